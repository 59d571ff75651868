// One side of an elliptic Diffie-Hellman exchange, by the runtime's own cryptography. Knows no message.
import {
  createECDH,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  type KeyObject,
} from "node:crypto";

/** Groups by their numbers (RFC 8422 section 5.1.1), the better liked first. */
const P256 = 23;
const X25519 = 29;
/** SubjectPublicKeyInfo of an X25519 key, up to the 32 octets of the key (RFC 8410 section 4). */
const X25519_HEAD = Buffer.from("302a300506032b656e032100", "hex");
const X25519_BYTES = 32;

/** A key of one handshake, and never of another. */
export interface KeyExchange {
  readonly group: number;
  readonly publicKey: Buffer;
  /** Throws when the other side's key is none of the group's. */
  secret(theirs: Buffer): Buffer;
}

/** In a group that the client has; nothing when there is none. A client that names no groups has P-256. */
export function openKeyExchange(groups: readonly number[] = [P256]): KeyExchange | undefined {
  if (groups.includes(P256)) return p256();
  if (groups.includes(X25519)) return x25519();
  return undefined;
}

function p256(): KeyExchange {
  const own = createECDH("prime256v1");
  const publicKey = own.generateKeys();
  return { group: P256, publicKey, secret: (theirs) => own.computeSecret(theirs) };
}

function x25519(): KeyExchange {
  const { publicKey, privateKey } = generateKeyPairSync("x25519");
  const raw = publicKey.export({ type: "spki", format: "der" }).subarray(X25519_HEAD.length);
  return {
    group: X25519,
    publicKey: raw,
    secret: (theirs) => diffieHellman({ privateKey, publicKey: x25519Key(theirs) }),
  };
}

function x25519Key(raw: Buffer): KeyObject {
  if (raw.length !== X25519_BYTES) throw new RangeError(`A key of ${raw.length} octets`);
  const key = Buffer.concat([X25519_HEAD, raw]);
  return createPublicKey({ key, format: "der", type: "spki" });
}
