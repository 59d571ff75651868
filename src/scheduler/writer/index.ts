// The story writer's public surface.
export { FRESH_WITHIN, StoryTeller } from "./story-teller.js";
export { Suggester } from "./suggester.js";
export type { Beat } from "./wording.js";
