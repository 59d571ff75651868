// A request's body while it comes: bounded in bytes and in time. Knows no server.
import { problem } from "./problem.js";

export interface BodyPace {
  /** Silence in the middle of a body. */
  readonly idleMs: number;
  /** From the first byte of the request to the last of its body. */
  readonly wholeMs: number;
}

/** A large picture over a thin line takes a minute and a half; who says nothing for five seconds is not sending. */
export const BODY_PACE: BodyPace = { idleMs: 5_000, wholeMs: 120_000 };

/** Keeps what has come. Whoever makes one closes it: when the body is whole, refused, or its sender gone. */
export class ArrivingBody {
  readonly #parts: Buffer[] = [];
  readonly #whole: NodeJS.Timeout;
  #idle: NodeJS.Timeout;
  #bytes = 0;

  /** `onLate` is called once, when the sender has been silent or slow for too long. */
  constructor(
    private readonly limitBytes: number,
    private readonly onLate: () => void,
    private readonly pace: BodyPace = BODY_PACE,
  ) {
    this.#whole = setTimeout(() => this.#late(), pace.wholeMs);
    this.#idle = setTimeout(() => this.#late(), pace.idleMs);
  }

  /** How much has come, kept or not. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Takes the next part, which stays the caller's. False when the body is larger than its limit: nothing is kept then. */
  add(part: Uint8Array): boolean {
    this.#bytes += part.byteLength;
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => this.#late(), this.pace.idleMs);
    if (this.#bytes > this.limitBytes) {
      this.#parts.length = 0;
      return false;
    }
    this.#parts.push(Buffer.from(part));
    return true;
  }

  whole(): Uint8Array {
    this.close();
    return Buffer.concat(this.#parts);
  }

  /** Idempotent. */
  close(): void {
    clearTimeout(this.#idle);
    clearTimeout(this.#whole);
  }

  #late(): void {
    this.close();
    this.#parts.length = 0;
    this.onLate();
  }
}

/** The answer to who stopped sending. */
export const TOO_SLOW = problem(
  408,
  "message-invalid",
  "The body of the request stopped coming: send it again, in one go.",
);
