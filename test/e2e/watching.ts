// What a viewer of the studio page sees and does, for the browser tests. Knows the page; no server and no browser.
import type { Page } from "playwright-core";
import type { EvertalePlayer } from "../../client/player.js";
import type { PromptView } from "../../src/protocol.js";

/** Waits for pictures; returns when the first came. */
export function firstPictureMs(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const player = document.querySelector("evertale-player") as EvertalePlayer;
        const done = (): void => resolve(performance.now());
        if (player.state.state === "playing") done();
        else player.addEventListener("playing", done, { once: true });
      }),
  );
}

/** How many different frames are shown in `ms`. */
export function framesShown(page: Page, ms: number): Promise<number> {
  return page.evaluate(
    (duration) =>
      new Promise<number>((resolve) => {
        const { video } = document.querySelector("evertale-player") as EvertalePlayer;
        const presented = new Set<number>();
        const endAtMs = performance.now() + duration;
        const look = (): void => {
          video.requestVideoFrameCallback((_now, metadata) => {
            presented.add(metadata.rtpTimestamp ?? metadata.presentedFrames);
            look();
          });
        };
        look();
        setTimeout(() => resolve(presented.size), endAtMs - performance.now());
      }),
    ms,
  );
}

/** The frame on screen when the next caption comes, and the frame that it was promised for, as RTP timestamps. */
export function frameOfNextCaption(page: Page): Promise<{ promised: number; presented: number }> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const player = document.querySelector("evertale-player") as EvertalePlayer;
        let presented = -1;
        const look = (): void => {
          player.video.requestVideoFrameCallback((_now, metadata) => {
            presented = metadata.rtpTimestamp ?? -1;
            look();
          });
        };
        look();
        const switched = (event: Event): void => {
          const { detail } = event as CustomEvent<PromptView>;
          resolve({ promised: detail.firstFrameRtpTimestamp ?? -1, presented });
        };
        player.addEventListener("caption", switched, { once: true });
      }),
  );
}

/** Lets the page believe that its tab was left, or is looked at again. */
export function setHidden(page: Page, hidden: boolean): Promise<void> {
  return page.evaluate((value) => {
    Object.defineProperty(document, "hidden", { value, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  }, hidden);
}

export async function say(page: Page, text: string): Promise<void> {
  await page.getByLabel("What happens next?").fill(text);
  await page.keyboard.press("Enter");
}
