// Replaces a small file in one step: whoever is killed meanwhile leaves the one of before. Knows nothing of what is in it.
import { renameSync, writeFileSync } from "node:fs";

/** Readable by its owner alone. Throws what the system says: a disk that takes a part of it only leaves the file of before, too. */
export function replaceFile(path: string, text: string): void {
  const beside = `${path}.new`;
  writeFileSync(beside, text, { mode: 0o600 });
  renameSync(beside, path);
}
