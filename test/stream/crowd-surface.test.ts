// A channel's crowd over REST and WebSocket: rules, queue, votes, withdrawals.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { ConfigInput } from "../../src/config.js";
import type { RunningServer } from "../../src/main.js";
import type { QueueView } from "../../src/protocol.js";
import { ownsServer } from "../../src/stream/http/origins.js";
import { followMain, startFaked } from "./channel-stage.js";

let clientFolder: string;
beforeAll(async () => {
  clientFolder = await mkdtemp(join(tmpdir(), "evertale-client-"));
});
afterAll(() => rm(clientFolder, { recursive: true }));
let running: RunningServer | undefined;
afterEach(() => running?.close());

async function start(settings: ConfigInput = {}): Promise<string> {
  running = await startFaked(clientFolder, settings);
  return running.url;
}

async function follow(url: string, name: string) {
  const viewer = await followMain(url, { name, key: `${name}-secret` });
  await viewer.find("welcome");
  return viewer;
}

const put = (url: string, body: unknown, type = "application/json") =>
  fetch(`${url}/api/channels/main/director`, {
    method: "PUT",
    headers: { "Content-Type": type },
    body: JSON.stringify(body),
  });
const ask = async (url: string, path: string): Promise<unknown> =>
  (await fetch(`${url}/api/channels/main/${path}`)).json();

describe("the director over REST", () => {
  it("has the rules that the command line gave, and takes others, each alone", async () => {
    const url = await start({ policy: "vote", hold: 8, window: 15 });
    const rules = { policy: "vote", holdSeconds: 8, windowSeconds: 15 };
    expect(await ask(url, "director")).toEqual(rules);
    const changed = await put(url, { policy: "queue" });
    expect([changed.status, await changed.json()]).toEqual([200, { ...rules, policy: "queue" }]);
    await put(url, { holdSeconds: 10 });
    expect(await ask(url, "director")).toEqual({ ...rules, policy: "queue", holdSeconds: 10 });
  });

  it.each([
    [{ policy: "monarchy" }, /"policy".*latest/],
    [{ holdSeconds: 0 }, /"holdSeconds"/],
    [{ windowSeconds: "20" }, /"windowSeconds"/],
    [{ quorum: 3 }, /"quorum"/],
  ])("answers %j with one sentence and changes nothing", async (body, sentence) => {
    const url = await start();
    const answer = await put(url, body);
    expect(answer.status).toBe(400);
    expect(((await answer.json()) as { detail: string }).detail).toMatch(sentence);
    expect(await ask(url, "director")).toMatchObject({ policy: "latest", holdSeconds: 6 });
  });

  it("takes rules from JSON bodies alone, so that no other site's form can send them", async () => {
    const url = await start();
    expect((await put(url, { policy: "vote" }, "text/plain")).status).toBe(400);
  });

  it("obeys whoever sits at the machine, and nobody whom a proxy passes on", () => {
    const from = (remoteAddress: string, headers: Record<string, string> = {}) =>
      ownsServer({ method: "PUT", path: "/", headers, remoteAddress } as never);
    expect(from("127.0.0.1")).toBe(true);
    expect(from("::1")).toBe(true);
    expect(from("::ffff:127.0.0.1")).toBe(true);
    expect(from("0000:0000:0000:0000:0000:ffff:7f00:0001")).toBe(true);
    expect(from("0000:0000:0000:0000:0000:0000:0000:0001")).toBe(true);
    expect(from("10.0.0.7")).toBe(false);
    expect(from("2001:db8::127.0.0.1")).toBe(false);
    expect(from("127.0.0.1", { "x-forwarded-for": "203.0.113.9" })).toBe(false);
    expect(from("127.0.0.1", { forwarded: "for=203.0.113.9" })).toBe(false);
  });
});

