// One of our addresses that a viewer is told of, and the socket that stands for it: a socket of the connection's own. Knows no check.
import { createSocket, type Socket } from "node:dgram";
import { isIPv6 } from "node:net";
import { immediateLookup } from "./immediate-lookup.js";

export interface IceWay {
  readonly address: string;
  readonly family: 4 | 6;
  readonly port: number;
  readonly socket: Socket;
  /** Viewers are told of it, and nothing is sent from it: another way has the same socket. */
  readonly isTold: boolean;
  /** A question goes out: its answer is to come back here. */
  readonly asked: (transaction: string) => void;
}

/** Where a packet came in and from. `isProven`: it is known already that its signature, if it needs one, is right. */
export interface Origin {
  readonly way: IceWay;
  readonly host: string;
  readonly port: number;
  readonly isProven: boolean;
}

/** Binds a port of its own; `bindTo` is every address unless it is named. Rejects when the address cannot be had. */
export function openIceWay(
  address: string,
  bindTo: string | undefined,
  hear: (packet: Buffer, origin: Origin) => void,
): Promise<IceWay> {
  const family = isIPv6(address) ? 6 : 4;
  const socket = createSocket({ type: `udp${family}`, lookup: immediateLookup });
  return new Promise((resolve, reject) => {
    const refused = (error: Error) => {
      socket.close();
      reject(error);
    };
    socket.once("error", refused);
    socket.bind({ port: 0, ...(bindTo === undefined ? {} : { address: bindTo }) }, () => {
      socket.off("error", refused);
      // An answer that says "nobody there" is no reason to end: checks tell who is.
      socket.on("error", () => undefined);
      const { port } = socket.address();
      const way: IceWay = { address, family, port, socket, isTold: false, asked: () => undefined };
      socket.on("message", (packet, from) => {
        const zoneAt = from.address.indexOf("%");
        const host = zoneAt < 0 ? from.address : from.address.slice(0, zoneAt);
        hear(packet, { way, host, port: from.port, isProven: false });
      });
      resolve(way);
    });
  });
}
