// Every policy with several viewers in one Chromium: what each of them sees of the same crowd, switched live. No model: who is told is under
// test, not what it looks like. In the order that the test's one channel lives through.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resolveConfig } from "../../src/config.js";
import { type RunningServer, startServer } from "../../src/main.js";
import { Access, silentLog } from "../../src/stream/index.js";
import { FakeGenerator } from "../fakes/fake-generator.js";
import { launchChromium } from "./chromium.js";
import { firstPictureMs, say } from "./watching.js";

const SECRET = "a secret of more than thirty-two letters";
const LONG = { timeout: 60_000 };

let server: RunningServer;
let browser: Browser;
let boss: string;
/** A viewer whose name a token vouches for. */
let vi: Page;
let ann: Page;
let bob: Page;
const faults: string[] = [];

async function visit(name: string, hash = ""): Promise<Page> {
  const page = await (
    await browser.newContext({ viewport: { width: 1000, height: 700 } })
  ).newPage();
  page.on("pageerror", (error) => faults.push(error.message));
  await page.addInitScript((value) => localStorage.setItem("evertale-name", value), name);
  await page.goto(`${server.url}/${hash}`);
  await firstPictureMs(page);
  return page;
}

async function rule(body: object): Promise<void> {
  const response = await fetch(`${server.url}/api/channels/main/director`, {
    method: "PUT",
    headers: { "Content-Type": "application/json", Authorization: `Bearer ${boss}` },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(200);
}

const everybody = (): Page[] => [ann, bob, vi];
/** The film under these words is on everybody's screen. */
async function onScreen(text: string): Promise<void> {
  for (const page of everybody()) {
    await page.locator("#story [aria-current] .line", { hasText: text }).waitFor();
  }
}
const inQueue = (page: Page, text: string) => page.locator("#queue-list > li", { hasText: text });
async function titled(words: string | RegExp): Promise<void> {
  for (const page of everybody()) {
    await page.locator("#queue-title", { hasText: words }).waitFor({ state: "attached" });
  }
}

beforeAll(async () => {
  server = await startServer({
    config: resolveConfig({
      flags: {
        port: 0,
        seed: 7,
        hold: 1,
        autoAfter: 3,
        tokenSecret: SECRET,
        prompt: "a panda on Mars",
      },
    }),
    generator: new FakeGenerator({ delayMs: 50 }),
    log: silentLog,
  });
  browser = await launchChromium();
  const access = new Access({ secret: SECRET });
  boss = await access.issue({ role: "moderator", channel: "*", name: "Mo", days: 1 });
  const token = await access.issue({ role: "viewer", channel: "main", name: "Vi", days: 1 });
  [ann, bob, vi] = await Promise.all([visit("Ann"), visit("Bob"), visit("Vi", `#token=${token}`)]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
}, 30_000);

describe("several viewers of one channel", () => {
  it(
    "latest: the newest line is told; whoever was overtaken has a second chance",
    LONG,
    async () => {
      await say(ann, "a teddy flying");
      await say(bob, "a rocket jumping");
      await onScreen("a rocket jumping");
      // In either order: it was on the screen before, or it is when nobody speaks.
      await ann
        .locator('#chat li.own[data-state="applied"]', { hasText: "a teddy flying" })
        .waitFor();
    },
  );

  it(
    "auto: the story goes on by itself when nobody speaks, and gives way at once",
    LONG,
    async () => {
      await ann.locator("#story [aria-current] .meta", { hasText: "Storyteller" }).waitFor();
      await say(bob, "a panda swimming");
      await onScreen("a panda swimming");
    },
  );

  it("direct: those named decide, others' lines wait with a sentence", LONG, async () => {
    await rule({ policy: "direct", people: ["Vi"] });
    await titled("Only the hosts decide what comes next: Vi");
    await say(ann, "a teddy jumping");
    const own = ann.locator('#chat li.own[data-state="queued"]', { hasText: "a teddy jumping" });
    await own.getByText("Others direct this channel now").waitFor();
    await say(vi, "a rocket on Mars");
    await onScreen("a rocket on Mars");
    expect(await own.count()).toBe(1);
  });

  it(
    "queue: people take turns; the line that waited under another policy is the first",
    LONG,
    async () => {
      await rule({ policy: "queue", holdSeconds: 2 });
      await titled("Everybody in turn, 2 s each");
      await say(bob, "a panda flying on Mars");
      await onScreen("a teddy jumping");
      await onScreen("a panda flying on Mars");
    },
  );

  it("vote: one tally for all, the most wanted wins, a loser stands once more", LONG, async () => {
    await rule({ policy: "vote", windowSeconds: 5, holdSeconds: 1 });
    await titled("The crowd votes, 5 s a round");
    await say(ann, "a teddy swimming");
    await say(bob, "a rocket flying");
    await inQueue(vi, "a rocket flying").getByRole("button", { name: "Vote" }).click();
    for (const page of everybody()) {
      await inQueue(page, "a rocket flying").getByText("2 votes").waitFor();
    }
    await onScreen("a rocket flying");
    for (const page of everybody()) await inQueue(page, "a teddy swimming").waitFor();
  });

  it("anarchy: lots are drawn, and everybody's comes up", LONG, async () => {
    await rule({ policy: "anarchy" });
    await titled("Lots are drawn");
    await say(ann, "a teddy on Mars");
    await say(bob, "a rocket swimming");
    await say(vi, "a panda jumping");
    for (const [page, text] of [
      [ann, "a teddy on Mars"],
      [bob, "a rocket swimming"],
      [vi, "a panda jumping"],
    ] as const) {
      await page.locator('#chat li.own[data-state="applied"]', { hasText: text }).waitFor();
    }
  });

  it("nothing on any page threw", () => {
    expect(faults).toEqual([]);
  });
});
