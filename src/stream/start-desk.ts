// Pictures that a story goes on from: read, turned into tokens, and told to everybody from when they come to when they are seen.
// Knows the chunk loop and the desk of prompts as they are, no connection.
import { randomUUID } from "node:crypto";
import { EvertaleError } from "../errors.js";
import type { JournalEntry } from "../journal-format.js";
import { bytesOfTokens, type Generator } from "../model/index.js";
import { keptPicture, openingOf, readClip } from "../picture/index.js";
import type { ChunkLoop, Clock, Prompt, Start } from "../scheduler/index.js";
import type { PromptDesk } from "./crowd/prompt-desk.js";
import type { Speaker } from "./crowd/speaker.js";

/** Pixels of a picture that a channel goes on from: what phones make. */
const MOST_PIXELS = 50_000_000;
/** Pictures that can be deleted. */
const MOST_SHOWN = 500;

export interface StartDeskParts {
  readonly generator: Pick<Generator, "info" | "encode">;
  readonly loop: Pick<ChunkLoop, "goOnFrom" | "callOff">;
  readonly desk: Pick<PromptDesk, "note" | "alter" | "sent">;
  readonly clock: Pick<Clock, "unixMs">;
  /** Default: in a process of its own. */
  readonly readPicture?: typeof readClip | undefined;
}

export class StartDesk {
  #reading = false;
  /** Those that the story went on from, the latest last. */
  readonly #shown: string[] = [];
  /** What the story goes on from now, if that is a picture. */
  #present: string | undefined;
  /** Deleted before they were shown. */
  readonly #deleted = new Set<string>();
  /** Given, and not yet seen. */
  #waiting: { readonly id: string; readonly picture: Uint8Array } | undefined;

  constructor(private readonly parts: StartDeskParts) {}

  /**
   * The next chunk forgets the past and goes on from a picture (PNG, JPEG, WebP, GIF, AVIF), which is seen first. Resolves with an
   * id, under which prompts and journal have it; of several before one chunk the latest counts. Throws `picture-type`,
   * `picture-invalid`, `encode-missing`, or `overloaded` while another picture is being read.
   */
  async goOnFrom(picture: Uint8Array, by: Speaker): Promise<string> {
    if (this.#reading) {
      const message = "Another picture is being read just now: try again in a second.";
      throw new EvertaleError("overloaded", message);
    }
    this.#reading = true;
    try {
      const { generator, readPicture = readClip, loop, desk, clock } = this.parts;
      const { info } = generator;
      const wish = { name: "The picture", mostPixels: MOST_PIXELS, videos: false };
      const clip = await readPicture(picture, info, wish);
      const tokens = await generator.encode(clip);
      const kept = await keptPicture(clip, info);
      const id = randomUUID();
      this.#replace();
      const view = {
        id,
        text: "A picture to go on from",
        author: by.name,
        state: "accepted",
      } as const;
      desk.note({ ...view, acceptedAtMs: clock.unixMs() }, by);
      this.#waiting = { id, picture: kept.file };
      const opening = openingOf(kept.clip, info, info.chunkLatents * info.framesPerLatent);
      loop.goOnFrom({ id, tokens, opening });
      return id;
    } finally {
      this.#reading = false;
    }
  }

  /** A moderator took something out of sight: `shown` if it is a picture, `on-stage` where the story still goes on from it. */
  delete(id: string): "none" | "shown" | "on-stage" {
    if (this.#waiting?.id !== id) {
      if (this.#present === id) return "on-stage";
      return this.#shown.includes(id) ? "shown" : "none";
    }
    this.#waiting = undefined;
    if (this.parts.loop.callOff(id)) return "none";
    // The chunk that goes on from it is being made.
    this.#deleted.add(id);
    return "on-stage";
  }

  /** The first frame after a picture was made, under a prompt. What the journal is to have of it. */
  started({ id, tokens }: Start, chunk: number, prompt: Prompt | undefined): JournalEntry {
    const atMs = this.parts.clock.unixMs();
    const noted = {
      type: "start" as const,
      chunk,
      id,
      tokens: base64(bytesOfTokens(tokens)),
      atMs,
    };
    // A hard cut is told like a picture, and is none.
    const given = this.#waiting?.id === id || this.#deleted.has(id);
    this.#present = given ? id : undefined;
    if (given) this.#shown.push(id);
    if (this.#shown.length > MOST_SHOWN) this.#shown.shift();
    if (this.#waiting?.id !== id) return noted;
    const { picture } = this.#waiting;
    this.#waiting = undefined;
    const told = `From a picture: ${prompt?.text ?? ""}`;
    const shown = { state: "applied", text: told, chunk, appliedAtMs: atMs } as const;
    this.parts.desk.alter(id, shown, prompt?.id);
    return { ...noted, picture: base64(picture) };
  }

  /** The picture is on its way to viewers. */
  sent(id: string, rtpTimestamp: number): void {
    this.parts.desk.sent(id, rtpTimestamp);
  }

  #replace(): void {
    if (this.#waiting === undefined) return;
    const reason = "A newer picture came before the next chunk began and took its place.";
    this.parts.desk.alter(this.#waiting.id, { state: "rejected", reason });
  }
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}
