// Thousands of channels over hundreds of workers on a clock of its own, by the cluster's own decisions: who ranks first (rendezvous hashing over
// slots), who seems alive, how long each waits before it claims. Knows no network: a claim succeeds at once, and adverts are seen when they are renewed.
import { ranking, type WorkerAdvert } from "../../src/cluster/index.js";
import { isAlive } from "../../src/cluster/lease.js";

const STEPS_PER_LEASE = 12;

interface SimulatedWorker {
  readonly id: string;
  readonly slots: number;
  readonly owned: Set<string>;
  alive: boolean;
  draining: boolean;
  renewedAtMs: number;
  /** As the others see it. */
  seenUsed: number;
}

export interface Move {
  readonly channel: string;
  readonly from: string | undefined;
  readonly to: string;
  readonly atMs: number;
  /** How long nobody had it. */
  readonly freeMs: number;
}

export class FleetSimulation {
  nowMs = 0;
  readonly workers: SimulatedWorker[] = [];
  readonly owners = new Map<string, string>();
  readonly moves: Move[] = [];
  readonly #freeSince = new Map<string, number>();
  readonly #rankings = new Map<string, readonly string[]>();
  readonly #last = new Map<string, string>();
  readonly #stoppedAtMs = new Map<string, number>();
  /** The most that one worker claimed within one third of a lease. */
  claimsInABeat = 0;

  constructor(
    readonly channels: readonly string[],
    private readonly leaseMs: number,
  ) {}

  add(id: string, slots: number): void {
    this.workers.push({
      id,
      slots,
      owned: new Set(),
      alive: true,
      draining: false,
      renewedAtMs: this.nowMs,
      seenUsed: 0,
    });
    this.#rankings.clear();
  }

  /** Its channels stay its own until its record is too old. */
  lose(id: string): void {
    const worker = this.#worker(id);
    worker.alive = false;
    for (const channel of worker.owned) this.#stoppedAtMs.set(channel, this.nowMs);
  }

  /** Gives its channels up one by one, each in `stopMs`. */
  drain(id: string, stopMs: number): void {
    const worker = this.#worker(id);
    worker.draining = true;
    this.#rankings.clear();
    let atMs = this.nowMs;
    for (const channel of [...worker.owned]) {
      atMs += stopMs;
      this.#drops.push({ atMs, worker, channel });
    }
  }

  readonly #drops: {
    readonly atMs: number;
    readonly worker: SimulatedWorker;
    readonly channel: string;
  }[] = [];

  /** Lets time pass until every channel has a live owner, or `limitMs`. Returns how long it took. */
  settle(limitMs: number): number {
    const beganMs = this.nowMs;
    while (this.nowMs - beganMs < limitMs) {
      this.#step();
      if (this.#drops.length === 0 && this.#allOwned()) return this.nowMs - beganMs;
      this.nowMs += this.leaseMs / STEPS_PER_LEASE;
    }
    return Number.POSITIVE_INFINITY;
  }

  /** Channels a worker, of those alive, as shares of their slots. */
  balance(): { readonly max: number; readonly mean: number } {
    const shares = this.workers
      .filter(({ alive, draining }) => alive && !draining)
      .map(({ owned, slots }) => owned.size / slots);
    return { max: Math.max(...shares), mean: shares.reduce((a, b) => a + b, 0) / shares.length };
  }

  #step(): void {
    const { leaseMs, nowMs } = this;
    for (const worker of this.workers) {
      if (!worker.alive || nowMs - worker.renewedAtMs < leaseMs / 3) continue;
      worker.renewedAtMs = nowMs;
      worker.seenUsed = worker.owned.size;
    }
    while (this.#drops[0] !== undefined && this.#drops[0].atMs <= nowMs) {
      const drop = this.#drops.shift();
      if (drop === undefined) break;
      drop.worker.owned.delete(drop.channel);
      this.#stoppedAtMs.set(drop.channel, drop.atMs);
      this.#free(drop.channel);
    }
    for (const worker of this.workers) {
      const seen = { revision: 0, sinceMs: worker.renewedAtMs };
      if (worker.owned.size === 0 || isAlive(seen, nowMs, leaseMs)) continue;
      for (const channel of worker.owned) this.#free(channel);
      worker.owned.clear();
      this.#rankings.clear();
    }
    this.#claimAll();
  }

  #claimAll(): void {
    const claims = new Map<string, number>();
    const beat = this.leaseMs / 3;
    const byId = new Map(this.workers.map((worker) => [worker.id, worker]));
    for (const channel of this.channels) {
      if (this.owners.has(channel)) continue;
      const since = this.#freeSince.get(channel) ?? this.nowMs;
      this.#freeSince.set(channel, since);
      // Full ones, as they are seen, are passed over; each next one waits a beat longer.
      const open = this.#rankingOf(channel).filter((id) => {
        const worker = byId.get(id);
        return worker !== undefined && worker.seenUsed < worker.slots;
      });
      for (const [place, id] of open.entries()) {
        if (this.nowMs - since < place * beat) break;
        const worker = byId.get(id);
        if (worker === undefined || !worker.alive || worker.owned.size >= worker.slots) continue;
        this.#take(channel, worker);
        claims.set(id, (claims.get(id) ?? 0) + 1);
        break;
      }
    }
    this.claimsInABeat = Math.max(this.claimsInABeat, ...claims.values());
  }

  #take(channel: string, worker: SimulatedWorker): void {
    worker.owned.add(channel);
    this.owners.set(channel, worker.id);
    this.#freeSince.delete(channel);
    const from = this.#last.get(channel);
    this.#last.set(channel, worker.id);
    const freeMs = this.nowMs - (this.#stoppedAtMs.get(channel) ?? this.nowMs);
    this.moves.push({ channel, from, to: worker.id, atMs: this.nowMs, freeMs });
  }

  #free(channel: string): void {
    this.owners.delete(channel);
  }

  /** Of those that are not drained and not known to be dead; the same until somebody comes or goes. */
  #rankingOf(channel: string): readonly string[] {
    const known = this.#rankings.get(channel);
    if (known !== undefined) return known;
    const adverts: WorkerAdvert[] = this.workers
      .filter((worker) => !worker.draining && (worker.alive || worker.owned.size > 0))
      .map(({ id, slots, seenUsed }) => ({ id, slots, used: seenUsed }));
    const made = ranking(channel, adverts);
    this.#rankings.set(channel, made);
    return made;
  }

  /** By workers that live and are not drained. */
  #allOwned(): boolean {
    if (this.owners.size < this.channels.length) return false;
    return this.workers.every(({ alive, owned }) => alive || owned.size === 0);
  }

  #worker(id: string): SimulatedWorker {
    const worker = this.workers.find((one) => one.id === id);
    if (worker === undefined) throw new Error(`There is no worker ${id}`);
    return worker;
  }
}
