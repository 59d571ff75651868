// A signature as C2PA wants it: COSE_Sign1 (RFC 9052 section 4.2) over a claim that stands elsewhere, padded to a length that was
// promised. Knows CBOR as far as that needs it (RFC 8949 section 3); no key and no file.

/** COSE's numbers (RFC 9053 section 2). */
export const COSE_ALGORITHMS = { es256: -7, es384: -35, ed25519: -8 } as const;
export type SigningAlgorithm = keyof typeof COSE_ALGORITHMS;

/** Header parameters: the algorithm, and the certificates (RFC 9360 section 2). */
const ALGORITHM = 1;
const X5CHAIN = 33;
const COSE_SIGN1_TAG = 0xd2;
const NIL = Buffer.from([0xf6]);

/** The protected header: how it is signed, and by whom, the signer's own certificate first. */
export function protectedHeader(algorithm: SigningAlgorithm, chain: readonly Buffer[]): Buffer {
  const certificates = chain.map(bytes);
  return map(
    [integer(ALGORITHM), integer(COSE_ALGORITHMS[algorithm])],
    [integer(X5CHAIN), array(...certificates)],
  );
}

/** What is signed (section 4.4). */
export function toBeSigned(header: Buffer, claim: Buffer): Buffer {
  return array(text("Signature1"), bytes(header), bytes(Buffer.alloc(0)), bytes(claim));
}

/** The whole, `length` octets of it. Throws `RangeError` where it does not fit. */
export function coseSign1(header: Buffer, signature: Buffer, length: number): Buffer {
  const padded = (octets: number): Buffer =>
    Buffer.concat([
      Buffer.from([COSE_SIGN1_TAG]),
      array(bytes(header), map([text("pad"), bytes(Buffer.alloc(octets))]), NIL, bytes(signature)),
    ]);
  let octets = length - padded(0).length;
  // The pad's own length takes octets too.
  while (octets >= 0 && padded(octets).length > length) octets -= 1;
  const whole = padded(Math.max(0, octets));
  if (whole.length !== length) throw new RangeError(`The signature does not fit ${length} octets.`);
  return whole;
}

function head(major: number, value: number): Buffer {
  const type = major << 5;
  if (value < 24) return Buffer.from([type | value]);
  if (value < 0x100) return Buffer.from([type | 24, value]);
  const long = value >= 0x1_0000;
  const encoded = Buffer.alloc(long ? 5 : 3, type | (long ? 26 : 25));
  if (long) encoded.writeUInt32BE(value, 1);
  else encoded.writeUInt16BE(value, 1);
  return encoded;
}

function integer(value: number): Buffer {
  return value < 0 ? head(1, -1 - value) : head(0, value);
}

function bytes(value: Buffer): Buffer {
  return Buffer.concat([head(2, value.length), value]);
}

function text(value: string): Buffer {
  return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
}

function array(...items: readonly Buffer[]): Buffer {
  return Buffer.concat([head(4, items.length), ...items]);
}

function map(...pairs: readonly (readonly [Buffer, Buffer])[]): Buffer {
  return Buffer.concat([head(5, pairs.length), ...pairs.flat()]);
}
