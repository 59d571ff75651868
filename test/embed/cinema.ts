// A live channel that keeps its last minutes, and pages with players of it, for the browser tests of going back. Knows no test.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import type { EvertalePlayer } from "../../client/player.js";
import type { RunningServer } from "../../src/main.js";
import { launchChromium } from "../e2e/chromium.js";
import { html, Site, startLive, visit } from "./sites.js";

/** All that such a test needs; the caller closes it. */
export class Cinema {
  private constructor(
    readonly browser: Browser,
    readonly server: RunningServer,
    readonly site: Site,
    private readonly folder: string,
  ) {}

  static async open(): Promise<Cinema> {
    const folder = await mkdtemp(join(tmpdir(), "evertale-rewind-"));
    const browser = await launchChromium();
    const server = await startLive({ media: folder });
    const script = `<script type="module" src="${server.url}/player.js"></script>`;
    const player = (attributes = "") =>
      html(
        `${script}<body><evertale-player src="${server.url}/whep/main" autoplay controls captions ${attributes} style="width: 480px"></evertale-player></body>`,
      );
    const site = await Site.open({
      "/": player(),
      "/hls": player('transport="hls"'),
      "/websocket": player('transport="websocket"'),
      "/german": player('lang="de" noclip'),
      "/frame": html(
        `<body><div id="here"></div></body><script type="module">
         import { EvertaleEmbed } from "${server.url}/embed.js";
         window.film = new EvertaleEmbed("#here", { width: "400px", label: "Dreamt", noclip: true });
         </script>`,
      ),
      "/empty": html(`${script}<body></body>`),
    });
    return new Cinema(browser, server, site, folder);
  }

  /** A page with its player as `player`, playing, with at least so many seconds to go back to; events are counted in `told`. */
  async watch(
    context: BrowserContext,
    path = "/",
    seconds = 8,
  ): Promise<{ page: Page; said: string[] }> {
    const { page, said } = await visit(context, this.site.url + path);
    await page.evaluate(async (wanted) => {
      const player = document.querySelector("evertale-player") as EvertalePlayer;
      const told: string[] = [];
      const types = ["seeking", "seeked", "notice", "caption", "clip", "pause", "play"];
      for (const type of types) player.addEventListener(type, () => told.push(type));
      Object.assign(window, { player, told });
      const held = (): number =>
        player.seekable?.length > 0 ? player.seekable.end(0) - player.seekable.start(0) : 0;
      while (player.state?.state !== "playing" || held() < wanted)
        await new Promise((resolve) => setTimeout(resolve, 100));
    }, seconds);
    // What a server said that was still waking up is not what such a test is about.
    said.splice(0);
    return { page, said };
  }

  async close(): Promise<void> {
    this.site.close();
    await this.browser.close();
    await this.server.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** Goes to so many seconds before the end; resolves when the picture is there. */
export function back(page: Page, seconds: number): Promise<void> {
  return page.evaluate(
    (by) =>
      new Promise<void>((resolve) => {
        const player = document.querySelector("evertale-player") as EvertalePlayer;
        player.addEventListener("seeked", () => resolve(), { once: true });
        player.currentTime = player.seekable.end(0) - by;
      }),
    seconds,
  );
}
