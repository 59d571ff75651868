import { afterEach, describe, expect, it } from "vitest";
import {
  Channel,
  type ChannelEvent,
  type ChannelSettings,
  type Log,
} from "../../src/stream/index.js";
import { FakeClock } from "../fakes/fake-clock.js";
import { FakeEncoders } from "../fakes/fake-encoder.js";
import { FakeGenerator, type FakeGeneratorOptions } from "../fakes/fake-generator.js";
import { FakeHub } from "./fake-hub.js";

const SETTINGS: ChannelSettings = {
  name: "main",
  seed: 5,
  scale: 2,
  bitsPerSecond: 400_000,
  graceMs: 5_000,
  autoAfterMs: 20_000,
  autoEveryMs: 12_000,
  codecs: ["h264", "vp8"],
  opening: "a panda jumping on Mars",
};

const open: Channel[] = [];
afterEach(async () => {
  for (const channel of open.splice(0)) await channel.close();
});

async function stage(settings: Partial<ChannelSettings> = {}, model: FakeGeneratorOptions = {}) {
  const clock = new FakeClock();
  const generator = new FakeGenerator({ delayMs: 300, sleep: clock.sleep, ...model });
  const encoders = new FakeEncoders();
  const warnings: string[] = [];
  const log: Log = { info: () => {}, warn: (line) => warnings.push(line) };
  let hub: FakeHub | undefined;
  const channel = new Channel({
    settings: { ...SETTINGS, ...settings },
    generator,
    encoders,
    log,
    clock,
    newHub: (options) => {
      hub = new FakeHub(options);
      return hub;
    },
  });
  open.push(channel);
  if (hub === undefined) throw new Error("The channel made no hub.");
  const events: ChannelEvent[] = [];
  channel.events$.subscribe((event) => events.push(event));
  await channel.start();
  return { channel, clock, generator, encoders, hub, events, warnings };
}

