// The public key in a certificate. Knows no handshake and no fingerprint.
import { createPublicKey, type KeyObject, X509Certificate } from "node:crypto";

const SEQUENCE = 0x30;
/** SubjectPublicKeyInfo of a key on P-256 (RFC 5480 section 2) up to the two coordinates. */
const P256_HEAD = Buffer.from("3059301306072a8648ce3d020106082a8648ce3d03010703420004", "hex");
const COORDINATE_BYTES = 32;
/** Serial number, signature algorithm, issuer, validity, subject: what stands before the key (RFC 5280 section 4.1). */
const FIELDS_BEFORE = 5;
/** The version, which stands before those where it is not the first. */
const EXPLICIT_VERSION = 0xa0;

/**
 * Of a certificate in DER. Keys on P-256, which browsers have, are read here: the runtime's way, which takes any, reads the whole
 * certificate and takes twice as long. Throws when there is no key in it.
 */
export function certificateKey(der: Buffer): KeyObject {
  const point = p256Point(der);
  if (point === undefined) return new X509Certificate(der).publicKey;
  const coordinate = (at: number) => point.toString("base64url", at, at + COORDINATE_BYTES);
  // Throws where the point is not on the curve.
  return createPublicKey({
    format: "jwk",
    key: { kty: "EC", crv: "P-256", x: coordinate(0), y: coordinate(COORDINATE_BYTES) },
  });
}

/** Undefined for every other kind of key, and for what is no certificate. */
function p256Point(der: Buffer): Buffer | undefined {
  const certificate = element(der, 0);
  const body = certificate?.tag === SEQUENCE ? element(der, certificate.from) : undefined;
  if (body?.tag !== SEQUENCE) return undefined;
  let at = body.from;
  if (der[at] === EXPLICIT_VERSION) at = element(der, at)?.to ?? der.length;
  for (let i = 0; i < FIELDS_BEFORE; i += 1) at = element(der, at)?.to ?? der.length;
  const key = element(der, at);
  if (key === undefined || key.to - at !== P256_HEAD.length + 2 * COORDINATE_BYTES)
    return undefined;
  if (!der.subarray(at, at + P256_HEAD.length).equals(P256_HEAD)) return undefined;
  return der.subarray(at + P256_HEAD.length, key.to);
}

/** An element's tag, and where its content is; undefined where it does not fit. */
function element(der: Buffer, at: number) {
  const [tag, short] = [der[at], der[at + 1]];
  if (tag === undefined || short === undefined) return undefined;
  const octets = short < 0x80 ? 0 : short & 0x7f;
  if (octets > 3 || at + 2 + octets > der.length) return undefined;
  const length = octets === 0 ? short & 0x7f : der.readUIntBE(at + 2, octets);
  const from = at + 2 + octets;
  return from + length > der.length ? undefined : { tag, from, to: from + length };
}
