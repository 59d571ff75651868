// A thread of viewers that is turned into a circle without end under a page that watches, again and again: for how long the page has no new
// picture. Knows no server's insides.
import { launchChromium } from "../../test/e2e/chromium.js";
import { watch } from "../shared/page.js";
import { sleep } from "../shared/processes.js";
import { ServerProcess } from "../shared/server.js";

/** Between two of them, not in step with the film: a thread that has listened for a minute is asked as strictly as the first. */
const QUIET_MS = 66_000;
/** A page that has no picture by then counts as this. */
const GONE_MS = 30_000;
/** Longer than any gap of a film that runs. */
const GAP_MS = 1_500;

/** From the last picture before until the first after, in milliseconds. */
export async function frozenThreads(settings: readonly string[], times: number): Promise<number[]> {
  const server = await ServerProcess.startWith(
    { nodeArguments: ["--import", "./bench/soak/freezable.mjs"] },
    ...settings,
    ...["--no-journal", "--fan-out-threads", "1"],
  );
  const browser = await launchChromium();
  const waits: number[] = [];
  try {
    const { page } = await watch(browser, server.url);
    // With the other ways to the picture, the page would not wait for the thread.
    await page.evaluate(() =>
      document.querySelector("evertale-player")?.setAttribute("transport", "webrtc"),
    );
    for (let i = 0; i < times; i++) {
      await sleep((i === 0 ? 5_000 : QUIET_MS) + ((i * 377) % 1000));
      const before = await page.evaluate(() => window.presented.at(-1)?.atMs ?? 0);
      if (server.pid !== undefined) process.kill(server.pid, "SIGUSR2");
      const wait = await page
        .waitForFunction(
          ([sinceMs, gapMs]) => {
            const frames = window.presented.filter(({ atMs }) => atMs >= sinceMs);
            const next = frames.findIndex(
              ({ atMs }, at) => at > 0 && atMs - (frames[at - 1]?.atMs ?? atMs) > gapMs,
            );
            return next < 0 ? undefined : (frames[next]?.atMs ?? 0) - (frames[next - 1]?.atMs ?? 0);
          },
          [before, GAP_MS] as const,
          { timeout: GONE_MS, polling: 100 },
        )
        .then((found) => found.jsonValue())
        .catch(() => GONE_MS);
      waits.push(wait ?? GONE_MS);
    }
    return waits;
  } finally {
    await browser.close();
    await server.close();
  }
}
