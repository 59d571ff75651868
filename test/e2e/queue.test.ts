// The queue on the page in a real browser: dragged and moved by keys, changed, held and told next by a moderator; changed and withdrawn by
// whoever said a line, after a reload too; a story saved and loaded. In the order that the test's one channel lives through.
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resolveConfig } from "../../src/config.js";
import { parseStory } from "../../src/film/story/read-story.js";
import { type RunningServer, startServer } from "../../src/main.js";
import { Access, silentLog } from "../../src/stream/index.js";
import { FakeGenerator } from "../fakes/fake-generator.js";
import { launchChromium } from "./chromium.js";
import { firstPictureMs, say } from "./watching.js";

const PICTURES = "test-results";
const SECRET = "a secret of more than thirty-two letters";
const LONG = { timeout: 90_000 };
const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

let folder: string;
let server: RunningServer;
let browser: Browser;
let boss: Page;
let ann: Page;
const faults: string[] = [];

async function start(): Promise<void> {
  server = await startServer({
    config: resolveConfig({
      flags: {
        port: 0,
        seed: 7,
        policy: "queue",
        hold: 600,
        autoAfter: 600,
        tokenSecret: SECRET,
        prompt: "a panda on Mars",
        store: join(folder, "store"),
        journal: join(folder, "main.jsonl"),
      },
    }),
    generator: new FakeGenerator({ delayMs: 50 }),
    log: silentLog,
  });
}

async function visit(name: string, hash: string, width: number): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 860 },
    bypassCSP: true,
    acceptDownloads: true,
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => faults.push(error.message));
  await page.addInitScript((value) => localStorage.setItem("evertale-name", value), name);
  await page.goto(`${server.url}/${hash}`);
  await firstPictureMs(page);
  return page;
}

const row = (page: Page, text: string) => page.locator("#queue-list > li", { hasText: text });
const order = (page: Page): Promise<string[]> =>
  page.locator("#queue-list > li .line").allTextContents();
/** As the server has it. */
async function waiting(): Promise<string[]> {
  const response = await fetch(`${server.url}/api/channels/main/queue`);
  const { waiting: lines } = (await response.json()) as { waiting: { text: string }[] };
  return lines.map(({ text }) => text);
}

beforeAll(async () => {
  await mkdir(PICTURES, { recursive: true });
  folder = await mkdtemp(join(tmpdir(), "evertale-queue-"));
  await start();
  browser = await launchChromium();
  const access = new Access({ secret: SECRET });
  const token = await access.issue({ role: "moderator", channel: "*", name: "Mo", days: 1 });
  [boss, ann] = await Promise.all([
    visit("nobody", `#token=${token}`, 1280),
    visit("Ann", "", 390),
  ]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, { recursive: true });
}, 30_000);

