// A small table that all machines of a cluster see, changed by compare-and-set. Knows keys and bytes; no channel and no lease.
import type { Unsubscribe } from "./bus.js";

export interface StoreEntry {
  readonly key: string;
  readonly value: Uint8Array;
  /** Grows with every change of any key: who wrote later has the larger one. */
  readonly revision: number;
}

/**
 * Keys are tokens joined by dots. Nothing expires by itself: servers before 2.11 ignore a key's time to live without a word, so
 * nothing here relies on one.
 */
export interface Store {
  /** Undefined: no such key. Rejects with `cluster-unreachable`. */
  get(key: string): Promise<StoreEntry | undefined>;
  /**
   * Writes only if the key's revision still is `expected` (0: there is none). Resolves with the new revision, or undefined when
   * somebody else was faster. Rejects with `cluster-unreachable`: the write may then have happened or not.
   */
  write(key: string, value: Uint8Array, expected: number): Promise<number | undefined>;
  /** Removes a key whatever its revision. Rejects with `cluster-unreachable`. */
  remove(key: string): Promise<void>;
  /**
   * Present and later values of the keys that `pattern` matches; a removed key comes with `undefined` as its entry. The present ones may come
   * after it has resolved, and late ones after a break: whoever must be sure asks with `get`.
   */
  watch(
    pattern: string,
    receive: (key: string, entry: StoreEntry | undefined) => void,
  ): Promise<Unsubscribe>;
}
