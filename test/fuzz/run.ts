// `npm run fuzz [-- --count N --clips N --only NAME --skip NAME --seed N]`: damaged inputs for every reader, with counts, and what was found last.
import { parseArgs } from "node:util";
import { ClipDecoder, wholeFilms, wholePictures } from "./clips.js";
import { DATAGRAMS_AT_ONCE, sendDamaged } from "./datagrams.js";
import { damagedEndlessly } from "./mutated.js";
import { survives } from "./target.js";
import { TARGETS } from "./targets.js";

const HANG_MS = 1_000;

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "20000" },
    /** Of pictures and of films, whose decoders take milliseconds. */
    clips: { type: "string", default: "500" },
    only: { type: "string", multiple: true, default: [] },
    skip: { type: "string", multiple: true, default: [] },
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
  },
});
const count = Number(values.count);
const clips = Number(values.clips);
const seed = Number(values.seed);
if (![count, clips, seed].every(Number.isInteger) || count < 1 || clips < 1) {
  process.stderr.write("fuzz: --count, --clips and --seed want whole numbers.\n");
  process.exit(1);
}

const isWanted = (name: string): boolean =>
  !values.skip.some((one) => name.includes(one)) &&
  (values.only.length === 0 || values.only.some((one) => name.includes(one)));
let [inputs, crashes, hangs, deaths] = [0, 0, 0, 0];

/** Counts what one target's inputs came to, and says it at the end. */
class Tally {
  #tried = 0;
  #slowestMs = 0;
  #fault = "";

  constructor(private readonly name: string) {}

  took(tookMs: number): void {
    this.#tried += 1;
    inputs += 1;
    this.#slowestMs = Math.max(this.#slowestMs, tookMs);
    if (tookMs > HANG_MS) hangs += 1;
  }

  fault(error: unknown, input: unknown): void {
    crashes += 1;
    const shown =
      typeof input === "string"
        ? JSON.stringify(input)
        : Buffer.from(input as Uint8Array).toString("hex");
    const told = error instanceof Error ? error.stack : String(error);
    this.#fault = `${told}\n  input: ${shown.slice(0, 2_000)}`;
  }

  say(more = ""): void {
    const fault = this.#fault === "" ? "" : `\n${this.#fault}`;
    process.stdout.write(
      `${this.name.padEnd(22)} ${this.#tried} inputs, slowest ${this.#slowestMs.toFixed(1)} ms${more}${fault}\n`,
    );
  }
}

/** Of the processor: another process's turn is no hang. */
function cpuMsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

for (const target of TARGETS.filter(({ name }) => isWanted(name))) {
  const tally = new Tally(target.name);
  const damaged = damagedEndlessly(target.samples, seed);
  for (let i = 0; i < count; i += 1) {
    const input = target.inputOf(damaged.next().value ?? new Uint8Array(0));
    const before = process.cpuUsage();
    try {
      survives(target, input);
    } catch (error) {
      tally.fault(error, input);
    }
    tally.took(cpuMsSince(before));
  }
  tally.say();
}

if (isWanted("datagrams")) {
  const tally = new Tally("datagrams");
  let before = process.cpuUsage();
  try {
    await sendDamaged(count, seed, () => {
      const tookMs = cpuMsSince(before);
      for (let i = 0; i < DATAGRAMS_AT_ONCE; i += 1) tally.took(tookMs / DATAGRAMS_AT_ONCE);
      before = process.cpuUsage();
    });
  } catch (error) {
    tally.fault(error, new Uint8Array(0));
  }
  tally.say();
}

for (const [name, whole] of [
  ["pictures", wholePictures],
  ["films", wholeFilms],
] as const) {
  if (!isWanted(name)) continue;
  const tally = new Tally(name);
  const decoder = new ClipDecoder();
  const died = new Map<string, number>();
  const damaged = damagedEndlessly(await whole(), seed);
  for (let i = 0; i < clips; i += 1) {
    const input = damaged.next().value ?? new Uint8Array(0);
    const outcome = await decoder.decode(input);
    tally.took(outcome.cpuMs);
    if (outcome.type === "fault") tally.fault(outcome.fault, input);
    if (outcome.type !== "died") continue;
    deaths += 1;
    died.set(outcome.how, (died.get(outcome.how) ?? 0) + 1);
  }
  decoder.close();
  const told = [...died].map(([how, times]) => `${times} ended their process (${how})`);
  tally.say(told.length === 0 ? "" : `; ${told.join(", ")}`);
}

process.stdout.write(`${JSON.stringify({ inputs, crashes, hangs, deaths, seed })}\n`);
process.exitCode = crashes + hangs > 0 ? 1 : 0;
process.exit();
