// What both SRTP profiles are to a sender: packets encrypted and authenticated in place. Knows no profile, no socket and no stream.
import type { PacketSlot } from "../rtp/packet-slots.js";

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
