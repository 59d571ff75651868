// A generator with super-resolution behind it, both of them stand-ins; and the real process, on a machine without a GPU.
import { describe, expect, it } from "vitest";
import { type Loaders, loadProcessGenerator } from "../../src/model/enlarging-generator.js";
import { startGenerator } from "../../src/model/index.js";
import type { SuperResolution } from "../../src/super-resolution/index.js";
import { FakeGenerator } from "../fakes/fake-generator.js";
import { make, request, TINY } from "./tiny.js";

function stage() {
  const generator = new FakeGenerator();
  let closed = 0;
  const superResolution: SuperResolution = {
    factor: 2,
    backend: "gpu",
    reason: "a fake needs nothing else",
    enlarge: async ({ width, height, data }) => ({
      width: width * 2,
      height: height * 2,
      data: new Uint8Array(data.length * 4).fill(data[0] ?? 0),
    }),
    close: () => {
      closed += 1;
    },
  };
  const loaders: Loaders = {
    generator: async () => generator,
    superResolution: async () => superResolution,
  };
  return { generator, loaders, closed: () => closed };
}

describe("a generator with super-resolution", () => {
  it("gives the same frames and tokens, the frames enlarged, its info the bundle's", async () => {
    const { generator, loaders } = stage();
    const enlarged = await loadProcessGenerator({ bundle: "", superResolution: 2 }, loaders);
    expect(enlarged.info).toEqual(generator.info);
    const plain = await make(generator, request(generator));
    const made = await make(enlarged, request(generator));
    expect(made.tokens).toEqual(plain.tokens);
    expect(made.frames.map(({ index }) => index)).toEqual(plain.frames.map(({ index }) => index));
    for (const [i, { width, height, data }] of made.frames.entries()) {
      expect([width, height, data.length]).toEqual([128, 128, 128 * 128 * 1.5]);
      expect(data[0]).toBe(plain.frames[i]?.data[0]);
    }
  });

  it("without it is the generator itself, and loads no network", async () => {
    const { generator, loaders } = stage();
    const refuse = () => Promise.reject(new Error("nobody asked for it"));
    const loaded = await loadProcessGenerator(
      { bundle: "" },
      { ...loaders, superResolution: refuse },
    );
    expect(loaded).toBe(generator);
  });

  it("closes both, and the network also when the bundle cannot be loaded", async () => {
    const { generator, loaders, closed } = stage();
    await (await loadProcessGenerator({ bundle: "", superResolution: 2 }, loaders)).close();
    expect([generator.closed, closed()]).toEqual([true, 1]);
    const broken = { ...loaders, generator: () => Promise.reject(new Error("no bundle")) };
    const refused = loadProcessGenerator({ bundle: "", superResolution: 2 }, broken);
    await expect(refused).rejects.toThrow("no bundle");
    expect(closed()).toBe(2);
  });

  it("on a machine without a GPU says in one sentence what to do instead", {
    timeout: 60_000,
  }, async () => {
    const refused = startGenerator({ bundle: TINY, provider: "cpu", superResolution: 2 });
    await expect(refused).rejects.toMatchObject({
      code: "super-resolution-unavailable",
      message: expect.stringMatching(
        /^Super-resolution of a live stream needs a GPU; .+, and @tensorflow\/tfjs-node-gpu is not installed: leave --super-resolution out and enlarge with --scale; on a CPU it is for renders\.$/,
      ),
    });
  });
});
