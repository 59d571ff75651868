// The transport's public surface: how encoded frames reach viewers.
export { type Clock, systemClock } from "./clock.js";
export type { IceServer } from "./connection.js";
export { FRAMES_WAITING_MAX } from "./fan-out.js";
export { chooseFanOutThreads } from "./fan-out-threads.js";
export type { AllowedOrigins } from "./http-answers.js";
export {
  type AcceptedViewer,
  type CodecCounts,
  type Hub,
  type PatchResult,
  ViewerHub,
  type ViewerHubOptions,
} from "./hub.js";
export { KEYFRAME_INTERVAL_MS } from "./keyframe-requests.js";
export { SDP_BYTES_MAX } from "./offer.js";
export type { CloseReason } from "./peer.js";
export { ShardedHub, type ShardedHubOptions } from "./sharded-hub.js";
export type { EncodedFrame, HttpRequest, HttpResponse, VideoCodec } from "./types.js";
export { WhepEndpoint, type WhepOptions } from "./whep-endpoint.js";
