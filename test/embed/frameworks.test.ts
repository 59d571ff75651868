// The package @evertale/player in plain HTML, React 19, Vue 3, Svelte 5 and Preact, and under a strict content security policy: bundled by
// esbuild from the packed files, in a real Chromium. One connection while shown, none after.
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build, type Plugin } from "esbuild";
import type { Browser } from "playwright-core";
import { compile } from "svelte/compiler";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { EvertalePlayer } from "../../client/player.js";
import type { RunningServer } from "../../src/main.js";
import { launchChromium } from "../e2e/chromium.js";
import { html, type Pages, present, Site, startLive, visit } from "./sites.js";

const LONG = { timeout: 90_000 };
const ROOT = join(import.meta.dirname, "../..");
const TIMES = 60;
const run = promisify(execFile);

/** Each gives the page `mount()` and `unmount()`, and `heard`: captions that its own event handler got. */
const PAGES: Readonly<Record<string, string>> = {
  html: `
    let player;
    window.mount = () => {
      document.body.innerHTML = \`<evertale-player src="\${SRC}" autoplay muted controls captions></evertale-player>\`;
      player = document.querySelector("evertale-player");
      player.addEventListener("caption", hear);
    };
    window.unmount = () => { document.body.innerHTML = ""; };`,
  react: `
    import { createElement } from "react";
    import { createRoot } from "react-dom/client";
    const root = createRoot(document.body);
    window.mount = () => root.render(createElement("evertale-player", { src: SRC, autoplay: true, muted: true, controls: true, captions: true, oncaption: hear }));
    window.unmount = () => root.render(null);`,
  vue: `
    import { createApp, h, ref } from "vue";
    const shown = ref(false);
    createApp({ render: () => shown.value ? h("evertale-player", { src: SRC, autoplay: "", muted: true, controls: true, captions: "", onCaption: hear }) : null }).mount(document.body);
    window.mount = () => { shown.value = true; };
    window.unmount = () => { shown.value = false; };`,
  svelte: `
    import { flushSync, mount, unmount } from "svelte";
    import App from "./app.svelte";
    let app;
    window.mount = () => { app = mount(App, { target: document.body, props: { src: SRC, hear } }); flushSync(); };
    window.unmount = () => unmount(app);`,
  preact: `
    import { h, render } from "preact";
    window.mount = () => render(h("evertale-player", { src: SRC, autoplay: true, muted: true, controls: true, captions: true, oncaption: hear }), document.body);
    window.unmount = () => render(null, document.body);`,
};
const SVELTE = `<script>let { src, hear } = $props();</script>
<evertale-player {src} autoplay muted controls captions oncaption={hear}></evertale-player>`;

const svelte: Plugin = {
  name: "svelte",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /app\.svelte$/ }, () => ({ path: "app.svelte", namespace: "svelte" }));
    onLoad({ filter: /.*/, namespace: "svelte" }, () => ({
      contents: compile(SVELTE, { generate: "client" }).js.code,
      resolveDir: ROOT,
    }));
  },
};

let folder: string;
let browser: Browser;
let server: RunningServer;
let site: Site;

/** Packs the player and puts it where a bundler and a compiler look for it. */
async function install(): Promise<void> {
  await run(process.execPath, [join(ROOT, "bin/build-player.mjs")]);
  folder = await mkdtemp(join(tmpdir(), "evertale-player-"));
  const packed = await run("npm", [
    "pack",
    join(ROOT, "dist/player"),
    "--pack-destination",
    folder,
  ]);
  const tarball = packed.stdout.trim().split("\n").at(-1) ?? "";
  await mkdir(join(folder, "node_modules/@evertale"), { recursive: true });
  await run("tar", ["-xzf", join(folder, tarball), "-C", folder]);
  await symlink(join(folder, "package"), join(folder, "node_modules/@evertale/player"));
  for (const name of ["@types", "vue", "@vue", "csstype"]) {
    await symlink(join(ROOT, "node_modules", name), join(folder, "node_modules", name));
  }
}

async function bundled(name: string, url = server.url): Promise<string> {
  const contents = `
    const SRC = ${JSON.stringify(`${url}/whep/main`)};
    window.heard = [];
    const hear = (event) => window.heard.push(event.detail.text);
    import "@evertale/player";
    ${PAGES[name]}`;
  const result = await build({
    stdin: { contents, resolveDir: folder },
    nodePaths: [join(ROOT, "node_modules")],
    conditions: ["browser", "production"],
    define: { "process.env.NODE_ENV": '"production"' },
    bundle: true,
    format: "esm",
    write: false,
    plugins: [svelte],
    logLevel: "error",
  });
  return result.outputFiles[0]?.text ?? "";
}

