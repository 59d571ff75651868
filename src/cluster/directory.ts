// Which worker owns which channel. Claims, renews and gives up for one worker, over a store. Knows no generator, no frame and no network.
import { type Observable, repeat, Subject, type Subscription, timer } from "rxjs";
import { z } from "zod";
import { isLeaderless } from "../errors.js";
import type { Clock } from "../scheduler/index.js";
import type { Unsubscribe } from "./bus.js";
import { decideHolder, isAlive, noteSeen, type Seen } from "./lease.js";
import { claimDelayMs, type WorkerAdvert } from "./placement.js";
import type { Store } from "./store.js";

/** Decisions in a lease: how late one can be is a twelfth of it. */
const STEPS_PER_LEASE = 12;
const WORKER = "worker.";
const CHANNEL = "channel.";

const advertSchema = z.object({
  slots: z.number(),
  used: z.number(),
  speaks: z.array(z.number()).optional(),
});
const ownerSchema = z.object({ owner: z.string().nullable() });

/** Who owns a channel. */
export interface Ownership {
  /** The worker's name; null: it was given up, anybody may take it. */
  readonly owner: string | null;
  /** The fencing epoch: the revision of the channel's record, which only changes of owner write. */
  readonly epoch: number;
}

export type DirectoryEvent =
  | { readonly type: "acquired"; readonly channel: string; readonly epoch: number }
  /** `stopped`: the lease could not be renewed; `taken`: another worker has a higher epoch; `released`: given up on purpose. */
  | {
      readonly type: "lost";
      readonly channel: string;
      readonly epoch: number;
      readonly reason: "stopped" | "taken" | "released";
    };

export interface DirectoryOptions {
  /** Two tables: heartbeats would otherwise make the epochs grow. */
  readonly workers: Store;
  readonly channels: Store;
  readonly clock: Clock;
  /** This process's name, never used before. Undefined: an edge, which claims nothing. */
  readonly self?: string | undefined;
  readonly leaseMs: number;
  /** Channels that this worker can carry, asked before every claim. */
  readonly slots?: () => number;
  /** Versions of the cluster's messages that this worker speaks, for edges to choose from. */
  readonly speaks?: readonly number[];
  /** The store could not be reached: said once until it can be again. */
  readonly onTrouble?: (error: unknown) => void;
}

export class Directory {
  readonly #events = new Subject<DirectoryEvent>();
  readonly #changes = new Subject<string>();
  readonly #owners = new Map<string, Ownership>();
  readonly #wanted = new Set<string>();
  readonly #owned = new Map<string, number>();
  readonly #adverts = new Map<string, WorkerAdvert>();
  readonly #seen = new Map<string, Seen>();
  /** Since when a channel has been free, as seen from here. */
  readonly #freeSince = new Map<string, number>();
  readonly #claiming = new Set<string>();
  readonly #watches: Unsubscribe[] = [];
  #ticks: Subscription | undefined;
  #renewedAtMs = Number.NEGATIVE_INFINITY;
  #renewing = false;
  /** When the store last said that nobody can write to it. */
  #leaderlessAtMs = Number.NEGATIVE_INFINITY;
  #asking = false;
  #revision = 0;
  #draining = false;
  #troubled = false;
  #closed = false;

  constructor(private readonly options: DirectoryOptions) {}

  /** What this worker got and lost. Completes on close. */
  get events$(): Observable<DirectoryEvent> {
    return this.#events;
  }

  /** Names of channels whose owner has changed. Completes on close. */
  get changes$(): Observable<string> {
    return this.#changes;
  }

