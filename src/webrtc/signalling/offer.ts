// Reads a viewer's SDP offer and writes the small one that we answer. Knows no connection.
// The connection library only ever parses SDP written here: whatever else a stranger's offer holds stays outside.
import { EvertaleError } from "../../errors.js";
import {
  areCredentials,
  CANDIDATES_MAX,
  type IceCredentials,
  usableCandidate,
} from "./candidates.js";
import { chooseCodec, type NegotiatedCodec } from "./codec-choice.js";

/** Largest offer or fragment accepted, in bytes; Chromium's are about 7,000. */
export const SDP_BYTES_MAX = 65_536;
const SECTIONS_MAX = 16;

/** What we use of an offer. */
export interface ViewerOffer {
  readonly codec: NegotiatedCodec;
  readonly credentials: IceCredentials;
  readonly mid: string;
  /** The viewer can begin the DTLS handshake (RFC 8842 section 5.3). */
  readonly canOpen: boolean;
  /** An offer of the video section alone, with the chosen codec alone. */
  readonly sdp: string;
  /** Every section of the original in its order: `undefined` is our video, the rest are answered as refused. */
  readonly sections: readonly (RefusedSection | undefined)[];
}
export interface RefusedSection {
  readonly media: string;
  readonly mid: string | undefined;
}

/**
 * Reads an offer that wants to receive video.
 * @throws EvertaleError `sdp-invalid`, or `codec-unavailable` when neither H.264 nor VP8 is offered
 */
export function parseOffer(text: string): ViewerOffer {
  const lines = text.split(/\r?\n/);
  if (lines[0] !== "v=0") throw invalid("The body is not SDP: it must begin with the line v=0.");
  const sections = splitSections(lines);
  const session = sections.shift() ?? [];
  if (sections.length > SECTIONS_MAX) {
    throw invalid(
      `The offer has ${sections.length} media sections; at most ${SECTIONS_MAX} are read.`,
    );
  }
  const videos = sections.filter((section) => /^m=video [1-9]/.test(section[0] ?? ""));
  if (videos.length === 0)
    throw invalid("The offer has no video section: add one that receives (a=recvonly).");
  const video = videos.find(receives);
  if (video === undefined) {
    throw invalid(
      "The offer does not want to receive video: its video section must be recvonly or sendrecv.",
    );
  }
  const codec = chooseCodec(video);
  const credentials = readCredentials(video, session);
  const mid = value(video, "a=mid:") ?? "0";
  return {
    codec,
    credentials,
    mid,
    canOpen: readSetup(video, session) !== "passive",
    sdp: writeOffer({ video, session, codec, credentials, mid }),
    sections: sections.map((section) =>
      section === video ? undefined : { media: section[0] ?? "", mid: value(section, "a=mid:") },
    ),
  };
}

/** Puts the refused sections (port 0, RFC 3264 section 6) back around our answer's only section. */
export function completeAnswer(answer: string, sections: ViewerOffer["sections"]): string {
  const at = answer.indexOf("m=video");
  const session = answer.slice(0, at);
  const video = answer.slice(at).replace(/\r\n$/, "");
  const written = sections.map((section) => (section === undefined ? video : refuse(section)));
  return `${session}${written.join("\r\n")}\r\n`;
}

function refuse(section: RefusedSection): string {
  const words = section.media.split(" ");
  words[1] = "0";
  const lines = [words.join(" "), "c=IN IP4 0.0.0.0", "a=inactive"];
  if (section.mid !== undefined) lines.push(`a=mid:${section.mid}`);
  return lines.join("\r\n");
}

function writeOffer(parts: {
  readonly video: readonly string[];
  readonly session: readonly string[];
  readonly codec: NegotiatedCodec;
  readonly credentials: IceCredentials;
  readonly mid: string;
}): string {
  const { video, session, codec, credentials, mid } = parts;
  const fingerprint = value(video, "a=fingerprint:") ?? value(session, "a=fingerprint:");
  if (fingerprint === undefined || !/^sha-\d+ [0-9A-Fa-f:]{32,200}$/.test(fingerprint)) {
    throw invalid(
      "The offer has no certificate fingerprint (a=fingerprint): video is sent encrypted only.",
    );
  }
  const setup = readSetup(video, session);
  if (!/^(actpass|active|passive)$/.test(setup)) {
    throw invalid(
      `The offer says a=setup:${setup.slice(0, 20)}; it must be actpass, active or passive.`,
    );
  }
  if (!/^[A-Za-z0-9!#$%&'*+.^_`{|}~-]{1,64}$/.test(mid))
    throw invalid("The offer's a=mid is not a token.");
  const candidates = video
    .map((line) => (line.startsWith("a=candidate:") ? usableCandidate(line) : undefined))
    .filter((candidate) => candidate !== undefined)
    .slice(0, CANDIDATES_MAX);
  const payloadTypes = [codec.payloadType, codec.rtxPayloadType].filter(
    (type) => type !== undefined,
  );
  return [
    "v=0",
    "o=- 1 1 IN IP4 127.0.0.1",
    "s=-",
    "t=0 0",
    `a=group:BUNDLE ${mid}`,
    `m=video 9 UDP/TLS/RTP/SAVPF ${payloadTypes.join(" ")}`,
    "c=IN IP4 0.0.0.0",
    `a=mid:${mid}`,
    "a=recvonly",
    "a=rtcp-mux",
    `a=ice-ufrag:${credentials.usernameFragment}`,
    `a=ice-pwd:${credentials.password}`,
    `a=fingerprint:${fingerprint}`,
    `a=setup:${setup}`,
    ...codec.lines,
    ...candidates.map((candidate) => `a=${candidate}`),
    "",
  ].join("\r\n");
}

function readSetup(video: readonly string[], session: readonly string[]): string {
  return value(video, "a=setup:") ?? value(session, "a=setup:") ?? "actpass";
}

function readCredentials(video: readonly string[], session: readonly string[]): IceCredentials {
  const usernameFragment = value(video, "a=ice-ufrag:") ?? value(session, "a=ice-ufrag:") ?? "";
  const password = value(video, "a=ice-pwd:") ?? value(session, "a=ice-pwd:") ?? "";
  if (!areCredentials(usernameFragment, password)) {
    throw invalid("The offer has no usable ICE credentials (a=ice-ufrag, a=ice-pwd).");
  }
  return { usernameFragment, password };
}

/** No direction attribute means sendrecv (RFC 8866 section 6.7). */
function receives(section: readonly string[]): boolean {
  return !section.some((line) => line === "a=sendonly" || line === "a=inactive");
}

function splitSections(lines: readonly string[]): string[][] {
  const sections: string[][] = [[]];
  for (const line of lines) {
    if (line.startsWith("m=")) sections.push([]);
    sections.at(-1)?.push(line);
  }
  return sections;
}

function value(section: readonly string[], prefix: string): string | undefined {
  return section
    .find((line) => line.startsWith(prefix))
    ?.slice(prefix.length)
    .trim();
}

function invalid(message: string): EvertaleError {
  return new EvertaleError("sdp-invalid", message);
}