beforeAll(async () => {
  await install();
  browser = await launchChromium();
  server = await startLive({ maxViewers: 200 });
  const pages: Record<string, Pages[string]> = {};
  for (const name of Object.keys(PAGES)) {
    pages[`/${name}.js`] = { type: "text/javascript", body: await bundled(name) };
    const body = `<body></body><script type="module" src="/${name}.js"></script>`;
    pages[`/${name}`] = html(body);
  }
  site = await Site.open(pages as Pages);
}, 120_000);
afterAll(async () => {
  site?.close();
  await browser?.close();
  await server?.close();
  if (folder) await rm(folder, { recursive: true });
}, 30_000);

declare const mount: () => void;
declare const unmount: () => void;
declare const heard: string[];

async function counts(watch: number, of = server): Promise<void> {
  await vi.waitFor(async () => expect(await present(of)).toEqual({ watch, follow: watch }), {
    timeout: 20_000,
    interval: 100,
  });
}

describe("put into the page and taken out sixty times", () => {
  it.each(Object.keys(PAGES))(
    "by %s: one connection while shown, none after",
    LONG,
    async (name) => {
      const context = await browser.newContext();
      const { page, said } = await visit(context, `${site.url}/${name}`);
      await page.waitForFunction(() => "mount" in window);
      await page.evaluate(async (times) => {
        const frame = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 10));
        for (let time = 0; time < times; time += 1) {
          mount();
          await frame();
          unmount();
          await frame();
        }
        mount();
      }, TIMES);
      // The page's own handler hears the element: properties, attributes and events have arrived.
      await page.waitForFunction(() => heard.length > 0);
      await counts(1);
      const reflected = await page.evaluate(() =>
        document.querySelector("evertale-player")?.getAttributeNames().sort(),
      );
      expect(reflected).toEqual(
        expect.arrayContaining(["autoplay", "captions", "controls", "muted", "src"]),
      );
      await page.evaluate(() => unmount());
      await counts(0);
      // Sixty joins in two seconds: some are told to wait, which is the server's right.
      const errors = said.filter((line) => line.startsWith("error") && !line.includes("429"));
      expect(errors).toEqual([]);
      await context.close();
    },
  );
});

it("plays under a strict content security policy, without a violation", LONG, async () => {
  // Its own server: what the sixty joins of others used up would be told on the console here.
  const own = await startLive();
  const policy = `default-src 'none'; script-src 'self'; connect-src ${own.url} ${own.url.replace("http", "ws")}; img-src data:; base-uri 'none'`;
  const strict = await Site.open({
    "/html.js": { type: "text/javascript", body: await bundled("html", own.url) },
    "/": html(`<body></body><script type="module" src="/html.js"></script>`, {
      "Content-Security-Policy": policy,
    }),
  } as Pages);
  const context = await browser.newContext();
  const { page, said } = await visit(context, `${strict.url}/`);
  await page.waitForFunction(() => "mount" in window);
  await page.evaluate(() => mount());
  await page.waitForFunction(() => {
    const player = document.querySelector<EvertalePlayer>("evertale-player");
    return player?.state.state === "playing";
  });
  const position = await page.evaluate(() => {
    const stage = document.querySelector("evertale-player")?.shadowRoot?.querySelector(".stage");
    return stage && getComputedStyle(stage).position;
  });
  expect(position).toBe("absolute");
  expect(said).toEqual([]);
  await page.evaluate(() => unmount());
  await counts(0, own);
  await context.close();
  strict.close();
  await own.close();
});

