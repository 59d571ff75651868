// What the format demands of each graph's inputs and outputs, and how shapes are compared. Knows no sessions.
import type { GraphEntry, GraphName, Manifest } from "./manifest.js";

export type Dimension = number | string;
export interface ValueShape {
  readonly type: string;
  readonly shape: readonly Dimension[];
}
export interface Signature {
  readonly inputs: Readonly<Record<string, ValueShape>>;
  readonly outputs: Readonly<Record<string, ValueShape>>;
}

/** Marks a dimension that is the model's own choice (layers, heads): any number or name will do. */
const ANY = "*";

/** Of every graph that making a chunk needs; `condition` where the manifest has it. */
export type Signatures = Readonly<Record<GraphName, Signature>> & {
  readonly condition?: Signature;
};

/** The graphs of models/FORMAT.md with the manifest's numbers put in. Other strings are free dimensions. */
export function formatSignatures(manifest: Manifest): Signatures {
  const { video, tokens, decoder, text, graphs } = manifest;
  const p = tokens.perLatent;
  const g = tokens.groups;
  const n = manifest.chunk.latents * p;
  const int64 = (...shape: Dimension[]): ValueShape => ({ type: "int64", shape });
  const float32 = (...shape: Dimension[]): ValueShape => ({ type: "float32", shape });
  const context = float32(ANY, ANY, ANY, "S", ANY);
  const cache = float32(ANY, 2, p, decoder.cacheLatents, ANY);
  const states = { text: float32("B", "T", text.width), text_mask: float32("B", "T") };
  const words = { text: float32(2, "T", text.width), text_mask: float32(2, "T") };
  return {
    text: {
      inputs: { input_ids: int64(ANY, "T"), attention_mask: int64(ANY, "T") },
      outputs: { states: float32(ANY, "T", text.width) },
    },
    prefill: {
      inputs: { tokens: int64(1, "L", p, g) },
      outputs: { keys: context, values: context },
    },
    step: {
      inputs: {
        tokens: int64(1, n, g),
        keys: context,
        values: context,
        ...(graphs.condition ? free(graphs.condition.outputs) : states),
        weights: float32("B"),
        temperature: float32(1),
        uniforms: float32(n, g),
        priority: float32(n),
        confidence: float32(1),
        count: int64(1),
        ...("rows" in graphs.step.inputs ? { rows: int64("R") } : {}),
      },
      outputs: { next: int64(1, n, g) },
    },
    // What it gives is between it and `step`.
    ...(graphs.condition && {
      condition: { inputs: states, outputs: graphs.condition.outputs },
    }),
    decode: {
      inputs: {
        tokens: int64(1, "L", p, g),
        cache,
        cache_mask: float32(decoder.cacheLatents),
        ...(decoderReads(manifest) ? words : {}),
      },
      outputs: {
        frames: { type: "uint8", shape: ["F", (video.height * 3) / 2, video.width] },
        next_cache: cache,
      },
    },
  };
}

/** Outputs as inputs of another graph: sizes that are not numbers are chosen by whoever runs them. */
function free(outputs: Readonly<Record<string, ValueShape>>): Record<string, ValueShape> {
  const entries = Object.entries(outputs).map(([name, { type, shape }]): [string, ValueShape] => [
    name,
    { type, shape: shape.map((size) => (typeof size === "number" ? size : "S")) },
  ]);
  return Object.fromEntries(entries);
}

/** Whether the bundle's decoder reads words beside codes: `text` and `text_mask` are optional inputs of `decode`. */
export function decoderReads({ graphs }: Manifest): boolean {
  return "text" in graphs.decode.inputs || "text_mask" in graphs.decode.inputs;
}

/** What is wrong between a wanted and a found side of a graph, as `field what`; undefined when they agree. */
export function difference(
  wanted: Signature | GraphEntry,
  found: Signature | GraphEntry,
): string | undefined {
  for (const side of ["inputs", "outputs"] as const) {
    for (const [name, value] of Object.entries(wanted[side])) {
      const other = found[side][name];
      if (!other) return `${side}.${name} is missing`;
      if (!agree(value, other, side === "inputs")) {
        return `${side}.${name} should be ${describe(value)}, but is ${describe(other)}`;
      }
    }
    const stranger = Object.keys(found[side]).find((name) => !(name in wanted[side]));
    if (stranger !== undefined) return `${side}.${stranger} is not expected`;
  }
  return undefined;
}

function agree(wanted: ValueShape, found: ValueShape, input: boolean): boolean {
  if (wanted.type !== found.type || wanted.shape.length !== found.shape.length) return false;
  return wanted.shape.every((want, i) => {
    const have = found.shape[i];
    if (want === ANY || typeof have === "string") return true;
    // A free dimension must stay free where we choose its size; an output's may have been inferred.
    return typeof want === "string" ? !input : want === have;
  });
}

function describe(value: ValueShape): string {
  const shape = value.shape.map((dimension) => (dimension === "" ? "?" : dimension));
  return `${value.type} [${shape.join(",")}]`;
}
