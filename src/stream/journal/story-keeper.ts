// Keeps beside the journal where its story stands, chunk by chunk, and in which order people wait. Knows no loop.
import type { JournalHead } from "../../journal-format.js";
import { replaceFile } from "../../replace-file.js";
import type { CrowdOrder, Segment, StoryPoint } from "../../scheduler/index.js";
import type { JournalFile } from "./journal-file.js";
import { type StorySnapshot, snapshotPath, snapshotText } from "./story-snapshot.js";

export class StoryKeeper {
  #told = false;
  #latest: Omit<StorySnapshot, "order"> | undefined;
  #order: CrowdOrder | undefined;

  /** @param onTrouble a sentence for the log, once until it works again */
  constructor(
    readonly file: JournalFile,
    private readonly path: string,
    private readonly head: JournalHead,
    private readonly onTrouble: (sentence: string) => void,
    private readonly onState: (text: string) => void = () => undefined,
  ) {}

  /**
   * The story stands at `point`, under the prompt of `segment`. Never throws.
   * @param order in which people wait, where it may be another than was told
   */
  keep(point: StoryPoint, segment: Segment | undefined, order = this.#order): void {
    this.#order = order;
    if (segment === undefined) return;
    const { seed, startedAtMs } = this.head;
    const { prompt, fromChunk } = segment;
    this.#latest = { seed, startedAtMs, point, prompt, fromChunk };
    this.#write();
  }

  /** People wait in this order from now on. Never throws. */
  order(order: CrowdOrder): void {
    this.#order = order;
    this.#write();
  }

  #write(): void {
    // Nothing was shown yet: they wait as they came.
    if (this.#latest === undefined) return;
    const text = snapshotText({ ...this.#latest, order: this.#order });
    this.onState(text);
    try {
      replaceFile(snapshotPath(this.path), text);
      this.#told = false;
    } catch (error) {
      if (this.#told) return;
      this.#told = true;
      const reason = error instanceof Error ? error.message : String(error);
      this.onTrouble(
        `Where the story stands cannot be written beside ${this.path} (${reason}): after a restart it would go on with a cut.`,
      );
    }
  }
}
