// What a rude client does, again and again, as fast as it is let. Each kind by itself; knows no server's insides.
import { type ClientRequest, request } from "node:http";
import { connect } from "node:net";
import { pack } from "msgpackr";
import { WebSocket } from "ws";
import { PROTOCOL_VERSION } from "../../src/protocol.js";
import { CHROMIUM_OFFER } from "../../test/webrtc/offers.js";

/** An address of its own on this machine, so that limits by address count it apart from the viewers. */
const FROM = "127.0.0.2";
const SOCKETS = 8;
const REQUESTS = 8;
const SLOW = 60;
const BODY_BYTES = 10_000_000;
/** As much as may wait here to be sent. */
const WAITING_BYTES = 1_000_000;

const HELLO = pack({ type: "hello", version: PROTOCOL_VERSION, name: "Mallory", key: "m" });

export interface Flood {
  readonly name: string;
  /** Begins, and goes on until the process ends; `count` is told of everything that was sent. */
  begin(url: URL, count: () => void): void;
}

/** Sockets that say what `next` gives, as fast as it is taken; closed ones come again. */
function sockets(name: string, next: (i: number) => Uint8Array, greets = true): Flood {
  const open = (url: URL, count: () => void): void => {
    const socket = new WebSocket(`ws://${url.host}/ws/main`, { localAddress: FROM });
    let i = 0;
    const more = (): void => {
      while (socket.readyState === WebSocket.OPEN && socket.bufferedAmount < WAITING_BYTES) {
        socket.send(next(i++));
        count();
        if (i % 100 === 0) break;
      }
      if (socket.readyState === WebSocket.OPEN) setImmediate(more);
    };
    socket.on("error", () => {});
    socket.once("open", () => {
      if (greets) socket.send(HELLO);
      more();
    });
    socket.once("close", () => setTimeout(() => open(url, count), 20));
  };
  return {
    name,
    begin: (url, count) => {
      for (let i = 0; i < SOCKETS; i++) open(url, count);
    },
  };
}

/** Requests one after the other, several at once, whatever is answered. */
function requests(name: string, ask: (url: URL, done: () => void) => ClientRequest): Flood {
  return {
    name,
    begin: (url, count) => {
      const again = (): void => {
        let over = false;
        const done = (): void => {
          if (over) return;
          over = true;
          setImmediate(again);
        };
        count();
        ask(url, done);
      };
      for (let i = 0; i < REQUESTS; i++) again();
    },
  };
}

function send(
  url: URL,
  what: { readonly method: string; readonly path: string; readonly type?: string },
  body: string | Uint8Array | undefined,
  done: () => void,
): ClientRequest {
  const { method, path, type } = what;
  const asked = request(
    {
      host: url.hostname,
      port: url.port,
      method,
      path,
      localAddress: FROM,
      headers: type === undefined ? {} : { "Content-Type": type },
    },
    (response) => {
      response.resume();
      response.once("close", done);
    },
  );
  asked.once("error", done);
  asked.once("close", done);
  asked.end(body);
  return asked;
}

const large = Buffer.alloc(BODY_BYTES, "a");

export const FLOODS: readonly Flood[] = [
  sockets("hello without end", () => HELLO),
  sockets("prompts on sockets", (i) =>
    pack({ type: "prompt", ref: `${i}`, text: `A panda swims ${i}` }),
  ),
  sockets("messages that are none", (i) => Buffer.alloc(1 + (i % 4_000), i), false),
  requests("prompts by requests", (url, done) =>
    send(
      url,
      { method: "POST", path: "/api/channels/main/prompts", type: "application/json" },
      JSON.stringify({ text: "A panda swims under water" }),
      done,
    ),
  ),
  requests("offers", (url, done) =>
    send(
      url,
      { method: "POST", path: "/whep/main", type: "application/sdp" },
      CHROMIUM_OFFER,
      done,
    ),
  ),
  requests("offers of 10 MB", (url, done) =>
    send(url, { method: "POST", path: "/whep/main", type: "application/sdp" }, large, done),
  ),
  requests("prompts of 10 MB", (url, done) =>
    send(
      url,
      { method: "POST", path: "/api/channels/main/prompts", type: "application/json" },
      large,
      done,
    ),
  ),
  requests("the story, again and again", (url, done) =>
    send(url, { method: "GET", path: "/api/channels/main/story" }, undefined, done),
  ),
  {
    name: "readers that do not read, bodies that do not come",
    begin: (url, count) => {
      const port = Number(url.port);
      const open = (i: number): void => {
        const socket = connect({ host: url.hostname, port, localAddress: FROM }, () => {
          count();
          const host = `Host: ${url.host}`;
          if (i % 3 === 0)
            socket.write(`GET /api/channels/main/story HTTP/1.1\r\n${host}\r\n\r\n`.repeat(50));
          else if (i % 3 === 1)
            socket.write(
              `POST /whep/main HTTP/1.1\r\n${host}\r\nContent-Type: application/sdp\r\nContent-Length: 6000\r\n\r\nv=0`,
            );
          else socket.write(`GET / HTTP/1.1\r\n${host}\r\nX-Slow: `);
          socket.pause();
        });
        socket.on("error", () => {});
        socket.once("close", () => setTimeout(() => open(i), 50));
      };
      for (let i = 0; i < SLOW; i++) open(i);
    },
  },
];
