// A process that floods a server in one way until it is killed, and says how much it has sent. Knows no server's insides.
import { setPriority } from "node:os";
import { FLOODS } from "./kinds.js";

/** It stands for other machines: what it needs of this one's processors may not be taken from the server. */
const NICENESS = 19;
setPriority(NICENESS);
const [url = "", name = ""] = process.argv.slice(2);
let sent = 0;
FLOODS.find((flood) => flood.name === name)?.begin(new URL(url), () => {
  sent += 1;
});
process.on("message", () => process.send?.(sent));
process.once("disconnect", () => process.exit(0));
