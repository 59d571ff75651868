// Which channels a cluster shall tell, each with its settings, where every machine finds them. Knows names and a schema; no channel.
import { type Observable, Subject } from "rxjs";
import type { z } from "zod";
import type { Unsubscribe } from "./bus.js";
import type { Store } from "./store.js";

const WISH = "wish.";

export interface WishesOptions<T> {
  readonly store: Store;
  readonly schema: z.ZodType<T>;
}

export class Wishes<T> {
  readonly #wishes = new Map<string, T>();
  readonly #changes = new Subject<string>();
  #end: Unsubscribe | undefined;

  constructor(private readonly options: WishesOptions<T>) {}

  /** Names of channels that were wished for, changed or given up. Completes on close. */
  get changes$(): Observable<string> {
    return this.#changes;
  }

  get names(): readonly string[] {
    return [...this.#wishes.keys()].sort();
  }

  of(name: string): T | undefined {
    return this.#wishes.get(name);
  }

  /** Follows the table. Rejects with `cluster-unreachable`. */
  async start(): Promise<void> {
    this.#end = await this.options.store.watch(`${WISH}*`, (key, entry) =>
      this.#note(key.slice(WISH.length), entry?.value),
    );
  }

  /** Wishes for a channel that nobody has wished for yet; false: somebody has. Rejects with `cluster-unreachable`. */
  async add(name: string, wish: T): Promise<boolean> {
    const value = encode(wish);
    if ((await this.options.store.write(WISH + name, value, 0)) === undefined) return false;
    this.#note(name, value);
    return true;
  }

  /** Makes of what is wished for a channel what it shall be from its next owner on. Rejects with `cluster-unreachable`. */
  async change(name: string, to: (before: T | undefined) => T): Promise<void> {
    const { store } = this.options;
    for (;;) {
      const before = await store.get(WISH + name);
      const value = encode(to(before === undefined ? undefined : this.#decode(before.value)));
      const same = before !== undefined && Buffer.compare(before.value, value) === 0;
      const written = same || (await store.write(WISH + name, value, before?.revision ?? 0));
      if (written === undefined) continue;
      this.#note(name, value);
      return;
    }
  }

  /** Rejects with `cluster-unreachable`. */
  async remove(name: string): Promise<void> {
    await this.options.store.remove(WISH + name);
    this.#note(name, undefined);
  }

  /** Idempotent. */
  close(): void {
    this.#end?.();
    this.#end = undefined;
    this.#changes.complete();
  }

  #note(name: string, value: Uint8Array | undefined): void {
    const wish = value === undefined ? undefined : this.#decode(value);
    if (wish !== undefined) this.#wishes.set(name, wish);
    else if (!this.#wishes.delete(name)) return;
    this.#changes.next(name);
  }

  /** Undefined for what another program, or another version, wrote. */
  #decode(value: Uint8Array): T | undefined {
    try {
      const parsed = this.options.schema.safeParse(JSON.parse(Buffer.from(value).toString("utf8")));
      return parsed.success ? parsed.data : undefined;
    } catch {
      return undefined;
    }
  }
}

function encode(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}
