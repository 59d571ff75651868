// One UDP port for many connections: a socket a family of addresses, whose packets go to whom they are for. Puts itself in the place
// of the connection library's own sockets, which it opens one an address and viewer. Knows ICE, no media.
import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import { isIP } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import {
  Candidate,
  candidateFoundation,
  candidatePriority,
  type IceConnection,
  StunProtocol,
} from "werift";
import { EvertaleError } from "../../errors.js";
import type { IceWay, Origin } from "../ice/ice-way.js";
import { immediateLookup } from "../ice/immediate-lookup.js";
import { areLoopback, offeredAddresses } from "../ice/own-addresses.js";
import { type Endpoint, PacketRoutes } from "./packet-routes.js";
import { isStun, readStun } from "./stun-packet.js";

export interface UdpMuxOptions {
  readonly port: number;
  /** As `ViewerHubOptions.hostAddresses`. */
  readonly hostAddresses: readonly string[] | undefined;
}

type Family = 4 | 6;

/** The port may be about to be let go by a thread or a server before this one. */
const TRIES = 20;
const RETRY_MS = 100;
/** A key frame to a crowd is more than the system keeps by default. Not all systems give as much; it is no error. */
const SEND_BUFFER_BYTES = 4_194_304;

export class UdpMux {
  readonly #routes = new PacketRoutes();
  readonly #attached = new WeakMap<IceConnection, MuxEndpoint>();
  #closed = false;

  private constructor(
    private readonly options: UdpMuxOptions,
    private readonly sockets: ReadonlyMap<Family, Socket>,
  ) {
    for (const socket of sockets.values()) {
      socket.on("message", (packet, { address, port }) => {
        this.#routes.route(packet, address.split("%", 1)[0] ?? address, port);
      });
      // E.g. "port unreachable" of a viewer that is gone: its own silence ends it.
      socket.on("error", () => undefined);
    }
  }

  /** Throws `port-in-use` or `address-unavailable` when the port cannot be had, also after a while. */
  static async open(options: UdpMuxOptions): Promise<UdpMux> {
    const sockets = new Map<Family, Socket>();
    const addresses = offeredAddresses(options.hostAddresses);
    const local = areLoopback(addresses);
    try {
      for (const family of [4, 6] as const) {
        if (!addresses.some((address) => isIP(address) === family)) continue;
        // Other addresses may be a router's (NAT), not ours to bind.
        const loopback = family === 4 ? "127.0.0.1" : "::1";
        const any = family === 4 ? "0.0.0.0" : "::";
        sockets.set(family, await bind(family, local ? loopback : any, options.port));
      }
    } catch (error) {
      for (const socket of sockets.values()) socket.close();
      throw error;
    }
    return new UdpMux(options, sockets);
  }

  /** Connections whose packets come here. */
  get connections(): number {
    return this.#routes.endpoints;
  }

