// Chooses how many threads carry a channel's viewers. Knows no machine: cores and rates are the caller's to tell.

/**
 * What a thread sends when it has a core to itself: 200 viewers at 1.5 Mbit/s (`bench/fan-out` on two cores busy with other
 * things: 180 to 550).
 */
const KBPS_PER_THREAD = 300_000;
/** Below that a viewer costs no less: a picture is a packet at least. */
const KBPS_MIN = 500;
/** Their packets and handshakes hold nothing up for long. */
const FEW_VIEWERS = 4;

export interface FanOutWish {
  /** 0: the server's own event loop. */
  readonly wanted: number | "auto";
  readonly viewersMax: number;
  readonly kbps: number;
  /** That this process may use. */
  readonly cores: number;
}

/** The number of threads, 0 for none, and why. */
export function chooseFanOutThreads({ wanted, viewersMax, kbps, cores }: FanOutWish): {
  readonly threads: number;
  readonly reason: string;
} {
  if (wanted !== "auto") return { threads: wanted, reason: "as told" };
  if (viewersMax <= FEW_VIEWERS) {
    return { threads: 0, reason: `${viewersMax} viewers at most hold nothing up` };
  }
  const needed = Math.ceil((viewersMax * Math.max(kbps, KBPS_MIN)) / KBPS_PER_THREAD);
  if (needed <= 1) {
    return { threads: 1, reason: "keeps joins and encryption off the server's event loop" };
  }
  // One stays with the server and the generator.
  const threads = Math.max(1, Math.min(needed, cores - 1));
  const limit = threads < needed ? `, the number of cores (${cores}) leaves ${threads}` : "";
  const reason = `${viewersMax} viewers at ${kbps} kbit/s need ${needed}${limit}`;
  return { threads, reason };
}
