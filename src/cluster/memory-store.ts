// The store inside one process: a map. Knows no network.
import { Subject } from "rxjs";
import { matches, type Unsubscribe } from "./bus.js";
import type { Store, StoreEntry } from "./store.js";

interface Change {
  readonly key: string;
  readonly entry: StoreEntry | undefined;
}

export class MemoryStore implements Store {
  readonly #entries = new Map<string, StoreEntry>();
  readonly #changes = new Subject<Change>();
  #revision = 0;

  async get(key: string): Promise<StoreEntry | undefined> {
    return this.#entries.get(key);
  }

  async write(key: string, value: Uint8Array, expected: number): Promise<number | undefined> {
    if ((this.#entries.get(key)?.revision ?? 0) !== expected) return undefined;
    this.#revision += 1;
    const entry = { key, value, revision: this.#revision };
    this.#entries.set(key, entry);
    this.#changes.next({ key, entry });
    return entry.revision;
  }

  async remove(key: string): Promise<void> {
    if (!this.#entries.delete(key)) return;
    this.#revision += 1;
    this.#changes.next({ key, entry: undefined });
  }

  async watch(
    pattern: string,
    receive: (key: string, entry: StoreEntry | undefined) => void,
  ): Promise<Unsubscribe> {
    const subscription = this.#changes.subscribe(({ key, entry }) => {
      if (matches(pattern, key)) receive(key, entry);
    });
    for (const entry of [...this.#entries.values()]) {
      if (matches(pattern, entry.key)) receive(entry.key, entry);
    }
    return () => subscription.unsubscribe();
  }
}
