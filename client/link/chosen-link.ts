// Chooses the way to the picture: WebRTC, and a WebSocket where that does not come through. Knows no page and no channel.
import { canDecodeFrames, FrameLink } from "./frame-link.js";
import { HlsLink } from "./hls-link.js";
import { LiveLink } from "./live-link.js";
import type { LinkEvents, LinkState, MediaLink } from "./media-link.js";

export const TRANSPORTS = ["auto", "webrtc", "websocket", "hls"] as const;
export type Transport = (typeof TRANSPORTS)[number];

export interface ChosenLinkOptions extends LinkEvents {
  readonly transport: Transport;
  readonly whepUrl: string;
  /** `null` where `src` is another server's WHEP endpoint: there is no WebSocket to go to. */
  readonly videoUrl: string | null;
  /** Bearer token of a private channel, for WHEP. */
  readonly token?: string | undefined;
  /** As `videoUrl`. */
  readonly hlsUrl: string | null;
}

/** With another way to go, a path that is not found by then is not waited for. */
const NO_PATH_AFTER_MS = 3_000;

/** What once did not come through is not tried again until the page is loaded anew or the network has changed. */
export class ChosenLink implements MediaLink {
  readonly #options: ChosenLinkOptions;
  #link: MediaLink;

  constructor(options: ChosenLinkOptions) {
    this.#options = options;
    const { hlsUrl } = options;
    if (options.transport === "websocket") this.#link = this.#frames();
    else if (options.transport === "hls")
      this.#link = new HlsLink({ ...options, url: hlsUrl ?? "" });
    else this.#link = this.#live();
  }

  get peer(): RTCPeerConnection | undefined {
    return this.#link.peer;
  }
  get active(): boolean {
    return this.#link.active;
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

  #live(): MediaLink {
    const { transport, whepUrl, videoUrl, onState, onStream } = this.#options;
    const other = transport === "auto" && videoUrl !== null && canDecodeFrames();
    return new LiveLink({
      url: whepUrl,
      ...(this.#options.token === undefined ? {} : { token: this.#options.token }),
      onStream,
      onState: (state) => {
        if (other && isUnsupported(state)) this.#switch();
        else onState(state);
      },
      ...(other ? { connectTimeoutMs: NO_PATH_AFTER_MS, onNoPath: () => this.#switch() } : {}),
    });
  }

  #frames(): MediaLink {
    const { videoUrl, onState, onStream } = this.#options;
    return new FrameLink({ url: videoUrl ?? "", onState, onStream });
  }

  #switch(): true {
    // The live link stops by itself; its last words are no news to anybody.
    queueMicrotask(() => {
      this.#link = this.#frames();
      this.#link.start();
    });
    return true;
  }
}

function isUnsupported(state: LinkState): boolean {
  return state.state === "refused" && state.code === "unsupported";
}
