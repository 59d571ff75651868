// What a story is given as, for whoever takes one: scripts, `stories.json`, journals.
export { parseStory, type StoryRead } from "./read-story.js";
export { type Script, type ScriptPrompt, SECONDS } from "./script.js";
export { chooseStory, looksLikeStories, parseStories } from "./stories.js";
