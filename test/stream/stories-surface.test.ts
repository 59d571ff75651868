// A channel's story saved as stories.json and loaded into its queue, over REST; what is saved is what `evertale render` takes.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ConfigInput } from "../../src/config.js";
import { parseStory } from "../../src/film/story/read-story.js";
import type { RunningServer } from "../../src/main.js";
import { Channel } from "../../src/stream/index.js";
import { askMain, SECRET, startFaked, tokenOf } from "./channel-stage.js";

const STORY = {
  stories: [
    {
      title: "The teddy bear",
      prompts: [
        ["A teddy swimming", 6],
        { text: "The teddy flying on Mars", seconds: 4, cut: true },
        "A panda jumping",
        ["The panda flying on Mars", 7.5],
        ["The rocket flying on Mars", 3],
      ],
    },
    { title: "Another", prompts: ["A rocket flying"] },
  ],
};

let folder: string;
let running: RunningServer | undefined;
let url: string;
let mod: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "evertale-stories-"));
});
afterEach(async () => {
  await running?.close();
  running = undefined;
  await rm(folder, { recursive: true });
});

async function start(settings: ConfigInput = {}): Promise<void> {
  const queue = { tokenSecret: SECRET, policy: "queue", hold: 600, prompt: "a panda on Mars" };
  running = await startFaked(folder, { ...queue, ...settings });
  url = running.url;
  mod = await tokenOf("moderator", "Mo");
}

const ask = (method: string, path: string, body?: unknown, as: string | null = mod) =>
  askMain(url, as, [method, path, body]);

interface Waiting {
  readonly text: string;
  readonly seconds?: number;
  readonly expectedAtMs: number;
}
const waiting = async (): Promise<readonly Waiting[]> =>
  ((await ask("GET", "queue")).body as unknown as { waiting: Waiting[] }).waiting;

