// The scheduler's public surface.
export { AutoWriter } from "./auto-writer.js";
export { ChunkLoop, type ChunkLoopOptions } from "./chunk-loop.js";
export { type Clock, systemClock } from "./clock.js";
export { Director, type DirectorOptions } from "./director.js";
export type { GovernorLimits, Quality } from "./governor.js";
export { knowsAny, readScene, type Scene, vocabulary } from "./grammar.js";
export type { LoopEvent, LoopState, LoopStats } from "./loop-events.js";
export { seededRandom } from "./random.js";
export { RecentValues } from "./recent.js";
export { type Prompt, type Segment, type Start, Story } from "./story.js";
export { activeWhileWatched } from "./watching.js";
