// Finds a native binary of uWebSockets.js for this Node and this C library, if there is one. The packages' own entries are not
// used: one silently answers with a slow stand-in that lacks most of the interface where it has no binary.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

type Uws = typeof import("uWebSockets.js");

/** The newer first: binaries for Node 20, 22, 24 and 25, but on Linux they want glibc 2.38; the older has them up to Node 20. */
export const UWS_PACKAGES = ["@btc-vision/uwebsockets.js", "uWebSockets.js"] as const;

export type UwsFound =
  /** `name`: the package with its version. */
  | { readonly native: Uws; readonly name: string }
  /** Why not, in a few words for each package. */
  | { readonly native: undefined; readonly reason: string };

/** The first of the packages whose binary loads. */
export function findUws(packageNames: readonly string[] = UWS_PACKAGES): UwsFound {
  const reasons: string[] = [];
  for (const packageName of packageNames) {
    const found = load(packageName);
    if (found.native !== undefined) return found;
    reasons.push(`${packageName} ${found.reason}`);
  }
  return { native: undefined, reason: reasons.join(", ") };
}

function load(packageName: string): UwsFound {
  const require = createRequire(import.meta.url);
  const folder = folderOf(require, packageName);
  // Optional dependencies.
  if (folder === undefined) return { native: undefined, reason: "is not installed" };
  const { platform, arch, versions } = process;
  const file = `uws_${platform}_${arch}_${versions.modules}.node`;
  // One registry package keeps its binaries in a folder, the other and the official one beside their entry.
  for (const path of [join(folder, "binaries", file), join(folder, file)]) {
    if (!existsSync(path)) continue;
    try {
      return { native: require(path) as Uws, name: `${packageName} ${versionIn(folder)}` };
    } catch (error) {
      return { native: undefined, reason: `does not load (${whyNot(error)})` };
    }
  }
  return {
    native: undefined,
    reason: `has no binary for Node ${versions.node} on ${platform}-${arch}`,
  };
}

/** A package may name what it exports, and not its package.json among that. */
function folderOf(require: NodeJS.Require, packageName: string): string | undefined {
  for (const specifier of [`${packageName}/package.json`, packageName]) {
    try {
      return dirname(require.resolve(specifier));
    } catch {
      // The next one, or it is not installed.
    }
  }
  return undefined;
}

function versionIn(folder: string): string {
  const { version }: { version?: string } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  );
  return version ?? "of no version";
}

function whyNot(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const wanted = /version `(GLIBC_[\d.]+)' not found/.exec(message)?.[1];
  if (wanted !== undefined) return `it wants ${wanted.replace("GLIBC_", "glibc ")}`;
  return message.split("\n", 1)[0] ?? message;
}
