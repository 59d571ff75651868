// Packs what a machine with a card and without a network needs for `on-a-gpu`: Node's own binary, the bench as one file, the packages it loads, the bundles in floats.
// Usage: node bench/on-a-gpu/pack.mjs OUT BUNDLE... (BUNDLE: fp32 first; written by python -m evertale_training.bundles.floats)
// OUT gets part-00, part-01, ... of less than 60 MB and run.sh, which joins them.
import { execFileSync } from "node:child_process";
import {
  cpSync,
  createReadStream,
  createWriteStream,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const PART_BYTES = 59_000_000;
const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "../..");
const [out, ...bundles] = process.argv.slice(2);
if (out === undefined || bundles.length === 0) {
  process.stderr.write(
    "pack: give a folder to write to and the bundles to take along, fp32 first.\n",
  );
  process.exit(1);
}
const work = join(out, "work");
rmSync(out, { recursive: true, force: true });
mkdirSync(work, { recursive: true });

await build({
  entryPoints: [join(here, "../on-a-gpu.ts")],
  outfile: join(work, "on-a-gpu.mjs"),
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
  logLevel: "warning",
});
cpSync(process.execPath, join(work, "node"));
for (const name of packagesOf([
  "onnxruntime-node",
  "onnxruntime-common",
  "@huggingface/tokenizers",
  "zod",
])) {
  cpSync(join(root, "node_modules", name), join(work, "node_modules", name), {
    recursive: true,
    dereference: true,
    // Binaries of other systems, and what only an editor reads.
    filter: (path) =>
      !/\/napi-v\d+\/(win32|darwin|linux\/arm64)(\/|$)|\.(map|d\.ts|md)$/.test(path),
  });
}
for (const bundle of bundles) {
  cpSync(bundle, join(work, "bundles", basename(bundle)), { recursive: true });
}

const archive = join(out, "all.tar.gz");
execFileSync(
  "tar",
  [
    "-C",
    work,
    "-cf",
    archive,
    "--use-compress-program",
    `gzip -${process.env.GZIP_LEVEL ?? "6"}`,
    ".",
  ],
  { stdio: "inherit" },
);
const { size } = statSync(archive);
for (let at = 0, part = 0; at < size; at += PART_BYTES, part++) {
  const target = join(out, `part-${String(part).padStart(2, "0")}`);
  await pipeline(
    createReadStream(archive, { start: at, end: Math.min(size, at + PART_BYTES) - 1 }),
    createWriteStream(target),
  );
}
rmSync(archive);
rmSync(work, { recursive: true });
cpSync(join(here, "run.sh"), join(out, "run.sh"));
for (const name of readdirSync(out))
  console.log(`${name}  ${(statSync(join(out, name)).size / 1e6).toFixed(1)} MB`);

/** The packages and what they need, as far as it is installed. */
function packagesOf(names, seen = new Set()) {
  for (const name of names) {
    if (seen.has(name)) continue;
    const path = join(root, "node_modules", name, "package.json");
    const { dependencies = {} } = JSON.parse(readFileSync(path, "utf8"));
    seen.add(name);
    // What the installer alone uses stays behind.
    packagesOf(
      Object.keys(dependencies).filter((one) => !["adm-zip", "global-agent"].includes(one)),
      seen,
    );
  }
  return [...seen];
}
