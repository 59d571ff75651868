// The command `inspect`. Knows the command line and nothing of files.
import type { Command } from "commander";
import { inspect } from "../inspect/inspect.js";
import { inspectionText } from "./inspect-text.js";

/** Adds `inspect FILM-OR-JOURNAL` to `root`. Its action throws `EvertaleError`s of one sentence. */
export function registerInspect(root: Command): void {
  root
    .command("inspect <FILM-OR-JOURNAL>")
    .description(
      "print a film's or a story's segments, seed, bundle and timings; takes an MP4 or WebM film, a journal file, or the address of a channel's story",
    )
    .option("--story <N>", "which of several stories in one journal, from 1 (default: the last)")
    .option("--json", "print one JSON object")
    .action(async (source: string, { story, json }: { story?: string; json?: boolean }) => {
      const inspection = await inspect(source, { story });
      process.stdout.write(json ? `${JSON.stringify(inspection)}\n` : inspectionText(inspection));
    });
}
