// A text file's bytes as text, in whatever way an editor saved it. Knows no script.
import { analyse } from "chardet";
import { EvertaleError } from "../../errors.js";

export interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string;
  /** One sentence, when the bytes do not say how they are meant. */
  readonly note?: string;
}

/** Of a hundred: below this the detector guesses. */
const SURE = 50;
/** Letters beyond ASCII that a text of Western words has at most, of all that are no spaces. */
const WESTERN_SHARE = 0.3;

/**
 * UTF-8, UTF-16 with or without a mark, and what the bytes look like most; short texts beyond UTF-8 are taken for Western ones. Throws
 * `script-invalid` for what is no text, or cannot be told; `name` begins the sentence.
 */
export function decodeText(bytes: Uint8Array, name: string): DecodedText {
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) return { text: new TextDecoder(utf16).decode(bytes) };
  // A control character besides tab, line ends, form feed and the old end mark: no editor saves those.
  if (bytes.some((byte) => byte < 32 && ![9, 10, 12, 13, 26].includes(byte))) {
    const message = `${name} is no text: give a script, subtitles, stories.json, or a journal.`;
    throw new EvertaleError("script-invalid", message);
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return eightBitText(bytes, name);
  }
}

/** By its mark, or by the zeros that every second byte of Latin letters is. */
function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (bytes.length % 2 !== 0) return undefined;
  const head = bytes.subarray(0, 4096);
  const zeros = [0, 1].map(
    (side) => head.filter((byte, i) => i % 2 === side && byte === 0).length / (head.length / 2),
  );
  const [even = 0, odd = 0] = zeros;
  // Spaces and line ends alone are a tenth of a text in any language.
  if (odd > 0.1 && even === 0) return "utf-16le";
  if (even > 0.1 && odd === 0) return "utf-16be";
  return undefined;
}

function eightBitText(bytes: Uint8Array, name: string): DecodedText {
  const best = analyse(bytes).find((match) => isKnown(match.name));
  const encoding = best !== undefined && best.confidence >= SURE ? best.name : western(bytes);
  if (encoding === undefined) {
    const message = `${name} is not saved as UTF-8, and its letters cannot be told: save it as UTF-8.`;
    throw new EvertaleError("script-invalid", message);
  }
  // Browsers take Latin-1 for Windows-1252 too, which has the quotation marks that editors put in.
  const shown = encoding === "ISO-8859-1" ? "windows-1252" : encoding;
  return {
    text: shown === "windows-1252" ? windows1252(bytes) : new TextDecoder(shown).decode(bytes),
    note: `${name} is not saved as UTF-8 and was read as ${shown}; if letters look wrong, save it as UTF-8.`,
  };
}

/** What 0x80 to 0x9f are (WHATWG Encoding, index windows-1252): Node 20's decoder takes them for control characters. */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function windows1252(bytes: Uint8Array): string {
  const letters = Buffer.from(bytes).toString("latin1");
  return letters.replace(/[\x80-\x9f]/g, (letter) => HIGH[letter.charCodeAt(0) - 0x80] ?? letter);
}

function western(bytes: Uint8Array): string | undefined {
  const letters = bytes.filter((byte) => byte > 32);
  const beyond = letters.filter((byte) => byte >= 128).length;
  return beyond / Math.max(1, letters.length) < WESTERN_SHARE ? "windows-1252" : undefined;
}

function isKnown(encoding: string): boolean {
  try {
    new TextDecoder(encoding);
    return true;
  } catch {
    return false;
  }
}
