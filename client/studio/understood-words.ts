// What a line was understood to say, for people. Knows prompts as they are told, no page.
import type { PromptView } from "../../src/protocol.js";
import { CROWD_ENGLISH, type CrowdWords } from "./page-words/index.js";

/** E.g. "Understood as: A panda swims under water." Empty where the line is told as it was written. */
export function understoodInWords(prompt: PromptView, crowd: CrowdWords = CROWD_ENGLISH): string {
  const { text, told, notice = "", state } = prompt;
  if (state === "chat") return "";
  // Told in other words, unless the notice says what is shown.
  const other = told !== undefined && told !== "" && told !== text && !/; showing: /.test(notice);
  const words = other ? crowd.understood.replace("{n}", () => told.replace(/[.\s]+$/u, "")) : "";
  return [words, notice].filter(Boolean).join(" ");
}

/** What is said beneath the queue about a line with other words. */
export function editedInWords(prompt: PromptView, crowd: CrowdWords = CROWD_ENGLISH): string {
  return [crowd.changed, understoodInWords(prompt, crowd)].filter(Boolean).join(" ");
}

/** What is said beneath the composer about one's own line. */
export function answerInWords(prompt: PromptView, crowd: CrowdWords = CROWD_ENGLISH): string {
  return prompt.state === "chat" ? crowd.talk : understoodInWords(prompt, crowd);
}

/** What is said beneath the composer about a picture that was taken, and the words that went with it. */
export function givenInWords(
  prompt: PromptView | undefined,
  crowd: CrowdWords = CROWD_ENGLISH,
): string {
  const picture = crowd.pictureNext;
  if (prompt === undefined) return picture;
  const { state, reason = "" } = prompt;
  if (state === "rejected") return `${picture} ${crowd.wordsRefused} ${reason}`;
  if (state === "queued") return `${picture} ${crowd.wordsWait}`;
  if (state === "candidate") return `${picture} ${crowd.wordsStand}`;
  return [picture, answerInWords(prompt, crowd)].filter(Boolean).join(" ");
}
