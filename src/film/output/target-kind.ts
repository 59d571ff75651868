// What lies where a film is to go: nothing, a file, a link to one, or something that takes bytes as they come. Knows no format.
import { readlink, stat } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { EvertaleError } from "../../errors.js";

export type TargetKind =
  /** A file, there or to be made; `path` is where it truly lies, so that links stay links. */
  | { readonly type: "file"; readonly path: string }
  /** A named pipe or a device that takes characters: written through, never replaced. */
  | { readonly type: "stream"; readonly path: string };

/** Links that lead to links; more go in a circle. */
const MOST_LINKS = 40;

/** Throws `output-invalid` for what takes no film: a terminal, a disk, a socket, a circle of links. */
export async function targetKind(target: string): Promise<TargetKind> {
  const found = await stat(target).catch(() => undefined);
  if (found?.isFIFO() || found?.isCharacterDevice()) return { type: "stream", path: target };
  if (found?.isBlockDevice() || found?.isSocket()) {
    const kind = found.isSocket() ? "a socket" : "a disk";
    throw new EvertaleError(
      "output-invalid",
      `${target} is ${kind}, which takes no film: name a file with -o, such as film.mp4.`,
    );
  }
  return { type: "file", path: await behindLinks(target) };
}

/** Where a path leads through links, also when nothing is there yet. Folders on the way stay as they are named. */
async function behindLinks(target: string): Promise<string> {
  let path = target;
  for (let links = 0; links <= MOST_LINKS; links++) {
    const to = await readlink(path).catch(() => undefined);
    if (to === undefined) return path;
    path = resolve(dirname(path), to);
  }
  const message = `${basename(target)} is a link that leads to itself: name another file with -o.`;
  throw new EvertaleError("output-invalid", message);
}