describe("the queue on the page", () => {
  it(
    "shows moderators a handle and buttons for every line, viewers those for their own",
    LONG,
    async () => {
      await say(boss, "a rocket flying");
      await ann.locator("#story .line", { hasText: "a rocket flying" }).waitFor();
      for (const text of ["a panda jumping", "a teddy flying", "a rocket on Mars"]) {
        await say(ann, text);
        await row(ann, text).waitFor();
      }
      await say(boss, "a teddy on Mars");
      await row(boss, "a teddy on Mars").waitFor();
      expect(await row(ann, "a panda jumping").getByRole("button").allTextContents()).toEqual([
        "Edit",
        "Withdraw",
      ]);
      expect(await row(ann, "a teddy on Mars").getByRole("button").count()).toBe(0);
      expect(await row(boss, "a panda jumping").getByRole("button").allTextContents()).toEqual([
        "↑",
        "↓",
        "Now",
        "Edit",
        "Delete",
      ]);
      expect(await row(boss, "a panda jumping").locator(".grip").isVisible()).toBe(true);
    },
  );

  it("moves a line by keys alone, says so, and keeps the focus where it was", LONG, async () => {
    const last = (await order(boss)).at(-1) ?? "";
    const up = boss.getByRole("button", { name: `Move up: ${last}` });
    await up.focus();
    await boss.keyboard.press("Enter");
    await expect.poll(async () => (await waiting())[2]).toBe(last);
    await expect.poll(async () => (await order(ann))[2]).toBe(last);
    expect(await boss.locator("#queue-note").textContent()).toBe(
      `"${last}" is 3rd in the queue now.`,
    );
    expect(await boss.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
      `Move up: ${last}`,
    );
  });

  it("moves a line by drag", LONG, async () => {
    const [first = "", second = ""] = await order(boss);
    const grip = row(boss, second).locator(".grip");
    await boss.locator("#queue-list").evaluate((list) => list.scrollTo(0, 0));
    const from = await grip.boundingBox();
    const to = await row(boss, first).boundingBox();
    if (!from || !to) throw new Error("The queue is not in sight");
    await boss.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await boss.mouse.down();
    await boss.mouse.move(to.x + 20, to.y + to.height / 2, { steps: 8 });
    await boss.screenshot({ path: `${PICTURES}/queue-drag-desktop.png` });
    await boss.mouse.move(to.x + 20, to.y + 4, { steps: 4 });
    await boss.mouse.up();
    await expect.poll(async () => (await waiting())[0]).toBe(second);
    await expect.poll(async () => (await order(ann))[0]).toBe(second);
  });

  it("changes a line's words; refused ones stay in the box with the reason", LONG, async () => {
    const line = row(ann, "a panda jumping");
    const { top } = { top: (await order(ann)).indexOf("a panda jumping") };
    await line.getByRole("button", { name: "Edit" }).click();
    const box = ann.getByLabel("Other words for: a panda jumping");
    await box.fill("the fox shits on Mars");
    await box.press("Enter");
    await ann.locator("#queue-list .fault", { hasText: "say it otherwise" }).waitFor();
    expect(await box.inputValue()).toBe("the fox shits on Mars");
    await box.fill("a panda flying on Mars");
    await ann.locator("#queue").scrollIntoViewIfNeeded();
    await ann.screenshot({ path: `${PICTURES}/queue-edit-phone.png` });
    await box.press("Enter");
    await row(boss, "a panda flying on Mars").waitFor();
    expect((await waiting())[top]).toBe("a panda flying on Mars");
    await ann.locator("#chat li.own .line", { hasText: "a panda flying on Mars" }).waitFor();
  });

  it("has nothing that axe finds fault with, also while a line is changed", LONG, async () => {
    await row(boss, "a teddy flying").getByRole("button", { name: "Edit" }).click();
    await boss.getByLabel("Other words for: a teddy flying").waitFor();
    for (const page of [boss, ann]) {
      await page.addScriptTag({ path: AXE });
      const found = await page.evaluate(async () => {
        const axe = Reflect.get(window, "axe") as {
          run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
        const { violations } = await axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(found).toEqual([]);
    }
    await boss.getByLabel("Other words for: a teddy flying").press("Escape");
  });

  it("deletes a line, tells one at once, holds and goes back", LONG, async () => {
    await row(boss, "a rocket on Mars").getByRole("button", { name: "Delete" }).click();
    await row(ann, "a rocket on Mars").waitFor({ state: "detached" });
    await row(boss, "a teddy on Mars").getByRole("button", { name: "Now" }).click();
    await ann.locator("#story .line", { hasText: "a teddy on Mars" }).waitFor();
    await boss.getByRole("button", { name: "Hold 30 s" }).click();
    await boss.locator('#chat li[data-state="applied"]', { hasText: "hold 30" }).waitFor();
    await boss.getByRole("button", { name: "Undo" }).click();
    await expect
      .poll(() => ann.locator("#story [aria-current] .line").textContent())
      .toBe("a rocket flying");
  });

  it(
    "knows whose a line is after a reload: it is withdrawn, and gone for everybody",
    LONG,
    async () => {
      await ann.reload();
      const text = "a panda flying on Mars";
      await row(ann, text).getByRole("button", { name: "Withdraw" }).click();
      for (const page of [ann, boss]) await row(page, text).waitFor({ state: "detached" });
      expect(await waiting()).not.toContain(text);
    },
  );
});

describe("a story as a file", () => {
  it("is saved by anybody, and is what render takes", LONG, async () => {
    const [download] = await Promise.all([
      ann.waitForEvent("download"),
      ann.getByRole("button", { name: "Save", exact: true }).first().click(),
    ]);
    expect(download.suggestedFilename()).toBe("main-stories.json");
    const text = await readFile(await download.path(), "utf8");
    const { story } = parseStory(text, "saved");
    expect("prompts" in story && story.prompts.map((prompt) => prompt.text)).toContain(
      "a teddy on Mars",
    );
  });

  it(
    "is loaded into the queue by moderators alone; a bad one is refused in one sentence",
    LONG,
    async () => {
      expect(await ann.getByRole("button", { name: "Load" }).isVisible()).toBe(false);
      const bad = join(folder, "bad.json");
      await writeFile(bad, "{ not json");
      await boss.locator("#story-file").setInputFiles(bad);
      await boss
        .getByText("bad.json is no JSON: choose a stories.json, as Save makes one.")
        .waitFor();
      const file = join(folder, "stories.json");
      const prompts = [
        ["A teddy swimming", 6],
        ["The fox shits on Mars", 4],
        ["A rocket flying", 5],
      ];
      await writeFile(file, JSON.stringify({ stories: [{ title: "A try", prompts }] }));
      await boss.locator("#story-file").setInputFiles(file);
      await boss
        .getByText(/^2 prompts wait in the queue\. Left out: "The fox shits on Mars" \(/)
        .waitFor();
      await row(boss, "A rocket flying").waitFor();
      expect((await waiting()).slice(-1)).toEqual(["A rocket flying"]);
    },
  );

  it("nothing on any page threw", () => {
    expect(faults).toEqual([]);
  });
});
