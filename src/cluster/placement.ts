// Which worker should own a channel: weighted rendezvous hashing (Thaler and Ravishankar, 1998; weights after Mosharaf and Schindelhauer).
// Pure: every machine that sees the same workers comes to the same answer, and a worker that comes or goes moves only its own channels.

/** A worker as it advertises itself. */
export interface WorkerAdvert {
  readonly id: string;
  /** Channels it can carry at once, from its measured real-time factor; 0: none (it is being drained). */
  readonly slots: number;
  /** Channels it carries now. */
  readonly used: number;
  /** Versions of the cluster's messages that it speaks. */
  readonly speaks?: readonly number[] | undefined;
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
  const uniform = (mixed(hashed(channel), hashed(id)) + 0.5) / 2 ** 32;
  return -slots / Math.log(uniform);
}

/** FNV-1a: thousands of channels are placed over hundreds of workers in some milliseconds, which a cryptographic hash would take seconds for. */
function hashed(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** Two hashes as one number of 32 bits, each bit of which depends on all of theirs (the finaliser of MurmurHash3, twice). */
function mixed(a: number, b: number): number {
  return avalanche((avalanche(a) + Math.imul(b, 0x9e3779b1)) >>> 0);
}

function avalanche(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
