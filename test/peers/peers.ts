// The strangers that must be able to watch: how each is got onto a machine, and how it watches for five seconds. Knows no
// server but by its address.
import { access, mkdir, readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { Firefox } from "./firefox.js";
import { run } from "./run-command.js";

export interface Peer {
  readonly name: string;
  /** Gets it here, or rejects with why not. Without `install` only looks. */
  ready(install: boolean): Promise<void>;
  /** Pictures decoded, or received where it does not decode. */
  watch(whepUrl: string): Promise<number>;
}

export const HERE = fileURLToPath(new URL(".", import.meta.url));
/** What was built and installed is found again at the next run. */
export const CACHE = join(
  process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"),
  "evertale-peers",
);
export const INSTALL_MS = 240_000;
const WATCH_MS = 60_000;
const toldSchema = z.object({ frames: z.number() });

export async function frames(command: string, args: readonly string[]): Promise<number> {
  const out = await run(command, args, { timeoutMs: WATCH_MS });
  return toldSchema.parse(JSON.parse(out.trim().split("\n").at(-1) ?? "")).frames;
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** Debian packages, unless `probe` runs already. */
export async function debian(
  packages: readonly string[],
  probe: readonly [string, ...string[]],
  install: boolean,
): Promise<void> {
  const [command, ...args] = probe;
  const works = () =>
    run(command, args, { timeoutMs: 30_000 }).then(
      () => true,
      () => false,
    );
  if (await works()) return;
  if (!install) throw new Error(`install ${packages.join(" ")}`);
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const get = (...rest: string[]) =>
    run("apt-get", ["-q", "-y", ...rest], { timeoutMs: INSTALL_MS, env });
  const wanted = ["install", "--no-install-recommends", ...packages];
  // The lists of a fresh machine may be old or missing.
  await get(...wanted).catch(async () => {
    await get("update");
    await get(...wanted);
  });
  if (!(await works())) throw new Error(`${command} does not run after ${packages.join(" ")}`);
}

const firefox = (name: string, configuration: object, audioFirst: boolean): Peer => ({
  name,
  ready: (install) => debian(["firefox-esr"], ["firefox-esr", "--version"], install),
  async watch(whepUrl) {
    const browser = await Firefox.launch();
    try {
      // Any page of the server's own: its origin is what counts.
      await browser.goto(new URL("/player.js", whepUrl).href);
      const script = await readFile(join(HERE, "watch-in-page.js"), "utf8");
      const options = JSON.stringify({ whepUrl, configuration, audioFirst });
      const told = await browser.evaluate(`${script}\nwatch(${options})`);
      return z.number().parse(told);
    } finally {
      await browser.close();
    }
  },
});

/** By the player's own element, where a page has nothing but that. */
const firefoxPlayer = (transport: "websocket" | "hls"): Peer => ({
  name: `Firefox ESR, the player over ${transport}`,
  ready: (install) => debian(["firefox-esr"], ["firefox-esr", "--version"], install),
  async watch(whepUrl) {
    const browser = await Firefox.launch();
    try {
      await browser.goto(new URL("/embed.css", whepUrl).href);
      const script = await readFile(join(HERE, "play-in-page.js"), "utf8");
      const told = await browser.evaluate(
        `${script}\nplay(${JSON.stringify({ whepUrl, transport })})`,
      );
      return z.number().parse(told);
    } finally {
      await browser.close();
    }
  },
});

const venv = join(CACHE, "venv");
const aiortc = (codec: "VP8" | "H264"): Peer => ({
  name: `aiortc, ${codec}`,
  async ready(install) {
    const python = join(venv, "bin", "python");
    if (
      (await isThere(python)) &&
      (await run(python, ["-c", "import aiortc"], {}).then(
        () => true,
        () => false,
      ))
    )
      return;
    if (!install) throw new Error("run with --install");
    await mkdir(CACHE, { recursive: true });
    await run("python3", ["-m", "venv", venv], { timeoutMs: INSTALL_MS });
    await run(python, ["-m", "pip", "install", "-q", "aiortc==1.16.0"], { timeoutMs: INSTALL_MS });
  },
  watch: (url) => frames(join(venv, "bin", "python"), [join(HERE, "viewer_aiortc.py"), url, codec]),
});

export const pion: Peer = {
  name: "Pion, with audio",
  async ready() {
    await mkdir(CACHE, { recursive: true });
    // Modules and what is built of them are cached by Go itself.
    await run("go", ["build", "-o", join(CACHE, "pion"), "."], {
      cwd: join(HERE, "pion"),
      timeoutMs: INSTALL_MS,
    });
  },
  watch: (url) => frames(join(CACHE, "pion"), [url]),
};

const str0m: Peer = {
  name: "str0m, with audio",
  async ready() {
    const env = { CARGO_TARGET_DIR: join(CACHE, "str0m") };
    await run("cargo", ["build", "--locked", "-q"], {
      cwd: join(HERE, "str0m"),
      env,
      timeoutMs: INSTALL_MS,
    });
  },
  watch(url) {
    const { host, pathname } = new URL(url);
    return frames(join(CACHE, "str0m", "debug", "evertale-peer-str0m"), [host, pathname]);
  },
};

const SYSTEM_PYTHON = "/usr/bin/python3";
const gstreamer: Peer = {
  name: "GStreamer webrtcbin",
  ready: (install) =>
    debian(
      [
        "python3-gst-1.0",
        "gir1.2-gst-plugins-bad-1.0",
        "gstreamer1.0-plugins-bad",
        "gstreamer1.0-plugins-good",
        "gstreamer1.0-nice",
      ],
      [
        SYSTEM_PYTHON,
        "-c",
        "import gi; gi.require_version('GstWebRTC', '1.0'); from gi.repository import Gst, GstWebRTC; Gst.init(None); assert Gst.ElementFactory.find('nicesrc') and Gst.ElementFactory.find('vp8dec')",
      ],
      install,
    ),
  watch: (url) => frames(SYSTEM_PYTHON, [join(HERE, "viewer_gstreamer.py"), url]),
};

export const PEERS: readonly Peer[] = [
  firefox("Firefox ESR", {}, false),
  firefox("Firefox ESR, max-bundle, audio first", { bundlePolicy: "max-bundle" }, true),
  firefoxPlayer("websocket"),
  firefoxPlayer("hls"),
  aiortc("VP8"),
  aiortc("H264"),
  pion,
  str0m,
  gstreamer,
];
