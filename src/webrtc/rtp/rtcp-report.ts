// Sender reports as octets (RFC 3550 section 6.4.1, 6.5), and the clock they tell. Knows no stream.

/** Seconds from the epoch of NTP (1900) to that of Unix. */
const NTP_OFFSET_S = 2_208_988_800;
const SENDER_REPORT_BYTES = 28;

export interface SenderReport {
  readonly ssrc: number;
  /** The moment that `rtpTimestamp` stands for, as `ntpTimestamp` writes it. */
  readonly ntp: bigint;
  readonly rtpTimestamp: number;
  readonly packets: number;
  /** Of payload, without headers. */
  readonly octets: number;
  readonly cname: string;
}

/** A compound packet: the report, then the source's name. */
export function writeSenderReport(report: SenderReport): Buffer {
  const name = Buffer.from(report.cname).subarray(0, 255);
  // SSRC, the item's type and length, the name, and at least one zero that ends the list, up to a whole word.
  const chunkBytes = Math.ceil((4 + 2 + name.length + 1) / 4) * 4;
  const bytes = Buffer.alloc(SENDER_REPORT_BYTES + 4 + chunkBytes);
  bytes.writeUInt8(0x80, 0);
  bytes.writeUInt8(200, 1);
  bytes.writeUInt16BE(SENDER_REPORT_BYTES / 4 - 1, 2);
  bytes.writeUInt32BE(report.ssrc, 4);
  bytes.writeBigUInt64BE(report.ntp, 8);
  bytes.writeUInt32BE(report.rtpTimestamp, 16);
  bytes.writeUInt32BE(report.packets, 20);
  bytes.writeUInt32BE(report.octets, 24);
  bytes.writeUInt8(0x81, 28);
  bytes.writeUInt8(202, 29);
  bytes.writeUInt16BE(chunkBytes / 4, 30);
  bytes.writeUInt32BE(report.ssrc, 32);
  bytes.writeUInt8(1, 36);
  bytes.writeUInt8(name.length, 37);
  name.copy(bytes, 38);
  return bytes;
}

const DLRR_BYTES = 24;

/**
 * The answer to a receiver's clock (RFC 3611 section 4.5): it comes back with how long it was kept here, in 2^-16 s, and
 * with it the receiver knows the round trip.
 */
export function writeReceiverDelay(answer: {
  readonly ssrc: number;
  readonly receiverSsrc: number;
  readonly lrr: number;
  readonly keptMs: number;
}): Buffer {
  const bytes = Buffer.alloc(DLRR_BYTES);
  bytes.writeUInt8(0x80, 0);
  bytes.writeUInt8(207, 1);
  bytes.writeUInt16BE(DLRR_BYTES / 4 - 1, 2);
  bytes.writeUInt32BE(answer.ssrc, 4);
  bytes.writeUInt8(5, 8);
  bytes.writeUInt16BE(3, 10);
  bytes.writeUInt32BE(answer.receiverSsrc, 12);
  bytes.writeUInt32BE(answer.lrr, 16);
  bytes.writeUInt32BE(Math.min(0xffff_ffff, Math.round((answer.keptMs * 0x1_0000) / 1000)), 20);
  return bytes;
}

/** 64-bit NTP time (RFC 3550 section 4): seconds since 1900, then the fraction in units of 2^-32 s. */
export function ntpTimestamp(unixMs: number): bigint {
  const seconds = Math.floor(unixMs / 1000);
  const fraction = Math.floor(((unixMs - seconds * 1000) / 1000) * 2 ** 32);
  return (BigInt(seconds + NTP_OFFSET_S) << 32n) | BigInt(fraction);
}
