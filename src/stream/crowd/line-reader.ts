// What a line that passed moderation says: its stage direction, its reading, its meaning in a vote. Knows no queue and no chat.
import type { JournalEntry } from "../../journal-format.js";
import type { PromptView } from "../../protocol.js";
import { type Direction, type Line, readDirection, stemsOf } from "../../scheduler/index.js";
import { noticeOf, type Understanding } from "../../words/index.js";

export type AskedEntry = Extract<JournalEntry, { readonly type: "asked" }>;
/** A line as the journal has it. */
export type Asked = Omit<AskedEntry, "type" | "chunk" | "atMs">;

/** Words as moderation and the reading leave them. */
export interface ReadLine {
  /** What is to be seen: without the direction. */
  readonly text: string;
  readonly direction: Direction | undefined;
  /** Undefined for a direction alone. */
  readonly understood: Understanding | undefined;
}

export class LineReader {
  constructor(
    private readonly parts: {
      /** What a text says. */
      readonly read: (text: string) => Understanding;
      /** A text to offer somebody of whose words this world knows none. */
      readonly example: () => string;
    },
  ) {}

  /** @param cut whether the line forgets what was shown before, though it does not say so */
  read(text: string, cut = false): ReadLine {
    const { text: shown, direction = cut ? ({ type: "cut" } as const) : undefined } =
      readDirection(text);
    // A stage direction is understood, whatever this world has words for.
    const seen = direction === undefined || direction.type === "cut";
    return { text: shown, direction, understood: seen ? this.parts.read(shown) : undefined };
  }

  /** What everybody may see of it. */
  viewOf({
    text,
    direction,
    understood,
  }: ReadLine): Partial<PromptView> & { readonly text: string } {
    const notice = understood && noticeOf(understood, this.parts.example());
    return {
      text,
      ...(understood ? partsOf(understood) : {}),
      ...(notice === undefined ? {} : { notice }),
      ...(direction === undefined ? {} : { direction: direction.type }),
    };
  }

  /** A text as the reading has it. */
  readingOf(text: string): Pick<Understanding, "told" | "reading" | "unknown"> {
    return partsOf(this.parts.read(text));
  }

  /** The line for the director. @param person whose it is for fairness and votes */
  lineOf(asked: Asked, person: string): Line {
    const { id, text, told, author, directs, direction, holdMs } = asked;
    const meaning =
      direction === undefined
        ? meaningOf(this.parts.read(text))
        : `${direction.type} ${text.toLowerCase()}`;
    return { id, text, told, author, person, meaning, directs, direction, holdMs };
  }
}

/** As the journal has them. */
export function wordsOf({
  text,
  direction,
  understood,
}: ReadLine): Pick<Asked, "text" | "told" | "direction"> {
  const told = understood && understood.told !== text ? { told: understood.told } : {};
  return { text, ...told, ...(direction ? { direction } : {}) };
}

export function partsOf({
  told,
  reading,
  unknown,
}: Understanding): Pick<Understanding, "told" | "reading" | "unknown"> {
  return { told, reading, unknown };
}

/** Lines with equal meanings are one candidate in a vote: whoever is read to say the same says the same. */
function meaningOf({ text, told, reading }: Understanding): string {
  if (Object.keys(reading).length === 0) return stemsOf(text).join(" ");
  const { actor, action, scene, event, style, camera } = reading;
  const joined = reading.with;
  // An end is no end of everything: what stops is in the words.
  const ends = event === "none" ? told : "";
  return JSON.stringify([actor, joined, action, scene, event, style, camera, ends]);
}
