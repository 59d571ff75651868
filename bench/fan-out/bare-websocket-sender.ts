// The ceiling for WebSockets: uWebSockets.js alone hands each frame to all by its own list of subscribers. Nobody's backlog is looked at.
import { findUws } from "../../src/stream/http/uws-native.js";
import type { EncodedFrame } from "../../src/webrtc/index.js";
import type { Sender } from "./sender.js";

const TOPIC = "film";

type App = ReturnType<typeof import("uWebSockets.js").App>;

export class BareWebsocketSender implements Sender {
  readonly keyframeWanted = false;

  private constructor(
    private readonly app: App,
    private readonly port: number,
  ) {}

  static async open(): Promise<BareWebsocketSender> {
    const { native } = findUws();
    if (native === undefined) throw new Error("uWebSockets.js does not load here.");
    const app = native.App();
    app.ws("/*", { open: (socket) => void socket.subscribe(TOPIC) });
    const port = await new Promise<number>((resolve, reject) => {
      app.listen("127.0.0.1", 0, (token) => {
        if (token === false) reject(new Error("No port is free."));
        else resolve(native.us_socket_local_port(token));
      });
    });
    return new BareWebsocketSender(app, port);
  }

  /** Where viewers go, instead of an answer. */
  answer(): Promise<string> {
    return Promise.resolve(`ws://127.0.0.1:${this.port}/`);
  }

  send({ data }: EncodedFrame): void {
    const packed = new Uint8Array(5 + data.byteLength);
    packed.set(data, 5);
    this.app.publish(TOPIC, packed, true);
  }
}
