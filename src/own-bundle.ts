// Where the bundle that comes with the package lies.
import { fileURLToPath } from "node:url";

/** The folder of the package's own bundle; the built program and its source lie equally deep beside `models`. */
export function ownBundle(): string {
  return fileURLToPath(new URL("../models/storyworld", import.meta.url));
}
