// What a crowd was about when its server was killed: a vote with its voices, lines that won together, lines that a moderator looks at first.
import { appendFileSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { partPath } from "../../src/journal-format.js";
import { type Channel, type ChannelSettings, MemoryStore } from "../../src/stream/index.js";
import { beginLife, leftBehind } from "./channel-life.js";

let folder: string;
let store: MemoryStore;
const open: Channel[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "evertale-crowd-"));
  store = new MemoryStore();
});
afterEach(async () => {
  for (const channel of open.splice(0)) await channel.close();
  rmSync(folder, { recursive: true });
});

const VOTE = { rules: { policy: "vote", holdMs: 2_000, windowMs: 20_000 } } as const;
const home = (): string => mkdtempSync(join(folder, "data-"));
const life = (place: string, settings: Partial<ChannelSettings> = VOTE) =>
  beginLife(open, settings, { journal: join(place, "main.jsonl"), store });
const by = (name: string) => ({
  name,
  person: `key ${name}`,
  address: "10.0.0.1",
  directs: false,
});
const candidates = (channel: Channel) =>
  channel.desk.queue(100).vote?.candidates.map(({ text, votes }) => `${text}: ${votes}`);

describe("a vote", () => {
  it("goes on with its candidates, everybody's voice and the time that was left", async () => {
    const place = home();
    const first = await life(place);
    const teddy = first.channel.say("a teddy flying", by("Ann"));
    first.channel.desk.vote(teddy.id, "key Bob");
    first.channel.desk.vote(teddy.id, "key Cat");
    // Her voice goes with her: the teddy stands for Bob and Cat.
    const rocket = first.channel.say("a rocket", by("Ann"));
    first.channel.say("a rocket", by("Dan"));
    await first.clock.advance(8_000);
    const before = candidates(first.channel);
    expect(before).toEqual(["a teddy flying: 2", "a rocket: 2"]);
    const second = await life(leftBehind(place, folder));
    expect(candidates(second.channel)).toEqual(before);
    for (const { id } of [teddy, rocket]) {
      expect(second.channel.prompt(id).state).toBe("candidate");
    }
    // Bob has one voice, which he had given already.
    second.channel.desk.vote(rocket.id, "key Bob");
    expect(candidates(second.channel)).toEqual(["a rocket: 3", "a teddy flying: 1"]);
    const { endsAtMs = 0 } = second.channel.desk.queue(100).vote ?? {};
    const leftMs = endsAtMs - second.clock.unixMs();
    expect(leftMs).toBeGreaterThan(8_000);
    expect(leftMs).toBeLessThanOrEqual(12_000);
    await second.clock.advance(leftMs + 3_000);
    expect(second.channel.prompt(rocket.id).state).toBe("applied");
    expect(second.channel.prompt(teddy.id).state).toBe("candidate");
  });

  it("that is over tells together who won together, and nobody who said the same after it", async () => {
    const place = home();
    const first = await life(place, { rules: { ...VOTE.rules, windowMs: 3_000 } });
    const ids = ["Ann", "Bob"].map((name) => first.channel.say("a teddy flying", by(name)).id);
    const stateOf = (channel: Channel, id: string | undefined) => channel.prompt(id ?? "").state;
    while (stateOf(first.channel, ids[0]) === "candidate") await first.clock.advance(20);
    const late = first.channel.say("a teddy flying", by("Cat"));
    await first.clock.advance(0);
    expect(stateOf(first.channel, ids[0])).toBe("accepted");
    // The policy is another when it goes on: they are together all the same.
    const second = await life(leftBehind(place, folder), {
      rules: { ...VOTE.rules, policy: "queue" },
    });
    expect(second.channel.prompt(ids[1] ?? "").joinedTo).toBe(ids[0]);
    expect(second.channel.prompt(late.id).joinedTo).toBeUndefined();
    await second.clock.advance(20_000);
    const told = second.channel.journal.entries.filter(({ type }) => type === "prompt");
    expect(told.map((entry) => ("id" in entry ? entry.id : ""))).toEqual(
      expect.arrayContaining([ids[0], late.id]),
    );
    expect(told).not.toContainEqual(expect.objectContaining({ id: ids[1] }));
    for (const id of [...ids, late.id]) expect(stateOf(second.channel, id)).toBe("applied");
  });
});

