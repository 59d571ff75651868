// Whether new pictures keep coming, by whatever a browser counts. Knows a video element and a peer connection.

/**
 * Three witnesses, of which no browser has all: frame callbacks (none while the tab is hidden), the element's own
 * count (0 for ever in Firefox and older Safari for a MediaStream), and the decoder's count in the connection's statistics.
 */
export class FrameCount {
  #seen = 0;
  #decoded = 0;
  #reading = false;

  constructor(
    private readonly video: HTMLVideoElement,
    private readonly peer: () => RTCPeerConnection | undefined,
  ) {}

  /** A frame callback came. */
  see(): void {
    this.#seen += 1;
  }

  /** A number that changes whenever a picture came, as far as is known without waiting. */
  get now(): number {
    const quality = this.video.getVideoPlaybackQuality?.();
    return this.#seen + this.#decoded + (quality?.totalVideoFrames ?? 0);
  }

  /** Asks the connection; `now` has the answer afterwards. Never rejects. */
  async ask(): Promise<void> {
    const peer = this.peer();
    if (!peer || this.#reading) return;
    this.#reading = true;
    try {
      const report = await peer.getStats();
      report.forEach((entry: Record<string, unknown>) => {
        if (entry.type !== "inbound-rtp" || entry.kind !== "video") return;
        if (typeof entry.framesDecoded === "number") this.#decoded = entry.framesDecoded;
      });
    } catch {
      // The connection closed while it was asked: the next one counts anew.
    } finally {
      this.#reading = false;
    }
  }
}
