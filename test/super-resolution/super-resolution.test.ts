// Super-resolution with the real network on pictures of a few pixels, and with packages that are not there.
import { createRequire } from "node:module";
import type * as Tensorflow from "@tensorflow/tfjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLiveSuperResolution, openSuperResolution } from "../../src/super-resolution/esrgan.js";
import { loadSuperResolution, type SuperResolution } from "../../src/super-resolution/index.js";
import type { Packages } from "../../src/super-resolution/tensorflow.js";

const require = createRequire(import.meta.url);
const tf = require("@tensorflow/tfjs") as typeof Tensorflow;
const LONG = { timeout: 60_000 };

/** A picture of one colour. */
function flat(width: number, height: number, [y, u, v]: readonly [number, number, number]) {
  const luma = width * height;
  const data = new Uint8Array((luma * 3) / 2).fill(y);
  data.fill(u, luma, luma * 1.25);
  data.fill(v, luma * 1.25);
  return { width, height, data };
}

/** Only the packages named, or stand-ins for them. */
function packagesOf(found: Readonly<Record<string, unknown>>): Packages {
  const load = (name: string): unknown => {
    const value = found[name];
    if (value instanceof Error) throw value;
    return value ?? require(name);
  };
  const resolve = (name: string): string => {
    if (!(name in found)) throw new Error(`no ${name}`);
    return found[name] === undefined ? require.resolve(name) : "/somewhere/index.js";
  };
  return Object.assign(load, { resolve });
}

const TFJS = { "@tensorflow/tfjs": undefined };
const WASM = { "@tensorflow/tfjs-backend-wasm": undefined };
const WEIGHTS = {
  "@upscalerjs/esrgan-slim/2x": undefined,
  "@upscalerjs/esrgan-slim/4x": undefined,
};

describe.each([2, 4] as const)("super-resolution by %i", (factor) => {
  let resolution: SuperResolution;
  beforeAll(async () => {
    resolution = await loadSuperResolution(factor);
  }, 60_000);
  afterAll(() => resolution.close());

  it("runs on the compiled backend and says why not on a better one", () => {
    expect(resolution).toMatchObject({ factor, backend: "wasm" });
    expect(resolution.reason).toBe("@tensorflow/tfjs-node-gpu is not installed");
  });

  it("makes pictures of any shape that many times as wide and high", LONG, async () => {
    for (const [width, height] of [
      [16, 16],
      [32, 18],
    ] as const) {
      const { data, ...size } = await resolution.enlarge(flat(width, height, [90, 128, 128]));
      expect(size).toEqual({ width: width * factor, height: height * factor });
      expect(data).toHaveLength((size.width * size.height * 3) / 2);
    }
  });

  it.each([
    ["black", [16, 128, 128]],
    ["white", [235, 128, 128]],
    ["red", [81, 90, 240]],
    ["blue", [41, 240, 110]],
    ["skin", [160, 110, 150]],
  ] as const)("keeps a flat %s within two levels, to the edges", LONG, async (_, colour) => {
    const { data } = await resolution.enlarge(flat(16, 16, colour));
    const luma = (16 * factor) ** 2;
    const planes = [
      data.subarray(0, luma),
      data.subarray(luma, luma * 1.25),
      data.subarray(luma * 1.25),
    ];
    planes.forEach((plane, i) => {
      const wanted = colour[i] ?? 0;
      expect(Math.min(...plane)).toBeGreaterThanOrEqual(wanted - 2);
      expect(Math.max(...plane)).toBeLessThanOrEqual(wanted + 2);
    });
  });

  it("holds no more memory after ten pictures than after one", LONG, async () => {
    const picture = flat(16, 16, [100, 120, 140]);
    await resolution.enlarge(picture);
    const { numTensors, numBytes } = tf.memory();
    for (let i = 0; i < 10; i++) await resolution.enlarge(picture);
    expect(tf.memory()).toMatchObject({ numTensors, numBytes });
  });

  it(
    "two at once do not disturb each other, and the given pictures stay as they were",
    LONG,
    async () => {
      const [dark, bright] = [flat(16, 16, [40, 128, 128]), flat(32, 16, [200, 128, 128])];
      const results = await Promise.all(
        [dark, bright].map((picture) => resolution.enlarge(picture)),
      );
      expect(results.map(({ width }) => width)).toEqual([16 * factor, 32 * factor]);
      expect(Math.abs((results[0]?.data[0] ?? 0) - 40)).toBeLessThanOrEqual(2);
      expect(Math.abs((results[1]?.data[0] ?? 0) - 200)).toBeLessThanOrEqual(2);
      expect(dark).toEqual(flat(16, 16, [40, 128, 128]));
    },
  );
});

