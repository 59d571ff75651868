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
}

/**
 * H.264 profiles by their first digits, the best first. The encoder emits High whatever it is asked for, so a viewer
 * that offers High is answered with it; decoders that offer baseline only decode it all the same.
 */
const PROFILES = ["64", "42e0", "42", "4d", ""];

/**
 * H.264 with `packetization-mode=1` first, since its encoder works beside the event loop; VP8 for the others.
 * @throws EvertaleError `codec-unavailable`
 */
export function chooseCodec(section: readonly string[]): NegotiatedCodec {
  const formats = readFormats(section);
  const h264 = formats.filter(
    (format) => format.name === "h264" && parameter(format, "packetization-mode") === "1",
  );
  for (const prefix of PROFILES) {
    const found = h264.find((format) =>
      (parameter(format, "profile-level-id") ?? "").toLowerCase().startsWith(prefix),
    );
    if (found) return negotiated("h264", found, formats);
  }
  const vp8 = formats.find((format) => format.name === "vp8");
  if (vp8) return negotiated("vp8", vp8, formats);
  const names = [...new Set(formats.map((format) => format.name.slice(0, 20)))]
    .slice(0, 10)
    .join(", ");
  throw new EvertaleError(
    "codec-unavailable",
    `The offer has neither H.264 with packetization-mode=1 nor VP8 (it has ${names || "no video format"}): add one of them.`,
  );
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

function negotiated(
  codec: VideoCodec,
  format: Format,
  formats: readonly Format[],
): NegotiatedCodec {
  const { payloadType, parameters } = format;
  const rtxPayloadType = formats.find(
    (other) => other.name === "rtx" && parameter(other, "apt") === String(payloadType),
  )?.payloadType;
  const lines = [
    `a=rtpmap:${payloadType} ${codec === "h264" ? "H264" : "VP8"}/90000`,
    // Neither transport-cc nor remb: receiver reports tell of loss and queues, and feedback nobody reads costs packets.
    `a=rtcp-fb:${payloadType} nack`,
    `a=rtcp-fb:${payloadType} nack pli`,
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
