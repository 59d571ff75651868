// The stream's public surface: channels, their followers, and the web server in front of them.

export { Access, type Identity, ROLES } from "./access/index.js";
export { Channel } from "./channel.js";
export type {
  ChannelEvent,
  ChannelHub,
  ChannelParts,
  ChannelSettings,
  HubOptions,
} from "./channel-parts.js";
export { Chat } from "./chat/chat.js";
export { toldToPages } from "./chat/refusal.js";
export {
  type Encoder,
  type EncoderFactory,
  type EncoderOptions,
  loadEncoders,
  type Picture,
} from "./encoding/encoder.js";
export { EncoderSet, usableCodecs } from "./encoding/encoder-set.js";
export { defaultScale } from "./encoding/upscale.js";
export {
  FrontDoor,
  type FrontDoorOptions,
  isLoopback,
  OperationsDoor,
} from "./front/index.js";
export { House } from "./house/index.js";
export { type Assets, loadAssets } from "./http/assets.js";
export type { ChannelsDoor, ForkOrigin } from "./http/channels-api.js";
export type { ExpelViewers } from "./http/moderation-api.js";
export { openServer, type ServerChoice } from "./http/open-server.js";
export { type Hello, PrivateVideo } from "./http/private-video.js";
export { probeAddress } from "./http/probe-address.js";
export { problemOf, refusedBy } from "./http/problem.js";
export { type RouteParts, Routes } from "./http/routes.js";
export { isStart, PictureRoom, StartRoute } from "./http/start-route.js";
export { StoryRoute } from "./http/story-route.js";
export {
  type Admission,
  type Socket,
  type SocketHandler,
  WEB_LIMITS,
  type WebHandlers,
  type WebRequest,
  type WebServer,
} from "./http/web-server.js";
export { type JournalPlace, openJournal, snapshotPath } from "./journal/index.js";
export { consoleLog, type Log, sentenceOf, silentLog } from "./log.js";
export { lockMedia, mediaInUse } from "./media-lock.js";
export { type EdgeMeasured, type Measured, Metrics } from "./metrics.js";
export { PromptGate } from "./moderation/prompt-gate.js";
export { type IrcAddress, ircAddress, joinChats, twitchAddress } from "./outside/index.js";
export { DiskStore, MemoryStore, type Store, type StoreKey } from "./store/index.js";
export { VideoSockets } from "./video-sockets.js";
export {
  type ClipKind,
  ClipRoute,
  type ClipShelf,
  ClipStore,
  LiveWindow,
  tellsPrompt,
  type WindowPlace,
} from "./window/index.js";
