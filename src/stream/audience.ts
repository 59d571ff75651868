// Who watches a channel, by whatever way (WebRTC, WebSocket, HLS, another server), what is encoded for them, and the encoded frames to all of them.
// Knows encoded frames; no story and no picture.
import { BehaviorSubject, type Observable, type Subscription, skip } from "rxjs";
import type { CodecCounts, Hub, Publisher, VideoCodec } from "../webrtc/index.js";
import type { EncodedFrame } from "../webrtc/types.js";
import type { ChannelHub, ChannelParts, ChannelSettings } from "./channel-parts.js";
import type { EncoderSet } from "./encoding/encoder-set.js";
import { withCodecs } from "./encoding/offered-codecs.js";
import type { Log } from "./log.js";
import { VideoSockets } from "./video-sockets.js";
import type { LiveWindow } from "./window/index.js";

/** Of each way to watch. */
const VIEWERS_MAX = 100;

export interface AudienceParts {
  readonly settings: Pick<ChannelSettings, "codecs" | "viewersMax" | "hostAddresses">;
  readonly log: Log;
  readonly newHub: ChannelParts["newHub"];
  readonly publish?: ChannelParts["publish"];
  readonly encoders: Pick<EncoderSet, "want" | "requestKeyframe">;
  /** The last minutes, which some play from; stays the caller's to close. */
  readonly window: Pick<LiveWindow, "audience$" | "watched" | "frame" | "pause"> | undefined;
  /** Told when somebody came or went by WebRTC or WebSocket. */
  readonly onChange: () => void;
  /** Told when viewers were lost with the thread that carried them. */
  readonly onLost: () => void;
}

export class Audience {
  readonly hub: ChannelHub;
  /** Viewers over WebSocket. */
  readonly video: VideoSockets;
  /** The way out to another server, to be started when there is a film; undefined when there is none. */
  readonly publisher: Publisher | undefined;
  /** Threads of viewers that ended unasked, and the sessions that ended with them. */
  readonly lost = { threads: 0, viewers: 0 };
  readonly #present = new BehaviorSubject(0);
  readonly #window: Subscription | undefined;
  #byHub: { readonly count: number; readonly codecs: readonly VideoCodec[] } = {
    count: 0,
    codecs: [],
  };

  constructor(private readonly parts: AudienceParts) {
    const { settings, encoders, window } = parts;
    this.video = new VideoSockets({
      codecs: settings.codecs,
      viewersMax: settings.viewersMax ?? VIEWERS_MAX,
      onKeyframeWanted: (codec) => encoders.requestKeyframe(codec),
      onViewersChanged: () => this.#changed(),
    });
    this.publisher = this.#newPublisher();
    this.hub = this.#newHub();
    this.hub.live = false;
    this.#window = window?.audience$.pipe(skip(1)).subscribe(() => this.#attend());
  }

  /** By WebRTC and WebSocket. */
  get viewers(): number {
    return this.hub.viewers + this.video.viewers;
  }

  /** How many there are to make the film for; whoever plays the last minutes counts as one. */
  get present$(): Observable<number> {
    return this.#present;
  }

  /** The viewers, as WHEP sees them: of an offer only what can be encoded here counts. */
  get watchers(): Hub {
    return withCodecs(this.hub, this.parts.settings.codecs);
  }

  /** An encoded frame goes to everybody. */
  send(frame: EncodedFrame): void {
    this.hub.send(frame);
    this.video.send(frame);
    this.publisher?.send(frame);
    this.parts.window?.frame(frame);
  }

  /** Ends the viewers' sessions too, and tells a server that takes the stream. Idempotent, never rejects. */
  async close(): Promise<void> {
    this.#window?.unsubscribe();
    this.hub.close();
    this.video.close();
    await this.publisher?.close();
  }

  #newPublisher(): Publisher | undefined {
    const { settings, publish, encoders, log } = this.parts;
    return publish?.newPublisher({
      ...publish.to,
      codecs: settings.codecs,
      onKeyframeRequest: (codec) => encoders.requestKeyframe(codec),
      onChanged: () => this.#attend(),
      onNews: (sentence, isGood) => (isGood ? log.info(sentence) : log.warn(sentence)),
    });
  }

  #newHub(): ChannelHub {
    const { settings, encoders, newHub } = this.parts;
    return newHub({
      // Who joins waits for no key frame, and costs those who watch none.
      keepsGroup: true,
      ...(settings.hostAddresses ? { hostAddresses: settings.hostAddresses } : {}),
      ...(settings.viewersMax ? { viewersMax: settings.viewersMax } : {}),
      onKeyframeRequest: (codec) => encoders.requestKeyframe(codec),
      onViewersChanged: (count, perCodec) => {
        this.#byHub = { count, codecs: codecsOf(perCodec) };
        this.#changed();
      },
      onViewersLost: (viewers) => {
        this.lost.threads += 1;
        this.lost.viewers += viewers;
        this.parts.onLost();
      },
    });
  }

  #changed(): void {
    this.#attend();
    this.parts.onChange();
  }

  /** Encodes what those who watch need; the window wants H.264 as long as anybody does. */
  #attend(): void {
    const { encoders, window } = this.parts;
    // Who watches behind a server that takes the stream is not known here: somebody, as long as it does.
    const published = this.publisher?.codec;
    const out = published === undefined ? [] : [published];
    const count = this.#byHub.count + this.video.viewers + out.length;
    const codecs = [...this.#byHub.codecs, ...this.video.codecs, ...out];
    const watched = count > 0 || (window?.watched ?? false);
    const recorded = watched && window !== undefined ? (["h264"] as const) : [];
    encoders.want(new Set([...codecs, ...recorded]));
    if (!watched) window?.pause();
    this.#present.next(watched ? Math.max(1, count) : 0);
  }
}

function codecsOf(counts: CodecCounts): readonly VideoCodec[] {
  return (Object.keys(counts) as VideoCodec[]).filter((codec) => counts[codec] > 0);
}
