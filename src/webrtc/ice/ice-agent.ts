// What a viewer's connection asks of ICE, whoever does it. Knows no DTLS and no media.
import type { Clock } from "../clock.js";
import type { UdpMux } from "../mux/udp-mux.js";
import type { IceCredentials } from "../signalling/candidates.js";
import type { DatagramPath } from "../srtp/srtp-sender.js";

export interface IceServer {
  readonly urls: string | readonly string[];
  readonly username?: string;
  readonly credential?: string;
}
export interface IceSettings {
  /**
   * Addresses to offer, instead of those of all interfaces; `own` stands for those of this machine when a viewer comes.
   * Loopback is only offered when it is named here.
   */
  readonly hostAddresses: readonly string[] | undefined;
  readonly iceServers: readonly IceServer[];
  /** The port that all connections share; a port of its own a connection and address when missing. */
  readonly mux?: UdpMux | undefined;
  /** For what may be a little late, of all connections together; each has a clock of its own when missing. */
  readonly coarseClock?: Clock | undefined;
}
export interface IceEvents {
  /** A pair of addresses works: called again after a restart. */
  readonly onConnected: () => void;
  /** None works, or the one that did no more. */
  readonly onFailed: () => void;
  /** From an address that has answered a check of ours: nobody else can make himself heard. */
  readonly onData: (datagram: Buffer) => void;
}

/** The controlled side of one connection; as a path it leads to the viewer on the pair that was chosen, or nowhere. */
export interface IceAgent extends DatagramPath {
  readonly credentials: IceCredentials;
  /** `candidate:...` lines. */
  readonly candidates: readonly string[];
  /** Grows with everything heard from the viewer: its packets, its checks and its answers to ours. */
  readonly received: number;
  /**
   * Opens sockets and asks the configured servers; all candidates are there when it is done.
   * @throws EvertaleError `overloaded` when there is none
   */
  gather(): Promise<void>;
  /** True when these are other than the viewer's in use. */
  isRestart(remote: IceCredentials): boolean;
  /** Ends in `onConnected` or `onFailed`, or is given up by whoever waits. */
  connect(remote: IceCredentials): void;
  /** New credentials on the same sockets; `gather` and `connect` come after it. */
  restart(): void;
  /** A `candidate:...` line of the viewer's that was found usable. */
  add(line: string): Promise<void>;
  /** What was sent before leaves; sockets are closed in the next turn. Never rejects. */
  close(): Promise<void>;
}

/** Datagrams kept that come before a pair is chosen: a viewer may know of the connection before we do. */
export const EARLY_MAX = 8;
