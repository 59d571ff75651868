// The people who follow a channel over WebSocket: hello, prompts, and everything that happens. Knows no HTTP.
import { randomUUID } from "node:crypto";
import { interval, type Subscription } from "rxjs";
import { type ErrorCode, EvertaleError } from "../../errors.js";
import {
  type ClientMessage,
  LIMITS,
  PROTOCOL_VERSION,
  type ServerMessage,
} from "../../protocol.js";
import { Access, type Identity, mayModerate } from "../access/index.js";
import type { Channel } from "../channel.js";
import { personOfKey, type Speaker } from "../crowd/speaker.js";
import type { Socket, SocketHandler } from "../http/web-server.js";
import type { PromptGate } from "../moderation/prompt-gate.js";
import { RateLimiter } from "../moderation/rate-limit.js";
import { packServerMessage, readClientMessage } from "./chat-messages.js";
import { Outbox } from "./outbox.js";

const SUGGESTIONS = 6;
const SUGGESTED_MS = 1_000;
const CHANNEL_EVERY_MS = 1_000;
/** A connection that sends this many messages that are none is closed. */
const MAX_FAULTS = 20;
/** Closed by policy (RFC 6455 section 7.4.1). */
const POLICY = 1008;

/** What is known of somebody who opens a connection. */
export interface Visitor {
  /** True for whoever sits at the server's own machine. */
  readonly ownsServer: boolean;
}

interface Follower {
  readonly visitor: Visitor;
  /** For rate limits: this connection. */
  readonly key: string;
  /** Set by `hello`. */
  speaker: Speaker | undefined;
  /** Messages to everybody that are older than its welcome: it has what they say. */
  mark: number;
  /** A token is being looked at: the first hello counts. */
  greeting: boolean;
  faults: number;
}

/** Names this start of the server. */
const BOOT = randomUUID();

let followersSoFar = 0;

