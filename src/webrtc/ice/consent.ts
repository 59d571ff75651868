// Whether a viewer still wants what it is sent (RFC 7675), and its own checks answered, on the pair of addresses that was chosen. In
// place of the connection library's, which took half of what a viewer costs. Knows STUN and one pair, no media.
import type { Clock } from "../clock.js";
import type { HmacSha1 } from "../hmac-sha1.js";
import { isGenuine, type StunPacket } from "../mux/stun-packet.js";
import type { IceCredentials } from "../signalling/candidates.js";
import {
  answerForm,
  type Check,
  checkForm,
  keyOf,
  TRANSACTION_AT,
  TRANSACTION_BYTES,
} from "./stun-writer.js";

/** Section 5.1: so often, give or take a fifth; and gone when nothing was answered for so long. */
const ASK_EVERY_MS = 5000;
const EXPIRES_MS = 30_000;
/** Answers that may still come. */
const ASKED_MAX = 8;

export interface ConsentPair {
  readonly local: IceCredentials;
  readonly remote: IceCredentials;
  /** Of the viewer. */
  readonly address: readonly [host: string, port: number];
  /** `transaction`: of a question, whose answer is to come back. */
  readonly send: (message: Buffer, transaction?: string) => void;
}

export interface ConsentOptions {
  readonly clock: Clock;
  /** 8 octets; see `newTieBreaker`. */
  readonly tieBreaker: Buffer;
  /** Nothing more may be sent. Called once, not after `close`. */
  readonly onExpired: () => void;
}

/** The pair in use, with what all of its messages have in common: whoever watches for hours is asked for thousands of times. */
interface PairInUse extends ConsentPair {
  readonly localKey: HmacSha1;
  readonly remoteKey: HmacSha1;
  readonly newCheck: () => Check;
  readonly newAnswer: (transaction: Buffer) => Buffer;
}

export class Consent {
  #pair: PairInUse | undefined;
  readonly #asked = new Set<string>();
  #answeredAtMs = 0;
  #cancel: () => void = () => undefined;

  constructor(private readonly options: ConsentOptions) {}

  /** From now on for this pair: the checks that chose it were its first consent. */
  begin(pair: ConsentPair): void {
    this.close();
    const { local, remote } = pair;
    const [localKey, remoteKey] = [keyOf(local.password), keyOf(remote.password)];
    const username = `${remote.usernameFragment}:${local.usernameFragment}`;
    const { tieBreaker } = this.options;
    this.#pair = {
      ...pair,
      localKey,
      remoteKey,
      newCheck: checkForm({ username, key: remoteKey, tieBreaker }),
      newAnswer: answerForm(localKey, pair.address),
    };
    this.#answeredAtMs = this.options.clock.nowMs();
    this.#askLater();
  }

  /** Takes a STUN message of the pair's; false for what is not ours to answer or to hear. */
  takes(stun: StunPacket, message: Buffer, from: readonly [host: string, port: number]): boolean {
    const pair = this.#pair;
    if (pair === undefined || from[1] !== pair.address[1] || from[0] !== pair.address[0])
      return false;
    if (stun.type === "answer") return this.#hear(pair, stun, message);
    // Under names of before a restart, or of whoever thinks us to choose the pair: not a matter of consent.
    if (stun.localUfrag !== pair.local.usernameFragment || stun.isControlled) return false;
    if (!isGenuine(message, pair.localKey)) return false;
    const transaction = message.subarray(TRANSACTION_AT, TRANSACTION_AT + TRANSACTION_BYTES);
    pair.send(pair.newAnswer(transaction));
    return true;
  }

  /** Asks no more. Idempotent; it may begin again. */
  close(): void {
    this.#cancel();
    this.#asked.clear();
    this.#pair = undefined;
  }

  #hear(
    pair: PairInUse,
    { transaction, isSuccess }: Extract<StunPacket, { readonly type: "answer" }>,
    message: Buffer,
  ): boolean {
    if (!this.#asked.has(transaction)) return false;
    if (!isSuccess || !isGenuine(message, pair.remoteKey)) return true;
    this.#asked.delete(transaction);
    this.#answeredAtMs = this.options.clock.nowMs();
    return true;
  }

  #askLater(): void {
    const delayMs = ASK_EVERY_MS * (0.8 + 0.4 * Math.random());
    this.#cancel = this.options.clock.after(delayMs, () => this.#ask());
  }

  #ask(): void {
    const pair = this.#pair;
    if (pair === undefined) return;
    if (this.options.clock.nowMs() - this.#answeredAtMs >= EXPIRES_MS) {
      this.close();
      this.options.onExpired();
      return;
    }
    const { check, id } = pair.newCheck();
    this.#asked.add(id);
    const [oldest] = this.#asked;
    if (this.#asked.size > ASKED_MAX && oldest !== undefined) this.#asked.delete(oldest);
    pair.send(check, id);
    this.#askLater();
  }
}