describe("a line that a moderator looks at first", () => {
  const looked = async (place: string) => {
    const server = await life(place, {});
    server.channel.house.rule({ ...server.channel.house.rules, approveFirst: true }, "Mo");
    return server;
  };
  const seen = (channel: Channel) => channel.prompts.map(({ id }) => id);

  it("waits for one after the restart too, is nobody else's to read, and is told once when it is let through", async () => {
    const place = home();
    const first = await looked(place);
    const [one, other] = ["a teddy", "a rocket"].map((text) => first.channel.say(text, by("Ann")));
    // Whoever goes on has to know whose words to look for.
    expect(first.channel.desk.order.held).toEqual([one?.id, other?.id]);
    const left = leftBehind(place, folder);
    const second = await looked(left);
    expect(second.channel.desk.held.map(({ id }) => id)).toEqual([one?.id, other?.id]);
    expect(second.channel.prompt(one?.id ?? "")).toMatchObject({
      state: "queued",
      notice: "A moderator looks at it first.",
    });
    expect(seen(second.channel)).not.toContain(one?.id);
    expect(JSON.stringify(second.channel.journal.view())).not.toContain("a teddy");
    await second.clock.advance(10_000);
    expect(second.channel.prompt(one?.id ?? "").state).toBe("queued");
    // Whoever said it may still take it back.
    second.channel.desk.withdraw(other?.id ?? "", { person: "key Ann", directs: false });
    second.channel.desk.approve(one?.id ?? "");
    const third = await looked(leftBehind(left, folder));
    await third.clock.advance(6_000);
    expect(third.channel.prompt(one?.id ?? "").state).toBe("applied");
    expect(third.channel.desk.held).toEqual([]);
    expect(seen(third.channel)).toContain(one?.id);
    // What was never let through is not shown to anybody by a restart.
    expect(third.channel.prompt(other?.id ?? "").state).toBe("rejected");
    expect(seen(third.channel)).not.toContain(other?.id);
  });
});

describe("whoever has waited for longer than a story is read again", () => {
  /** More than is read of a journal, behind what is there: in the file itself, or in the one that comes after it. */
  const goOnForLong = (place: string, setAside: boolean) => {
    const path = join(place, "main.jsonl");
    if (setAside) {
      const [head = ""] = readFileSync(path, "utf8").split("\n");
      renameSync(path, partPath(path, 1));
      appendFileSync(path, `${JSON.stringify({ ...JSON.parse(head), part: 2 })}\n`);
    }
    const reason = "x".repeat(100_000);
    for (let n = 0; n < 45; n += 1) {
      const line = { type: "refused", chunk: 1, id: `other-${n}`, reason, atMs: 1 };
      appendFileSync(path, `${JSON.stringify(line)}\n`);
    }
    return place;
  };

  it.each([
    ["the same file", false],
    ["a file that was set aside", true],
  ])(
    "still waits when the server is started again, though it was said in %s",
    async (_, setAside) => {
      const place = home();
      const first = await life(place, { rules: { ...VOTE.rules, policy: "queue" } });
      const onStage = first.channel.say("a teddy flying", by("Ann"));
      const waits = first.channel.say("a rocket", by("Bob"));
      first.channel.house.rule({ ...first.channel.house.rules, approveFirst: true }, "Mo");
      const held = first.channel.say("a panda", by("Cat"));
      await first.clock.advance(1_500);
      expect(first.channel.prompt(waits.id).state).toBe("queued");
      const second = await life(goOnForLong(leftBehind(place, folder), setAside), {
        rules: { ...VOTE.rules, policy: "queue", holdMs: 600_000 },
      });
      expect(second.channel.desk.held.map(({ id }) => id)).toEqual([held.id]);
      expect(second.channel.prompt(waits.id)).toMatchObject({ state: "queued", text: "a rocket" });
      expect(second.channel.desk.queue(10).waiting.map(({ id }) => id)).toEqual([waits.id]);
      expect(onStage.id).not.toBe(waits.id);
    },
  );
});
