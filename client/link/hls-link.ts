// The last minutes and what is added to them, by HLS: to go back in the film, and where nothing else comes through.
// Knows no page and no channel.
import { FilmPlayer } from "../hls/film-player.js";
import { NativeFilm, playsHls, prefersOwnHls } from "../hls/native-film.js";
import { SegmentSource, SourceError } from "../hls/segment-source.js";
import { mediaSourceOf } from "../hls/source-buffer.js";
import { BackOff, pause } from "./back-off.js";
import type { LinkEvents, LinkFault, MediaLink, Place, Timeline } from "./media-link.js";

export interface HlsLinkOptions extends LinkEvents {
  /** `https://host/hls/:channel/index.m3u8`. */
  readonly url: string;
  /** That the segments are put into. */
  readonly video: HTMLVideoElement;
  /** Bearer token of a private channel. */
  readonly token?: string | undefined;
  /** By which the channel knows the page again. */
  readonly key?: string | undefined;
  /** Where to begin. Default: live. */
  readonly place?: Place;
  readonly backOff?: BackOff;
}

/** Whether this browser can play it in any way. */
export function canPlayHls(): boolean {
  return mediaSourceOf() !== undefined || playsHls();
}

export class HlsLink implements MediaLink {
  readonly peer = undefined;
  readonly #options: HlsLinkOptions;
  readonly #backOff: BackOff;
  readonly #source: SegmentSource;
  #running: AbortController | undefined;
  #retryNow: AbortController | undefined;
  #player: FilmPlayer | undefined;
  #native: NativeFilm | undefined;
  #place: Place;

  constructor(options: HlsLinkOptions) {
    this.#options = options;
    this.#backOff = options.backOff ?? new BackOff();
    this.#place = options.place ?? "live";
    this.#source = new SegmentSource(options.url, options.token, options.key);
  }

  get active(): boolean {
    return this.#running !== undefined;
  }

  get timeline(): Timeline | undefined {
    const clock = this.#player?.clock;
    if (!clock) return this.#native;
    const { from, to } = clock;
    const atMs = (seconds: number): number | undefined => clock.atMs(seconds);
    return { from, to, live: this.#place === "live", atMs, filmTime: (seconds) => seconds };
  }

  start(): void {
    if (this.#running) return;
    const running = new AbortController();
    this.#running = running;
    // A browser's player sends no token of ours.
    const own = prefersOwnHls() && this.#options.token === undefined;
    if (own || !mediaSourceOf()) this.#native = new NativeFilm(this.#options.video);
    this.#run(running.signal).catch((error: unknown) => {
      if (!running.signal.aborted) this.#refuse({ code: "unsupported", message: String(error) });
    });
  }

  stop(): void {
    if (!this.#running) return;
    this.#running.abort();
    this.#running = undefined;
    this.#retryNow?.abort();
    this.#remember();
    this.#options.onState({ state: "off" });
  }

  retry(): void {
    this.#retryNow?.abort();
  }

  giveUp(): void {
    if (!this.#running) return;
    this.stop();
    this.start();
  }

  confirm(): void {
    this.#backOff.reset();
  }

  seek(place: Place): void {
    this.#place = place;
    if (this.#native) this.#native.go(place);
    else if (this.#running) this.#player?.seek(place);
    // Held and left: the next start goes there.
    else this.#player = undefined;
  }

  async #run(signal: AbortSignal): Promise<void> {
    if (!canPlayHls()) {
      const message =
        "This browser plays no HLS: leave transport away, or say transport=websocket.";
      return this.#refuse({ code: "unsupported", message });
    }
    while (!signal.aborted) {
      this.#options.onState({ state: "connecting", again: this.#backOff.attempts > 0 });
      try {
        await (this.#native ? this.#playNatively(this.#native, signal) : this.#play(signal));
      } catch (error) {
        if (signal.aborted) return;
        this.#remember();
        if (!(error instanceof SourceError)) throw error;
        const fault = faultOf(error);
        if (fault.final) return this.#refuse(fault);
        const retryInMs = this.#backOff.nextMs(error.retryAfterMs);
        const { code, message } = fault;
        this.#options.onState({ state: "waiting", retryInMs, code, message });
        this.#retryNow = new AbortController();
        await pause(retryInMs, this.#retryNow.signal);
      }
    }
  }

  #play(signal: AbortSignal): Promise<never> {
    const { video, onState, onStream, onPruned } = this.#options;
    const player = new FilmPlayer(
      {
        video,
        source: this.#source,
        onStream,
        onReady: () => onState({ state: "connected" }),
        onPruned: () => onPruned?.(),
      },
      this.#place,
    );
    this.#player = player;
    return player.run(signal);
  }

  /** The browser does the work: it fetches, waits and tries again. */
  async #playNatively(film: NativeFilm, signal: AbortSignal): Promise<void> {
    const { video, url, onState, onStream } = this.#options;
    const { window } = await this.#source.window(signal);
    onStream(url);
    onState({ state: "connected" });
    await new Promise<void>((resolve) => {
      video.addEventListener(
        "loadedmetadata",
        () => {
          if (window) film.learn(window);
          if (this.#place !== "live") film.go(this.#place);
        },
        { signal, once: true },
      );
      signal.addEventListener("abort", () => resolve(), { once: true });
    });
  }

  /** Whoever went back comes back to where they were. */
  #remember(): void {
    const timeline = this.timeline;
    if (this.#place === "live" || !timeline) return;
    this.#place = timeline.filmTime(this.#options.video.currentTime);
  }

  #refuse(fault: LinkFault): void {
    this.#running = undefined;
    const { code, message } = fault;
    this.#options.onState({ state: "refused", code, message });
  }
}

function faultOf({ status, message }: SourceError): LinkFault & { readonly final: boolean } {
  if (status === 404) return { code: "not-found", message, final: true };
  if (status === 401 || status === 403) return { code: "private", message, final: true };
  if (status === 503) return { code: "not-live", message, final: false };
  if (status === 0) return { code: "unreachable", message, final: false };
  return { code: "lost", message, final: false };
}
