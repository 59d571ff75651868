// Evertale as a library: films from scripts and journals. The only module that other packages import.
export { type ErrorCode, EvertaleError, isAbort } from "./errors.js";
export { type LoadOptions, loadBundle } from "./film/load-bundle.js";
export { type OutputOptions, openOutput } from "./film/output/index.js";
export {
  type Film,
  type RenderOptions,
  renderStory,
  type Sameness,
} from "./film/render-story.js";
export {
  parseStory,
  type ReadOptions,
  readStory,
  type StoryRead,
} from "./film/story/read-story.js";
export type { RecordedStory } from "./film/story/recorded-story.js";
export { parseScript, type Script, type ScriptPrompt } from "./film/story/script.js";
export type { Extension } from "./film/story-past.js";
export type { FilmFrame, FilmInfo, FilmOutput, FilmSegment } from "./film/types.js";
export type { Generator as LoadedBundle, ModelInfo } from "./model/types.js";
export {
  type I420Picture,
  loadSuperResolution,
  type SuperResolution,
  type SuperResolutionBackend,
  type SuperResolutionFactor,
} from "./super-resolution/index.js";
