// Lines that wait, changed by who said them or by a moderator, over REST and WebSocket; whose they are after a restart; who is named to
// direct.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ConfigInput } from "../../src/config.js";
import type { RunningServer } from "../../src/main.js";
import type { PromptView } from "../../src/protocol.js";
import { askMain, followMain, SECRET, startFaked, tokenOf } from "./channel-stage.js";

let folder: string;
let running: RunningServer | undefined;
let url: string;
let mod: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "evertale-edit-"));
});
afterEach(async () => {
  await running?.close();
  running = undefined;
  await rm(folder, { recursive: true });
});

async function start(settings: ConfigInput = {}): Promise<void> {
  const queue = { tokenSecret: SECRET, policy: "queue", hold: 600 };
  running = await startFaked(folder, { ...queue, ...settings });
  url = running.url;
  mod = await tokenOf("moderator", "Mo");
}

const ask = (method: string, path: string, body?: unknown, as: string = mod) =>
  askMain(url, as === "" ? null : as, [method, path, body]);

async function follow(name: string, hello: object = {}) {
  const viewer = await followMain(url, { name, key: `${name}-secret`, ...hello });
  const { send, find, heard } = viewer;
  let said = 0;
  const say = async (text: string): Promise<PromptView> => {
    const ref = `say-${++said}`;
    send({ type: "prompt", ref, text });
    return (await find("prompt", (message) => message.ref === ref)).prompt;
  };
  const edit = async (id: string, text: string) => {
    const ref = `edit-${++said}`;
    send({ type: "edit", ref, id, text });
    return Promise.race([
      find("prompt", (message) => message.ref === ref),
      find("error", (message) => message.ref === ref),
    ]);
  };
  const welcome = await find("welcome");
  return { send, find, say, edit, heard, welcome };
}

const placesOf = async (): Promise<readonly string[]> => {
  const { waiting } = (await ask("GET", "queue")).body as { waiting: { text: string }[] };
  return waiting.map(({ text }) => text);
};

