// Reads what the browser measures about the incoming picture. Knows only RTCPeerConnection.getStats.

/** Detail of the player's `stats` event. What a browser does not tell is undefined. */
export interface PlayerStats {
  readonly framesPerSecond?: number;
  readonly framesDecoded?: number;
  readonly framesDropped?: number;
  readonly freezeCount?: number;
  readonly packetsLost?: number;
  /** To the server and back, in milliseconds. */
  readonly roundTripMs?: number;
  /** How long frames waited in the jitter buffer, on average since the beginning, in milliseconds. */
  readonly jitterBufferMs?: number;
  readonly kilobitsPerSecond?: number;
  /** From the encoder's clock to the screen, in milliseconds, where server and browser tell each other. */
  readonly latencyMs?: number;
}

/** Reads a peer connection again and again; rates are over the time since the last reading. */
export class StatsReader {
  private lastBytes = 0;
  private lastAtMs = 0;

  async read(peer: RTCPeerConnection): Promise<PlayerStats> {
    const report = await peer.getStats();
    const all: Record<string, unknown>[] = [];
    report.forEach((entry: Record<string, unknown>) => {
      all.push(entry);
    });
    const video = all.find((entry) => entry.type === "inbound-rtp" && entry.kind === "video") ?? {};
    const pair = all.find((entry) => entry.type === "candidate-pair" && entry.nominated) ?? {};
    const roundTripS = numeric(pair.currentRoundTripTime);
    const waitedS = numeric(video.jitterBufferDelay);
    const emitted = numeric(video.jitterBufferEmittedCount);
    return {
      framesPerSecond: numeric(video.framesPerSecond),
      framesDecoded: numeric(video.framesDecoded),
      framesDropped: numeric(video.framesDropped),
      freezeCount: numeric(video.freezeCount),
      packetsLost: numeric(video.packetsLost),
      roundTripMs: roundTripS === undefined ? undefined : roundTripS * 1000,
      jitterBufferMs: waitedS !== undefined && emitted ? (waitedS / emitted) * 1000 : undefined,
      kilobitsPerSecond: this.rate(numeric(video.bytesReceived), numeric(video.timestamp)),
    };
  }

  private rate(bytes: number | undefined, atMs: number | undefined): number | undefined {
    if (bytes === undefined || atMs === undefined) return undefined;
    const since = this.lastAtMs === 0 ? undefined : atMs - this.lastAtMs;
    const received = bytes - this.lastBytes;
    this.lastBytes = bytes;
    this.lastAtMs = atMs;
    return since && received >= 0 ? (received * 8) / since : undefined;
  }
}

function numeric(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
