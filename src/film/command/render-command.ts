// `evertale render`: a story becomes a file. Wires reading, rendering and writing; tells how far it is and what came of it.
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { Command, Option } from "commander";
import { EvertaleError, isAbort } from "../../errors.js";
import type { Generator, ProviderChoice } from "../../model/index.js";
import { MediaSigner } from "../../provenance/index.js";
import {
  enlargedSize,
  loadSuperResolution,
  type SuperResolution,
  type SuperResolutionFactor,
} from "../../super-resolution/index.js";
import { loadBundle } from "../load-bundle.js";
import {
  CAPTION_PLACES,
  checkTarget,
  OUTPUT_FORMATS,
  type OutputOptions,
  openOutput,
  Progress,
} from "../output/index.js";
import { type Film, type RenderOptions, renderStory } from "../render-story.js";
import { readStory } from "../story/read-story.js";
import type { RecordedStory } from "../story/recorded-story.js";
import type { Script } from "../story/script.js";
import { tellScript } from "../story/tell-script.js";
import type { Extension } from "../story-past.js";
import type { FilmOutput } from "../types.js";
import { choiceFlag, filmSize, numberFlag, secondsFlag, sizeFlag } from "./render-flags.js";
import { stopOnSignals } from "./stop-on-signals.js";
import { type RenderSummary, summaryOf, summarySentence } from "./summary.js";

/** What commander makes of the command line. */
interface RenderFlags {
  readonly output: string;
  readonly format?: string;
  readonly bundle?: string;
  readonly provider: string;
  readonly threads?: string;
  readonly seed?: string;
  readonly steps?: string;
  readonly guidance?: string;
  readonly fps?: string;
  readonly superResolution?: string;
  readonly size?: string;
  readonly from?: string;
  readonly to?: string;
  readonly story?: string;
  readonly start?: string;
  readonly startFrames?: string;
  readonly extend: string;
  readonly words: string;
  /** False for `--no-captions`. */
  readonly captions: string | false;
  readonly pictures?: string;
  readonly c2paCert?: string;
  readonly c2paKey?: string;
  readonly json?: boolean;
}

const FLAGS: readonly (readonly [flags: string, help: string, preset?: string])[] = [
  ["--format <NAME>", `${OUTPUT_FORMATS.join(", ")} (default: by the output's extension)`],
  ["--bundle <DIR>", "folder of the model's bundle (default: the one that comes with Evertale)"],
  ["--provider <NAME>", "auto, cpu, webgpu or cuda; only cpu repeats a film to the bit", "auto"],
  ["--threads <N>", "threads of the generator (default: by the machine)"],
  ["--seed <N>", "seed of the film, 0 to 4294967295 (default 1)"],
  ["--steps <N>", "sampling steps of a chunk (default: the bundle's)"],
  ["--guidance <X>", "how strongly prompts count, 1 for no guidance (default: the bundle's)"],
  ["--fps <N>", "frames per second; the film lasts as long, frames are repeated or left out"],
  [
    "--super-resolution <N>",
    "enlarge pictures 2 or 4 times with a network, before --size (default: no)",
  ],
  ["--size <WxH>", "size in pixels, or the longer side alone (default: as a channel's)"],
  ["--from <TIME>", "where in the film to begin, in seconds or as 1:30"],
  ["--to <TIME>", "where to end"],
  ["--story <TITLE>", "one story of several, by title or number (default: all of stories.json)"],
  ["--start <FILE>", "picture or video that the film goes on from"],
  ["--start-frames <N>", "frames at the end of that video which count (default: all that can)"],
  ["--extend <HOW>", "tokens, or re-encode: how a chunk goes on from the last", "tokens"],
  ["--words <HOW>", "on: prompts are told as they are understood; off: as they are", "on"],
  ["--captions <WHERE>", `${CAPTION_PLACES.join(", ")}`, "inside"],
  ["--no-captions", "the same as --captions none"],
  ["--pictures <N>", "pictures of each segment on a contact sheet (default 4)"],
  ["--c2pa-cert <FILE>", "certificates that an MP4 is signed with, as made by a model (PEM)"],
  ["--c2pa-key <FILE>", "their private key (PEM: P-256, P-384 or Ed25519)"],
  ["--json", "print one JSON object last"],
];

