// Whether a line asks for anything at all, or is a greeting, a question, praise, laughter. Knows what words stand for, no language.
import type { Said } from "./interpret.js";
import type { Item } from "./parse.js";

/** Whether a line is talk: it stays chat and does not steer. */
export function isTalk(items: readonly Item[], said: Said): boolean {
  const concepts = items.map(({ concept }) => concept ?? "");
  const has = (concept: string) => concepts.includes(concept);
  const talks = concepts.some((concept) => concept.startsWith("talk "));
  const words = concepts.filter((concept) => !concept.startsWith("stop "));
  const shows = [said.action, said.scene, said.event, said.style, said.camera].some(
    (part) => part !== undefined,
  );
  const content = shows || said.actor !== undefined;
  const asks = has("stop ?") || has("talk ask");
  const first = words.find((concept) => concept !== "talk greet" && concept !== "talk laugh");
  // "What does the fox say", "is it raining": a question, whatever else is in it.
  if (first === "talk ask" && !has("wish")) return true;
  if (has("talk ask") && has("stop ?") && !has("wish")) return true;
  if (has("wish")) return has("talk other") && !content;
  if (!content) {
    if (talks || asks) return true;
    // Nothing but small words.
    return words.length > 0 && words.every((concept) => concept === "fn" || concept === "ok");
  }
  if (shows) return has("talk opinion") && said.action === undefined && said.style === undefined;
  // A thing alone, with praise or laughter: somebody speaks of what is shown. "A cute panda" is a wish, though.
  return talks && !onlyAttributes(concepts);
}

/** Praise right before what it belongs to. */
function onlyAttributes(concepts: readonly string[]): boolean {
  return concepts.every((concept, i) => {
    if (!concept.startsWith("talk ")) return true;
    if (concept !== "talk praise") return false;
    return (
      concepts
        .slice(i + 1)
        .find((next) => next !== "fn")
        ?.startsWith("actor ") ?? false
    );
  });
}
