// What a generator opens before it is needed, and what its graphs keep between two runs.
import { InferenceSession } from "onnxruntime-node";
import { afterEach, expect, it, vi } from "vitest";
import { loadGenerator } from "../../src/model/index.js";
import { TINY } from "./tiny.js";

afterEach(() => vi.restoreAllMocks());

/** Names and settings of the graphs that are opened from now on. */
function watchOpening() {
  const opened = vi.spyOn(InferenceSession, "create");
  return () =>
    opened.mock.calls.map(([path, options]) => ({
      graph: String(path).split(/[\\/]/).at(-1),
      options: options as InferenceSession.SessionOptions,
    }));
}

it("the graph that reads pictures is opened with the first picture", async () => {
  const opened = watchOpening();
  const generator = await loadGenerator({ bundle: TINY, provider: "cpu", threads: 1 });
  try {
    expect(opened().map(({ graph }) => graph)).not.toContain("encode.onnx");
    const { width, height } = generator.info;
    await generator.encode({ frames: 1, pixels: new Uint8Array(3 * width * height) });
    expect(opened().at(-1)?.graph).toBe("encode.onnx");
  } finally {
    await generator.close();
  }
});

it("graphs that run in every step keep what they need while they run, those of a prompt, a past or a picture give it back, and none keeps plans", async () => {
  const opened = watchOpening();
  const generator = await loadGenerator({ bundle: TINY, provider: "cpu", threads: 1 });
  const { width, height } = generator.info;
  await generator.encode({ frames: 1, pixels: new Uint8Array(3 * width * height) });
  await generator.close();
  const keeps = opened().filter(({ options }) => options.enableCpuMemArena === true);
  expect(keeps.map(({ graph }) => graph).sort()).toEqual(["decode.onnx", "step.onnx"]);
  expect(opened().filter(({ options }) => options.enableMemPattern !== false)).toEqual([]);
});
