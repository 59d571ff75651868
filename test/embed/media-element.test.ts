// <evertale-player> as a media element: what pages, frameworks and other people's controls expect of one. Real Chromium.
import { build } from "esbuild";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { EvertalePlayer } from "../../client/player.js";
import type { RunningServer } from "../../src/main.js";
import { launchChromium } from "../e2e/chromium.js";
import { html, Site, startLive, visit } from "./sites.js";

const LONG = { timeout: 60_000 };
const DOT =
  "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
let browser: Browser;
let server: RunningServer;
let site: Site;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchChromium();
  server = await startLive();
  const controls = await build({
    stdin: { contents: `import "media-chrome";`, resolveDir: import.meta.dirname },
    bundle: true,
    format: "esm",
    write: false,
  });
  const script = `<script type="module" src="${server.url}/player.js"></script>`;
  const src = `src="${server.url}/whep/main"`;
  site = await Site.open({
    "/": html(`${script}<body></body>`),
    "/controls.js": { type: "text/javascript", body: controls.outputFiles[0]?.text ?? "" },
    "/chrome": html(
      `${script}<script type="module" src="/controls.js"></script><body><media-controller style="width: 320px">
       <evertale-player slot="media" ${src} muted captions></evertale-player>
       <media-control-bar><media-play-button></media-play-button><media-captions-button></media-captions-button>
       <media-live-button></media-live-button></media-control-bar></media-controller></body>`,
    ),
    "/slots": html(
      `${script}<style>evertale-player { --evertale-caption-size: 30px; } evertale-player::part(badge) { color: rgb(1, 2, 3); }</style>
       <body><evertale-player ${src} autoplay controls captions poster="${DOT}"><b slot="overlay">Mine</b>
       <button slot="controls-end">More</button></evertale-player></body>`,
    ),
  });
}, 60_000);
afterAll(async () => {
  site?.close();
  await browser?.close();
  await server?.close();
}, 30_000);
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 640, height: 480 } });
});
afterEach(() => context.close());

async function open(path = "/"): Promise<Page> {
  const { page } = await visit(context, site.url + path);
  await page.waitForFunction(() => customElements.get("evertale-player") !== undefined);
  return page;
}

/** Puts a player into the page, remembered as `player`, with the names of its events in `told`. */
function put(page: Page, attributes: Record<string, string> = {}): Promise<void> {
  return page.evaluate(
    ([src, more]) => {
      const player = document.createElement("evertale-player") as EvertalePlayer;
      const told: string[] = [];
      const types = "play playing pause waiting volumechange emptied error resize loadedmetadata";
      for (const type of types.split(" ")) player.addEventListener(type, () => told.push(type));
      for (const [name, value] of Object.entries({ src, ...(more as object) }))
        player.setAttribute(name, String(value));
      document.body.append(player);
      Object.assign(window, { player, told });
    },
    [`${server.url}/whep/main`, attributes] as const,
  );
}

declare const player: EvertalePlayer;
declare const told: string[];

describe("play() is a promise", () => {
  it(
    "that resolves with the first picture, with the events of a media element around it",
    LONG,
    async () => {
      const page = await open();
      await put(page);
      const before = await page.evaluate(() => [
        player.paused,
        player.readyState,
        player.networkState,
      ]);
      expect(before).toEqual([true, 0, 1]);
      const after = await page.evaluate(async () => {
        await player.play();
        return {
          paused: player.paused,
          width: player.videoWidth,
          ready: player.readyState >= 2,
          endless: player.duration,
          network: player.networkState,
          error: player.error,
          stream: player.srcObject instanceof MediaStream,
          kind: player.streamType,
        };
      });
      expect(after).toEqual({
        paused: false,
        width: 256,
        ready: true,
        endless: Number.POSITIVE_INFINITY,
        network: 2,
        error: null,
        stream: true,
        kind: "live",
      });
      await page.evaluate(() => player.pause());
      const events = await page.evaluate(() => told);
      for (const type of ["play", "playing", "loadedmetadata", "pause"]) {
        expect(events.filter((one) => one === type)).toHaveLength(1);
      }
      expect(events.indexOf("play")).toBeLessThan(events.indexOf("playing"));
    },
  );

  it(
    "that rejects: AbortError when paused or left, NotSupportedError where there is no film",
    LONG,
    async () => {
      const page = await open();
      await put(page);
      const names = await page.evaluate(async () => {
        const nameOf = (promise: Promise<void>): Promise<string> =>
          promise.then(
            () => "resolved",
            (error: DOMException) => error.name,
          );
        const paused = nameOf(player.play());
        player.pause();
        const left = nameOf(player.play());
        player.removeAttribute("src");
        const gone = await left;
        player.src = "/whep/nope";
        const nowhere = await nameOf(player.play());
        return [await paused, gone, nowhere];
      });
      expect(names).toEqual(["AbortError", "AbortError", "NotSupportedError"]);
    },
  );
});

