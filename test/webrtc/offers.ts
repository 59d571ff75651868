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
