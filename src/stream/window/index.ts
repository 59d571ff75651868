// The last minutes of a channel: rewound, played by HLS, cut into clips.
export { ClipRoute } from "./clip-route.js";
export {
  type ClipKind,
  type ClipShelf,
  type ClipSource,
  ClipStore,
  tellsPrompt,
} from "./clip-store.js";
export { answerHls, hlsOptions } from "./hls-route.js";
export { LiveWindow, type WindowPlace } from "./live-window.js";
export type { WindowReach } from "./segment-store.js";
