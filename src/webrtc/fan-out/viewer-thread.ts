// Entry of a thread of viewers; started by ShardedHub, never by hand.
import { parentPort, workerData } from "node:worker_threads";
import type { ToShard } from "./shard-messages.js";
import { ShardServer } from "./shard-server.js";

if (parentPort === null) throw new Error("This module is the start of a thread; run Evertale.");
const port = parentPort;
const server = new ShardServer(port, workerData);
port.on("message", (message: ToShard) => server.receive(message));
// One viewer's broken connection may not end the others'.
process.on("unhandledRejection", (error) => {
  port.postMessage({ type: "warning", message: String(error) });
});
