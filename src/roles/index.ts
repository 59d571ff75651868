// What a process of a cluster does for a channel: an owner's side (a worker) and an edge's side. Knows the bus and the web's handlers; no story.
export { ClusterClips } from "./clip-shelf.js";
export { Edge, type EdgeOptions } from "./edge/edge.js";
export { EdgeChannel, type EdgeChannelOptions } from "./edge/edge-channel.js";
export { CLUSTER_LOST, EdgeHandlers, type EdgeHandlersOptions } from "./edge/edge-handlers.js";
export { EdgeHls, type EdgeHlsOptions } from "./edge/edge-hls.js";
export { EdgeSockets } from "./edge/edge-sockets.js";
export { EdgeWire, type EdgeWireOptions } from "./edge/edge-wire.js";
export { FramePublisher, type FramePublisherOptions } from "./frame-publisher.js";
export { expelMessage, requestMessage, responseMessage } from "./messages.js";
export { type OwnedChannel, openOwnedChannel, type ServeChannel } from "./owned-channel.js";
export { MAY_WATCH, OwnerTunnel, type OwnerTunnelOptions, VIEW } from "./owner-tunnel.js";
export { type RehearsalOptions, rehearse } from "./rehearsal.js";
export {
  JournalMirror,
  type JournalMirrorOptions,
  MIRROR_WAITING_MAX,
  type MirrorHand,
  type MirrorRead,
  readMirror,
} from "./story/journal-mirror.js";
export { JournalTail, TAIL_UNITS } from "./story/journal-tail.js";
export { furnish, KeptHouse, type KeptHouseOptions, openKeptHouse } from "./story/kept-house.js";
export { LineSpill } from "./story/line-spill.js";
export { channelSubjects, edgeSubject, SPOKEN } from "./subjects.js";
export { Worker } from "./worker.js";
