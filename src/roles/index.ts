// What a process of a cluster does for a channel: an owner's side (a worker) and an edge's side. Knows the bus and the web's handlers; no story.
export { ClusterClips } from "./clip-shelf.js";
export { Edge, type EdgeOptions } from "./edge.js";
export { EdgeChannel, type EdgeChannelOptions } from "./edge-channel.js";
export { CLUSTER_LOST, EdgeHandlers, type EdgeHandlersOptions } from "./edge-handlers.js";
export { EdgeHls, type EdgeHlsOptions } from "./edge-hls.js";
export { EdgeSockets } from "./edge-sockets.js";
export { EdgeWire, type EdgeWireOptions } from "./edge-wire.js";
export { FramePublisher, type FramePublisherOptions } from "./frame-publisher.js";
export {
  JournalMirror,
  type JournalMirrorOptions,
  MIRROR_WAITING_MAX,
  type MirrorHand,
  type MirrorRead,
  readMirror,
} from "./journal-mirror.js";
export { JournalTail, TAIL_UNITS } from "./journal-tail.js";
export { furnish, KeptHouse, type KeptHouseOptions, openKeptHouse } from "./kept-house.js";
export { LineSpill } from "./line-spill.js";
export { expelMessage, requestMessage, responseMessage } from "./messages.js";
export { type OwnedChannel, openOwnedChannel, type ServeChannel } from "./owned-channel.js";
export { MAY_WATCH, OwnerTunnel, type OwnerTunnelOptions, VIEW } from "./owner-tunnel.js";
export { type RehearsalOptions, rehearse } from "./rehearsal.js";
export { channelSubjects, edgeSubject, SPOKEN } from "./subjects.js";
export { Worker } from "./worker.js";
