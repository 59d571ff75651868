// Super-resolution with the real network on pictures of a few pixels, and with packages that are or are not there.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openLiveSuperResolution, openSuperResolution } from "../../src/super-resolution/esrgan.js";
import { loadSuperResolution, type SuperResolution } from "../../src/super-resolution/index.js";
import type { Packages } from "../../src/super-resolution/tensorflow.js";
import { sample } from "./picture.js";
import pictures from "./tensorflow-pictures.json" with { type: "json" };
import { standIn } from "./tensorflow-stand-in.js";

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
    return value;
  };
  const resolve = (name: string): string => {
    if (!(name in found)) throw new Error(`no ${name}`);
    return name === WEIGHTS ? String(found[name]) : "/somewhere/index.js";
  };
  return Object.assign(load, { resolve });
}

const WEIGHTS = "@upscalerjs/esrgan-slim/2x";
const GPU = "@tensorflow/tfjs-node-gpu";

describe.each([2, 4] as const)("super-resolution by %i", (factor) => {
  let resolution: SuperResolution;
  beforeAll(async () => {
    resolution = await loadSuperResolution(factor);
  }, 60_000);
  afterAll(() => resolution.close());

  it("runs in the ONNX runtime and says why not in TensorFlow", () => {
    expect(resolution).toMatchObject({ factor, backend: "cpu" });
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

  it("makes the pictures that TensorFlow makes of the same network", LONG, async () => {
    for (const { width, height, base64 } of pictures.filter((one) => one.factor === factor)) {
      const wanted = Buffer.from(base64, "base64");
      const { data } = await resolution.enlarge(sample(width, height));
      expect(data.length).toBe(wanted.length);
      const off = data.map((value, i) => Math.abs(value - (wanted[i] ?? 0)));
      expect(Math.max(...off)).toBeLessThanOrEqual(1);
      // Another order of sums moves a value across the edge between two levels now and then.
      expect(off.filter((one) => one > 0).length / off.length).toBeLessThan(0.01);
    }
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
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "evertale-weights-"));
    const models = join(folder, "models", "x2");
    await mkdir(models, { recursive: true });
    await writeFile(join(models, "one.bin"), new Uint8Array(8).fill(1));
    await writeFile(join(models, "two.bin"), new Uint8Array(4).fill(2));
    const specs = [{ name: "kernel" }, { name: "bias" }];
    const file = {
      modelTopology: {},
      weightsManifest: [{ paths: ["one.bin", "two.bin"], weights: specs }],
    };
    await writeFile(join(models, "model.json"), JSON.stringify(file));
  });
  afterAll(() => rm(folder, { recursive: true }));
  /** The package with the weights, laid out as it is published. */
  const weights = () => ({ [WEIGHTS]: join(folder, "dist", "x2", "index.js") });

  it("a closed one refuses, and may be closed twice", LONG, async () => {
    const resolution = await loadSuperResolution(2);
    resolution.close();
    resolution.close();
    const refused = resolution.enlarge(flat(16, 16, [0, 0, 0]));
    await expect(refused).rejects.toMatchObject({ code: "closed" });
  });

  it.each([0, 1, 3, 8, Number.NaN])("refuses a factor of %d in one sentence", async (factor) => {
    await expect(loadSuperResolution(factor)).rejects.toMatchObject({
      code: "config-invalid",
      message: `A super-resolution of ${factor} does not fit: give 2 or 4.`,
    });
  });

  it("needs no package but what comes with the program", LONG, async () => {
    const resolution = await openSuperResolution(2, packagesOf({}));
    expect(resolution).toMatchObject({ backend: "cpu", reason: `${GPU} is not installed` });
    resolution.close();
  });

  it("a native package that does not load is told, and the ONNX runtime taken", LONG, async () => {
    const broken = { [GPU]: new Error("libtensorflow.so.2 is missing\nmore") };
    const resolution = await openSuperResolution(2, packagesOf({ ...weights(), ...broken }));
    expect(resolution.backend).toBe("cpu");
    expect(resolution.reason).toBe(`${GPU} does not load: libtensorflow.so.2 is missing`);
    resolution.close();
  });

  it.each([
    ["gpu", true],
    ["native", false],
  ])(
    "a native package that loads is %s, and is given the package's weights",
    LONG,
    async (backend, isUsingGpuDevice) => {
      const native = standIn(isUsingGpuDevice);
      const resolution = await openSuperResolution(
        4,
        packagesOf({ ...weights(), [GPU]: native.tf }),
      );
      expect(resolution.backend).toBe(backend);
      const model = native.loaded[0];
      expect(model?.weightSpecs).toEqual([{ name: "kernel" }, { name: "bias" }]);
      expect([...new Uint8Array(model?.weightData ?? new ArrayBuffer(0))]).toEqual([
        1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2,
      ]);
      // It makes everything grey: what is seen is that the pictures went through it, with their margin.
      const { data, ...size } = await resolution.enlarge(flat(16, 8, [60, 128, 128]));
      expect(size).toEqual({ width: 64, height: 32 });
      expect(native.given).toEqual([[1, 8 + 12, 16 + 12, 3]]);
      resolution.close();
      expect(native.disposed()).toBe(1);
    },
  );

  it("a native package without the weights says in one sentence what to install", async () => {
    const refused = openSuperResolution(2, packagesOf({ [GPU]: standIn(true).tf }));
    await expect(refused).rejects.toMatchObject({
      code: "super-resolution-unavailable",
      message: `Super-resolution with ${GPU} needs the network's weights, and @upscalerjs/esrgan-slim is not installed: run \`npm install @upscalerjs/esrgan-slim@1.0.0\`, or leave ${GPU} out.`,
    });
  });

  it.each([
    ["is not there", {}, /and @tensorflow\/tfjs-node-gpu is not installed: leave/],
    ["does not load", { [GPU]: new Error("no library") }, /does not load: no library: leave/],
    ["finds no GPU", { [GPU]: { backend: () => ({}) } }, /-gpu found no GPU: leave/],
  ])(
    "for a live stream refuses without a GPU when the native package %s",
    async (_, found, message) => {
      const nowhere = async () => "the ONNX runtime finds none (no webgpu: no adapter)";
      const refused = openLiveSuperResolution(2, packagesOf({ ...weights(), ...found }), nowhere);
      await expect(refused).rejects.toMatchObject({
        code: "super-resolution-unavailable",
        message: expect.stringMatching(message),
      });
      await expect(refused).rejects.toThrow(/needs a GPU; the ONNX runtime finds none \(no webgpu/);
    },
  );

  it("for a live stream takes the GPU that TensorFlow finds", LONG, async () => {
    const packages = packagesOf({ ...weights(), [GPU]: standIn(true).tf });
    const unasked = () => Promise.reject(new Error("nobody asked the ONNX runtime"));
    const resolution = await openLiveSuperResolution(4, packages, unasked);
    expect(resolution).toMatchObject({ factor: 4, backend: "gpu" });
    resolution.close();
  });

  it("for a live stream takes the GPU that the ONNX runtime finds, where TensorFlow is not", async () => {
    const network = { luma: async () => new Float32Array(32 * 32).fill(90), close: () => {} };
    const found = async () => ({ network, backend: "gpu" as const, reason: "found webgpu" });
    const resolution = await openLiveSuperResolution(2, packagesOf({}), found);
    expect(resolution).toMatchObject({ backend: "gpu", reason: "found webgpu" });
    expect((await resolution.enlarge(flat(16, 16, [90, 128, 128]))).data[0]).toBe(90);
  });
});
