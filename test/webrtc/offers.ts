// An offer of the form that Chromium writes, shortened: audio and video, trickled candidates, many codecs.

const TRANSPORT = [
  "c=IN IP4 0.0.0.0",
  "a=rtcp:9 IN IP4 0.0.0.0",
  "a=ice-ufrag:v3Wy",
  "a=ice-pwd:+YTUETpXDir/oqkpYKJT3cmj",
  "a=ice-options:trickle",
  "a=fingerprint:sha-256 1D:29:07:03:5C:53:4B:40:92:88:0E:DC:B1:60:5A:04:C5:66:D8:9B:4A:CE:F7:67:27:A9:B3:76:97:BB:FE:09",
  "a=setup:actpass",
];

function codec(payloadType: number, name: string, parameters?: string): string[] {
  const lines = [
    `a=rtpmap:${payloadType} ${name}/90000`,
    `a=rtcp-fb:${payloadType} goog-remb`,
    `a=rtcp-fb:${payloadType} transport-cc`,
    `a=rtcp-fb:${payloadType} ccm fir`,
    `a=rtcp-fb:${payloadType} nack`,
    `a=rtcp-fb:${payloadType} nack pli`,
  ];
  if (parameters) lines.push(`a=fmtp:${payloadType} ${parameters}`);
  return [
    ...lines,
    `a=rtpmap:${payloadType + 1} rtx/90000`,
    `a=fmtp:${payloadType + 1} apt=${payloadType}`,
  ];
}

export const H264_LINES = [
  ...codec(102, "H264", "level-asymmetry-allowed=1;packetization-mode=1;profile-level-id=42001f"),
  ...codec(104, "H264", "level-asymmetry-allowed=1;packetization-mode=0;profile-level-id=42e01f"),
  ...codec(106, "H264", "level-asymmetry-allowed=1;packetization-mode=1;profile-level-id=42e01f"),
  ...codec(108, "H264", "level-asymmetry-allowed=1;packetization-mode=1;profile-level-id=4d001f"),
];

export const CHROMIUM_OFFER = [
  "v=0",
  "o=- 107681722693038499 2 IN IP4 127.0.0.1",
  "s=-",
  "t=0 0",
  "a=group:BUNDLE 0 1",
  "a=extmap-allow-mixed",
  "a=msid-semantic: WMS",
  "m=audio 9 UDP/TLS/RTP/SAVPF 111 63",
  ...TRANSPORT,
  "a=mid:0",
  "a=recvonly",
  "a=rtcp-mux",
  "a=rtpmap:111 opus/48000/2",
  "a=rtpmap:63 red/48000/2",
  "m=video 9 UDP/TLS/RTP/SAVPF 96 97 98 99 102 103 104 105 106 107 108 109",
  ...TRANSPORT,
  "a=mid:1",
  "a=extmap:4 http://www.ietf.org/id/draft-holmer-rmcat-transport-wide-cc-extensions-01",
  "a=recvonly",
  "a=rtcp-mux",
  "a=rtcp-rsize",
  ...codec(96, "VP8"),
  ...codec(98, "VP9", "profile-id=0"),
  ...H264_LINES,
  "",
].join("\r\n");

/** Video in the transport of audio, as the draft of WHEP shows it first (draft-ietf-wish-whep, figure 2, shortened). */
export const WHEP_DRAFT_OFFER = [
  "v=0",
  "o=- 2 1 IN IP4 127.0.0.1",
  "s=-",
  "t=0 0",
  "a=group:BUNDLE 0 1",
  "a=extmap-allow-mixed",
  "a=ice-options:trickle ice2",
  "m=audio 9 UDP/TLS/RTP/SAVPF 111",
  ...TRANSPORT,
  "a=mid:0",
  "a=extmap:4 urn:ietf:params:rtp-hdrext:sdes:mid",
  "a=recvonly",
  "a=rtcp-mux",
  "a=rtcp-mux-only",
  "a=rtpmap:111 opus/48000/2",
  "m=video 0 UDP/TLS/RTP/SAVPF 96 97",
  "a=mid:1",
  "a=bundle-only",
  "a=recvonly",
  "a=rtcp-mux",
  "a=rtcp-rsize",
  ...codec(96, "VP8"),
  "",
].join("\r\n");

/** Firefox ESR 153 with `bundlePolicy: "max-bundle"`, shortened: the fingerprint is the session's. */
export const FIREFOX_MAX_BUNDLE_OFFER = [
  "v=0",
  "o=mozilla...THIS_IS_SDPARTA-99.0 6918254993264364250 0 IN IP4 0.0.0.0",
  "s=-",
  "t=0 0",
  "a=sendrecv",
  "a=fingerprint:sha-256 37:12:C2:01:DD:BF:E5:C4:3D:30:2C:53:58:EC:2E:1F:BC:2A:E5:3D:66:DF:B3:82:23:2C:82:F0:B6:B3:36:39",
  "a=group:BUNDLE 0 1",
  "a=ice-options:trickle",
  "a=msid-semantic:WMS *",
  "m=audio 9 UDP/TLS/RTP/SAVPF 109 9 0 8 101",
  "c=IN IP4 0.0.0.0",
  "a=recvonly",
  "a=ice-pwd:a2dc647557e52400c22edf825978b136",
  "a=ice-ufrag:2d59871d",
  "a=mid:0",
  "a=rtcp-mux",
  "a=rtpmap:109 opus/48000/2",
  "a=rtpmap:9 G722/8000/1",
  "a=setup:actpass",
  "m=video 0 UDP/TLS/RTP/SAVPF 120 124",
  "c=IN IP4 0.0.0.0",
  "a=bundle-only",
  "a=recvonly",
  "a=fmtp:120 max-fs=12288;max-fr=60",
  "a=fmtp:124 apt=120",
  "a=ice-pwd:a2dc647557e52400c22edf825978b136",
  "a=ice-ufrag:2d59871d",
  "a=mid:1",
  "a=rtcp-fb:120 nack",
  "a=rtcp-fb:120 nack pli",
  "a=rtcp-mux",
  "a=rtcp-rsize",
  "a=rtpmap:120 VP8/90000",
  "a=rtpmap:124 rtx/90000",
  "a=setup:actpass",
  "a=ssrc:2422972256 cname:{d7e6ea74-592f-4739-8ca4-44b514b8892d}",
  "",
].join("\r\n");
