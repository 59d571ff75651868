// A viewer without a browser: keeps a channel awake and counts what comes. Knows WHEP over HTTP; decodes nothing.
import { WeriftViewer } from "../../test/webrtc/werift-viewer.js";
import { sleep } from "./processes.js";

export interface HeadlessViewer {
  /** Pictures that have come (packets with the marker bit). */
  readonly pictures: number;
  /** Pictures whose RTP timestamp lay before the one's that was sent before it. */
  readonly timestampsBack: number;
  /** The longest time between two pictures since it was asked for before, the one that lasts included. */
  takeLongestWaitMs(): number;
  /** Share of packets that it says did not arrive; may be set. */
  loses: () => number;
  /** Resolves when so many more pictures have come. */
  more(count: number): Promise<void>;
  close(): Promise<void>;
}

const FIRST_PACKET_MS = 20_000;

/**
 * Watches the channel `main` of a server; resolves when the first packet has come. The caller closes it; one that never got in
 * keeps no socket.
 */
export async function watchHeadless(
  url: string,
  onPicture: (rtpTimestamp: number) => void = () => undefined,
): Promise<HeadlessViewer> {
  const viewer = new WeriftViewer("h264");
  try {
    return await watch(viewer, url, onPicture);
  } catch (error) {
    await viewer.close();
    throw error;
  }
}

async function watch(
  viewer: WeriftViewer,
  url: string,
  onPicture: (rtpTimestamp: number) => void,
): Promise<HeadlessViewer> {
  const { connection } = viewer;
  const body = await viewer.offer();
  const ask = () =>
    fetch(`${url}/whep/main`, {
      method: "POST",
      headers: { "Content-Type": "application/sdp" },
      body,
    });
  let response = await ask();
  // 409 until the channel's first chunk is there; 503 asks for a second of patience.
  for (let tries = 0; [409, 503].includes(response.status) && tries < 60; tries++) {
    await sleep(500);
    response = await ask();
  }
  if (response.status !== 201) throw new Error(`The server answered ${response.status} to WHEP`);
  const losing = { loses: () => 0 };
  let pictures = 0;
  let timestampsBack = 0;
  let newest: { readonly sequence: number; readonly timestamp: number } | undefined;
  let [pictureAtMs, longestWaitMs] = [performance.now(), 0];
  let waiting: { readonly until: number; readonly resolve: () => void }[] = [];
  const first = new Promise<void>((resolve) => {
    connection.dtlsTransports[0]?.onRtp.subscribe(({ header }) => {
      if (Math.random() < losing.loses()) void viewer.nack(header.sequenceNumber, header.ssrc);
      if (header.marker) {
        pictures += 1;
        onPicture(header.timestamp);
        longestWaitMs = Math.max(longestWaitMs, performance.now() - pictureAtMs);
        pictureAtMs = performance.now();
        const { sequenceNumber: sequence, timestamp } = header;
        // 16 and 32 bits, which run over: what counts is the way round that is shorter. A packet sent again is not newer.
        if (newest === undefined || ((sequence - newest.sequence) << 16) >> 16 > 0) {
          if (newest !== undefined && ((timestamp - newest.timestamp) | 0) < 0) timestampsBack += 1;
          newest = { sequence, timestamp };
        }
        for (const { until, resolve } of waiting) if (pictures >= until) resolve();
        waiting = waiting.filter(({ until }) => pictures < until);
      }
      resolve();
    });
  });
  await connection.setRemoteDescription({ type: "answer", sdp: await response.text() });
  // A server that is killed meanwhile sends none.
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), FIRST_PACKET_MS);
  });
  const came = await Promise.race([first, late]);
  clearTimeout(timer);
  if (came === "late") throw new Error("No picture came");
  return {
    get pictures() {
      return pictures;
    },
    get timestampsBack() {
      return timestampsBack;
    },
    takeLongestWaitMs: () => {
      const taken = Math.max(longestWaitMs, performance.now() - pictureAtMs);
      longestWaitMs = 0;
      pictureAtMs = performance.now();
      return taken;
    },
    get loses() {
      return losing.loses;
    },
    set loses(share) {
      losing.loses = share;
    },
    more: (count) =>
      new Promise((resolve) => {
        waiting.push({ until: pictures + count, resolve });
      }),
    close: () => connection.close(),
  };
}
