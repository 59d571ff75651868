// A server with fakes for a model, on loopback, and whoever asks it over REST and WebSocket: what surface tests have in common. Has no tests.
import { once } from "node:events";
import { pack, unpack } from "msgpackr";
import { WebSocket } from "ws";
import { type ConfigInput, resolveConfig } from "../../src/config.js";
import { type RunningServer, startServer } from "../../src/main.js";
import { PROTOCOL_VERSION, type ServerMessage } from "../../src/protocol.js";
import { Access, silentLog } from "../../src/stream/index.js";
import { FakeEncoders } from "../fakes/fake-encoder.js";
import { FakeGenerator } from "../fakes/fake-generator.js";

export const SECRET = "a secret of more than thirty-two letters";

export function tokenOf(
  role: "owner" | "moderator" | "viewer",
  name?: string,
  channel = "main",
): Promise<string> {
  return new Access({ secret: SECRET }).issue({ role, channel, name, days: 1 });
}

/** @param clientFolder has the pages; may be empty. The caller closes the server. */
export function startFaked(clientFolder: string, settings: ConfigInput): Promise<RunningServer> {
  return startServer({
    config: resolveConfig({ flags: { port: 0, seed: 5, server: "node", ...settings } }),
    generator: new FakeGenerator(),
    encoders: new FakeEncoders(),
    log: silentLog,
    clientFolder,
  });
}

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly body: Record<string, unknown>;
}

/** Asks the channel `main`. @param body a text goes as it is. @param as a bearer token; null: nobody's */
export async function askMain(
  url: string,
  as: string | null,
  [method, path, body]: readonly [method: string, path: string, body?: unknown],
): Promise<Answer> {
  const response = await fetch(`${url}/api/channels/main/${path}`, {
    method,
    headers: {
      "Content-Type": "application/json",
      ...(as === null ? {} : { Authorization: `Bearer ${as}` }),
    },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, text, body: JSON.parse(text) as Record<string, unknown> };
}

/** Follows the channel `main`, having said hello. `find` waits for a message; `closed` has the code of the end. */
export async function followMain(url: string, hello: object) {
  const socket = new WebSocket(`${url.replace("http", "ws")}/ws/main`);
  const heard: ServerMessage[] = [];
  socket.on("message", (data: Buffer) => heard.push(unpack(data) as ServerMessage));
  const closed = new Promise<number>((resolve) => socket.once("close", resolve));
  await once(socket, "open");
  const send = (message: object) => socket.send(pack(message));
  send({ type: "hello", version: PROTOCOL_VERSION, ...hello });
  const find = async <T extends ServerMessage["type"]>(
    type: T,
    fits: (message: Extract<ServerMessage, { type: T }>) => boolean = () => true,
  ) => {
    for (;;) {
      const found = heard.find(
        (message): message is Extract<ServerMessage, { type: T }> =>
          message.type === type && fits(message as Extract<ServerMessage, { type: T }>),
      );
      if (found !== undefined) return found;
      await new Promise((resolve) => socket.once("message", resolve));
    }
  };
  return { socket, heard, closed, send, find };
}
