// A live channel with the tiny bundle in a process of its own, and its journal rendered: the same film, to the bit.
import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { loadBundle } from "../../src/film/load-bundle.js";
import { type Film, renderStory } from "../../src/film/render-story.js";
import { parseStory } from "../../src/film/story/read-story.js";
import { type ChunkRequest, type GeneratorClient, startGenerator } from "../../src/model/index.js";
import { Channel, type EncoderOptions, openJournal, silentLog } from "../../src/stream/index.js";
import { type FakeEncoder, FakeEncoders } from "../fakes/fake-encoder.js";
import { TINY, TOLD } from "../model/tiny.js";
import { FakeHub } from "../stream/fake-hub.js";
import { pngOf } from "./pictures.js";

const folder = await mkdtemp(join(tmpdir(), "evertale-told-"));
afterAll(() => rm(folder, { recursive: true }));

const sha = (data: Uint8Array): string => createHash("sha256").update(data).digest("hex");

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** Keeps the hash of every picture that viewers are sent; of one that is held, once. */
class Watching extends FakeEncoders {
  readonly seen: string[] = [];

  override create(options: EncoderOptions): FakeEncoder {
    const encoder = super.create(options);
    const encode = encoder.encode.bind(encoder);
    encoder.encode = (picture, ...rest) => {
      const hash = sha(picture.data);
      if (hash !== this.seen.at(-1)) this.seen.push(hash);
      return encode(picture, ...rest);
    };
    return encoder;
  }
}

/** The same generator, but `chunk` is made so late that its slot is missed: the governor gives quality up, on any machine. */
function lateAt(chunk: number, generator: GeneratorClient): GeneratorClient {
  return new Proxy(generator, {
    get(target, name) {
      const value = Reflect.get(target, name, target);
      if (typeof value !== "function") return value;
      if (name !== "generate") return value.bind(target);
      return async function* (request: ChunkRequest, signal?: AbortSignal) {
        if (request.chunk === chunk) await new Promise((resolve) => setTimeout(resolve, LATE_MS));
        yield* target.generate(request, signal);
      };
    },
  });
}
/** Longer than the stock of a chunk ahead lasts. */
const LATE_MS = 2000;

/** A channel that is steered, given a picture, slowed down once, and robbed of its generator twice; what viewers saw, held frames once. */
async function live(folder: string, journalFile: string) {
  const generator: GeneratorClient = await startGenerator({
    bundle: folder,
    provider: "cpu",
    threads: 1,
    restartDelayMs: 1,
  });
  const encoders = new Watching();
  let hub: FakeHub | undefined;
  const channel = new Channel({
    settings: {
      name: "main",
      seed: 21,
      scale: 1,
      bitsPerSecond: 400_000,
      graceMs: 5000,
      autoAfterMs: 3000,
      autoEveryMs: 2000,
      codecs: ["h264"],
    },
    journal: openJournal({ path: journalFile, channel: "main", anew: false }, generator.info),
    generator: lateAt(10, generator),
    encoders,
    log: silentLog,
    newHub: (options) => {
      hub = new FakeHub(options);
      return hub;
    },
  });
  const madeAtLeast = (chunks: number) => until(() => channel.loopStats.chunk >= chunks);
  /** Reading a picture takes as long as the machine is busy. */
  const madeAnother = (chunks: number) => madeAtLeast(channel.loopStats.chunk + chunks);
  await channel.start();
  hub?.join();
  await madeAtLeast(2);
  channel.say("a panda swims under water", "Ann");
  await madeAtLeast(5);
  process.kill(generator.pid ?? 0, "SIGKILL");
  await madeAtLeast(8);
  await channel.goOnFrom(await pngOf(40, 30, [200, 90, 20]));
  channel.say("Une fusée sur Mars", "Bob");
  await madeAnother(3);
  channel.say("cut to a teddy bear in the forest", "Cid");
  await madeAnother(3);
  process.kill(generator.pid ?? 0, "SIGKILL");
  await madeAtLeast(18);
  await madeAnother(4);
  const view = channel.journal.view();
  await channel.close();
  await generator.close();
  return { view, seen: encoders.seen };
}

async function hashes(film: Film): Promise<string[]> {
  const list: string[] = [];
  for await (const frame of film) {
    const hash = sha(frame.data);
    if (hash !== list.at(-1)) list.push(hash);
  }
  return list;
}

describe("a channel's journal", () => {
  it.each([
    ["a decoder that reads codes alone", TINY],
    ["a decoder that reads words too", TOLD],
  ])(
    "renders to the film its viewers saw, through prompts, changes of quality, a picture and two lost generators: %s",
    {
      timeout: 240_000,
    },
    async (_, model) => {
      const file = join(folder, `${basename(model)}.jsonl`);
      const { view, seen } = await live(model, file);
      expect(view.entries).toContainEqual(
        expect.objectContaining({ type: "start", tokens: "", id: expect.stringMatching(/^cut-/) }),
      );
      const kinds = new Set(view.entries.map((entry) => entry.type));
      expect(kinds).toEqual(new Set(["prompt", "quality", "start", "tokens", "shortened"]));
      expect(view.entries.filter((entry) => entry.type === "quality").length).toBeGreaterThan(1);

      const bundle = await loadBundle(model, { provider: "cpu", threads: 2 });
      const { story } = parseStory(await readFile(file, "utf8"), file);
      const film = renderStory(bundle, story);
      const told = await hashes(film);
      const last = view.entries.at(-1);
      expect(film.sameness).toEqual({ state: "same", toChunk: film.tokens.chunks - 1 });
      expect(film.tokens.chunks).toBeGreaterThan(18);
      // What was on its way when the channel closed nobody saw.
      expect(seen.length).toBeGreaterThan(18 * 3);
      expect(told.slice(0, seen.length)).toEqual(seen.slice(0, told.length));

      // The answer of the REST interface tells the same story, as far as it went by then.
      const again = renderStory(bundle, parseStory(JSON.stringify(view), "view").story);
      expect((await hashes(again)).length).toBeGreaterThan(0);
      expect(last).toEqual({
        type: "tokens",
        chunk: again.tokens.chunks - 1,
        sha256: again.tokens.sha256,
      });

      // One step more in one chunk is another film, and is told to be from there on.
      const other = parseStory(
        JSON.stringify({
          ...view,
          entries: [...view.entries, { type: "quality", chunk: 17, steps: 1, guided: false }],
        }),
        "other",
      ).story;
      const changed = renderStory(bundle, other);
      await hashes(changed);
      expect(changed.sameness).toMatchObject({ state: "different", fromChunk: 16 });
      await bundle.close();
    },
  );
});
