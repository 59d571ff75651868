// The director's public surface: rules, lines, and what is decided about them.
export { Crowd } from "./crowd.js";
export { type DirectedText, readDirection } from "./directions.js";
export {
  Director,
  type DirectorChange,
  type DirectorOptions,
  type StoryWriter,
} from "./director.js";
export type { CrowdOrder, CrowdPast, KeptJoin, KeptPlace, KeptQueue } from "./kept-order.js";
export type { Decision, Direction, Line } from "./line.js";
export { DEFAULT_RULES, type DirectorRules, PATIENCE, POLICIES, type PolicyName } from "./rules.js";
export type { DirectorView, WaitingView } from "./view.js";
