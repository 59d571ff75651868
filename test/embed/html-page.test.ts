// The README's two lines in a page of another origin, in a real Chromium: one connection while shown, none after.
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { EvertalePlayer } from "../../client/player.js";
import type { RunningServer } from "../../src/main.js";
import { launchChromium } from "../e2e/chromium.js";
import { html, present, Site, startLive, visit } from "./sites.js";

const LONG = 60_000;
let browser: Browser;
let server: RunningServer;
let site: Site;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchChromium();
  server = await startLive();
  const script = `<script type="module" src="${server.url}/player.js"></script>`;
  const player = `<evertale-player src="${server.url}/whep/main" autoplay muted controls captions></evertale-player>`;
  site = await Site.open({
    "/": html(`${script}<body>${player}<div id="other"></div></body>`),
    "/empty": html(`${script}<body></body>`),
  });
}, LONG);
afterAll(async () => {
  site?.close();
  await browser?.close();
  await server?.close();
}, LONG);
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 640, height: 480 } });
});
// A browser that is closed from outside says no farewell: the next test would count this one's viewer.
afterEach(async () => {
  for (const page of context.pages()) await page.goto("about:blank");
  await counts(0);
  await context.close();
}, LONG);

async function counts(watch: number, follow = watch, timeoutMs = 10_000): Promise<void> {
  await vi.waitFor(async () => expect(await present(server)).toEqual({ watch, follow }), {
    timeout: timeoutMs,
    interval: 100,
  });
}

function plays(page: Page): Promise<unknown> {
  return page.waitForFunction(() => {
    const player = document.querySelector<EvertalePlayer>("evertale-player");
    return player?.state?.state === "playing";
  });
}

