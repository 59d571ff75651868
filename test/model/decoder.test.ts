import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Graphs, openGraphs } from "../../src/model/bundle/graphs.js";
import { cacheMask, Decoder } from "../../src/model/codec/decoder.js";
import { type Bundle, type Frame, type History, loadBundle } from "../../src/model/index.js";
import { bytes, codes, furthest, NO_HISTORY, TINY, tinyFixtures } from "./tiny.js";

let bundle: Bundle;
let graphs: Graphs;
let tokens: Uint16Array;
/** What PyTorch makes of all tokens at once. */
let whole: Uint8Array;
let size: number;
let pixels: number;

beforeAll(async () => {
  bundle = await loadBundle(TINY);
  graphs = await openGraphs(bundle, "cpu", 1);
  const { decode } = await tinyFixtures();
  tokens = codes(decode.tokens);
  whole = bytes(decode.frames);
  const { manifest } = bundle;
  size = manifest.tokens.perLatent * manifest.tokens.groups;
  pixels = (manifest.video.width * manifest.video.height * 3) / 2;
});
afterAll(() => graphs.release());

const latents = (from: number, to: number): Uint16Array => tokens.subarray(from * size, to * size);

async function frames(
  decoder: Decoder,
  story: string,
  part: Uint16Array,
  history: History,
): Promise<{ frames: Frame[]; runs: number }> {
  const made: Frame[] = [];
  let runs = 0;
  const request = { story, chunk: 0, tokens: part, history };
  for await (const frame of decoder.decode(request, () => runs++)) made.push(frame);
  return { frames: made, runs };
}

/** The fixture's picture for a frame of the film: the first latent's first picture does not count. */
const expected = (index: number): Uint8Array =>
  whole.subarray((index + 1) * pixels, (index + 2) * pixels);

describe("streaming decode", () => {
  it.each([1, 2, 5])(
    "%i latent frames at a time gives the frames of the whole",
    async (together) => {
      const decoder = new Decoder(graphs, bundle.manifest, together);
      const made = await frames(decoder, "s", tokens, NO_HISTORY);
      expect(made.frames.map((frame) => frame.index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
      for (const frame of made.frames) {
        expect(furthest(frame.data, expected(frame.index))).toBeLessThanOrEqual(1);
      }
    },
  );

  it("goes on where the story's last chunk ended, without a rebuild", async () => {
    const decoder = new Decoder(graphs, bundle.manifest, 1);
    await frames(decoder, "s", latents(0, 2), NO_HISTORY);
    const second = await frames(decoder, "s", latents(2, 4), {
      startLatent: 0,
      tokens: latents(0, 2),
    });
    expect(second.runs).toBe(2);
    expect(second.frames.map((frame) => frame.index)).toEqual([3, 4, 5, 6]);
    for (const frame of second.frames) {
      expect(furthest(frame.data, expected(frame.index))).toBeLessThanOrEqual(1);
    }
  });

  it("goes on from any latent frame of the story's last chunk, without a rebuild and to the bit as with one", async () => {
    for (const kept of [0, 1, 2]) {
      const decoder = new Decoder(graphs, bundle.manifest, 1);
      await frames(decoder, "s", latents(0, 2), NO_HISTORY);
      await frames(decoder, "s", latents(2, 4), { startLatent: 0, tokens: latents(0, 2) });
      const history = { startLatent: 0, tokens: latents(0, 2 + kept) };
      const quick = await frames(decoder, "s", latents(4, 5), history);
      expect(quick.runs).toBe(1);
      const rebuilt = await frames(
        new Decoder(graphs, bundle.manifest, 1),
        "s",
        latents(4, 5),
        history,
      );
      expect(rebuilt.runs).toBe(3 + kept);
      expect(quick.frames).toEqual(rebuilt.frames);
    }
  });

  it("rebuilds the cache from the history alone, with the same frames", async () => {
    const decoder = new Decoder(graphs, bundle.manifest, 1);
    const history = { startLatent: 0, tokens: latents(0, 4) };
    const made = await frames(decoder, "s", latents(4, 5), history);
    expect(made.runs).toBe(5);
    expect(made.frames.map((frame) => frame.index)).toEqual([7, 8]);
    for (const frame of made.frames) {
      expect(furthest(frame.data, expected(frame.index))).toBeLessThanOrEqual(1);
    }
  });

  it("a history as long as the receptive field is enough: older latents do not matter", async () => {
    const field = bundle.manifest.decoder.historyLatents;
    const long = Uint16Array.from([...tokens, ...tokens, ...tokens]);
    const last = long.subarray(-size);
    const before = long.subarray(0, -size);
    const all = before.length / size;
    const full = new Decoder(graphs, bundle.manifest, 1);
    const short = new Decoder(graphs, bundle.manifest, 1);
    const one = await frames(full, "s", last, { startLatent: 0, tokens: before });
    const two = await frames(short, "s", last, {
      startLatent: all - field,
      tokens: before.subarray(-field * size),
    });
    expect(two.frames.map((frame) => frame.index)).toEqual(one.frames.map((frame) => frame.index));
    for (const [i, frame] of one.frames.entries()) {
      expect(furthest(frame.data, two.frames[i]?.data ?? [])).toBe(0);
    }
  });

  it("keeps stories apart, and notices one that took another turn under its name", async () => {
    const decoder = new Decoder(graphs, bundle.manifest, 1);
    await frames(decoder, "a", latents(0, 2), NO_HISTORY);
    await frames(decoder, "b", latents(2, 4), NO_HISTORY);
    const other = { startLatent: 0, tokens: latents(1, 3) };
    const turned = await frames(decoder, "a", latents(4, 5), other);
    expect(turned.runs).toBe(3);
    const fresh = await frames(new Decoder(graphs, bundle.manifest, 1), "a", latents(4, 5), other);
    expect(turned.frames.map((f) => f.data)).toEqual(fresh.frames.map((f) => f.data));
  });

  it("a chunk left half-way is forgotten, and the next one rebuilt", async () => {
    const decoder = new Decoder(graphs, bundle.manifest, 1);
    const request = { story: "s", chunk: 0, tokens: latents(0, 2), history: NO_HISTORY };
    for await (const _ of decoder.decode(request, () => {})) break;
    const next = await frames(decoder, "s", latents(2, 3), {
      startLatent: 0,
      tokens: latents(0, 2),
    });
    expect(next.runs).toBe(3);
    for (const frame of next.frames) {
      expect(furthest(frame.data, expected(frame.index))).toBeLessThanOrEqual(1);
    }
  });

  it("the mask marks the newest slots, as many as were decoded", () => {
    expect(
      [0, 1, 3, 9].map((decoded) => [...(cacheMask(3, decoded).data as Float32Array)]),
    ).toEqual([
      [0, 0, 0],
      [0, 0, 1],
      [1, 1, 1],
      [1, 1, 1],
    ]);
  });
});