describe("the package", () => {
  it("has no effect where it is imported on a server", LONG, async () => {
    const script = `
      const before = Object.keys(globalThis).length;
      const { EvertalePlayer } = await import("@evertale/player");
      console.log(typeof EvertalePlayer, Object.keys(globalThis).length - before);`;
    const { stdout, stderr } = await run(
      process.execPath,
      ["--input-type=module", "--eval", script],
      { cwd: folder },
    );
    expect([stdout.trim(), stderr]).toEqual(["function 0", ""]);
  });

  it(
    "brings types that hold without skipLibCheck, for scripts, React's JSX and Vue",
    LONG,
    async () => {
      await writeFile(
        join(folder, "page.tsx"),
        `import { EvertalePlayer, type PlayerEventMap, type PlayerStats } from "@evertale/player";
       import "@evertale/player/react";
       import "@evertale/player/vue";
       import type { GlobalComponents } from "vue";
       export type InVue = GlobalComponents["evertale-player"];
       export const view = <evertale-player src="https://host/whep/main" autoplay muted controls captions />;
       export const listening = <evertale-player src="https://host/whep/main" oncaption={(event) => event.detail.text} onstats={({ detail }) => detail.latencyMs} onplaying={() => {}} />;
       // @ts-expect-error there is no such attribute
       export const wrong = <evertale-player sauce="https://host/whep/main" />;
       const player = document.querySelector("evertale-player");
       if (player instanceof EvertalePlayer) {
         const ref: string | null = player.say("a panda");
         player.play().then(() => ref);
         player.addEventListener("stats", (event) => {
           const stats: PlayerStats = (event as PlayerEventMap["stats"]).detail;
           return stats.latencyMs;
         });
       }`,
      );
      await writeFile(
        join(folder, "tsconfig.json"),
        JSON.stringify({
          compilerOptions: {
            strict: true,
            noEmit: true,
            skipLibCheck: false,
            target: "ES2022",
            module: "ESNext",
            moduleResolution: "Bundler",
            jsx: "react-jsx",
            lib: ["ES2023", "DOM", "DOM.Iterable"],
            types: [],
          },
          files: ["page.tsx"],
        }),
      );
      const { stdout } = await run(
        process.execPath,
        [join(ROOT, "node_modules/typescript/bin/tsc"), "-p", folder],
        { cwd: folder },
      ).catch((error: { stdout: string }) => error);
      expect(stdout).toBe("");
    },
  );

  it(
    "describes the element as it is: custom-elements.json has its attributes, members, slots, parts and properties",
    LONG,
    async () => {
      const described = JSON.parse(
        await readFile(join(folder, "package/custom-elements.json"), "utf8"),
      ).modules[0].declarations[0] as Record<string, { name: string }[]>;
      const names = (list: string): string[] =>
        (described[list] ?? []).map(({ name }) => name).sort();
      const context = await browser.newContext();
      const { page } = await visit(context, `${site.url}/html`);
      const real = await page.evaluate(() => {
        mount();
        const player = document.querySelector("evertale-player") as EvertalePlayer;
        const Player = player.constructor as typeof EvertalePlayer;
        const members = new Set<string>();
        let prototype: object = Player.prototype;
        while (prototype !== HTMLElement.prototype) {
          for (const name of Object.getOwnPropertyNames(prototype)) members.add(name);
          prototype = Object.getPrototypeOf(prototype);
        }
        const root = player.shadowRoot;
        const all = [...(root?.querySelectorAll("*") ?? [])];
        const styles = [...(root?.adoptedStyleSheets ?? [])]
          .flatMap((sheet) => [...sheet.cssRules])
          .map((rule) => rule.cssText)
          .join();
        return {
          attributes: [...Player.observedAttributes].filter((name) => name !== "aria-label").sort(),
          members: [...members].sort(),
          slots: all
            .filter((one) => one.tagName === "SLOT")
            .map((one) => one.getAttribute("name"))
            .sort(),
          parts: [...new Set(all.flatMap((one) => [...one.part]))].sort(),
          properties: [...new Set(styles.match(/--evertale-[\w-]+/g))].sort(),
        };
      });
      await page.evaluate(() => unmount());
      await context.close();
      expect(names("attributes")).toEqual(real.attributes);
      const inner =
        /^(constructor|connectedCallback|disconnectedCallback|attributeChangedCallback|reflect|passEventsOn|applySound|upgradeProperties|rewind)$/;
      expect(names("members")).toEqual(real.members.filter((name) => !inner.test(name)));
      expect(names("slots")).toEqual(real.slots);
      expect(names("cssParts")).toEqual(real.parts);
      expect(names("cssProperties")).toEqual(real.properties);
    },
  );
});

it("evertale exports the player and the protocol with types", async () => {
  const manifest = JSON.parse(await readFile(join(ROOT, "package.json"), "utf8"));
  for (const name of ["./player", "./protocol"]) {
    expect(Object.keys(manifest.exports[name])).toEqual(["types", "default"]);
  }
  const protocol = await import(join(ROOT, manifest.exports["./protocol"].default));
  expect(protocol.PROTOCOL_VERSION).toBe(1);
  const player = await import(join(ROOT, manifest.exports["./player"].default));
  expect(typeof player.EvertalePlayer).toBe("function");
});
