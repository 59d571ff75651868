// How many WebSockets one address may have open. Wraps the handler of a socket; knows nothing of what is said on it.
import type { Socket, SocketHandler } from "../http/web-server.js";

export class SocketCaps {
  readonly #open = new Map<string, number>();

  constructor(private readonly perAddress: number) {}

  /** True when another one is too many. */
  full(key: string): boolean {
    return (this.#open.get(key) ?? 0) >= this.perAddress;
  }

  /** The handler, told the client's own address in place of a proxy's, and counted while its socket is open. */
  counted(handler: SocketHandler, key: string, remoteAddress: string): SocketHandler {
    let told: Socket | undefined;
    const seen = (socket: Socket): Socket =>
      (told ??= {
        remoteAddress,
        send: (message) => socket.send(message),
        ...(socket.sendAll === undefined ? {} : { sendAll: socket.sendAll }),
        end: (code, reason) => socket.end(code, reason),
      });
    return {
      open: (socket) => {
        this.#open.set(key, (this.#open.get(key) ?? 0) + 1);
        handler.open(seen(socket));
      },
      message: (socket, message) => handler.message(seen(socket), message),
      close: (socket) => {
        const left = (this.#open.get(key) ?? 1) - 1;
        if (left > 0) this.#open.set(key, left);
        else this.#open.delete(key);
        handler.close(seen(socket));
      },
    };
  }
}