describe("what goes wrong has a code", () => {
  it.each([
    ["not-found", 4, "whep/nope"],
    ["source-invalid", 4, "http://["],
  ])("%s", LONG, async (reason, code, src) => {
    const page = await open();
    await put(page, { src: src.startsWith("whep") ? `${server.url}/${src}` : src, autoplay: "" });
    await page.waitForFunction(() => player.error !== null);
    const error = await page.evaluate(() => ({ ...player.error }));
    expect(error).toMatchObject({ code, reason, message: expect.stringMatching(/\.$/) });
    expect(await page.evaluate(() => told)).toContain("error");
  });

  it(
    "attributes nobody knows, a way that is none and no src are told to the page's author",
    LONG,
    async () => {
      const { page, said } = await visit(context, `${site.url}/`);
      await page.evaluate(async () => {
        await customElements.whenDefined("evertale-player");
        const strange = document.createElement("evertale-player") as EvertalePlayer;
        strange.setAttribute("autplay", "");
        strange.setAttribute("transport", "udp");
        document.body.append(strange);
        strange.play().catch(() => {});
        strange.remove();
        document.body.append(strange);
      });
      expect(said).toEqual([
        'warning: <evertale-player>: transport="udp" is none of auto, webrtc, websocket, hls: auto is taken.',
        'warning: <evertale-player>: nobody knows the attribute "autplay": is "autoplay" meant?',
        "warning: <evertale-player>: there is no film: it has no src.",
      ]);
    },
  );

  it("unreachable, and another address mends it", LONG, async () => {
    const page = await open();
    await put(page, { src: "http://127.0.0.1:9/whep/main", autoplay: "" });
    await page.waitForFunction(() => player.error?.reason === "unreachable");
    expect(await page.evaluate(() => player.error?.code)).toBe(2);
    await page.evaluate((src) => {
      player.src = src;
    }, `${server.url}/whep/main`);
    await page.waitForFunction(() => player.state.state === "playing" && player.error === null);
  });
});

it("begins anew on load() and reload()", LONG, async () => {
  const page = await open();
  await put(page, { autoplay: "" });
  for (const method of ["load", "reload"] as const) {
    await page.waitForFunction(() => player.state.state === "playing");
    const state = await page.evaluate((name) => {
      player[name]();
      return player.state.state;
    }, method);
    expect(state).toBe("connecting");
  }
  await page.waitForFunction(() => player.state.state === "playing");
  expect((await page.evaluate(() => told)).filter((type) => type === "emptied")).toHaveLength(2);
});

it("has the prompts as cues of a text track, whose mode switches the captions", LONG, async () => {
  const page = await open();
  await put(page, { autoplay: "", captions: "" });
  // A connection that has just begun clears the cues of the one before.
  await page.waitForFunction(
    () => player.state.state === "playing" && (player.textTracks[0]?.cues?.length ?? 0) > 0,
  );
  server.channel.say("a rocket flying on Mars", "api");
  await page.waitForFunction(() => player.caption?.text === "a rocket flying on Mars");
  const seen = await page.evaluate(() => {
    const [track] = [...player.textTracks];
    const cues = [...(track?.cues ?? [])] as VTTCue[];
    return {
      kind: track?.kind,
      mode: track?.mode,
      last: cues.at(-1)?.text,
      id: cues.at(-1)?.id === player.caption?.id,
      ended: cues.at(-2)?.endTime === cues.at(-1)?.startTime,
    };
  });
  expect(seen).toEqual({
    kind: "captions",
    mode: "showing",
    last: "a rocket flying on Mars",
    id: true,
    ended: true,
  });
  await page.evaluate(() => {
    const [track] = [...player.textTracks];
    if (track) track.mode = "hidden";
  });
  await page.waitForFunction(() => !player.captions);
  await page.evaluate(() => {
    player.captions = true;
  });
  expect(await page.evaluate(() => player.textTracks[0]?.mode)).toBe("showing");
});

