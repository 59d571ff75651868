// Viewers without WebRTC: they come, go, ask for key frames, and keep what they are sent.
import type { ChannelHub, HubOptions } from "../../src/stream/channel-parts.js";
import type {
  AcceptedViewer,
  EncodedFrame,
  PatchResult,
  VideoCodec,
} from "../../src/webrtc/index.js";

export class FakeHub implements ChannelHub {
  live = true;
  closed = false;
  readonly sent: EncodedFrame[] = [];
  readonly offers: string[] = [];
  readonly #counts = { h264: 0, vp8: 0 };

  constructor(private readonly options: HubOptions) {}

  /** A thread of viewers died with so many of them. */
  loseViewers(viewers: number): void {
    this.options.onViewersLost?.(viewers);
  }

  get viewers(): number {
    return this.#counts.h264 + this.#counts.vp8;
  }

  join(codec: VideoCodec = "h264"): void {
    this.#counts[codec] += 1;
    this.#tell();
    this.askKeyframe(codec);
  }

  part(codec: VideoCodec = "h264"): void {
    this.#counts[codec] -= 1;
    this.#tell();
  }

  askKeyframe(codec: VideoCodec = "h264"): void {
    this.options.onKeyframeRequest?.(codec);
  }

  send(frame: EncodedFrame): void {
    this.sent.push(frame);
  }

  async accept(offerSdp: string): Promise<AcceptedViewer> {
    this.offers.push(offerSdp);
    return { sessionId: "s", etag: "e", answerSdp: "v=0" };
  }

  readonly endings = { closed: 0, "parent-closed": 0, "join-timeout": 0, lost: 0 };

  sessionState() {
    return "connected" as const;
  }

  etagOf(): string {
    return "e";
  }

  async patch(): Promise<PatchResult> {
    return { type: "added" };
  }

  leave(): void {}

  close(): void {
    this.closed = true;
  }

  #tell(): void {
    this.options.onViewersChanged?.(this.viewers, { ...this.#counts });
  }
}
