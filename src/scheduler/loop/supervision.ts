// Whether a generator tells when its process dies and comes back.
import type { Generator, SupervisedGenerator } from "../../model/types.js";

export function isSupervised(generator: Generator): generator is SupervisedGenerator {
  return "onState" in generator && typeof generator.onState === "function";
}
