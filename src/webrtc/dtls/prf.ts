// The pseudorandom function of TLS 1.2 with SHA-256 (RFC 5246 section 5), and the secrets made by it. Knows no message.
import { createHmac } from "node:crypto";
import type { MasterKey, SrtpProfile } from "../srtp/srtp-keys.js";

const MASTER_SECRET_BYTES = 48;
const VERIFY_DATA_BYTES = 12;
const CIPHER_KEY_BYTES = 16;
const IMPLICIT_NONCE_BYTES = 4;
const SRTP_KEY_BYTES = 16;
/** RFC 5764 section 4.1.2, RFC 7714 section 12. */
const SRTP_SALT_BYTES: Record<SrtpProfile, number> = { "aes-cm-hmac-sha1-80": 14, "aes-gcm": 12 };

/** What both sides said at random, and what they alone know. */
export interface Secrets {
  readonly master: Buffer;
  readonly clientRandom: Buffer;
  readonly serverRandom: Buffer;
}
/** What records of one direction are protected with (RFC 5288). */
export interface RecordKeys {
  readonly key: Buffer;
  /** The part of the nonce that is not in the record. */
  readonly implicitNonce: Buffer;
}
/** The SRTP keys of both directions, named as the server sees them. */
export interface SrtpMasterKeys {
  readonly profile: SrtpProfile;
  readonly local: MasterKey;
  readonly remote: MasterKey;
}

export function prf(secret: Buffer, label: string, seed: Buffer, bytes: number): Buffer {
  const labelled = Buffer.concat([Buffer.from(label, "latin1"), seed]);
  const blocks: Buffer[] = [];
  let chain: Buffer = labelled;
  for (let made = 0; made < bytes; made += 32) {
    chain = hmac(secret, chain);
    blocks.push(hmac(secret, chain, labelled));
  }
  return Buffer.concat(blocks).subarray(0, bytes);
}

function hmac(secret: Buffer, ...parts: readonly Buffer[]): Buffer {
  const mac = createHmac("sha256", secret);
  for (const part of parts) mac.update(part);
  return mac.digest();
}

/** From the hash of the handshake until the key exchange (RFC 7627 section 4). */
export function extendedMasterSecret(preMaster: Buffer, sessionHash: Buffer): Buffer {
  return prf(preMaster, "extended master secret", sessionHash, MASTER_SECRET_BYTES);
}

/** For clients without the extended one (RFC 5246 section 8.1). */
export function plainMasterSecret(
  preMaster: Buffer,
  { clientRandom, serverRandom }: Omit<Secrets, "master">,
): Buffer {
  const seed = Buffer.concat([clientRandom, serverRandom]);
  return prf(preMaster, "master secret", seed, MASTER_SECRET_BYTES);
}

/** What a Finished message says (RFC 5246 section 7.4.9). */
export function verifyData(
  master: Buffer,
  side: "client" | "server",
  handshakeHash: Buffer,
): Buffer {
  return prf(master, `${side} finished`, handshakeHash, VERIFY_DATA_BYTES);
}

/** AES-128-GCM has no MAC keys (RFC 5246 section 6.3, RFC 5288). */
export function recordKeys({ master, clientRandom, serverRandom }: Secrets): {
  readonly client: RecordKeys;
  readonly server: RecordKeys;
} {
  const seed = Buffer.concat([serverRandom, clientRandom]);
  const bytes = 2 * (CIPHER_KEY_BYTES + IMPLICIT_NONCE_BYTES);
  const take = cutter(prf(master, "key expansion", seed, bytes));
  const [clientKey, serverKey] = [take(CIPHER_KEY_BYTES), take(CIPHER_KEY_BYTES)];
  return {
    client: { key: clientKey, implicitNonce: take(IMPLICIT_NONCE_BYTES) },
    server: { key: serverKey, implicitNonce: take(IMPLICIT_NONCE_BYTES) },
  };
}

/** Of the server (RFC 5764 section 4.2, RFC 5705). */
export function srtpMasterKeys(
  { master, clientRandom, serverRandom }: Secrets,
  profile: SrtpProfile,
): SrtpMasterKeys {
  const saltBytes = SRTP_SALT_BYTES[profile];
  const seed = Buffer.concat([clientRandom, serverRandom]);
  const bytes = 2 * (SRTP_KEY_BYTES + saltBytes);
  const take = cutter(prf(master, "EXTRACTOR-dtls_srtp", seed, bytes));
  const [remoteKey, localKey] = [take(SRTP_KEY_BYTES), take(SRTP_KEY_BYTES)];
  const [remoteSalt, localSalt] = [take(saltBytes), take(saltBytes)];
  return {
    profile,
    local: { key: localKey, salt: localSalt },
    remote: { key: remoteKey, salt: remoteSalt },
  };
}

function cutter(bytes: Buffer): (octets: number) => Buffer {
  let at = 0;
  return (octets) => {
    at += octets;
    return bytes.subarray(at - octets, at);
  };
}