describe("a waiting line's other words", () => {
  beforeEach(() => start());

  it("are told at the line's own place, and read anew", async () => {
    const ann = await follow("Ann");
    const bob = await follow("Bob");
    await ann.say("a fox on Mars");
    const { id } = await ann.say("a panda swims");
    await bob.say("an owl sleeps");
    const answer = await ann.edit(id, "a teddy jumping on Mars");
    expect(answer).toMatchObject({
      prompt: {
        id,
        text: "a teddy jumping on Mars",
        state: "queued",
        edited: true,
        author: "Ann",
        reading: { actor: "teddy" },
      },
    });
    expect(await placesOf()).toEqual(["a teddy jumping on Mars", "an owl sleeps"]);
    // Everybody hears of it.
    await bob.find("prompt", ({ prompt }) => prompt.id === id && prompt.edited === true);
  });

  it("go through moderation: what it refuses leaves the line as it was", async () => {
    const ann = await follow("Ann");
    await ann.say("a fox on Mars");
    const { id } = await ann.say("a panda swims");
    expect(await ann.edit(id, "the fox shits on Mars")).toMatchObject({
      type: "error",
      code: "prompt-invalid",
      message: expect.stringMatching(/say it otherwise/),
    });
    expect(await ann.edit(id, "hello everybody")).toMatchObject({
      type: "error",
      message: expect.stringMatching(/asks for nothing to be shown/),
    });
    expect(await placesOf()).toEqual(["a panda swims"]);
  });

  it("are its author's or a moderator's to choose, and a moderator's are in the trail", async () => {
    const ann = await follow("Ann");
    const bob = await follow("Bob");
    await ann.say("a fox on Mars");
    const { id } = await ann.say("a panda swims");
    expect(await bob.edit(id, "a rocket")).toMatchObject({
      type: "error",
      message: "Only who said a line, or a moderator, can change it.",
    });
    expect((await ask("PATCH", `prompts/${id}`, { text: "a rocket" }, "")).status).toBe(403);
    const changed = await ask("PATCH", `prompts/${id}`, { text: "a panda dances" });
    expect(changed).toMatchObject({ status: 200, body: { text: "a panda dances", author: "Ann" } });
    const trail = (await ask("GET", "audit")).body as { entries: { what: string }[] };
    expect(JSON.stringify(trail)).toContain('\\"a panda swims\\" of Ann to \\"a panda dances\\"');
  });

  it("come too late once it was shown, is on its way, or was refused: one sentence each", async () => {
    const ann = await follow("Ann");
    const first = await ann.say("a fox on Mars");
    const late = await ask("PATCH", `prompts/${first.id}`, { text: "a rocket" });
    expect(late.status).toBe(409);
    expect(late.body.detail).toMatch(
      /^"a fox on Mars" (is on its way to the screen already|was shown already): say a new line instead\.$/,
    );
    expect((await ask("PATCH", "prompts/unknown", { text: "a rocket" })).status).toBe(404);
    const second = await ann.say("a panda swims");
    await ask("DELETE", `prompts/${second.id}`);
    expect((await ann.edit(second.id, "a rocket")).type).toBe("error");
    expect((await ask("PATCH", `prompts/${second.id}`, { words: 1 })).body.detail).toMatch(
      /send \{"text": "\.\.\."\}/,
    );
  });

  it("are looked at first where lines are: they do not slip past", async () => {
    const ann = await follow("Ann");
    const bob = await follow("Bob");
    await ann.say("a fox on Mars");
    const { id } = await ann.say("a panda swims");
    await ask("PUT", "moderation", { approveFirst: true });
    expect(await ann.edit(id, "a teddy jumping on Mars")).toMatchObject({
      prompt: { state: "queued", notice: "A moderator looks at it first." },
    });
    expect(await placesOf()).toEqual([]);
    const gone = await bob.find("prompt", ({ prompt }) => prompt.id === id && !!prompt.reason);
    expect(gone.prompt.text).toBe("a panda swims");
    // Changed again while it is looked at: once in the list, with the newest words.
    await ann.edit(id, "a teddy flying on Mars");
    const held = (await ask("GET", "held")).body as { prompts: { text: string }[] };
    expect(held.prompts.map(({ text }) => text)).toEqual(["a teddy flying on Mars"]);
    expect(JSON.stringify(bob.heard)).not.toContain('"a teddy');
    await ask("POST", `prompts/${id}/approve`);
    expect(await placesOf()).toEqual(["a teddy flying on Mars"]);
    await bob.find("prompt", ({ prompt }) => prompt.text.includes("a teddy"));
  });

  it("and withdrawals are seen by everybody in the queue at once", async () => {
    const ann = await follow("Ann");
    const bob = await follow("Bob");
    await ann.say("a fox on Mars");
    const { id } = await ann.say("a panda swims");
    await bob.find("queue", ({ queue }) => queue.waiting.some((one) => one.id === id));
    const seen = bob.heard.length;
    ann.send({ type: "withdraw", ref: "w", id });
    await bob.find(
      "queue",
      (message) => bob.heard.indexOf(message) >= seen && message.queue.waitingCount === 0,
    );
  });

  it("are refused from whoever is muted", async () => {
    const ann = await follow("Ann");
    await ann.say("a fox on Mars");
    await ask("PUT", "moderation", { approveFirst: true });
    const { id } = await ann.say("a panda swims");
    await ask("POST", "sanctions", { kind: "mute", name: "Ann", minutes: 5 });
    const answer = await ann.edit(id, "a rocket");
    expect(answer.type).toBe("error");
  });
});

