// Ends this process when its event loop is held by work that does not come back. Knows no work.
import { Worker } from "node:worker_threads";

const BEAT_MS = 50;

/** A thread of its own sees what the held loop cannot. Plain text, so that it is found wherever this module was bundled to. */
const WATCHER = `
const { workerData } = require("node:worker_threads");
const beats = new Int32Array(workerData.beats);
let [last, since] = [-1, process.cpuUsage()];
setInterval(() => {
  const now = Atomics.load(beats, 0);
  if (now !== last) {
    [last, since] = [now, process.cpuUsage()];
    return;
  }
  const { user, system } = process.cpuUsage(since);
  if (user + system > workerData.mostCpuMs * 1000) process.kill(process.pid, "SIGKILL");
}, ${BEAT_MS});
`;

/**
 * From now on: a turn of the loop that takes more than `mostCpuMs` of the processor is the last one (SIGKILL). What waits for
 * its turn on a busy machine is not counted. For processes that may be lost: readers of damaged indexes go round in circles.
 */
export function endIfLoopIsHeld(mostCpuMs: number): void {
  const beats = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const counted = new Int32Array(beats);
  setInterval(() => Atomics.add(counted, 0, 1), BEAT_MS).unref();
  new Worker(WATCHER, { eval: true, workerData: { beats, mostCpuMs }, execArgv: [] }).unref();
}
