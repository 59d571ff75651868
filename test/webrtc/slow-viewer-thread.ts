// A thread of one viewer that never connects and takes frames up only when told: "take" by a patch; the answer to each patch
// has the timestamps of all frames so far. Started by the tests only.
import { parentPort, workerData } from "node:worker_threads";
import type { FromShard, ShardStart, ToShard } from "../../src/webrtc/fan-out/shard-messages.js";

const { framesTaken }: ShardStart = workerData;
const timestamps: number[] = [];
const tell = (message: FromShard) => parentPort?.postMessage(message);

parentPort?.on("message", (message: ToShard) => {
  if (message.type === "frame") timestamps.push(message.frame.rtpTimestamp);
  if (message.type === "accept") {
    const counts = { perCodec: { h264: 1, vp8: 0 }, connecting: 0, taken: 1 };
    tell({ type: "counts", counts, ended: [], connected: [], endings: [] });
    const viewer = { sessionId: "s", etag: "e", answerSdp: "v=0" };
    tell({ type: "accepted", call: message.call, viewer });
  }
  if (message.type !== "patch") return;
  if (message.fragment === "take") Atomics.store(framesTaken, 0, timestamps.length);
  const result = { type: "restarted" as const, fragment: JSON.stringify(timestamps), etag: "e2" };
  tell({ type: "patched", call: message.call, result });
});
