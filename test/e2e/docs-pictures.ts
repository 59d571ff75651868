// Makes the pictures of docs/crowd/ from the real page with the bundle that ships: `npx tsx test/e2e/docs-pictures.ts`. Knows no test.
import { mkdir, writeFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import sharp from "sharp";
import type { RunningServer } from "../../src/main.js";
import { Access } from "../../src/stream/index.js";
import { launchChromium } from "./chromium.js";
import { startEvertale } from "./evertale-for-test.js";
import { firstPictureMs, say } from "./watching.js";

const FOLDER = "docs/crowd";
const SECRET = "a secret of more than thirty-two letters";
/** A picture in the tree has at most so many bytes: fewer colours until it has. */
const MOST_BYTES = 58_000;
const COLOURS = [128, 96, 64, 48, 40, 32, 24, 16];
const DESKTOP = { viewport: { width: 1280, height: 800 } };
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** What somebody gives. */
const SEA =
  '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"><rect width="400" height="240" fill="#ffb46b"/><circle cx="200" cy="220" r="70" fill="#fff1c9"/><rect y="240" width="400" height="160" fill="#1f5f8b"/></svg>';

async function visit(
  { browser, server }: { readonly browser: Browser; readonly server: RunningServer },
  name: string,
  options: typeof DESKTOP | typeof PHONE,
  token?: string,
): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  // tsx gives functions their names by a helper, which a page does not have.
  await page.addInitScript("globalThis.__name ??= (made) => made");
  await page.addInitScript((value) => localStorage.setItem("evertale-name", value), name);
  await page.goto(`${server.url}/${token === undefined ? "" : `#token=${token}`}`);
  await firstPictureMs(page);
  return page;
}

async function shoot(page: Page, name: string, part?: string): Promise<void> {
  if (part !== undefined) {
    await page.locator(part).evaluate((found) => found.scrollIntoView({ block: "start" }));
  }
  const shot = await page.screenshot({ animations: "disabled" });
  for (const colours of COLOURS) {
    const png = await sharp(shot).png({ palette: true, colours, effort: 10, dither: 0 }).toBuffer();
    if (png.length > MOST_BYTES) continue;
    await writeFile(`${FOLDER}/${name}.png`, png);
    console.log(`${name}.png: ${png.length} bytes, ${colours} colours`);
    return;
  }
  throw new Error(`${name}.png does not fit into ${MOST_BYTES} bytes: show less.`);
}

async function take(server: RunningServer, browser: Browser): Promise<void> {
  const at = { server, browser };
  const access = new Access({ secret: SECRET });
  const token = await access.issue({ role: "moderator", channel: "*", name: "Mo", days: 1 });
  const put = (path: string, body: object): Promise<Response> =>
    fetch(`${server.url}/api/channels/main/${path}`, {
      method: "PUT",
      headers: { "Content-Type": "application/json", Authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
  const ann = await visit(at, "Ann", DESKTOP);
  const bob = await visit(at, "Bob", PHONE);
  const boss = await visit(at, "Mo", DESKTOP, token);
  const bossPhone = await visit(at, "Mo", PHONE, token);

  await say(ann, "a panda dances in the snow");
  await ann.locator("#queue-list .candidate").first().waitFor();
  await say(bob, "a fox flies on Mars");
  await boss
    .locator("#queue-list > li", { hasText: "a fox flies" })
    .getByRole("button", { name: "Vote" })
    .click();
  await ann.locator("#queue-list > li", { hasText: "2 votes" }).waitFor();
  await shoot(ann, "vote-desktop");
  await shoot(bob, "vote-phone", "#queue");

  await put("director", { policy: "queue", holdSeconds: 20 });
  await say(ann, "a robot runs in the city");
  await say(bob, "an owl sleeps in the forest");
  await say(ann, "a dragon flies in the sky");
  await ann.locator("#queue-list .waiting", { hasText: "a dragon flies" }).waitFor();
  await shoot(ann, "queue-desktop");
  await shoot(bob, "queue-phone", "#queue");

  await put("moderation", { approveFirst: true });
  await say(bob, "a penguin swims under water");
  for (const page of [boss, bossPhone]) await page.locator("#held li").first().waitFor();
  await shoot(boss, "moderators-desktop");
  await shoot(bossPhone, "moderators-phone", "#moderation");

  await put("moderation", { approveFirst: false, viewerPictures: true });
  const sea = await sharp(Buffer.from(SEA)).png().toBuffer();
  for (const page of [ann, bob]) {
    await page.getByRole("button", { name: "Give a picture" }).waitFor();
    await page
      .locator("#picture-file")
      .setInputFiles({ name: "sea.png", mimeType: "image/png", buffer: sea });
    await page.getByLabel("What happens next?").fill("a sailboat comes by");
  }
  await shoot(ann, "picture-desktop");
  await shoot(bob, "picture-phone");

  for (const [page, name] of [
    [boss, "fork-desktop"],
    [bossPhone, "fork-phone"],
  ] as const) {
    await page.locator("#story li.pictured").nth(1).waitFor({ timeout: 60_000 });
    await page.locator("#story").evaluate((story) => story.scrollIntoView({ block: "start" }));
    await page.getByRole("button", { name: "Tell on from here" }).nth(1).click();
    await page.getByLabel("What happens instead").fill("a rocket lands in the snow");
    await shoot(page, name);
    await page.getByRole("button", { name: "Never mind" }).click();
  }
}

await mkdir(FOLDER, { recursive: true });
const server = await startEvertale({ policy: "vote", window: 120, tokenSecret: SECRET, hold: 6 });
const browser = await launchChromium();
try {
  await take(server, browser);
} finally {
  await browser.close();
  await server.close();
}
