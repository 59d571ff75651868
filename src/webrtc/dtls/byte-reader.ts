// Reads the length-prefixed fields of TLS messages. Knows no message. Whatever does not fit throws `RangeError`.

export class ByteReader {
  #at = 0;

  constructor(private readonly bytes: Buffer) {}

  get left(): number {
    return this.bytes.length - this.#at;
  }

  /** An unsigned number of 1 to 6 octets. */
  number(octets: number): number {
    return this.take(octets).readUIntBE(0, octets);
  }

  /** The next octets, not copied. */
  take(octets: number): Buffer {
    if (octets > this.left) throw new RangeError(`${octets} octets of ${this.left}`);
    this.#at += octets;
    return this.bytes.subarray(this.#at - octets, this.#at);
  }

  /** A field whose length is told before it, in so many octets. */
  vector(lengthOctets: number): Buffer {
    return this.take(this.number(lengthOctets));
  }

  /** A vector of numbers of two octets each. */
  numbers16(lengthOctets: number): number[] {
    const reader = new ByteReader(this.vector(lengthOctets));
    const numbers: number[] = [];
    while (reader.left > 0) numbers.push(reader.number(2));
    return numbers;
  }

  /** @throws RangeError when something is left */
  end(): void {
    if (this.left > 0) throw new RangeError(`${this.left} octets too many`);
  }
}

/** An unsigned number of so many octets, the highest first. */
export function uint(value: number, octets: number): Buffer {
  const bytes = Buffer.alloc(octets);
  bytes.writeUIntBE(value, 0, octets);
  return bytes;
}

/** The octets with their length before them. */
export function vector(lengthOctets: number, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts);
  return Buffer.concat([uint(body.length, lengthOctets), body]);
}
