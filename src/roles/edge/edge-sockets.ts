// An edge's side of the people's sockets: what they say goes to the channel's owner, what the owner tells comes back. When the channel gets
// another owner they stay open, and are introduced to it again. Knows no message's meaning but that the first one introduces.
import type { Bus, Unsubscribe } from "../../cluster/index.js";
import type { Socket, SocketHandler, WebRequest } from "../../stream/index.js";
import { fromSocketMessage, type TunnelRequest, toSocketsMessage } from "../messages.js";
import type { EdgeWire } from "./edge-wire.js";

export interface EdgeSocketsOptions {
  readonly bus: Bus;
  readonly wire: EdgeWire;
  readonly edge: string;
}

interface Open {
  readonly socket: Socket;
  readonly channel: string;
  readonly request: TunnelRequest;
  /** The first message, which says who this is. */
  hello: Uint8Array | undefined;
}

export class EdgeSockets {
  readonly #open = new Map<number, Open>();
  readonly #ends: readonly Unsubscribe[];
  #numbers = 0;

  constructor(private readonly options: EdgeSocketsOptions) {
    const { bus, wire, edge } = options;
    this.#ends = wire
      .toEdge(edge)
      .map((subject) => bus.subscribe(subject, (data) => this.#told(data)));
  }

  get size(): number {
    return this.#open.size;
  }

  numbersOf(channel: string): readonly number[] {
    return [...this.#open].filter(([, open]) => open.channel === channel).map(([n]) => n);
  }

  /** Attends to one socket of a channel. */
  attend(channel: string, request: WebRequest): SocketHandler {
    this.#numbers += 1;
    const number = this.#numbers;
    return {
      open: (socket) => {
        this.#open.set(number, {
          socket,
          channel,
          request: tunnelRequest(request),
          hello: undefined,
        });
        this.#introduce(number);
      },
      message: (_socket, message) => {
        const open = this.#open.get(number);
        if (open === undefined) return;
        // The server's buffer is its own again after this call.
        const bytes = Uint8Array.from(message);
        open.hello ??= bytes;
        this.#say(channel, { type: "message", edge: this.options.edge, socket: number, bytes });
      },
      close: () => {
        if (!this.#open.delete(number)) return;
        this.#say(channel, { type: "close", edge: this.options.edge, socket: number });
      },
    };
  }

  /** The channel has another owner, or messages got lost: it is told who is here. */
  introduceAll(channel?: string): void {
    for (const [number, open] of this.#open) {
      if (channel === undefined || open.channel === channel) this.#introduce(number);
    }
  }

  /** Idempotent. */
  close(): void {
    for (const end of this.#ends) end();
    for (const { socket } of this.#open.values()) socket.end(1001, "The server is closing.");
    this.#open.clear();
  }

  #introduce(number: number): void {
    const open = this.#open.get(number);
    if (open === undefined) return;
    const { edge } = this.options;
    const { channel, request, hello } = open;
    this.#say(channel, { type: "open", edge, socket: number, request });
    if (hello !== undefined) {
      this.#say(channel, { type: "message", edge, socket: number, bytes: hello });
    }
  }

  #say(channel: string, message: Parameters<typeof fromSocketMessage.pack>[0]): void {
    const { bus, wire } = this.options;
    const subjects = wire.find(channel);
    if (subjects !== undefined) bus.publish(subjects.sockets, fromSocketMessage.pack(message));
  }

  #told(data: Uint8Array): void {
    const message = toSocketsMessage.unpack(data);
    if (message === undefined) return;
    for (const number of message.sockets) {
      const open = this.#open.get(number);
      if (open === undefined || open.channel !== message.channel) continue;
      if (message.type === "send") open.socket.send(message.bytes);
      else open.socket.end(message.code, message.reason);
    }
  }
}

/** A request as it travels to an owner. */
export function tunnelRequest({ query, ...rest }: WebRequest): TunnelRequest {
  return {
    method: rest.method,
    path: rest.path,
    headers: { ...rest.headers },
    body: rest.body,
    remoteAddress: rest.remoteAddress,
    query: query.toString(),
  };
}
