// Reads a file from outside in a process of its own, with limits on its time and memory. Knows no decoder.
import { fork } from "node:child_process";
import { setPriority } from "node:os";
import { fileURLToPath } from "node:url";
import { entryBeside, entryFlags } from "../../entry.js";
import { unpackError } from "../../error-messages.js";
import { abortError, EvertaleError } from "../../errors.js";
import type { ClipShape, PictureClip } from "../clip.js";
import type { FromClipProcess, ToClipProcess } from "./clip-process.js";
import { readableKind } from "./kind.js";

export interface ReadClipOptions {
  /** What the sentence of an error calls the file. */
  readonly name: string;
  /** Frames at the end of a video that count; see `ClipWish`. */
  readonly frames?: number | undefined;
  /** What a header may promise. Default: 100 million, twice what phones make. */
  readonly mostPixels?: number;
  /** Whether a video will do. Default: yes. */
  readonly videos?: boolean;
  /** Kills the reading. */
  readonly signal?: AbortSignal | undefined;
  /** Default 9 s. */
  readonly timeoutMs?: number;
  /** Memory of the process. Default: 1 GB. */
  readonly mostBytes?: number;
  /** Module that the process runs. Default: the one that belongs here. */
  readonly entry?: URL;
}

const MOST_PIXELS = 100_000_000;
const TIMEOUT_MS = 9_000;
/** Until the process is there, on a machine that has much to do. */
const START_TIMEOUT_MS = 30_000;
const MOST_BYTES = 1_000_000_000;

/**
 * A picture (PNG, JPEG, WebP, GIF, AVIF), or the last frames of a video at the model's rate, cropped to the model's shape. Neither
 * blocks the event loop nor can take the program down.
 * @throws `picture-type`, `picture-invalid`, also when it takes too long or too much memory; an `AbortError`
 */
export async function readClip(
  bytes: Uint8Array,
  shape: ClipShape,
  options: ReadClipOptions,
): Promise<PictureClip> {
  options.signal?.throwIfAborted();
  const { name, frames, signal, mostPixels = MOST_PIXELS, videos = true } = options;
  // Told without a process.
  if (!videos) readableKind(bytes, name);
  const { width, height, fps, framesPerLatent, historyLatents } = shape;
  const answer = await ask({
    options,
    signal,
    question: {
      bytes,
      wish: {
        name,
        shape: { width, height, fps, framesPerLatent, historyLatents },
        frames,
        mostPixels,
        videos,
      },
      mostBytes: options.mostBytes ?? MOST_BYTES,
    },
  });
  switch (answer.type) {
    case "clip":
      return answer.clip;
    case "failed":
      throw unpackError(answer.error, (message) => unreadable(name, message));
    case "too-much":
      throw unreadable(name, "decoding it takes too much memory");
    case "gone":
      signal?.throwIfAborted();
      throw unreadable(name, answer.why);
  }
}

type Answer =
  | Exclude<FromClipProcess, { type: "ready" }>
  | { readonly type: "gone"; readonly why: string };

async function ask({
  options,
  signal,
  question,
}: {
  readonly options: ReadClipOptions;
  readonly signal: AbortSignal | undefined;
  readonly question: ToClipProcess;
}): Promise<Answer> {
  const { timeoutMs = TIMEOUT_MS } = options;
  const entry = options.entry ?? entryBeside("clip-process", import.meta.url);
  const child = fork(fileURLToPath(entry), [], {
    serialization: "advanced",
    execArgv: entryFlags(entry),
    // What decoders print about a broken file is said in a sentence.
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  let why = "its decoder gave up";
  const kill = (reason: string): void => {
    why = reason;
    child.kill("SIGKILL");
  };
  const onAbort = (): void => kill(abortError().message);
  signal?.addEventListener("abort", onAbort);
  let timer = setTimeout(() => kill("its decoder did not start"), START_TIMEOUT_MS);
  try {
    return await new Promise<Answer>((resolve) => {
      child.on("message", (message: FromClipProcess) => {
        if (message.type !== "ready") return resolve(message);
        clearTimeout(timer);
        const late = `decoding it takes longer than ${timeoutMs / 1000} s`;
        timer = setTimeout(() => kill(late), timeoutMs);
        child.send(question, () => {});
      });
      child.once("error", (error) => resolve({ type: "gone", why: error.message }));
      // The message may still be on its way when the process has ended; "close" comes after it.
      child.once("close", () => resolve({ type: "gone", why }));
      lower(child.pid);
    });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
    child.kill("SIGKILL");
  }
}

/** A story that is told comes before a picture that is read, which must not starve either. */
const NICENESS = 5;

function lower(pid: number | undefined): void {
  try {
    if (pid !== undefined) setPriority(pid, NICENESS);
  } catch {
    // It ended already, or the system has no such thing.
  }
}

function unreadable(name: string, why: string): EvertaleError {
  return new EvertaleError(
    "picture-invalid",
    `${name} cannot be read (${why}): save it anew as JPEG or PNG, a video as H.264.`,
  );
}
