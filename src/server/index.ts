// What `main.ts` and `cli.ts` wire of one process beside its channels. The cluster's wiring is not among it: it is loaded only where there is one.
export { Channels, type OpenChannel } from "./channels.js";
export { readWish } from "./channels-file.js";
export type { MediaPorts } from "./media-ports.js";
export { OpenedChannels } from "./opened-channels.js";
export { pictureCheckAt } from "./picture-check-place.js";
export { type ServiceManager, serviceManager } from "./systemd.js";
export { addressesOf, fanOut, iceServersOf, openMediaPorts } from "./viewer-paths.js";
export { clientFolder, makeWeb, newClips, newGate } from "./web.js";
