import { describe, expect, it } from "vitest";
import {
  CANDIDATES_MAX,
  parseFragment,
  usableCandidate,
} from "../../src/webrtc/signalling/candidates.js";
import { parseOffer } from "../../src/webrtc/signalling/offer.js";
import { CHROMIUM_OFFER, H264_LINES } from "./offers.js";

const withoutH264 = H264_LINES.reduce(
  (sdp, line) => sdp.replace(`${line}\r\n`, ""),
  CHROMIUM_OFFER,
);

describe("the codec of an offer", () => {
  it.each([
    ["High", "64001f"],
    ["Constrained High", "640C1F"],
    ["High 4:4:4 Predictive, which contains High,", "f4001f"],
  ])("is H.264 where %s is offered, with the viewer's own payload types", (_, profile) => {
    const high = CHROMIUM_OFFER.replace("profile-level-id=4d001f", `profile-level-id=${profile}`);
    expect(parseOffer(high).codec).toMatchObject({
      codec: "h264",
      payloadType: 108,
      rtxPayloadType: 109,
      parameters: `level-asymmetry-allowed=1;packetization-mode=1;profile-level-id=${profile}`,
    });
  });

  it("is VP8 where no offered profile of H.264 is one that the encoder writes", () => {
    expect(parseOffer(CHROMIUM_OFFER).codec).toMatchObject({ codec: "vp8", payloadType: 96 });
  });

  it("is the viewer's own H.264 where it offers nothing else", () => {
    const alone = CHROMIUM_OFFER.replace(/a=rtpmap:\d+ VP\d.*\r\n/g, "");
    expect(parseOffer(alone).codec).toMatchObject({ codec: "h264", payloadType: 108 });
    const baseline = alone.replace("profile-level-id=4d001f", "profile-level-id=42e01f");
    expect(parseOffer(baseline).codec).toMatchObject({ codec: "h264", payloadType: 106 });
  });

  it("has the feedback that was offered for it, and no other", () => {
    const lines = (offer: string) => parseOffer(offer).codec.lines.filter((l) => /rtcp-fb/.test(l));
    expect(lines(CHROMIUM_OFFER)).toEqual(["a=rtcp-fb:96 nack", "a=rtcp-fb:96 nack pli"]);
    const forAll = CHROMIUM_OFFER.replace(/a=rtcp-fb:96.*\r\n/g, "").replace(
      "a=rtpmap:96",
      "a=rtcp-fb:* nack pli\r\na=rtpmap:96",
    );
    expect(lines(forAll)).toEqual(["a=rtcp-fb:96 nack pli"]);
    const none = parseOffer(CHROMIUM_OFFER.replace(/a=rtcp-fb.*\r\n/g, "")).codec;
    // Nobody asks for what a retransmission would carry.
    expect([none.lines, none.rtxPayloadType]).toEqual([["a=rtpmap:96 VP8/90000"], undefined]);
  });

  it("is VP8 where H.264 is missing or only unfragmented", () => {
    expect(parseOffer(withoutH264).codec).toMatchObject({
      codec: "vp8",
      payloadType: 96,
      rtxPayloadType: 97,
    });
    const mode0 = CHROMIUM_OFFER.replaceAll("packetization-mode=1", "packetization-mode=0");
    expect(parseOffer(mode0).codec.codec).toBe("vp8");
  });

  it("must be one of them, else the refusal names what was offered", () => {
    const neither = withoutH264.replace(" VP8/", " AV1/");
    expect(() => parseOffer(neither)).toThrow(/neither H.264 .* nor VP8 \(it has av1, rtx, vp9\)/);
    expect(() => parseOffer(neither)).toThrow(
      expect.objectContaining({ code: "codec-unavailable" }),
    );
  });

  it("comes without retransmission where the viewer has none", () => {
    expect(
      parseOffer(CHROMIUM_OFFER.replace(/a=rtpmap:\d+ rtx.*\r\n/g, "")).codec.rtxPayloadType,
    ).toBeUndefined();
  });
});

