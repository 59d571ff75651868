// What the transport knows: encoded frames and viewers. Nothing above an encoded frame.

export type VideoCodec = "h264" | "vp8";

/** One encoded picture, in the form its packetiser wants: H.264 as Annex B, VP8 as a bare frame. */
export interface EncodedFrame {
  readonly codec: VideoCodec;
  readonly data: Uint8Array;
  readonly keyframe: boolean;
  /** RTP timestamp, 90 kHz, 32-bit unsigned, derived from the frame index: the same for every viewer. */
  readonly rtpTimestamp: number;
}

/** A request and an answer without any HTTP server in them, so that both servers share the handlers. */
export interface HttpRequest {
  readonly method: string;
  /** Path without query, percent-decoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}
export interface HttpResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}
