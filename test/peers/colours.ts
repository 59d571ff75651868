// What is live, and a film as `evertale render` writes it, shown in a real Firefox: colours are those that were meant. Knows no server of ours.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { z } from "zod";
import { OWN_ADDRESSES, withOwnAddresses } from "../../src/webrtc/ice/own-addresses.js";
import { colourCard, coloursSeen, ERROR_MAX, errorsOf, FPS, filmOf } from "../e2e/colour-card.js";
import { liveCard } from "../e2e/live-card.js";
import { Firefox } from "./firefox.js";
import { debian, type Peer } from "./peers.js";

const SECONDS = 5;
const toldSchema = z.object({ shown: z.number(), seen: z.array(z.array(z.number()).length(3)) });

/** Runs in the page: plays the film to its end, and gives how many pictures were shown and the colours of the last. */
async function playFilm(): Promise<{ shown: number }> {
  const video = document.querySelector("video");
  if (video === null) throw new Error("there is no video");
  let shown = 0;
  const count = (): void => {
    shown += 1;
    video.requestVideoFrameCallback(count);
  };
  video.requestVideoFrameCallback(count);
  await new Promise<void>((resolve, reject) => {
    video.onended = () => resolve();
    video.onerror = () => reject(new Error(`the film cannot be played: ${video.error?.message}`));
    video.src = "/film.mp4";
    video.play().catch(reject);
  });
  return { shown };
}

async function watchFilm(): Promise<number> {
  const film = await filmOf(Array(SECONDS * FPS).fill(colourCard()));
  const server = createServer((request, response) => {
    const [type, body] =
      request.url === "/film.mp4"
        ? ["video/mp4", film]
        : ["text/html", "<!doctype html><title>A film</title><video muted></video>"];
    response.writeHead(200, { "Content-Type": type, "Content-Length": body.length }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await Firefox.launch();
  try {
    await browser.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    // What runs this file gives functions their names by a helper that the page does not have.
    const told = await browser.evaluate(`(async () => {
      const __name = (value) => value;
      const { shown } = await (${playFilm})();
      return JSON.stringify({ shown, seen: (${coloursSeen})() });
    })()`);
    const { shown, seen } = toldSchema.parse(JSON.parse(z.string().parse(told)));
    judge("of a film", seen);
    return shown;
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/** Throws where they are not. */
function judge(what: string, seen: number[][]): void {
  const errors = errorsOf(seen);
  const words = errors.map((error) => error.toFixed(2)).join(", ");
  if (errors.some((error) => error >= ERROR_MAX)) {
    throw new Error(
      `colours ${what}: red, green and blue are wrong by ${words} of 255 in the mean`,
    );
  }
  console.log(`  colours ${what}: red, green and blue are wrong by ${words} of 255 in the mean`);
}

/** Runs in the page of a live card: which of these types it can receive. */
function received(): string {
  const codecs = RTCRtpReceiver.getCapabilities("video")?.codecs ?? [];
  return ["video/VP8", "video/H264"]
    .filter((type) => codecs.some(({ mimeType }) => mimeType === type))
    .join(" ");
}

async function watchLive(): Promise<number> {
  // Firefox refuses pairs of loopback and other addresses.
  const card = await liveCard(withOwnAddresses(["127.0.0.1", OWN_ADDRESSES]));
  const browser = await Firefox.launch();
  let shown = 0;
  try {
    await browser.goto(card.url);
    const types = z.string().parse(await browser.evaluate(`(${received})()`));
    for (const type of types.split(" ")) {
      await browser.goto(card.url);
      const told = await browser.evaluate(`(async () => {
        await play(${JSON.stringify(type)});
        const endAt = performance.now() + 20_000;
        while (log.frames.length < ${SECONDS * FPS}) {
          if (performance.now() > endAt) throw new Error("only " + log.frames.length + " pictures of ${type} came");
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        return JSON.stringify({ shown: log.frames.length, seen: (${coloursSeen})() });
      })()`);
      const { shown: count, seen } = toldSchema.parse(JSON.parse(z.string().parse(told)));
      judge(`of live ${type}`, seen);
      shown += count;
    }
    return shown;
  } finally {
    await browser.close();
    await card.close();
  }
}

export const COLOURS: readonly Peer[] = [
  {
    name: "Firefox ESR, live colours",
    ready: (install) => debian(["firefox-esr"], ["firefox-esr", "--version"], install),
    watch: watchLive,
  },
  {
    name: "Firefox ESR, a film's colours",
    // Firefox plays H.264 by FFmpeg's library alone.
    ready: (install) => debian(["firefox-esr", "ffmpeg"], ["firefox-esr", "--version"], install),
    watch: watchFilm,
  },
];
