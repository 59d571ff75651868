// Pictures and films to be damaged, and the decoders that read them, in a process of their own as in the program: what a file does to native
// decoders it does there. Knows no decoder.
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { pictureFiles } from "../picture/drawn.js";
import type { Decoded } from "./clip-worker.js";

const WORKER = fileURLToPath(new URL("clip-worker.ts", import.meta.url));
const FILMS = new URL("../fixtures/films/", import.meta.url);
/** The program's own patience with a file (`readClip`). */
const PATIENCE_MS = 9_000;

export async function wholePictures(): Promise<Uint8Array[]> {
  return (await pictureFiles()).map(({ bytes }) => Uint8Array.from(bytes));
}

export async function wholeFilms(): Promise<Uint8Array[]> {
  return readdirSync(FILMS).map((name) => Uint8Array.from(readFileSync(new URL(name, FILMS))));
}

export type Outcome =
  /** Read, or refused in a sentence. */
  | { readonly type: "read"; readonly cpuMs: number }
  /** Something other than a sentence came out. */
  | { readonly type: "fault"; readonly fault: string; readonly cpuMs: number }
  /** The process died or was killed: the program tells that in a sentence, and nobody else notices. */
  | { readonly type: "died"; readonly how: string; readonly cpuMs: number };

export class ClipDecoder {
  #child: ChildProcess | undefined;

  async decode(bytes: Uint8Array): Promise<Outcome> {
    this.#child ??= fork(WORKER, [], {
      serialization: "advanced",
      execArgv: ["--import", "tsx"],
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    const child = this.#child;
    child.send(bytes, () => {});
    const ended = new AbortController();
    const { signal } = ended;
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<"late">((resolve) => {
      timer = setTimeout(() => resolve("late"), PATIENCE_MS);
    });
    try {
      const first = await Promise.race([
        once(child, "message", { signal }).then(([message]) => message as Decoded),
        once(child, "exit", { signal }).then(([code, by]) => `${by ?? code}`),
        late,
      ]);
      if (typeof first !== "string") {
        const { fault, cpuMs } = first;
        return fault === undefined ? { type: "read", cpuMs } : { type: "fault", fault, cpuMs };
      }
      this.close();
      const cpuMs = first === "late" ? PATIENCE_MS : 0;
      return { type: "died", how: first, cpuMs };
    } finally {
      clearTimeout(timer);
      ended.abort();
    }
  }

  /** The next file gets another process. */
  close(): void {
    this.#child?.kill("SIGKILL");
    this.#child = undefined;
  }
}
