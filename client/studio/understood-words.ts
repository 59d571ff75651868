// What a line was understood to say, for people. Knows prompts as they are told, no page.
import type { PromptView } from "../../src/protocol.js";

/** E.g. "Understood as: A panda swims under water." Empty where the line is told as it was written. */
export function understoodInWords(prompt: PromptView): string {
  const { text, told, notice = "", state } = prompt;
  if (state === "chat") return "";
  // Told in other words, unless the notice says what is shown.
  const other = told !== undefined && told !== "" && told !== text && !/; showing: /.test(notice);
  const words = other ? `Understood as: ${told.replace(/[.\s]+$/u, "")}.` : "";
  return [words, notice].filter(Boolean).join(" ");
}

/** What is said beneath the queue about a line with other words. */
export function editedInWords(prompt: PromptView): string {
  return ["Changed.", understoodInWords(prompt)].filter(Boolean).join(" ");
}

/** What is said beneath the composer about one's own line. */
export function answerInWords(prompt: PromptView): string {
  if (prompt.state === "chat") return "Said in the chat: it asks for nothing to be shown.";
  return understoodInWords(prompt);
}

/** What is said beneath the composer about a picture that was taken, and the words that went with it. */
export function givenInWords(prompt: PromptView | undefined): string {
  const picture = "Your picture comes next.";
  if (prompt === undefined) return picture;
  const { state, reason = "" } = prompt;
  if (state === "rejected") return `${picture} Your words were not taken: ${reason}`;
  if (state === "queued") return `${picture} Your words wait for their turn.`;
  if (state === "candidate") return `${picture} Your words stand in the vote.`;
  return [picture, answerInWords(prompt)].filter(Boolean).join(" ");
}