describe("the README's embed line in a page of another origin", () => {
  it("is one viewer and one follower while it is shown, none within 2 s after", {
    timeout: LONG,
  }, async () => {
    const { page, said } = await visit(context, site.url);
    await plays(page);
    expect(await present(server)).toEqual({ watch: 1, follow: 1 });
    await page.evaluate(() => document.querySelector("evertale-player")?.remove());
    await counts(0, 0, 2000);
    expect(said).toEqual([]);
  });

  it("plays anew when its session is ended from outside, and says nothing to the page's console", {
    timeout: LONG,
  }, async () => {
    const joined: string[] = [];
    context.on("response", (response) => {
      const { location } = response.headers();
      if (response.status() === 201 && location)
        joined.push(new URL(location, response.url()).href);
    });
    const { page, said } = await visit(context, site.url);
    await plays(page);
    const [session] = joined;
    expect((await fetch(session ?? "", { method: "DELETE" })).ok).toBe(true);
    // A DELETE of what is no more would be a red 404 in the console of whoever embeds the player.
    await vi.waitFor(() => expect(joined).toHaveLength(2), { timeout: 15_000 });
    await plays(page);
    expect(said).toEqual([]);
  });

  it("brings an icon on every page, which nobody then asks a site for", async () => {
    for (const path of ["/", "/embed/main", "/gallery", "/channels"]) {
      const page = await (await fetch(`${server.url}${path}`)).text();
      expect(page, path).toMatch(/<link rel="icon" href="data:/);
    }
  });

  it("leaves nobody behind when it is put in and out twenty times", { timeout: LONG }, async () => {
    const { page } = await visit(context, site.url);
    await plays(page);
    await page.evaluate(async () => {
      const line = document.querySelector("evertale-player")?.outerHTML ?? "";
      for (let time = 0; time < 20; time += 1) {
        document.body.innerHTML = "";
        await new Promise((resolve) => setTimeout(resolve, 20));
        document.body.innerHTML = line;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    });
    await plays(page);
    await counts(1);
    await page.evaluate(() => {
      document.body.innerHTML = "";
    });
    await counts(0);
  });

  it("stops everything without its src, and begins again with one", { timeout: LONG }, async () => {
    const { page } = await visit(context, site.url);
    await plays(page);
    const src = await page.evaluate(() => {
      const player = document.querySelector("evertale-player");
      const address = player?.getAttribute("src") ?? "";
      player?.removeAttribute("src");
      return address;
    });
    await counts(0, 0, 2000);
    await page.evaluate((address) => {
      document.querySelector("evertale-player")?.setAttribute("src", address);
    }, src);
    await plays(page);
    await counts(1);
  });

  it("goes on playing, with the very connection, when it is moved in its page", {
    timeout: LONG,
  }, async () => {
    const { page } = await visit(context, site.url);
    await plays(page);
    const states = await page.evaluate(async () => {
      const player = document.querySelector<EvertalePlayer>("evertale-player");
      const told: string[] = [];
      player?.addEventListener("state", () => told.push(player.state.state));
      if (player) document.querySelector("#other")?.append(player);
      await new Promise<void>((resolve) => {
        player?.video.requestVideoFrameCallback(() => resolve());
      });
      return [told, player?.state.state];
    });
    expect(states).toEqual([[], "playing"]);
    expect(await present(server)).toEqual({ watch: 1, follow: 1 });
  });

  it("remembers that it was paused when it is taken out and put back", {
    timeout: LONG,
  }, async () => {
    const { page } = await visit(context, site.url);
    await plays(page);
    const state = await page.evaluate(async () => {
      const player = document.querySelector<EvertalePlayer>("evertale-player");
      player?.pause();
      player?.remove();
      await new Promise((resolve) => setTimeout(resolve, 300));
      if (player) document.body.append(player);
      await new Promise((resolve) => setTimeout(resolve, 300));
      return player?.state.state;
    });
    expect(state).toBe("paused");
    expect((await present(server)).watch).toBe(0);
  });

  it("keeps its style and stays in another window's document", { timeout: LONG }, async () => {
    const { page } = await visit(context, site.url);
    await plays(page);
    const [popup] = await Promise.all([
      context.waitForEvent("page"),
      page.evaluate(() => {
        const other = window.open("about:blank", "", "width=400,height=300");
        Object.assign(window, { other });
        const player = document.querySelector("evertale-player");
        if (player && other) other.document.body.append(player);
        // The page that it came from is left, its new home is not.
        Object.defineProperty(document, "hidden", { value: true, configurable: true });
        document.dispatchEvent(new Event("visibilitychange"));
      }),
    ]);
    // Longer than a player stays whose own page is hidden.
    await new Promise((resolve) => setTimeout(resolve, 6000));
    const seen = await page.evaluate(() => {
      const { document } = Reflect.get(window, "other") as Window;
      const player = document.querySelector<EvertalePlayer>("evertale-player");
      const stage = player?.shadowRoot?.querySelector(".stage");
      return [player?.state.state, stage && getComputedStyle(stage).position];
    });
    expect(seen).toEqual(["playing", "absolute"]);
    expect(await present(server)).toEqual({ watch: 1, follow: 1 });
    await popup.close();
  });

  it("plays after one press where a browser wants play() inside it", {
    timeout: LONG,
  }, async () => {
    await context.addInitScript(() => {
      // As phones do it: a video may play from within a press, and for ever once it did.
      const allowed = new WeakSet<HTMLVideoElement>();
      const native = HTMLVideoElement.prototype.play;
      let pressing = false;
      const press = (): void => {
        pressing = true;
        setTimeout(() => {
          pressing = false;
        });
      };
      addEventListener("click", press, { capture: true });
      HTMLVideoElement.prototype.play = function play(this: HTMLVideoElement) {
        if (pressing) allowed.add(this);
        if (allowed.has(this)) return native.call(this);
        return Promise.reject(new DOMException("Not inside a press.", "NotAllowedError"));
      };
    });
    const { page } = await visit(context, site.url);
    const tap = page.getByRole("button", { name: "Tap to play" });
    await tap.waitFor();
    // The session was given back meanwhile: the press has to ask for another and wait for it.
    await counts(0, 1);
    await tap.click();
    await plays(page);
  });

  it("takes properties and attributes alike, and those set before it was defined", {
    timeout: LONG,
  }, async () => {
    const { page, said } = await visit(context, site.url);
    await plays(page);
    const seen = await page.evaluate((url) => {
      const late = document.createElement("evertale-later") as unknown as Record<string, unknown>;
      late.src = `${url}/whep/main`;
      late.controls = true;
      late.muted = true;
      const Player = customElements.get("evertale-player") as typeof EvertalePlayer;
      customElements.define("evertale-later", class extends Player {});
      const upgraded = late as unknown as EvertalePlayer;
      document.body.append(upgraded);
      const flags = ["controls", "captions", "muted", "autoplay"] as const;
      const player = document.createElement("evertale-player") as EvertalePlayer;
      const reflected = flags.map((flag) => {
        player[flag] = true;
        const set = player.hasAttribute(flag);
        player.toggleAttribute(flag, false);
        return [set, player[flag]];
      });
      player.src = "/whep/main";
      const resolved = player.src;
      player.src = null;
      return [
        upgraded
          .getAttributeNames()
          .filter((name) => /src|controls|muted/.test(name))
          .sort(),
        reflected,
        resolved === `${location.origin}/whep/main`,
        player.hasAttribute("src"),
        Object.keys(player),
      ];
    }, server.url);
    const on = [true, false];
    expect(seen).toEqual([["controls", "muted", "src"], [on, on, on, on], true, false, []]);
    expect(said).toEqual([]);
  });
});

describe("a site that the server does not know", () => {
  it("is told that its captions are missing, on the player and in its console", {
    timeout: LONG,
  }, async () => {
    const strict = await startLive({ allowOrigin: "https://elsewhere.example" });
    const stranger = await Site.open({
      "/": html(
        `<script type="module" src="${strict.url}/player.js"></script><body><evertale-player src="${strict.url}/whep/main" autoplay captions></evertale-player></body>`,
      ),
    });
    try {
      const { page, said } = await visit(context, stranger.url);
      await plays(page);
      await page.getByText("Captions do not come through on this site.").waitFor();
      expect(said.join()).toContain(`--allow-origin ${stranger.url}`);
    } finally {
      stranger.close();
      await strict.close();
    }
  });
});
