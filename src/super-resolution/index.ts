// Super-resolution of decoded pictures by a network. Knows pictures; no film and no stream.
export { loadLiveSuperResolution, loadSuperResolution } from "./load.js";
export {
  enlargedSize,
  type I420Picture,
  type SuperResolution,
  type SuperResolutionBackend,
  type SuperResolutionFactor,
} from "./types.js";
