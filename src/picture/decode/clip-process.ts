// The process that decodes one file and ends. What a file may do to native decoders it does to this process alone.
import { type ErrorMessage, packError } from "../../error-messages.js";
import type { PictureClip } from "../clip.js";
import { type ClipWish, decodeClip } from "./decode-clip.js";
import { endIfLoopIsHeld } from "./loop-watch.js";

/** The one question. */
export interface ToClipProcess {
  readonly bytes: Uint8Array;
  readonly wish: ClipWish;
  /** Memory of the whole process at which it gives up. */
  readonly mostBytes: number;
}

/** That it is there, then the one answer. */
export type FromClipProcess =
  | { readonly type: "ready" }
  | { readonly type: "clip"; readonly clip: PictureClip }
  | { readonly type: "failed"; readonly error: ErrorMessage }
  | { readonly type: "too-much" };

const WATCH_MS = 25;
/** Decoders work beside the loop; no index of a film takes so long to read. */
const MOST_TURN_MS = 1_000;

function answer(message: FromClipProcess): void {
  process.send?.(message, undefined, undefined, () => process.exit(0));
}

endIfLoopIsHeld(MOST_TURN_MS);
process.once("message", (question: ToClipProcess) => {
  const watch = setInterval(() => {
    if (process.memoryUsage.rss() <= question.mostBytes) return;
    clearInterval(watch);
    answer({ type: "too-much" });
  }, WATCH_MS);
  decodeClip(question.bytes, question.wish).then(
    (clip) => answer({ type: "clip", clip }),
    (error: unknown) => answer({ type: "failed", error: packError(error) }),
  );
});
process.send?.({ type: "ready" } satisfies FromClipProcess);
// Whoever asked is gone: nobody waits for the answer.
process.once("disconnect", () => process.exit(0));
