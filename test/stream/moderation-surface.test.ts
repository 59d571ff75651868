// Roles, house rules, sanctions and deletions over REST and WebSocket, as moderators, viewers and strangers meet them.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ConfigInput } from "../../src/config.js";
import type { RunningServer } from "../../src/main.js";
import { pngOf } from "../film/pictures.js";
import { askMain, followMain, SECRET, startFaked, tokenOf } from "./channel-stage.js";

const token = tokenOf;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "evertale-mods-"));
});
afterAll(() => rm(folder, { recursive: true }));
let running: RunningServer | undefined;
let url: string;
let mod: string;
afterEach(() => running?.close());

async function start(settings: ConfigInput = {}): Promise<void> {
  running = await startFaked(folder, { tokenSecret: SECRET, ...settings });
  url = running.url;
  mod = await token("moderator", "Mo");
}

const ask = (method: string, path: string, body?: unknown, as: string | null = mod) =>
  askMain(url, as, [method, path, body]);
const follow = (hello: object = { name: "Ann", key: "ann's own key" }) => followMain(url, hello);

describe("roles", () => {
  beforeEach(() => start());

  it("keep what moderators do from everybody else, once there are tokens", async () => {
    const viewer = await token("viewer", "Vi");
    const elsewhere = await token("owner", "Ow", "other");
    for (const [method, path, body] of [
      ["PUT", "director", { policy: "vote" }],
      ["POST", "stop"],
      ["POST", "resume"],
      ["GET", "moderation"],
      ["PUT", "moderation", { slowSeconds: 5 }],
      ["GET", "held"],
      ["GET", "audit"],
      ["GET", "sanctions"],
      ["POST", "sanctions", { kind: "mute", name: "Ann" }],
      ["DELETE", "sanctions/x"],
      ["POST", "prompts/x/approve"],
      ["POST", "prompts/x/next"],
      ["POST", "prompts/x/place", { place: 1 }],
    ] as const) {
      for (const as of [null, viewer]) {
        const { status, body: answer } = await ask(method, path, body, as);
        expect([method, path, status, answer.code]).toEqual([method, path, 403, "not-allowed"]);
      }
      const other = await ask(method, path, body, elsewhere);
      expect([other.status, other.body.detail]).toEqual([
        401,
        'The token is for another channel than "main": ask for one for it.',
      ]);
    }
    expect((await ask("PUT", "director", { policy: "vote" })).status).toBe(200);
    expect((await ask("PUT", "director", { policy: "queue" }, await token("owner"))).status).toBe(
      200,
    );
  });

  it("leave a trail of who did what", async () => {
    await ask("PUT", "director", { policy: "queue" });
    await ask("POST", "stop");
    await ask("PUT", "moderation", { deny: ["grob"] });
    const { body } = await ask("GET", "audit");
    const entries = body.entries as { by: string; action: string }[];
    expect(entries.map(({ by, action }) => `${by} ${action}`)).toEqual([
      "Mo director",
      "Mo stop",
      "Mo rules",
    ]);
  });

  it("name a token's bearer in chat, and nobody else by that role", async () => {
    const boss = await follow({ name: "somebody", token: mod });
    expect(await boss.find("welcome")).toMatchObject({ role: "moderator", name: "Mo" });
    const guest = await follow();
    expect(await guest.find("welcome")).toMatchObject({ role: "guest" });
    const wrong = await follow({ token: "nonsense" });
    expect(await wrong.find("error")).toMatchObject({ code: "token-invalid", fatal: true });
    expect(await wrong.closed).toBe(1008);
  });
});