describe("a line in a vote", () => {
  it("stands anew with other words, without the voices of others, in the same window", async () => {
    await start({ policy: "vote", window: 600 });
    const ann = await follow("Ann");
    const bob = await follow("Bob");
    const { id } = await ann.say("a fox flies on Mars");
    bob.send({ type: "vote", ref: "v", id });
    await bob.find("voted");
    const before = (await ask("GET", "queue")).body as { vote: { endsAtMs: number } };
    await ann.edit(id, "a panda sleeps");
    const after = (await ask("GET", "queue")).body;
    expect(after).toMatchObject({
      vote: { endsAtMs: before.vote.endsAtMs, candidates: [{ id, votes: 1 }] },
    });
  });
});

describe("after a restart", () => {
  const places = () => ({ journal: join(folder, "main.jsonl"), store: join(folder, "store") });

  it("a line is its author's to change and to withdraw, known by their page's key alone", async () => {
    await start(places());
    const ann = await follow("Ann");
    await ann.say("a fox on Mars");
    const kept = await ann.say("a panda swims");
    const other = await ann.say("a rocket flies");
    await ann.edit(kept.id, "a teddy jumping on Mars");
    await running?.close();
    const journal = await readFile(join(folder, "main.jsonl"), "utf8");
    expect(journal).not.toContain("Ann-secret");

    await start(places());
    expect(await placesOf()).toEqual(["a teddy jumping on Mars", "a rocket flies"]);
    const thief = await follow("Ann", { key: "another secret" });
    expect(thief.welcome.own).toEqual([]);
    thief.send({ type: "withdraw", ref: "w", id: kept.id });
    expect(await thief.find("error")).toMatchObject({ code: "not-allowed" });
    const again = await follow("Ann");
    expect(again.welcome.own).toEqual(expect.arrayContaining([kept.id, other.id]));
    expect(await again.edit(other.id, "a rocket sleeps")).toMatchObject({ type: "prompt" });
    again.send({ type: "withdraw", ref: "w", id: kept.id });
    const gone = await again.find("prompt", ({ ref }) => ref === "w");
    expect(gone.prompt.reason).toBe("Withdrawn by who said it.");
    expect(await placesOf()).toEqual(["a rocket sleeps"]);
    // Fairness counts them too: three of one person wait at most.
    await again.say("an owl");
    await again.say("a penguin");
    expect((await again.say("a dragon")).reason).toMatch(/3 of your lines wait already/);
  });
});

describe("people named for direct", () => {
  it("decide like moderators where a token vouches for the name, and nobody by a name alone", async () => {
    await start({ policy: "direct" });
    const named = await ask("PUT", "director", { people: ["vi"] });
    expect(named).toMatchObject({ status: 200, body: { policy: "direct", people: ["vi"] } });
    expect((await ask("GET", "queue", undefined, "")).body).toMatchObject({ people: ["vi"] });
    const guest = await follow("Vi");
    expect((await guest.say("a fox on Mars")).state).toBe("queued");
    const vi = await follow("Somebody", { token: await tokenOf("viewer", "Vi") });
    expect((await vi.say("a panda swims")).state).not.toBe("queued");
    // No moderator for it.
    expect(vi.welcome.role).toBe("viewer");
    await ask("PUT", "director", { holdSeconds: 5 });
    expect((await ask("GET", "director")).body).toMatchObject({ people: ["vi"], holdSeconds: 5 });
    await ask("PUT", "director", { people: [] });
    expect((await vi.say("a teddy jumping")).state).toBe("queued");
  });

  it("stay named after a restart", async () => {
    await start({ policy: "direct", store: join(folder, "store") });
    await ask("PUT", "director", { people: ["Vi", "twitch-friend"] });
    await running?.close();
    await start({ policy: "direct", store: join(folder, "store") });
    expect((await ask("GET", "director")).body.people).toEqual(["Vi", "twitch-friend"]);
  });

  it("are refused in one sentence where they are no names", async () => {
    await start();
    const answer = await ask("PUT", "director", { people: "Vi" });
    expect([answer.status, answer.body.detail]).toEqual([
      400,
      expect.stringMatching(/"people".*"people": \[at most 50 names\]/),
    ]);
  });
});
