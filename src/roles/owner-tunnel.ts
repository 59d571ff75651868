// An owner's side of a channel's web: answers what edges ask, and attends to the sockets that are open there.
// Knows handlers of requests and sockets; no channel and no route.
import type { Subscription } from "rxjs";
import { type Bus, serveLarge, type Unsubscribe } from "../cluster/index.js";
import type { Clock } from "../scheduler/index.js";
import {
  problemOf,
  type Socket,
  type SocketHandler,
  type WebHandlers,
  type WebRequest,
} from "../stream/index.js";
import type { HttpResponse } from "../webrtc/index.js";
import type { FramePublisher } from "./frame-publisher.js";
import {
  type FromSocket,
  fromSocketMessage,
  requestMessage,
  responseMessage,
  type ToSockets,
  type TunnelRequest,
  toSocketsMessage,
} from "./messages.js";
import { type ChannelSubjects, edgeSubject } from "./subjects.js";

/** Edges ask below this path for themselves; no request of the outside is handed on with such a path. */
export const INNER = "/-/";
/** Whether the one who asks may watch: 204, or the refusal. */
export const MAY_WATCH = `${INNER}may-watch`;
/** What the channel looks like to those who may see it. */
export const VIEW = `${INNER}view`;

/** Closed by policy (RFC 6455 section 7.4.1). */
const POLICY = 1008;

export interface OwnerTunnelOptions {
  readonly bus: Bus;
  readonly clock: Clock;
  readonly cluster: string;
  readonly channel: string;
  readonly subjects: ChannelSubjects;
  /** Of the messages, as the edges that it answers speak them. */
  readonly version?: number;
  /** Of this ownership. */
  readonly epoch: number;
  readonly handlers: WebHandlers;
  /** What edges ask for themselves, below `INNER`. */
  readonly inner: (request: WebRequest) => Promise<HttpResponse>;
  readonly publisher: Pick<FramePublisher, "silentEdges$">;
  /** What was promised until now is written down where others find it; undefined: it is. Answers wait for it. */
  readonly settled?: () => Promise<void> | undefined;
}

interface Attended {
  readonly socket: Socket;
  readonly handler: SocketHandler;
}

/** What one edge is to be told next: the same message for several sockets goes once. */
interface Batch {
  readonly sockets: number[];
  readonly bytes: Uint8Array;
}

export class OwnerTunnel {
  /** By edge, then by the edge's number of it. */
  readonly #attended = new Map<string, Map<number, Attended>>();
  readonly #batches = new Map<string, Batch[]>();
  readonly #ends: Unsubscribe[];
  readonly #silent: Subscription;
  #flushing = false;
  #closed = false;