describe("a story that is loaded", () => {
  it("waits in the queue whole, in its order, each prompt for its own time", async () => {
    await start();
    await ask("POST", "prompts", { text: "a rocket" });
    const { status, body } = await ask("POST", "stories?story=teddy", STORY);
    expect(status).toBe(422);
    expect(body.detail).toMatch(/has no story "teddy".*"The teddy bear"/);
    const loaded = await ask("POST", "stories?story=The%20teddy", STORY);
    expect([loaded.status, loaded.body.refused]).toEqual([200, []]);
    const lines = await waiting();
    expect(lines.map(({ text, seconds }) => [text, seconds])).toEqual([
      ["A teddy swimming", 6],
      ["The teddy flying on Mars", 4],
      ["A panda jumping", 5],
      ["The panda flying on Mars", 7.5],
      ["The rocket flying on Mars", 3],
    ]);
    const times = lines.map(({ expectedAtMs }) => expectedAtMs - (lines[0]?.expectedAtMs ?? 0));
    expect(times).toEqual([0, 6_000, 10_000, 15_000, 22_500]);
    // Whoever loaded it may still say lines of their own.
    expect((await ask("POST", "prompts", { text: "a panda" })).body.state).toBe("queued");
  });

  it("goes through moderation: what is refused is left out and named, the others wait", async () => {
    await start();
    await ask("POST", "prompts", { text: "a rocket" });
    const bad = { stories: [{ title: "x", prompts: ["A teddy", "A fox shits on Mars", "Hello"] }] };
    const { body } = await ask("POST", "stories", bad);
    expect(body.refused).toMatchObject([
      { text: "A fox shits on Mars", reason: expect.stringMatching(/say it otherwise/) },
      { text: "Hello", reason: "It asks for nothing to be shown." },
    ]);
    expect((await waiting()).map(({ text }) => text)).toEqual(["A teddy"]);
  });

  it.each([
    ["no JSON", "{", /not JSON/],
    ["another JSON", '{"prompts": []}', /no stories\.json: send \{"stories"/],
    [
      "no prompts",
      '{"stories": [{"title": "x", "prompts": []}]}',
      /stories\.0\.prompts does not fit/,
    ],
    ["no seconds", '{"stories": [{"title": "x", "prompts": [["a", 0]]}]}', /0 seconds do not fit/],
    [
      "a prompt too long",
      JSON.stringify({ stories: [{ title: "x", prompts: ["a".repeat(301)] }] }),
      /301 characters long and 300 is the limit/,
    ],
    [
      "too many prompts",
      JSON.stringify({ stories: [{ title: "x", prompts: Array(201).fill("a panda") }] }),
      /201 prompts and the queue has room for 200/,
    ],
  ])("is refused in one sentence, and nothing waits: %s", async (_, body, sentence) => {
    await start();
    const answer = await ask("POST", "stories", body);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.body.detail).toMatch(sentence);
    expect(await waiting()).toEqual([]);
  });

  it("is read a few prompts a turn, so that nobody waits for it; of two at once one comes after the other", async () => {
    await start();
    await ask("POST", "prompts", { text: "a rocket" });
    let turn = 0;
    let counting = true;
    const count = () => {
      turn += 1;
      if (counting) setImmediate(count);
    };
    count();
    const turns: number[] = [];
    const sizes: number[] = [];
    const tell = Channel.prototype.tellStory;
    const spy = vi.spyOn(Channel.prototype, "tellStory").mockImplementation(function (
      this: Channel,
      prompts,
      by,
    ) {
      turns.push(turn);
      sizes.push(prompts.length);
      return tell.call(this, prompts, by);
    });
    const of = (name: string) => ({
      stories: [{ title: name, prompts: Array.from({ length: 40 }, (_, i) => `a ${name} ${i}`) }],
    });
    const answers = await Promise.all(
      ["teddy", "panda"].map((name) => ask("POST", "stories", of(name))),
    );
    counting = false;
    spy.mockRestore();
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(3);
    expect(new Set(turns).size).toBe(turns.length);
    const names = (await waiting()).map(({ text }) => text.split(" ")[1]);
    expect(names.length).toBeGreaterThan(40);
    // Told apart by one change from the first to the second.
    expect(names.filter((name, i) => i > 0 && name !== names[i - 1])).toHaveLength(1);
  });

  it("names a few of the stories that there are when another is asked for, whatever they are called", async () => {
    await start();
    const stories = Array.from({ length: 300 }, (_, i) => ({
      title: `${i} ${"x".repeat(100)}`,
      prompts: ["a panda"],
    }));
    const { body } = await ask("POST", `stories?story=${"y".repeat(5_000)}`, { stories });
    expect(body.detail).toMatch(/has no story "y{64}"; it has 1 "0 x{62}", .* and 290 more: name/);
    expect(String(body.detail).length).toBeLessThan(1_000);
  });

  it("wants a moderator, the policy queue, and a channel that is not stopped", async () => {
    await start({ policy: "vote" });
    expect((await ask("POST", "stories", STORY, null)).status).toBe(403);
    expect((await ask("POST", "stories", STORY)).body.detail).toMatch(/the policy is "vote"/);
    await ask("PUT", "director", { policy: "queue" });
    await ask("POST", "stop");
    expect((await ask("POST", "stories", STORY)).body.code).toBe("stopped");
  });

  it("is there after a restart, with its times", async () => {
    const places = { journal: join(folder, "main.jsonl"), store: join(folder, "store") };
    await start(places);
    await ask("POST", "prompts", { text: "a rocket" });
    await ask("POST", "stories?story=1", STORY);
    await running?.close();
    await start(places);
    expect((await waiting()).map(({ seconds }) => seconds)).toEqual(
      expect.arrayContaining([6, 4, 5, 7.5, 3]),
    );
  });
});

describe("a story that is saved", () => {
  it("is what render takes: what was told, then what waits, with times and cuts", async () => {
    await start();
    await ask("POST", "prompts", { text: "a rocket" });
    await ask("POST", "stories?story=1", STORY);
    const saved = await ask("GET", "stories", undefined, null);
    expect(saved.status).toBe(200);
    const { story } = parseStory(saved.text, "saved.json");
    if (!("prompts" in story)) throw new Error("not a script");
    expect(story.title).toBe("main");
    expect(story.prompts.slice(-5).map(({ text, seconds, cut }) => [text, seconds, cut])).toEqual([
      ["A teddy swimming", 6, false],
      ["The teddy flying on Mars", 4, true],
      ["A panda jumping", 5, false],
      ["The panda flying on Mars", 7.5, false],
      ["The rocket flying on Mars", 3, false],
    ]);
    // Loaded again as it is.
    expect((await ask("POST", "stories", saved.text)).status).toBe(200);
  });

  it("has nothing that a moderator deleted", async () => {
    await start();
    const { id } = (await ask("POST", "prompts", { text: "a rocket" })).body as { id: string };
    await ask("DELETE", `prompts/${id}`);
    expect((await ask("GET", "stories")).text).not.toContain("a rocket");
  });
});
