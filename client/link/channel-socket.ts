// The WebSocket of a channel: msgpackr frames of protocol.ts, reconnected with back-off. Knows no page.
import { pack, unpack } from "msgpackr";
import { type ClientMessage, PROTOCOL_VERSION, type ServerMessage } from "../../src/protocol.js";
import { BackOff, pause } from "./back-off.js";

/** `refused`: the server said something fatal; it is not tried again. */
export type SocketState = "off" | "connecting" | "open" | "waiting" | "refused";

/** What somebody wants besides saying a line; the answer bears the `ref` that `ask` returns. */
export type Wish =
  | { readonly type: "vote"; readonly id: string }
  | { readonly type: "withdraw"; readonly id: string }
  | { readonly type: "edit"; readonly id: string; readonly text: string };

/** What a `ChannelSocket` needs and whom it tells. */
export interface ChannelSocketOptions {
  readonly url: string;
  /** Asked for every `hello`. */
  readonly name: () => string | undefined;
  /** The secret that tells the channel who comes back; asked for every `hello` too. */
  readonly key?: () => string | undefined;
  /** Of an owner, a moderator, or a viewer of a private channel. */
  readonly token?: () => string | undefined;
  readonly onState: (state: SocketState) => void;
  readonly onMessage: (message: ServerMessage) => void;
  readonly createSocket?: (url: string) => WebSocket;
  readonly backOff?: BackOff;
}

/** `WebSocket.OPEN`, as a number of the standard: not every place that runs this has the global. */
const OPEN = 1;
/** A server that says nothing for this long is taken for gone: half-open connections never report themselves. */
const SILENCE_MS = 45_000;

/** `open` and `close` are idempotent; messages are never queued: what cannot be sent now is refused by `say`. */
export class ChannelSocket {
  private readonly backOff: BackOff;
  private running: AbortController | undefined;
  private socket: WebSocket | undefined;
  private retryNow: AbortController | undefined;
  private state: SocketState = "off";
  private said = 0;

  constructor(private readonly options: ChannelSocketOptions) {
    this.backOff = options.backOff ?? new BackOff();
  }

  open(): void {
    if (this.running) return;
    const running = new AbortController();
    this.running = running;
    this.run(running.signal).catch((error: unknown) => {
      // Only a constructor refusing the address gets here; the same address would be refused again.
      console.error("The channel's WebSocket cannot be opened:", error);
      this.become("refused");
    });
  }

  close(): void {
    this.running?.abort();
    this.running = undefined;
    this.retryNow?.abort();
    this.socket?.close(1000);
    this.socket = undefined;
    this.become("off");
  }

  /** Tries again now instead of after the wait. */
  retry(): void {
    this.retryNow?.abort();
  }

  /** Says hello again: how a new name is announced. Without a connection the next one does it. */
  greet(): void {
    const { socket } = this;
    if (this.state === "open" && socket?.readyState === OPEN) this.hello(socket);
  }

  /** Sends a prompt. Returns the `ref` that comes back with its answer, or `null` while not connected. */
  say(text: string): string | null {
    return this.deliver((ref) => ({ type: "prompt", ref, text }));
  }

  /** Votes, withdraws, changes a line. Returns the `ref` as `say` does. */
  ask(wish: Wish): string | null {
    return this.deliver((ref) => ({ ...wish, ref }));
  }

  private deliver(message: (ref: string) => ClientMessage): string | null {
    const { socket } = this;
    if (this.state !== "open" || socket?.readyState !== OPEN) return null;
    this.said += 1;
    const ref = `${this.said}`;
    this.send(socket, message(ref));
    return ref;
  }

  private async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      this.become("connecting");
      const fatal = await this.converse(signal);
      if (signal.aborted) return;
      if (fatal) return this.become("refused");
      this.become("waiting");
      this.retryNow = new AbortController();
      await pause(this.backOff.nextMs(), this.retryNow.signal);
    }
  }

  /** One connection from beginning to end; true when it must not be tried again. */
  private converse(signal: AbortSignal): Promise<boolean> {
    const socket = (this.options.createSocket ?? ((url) => new WebSocket(url)))(this.options.url);
    socket.binaryType = "arraybuffer";
    this.socket = socket;
    let fatal = false;
    return new Promise((resolve) => {
      const silence = new Countdown(SILENCE_MS, () => socket.close(4000));
      const end = (): void => {
        silence.stop();
        signal.removeEventListener("abort", end);
        resolve(fatal);
      };
      signal.addEventListener("abort", end, { once: true });
      socket.addEventListener("open", () => this.hello(socket));
      socket.addEventListener("message", (event: MessageEvent) => {
        if (signal.aborted) return;
        silence.restart();
        const message = parsed(event.data);
        if (!message) return;
        if (message.type === "error" && message.fatal) fatal = true;
        if (message.type === "welcome") {
          this.backOff.reset();
          this.become("open");
        }
        this.options.onMessage(message);
      });
      socket.addEventListener("close", end);
    });
  }

  private hello(socket: WebSocket): void {
    const name = this.options.name();
    const key = this.options.key?.();
    const token = this.options.token?.();
    this.send(socket, {
      type: "hello",
      version: PROTOCOL_VERSION,
      ...(name === undefined ? {} : { name }),
      ...(key === undefined ? {} : { key }),
      ...(token === undefined ? {} : { token }),
    });
  }

  private send(socket: WebSocket, message: ClientMessage): void {
    // A copy of exactly the message: msgpackr packs into a large shared buffer.
    socket.send(new Uint8Array(pack(message)));
  }

  private become(state: SocketState): void {
    if (state === this.state) return;
    this.state = state;
    this.options.onState(state);
  }
}

class Countdown {
  private timer: ReturnType<typeof setTimeout>;
  constructor(
    private readonly ms: number,
    private readonly run: () => void,
  ) {
    this.timer = setTimeout(run, ms);
  }
  restart(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.run, this.ms);
  }
  stop(): void {
    clearTimeout(this.timer);
  }
}

/** A message, or `null` for bytes that are none: a newer server may say things that this player does not know. */
function parsed(data: unknown): ServerMessage | null {
  if (!(data instanceof ArrayBuffer)) return null;
  try {
    const value: unknown = unpack(new Uint8Array(data));
    return isMessage(value) ? value : null;
  } catch {
    // Bytes that are not msgpack: dropped, as an unknown message is.
    return null;
  }
}

function isMessage(value: unknown): value is ServerMessage {
  if (typeof value !== "object" || value === null || !("type" in value)) return false;
  switch (value.type) {
    case "welcome":
      return "channel" in value && "prompts" in value && Array.isArray(value.prompts);
    case "prompt":
      return "prompt" in value && typeof value.prompt === "object" && value.prompt !== null;
    case "channel":
      return "channel" in value && typeof value.channel === "object" && value.channel !== null;
    case "queue":
      return "queue" in value && typeof value.queue === "object" && value.queue !== null;
    case "held":
      return "prompts" in value && Array.isArray(value.prompts);
    case "rules":
      return "rules" in value && typeof value.rules === "object" && value.rules !== null;
    case "voted":
    case "pictured":
      return "id" in value && typeof value.id === "string";
    case "viewers-lost":
    case "going":
    case "named":
      return true;
    case "error":
      return "message" in value && typeof value.message === "string";
    default:
      return false;
  }
}