describe("the offer that goes on", () => {
  it("is read for the transport's facts, and nothing else of a stranger's text is kept", () => {
    const evil = CHROMIUM_OFFER.replace("a=rtcp-rsize", "a=x-evil:1\r\na=ssrc:1 cname:x");
    const { fingerprint, credentials, candidates, codec } = parseOffer(evil);
    const kept = JSON.stringify({ fingerprint, credentials, candidates, codec });
    expect(kept).not.toMatch(/evil|ssrc|audio|transport-cc|goog-remb|fir|H264/);
    expect(fingerprint.octets).toMatch(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/);
  });

  it("takes credentials and fingerprint from the session part too, and reads a missing direction as both", () => {
    const lines = CHROMIUM_OFFER.split("\r\n");
    const shared = lines
      .filter((line) => /^a=(ice-ufrag|ice-pwd|fingerprint|setup)/.test(line))
      .slice(0, 4);
    const rest = lines.filter(
      (line) => !/^a=(ice-ufrag|ice-pwd|fingerprint|setup|recvonly)/.test(line),
    );
    const at = rest.findIndex((line) => line.startsWith("m="));
    const offer = parseOffer([...rest.slice(0, at), ...shared, ...rest.slice(at)].join("\n"));
    expect(offer.credentials.usernameFragment).toBe("v3Wy");
    expect(offer.fingerprint).toEqual(parseOffer(CHROMIUM_OFFER).fingerprint);
    expect(offer.canOpen).toBe(true);
  });

  it("is refused in a sentence where the viewer cannot choose the way (ICE lite): it would wait for ever", () => {
    const lite = CHROMIUM_OFFER.replace("m=", "a=ice-lite\r\nm=");
    expect(() => parseOffer(lite)).toThrow(/a=ice-lite.*full ICE/);
  });

  it("keeps no candidate that would make the server look up a name, and not too many", () => {
    const candidates = Array.from(
      { length: CANDIDATES_MAX + 5 },
      (_, i) => `a=candidate:${i} 1 udp 1 192.0.2.1 ${i + 1} typ host`,
    );
    const strange = [
      "a=candidate:a 1 udp 1 0b1f.local 9 typ host",
      "a=candidate:b 1 udp 1 internal.example 9 typ host",
      "a=candidate:c 1 tcp 1 192.0.2.1 9 typ host tcptype active",
    ];
    const kept = parseOffer(
      CHROMIUM_OFFER.replace("a=rtcp-rsize", [...strange, ...candidates].join("\r\n")),
    ).candidates;
    expect(kept).toHaveLength(CANDIDATES_MAX);
    expect(kept.join()).not.toMatch(/local|example| tcp /);
  });
});

describe("a trickle fragment", () => {
  it("gives candidates without their extensions, and credentials when it names them", () => {
    const fragment = parseFragment(
      "a=ice-ufrag:EsAw\r\na=ice-pwd:P2uYro0UCOQ4zxjKXaWCBui1\r\nm=video 9 RTP/AVP 0\r\na=mid:0\r\n" +
        "a=candidate:1 1 UDP 2113 2001:db8::1 5000 typ srflx raddr 0.0.0.0 rport 0 generation 0 ufrag EsAw\r\n" +
        "a=end-of-candidates\r\n",
    );
    expect(fragment).toEqual({
      credentials: { usernameFragment: "EsAw", password: "P2uYro0UCOQ4zxjKXaWCBui1" },
      candidates: ["candidate:1 1 udp 2113 2001:db8::1 5000 typ srflx"],
    });
  });

  it("may hold the end of candidates alone", () => {
    expect(parseFragment("a=end-of-candidates")).toEqual({ candidates: [] });
  });

  it.each([
    ["nothing", ""],
    ["garbage", "hello\r\nworld"],
    ["half of the credentials", "a=ice-ufrag:EsAw"],
    ["a password too short", "a=ice-ufrag:EsAw\r\na=ice-pwd:short"],
  ])("with %s is refused", (_, text) => {
    expect(() => parseFragment(text)).toThrow(expect.objectContaining({ code: "sdp-invalid" }));
  });

  it.each([
    "candidate:1 2 udp 1 192.0.2.1 9 typ host",
    "candidate:1 1 udp 1 192.0.2.1 0 typ host",
    "candidate:1 1 udp 1 192.0.2.1 70000 typ host",
    "candidate:1 1 udp x 192.0.2.1 9 typ host",
    "candidate:1 1 udp 1 192.0.2.1 9 typ other",
    "candidate:1 1 udp 1 192.0.2.1 9",
    ...[
      "0.0.0.0",
      "224.0.0.251",
      "255.255.255.255",
      "::",
      "0:0::0",
      "ff02::fb",
      "ff02::1%eth0",
    ].map((nobodys) => `candidate:1 1 udp 1 ${nobodys} 9 typ host`),
    "candidate:1 1 udp 1 ::ffff:224.0.0.251 9 typ host",
    "nonsense",
  ])("passes over %s", (line) => {
    expect(usableCandidate(line)).toBeUndefined();
  });
});
