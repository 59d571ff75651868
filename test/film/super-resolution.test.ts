// Films made larger by super-resolution: the order of its work with a stand-in, and one film with the real network.
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { renderCommand } from "../../src/film/command/render-command.js";
import { loadBundle } from "../../src/film/load-bundle.js";
import { type RenderOptions, renderStory } from "../../src/film/render-story.js";
import type { Generator } from "../../src/model/index.js";
import type { I420Picture, SuperResolution } from "../../src/super-resolution/index.js";
import { TINY } from "../model/tiny.js";
import { pixelsIn } from "./pictures.js";

const LONG = { timeout: 120_000 };

/** Twice as large and all grey; remembers what it was given. */
class FakeSuperResolution implements SuperResolution {
  readonly factor = 2;
  readonly backend = "cpu";
  readonly reason = "a fake needs nothing else";
  readonly given: I420Picture[] = [];
  onEnlarge: () => void = () => {};

  async enlarge(picture: I420Picture): Promise<I420Picture> {
    this.given.push(picture);
    this.onEnlarge();
    const [width, height] = [picture.width * 2, picture.height * 2];
    return { width, height, data: new Uint8Array((width * height * 3) / 2).fill(128) };
  }

  close(): void {}
}

describe("a film with super-resolution", () => {
  let bundle: Generator;
  beforeAll(async () => {
    bundle = await loadBundle(TINY, { provider: "cpu", threads: 1 });
  }, 60_000);
  afterAll(() => bundle.close());

  async function framesOf(options: RenderOptions) {
    const film = renderStory(bundle, "[1s] A panda", options);
    const frames = [];
    for await (const frame of film) frames.push(frame);
    return { film, frames };
  }

  it("is that many times as large, in its info and in its frames", LONG, async () => {
    const superResolution = new FakeSuperResolution();
    const { film, frames } = await framesOf({ superResolution });
    expect(film.info).toMatchObject({ width: 64, height: 64, frames: 8 });
    for (const { width, height, data } of frames) {
      expect([width, height, data.length]).toEqual([64, 64, 64 * 64 * 1.5]);
      expect(data.every((value) => value === 128)).toBe(true);
    }
  });

  it("comes before the size that was asked for", LONG, async () => {
    const superResolution = new FakeSuperResolution();
    const { film, frames } = await framesOf({ superResolution, size: { width: 48, height: 32 } });
    expect(film.info).toMatchObject({ width: 48, height: 32 });
    expect(superResolution.given[0]).toMatchObject({ width: 32, height: 32 });
    expect(frames[0]?.data).toHaveLength(48 * 32 * 1.5);
  });

  it(
    "enlarges a picture once, however often it is shown, and none that is not shown",
    LONG,
    async () => {
      const shown = new FakeSuperResolution();
      const { frames } = await framesOf({ superResolution: shown, fps: 24 });
      expect(frames).toHaveLength(24);
      // The second frame of a story is the first one once more.
      expect(shown.given).toHaveLength(7);
      expect(new Set(frames.map(({ data }) => data)).size).toBe(24);
      const dropped = new FakeSuperResolution();
      await framesOf({ superResolution: dropped, fps: 2, from: 0.5 });
      expect(dropped.given).toHaveLength(1);
    },
  );

  it("does not change the story's tokens", LONG, async () => {
    const { film: plain } = await framesOf({});
    const { film } = await framesOf({ superResolution: new FakeSuperResolution() });
    expect(film.tokens).toEqual(plain.tokens);
  });

  it("ends with an AbortError between two pictures", LONG, async () => {
    const superResolution = new FakeSuperResolution();
    const controller = new AbortController();
    superResolution.onEnlarge = () => {
      if (superResolution.given.length === 3) controller.abort();
    };
    const stopped = framesOf({ superResolution, signal: controller.signal });
    await expect(stopped).rejects.toMatchObject({ name: "AbortError" });
    expect(superResolution.given).toHaveLength(3);
  });
});

describe("evertale render --super-resolution", () => {
  let folder: string;
  let told = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "evertale-super-resolution-"));
    told = "";
    vi.spyOn(process.stderr, "write").mockImplementation((text) => {
      told += String(text);
      return true;
    });
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await rm(folder, { recursive: true });
  });

  async function render(...flags: string[]): Promise<void> {
    const script = join(folder, "script.txt");
    await writeFile(script, "[0.5s] A panda");
    const args = [script, "--bundle", TINY, "--provider", "cpu", ...flags];
    await renderCommand().exitOverride().parseAsync(args, { from: "user" });
  }

  it("writes pictures that many times as large, and says with what", LONG, async () => {
    await render("-o", `${join(folder, "frames")}/`, "--size", "64", "--super-resolution", "2");
    expect(told).toMatch(
      /^Super-resolution: 2 times, by the ONNX runtime on the CPU \(@tensorflow/m,
    );
    const names = (await readdir(join(folder, "frames"))).filter((name) => name.endsWith(".png"));
    expect(names).toHaveLength(4);
    const picture = await pixelsIn(await readFile(join(folder, "frames", names[0] ?? "")));
    expect([picture.width, picture.height]).toEqual([64, 64]);
  });

  it("refuses another factor before the bundle is loaded", async () => {
    const refused = render("-o", join(folder, "a.mp4"), "--super-resolution", "3");
    await expect(refused).rejects.toMatchObject({
      code: "config-invalid",
      message: '--super-resolution: "3" does not fit: give 2 or 4.',
    });
  });
});
