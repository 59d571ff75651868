// A thread that takes up one question whether it listens, and no other; it refuses every viewer. Started by the tests only.
import { parentPort, workerData } from "node:worker_threads";
import type { FromShard, ShardStart, ToShard } from "../../src/webrtc/fan-out/shard-messages.js";

const { pingsTaken }: ShardStart = workerData;

parentPort?.on("message", (message: ToShard) => {
  if (message.type === "ping") Atomics.store(pingsTaken, 0, 1);
  if (message.type !== "accept") return;
  const error = { type: "evertale", code: "sdp-invalid", message: "No." } as const;
  const answer: FromShard = { type: "failed", call: message.call, error };
  parentPort?.postMessage(answer);
});
