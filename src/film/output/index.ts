// How films are written: formats, captions, progress.
export { type FilmStory, parseStoryTag, STORY_TAG } from "./film-tags.js";
export {
  CAPTION_PLACES,
  type CaptionPlace,
  checkTarget,
  OUTPUT_FORMATS,
  type OutputFormat,
  type OutputOptions,
  openOutput,
  outputFormat,
} from "./open-output.js";
export { Progress, type ProgressOptions, type ProgressState, progressLine } from "./progress.js";
export { clock } from "./timeline.js";
