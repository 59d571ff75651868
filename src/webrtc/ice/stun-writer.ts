// Writes the STUN messages of ICE (RFC 8489, RFC 8445 section 7). Knows octets, no
// connection. The connection library's own writing and reading takes ten times as long.
import { createHmac } from "node:crypto";
import { isIPv6 } from "node:net";
import { crc32 } from "node:zlib";
import { randomOctets } from "../random-octets.js";
import type { IceCredentials } from "../signalling/candidates.js";

const COOKIE = 0x2112a442;
const BINDING_REQUEST = 0x0001;
const BINDING_SUCCESS = 0x0101;
const BINDING_ERROR = 0x0111;
const ATTRIBUTE = {
  username: 0x0006,
  messageIntegrity: 0x0008,
  errorCode: 0x0009,
  xorMappedAddress: 0x0020,
  priority: 0x0024,
  fingerprint: 0x8028,
  iceControlled: 0x8029,
} as const;
/** 487 (RFC 8445 section 16.1), in classes of a hundred. */
const ROLE_CONFLICT = Buffer.from([0, 0, 4, 87]);
const HEADER_BYTES = 20;
const INTEGRITY_BYTES = 20;
const FINGERPRINT_BYTES = 4;
const FINGERPRINT_XOR = 0x5354554e;
export const TRANSACTION_AT = 8;
export const TRANSACTION_BYTES = 12;
/** Of what our checks come from, to the viewer: a peer reflexive candidate's (RFC 8445 sections 5.1.2.1 and 7.1.1). */
const CHECK_PRIORITY = 110 * 2 ** 24 + 8191 * 2 ** 8 + 255;

/**
 * The number by which roles are settled when both sides think the same (RFC 8445 section 7.3.1.1): the larger one chooses the pair, so
 * ours is one of the small ones.
 */
export function newTieBreaker(): Buffer {
  return Buffer.concat([Buffer.alloc(4), randomOctets(4)]);
}

/** A check by the side that does not choose the pair. `tieBreaker` is 8 octets. */
export function writeCheck(check: {
  readonly transaction: Buffer;
  /** Theirs and ours, with a colon. */
  readonly username: string;
  readonly password: string;
  readonly priority: number;
  readonly tieBreaker: Buffer;
}): Buffer {
  const priority = Buffer.alloc(4);
  priority.writeUInt32BE(check.priority);
  return signed(BINDING_REQUEST, check.transaction, check.password, [
    attribute(ATTRIBUTE.username, Buffer.from(check.username, "latin1")),
    attribute(ATTRIBUTE.priority, priority),
    attribute(ATTRIBUTE.iceControlled, check.tieBreaker),
  ]);
}

/** A check of ours between these two, and its transaction, by which the answer is known. */
export function newCheck(
  local: IceCredentials,
  remote: IceCredentials,
  tieBreaker: Buffer,
): { readonly check: Buffer; readonly id: string } {
  const transaction = randomOctets(TRANSACTION_BYTES);
  const check = writeCheck({
    transaction,
    username: `${remote.usernameFragment}:${local.usernameFragment}`,
    password: remote.password,
    priority: CHECK_PRIORITY,
    tieBreaker,
  });
  return { check, id: transaction.toString("latin1") };
}

/** The answer to a check that came from this address. */
export function writeAnswer(
  transaction: Buffer,
  password: string,
  [host, port]: readonly [host: string, port: number],
): Buffer {
  return signed(BINDING_SUCCESS, transaction, password, [
    attribute(ATTRIBUTE.xorMappedAddress, xored(host, port, transaction)),
  ]);
}

/** "You and I think that we have the same role": who asked is to take the other one (RFC 8445 section 7.3.1.1). */
export function writeRoleConflict(transaction: Buffer, password: string): Buffer {
  return signed(BINDING_ERROR, transaction, password, [
    attribute(ATTRIBUTE.errorCode, ROLE_CONFLICT),
  ]);
}

/** Signed with the password, then given the fingerprint by which STUN is told from other packets (RFC 8489 sections 14.5 and 14.7). */
function signed(
  type: number,
  transaction: Buffer,
  password: string,
  attributes: readonly Buffer[],
): Buffer {
  const bodyBytes = attributes.reduce((sum, { length }) => sum + length, 0);
  const integrityAt = HEADER_BYTES + bodyBytes;
  const fingerprintAt = integrityAt + 4 + INTEGRITY_BYTES;
  const message = Buffer.alloc(fingerprintAt + 4 + FINGERPRINT_BYTES);
  message.writeUInt16BE(type, 0);
  message.writeUInt32BE(COOKIE, 4);
  transaction.copy(message, 8);
  let at = HEADER_BYTES;
  for (const one of attributes) at += one.copy(message, at);
  // Each of the two is computed as if the message ended with it.
  message.writeUInt16BE(fingerprintAt - HEADER_BYTES, 2);
  const proof = createHmac("sha1", password).update(message.subarray(0, integrityAt)).digest();
  message.writeUInt16BE(ATTRIBUTE.messageIntegrity, integrityAt);
  message.writeUInt16BE(INTEGRITY_BYTES, integrityAt + 2);
  proof.copy(message, integrityAt + 4);
  message.writeUInt16BE(message.length - HEADER_BYTES, 2);
  message.writeUInt16BE(ATTRIBUTE.fingerprint, fingerprintAt);
  message.writeUInt16BE(FINGERPRINT_BYTES, fingerprintAt + 2);
  const sum = crc32(message.subarray(0, fingerprintAt));
  message.writeUInt32BE((sum ^ FINGERPRINT_XOR) >>> 0, fingerprintAt + 4);
  return message;
}

function attribute(type: number, value: Buffer): Buffer {
  const padded = Buffer.alloc(4 + value.length + ((4 - (value.length % 4)) % 4));
  padded.writeUInt16BE(type, 0);
  padded.writeUInt16BE(value.length, 2);
  value.copy(padded, 4);
  return padded;
}

/** RFC 8489 section 14.2. */
function xored(host: string, port: number, transaction: Buffer): Buffer {
  const address = isIPv6(host) ? octetsOfIPv6(host) : Buffer.from(host.split(".").map(Number));
  const mask = Buffer.alloc(HEADER_BYTES - 4);
  mask.writeUInt32BE(COOKIE, 0);
  transaction.copy(mask, 4);
  const value = Buffer.alloc(4 + address.length);
  value[1] = address.length === 16 ? 2 : 1;
  value.writeUInt16BE(port ^ (COOKIE >>> 16), 2);
  for (const [i, octet] of address.entries()) value[4 + i] = octet ^ (mask[i] ?? 0);
  return value;
}

/** An address as sockets tell it: without a zone, and perhaps with an IPv4 address at its end. */
function octetsOfIPv6(host: string): Buffer {
  const [bare = ""] = host.split("%");
  const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(bare);
  const text =
    dotted === null
      ? bare
      : `${dotted[1]}${hex(dotted[2], dotted[3])}:${hex(dotted[4], dotted[5])}`;
  const [head = "", tail] = text.split("::");
  const groups = (part: string) => (part === "" ? [] : part.split(":"));
  const [before, after] = [groups(head), groups(tail ?? "")];
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => "0");
  const all = tail === undefined ? before : [...before, ...zeros, ...after];
  const octets = Buffer.alloc(16);
  for (const [i, group] of all.entries()) octets.writeUInt16BE(Number.parseInt(group, 16), 2 * i);
  return octets;
}

function hex(high = "0", low = "0"): string {
  return ((Number(high) << 8) | Number(low)).toString(16);
}
