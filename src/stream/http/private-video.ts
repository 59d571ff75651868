// The picture over WebSocket where it has to be asked first who may watch: of a private channel, whose guests say hello with a token, and of one
// that is told elsewhere. Knows no channel and no picture.
import { EvertaleError } from "../../errors.js";
import type { Identity } from "../access/index.js";
import { packServerMessage, readClientMessage } from "../chat/chat-messages.js";
import type { Socket, SocketHandler } from "./web-server.js";

/** A socket that says nothing for this long is closed. */
const HELLO_MS = 5_000;
/** Close codes (RFC 6455 section 7.4.1 and its registry): not to be tried again, and to be. */
const POLICY = 1008;
const TRY_AGAIN_LATER = 1013;
/** Asking again would be told the same. */
const FINAL: ReadonlySet<string> = new Set([
  "token-invalid",
  "not-allowed",
  "message-invalid",
  "channel-unknown",
]);

interface Guest {
  readonly timer: ReturnType<typeof setTimeout>;
  asked: boolean;
}

/** What a hello tells of who comes. */
export interface Hello {
  readonly token?: string | undefined;
  /** Of the page. */
  readonly key?: string | undefined;
}

export interface PrivateVideoOptions {
  /** Default: five seconds. */
  readonly helloMs?: number;
  /** False: who comes need say nothing, and is asked about at once, and again when they say hello. Default: true. */
  readonly awaitsHello?: boolean;
}

/** Opens `video` to bearers of a token, which comes as the first message and so in no log of addresses. */
export class PrivateVideo implements SocketHandler {
  readonly #guests = new Map<Socket, Guest>();
  readonly #watching = new Set<Socket>();

  /** @param identify throws `token-invalid`, and `not-allowed` for the banned */
  constructor(
    private readonly video: SocketHandler,
    private readonly identify: (hello: Hello) => Promise<Identity>,
    private readonly options: PrivateVideoOptions = {},
  ) {}

  open(socket: Socket): void {
    const { helloMs = HELLO_MS, awaitsHello = true } = this.options;
    const late = awaitsHello ? whatToSay : tooLate;
    const timer = setTimeout(() => this.#refuse(socket, late()), helloMs);
    this.#guests.set(socket, { timer, asked: false });
    if (!awaitsHello) this.#ask(socket, {});
  }

  message(socket: Socket, message: Uint8Array): void {
    const guest = this.#guests.get(socket);
    const { awaitsHello = true } = this.options;
    const heard = awaitsHello ? (guest?.asked ?? true) : !this.#isHere(socket);
    if (heard) return;
    if (guest !== undefined) guest.asked = true;
    // The server's buffer is its own again after this call.
    const bytes = Uint8Array.from(message);
    let hello: Hello;
    try {
      const said = readClientMessage(message);
      if (said.type !== "hello") throw whatToSay();
      hello = said;
    } catch (error) {
      // Whoever need say nothing is not told how to speak.
      if (awaitsHello) this.#refuse(socket, error);
      return;
    }
    this.#ask(socket, hello, bytes);
  }

  close(socket: Socket): void {
    this.#forget(socket);
    if (this.#watching.delete(socket)) this.video.close(socket);
  }

  #isHere(socket: Socket): boolean {
    return this.#guests.has(socket) || this.#watching.has(socket);
  }

  #ask(socket: Socket, hello: Hello, bytes?: Uint8Array): void {
    const { awaitsHello = true } = this.options;
    this.identify(hello).then(
      (identity) => {
        if (awaitsHello && identity.role === "guest") this.#refuse(socket, whatToSay());
        else this.#admit(socket, bytes);
      },
      (error: unknown) => this.#refuse(socket, error),
    );
  }

  #admit(socket: Socket, hello: Uint8Array | undefined): void {
    // Gone while its token was looked at.
    if (!this.#isHere(socket)) return;
    if (this.#forget(socket)) {
      this.#watching.add(socket);
      this.video.open(socket);
    }
    if (hello !== undefined) this.video.message(socket, hello);
  }

  #refuse(socket: Socket, error: unknown): void {
    if (!this.#isHere(socket)) return;
    this.close(socket);
    const known = error instanceof EvertaleError;
    const code = known ? error.code : "internal";
    const message = known ? error.message : "The token could not be looked at: try again.";
    const final = FINAL.has(code);
    const fatal = final ? { fatal: true } : {};
    socket.send(packServerMessage({ type: "error", code, message, ...fatal }));
    socket.end(final ? POLICY : TRY_AGAIN_LATER, "Refused.");
  }

  #forget(socket: Socket): boolean {
    clearTimeout(this.#guests.get(socket)?.timer);
    return this.#guests.delete(socket);
  }
}

function whatToSay(): EvertaleError {
  const message =
    'The channel is private: say hello first, {type: "hello", version, token}, with a token for it.';
  return new EvertaleError("token-invalid", message);
}

function tooLate(): EvertaleError {
  const message = "Nobody could say in time whether you may watch: try again in a few seconds.";
  return new EvertaleError("overloaded", message);
}
