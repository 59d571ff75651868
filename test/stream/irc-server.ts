// A server of IRC over WebSocket that does as Twitch does. Knows no test.
import type { AddressInfo } from "node:net";
import { type WebSocket, WebSocketServer } from "ws";

/** What a server hears and says; waits for what it wants to hear. */
export class IrcServer {
  readonly heard: string[] = [];
  readonly sockets: WebSocket[] = [];
  /** Rooms that exist. */
  rooms = new Set(["#tale"]);
  #wake = (): void => {};
  readonly server = new WebSocketServer({ host: "127.0.0.1", port: 0 });

  constructor() {
    this.server.on("connection", (socket) => {
      this.sockets.push(socket);
      socket.on("message", (data: Buffer) => {
        for (const line of data.toString().split(/\r?\n/))
          if (line !== "") this.#hear(socket, line);
      });
    });
  }

  get url(): string {
    return `ws://127.0.0.1:${(this.server.address() as AddressInfo).port}/tale`;
  }

  async until(fits: (line: string) => boolean, after = 0): Promise<string> {
    for (;;) {
      const found = this.heard.slice(after).find(fits);
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  say(line: string): void {
    this.sockets.at(-1)?.send(`${line}\r\n`);
  }

  chat(text: string, user: string, tags = ""): void {
    this.say(
      `@user-id=${user};display-name=${user};${tags} :${user}!${user}@x PRIVMSG #tale :${text}`,
    );
  }

  close(): void {
    for (const socket of this.sockets) socket.terminate();
    this.server.close();
  }

  #hear(socket: WebSocket, line: string): void {
    const send = (...lines: string[]): void =>
      socket.send(lines.map((one) => `${one}\r\n`).join(""));
    const [command, first] = line.split(" ");
    if (line.startsWith("CAP LS")) send(":s CAP * LS :twitch.tv/tags twitch.tv/commands");
    if (line.startsWith("CAP REQ")) send(`:s CAP * ACK ${line.slice(8)}`);
    if (command === "NICK") send(`:s 001 ${first} :Welcome`, `:s 376 ${first} :>`);
    if (command === "JOIN" && this.rooms.has(first ?? "")) {
      const nick = this.heard.findLast((one) => one.startsWith("NICK "))?.slice(5);
      send(`:${nick}!${nick}@x JOIN ${first}`);
    }
    this.heard.push(line);
    this.#wake();
  }
}
