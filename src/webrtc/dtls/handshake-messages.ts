// Handshake messages of DTLS 1.2 (RFC 6347 section 4.2.2): put together from fragments in their order, and written.
// Knows no content.
import { ByteReader, uint } from "./byte-reader.js";

export const MESSAGE = {
  clientHello: 1,
  serverHello: 2,
  certificate: 11,
  serverKeyExchange: 12,
  certificateRequest: 13,
  serverHelloDone: 14,
  certificateVerify: 15,
  clientKeyExchange: 16,
  finished: 20,
} as const;

/** Certificates with RSA keys are about 1,500 octets, hellos with post-quantum keys as many. */
const MESSAGE_BYTES_MAX = 16_384;
/** So many messages ahead of the next one are kept: a flight of a client has five. */
const AHEAD_MAX = 6;

export interface HandshakeMessage {
  readonly type: number;
  readonly body: Buffer;
  /** As the transcript has it: in one piece, whatever pieces it came in (section 4.2.6). */
  readonly whole: Buffer;
}

const NOTHING = new Uint8Array(0);

interface Partial {
  readonly type: number;
  readonly body: Buffer;
  /** 1 for each octet that is there. */
  readonly has: Uint8Array;
  missing: number;
}

/** A message in one piece; ours fit a datagram. */
export function writeMessage(type: number, sequence: number, body: Buffer): Buffer {
  const length = uint(body.length, 3);
  return Buffer.concat([uint(type, 1), length, uint(sequence, 2), uint(0, 3), length, body]);
}

export class HandshakeReader {
  #next = 0;
  readonly #partials = new Map<number, Partial>();

  /**
   * Takes the content of a handshake record; gives the messages that are whole now and next in order. `isRepeated`: there
   * was something in it that had been read before, so the other side has not heard our answer. Only a Finished comes
   * protected, and never unprotected.
   */
  read(
    content: Buffer,
    isProtected: boolean,
  ): {
    readonly messages: readonly HandshakeMessage[];
    readonly isRepeated: boolean;
  } {
    const reader = new ByteReader(content);
    let isRepeated = false;
    try {
      while (reader.left > 0) isRepeated = this.#readFragment(reader, isProtected) || isRepeated;
    } catch (error) {
      // What is malformed is dropped without a word, like a record (section 4.1.2.7).
      if (!(error instanceof RangeError)) throw error;
    }
    return { messages: this.#takeWhole(), isRepeated };
  }

  #readFragment(reader: ByteReader, isProtected: boolean): boolean {
    const type = reader.number(1);
    const length = reader.number(3);
    const sequence = reader.number(2);
    const from = reader.number(3);
    const piece = reader.vector(3);
    if ((type === MESSAGE.finished) !== isProtected) return false;
    if (sequence < this.#next) return true;
    if (length > MESSAGE_BYTES_MAX || from + piece.length > length) return false;
    if (sequence >= this.#next + AHEAD_MAX) return false;
    if (piece.length === length && !this.#partials.has(sequence)) {
      // In one piece, as most are.
      const whole = { type, body: Buffer.from(piece), has: NOTHING, missing: 0 };
      this.#partials.set(sequence, whole);
      return false;
    }
    const known = this.#partials.get(sequence) ?? {
      type,
      body: Buffer.alloc(length),
      has: new Uint8Array(length),
      missing: length,
    };
    if (known.type !== type || known.body.length !== length || known.missing === 0) return false;
    this.#partials.set(sequence, known);
    for (let i = 0; i < piece.length; i += 1) {
      if (known.has[from + i] === 1) continue;
      known.has[from + i] = 1;
      known.body[from + i] = piece[i] ?? 0;
      known.missing -= 1;
    }
    return false;
  }

  #takeWhole(): HandshakeMessage[] {
    const messages: HandshakeMessage[] = [];
    for (;;) {
      const next = this.#partials.get(this.#next);
      if (next === undefined || next.missing > 0) return messages;
      const { type, body } = next;
      messages.push({ type, body, whole: writeMessage(type, this.#next, body) });
      this.#partials.delete(this.#next);
      this.#next += 1;
    }
  }
}
