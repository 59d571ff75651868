// Session keys of SRTP from the master key that DTLS agreed on (RFC 3711 section 4.3). Knows no packet.
import { createCipheriv } from "node:crypto";

/** The protection profiles that browsers and the DTLS library have in common (RFC 5764, RFC 7714). */
export type SrtpProfile = "aes-cm-hmac-sha1-80" | "aes-gcm";

/** What DTLS gives one direction: a key of 16 octets, a salt of 14 (AES-CM) or 12 (AES-GCM). */
export interface MasterKey {
  readonly key: Buffer;
  readonly salt: Buffer;
}

/** What packets of one kind are protected with. */
export interface SessionKeys {
  /** 16 octets. */
  readonly cipherKey: Buffer;
  /** As long as the master salt. */
  readonly salt: Buffer;
  /** 20 octets for HMAC-SHA1; of no use with AES-GCM. */
  readonly authKey: Buffer;
}

/** First of the three labels of each kind: cipher key, authentication key, salt. */
const LABELS = { rtp: 0x00, rtcp: 0x03 } as const;

/** Keys for RTP or RTCP packets. The key derivation rate is 0, as DTLS-SRTP wants it. */
export function deriveSessionKeys(master: MasterKey, kind: "rtp" | "rtcp"): SessionKeys {
  const label = LABELS[kind];
  return {
    cipherKey: derive(master, label, 16),
    authKey: derive(master, label + 1, 20),
    salt: derive(master, label + 2, master.salt.length),
  };
}

/** AES in counter mode from the salt with the label in it; a 96-bit salt is filled up with zeros (RFC 7714 section 11). */
function derive({ key, salt }: MasterKey, label: number, bytes: number): Buffer {
  const counter = Buffer.alloc(16);
  salt.copy(counter);
  counter[7] = (counter[7] ?? 0) ^ label;
  return createCipheriv("aes-128-ctr", key, counter).update(Buffer.alloc(bytes));
}
