// A generator whose pictures leave its process enlarged by super-resolution. Knows no network; tokens stay as they are.
import {
  loadLiveSuperResolution,
  type SuperResolution,
  type SuperResolutionFactor,
} from "../super-resolution/index.js";
import { type GeneratorOptions, loadGenerator } from "./engine.js";
import { hasGraphicsDevice } from "./provider/provider.js";
import type { ChunkEvent, Generator } from "./types.js";

export interface ProcessOptions extends GeneratorOptions {
  /** Enlarges every picture on a GPU, so many times. Default: not at all. */
  readonly superResolution?: SuperResolutionFactor;
}

/** How both are loaded; for tests. */
export interface Loaders {
  readonly generator: (options: GeneratorOptions) => Promise<Generator>;
  readonly superResolution: (factor: SuperResolutionFactor) => Promise<SuperResolution>;
}

const LOADERS: Loaders = {
  generator: loadGenerator,
  superResolution: (factor) => loadLiveSuperResolution(factor, hasGraphicsDevice()),
};

/**
 * As `loadGenerator`, with enlarged frames if they are asked for; `info` and `encode` stay those of the bundle. Throws
 * `super-resolution-unavailable` without a GPU. The caller closes it.
 */
export async function loadProcessGenerator(
  { superResolution: factor, ...options }: ProcessOptions,
  loaders = LOADERS,
): Promise<Generator> {
  if (factor === undefined) return loaders.generator(options);
  // First: it fails at once where there is no GPU, and a bundle takes seconds.
  const superResolution = await loaders.superResolution(factor);
  try {
    return enlarging(await loaders.generator(options), superResolution);
  } catch (error) {
    superResolution.close();
    throw error;
  }
}

function enlarging(generator: Generator, superResolution: SuperResolution): Generator {
  async function* enlarged(events: AsyncIterable<ChunkEvent>): AsyncGenerator<ChunkEvent> {
    for await (const event of events) {
      if (event.type !== "frame") yield event;
      else {
        const large = await superResolution.enlarge(event.frame);
        yield { type: "frame", frame: { ...event.frame, ...large } };
      }
    }
  }
  return {
    info: generator.info,
    generate: (request, signal) => enlarged(generator.generate(request, signal)),
    encode: (clip, signal) => generator.encode(clip, signal),
    close: async () => {
      await generator.close();
      superResolution.close();
    },
  };
}
