// Finds the native binary of uWebSockets.js for this Node, if there is one. The package's own entry is not used: without a
// binary it silently answers with a slow stand-in that lacks most of the interface.
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

type Uws = typeof import("uWebSockets.js");

export type UwsFound =
  | { readonly native: Uws }
  /** Why not, in a few words. */
  | { readonly native: undefined; readonly reason: string };

/** @param packageName for tests: another package's name */
export function findUws(packageName = "uWebSockets.js"): UwsFound {
  const require = createRequire(import.meta.url);
  let folder: string;
  try {
    folder = dirname(require.resolve(`${packageName}/package.json`));
  } catch {
    // Not installed: it is an optional dependency.
    return { native: undefined, reason: `${packageName} is not installed` };
  }
  const { platform, arch, versions } = process;
  const file = `uws_${platform}_${arch}_${versions.modules}.node`;
  // The registry's build keeps its binaries in a folder, the official one beside its entry.
  for (const path of [join(folder, "binaries", file), join(folder, file)]) {
    if (!existsSync(path)) continue;
    try {
      return { native: require(path) as Uws };
    } catch (error) {
      const why = error instanceof Error ? error.message.split("\n", 1)[0] : String(error);
      return { native: undefined, reason: `its binary does not load: ${why}` };
    }
  }
  return {
    native: undefined,
    reason: `it has no binary for Node ${process.versions.node} on ${platform}-${arch}`,
  };
}
