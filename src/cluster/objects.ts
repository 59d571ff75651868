// Larger things that all machines of a cluster may fetch, by name. Knows names and bytes; no clip.

export interface Objects {
  /** Rejects with `cluster-unreachable`, and `overloaded` where no room is left. */
  put(name: string, bytes: Uint8Array): Promise<void>;
  /** Undefined: there is none. Rejects with `cluster-unreachable`. */
  get(name: string): Promise<Uint8Array | undefined>;
  /** Rejects with `cluster-unreachable`. */
  remove(name: string): Promise<void>;
  /** Of all that there are. Rejects with `cluster-unreachable`. */
  names(): Promise<readonly string[]>;
}

/** Inside one process. */
export class MemoryObjects implements Objects {
  readonly #objects = new Map<string, Uint8Array>();

  async put(name: string, bytes: Uint8Array): Promise<void> {
    this.#objects.set(name, Uint8Array.from(bytes));
  }
  async get(name: string): Promise<Uint8Array | undefined> {
    return this.#objects.get(name);
  }
  async remove(name: string): Promise<void> {
    this.#objects.delete(name);
  }
  async names(): Promise<readonly string[]> {
    return [...this.#objects.keys()];
  }
}
