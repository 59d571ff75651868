// Flags of the benches, parsed one way. Knows no bench.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { giveUp } from "./report.js";

const TINY_BUNDLE = "test/fixtures/tiny-bundle";
const SHIPPED_BUNDLE = "models/storyworld";

export interface Flags {
  /** A few seconds with the smallest bundle: shows that the bench works, measures nothing. */
  readonly smoke: boolean;
  /** Every `--name VALUE` given, in order. */
  all(name: string): readonly string[];
  /** The flag as it was given, to be passed on to the program; nothing where it was not. */
  asGiven(name: string): readonly string[];
  /** The number given with `--name`, else `usual`, or `smoke` in a smoke run. */
  number(name: string, usual: number, smoke: number): number;
  /** The numbers given with `--name 1,2`, else `usual`, or `smoke` in a smoke run. */
  numbers(name: string, usual: readonly number[], smoke: readonly number[]): readonly number[];
  /** The folders given with `--bundle`, else the shipped bundle, or the tiny one in a smoke run. */
  readonly bundles: readonly string[];
}

/** Parses this process's arguments; `names` are the flags with a value. An unknown flag ends the bench with one sentence. */
export function parseFlags(names: readonly string[]): Flags {
  const options = Object.fromEntries(
    [...names, "bundle"].map((name) => [name, { type: "string", multiple: true } as const]),
  );
  let values: Record<string, string[] | boolean | undefined>;
  try {
    const parsed = parseArgs({ options: { ...options, smoke: { type: "boolean" } } });
    values = parsed.values as typeof values;
  } catch (error) {
    giveUp(error instanceof Error ? error.message : String(error));
  }
  const smoke = values.smoke === true;
  const all = (name: string): string[] => {
    const given = values[name];
    return Array.isArray(given) ? given : [];
  };
  const numbers = (name: string, usual: readonly number[], tiny: readonly number[]) => {
    const given = all(name).flatMap((value) => value.split(","));
    return given.length === 0 ? (smoke ? tiny : usual) : given.map((text) => numberOf(name, text));
  };
  const given = all("bundle");
  const bundles = given.length > 0 ? given : [smoke ? TINY_BUNDLE : SHIPPED_BUNDLE];
  for (const folder of bundles) {
    if (!existsSync(join(folder, "manifest.json"))) giveUp(`--bundle ${folder}: no bundle there.`);
  }
  return {
    smoke,
    all,
    asGiven: (name) => all(name).flatMap((value) => [`--${name}`, value]),
    numbers,
    number: (name, usual, tiny) => numbers(name, [usual], [tiny])[0] ?? usual,
    bundles,
  };
}

function numberOf(name: string, text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value)) giveUp(`--${name} ${text}: not a number.`);
  return value;
}