describe("the house's rules", () => {
  beforeEach(() => start());

  it("change one by one, and are refused in one sentence when they do not fit", async () => {
    const before = await ask("GET", "moderation");
    expect(before.body).toEqual({
      approveFirst: false,
      slowSeconds: 0,
      allow: [],
      deny: [],
      viewerPictures: false,
      picturesChecked: false,
    });
    // What was read can be sent back as it is.
    expect((await ask("PUT", "moderation", before.body)).body).toEqual(before.body);
    await ask("PUT", "moderation", { deny: ["grob"] });
    const after = await ask("PUT", "moderation", { slowSeconds: 60 });
    expect(after.body).toMatchObject({ deny: ["grob"], slowSeconds: 60, approveFirst: false });
    const wrong = await ask("PUT", "moderation", { slowSeconds: -1 });
    expect([wrong.status, wrong.body.detail]).toEqual([
      400,
      expect.stringMatching(/"slowSeconds": send \{"approveFirst"/),
    ]);
  });

  it("are told to every moderator who is there as they change, and to nobody else", async () => {
    const boss = await follow({ token: await token("moderator", "Mia") });
    const guest = await follow();
    for (const one of [boss, guest]) await one.find("welcome");
    await ask("PUT", "moderation", { slowSeconds: 60, viewerPictures: true, deny: ["grob"] });
    const { rules } = await boss.find("rules");
    expect(rules).toMatchObject({ slowSeconds: 60, viewerPictures: true, deny: ["grob"] });
    // What everybody is told of it at once: who may give pictures.
    await guest.find("channel", ({ channel }) => channel.picturesFrom === "everybody");
    await ask("PUT", "moderation", { approveFirst: true });
    const from = guest.heard.length;
    await guest.find(
      "channel",
      (message) =>
        guest.heard.indexOf(message) >= from && message.channel.picturesFrom === "moderators",
    );
    expect(guest.heard.some(({ type }) => type === "rules")).toBe(false);
  });

  it("deny words, and slow people down, but not moderators", async () => {
    await ask("PUT", "moderation", { deny: ["grob"], slowSeconds: 60 });
    const ann = await follow();
    await ann.find("welcome");
    ann.send({ type: "prompt", ref: "1", text: "a panda and a GROB" });
    const denied = await ann.find("prompt", ({ ref }) => ref === "1");
    expect(denied.prompt.reason).toBe('"grob" is not used on this channel: say it otherwise.');
    for (const ref of ["2", "3"]) ann.send({ type: "prompt", ref, text: "a panda flying" });
    expect((await ann.find("prompt", ({ ref }) => ref === "2")).prompt.state).toBe("accepted");
    const slow = await ann.find("prompt", ({ ref }) => ref === "3");
    expect(slow.prompt.reason).toMatch(/^Slow mode, one line in 60 s/);
    for (let i = 0; i < 2; i++) {
      expect((await ask("POST", "prompts", { text: "a teddy" })).status).toBe(202);
    }
  });

  it("hold lines for a moderator: nobody else sees them until they are approved", async () => {
    await ask("PUT", "moderation", { approveFirst: true });
    const [ann, bob, boss] = [
      await follow(),
      await follow({ name: "Bob" }),
      await follow({ token: mod }),
    ];
    for (const one of [ann, bob, boss]) await one.find("welcome");
    ann.send({ type: "prompt", ref: "1", text: "a panda flying" });
    const { prompt } = await ann.find("prompt", ({ ref }) => ref === "1");
    expect(prompt).toMatchObject({ state: "queued", notice: "A moderator looks at it first." });
    const told = await boss.find("held");
    expect(told.prompts.map(({ id }) => id)).toEqual([prompt.id]);
    expect((await ask("GET", "prompts", undefined, null)).body.prompts).not.toContainEqual(
      expect.objectContaining({ id: prompt.id }),
    );
    expect((await ask("POST", `prompts/${prompt.id}/approve`)).body.state).toBe("accepted");
    await bob.find("prompt", (message) => message.prompt.id === prompt.id);
    expect(bob.heard.some(({ type }) => type === "held")).toBe(false);
    expect((await ask("POST", `prompts/${prompt.id}/approve`)).status).toBe(409);
    ann.send({ type: "prompt", ref: "2", text: "a teddy flying" });
    const second = (await ann.find("prompt", ({ ref }) => ref === "2")).prompt.id;
    const gone = await ask("DELETE", `prompts/${second}`);
    expect(gone.body).toMatchObject({ state: "rejected", reason: "Deleted by a moderator." });
    expect((await ask("GET", "held")).body).toEqual({ prompts: [] });
  });

  it("keep viewers' pictures out until they are let in, never moderators'", async () => {
    const picture = (as: string | null) =>
      fetch(`${url}/api/channels/main/start`, {
        method: "POST",
        headers: { "Content-Type": "image/png", ...(as ? { Authorization: `Bearer ${as}` } : {}) },
        body: new Uint8Array([1, 2, 3]),
      });
    expect((await picture(null)).status).toBe(403);
    // Not a picture: but it was let in to be looked at.
    expect((await picture(mod)).status).not.toBe(403);
    await ask("PUT", "moderation", { viewerPictures: true });
    expect((await picture(null)).status).not.toBe(403);
    await ask("PUT", "moderation", { viewerPictures: false });
    const { entries } = (await ask("GET", "audit")).body as unknown as {
      entries: readonly { by: string; action: string; detail: string }[];
    };
    const rules = entries.filter(({ action }) => action === "rules");
    expect(rules.map(({ by, detail }) => [by, /"viewerPictures":(\w+)/.exec(detail)?.[1]])).toEqual(
      [
        ["Mo", "true"],
        ["Mo", "false"],
      ],
    );
  });
});

describe("a viewer's picture", () => {
  it("is asked for what a line is: no mute, no slow mode, nothing that a moderator looks at first; who gave it is known", async () => {
    await start();
    const picture = (as: string | null) =>
      fetch(`${url}/api/channels/main/start`, {
        method: "POST",
        headers: { "Content-Type": "image/png", ...(as ? { Authorization: `Bearer ${as}` } : {}) },
        body: new Uint8Array([1, 2, 3]),
      });
    const detail = async (as: string | null = null) =>
      ((await (await picture(as)).json()) as { detail: string }).detail;
    await ask("PUT", "moderation", { viewerPictures: true, approveFirst: true });
    expect(await detail()).toMatch(/^A moderator looks at everything first/);
    await ask("PUT", "moderation", { approveFirst: false });
    await ask("POST", "sanctions", { kind: "mute", address: "127.0.0.1", reason: "rude" });
    expect(await detail()).toMatch(/^You may not speak here \(rude\)/);
    const id = await running?.channel.goOnFrom(await pngOf(20, 20, [9, 9, 9]), {
      name: "Ann",
      person: "key ann",
      address: "203.0.113.9",
      directs: false,
    });
    const { body } = await ask("POST", "sanctions", { kind: "ban", prompt: id });
    expect(body.sanctions).toContainEqual(
      expect.objectContaining({ kind: "ban", target: "person", value: "key ann" }),
    );
    expect((await ask("GET", `prompts/${id}`)).body).toMatchObject({ state: "rejected", text: "" });
  });
});

describe("names", () => {
  it("have none of the words that the channel's owner denies, nor do deleted lines keep theirs", async () => {
    await start();
    await ask("PUT", "moderation", { deny: ["grob"] });
    const troll = await follow({ name: "gr0b", key: "troll's own key" });
    const { name, nameRefused } = await troll.find("welcome");
    expect([name, nameRefused]).toEqual(["viewer", expect.stringMatching(/cannot be used here/)]);
    const ann = await follow({ name: "Rude Ann", key: "ann's own key" });
    await ann.find("welcome");
    ann.send({ type: "prompt", ref: "1", text: "a panda flying" });
    const { prompt } = await ann.find("prompt", ({ ref }) => ref === "1");
    await ask("DELETE", `prompts/${prompt.id}`);
    for (const path of ["prompts", `prompts/${prompt.id}`, "story", "queue"]) {
      expect(JSON.stringify((await ask("GET", path, undefined, null)).body)).not.toMatch(/Rude/);
    }
  });
});

describe("sanctions", () => {
  beforeEach(() => start({ policy: "queue" }));

  const lineOf = async (who: Awaited<ReturnType<typeof follow>>, text: string, ref: string) => {
    who.send({ type: "prompt", ref, text });
    return (await who.find("prompt", (message) => message.ref === ref)).prompt;
  };

  it("mute whoever said a line: what waits goes, what comes is refused, others are heard", async () => {
    const [ann, bob] = [await follow(), await follow({ name: "Bob", key: "bob's own key" })];
    for (const one of [ann, bob]) await one.find("welcome");
    await lineOf(bob, "a teddy flying", "0");
    const waiting = await lineOf(ann, "a panda flying", "1");
    expect(waiting.state).toBe("queued");
    await ask("POST", "sanctions", {
      kind: "mute",
      prompt: waiting.id,
      minutes: 10,
      reason: "loud",
    });
    const gone = await ann.find(
      "prompt",
      (m) => m.prompt.id === waiting.id && m.prompt.state === "rejected",
    );
    expect(gone.prompt.reason).toMatch(/may not speak here/);
    expect((await lineOf(ann, "a rocket", "2")).reason).toMatch(
      /^You may not speak here for 10 more min \(loud\)/,
    );
    expect((await lineOf(bob, "a rocket", "3")).state).toBe("queued");
    const { sanctions } = (await ask("GET", "sanctions")).body as { sanctions: { id: string }[] };
    await ask("DELETE", `sanctions/${sanctions[0]?.id}`);
    expect((await lineOf(ann, "a rocket", "4")).state).toBe("queued");
    expect((await ask("DELETE", "sanctions/none")).status).toBe(404);
  });

  it("ban: the connection ends, and coming back is refused", async () => {
    const ann = await follow();
    await ann.find("welcome");
    await lineOf(ann, "a teddy flying", "1");
    await ask("POST", "sanctions", { kind: "ban", name: "ANN" });
    expect(await ann.find("error")).toMatchObject({ code: "not-allowed", fatal: true });
    expect(await ann.closed).toBe(1008);
    const again = await follow();
    expect(await again.find("error")).toMatchObject({
      fatal: true,
      message: expect.stringMatching(/^You are banned from this channel/),
    });
    await ask("POST", "sanctions", { kind: "ban", address: "127.0.0.1" });
    const offer = await fetch(`${url}/whep/main`, { method: "POST" });
    expect(offer.status).toBe(403);
    expect((await fetch(`${url}/hls/main/index.m3u8`)).status).toBe(403);
  });

  it("take out a line that is on its way, also to a screen that nobody watches yet", async () => {
    const ann = await follow();
    await ann.find("welcome");
    const coming = await lineOf(ann, "a teddy flying", "1");
    expect(coming.state).toBe("accepted");
    await ask("POST", "sanctions", { kind: "mute", prompt: coming.id });
    expect((await ask("GET", `prompts/${coming.id}`)).body).toMatchObject({
      state: "rejected",
      reason: "Taken out: its author may not speak here.",
    });
    // Nobody waits behind it.
    const other = await ask("POST", "prompts", { text: "a rocket on Mars" });
    expect(other.body.state).toBe("accepted");
  });

  it("meet who spoke before a restart, by the name that is left of them", async () => {
    const journal = join(await mkdtemp(join(folder, "met-")), "main.jsonl");
    await running?.close();
    await start({ policy: "queue", journal });
    const ann = await follow();
    await ann.find("welcome");
    await lineOf(ann, "a teddy flying", "1");
    const waiting = await lineOf(ann, "a panda flying", "2");
    await running?.close();
    await start({ policy: "queue", journal });
    const { body } = await ask("POST", "sanctions", { kind: "ban", prompt: waiting.id });
    expect(body.sanctions).toMatchObject([{ target: "name", value: "ann" }]);
    expect((await ask("GET", `prompts/${waiting.id}`)).body.state).toBe("rejected");
    expect((await ask("GET", "queue")).body.waiting).toEqual([]);
  });

  it("meet by a name the one page that is known by it, and say so where it is not one", async () => {
    const people = [
      { name: "Ann", key: "ann's own key" },
      { name: "Bob", key: "bob's own key" },
      { name: "bob", key: "another's own key" },
    ];
    const [ann] = await Promise.all(
      people.map(async (hello) => {
        const one = await follow(hello);
        await one.find("welcome");
        return one;
      }),
    );
    const ban = (name: string) => ask("POST", "sanctions", { kind: "ban", name });
    const one = await ban("ANN");
    expect(one.body.notice).toBeUndefined();
    expect(one.body.sanctions).toMatchObject([
      { target: "name", value: "ann" },
      { target: "person", value: "key ann's own key" },
    ]);
    expect(await ann?.closed).toBe(1008);
    // By another name the page is kept out too, from the picture as well.
    const again = await follow({ name: "Eve", key: "ann's own key" });
    expect(await again.find("error")).toMatchObject({ code: "not-allowed", fatal: true });
    const offer = await fetch(`${url}/whep/main`, {
      method: "POST",
      headers: { "Evertale-Key": "ann's own key" },
    });
    expect(offer.status).toBe(403);
    const two = await ban("Bob");
    expect(two.body.notice).toBe(
      '2 people are known as "Bob" here: whoever has the name may not chat, and what they watch goes on. Ban the one you mean by a line of theirs.',
    );
    expect(two.body.sanctions).toHaveLength(3);
    expect((await ban("Nobody")).body.notice).toMatch(/^No page is known to be that of "Nobody"/);
  });

  it("are asked for a page by its key, and what is none is refused before it is kept", async () => {
    for (const key of ["short", "x".repeat(65), "x".repeat(8_000)]) {
      const headers = { "Evertale-Key": key, "Content-Type": "application/json" };
      const line = { method: "POST", headers, body: JSON.stringify({ text: "a panda" }) };
      for (const [path, request] of [
        ["/api/channels/main/prompts", line],
        ["/hls/main/index.m3u8", { headers }],
        ["/whep/main", { method: "POST", headers }],
      ] as const) {
        const answer = await fetch(`${url}${path}`, request);
        const { detail } = (await answer.json()) as { detail: string };
        expect([answer.status, detail]).toEqual([
          400,
          `The Evertale-Key has ${key.length} characters: send one of 8 to 64, or none.`,
        ]);
      }
    }
  });

  it("meet a line from before a restart by its page, where that has come again", async () => {
    const journal = join(await mkdtemp(join(folder, "again-")), "main.jsonl");
    const store = join(folder, "again-store");
    await running?.close();
    await start({ policy: "queue", journal, store });
    const ann = await follow();
    await ann.find("welcome");
    await lineOf(ann, "a teddy flying", "1");
    const waiting = await lineOf(ann, "a panda flying", "2");
    await running?.close();
    await start({ policy: "queue", journal, store });
    const back = await follow({ name: "Other", key: "ann's own key" });
    await back.find("welcome");
    const { body } = await ask("POST", "sanctions", { kind: "ban", prompt: waiting.id });
    expect(body.sanctions).toMatchObject([{ target: "person", value: "key ann's own key" }]);
    expect(await back.closed).toBe(1008);
    expect((await ask("GET", `prompts/${waiting.id}`)).body.state).toBe("rejected");
  });

  it("name somebody, or are refused in one sentence", async () => {
    const nobody = await ask("POST", "sanctions", { kind: "ban" });
    expect([nobody.status, nobody.body.detail]).toEqual([
      400,
      expect.stringMatching(/^Nobody is named: send/),
    ]);
    expect((await ask("POST", "sanctions", { kind: "ban", prompt: "none" })).status).toBe(404);
    const nowhere = await ask("POST", "sanctions", { kind: "ban", address: "10.0.0.0/8" });
    expect([nowhere.status, nowhere.body.detail]).toEqual([
      400,
      '"10.0.0.0/8" is no address: give one of IPv4 or IPv6, whole.',
    ]);
  });

  it("let a moderator tell a line next, and put one elsewhere", async () => {
    const ann = await follow();
    await ann.find("welcome");
    await lineOf(ann, "a teddy flying", "0");
    const [first, second] = [await lineOf(ann, "a panda", "1"), await lineOf(ann, "a rocket", "2")];
    expect((await ask("POST", `prompts/${second.id}/place`, { place: 1 })).body.place).toBe(1);
    expect((await ask("POST", `prompts/${first.id}/next`)).body.state).toBe("accepted");
    expect((await ask("POST", `prompts/${first.id}/place`, { place: 1 })).status).toBe(409);
  });
});

describe("a private channel", () => {
  it("opens to bearers of a token for it alone: REST, WebSocket and WHEP", async () => {
    await start({ private: true });
    const viewer = await token("viewer", "Vi");
    expect((await ask("GET", "", undefined, null)).status).toBe(401);
    expect((await ask("GET", "", undefined, viewer)).status).toBe(200);
    const stranger = await follow();
    expect(await stranger.find("error")).toMatchObject({ code: "token-invalid", fatal: true });
    const guest = await follow({ token: viewer });
    expect(await guest.find("welcome")).toMatchObject({ role: "viewer", name: "Vi" });
    expect((await fetch(`${url}/whep/main`, { method: "POST" })).status).toBe(401);
    const offer = await fetch(`${url}/whep/main`, {
      method: "POST",
      headers: { Authorization: `Bearer ${viewer}`, "Content-Type": "application/sdp" },
      body: "v=0",
    });
    expect(offer.status).toBe(400);
    const hls = await fetch(`${url}/hls/main/index.m3u8`, {
      headers: { Authorization: `Bearer ${viewer}` },
    });
    // Whatever is answered, no cache on the way hands it to others.
    expect([hls.status === 401, hls.headers.get("cache-control")]).toEqual([
      false,
      "private, no-store",
    ]);
    expect((await fetch(`${url}/hls/main/index.m3u8`)).status).toBe(401);
    const list = (await (await fetch(`${url}/api/channels`)).json()) as { channels: unknown[] };
    expect(list.channels).toEqual([]);
  });
});

describe("a deleted line", () => {
  it("leaves none of its words to anybody, also after a restart", async () => {
    const journal = join(await mkdtemp(join(folder, "deleted-")), "main.jsonl");
    await start({ policy: "queue", journal });
    await ask("POST", "prompts", { text: "a teddy flying" });
    const said = await ask("POST", "prompts", { text: "a zzgrobzz flying" });
    expect(said.body.notice).toMatch(/zzgrobzz/);
    const gone = await ask("DELETE", `prompts/${said.body.id}`);
    expect(gone.body).toMatchObject({ state: "rejected", text: "", told: "" });
    expect(JSON.stringify(gone.body)).not.toMatch(/zzgrobzz/);
    const moved = await ask("POST", `prompts/${said.body.id}/next`);
    expect(moved.body.detail).toBe("That line is not told anyway: say a new line instead.");
    await running?.close();
    await start({ policy: "queue", journal });
    for (const path of ["prompts", `prompts/${said.body.id}`, "timeline", "queue", "story"]) {
      const { status, body } = await ask("GET", path);
      expect([path, status, JSON.stringify(body).includes("zzgrobzz")]).toEqual([path, 200, false]);
    }
    expect((await ask("GET", "prompts")).body.prompts).not.toContainEqual(
      expect.objectContaining({ id: said.body.id }),
    );
  });
});

describe("what outlives a restart", () => {
  it("is kept in the store: rules, bans, and whether the channel was stopped", async () => {
    const store = join(folder, "store");
    await start({ store });
    await ask("PUT", "moderation", { slowSeconds: 7 });
    await ask("POST", "sanctions", { kind: "ban", name: "Ann" });
    await ask("PUT", "director", { policy: "vote", windowSeconds: 33 });
    await ask("POST", "stop");
    await running?.close();
    await start({ store });
    expect((await ask("GET", "moderation")).body.slowSeconds).toBe(7);
    expect((await ask("GET", "sanctions")).body.sanctions).toHaveLength(1);
    expect((await ask("GET", "director")).body).toMatchObject({
      policy: "vote",
      windowSeconds: 33,
    });
    expect((await ask("GET", "")).body.stopped).toBe(true);
  });
});
