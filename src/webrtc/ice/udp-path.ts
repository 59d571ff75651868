// Datagrams to a viewer on the pair of addresses that ICE chose, straight on its socket. Knows ICE, no packet.
import type { Socket } from "node:dgram";
import { isIP } from "node:net";
import { type IceConnection, StunProtocol } from "werift";
import type { DatagramPath } from "../srtp/srtp-sender.js";

interface Route {
  readonly socket: Socket;
  readonly port: number;
  readonly address: string;
}

/**
 * Follows ICE from pair to pair. The library's own `send` makes a chain of promises for every packet; it still serves
 * pairs that are not plain UDP between two addresses, such as a relay's.
 */
export class UdpPath implements DatagramPath {
  #pair: IceConnection["nominated"];
  #route: Route | undefined;

  constructor(private readonly ice: IceConnection) {}

  /** Never true for a datagram on a plain way: a socket of the library's own looks an address up, and sends a turn later. */
  send(bytes: Buffer, offset: number, length: number): boolean {
    const { nominated, state } = this.ice;
    // Without consent (RFC 7675) the library's state is "failed".
    if (nominated === undefined || state === "closed" || state === "failed") return true;
    if (nominated !== this.#pair) {
      this.#pair = nominated;
      this.#route = routeOf(nominated);
    }
    if (this.#route === undefined) {
      // It may keep the octets for longer than this turn.
      const own = Buffer.from(bytes.subarray(offset, offset + length));
      this.ice.send(own).catch(() => undefined);
      return true;
    }
    const { socket, port, address } = this.#route;
    try {
      socket.send(bytes, offset, length, port, address);
      return false;
    } catch {
      // The socket was closed under us: the session is about to end.
      this.#route = undefined;
      this.#pair = undefined;
      return true;
    }
  }
}

function routeOf({
  protocol,
  remoteAddr,
}: NonNullable<IceConnection["nominated"]>): Route | undefined {
  const [address, port] = remoteAddr;
  if (!(protocol instanceof StunProtocol) || isIP(address) === 0) return undefined;
  return { socket: protocol.transport.socket, port, address };
}