/** The command, to be added to the program's. Errors of the user reject with an `EvertaleError`. */
export function renderCommand(): Command {
  const command = new Command("render")
    .description("render a script, stories.json or a channel's journal to a film")
    .argument("<SCRIPT>", "file, address of a channel or its story, or - for standard input")
    .requiredOption("-o, --output <FILE>", "film.mp4, .webm, .gif, sheet.png, frames/, or -");
  for (const [flags, help, preset] of FLAGS) {
    command.addOption(new Option(flags, help).default(preset));
  }
  return command.action(render);
}

async function render(source: string, flags: RenderFlags): Promise<void> {
  const stop = stopOnSignals();
  try {
    const summary = await renderFile(source, flags, stop.signal);
    // A film on the standard output leaves no room there for anything else.
    const out = flags.output === "-" ? process.stderr : process.stdout;
    if (flags.json) out.write(`${JSON.stringify(summary)}\n`);
    else process.stderr.write(`${summarySentence(summary)}\n`);
    if (summary.stopped) process.exitCode = 130;
  } catch (error) {
    if (!isAbort(error)) throw error;
    process.stderr.write("evertale: stopped before the first frame; nothing was written.\n");
    process.exitCode = 130;
  } finally {
    stop.end();
  }
}

async function renderFile(
  source: string,
  flags: RenderFlags,
  signal: AbortSignal,
): Promise<RenderSummary> {
  // All that can be wrong with what was typed comes before the seconds that a bundle takes.
  const options = await optionsOf(flags, signal);
  const output = outputOptions(flags);
  const wish = flags.size === undefined ? undefined : sizeFlag("--size", flags.size);
  const factor = superResolutionFactor(flags.superResolution);
  const signer = signerOf(flags);
  await checkTarget(flags.output, output);
  const understand = choiceFlag("--words", flags.words, ["on", "off"]) === "on";
  const { story, note } = await readStory(source, { story: flags.story, signal });
  if (note !== undefined) process.stderr.write(`${note}\n`);
  const startMs = performance.now();
  const superResolution = await openSuperResolution(factor);
  let generator: Generator | undefined;
  try {
    generator = await loadBundle(flags.bundle, generatorOptions(flags));
    const size = filmSize(enlargedSize(generator.info, factor), wish);
    const told = understand ? inKnownWords(story, generator) : story;
    const film = renderStory(generator, told, { ...options, size, superResolution });
    tellProvider(generator, "entries" in story ? story.provider : undefined);
    const target = await openOutput(flags.output, film.info, output);
    const { frames, stopped } = await write(film, target);
    await signer?.signFile(flags.output, "video/mp4", film.info.title);
    return summaryOf(film, {
      output: flags.output,
      frames,
      stopped,
      wallMs: performance.now() - startMs,
    });
  } finally {
    superResolution?.close();
    await generator?.close();
  }
}

/** A script as it is understood, with a line for whatever is told otherwise; a journal says itself what was told. */
function inKnownWords(story: Script | RecordedStory, { info }: Generator): Script | RecordedStory {
  if ("entries" in story) return story;
  const { script, warnings } = tellScript(story, info.grammar);
  for (const warning of warnings) process.stderr.write(`${warning}\n`);
  return script;
}

/** Throws `config-invalid`. */
function signerOf({ c2paCert, c2paKey, output, format }: RenderFlags): MediaSigner | undefined {
  const signer = MediaSigner.openIfGiven(c2paCert, c2paKey);
  const isMp4 = output !== "-" && (format ?? extname(output).slice(1)).toLowerCase() === "mp4";
  if (signer === undefined || isMp4) return signer;
  const message = `--c2pa-cert: ${output} is no MP4 file, which is what is signed: name it FILM.mp4.`;
  throw new EvertaleError("config-invalid", message);
}

function superResolutionFactor(value: string | undefined): SuperResolutionFactor | undefined {
  if (value === undefined) return undefined;
  return choiceFlag("--super-resolution", value, ["2", "4"]) === "2" ? 2 : 4;
}

