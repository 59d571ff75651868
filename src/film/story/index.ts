// What a story is given as, for whoever takes one that is `stories.json`; `read-story.js` beside it finds out by itself, with what it takes to read others.
export { type Script, type ScriptPrompt, SECONDS } from "./script.js";
export { chooseStory, looksLikeStories, parseStories } from "./stories.js";
