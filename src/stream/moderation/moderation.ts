// What may become a prompt. Stands before everything that shows or uses a text. Knows no connection and no channel.
import { LIMITS } from "../../protocol.js";
import { isBlockedText } from "./blocked-text.js";
import { plainLetters, withoutLeet } from "./look-alikes.js";
import { cleanText } from "./prompt-text.js";

export type Verdict =
  | { readonly ok: true; readonly text: string }
  /** `text` is cleaned but not fit to be shown to others. */
  | { readonly ok: false; readonly text: string; readonly reason: string };

/** Something of a name has to be seen. */
const SEEN = /[\p{L}\p{N}\p{S}]/u;
/** `story` is the author of the automatic prompts. */
const RESERVED: ReadonlySet<string> = new Set(["story", "evertale"]);

/** Longest text that is looked at all; the rest of a longer one could only hide something. */
const MAX_RAW_CHARACTERS = 4 * LIMITS.promptCharacters;

/** Judges a prompt. Fails closed: a fault in here rejects the text. */
export function moderatePrompt(raw: string): Verdict {
  try {
    return judge(raw);
  } catch {
    return { ok: false, text: "", reason: "The prompt could not be checked, so it is not used." };
  }
}

/** A name as it may be shown: cleaned and cut; undefined when nothing fit to show is left. */
export function moderateName(raw: string): string | undefined {
  const name = [...cleanText(raw.slice(0, LIMITS.nameCharacters * 4))]
    .slice(0, LIMITS.nameCharacters)
    .join("")
    .trim();
  if (!SEEN.test(name) || isReserved(name) || isBlockedText(name)) return undefined;
  return name;
}

/** However it is spelled: `ѕtory` with a Cyrillic letter, `st0ry`, `s t o r y`. */
function isReserved(name: string): boolean {
  const plain = plainLetters(name);
  return [plain, withoutLeet(plain)].some((reading) =>
    RESERVED.has(reading.replace(/[^\p{L}\p{N}]+/gu, "")),
  );
}

/** Words or emoji: a digit alone is neither. */
const SAID = /\p{L}|\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

function judge(raw: string): Verdict {
  if (raw.length > MAX_RAW_CHARACTERS) return tooLong("", raw.length);
  const text = cleanText(raw);
  if (text === "") return reject(text, "The prompt is empty: say what should happen.");
  const length = [...text].length;
  if (length > LIMITS.promptCharacters) return tooLong(text, length);
  if (!SAID.test(text)) {
    return reject(text, "The prompt has no words in it: say what should happen, in words.");
  }
  if (isBlockedText(text)) {
    return reject(text, "The prompt has words in it that are not used here: say it otherwise.");
  }
  return { ok: true, text };
}

function tooLong(text: string, length: number): Verdict {
  return reject(
    text,
    `The prompt is ${length} characters long and ${LIMITS.promptCharacters} is the limit: shorten it.`,
  );
}

function reject(text: string, reason: string): Verdict {
  return { ok: false, text, reason };
}
