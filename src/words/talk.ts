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
  const acts = [said.actor, said.action, said.event, said.style, said.camera];
  // "Hello from Berlin": somebody says where he is.
  if (has("talk greet") && acts.every((part) => part === undefined)) return true;
  // A hand that waves alone waves at the others in the chat.
  if (items.every(({ emoji, concept }) => emoji && concept === "action wave")) return true;
  if (shows) return has("talk opinion") && said.action === undefined && said.style === undefined;
  // A thing alone, with praise or laughter: somebody speaks of what is shown. "A cute panda" is a wish, though.
  return (talks && !onlyAttributes(concepts) && !greetsFirst(concepts)) || saysHowItIs(items);
}

/** "Hi! A dragon": the greeting is a sentence of its own. */
function greetsFirst(concepts: readonly string[]): boolean {
  const stop = concepts.findIndex((concept) => concept.startsWith("stop "));
  const talks = concepts.flatMap((concept, i) => (concept.startsWith("talk ") ? [i] : []));
  const actor = concepts.findIndex((concept) => concept.startsWith("actor "));
  return stop > 0 && actor > stop && talks.every((i) => i < stop && concepts[i] === "talk greet");
}

/** "This panda is cute". */
function saysHowItIs(items: readonly Item[]): boolean {
  const words = items.filter(({ concept }) => !concept?.startsWith("stop "));
  const [before, last] = words.slice(-2);
  return last?.concept === "ok" && /^(?:is|are|was|looks|so|very)$/.test(before?.text ?? "");
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
