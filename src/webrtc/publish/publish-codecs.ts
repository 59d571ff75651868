// What is offered when a stream is sent out, and what of it an answer takes. Knows lines of SDP, no connection.
import type { NegotiatedCodec } from "../signalling/codec-choice.js";
import { splitSections } from "../signalling/sections.js";
import type { VideoCodec } from "../types.js";

/**
 * High is what the encoder writes. The constrained baseline names the same pictures for servers that know that name alone and
 * hand on what comes.
 */
const OFFERS: Readonly<Record<VideoCodec, readonly NegotiatedCodec[]>> = {
  h264: [h264(102, "64001f"), h264(104, "42e01f")],
  vp8: [{ codec: "vp8", payloadType: 96, rtxPayloadType: 97, parameters: "", lines: [] }],
};

export function offeredCodecs(codecs: readonly VideoCodec[]): NegotiatedCodec[] {
  return codecs.flatMap((codec) => OFFERS[codec]);
}

/** The first format of the answer's video that was offered, with retransmissions where it takes them. */
export function takenCodec(
  answerSdp: string,
  offered: readonly NegotiatedCodec[],
): NegotiatedCodec | undefined {
  const { media } = splitSections(answerSdp.split(/\r?\n/));
  const video = media.find((section) => /^m=video [1-9]/.test(section[0] ?? ""));
  const types = (video?.[0] ?? "").trim().split(" ").slice(3).map(Number);
  for (const type of types) {
    const codec = offered.find(({ payloadType }) => payloadType === type);
    if (codec === undefined) continue;
    const { rtxPayloadType: rtx } = codec;
    const mends = rtx !== undefined && types.includes(rtx);
    return { ...codec, rtxPayloadType: mends ? rtx : undefined };
  }
  return undefined;
}

function h264(payloadType: number, profile: string): NegotiatedCodec {
  const parameters = `level-asymmetry-allowed=1;packetization-mode=1;profile-level-id=${profile}`;
  return { codec: "h264", payloadType, rtxPayloadType: payloadType + 1, parameters, lines: [] };
}
