// What a channel writes down of its story while it is told, and where it goes on from after a restart. Knows the journal and its
// place; no chunk loop and no viewer.
import { JOURNAL_FORMAT } from "../../journal-format.js";
import type { ModelInfo } from "../../model/index.js";
import type {
  CrowdOrder,
  LoopEvent,
  Prompt,
  Segment,
  Start,
  Story,
} from "../../scheduler/index.js";
import { Journal } from "./journal.js";
import type { JournalFile } from "./journal-file.js";
import type { JournalPlace } from "./open-journal.js";
import { StoryKeeper } from "./story-keeper.js";
import type { ToldPast } from "./told-past.js";

export interface ChronicleParts {
  readonly channel: string;
  readonly seed: number;
  readonly info: ModelInfo;
  /** Becomes the chronicle's to close; in memory alone when missing. */
  readonly place: JournalPlace | undefined;
  readonly unixMs: () => number;
  /** A sentence for the log. */
  readonly onTrouble: (sentence: string) => void;
}

export class Chronicle {
  readonly journal: Journal;
  #keeper: StoryKeeper | undefined;
  /** As it was written down last. */
  #quality = "";
  /** What was told before, as far as this bundle can go on from it. */
  #past: ToldPast | undefined;

  constructor(private readonly parts: ChronicleParts) {
    const { channel, seed, info, place, unixMs } = parts;
    const { name: bundle, bundleHash, provider } = info;
    this.#past = place?.past && withUsablePoint(place.past, info);
    this.journal = new Journal(
      place?.past?.head ?? {
        type: "story",
        format: JOURNAL_FORMAT,
        channel,
        bundle,
        bundleHash,
        provider,
        seed,
        startedAtMs: unixMs(),
      },
    );
  }

  /** How the journal's file fares; undefined without one. */
  get file(): JournalFile["state"] | undefined {
    return this.#keeper?.file.state;
  }

  /** Brings a story that was not begun yet to where it stood; without its pictures only the place is known. */
  resume(story: Story): void {
    const past = this.#past;
    if (past === undefined) return;
    const { nextChunk, prompt, fromChunk } = past;
    const latents = nextChunk * this.parts.info.chunkLatents;
    const point = past.point ?? { nextChunk, latents, tokens: new Uint16Array(0) };
    story.resume(point, prompt === undefined ? undefined : { prompt, fromChunk });
  }

  /** What the next chunk is to go on from in place of the story's own past; undefined: from that. */
  get start(): Start | undefined {
    const past = this.#past;
    if (past === undefined) return undefined;
    const cut = { id: `resumed-${past.nextChunk}`, tokens: new Uint16Array(0) };
    return past.start ?? (past.point === undefined ? cut : undefined);
  }

  /** Writes to the file from now on, if there is one. To be called before anything is written. Throws `config-invalid`. */
  open(): void {
    const { place, unixMs, onTrouble } = this.parts;
    if (place === undefined) return;
    const { head } = this.journal;
    const file = place.open(head, { nowMs: unixMs, onTrouble });
    this.#keeper = new StoryKeeper(file, place.path, head, onTrouble, place.onState);
    this.journal.keepIn(file);
    const past = this.#past;
    if (past === undefined) return;
    this.journal.resume(past, unixMs());
    const { point, prompt, fromChunk } = past;
    // Who is moved before a chunk is made is moved after the next restart too.
    if (point !== undefined && prompt !== undefined && point.nextChunk > 0) {
      this.#keeper.keep(point, { prompt, fromChunk });
    }
  }

  /** To be called when all that was told before is taken up. */
  forgetPast(): void {
    this.#past = undefined;
    this.parts.place?.forgetPast();
  }

  /** The first frame under a prompt was made. */
  applied({ id, text, told, author }: Prompt, chunk: number): void {
    const atMs = this.parts.unixMs();
    const words = told === undefined || told === text ? { text } : { text, told };
    this.journal.append({ type: "prompt", chunk, id, ...words, author, atMs });
  }

  /** How a chunk was made, where that is new. */
  made({ chunk, quality: { steps, guided } }: Extract<LoopEvent, { type: "chunk" }>): void {
    const quality = `${steps}/${guided}`;
    if (quality === this.#quality) return;
    this.#quality = quality;
    this.journal.append({ type: "quality", chunk, steps, guided });
  }

  /**
   * A chunk will not change any more: what was shown of it, and that the story stands behind it, under `segment`.
   * @param order of those who wait, as it is now: patience, and a vote's time, has run on
   */
  settled(
    { chunk, latents, tokens, point }: Extract<LoopEvent, { type: "settled" }>,
    segment: Segment | undefined,
    order?: CrowdOrder,
  ): void {
    if (latents !== this.parts.info.chunkLatents) {
      this.journal.append({ type: "shortened", chunk, latents });
    }
    this.journal.chunk(chunk, tokens);
    this.#keeper?.keep(point, segment, order);
  }

  /** In which order people wait from now on. */
  order(order: CrowdOrder): void {
    this.#keeper?.order(order);
  }

  /** Gives the place up. Idempotent, never throws. */
  close(): void {
    this.journal.close();
    this.parts.place?.close();
  }
}

/** Pictures that are not whole, or of another size, are none: the story goes on with a cut, as where they are missing. */
function withUsablePoint(past: ToldPast, info: ModelInfo): ToldPast {
  const latentSize = info.tokensPerLatent * info.groups;
  const { point, start } = past;
  const isWhole = (tokens: Uint16Array | undefined) => (tokens?.length ?? 0) % latentSize === 0;
  return {
    ...past,
    point: isWhole(point?.tokens) ? point : undefined,
    start: isWhole(start?.tokens) ? start : undefined,
  };
}
