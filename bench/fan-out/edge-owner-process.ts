// The process that makes the film for an edge: publishes frames over NATS, each with the time at which it left.
// Usage: edge-owner-process.ts NATS_URL.
import { connectNats, parseNatsAddress } from "../../src/cluster/nats/connect.js";
import { NatsBus } from "../../src/cluster/nats/nats-bus.js";
import { channelSubjects, FramePublisher } from "../../src/roles/index.js";
import { systemClock } from "../../src/scheduler/index.js";
import { filmFrame, type Rate } from "./film.js";
import { answerParent } from "./remote.js";

const bus = new NatsBus(await connectNats(parseNatsAddress(process.argv[2] ?? ""), "owner"));
const publisher = new FramePublisher({
  bus,
  subjects: [channelSubjects("bench", "main")],
  epoch: 1,
  clock: systemClock,
});

let keyframe = false;
/** Ends the stretch that is under way. */
let rest: () => void = () => undefined;

function send(rate: Rate, index: number): void {
  const frame = filmFrame(rate, index, keyframe);
  keyframe = false;
  // At its end: what comes before is what packets are cut by.
  new DataView(frame.data.buffer, frame.data.byteOffset).setFloat64(
    frame.data.byteLength - 8,
    performance.timeOrigin + performance.now(),
  );
  publisher.send(frame);
}

answerParent({
  ready: async () => {
    while (publisher.viewers === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  },
  /** A frame at each of its times, until `rest`. */
  pace: ({ rate, index }: { rate: Rate; index: number }) => {
    const startedMs = performance.now();
    let sent = 0;
    let timer: NodeJS.Timeout | undefined;
    keyframe = true;
    const next = (): void => {
      send(rate, index + sent);
      sent += 1;
      const dueMs = startedMs + (sent * 1000) / rate.fps;
      timer = setTimeout(next, Math.max(0, dueMs - performance.now()));
    };
    next();
    rest = () => clearTimeout(timer);
  },
  rest: () => rest(),
  keyframe: () => {
    keyframe = true;
  },
});
