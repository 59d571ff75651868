// A process that records without end into a folder, until it is killed. Says on each line how many segments it has.
import { stage } from "./stage.js";

const [, , folder = ""] = process.argv;
// The encoder alone keeps no process alive.
setInterval(() => {}, 60_000);
const { window, run } = await stage(folder);
window.caption("a", "a panda", 0);
for (;;) {
  await run(8);
  process.stdout.write(`${window.store.segments.length}\n`);
}