describe("the stop switch over REST", () => {
  it("stops and goes on, and refuses lines meanwhile in one sentence", async () => {
    const url = await start();
    const post = (path: string, body?: object) =>
      fetch(`${url}/api/channels/main/${path}`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    expect(await (await post("stop")).json()).toEqual({ stopped: true });
    expect(await ask(url, "")).toMatchObject({ stopped: true });
    const refused = await post("prompts", { text: "a panda" });
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({
      code: "stopped",
      detail: "The channel is stopped for now: keep your line and say it when it goes on.",
    });
    expect(await (await post("resume")).json()).toEqual({ stopped: false });
    expect((await post("prompts", { text: "a panda" })).status).toBe(202);
    expect((await fetch(`${url}/api/channels/main/stop`)).status).toBe(405);
  });
});

describe("a crowd on the WebSocket", () => {
  it("sees a vote's tally, and moves its voices", async () => {
    const url = await start({ policy: "vote", window: 600 });
    const [ann, bob] = [await follow(url, "Ann"), await follow(url, "Bob")];
    ann.send({ type: "prompt", ref: "1", text: "a panda flying" });
    const { prompt } = await ann.find("prompt", ({ ref }) => ref === "1");
    expect(prompt).toMatchObject({ state: "candidate", expectedAtMs: expect.any(Number) });
    bob.send({ type: "prompt", ref: "2", text: "a teddy flying" });
    await bob.find("prompt", ({ ref }) => ref === "2");
    bob.send({ type: "vote", ref: "3", id: prompt.id });
    expect(await bob.find("voted")).toMatchObject({ id: prompt.id, ref: "3" });
    const { queue } = await ann.find("queue", (m) => m.queue.vote?.candidates[0]?.votes === 2);
    expect(queue.vote?.candidates).toEqual([
      { id: prompt.id, number: 1, text: "a panda flying", author: "Ann", votes: 2 },
    ]);
    expect(await ask(url, "queue")).toMatchObject({ policy: "vote", vote: queue.vote });
    bob.send({ type: "vote", ref: "4", id: "nothing" });
    expect(await bob.find("error")).toMatchObject({ code: "prompt-unknown", ref: "4" });
    // Nobody's line went without a sentence: Bob's own moved with his voice.
    const moved = await bob.find("prompt", (m) => m.prompt.state === "rejected");
    expect(moved.prompt.reason).toMatch(/voice went to another line/);
  });

  it("says in one sentence that a vote is for nothing, and counts it for nobody", async () => {
    const url = await start({ policy: "vote", window: 600 });
    const ann = await follow(url, "Ann");
    const refused = async (ref: string, id: string) => {
      ann.send({ type: "vote", ref, id });
      return (await ann.find("error", (message) => message.ref === ref)).message;
    };
    expect(await refused("1", "nothing")).toMatch(/^No prompt "nothing" is known here: .*\.$/);
    ann.send({ type: "prompt", ref: "2", text: "a panda flying" });
    const { prompt } = await ann.find("prompt", ({ ref }) => ref === "2");
    ann.send({ type: "withdraw", ref: "3", id: prompt.id });
    await ann.find("prompt", ({ ref }) => ref === "3");
    expect(await refused("4", prompt.id)).toBe(
      '"a panda flying" is not told anyway: say a new line instead.',
    );
    await put(url, { policy: "queue" });
    ann.send({ type: "prompt", ref: "5", text: "a rocket" });
    const shown = await ann.find("prompt", ({ ref }) => ref === "5");
    const bob = await follow(url, "Bob");
    bob.send({ type: "vote", ref: "6", id: shown.prompt.id });
    expect((await bob.find("error")).message).toMatch(
      /^"a rocket" (is on its way to the screen|was shown) already: say a new line instead\.$/,
    );
    expect(await ask(url, "queue")).toMatchObject({ vote: null });
  });

  it("counts every one of two hundred people behind one address", { timeout: 60_000 }, async () => {
    const url = await start({ policy: "vote", window: 600 });
    const people = await Promise.all(
      Array.from({ length: 200 }, (_, index) => follow(url, `person ${index}`)),
    );
    const texts = [
      "a panda flying",
      "a teddy on Mars",
      "a rocket at sea",
      "fireworks in the forest",
    ];
    for (const round of [0, 1]) {
      for (const [index, { send }] of people.entries()) {
        send({ type: "prompt", ref: `${round}`, text: texts[(index + round) % texts.length] });
      }
    }
    const answers = await Promise.all(
      people.map(({ find }) => find("prompt", (message) => message.ref === "1")),
    );
    expect(answers.filter(({ prompt }) => prompt.state !== "candidate")).toEqual([]);
    const { vote } = (await ask(url, "queue")) as QueueView;
    expect(vote?.candidates.map(({ votes }) => votes)).toEqual([50, 50, 50, 50]);
  });

  it("lets an author take a line back, also after coming back, and nobody else", async () => {
    const url = await start({ policy: "queue" });
    const ann = await follow(url, "Ann");
    for (const ref of ["1", "2"]) ann.send({ type: "prompt", ref, text: `a panda ${ref}` });
    const { prompt } = await ann.find("prompt", ({ ref }) => ref === "2");
    expect(prompt).toMatchObject({ state: "queued", place: 1 });
    ann.socket.close();
    const again = await follow(url, "Ann");
    again.send({ type: "withdraw", ref: "3", id: prompt.id });
    const gone = await again.find("prompt", ({ ref }) => ref === "3");
    expect(gone.prompt).toMatchObject({ state: "rejected", reason: "Withdrawn by who said it." });
    again.send({ type: "withdraw", ref: "4", id: prompt.id });
    expect(await again.find("error", ({ ref }) => ref === "4")).toMatchObject({
      code: "prompt-settled",
    });
    expect(await ask(url, "queue")).toMatchObject({ waiting: [], waitingCount: 0 });
  });
});
