// The queue and the vote in words. Pure: knows the protocol's views, no page.
import type { PromptView, QueueView } from "../../src/protocol.js";
import { CROWD_ENGLISH, type CrowdWords, counted } from "./page-words/index.js";

/** How the channel decides, in a few words. */
export function policyInWords(
  { policy, holdSeconds, windowSeconds, people = [] }: QueueView,
  crowd: CrowdWords = CROWD_ENGLISH,
): string {
  switch (policy) {
    case "latest":
      return crowd.newest;
    case "direct":
      return people.length > 0 ? `${crowd.hosts}: ${people.join(", ")}` : crowd.hosts;
    case "queue":
      return counted(crowd.turns, holdSeconds);
    case "vote":
      return counted(crowd.crowd, windowSeconds);
    case "anarchy":
      return crowd.lots;
  }
}

/** "next", "2nd", "3rd", "11th". */
export function placeInWords(place: number, crowd: CrowdWords = CROWD_ENGLISH): string {
  if (place === 1) return crowd.upNext;
  if (crowd !== CROWD_ENGLISH) return counted(crowd.place, place);
  const tens = place % 100;
  const ending = tens > 10 && tens < 14 ? "th" : (["th", "st", "nd", "rd"][place % 10] ?? "th");
  return `${place}${ending}`;
}

/** "in about 20 s", "in about 3 min"; nothing for a time that is not known, "now" for one that is over. */
export function timeInWords(
  expectedAtMs: number | undefined,
  nowMs: number,
  crowd: CrowdWords = CROWD_ENGLISH,
): string {
  if (expectedAtMs === undefined) return "";
  const seconds = Math.round((expectedAtMs - nowMs) / 1000);
  if (seconds <= 1) return crowd.anyMoment;
  return seconds < 90
    ? counted(crowd.inSeconds, seconds)
    : counted(crowd.inMinutes, Math.round(seconds / 60));
}

export function votesInWords(votes: number, crowd: CrowdWords = CROWD_ENGLISH): string {
  return votes === 1 ? crowd.oneVote : counted(crowd.votes, votes);
}

/** "2nd · in about 20 s". */
export function queuedInWords(
  place: number | undefined,
  expectedAtMs: number | undefined,
  nowMs = Date.now(),
  crowd: CrowdWords = CROWD_ENGLISH,
): string {
  const where = place === undefined ? crowd.waits : placeInWords(place, crowd);
  const time = timeInWords(expectedAtMs, nowMs, crowd);
  return time === "" ? where : `${where} · ${time}`;
}

/** What the chip of a line says. */
export function chipInWords(
  prompt: PromptView,
  nowMs = Date.now(),
  crowd: CrowdWords = CROWD_ENGLISH,
): string {
  switch (prompt.state) {
    case "queued":
      return queuedInWords(prompt.place, prompt.expectedAtMs, nowMs, crowd);
    case "candidate":
      return prompt.joinedTo === undefined ? crowd.standing : crowd.joined;
    case "accepted":
      return crowd.coming;
    case "applied":
      return prompt.direction === "hold" ? crowd.held : crowd.shown;
    case "rejected":
      return crowd.untold;
    case "chat":
      return crowd.chat;
  }
}

/** A hue of its own for every name, 0 to 359: the same name has the same everywhere. */
export function hueOf(name: string): number {
  let hash = 0;
  for (const character of name) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) | 0;
  // Neighbours on the wheel are hard to tell apart: eighteen steps.
  return (Math.abs(hash) % 18) * 20;
}
