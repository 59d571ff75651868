// A real Chromium whose UDP passes nothing for a while, as behind a firewall that was just switched on, while the page's own
// connection stays: what its viewer sees, with the ways to the picture that there are, and with WebRTC alone.
import type { Browser, Page, Route } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { EvertalePlayer } from "../../client/player.js";
import type { RunningServer } from "../../src/main.js";
import type { Hub } from "../../src/webrtc/index.js";
import { LossyHub } from "../webrtc/lossy-relay.js";
import { launchChromium } from "./chromium.js";
import { startEvertale } from "./evertale-for-test.js";

const CUT_MS = 20_000;
/** Without a cut, pictures come eight a second. */
const BEFORE_MS = 3_000;

interface Seen {
  /** When a picture was presented, by the page's clock. */
  readonly atMs: readonly number[];
  readonly state: string;
}

let server: RunningServer;
let browser: Browser;
beforeAll(async () => {
  server = await startEvertale({ bundle: "test/fixtures/tiny-bundle", grace: 60 });
  browser = await launchChromium();
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
}, 30_000);

/** Signals for the page, and leads its packets through a network of its own. */
class Between {
  readonly network: LossyHub;
  /** Ports of the network by the server's. */
  readonly #ports = new Map<string, string>();
  #answered: { readonly headers: Record<string, string>; readonly answerSdp: string } | undefined;

  constructor() {
    // What a page asks is asked of the server by HTTP; nothing else of a hub is used.
    this.network = new LossyHub({ accept: (offer: string) => this.#ask(offer) } as unknown as Hub);
  }

  async handle(route: Route): Promise<void> {
    const request = route.request();
    if (request.method() === "POST") {
      const { answerSdp } = await this.network.accept(request.postData() ?? "");
      const told = this.#answered;
      if (told === undefined) throw new Error("The server was asked");
      this.#ports.set(portOf(told.answerSdp), portOf(answerSdp));
      await route.fulfill({ status: 201, headers: told.headers, body: answerSdp });
      return;
    }
    // Candidates of either side would lead around the network.
    const postData = (request.postData() ?? "").replace(/a=candidate:.*\r?\n/g, "");
    const response = await route.fetch(request.method() === "PATCH" ? { postData } : {});
    const body = ownAddressOnly(await response.text()).replace(
      /^(a=candidate:\S+ 1 udp \d+ 127\.0\.0\.1) (\d+)/gm,
      (_all, candidate: string, port: string) => `${candidate} ${this.#ports.get(port) ?? port}`,
    );
    await route.fulfill({ response, body });
  }

  async #ask(offer: string) {
    const response = await fetch(`${server.url}/whep/main`, {
      method: "POST",
      headers: { "Content-Type": "application/sdp" },
      body: offer,
    });
    const answerSdp = ownAddressOnly(await response.text());
    if (response.status !== 201) throw new Error(answerSdp);
    const kept = [...response.headers].filter(([name]) => !name.startsWith("content-length"));
    this.#answered = { headers: Object.fromEntries(kept), answerSdp };
    return { sessionId: "", etag: "", answerSdp };
  }
}

/** Of all the server's addresses the one that the network stands before. */
function ownAddressOnly(sdp: string): string {
  return sdp.replace(/a=candidate:(?!\S+ 1 udp \d+ 127\.0\.0\.1 ).*\r?\n/g, "");
}

function portOf(sdp: string): string {
  return /^a=candidate:\S+ 1 udp \d+ 127\.0\.0\.1 (\d+)/m.exec(sdp)?.[1] ?? "";
}

async function watch(transport: string): Promise<{ page: Page; network: LossyHub }> {
  const between = new Between();
  const page = await browser.newPage();
  await page.addInitScript("globalThis.__name = (it) => it");
  // A server that is busy refuses for a moment: the page is answered so, and asks again.
  await page.route(/\/whep\//, (route) =>
    between.handle(route).catch(() => route.fulfill({ status: 503 }).catch(() => undefined)),
  );
  await page.goto(`${server.url}/embed/main`);
  await page.evaluate((way) => {
    document.querySelector("evertale-player")?.setAttribute("transport", way);
  }, transport);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const times: number[] = [];
        Object.assign(window, { times });
        const { video } = document.querySelector("evertale-player") as EvertalePlayer;
        const look = (): void => {
          video.requestVideoFrameCallback((nowMs) => {
            times.push(nowMs);
            resolve();
            look();
          });
        };
        look();
      }),
  );
  return { page, network: between.network };
}

function seen(page: Page): Promise<Seen> {
  return page.evaluate(() => ({
    atMs: (window as unknown as { times: number[] }).times,
    state: (document.querySelector("evertale-player") as EvertalePlayer).state.state,
  }));
}

/** What comes of 20 s without UDP: when pictures came again, from its beginning and from its end, in milliseconds. */
async function throughCut({ page, network }: { page: Page; network: LossyHub }) {
  await page.waitForTimeout(BEFORE_MS);
  const cutAtMs = await page.evaluate(() => performance.now());
  network.cut = true;
  await page.waitForTimeout(CUT_MS);
  network.cut = false;
  const endAtMs = await page.evaluate(() => performance.now());
  await page.waitForFunction(
    (since) => ((window as unknown as { times: number[] }).times.at(-1) ?? 0) > since,
    endAtMs,
    { timeout: 30_000 },
  );
  const { atMs, state } = await seen(page);
  const within = (fromMs: number, toMs: number): number =>
    atMs.filter((ms) => ms > fromMs && ms <= toMs).length;
  return {
    state,
    /** It came by the network that is cut, and not by another way before. */
    byUdp: network.passed > 0,
    /** Pictures in the cut's first and last five seconds. */
    first: within(cutAtMs, cutAtMs + 5_000),
    last: within(endAtMs - 5_000, endAtMs),
    /** The first that more followed: a connection that is given up may show one more. */
    backAfterMs: Math.round(
      (atMs.find((ms) => ms > cutAtMs + 2_000 && within(ms, ms + 2_000) > 8) ?? Number.NaN) -
        cutAtMs,
    ),
    afterEndMs: Math.round((atMs.find((ms) => ms > endAtMs) ?? Number.NaN) - endAtMs),
  };
}

describe("20 s in which no UDP passes, while the page's other connections stay", {
  timeout: 120_000,
}, () => {
  it("show another way's pictures where there is one, and are over soon after with WebRTC alone", async () => {
    const [auto, webrtc] = [await watch("auto"), await watch("webrtc")];
    const [byAnother, byWebrtc] = await Promise.all([throughCut(auto), throughCut(webrtc)]);
    console.log(JSON.stringify({ byAnother, byWebrtc }));
    expect(byAnother).toMatchObject({ state: "playing", byUdp: true });
    expect(byAnother.last).toBeGreaterThan(10);
    expect(byWebrtc).toMatchObject({ state: "playing", byUdp: true, last: 0 });
    expect(byWebrtc.afterEndMs).toBeLessThan(10_000);
  });
});
