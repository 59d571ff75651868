// Makes the cipher of a profile from the keys that DTLS agreed on. Knows no socket and no stream.
import type { SrtpCipher } from "./packet-cipher.js";
import { AesCmHmacSha1 } from "./srtp-aes-cm.js";
import { AesGcm } from "./srtp-aes-gcm.js";
import { deriveSessionKeys, type MasterKey, type SrtpProfile } from "./srtp-keys.js";

export function srtpCipher(profile: SrtpProfile, master: MasterKey): SrtpCipher {
  const rtp = deriveSessionKeys(master, "rtp");
  const rtcp = deriveSessionKeys(master, "rtcp");
  return profile === "aes-gcm" ? new AesGcm(rtp, rtcp) : new AesCmHmacSha1(rtp, rtcp);
}
