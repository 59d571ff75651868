// A generator in this process, and the runtime that it needs loaded with the first one: servers have theirs in a process of its own. Knows no graphs.
import type { GeneratorOptions } from "./engine.js";
import type { Generator } from "./types.js";

/**
 * Loads a bundle into this process. A GPU that `auto` chose and that fails in the first run gives way to the CPU, and the
 * reason says so. Throws `bundle-missing`, `bundle-invalid` or `provider-unavailable`, each with one sentence. The caller
 * closes the generator.
 */
export async function loadGenerator(options: GeneratorOptions): Promise<Generator> {
  const engine = await import("./engine.js");
  return engine.loadGenerator(options);
}
