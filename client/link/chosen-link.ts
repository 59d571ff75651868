// Chooses the way to the picture: WebRTC, a WebSocket where that does not come through, HLS where neither does and for going
// back in the film. Knows no page and no channel.
import { canDecodeFrames, FrameLink } from "./frame-link.js";
import { canPlayHls, HlsLink } from "./hls-link.js";
import { LiveLink } from "./live-link.js";
import type { LinkEvents, LinkState, MediaLink, Place, Timeline } from "./media-link.js";

export const TRANSPORTS = ["auto", "webrtc", "websocket", "hls"] as const;
export type Transport = (typeof TRANSPORTS)[number];

export interface ChosenLinkOptions extends LinkEvents {
  readonly transport: Transport;
  readonly video: HTMLVideoElement;
  readonly whepUrl: string;
  /** `null` where `src` is another server's WHEP endpoint: there is no WebSocket to go to. */
  readonly videoUrl: string | null;
  /** Bearer token of a private channel. */
  readonly token?: string | undefined;
  /** By which the channel knows the page again. */
  readonly key?: string | undefined;
  /** As `videoUrl`. */
  readonly hlsUrl: string | null;
}

/** With another way to go, a path that is not found by then is not waited for. */
const NO_PATH_AFTER_MS = 3_000;

type LiveWay = "webrtc" | "websocket" | "hls";

/** What once did not come through is not tried again until the page is loaded anew. */
export class ChosenLink implements MediaLink {
  readonly #options: ChosenLinkOptions;
  #way: LiveWay;
  #link: MediaLink;

  constructor(options: ChosenLinkOptions) {
    this.#options = options;
    this.#way = options.transport === "auto" ? "webrtc" : options.transport;
    this.#link = this.#make();
  }

  get peer(): RTCPeerConnection | undefined {
    return this.#link.peer;
  }
  get active(): boolean {
    return this.#link.active;
  }
  get timeline(): Timeline | undefined {
    return this.#link.timeline;
  }
  get rtpTimestamp(): number | undefined {
    return this.#link.rtpTimestamp;
  }
  start(): void {
    this.#link.start();
  }
  stop(): void {
    this.#link.stop();
  }
  retry(): void {
    this.#link.retry();
  }
  giveUp(forgotten?: boolean): void {
    this.#link.giveUp(forgotten);
  }
  confirm(): void {
    this.#link.confirm();
  }

  /** Back in the film goes by HLS, whatever the way to the live picture is; the link is started. */
  seek(place: Place): void {
    if (this.#link.seek) {
      if (place !== "live" || this.#way === "hls") {
        this.#link.seek(place);
        this.#link.start();
        return;
      }
    } else if (place === "live") {
      this.#link.start();
      return;
    }
    this.#replace(place === "live" ? this.#make() : this.#hls(place));
  }

  #make(): MediaLink {
    if (this.#way === "webrtc") return this.#live();
    return this.#way === "websocket" ? this.#frames() : this.#hls("live");
  }

  /** What an earlier link still says is no news to anybody. */
  #events(link: () => MediaLink, onState: (state: LinkState) => void): LinkEvents {
    const current = (): boolean => link() === this.#link;
    const { onStream, onPruned } = this.#options;
    return {
      onState: (state) => current() && onState(state),
      onStream: (stream) => current() && onStream(stream),
      onPruned: () => current() && onPruned?.(),
    };
  }

  #live(): MediaLink {
    const { transport, whepUrl, videoUrl, token, key, onState } = this.#options;
    const other = transport === "auto" && videoUrl !== null && this.#next() !== undefined;
    const link: MediaLink = new LiveLink({
      url: whepUrl,
      ...(token === undefined ? {} : { token }),
      ...(key === undefined ? {} : { key }),
      ...this.#events(
        () => link,
        (state) => {
          if (other && isUnsupported(state)) this.#switch();
          else onState(state);
        },
      ),
      ...(other ? { connectTimeoutMs: NO_PATH_AFTER_MS, onNoPath: () => this.#switch() } : {}),
    });
    return link;
  }

  #frames(): MediaLink {
    const { transport, videoUrl, token, key, onState } = this.#options;
    const other = transport === "auto" && canPlayHls();
    const link: MediaLink = new FrameLink({
      url: videoUrl ?? "",
      token,
      key,
      ...this.#events(
        () => link,
        (state) => {
          if (other && isUnsupported(state)) this.#switch();
          else onState(state);
        },
      ),
      ...(other ? { onNoPath: () => this.#switch() } : {}),
    });
    return link;
  }

  #hls(place: Place): MediaLink {
    const { hlsUrl, video, token, key, onState } = this.#options;
    const link: MediaLink = new HlsLink({
      url: hlsUrl ?? "",
      video,
      token,
      key,
      place,
      ...this.#events(() => link, onState),
    });
    return link;
  }

  /** The way after the present one; undefined where there is none. */
  #next(): LiveWay | undefined {
    if (this.#way === "webrtc" && canDecodeFrames()) return "websocket";
    return this.#way !== "hls" && canPlayHls() ? "hls" : undefined;
  }

  #switch(): true {
    this.#way = this.#next() ?? this.#way;
    const failed = this.#link;
    // The failed link stops by itself. Meanwhile somebody may have gone back in the film.
    queueMicrotask(() => {
      if (this.#link === failed) this.#replace(this.#make());
    });
    return true;
  }

  #replace(link: MediaLink): void {
    const before = this.#link;
    this.#link = link;
    before.stop();
    link.start();
  }
}

function isUnsupported(state: LinkState): boolean {
  return state.state === "refused" && state.code === "unsupported";
}
