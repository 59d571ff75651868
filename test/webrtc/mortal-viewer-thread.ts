// A thread of viewers that dies when a session of its own is patched with "die", and listens no more after "hang". Started by
// the tests only.
import { parentPort } from "node:worker_threads";
import type { ToShard } from "../../src/webrtc/fan-out/shard-messages.js";
import "../../src/webrtc/fan-out/viewer-thread.js";

parentPort?.on("message", (message: ToShard) => {
  if (message.type === "patch" && message.fragment === "die") throw new Error("told to die");
  if (message.type === "patch" && message.fragment === "hang") {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  }
});
