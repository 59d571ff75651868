// What a DTLS client says in its handshake, read (RFC 5246 section 7.4). Knows no answer. Malformed bodies throw `RangeError`.
import { ByteReader } from "./byte-reader.js";

/** Of extensions, by their numbers at IANA. */
export const EXTENSION = {
  groups: 10,
  pointFormats: 11,
  signatures: 13,
  srtp: 14,
  extendedMasterSecret: 23,
  renegotiation: 0xff01,
} as const;
/** "I know of secure renegotiation", said as a cipher suite (RFC 5746 section 3.3). */
const RENEGOTIATION_SUITE = 0x00ff;

export interface ClientHello {
  /** Smaller numbers are newer versions. */
  readonly version: number;
  readonly random: Buffer;
  readonly suites: readonly number[];
  readonly groups: readonly number[] | undefined;
  readonly signatures: readonly number[] | undefined;
  readonly srtpProfiles: readonly number[];
  readonly extendedMasterSecret: boolean;
  readonly renegotiation: boolean;
  readonly pointFormats: boolean;
}

export function readClientHello(body: Buffer): ClientHello {
  const reader = new ByteReader(body);
  const version = reader.number(2);
  const random = reader.take(32);
  // A session to resume, and a cookie that nobody asked for: neither is known here.
  reader.vector(1);
  reader.vector(1);
  const suites = reader.numbers16(2);
  reader.vector(1);
  const extensions = readExtensions(reader);
  const numbers = (type: number, lengthOctets = 2) => {
    const extension = extensions.get(type);
    return extension && new ByteReader(extension).numbers16(lengthOctets);
  };
  return {
    version,
    random,
    suites,
    groups: numbers(EXTENSION.groups),
    signatures: numbers(EXTENSION.signatures),
    srtpProfiles: numbers(EXTENSION.srtp) ?? [],
    extendedMasterSecret: extensions.has(EXTENSION.extendedMasterSecret),
    renegotiation: extensions.has(EXTENSION.renegotiation) || suites.includes(RENEGOTIATION_SUITE),
    pointFormats: extensions.has(EXTENSION.pointFormats),
  };
}

function readExtensions(reader: ByteReader): Map<number, Buffer> {
  const extensions = new Map<number, Buffer>();
  if (reader.left === 0) return extensions;
  const list = new ByteReader(reader.vector(2));
  while (list.left > 0) extensions.set(list.number(2), list.vector(2));
  return extensions;
}

/** The client's own certificate, DER; nothing when it has none. */
export function readCertificate(body: Buffer): Buffer | undefined {
  const list = new ByteReader(new ByteReader(body).vector(3));
  return list.left === 0 ? undefined : list.vector(3);
}

/** The client's public key of the exchange. */
export function readKeyExchange(body: Buffer): Buffer {
  const reader = new ByteReader(body);
  const key = reader.vector(1);
  reader.end();
  return key;
}

export interface CertificateVerify {
  readonly scheme: number;
  readonly signature: Buffer;
}
export function readCertificateVerify(body: Buffer): CertificateVerify {
  const reader = new ByteReader(body);
  const verify = { scheme: reader.number(2), signature: reader.vector(2) };
  reader.end();
  return verify;
}
