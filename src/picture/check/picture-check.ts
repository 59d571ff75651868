// Looks at pictures before anybody else does, each in a process of its own: beside the event loop, and whatever goes wrong is a refusal.
// Knows a network's file; no channel.
import { fork } from "node:child_process";
import { stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { entryBeside, entryFlags } from "../../entry.js";
import { unpackError } from "../../error-messages.js";
import { EvertaleError } from "../../errors.js";
import type { FromCheckProcess, ToCheckProcess } from "./check-process.js";

export interface PictureCheckOptions {
  /** File of the network. */
  readonly network: string;
  /** Default: 20 s, a start of the process on a busy machine included. */
  readonly timeoutMs?: number;
  /** What a header may promise. */
  readonly mostPixels?: number;
  /** From which score on a picture is refused. Default: 0.5, the network's own. */
  readonly refusedFrom?: number;
  /** Told why a picture could not be checked, for the log. */
  readonly onFault?: (sentence: string) => void;
}

const TIMEOUT_MS = 20_000;
const MOST_PIXELS = 50_000_000;
const REFUSED_FROM = 0.5;

export class PictureCheck {
  constructor(private readonly options: PictureCheckOptions) {}

  /** Throws `config-invalid` when the network's file cannot be read. */
  static async open(options: PictureCheckOptions): Promise<PictureCheck> {
    const { network } = options;
    const found = await stat(network).catch(() => undefined);
    if (found?.isFile()) return new PictureCheck(options);
    throw new EvertaleError(
      "config-invalid",
      `--picture-check ${network} is no file: make one with evertale setup picture-check, or leave the flag out.`,
    );
  }

  /**
   * Resolves for a picture that may be shown. Throws `picture-refused` for one that may not, and when that cannot be told for whatever
   * reason; `picture-type` and `picture-invalid` for one that cannot be read.
   */
  async demandInnocent(bytes: Uint8Array): Promise<void> {
    const { refusedFrom = REFUSED_FROM, onFault } = this.options;
    let score: number;
    try {
      score = await this.score(bytes);
    } catch (error) {
      if (error instanceof EvertaleError) throw error;
      onFault?.(error instanceof Error ? error.message : String(error));
      throw refused(
        "could not be checked, so it is not shown: try another one, or ask a moderator",
      );
    }
    if (!(score < refusedFrom)) {
      throw refused("looks like one that not everybody wants to see: send another one");
    }
  }

  /** How likely not everybody wants to see it: 0 to 1. Rejects with the reason why that is not known. */
  async score(bytes: Uint8Array): Promise<number> {
    const { network, timeoutMs = TIMEOUT_MS, mostPixels = MOST_PIXELS } = this.options;
    const entry = entryBeside("check-process", import.meta.url);
    const child = fork(fileURLToPath(entry), [], {
      serialization: "advanced",
      execArgv: entryFlags(entry),
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    let why = "The picture's check ended without an answer.";
    const timer = setTimeout(() => {
      why = `The picture's check took longer than ${timeoutMs / 1000} s.`;
      child.kill("SIGKILL");
    }, timeoutMs);
    try {
      return await new Promise<number>((resolve, reject) => {
        child.on("message", (message: FromCheckProcess) => {
          switch (message.type) {
            case "ready":
              child.send({ bytes, network, mostPixels } satisfies ToCheckProcess, () => {});
              break;
            case "score":
              resolve(message.score);
              break;
            case "failed": {
              const unforeseen = (reason: string): Error => new Error(`The network: ${reason}.`);
              reject(unpackError(message.error, unforeseen));
            }
          }
        });
        child.once("error", reject);
        // The answer may still be on its way when the process has ended; "close" comes after it.
        child.once("close", () => reject(new Error(why)));
      });
    } finally {
      clearTimeout(timer);
      child.kill("SIGKILL");
    }
  }
}

function refused(why: string): EvertaleError {
  return new EvertaleError("picture-refused", `The picture ${why}.`);
}