describe("Channel", () => {
  it("is not live until its first chunk is made, then waits for viewers", async () => {
    const { channel, clock, hub } = await stage();
    expect(channel.view).toMatchObject({ state: "starting", viewers: 0, prompt: null });
    expect(hub.live).toBe(false);
    await clock.advance(1000);
    expect(channel.view.state).toBe("idle");
    expect(hub.live).toBe(true);
  });

  it("sends the enlarged pictures of the film to viewers, beginning with a key frame", async () => {
    const { channel, clock, encoders, hub } = await stage();
    await clock.advance(1000);
    hub.join();
    await clock.advance(2000);
    expect(channel.view).toMatchObject({ state: "live", viewers: 1, width: 128, height: 128 });
    const pictures = encoders.made[0]?.pictures ?? [];
    expect(pictures[0]).toMatchObject({ width: 128, height: 128, keyframe: true });
    // The second one is what the viewer asks for when it is connected.
    expect(pictures.slice(2).every((picture) => !picture.keyframe)).toBe(true);
    expect(hub.sent.length).toBe(17);
    const steps = hub.sent
      .slice(1)
      .map((f, i) => f.rtpTimestamp - (hub.sent[i]?.rtpTimestamp ?? 0));
    expect(new Set(steps)).toEqual(new Set([11_250]));
  });

  it("enlarges what super-resolution has made larger already", async () => {
    const { channel } = await stage({ superResolution: 4 });
    expect(channel.view).toMatchObject({ width: 64 * 4 * 2, height: 64 * 4 * 2 });
  });

  it("makes one encoder per codec in use, and closes it with its last viewer", async () => {
    const { clock, encoders, hub } = await stage();
    await clock.advance(1000);
    hub.join("h264");
    await clock.advance(500);
    expect(encoders.made.map((encoder) => encoder.codec)).toEqual(["h264"]);
    hub.join("vp8");
    hub.join("h264");
    await clock.advance(500);
    expect(encoders.made.map((encoder) => encoder.codec)).toEqual(["h264", "vp8"]);
    hub.part("vp8");
    expect(encoders.made.map((encoder) => encoder.closed)).toEqual([false, true]);
  });

  it("makes the next picture a key frame when a viewer asks for one", async () => {
    const { clock, encoders, hub } = await stage();
    await clock.advance(1000);
    hub.join();
    await clock.advance(1000);
    const before = encoders.made[0]?.pictures.length ?? 0;
    hub.askKeyframe();
    await clock.advance(250);
    const after = encoders.made[0]?.pictures.slice(before) ?? [];
    expect(after.map((picture) => picture.keyframe)).toEqual([true, false]);
  });

  it("drops pictures before a busy encoder, and keeps the wish for a key frame", async () => {
    const { channel, clock, encoders, hub } = await stage();
    await clock.advance(1000);
    hub.join();
    await clock.advance(250);
    const [encoder] = encoders.made;
    if (encoder === undefined) throw new Error("No encoder was made.");
    encoder.slow = true;
    await clock.advance(1000);
    expect(channel.broadcast.droppedPictures).toBe(4);
    hub.askKeyframe();
    await clock.advance(125);
    encoder.slow = false;
    encoder.release();
    await clock.advance(125);
    expect(encoder.pictures.at(-1)?.keyframe).toBe(true);
  });

  it("makes a failed encoder anew, says so, and goes on with a key frame", async () => {
    const { clock, encoders, hub, warnings } = await stage();
    await clock.advance(1000);
    hub.join();
    await clock.advance(500);
    encoders.made[0]?.fail();
    await clock.advance(500);
    expect(encoders.made).toHaveLength(2);
    expect(encoders.made[0]?.closed).toBe(true);
    expect(encoders.made[1]?.pictures[0]?.keyframe).toBe(true);
    expect(warnings.join()).toMatch(/h264 encoder failed/);
  });

  it("does not try a broken encoder for ever", async () => {
    const { clock, encoders, hub } = await stage();
    await clock.advance(1000);
    const { create } = encoders;
    encoders.create = (options) => {
      const encoder = create.call(encoders, options);
      encoder.broken = true;
      return encoder;
    };
    hub.join();
    await clock.advance(10_000);
    expect(encoders.made).toHaveLength(5);
  });

  it("pauses after the grace period without viewers and resumes for the next one", async () => {
    const { channel, clock, generator, hub } = await stage();
    await clock.advance(1000);
    hub.join();
    await clock.advance(3000);
    hub.part();
    await clock.advance(4999);
    expect(channel.view.state).toBe("live");
    await clock.advance(2);
    expect(channel.view.state).toBe("idle");
    const made = generator.requests.length;
    await clock.advance(60_000);
    expect(generator.requests.length).toBeLessThanOrEqual(made + 1);
    const sent = hub.sent.length;
    hub.join();
    await clock.advance(250);
    expect(channel.view.state).toBe("live");
    expect(hub.sent.length).toBeGreaterThan(sent);
    expect(hub.sent[sent]?.keyframe).toBe(true);
  });

  it("shows the opening prompt as the story's", async () => {
    const { channel, clock } = await stage();
    await clock.advance(1000);
    expect(channel.view.prompt).toMatchObject({ text: SETTINGS.opening, appliedAtChunk: 0 });
    expect(channel.prompts).toHaveLength(1);
    expect(channel.prompts[0]).toMatchObject({ author: "story", state: "applied", chunk: 0 });
  });

  it("takes a prompt from accepted to applied to its first frame", async () => {
    const { channel, clock, events, hub } = await stage();
    await clock.advance(1000);
    hub.join();
    await clock.advance(2000);
    const { id, state } = channel.say("a teddy flying", "Ann");
    expect(state).toBe("accepted");
    await clock.advance(3000);
    const view = channel.prompt(id);
    expect(view).toMatchObject({ state: "applied", author: "Ann", text: "a teddy flying" });
    const { acceptedAtMs = 0, appliedAtMs = 0, firstFrameAtMs = 0, chunk = 0 } = view;
    expect(acceptedAtMs).toBeLessThan(appliedAtMs);
    expect(appliedAtMs).toBeLessThanOrEqual(firstFrameAtMs);
    expect(firstFrameAtMs - acceptedAtMs).toBeLessThan(2000);
    const timestamps = hub.sent.map((frame) => frame.rtpTimestamp);
    expect(timestamps).toContain(view.firstFrameRtpTimestamp);
    expect(channel.view.prompt).toEqual({ id, text: "a teddy flying", appliedAtChunk: chunk });
    const told = events.flatMap((e) =>
      e.type === "prompt" && e.prompt.id === id ? [e.prompt] : [],
    );
    expect(told.map((prompt) => prompt.state)).toEqual(["accepted", "applied", "applied"]);
  });

  it("tells who was overtaken by a newer prompt, and shows it when nobody speaks", async () => {
    const { channel, clock, hub } = await stage();
    await clock.advance(1000);
    hub.join();
    await clock.advance(2000);
    const [first, second] = [channel.say("a teddy", "Ann"), channel.say("a rocket", "Bob")];
    await clock.advance(3000);
    expect(channel.prompt(second.id).state).toBe("applied");
    expect(channel.prompt(first.id)).toMatchObject({ state: "queued", place: 1 });
    expect(channel.prompt(first.id).notice).toMatch(/newer line/);
    await clock.advance(8000);
    expect(channel.prompt(first.id)).toMatchObject({ state: "applied", text: "a teddy" });
    expect(channel.prompt(first.id).notice).toBeUndefined();
  });

  it("tells the lines of a queue one after another, each with its hold and its expected time", async () => {
    const rules = { policy: "queue", holdMs: 6000, windowMs: 20_000 } as const;
    const { channel, clock, hub, events } = await stage({ rules });
    await clock.advance(1000);
    hub.join();
    await clock.advance(2000);
    const texts = ["a teddy", "a rocket", "a panda"];
    const said = texts.map((text, i) => channel.say(text, `viewer ${i}`));
    expect(said.map(({ state, place }) => [state, place])).toEqual([
      ["accepted", undefined],
      ["queued", 1],
      ["queued", 2],
    ]);
    await clock.advance(2000);
    const expected = said.map(({ id }) => channel.prompt(id).expectedAtMs ?? 0);
    await clock.advance(20_000);
    const shown = said.map(({ id }) => channel.prompt(id));
    expect(shown.map(({ state }) => state)).toEqual(["applied", "applied", "applied"]);
    const [first = 0, second = 0, third = 0] = shown.map(({ appliedAtMs }) => appliedAtMs);
    expect(second - first).toBeGreaterThanOrEqual(6000);
    expect(third - second).toBeGreaterThanOrEqual(6000);
    // Promised when it was said; a chunk more is what making takes.
    expect(Math.abs((shown[1]?.appliedAtMs ?? 0) - (expected[1] ?? 0))).toBeLessThan(2000);
    const queues = events.filter((event) => event.type === "queue");
    expect(queues.length).toBeGreaterThan(2);
  });

  it("shows the winner of a vote within 2.5 s of its end, and who said the same with it", async () => {
    const rules = { policy: "vote", holdMs: 6000, windowMs: 20_000 } as const;
    const { channel, clock, hub } = await stage({ rules });
    await clock.advance(1000);
    hub.join();
    await clock.advance(2000);
    const alone = channel.say("a teddy", "Ann");
    const lead = channel.say("the rocket jumps", "Bob");
    const same = channel.say("A rocket, jumping!", "Cid");
    expect(alone).toMatchObject({ state: "candidate" });
    expect(same).toMatchObject({ state: "candidate", joinedTo: lead.id });
    const endsAtMs = alone.expectedAtMs ?? 0;
    expect(channel.desk.queue().vote?.candidates.map(({ votes }) => votes)).toEqual([2, 1]);
    await clock.advance(23_000);
    const { firstFrameAtMs = 0, state, text } = channel.prompt(lead.id);
    expect([state, text]).toEqual(["applied", "the rocket jumps"]);
    expect(firstFrameAtMs - endsAtMs).toBeLessThan(2500);
    expect(channel.prompt(same.id)).toMatchObject({ state: "applied", joinedTo: lead.id });
    // The loser stands once more.
    expect(channel.prompt(alone.id).state).toBe("candidate");
  });

  it("takes a line back for its author alone, and not once it was shown", async () => {
    const rules = { policy: "queue", holdMs: 6000, windowMs: 20_000 } as const;
    const { channel } = await stage({ rules });
    channel.say("a teddy", "Ann");
    const speaker = { name: "Bob", person: "bob", address: "", directs: false };
    const { id } = channel.say("a rocket", speaker);
    expect(() => channel.desk.withdraw(id, { person: "ann", directs: false })).toThrow(
      /Only who said/,
    );
    expect(channel.desk.withdraw(id, speaker)).toMatchObject({
      state: "rejected",
      reason: "Withdrawn by who said it.",
    });
    expect(() => channel.desk.withdraw(id, { person: "m", directs: true })).toThrow(
      /is not told anyway/,
    );
    expect(() => channel.desk.vote(id, "ann")).toThrow(/is not told anyway/);
  });

  it("does not reject a prompt that was said while an older one's chunk was in the making", async () => {
    const { channel, clock, hub } = await stage({ autoEveryMs: 3000, autoAfterMs: 3000 });
    await clock.advance(1000);
    hub.join();
    for (let i = 0; i < 40; i++) {
      const { id } = channel.say(i % 2 === 0 ? "a teddy" : "a rocket", "Ann");
      await clock.advance(1930);
      expect(channel.prompt(id).state).not.toBe("rejected");
      await clock.advance(700);
      expect(channel.prompt(id).state).toBe("applied");
    }
  });

  it("stops at a switch: a slate with the next picture, no line taken, nothing told; goes on with a cut", async () => {
    const { channel, clock, encoders, hub } = await stage();
    await clock.advance(1000);
    hub.join();
    await clock.advance(2000);
    channel.say("a teddy flying", "Ann");
    await clock.advance(2000);
    const pictures = () => encoders.made[0]?.pictures ?? [];
    const before = pictures().length;
    channel.stopSwitch.stop();
    channel.stopSwitch.stop();
    expect(channel.slates.text).toBe("The film is paused. It goes on soon.");
    await clock.advance(125);
    // Within one picture's time.
    expect(pictures().length).toBeGreaterThan(before);
    expect(channel.view).toMatchObject({ stopped: true, prompt: null });
    expect(() => channel.say("a rocket", "Bob")).toThrow(/stopped for now: keep your line/);
    const told = channel.prompts.length;
    await clock.advance(60_000);
    expect(channel.prompts).toHaveLength(told);
    channel.stopSwitch.resume();
    // Pictures that were made before are not shown either: the slate waits for the cut.
    expect(channel.slates.text).toBeDefined();
    await clock.advance(3000);
    expect(channel.slates.text).toBeUndefined();
    expect(channel.view.prompt?.text).not.toBe("a teddy flying");
    const { entries } = channel.journal.view();
    expect(entries.at(-2)).toMatchObject({ type: "start", tokens: "" });
  });

  it("keeps the slate of a channel that was stopped with nobody there until the cut is seen", async () => {
    const { channel, clock, hub } = await stage();
    await clock.advance(1000);
    channel.stopSwitch.stop();
    channel.stopSwitch.resume();
    expect(channel.slates.text).toBeDefined();
    hub.join();
    await clock.advance(3000);
    expect(channel.slates.text).toBeUndefined();
  });

  it.each(["latest", "queue", "vote", "anarchy"] as const)(
    "tells a line that was on its way when all was stopped, and those behind it: %s",
    async (policy) => {
      const rules = { policy, holdMs: 1000, windowMs: 1000 };
      const { channel, clock, hub, generator } = await stage({ rules });
      // Nobody watches: what is released stays on its way.
      await clock.advance(1000);
      const first = channel.say("a teddy flying", "Ann");
      await clock.advance(2000);
      expect(channel.prompt(first.id).state).toBe("accepted");
      channel.stopSwitch.stop();
      await clock.advance(1000);
      const asked = generator.requests.length;
      channel.stopSwitch.resume();
      const second = channel.say("a rocket on Mars", "Bob");
      hub.join();
      await clock.advance(15_000);
      for (const { id } of [first, second]) expect(channel.prompt(id).state).toBe("applied");
      // Whichever came first, it forgot what was stopped.
      expect(generator.requests[asked]?.history.tokens).toHaveLength(0);
      expect(channel.slates.text).toBeUndefined();
      // Nor is the story kept from going on by itself.
      await clock.advance(60_000);
      expect(channel.view.prompt?.id).not.toBe(second.id);
    },
  );

  it.each(["latest", "queue", "vote"] as const)(
    "loses no line to a stop, however shortly before it was said: it was seen, or is told when the film goes on: %s",
    async (policy) => {
      const rules = { policy, holdMs: 1000, windowMs: 1000 };
      let again = 0;
      for (let beforeMs = 0; beforeMs <= 1_500; beforeMs += 250) {
        const { channel, clock, hub } = await stage({ rules });
        await clock.advance(1000);
        hub.join();
        await clock.advance(2000);
        const { id } = channel.say("a teddy flying", "Ann");
        const same = channel.say("a teddy flying", "Bob");
        await clock.advance(beforeMs);
        const stoppedAtMs = clock.unixMs();
        channel.stopSwitch.stop();
        const seen = channel.prompt(id).firstFrameAtMs !== undefined;
        await clock.advance(4_000);
        if (!seen && policy !== "latest") {
          expect(channel.prompt(id).state).not.toBe("applied");
          again += 1;
        }
        channel.stopSwitch.resume();
        await clock.advance(12_000);
        const told = channel.prompt(id);
        expect([beforeMs, told.state]).toEqual([beforeMs, "applied"]);
        const { firstFrameAtMs = 0 } = told;
        expect(firstFrameAtMs > stoppedAtMs + 4_000).toBe(!seen);
        expect(channel.slates.text).toBeUndefined();
        if (policy === "vote") expect(channel.prompt(same.id).state).toBe("applied");
      }
      if (policy !== "latest") expect(again).toBeGreaterThan(0);
    },
  );

  it("does not bring a line back that was deleted, when what it stood with is told again after a stop", async () => {
    const rules = { policy: "vote", holdMs: 1000, windowMs: 1000 } as const;
    const { channel, clock, hub } = await stage({ rules });
    await clock.advance(1000);
    hub.join();
    await clock.advance(2000);
    const lead = channel.say("a teddy flying", "Ann");
    const joined = channel.say("A teddy flying!", "Bob");
    await clock.advance(1_250);
    channel.deletePrompt(joined.id, "Deleted by a moderator.");
    channel.stopSwitch.stop();
    expect(channel.prompt(lead.id).state).toBe("queued");
    expect(channel.prompt(joined.id)).toMatchObject({ state: "rejected", text: "" });
    const other = channel.say.bind(channel, "a rocket", "Cid");
    expect(other).toThrow(/stopped/);
    channel.stopSwitch.resume();
    await clock.advance(6_000);
    expect(channel.prompt(lead.id).state).toBe("applied");
    expect(channel.prompt(joined.id).state).toBe("rejected");
  });

  it("never tells a line that is deleted while it waits for a stop to end", async () => {
    const { channel, clock, hub, generator } = await stage();
    await clock.advance(1000);
    hub.join();
    await clock.advance(2000);
    const { id } = channel.say("a teddy flying", "Ann");
    channel.stopSwitch.stop();
    expect(channel.prompt(id).state).toBe("queued");
    await clock.advance(3_000);
    channel.deletePrompt(id, "Deleted by a moderator.");
    const asked = generator.requests.length;
    channel.stopSwitch.resume();
    await clock.advance(20_000);
    expect(generator.requests.slice(asked).map(({ text }) => text)).not.toContain("a teddy flying");
    expect(channel.slates.text).toBeUndefined();
  });

  it.each(["queue", "direct", "anarchy", "vote"] as const)(
    "lets nobody's patience run out, nor a vote, while all is stopped: %s",
    async (policy) => {
      const rules = { policy, holdMs: 6000, windowMs: 20_000 };
      const { channel, clock, hub } = await stage({ rules });
      await clock.advance(1000);
      hub.join();
      await clock.advance(2000);
      const said = ["Ann", "Bob", "Cid"].map(
        (who, i) => channel.say(["a teddy flying", "a rocket", "a panda"][i] ?? "", who).id,
      );
      await clock.advance(500);
      const waiting = said.filter((id) => channel.prompt(id).firstFrameAtMs === undefined);
      expect(waiting.length).toBeGreaterThan(0);
      channel.stopSwitch.stop();
      await clock.advance(600_000);
      channel.stopSwitch.resume();
      await clock.advance(1_500);
      for (const id of waiting) expect(channel.prompt(id).state).not.toBe("rejected");
      // A vote has the rest of its time.
      if (policy === "vote") {
        const endsInMs = (channel.desk.queue().vote?.endsAtMs ?? 0) - clock.unixMs();
        expect(endsInMs).toBeGreaterThan(10_000);
        expect(endsInMs).toBeLessThan(20_000);
      }
    },
  );

  it("tells nothing behind the slate that a moderator lets through while all is stopped", async () => {
    const { channel, clock, hub } = await stage();
    await clock.advance(1000);
    hub.join();
    channel.house.rule({ ...channel.house.rules, approveFirst: true }, "Mo");
    const { id } = channel.say("a teddy flying", "Ann");
    channel.stopSwitch.stop();
    channel.desk.approve(id);
    await clock.advance(5_000);
    expect(channel.prompt(id)).toMatchObject({
      state: "queued",
      notice: expect.stringMatching(/^All was stopped/),
    });
    channel.stopSwitch.resume();
    await clock.advance(5_000);
    expect(channel.prompt(id)).toMatchObject({ state: "applied" });
    expect(channel.prompt(id).notice).toBeUndefined();
  });

  it("deletes a line from its journal that hundreds of others have pushed out of the book", async () => {
    const { channel, clock, hub } = await stage();
    await clock.advance(1000);
    hub.join();
    const { id } = channel.say("a zzgrobzz teddy", "Ann");
    await clock.advance(4000);
    for (let i = 0; i < 600; i++) channel.say("12345", "Bob");
    expect(() => channel.prompt(id)).toThrow(/No prompt/);
    expect(JSON.stringify(channel.journal.view())).toContain("zzgrobzz");
    channel.deletePrompt(id, "Deleted by a moderator.");
    expect(JSON.stringify(channel.journal.view())).not.toContain("zzgrobzz");
    expect(() => channel.deletePrompt("never-said", "")).toThrow(/No prompt/);
  });

  it("tells a line on its way even when hundreds of others have pushed it out of the book", async () => {
    const { channel, clock, hub, generator } = await stage();
    await clock.advance(1000);
    channel.say("a teddy flying", "Ann");
    for (let i = 0; i < 600; i++) channel.say("12345", "Bob");
    channel.stopSwitch.stop();
    channel.stopSwitch.resume();
    hub.join();
    await clock.advance(5000);
    expect(generator.requests.map(({ text }) => text)).toContain("a teddy flying");
  });

  it("answers everybody of a crowd larger than the book has pages", async () => {
    const { channel } = await stage({ rules: { policy: "anarchy", holdMs: 1000, windowMs: 5000 } });
    for (let i = 0; i < 600; i++) {
      const person = `person ${i}`;
      const said = channel.say("a teddy flying", {
        name: "Ann",
        person,
        address: "",
        directs: false,
      });
      expect(said.state).toBe("queued");
    }
  });

  it("tells a line for itself when whoever stood for it in the vote took theirs back", async () => {
    const rules = { policy: "vote", holdMs: 1000, windowMs: 5000 } as const;
    const { channel, clock, hub } = await stage({ rules });
    hub.join();
    await clock.advance(1000);
    const lead = channel.say("a teddy flying", "Ann");
    const other = channel.say("A teddy flying!", "Bob");
    expect(channel.prompt(other.id).joinedTo).toBe(lead.id);
    channel.desk.withdraw(lead.id, { person: "nobody", directs: true });
    await clock.advance(15_000);
    expect(channel.prompt(other.id)).toMatchObject({ state: "applied" });
    expect(channel.prompt(other.id).joinedTo).toBeUndefined();
  });

  it.each(["latest", "queue"] as const)(
    "never tells a line that was deleted on its way, and nobody waits behind it: %s",
    async (policy) => {
      const rules = { policy, holdMs: 1000, windowMs: 1000 };
      const { channel, clock, hub, generator } = await stage({ rules });
      await clock.advance(1000);
      const gone = channel.say("a teddy flying", "Ann");
      const other = channel.say("a rocket on Mars", "Bob");
      channel.deletePrompt(gone.id, "Deleted by a moderator.");
      hub.join();
      await clock.advance(60_000);
      expect(channel.prompt(other.id).state).toBe("applied");
      expect(channel.prompt(gone.id)).toMatchObject({ state: "rejected", text: "" });
      expect(generator.requests.map(({ text }) => text)).not.toContain("a teddy flying");
    },
  );

  it("leaves a line deleted that was deleted while its chunk was made", async () => {
    const { channel, clock, hub, generator } = await stage();
    hub.join();
    await clock.advance(1000);
    const gone = channel.say("a teddy flying", "Ann");
    const asked = () => generator.requests.some(({ text }) => text === "a teddy flying");
    for (let step = 0; step < 100 && !asked(); step += 1) await clock.advance(20);
    expect(asked()).toBe(true);
    channel.deletePrompt(gone.id, "Deleted by a moderator.");
    const seen: string[] = [];
    channel.events$.subscribe((event) => {
      if (event.type === "prompt" && event.prompt.id === gone.id) seen.push(event.prompt.state);
    });
    await clock.advance(10_000);
    expect(seen).not.toContain("applied");
    expect(channel.prompt(gone.id)).toMatchObject({ state: "rejected", text: "" });
  });

  it("cuts, holds and goes back as it is told", async () => {
    const { channel, clock, hub } = await stage();
    await clock.advance(1000);
    hub.join();
    await clock.advance(2000);
    const cut = channel.say("cut to a rocket in the forest", "Ann");
    expect(cut).toMatchObject({ text: "a rocket in the forest", direction: "cut" });
    await clock.advance(2000);
    expect(channel.prompt(cut.id).state).toBe("applied");
    const hold = channel.say("hold 60 s", "Ann");
    expect(hold).toMatchObject({ state: "applied", direction: "hold" });
    expect(hold.notice).toBeUndefined();
    await clock.advance(55_000);
    expect(channel.view.prompt?.id).toBe(cut.id);
    const undo = channel.say("undo", "Ann");
    await clock.advance(2000);
    expect(channel.prompt(undo.id)).toMatchObject({ state: "applied", text: SETTINGS.opening });
    expect(channel.view.prompt?.text).toBe(SETTINGS.opening);
  });

  it("keeps what was shown: another channel goes on from any past chunk of it", async () => {
    const { channel, clock, generator, hub } = await stage();
    await clock.advance(1000);
    hub.join();
    await clock.advance(6000);
    const { first, last } = channel.past.range ?? { first: -1, last: -1 };
    expect(first).toBe(0);
    expect(last).toBeGreaterThan(2);
    // What the chunk after it was made from is what a fork is made from.
    const next = generator.requests.find(({ chunk }) => chunk === 3);
    expect([...channel.past.upTo(2)]).toEqual([...(next?.history.tokens ?? [])]);
    expect(() => channel.past.upTo(last + 1)).toThrow(/cannot be told on from chunk/);
    const other = await stage({ name: "fork" });
    other.channel.goOnFromTokens(channel.past.upTo(2));
    await other.clock.advance(1000);
    other.hub.join();
    await other.clock.advance(3000);
    const { entries } = other.channel.journal.view();
    expect(entries.filter(({ type }) => type === "start")).toHaveLength(1);
  });

  it("shows nobody what moderation refused, but tells who said it", async () => {
    const { channel, events } = await stage();
    const { id, state, reason } = channel.say("12 + 30 = 42", "Ann");
    expect(state).toBe("rejected");
    expect(reason).toMatch(/no words/);
    expect(channel.prompt(id).state).toBe("rejected");
    expect(channel.prompts.map((prompt) => prompt.id)).not.toContain(id);
    expect(events).not.toContainEqual(expect.objectContaining({ type: "prompt" }));
  });

  it("cautions about words that the world does not know", async () => {
    const { channel } = await stage();
    expect(channel.say("quantum chromodynamics", "Ann")).toMatchObject({
      state: "accepted",
      notice: expect.stringMatching(
        /^This world has no quantum or chromodynamics, so .* try for example "/,
      ),
    });
  });

  it("goes on by itself when nobody speaks", async () => {
    const { channel, clock, hub } = await stage();
    await clock.advance(1000);
    hub.join();
    await clock.advance(60_000);
    const texts = channel.prompts.map((prompt) => prompt.text);
    expect(texts.length).toBeGreaterThanOrEqual(5);
    expect(new Set(texts).size).toBeGreaterThan(3);
    expect(channel.prompts.every((prompt) => prompt.author === "story")).toBe(true);
  });

  it("keeps a journal that names every prompt and change of quality with its chunk", async () => {
    const { channel, clock, generator, hub } = await stage();
    await clock.advance(1000);
    hub.join();
    await clock.advance(2000);
    const { id } = channel.say("a teddy", "Ann");
    await clock.advance(3000);
    const { entries, ...head } = channel.journal.view();
    expect(head).toMatchObject({ seed: 5, bundle: "fake", channel: "main", truncated: 0 });
    expect(head.bundleHash).toBe(generator.info.bundleHash);
    const told = entries.flatMap((entry) => (entry.type === "prompt" ? [entry] : []));
    expect(told.map((entry) => entry.text)).toEqual([SETTINGS.opening, "a teddy"]);
    expect(told[1]?.chunk).toBe(channel.prompt(id).chunk);
    // What was asked of the generator is what the journal says.
    for (const request of generator.requests) {
      const inForce = told.findLast((entry) => entry.chunk <= request.chunk);
      expect(request.text).toBe(inForce?.text);
    }
    expect(entries).toContainEqual({ type: "quality", chunk: 0, steps: 8, guided: true });
  });

  it("goes on after the generator died, and warns", async () => {
    const { channel, clock, generator, hub, warnings } = await stage();
    await clock.advance(1000);
    hub.join();
    await clock.advance(1000);
    generator.failNext();
    await clock.advance(5000);
    expect(channel.view.state).toBe("live");
    expect(warnings.join()).toMatch(/is made again/);
  });

  it("shows a slate and holds prompts while the generator fails, and says when it works again", async () => {
    const { channel, clock, generator, encoders, hub, events } = await stage({ autoEveryMs: 3000 });
    await clock.advance(1000);
    hub.join();
    await clock.advance(3000);
    generator.setState("failing");
    generator.faults = { deaths: 6, hangs: 1, deathsInARow: 6, lastDeath: "killed by SIGKILL" };
    expect(channel.view.state).toBe("failing");
    const { id } = channel.say("a teddy flying", "Ann");
    await clock.advance(90_000);
    expect(channel.prompt(id).state).toBe("accepted");
    expect(channel.generatorFaults.deaths).toBe(6);
    // Ground and letters of a slate: the fake's films have neither.
    const slate = [32, 200];
    expect(slate).toContain(encoders.made[0]?.pictures.at(-1)?.luma);
    generator.setState("up");
    await clock.advance(3000);
    expect(channel.view.state).toBe("live");
    expect(channel.prompt(id).state).toBe("applied");
    expect(slate).not.toContain(encoders.made[0]?.pictures.at(-1)?.luma);
    const told = events.flatMap((e) => (e.type === "channel" ? [e.channel.state] : []));
    expect(told).toContain("failing");
    expect(told.at(-1)).toBe("live");
  });

  it("refuses in words what the storyteller failed at again and again", async () => {
    const { channel, clock, generator, hub } = await stage({ autoAfterMs: 3_600_000 });
    await clock.advance(1000);
    hub.join();
    await clock.advance(2000);
    for (let i = 0; i < 8; i++) generator.failNext();
    const { id } = channel.say("a teddy flying", "Ann");
    await clock.advance(60_000);
    expect(channel.prompt(id)).toMatchObject({
      state: "rejected",
      reason: expect.stringMatching(/failed 8 times at these words/),
    });
    expect(channel.view.state).toBe("live");
  });

  it("tells followers that viewers were lost with a thread, and counts them", async () => {
    const { channel, hub, events } = await stage();
    hub.loseViewers(3);
    hub.loseViewers(1);
    expect(events.filter((event) => event.type === "viewers-lost")).toHaveLength(2);
    expect(channel.broadcast.audience.lost).toEqual({ threads: 2, viewers: 4 });
  });

  it("answers offers without H.264 where it cannot be encoded", async () => {
    const { channel, hub } = await stage({ codecs: ["vp8"] });
    const offer = "v=0\r\na=rtpmap:96 VP8/90000\r\na=rtpmap:102 H264/90000\r\na=fmtp:102 x=1\r\n";
    await channel.watchers.accept(offer);
    expect(hub.offers[0]).toBe("v=0\r\na=rtpmap:96 VP8/90000\r\na=fmtp:102 x=1\r\n");
  });

  it("refuses prompts after close, ends its viewers, and closes twice", async () => {
    const { channel, hub } = await stage();
    await channel.close();
    await channel.close();
    expect(hub.closed).toBe(true);
    expect(channel.view.state).toBe("closed");
    expect(() => channel.say("a teddy", "Ann")).toThrow(/closed/);
  });
});
