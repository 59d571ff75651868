// What a channel makes of lines in other languages, of unknown words and of talk: the model is told what was understood, the journal has both.
import { afterEach, describe, expect, it } from "vitest";
import { planRecorded } from "../../src/film/story/plan-recorded.js";
import { parseJournalView } from "../../src/film/story/recorded-story.js";
import { Channel } from "../../src/stream/index.js";
import { FakeClock } from "../fakes/fake-clock.js";
import { FakeEncoders } from "../fakes/fake-encoder.js";
import { FakeGenerator } from "../fakes/fake-generator.js";
import { FakeHub } from "./fake-hub.js";

const open: Channel[] = [];
afterEach(async () => {
  for (const channel of open.splice(0)) await channel.close();
});

async function stage() {
  const clock = new FakeClock();
  const generator = new FakeGenerator({ delayMs: 100, sleep: clock.sleep });
  const hubs: FakeHub[] = [];
  const channel = new Channel({
    settings: {
      name: "main",
      seed: 7,
      scale: 1,
      bitsPerSecond: 400_000,
      graceMs: 5000,
      autoAfterMs: 600_000,
      autoEveryMs: 600_000,
      codecs: ["vp8"],
    },
    generator,
    encoders: new FakeEncoders(),
    log: { info: () => {}, warn: () => {} },
    clock,
    newHub: (options) => {
      const hub = new FakeHub(options);
      hubs.push(hub);
      return hub;
    },
  });
  open.push(channel);
  await channel.start();
  await clock.advance(1000);
  hubs[0]?.join();
  await clock.advance(2000);
  const texts = (): string[] => generator.requests.map((request) => request.text);
  return { channel, clock, generator, texts };
}

describe("a channel", () => {
  it("conditions the model on what was understood, and shows the viewer's own words", async () => {
    const { channel, clock, texts } = await stage();
    const { id } = channel.say("Une fusée vole sur Mars", "Ann");
    await clock.advance(4000);
    expect(texts()).toContain("A rocket flying on Mars");
    expect(texts()).not.toContain("Une fusée vole sur Mars");
    expect(channel.prompt(id)).toMatchObject({
      text: "Une fusée vole sur Mars",
      told: "A rocket flying on Mars",
      reading: { actor: "rocket", action: "fly", scene: "mars" },
      unknown: [],
      state: "applied",
    });
    expect(channel.view.prompt?.text).toBe("Une fusée vole sur Mars");
  });

  it("keeps both texts in the journal, and a replay tells what was told", async () => {
    const { channel, clock, generator } = await stage();
    const { id } = channel.say("パンダがジャンプする", "Ann");
    await clock.advance(4000);
    const view = JSON.parse(JSON.stringify(channel.journal.view())) as unknown;
    const story = parseJournalView(view, "journal");
    const both = { id, text: "パンダがジャンプする", told: "A panda jumping" };
    expect(story.entries).toContainEqual(expect.objectContaining({ type: "prompt", ...both }));
    const plan = planRecorded(story, generator.info);
    expect(plan.spans.map(({ text }) => text)).toContain("A panda jumping");
    expect(plan.segments.map(({ text }) => text)).toContain("パンダがジャンプする");
  });

  it("leaves talk in the chat: everybody reads it, and it steers nothing", async () => {
    const { channel, clock, texts } = await stage();
    const before = texts().at(-1);
    const said = channel.say("hello everybody 👋", "Ann");
    expect(said).toMatchObject({ state: "chat", told: "", reading: {}, unknown: [] });
    await clock.advance(4000);
    expect(texts().at(-1)).toBe(before);
    expect(channel.prompts).toContainEqual(expect.objectContaining({ id: said.id, state: "chat" }));
    expect(JSON.stringify(channel.journal.view())).not.toContain("hello everybody");
  });

  it("names what the world has nothing for, and says what it shows", async () => {
    const { channel } = await stage();
    expect(channel.say("A panda at a wedding", "Ann")).toMatchObject({
      unknown: ["wedding"],
      notice: "This world has no wedding; showing: a panda.",
    });
  });
});
