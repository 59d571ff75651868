// Where channels live when there are several machines: what carries their messages and who owns which. In one process RxJS subjects and
// maps, else NATS, whose packages are loaded only when it is asked for.
export type { Bus, BusState, Unsubscribe } from "./bus.js";
export {
  Directory,
  type DirectoryEvent,
  type DirectoryOptions,
  type Ownership,
} from "./directory.js";
export { packFrame, unpackFrame, type WireFrame } from "./frame-wire.js";
export { askLarge, serveLarge } from "./large-messages.js";
export type { Log, LogLine } from "./log.js";
export { MemoryBus } from "./memory-bus.js";
export { MemoryLog } from "./memory-log.js";
export { MemoryStore } from "./memory-store.js";
export { MemoryObjects, type Objects } from "./objects.js";
export { type Cluster, type ClusterWish, openCluster } from "./open-cluster.js";
export { claimDelayMs, ranking, type WorkerAdvert } from "./placement.js";
export type { Store, StoreEntry } from "./store.js";
export { Wishes, type WishesOptions } from "./wishes.js";
