// The picture of a private channel over WebSocket: who comes says hello with a token first. Knows no channel and no picture.
import { EvertaleError } from "../../errors.js";
import type { Identity } from "../access/index.js";
import { packServerMessage, readClientMessage } from "../chat/chat-messages.js";
import type { Socket, SocketHandler } from "./web-server.js";

/** A socket that says nothing for this long is closed. */
const HELLO_MS = 5_000;
/** RFC 6455 section 7.4.1: not to be tried again. */
const POLICY = 1008;

interface Guest {
  readonly timer: ReturnType<typeof setTimeout>;
  asked: boolean;
}

/** Opens `video` to bearers of a token, which comes as the first message and so in no log of addresses. */
export class PrivateVideo implements SocketHandler {
  readonly #guests = new Map<Socket, Guest>();
  readonly #watching = new Set<Socket>();

  /** @param identify throws `token-invalid` */
  constructor(
    private readonly video: SocketHandler,
    private readonly identify: (token: string | undefined) => Promise<Identity>,
    private readonly helloMs = HELLO_MS,
  ) {}

  open(socket: Socket): void {
    const timer = setTimeout(() => this.#refuse(socket, whatToSay()), this.helloMs);
    this.#guests.set(socket, { timer, asked: false });
  }

  message(socket: Socket, message: Uint8Array): void {
    const guest = this.#guests.get(socket);
    if (guest === undefined || guest.asked) return;
    guest.asked = true;
    // The server's buffer is its own again after this call.
    const hello = Uint8Array.from(message);
    let token: string | undefined;
    try {
      const said = readClientMessage(message);
      if (said.type !== "hello") throw whatToSay();
      token = said.token;
    } catch (error) {
      this.#refuse(socket, error);
      return;
    }
    this.identify(token).then(
      (identity) => {
        if (identity.role === "guest") this.#refuse(socket, whatToSay());
        else this.#admit(socket, hello);
      },
      (error: unknown) => this.#refuse(socket, error),
    );
  }

  close(socket: Socket): void {
    this.#forget(socket);
    if (this.#watching.delete(socket)) this.video.close(socket);
  }

  #admit(socket: Socket, hello: Uint8Array): void {
    // Gone while its token was looked at.
    if (!this.#forget(socket)) return;
    this.#watching.add(socket);
    this.video.open(socket);
    this.video.message(socket, hello);
  }

  #refuse(socket: Socket, error: unknown): void {
    if (!this.#forget(socket)) return;
    const known = error instanceof EvertaleError;
    const code = known ? error.code : "internal";
    const message = known ? error.message : "The token could not be looked at: try again.";
    socket.send(packServerMessage({ type: "error", code, message, fatal: true }));
    socket.end(POLICY, "private");
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
