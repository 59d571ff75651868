// Bits of an H.264 parameter set, read and written (ITU-T H.264 sections 7.2 and 9.1). Knows no syntax element.

/** Thrown where a parameter set ends too early; callers leave such a set as it is. */
export class EndOfBits extends RangeError {}

export class BitReader {
  #at = 0;

  /** @param bytes without emulation prevention */
  constructor(private readonly bytes: Uint8Array) {}

  get position(): number {
    return this.#at;
  }

  /** Bits before the stop bit and the zeros that fill its byte. */
  get payloadBits(): number {
    let last = this.bytes.length - 1;
    while (last >= 0 && this.bytes[last] === 0) last -= 1;
    const byte = this.bytes[last] ?? 0;
    if (byte === 0) throw new EndOfBits("no stop bit");
    return last * 8 + 7 - Math.log2(byte & -byte);
  }

  bit(): number {
    const byte = this.bytes[this.#at >> 3];
    if (byte === undefined) throw new EndOfBits("cut off");
    const bit = (byte >> (7 - (this.#at & 7))) & 1;
    this.#at += 1;
    return bit;
  }

  flag(): boolean {
    return this.bit() === 1;
  }

  /** Up to 32 bits. */
  bits(count: number): number {
    let value = 0;
    for (let i = 0; i < count; i += 1) value = value * 2 + this.bit();
    return value;
  }

  /** `ue(v)`. */
  unsigned(): number {
    let zeros = 0;
    while (!this.flag()) {
      zeros += 1;
      if (zeros > 32) throw new EndOfBits("no such number");
    }
    return 2 ** zeros - 1 + this.bits(zeros);
  }

  /** `se(v)`. */
  signed(): number {
    const code = this.unsigned();
    return code % 2 === 1 ? (code + 1) / 2 : -code / 2;
  }
}

export class BitWriter {
  readonly #bits: number[] = [];

  bits(value: number, count: number): void {
    for (let i = count - 1; i >= 0; i -= 1) this.#bits.push(Math.floor(value / 2 ** i) % 2);
  }

  /** What `reader` has from `from` to `to`, in bits. */
  copy(bytes: Uint8Array, from: number, to: number): void {
    for (let i = from; i < to; i += 1) this.#bits.push(((bytes[i >> 3] ?? 0) >> (7 - (i & 7))) & 1);
  }

  /** With the stop bit, filled up to whole bytes. */
  finish(): Uint8Array {
    const bits = [...this.#bits, 1];
    const bytes = new Uint8Array(Math.ceil(bits.length / 8));
    bits.forEach((bit, i) => {
      bytes[i >> 3] = (bytes[i >> 3] ?? 0) | (bit << (7 - (i & 7)));
    });
    return bytes;
  }
}

/** Takes out the 3 of every 0 0 3 (section 7.4.1.1). */
export function withoutPrevention(nal: Uint8Array): Uint8Array {
  const bytes: number[] = [];
  let zeros = 0;
  for (const byte of nal) {
    if (zeros >= 2 && byte === 3) {
      zeros = 0;
      continue;
    }
    zeros = byte === 0 ? zeros + 1 : 0;
    bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

/** Puts it back, so that nothing inside looks like a start code. */
export function withPrevention(payload: Uint8Array): Uint8Array {
  const bytes: number[] = [];
  let zeros = 0;
  for (const byte of payload) {
    if (zeros >= 2 && byte <= 3) {
      bytes.push(3);
      zeros = 0;
    }
    zeros = byte === 0 ? zeros + 1 : 0;
    bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}