it(
  "keeps volume and muted, tells of their changes, and starts without a press all the same",
  LONG,
  async () => {
    const page = await open();
    await put(page, { autoplay: "" });
    await page.waitForFunction(() => player.state.state === "playing");
    const seen = await page.evaluate(() => {
      player.volume = 0.5;
      player.volume = 0.5;
      player.muted = true;
      let refused = "";
      try {
        player.volume = 7;
      } catch (error) {
        refused = (error as DOMException).name;
      }
      return [
        player.volume,
        player.muted,
        refused,
        told.filter((type) => type === "volumechange").length,
      ];
    });
    expect(seen).toEqual([0.5, true, "IndexSizeError", 2]);
  },
);

it(
  "goes into other people's controls: media-chrome plays, pauses and switches captions",
  LONG,
  async () => {
    const page = await open("/chrome");
    const media = page.locator("evertale-player");
    await page.locator("media-play-button").click();
    const state = (wanted: string) =>
      page.waitForFunction(
        (name) => document.querySelector<EvertalePlayer>("evertale-player")?.state.state === name,
        wanted,
      );
    await state("playing");
    await page.waitForFunction(
      () => !document.querySelector("media-controller")?.hasAttribute("mediapaused"),
    );
    await page.locator("media-captions-button").click();
    await page.waitForFunction(
      () => !document.querySelector<EvertalePlayer>("evertale-player")?.captions,
    );
    await page.locator("media-play-button").click();
    await state("paused");
    expect(await media.getAttribute("src")).toContain("/whep/main");
    const type = await page.locator("media-controller").getAttribute("mediastreamtype");
    expect(type).toBe("live");
  },
);

it("has slots, parts, a poster and CSS properties for the page's own look", LONG, async () => {
  const page = await open("/slots");
  await page.waitForFunction(() => {
    const found = document.querySelector<EvertalePlayer>("evertale-player");
    return found?.state.state === "playing" && found.caption !== null;
  });
  const seen = await page.evaluate(() => {
    const found = document.querySelector<EvertalePlayer>("evertale-player");
    const root = found?.shadowRoot;
    const style = (selector: string) => {
      const element = root?.querySelector(selector);
      return element ? getComputedStyle(element) : undefined;
    };
    const poster = root?.querySelector<HTMLImageElement>(".poster");
    return {
      caption: style(".caption")?.fontSize,
      badge: style(".badge")?.color,
      poster: [poster?.src.slice(0, 10), style(".poster")?.display],
      overlay: (document.querySelector("[slot=overlay]") as HTMLElement).offsetWidth > 0,
    };
  });
  expect(seen).toEqual({
    caption: "30px",
    badge: "rgb(1, 2, 3)",
    poster: ["data:image", "none"],
    overlay: true,
  });
  // A click on the page's own button is the page's.
  await page.getByRole("button", { name: "More" }).click({ force: true });
  const paused = await page.evaluate(
    () => document.querySelector<EvertalePlayer>("evertale-player")?.paused,
  );
  expect(paused).toBe(false);
});

it(
  "speaks the browser's language, from the right where that is written so, and the page's lang first",
  LONG,
  async () => {
    const arabic = await browser.newContext({ locale: "ar-EG" });
    const { page } = await visit(arabic, `${site.url}/`);
    await page.waitForFunction(() => customElements.get("evertale-player") !== undefined);
    await put(page, { controls: "" });
    const stage = (): Promise<unknown> =>
      page.evaluate(() => {
        const found = player.shadowRoot?.querySelector<HTMLElement>(".stage");
        const go = player.shadowRoot?.querySelector(".go")?.textContent;
        return [found?.dir, go, player.getAttribute("aria-label")];
      });
    expect(await stage()).toEqual(["rtl", "تشغيل", "فيلم مباشر"]);
    await page.evaluate(() => player.setAttribute("lang", "de-CH"));
    expect(await stage()).toEqual(["ltr", "Abspielen", "Live-Film"]);
    await arabic.close();
  },
);

it("leaves the keys alone where the page says nohotkeys", LONG, async () => {
  const page = await open();
  await put(page, { controls: "", nohotkeys: "" });
  await page.locator("evertale-player").focus();
  await page.keyboard.press("c");
  expect(await page.evaluate(() => player.captions)).toBe(false);
  await page.evaluate(() => player.removeAttribute("nohotkeys"));
  await page.keyboard.press("c");
  expect(await page.evaluate(() => player.captions)).toBe(true);
});
