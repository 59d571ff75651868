// Starts a generator process, tells its process id, and waits to be killed.
import { startGenerator } from "../../src/model/index.js";

const client = await startGenerator({ bundle: process.argv[2] ?? "", provider: "cpu", threads: 1 });
process.send?.(client.pid);
