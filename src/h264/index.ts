// What an H.264 stream says of itself: profile, level, colours.
export { describeAnnexB, describeAvcConfig } from "./describe.js";
export { type Colours, describeSps, OUR_COLOURS, readSps, type SpsFacts } from "./sps.js";
