// The WebGPU provider without a graphics card: on SwiftShader, which computes on the CPU what a card would.
// Tolerance: the same tokens; pictures within one level; states, keys, values and the decoder's cache within 1e-5
// (they reach 4 in size). SwiftShader compiles shaders for seconds, so the tests run beside each other.
// Knows nothing of fused attention, which the tiny bundle lacks: ONNX Runtime 1.30's MultiHeadAttention is off by percents on
// SwiftShader (most likely since its subgroups of 4 are fewer than the 8 keys that the shader scores at a time).
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Generator, loadGenerator, startGenerator } from "../../src/model/index.js";
import { CAN_HAVE_SWIFTSHADER, type SoftwareVulkan, softwareVulkan } from "./swiftshader.js";
import { film, furthest, type Made, TINY } from "./tiny.js";
import type { Differences } from "./webgpu-numbers.js";

const CLOSE = 1e-5;
const ONE_LEVEL = 1;
const TIMEOUT_MS = 180_000;

const common = { bundle: TINY, threads: 1, warmUp: false } as const;
/** Two chunks: the second has a past, so every graph of a stream runs. */
const story = (generator: Generator): Promise<Made[]> =>
  film(generator, 2, { seed: 3, steps: 2, story: "webgpu" });
const picture = { frames: 1, pixels: Uint8Array.from({ length: 3 * 32 * 32 }, (_, i) => i % 251) };

describe.skipIf(!CAN_HAVE_SWIFTSHADER)("WebGPU on SwiftShader (Linux on x64)", () => {
  let vulkan: SoftwareVulkan;
  let cpu: Generator;

  beforeAll(async () => {
    vulkan = await softwareVulkan();
    for (const [name, value] of Object.entries(vulkan.environment)) vi.stubEnv(name, value);
    // A card of the developer's own is not what is tested here.
    vi.stubEnv("CUDA_VISIBLE_DEVICES", "");
    cpu = await loadGenerator({ ...common, provider: "cpu" });
  }, TIMEOUT_MS);

  afterAll(async () => {
    vi.unstubAllEnvs();
    await cpu?.close();
    await vulkan?.remove();
  });

  it("asked for by name where no driver is found, it is refused and not replaced", async () => {
    const { VK_DRIVER_FILES: driver, VK_ICD_FILENAMES: sameDriver } = vulkan.environment;
    vi.stubEnv("VK_DRIVER_FILES", "/nowhere.json");
    vi.stubEnv("VK_ICD_FILENAMES", "/nowhere.json");
    try {
      await expect(startGenerator({ ...common, provider: "webgpu" })).rejects.toMatchObject({
        code: "provider-unavailable",
        message: expect.stringContaining("The provider webgpu cannot be used here"),
      });
    } finally {
      vi.stubEnv("VK_DRIVER_FILES", driver);
      vi.stubEnv("VK_ICD_FILENAMES", sameDriver);
    }
  });

  describe.concurrent("found", () => {
    it(
      "makes the CPU's film in a process of its own: the same tokens, pictures within a level",
      async () => {
        const generator = await startGenerator({ ...common, provider: "webgpu" });
        try {
          expect(generator.info).toMatchObject({
            provider: "webgpu",
            providerReason: "webgpu was asked for",
          });
          const expected = await story(cpu);
          const made = await story(generator);
          const tokens = made.flatMap((chunk) => [...chunk.tokens]);
          expect(tokens).toHaveLength(2 * 2 * 16 * 2);
          expect(tokens).toEqual(expected.flatMap((chunk) => [...chunk.tokens]));
          const pictures = (chunks: Made[]) => chunks.flatMap(({ frames }) => frames);
          expect(pictures(made)).toHaveLength(7);
          for (const [i, frame] of pictures(expected).entries()) {
            const distance = furthest(frame.data, pictures(made)[i]?.data ?? []);
            expect(distance).toBeLessThanOrEqual(ONE_LEVEL);
          }
          expect(await generator.encode(picture)).toEqual(await cpu.encode(picture));
        } finally {
          await generator.close();
        }
      },
      TIMEOUT_MS,
    );

    it(
      "its graphs give the CPU's numbers, up to rounding",
      async () => {
        const differences = await differencesInAnotherProcess();
        const { "step.next": tokens, "decode.frames": pixels, ...floats } = differences;
        expect(tokens).toBe(0);
        expect(pixels).toBeLessThanOrEqual(ONE_LEVEL);
        expect(Object.keys(floats).sort()).toEqual([
          "decode.next_cache",
          "prefill.keys",
          "prefill.values",
          "text.states",
        ]);
        for (const distance of Object.values(floats)) expect(distance).toBeLessThan(CLOSE);
      },
      TIMEOUT_MS,
    );

    it(
      "auto measures it, passes over an adapter slower than the CPU and says so",
      async () => {
        const generator = await startGenerator({ ...common, provider: "auto" });
        try {
          expect(generator.info.provider).toBe("cpu");
          expect(generator.info.providerReason).toMatch(
            /^no cuda: .+; webgpu is slower \(\d+\.\d ms a step against \d+\.\d ms on the CPU\)$/,
          );
          expect(await story(generator)).toEqual(await story(cpu));
        } finally {
          await generator.close();
        }
      },
      TIMEOUT_MS,
    );
  });
});

async function differencesInAnotherProcess(): Promise<Differences> {
  const child = fork(fileURLToPath(new URL("./webgpu-numbers.ts", import.meta.url)), [], {
    execArgv: ["--import", import.meta.resolve?.("tsx") ?? "tsx"],
  });
  const exit = once(child, "exit");
  const died = exit.then(([code, signal]): never => {
    throw new Error(`the process that measures ended without a result (${code ?? signal})`);
  });
  const [differences] = await Promise.race([once(child, "message"), died]);
  expect(await exit).toEqual([0, null]);
  return differences as Differences;
}
