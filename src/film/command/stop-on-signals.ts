// When a person or the terminal ends a rendering: in order first, at once if they insist. Knows signals and a clock; no film.

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
/** One key press may arrive twice, through the terminal and through npm: within this time it is one. */
const ONE_PRESS_MS = 1_000;

export interface StopOptions {
  readonly nowMs?: () => number;
  /** Default: ends the program. */
  readonly insist?: () => void;
}

/** The first signal aborts `signal`, so that the film ends in order; one that comes a second later or more ends the program. */
export function stopOnSignals({
  nowMs = () => performance.now(),
  insist = () => process.exit(130),
}: StopOptions = {}): { readonly signal: AbortSignal; readonly end: () => void } {
  const controller = new AbortController();
  let firstMs = 0;
  const stop = (): void => {
    if (!controller.signal.aborted) {
      firstMs = nowMs();
      controller.abort();
    } else if (nowMs() - firstMs >= ONE_PRESS_MS) {
      insist();
    }
  };
  // The terminal that is told may be gone: SIGHUP says so.
  const ignore = (): void => {};
  for (const name of SIGNALS) process.on(name, stop);
  process.stderr.on("error", ignore);
  const end = (): void => {
    for (const name of SIGNALS) process.off(name, stop);
    process.stderr.off("error", ignore);
  };
  return { signal: controller.signal, end };
}
