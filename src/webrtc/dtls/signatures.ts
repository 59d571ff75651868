// Signatures that a handshake may carry, checked by the runtime's own cryptography. Knows schemes by their numbers, no message.
import { constants, type KeyObject, verify } from "node:crypto";

interface Scheme {
  readonly hash: string;
  readonly keyType: "ec" | "rsa";
  readonly padding?: number;
}

/** `ecdsa_secp256r1_sha256`: ours. */
export const OUR_SCHEME = 0x0403;

/** Those that clients may sign with (RFC 8446 section 4.2.3; RFC 5246 calls them pairs of hash and signature). No SHA-1. */
export const SCHEMES: ReadonlyMap<number, Scheme> = new Map<number, Scheme>([
  [OUR_SCHEME, { hash: "sha256", keyType: "ec" }],
  [0x0503, { hash: "sha384", keyType: "ec" }],
  [0x0603, { hash: "sha512", keyType: "ec" }],
  [0x0804, { hash: "sha256", keyType: "rsa", padding: constants.RSA_PKCS1_PSS_PADDING }],
  [0x0401, { hash: "sha256", keyType: "rsa" }],
  [0x0501, { hash: "sha384", keyType: "rsa" }],
  [0x0601, { hash: "sha512", keyType: "rsa" }],
]);

/** Whether `signature` is the key's over `data`; false for schemes that were not asked for and keys of another kind. */
export function isSignedBy(
  key: KeyObject,
  scheme: number,
  { data, signature }: { readonly data: Buffer; readonly signature: Buffer },
): boolean {
  const known = SCHEMES.get(scheme);
  if (known === undefined || key.asymmetricKeyType !== known.keyType) return false;
  const { hash, padding } = known;
  const options =
    padding === undefined
      ? { key }
      : { key, padding, saltLength: constants.RSA_PSS_SALTLEN_DIGEST };
  return verify(hash, data, options, signature);
}
