// As much of a STUN packet (RFC 8489) as tells whose it is. Knows octets, no connection.
import { HmacSha1, isSignedBy, SIGNATURE_BYTES, SIGNING_ROOM_BYTES } from "../hmac-sha1.js";

const HEADER_BYTES = 20;
const COOKIE = 0x2112a442;
const BINDING_REQUEST = 0x0001;
const BINDING_SUCCESS = 0x0101;
const USERNAME = 0x0006;
const MESSAGE_INTEGRITY = 0x0008;
const PRIORITY = 0x0024;
const USE_CANDIDATE = 0x0025;
const INTEGRITY_BYTES = SIGNATURE_BYTES;
const FINGERPRINT = 0x8028;
const ICE_CONTROLLED = 0x8029;
/** With its header. */
const FINGERPRINT_BYTES = 8;
/** No link's datagrams are larger. */
const SIGNED_MAX_BYTES = 2048;
/** Where messages are signed once more. Shared: no call leaves anything in it that the next one reads. */
const desk = Buffer.alloc(SIGNING_ROOM_BYTES + SIGNED_MAX_BYTES);

export type StunPacket =
  | {
      readonly type: "request";
      readonly transaction: string;
      /** Of the side that is asked: what stands before the colon (RFC 8445 section 7.2.2). */
      readonly localUfrag: string;
      /** Who asks thinks that the other side chooses the pair. */
      readonly isControlled: boolean;
      /** Who asks wants this pair of addresses to be the one (RFC 8445 section 7.3.1.5). */
      readonly nominates: boolean;
      /** Of the candidate that the question comes from, if it is none that we were told of. */
      readonly priority: number;
    }
  | { readonly type: "answer"; readonly transaction: string; readonly isSuccess: boolean };

/** Undefined for whatever is no STUN, or none of ICE's. STUN, DTLS and RTP differ in their first octet (RFC 7983). */
export function readStun(packet: Buffer): StunPacket | undefined {
  if (packet.length < HEADER_BYTES || packet.readUInt8(0) > 3) return undefined;
  if (packet.readUInt32BE(4) !== COOKIE) return undefined;
  const type = packet.readUInt16BE(0);
  const transaction = packet.toString("latin1", 8, HEADER_BYTES);
  // Class bits (section 5): 0x0100 success, 0x0110 error.
  if ((type & 0x0100) !== 0)
    return { type: "answer", transaction, isSuccess: type === BINDING_SUCCESS };
  if (type !== BINDING_REQUEST) return undefined;
  return readRequest(packet, transaction);
}

/** The first attribute of a kind counts, and nothing behind the signature (section 14.5). */
function readRequest(packet: Buffer, transaction: string): StunPacket | undefined {
  let localUfrag: string | undefined;
  let isControlled = false;
  let nominates = false;
  let priority: number | undefined;
  for (let at = HEADER_BYTES; at + 4 <= packet.length; ) {
    const attribute = packet.readUInt16BE(at);
    const length = packet.readUInt16BE(at + 2);
    const end = at + 4 + length;
    if (end > packet.length || attribute === MESSAGE_INTEGRITY) break;
    if (attribute === USERNAME && localUfrag === undefined)
      localUfrag = packet.toString("latin1", at + 4, end).split(":", 1)[0] ?? "";
    else if (attribute === ICE_CONTROLLED) isControlled = true;
    else if (attribute === USE_CANDIDATE) nominates = true;
    else if (attribute === PRIORITY && length === 4) priority ??= packet.readUInt32BE(at + 4);
    at = end + ((4 - (length % 4)) % 4);
  }
  if (localUfrag === undefined) return undefined;
  return {
    type: "request",
    transaction,
    localUfrag,
    isControlled,
    nominates,
    priority: priority ?? 0,
  };
}

export function isStun(packet: Buffer): boolean {
  return packet.length >= HEADER_BYTES && packet.readUInt8(0) <= 3;
}

/** Whether whoever sent it knows the password (section 14.5). */
export function isGenuine(packet: Buffer, password: string | HmacSha1): boolean {
  const at = find(packet, MESSAGE_INTEGRITY);
  if (at === undefined || at > SIGNED_MAX_BYTES) return false;
  const end = at + 4 + INTEGRITY_BYTES;
  if (end > packet.length || !isUnsignedAllowed(packet, end)) return false;
  desk.set(packet.subarray(0, at), SIGNING_ROOM_BYTES);
  desk.writeUInt16BE(end - HEADER_BYTES, SIGNING_ROOM_BYTES + 2);
  const key = typeof password === "string" ? new HmacSha1(Buffer.from(password)) : password;
  const signature = key.sign(desk, SIGNING_ROOM_BYTES, SIGNING_ROOM_BYTES + at);
  return isSignedBy(signature, packet, at + 4, INTEGRITY_BYTES);
}

/** What stands behind the signature is not signed: nothing may, but a fingerprint. */
function isUnsignedAllowed(packet: Buffer, end: number): boolean {
  if (packet.length === end) return true;
  return packet.length === end + FINGERPRINT_BYTES && packet.readUInt16BE(end) === FINGERPRINT;
}

/** Where the attribute begins. */
function find(packet: Buffer, attribute: number): number | undefined {
  for (let at = HEADER_BYTES; at + 4 <= packet.length; ) {
    const length = packet.readUInt16BE(at + 2);
    if (at + 4 + length > packet.length) return undefined;
    if (packet.readUInt16BE(at) === attribute) return at;
    at += 4 + length + ((4 - (length % 4)) % 4);
  }
  return undefined;
}
