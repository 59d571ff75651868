// Evertale's way past closed UDP: frames packed once, to WebSockets of one of its web servers.
import { openServer } from "../../src/stream/index.js";
import { VideoSockets } from "../../src/stream/video-sockets.js";
import type { EncodedFrame } from "../../src/webrtc/index.js";
import type { Sender } from "./sender.js";

const NOTHING = { status: 404 };

export class WebsocketSender implements Sender {
  #keyframeWanted = true;
  readonly #video = new VideoSockets({
    codecs: ["h264"],
    viewersMax: 100_000,
    onKeyframeWanted: () => {
      this.#keyframeWanted = true;
    },
    onViewersChanged: () => {},
  });
  #address = "";

  static async open(kind: "uws" | "node"): Promise<WebsocketSender> {
    const sender = new WebsocketSender();
    const { server } = await openServer(
      kind,
      {
        admit: () => ({ bodyBytes: 0 }),
        request: () => Promise.resolve(NOTHING),
        upgrade: () => sender.#video.attend(["h264"]) ?? NOTHING,
      },
      { host: "127.0.0.1", port: 0 },
    );
    const isUws = server.kind === "uWebSockets.js";
    if (isUws !== (kind === "uws")) throw new Error(`The web server ${kind} does not load here.`);
    sender.#address = `ws://127.0.0.1:${server.port}/`;
    return sender;
  }

  /** Where viewers go, instead of an answer. */
  answer(): Promise<string> {
    return Promise.resolve(this.#address);
  }

  send(frame: EncodedFrame): void {
    if (frame.keyframe) this.#keyframeWanted = false;
    this.#video.send(frame);
  }

  get keyframeWanted(): boolean {
    return this.#keyframeWanted;
  }
}
