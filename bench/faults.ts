// Question: what do viewers and writers notice when the generator dies or hangs, and when the server itself is killed?
// Usage: npm run bench -- faults [--bundle DIR] [--kills 20] [--hangs 6] [--restarts 10] [--freezes 3] [--lull 20] [--steps N]
// Freezes of a thread of viewers are seen by Chromium; 0: none. Ceiling: a generator process takes its loading time to come back, a server that and its own start. Nothing said may be lost or
// told twice.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { JournalEntry } from "../src/journal-format.js";
import { frozenThreads } from "./faults/frozen-threads.js";
import { generatorFaults } from "./faults/generator-faults.js";
import { serverKills } from "./faults/server-kills.js";
import { parseFlags } from "./shared/options.js";
import { finish, table } from "./shared/report.js";
import { ServerProcess } from "./shared/server.js";
import { spread } from "./shared/statistics.js";

const flags = parseFlags(["kills", "hangs", "restarts", "freezes", "lull", "steps"]);
const [bundle = ""] = flags.bundles;
const kills = flags.number("kills", 20, 1);
const hangs = flags.number("hangs", 6, 1);
const restarts = flags.number("restarts", 10, 1);
const freezes = flags.number("freezes", 3, 0);
const lullMs = flags.number("lull", 20, 2) * 1000;

/** What became of everything that was accepted. */
interface Reckoning {
  readonly asked: number;
  /** Told as a chunk of their own. */
  readonly told: number;
  /** Refused, with a sentence. */
  readonly refused: number;
  /** Still waiting at the end. */
  readonly waiting: number;
  /** Of which neither the journal knows what became nor the server. */
  readonly lost: number;
  /** In the journal more than once. */
  readonly doubled: number;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "evertale-faults-"));
  const journal = join(folder, "main.jsonl");
  const settings = ["--bundle", bundle, "--journal", journal, ...flags.asGiven("steps")];
  try {
    const first = await ServerProcess.start(...settings);
    console.log(`ceiling: the server is ready after ${Math.round(first.readyMs)} ms`);
    const faults = await generatorFaults(first, { kills, hangs });
    const afterFaults = await reckon(first, faults.asked, journal);
    await first.close();
    const killed = await serverKills(settings, restarts, lullMs);
    const afterKills = await reckon(killed.server, killed.asked, journal);
    await killed.server.close();
    const frozen =
      freezes > 0
        ? await frozenThreads(["--bundle", bundle, ...flags.asGiven("steps")], freezes)
        : [];
    const rows = [
      row("generator killed", faults.kills, "film held, ms", afterFaults),
      row("generator hung", faults.hangs, "film held, ms", afterFaults),
      row("server killed -9", killed.pagesBack, "pages back after it listens, ms", afterKills),
      row("server killed -9", killed.readyAgain, "ready again, ms", afterKills),
    ];
    console.log(table(rows));
    if (freezes > 0)
      console.log(
        `thread of viewers frozen: page without pictures, ms: ${frozen.map(Math.round).join(", ")}`,
      );
    finish("faults", {
      smoke: flags.smoke,
      bundle: basename(bundle),
      heldAfterKillMs: spread(faults.kills),
      heldAfterHangMs: spread(faults.hangs),
      pagesBackMs: spread(killed.pagesBack),
      readyAgainMs: spread(killed.readyAgain),
      ...(freezes > 0 ? { frozenThreadMs: spread(frozen) } : {}),
      afterFaults,
      afterKills,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** By what the journal says: a server forgets the oldest of what it was asked, its journal none. */
async function reckon(
  server: ServerProcess,
  asked: readonly string[],
  journal: string,
): Promise<Reckoning> {
  const ends = new Map<string, "told" | "refused">();
  const times = new Map<string, number>();
  for (const line of readFileSync(journal, "utf8").split("\n")) {
    if (!/^\{"type":"(prompt|obeyed|refused)"/.test(line)) continue;
    const entry = JSON.parse(line) as Extract<JournalEntry, { id: string }>;
    ends.set(entry.id, entry.type === "refused" ? "refused" : "told");
    if (entry.type === "prompt") times.set(entry.id, (times.get(entry.id) ?? 0) + 1);
  }
  // The latest, of which none is forgotten.
  const open = asked.filter((id) => !ends.has(id));
  const known = await Promise.all(
    open.map((id) =>
      server.prompt(id).then(
        () => true,
        () => false,
      ),
    ),
  );
  const count = (end: "told" | "refused"): number =>
    asked.filter((id) => ends.get(id) === end).length;
  return {
    asked: asked.length,
    told: count("told"),
    refused: count("refused"),
    waiting: known.filter((one) => one).length,
    lost: known.filter((one) => !one).length,
    doubled: asked.filter((id) => (times.get(id) ?? 0) > 1).length,
  };
}

function row(fault: string, values: readonly number[], what: string, reckoning: Reckoning) {
  const { count, p50, p95 } = spread(values);
  const { asked, lost, doubled } = reckoning;
  return { fault, times: count, what, p50, p95, asked, lost, doubled };
}

await main();
