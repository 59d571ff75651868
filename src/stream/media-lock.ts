// One folder of last minutes, pictures and clips, one server. Knows no picture.
import { join } from "node:path";
import { EvertaleError } from "../errors.js";
import { makeFolder } from "../make-folder.js";
import { holderOf, lockPlace, type PlaceLock } from "./journal/index.js";

/** Throws `config-invalid` when another living server has the folder. One that takes no files is nobody's, and says so when it is used. */
export function lockMedia(folder: string): PlaceLock {
  try {
    makeFolder(folder);
    return lockPlace(
      lockOf(folder),
      ({ pid, host }) =>
        `The folder ${folder} is in use by process ${pid} on ${host}: stop that server, or name another folder with --media (if it is gone for good, remove ${lockOf(folder)}).`,
    );
  } catch (error) {
    if (error instanceof EvertaleError) throw error;
    return { release: () => {} };
  }
}

/** Whether another living server has the folder. */
export function mediaInUse(folder: string): boolean {
  return holderOf(lockOf(folder)) !== undefined;
}

function lockOf(folder: string): string {
  return join(folder, "server.lock");
}
