// One signal that follows several. Knows nothing of what is called off.

export interface LinkedAbort {
  readonly signal: AbortSignal;
  /** Lets go of the followed signals. A long-lived one would otherwise collect a follower for every chunk. */
  unlink(): void;
}

/** A signal that aborts, with the same reason, as soon as one of `signals` does. The caller unlinks it when done. */
export function linkAborts(...signals: readonly (AbortSignal | undefined)[]): LinkedAbort {
  const controller = new AbortController();
  const followed = signals.filter((signal) => signal !== undefined);
  const follow = (event: Event): void => {
    if (event.target instanceof AbortSignal) controller.abort(event.target.reason);
  };
  for (const signal of followed) {
    if (signal.aborted) controller.abort(signal.reason);
    else signal.addEventListener("abort", follow, { once: true });
  }
  const unlink = (): void => {
    for (const signal of followed) signal.removeEventListener("abort", follow);
  };
  return { signal: controller.signal, unlink };
}
