// A bundle loaded into this process to render films with.
import { type Generator, type GeneratorOptions, loadGenerator } from "../model/index.js";
import { ownBundle } from "../own-bundle.js";

/** Options of `loadBundle`. */
export type LoadOptions = Pick<GeneratorOptions, "provider" | "threads" | "warmUp">;

/**
 * Loads a bundle (models/FORMAT.md) into this process; default: the package's own. The graphs block the event loop while they
 * run, a sampling step at a time. Throws `bundle-missing`, `bundle-invalid` or `provider-unavailable`, each with one sentence.
 * The caller closes it, when its films are done.
 */
export function loadBundle(folder = ownBundle(), options: LoadOptions = {}): Promise<Generator> {
  // Nobody waits for a first frame, and the first chunk says by itself whether a graph is broken.
  return loadGenerator({ bundle: folder, warmUp: false, ...options });
}
