// The people who follow a channel over WebSocket: hello, prompts, and everything that happens. Knows no HTTP.
import { randomUUID } from "node:crypto";
import { interval, type Subscription } from "rxjs";
import { type ErrorCode, EvertaleError } from "../../errors.js";
import { type ClientMessage, PROTOCOL_VERSION, type ServerMessage } from "../../protocol.js";
import type { Channel } from "../channel.js";
import type { Socket, SocketHandler } from "../http/web-server.js";
import { moderateName } from "../moderation/moderation.js";
import type { PromptGate } from "../moderation/prompt-gate.js";
import { packServerMessage, readClientMessage } from "./chat-messages.js";

const SUGGESTIONS = 6;
const CHANNEL_EVERY_MS = 1_000;
/** A connection that sends this many messages that are none is closed. */
const MAX_FAULTS = 20;
/** Closed by policy (RFC 6455 section 7.4.1). */
const POLICY = 1008;

type Follower =
  | { readonly state: "new"; faults: number }
  | { readonly state: "following"; readonly name: string; readonly key: string; faults: number };

/** Names this start of the server. */
const BOOT = randomUUID();

let followersSoFar = 0;

/** One per channel. */
export class Chat implements SocketHandler {
  readonly #followers = new Map<Socket, Follower>();
  readonly #subscription: Subscription;
  #dropped = 0;

  constructor(
    private readonly channel: Channel,
    private readonly gate: PromptGate,
  ) {
    this.#subscription = channel.events$.subscribe((event) => this.#tell(event));
    this.#subscription.add(
      interval(CHANNEL_EVERY_MS).subscribe(() => {
        if (this.#followers.size > 0) this.#tell({ type: "channel", channel: channel.view });
      }),
    );
  }

  get followers(): number {
    return this.#followers.size;
  }

  /** Messages not sent because a follower was too slow. */
  get droppedMessages(): number {
    return this.#dropped;
  }

  open(socket: Socket): void {
    this.#followers.set(socket, { state: "new", faults: 0 });
  }

  message(socket: Socket, bytes: Uint8Array): void {
    const follower = this.#followers.get(socket);
    if (follower === undefined) return;
    try {
      this.#receive(socket, follower, readClientMessage(bytes));
    } catch (error) {
      follower.faults += 1;
      this.#fault(socket, error);
      if (follower.faults >= MAX_FAULTS) socket.end(POLICY, "Too many messages that are none.");
    }
  }

  close(socket: Socket): void {
    this.#followers.delete(socket);
  }

  /** Tells everybody to come back, and ends every connection. Idempotent. */
  end(): void {
    this.#tell({ type: "going" });
    this.#subscription.unsubscribe();
    for (const socket of [...this.#followers.keys()]) socket.end(1001, "The channel is closing.");
    this.#followers.clear();
  }

  #receive(socket: Socket, follower: Follower, message: ClientMessage): void {
    if (message.type === "hello") {
      this.#welcome(socket, message);
      return;
    }
    if (follower.state === "new") {
      throw new EvertaleError("message-invalid", 'Say hello first: send {type: "hello", version}.');
    }
    const { ref } = message;
    const waitMs = this.gate.waitMs(follower.key, socket.remoteAddress);
    if (waitMs > 0) {
      const seconds = Math.ceil(waitMs / 1000);
      const sentence = `That was many prompts in a short time: try again in ${seconds} s.`;
      this.#send(socket, { type: "error", code: "rate-limited", message: sentence, ref });
      return;
    }
    const prompt = this.channel.say(message.text, follower.name);
    // The others hear of it by the channel's event; the sender once more, with the ref to know it by.
    this.#send(socket, { type: "prompt", prompt, ref });
  }

  #welcome(socket: Socket, hello: Extract<ClientMessage, { type: "hello" }>): void {
    if (hello.version !== PROTOCOL_VERSION) {
      const message = `This server speaks protocol ${PROTOCOL_VERSION} and not ${hello.version}: reload the page.`;
      this.#send(socket, { type: "error", code: "message-invalid", message, fatal: true });
      socket.end(POLICY, "Another protocol.");
      return;
    }
    const key = `follower-${++followersSoFar}`;
    const name = moderateName(hello.name ?? "") ?? "viewer";
    this.#followers.set(socket, { state: "following", name, key, faults: 0 });
    this.#send(socket, {
      type: "welcome",
      version: PROTOCOL_VERSION,
      channel: this.channel.view,
      prompts: this.channel.prompts,
      suggestions: this.channel.suggestions(SUGGESTIONS),
      boot: BOOT,
    });
  }

  #fault(socket: Socket, error: unknown): void {
    const [code, message]: [ErrorCode | "internal", string] =
      error instanceof EvertaleError
        ? [error.code, error.message]
        : ["internal", "The message could not be handled for a reason of the server's own."];
    this.#send(socket, { type: "error", code, message });
  }

  #send(socket: Socket, message: ServerMessage): void {
    if (!socket.send(packServerMessage(message))) this.#dropped += 1;
  }

  /** Packed once for all. */
  #tell(message: ServerMessage): void {
    if (this.#followers.size === 0) return;
    const packed = packServerMessage(message);
    for (const [socket, follower] of this.#followers) {
      if (follower.state === "following" && !socket.send(packed)) this.#dropped += 1;
    }
  }
}
