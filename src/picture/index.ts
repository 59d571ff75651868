// Pictures and videos from outside, read and brought to the model's shape. Stands alone.
export { type ClipShape, clipOf, type PictureClip, pictureClip, readClip } from "./clip.js";
export { coverRegion, PlaneResizer } from "./resize.js";
export { type Rgb, rgbOfI420 } from "./rgb.js";
