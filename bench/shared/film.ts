// A film made chunk after chunk with one generator, as the chunk loop would, but as fast as it goes. Knows no clock to keep.
import type { ChunkTimings, Generator } from "../../src/model/index.js";

const ACTORS = ["A panda", "An astronaut", "The fox", "A penguin", "The rocket", "A teddy bear"];
const PLACES = ["under water", "on Mars", "through the forest", "in the snow", "at night"];

export interface MadeChunk {
  readonly tokens: Uint16Array;
  readonly timings: ChunkTimings;
  /** From the request to the last event, as the caller sees it. */
  readonly wallMs: number;
  /** From the request to the first frame. */
  readonly firstFrameMs: number;
}

export class Film {
  readonly #past: Uint16Array[] = [];
  #chunk = 0;

  constructor(
    private readonly generator: Generator,
    readonly story = "bench",
    private readonly seed = 1,
  ) {}

  /** Length of a chunk on screen. */
  get chunkMs(): number {
    const { chunkLatents, framesPerLatent, fps } = this.generator.info;
    return (chunkLatents * framesPerLatent * 1000) / fps;
  }

  /** Makes the next chunk under a prompt never used before, so that its text is encoded too. */
  async next(quality: { readonly steps: number; readonly guidance: number }): Promise<MadeChunk> {
    const { info } = this.generator;
    const size = info.tokensPerLatent * info.groups;
    const latents = this.#past.slice(-info.historyLatents);
    const startLatent = this.#chunk * info.chunkLatents - latents.length;
    const startMs = performance.now();
    let firstFrameMs = Number.NaN;
    const events = this.generator.generate({
      story: this.story,
      chunk: this.#chunk,
      text: promptOf(this.#chunk),
      seed: this.seed,
      temperature: info.temperature,
      ...quality,
      history: { startLatent, tokens: joined(latents, size) },
    });
    for await (const event of events) {
      if (Number.isNaN(firstFrameMs)) firstFrameMs = performance.now() - startMs;
      if (event.type !== "done") continue;
      this.#chunk += 1;
      for (let at = 0; at < event.tokens.length; at += size) {
        this.#past.push(event.tokens.slice(at, at + size));
      }
      this.#past.splice(0, Math.max(0, this.#past.length - info.historyLatents));
      const wallMs = performance.now() - startMs;
      return { tokens: event.tokens, timings: event.timings, wallMs, firstFrameMs };
    }
    throw new Error("The generator ended a chunk without its last event");
  }
}

/** Prompts of one length in words that do not repeat for long. */
function promptOf(chunk: number): string {
  const actor = ACTORS[chunk % ACTORS.length];
  const place = PLACES[Math.floor(chunk / ACTORS.length) % PLACES.length];
  return `${actor} walks ${place} for the ${chunk} time`;
}

function joined(latents: readonly Uint16Array[], size: number): Uint16Array {
  const tokens = new Uint16Array(latents.length * size);
  latents.forEach((latent, i) => {
    tokens.set(latent, i * size);
  });
  return tokens;
}