  /** Channels of the cluster: those asked for here, and those that somebody owns. */
  get channels(): readonly string[] {
    return [...new Set([...this.#wanted, ...this.#owners.keys()])].sort();
  }

  /** What this worker owns now. */
  get owned(): ReadonlyMap<string, number> {
    return this.#owned;
  }

  /** Live workers with what they carry. */
  get workers(): readonly WorkerAdvert[] {
    const nowMs = this.options.clock.nowMs();
    return [...this.#adverts.values()].filter(({ id }) => this.#alive(id, nowMs));
  }

  ownerOf(channel: string): Ownership | undefined {
    return this.#owners.get(channel);
  }

  /** Versions of the cluster's messages that a channel's owner speaks; undefined while it has none, or none that is known. */
  versionsOf(channel: string): readonly number[] | undefined {
    const owner = this.#owners.get(channel)?.owner;
    return owner == null ? undefined : this.#adverts.get(owner)?.speaks;
  }

  /** Whether the owner of a channel is alive, as far as is known here. */
  isLive(channel: string): boolean {
    const owner = this.#owners.get(channel)?.owner;
    return owner != null && this.#alive(owner, this.options.clock.nowMs());
  }

  /** Watches the tables and begins to claim `channels`. Rejects with `cluster-unreachable`. */
  async start(channels: readonly string[]): Promise<void> {
    const { workers, channels: table } = this.options;
    for (const channel of channels) this.#wanted.add(channel);
    this.#watches.push(
      await workers.watch(`${WORKER}*`, (key, entry) =>
        this.#noteWorker(key.slice(WORKER.length), entry?.value, entry?.revision ?? 0),
      ),
      await table.watch(`${CHANNEL}*`, (key, entry) =>
        this.#noteOwner(key.slice(CHANNEL.length), entry?.value, entry?.revision ?? 0),
      ),
    );
    if (this.options.self !== undefined) await this.#renew();
    const { leaseMs, clock } = this.options;
    this.#ticks = timer(leaseMs / STEPS_PER_LEASE, clock.scheduler)
      .pipe(repeat())
      .subscribe(() => this.#step());
  }

  /** Another channel that the cluster shall tell. */
  want(channel: string): void {
    this.#wanted.add(channel);
  }

  /** A channel that the cluster shall tell no more: its owner gives it up, and nobody claims it. Never rejects. */
  async unwant(channel: string): Promise<void> {
    this.#wanted.delete(channel);
    this.#freeSince.delete(channel);
    if (!this.#owned.has(channel)) return;
    this.#lose(channel, "released");
    await this.options.channels
      .remove(CHANNEL + channel)
      .catch((error: unknown) => this.#trouble(error));
  }

  /** Claims nothing any more and gives its channels up, one after another; each is `released` when `stop` has resolved. */
  async drain(stop: (channel: string) => Promise<void>): Promise<void> {
    this.#draining = true;
    await this.#renew();
    for (const channel of [...this.#owned.keys()]) {
      await stop(channel);
      await this.#release(channel);
    }
  }

  /** Gives one channel up; this worker claims it no more for `pauseMs`, so that others may try. */
  async giveUp(channel: string, pauseMs: number): Promise<void> {
    this.#freeSince.set(channel, this.options.clock.nowMs() + pauseMs);
    await this.#release(channel);
  }

  /** Gives up what it still owns, without waiting for anybody. Idempotent, never rejects. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    this.#ticks?.unsubscribe();
    for (const end of this.#watches.splice(0)) end();
    for (const channel of [...this.#owned.keys()]) await this.#release(channel);
    const { self, workers } = this.options;
    if (self !== undefined) await workers.remove(WORKER + self).catch(() => undefined);
    this.#events.complete();
    this.#changes.complete();
  }

  #step(): void {
    const { self, clock, leaseMs } = this.options;
    const nowMs = clock.nowMs();
    if (this.#closed) return;
    if (self === undefined) {
      void this.#askForSilent();
      return;
    }
    const decision = decideHolder(this.#renewedAtMs, nowMs, leaseMs, this.#leaderlessAtMs);
    if (decision.type === "stop") {
      for (const channel of [...this.#owned.keys()]) this.#lose(channel, "stopped");
    }
    if (decision.type !== "wait") void this.#renew();
    // Only whose own record is fresh may judge others': after an election all are old.
    const fresh = isAlive({ revision: 0, sinceMs: this.#renewedAtMs }, nowMs, (leaseMs * 2) / 3);
    if (!fresh || this.#draining) return;
    for (const channel of this.#wanted) this.#consider(channel, nowMs);
  }

  /** Claims a channel when it has been free for as long as this worker's place in the ranking asks. */
  #consider(channel: string, nowMs: number): void {
    const { self = "", leaseMs } = this.options;
    if (this.#owned.has(channel) || this.#claiming.has(channel)) return;
    if (this.#owned.size + this.#claiming.size >= (this.options.slots?.() ?? 1)) return;
    if (this.#isOthers(channel)) {
      this.#freeSince.delete(channel);
      return;
    }
    const since = this.#freeSince.get(channel) ?? nowMs;
    this.#freeSince.set(channel, since);
    const delayMs = claimDelayMs(channel, self, this.workers, leaseMs / 3);
    if (delayMs !== undefined && nowMs - since >= delayMs) void this.#claim(channel);
  }

  async #claim(channel: string): Promise<void> {
    const { self = "", channels, workers } = this.options;
    this.#claiming.add(channel);
    try {
      const before = this.#owners.get(channel);
      // A watch may be behind: whoever seems dead is asked for once more at the table itself.
      if (before?.owner != null && before.owner !== self) {
        const record = await workers.get(WORKER + before.owner);
        if (record !== undefined) {
          this.#noteWorker(before.owner, record.value, record.revision);
          if (this.#isOthers(channel)) return;
        }
      }
      const value = encode({ owner: self });
      const epoch = await channels.write(CHANNEL + channel, value, before?.epoch ?? 0);
      if (epoch === undefined) await this.#refresh(channel);
      else this.#noteOwner(channel, value, epoch);
      this.#well();
    } catch (error) {
      this.#trouble(error);
    } finally {
      this.#claiming.delete(channel);
    }
  }

  async #refresh(channel: string): Promise<void> {
    const record = await this.options.channels.get(CHANNEL + channel);
    this.#noteOwner(channel, record?.value, record?.revision ?? 0);
  }

  async #release(channel: string): Promise<void> {
    const epoch = this.#owned.get(channel);
    if (epoch === undefined) return;
    this.#lose(channel, "released");
    await this.options.channels
      .write(CHANNEL + channel, encode({ owner: null }), epoch)
      .catch((error: unknown) => this.#trouble(error));
  }

  async #renew(): Promise<void> {
    const { self, workers, clock, slots = () => 1 } = this.options;
    if (self === undefined || this.#renewing || this.#closed) return;
    this.#renewing = true;
    const sentAtMs = clock.nowMs();
    try {
      const advert = {
        slots: this.#draining ? 0 : slots(),
        used: this.#owned.size,
        speaks: this.options.speaks,
      };
      const value = encode(advert);
      const key = WORKER + self;
      const revision =
        (await workers.write(key, value, this.#revision)) ??
        // The last write did happen although its answer got lost.
        (await workers.write(key, value, (await workers.get(key))?.revision ?? 0));
      if (revision === undefined) return;
      this.#revision = revision;
      this.#renewedAtMs = sentAtMs;
      this.#noteWorker(self, value, revision);
      if (this.#troubled) this.#forgiveSilence(sentAtMs);
      this.#well();
    } catch (error) {
      if (isLeaderless(error)) this.#leaderlessAtMs = clock.nowMs();
      this.#trouble(error);
    } finally {
      this.#renewing = false;
    }
  }

  #noteWorker(id: string, value: Uint8Array | undefined, revision: number): void {
    if (value === undefined) {
      this.#adverts.delete(id);
      this.#seen.delete(id);
      return;
    }
    const advert = decode(value, advertSchema);
    if (advert === undefined || revision < (this.#seen.get(id)?.revision ?? 0)) return;
    this.#adverts.set(id, { id, ...advert });
    this.#seen.set(id, noteSeen(this.#seen.get(id), revision, this.options.clock.nowMs()));
  }

  #noteOwner(channel: string, value: Uint8Array | undefined, revision: number): void {
    const before = this.#owners.get(channel);
    if (before !== undefined && revision <= before.epoch) return;
    const record = value === undefined ? undefined : decode(value, ownerSchema);
    if (record === undefined) {
      this.#owners.delete(channel);
    } else {
      this.#owners.set(channel, { owner: record.owner, epoch: revision });
    }
    const mine = record?.owner === this.options.self && this.options.self !== undefined;
    const held = this.#owned.get(channel);
    if (held !== undefined && !mine) this.#lose(channel, "taken");
    if (mine && held === undefined) {
      this.#owned.set(channel, revision);
      this.#freeSince.delete(channel);
      this.#events.next({ type: "acquired", channel, epoch: revision });
    }
    this.#changes.next(channel);
  }

  #lose(channel: string, reason: "stopped" | "taken" | "released"): void {
    const epoch = this.#owned.get(channel);
    if (epoch === undefined) return;
    this.#owned.delete(channel);
    this.#events.next({ type: "lost", channel, epoch, reason });
  }

  /** A live worker's, other than this one: what this one stopped for want of a lease is claimed anew, with another epoch. */
  #isOthers(channel: string): boolean {
    return this.isLive(channel) && this.#owners.get(channel)?.owner !== this.options.self;
  }

  /** Whoever could not write could not be told from the dead: all get a whole lease from now on. */
  #forgiveSilence(nowMs: number): void {
    for (const [id, { revision }] of this.#seen) this.#seen.set(id, { revision, sinceMs: nowMs });
  }

  /** An edge claims nothing, so its watch is all it has, which may be behind after a break: owners that seem dead are asked for at the table. */
  async #askForSilent(): Promise<void> {
    if (this.#asking) return;
    this.#asking = true;
    const owners = new Set([...this.#owners.values()].map(({ owner }) => owner));
    try {
      for (const owner of owners) {
        if (owner === null || this.#alive(owner, this.options.clock.nowMs())) continue;
        const record = await this.options.workers.get(WORKER + owner);
        this.#noteWorker(owner, record?.value, record?.revision ?? 0);
      }
    } catch (error) {
      this.#trouble(error);
    } finally {
      this.#asking = false;
    }
  }

  #alive(id: string, nowMs: number): boolean {
    return isAlive(this.#seen.get(id), nowMs, this.options.leaseMs);
  }

  #trouble(error: unknown): void {
    if (!this.#troubled) this.options.onTrouble?.(error);
    this.#troubled = true;
  }

  #well(): void {
    this.#troubled = false;
  }
}

function encode(value: object): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}

/** Undefined for what another program, or another version, wrote. */
function decode<T>(value: Uint8Array, schema: z.ZodType<T>): T | undefined {
  try {
    const parsed = schema.safeParse(JSON.parse(Buffer.from(value).toString("utf8")));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}
