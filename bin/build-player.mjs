// Makes dist/player, the package @evertale/player: `npm pack ./dist/player` packs it. Knows the client's sources alone.
import { spawnSync } from "node:child_process";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(root, "dist", "player");

/** One module, what it imports included, readable: whoever bundles it makes it small. */
async function buildModule() {
  await build({
    absWorkingDir: root,
    entryPoints: { player: "client/player.ts" },
    outdir: out,
    bundle: true,
    platform: "browser",
    format: "esm",
    target: "es2022",
    logLevel: "warning",
  });
}

function buildTypes() {
  const compiler = join(
    dirname(createRequire(import.meta.url).resolve("typescript/package.json")),
    "bin/tsc",
  );
  const { status } = spawnSync(process.execPath, [compiler, "-p", "tsconfig.player.json"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
  });
  if (status !== 0) throw new Error("The player's declarations could not be built.");
}

async function writeManifest() {
  const { version, license } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const types = "./types/client/player.d.ts";
  const manifest = {
    name: "@evertale/player",
    version,
    description: "<evertale-player>: a media element for the live films of an Evertale server.",
    license,
    type: "module",
    exports: {
      ".": { types, default: "./player.js" },
      "./react": { types: "./react.d.ts" },
      "./vue": { types: "./vue.d.ts" },
      "./custom-elements.json": "./custom-elements.json",
      "./package.json": "./package.json",
    },
    types,
    customElements: "custom-elements.json",
    // Importing it defines the element: bundlers keep an import of nothing.
    sideEffects: ["./player.js"],
    peerDependencies: { react: ">=19", vue: ">=3.4" },
    peerDependenciesMeta: { react: { optional: true }, vue: { optional: true } },
  };
  await writeFile(join(out, "package.json"), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** Builds the whole folder anew. */
export async function buildPlayerPackage() {
  await mkdir(out, { recursive: true });
  await Promise.all([buildModule(), writeManifest()]);
  for (const name of ["react.d.ts", "vue.d.ts", "custom-elements.json", "README.md"]) {
    await copyFile(join(root, "client", "package", name), join(out, name));
  }
  await copyFile(join(root, "LICENSE"), join(out, "LICENSE"));
  buildTypes();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPlayerPackage();
