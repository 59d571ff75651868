// Where in a channel's log its newest part begins, so that a new owner reads as much of a story of a year as of one of an hour.
// Knows numbers and sizes of entries; of the lines only that the first one heads the story.
import { z } from "zod";

/** A new owner reads so many entries, or fewer larger ones: 4 MB together. */
export const TAIL_UNITS = 5_000;
const BYTES_A_UNIT = 800;
/** From one mark to the next. */
const STEP_UNITS = 500;

/** Of an entry: its number in the log, and how much stands before it. */
const markSchema = z.tuple([z.number().int().min(0), z.number().min(0)]);
const recordSchema = z.object({
  head: z.string(),
  units: z.number().min(0),
  marks: z.array(markSchema).min(1),
});

export class JournalTail {
  #head: string | undefined;
  #units = 0;
  #marks: (readonly [number, number])[] = [];

  /** Undefined for what is no such record: the story is then read from its beginning. */
  static of(record: string): JournalTail | undefined {
    const read = parsedRecord(record);
    if (read === undefined) return undefined;
    const tail = new JournalTail();
    tail.#head = read.head;
    tail.#marks = read.marks.slice(0, 1);
    // What comes behind the mark is noted again as it is read.
    tail.#units = tail.#marks[0]?.[1] ?? 0;
    return tail;
  }

  /** The story's first line; undefined before it. */
  get head(): string | undefined {
    return this.#head;
  }

  /** The entry that the newest part begins with; 0: the story is not longer than that. */
  get from(): number {
    const [number, before] = this.#marks[0] ?? [0, 0];
    return before === 0 ? 0 : number;
  }

  /** Takes note of the next entry of the log. True: `record` is another one now, to be kept. */
  note(number: number, entry: Uint8Array): boolean {
    this.#head ??= Buffer.from(entry).toString("utf8").split("\n", 1)[0] ?? "";
    const last = this.#marks.at(-1)?.[1] ?? -STEP_UNITS;
    const marks = this.#units - last >= STEP_UNITS;
    if (marks) {
      this.#marks.push([number, this.#units]);
      while (this.#units - (this.#marks[1]?.[1] ?? this.#units) >= TAIL_UNITS) this.#marks.shift();
    }
    this.#units += 1 + entry.byteLength / BYTES_A_UNIT;
    return marks && this.from > 0;
  }

  /** As it is kept beside the story. */
  get record(): string {
    return JSON.stringify({ head: this.#head ?? "", units: this.#units, marks: this.#marks });
  }
}

function parsedRecord(text: string): z.infer<typeof recordSchema> | undefined {
  try {
    const parsed = recordSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
