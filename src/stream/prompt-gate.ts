// How many prompts one person and one address may send. Knows no text and no channel.
import { type RateLimit, RateLimiter } from "./rate-limit.js";

export interface PromptGateOptions {
  readonly perSender: RateLimit;
  /** Larger: several people may share an address. */
  readonly perAddress: RateLimit;
  readonly nowMs: () => number;
}

export class PromptGate {
  readonly #senders: RateLimiter;
  readonly #addresses: RateLimiter;

  constructor(options: PromptGateOptions) {
    this.#senders = new RateLimiter(options.perSender, options.nowMs);
    this.#addresses = new RateLimiter(options.perAddress, options.nowMs);
  }

  /** 0 when the prompt may be sent (and is counted), else how long to wait. `sender`: a connection, if there is one. */
  waitMs(sender: string | undefined, address: string): number {
    const senderMs = sender === undefined ? 0 : this.#senders.take(sender);
    if (senderMs > 0) return senderMs;
    return this.#addresses.take(address);
  }
}
