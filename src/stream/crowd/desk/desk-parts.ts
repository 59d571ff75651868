// What a desk of prompts is given, and what it tells of: types only.
import type { JournalEntry } from "../../../journal-format.js";
import type { PromptView } from "../../../protocol.js";
import type { Clock, CrowdPast, Director, Prompt } from "../../../scheduler/index.js";
import type { Understanding } from "../../../words/index.js";
import type { House } from "../../house/index.js";
import type { Verdict } from "../../moderation/moderation.js";
import type { KeptAuthors } from "../kept-authors.js";
import type { AskedEntry } from "../line-reader.js";

export interface PromptDeskParts {
  readonly director: Director;
  readonly clock: Clock;
  /** Judges a text that somebody wants to be told. */
  readonly moderate: (text: string) => Verdict;
  /** What a text says. */
  readonly read: (text: string) => Understanding;
  /** A text to offer somebody of whose words this world knows none. */
  readonly example: () => string;
  /** Who may speak, and what is looked at first. */
  readonly house: House;
  /** Who said what waits, over a restart. */
  readonly authors: KeptAuthors;
  /** Writes down what was asked for and how it ended without being told: a server that is started again goes on from it. */
  readonly record: (entry: DeskEntry) => void;
  /** Whether the story has a prompt of this id, however old. */
  readonly wasTold: (id: string) => boolean;
}

type Unplaced<T> = T extends unknown ? Omit<T, "chunk"> : never;
/** What the desk has to say to a journal; the chunk is the channel's to add. */
export type DeskEntry = Unplaced<
  Extract<JournalEntry, { readonly type: "asked" | "obeyed" | "refused" }>
>;

/** What an earlier server knew. */
export interface DeskPast extends CrowdPast {
  /** Everything asked for, oldest first. */
  readonly views: readonly PromptView[];
  /** What was neither told nor refused, oldest first. */
  readonly waiting: readonly AskedEntry[];
  /** What was on the stage, the present prompt last. */
  readonly shown: readonly Prompt[];
  /** Ids of what a moderator was to look at first, and did not let through. */
  readonly hidden: ReadonlySet<string>;
}

/** What a moderator is told of somebody whose line is dealt with; never shown to others. */
export interface Author {
  readonly name: string;
  /** Empty, as is the address, where the line is from before the server was started. */
  readonly person: string;
  readonly address: string;
}

/** An author as the desk knows them: by a code that outlives a restart. */
export interface KnownAuthor extends Author {
  readonly code: string | undefined;
}

/** A prompt of a story that somebody loads. */
export interface StoryPrompt {
  readonly text: string;
  /** How long it has the stage. */
  readonly seconds: number;
  /** Whether it forgets what was shown before. */
  readonly cut: boolean;
}
