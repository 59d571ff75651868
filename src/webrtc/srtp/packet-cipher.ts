// What both SRTP profiles are to a sender: packets encrypted and authenticated in place. Knows no profile, no socket and no stream.
import type { PacketSlot } from "../rtp/packet-slots.js";

/** One RTP packet in its slot, before it is protected. */
export interface ClearPacket {
  readonly slot: PacketSlot;
  readonly headerBytes: number;
  /** Octets, with the header's. */
  readonly length: number;
  /** How often the sequence number went round (RFC 3711 section 3.3.1): the caller knows it, since it numbers the packets. */
  readonly rollover: number;
}
/** Packets that are protected in one go, at most. */
export const PACKETS_AT_ONCE_MAX = 16;

/** The flag in front of the SRTCP index: this packet is encrypted (RFC 3711 section 3.4). */
export const SRTCP_ENCRYPTED = 0x8000_0000;

/** Protects packets that begin at `PACKET_OFFSET` of their slot. */
export interface SrtpCipher {
  /**
   * Gives the new lengths, in an array that the next call writes over. No pair of rollover and sequence number may come with two
   * contents under one SSRC. At most `PACKETS_AT_ONCE_MAX`.
   */
  protectRtp(packets: readonly ClearPacket[]): readonly number[];
  /** A compound packet; gives its new length. `index` is 31 bits and never the same twice under one SSRC. */
  protectRtcp(slot: PacketSlot, length: number, index: number): number;
}
