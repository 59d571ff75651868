// Answers to the offers that real peers make, as text: nothing in them that was not offered, nothing that they refuse.
import { describe, expect, it } from "vitest";
import { writeAnswer } from "../../src/webrtc/signalling/answer.js";
import { parseOffer } from "../../src/webrtc/signalling/offer.js";
import { CHROMIUM_OFFER, FIREFOX_MAX_BUNDLE_OFFER, WHEP_DRAFT_OFFER } from "./offers.js";

const PARTS = {
  transport: [
    "a=ice-ufrag:65c3",
    "a=ice-pwd:66f73918f1eb357c69bd76",
    "a=fingerprint:sha-256 61:5A",
    "a=setup:passive",
    "a=candidate:1 1 udp 2116026367 127.0.0.1 34582 typ host generation 0 ufrag 65c3",
    "a=end-of-candidates",
  ],
  stream: ["a=msid:evertale 86aa4750", "a=ssrc:2658947519 cname:x"],
};

/** The sections of our answer, the session's lines first. */
function answered(offer: string): string[][] {
  const answer = writeAnswer(parseOffer(offer), PARTS);
  expect(answer.endsWith("\r\n")).toBe(true);
  return answer
    .trimEnd()
    .split(/\r\n(?=m=)/)
    .map((section) => section.split("\r\n"));
}
const without = (offer: string, pattern: RegExp) => offer.replace(pattern, "");
const TRANSPORT = ["a=ice-options:trickle", ...PARTS.transport];

