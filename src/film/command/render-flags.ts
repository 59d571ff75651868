// The flags of `evertale render` as values. Knows what a person may type; no bundle and no file.
import { EvertaleError } from "../../errors.js";
import type { ModelInfo } from "../../model/index.js";
import { defaultScale } from "../../stream/index.js";

/** Seconds as "90", "90s", "1:30" or "1:02:03.5". Throws `config-invalid`, naming the flag. */
export function secondsFlag(flag: string, value: string): number {
  const parts = value.replace(/s$/i, "").split(":");
  const fits = parts.length <= 3 && parts.every((part) => /^\d+(\.\d+)?$/.test(part));
  if (!fits) throw unfit(flag, value, "give seconds, such as 90, or 1:30");
  return parts.reduce((total, part) => total * 60 + Number(part), 0);
}

export interface NumberRange {
  readonly low: number;
  readonly high: number;
  readonly whole?: boolean;
}

/** Throws `config-invalid`, naming the flag, the value and what fits. */
export function numberFlag(flag: string, value: string, range: NumberRange): number {
  const { low, high, whole = false } = range;
  const number = value.trim() === "" ? Number.NaN : Number(value);
  if (number >= low && number <= high && (!whole || Number.isInteger(number))) return number;
  throw unfit(flag, value, `give a ${whole ? "whole " : ""}number from ${low} to ${high}`);
}

/** One of a few words. Throws `config-invalid`. */
export function choiceFlag<const T extends string>(
  flag: string,
  value: string,
  choices: readonly T[],
): T {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  throw unfit(flag, value, `give ${choices.join(", ").replace(/, ([^,]*)$/, " or $1")}`);
}

const SIDE = { min: 16, max: 4096 } as const;

/** A size that was asked for: both sides, or the longer one. */
export type SizeWish = { readonly width: number; readonly height: number } | number;

/** "640x360", or the longer side alone. Throws `config-invalid`. */
export function sizeFlag(flag: string, value: string): SizeWish {
  const found = /^(\d{1,5})(?:x(\d{1,5}))?$/i.exec(value.trim());
  const sides = [Number(found?.[1]), Number(found?.[2] ?? found?.[1])];
  const fits = sides.every((side) => side % 2 === 0 && side >= SIDE.min && side <= SIDE.max);
  if (found === null || !fits) {
    const way = `give WIDTHxHEIGHT, or the longer side alone, in even numbers from ${SIDE.min} to ${SIDE.max}`;
    throw unfit(flag, value, way);
  }
  const [width = 0, height = 0] = sides;
  return found[2] === undefined ? width : { width, height };
}

/** The film's size: as wished, else enlarged as a channel's. */
export function filmSize(
  model: Pick<ModelInfo, "width" | "height">,
  wish: SizeWish | undefined,
): { readonly width: number; readonly height: number } {
  const { width, height } = model;
  if (typeof wish === "object") return wish;
  const factor = wish === undefined ? defaultScale(width, height) : wish / Math.max(width, height);
  const even = (side: number): number => Math.max(SIDE.min, 2 * Math.round((side * factor) / 2));
  return { width: even(width), height: even(height) };
}

function unfit(flag: string, value: string, way: string): EvertaleError {
  return new EvertaleError("config-invalid", `${flag}: "${value}" does not fit: ${way}.`);
}
