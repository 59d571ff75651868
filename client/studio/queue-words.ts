// The queue and the vote in words. Pure: knows the protocol's views, no page.
import type { PolicyName, PromptView, QueueView } from "../../src/protocol.js";

const POLICY_WORDS: Readonly<Record<PolicyName, string>> = {
  latest: "The newest line comes next",
  direct: "Only the hosts decide what comes next",
  queue: "Everybody in turn",
  vote: "The crowd votes",
  anarchy: "Lots are drawn",
};

/** How the channel decides, in a few words. */
export function policyInWords({
  policy,
  holdSeconds,
  windowSeconds,
  people = [],
}: QueueView): string {
  if (policy === "direct" && people.length > 0) {
    return `${POLICY_WORDS.direct}: ${people.join(", ")}`;
  }
  if (policy === "queue") return `${POLICY_WORDS.queue}, ${holdSeconds} s each`;
  if (policy === "vote") return `${POLICY_WORDS.vote}, ${windowSeconds} s a round`;
  return POLICY_WORDS[policy];
}

/** "next", "2nd", "3rd", "11th". */
export function placeInWords(place: number): string {
  if (place === 1) return "next";
  const tens = place % 100;
  const ending = tens > 10 && tens < 14 ? "th" : (["th", "st", "nd", "rd"][place % 10] ?? "th");
  return `${place}${ending}`;
}

/** "in about 20 s", "in about 3 min"; nothing for a time that is not known, "now" for one that is over. */
export function timeInWords(expectedAtMs: number | undefined, nowMs: number): string {
  if (expectedAtMs === undefined) return "";
  const seconds = Math.round((expectedAtMs - nowMs) / 1000);
  if (seconds <= 1) return "any moment";
  return seconds < 90 ? `in about ${seconds} s` : `in about ${Math.round(seconds / 60)} min`;
}

export function votesInWords(votes: number): string {
  return votes === 1 ? "1 vote" : `${votes} votes`;
}

/** "2nd · in about 20 s". */
export function queuedInWords(
  place: number | undefined,
  expectedAtMs: number | undefined,
  nowMs = Date.now(),
): string {
  const where = place === undefined ? "waits" : placeInWords(place);
  const time = timeInWords(expectedAtMs, nowMs);
  return time === "" ? where : `${where} · ${time}`;
}

/** What the chip of a line says. */
export function chipInWords(prompt: PromptView, nowMs = Date.now()): string {
  switch (prompt.state) {
    case "queued":
      return queuedInWords(prompt.place, prompt.expectedAtMs, nowMs);
    case "candidate":
      return prompt.joinedTo === undefined ? "in the vote" : "joined the vote";
    case "accepted":
      return "coming";
    case "applied":
      return prompt.direction === "hold" ? "held" : "shown";
    case "rejected":
      return "not told";
    case "chat":
      return "chat";
  }
}

/** A hue of its own for every name, 0 to 359: the same name has the same everywhere. */
export function hueOf(name: string): number {
  let hash = 0;
  for (const character of name) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) | 0;
  // Neighbours on the wheel are hard to tell apart: eighteen steps.
  return (Math.abs(hash) % 18) * 20;
}
