// Reads a viewer's SDP offer, and of it no more than is named here. Knows no connection.
import { EvertaleError } from "../../errors.js";
import type { Fingerprint } from "../dtls/certificate.js";
import {
  areCredentials,
  CANDIDATES_MAX,
  type IceCredentials,
  usableCandidate,
} from "./candidates.js";
import { chooseCodec, type NegotiatedCodec } from "./codec-choice.js";
import {
  isBundleOnly,
  isOffered,
  type NamedSection,
  named,
  type OfferSections,
  type Section,
  splitSections,
  taggedSection,
  value,
} from "./sections.js";

/** Largest offer or fragment accepted, in bytes; Chromium's are about 7,000. */
export const SDP_BYTES_MAX = 65_536;
const SECTIONS_MAX = 16;
export const TRANSPORT_SEQUENCE =
  "http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01";

/** What we use of an offer. */
export interface ViewerOffer {
  readonly codec: NegotiatedCodec;
  readonly credentials: IceCredentials;
  /** `0` where the offer names none. */
  readonly mid: string;
  readonly hasMid: boolean;
  readonly protocol: string;
  /** The offer has a BUNDLE group with the video in it. */
  readonly bundles: boolean;
  /** Candidates may come later (RFC 8840). */
  readonly trickles: boolean;
  /** RTCP packets need not be compound (RFC 5506). */
  readonly reducedSize: boolean;
  /** The viewer wants to learn the round trip to us (RFC 3611 section 4.4, `rcvr-rtt`). */
  readonly receiverTimes: boolean;
  /** Id of the header extension by which the viewer tells when packets arrive, where it offers to tell it for our codec. */
  readonly transportSequenceId: number | undefined;
  /** The viewer can begin the DTLS handshake (RFC 8842 section 5.3). */
  readonly canOpen: boolean;
  /** Of the certificate that the viewer will show. */
  readonly fingerprint: Fingerprint;
  /** Usable ones, no more than are taken. */
  readonly candidates: readonly string[];
  /** Every section of the original in its order: `undefined` is our video, the rest are refused, but for the carrier. */
  readonly sections: readonly (NamedSection | undefined)[];
  /** The section before our video that the whole group's transport is told in. */
  readonly carrier: NamedSection | undefined;
}

/** The section that the transport's credentials and candidates belong to. */
export function transportMid({ carrier, mid }: ViewerOffer): string {
  return carrier?.mid ?? mid;
}

/**
 * Reads an offer that wants to receive video.
 * @throws EvertaleError `sdp-invalid`, or `codec-unavailable` when neither H.264 nor VP8 is offered
 */
