// How a bench tells what it found: lines for a person, one JSON object last. Knows no measurement.
import { execFileSync } from "node:child_process";
import { availableParallelism, cpus } from "node:os";

/** Where and on what a result was measured. */
function circumstances(): Record<string, unknown> {
  return {
    commit: commit(),
    machine: `${availableParallelism()} x ${cpus()[0]?.model.trim() ?? "unknown"}`,
    node: process.version,
    at: new Date().toISOString(),
  };
}

function commit(): string {
  const git = (...args: string[]): string =>
    execFileSync("git", args, { cwd: import.meta.dirname, encoding: "utf8" }).trim();
  try {
    const changed = git("status", "--porcelain", "--untracked-files=no") !== "";
    return `${git("rev-parse", "--short=12", "HEAD")}${changed ? " with changes" : ""}`;
  } catch {
    return "unknown: no git repository";
  }
}

/** A Markdown table, ready for bench/README.md: one row an object, columns as the first one's keys. */
export function table(rows: readonly Readonly<Record<string, string | number>>[]): string {
  const names = Object.keys(rows[0] ?? {});
  const lines = [names, names.map(() => "---"), ...rows.map((row) => names.map((n) => row[n]))];
  return lines.map((cells) => `| ${cells.map((cell) => cell ?? "").join(" | ")} |`).join("\n");
}

/** The last line of a bench. */
export function finish(bench: string, result: Readonly<Record<string, unknown>>): void {
  console.log(JSON.stringify({ bench, ...circumstances(), ...result }));
}

/** Ends the bench with one sentence when what it needs is not there. */
export function giveUp(sentence: string): never {
  process.stderr.write(`bench: ${sentence}\n`);
  process.exit(1);
}
