// Makes a viewer's offer speak only of codecs that can be encoded here. Knows SDP's rtpmap lines, no connection.
import type { Hub, VideoCodec } from "../../webrtc/index.js";

const NAMES: Readonly<Record<VideoCodec, string>> = { h264: "H264", vp8: "VP8" };

/** The same hub; offers reach it without the codecs that are not in `usable` (RFC 8866 section 6.6). */
export function withCodecs(hub: Hub, usable: readonly VideoCodec[]): Hub {
  const missing = (Object.keys(NAMES) as VideoCodec[]).filter((codec) => !usable.includes(codec));
  if (missing.length === 0) return hub;
  const names = missing.map((codec) => NAMES[codec]).join("|");
  const lines = new RegExp(`^a=rtpmap:\\d+ (?:${names})/.*(?:\\r?\\n|$)`, "gim");
  return {
    get live() {
      return hub.live;
    },
    accept: (offer, signal) => hub.accept(offer.replace(lines, ""), signal),
    etagOf: (sessionId) => hub.etagOf(sessionId),
    patch: (sessionId, fragment) => hub.patch(sessionId, fragment),
    leave: (sessionId) => hub.leave(sessionId),
  };
}
