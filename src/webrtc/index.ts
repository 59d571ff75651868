// The transport's public surface: how encoded frames reach viewers.
export { type Clock, systemClock } from "./clock.js";
export { FRAMES_WAITING_MAX } from "./fan-out/fan-out.js";
export { chooseFanOutThreads } from "./fan-out/fan-out-threads.js";
export { ShardedHub, type ShardedHubOptions } from "./fan-out/sharded-hub.js";
export {
  type AcceptedViewer,
  type CodecCounts,
  type EndingCounts,
  type Hub,
  NO_ENDINGS,
  type PatchResult,
  type SessionState,
  ViewerHub,
  type ViewerHubOptions,
} from "./hub.js";
export type { IceServer } from "./ice/ice-agent.js";
export { OWN_ADDRESSES } from "./ice/own-addresses.js";
export { KEYFRAME_INTERVAL_MS } from "./keyframe-requests.js";
export { probeMediaPort } from "./mux/udp-mux.js";
export type { CloseReason } from "./peer/peer.js";
export {
  Publisher,
  type PublisherOptions,
  type PublishState,
  type PublishTarget,
} from "./publish/publisher.js";
export type { AllowedOrigins } from "./signalling/http-answers.js";
export { iceServersFor } from "./signalling/ice-servers.js";
export { SDP_BYTES_MAX } from "./signalling/offer.js";
export { WhepEndpoint, type WhepOptions } from "./signalling/whep-endpoint.js";
export type { EncodedFrame, HttpRequest, HttpResponse, VideoCodec } from "./types.js";