export function parseOffer(text: string): ViewerOffer {
  const lines = text.split(/\r?\n/);
  if (lines[0] !== "v=0") throw invalid("The body is not SDP: it must begin with the line v=0.");
  const sections = splitSections(lines);
  const { session, media } = sections;
  if (media.length > SECTIONS_MAX) {
    throw invalid(
      `The offer has ${media.length} media sections; at most ${SECTIONS_MAX} are read.`,
    );
  }
  const video = findVideo(media);
  const codec = chooseCodec(video);
  const { tag, transport } = transportOf(sections, video);
  const credentials = readCredentials(transport);
  if (transport.some((line) => line.trim() === "a=ice-lite")) {
    throw invalid(
      "The offer says a=ice-lite, and who watches must choose the way itself: offer with full ICE, without that line.",
    );
  }
  const mid = value(video, "a=mid:");
  if (!/^[A-Za-z0-9!#$%&'*+.^_`{|}~-]{1,64}$/.test(mid ?? "0"))
    throw invalid("The offer's a=mid is not a token.");
  const names = media.map((section) => (section === video ? undefined : named(section)));
  const own = [...video, ...session];
  return {
    codec,
    credentials,
    mid: mid ?? "0",
    hasMid: mid !== undefined,
    protocol: named(video).protocol,
    bundles: tag !== undefined,
    trickles: transport.some((line) => /^a=ice-options:.*\btrickle\b/.test(line)),
    reducedSize: video.some((line) => line.trim() === "a=rtcp-rsize"),
    receiverTimes: own.some((line) => /^a=rtcp-xr:.*\brcvr-rtt=all\b/.test(line)),
    transportSequenceId: readTransportSequenceId(video, codec),
    canOpen: readSetup(transport) !== "passive",
    fingerprint: readFingerprint(transport),
    candidates: readCandidates(transport),
    sections: names,
    carrier: tag === undefined || tag === video ? undefined : names[media.indexOf(tag)],
  };
}

function findVideo(media: readonly Section[]): Section {
  const videos = media.filter(
    (section) => section[0]?.startsWith("m=video ") && isOffered(section),
  );
  if (videos.length === 0)
    throw invalid("The offer has no video section: add one that receives (a=recvonly).");
  const video = videos.find(receives);
  if (video === undefined) {
    throw invalid(
      "The offer does not want to receive video: its video section must be recvonly or sendrecv.",
    );
  }
  return video;
}

/**
 * The lines that tell the video's transport, those that count first: the group's, the section's own, the session's. `tag` is
 * the section that the answer must keep for the transport's sake.
 */
function transportOf(
  sections: OfferSections,
  video: Section,
): { readonly tag: Section | undefined; readonly transport: Section } {
  const group = taggedSection(sections, video);
  const shared = isBundleOnly(video);
  if (shared && group === undefined) {
    throw invalid(
      "The offer's video section is bundle-only, but no a=group:BUNDLE says whose transport it shares.",
    );
  }
  // What is no audio and no video cannot be taken without being used.
  const keepable =
    group !== undefined && /^m=(audio|video) /.test(group[0] ?? "") && isOffered(group);
  if (shared && !keepable) {
    throw invalid(
      "The offer's video section shares the transport of a section that is not used here: put the video first.",
    );
  }
  const tag = keepable ? group : group && video;
  const apart = tag === undefined || tag === video ? [] : tag;
  const transport = [...apart, ...video, ...sections.session];
  if (!transport.some((line) => /^a=rtcp-mux(-only)?\s*$/.test(line))) {
    throw invalid(
      "The offer wants RTCP on a port of its own: add a=rtcp-mux, video and RTCP share one here.",
    );
  }
  return { tag, transport };
}

function readCandidates(transport: Section): string[] {
  const candidates = transport
    .map((line) => (line.startsWith("a=candidate:") ? usableCandidate(line) : undefined))
    .filter((candidate) => candidate !== undefined);
  return [...new Set(candidates)].slice(0, CANDIDATES_MAX);
}

/** The name of the hash is a token in any case of letters (RFC 8122 section 5). */
function readFingerprint(transport: Section): Fingerprint {
  for (const line of transport) {
    const [, hash, octets] =
      /^a=fingerprint:(sha-(?:256|384|512)) ([0-9A-Fa-f:]{32,200})\s*$/i.exec(line) ?? [];
    if (hash && octets) return { hash: hash.toLowerCase(), octets: octets.toUpperCase() };
  }
  throw invalid(
    "The offer has no certificate fingerprint (a=fingerprint with sha-256): video is sent encrypted only.",
  );
}

function readSetup(transport: Section): string {
  const setup = value(transport, "a=setup:") ?? "actpass";
  if (/^(actpass|active|passive)$/.test(setup)) return setup;
  throw invalid(
    `The offer says a=setup:${setup.slice(0, 20)}; it must be actpass, active or passive.`,
  );
}

function readCredentials(transport: Section): IceCredentials {
  const usernameFragment = value(transport, "a=ice-ufrag:") ?? "";
  const password = value(transport, "a=ice-pwd:") ?? "";
  if (!areCredentials(usernameFragment, password)) {
    throw invalid("The offer has no usable ICE credentials (a=ice-ufrag, a=ice-pwd).");
  }
  return { usernameFragment, password };
}

/** Of those with a header of one octet (RFC 8285 section 5); both the extension and the feedback must be offered. */
function readTransportSequenceId(video: Section, codec: NegotiatedCodec): number | undefined {
  const wish = new RegExp(`^a=rtcp-fb:(\\*|${codec.payloadType}) transport-cc\\s*$`);
  if (!video.some((line) => wish.test(line))) return undefined;
  for (const line of video) {
    const [, id, uri] = /^a=extmap:(\d{1,3})(?:\/(?:sendrecv|recvonly))? (\S+)/.exec(line) ?? [];
    if (uri === TRANSPORT_SEQUENCE && Number(id) >= 1 && Number(id) <= 14) return Number(id);
  }
  return undefined;
}

/** No direction attribute means sendrecv (RFC 8866 section 6.7). */
function receives(section: Section): boolean {
  return !section.some((line) => /^a=(sendonly|inactive)\s*$/.test(line));
}

function invalid(message: string): EvertaleError {
  return new EvertaleError("sdp-invalid", message);
}
