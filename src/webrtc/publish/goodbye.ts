// Ends a DTLS session in words, so that a viewer knows at once and need not wait for its timers. Knows no session.
import type { RTCDtlsTransport } from "werift";

const ALERT = 21;
const RECORD_HEADER_BYTES = 13;
/** Level "warning", description "close_notify" (RFC 5246 section 7.2.1). */
const CLOSE_NOTIFY = [1, 0];
/** Each under a number of its own: one of them may get lost. */
const COPIES = 2;

/** The records to send to the viewer, encrypted; none before the handshake is done. The library has no such thing. */
export function closeNotify(transport: RTCDtlsTransport): Buffer[] {
  const { dtls } = transport;
  if (transport.state !== "connected" || dtls === undefined) return [];
  return Array.from({ length: COPIES }, () => record(dtls));
}

type Dtls = NonNullable<RTCDtlsTransport["dtls"]>;
type Plaintext = Parameters<Dtls["cipher"]["encryptPacket"]>[0];

function record({ dtls, cipher }: Dtls): Buffer {
  dtls.recordSequenceNumber += 1;
  const header = {
    contentType: ALERT,
    protocolVersion: dtls.version,
    epoch: dtls.epoch,
    sequenceNumber: dtls.recordSequenceNumber,
    contentLen: CLOSE_NOTIFY.length,
  };
  // Only these two are read and written.
  const plaintext = { recordLayerHeader: header, fragment: Buffer.from(CLOSE_NOTIFY) } as Plaintext;
  const { fragment } = cipher.encryptPacket(plaintext);
  const bytes = Buffer.alloc(RECORD_HEADER_BYTES);
  bytes.writeUInt8(ALERT, 0);
  bytes.writeUInt8(header.protocolVersion.major, 1);
  bytes.writeUInt8(header.protocolVersion.minor, 2);
  bytes.writeUInt16BE(header.epoch, 3);
  bytes.writeUIntBE(header.sequenceNumber, 5, 6);
  bytes.writeUInt16BE(fragment.length, 11);
  return Buffer.concat([bytes, fragment]);
}
