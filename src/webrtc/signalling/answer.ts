// Writes our answer to a viewer's offer: the video, and every other section refused or kept for its transport. Knows no
// connection: what the transport is comes as lines. Nothing is answered that was not offered (RFC 3264 section 6).
import { randomInt } from "node:crypto";
import { TRANSPORT_SEQUENCE, type ViewerOffer } from "./offer.js";
import type { NamedSection } from "./sections.js";

/** Our side, as attribute lines. */
export interface AnswerParts {
  /** Of the transport: credentials, fingerprint, setup, candidates. */
  readonly transport: readonly string[];
  /** Of the stream that is sent: its sources and its name. */
  readonly stream: readonly string[];
}

export function writeAnswer(offer: ViewerOffer, parts: AnswerParts): string {
  const { stream } = parts;
  const transport = offer.trickles
    ? ["a=ice-options:trickle", ...parts.transport]
    : parts.transport;
  const { carrier, mid } = offer;
  const bundled = [carrier?.mid, mid].filter((one) => one !== undefined);
  const lines = ["v=0", `o=- ${randomInt(2 ** 47)} 1 IN IP4 0.0.0.0`, "s=-", "t=0 0"];
  if (offer.bundles) lines.push(`a=group:BUNDLE ${bundled.join(" ")}`);
  if (stream.length > 0) lines.push("a=msid-semantic: WMS *");
  for (const section of offer.sections) {
    if (section === undefined) lines.push(...video(offer, transport, stream));
    else if (section === carrier) lines.push(...inactive(section, transport));
    else lines.push(...refused(section));
  }
  return `${lines.join("\r\n")}\r\n`;
}

function video(
  offer: ViewerOffer,
  transport: readonly string[],
  stream: readonly string[],
): string[] {
  const { codec, transportSequenceId: id } = offer;
  const types = [codec.payloadType, codec.rtxPayloadType].filter((type) => type !== undefined);
  return [
    `m=video 9 ${offer.protocol} ${types.join(" ")}`,
    ...(codec.title === undefined ? [] : [`i=${codec.title}`]),
    "c=IN IP4 0.0.0.0",
    ...(offer.hasMid ? [`a=mid:${offer.mid}`] : []),
    "a=sendonly",
    "a=rtcp-mux",
    ...(offer.reducedSize ? ["a=rtcp-rsize"] : []),
    ...(offer.receiverTimes ? ["a=rtcp-xr:rcvr-rtt=all"] : []),
    ...transport,
    ...stream,
    ...codec.lines,
    ...(id === undefined
      ? []
      : [`a=extmap:${id} ${TRANSPORT_SEQUENCE}`, `a=rtcp-fb:${codec.payloadType} transport-cc`]),
  ];
}

/**
 * The section that the offer tells the transport in, taken with nothing in it: refused, it would take the transport of all
 * along (RFC 9143 section 7.3.1).
 */
function inactive(section: NamedSection, transport: readonly string[]): string[] {
  return [
    ...head(section, "9"),
    "a=inactive",
    "a=rtcp-mux",
    ...(section.map === undefined ? [] : [section.map]),
    ...transport,
  ];
}

/** Port 0 (RFC 3264 section 6). */
function refused(section: NamedSection): string[] {
  return [...head(section, "0"), "a=inactive", ...(section.map === undefined ? [] : [section.map])];
}

function head({ media, protocol, format, mid }: NamedSection, port: string): string[] {
  const lines = [`m=${media} ${port} ${protocol} ${format}`, "c=IN IP4 0.0.0.0"];
  if (mid !== undefined) lines.push(`a=mid:${mid}`);
  return lines;
}