describe("loading super-resolution", () => {
  it("a closed one refuses, may be closed twice and leaves no tensor behind", LONG, async () => {
    const before = tf.memory().numTensors;
    const resolution = await loadSuperResolution(2);
    resolution.close();
    resolution.close();
    expect(tf.memory().numTensors).toBe(before);
    const refused = resolution.enlarge(flat(16, 16, [0, 0, 0]));
    await expect(refused).rejects.toMatchObject({ code: "closed" });
  });

  it.each([0, 1, 3, 8, Number.NaN])("refuses a factor of %d in one sentence", async (factor) => {
    await expect(loadSuperResolution(factor)).rejects.toMatchObject({
      code: "config-invalid",
      message: `A super-resolution of ${factor} does not fit: give 2 or 4.`,
    });
  });

  it.each([
    ["TensorFlow.js", WEIGHTS, /and @tensorflow\/tfjs is not installed: run/],
    ["the weights", { ...TFJS, ...WASM }, /and @upscalerjs\/esrgan-slim is not installed: run/],
  ])("without %s it says in one sentence what to install", LONG, async (_, found, message) => {
    const refused = openSuperResolution(2, packagesOf(found));
    await expect(refused).rejects.toMatchObject({
      code: "super-resolution-unavailable",
      message: expect.stringMatching(message),
    });
    await expect(refused).rejects.toThrow(
      /`npm install @tensorflow\/tfjs@\S+ @tensorflow\/tfjs-backend-wasm@\S+ @upscalerjs\/esrgan-slim@\S+`\.$/,
    );
  });

  it("without the compiled backend it goes on with the plain one and warns", LONG, async () => {
    const resolution = await openSuperResolution(2, packagesOf({ ...TFJS, ...WEIGHTS }));
    expect(resolution.backend).toBe("cpu");
    expect(resolution.reason).toMatch(/-wasm is not installed; this is very slow$/);
    resolution.close();
  });

  it(
    "a native package that does not load is told, and the compiled backend taken",
    LONG,
    async () => {
      const broken = {
        "@tensorflow/tfjs-node-gpu": new Error("libtensorflow.so.2 is missing\nmore"),
      };
      const packages = packagesOf({ ...TFJS, ...WASM, ...WEIGHTS, ...broken });
      const resolution = await openSuperResolution(2, packages);
      expect(resolution.backend).toBe("wasm");
      expect(resolution.reason).toBe(
        "@tensorflow/tfjs-node-gpu does not load: libtensorflow.so.2 is missing",
      );
      resolution.close();
    },
  );

  it.each([
    ["gpu", true],
    ["native", false],
  ])("a native package that loads is %s", LONG, async (backend, isUsingGpuDevice) => {
    const native = { ...tf, backend: () => ({ isUsingGpuDevice }) };
    const packages = packagesOf({ ...WEIGHTS, "@tensorflow/tfjs-node-gpu": native });
    const resolution = await openSuperResolution(4, packages);
    expect(resolution.backend).toBe(backend);
    resolution.close();
  });

  it.each([
    ["is not there", {}, /and @tensorflow\/tfjs-node-gpu is not installed: leave/],
    [
      "does not load",
      { "@tensorflow/tfjs-node-gpu": new Error("no library") },
      /does not load: no library: leave/,
    ],
    [
      "finds no GPU",
      { "@tensorflow/tfjs-node-gpu": { backend: () => ({}) } },
      /-gpu found no GPU: leave/,
    ],
  ])("for a live stream refuses when the native package %s", LONG, async (_, found, message) => {
    const refused = openLiveSuperResolution(
      2,
      packagesOf({ ...TFJS, ...WASM, ...WEIGHTS, ...found }),
    );
    await expect(refused).rejects.toMatchObject({
      code: "super-resolution-unavailable",
      message: expect.stringMatching(message),
    });
  });

  it("for a live stream takes the GPU", LONG, async () => {
    const native = { ...tf, backend: () => ({ isUsingGpuDevice: true }) };
    const packages = packagesOf({ ...WEIGHTS, "@tensorflow/tfjs-node-gpu": native });
    const resolution = await openLiveSuperResolution(4, packages);
    expect(resolution).toMatchObject({ factor: 4, backend: "gpu" });
    resolution.close();
  });
});
