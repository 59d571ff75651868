// What a connection asks of DTLS: keys for SRTP, and a word at the end. Knows no role.
import type { SrtpMasterKeys } from "./prf.js";

/** `closed`: the other side said goodbye; `failed`: the handshake went wrong. */
export type DtlsEnd = "closed" | "failed";

export interface DtlsEvents {
  /** Sends a datagram to the other side. */
  readonly send: (datagram: Buffer) => void;
  /** Called at most once. The other side has proved that it holds the certificate it was announced with. */
  readonly onConnected: (keys: SrtpMasterKeys) => void;
  /** Called at most once, not after `close`. */
  readonly onEnded: (end: DtlsEnd) => void;
}

/** Never throws, whatever is received. */
export interface DtlsSession {
  start(): void;
  /** A datagram that begins like a DTLS record (RFC 7983). */
  receive(datagram: Buffer): void;
  /** Says goodbye when it is connected. Idempotent. */
  close(): void;
}
