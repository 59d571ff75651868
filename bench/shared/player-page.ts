// A page of Chromium in which functions of a measurement run beside the player. Knows the player's element; no server.
import type { Browser, Page } from "playwright-core";
import type { EvertalePlayer } from "../../client/player.js";

declare global {
  interface Window {
    /** The page's player, once it has its video. Only in pages of `newPlayerPage`. */
    playerReady(): Promise<EvertalePlayer>;
  }
}

/** Still empty; the caller closes it. */
export async function newPlayerPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  // The TypeScript loader names functions by a helper that the page does not have.
  await page.addInitScript("globalThis.__name = (it) => it");
  await page.addInitScript(() => {
    window.playerReady = () =>
      new Promise<EvertalePlayer>((resolve) => {
        const look = (): void => {
          const found = document.querySelector("evertale-player") as EvertalePlayer | null;
          if (found?.video) resolve(found);
          else setTimeout(look, 5);
        };
        look();
      });
  });
  return page;
}
