// Chooses the codec for a viewer from the video section of an offer. Knows H.264 and VP8, no connection.
import { EvertaleError } from "../../errors.js";
import type { VideoCodec } from "../types.js";

/** The codec a viewer gets, with the viewer's own payload types. */
export interface NegotiatedCodec {
  readonly codec: VideoCodec;
  readonly payloadType: number;
  /** Retransmission payload type (RFC 4588), if the viewer offers one. */
  readonly rtxPayloadType: number | undefined;
  /** The viewer's format parameters, word for word; empty when there are none. */
  readonly parameters: string;
  /** Attribute lines that describe the above. */
  readonly lines: readonly string[];
  /** What is sent, where that is not what the viewer's own name for it says. */
  readonly title?: string;
}

/**
 * H.264 profiles whose decoders play what the encoder writes, the closest first: it writes High, without interlacing and
 * without B pictures, whatever it is asked for. High 10, High 4:2:2 and High 4:4:4 Predictive contain High (Annex A.2).
 */
const CONTAIN_HIGH = ["64", "6e", "7a", "f4"];

const UNDER_ITS_NAME =
  "H.264 in the High profile: offer 640c1f or VP8 where the profile that you named is all that you decode";

/**
 * H.264 with `packetization-mode=1` first, since its encoder works beside the event loop, where a profile is offered that
 * the pictures satisfy; then VP8. A viewer that offers neither, but lower profiles of H.264, gets the pictures all the same
 * under the name of its own, since the answer may have no other profile (RFC 6184 section 8.2.2), and with a title that
 * says what they are: nothing else can be made for it, and decoders in use do not mind.
 * @throws EvertaleError `codec-unavailable`
 */
export function chooseCodec(section: readonly string[]): NegotiatedCodec {
  const formats = readFormats(section);
  const feedback = readFeedbackWishes(section);
  const h264 = formats.filter(
    (format) => format.name === "h264" && parameter(format, "packetization-mode") === "1",
  );
  for (const prefix of CONTAIN_HIGH) {
    const found = h264.find((format) => profileOf(format).startsWith(prefix));
    if (found) return negotiated("h264", found, formats, feedback);
  }
  const vp8 = formats.find((format) => format.name === "vp8");
  if (vp8) return negotiated("vp8", vp8, formats, feedback);
  // Main has most of High's tools, the constrained baseline is what everybody has tried.
  for (const prefix of ["4d", "42e0", "42", ""]) {
    const found = h264.find((format) => profileOf(format).startsWith(prefix));
    if (found) return { ...negotiated("h264", found, formats, feedback), title: UNDER_ITS_NAME };
  }
  const names = [...new Set(formats.map((format) => format.name.slice(0, 20)))]
    .slice(0, 10)
    .join(", ");
  throw new EvertaleError(
    "codec-unavailable",
    `The offer has neither H.264 with packetization-mode=1 nor VP8 (it has ${names || "no video format"}): add one of them.`,
  );
}

function profileOf(format: Format): string {
  return (parameter(format, "profile-level-id") ?? "").toLowerCase();
}

/** Feedback that a viewer offers to send, by payload type; `*` stands for all (RFC 4585 section 4.2). */
function readFeedbackWishes(section: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const wishes = new Map<string, Set<string>>();
  for (const line of section) {
    const [, type, kind] = /^a=rtcp-fb:(\*|\d{1,3}) ([a-z0-9 -]{1,40}?)\s*$/.exec(line) ?? [];
    if (type === undefined || kind === undefined) continue;
    wishes.set(type, (wishes.get(type) ?? new Set()).add(kind));
  }
  return wishes;
}

interface Format {
  readonly payloadType: number;
  readonly name: string;
  readonly parameters: string;
}

function readFormats(section: readonly string[]): Format[] {
  const names = new Map<number, string>();
  const parameters = new Map<number, string>();
  for (const line of section) {
    const map = /^a=rtpmap:(\d{1,3}) ([A-Za-z0-9-]+)\/(\d+)/.exec(line);
    if (map?.[1] && map[2]) names.set(Number(map[1]), `${map[2].toLowerCase()}/${map[3]}`);
    const format = /^a=fmtp:(\d{1,3}) ([\x20-\x7e]{1,300})$/.exec(line);
    if (format?.[1] && format[2]) parameters.set(Number(format[1]), format[2].trim());
  }
  // The order of the media line is the viewer's order of preference.
  const offered = (section[0] ?? "").split(" ").slice(3).map(Number);
  const formats: Format[] = [];
  for (const payloadType of offered) {
    const [name, clockRate] = names.get(payloadType)?.split("/") ?? [];
    if (name === undefined || clockRate !== "90000" || payloadType > 127) continue;
    formats.push({ payloadType, name, parameters: parameters.get(payloadType) ?? "" });
  }
  return formats;
}

function parameter(format: Format, name: string): string | undefined {
  for (const part of format.parameters.split(";")) {
    const [key, value] = part.split("=", 2);
    if (key?.trim().toLowerCase() === name) return value?.trim();
  }
  return undefined;
}

/** What is made use of of a codec: retransmissions and key frames. Not remb: nothing is believed of it. */
const FEEDBACK = ["nack", "nack pli"];

function negotiated(
  codec: VideoCodec,
  format: Format,
  formats: readonly Format[],
  wishes: ReadonlyMap<string, ReadonlySet<string>>,
): NegotiatedCodec {
  const { payloadType, parameters } = format;
  const feedback = FEEDBACK.filter(
    (kind) => wishes.get(String(payloadType))?.has(kind) || wishes.get("*")?.has(kind),
  );
  const rtxPayloadType = feedback.includes("nack")
    ? formats.find(
        (other) => other.name === "rtx" && parameter(other, "apt") === String(payloadType),
      )?.payloadType
    : undefined;
  const lines = [
    `a=rtpmap:${payloadType} ${codec === "h264" ? "H264" : "VP8"}/90000`,
    ...feedback.map((kind) => `a=rtcp-fb:${payloadType} ${kind}`),
  ];
  if (parameters !== "") lines.push(`a=fmtp:${payloadType} ${parameters}`);
  if (rtxPayloadType !== undefined) {
    lines.push(
      `a=rtpmap:${rtxPayloadType} rtx/90000`,
      `a=fmtp:${rtxPayloadType} apt=${payloadType}`,
    );
  }
  return { codec, payloadType, rtxPayloadType, parameters, lines };
}
