// A channel whose server ends, in order or by a kill, and that another server goes on with.
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseJournalFile } from "../../src/film/story/recorded-story.js";
import { Channel, type ChannelSettings, openJournal, silentLog } from "../../src/stream/index.js";
import { FakeClock } from "../fakes/fake-clock.js";
import { FakeEncoders } from "../fakes/fake-encoder.js";
import { FakeGenerator } from "../fakes/fake-generator.js";
import { FakeHub } from "./fake-hub.js";

const SETTINGS: ChannelSettings = {
  name: "main",
  seed: 5,
  scale: 1,
  bitsPerSecond: 400_000,
  graceMs: 5_000,
  autoAfterMs: 600_000,
  autoEveryMs: 600_000,
  codecs: ["h264"],
  opening: "a panda jumping on Mars",
};

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
async function life(place: string, settings: Partial<ChannelSettings> = {}) {
  const clock = new FakeClock();
  const generator = new FakeGenerator({ delayMs: 300, sleep: clock.sleep });
  let hub: FakeHub | undefined;
  const channel = new Channel({
    settings: { ...SETTINGS, ...settings },
    generator,
    encoders: new FakeEncoders(),
    log: silentLog,
    clock,
    journal: openJournal(
      { path: join(place, "main.jsonl"), channel: "main", anew: false },
      generator.info,
    ),
    newHub: (options) => {
      hub = new FakeHub(options);
      return hub;
    },
  });
  open.push(channel);
  await channel.start();
  await clock.advance(1000);
  hub?.join();
  return { channel, clock, generator };
}

/** What a server that is killed now leaves behind: its files as they are, its lock included. */
function killed(place: string): string {
  const left = mkdtempSync(join(folder, "left-"));
  for (const file of readdirSync(place)) {
    if (file.endsWith(".lock")) continue;
    copyFileSync(join(place, file), join(left, file));
  }
  return left;
}

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
