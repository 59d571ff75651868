// A channel's journal where every machine finds it: what the owner writes down goes to the cluster's log too, in order, and whoever asked is
// answered when it is there. An owner of before cannot write any more. Knows lines and their order; no entry's meaning.
import type { Log, Store } from "../../cluster/index.js";
import { EvertaleError, isUnreachable } from "../../errors.js";
import type { Clock } from "../../scheduler/index.js";
import { JournalTail } from "./journal-tail.js";
import type { LineSpill } from "./line-spill.js";

const RETRY_MS = 200;
const LINE_END = Buffer.from("\n");
/** A story is handed over in parts of at least so much: a long one need not be held whole. */
const PART_BYTES = 256 * 1024;
/** An entry of the log holds as many lines as fit: NATS takes 1 MiB unless it is told otherwise. */
const ENTRY_BYTES = 512 * 1024;
const LINE_BYTES = 960 * 1024;
/** What could not be written by then is left, so that a worker can end while the cluster is away. */
const CLOSING_MS = 2_000;
/** Lines that wait in memory while the cluster takes none; more wait in a file, and are left out only where that takes none either. */
export const MIRROR_WAITING_MAX = 10_000;
/** Lines come back from the file when fewer than this wait. */
const REFILL_BELOW = 1_000;

/** Lines that were left out. */
export interface MirrorGap {
  readonly lost: number;
  readonly fromMs: number;
  readonly atMs: number;
}

export interface JournalMirrorOptions {
  readonly log: Log;
  /** Keeps the latest state of the story beside it. */
  readonly states: Store;
  readonly channel: string;
  /** What `readMirror` found. */
  readonly read: MirrorRead;
  readonly clock: Clock;
  /** Where lines wait that are too many for memory; closed with the mirror. Without one they are left out. */
  readonly spill?: LineSpill;
  /** Somebody else has written: this owner is one of before. Called once. */
  readonly onFenced: () => void;
  /** The line that tells of a gap, to stand before `next`. */
  readonly gapLine: (gap: MirrorGap, next: string) => string;
  /** Lines are left out from now on, or no longer, in one sentence. */
  readonly onTrouble: (sentence: string) => void;
}

/** What of lines and states was given, or is written. */
interface Progress {
  readonly lines: number;
  readonly states: number;
}

interface Waiter extends Progress {
  readonly resolve: () => void;
  readonly reject: (error: EvertaleError) => void;
}

export class JournalMirror {
  readonly #lines: string[] = [];
  readonly #tail: JournalTail;
  /** The first of them on their way, until it is known what became of them. */
  #tried: { readonly count: number; readonly entry: Uint8Array } | undefined;
  #state: string | undefined;
  #triedState: { readonly text: string; readonly states: number } | undefined;
  #tailDue: boolean;
  #last: number;
  #revision: number;
  #tailRevision: number;
  #given: Progress = { lines: 0, states: 0 };
  #written: Progress = { lines: 0, states: 0 };
  #waiters: Waiter[] = [];
  #working: Promise<void> | undefined;
  #fenced = false;
  #closed = false;
  #lost = 0;
  /** One of the lost is left out for its length, while others are written. */
  #tooLong = false;
  #lostFromMs = 0;

  constructor(private readonly options: JournalMirrorOptions) {
    const { last, revision, tail, tailRevision, tailDue } = options.read;
    this.#last = last;
    this.#revision = revision;
    this.#tail = tail;
    this.#tailRevision = tailRevision;
    this.#tailDue = tailDue;
  }

