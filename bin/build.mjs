// Builds src/ to dist/ (the server and the library, for Node; with --types its declarations) and client/ to dist/client/ (the pages, for browsers).
import { spawnSync } from "node:child_process";
import { copyFile, mkdir, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, transform } from "esbuild";
import { buildPlayerPackage } from "./build-player.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, "dist");
const PLAYER_BYTES_MAX = 60_000;
/** What the studio may have beyond the player. */
const STUDIO_MORE_BYTES_MAX = 60_000;

/** The server: our sources bundled, packages left where they are (several carry native files). */
async function buildServer() {
  await build({
    absWorkingDir: root,
    // Processes and threads begin with a path beside the module that starts them: entries of their own.
    entryPoints: {
      cli: "src/cli.ts",
      main: "src/main.ts",
      // What other packages import.
      index: "src/index.ts",
      protocol: "src/protocol.ts",
      "generator-process": "src/model/process/generator-process.ts",
      "clip-process": "src/picture/decode/clip-process.ts",
      "check-process": "src/picture/check/check-process.ts",
      "viewer-thread": "src/webrtc/fan-out/viewer-thread.ts",
      "signing-thread": "src/provenance/signing-thread.ts",
    },
    outdir: dist,
    bundle: true,
    // Shared code once. Chunks stay in the same folder, so that import.meta.url means the same everywhere.
    splitting: true,
    chunkNames: "shared-[hash]",
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    sourcemap: true,
    logLevel: "warning",
  });
}

/** The pages: one module each for player and studio, what they import included; pages and styles as they are. */
async function buildClient() {
  const client = join(root, "client");
  const out = join(dist, "client");
  await mkdir(out, { recursive: true });
  const entries = ["player.ts", "studio.ts", "channels.ts", "embed.ts", "gallery.ts"].map((name) =>
    join(client, name),
  );
  for (const entry of entries) await stat(entry);
  await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir: out,
    bundle: true,
    minify: true,
    platform: "browser",
    format: "esm",
    target: "es2022",
    sourcemap: "linked",
    logLevel: "warning",
  });
  for (const name of await readdir(client)) {
    const from = join(client, name);
    if (extname(name) === ".css") {
      const { code } = await transform(await readFile(from, "utf8"), {
        loader: "css",
        minify: true,
      });
      await writeFile(join(out, name), code);
    } else if ([".html", ".svg", ".png", ".ico", ".webp", ".woff2"].includes(extname(name))) {
      await copyFile(from, join(out, name));
    }
  }
}

/** Somebody else's page loads the player: it stays small, and the studio not much larger. Gzip, as servers in front send it. */
async function checkSizes() {
  const player = await packedBytes("player.js");
  checkSize("player.js", player, PLAYER_BYTES_MAX);
  checkSize(
    "studio.js beyond the player",
    (await packedBytes("studio.js")) - player,
    STUDIO_MORE_BYTES_MAX,
  );
}

async function packedBytes(name) {
  return gzipSync(await readFile(join(dist, "client", name)), { level: 9 }).length;
}

function checkSize(what, packed, most) {
  if (packed > most) {
    throw new Error(
      `${what} has ${packed} bytes packed with gzip, ${most} are allowed: leave something out.`,
    );
  }
  process.stderr.write(`${what}: ${packed} of ${most} bytes (gzip)\n`);
}

/** The library's declarations, for the packed package: `--types`. A server needs none. */
function buildTypes() {
  const compiler = join(
    dirname(createRequire(import.meta.url).resolve("typescript/package.json")),
    "bin/tsc",
  );
  const { status } = spawnSync(process.execPath, [compiler, "-p", "tsconfig.build.json"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) throw new Error("The declarations could not be built.");
}

/** Removes what an earlier build left. Last, and not first: a server that runs meanwhile keeps finding its files. */
async function removeOlder(folder, thanMs) {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await removeOlder(path, thanMs);
    else if ((await stat(path)).mtimeMs < thanMs) await rm(path);
  }
}

const started = new Date();
// File systems may round times down to a second or two.
const staleMs = started.getTime() - 3_000;
await Promise.all([buildServer(), buildClient()]);
await checkSizes();
if (process.argv.includes("--types")) {
  buildTypes();
  await buildPlayerPackage();
}
await removeOlder(dist, staleMs);
// For bin/prepare.mjs: sources changed since the start of this build are newer than it.
await writeFile(join(dist, ".built"), "");
await utimes(join(dist, ".built"), started, started);
process.stderr.write(`Built in ${Date.now() - started.getTime()} ms\n`);
