// Makes a folder and those above it. Knows nothing of what is to lie in it.
import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Level by level: where no folder can be made at all (/proc), Node's own `recursive` tries for ever (20.20). Throws what the system says.
 * @param mode of the folders that are made; default: as the process makes files
 */
export function makeFolder(folder: string, mode?: number): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder), mode);
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    // Somebody else made it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}
