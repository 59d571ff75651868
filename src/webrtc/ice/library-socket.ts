// One UDP socket of a viewer's ICE, opened by us and used by the connection library. Knows its checks, no session.
import type { Socket } from "node:dgram";
import { isIPv6 } from "node:net";
import {
  Candidate,
  candidateFoundation,
  candidatePriority,
  StunProtocol,
  UdpTransport,
} from "werift";
import { isStun } from "../mux/stun-packet.js";
import { immediateLookup } from "./immediate-lookup.js";

export type Address = readonly [host: string, port: number];

export interface IceSocketOptions {
  /** The address to offer. */
  readonly address: string;
  /** The one to bind: every one, unless it is named. */
  readonly bindTo: string | undefined;
  /** Everything that is no STUN of ICE's. */
  readonly onData: (datagram: Buffer, from: Address) => void;
}

/**
 * A host candidate's socket, where the library would open one: by us it sends at once (`immediateLookup`) and tells where media
 * come from.
 */
export async function openIceSocket(options: IceSocketOptions): Promise<StunProtocol> {
  const { address, bindTo } = options;
  const family = isIPv6(address) ? 6 : 4;
  const type = family === 6 ? "udp6" : "udp4";
  const transport: UdpTransport = Reflect.construct(UdpTransport, [
    { type, lookup: immediateLookup },
  ]);
  // The library means the name of the type by it.
  Reflect.set(transport, "socketType", type);
  await bound(transport.socket, bindTo);
  const protocol = new StunProtocol();
  protocol.transport = transport;
  protocol.localIp = address;
  const { port } = transport.socket.address();
  protocol.localCandidate = new Candidate(
    candidateFoundation("host", "udp", address),
    1,
    "udp",
    candidatePriority("host", { transport: "udp" }),
    address,
    port,
    "host",
  );
  transport.onData = (datagram, from) => {
    const read: unknown = Reflect.get(protocol, "datagramReceived");
    if (!isStun(datagram)) options.onData(datagram, from);
    else if (read instanceof Function) Reflect.apply(read, protocol, [datagram, from]);
  };
  return protocol;
}

function bound(socket: Socket, address: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const refused = (error: Error) => {
      socket.close();
      reject(error);
    };
    socket.once("error", refused);
    socket.bind({ port: 0, ...(address === undefined ? {} : { address }) }, () => {
      socket.off("error", refused);
      // An answer that says "nobody there" is no reason to end: checks tell who is.
      socket.on("error", () => undefined);
      resolve();
    });
  });
}
