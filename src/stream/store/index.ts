// What outlives a restart.
export { DiskStore, STORE_FORMAT } from "./disk-store.js";
export { MemoryStore, type Store, type StoreKey } from "./store.js";
