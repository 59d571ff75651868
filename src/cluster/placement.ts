// Which worker should own a channel: weighted rendezvous hashing (Thaler and Ravishankar, 1998; weights after Mosharaf and Schindelhauer).
// Pure: every machine that sees the same workers comes to the same answer, and a worker that comes or goes moves only its own channels.
import { createHash } from "node:crypto";

/** A worker as it advertises itself. */
export interface WorkerAdvert {
  readonly id: string;
  /** Channels it can carry at once, from its measured real-time factor; 0: none (it is being drained). */
  readonly slots: number;
  /** Channels it carries now. */
  readonly used: number;
}

/** The workers in the order in which they should take a channel; those without slots are left out. */
export function ranking(channel: string, workers: readonly WorkerAdvert[]): readonly string[] {
  return workers
    .filter((worker) => worker.slots > 0)
    .map((worker) => ({ id: worker.id, score: scoreOf(channel, worker) }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

/**
 * How long a worker waits before it claims a channel that nobody owns; undefined: it has no slot for it. The first of the ranking claims at
 * once, each next one `stepMs` later, so that a first one that is full, slow or gone costs little; full ones are passed over.
 */
export function claimDelayMs(
  channel: string,
  self: string,
  workers: readonly WorkerAdvert[],
  stepMs: number,
): number | undefined {
  const free = workers.filter((worker) => worker.used < worker.slots);
  const place = ranking(channel, free).indexOf(self);
  return place < 0 ? undefined : place * stepMs;
}

/** -weight / ln(u), u being uniform in (0, 1) by hashing: the largest wins with probability proportional to its weight. */
function scoreOf(channel: string, { id, slots }: WorkerAdvert): number {
  const digest = createHash("sha256").update(`${id}\0${channel}`).digest();
  const uniform = (digest.readUIntBE(0, 6) + 0.5) / 2 ** 48;
  return -slots / Math.log(uniform);
}
