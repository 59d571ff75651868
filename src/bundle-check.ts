// `evertale bundle check`: whether a bundle can be used here, by using it for one chunk.
import { type ErrorCode, EvertaleError } from "./errors.js";
import { loadGenerator } from "./model/index.js";

export type BundleCheck =
  | {
      readonly ok: true;
      readonly bundle: string;
      readonly bundleHash: string;
      readonly provider: string;
      readonly width: number;
      readonly height: number;
      readonly fps: number;
      readonly frames: number;
      readonly chunkMs: number;
      readonly sentence: string;
    }
  | { readonly ok: false; readonly code: ErrorCode; readonly sentence: string };

/** Loads the bundle in `folder` in this process and makes its first chunk. Faults of the bundle are a result, not an error. */
export async function checkBundle(folder: string): Promise<BundleCheck> {
  try {
    const generator = await loadGenerator({ bundle: folder, provider: "cpu" });
    try {
      const { info } = generator;
      const request = {
        story: "check",
        chunk: 0,
        text: info.grammar.actors[0]?.phrases[0] ?? "a test",
        seed: 1,
        steps: info.steps.default,
        guidance: info.guidance,
        temperature: info.temperature,
        history: { startLatent: 0, tokens: new Uint16Array(0) },
      };
      let frames = 0;
      const startMs = performance.now();
      for await (const event of generator.generate(request)) if (event.type === "frame") frames++;
      const chunkMs = Math.round(performance.now() - startMs);
      const { name: bundle, bundleHash, provider, width, height, fps } = info;
      const sentence = `The bundle ${bundle} is sound: ${frames} frames of ${width}x${height} in ${chunkMs} ms on the ${provider} provider.`;
      return {
        ok: true,
        bundle,
        bundleHash,
        provider,
        width,
        height,
        fps,
        frames,
        chunkMs,
        sentence,
      };
    } finally {
      await generator.close();
    }
  } catch (error) {
    if (!(error instanceof EvertaleError)) throw error;
    return { ok: false, code: error.code, sentence: error.message };
  }
}
