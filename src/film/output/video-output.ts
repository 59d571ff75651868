// A film as MP4 or WebM: encodes, muxes with captions, and adds chapters when the film's end is known. Knows no path.
import {
  EncodedVideoPacketSource,
  Mp4OutputFormat,
  Output,
  StreamTarget,
  type StreamTargetChunk,
  TextSubtitleSource,
  WebMOutputFormat,
} from "mediabunny";
import type { FilmFrame, FilmInfo, FilmSegment } from "../types.js";
import { EndingOnce } from "./ending-once.js";
import { defaultBitrate, FilmEncoder } from "./film-encoder.js";
import { commentTag, STORY_TAG, storyTag } from "./film-tags.js";
import { DIGITAL_SOURCE_TYPE, generatedBox, SOURCE_TYPE_TAG } from "./generated-mark.js";
import { addTextTracks, textTrackBytes } from "./mp4-index.js";
import type { TextTrack } from "./mp4-text-track.js";
import { type ByteSink, PartFile } from "./part-file.js";
import { chaptersOf, WEBVTT_HEAD, webvttCue } from "./timeline.js";
import { addWebmChapters } from "./webm-chapters.js";

export interface VideoOptions {
  readonly container: "mp4" | "webm";
  /** Default: 0.75 bits a pixel. */
  readonly bitsPerSecond?: number;
  /** A caption track inside the film. A stream never has one: its pictures would wait for the captions. */
  readonly captions: boolean;
}

/** Longest time without a key frame, in seconds: how far a player may have to decode to seek. */
const KEY_FRAME_SECONDS = 5;

/**
 * Longest caption, in seconds. Packets of the pictures are kept in memory until the caption over them is written, and a
 * caption is written when it ends, since only then it is sure that the film lasted that long.
 */
const CAPTION_SECONDS = 20;

/**
 * Ticks of a second in MP4, at least, and a whole number of them for each frame. With one tick a frame, a player that seeks to
 * the middle of a scene's last frame rounds up, and shows the next scene.
 */
const TIME_SCALE_MIN = 8000;

/** What each announced video packet reserves at least in an MP4's table, in bytes (stts, stss, stsz, stsc, co64). */
const RESERVED_BYTES_PER_PACKET = 30;

/** Writes one film to `sink`, which belongs to it from here on. Memory does not grow with the film but for its index. */
export class VideoOutput extends EndingOnce {
  readonly #video: EncodedVideoPacketSource;
  readonly #captions: TextSubtitleSource | undefined;
  readonly #output: Output;
  #encoder: FilmEncoder | undefined;
  #packets: Promise<void> = Promise.resolve();
  #frames = 0;
  #segment = 0;
  #lastKeyFrame = 0;
  #captionFrom = 0;
  #captionsWritten = false;
  /** Bytes of the file so far. */
  #endsAt = 0;

