// Who watches a channel at its edges, as their messages tell. Knows times and counts; no bus.
import type { CodecCounts } from "../webrtc/index.js";
import type { HlsReach, Watch } from "./messages.js";

/** An edge tells once a second: one that has been silent for so long is gone, and its viewers with it. */
export const EDGE_SILENT_MS = 3_500;

interface Edge {
  readonly watch: Watch;
  readonly atMs: number;
}

export class Audience {
  readonly #edges = new Map<string, Edge>();

  /** Takes note of what an edge tells. */
  note(watch: Watch, nowMs: number): void {
    this.#edges.set(watch.edge, { watch, atMs: nowMs });
  }

  /** Forgets edges that have fallen silent, and names them. */
  forgetSilent(nowMs: number): readonly string[] {
    const silent = [...this.#edges].filter(([, { atMs }]) => nowMs - atMs >= EDGE_SILENT_MS);
    for (const [edge] of silent) this.#edges.delete(edge);
    return silent.map(([edge]) => edge);
  }

  /** Viewers of all edges together. */
  get counts(): CodecCounts {
    const sum = { h264: 0, vp8: 0 };
    for (const { watch } of this.#edges.values()) {
      sum.h264 += watch.viewers.h264;
      sum.vp8 += watch.viewers.vp8;
    }
    return sum;
  }

  /** How far players by HLS are at whichever edge is the furthest; undefined: nobody plays. */
  get playedTo(): HlsReach | undefined {
    const reached = [...this.#edges.values()].flatMap(({ watch }) => watch.hls ?? []);
    if (reached.length === 0) return undefined;
    return {
      segment: Math.max(...reached.map(({ segment }) => segment)),
      continuity: Math.max(...reached.map(({ continuity }) => continuity)),
    };
  }

  /**
   * The RTP timestamp from which a new owner goes on, so that no viewer's goes back: the latest that any edge has sent, and the time since.
   * Zero where nobody watches.
   */
  goOnAt(nowMs: number): number {
    let latest = 0;
    for (const { watch, atMs } of this.#edges.values()) {
      if (watch.last === undefined) continue;
      const sinceMs = watch.last.agoMs + (nowMs - atMs);
      latest = Math.max(latest, watch.last.rtpTimestamp + Math.round(sinceMs * 90));
    }
    return latest;
  }
}
