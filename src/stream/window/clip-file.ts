// A clip's MP4 from pictures that were encoded already: captions, chapters and the mark of generated media, no second encode.
// Knows the film's formats; no window and no route.
import {
  addTextTracks,
  chaptersOf,
  commentTag,
  type FilmInfo,
  generatedBox,
  PartFile,
  STORY_TAG,
  storyTag,
  type TextTrack,
  textTrackBytes,
} from "../../film/output/index.js";

export interface ClipSample {
  /** Units with their lengths before them. */
  readonly data: Uint8Array;
  readonly seconds: number;
  readonly keyframe: boolean;
}

/** Bytes that each announced picture reserves at least in an MP4's tables. */
const RESERVED_BYTES_PER_PACKET = 30;
const TIME_SCALE_MIN = 8_000;

/** Writes the file whole or not at all. Throws `output-invalid` or `output-failed`. */
export async function writeClip(
  path: string,
  film: FilmInfo,
  avcConfig: Uint8Array,
  samples: readonly ClipSample[],
): Promise<void> {
  // Loaded with the first clip: it is large, and most servers never cut one.
  const { EncodedPacket, EncodedVideoPacketSource, Mp4OutputFormat, Output, StreamTarget } =
    await import("mediabunny");
  const file = await PartFile.create(path);
  try {
    let endsAt = 0;
    const output = new Output({
      format: new Mp4OutputFormat({ fastStart: "reserve" }),
      target: new StreamTarget(
        new WritableStream({
          write: ({ data, position }: { data: Uint8Array; position: number }) => {
            endsAt = Math.max(endsAt, position + data.length);
            return file.write(data, position);
          },
        }),
      ),
    });
    const tracks = tracksOf(film);
    const video = new EncodedVideoPacketSource("avc");
    const room = Math.ceil(textTrackBytes(tracks) / RESERVED_BYTES_PER_PACKET);
    output.addVideoTrack(video, {
      maximumPacketCount: samples.length + room,
      frameRate: film.fps * Math.ceil(TIME_SCALE_MIN / film.fps),
    });
    output.setMetadataTags({
      title: film.title,
      comment: commentTag(film),
      raw: { [STORY_TAG.mp4]: storyTag(film) },
    });
    await output.start();
    const decoderConfig = {
      codec: `avc1.${Buffer.from(avcConfig.subarray(1, 4)).toString("hex")}`,
      codedWidth: film.width,
      codedHeight: film.height,
      description: avcConfig,
    };
    let atS = 0;
    for (const { data, seconds, keyframe } of samples) {
      const packet = new EncodedPacket(data, keyframe ? "key" : "delta", atS, seconds);
      await video.add(packet, atS === 0 ? { decoderConfig } : {});
      atS += seconds;
    }
    await output.finalize();
    await addTextTracks(file, tracks);
    await file.write(generatedBox(), endsAt);
    await file.commit();
  } finally {
    await file.discard();
  }
}

function tracksOf(film: FilmInfo): TextTrack[] {
  const { segments, fps, frames, width, height } = film;
  const spans = chaptersOf(segments, frames, fps);
  if (spans.length === 0) return [];
  return (["captions", "chapters"] as const).map((kind) => ({ kind, spans, width, height }));
}
