// Decodes damaged pictures and films one after the other, in a process that they may take down. As `clip-process`, but for more than one.
import { EvertaleError } from "../../src/errors.js";
import { decodeClip } from "../../src/picture/decode/decode-clip.js";
import { endIfLoopIsHeld } from "../../src/picture/decode/loop-watch.js";

/** As the program's own process. */
endIfLoopIsHeld(1_000);

const SHAPE = { width: 32, height: 32, fps: 8, framesPerLatent: 2, historyLatents: 4 };

/** What became of one file; `cpuMs` is of the processor. */
export interface Decoded {
  readonly fault: string | undefined;
  readonly cpuMs: number;
}

process.on("message", async (bytes: Uint8Array) => {
  const before = process.cpuUsage();
  let fault: string | undefined;
  try {
    await decodeClip(bytes, { name: "file", shape: SHAPE, mostPixels: 1e6, videos: true });
  } catch (error) {
    const told = error instanceof EvertaleError && /\S/.test(error.message);
    if (!told) fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const { user, system } = process.cpuUsage(before);
  process.send?.({ fault, cpuMs: (user + system) / 1000 } satisfies Decoded);
});
process.on("disconnect", () => process.exit(0));
