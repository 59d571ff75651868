// Super-resolution of decoded pictures, with packages that need not be there. Knows pictures; no film and no stream.
export { loadLiveSuperResolution, loadSuperResolution } from "./load.js";
export {
  enlargedSize,
  type I420Picture,
  type SuperResolution,
  type SuperResolutionBackend,
  type SuperResolutionFactor,
} from "./types.js";
