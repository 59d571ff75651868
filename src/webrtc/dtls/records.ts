// Records of DTLS 1.2 (RFC 6347 section 4.1): found in datagrams, written, protected by AES-128-GCM (RFC 5288).
// Knows no handshake.
import { createCipheriv, createDecipheriv } from "node:crypto";
import { uint } from "./byte-reader.js";
import type { RecordKeys } from "./prf.js";

export const CONTENT = {
  changeCipherSpec: 20,
  alert: 21,
  handshake: 22,
  applicationData: 23,
} as const;

/** Of an alert: level and description (RFC 5246 section 7.2). */
export const ALERT_BYTES = 2;
const HEADER_BYTES = 13;
/** DTLS 1.2; a first hello may carry 1.0 (RFC 6347 section 4.2.1). */
const VERSION = 0xfefd;
const VERSION_1_0 = 0xfeff;
const EXPLICIT_NONCE_BYTES = 8;
const TAG_BYTES = 16;
/** RFC 5246 section 6.2.3. */
const FRAGMENT_BYTES_MAX = 2 ** 14 + 2048;
/** Sequence numbers behind the highest one that are still told apart (RFC 6347 section 4.1.2.6). */
const REPLAY_WINDOW = 32;

export interface DtlsRecord {
  readonly type: number;
  readonly epoch: number;
  /** 48 bits. */
  readonly sequence: number;
  readonly fragment: Buffer;
}

/** The records of a datagram up to the first that is none: what is malformed is dropped without a word (section 4.1.2.7). */
export function readRecords(datagram: Buffer): DtlsRecord[] {
  const records: DtlsRecord[] = [];
  let at = 0;
  while (at + HEADER_BYTES <= datagram.length) {
    const version = datagram.readUInt16BE(at + 1);
    const length = datagram.readUInt16BE(at + 11);
    const from = at + HEADER_BYTES;
    if (version !== VERSION && version !== VERSION_1_0) break;
    if (length > FRAGMENT_BYTES_MAX || from + length > datagram.length) break;
    records.push({
      type: datagram.readUInt8(at),
      epoch: datagram.readUInt16BE(at + 3),
      sequence: datagram.readUIntBE(at + 5, 6),
      fragment: datagram.subarray(from, from + length),
    });
    at = from + length;
  }
  return records;
}

export function writeRecord({ type, epoch, sequence, fragment }: DtlsRecord): Buffer {
  return Buffer.concat([head(type, epoch, sequence, fragment.length), fragment]);
}

function head(type: number, epoch: number, sequence: number, length: number): Buffer {
  return Buffer.concat([
    uint(type, 1),
    uint(VERSION, 2),
    uint(epoch, 2),
    uint(sequence, 6),
    uint(length, 2),
  ]);
}

/** Protects our records. A sequence number must never come twice. */
export class RecordSealer {
  constructor(private readonly keys: RecordKeys) {}

  /** The whole record. */
  seal({ type, epoch, sequence, fragment }: DtlsRecord): Buffer {
    const explicit = Buffer.concat([uint(epoch, 2), uint(sequence, 6)]);
    const { key, implicitNonce } = this.keys;
    const cipher = createCipheriv("aes-128-gcm", key, Buffer.concat([implicitNonce, explicit]));
    cipher.setAAD(authenticated(explicit, type, fragment.length));
    const sealed = Buffer.concat([
      explicit,
      cipher.update(fragment),
      cipher.final(),
      cipher.getAuthTag(),
    ]);
    return Buffer.concat([head(type, epoch, sequence, sealed.length), sealed]);
  }
}

/** Opens the other side's records. */
export class RecordOpener {
  #highest = -1;
  /** Bit n: the number n below the highest was seen. */
  #seen = 0;

  constructor(private readonly keys: RecordKeys) {}

  /** The content, or nothing when the record is not the other side's or was seen before. */
  open({ type, epoch, sequence, fragment }: DtlsRecord): Buffer | undefined {
    if (fragment.length < EXPLICIT_NONCE_BYTES + TAG_BYTES || this.#isOld(sequence))
      return undefined;
    const { key, implicitNonce } = this.keys;
    const body = fragment.subarray(EXPLICIT_NONCE_BYTES, fragment.length - TAG_BYTES);
    const nonce = Buffer.concat([implicitNonce, fragment.subarray(0, EXPLICIT_NONCE_BYTES)]);
    const decipher = createDecipheriv("aes-128-gcm", key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(
      authenticated(Buffer.concat([uint(epoch, 2), uint(sequence, 6)]), type, body.length),
    );
    decipher.setAuthTag(fragment.subarray(fragment.length - TAG_BYTES));
    const opened = decipher.update(body);
    try {
      decipher.final();
    } catch {
      // Not sealed with this key: anybody may send such a thing.
      return undefined;
    }
    this.#note(sequence);
    return opened;
  }

  #isOld(sequence: number): boolean {
    const behind = this.#highest - sequence;
    if (behind < 0) return false;
    return behind >= REPLAY_WINDOW || ((this.#seen >>> behind) & 1) === 1;
  }

  #note(sequence: number): void {
    const ahead = sequence - this.#highest;
    if (ahead > 0) {
      this.#seen = ahead >= REPLAY_WINDOW ? 1 : (this.#seen << ahead) | 1;
      this.#highest = sequence;
    } else {
      this.#seen |= 1 << -ahead;
    }
  }
}

/** RFC 5246 section 6.2.3.3. */
function authenticated(sequence: Buffer, type: number, length: number): Buffer {
  return Buffer.concat([sequence, uint(type, 1), uint(VERSION, 2), uint(length, 2)]);
}
