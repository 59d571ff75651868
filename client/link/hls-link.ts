// The picture by HLS, for browsers that play it by themselves (Safari, newer Chromium, televisions). Knows no page and no channel.
import type { LinkEvents, MediaLink } from "./media-link.js";

export interface HlsLinkOptions extends LinkEvents {
  /** `https://host/hls/:channel/index.m3u8`. */
  readonly url: string;
}

const TYPE = "application/vnd.apple.mpegurl";

/** The browser does all the work: it fetches, waits and tries again. */
export class HlsLink implements MediaLink {
  readonly peer = undefined;
  readonly #options: HlsLinkOptions;
  #active = false;

  constructor(options: HlsLinkOptions) {
    this.#options = options;
  }

  get active(): boolean {
    return this.#active;
  }

  start(): void {
    if (this.#active) return;
    const { url, onState, onStream } = this.#options;
    if (document.createElement("video").canPlayType(TYPE) === "") {
      const message =
        "This browser plays no HLS by itself: leave transport away, or say transport=websocket.";
      onState({ state: "refused", code: "unsupported", message });
      return;
    }
    this.#active = true;
    onState({ state: "connecting", again: false });
    onStream(url);
    onState({ state: "connected" });
  }

  stop(): void {
    if (!this.#active) return;
    this.#active = false;
    this.#options.onState({ state: "off" });
  }

  retry(): void {}

  giveUp(): void {
    this.stop();
    this.start();
  }

  confirm(): void {}
}
