// A script as a plan: seconds become frames and chunks. Pure; knows no generator.
import { EvertaleError } from "../../errors.js";
import type { ModelInfo } from "../../model/index.js";
import type { FilmSegment } from "../types.js";
import { framesPerChunk, type Plan, type PlanSpan } from "./plan.js";
import type { Script, ScriptPrompt } from "./script.js";

export interface ScriptOptions {
  /** 32-bit unsigned. */
  readonly seed: number;
  /** Default: the bundle's. */
  readonly steps?: number | undefined;
  /** Default: the bundle's; 1: none. */
  readonly guidance?: number | undefined;
}

type Conditions = Pick<PlanSpan, "steps" | "guidance">;

/**
 * Prompts change where chunks do: at the chunk border nearest to the second that the script names, and each holds for one chunk
 * at least; what is rounded off does not add up. A cut, and the end of the film, fall on their very frame: what its last chunk
 * has beyond is not shown. Throws `script-invalid` for steps or a guidance that the bundle cannot take.
 */
export function planScript(script: Script, info: ModelInfo, options: ScriptOptions): Plan {
  const conditions = checkedConditions(info, options);
  const spans: PlanSpan[] = [];
  const segments: FilmSegment[] = [];
  let [chunk, frame] = [0, 0];
  for (const take of takesOf(script.prompts)) {
    const planned = planTake(take, info);
    take.forEach((prompt, i) => {
      const { fromChunk = 0, toChunk = 0, fromFrame = 0, toFrame = 0 } = planned[i] ?? {};
      const frames = { fromFrame: frame + fromFrame, toFrame: frame + toFrame };
      spans.push({
        text: prompt.text,
        ...conditions,
        past: i === 0 ? "none" : "carried",
        fromChunk: chunk + fromChunk,
        toChunk: chunk + toChunk,
        ...frames,
      });
      const { text, words = text, seconds, cut, style } = prompt;
      segments.push({
        text: words,
        seconds,
        cut,
        ...(style === undefined ? {} : { style }),
        ...frames,
        fromChunk: chunk + fromChunk,
      });
    });
    const last = planned.at(-1);
    chunk += last?.toChunk ?? 0;
    frame += last?.toFrame ?? 0;
  }
  return {
    title: script.title,
    seed: options.seed,
    spans,
    segments,
    frames: frame,
    fromFrame: 0,
    toFrame: frame,
    checkpoints: [],
    resumes: [],
  };
}

/** Prompts from one cut to the next. */
function takesOf(prompts: readonly ScriptPrompt[]): ScriptPrompt[][] {
  const takes: ScriptPrompt[][] = [];
  for (const prompt of prompts) {
    const current = takes.at(-1);
    if (current === undefined || prompt.cut) takes.push([prompt]);
    else current.push(prompt);
  }
  return takes;
}

type Placed = Pick<PlanSpan, "fromChunk" | "toChunk" | "fromFrame" | "toFrame">;

/** Where the prompts of one take lie, counted from its beginning. */
function planTake(take: readonly ScriptPrompt[], info: ModelInfo): Placed[] {
  const perChunk = framesPerChunk(info);
  let [seconds, chunk] = [0, 0];
  return take.map((prompt, i) => {
    seconds += prompt.seconds;
    const wanted = Math.max(1, Math.round(seconds * info.fps));
    const last = i === take.length - 1;
    const nearest = last ? Math.ceil(wanted / perChunk) : Math.round(wanted / perChunk);
    const fromChunk = chunk;
    chunk = Math.max(chunk + 1, nearest);
    // A last prompt that earlier ones left no room for gets a whole chunk all the same.
    const toFrame = last && chunk === nearest ? wanted : chunk * perChunk;
    return { fromChunk, toChunk: chunk, fromFrame: fromChunk * perChunk, toFrame };
  });
}

function checkedConditions(info: ModelInfo, options: ScriptOptions): Conditions {
  const { steps = info.steps.default, guidance = info.guidance, seed } = options;
  const most = info.chunkLatents * info.tokensPerLatent;
  if (!Number.isInteger(steps) || steps < 1 || steps > most) {
    throw new EvertaleError("script-invalid", `${steps} steps do not fit: give 1 to ${most}.`);
  }
  if (!Number.isFinite(guidance) || guidance < 0 || guidance > 100) {
    const message = `A guidance of ${guidance} does not fit: give a number from 0 to 100, 1 for none.`;
    throw new EvertaleError("script-invalid", message);
  }
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32) {
    const message = `The seed ${seed} does not fit: give a whole number from 0 to 4294967295.`;
    throw new EvertaleError("script-invalid", message);
  }
  return { steps, guidance };
}
