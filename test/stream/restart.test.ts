// A channel whose server ends, in order or by a kill, and that another server goes on with.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { CaptionTrack } from "../../client/player/captions.js";
import { parseJournalFile } from "../../src/film/story/recorded-story.js";
import { type Channel, type ChannelSettings, MemoryStore } from "../../src/stream/index.js";
import { beginLife, leftBehind, SETTINGS } from "./channel-life.js";

let folder: string;
const open: Channel[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "evertale-restart-"));
});
afterEach(async () => {
  for (const channel of open.splice(0)) await channel.close();
  rmSync(folder, { recursive: true });
});

/** A server's life on the journal in `place`. */
function life(place: string, settings: Partial<ChannelSettings> = {}, store = new MemoryStore()) {
  return beginLife(open, settings, { journal: join(place, "main.jsonl"), store });
}

const killed = (place: string): string => leftBehind(place, folder);
const place = (): string => mkdtempSync(join(folder, "data-"));

describe("a channel that is gone on with", () => {
  it("tells a line that nobody saw because all was stopped, also after the server was killed meanwhile", async () => {
    const home = place();
    const first = await life(home);
    await first.clock.advance(3000);
    const { id } = first.channel.say("a teddy flying", "Ann");
    // Its chunk is made, and not on screen.
    await first.clock.advance(200);
    first.channel.stopSwitch.stop();
    await first.clock.advance(3000);
    expect(first.channel.prompt(id).state).toBe("queued");
    const second = await life(killed(home));
    await second.clock.advance(3000);
    expect(second.channel.prompt(id).state).toBe("applied");
    expect(second.channel.prompt(id).firstFrameAtMs).toBeDefined();
    const third = await life(killed(home));
    await third.clock.advance(6000);
    const told = third.channel.journal.view().entries.filter((one) => one.type === "prompt");
    expect(told.at(-1)).toMatchObject({ id, text: "a teddy flying" });
  });

  it("asks for the next chunk as if nothing had been: seed, number, tokens, prompt", async () => {
    const home = place();
    const first = await life(home);
    await first.clock.advance(3000);
    first.channel.say("a teddy flying", "Ann");
    await first.clock.advance(6000);
    await first.channel.close();
    const told = first.generator.requests;
    const last = told.at(-1);

    const second = await life(home, { seed: 99, opening: "a rocket" });
    await second.clock.advance(2000);
    const [request] = second.generator.requests;
    expect(request).toMatchObject({ seed: 5, text: "a teddy flying", story: "main" });
    const chunk = request?.chunk ?? 0;
    expect(chunk).toBeGreaterThan(5);
    expect(Math.abs(chunk - (last?.chunk ?? 0))).toBeLessThanOrEqual(1);
    // The very request that the first server made, or would have made.
    const same = told.find((one) => one.chunk === chunk);
    if (same) expect(request).toEqual(same);
    expect(second.channel.view.prompt).toMatchObject({ text: "a teddy flying" });
  });

  it("goes on under the sentence that was told, not under the words that were said", async () => {
    for (const leave of ["in order", "by a kill"]) {
      const home = place();
      const first = await life(home);
      await first.clock.advance(3000);
      const { told, text } = first.channel.say("TEDDY!!! flying plz on mars", "Ann");
      expect(told).not.toBe(text);
      await first.clock.advance(4000);
      const left = killed(home);
      await first.channel.close();
      const second = await life(leave === "in order" ? home : left);
      await second.clock.advance(2000);
      expect(second.generator.requests[0]?.text).toBe(told);
    }
  });

  it("knows the ids that were asked before, and has the chat", async () => {
    const home = place();
    const first = await life(home);
    await first.clock.advance(2000);
    const { id } = first.channel.say("a teddy flying", "Ann");
    await first.clock.advance(4000);
    await first.channel.close();
    const second = await life(home);
    expect(second.channel.prompt(id)).toMatchObject({ state: "applied", author: "Ann" });
    expect(second.channel.prompts.map((prompt) => prompt.text)).toContain("a teddy flying");
  });

  it("has a player that comes now show the caption of what is told", async () => {
    const home = place();
    const first = await life(home);
    await first.clock.advance(2000);
    first.channel.say("a teddy flying", "Ann");
    await first.clock.advance(4000);
    await first.channel.close();
    const second = await life(home);
    const captions = new CaptionTrack(() => {});
    captions.reset(second.channel.prompts);
    expect(captions.current?.text).toBe("a teddy flying");
  });

  it("asks waiting prompts once and tells them once, however often its server is killed", async () => {
    let home = place();
    const ids: string[] = [];
    for (let round = 0; round < 6; round++) {
      const server = await life(home);
      await server.clock.advance(1700 + round * 130);
      ids.push(server.channel.say(`a teddy flying ${round}`, "Ann").id);
      // Killed while the prompt waits, is being made, or was just told.
      await server.clock.advance(round * 170);
      home = killed(home);
    }
    const end = await life(home);
    await end.clock.advance(60_000);
    for (const id of ids) expect(end.channel.prompt(id).state).toBe("applied");
    await end.channel.close();
    const [story] = parseJournalFile(readFileSync(join(home, "main.jsonl"), "utf8"), "j");
    const told = story?.entries.flatMap((entry) => (entry.type === "prompt" ? [entry.id] : []));
    for (const id of ids) expect(told?.filter((one) => one === id)).toHaveLength(1);
    expect(story?.entries.filter(({ type }) => type === "resumed")).toHaveLength(6);
  });

  describe("with a queue", () => {
    const RULES = { rules: { policy: "queue", holdMs: 6_000, windowMs: 5_000 } } as const;
    const people = (channel: Channel) =>
      channel.desk.queue(100).waiting.map(({ text, author }) => `${author}: ${text}`);
    const by = (name: string) => ({
      name,
      person: `key ${name}`,
      address: "10.0.0.1",
      directs: false,
    });

    it.each(["in order", "by a kill"])(
      "has it back in its order, with its people, turns and patience, ended %s",
      async (leave) => {
        const home = place();
        const store = new MemoryStore();
        const first = await life(home, RULES, store);
        await first.clock.advance(1500);
        const said = (text: string, name: string) => first.channel.say(text, by(name));
        for (const text of ["a teddy", "a panda", "a rocket"]) said(text, "Ann");
        await first.clock.advance(2000);
        // Bob has not spoken yet, and Ann twice: the turns say who comes first, not the clock.
        for (const text of ["a teddy flying", "a panda flying"]) said(text, "Bob");
        const last = said("a rocket flying", "Cat");
        first.channel.desk.move(last.id, 1);
        await first.clock.advance(700);
        const before = people(first.channel);
        expect(before).toEqual([
          "Ann: a panda",
          "Cat: a rocket flying",
          "Bob: a teddy flying",
          "Ann: a rocket",
          "Bob: a panda flying",
        ]);
        const left = killed(home);
        if (leave === "in order") await first.channel.close();
        const second = await life(leave === "in order" ? home : left, RULES, store);
        expect(people(second.channel)).toEqual(before);
        expect(second.channel.desk.linesOf("key Ann")).toHaveLength(2);
        // Whoever comes new has the turn before a second line of somebody's; two who were served are not forgotten.
        second.channel.say("a teddy jumping", by("Dan"));
        expect(people(second.channel).indexOf("Dan: a teddy jumping")).toBe(3);
        const full = second.channel.say("a panda jumping", by("Ann"));
        expect(full.state).toBe("queued");
        expect(second.channel.say("a rocket jumping", by("Ann")).reason).toMatch(
          /^3 of your lines/,
        );
      },
    );

    it("gives what is on the stage the rest of its time, also where somebody held it", async () => {
      for (const [words, totalMs] of [
        [undefined, 6_000],
        ["hold 20", 20_000],
      ] as const) {
        const home = place();
        const first = await life(home, RULES);
        await first.clock.advance(1500);
        const { id } = first.channel.say("a teddy", by("Ann"));
        await first.clock.advance(1000);
        const next = first.channel.say("a panda flying", by("Bob"));
        if (words !== undefined) first.channel.say(words, { ...by("Mo"), directs: true });
        await first.clock.advance(2000);
        const second = await life(killed(home), RULES);
        const expected = second.channel.desk.get(next.id);
        expect(expected).toMatchObject({ state: "queued", place: 1 });
        const leftMs = (expected.expectedAtMs ?? 0) - second.clock.unixMs();
        expect(leftMs).toBeGreaterThan(totalMs - 6_000);
        expect(leftMs).toBeLessThanOrEqual(totalMs - 1_000);
        expect(second.channel.view.prompt?.id).toBe(id);
        await second.clock.advance(leftMs + 3_000);
        expect(second.channel.prompt(next.id).state).toBe("applied");
      }
    });

    it("tells first what was on its way to the screen", async () => {
      const home = place();
      const first = await life(home, RULES);
      await first.clock.advance(1500);
      first.channel.say("a teddy", by("Ann"));
      await first.clock.advance(1000);
      for (const name of ["Bob", "Cat"]) first.channel.say(`a panda flying ${name}`, by(name));
      // Until Bob's line is released and not made yet.
      const waiting = () => people(first.channel).length;
      while (waiting() === 2) await first.clock.advance(50);
      await first.clock.advance(0);
      const left = killed(home);
      const second = await life(left, RULES);
      expect(second.channel.script.slice(-2).map(({ text }) => text)).toEqual([
        "a panda flying Bob",
        "a panda flying Cat",
      ]);
    });

    it("tells once what won a vote together and was on its way to the screen", async () => {
      const vote = { rules: { ...RULES.rules, policy: "vote" } } as const;
      const home = place();
      const first = await life(home, vote);
      await first.clock.advance(1500);
      const ids = ["Ann", "Bob"].map((name) => first.channel.say("a teddy flying", by(name)).id);
      const states = (channel: Channel) => ids.map((id) => channel.prompt(id).state);
      while (states(first.channel)[0] === "candidate") await first.clock.advance(20);
      expect(states(first.channel)).toEqual(["accepted", "accepted"]);
      // The queue's order is written down twice a second.
      await first.clock.advance(0);
      const second = await life(killed(home), vote);
      expect(second.channel.prompt(ids[1] ?? "").joinedTo).toBe(ids[0]);
      await second.clock.advance(12_000);
      expect(states(second.channel)).toEqual(["applied", "applied"]);
      const { entries } = second.channel.journal;
      const told = entries.filter((entry) => entry.type === "prompt" && entry.author !== "story");
      expect(told).toHaveLength(1);
    });

    it("counts everybody in an open vote once, who voted before and again after it, though no store knows them", async () => {
      const vote = { rules: { policy: "vote", holdMs: 500, windowMs: 20_000 } } as const;
      const home = place();
      const first = await life(home, vote);
      await first.clock.advance(1500);
      const one = first.channel.say("a teddy flying", by("Ann")).id;
      const two = first.channel.say("a rocket on Mars", by("Bob")).id;
      for (const name of ["Cat", "Dan", "Eve"]) first.channel.desk.vote(two, by(name).person);
      first.channel.desk.vote(one, by("Fay").person);
      await first.clock.advance(8000);
      const second = await life(killed(home), vote);
      const open = () => second.channel.desk.queue().vote;
      const tally = () => open()?.candidates.map(({ id, number, votes }) => [id, number, votes]);
      expect(tally()).toEqual([
        [two, 2, 4],
        [one, 1, 2],
      ]);
      // One voice a person, also of those who voted, or said their line, before.
      for (const name of ["Cat", "Bob"]) second.channel.desk.vote(one, by(name).person);
      expect(tally()).toEqual([
        [one, 1, 4],
        [two, 2, 2],
      ]);
      second.channel.desk.vote(two, by("Cat").person);
      second.channel.desk.vote(two, by("Gil").person);
      const left = (open()?.endsAtMs ?? 0) - second.clock.unixMs();
      expect(left).toBeGreaterThan(9_000);
      expect(left).toBeLessThan(12_000);
      await second.clock.advance(left - 500);
      expect(second.channel.prompt(two).state).toBe("candidate");
      await second.clock.advance(3000);
      expect(second.channel.prompt(two).state).toBe("applied");
      // Whoever lost stands once more.
      expect(tally()).toEqual([[one, 1, 3]]);
    });

    it("goes back to what was shown before the restart", async () => {
      const home = place();
      const first = await life(home, RULES);
      await first.clock.advance(1500);
      first.channel.say("a teddy", by("Ann"));
      await first.clock.advance(3000);
      await first.channel.close();
      const second = await life(home, RULES);
      const undo = second.channel.say("undo", { ...by("Mo"), directs: true });
      await second.clock.advance(2000);
      expect(second.channel.prompt(undo.id)).toMatchObject({
        state: "applied",
        text: SETTINGS.opening,
      });
    });
  });

  it("begins anew, with the same seed, when nothing was shown yet", async () => {
    const home = place();
    const first = await life(home);
    const left = killed(home);
    await first.channel.close();
    const second = await life(left);
    expect(second.generator.requests[0]).toMatchObject({ chunk: 0, seed: 5 });
  });

  it("goes on with a cut, and says so in the journal, when it is not known where it stood", async () => {
    const home = place();
    const first = await life(home);
    await first.clock.advance(30_000);
    await first.channel.close();
    rmSync(join(home, "main.jsonl.state"));
    const second = await life(home);
    await second.clock.advance(3000);
    const [request] = second.generator.requests;
    expect(request?.chunk).toBeGreaterThan(10);
    expect(request?.history.tokens).toHaveLength(0);
    const { entries } = second.channel.journal.view();
    expect(entries).toContainEqual(
      expect.objectContaining({ type: "start", chunk: request?.chunk, tokens: "" }),
    );
  });
});
