// Boxes of MP4 files, and fragments of one film as they are made. Knows bytes; no file, no encoder.
export { annexBUnits, avcConfigOf, avcSampleOf } from "./avc.js";
export {
  ascii,
  type BoxSpan,
  box,
  boxAt,
  boxesIn,
  concat,
  findBox,
  fullBox,
  u16,
  u32,
  viewOf,
} from "./boxes.js";
export { type FragmentSample, fragment, initSegment } from "./cmaf.js";
