// How many prompts and pictures one person and one address may send. Knows no text and no channel.
import { allowanceKey } from "../front/client-address.js";
import { type RateLimit, RateLimiter } from "./rate-limit.js";

export interface PromptGateOptions {
  readonly perSender: RateLimit;
  /** Larger: several people may share an address. */
  readonly perAddress: RateLimit;
  /** Of all connections of one address together: a school, a proxy, a stadium's network. Default: `perAddress`. */
  readonly perCrowd?: RateLimit;
  /** Pictures to go on from: each costs the generator a good part of a chunk. Default: three, then one every ten seconds. */
  readonly picturesPerAddress?: RateLimit;
  readonly nowMs: () => number;
}

export class PromptGate {
  readonly #senders: RateLimiter;
  readonly #addresses: RateLimiter;
  readonly #crowds: RateLimiter;
  readonly #pictures: RateLimiter;

  constructor(options: PromptGateOptions) {
    this.#senders = new RateLimiter(options.perSender, options.nowMs);
    this.#addresses = new RateLimiter(options.perAddress, options.nowMs);
    const { perCrowd } = options;
    this.#crowds = perCrowd ? new RateLimiter(perCrowd, options.nowMs) : this.#addresses;
    const pictures = options.picturesPerAddress ?? { burst: 3, refillMs: 10_000 };
    this.#pictures = new RateLimiter(pictures, options.nowMs);
  }

  /** Of IPv6 a whole /64 shares an allowance. 0 when the prompt may be sent (and is counted), else how long to wait. `sender`: a connection, if there is one. */
  waitMs(sender: string | undefined, address: string): number {
    if (sender === undefined) return this.#addresses.take(allowanceKey(address));
    const senderMs = this.#senders.take(sender);
    if (senderMs > 0) return senderMs;
    return this.#crowds.take(allowanceKey(address));
  }

  /** The same for a picture that the story is to go on from. */
  pictureWaitMs(address: string): number {
    return this.#pictures.take(allowanceKey(address));
  }
}
