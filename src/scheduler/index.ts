// The scheduler's public surface.

export { type Clock, systemClock } from "./clock.js";
export {
  type CrowdOrder,
  type CrowdPast,
  DEFAULT_RULES,
  type Direction,
  Director,
  type DirectorChange,
  type DirectorOptions,
  type DirectorRules,
  type DirectorView,
  type KeptJoin,
  type Line,
  PATIENCE,
  POLICIES,
  type PolicyName,
  readDirection,
  type StoryWriter,
} from "./director/index.js";
export { knowsAny, readScene, type Scene, stemsOf, vocabulary } from "./grammar.js";
export { ChunkLoop, type ChunkLoopOptions } from "./loop/chunk-loop.js";
export { type GovernorLimits, limitsOf, type Quality } from "./loop/governor.js";
export type { LoopEvent, LoopState, LoopStats } from "./loop/loop-events.js";
export { seededRandom } from "./random.js";
export { RecentValues } from "./recent.js";
export { type Prompt, type Segment, type Start, Story, type StoryPoint } from "./story.js";
export { activeWhileWatched } from "./watching.js";
export { StoryTeller, Suggester } from "./writer/index.js";
