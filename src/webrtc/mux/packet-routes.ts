// Whose a packet is that comes to a port which many connections share: first by the name in its STUN request, proved by the
// password, then by where it comes from. Knows packets and names; no socket and no connection.
import { isGenuine, readStun } from "./stun-packet.js";

/** A connection, as far as its packets go. */
export interface Endpoint {
  receive(packet: Buffer, address: string, port: number): void;
}

interface Entry {
  readonly endpoint: Endpoint;
  /** Names of its own; the oldest gives way. */
  readonly ufrags: Set<string>;
  /** Where its packets come from; the oldest gives way. */
  readonly sources: Set<string>;
  /** Questions that it has asked and that may be answered; the oldest gives way. */
  readonly transactions: Set<string>;
}

/** Checks under names of before a restart still come for a while, and nobody restarts more often than a few times in that. */
const NAMES_MAX = 4;
/** A viewer has a few addresses, and a few more after each change of its network. */
const SOURCES_MAX = 16;
const TRANSACTIONS_MAX = 64;

export class PacketRoutes {
  readonly #entries = new Map<Endpoint, Entry>();
  readonly #byUfrag = new Map<string, { readonly entry: Entry; readonly password: string }>();
  readonly #bySource = new Map<string, Entry>();
  readonly #byTransaction = new Map<string, Entry>();

  get endpoints(): number {
    return this.#entries.size;
  }

  /** The endpoint is known by this name from now on, beside the last few that it had. False when the name is another's. */
  name(endpoint: Endpoint, ufrag: string, password: string): boolean {
    const known = this.#byUfrag.get(ufrag);
    if (known !== undefined && known.entry.endpoint !== endpoint) return false;
    const entry = this.#entries.get(endpoint) ?? {
      endpoint,
      ufrags: new Set(),
      sources: new Set(),
      transactions: new Set(),
    };
    this.#entries.set(endpoint, entry);
    remember(entry.ufrags, ufrag, NAMES_MAX, (old) => this.#byUfrag.delete(old));
    this.#byUfrag.set(ufrag, { entry, password });
    return true;
  }

  /** It asked something: the answer is its own, wherever it comes from. */
  asked(endpoint: Endpoint, transaction: string): void {
    const entry = this.#entries.get(endpoint);
    if (entry === undefined) return;
    remember(entry.transactions, transaction, TRANSACTIONS_MAX, (old) =>
      this.#byTransaction.delete(old),
    );
    this.#byTransaction.set(transaction, entry);
  }

  /** Hands a packet to whose it is; packets of nobody's are dropped. */
  route(packet: Buffer, address: string, port: number): void {
    const source = `${address} ${port}`;
    const stun = readStun(packet);
    if (stun === undefined) {
      this.#bySource.get(source)?.endpoint.receive(packet, address, port);
      return;
    }
    if (stun.type === "answer") {
      const entry = this.#byTransaction.get(stun.transaction);
      if (entry === undefined) return;
      this.#byTransaction.delete(stun.transaction);
      entry.transactions.delete(stun.transaction);
      entry.endpoint.receive(packet, address, port);
      return;
    }
    const named = this.#byUfrag.get(stun.localUfrag);
    // Names can be guessed: without the password nobody's packets are led astray.
    if (named === undefined || !isGenuine(packet, named.password)) return;
    this.#bind(named.entry, source);
    named.entry.endpoint.receive(packet, address, port);
  }

  /** It is gone; what still comes for it is dropped. Idempotent. */
  forget(endpoint: Endpoint): void {
    const entry = this.#entries.get(endpoint);
    if (entry === undefined) return;
    this.#entries.delete(endpoint);
    for (const ufrag of entry.ufrags) this.#byUfrag.delete(ufrag);
    for (const source of entry.sources) this.#unbind(entry, source);
    for (const transaction of entry.transactions) this.#byTransaction.delete(transaction);
  }

  #bind(entry: Entry, source: string): void {
    if (this.#bySource.get(source) === entry) return;
    remember(entry.sources, source, SOURCES_MAX, (old) => this.#unbind(entry, old));
    this.#bySource.get(source)?.sources.delete(source);
    this.#bySource.set(source, entry);
  }

  #unbind(entry: Entry, source: string): void {
    if (this.#bySource.get(source) === entry) this.#bySource.delete(source);
  }
}

function remember(
  kept: Set<string>,
  value: string,
  most: number,
  drop: (old: string) => void,
): void {
  kept.add(value);
  if (kept.size <= most) return;
  const [oldest] = kept;
  if (oldest === undefined) return;
  kept.delete(oldest);
  drop(oldest);
}