  /** Another line of the journal, without its end. False: it is left out. */
  line(text: string): boolean {
    if (this.#fenced) return false;
    const gap = this.#lost > 0 ? this.#gap() : undefined;
    const fits = text.length <= LINE_BYTES && Buffer.byteLength(text) <= LINE_BYTES;
    const told = gap === undefined || (fits && this.#hold(this.options.gapLine(gap, text)));
    if (told && gap !== undefined) this.#forgetGap(gap);
    if (!fits || !told || !this.#hold(text)) {
      this.#tooLong ||= !fits;
      this.#leaveOut();
      return false;
    }
    this.#work();
    return true;
  }

  /** Where the story stands now; of several that wait the latest counts. */
  state(text: string): void {
    if (this.#fenced) return;
    this.#state = text;
    this.#given = { ...this.#given, states: this.#given.states + 1 };
    this.#work();
  }

  /** Undefined: everything is written. Else resolves when what was given until now is; rejects with `cluster-unserved` when it never will be. */
  get settled(): Promise<void> | undefined {
    const written = reaches(this.#written, this.#given);
    // Whoever asks just now may have said what was left out.
    const leftOut = this.#lost > 0 && (!written || this.#tooLong);
    if (written && !leftOut && !this.#fenced) return undefined;
    const settled = new Promise<void>((resolve, reject) => {
      if (leftOut) reject(this.#leftOut());
      else if (this.#fenced || this.#closed) reject(this.#unwritten());
      else this.#waiters.push({ ...this.#given, resolve, reject });
    });
    // Told to whoever waits for it, if anybody does.
    settled.catch(() => undefined);
    return settled;
  }

  /** Writes what waits, and nothing after; gives up after a while when the cluster cannot be reached. */
  async close(): Promise<void> {
    const { clock, spill } = this.options;
    const given = new Promise<void>((resolve) => {
      clock.scheduler.schedule(() => resolve(), CLOSING_MS);
    });
    await Promise.race([this.#working?.catch(() => undefined), given]);
    this.#closed = true;
    this.#giveUp();
    spill?.close();
  }

  #work(): void {
    if (this.#working !== undefined) return;
    this.#working = this.#write().finally(() => {
      this.#working = undefined;
      if (this.#fenced || this.#closed) this.#giveUp();
      // Given in the moment in which the last turn ended.
      else if (this.#lines.length > 0 || this.#state !== undefined) this.#work();
    });
    this.#working.catch(() => undefined);
  }

  async #write(): Promise<void> {
    while (!this.#fenced && !this.#closed) {
      try {
        this.#refill();
        if (this.#lines.length > 0) await this.#writeLines();
        else if (this.#state !== undefined) await this.#writeState();
        else if (this.#tailDue) await this.#writeTail();
        else return;
        this.#tell();
      } catch (error) {
        if (!isUnreachable(error)) throw error;
        await this.#pause();
      }
    }
  }

  /** In memory, or behind those that are in the file already. */
  #hold(text: string): boolean {
    const { spill } = this.options;
    if (this.#lines.length < MIRROR_WAITING_MAX && (spill?.size ?? 0) === 0) this.#lines.push(text);
    else if (spill === undefined || !spill.add(text)) return false;
    this.#given = { ...this.#given, lines: this.#given.lines + 1 };
    return true;
  }

  #refill(): void {
    const { spill, channel, onTrouble } = this.options;
    try {
      while (spill !== undefined && spill.size > 0 && this.#lines.length < REFILL_BELOW) {
        this.#lines.push(...spill.take());
      }
    } catch (error) {
      // Nobody was promised what is in it.
      const reason = error instanceof Error ? error.message : String(error);
      onTrouble(
        `Lines of the story of "${channel}" that waited on the disk cannot be read (${reason}): it is taken up anew.`,
      );
      this.#fence();
    }
  }

  /** All that wait, as far as they fit, as one entry of the log: a crowd's lines cost one round trip together. */
  async #writeLines(): Promise<void> {
    // Tried again as it was: it may be there already, though the answer was lost, and is told by its text alone.
    this.#tried ??= entryOf(this.#lines);
    const { count, entry } = this.#tried;
    const last = await this.options.log.append(this.options.channel, entry, this.#last);
    if (last === undefined) {
      // The answer to an earlier try may have been lost although it was written.
      const newest = await this.options.log.newest(this.options.channel);
      if (newest === undefined || Buffer.compare(newest.line, entry) !== 0) {
        this.#fence();
        return;
      }
      this.#last = newest.number;
    } else {
      this.#last = last;
    }
    this.#tried = undefined;
    this.#lines.splice(0, count);
    this.#written = { ...this.#written, lines: this.#written.lines + count };
    if (this.#tail.note(this.#last, entry)) this.#tailDue = true;
  }

  async #writeState(): Promise<void> {
    if (this.#triedState === undefined) {
      if (this.#state === undefined) return;
      this.#triedState = { text: this.#state, states: this.#given.states };
    }
    const { text, states: count } = this.#triedState;
    const { states, channel } = this.options;
    const key = stateKey(channel);
    const revision = await states.write(key, Buffer.from(text), this.#revision);
    if (revision === undefined) {
      const found = await states.get(key);
      if (found === undefined || Buffer.from(found.value).toString() !== text) {
        this.#fence();
        return;
      }
      this.#revision = found.revision;
    } else {
      this.#revision = revision;
    }
    this.#triedState = undefined;
    // The same once more, said meanwhile, is written with it.
    const said = this.#state === text ? this.#given.states : count;
    this.#written = { ...this.#written, states: said };
    if (this.#state === text) this.#state = undefined;
  }

  /** Nobody is fenced by it: what stands there is true whoever wrote it, and of what was written at once the next one counts. */
  async #writeTail(): Promise<void> {
    const { states, channel } = this.options;
    const key = tailKey(channel);
    const value = Buffer.from(this.#tail.record);
    const revision = await states.write(key, value, this.#tailRevision);
    this.#tailRevision = revision ?? (await states.get(key))?.revision ?? 0;
    this.#tailDue = false;
  }

  /** Whoever waits for what is written now. */
  #tell(): void {
    const met = this.#waiters.filter((waiter) => reaches(this.#written, waiter));
    if (met.length === 0) return;
    this.#waiters = this.#waiters.filter((waiter) => !met.includes(waiter));
    for (const { resolve } of met) resolve();
  }

  /** Nothing of what waits will be written. */
  #giveUp(): void {
    for (const { reject } of this.#waiters.splice(0)) reject(this.#unwritten());
  }

  #leaveOut(): void {
    const { channel, clock, onTrouble } = this.options;
    this.#lost += 1;
    if (this.#lost > 1) return;
    this.#lostFromMs = clock.unixMs();
    onTrouble(
      this.#tooLong
        ? `A line of the story of "${channel}" is longer than the ${LINE_BYTES} octets that NATS takes, and left out of the cluster's.`
        : `Lines of the story of "${channel}" are left out of the cluster's: ${this.#lines.length} wait for NATS, and the disk takes no more; see that NATS is reached and the disk has room.`,
    );
  }

  #gap(): MirrorGap {
    return { lost: this.#lost, fromMs: this.#lostFromMs, atMs: this.options.clock.unixMs() };
  }

  #forgetGap({ lost }: MirrorGap): void {
    const { channel, onTrouble } = this.options;
    this.#lost = 0;
    this.#tooLong = false;
    onTrouble(
      `The cluster takes the story of "${channel}" again; ${lost} lines are left out of it.`,
    );
  }

  #fence(): void {
    if (this.#fenced) return;
    this.#fenced = true;
    this.#lines.length = 0;
    this.options.onFenced();
  }

  #unwritten(): EvertaleError {
    const message = `"${this.options.channel}" gets another owner just now, and this was not written down: say it again in a few seconds.`;
    return new EvertaleError("cluster-unserved", message);
  }

  #leftOut(): EvertaleError {
    const message = `The story of "${this.options.channel}" cannot be written down just now: say it again in a minute.`;
    return new EvertaleError("cluster-unserved", message);
  }

  #pause(): Promise<void> {
    return new Promise((resolve) => {
      this.options.clock.scheduler.schedule(() => resolve(), RETRY_MS);
    });
  }
}

/** The first of the lines, as many as fit. */
function entryOf(lines: readonly string[]): { readonly count: number; readonly entry: Uint8Array } {
  let bytes = 0;
  let count = 0;
  for (const line of lines) {
    bytes += Buffer.byteLength(line) + LINE_END.byteLength;
    if (count > 0 && bytes > ENTRY_BYTES) break;
    count += 1;
  }
  return { count, entry: Buffer.from(lines.slice(0, count).join("\n")) };
}

function reaches(written: Progress, wanted: Progress): boolean {
  return written.lines >= wanted.lines && written.states >= wanted.states;
}

export interface MirrorRead {
  /** 0: no story was begun. */
  readonly last: number;
  readonly state: string | undefined;
  readonly revision: number;
  /** Where the newest part begins, its record's revision, and whether that is to be written anew. */
  readonly tail: JournalTail;
  readonly tailRevision: number;
  readonly tailDue: boolean;
}

export interface MirrorHand {
  /** Takes whole lines, oldest first; the next are not asked for before it has resolved. */
  readonly write: (lines: string) => Promise<void>;
  /** The first line of a story of which only the newest part is handed over. */
  readonly headLine: (head: string) => string;
  /** What of the newest part, and of the state, is not enough: the whole story is handed over then. */
  readonly isShort: (lines: string, state: string | undefined) => boolean;
}

/**
 * What the owner before has written: the journal goes to `write` in parts of whole lines; of a long story its first line and its newest
 * part. Rejects with `cluster-unreachable`, or as `write` does.
 */
export async function readMirror(
  from: { readonly log: Log; readonly states: Store },
  channel: string,
  hand: MirrorHand,
): Promise<MirrorRead> {
  const [kept, record] = await Promise.all([
    from.states.get(stateKey(channel)),
    from.states.get(tailKey(channel)),
  ]);
  const state = kept === undefined ? undefined : Buffer.from(kept.value).toString("utf8");
  const common = { state, revision: kept?.revision ?? 0, tailRevision: record?.revision ?? 0 };
  const tail = record && JournalTail.of(Buffer.from(record.value).toString("utf8"));
  if (tail !== undefined && tail.from > 0) {
    const read = await readTail(from.log, channel, tail);
    if (!hand.isShort(read.lines, state)) {
      await hand.write(`${hand.headLine(tail.head ?? "")}\n${read.lines}`);
      return { ...common, last: read.last, tail, tailDue: false };
    }
  }
  return { ...common, ...(await readWhole(from.log, channel, hand.write)) };
}

async function readTail(
  log: Log,
  channel: string,
  tail: JournalTail,
): Promise<{ readonly last: number; readonly lines: string }> {
  const parts: Uint8Array[] = [];
  let last = 0;
  for await (const { number, line } of log.read(channel, tail.from)) {
    parts.push(line, LINE_END);
    // The mark's own entry is noted already, but for its size.
    tail.note(number, line);
    last = number;
  }
  return { last, lines: Buffer.concat(parts).toString("utf8") };
}

async function readWhole(
  log: Log,
  channel: string,
  write: MirrorHand["write"],
): Promise<Pick<MirrorRead, "last" | "tail" | "tailDue">> {
  const tail = new JournalTail();
  let last = 0;
  let lines: Uint8Array[] = [];
  let bytes = 0;
  const handOver = async (): Promise<void> => {
    if (lines.length > 0) await write(Buffer.concat(lines).toString("utf8"));
    lines = [];
    bytes = 0;
  };
  for await (const { number, line } of log.read(channel)) {
    lines.push(line, LINE_END);
    bytes += line.byteLength + LINE_END.byteLength;
    tail.note(number, line);
    last = number;
    // Not one by one: a file that is opened for each entry takes a long story's takeover seconds.
    if (bytes >= PART_BYTES) await handOver();
  }
  await handOver();
  return { last, tail, tailDue: tail.from > 0 };
}

function stateKey(channel: string): string {
  return `state.${channel}`;
}

function tailKey(channel: string): string {
  return `tail.${channel}`;
}
