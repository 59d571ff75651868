// A story saved at any moment: every line accepted until then once, with its seconds, and the same again when it is loaded.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Channel, ChannelSettings } from "../../src/stream/index.js";
import { beginLife, SETTINGS } from "./channel-life.js";

const QUEUE: ChannelSettings["rules"] = { policy: "queue", holdMs: 3_000, windowMs: 5_000 };
const MODERATOR = { name: "Mo", person: "mo", address: "10.0.0.1", directs: true };
const STORY = [
  { text: "a teddy swimming", seconds: 2.5, cut: false },
  { text: "a rocket flying on Mars", seconds: 4, cut: true },
  { text: "a panda flying", seconds: 1.5, cut: false },
];

let folder: string;
const open: Channel[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "evertale-saved-"));
});
afterEach(async () => {
  for (const channel of open.splice(0)) await channel.close();
  rmSync(folder, { recursive: true });
});

async function stage(settings: Partial<ChannelSettings> = {}, journal?: string) {
  const life = await beginLife(open, { rules: QUEUE, ...settings }, { journal });
  await life.clock.advance(1000);
  return life;
}

const countOf = (channel: Channel, text: string): number =>
  channel.script.filter((line) => line.text === text).length;

describe("a story that is saved", () => {
  it.each(["queue", "latest"] as const)(
    "has every line once at any moment, from when it is accepted on, under %s",
    async (policy) => {
      const { channel, clock } = await stage({ rules: { policy, holdMs: 1_000, windowMs: 5_000 } });
      const said = ["a teddy", "a rocket", "a panda", "a teddy on Mars", "a rocket flying"];
      const states = new Set<string>();
      for (const [index, text] of said.entries()) {
        const { id } = channel.say(text, `viewer ${index}`);
        for (let step = 0; step < 20; step++) {
          states.add(channel.prompt(id).state);
          for (const one of said.slice(0, index + 1)) expect(countOf(channel, one), one).toBe(1);
          await clock.advance(70);
        }
      }
      await clock.advance(12_000);
      for (const one of said) expect(countOf(channel, one), one).toBe(1);
      // Or the test has seen less than it means to.
      expect([...states]).toEqual(expect.arrayContaining(["accepted", "applied"]));
    },
  );

  it("has the prompts of a loaded story with their own seconds and cuts while they wait, are shown, and were", async () => {
    const { channel, clock } = await stage();
    channel.tellStory(STORY, MODERATOR);
    for (let step = 0; step < 80; step++) {
      expect(channel.script.slice(-3)).toEqual(STORY);
      await clock.advance(100);
    }
    expect(channel.prompts.slice(-3).map(({ seconds }) => seconds)).toEqual([2.5, 4, 1.5]);
  });

  it("is the same when it was loaded on another channel and saved again there", async () => {
    const one = await stage();
    one.channel.tellStory(STORY, MODERATOR);
    one.channel.say("a teddy", "Ann");
    await one.clock.advance(4_000);
    const saved = one.channel.script;
    expect(saved).toHaveLength(5);
    const other = await stage();
    other.channel.tellStory(saved, MODERATOR);
    expect(other.channel.script.slice(1)).toEqual(saved);
    await other.clock.advance(30_000);
    expect(other.channel.script.slice(1, -1)).toEqual(saved.slice(0, -1));
  });

  it("counts of a chunk that newer words came into what was shown of it", async () => {
    const { channel, clock } = await stage({
      rules: { policy: "latest", holdMs: 6_000, windowMs: 5_000 },
    });
    await clock.advance(400);
    for (const text of ["a teddy", "a rocket", "a panda", "a teddy on Mars"]) {
      channel.say(text, "Ann");
      await clock.advance(1_700);
    }
    const { entries } = channel.journal;
    const shortened = entries.filter(({ type }) => type === "shortened");
    expect(shortened.length).toBeGreaterThan(0);
    // Two of its eight frames, say, are a quarter of a second of film.
    const told = channel.script.slice(0, -1).reduce((sum, { seconds }) => sum + seconds, 0);
    const last = entries.findLast(({ type }) => type === "prompt")?.chunk ?? 0;
    const gone = shortened.reduce(
      (sum, entry) => sum + (entry.type === "shortened" ? 4 - entry.latents : 0),
      0,
    );
    expect(told).toBe(last - gone / 4);
  });

  it("has a line that nobody saw because all was stopped once, and nothing that was deleted", async () => {
    const { channel, clock } = await stage();
    const { id } = channel.say("a teddy flying", "Ann");
    await clock.advance(400);
    channel.stopSwitch.stop();
    await clock.advance(2_000);
    expect(countOf(channel, "a teddy flying")).toBe(1);
    channel.stopSwitch.resume();
    for (let step = 0; step < 30; step++) {
      expect(countOf(channel, "a teddy flying")).toBe(1);
      await clock.advance(200);
    }
    channel.deletePrompt(id, "Deleted.");
    await clock.advance(3_000);
    expect(countOf(channel, "a teddy flying")).toBe(0);
  });

  it("leaves out what a vote or lots decide over, and what only asks the stage to stay", async () => {
    for (const policy of ["vote", "anarchy"] as const) {
      const { channel } = await stage({ rules: { policy, holdMs: 6_000, windowMs: 5_000 } });
      channel.say("a teddy", "Ann");
      channel.say("a rocket", "Bob");
      expect(countOf(channel, "a teddy") + countOf(channel, "a rocket")).toBeLessThan(2);
    }
    const { channel } = await stage();
    channel.say("a teddy", "Ann");
    channel.say("hold", "Bob");
    channel.say("undo", "Cat");
    expect(channel.script.map(({ text }) => text)).toEqual([SETTINGS.opening, "a teddy"]);
  });

  it("has after a restart what it had before, with its seconds and cuts", async () => {
    const path = join(folder, "main.jsonl");
    const one = await stage({}, path);
    one.channel.tellStory(STORY, MODERATOR);
    await one.clock.advance(4_000);
    const before = one.channel.script;
    await one.channel.close();
    const other = await stage({}, path);
    expect(other.channel.script.slice(-3)).toEqual(STORY);
    expect(other.channel.script.map(({ text }) => text)).toEqual(before.map(({ text }) => text));
    expect(other.channel.prompts.at(-1)).toMatchObject({ seconds: 1.5 });
  });
});
