// What each chunk of a film goes on from: the story's own tokens, or its pictures encoded again. Knows no plan of the film.
import { EvertaleError } from "../errors.js";
import type { Frame, Generator, History } from "../model/index.js";
import { clipOf, rgbOfI420 } from "../picture/index.js";
import { Story } from "../scheduler/index.js";
import type { PlannedChunk } from "./story/plan.js";

/**
 * How a film goes on from one chunk to the next: by the tokens themselves, or as Phenaki does it (Villegas et al. 2022, section
 * 2.3): by encoding the last pictures anew.
 */
export type Extension = "tokens" | "re-encode";

let tellings = 0;

/** The past of one telling. Its name is its own, so that two films of one generator keep apart. */
export class StoryPast {
  readonly #story: Story;
  /** The newest pictures, as many as the model looks back; only kept for encoding them. */
  #pictures: Frame[] = [];

  constructor(
    private readonly generator: Generator,
    seed: number,
    firstChunk: number,
    private readonly extension: Extension,
  ) {
    const { info } = generator;
    if (extension === "re-encode" && !info.encodes) {
      const message = `The bundle ${info.name} cannot turn pictures into tokens, so a film cannot be extended by re-encoding: it has no encode graph.`;
      throw new EvertaleError("encode-missing", message);
    }
    this.#story = new Story(`film ${tellings++}`, seed, info, firstChunk);
  }

  get id(): string {
    return this.#story.id;
  }

  history(): History {
    return this.#story.history();
  }

  /** A hard cut (no tokens), or tokens to go on from. */
  replace(tokens: Uint16Array): void {
    this.#pictures = [];
    this.#story.goOnFrom(tokens);
  }

  /** A chunk and what is kept of it. */
  async append(
    { chunk, shortened }: Pick<PlannedChunk, "chunk" | "shortened">,
    made: { readonly tokens: Uint16Array; readonly frames: readonly Frame[] },
    signal?: AbortSignal,
  ): Promise<void> {
    this.#story.append(chunk, made.tokens, shortened?.latents);
    if (this.extension === "tokens") return;
    const { historyLatents, framesPerLatent } = this.generator.info;
    const most = 1 + (historyLatents - 1) * framesPerLatent;
    this.#pictures = [...this.#pictures, ...made.frames].slice(-most);
    const clip = clipOf(this.#pictures.map(rgbOfI420), framesPerLatent);
    this.#story.goOnFrom(await this.generator.encode(clip, signal));
  }
}
