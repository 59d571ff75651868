// Where the models that come with the package lie.
import { fileURLToPath } from "node:url";

/** The folder of the package's own bundle; the built program and its source lie equally deep beside `models`. */
export function ownBundle(): string {
  return fileURLToPath(new URL("../models/storyworld", import.meta.url));
}

/** The package's own super-resolution network. */
export function ownEnlarger(): string {
  return fileURLToPath(new URL("../models/super-resolution/esrgan-slim-2x.onnx", import.meta.url));
}
