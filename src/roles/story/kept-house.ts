// What a channel's moderators decided and what must outlive its owner (rules, bans, the trail, whether it is stopped), kept for the next one: one
// record of the cluster, written whole after each change. An owner of before cannot write any more. Knows keys; no meaning of what it keeps.
import { z } from "zod";
import type { Store as Table } from "../../cluster/index.js";
import { isUnreachable } from "../../errors.js";
import type { Clock } from "../../scheduler/index.js";
import { MemoryStore, type Store, type StoreKey } from "../../stream/index.js";
import { recordOf } from "./house-record.js";

const RETRY_MS = 200;

const recordSchema = z.array(
  z.tuple([z.array(z.union([z.string(), z.number()])).min(1), z.unknown()]),
);

export interface KeptHouseOptions {
  readonly table: Table;
  readonly channel: string;
  readonly clock: Clock;
  /** Somebody else has written: this owner is one of before. */
  readonly onFenced: () => void;
}

/** Reads what the owner before has kept. Rejects with `cluster-unreachable`. */
export async function openKeptHouse(options: KeptHouseOptions): Promise<KeptHouse> {
  const found = await options.table.get(houseKey(options.channel));
  const house = new KeptHouse(options, found?.revision ?? 0);
  if (found !== undefined) house.fill(Buffer.from(found.value).toString("utf8"));
  return house;
}

/** Gives a channel that has no house yet this one; whatever was there stays. Rejects with `cluster-unreachable`. */
export async function furnish(table: Table, channel: string, from: MemoryStore): Promise<void> {
  await table.write(houseKey(channel), Buffer.from(recordOf(from.under([]))), 0);
}

export class KeptHouse implements Store {
  readonly #memory = new MemoryStore();
  /** The keys of what is kept, the oldest first. */
  readonly #ages = new Map<string, StoreKey>();
  #revision: number;
  #changed = false;
  /** On its way, until it is known what became of it. */
  #tried: Uint8Array | undefined;
  #writing: Promise<void> | undefined;
  #over = false;

  constructor(
    private readonly options: KeptHouseOptions,
    revision: number,
  ) {
    this.#revision = revision;
  }

  /** Undefined: everything is written. Else resolves when what was changed until now is, or never will be. */
  get settled(): Promise<void> | undefined {
    return this.#writing;
  }

  /** Takes up a record; what cannot be read of it is left. */
  fill(record: string): void {
    for (const [key, value] of entriesOf(record)) this.#keep(key, value);
  }

  get(key: StoreKey): unknown {
    return this.#memory.get(key);
  }
  put(key: StoreKey, value: unknown): void {
    this.#keep(key, value);
    this.#write();
  }
  remove(key: StoreKey): void {
    this.#memory.remove(key);
    this.#ages.delete(JSON.stringify(key));
    this.#write();
  }
  under(prefix: StoreKey, limit?: number) {
    return this.#memory.under(prefix, limit);
  }

  /** Gives up when the cluster cannot be reached. */
  async close(): Promise<void> {
    const { clock } = this.options;
    const given = new Promise<void>((resolve) => {
      clock.scheduler.schedule(() => resolve(), 10 * RETRY_MS);
    });
    await Promise.race([this.#writing, given]);
    this.#over = true;
  }

  #keep(key: StoreKey, value: unknown): void {
    this.#memory.put(key, value);
    const text = JSON.stringify(key);
    this.#ages.delete(text);
    this.#ages.set(text, key);
  }

  get #record(): string {
    return recordOf([...this.#ages.values()].map((key) => ({ key, value: this.#memory.get(key) })));
  }

  #write(): void {
    this.#changed = true;
    this.#writing ??= this.#writeAll().finally(() => {
      this.#writing = undefined;
      // Changed in the moment in which the last turn ended.
      if (this.#changed && !this.#over) this.#write();
    });
  }

  async #writeAll(): Promise<void> {
    const { table, channel, clock } = this.options;
    // What is changed in the same turn goes together.
    await Promise.resolve();
    while (this.#changed && !this.#over) {
      // Tried again as it was: it may be there already, though the answer was lost.
      if (this.#tried === undefined) this.#changed = false;
      this.#tried ??= Buffer.from(this.#record);
      const value = this.#tried;
      try {
        const revision = await table.write(houseKey(channel), value, this.#revision);
        if (revision === undefined) await this.#compare(value);
        else this.#revision = revision;
        this.#tried = undefined;
      } catch (error) {
        if (!isUnreachable(error)) throw error;
        this.#changed = true;
        await new Promise<void>((resolve) => {
          clock.scheduler.schedule(() => resolve(), RETRY_MS);
        });
      }
    }
  }

  /** The answer to an earlier try may have been lost although it was written. */
  async #compare(value: Uint8Array): Promise<void> {
    const found = await this.options.table.get(houseKey(this.options.channel));
    if (found !== undefined && Buffer.compare(found.value, value) === 0) {
      this.#revision = found.revision;
      return;
    }
    this.#over = true;
    this.options.onFenced();
  }
}

function entriesOf(record: string): readonly (readonly [StoreKey, unknown])[] {
  try {
    return recordSchema.safeParse(JSON.parse(record)).data ?? [];
  } catch {
    // Not written by this program: the channel is told without it.
    return [];
  }
}

function houseKey(channel: string): string {
  return `house.${channel}`;
}
