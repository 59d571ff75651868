// `evertale words`: what a line is understood to say. Knows the words and the bundle's grammar; loads no model.
import { createInterface } from "node:readline";
import { Command } from "commander";
import { EvertaleError } from "../errors.js";
import { loadBundle } from "../model/index.js";
import { ownBundle } from "../own-bundle.js";
import { noticeOf, type Understanding, Words } from "../words/index.js";

interface WordsFlags {
  readonly bundle?: string;
  readonly json?: boolean;
}

/** The command, to be added to the program's. */
export function wordsCommand(): Command {
  return new Command("words")
    .description("say what a line is understood to say, and what of it this world has nothing for")
    .argument("[TEXT]", "the line; without it, lines are read from the standard input")
    .option(
      "--bundle <DIR>",
      "folder of the model's bundle (default: the one that comes with Evertale)",
    )
    .option("--json", "print one JSON object a line")
    .action(readWords);
}

async function readWords(text: string | undefined, flags: WordsFlags): Promise<void> {
  if (text === undefined && process.stdin.isTTY && !flags.json) {
    const message = 'No line was given: name one, e.g. evertale words "Un panda nage sous l\'eau".';
    throw new EvertaleError("config-invalid", message);
  }
  const { grammar } = await loadBundle(flags.bundle ?? ownBundle());
  const words = Words.of(grammar);
  const print = (line: string): void => {
    const understood = words.read(line);
    process.stdout.write(flags.json ? `${inJson(understood)}\n` : inSentences(understood));
  };
  if (text !== undefined) {
    print(text);
    return;
  }
  for await (const line of createInterface({ input: process.stdin })) print(line);
}

function inJson({ text, told, reading, unknown, talk }: Understanding): string {
  return JSON.stringify({ text, told, reading, unknown, talk });
}

function inSentences(understood: Understanding): string {
  const { told, reading, talk } = understood;
  if (talk) return "Talk: it asks for nothing to be shown, and stays in the chat.\n";
  const parts = Object.entries(reading).map(([part, name]) => `${part}: ${name}`);
  const notice = noticeOf(understood);
  return [`Told: ${told}`, `Reading: ${parts.join(", ") || "nothing"}`, notice]
    .filter((line) => line !== undefined)
    .map((line) => `${line}\n`)
    .join("");
}
