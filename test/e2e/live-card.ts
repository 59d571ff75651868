// The colour card as a live stream in both codecs, for browsers to look at. Knows no browser.
import { loadEncoders } from "../../src/stream/encoding/encoder.js";
import { ViewerHub } from "../../src/webrtc/hub.js";
import { type VideoCodec, WhepEndpoint } from "../../src/webrtc/index.js";
import { serveWhep } from "../webrtc/whep-server.js";
import { colourCard, FPS, SIDE } from "./colour-card.js";

export interface LiveCard {
  /** Of a page whose `play(mimeType)` shows it, and which counts frames in `log.frames`. */
  readonly url: string;
  close(): Promise<void>;
}

/** @param hostAddresses where viewers find it */
export async function liveCard(hostAddresses: readonly string[]): Promise<LiveCard> {
  const picture = { width: SIDE, height: SIDE, data: colourCard() };
  const factory = await loadEncoders();
  const wanted = new Set<VideoCodec>();
  const hub = new ViewerHub({
    hostAddresses,
    onKeyframeRequest: (codec) => wanted.add(codec),
  });
  const encoders = (["h264", "vp8"] as const).map((codec) =>
    factory.create({
      codec,
      width: SIDE,
      height: SIDE,
      fps: FPS,
      bitsPerSecond: 2_000_000,
      onFrame: (frame) => hub.send(frame),
      onError: (error) => {
        throw error;
      },
    }),
  );
  let index = 0;
  const timer = setInterval(() => {
    for (const encoder of encoders) {
      encoder.encode(picture, index * (90_000 / FPS), wanted.delete(encoder.codec));
    }
    index += 1;
  }, 1000 / FPS);
  const { server, url } = await serveWhep(new WhepEndpoint({ channel: () => hub }));
  return {
    url,
    async close() {
      clearInterval(timer);
      hub.close();
      for (const encoder of encoders) encoder.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
