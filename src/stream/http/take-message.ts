// What a WebSocket brings goes to its handler, unless it is longer than a message may be. Knows no server.
import { LIMITS } from "../../protocol.js";
import type { Socket, SocketHandler } from "./web-server.js";

/** "Message too big" (RFC 6455 section 7.4.1). */
const TOO_BIG = 1009;

/** A longer one closes the socket with a sentence (at most 123 bytes, RFC 6455 section 5.5). */
export function takeMessage(handler: SocketHandler, socket: Socket, message: Uint8Array): void {
  if (message.byteLength <= LIMITS.messageBytes) handler.message(socket, message);
  else {
    const bytes = `${message.byteLength} bytes`;
    socket.end(
      TOO_BIG,
      `A message has at most ${LIMITS.messageBytes} bytes, this one had ${bytes}: send less.`,
    );
  }
}
