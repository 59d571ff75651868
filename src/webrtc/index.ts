// The transport's public surface: how encoded frames reach viewers. What needs the connection library is here as types, and loaded by those that say so.
export { type Clock, systemClock } from "./clock.js";
export { type EndingCounts, NO_ENDINGS } from "./endings.js";
export { FRAMES_WAITING_MAX } from "./fan-out/fan-out.js";
export { chooseFanOutThreads } from "./fan-out/fan-out-threads.js";
export { ShardedHub, type ShardedHubOptions } from "./fan-out/sharded-hub.js";
export type {
  AcceptedViewer,
  CodecCounts,
  Hub,
  PatchResult,
  SessionState,
  ViewerHub,
  ViewerHubOptions,
} from "./hub.js";
export type { IceServer } from "./ice/ice-agent.js";
export { OWN_ADDRESSES } from "./ice/own-addresses.js";
export { KEYFRAME_INTERVAL_MS } from "./keyframe-requests.js";
export { loadPublisher, loadViewerHub, probeMediaPort } from "./loaded-late.js";
export type { CloseReason } from "./peer/peer.js";
export type {
  Publisher,
  PublisherOptions,
  PublishState,
  PublishTarget,
} from "./publish/publisher.js";
export type { AllowedOrigins } from "./signalling/http-answers.js";
export { iceServersFor } from "./signalling/ice-servers.js";
export { SDP_BYTES_MAX } from "./signalling/offer.js";
export { WhepEndpoint, type WhepOptions } from "./signalling/whep-endpoint.js";
export type { EncodedFrame, HttpRequest, HttpResponse, VideoCodec } from "./types.js";
