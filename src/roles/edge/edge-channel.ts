// An edge's side of a channel's pictures: a hub of its own viewers, fed from the bus for as long as it has any. Knows no web.
import { repeat, type Subscription, timer } from "rxjs";
import { type Bus, type Directory, type Unsubscribe, unpackFrame } from "../../cluster/index.js";
import type { Clock } from "../../scheduler/index.js";
import { type ChannelHub, VideoSockets } from "../../stream/index.js";
import type { CodecCounts, VideoCodec, ViewerHubOptions } from "../../webrtc/index.js";
import { keyframeWish } from "../frame-publisher.js";
import { type HlsReach, watchMessage } from "../messages.js";
import type { ChannelSubjects } from "../subjects.js";
import type { EdgeWire } from "./edge-wire.js";

const TELL_EVERY_MS = 1_000;
const TIMESTAMPS = 2 ** 32;
const NOBODY: CodecCounts = { h264: 0, vp8: 0 };
/** What owners may encode, the best first; of which an owner has none, no picture comes. */
const CODECS: readonly VideoCodec[] = ["h264", "vp8"];

export interface EdgeChannelOptions {
  readonly name: string;
  readonly edge: string;
  readonly bus: Bus;
  readonly wire: EdgeWire;
  readonly directory: Pick<Directory, "ownerOf" | "isLive" | "changes$">;
  readonly clock: Clock;
  readonly newHub: (options: ViewerHubOptions) => ChannelHub;
  /** Viewers over WebSocket at most. */
  readonly videoMax: number;
  /** Numbers of the sockets that are open here for this channel. */
  readonly sockets: () => readonly number[];
  /** How far its players by HLS are here; undefined: there is none. */
  readonly played: () => HlsReach | undefined;
}

export class EdgeChannel {
  readonly hub: ChannelHub;
  /** Viewers over WebSocket. */
  readonly video: VideoSockets;
  readonly #subscriptions: Subscription;
  readonly #calls: readonly Unsubscribe[];
  #byHub: CodecCounts = NOBODY;
  #frames: Unsubscribe | undefined;
  #subjects: ChannelSubjects | undefined;
  #epoch = 0;
  #number: number | undefined;
  #last: { readonly rtpTimestamp: number; readonly atMs: number } | undefined;
  #taken = 0;
  #droppedFrames = 0;
  #closed = false;

  constructor(private readonly options: EdgeChannelOptions) {
    const { clock, directory, name, newHub } = options;
    this.hub = newHub({
      // The encoder is far: who joins here waits for nothing, and costs those who watch no key frame.
      keepsGroup: true,
      onKeyframeRequest: (codec) => this.#wishKeyframe(codec),
      onViewersChanged: (_count, perCodec) => {
        this.#byHub = perCodec;
        this.#follow();
      },
    });
    this.video = new VideoSockets({
      codecs: CODECS,
      viewersMax: options.videoMax,
      onKeyframeWanted: (codec) => this.#wishKeyframe(codec),
      onViewersChanged: () => this.#follow(),
    });
    this.#look();
    this.#calls = options.wire
      .all(name)
      .map(({ call }) => options.bus.subscribe(call, () => this.#tell()));
    this.#subscriptions = timer(TELL_EVERY_MS, clock.scheduler)
      .pipe(repeat())
      .subscribe(() => {
        this.#look();
        const attended = options.sockets().length > 0 || options.played() !== undefined;
        if (this.#watched || attended) this.#tell();
      });
    this.#subscriptions.add(
      directory.changes$.subscribe((channel) => {
        if (channel !== name) return;
        this.#look();
        // A new owner learns at once who is there and how far they are.
        this.#tell();
      }),
    );
  }

  /** Pictures that came over the bus, those dropped included. */
  get takenFrames(): number {
    return this.#taken;
  }

  /** Pictures that came from an owner of before. */
  get droppedFrames(): number {
    return this.#droppedFrames;
  }

  /** Messages got lost on their way here for a while: the owner is asked to say again who may not watch. */
  missed(): void {
    this.#tell(true);
  }

  /** Ends the viewers' sessions. Idempotent, never throws. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#subscriptions.unsubscribe();
    this.#frames?.();
    for (const end of this.#calls) end();
    this.hub.close();
    this.video.close();
    this.#byHub = NOBODY;
    this.#tell();
  }

  /** Viewers here, by whatever way. */
  get viewers(): number {
    return this.hub.viewers + this.video.viewers;
  }

  get #counts(): CodecCounts {
    const { h264, vp8 } = this.video.counts;
    return { h264: this.#byHub.h264 + h264, vp8: this.#byHub.vp8 + vp8 };
  }

  get #watched(): boolean {
    return this.#byHub.h264 + this.#byHub.vp8 + this.video.viewers > 0;
  }

  #look(): void {
    const { directory, name, wire } = this.options;
    const before = this.#subjects;
    this.#subjects = wire.find(name);
    this.hub.live = this.#subjects !== undefined && directory.isLive(name);
    if (this.#subjects?.frames !== before?.frames) {
      this.#stopFrames();
      this.#follow();
    }
  }

  /** Subscribed to pictures only while somebody watches here. */
  #follow(): void {
    const subjects = this.#subjects;
    if (this.#watched && subjects !== undefined) {
      if (this.#frames === undefined) {
        this.#frames = this.options.bus.subscribe(subjects.frames, (data) => this.#take(data));
        // Asked for while the first one's handshake is still under way.
        const counts = this.#counts;
        for (const codec of CODECS) if (counts[codec] > 0) this.#wishKeyframe(codec);
      }
    } else {
      this.#stopFrames();
    }
    this.#tell();
  }

  #stopFrames(): void {
    this.#frames?.();
    this.#frames = undefined;
    this.#number = undefined;
  }

  #wishKeyframe(codec: VideoCodec): void {
    const subjects = this.#subjects;
    if (subjects !== undefined) this.options.bus.publish(subjects.keyframe, keyframeWish(codec));
  }

  #take(data: Uint8Array): void {
    const wire = unpackFrame(data);
    if (wire === undefined) return;
    this.#taken += 1;
    const { clock, directory, name } = this.options;
    const known = directory.ownerOf(name)?.epoch ?? 0;
    if (wire.epoch < this.#epoch || wire.epoch < known) {
      this.#droppedFrames += 1;
      return;
    }
    if (wire.epoch > this.#epoch) {
      this.#epoch = wire.epoch;
      this.#number = undefined;
    }
    const { frame, number } = wire;
    // A picture got lost between the machines: what follows is understood from the next key frame on.
    if (this.#number !== undefined && number > this.#number + 1 && !frame.keyframe) {
      this.#wishKeyframe(frame.codec);
    }
    this.#number = number;
    this.#last = { rtpTimestamp: frame.rtpTimestamp % TIMESTAMPS, atMs: clock.nowMs() };
    this.hub.send(frame);
    this.video.send(frame);
  }

  /** Tells the owner who watches here, and how far they are. */
  #tell(missed?: true): void {
    const { bus, edge, clock, played } = this.options;
    const last = this.#last;
    const subjects = this.#subjects;
    if (subjects === undefined) return;
    bus.publish(
      subjects.watch,
      watchMessage.pack({
        edge,
        viewers: this.#counts,
        hls: played(),
        missed,
        ...(last === undefined
          ? {}
          : { last: { rtpTimestamp: last.rtpTimestamp, agoMs: clock.nowMs() - last.atMs } }),
      }),
    );
  }
}