describe("an answer", () => {
  it("takes audio that stands first in the bundle as inactive, with the transport in it (max-bundle of Chromium)", () => {
    const [session, audio, video] = answered(CHROMIUM_OFFER);
    expect(session).toContain("a=group:BUNDLE 0 1");
    expect(audio).toEqual([
      "m=audio 9 UDP/TLS/RTP/SAVPF 111",
      "c=IN IP4 0.0.0.0",
      "a=mid:0",
      "a=inactive",
      "a=rtcp-mux",
      "a=rtpmap:111 opus/48000/2",
      ...TRANSPORT,
    ]);
    expect(video).toEqual(expect.arrayContaining(["a=mid:1", "a=sendonly", ...TRANSPORT]));
  });

  it("refuses audio after the video, with the rtpmap of what it names (Pion, str0m, MediaMTX)", () => {
    const [session, ...sections] = CHROMIUM_OFFER.trimEnd().split(/\r\n(?=m=)/);
    const offer = [session?.replace("BUNDLE 0 1", "BUNDLE 1 0"), sections[1], sections[0], ""];
    const [head, video, audio] = answered(offer.join("\r\n"));
    expect(head).toContain("a=group:BUNDLE 1");
    expect(video?.[0]).toBe("m=video 9 UDP/TLS/RTP/SAVPF 96 97");
    expect(audio).toEqual([
      "m=audio 0 UDP/TLS/RTP/SAVPF 111",
      "c=IN IP4 0.0.0.0",
      "a=mid:0",
      "a=inactive",
      "a=rtpmap:111 opus/48000/2",
    ]);
  });

  it("names format 0 in a refused section whose formats nothing describes, and what a data channel is", () => {
    const data = "m=application 9 UDP/DTLS/SCTP webrtc-datachannel\r\na=mid:2\r\n";
    const bare = without(CHROMIUM_OFFER, /a=rtpmap:(111|63) .*\r\n/g).replace(
      "BUNDLE 0 1",
      "BUNDLE 1",
    );
    const [, audio, , application] = answered(bare + data);
    expect(audio?.[0]).toBe("m=audio 0 UDP/TLS/RTP/SAVPF 0");
    expect(application?.[0]).toBe("m=application 0 UDP/DTLS/SCTP webrtc-datachannel");
  });

  it.each([
    ["the WHEP draft's first example", WHEP_DRAFT_OFFER, "96"],
    ["Firefox under max-bundle", FIREFOX_MAX_BUNDLE_OFFER, "120"],
  ])("takes a bundle-only video whose transport is the first section's: %s", (_, offer, type) => {
    const [session, audio, video] = answered(offer);
    expect(session).toContain("a=group:BUNDLE 0 1");
    expect(audio).toEqual(expect.arrayContaining(["a=inactive", ...TRANSPORT]));
    expect(video?.[0]?.split(" ").slice(0, 4)).toEqual(["m=video", "9", "UDP/TLS/RTP/SAVPF", type]);
    expect(video).toContain("a=sendonly");
  });

  it("has nothing that was not offered: no bundle, no mid, no feedback, no reduced size, no extended report", () => {
    const bare = CHROMIUM_OFFER.split(/\r\n(?=m=)/)
      .filter((section) => !section.startsWith("m=audio"))
      .join("\r\n")
      .replace(
        /a=(ice-options|group|mid|rtcp-fb|rtcp-rsize|extmap|rtpmap:\d+ rtx|msid)\b.*\r\n/g,
        "",
      );
    const [session, video] = answered(bare);
    const text = [...(session ?? []), ...(video ?? [])].join("\n");
    expect(text).not.toMatch(/ice-options|BUNDLE|a=mid|rtcp-fb|rsize|rtcp-xr|extmap|rtx/);
    expect(text).not.toContain(" 97");
  });

  it("takes reduced size and the receiver's clock where they are offered", () => {
    const offer = CHROMIUM_OFFER.replace(
      "a=rtcp-rsize",
      "a=rtcp-rsize\r\na=rtcp-xr:rcvr-rtt=all:10000",
    );
    const [, , video] = answered(offer);
    expect(video).toEqual(expect.arrayContaining(["a=rtcp-rsize", "a=rtcp-xr:rcvr-rtt=all"]));
    expect(answered(CHROMIUM_OFFER).flat().join()).not.toContain("rtcp-xr");
  });

  it("titles High as what it is where it goes under the name of a lower profile, the only one offered", () => {
    const alone = CHROMIUM_OFFER.replace(/a=rtpmap:\d+ VP\d.*\r\n/g, "").replace(
      "profile-level-id=4d001f",
      "profile-level-id=42e01f",
    );
    const lines = answered(alone)[2] ?? [];
    expect(lines[1]).toMatch(/^i=H\.264 in the High profile: offer 640c1f or VP8/);
    expect(lines.filter((line) => /profile-level-id/.test(line))).toEqual([
      expect.stringContaining("profile-level-id=42e01f"),
    ]);
    // Where what is sent has its own name there is nothing to explain.
    expect(answered(CHROMIUM_OFFER).flat().join("\n")).not.toContain("i=H.264");
  });

  it("understands rtcp-mux-only, and refuses RTCP on a port of its own", () => {
    const only = CHROMIUM_OFFER.replaceAll("a=rtcp-mux\r\n", "a=rtcp-mux-only\r\n");
    expect(answered(only)[2]).toContain("a=rtcp-mux");
    expect(() => parseOffer(without(CHROMIUM_OFFER, /a=rtcp-mux\r\n/g))).toThrow(/add a=rtcp-mux/);
  });

  it("reads a fingerprint's hash in capitals, and of several lines one that it knows", () => {
    const capitals = CHROMIUM_OFFER.replaceAll("a=fingerprint:sha-256", "a=fingerprint:SHA-256");
    const { fingerprint } = parseOffer(capitals);
    expect(fingerprint).toEqual({ hash: "sha-256", octets: expect.stringMatching(/^1D:29/) });
    const two = CHROMIUM_OFFER.replaceAll(
      "a=fingerprint:",
      "a=fingerprint:md5 00\r\na=fingerprint:",
    );
    expect(parseOffer(two).fingerprint).toEqual(fingerprint);
  });

  it("reads the transport of the section that the bundle names first, where sections have their own", () => {
    let count = 0;
    const own = CHROMIUM_OFFER.replace(/a=ice-ufrag:v3Wy/g, () => `a=ice-ufrag:v3W${count++}`);
    expect(parseOffer(own).credentials.usernameFragment).toBe("v3W0");
    expect(parseOffer(own.replace("BUNDLE 0 1", "BUNDLE 1 0")).credentials.usernameFragment).toBe(
      "v3W1",
    );
  });

  it("refuses a bundle-only video whose transport cannot be taken, and says what to do", () => {
    const data = FIREFOX_MAX_BUNDLE_OFFER.replace("m=audio", "m=application");
    expect(() => parseOffer(data)).toThrow(/put the video first/);
    expect(() => parseOffer(without(FIREFOX_MAX_BUNDLE_OFFER, /a=group.*\r\n/))).toThrow(
      /a=group:BUNDLE/,
    );
  });

  it("still refuses a video whose port is 0 and that is not bundle-only", () => {
    const refused = without(FIREFOX_MAX_BUNDLE_OFFER, /a=bundle-only\r\n/);
    expect(() => parseOffer(refused)).toThrow(/no video section/);
  });
});