  /**
   * The connection uses this port, by its present name and password; to be called whenever those were drawn, before candidates are
   * gathered. False when another has that name: draw again. It is let go when the connection closes its sockets.
   */
  attach(ice: IceConnection): boolean {
    const endpoint = this.#attached.get(ice) ?? new MuxEndpoint(ice, this.#routes);
    if (!this.#routes.name(endpoint, ice.localUsername, ice.localPassword)) return false;
    if (this.#attached.has(ice)) return true;
    this.#attached.set(ice, endpoint);
    const seen = new Set<Family>();
    for (const address of offeredAddresses(this.options.hostAddresses)) {
      const family: Family = isIP(address) === 6 ? 6 : 4;
      const socket = this.sockets.get(family);
      if (socket === undefined) continue;
      // One socket is one way, however many addresses lead to it: the others are told, and not tried from here.
      endpoint.offer({ address, family, socket, isTold: seen.has(family) });
      seen.add(family);
    }
    return true;
  }

  /** A connection of our own uses this port: `hear` gets its packets, once it has a name. */
  join(hear: (packet: Buffer, origin: Origin) => void): MuxSeat {
    return new MuxSeat(
      this.#routes,
      this.sockets,
      offeredAddresses(this.options.hostAddresses),
      hear,
    );
  }

  /** Idempotent, never throws. Connections that are still attached hear nothing more. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    for (const socket of this.sockets.values()) socket.close();
  }
}

/** Throws what `UdpMux.open` would. */
export async function probeMediaPort(options: UdpMuxOptions): Promise<void> {
  const mux = await UdpMux.open(options);
  mux.close();
}

/** The place of a connection of our own: its ways to viewers, on sockets that are not its own. */
export class MuxSeat implements Endpoint {
  readonly ways: readonly IceWay[];

  constructor(
    private readonly routes: PacketRoutes,
    sockets: ReadonlyMap<Family, Socket>,
    addresses: readonly string[],
    private readonly hear: (packet: Buffer, origin: Origin) => void,
  ) {
    const seen = new Set<Family>();
    this.ways = addresses.flatMap((address) => {
      const family: Family = isIP(address) === 6 ? 6 : 4;
      const socket = sockets.get(family);
      if (socket === undefined) return [];
      // One socket is one way, however many addresses lead to it: the others are told, and not tried from here.
      const isTold = seen.has(family);
      seen.add(family);
      const asked = (transaction: string) => this.routes.asked(this, transaction);
      return [{ address, family, port: socket.address().port, socket, isTold, asked }];
    });
  }

  /** False when another has that name: draw again. */
  name(usernameFragment: string, password: string): boolean {
    return this.routes.name(this, usernameFragment, password);
  }

  receive(packet: Buffer, host: string, port: number): void {
    const family = isIP(host) === 6 ? 6 : 4;
    const way = this.ways.find((one) => one.family === family && !one.isTold);
    // Routes let no question pass that is not signed.
    if (way !== undefined) this.hear(packet, { way, host, port, isProven: true });
  }

  /** Nothing more is heard. Idempotent. */
  leave(): void {
    this.routes.forget(this);
  }
}

/** One connection's end: its protocols as the library knows them, on sockets that are not its own. */
class MuxEndpoint implements Endpoint {
  readonly #protocols = new Map<Family, StunProtocol>();

  constructor(
    private readonly ice: IceConnection,
    private readonly routes: PacketRoutes,
  ) {}

  offer(way: {
    readonly address: string;
    readonly family: Family;
    readonly socket: Socket;
    readonly isTold: boolean;
  }): void {
    const { address, family, socket, isTold } = way;
    const { ice } = this;
    const protocol = new StunProtocol();
    // The library's transport has private parts; these are what is used of it.
    Reflect.set(protocol, "transport", this.#transport(socket, family));
    protocol.localIp = address;
    const candidate = new Candidate(
      candidateFoundation("host", "udp", address),
      1,
      "udp",
      candidatePriority("host", { transport: "udp" }),
      address,
      socket.address().port,
      "host",
      undefined,
      undefined,
      undefined,
      ice.generation,
      ice.localUsername,
    );
    if (isTold) candidate.canPairWith = () => false;
    else this.#protocols.set(family, protocol);
    protocol.localCandidate = candidate;
    // What the library does with a socket of its own. It tells of protocols that are there already when it gathers.
    method(ice, "ensureProtocol")(protocol);
    protocolsOf(ice).push(protocol);
  }

  receive(packet: Buffer, address: string, port: number): void {
    const protocol = this.#protocols.get(isIP(address) === 6 ? 6 : 4);
    if (protocol !== undefined) method(protocol, "datagramReceived")(packet, [address, port]);
  }

  #transport(socket: Socket, addressFamily: Family) {
    const { routes } = this;
    const transport = {
      type: "udp",
      socket,
      closed: false,
      addressFamily,
      onData: () => undefined,
      get address() {
        return socket.address();
      },
      send: async (data: Buffer, address?: readonly [string, number]) => {
        if (address === undefined || transport.closed) return;
        const question = isStun(data) ? readStun(data) : undefined;
        if (question?.type === "request") routes.asked(this, question.transaction);
        const [host, port] = address;
        // A name that is not found is the caller's to know; an address is not waited for.
        if (isIP(host) === 0) await sent(socket, data, port, host);
        else trySend(socket, data, port, host);
      },
      close: async () => {
        transport.closed = true;
        routes.forget(this);
      },
    };
    return transport;
  }
}

async function bind(family: Family, address: string, port: number): Promise<Socket> {
  for (let tries = 1; ; tries += 1) {
    const socket = createSocket({
      type: `udp${family}`,
      ipv6Only: family === 6,
      lookup: immediateLookup,
    });
    try {
      // Before it is bound: with an address there is nothing to wait for, and it listens at once.
      const listening = once(socket, "listening");
      socket.bind({ port, address, exclusive: true });
      await listening;
      enlarge(socket);
      return socket;
    } catch (cause) {
      socket.close();
      const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
      if (code === "EADDRINUSE" && tries < TRIES) {
        await wait(RETRY_MS);
        continue;
      }
      throw refused(code, port, address, cause);
    }
  }
}

function refused(code: unknown, port: number, address: string, cause: unknown): EvertaleError {
  if (code === "EADDRINUSE") {
    const message = `UDP port ${port} is in use: stop what uses it, or choose another with --media-port.`;
    return new EvertaleError("port-in-use", message, { cause });
  }
  const message = `UDP port ${port} cannot be opened on ${address} (${String(code)}): choose another with --media-port.`;
  return new EvertaleError("address-unavailable", message, { cause });
}

function enlarge(socket: Socket): void {
  try {
    socket.setSendBufferSize(SEND_BUFFER_BYTES);
    socket.setRecvBufferSize(SEND_BUFFER_BYTES);
  } catch {
    // The system's own size serves too.
  }
}

function sent(socket: Socket, data: Buffer, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.send(data, port, host, (error) => (error ? reject(error) : resolve()));
  });
}

function trySend(socket: Socket, data: Buffer, port: number, host: string): void {
  try {
    socket.send(data, port, host);
  } catch {
    // The port was closed under it: the connection is about to end.
  }
}

/** Something of the library's that its types keep to themselves. */
function method(of: object, name: string): (...args: readonly unknown[]) => unknown {
  const found: unknown = Reflect.get(of, name);
  if (typeof found !== "function") throw new Error(`The connection library has no ${name}.`);
  return (...args) => Reflect.apply(found, of, args);
}

function protocolsOf(ice: IceConnection): unknown[] {
  const found: unknown = Reflect.get(ice, "protocols");
  if (!Array.isArray(found)) throw new Error("The connection library has no list of protocols.");
  return found;
}