/** One per channel. */
export class Chat {
  readonly #followers = new Map<Socket, Follower>();
  readonly #subscription: Subscription;
  readonly #renames = new RateLimiter({ burst: 5, refillMs: 5_000 }, () => performance.now());
  readonly #outbox = new Outbox({
    receivers: () => this.#receivers(),
    onDropped: (messages) => {
      this.#dropped += messages;
    },
  });
  #suggested: { readonly atMs: number; readonly texts: readonly string[] } = {
    atMs: Number.NEGATIVE_INFINITY,
    texts: [],
  };
  #dropped = 0;

  constructor(
    private readonly channel: Channel,
    private readonly gate: PromptGate,
    private readonly access: Access = new Access(),
  ) {
    this.#subscription = channel.events$.subscribe((event) => this.#tell(event));
    this.#subscription.add(
      channel.desk.held$.subscribe((prompts) => this.#tellModerators({ type: "held", prompts })),
    );
    this.#subscription.add(
      channel.house.rules$.subscribe((rules) => this.#tellModerators({ type: "rules", rules })),
    );
    this.#subscription.add(
      interval(CHANNEL_EVERY_MS).subscribe(() => {
        if (this.#followers.size > 0) this.#tell({ type: "channel", channel: channel.view });
      }),
    );
  }

  get followers(): number {
    return this.#followers.size;
  }

  /** Everybody who has said hello. */
  get present(): readonly Speaker[] {
    return [...this.#followers.values()].flatMap(({ speaker }) => speaker ?? []);
  }

  /** Messages not sent because a follower was too slow. */
  get droppedMessages(): number {
    return this.#dropped;
  }

  /** Who deals with a connection of this visitor's. */
  attend(visitor: Visitor): SocketHandler {
    return {
      open: (socket) => {
        const key = `follower-${++followersSoFar}`;
        this.#followers.set(socket, {
          visitor,
          key,
          speaker: undefined,
          mark: 0,
          greeting: false,
          faults: 0,
        });
      },
      message: (socket, bytes) => this.#message(socket, bytes),
      close: (socket) => this.#followers.delete(socket),
    };
  }

  #message(socket: Socket, bytes: Uint8Array): void {
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

  /** Tells everybody to come back, and ends every connection. Idempotent. */
  end(): void {
    this.#tell({ type: "going" });
    this.#outbox.flush();
    this.#subscription.unsubscribe();
    for (const socket of [...this.#followers.keys()]) socket.end(1001, "The channel is closing.");
    this.#followers.clear();
  }

  #receive(socket: Socket, follower: Follower, message: ClientMessage): void {
    const { speaker } = follower;
    if (message.type === "hello") {
      if (speaker === undefined) this.#greet(socket, follower, message);
      else this.#rename(socket, follower, speaker, message);
      return;
    }
    if (speaker === undefined) {
      throw new EvertaleError("message-invalid", 'Say hello first: send {type: "hello", version}.');
    }
    const { ref } = message;
    const waitMs = this.gate.waitMs(follower.key, socket.remoteAddress);
    if (waitMs > 0) {
      const seconds = Math.ceil(waitMs / 1000);
      const sentence = `That was much in a short time: try again in ${seconds} s.`;
      this.#send(socket, { type: "error", code: "rate-limited", message: sentence, ref });
      return;
    }
    try {
      this.#act(socket, speaker, message);
    } catch (error) {
      this.#fault(socket, error, ref);
    }
  }

  #act(socket: Socket, speaker: Speaker, message: Exclude<ClientMessage, { type: "hello" }>): void {
    const { desk } = this.channel;
    const { ref } = message;
    switch (message.type) {
      case "prompt": {
        // The others hear of it by the channel's event; the sender once more, with the ref to know it by.
        const prompt = this.channel.say(message.text, speaker);
        this.#send(socket, { type: "prompt", prompt, ref });
        return;
      }
      case "withdraw":
        this.#send(socket, { type: "prompt", prompt: desk.withdraw(message.id, speaker), ref });
        return;
      case "edit": {
        const prompt = desk.edit(message.id, message.text, speaker);
        this.#send(socket, { type: "prompt", prompt, ref });
        return;
      }
      case "vote":
        desk.vote(message.id, speaker.person);
        this.#send(socket, { type: "voted", id: message.id, ref });
        return;
    }
  }

  /** Sends away whoever is met by `of`: they may not watch the talk either. */
  expel(of: (speaker: Speaker) => boolean, sentence: string): void {
    for (const [socket, { speaker }] of [...this.#followers]) {
      if (speaker === undefined || !of(speaker)) continue;
      this.#send(socket, { type: "error", code: "not-allowed", message: sentence, fatal: true });
      socket.end(POLICY, "Banned.");
    }
  }

  #greet(
    socket: Socket,
    follower: Follower,
    hello: Extract<ClientMessage, { type: "hello" }>,
  ): void {
    const { access, channel } = this;
    if (follower.greeting) return;
    if (hello.token === undefined) {
      const identity = access.withoutToken(follower.visitor.ownsServer);
      this.#welcome(socket, follower, hello, identity);
      return;
    }
    follower.greeting = true;
    access
      .identify(hello.token, channel.name)
      .then((identity) => this.#welcome(socket, follower, hello, identity))
      .catch((error: unknown) => {
        this.#fault(socket, error, undefined, true);
        socket.end(POLICY, "No such token.");
      });
  }

  #welcome(
    socket: Socket,
    follower: Follower,
    hello: Extract<ClientMessage, { type: "hello" }>,
    identity: Identity,
  ): void {
    if (hello.version !== PROTOCOL_VERSION) {
      const message = `This server speaks protocol ${PROTOCOL_VERSION} and not ${hello.version}: reload the page.`;
      this.#send(socket, { type: "error", code: "message-invalid", message, fatal: true });
      socket.end(POLICY, "Another protocol.");
      return;
    }
    const named = identity.name === undefined ? this.#nameOf(hello) : { name: identity.name };
    const speaker: Speaker = {
      name: named.name,
      person: hello.key === undefined ? follower.key : personOfKey(hello.key),
      address: socket.remoteAddress,
      directs: mayModerate(identity),
      account: identity.name,
    };
    const closed = this.#closedTo(speaker, identity);
    if (closed !== undefined) {
      this.#send(socket, { type: "error", ...closed, fatal: true });
      socket.end(POLICY, "Not admitted.");
      return;
    }
    follower.speaker = speaker;
    follower.mark = this.#outbox.mark;
    this.#send(socket, {
      type: "welcome",
      version: PROTOCOL_VERSION,
      channel: this.channel.view,
      ...named,
      prompts: this.channel.prompts,
      suggestions: this.#suggest(),
      boot: BOOT,
      role: identity.role,
      queue: this.channel.desk.queue(),
      own: this.channel.desk.linesOf(speaker.person),
    });
    if (speaker.directs && this.channel.desk.held.length > 0) {
      this.#send(socket, { type: "held", prompts: this.channel.desk.held });
    }
  }

  /** The same for all who come within a moment: a raid of hundreds is greeted without a gap in the film. */
  #suggest(): readonly string[] {
    const nowMs = performance.now();
    if (nowMs - this.#suggested.atMs > SUGGESTED_MS) {
      this.#suggested = { atMs: nowMs, texts: this.channel.suggestions(SUGGESTIONS) };
    }
    return this.#suggested.texts;
  }

  /** Why somebody may not even watch. */
  #closedTo(
    speaker: Speaker,
    { role }: Identity,
  ): { readonly code: ErrorCode; readonly message: string } | undefined {
    if (speaker.directs) return undefined;
    if (this.channel.isPrivate && role === "guest") {
      const message = "The channel is private: come with a token for it.";
      return { code: "token-invalid", message };
    }
    const { house } = this.channel;
    const sanction = house.sanctions.against(speaker);
    if (sanction?.kind !== "ban") return undefined;
    return { code: "not-allowed", message: house.sentenceOf(sanction) };
  }

  /** A welcome is large, and there is one a connection: another hello changes the name, whoever it is stays. */
  #rename(
    socket: Socket,
    follower: Follower,
    speaker: Speaker,
    hello: Extract<ClientMessage, { type: "hello" }>,
  ): void {
    const waitMs = this.#renames.take(follower.key);
    if (waitMs > 0) {
      const sentence = `That were many names in a short time: try again in ${Math.ceil(waitMs / 1000)} s.`;
      throw new EvertaleError("rate-limited", sentence);
    }
    const named = this.#nameOf(hello);
    follower.speaker = { ...speaker, name: named.name };
    this.#send(socket, { type: "named", ...named });
  }

  #fault(socket: Socket, error: unknown, ref?: string, fatal = false): void {
    const [code, message]: [ErrorCode | "internal", string] =
      error instanceof EvertaleError
        ? [error.code, error.message]
        : ["internal", "The message could not be handled for a reason of the server's own."];
    this.#send(socket, {
      type: "error",
      code,
      message,
      ...(ref === undefined ? {} : { ref }),
      ...(fatal ? { fatal } : {}),
    });
  }

  #send(socket: Socket, message: ServerMessage): void {
    if (!socket.send(packServerMessage(message))) this.#dropped += 1;
  }

  #tellModerators(message: ServerMessage): void {
    for (const [socket, { speaker }] of this.#followers) {
      if (speaker?.directs) this.#send(socket, message);
    }
  }

  /** Packed once for all. */
  #tell(message: ServerMessage): void {
    if (this.#followers.size === 0) return;
    this.#outbox.add(packServerMessage(message));
  }

  *#receivers(): Iterable<readonly [Socket, number]> {
    for (const [socket, { speaker, mark }] of this.#followers) {
      if (speaker !== undefined) yield [socket, mark];
    }
  }

  /** The name that others see, and a sentence where it is not the one that was asked for. */
  #nameOf(hello: Extract<ClientMessage, { type: "hello" }>): {
    readonly name: string;
    readonly nameRefused?: string;
  } {
    const wanted = hello.name?.trim() ?? "";
    const allowed = this.channel.house.judgeName(wanted);
    const name = allowed ?? "viewer";
    if (wanted === "" || allowed !== undefined) return { name };
    const shown = wanted.slice(0, LIMITS.nameCharacters);
    const nameRefused = `The name "${shown}" cannot be used here: others see "${name}". Choose another.`;
    return { name, nameRefused };
  }
}
