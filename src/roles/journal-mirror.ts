// A channel's journal where every machine finds it: what the owner writes down goes to the cluster's log too, in order, and whoever asked is
// answered when it is there. An owner of before cannot write any more. Knows lines and their order; no entry's meaning.
import type { Log, Store } from "../cluster/index.js";
import { EvertaleError, isUnreachable } from "../errors.js";
import type { Clock } from "../scheduler/index.js";

const RETRY_MS = 200;
const LINE_END = Buffer.from("\n");
/** A story is handed over in parts of at least so much: a long one need not be held whole. */
const PART_BYTES = 256 * 1024;
/** What could not be written by then is left, so that a worker can end while the cluster is away. */
const CLOSING_MS = 2_000;
/**
 * Lines that wait while the cluster cannot be reached; an owner that cannot renew its lease has stopped long before. Of more the
 * newest are left out, and told of as a gap.
 */
export const MIRROR_WAITING_MAX = 10_000;

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
  /** Number of the log's last line, and revision of the state, as `readMirror` found them. */
  readonly last: number;
  readonly revision: number;
  readonly clock: Clock;
  /** Somebody else has written: this owner is one of before. Called once. */
  readonly onFenced: () => void;
  /** The line that tells of a gap, to stand before `next`. */
  readonly gapLine: (gap: MirrorGap, next: string) => string;
  /** Lines are left out from now on, or no longer, in one sentence. */
  readonly onTrouble: (sentence: string) => void;
}

export class JournalMirror {
  readonly #lines: string[] = [];
  /** The first of them on their way, until it is known what became of them. */
  #tried: { readonly count: number; readonly entry: Uint8Array } | undefined;
  #state: string | undefined;
  #triedState: string | undefined;
  #last: number;
  #revision: number;
  #working: Promise<void> | undefined;
  #fenced = false;
  #closed = false;
  #lost = 0;
  #lostFromMs = 0;

  constructor(private readonly options: JournalMirrorOptions) {
    this.#last = options.last;
    this.#revision = options.revision;
  }

  /** Another line of the journal, without its end. False: it is left out. */
  line(text: string): boolean {
    if (this.#fenced) return false;
    if (this.#lines.length >= MIRROR_WAITING_MAX) {
      this.#leaveOut();
      return false;
    }
    if (this.#lost > 0) this.#lines.push(this.#gap(text));
    this.#lines.push(text);
    this.#work();
    return true;
  }

  /** Where the story stands now; of several that wait the latest counts. */
  state(text: string): void {
    if (this.#fenced) return;
    this.#state = text;
    this.#work();
  }

  /** Undefined: everything is written. Else resolves when what was given until now is; rejects with `cluster-unserved` when it never will be. */
  get settled(): Promise<void> | undefined {
    return this.#fenced ? Promise.reject(this.#unwritten()) : this.#working;
  }

  /** Writes what waits, and nothing after; gives up after a while when the cluster cannot be reached. */
  async close(): Promise<void> {
    const { clock } = this.options;
    const given = new Promise<void>((resolve) => {
      clock.scheduler.schedule(() => resolve(), CLOSING_MS);
    });
    await Promise.race([this.#working?.catch(() => undefined), given]);
    this.#closed = true;
  }

  #work(): void {
    if (this.#working !== undefined) return;
    this.#working = this.#write().finally(() => {
      this.#working = undefined;
    });
    // Told to whoever waits for it, if anybody does.
    this.#working.catch(() => undefined);
  }

  async #write(): Promise<void> {
    while (!this.#fenced && !this.#closed) {
      try {
        if (this.#lines.length > 0) await this.#writeLines();
        else if (this.#state !== undefined) await this.#writeState();
        else return;
      } catch (error) {
        if (!isUnreachable(error)) throw error;
        await this.#pause();
      }
    }
    throw this.#unwritten();
  }

  /** All that wait as one entry of the log: a crowd's lines cost one round trip together. */
  async #writeLines(): Promise<void> {
    // Tried again as it was: it may be there already, though the answer was lost, and is told by its text alone.
    this.#tried ??= {
      count: this.#lines.length,
      entry: Buffer.from(this.#lines.join("\n")),
    };
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
  }

  async #writeState(): Promise<void> {
    this.#triedState ??= this.#state;
    const text = this.#triedState;
    if (text === undefined) return;
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
    if (this.#state === text) this.#state = undefined;
  }

  #leaveOut(): void {
    const { channel, clock, onTrouble } = this.options;
    this.#lost += 1;
    if (this.#lost > 1) return;
    this.#lostFromMs = clock.unixMs();
    onTrouble(
      `The cluster takes no lines of the story of "${channel}", and ${MIRROR_WAITING_MAX} wait: newer ones are left out of it until it does; see that NATS is reached.`,
    );
  }

  #gap(next: string): string {
    const { channel, clock, gapLine, onTrouble } = this.options;
    const gap = { lost: this.#lost, fromMs: this.#lostFromMs, atMs: clock.unixMs() };
    this.#lost = 0;
    onTrouble(
      `The cluster takes the story of "${channel}" again; ${gap.lost} lines are left out of it.`,
    );
    return gapLine(gap, next);
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

  #pause(): Promise<void> {
    return new Promise((resolve) => {
      this.options.clock.scheduler.schedule(() => resolve(), RETRY_MS);
    });
  }
}

export interface MirrorRead {
  /** 0: no story was begun. */
  readonly last: number;
  readonly state: string | undefined;
  readonly revision: number;
}

/**
 * What the owner before has written: the journal goes to `write` in parts of whole lines, oldest first, each before the next is
 * asked for. Rejects with `cluster-unreachable`, or as `write` does.
 */
export async function readMirror(
  from: { readonly log: Log; readonly states: Store },
  channel: string,
  write: (lines: string) => Promise<void>,
): Promise<MirrorRead> {
  const state = await from.states.get(stateKey(channel));
  let last = 0;
  let lines: Uint8Array[] = [];
  let bytes = 0;
  const hand = async (): Promise<void> => {
    if (lines.length > 0) await write(Buffer.concat(lines).toString("utf8"));
    lines = [];
    bytes = 0;
  };
  for await (const { number, line } of from.log.read(channel)) {
    lines.push(line, LINE_END);
    bytes += line.byteLength + LINE_END.byteLength;
    last = number;
    // Not one by one: a file that is opened for each entry takes a long story's takeover seconds.
    if (bytes >= PART_BYTES) await hand();
  }
  await hand();
  return {
    last,
    state: state === undefined ? undefined : Buffer.from(state.value).toString("utf8"),
    revision: state?.revision ?? 0,
  };
}

function stateKey(channel: string): string {
  return `state.${channel}`;
}
