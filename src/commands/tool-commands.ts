// The commands that do their work and end: `token`, `setup`, `render`, `inspect`, `words` and `bundle check`. A server, which stays, does not load what they need.
import type { Command } from "commander";
import { registerInspect } from "../film/command/inspect-command.js";
import { renderCommand } from "../film/command/render-command.js";
import { checkBundle } from "./bundle-check.js";
import { setupCommand } from "./setup-command.js";
import { tokenCommand } from "./token-command.js";
import { wordsCommand } from "./words-command.js";

/** Adds them to `root`. Their actions throw `EvertaleError`s of one sentence. */
export function addTools(root: Command): void {
  root.addCommand(tokenCommand());
  root.addCommand(setupCommand());
  root.addCommand(renderCommand());
  registerInspect(root);
  root.addCommand(wordsCommand());
  root
    .command("bundle")
    .description("work with bundles")
    .command("check <DIR>")
    .description("load a bundle, make a chunk with it and say whether it is sound")
    .option("--json", "print one JSON object last")
    .action(bundleCheck);
  inherit(root);
}

/** Wrong uses of every command end with the same hint: commander hands it down to none that was made by itself. */
function inherit(parent: Command): void {
  for (const command of parent.commands) {
    command.copyInheritedSettings(parent);
    inherit(command);
  }
}

async function bundleCheck(folder: string, { json }: { json?: boolean }): Promise<void> {
  const result = await checkBundle(folder);
  if (json) process.stdout.write(`${JSON.stringify(result)}\n`);
  else process.stdout.write(`${result.sentence}\n`);
  if (!result.ok) process.exitCode = 1;
}