async function openSuperResolution(
  factor: SuperResolutionFactor | undefined,
): Promise<SuperResolution | undefined> {
  if (factor === undefined) return undefined;
  const loaded = await loadSuperResolution(factor);
  const { backend, reason } = loaded;
  const by = backend === "cpu" ? "the ONNX runtime on the CPU" : `TensorFlow, ${backend}`;
  process.stderr.write(`Super-resolution: ${factor} times, by ${by} (${reason})\n`);
  return loaded;
}

/** Writes frame after frame. Stopped by a signal, it leaves a film of what is done; so it does when the generator fails. */
async function write(
  film: Film,
  output: FilmOutput,
): Promise<{ readonly frames: number; readonly stopped: boolean }> {
  const { frames: totalFrames, fps } = film.info;
  const nowMs = (): number => performance.now();
  const progress = new Progress({ totalFrames, fps, stream: process.stderr, nowMs });
  let frames = 0;
  try {
    for await (const frame of film) {
      await output.add(frame);
      frames += 1;
      progress.update(frames);
    }
    await output.finish();
    return { frames, stopped: false };
  } catch (error) {
    const unwritable = error instanceof EvertaleError && error.code.startsWith("output-");
    if (frames === 0 || unwritable) {
      await output.discard();
      throw error;
    }
    await output.finish();
    if (isAbort(error)) return { frames, stopped: true };
    throw error;
  } finally {
    progress.end();
  }
}

async function optionsOf(flags: RenderFlags, signal: AbortSignal): Promise<RenderOptions> {
  const { seed, steps, guidance, fps, from, to, start, startFrames, extend } = flags;
  const whole = (flag: string, value: string | undefined, low: number, high: number) =>
    value === undefined ? undefined : numberFlag(flag, value, { low, high, whole: true });
  const seconds = (flag: string, value: string | undefined) =>
    value === undefined ? undefined : secondsFlag(flag, value);
  return {
    seed: whole("--seed", seed, 0, 2 ** 32 - 1),
    steps: whole("--steps", steps, 1, 4096),
    guidance:
      guidance === undefined
        ? undefined
        : numberFlag("--guidance", guidance, { low: 0, high: 100 }),
    fps: fps === undefined ? undefined : numberFlag("--fps", fps, { low: 1, high: 240 }),
    from: seconds("--from", from),
    to: seconds("--to", to),
    start: start === undefined ? undefined : await startFile(start, signal),
    startFrames: whole("--start-frames", startFrames, 1, 4096),
    extend: choiceFlag<Extension>("--extend", extend, ["tokens", "re-encode"]),
    signal,
  };
}

function outputOptions({ format, captions, pictures }: RenderFlags): OutputOptions {
  return {
    pictures:
      pictures === undefined
        ? undefined
        : numberFlag("--pictures", pictures, { low: 1, high: 32, whole: true }),
    format: format === undefined ? undefined : choiceFlag("--format", format, OUTPUT_FORMATS),
    captions: captions === false ? "none" : choiceFlag("--captions", captions, CAPTION_PLACES),
  };
}

function generatorOptions({ provider, threads }: RenderFlags) {
  return {
    provider: choiceFlag<ProviderChoice>("--provider", provider, ["auto", "cpu", "webgpu", "cuda"]),
    ...(threads === undefined
      ? {}
      : { threads: numberFlag("--threads", threads, { low: 1, high: 256, whole: true }) }),
  };
}

async function startFile(path: string, signal: AbortSignal): Promise<Uint8Array> {
  try {
    return await readFile(path, { signal });
  } catch (cause) {
    if (signal.aborted) throw cause;
    const message = `The picture ${path} cannot be read: give the path of a picture or video with --start.`;
    throw new EvertaleError("picture-invalid", message, { cause });
  }
}

function tellProvider({ info }: Generator, told: string | undefined): void {
  const { provider, providerReason } = info;
  process.stderr.write(`Provider: ${provider} (${providerReason})\n`);
  if (provider !== "cpu") {
    process.stderr.write(
      `On ${provider} the same story may come out otherwise in some tokens from run to run; --provider cpu repeats it to the bit.\n`,
    );
  } else if (told !== undefined && told !== provider) {
    process.stderr.write(
      `The story was told on ${told}, which ${provider} does not repeat to the bit.\n`,
    );
  }
}
