// Runs before `npm start` and `npm test`: installs what the lock file names and builds, each only when something is newer.
import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Milliseconds since 1970, 0 when there is no such file. */
function changedMs(path) {
  return statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** The latest change of anything below a folder, the folders themselves included (a deleted file changes its folder). */
function newestMs(folder) {
  let newest = changedMs(folder);
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath ?? entry.path, entry.name);
    newest = Math.max(newest, statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  }
  return newest;
}

/** Runs a command with its output on standard error; ends this process with its exit code when it fails. */
function run(command, args, what) {
  process.stderr.write(`${what}\n`);
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32" && command === "npm",
    // onnxruntime-node would fetch GPU libraries from outside the registry.
    env: { ...process.env, ONNXRUNTIME_NODE_INSTALL: "skip" },
  });
  if (status === 0) return;
  process.stderr.write(`${what} failed${error ? `: ${error.message}` : ""}.\n`);
  process.exit(status ?? 1);
}

const installedMs = changedMs("node_modules/.package-lock.json");
if (changedMs("package-lock.json") > installedMs) {
  run(
    "npm",
    // What npm warns of (on Node 20, packages that would rather have 22) is settled in the lock file: nobody who starts can do anything about it.
    ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--loglevel=error"],
    "Installing what package-lock.json names",
  );
}

const sourcesMs = Math.max(
  newestMs("src"),
  newestMs("client"),
  changedMs("bin/build.mjs"),
  changedMs("package-lock.json"),
);
if (sourcesMs > changedMs("dist/.built")) {
  run(process.execPath, [join("bin", "build.mjs")], "Building");
}
