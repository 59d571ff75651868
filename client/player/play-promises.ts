// The promises that `play()` gives: kept until the first picture, or until it is clear that none comes.

interface Pending {
  readonly resolve: () => void;
  readonly reject: (reason: DOMException) => void;
}

export class PlayPromises {
  #pending: Pending[] = [];

  next(): Promise<void> {
    return new Promise((resolve, reject) => this.#pending.push({ resolve, reject }));
  }

  keep(): void {
    for (const { resolve } of this.#pending.splice(0)) resolve();
  }

  /** `name` as in the HTML standard: AbortError, NotAllowedError, NotSupportedError. */
  break(name: string, message: string): void {
    for (const { reject } of this.#pending.splice(0)) reject(new DOMException(message, name));
  }
}
