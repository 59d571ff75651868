// How films are written: formats, captions, progress.
export type { FilmInfo } from "../types.js";
export { commentTag, type FilmStory, parseStoryTag, STORY_TAG, storyTag } from "./film-tags.js";
export { DIGITAL_SOURCE_TYPE, GENERATED_XMP, generatedBox } from "./generated-mark.js";
export { addTextTracks, textTrackBytes } from "./mp4-index.js";
export type { TextTrack } from "./mp4-text-track.js";
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
export { PartFile } from "./part-file.js";
export { Progress, type ProgressOptions, type ProgressState, progressLine } from "./progress.js";
export { chaptersOf, clock } from "./timeline.js";