  constructor(private readonly options: OwnerTunnelOptions) {
    const { bus, clock, subjects, publisher } = options;
    this.#ends = [
      serveLarge(bus, subjects.http, clock, (data) => this.#answer(data)),
      bus.subscribe(subjects.sockets, (data) => {
        const message = fromSocketMessage.unpack(data);
        if (message !== undefined) this.#hear(message);
      }),
    ];
    this.#silent = publisher.silentEdges$.subscribe((edge) => {
      for (const number of [...(this.#attended.get(edge)?.keys() ?? [])]) this.#leave(edge, number);
    });
    bus.publish(subjects.ready, new Uint8Array(0));
  }

  /** The sockets stay open at their edges, for the next owner. Idempotent. */
  close(): void {
    if (this.#closed) return;
    this.#flush();
    this.#closed = true;
    for (const end of this.#ends) end();
    this.#silent.unsubscribe();
    for (const [edge, sockets] of [...this.#attended]) {
      for (const number of [...sockets.keys()]) this.#leave(edge, number);
    }
  }

  async #answer(data: Uint8Array): Promise<Uint8Array> {
    const asked = requestMessage.unpack(data);
    if (asked === undefined) throw new Error("An edge of another version asks.");
    const { handlers, inner } = this.options;
    const request = webRequest(asked);
    if (request.path.startsWith(INNER)) return this.#told(await inner(request));
    // The body is there already; whether it was welcome is asked all the same.
    const admission = handlers.admit(request);
    if (!("status" in admission)) admission.end?.();
    const response =
      "status" in admission
        ? admission
        : await handlers.request(request, AbortSignal.timeout(60_000));
    // What was promised is written down first; whoever only asked need not wait for it.
    try {
      if (asked.method !== "GET" && asked.method !== "HEAD") await this.options.settled?.();
      return this.#told(response);
    } catch (error) {
      return this.#told(problemOf(error));
    }
  }

  #told(response: HttpResponse): Uint8Array {
    return responseMessage.pack({ ...response, epoch: this.options.epoch });
  }

  #hear(message: FromSocket): void {
    if (message.type === "open") {
      this.#open(message);
      return;
    }
    const attended = this.#attended.get(message.edge)?.get(message.socket);
    if (attended === undefined) return;
    if (message.type === "close") this.#leave(message.edge, message.socket);
    else attended.handler.message(attended.socket, message.bytes);
  }

  #open({ edge, socket: number, request }: Extract<FromSocket, { type: "open" }>): void {
    // An edge that lost its bus for a while opens its sockets once more.
    this.#leave(edge, number);
    const decision = this.options.handlers.upgrade(webRequest(request));
    if ("status" in decision) {
      const reason = `Refused with ${decision.status}.`;
      this.#tell(edge, { type: "end", sockets: [number], code: POLICY, reason });
      return;
    }
    const socket: Socket = {
      remoteAddress: request.remoteAddress,
      send: (bytes) => this.#send(edge, number, bytes),
      end: (code, reason) => {
        this.#flush();
        this.#tell(edge, { type: "end", sockets: [number], code, reason });
        this.#leave(edge, number);
      },
    };
    const sockets = this.#attended.get(edge) ?? new Map<number, Attended>();
    sockets.set(number, { socket, handler: decision });
    this.#attended.set(edge, sockets);
    decision.open(socket);
  }

  #leave(edge: string, number: number): void {
    const attended = this.#attended.get(edge)?.get(number);
    if (attended === undefined) return;
    this.#attended.get(edge)?.delete(number);
    attended.handler.close(attended.socket);
  }

  /** Sent when this turn is over, so that what everybody is told crosses the bus once an edge. */
  #send(edge: string, number: number, bytes: Uint8Array): boolean {
    if (this.#closed || this.#attended.get(edge)?.has(number) !== true) return false;
    const batches = this.#batches.get(edge) ?? [];
    this.#batches.set(edge, batches);
    const last = batches.at(-1);
    // Only the newest batch takes further sockets: every socket hears things in their order.
    if (last !== undefined && last.bytes === bytes) last.sockets.push(number);
    else batches.push({ sockets: [number], bytes });
    if (!this.#flushing) {
      this.#flushing = true;
      queueMicrotask(() => void this.#flushWhenSettled());
    }
    return true;
  }

  async #flushWhenSettled(): Promise<void> {
    const settled = this.options.settled?.();
    try {
      if (settled !== undefined) await settled;
    } catch {
      // Nothing of what was said is promised; the next owner is introduced to whoever said it.
      this.#batches.clear();
    }
    this.#flush();
  }

  #flush(): void {
    this.#flushing = false;
    for (const [edge, batches] of this.#batches) {
      for (const batch of batches) this.#tell(edge, { type: "send", ...batch });
    }
    this.#batches.clear();
  }

  #tell(edge: string, message: WithoutChannel<ToSockets>): void {
    if (this.#closed) return;
    const { bus, cluster, channel, version } = this.options;
    bus.publish(
      edgeSubject(cluster, edge, version),
      toSocketsMessage.pack({ ...message, channel }),
    );
  }
}

type WithoutChannel<T> = T extends unknown ? Omit<T, "channel"> : never;

function webRequest({ query, ...rest }: TunnelRequest): WebRequest {
  return { ...rest, query: new URLSearchParams(query) };
}
