// Programs of Debian's packages for the tests of what is deployed: an installed one first, else the package is fetched from Debian's mirrors
// and unpacked beside the other packages, without installing anything. Knows no test.
import { execFile } from "node:child_process";
import {
  accessSync,
  constants,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const CACHE = fileURLToPath(new URL("../../node_modules/.cache/debian", import.meta.url));
const FOLDERS = ["/usr/sbin", "/usr/bin", "/usr/local/bin", "/usr/local/sbin"];
const FETCH_TIMEOUT_MS = 120_000;

/** By program: the package that has it. */
const PACKAGES = {
  nginx: "nginx",
  caddy: "caddy",
  promtool: "prometheus",
  "systemd-analyze": "systemd",
} as const;

/** For `beforeAll` of what needs a program: fetching it may take this long. */
export const PROGRAMS_TIMEOUT_MS = 240_000;

/** Path of the program. Throws one sentence saying what to install where it is not to be had: its tests fail then, they are not skipped. */
export async function debianProgram(name: keyof typeof PACKAGES): Promise<string> {
  const unpacked = join(CACHE, name);
  const places = [...(process.env.PATH ?? "").split(delimiter), ...FOLDERS];
  const find = () =>
    [...places, ...FOLDERS.map((folder) => join(unpacked, folder))]
      .filter((folder) => folder !== "")
      .map((folder) => join(folder, name))
      .find(isProgram);
  const installed = find();
  if (installed !== undefined) return installed;
  try {
    await unpack(PACKAGES[name], unpacked);
    const found = find();
    if (found !== undefined) return found;
    throw new Error("its package does not have it");
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split("\n", 1)[0] : String(cause);
    throw new Error(
      `The tests of deploy/ need ${name}, and it is neither installed nor to be had from Debian's mirrors (${why}): install it (Debian: apt install ${PACKAGES[name]}).`,
      { cause },
    );
  }
}

/** With lists of its own, so that neither root nor an `apt-get update` is needed. */
async function unpack(packageName: string, into: string): Promise<void> {
  const lists = join(CACHE, "apt");
  for (const folder of ["state/lists/partial", "cache/archives/partial"]) {
    mkdirSync(join(lists, folder), { recursive: true });
  }
  // Whole or not at all: another test may look for it meanwhile.
  const own = mkdtempSync(join(CACHE, "unpacking-"));
  const config = join(lists, "apt.conf");
  writeFileSync(config, `Dir::State "${lists}/state";\nDir::Cache "${lists}/cache";\n`);
  const options = {
    cwd: own,
    env: { ...process.env, APT_CONFIG: config },
    timeout: FETCH_TIMEOUT_MS,
  };
  await run("apt-get", ["update", "-qq"], options);
  await run("apt-get", ["download", "-qq", packageName], options);
  for (const file of readdirSync(own).filter((name) => name.endsWith(".deb"))) {
    await run("dpkg-deb", ["-x", file, own], options);
  }
  rmSync(into, { recursive: true, force: true });
  renameSync(own, into);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
