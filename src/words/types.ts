// What reading a line comes to. Knows no language and no grammar.

/** What a line says, in the grammar's names; what is missing stays as it is in the story. */
export interface Reading {
  /** Who acts. */
  readonly actor?: string;
  /** Who else is there. */
  readonly with?: string;
  readonly action?: string;
  readonly scene?: string;
  /** `none` where one is ended. */
  readonly event?: string;
  /** `cartoon`, `pencil`, or `normal` where one is ended. */
  readonly style?: string;
  /** `still`, `pan`, `zoom in`, `zoom out` or `side view`. */
  readonly camera?: string;
}

/** A word that was taken for another one: misspelt, or one that no caption has. */
export interface Mended {
  readonly said: string;
  readonly as: string;
}

/** A line as it was understood. */
export interface Understanding {
  /** As it was written. */
  readonly text: string;
  /** The sentence that conditions the model. */
  readonly told: string;
  readonly reading: Reading;
  /** Words of the line that this world has nothing for, as they were written. */
  readonly unknown: readonly string[];
  /** Whether the line asks for nothing (greeting, question, praise, laughter): it stays chat and does not steer. */
  readonly talk: boolean;
  readonly mended: readonly Mended[];
}

/** A part of a reading. */
export type Part = keyof Reading;
