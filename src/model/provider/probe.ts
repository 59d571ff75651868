// How long one sampling step takes with a provider. Knows shapes only; what it computes means nothing.
import { type InferenceSession, Tensor } from "onnxruntime-node";
import type { Manifest } from "../bundle/manifest.js";

/** A first run this slow needs no second: it is no GPU, and the second would take as long. */
const HOPELESS_MS = 5000;

/**
 * Milliseconds of a step on eight words and no past that draws an even share of a chunk; the first run, which may compile, does not count. `rows` are computed
 * together: 2 are the prompt and its guidance.
 */
export async function stepTimeMs(
  sessions: { readonly step: InferenceSession; readonly condition?: InferenceSession },
  manifest: Manifest,
  rows = 2,
): Promise<number> {
  const { step, condition } = sessions;
  const total = manifest.chunk.latents * manifest.tokens.perLatent;
  const words = Math.min(8, manifest.text.maxTokens);
  const free: Record<string, readonly number[]> = {
    text: [rows, words, manifest.text.width],
    text_mask: [rows, words],
    weights: [rows],
  };
  const said = condition ? await condition.run(feedsOf(condition, free)) : {};
  const share = Math.ceil(total / manifest.sampling.steps.default);
  const drawn = BigInt64Array.from(manifest.sampling.order.slice(0, share), BigInt);
  const feeds = {
    ...feedsOf(step, free),
    ...said,
    count: new Tensor("int64", BigInt64Array.of(BigInt(total)), [1]),
    ...("rows" in manifest.graphs.step.inputs && {
      rows: new Tensor("int64", drawn, [drawn.length]),
    }),
  };
  const timed = async (): Promise<number> => {
    const startMs = performance.now();
    await step.run(feeds);
    return performance.now() - startMs;
  };
  const firstMs = await timed();
  return firstMs > HOPELESS_MS ? firstMs : Math.min(await timed(), await timed());
}

/** Something for every input of a graph; `free`: shapes of those whose sizes are not all its own. */
function feedsOf(
  session: InferenceSession,
  free: Readonly<Record<string, readonly number[]>>,
): Record<string, Tensor> {
  const feeds: Record<string, Tensor> = {};
  for (const input of session.inputMetadata) {
    if (!input.isTensor) continue;
    const own = input.shape.map((size) => (typeof size === "number" ? size : 0));
    const shape = free[input.name] ?? own;
    const length = shape.reduce((product, size) => product * size, 1);
    feeds[input.name] =
      input.type === "int64"
        ? new Tensor("int64", new BigInt64Array(length).fill(-1n), shape)
        : new Tensor("float32", new Float32Array(length).fill(0.5), shape);
  }
  return feeds;
}
