// Super-resolution of decoded pictures, with packages that need not be there. Knows pictures; no film and no stream.
export { loadLiveSuperResolution, loadSuperResolution } from "./load.js";
export type {
  I420Picture,
  SuperResolution,
  SuperResolutionBackend,
  SuperResolutionFactor,
} from "./types.js";
