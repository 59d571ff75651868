// `npm run fuzz [-- --count N --only NAME --seed N]`: damaged inputs for every reader, with counts, and what was found last.
import { parseArgs } from "node:util";
import fc from "fast-check";
import { survives, TARGETS } from "./targets.js";

const HANG_MS = 1_000;
const BATCH = 500;

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "20000" },
    only: { type: "string" },
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
  },
});
const count = Number(values.count);
const seed = Number(values.seed);
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
  process.stderr.write("fuzz: --count and --seed want whole numbers.\n");
  process.exit(1);
}

/** In batches: as many at once as there is memory for. */
function* inputsOf(arbitrary: fc.Arbitrary<unknown>): Generator<unknown> {
  for (let done = 0; done < count; done += BATCH) {
    const numRuns = Math.min(BATCH, count - done);
    yield* fc.sample(arbitrary, { numRuns, seed: seed + done });
  }
}

let [inputs, crashes, hangs] = [0, 0, 0];
for (const target of TARGETS.filter(({ name }) => name.includes(values.only ?? ""))) {
  let slowestMs = 0;
  let tried = 0;
  let fault = "";
  for (const input of inputsOf(target.inputs as fc.Arbitrary<unknown>)) {
    const before = process.cpuUsage();
    try {
      survives(target, input);
    } catch (error) {
      crashes += 1;
      const shown =
        typeof input === "string"
          ? JSON.stringify(input)
          : Buffer.from(input as Uint8Array).toString("hex");
      fault = `${error instanceof Error ? error.stack : error}\n  input: ${shown.slice(0, 2_000)}`;
    }
    // Of the processor: another process's turn is no hang.
    const { user, system } = process.cpuUsage(before);
    const tookMs = (user + system) / 1000;
    slowestMs = Math.max(slowestMs, tookMs);
    if (tookMs > HANG_MS) hangs += 1;
    tried += 1;
  }
  inputs += tried;
  process.stdout.write(
    `${target.name.padEnd(22)} ${tried} inputs, slowest ${slowestMs.toFixed(1)} ms${fault === "" ? "" : `\n${fault}`}\n`,
  );
}
process.stdout.write(`${JSON.stringify({ inputs, crashes, hangs, seed })}\n`);
process.exitCode = crashes + hangs > 0 ? 1 : 0;
