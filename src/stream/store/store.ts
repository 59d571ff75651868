// Where a server keeps what must outlive a restart. Knows no meaning of what it keeps.

export type StoreKey = readonly (string | number)[];

export interface Store {
  get(key: StoreKey): unknown;
  /** Kept at once for `get`; on its way to the disk when this returns. */
  put(key: StoreKey, value: unknown): void;
  remove(key: StoreKey): void;
  /** All under a prefix, in the order of their keys; the last `limit` of them where one is given. */
  under(
    prefix: StoreKey,
    limit?: number,
  ): readonly { readonly key: StoreKey; readonly value: unknown }[];
  /** Resolves when everything is on the disk. Idempotent. */
  close(): Promise<void>;
}

/** Outlives nothing: for servers without a folder, and for tests. */
export class MemoryStore implements Store {
  readonly #values = new Map<string, { readonly key: StoreKey; readonly value: unknown }>();

  get(key: StoreKey): unknown {
    return this.#values.get(JSON.stringify(key))?.value;
  }

  put(key: StoreKey, value: unknown): void {
    this.#values.set(JSON.stringify(key), { key, value });
  }

  remove(key: StoreKey): void {
    this.#values.delete(JSON.stringify(key));
  }

  under(prefix: StoreKey, limit = Infinity) {
    const found = [...this.#values.values()].filter(({ key }) =>
      prefix.every((part, index) => key[index] === part),
    );
    const sorted = found.sort((a, b) => compare(a.key, b.key));
    return limit === Infinity ? sorted : sorted.slice(-limit);
  }

  async close(): Promise<void> {}
}

function compare(a: StoreKey, b: StoreKey): number {
  for (const [index, part] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (part === other) continue;
    return part < other ? -1 : 1;
  }
  return a.length - b.length;
}
