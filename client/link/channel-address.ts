// From the player's `src` to the addresses of a channel. Knows the fixed paths `/whep/:channel` and `/ws/:channel`.

/** Where one channel is watched and followed. */
export interface ChannelAddress {
  readonly whepUrl: string;
  /** `null` when `src` is some other WHEP server: the picture plays, without captions and chat. */
  readonly socketUrl: string | null;
  /** The picture over WebSocket; `null` as above. */
  readonly videoUrl: string | null;
  /** The same film in segments; `null` as above. */
  readonly hlsUrl: string | null;
  /** `https://host/api/channels/:channel`; `null` as above. */
  readonly apiUrl: string | null;
  /** Name of the channel, `null` as above. */
  readonly channel: string | null;
}

const WHEP_PATH = /^(.*)\/whep\/([^/]+)\/?$/;

/**
 * Resolves `src` against `base` (the page's address). Query parameters (a token of a private channel) go to both
 * addresses. Throws a `TypeError` when `src` is no address at all.
 */
export function channelAddress(src: string, base: string): ChannelAddress {
  const whep = new URL(src, base);
  const match = WHEP_PATH.exec(whep.pathname);
  if (!match) {
    const none = { socketUrl: null, videoUrl: null, hlsUrl: null, apiUrl: null, channel: null };
    return { whepUrl: whep.href, ...none };
  }
  const [, prefix = "", encodedName = ""] = match;
  const socket = new URL(whep.href);
  socket.protocol = whep.protocol === "https:" ? "wss:" : "ws:";
  socket.pathname = `${prefix}/ws/${encodedName}`;
  const video = new URL(socket.href);
  video.pathname = `${socket.pathname}/video`;
  const hls = new URL(whep.href);
  hls.pathname = `${prefix}/hls/${encodedName}/index.m3u8`;
  const api = new URL(whep.href);
  api.pathname = `${prefix}/api/channels/${encodedName}`;
  return {
    whepUrl: whep.href,
    apiUrl: api.href,
    socketUrl: socket.href,
    videoUrl: video.href,
    hlsUrl: hls.href,
    channel: decoded(encodedName),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign: the name as it is written is still good enough to show.
    return text;
  }
}
