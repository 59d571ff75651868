// What a DTLS server says in its handshake, written (RFC 5246 section 7.4): bodies of messages. Knows no client and no order.
import { uint, vector } from "./byte-reader.js";
import { type ClientHello, EXTENSION } from "./client-messages.js";
import { SCHEMES } from "./signatures.js";

/** TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256: what WebRTC must have (RFC 8827 section 6.5). */
export const SUITE = 0xc02b;
const VERSION = uint(0xfefd, 2);
const NO_SESSION = uint(0, 1);
const NO_COMPRESSION = uint(0, 1);
/** RFC 8422 section 5.4. */
const NAMED_CURVE = 3;
/** ECDSA and RSA certificates (RFC 5246 section 7.4.4, RFC 8422 section 5.5). */
const CERTIFICATE_TYPES = Buffer.from([64, 1]);

export function serverHello(hello: ClientHello, random: Buffer, srtpProfile: number): Buffer {
  const extensions: Buffer[] = [];
  const add = (type: number, data: Buffer) => extensions.push(uint(type, 2), vector(2, data));
  if (hello.renegotiation) add(EXTENSION.renegotiation, vector(1));
  if (hello.extendedMasterSecret) add(EXTENSION.extendedMasterSecret, Buffer.alloc(0));
  if (hello.pointFormats) add(EXTENSION.pointFormats, vector(1, uint(0, 1)));
  // With no master key identifier (RFC 5764 section 4.1.3).
  add(EXTENSION.srtp, Buffer.concat([vector(2, uint(srtpProfile, 2)), vector(1)]));
  return Buffer.concat([
    VERSION,
    random,
    NO_SESSION,
    uint(SUITE, 2),
    NO_COMPRESSION,
    vector(2, ...extensions),
  ]);
}

export function certificateMessage(der: Buffer): Buffer {
  return vector(3, vector(3, der));
}

/** The part of the key exchange that is signed, after both random numbers. */
export function keyExchangeParameters(group: number, publicKey: Buffer): Buffer {
  return Buffer.concat([uint(NAMED_CURVE, 1), uint(group, 2), vector(1, publicKey)]);
}

export function serverKeyExchange(parameters: Buffer, scheme: number, signature: Buffer): Buffer {
  return Buffer.concat([parameters, uint(scheme, 2), vector(2, signature)]);
}

export function certificateRequest(): Buffer {
  const schemes = [...SCHEMES.keys()].map((scheme) => uint(scheme, 2));
  return Buffer.concat([vector(1, CERTIFICATE_TYPES), vector(2, ...schemes), vector(2)]);
}
