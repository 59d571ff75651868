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
  const transport = await openTransport(isIPv6(address) ? "udp6" : "udp4", bindTo);
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

/**
 * Has a protocol of the library's open its socket as ours are: an address that cannot be had is an error of the library's, which leaves
 * it out, and not one that nobody catches.
 */
export function openByUs(protocol: StunProtocol): void {
  if (Reflect.get(protocol, "transport") !== undefined) return;
  protocol.connectionMade = async (isIPv4, _, addresses) => {
    const type = isIPv4 ? "udp4" : "udp6";
    const transport = await openTransport(type, addresses?.[type]);
    protocol.transport = transport;
    transport.onData = (datagram, from) => {
      const read: unknown = Reflect.get(protocol, "datagramReceived");
      if (read instanceof Function) Reflect.apply(read, protocol, [datagram, from]);
    };
  };
}

async function openTransport(
  type: "udp4" | "udp6",
  bindTo: string | undefined,
): Promise<UdpTransport> {
  const transport: UdpTransport = Reflect.construct(UdpTransport, [
    { type, lookup: immediateLookup },
  ]);
  // The library means the name of the type by it.
  Reflect.set(transport, "socketType", type);
  await bound(transport.socket, bindTo);
  return transport;
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
