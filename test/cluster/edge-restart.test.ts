// An edge that ends under a page which watches, and is begun again: the page shows the film again by itself.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { launchChromium } from "../e2e/chromium.js";
import { framesShown } from "../e2e/watching.js";
import { natsServers, type RunningNats, startNats } from "./nats-server.js";
import { ClusterStage } from "./stage.js";

const [binary] = natsServers();

describe.runIf(binary !== undefined)("an edge", () => {
  let nats: RunningNats;
  let browser: Browser;
  let stage: ClusterStage;

  beforeAll(async () => {
    nats = await startNats({ binary: binary ?? "" });
    browser = await launchChromium();
    stage = new ClusterStage({ cluster: nats.url });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await stage.close();
    await nats.close();
  });

  it("begun again under who watches: they come back by themselves, to the same story", {
    timeout: 60_000,
  }, async () => {
    await stage.worker();
    // On node:http, which closes idle connections with the server; those of the other one end with the process alone.
    const edge = await stage.edge({ server: "node" });
    const page = await browser.newPage();
    await page.goto(`${edge.url}/?channel=main`);
    await watches(page);
    const story = await seedOf(edge.url);
    await edge.close();
    const again = await stage.edge({ server: "node", port: new URL(edge.url).port });
    await watches(page);
    expect(await seedOf(again.url)).toBe(story);
    await page.close();
  });
});

async function watches(page: Page): Promise<void> {
  await page.locator("evertale-player").waitFor();
  await vi.waitFor(async () => expect(await framesShown(page, 500)).toBeGreaterThan(1), {
    timeout: 25_000,
  });
}

async function seedOf(url: string): Promise<unknown> {
  const response = await fetch(`${url}/api/channels/main/story`);
  return ((await response.json()) as { readonly seed: number }).seed;
}
