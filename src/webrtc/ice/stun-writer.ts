// Writes the STUN messages of ICE (RFC 8489, RFC 8445 section 7). Knows octets, no
// connection. The connection library's own writing and reading takes ten times as long.
import { isIPv6 } from "node:net";
import { crc32 } from "node:zlib";
import { HmacSha1, SIGNATURE_BYTES, SIGNING_ROOM_BYTES } from "../hmac-sha1.js";
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
const INTEGRITY_BYTES = SIGNATURE_BYTES;
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

/** A check, and its transaction, by which the answer is known. */
export interface Check {
  readonly check: Buffer;
  readonly id: string;
}

/**
 * Writes checks by the side that does not choose the pair, one for each transaction (12 octets): what they have in common is written
 * once. `username`: theirs and ours, with a colon. `tieBreaker` is 8 octets.
 */
export function checkForm(check: {
  readonly username: string;
  /** Theirs. */
  readonly key: HmacSha1;
  readonly priority?: number;
  readonly tieBreaker: Buffer;
}): (transaction?: Buffer) => Check {
  const priority = Buffer.alloc(4);
  priority.writeUInt32BE(check.priority ?? CHECK_PRIORITY);
  const form = new Form(BINDING_REQUEST, check.key, [
    attribute(ATTRIBUTE.username, Buffer.from(check.username, "latin1")),
    attribute(ATTRIBUTE.priority, priority),
    attribute(ATTRIBUTE.iceControlled, check.tieBreaker),
  ]);
  return (transaction = randomOctets(TRANSACTION_BYTES)) => ({
    check: form.write(transaction),
    id: transaction.toString("latin1"),
  });
}

/** A check of ours between these two. */
export function newCheck(local: IceCredentials, remote: IceCredentials, tieBreaker: Buffer): Check {
  const username = `${remote.usernameFragment}:${local.usernameFragment}`;
  return checkForm({ username, key: keyOf(remote.password), tieBreaker })();
}

/** Writes the answers to checks that come from this address, one for each transaction. */
export function answerForm(
  key: HmacSha1,
  [host, port]: readonly [host: string, port: number],
): (transaction: Buffer) => Buffer {
  const formFor = (transaction: Buffer) =>
    new Form(BINDING_SUCCESS, key, [
      attribute(ATTRIBUTE.xorMappedAddress, xored(host, port, transaction)),
    ]);
  // RFC 8489 section 14.2: an address of IPv6 is hidden by the transaction, one of IPv4 is always the same.
  if (isIPv6(host)) return (transaction) => formFor(transaction).write(transaction);
  const form = formFor(Buffer.alloc(TRANSACTION_BYTES));
  return (transaction) => form.write(transaction);
}

/** The answer to a check that came from this address. */
export function writeAnswer(
  transaction: Buffer,
  password: string,
  address: readonly [host: string, port: number],
): Buffer {
  return answerForm(keyOf(password), address)(transaction);
}

/** "You and I think that we have the same role": who asked is to take the other one (RFC 8445 section 7.3.1.1). */
export function writeRoleConflict(transaction: Buffer, password: string): Buffer {
  const errors = [attribute(ATTRIBUTE.errorCode, ROLE_CONFLICT)];
  return new Form(BINDING_ERROR, keyOf(password), errors).write(transaction);
}

/** The key of what is signed with this password. */
export function keyOf(password: string): HmacSha1 {
  return new HmacSha1(Buffer.from(password));
}

/** A message that is written again and again, each time for another transaction. */
class Form {
  /** With room for signing in front. */
  readonly #bytes: Buffer;
  readonly #integrityAt: number;
  readonly #fingerprintAt: number;

  constructor(
    type: number,
    private readonly key: HmacSha1,
    attributes: readonly Buffer[],
  ) {
    const bodyBytes = attributes.reduce((sum, { length }) => sum + length, 0);
    this.#integrityAt = SIGNING_ROOM_BYTES + HEADER_BYTES + bodyBytes;
    this.#fingerprintAt = this.#integrityAt + 4 + INTEGRITY_BYTES;
    this.#bytes = Buffer.alloc(this.#fingerprintAt + 4 + FINGERPRINT_BYTES);
    this.#bytes.writeUInt16BE(type, SIGNING_ROOM_BYTES);
    this.#bytes.writeUInt32BE(COOKIE, SIGNING_ROOM_BYTES + 4);
    let at = SIGNING_ROOM_BYTES + HEADER_BYTES;
    for (const one of attributes) at += one.copy(this.#bytes, at);
    this.#bytes.writeUInt16BE(ATTRIBUTE.messageIntegrity, this.#integrityAt);
    this.#bytes.writeUInt16BE(INTEGRITY_BYTES, this.#integrityAt + 2);
    this.#bytes.writeUInt16BE(ATTRIBUTE.fingerprint, this.#fingerprintAt);
    this.#bytes.writeUInt16BE(FINGERPRINT_BYTES, this.#fingerprintAt + 2);
  }

  /** Signed with the password, then given the fingerprint by which STUN is told from other packets (RFC 8489 sections 14.5, 14.7). */
  write(transaction: Buffer): Buffer {
    const bytes = this.#bytes;
    const [integrityAt, fingerprintAt] = [this.#integrityAt, this.#fingerprintAt];
    transaction.copy(bytes, SIGNING_ROOM_BYTES + TRANSACTION_AT);
    // Each of the two is computed as if the message ended with it.
    writeLength(bytes, fingerprintAt);
    const signature = this.key.sign(bytes, SIGNING_ROOM_BYTES, integrityAt);
    bytes.write(signature, integrityAt + 4, INTEGRITY_BYTES, "latin1");
    writeLength(bytes, bytes.length);
    const sum = crc32(bytes.subarray(SIGNING_ROOM_BYTES, fingerprintAt));
    bytes.writeUInt32BE((sum ^ FINGERPRINT_XOR) >>> 0, fingerprintAt + 4);
    return Buffer.from(bytes.subarray(SIGNING_ROOM_BYTES));
  }
}

/** Of a message that ends at `end`. */
function writeLength(bytes: Buffer, end: number): void {
  bytes.writeUInt16BE(end - SIGNING_ROOM_BYTES - HEADER_BYTES, SIGNING_ROOM_BYTES + 2);
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
