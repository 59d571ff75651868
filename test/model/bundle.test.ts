import { createHash } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadBundle, loadGenerator } from "../../src/model/index.js";
import { spoiledBundle, TINY } from "./tiny.js";

// biome-ignore lint/suspicious/noExplicitAny: a test reaches into a manifest that it is about to break
type Loose = any;

/** A spoiler that puts `value` at a dotted path of the manifest; undefined removes what is there. */
function set(path: string, value: unknown): (manifest: Loose) => void {
  return (manifest) => {
    const keys = path.split(".");
    const last = keys.pop() ?? "";
    const parent = keys.reduce((at, key) => at[key], manifest);
    parent[last] = value;
  };
}

const CASES: readonly [
  string,
  (manifest: Loose, folder: string) => void | Promise<void>,
  RegExp,
][] = [
  ["another format", set("format", 2), /manifest\.json: format: /],
  ["a missing number", set("video.fps", undefined), /manifest\.json: video\.fps: /],
  ["an odd width", set("video.width", 31), /manifest\.json: video\.width: must be a multiple of 4/],
  [
    "an order with a repeat",
    set("sampling.order.1", 0),
    /sampling\.order: must hold each of 0\.\.31 once/,
  ],
  [
    "default steps above the most",
    set("sampling.steps.default", 17),
    /sampling\.steps: must hold min <= default <= max/,
  ],
  [
    "a file outside the folder",
    set("graphs.step.file", "../step.onnx"),
    /graphs\.step\.file: must name a file inside/,
  ],
  [
    "a missing graph file",
    (_, folder) => rm(join(folder, "step.onnx")),
    /step\.onnx: graphs\.step\.file names it, but it cannot be read/,
  ],
  [
    "a changed graph file",
    (_, folder) => writeFile(join(folder, "decode.onnx"), "x"),
    /decode\.onnx: graphs\.decode\.sha256 is [0-9a-f]{12}…/,
  ],
  [
    "a wrong hash",
    set("graphs.text.sha256", "0".repeat(64)),
    /text\.onnx: graphs\.text\.sha256 is 000000000000…/,
  ],
  [
    "an input the format does not have",
    set("graphs.step.inputs.mood", { type: "float32", shape: [1] }),
    /manifest\.json: graphs\.step\.inputs\.mood is not expected/,
  ],
  [
    "a missing input",
    set("graphs.step.inputs.weights", undefined),
    /manifest\.json: graphs\.step\.inputs\.weights is missing/,
  ],
  [
    "a condition that the step does not take",
    (m) => {
      const states = { text: m.graphs.step.inputs.text, text_mask: m.graphs.step.inputs.text_mask };
      const outputs = { said: { type: "float32", shape: ["B", 4] } };
      m.graphs.condition = { ...m.graphs.text, inputs: states, outputs };
    },
    /manifest\.json: graphs\.step\.inputs\.said is missing/,
  ],
  [
    "a condition of other inputs",
    (m) => {
      m.graphs.condition = { ...m.graphs.text, outputs: {} };
    },
    /manifest\.json: graphs\.(step|condition)\.inputs\.text is (missing|not expected)/,
  ],
  [
    "rows for a step whose graph takes none",
    set("graphs.step.inputs.rows", { type: "int64", shape: ["R"] }),
    /step\.onnx: graphs\.step\.inputs\.rows is missing/,
  ],
  [
    "a fixed number of rows",
    set("graphs.step.inputs.rows", { type: "int64", shape: [4] }),
    /manifest\.json: graphs\.step\.inputs\.rows should be int64 \[R\], but is int64 \[4\]/,
  ],
  [
    "words for the decoder without their mask",
    set("graphs.decode.inputs.text", { type: "float32", shape: [2, "T", 16] }),
    /manifest\.json: graphs\.decode\.inputs\.text_mask is missing/,
  ],
  [
    "words for a decoder whose graph reads none",
    (m) => {
      m.graphs.decode.inputs.text = { type: "float32", shape: [2, "T", 16] };
      m.graphs.decode.inputs.text_mask = { type: "float32", shape: [2, "T"] };
    },
    /decode\.onnx: graphs\.decode\.inputs\.text is missing/,
  ],
  [
    "a number that disagrees with its graph entry",
    set("text.width", 20),
    /manifest\.json: graphs\.text\.outputs\.states should be float32/,
  ],
  [
    "a shape that the graph does not have",
    set("graphs.decode.inputs.cache.shape.4", 33),
    /decode\.onnx: graphs\.decode\.inputs\.cache should be float32 \[2,2,16,2,33\], but is float32 \[2,2,16,2,32\]/,
  ],
  [
    "a cache shorter than the graph's",
    (m) => {
      m.decoder.cacheLatents = 3;
      for (const side of ["inputs", "outputs"]) {
        for (const value of Object.values<Loose>(m.graphs.decode[side])) {
          if (value.shape.length === 5) value.shape[3] = 3;
          if (value.shape.length === 1) value.shape[0] = 3;
        }
      }
    },
    /decode\.onnx: graphs\.decode\.inputs\.cache should be/,
  ],
  [
    "a graph that is not ONNX",
    (m, folder) => replace(m.graphs.prefill, folder, "not a graph"),
    /prefill\.onnx: graphs\.prefill cannot be opened/,
  ],
  [
    "a grammar that is not JSON",
    (m, folder) => replace(m.files.grammar, folder, "{"),
    /grammar\.json: is not JSON/,
  ],
  [
    "a grammar without actors",
    (m, folder) => replace(m.files.grammar, folder, '{"actors":[]}'),
    /grammar\.json: actors: /,
  ],
  [
    "a tokenizer that is none",
    (m, folder) => replace(m.files.tokenizer, folder, "{}"),
    /tokenizer\.json: is not a tokenizer/,
  ],
];

async function replace(
  entry: { file: string; sha256: string },
  folder: string,
  content: string,
): Promise<void> {
  await writeFile(join(folder, entry.file), content);
  entry.sha256 = createHash("sha256").update(content).digest("hex");
}

describe("a bundle", () => {
  it("loads: manifest, hash, grammar", async () => {
    const bundle = await loadBundle(TINY);
    expect(bundle.manifest.name).toBe("tiny");
    expect(bundle.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(bundle.grammar.actors.length).toBeGreaterThan(0);
  });

  it("that is not there is `bundle-missing`, with the folder's name", async () => {
    await expect(loadBundle("/nowhere/at-all")).rejects.toMatchObject({
      code: "bundle-missing",
      message: expect.stringContaining("/nowhere/at-all"),
    });
    const { folder, remove } = await spoiledBundle(() => {});
    await rm(join(folder, "manifest.json"));
    await expect(loadBundle(folder)).rejects.toMatchObject({ code: "bundle-missing" });
    await remove();
  });

  it.each(CASES)("with %s is refused with one sentence", async (_, spoil, sentence) => {
    const { folder, remove } = await spoiledBundle(spoil);
    try {
      const error = await loadGenerator({ bundle: folder, provider: "cpu" }).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error).toMatchObject({ code: "bundle-invalid" });
      expect(error).toHaveProperty("message", expect.stringMatching(sentence));
      expect((error as Error).message).toMatch(/\.$/);
      expect((error as Error).message).not.toContain("\n");
    } finally {
      await remove();
    }
  });
});