  private constructor(
    private readonly film: FilmInfo,
    private readonly options: VideoOptions,
    private readonly sink: ByteSink,
  ) {
    super();
    const streamed = !(sink instanceof PartFile);
    const { container } = options;
    this.#video = new EncodedVideoPacketSource(container === "mp4" ? "avc" : "vp9");
    // MP4 gets its captions when it is whole, as timed text, which more players show than WebVTT in MP4.
    const webvtt = options.captions && !streamed && container === "webm";
    this.#captions = webvtt ? new TextSubtitleSource("webvtt") : undefined;
    this.#output = new Output({
      format:
        container === "mp4"
          ? new Mp4OutputFormat({ fastStart: streamed ? "fragmented" : "reserve" })
          : new WebMOutputFormat({ appendOnly: streamed }),
      target: new StreamTarget(this.#writable()),
    });
  }

  /** Throws `codec-unavailable` when the film cannot be encoded here. */
  static async open(film: FilmInfo, options: VideoOptions, sink: ByteSink): Promise<VideoOutput> {
    const self = new VideoOutput(film, options, sink);
    const codec = options.container === "mp4" ? "avc" : "vp9";
    self.#encoder = await FilmEncoder.open(
      codec,
      film,
      options.bitsPerSecond ?? defaultBitrate(film),
      (packet, meta) => {
        self.#packets = self.#packets.then(() => self.#video.add(packet, meta));
        // Waited for by `add`; a failure in between is nobody's unhandled rejection.
        self.#packets.catch(() => {});
      },
    );
    self.#describe();
    await self.#output.start();
    return self;
  }

  async add(frame: FilmFrame): Promise<void> {
    this.refuseAfterEnd();
    const segment = this.#enter(frame.index);
    const sinceKeyFrame = frame.index - this.#lastKeyFrame;
    const keyFrame =
      frame.index === segment?.fromFrame || sinceKeyFrame >= KEY_FRAME_SECONDS * this.film.fps;
    if (keyFrame) this.#lastKeyFrame = frame.index;
    await this.#encoder?.encode(frame, keyFrame);
    this.#frames = frame.index + 1;
    await this.#packets;
    const captionFrames = this.#frames - this.#captionFrom;
    if (
      this.#frames === segment?.toFrame ||
      captionFrames >= Math.round(CAPTION_SECONDS * this.film.fps)
    ) {
      await this.#endCaption();
    }
  }

  protected get begun(): boolean {
    return this.#frames > 0;
  }

  protected async complete(): Promise<void> {
    await this.#encoder?.flush();
    await this.#packets;
    if (this.#frames > this.#captionFrom) await this.#endCaption();
    await this.#output.finalize();
    await this.#addTexts();
    if (this.options.container === "mp4") await this.sink.write(generatedBox(), this.#endsAt);
    await this.sink.commit();
    this.#encoder?.close();
  }

  protected async drop(): Promise<void> {
    this.#encoder?.close();
    // The target may be broken already, which is why the film is dropped.
    await this.#output.cancel().catch(() => {});
    await this.sink.discard();
  }

  /** What the muxer writes, handed to the sink with its back-pressure. */
  #writable(): WritableStream<StreamTargetChunk> {
    return new WritableStream({
      write: ({ data, position }) => {
        this.#endsAt = Math.max(this.#endsAt, position + data.length);
        return this.sink.write(data, position);
      },
    });
  }

  #describe(): void {
    const { film } = this;
    // The texts are added later and need room in front of the pictures, which only packets can reserve.
    const bytes = textTrackBytes(this.#textTracks(film.frames));
    const textPackets = Math.ceil(bytes / RESERVED_BYTES_PER_PACKET);
    this.#output.addVideoTrack(this.#video, {
      maximumPacketCount: film.frames + textPackets,
      ...this.#timing(),
    });
    if (this.#captions !== undefined) {
      this.#output.addSubtitleTrack(this.#captions, { name: "Prompts" });
    }
    this.#output.setMetadataTags({
      title: film.title,
      comment: commentTag(film),
      raw: {
        [STORY_TAG[this.options.container]]: storyTag(film),
        ...(this.options.container === "webm" ? { [SOURCE_TYPE_TAG]: DIGITAL_SOURCE_TYPE } : {}),
      },
    });
  }

  /** In MP4 the muxer's "frame rate" is the track's time scale, in WebM the length of a frame. */
  #timing(): { readonly frameRate?: number } {
    const { fps } = this.film;
    if (this.options.container === "mp4")
      return { frameRate: fps * Math.ceil(TIME_SCALE_MIN / fps) };
    // A frame rate that is no whole number of nanoseconds cannot be said in WebM.
    return 1e9 % fps === 0 ? { frameRate: fps } : {};
  }

  /** The segment that a frame belongs to; frames come in order. */
  #enter(index: number): FilmSegment | undefined {
    const { segments } = this.film;
    while (index >= (segments[this.#segment]?.toFrame ?? Number.POSITIVE_INFINITY)) {
      this.#segment += 1;
    }
    return segments[this.#segment];
  }

  /** Writes what was said since the last caption. */
  async #endCaption(): Promise<void> {
    const ms = (frame: number): number => Math.round((frame * 1000) / this.film.fps);
    const cue = webvttCue({
      text: this.film.segments[this.#segment]?.text ?? "",
      startMs: ms(this.#captionFrom),
      endMs: ms(this.#frames),
    });
    this.#captionFrom = this.#frames;
    await this.#captions?.add(this.#captionsWritten ? cue : WEBVTT_HEAD + cue);
    this.#captionsWritten = true;
  }

  async #addTexts(): Promise<void> {
    if (!(this.sink instanceof PartFile)) return;
    if (this.options.container === "mp4") {
      await addTextTracks(this.sink, this.#textTracks(this.#frames));
    } else {
      const { segments, fps } = this.film;
      await addWebmChapters(this.sink, chaptersOf(segments, this.#frames, fps));
    }
  }

  /** What an MP4 of so many frames gets besides its pictures. */
  #textTracks(frames: number): TextTrack[] {
    const { segments, fps, width, height } = this.film;
    const spans = chaptersOf(segments, frames, fps);
    if (spans.length === 0) return [];
    const kinds = this.options.captions
      ? (["captions", "chapters"] as const)
      : (["chapters"] as const);
    return kinds.map((kind) => ({ kind, spans, width, height }));
  }
}
