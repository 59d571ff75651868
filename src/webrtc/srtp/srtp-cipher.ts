// Encrypts and authenticates packets in place. Knows the two profiles' common form, no socket and no stream.
import type { PacketSlot } from "../rtp/packet-slots.js";
import { AesCmHmacSha1 } from "./srtp-aes-cm.js";
import { AesGcm } from "./srtp-aes-gcm.js";
import { deriveSessionKeys, type MasterKey, type SrtpProfile } from "./srtp-keys.js";

/** The flag in front of the SRTCP index: this packet is encrypted (RFC 3711 section 3.4). */
export const SRTCP_ENCRYPTED = 0x8000_0000;

/** Protects packets that begin at `PACKET_OFFSET` of their slot; both return the new length. */
export interface SrtpCipher {
  /**
   * `length` octets with the header's. `rollover` counts how often the sequence number went round (RFC 3711 section
   * 3.3.1): the caller knows it, since it numbers the packets. No pair of rollover and sequence number may come with
   * two contents under one SSRC.
   */
  protectRtp(slot: PacketSlot, headerBytes: number, length: number, rollover: number): number;
  /** A compound packet; `index` is 31 bits and never the same twice under one SSRC. */
  protectRtcp(slot: PacketSlot, length: number, index: number): number;
}

export function srtpCipher(profile: SrtpProfile, master: MasterKey): SrtpCipher {
  const rtp = deriveSessionKeys(master, "rtp");
  const rtcp = deriveSessionKeys(master, "rtcp");
  return profile === "aes-gcm" ? new AesGcm(rtp, rtcp) : new AesCmHmacSha1(rtp, rtcp);
}
