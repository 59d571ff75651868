// Preloaded into a server (`--import`): SIGUSR2 has its threads of viewers turn in a circle without end. Knows no server's insides
// but the name of the file that such a thread runs. Node's inspector could do it from outside, but keeps memory of its own for
// every thread that it looked at, which a soak would take for the server's.
import { syncBuiltinESMExports } from "node:module";
import workers, { BroadcastChannel, isMainThread } from "node:worker_threads";

const THREAD_FILE = "viewer-thread";
const word = new BroadcastChannel("soak-freeze");
word.unref();

if (isMainThread) {
  const { Worker } = workers;
  // The server starts its threads without arguments of its own.
  workers.Worker = class extends Worker {
    constructor(entry, options) {
      const isViewers = String(entry).includes(THREAD_FILE);
      super(entry, isViewers ? { ...options, execArgv: ["--import", import.meta.url] } : options);
    }
  };
  syncBuiltinESMExports();
  process.on("SIGUSR2", () => word.postMessage("freeze"));
} else {
  word.onmessage = () => {
    for (;;);
  };
}
