// What a viewer's line says, whatever its language, emoji or spelling. Knows the bundle's grammar; no connection, no chunk, no model.

export { noticeOf } from "./notice.js";
export type { Mended, Reading, Understanding } from "./types.js";
export { Words } from "./words.js";
