// What a player shows, and what is wanted of it: opens a film, starts and leaves it, and tells of all that happens. Knows its view and what
// it is asked for; no attributes and no buttons.
import type { ChannelView, PromptView } from "../../src/protocol.js";
import { channelAddress } from "../link/channel-address.js";
import type { SocketState } from "../link/channel-socket.js";
import type { Transport } from "../link/chosen-link.js";
import type { FrameSeen, PlaybackState } from "../link/playback.js";
import { ChannelNews } from "./channel-news.js";
import { ClipError, type ClipWish } from "./clip-maker.js";
import { OpenFilm, type Viewer } from "./open-film.js";
import { PlayPromises } from "./play-promises.js";
import type { PlayerFault, PlayerFaultCode } from "./player-fault.js";
import type { PlayerNoticeCode } from "./player-notices.js";
import { PlayerSigns } from "./player-signs.js";
import type { PlayerView } from "./player-view.js";
import type { PromptTrack } from "./prompt-track.js";
import { filled, type Speech } from "./words/index.js";

/** What the element says shall be. */
export interface ScreeningWish {
  /** Address as it was given; `null`: nothing is to be open. */
  readonly src: string | null;
  /** What it is relative to. */
  readonly base: string;
  readonly transport: Transport;
  readonly autoplay: boolean;
  /** The viewer's system asks for less motion. */
  readonly calm: boolean;
  readonly clips: boolean;
}

export interface ScreeningHost {
  readonly view: PlayerView;
  readonly track: PromptTrack;
  readonly speech: () => Speech;
  readonly wish: () => ScreeningWish;
  readonly dispatch: (event: Event) => void;
  /** The picture has begun, or begun again. */
  readonly onPlaying: () => void;
  /** What is open is about to be left. */
  readonly onLeave: () => void;
  /** The shape of the picture, once the channel has told it. */
  readonly onShape: (width: number, height: number) => void;
}

export class Screening {
  readonly #host: ScreeningHost;
  readonly #news: ChannelNews;
  readonly #signs: PlayerSigns;
  readonly #promises = new PlayPromises();
  #film: OpenFilm | undefined;
  #socketState: SocketState = "off";
  #openedSrc: string | null = null;
  #lastSrc: string | null = null;
  #playedOnce = false;
  #latencyMs: number | undefined;
  /** What was asked for last, by script or by hand; it outlives moves and other addresses. */
  #wish: "play" | "pause" | undefined;
  /** Who watches, for the next message and the next film. */
  viewer: Viewer = { name: undefined, key: undefined, token: undefined };

  constructor(host: ScreeningHost) {
    this.#host = host;
    this.#news = this.#newNews();
    this.#signs = new PlayerSigns({
      view: host.view,
      speech: host.speech,
      now: () => ({
        playback: this.state,
        channel: this.channel,
        away: this.#socketState !== "open",
        calm: host.wish().calm && !this.#playedOnce,
        seeking: this.#film?.rewind.seeking ?? false,
        live: this.#film?.rewind.live ?? true,
      }),
    });
  }

  /** Undefined while nothing is open, or what was asked for is no address. */
  get film(): OpenFilm | undefined {
    return this.#film;
  }
  /** Something is open, were it only a complaint. */
  get opened(): boolean {
    return this.#openedSrc !== null;
  }
  get channel(): ChannelView | undefined {
    return this.#news.view;
  }
  get caption(): PromptView | null {
    return this.#news.caption;
  }
  get fault(): PlayerFault | null {
    return this.#signs.fault;
  }
  get state(): PlaybackState {
    return this.#film?.playback.state ?? { state: "paused" };
  }
  get paused(): boolean {
    const { state } = this.state;
    return state === "paused" || state === "blocked" || state === "refused";
  }
  get latencyMs(): number | undefined {
    return this.#latencyMs;
  }

  /** Makes what is shown what is so. */
  refresh(): void {
    this.#signs.refresh();
  }

  play(): Promise<void> {
    this.#wish = "play";
    this.reconcile();
    const promise = this.#promises.next();
    if (this.#film) {
      this.#start(this.#film);
      if (this.state.state === "playing") this.#promises.keep();
    } else if (this.fault) this.#promises.break("NotSupportedError", this.fault.message);
    return promise;
  }

  pause(): void {
    this.#wish = "pause";
    const wasPaused = this.paused;
    this.#film?.playback.pause();
    this.#promises.break("AbortError", "The player was paused.");
    if (!wasPaused) this.#fire("pause");
  }

  /** Makes what is open what the element says should be. Called as often as anything may have changed. */
  reconcile(): void {
    const { src, autoplay, calm } = this.#host.wish();
    if (src !== this.#openedSrc) {
      this.shut();
      // Another film: a pause was meant for the one before.
      if (src !== null && src !== this.#lastSrc && this.#wish === "pause") this.#wish = undefined;
      if (src !== null) this.#open(src);
    }
    if (this.#film && this.state.state === "paused" && this.#wish !== "pause") {
      if (this.#wish === "play" || (autoplay && !calm)) this.#start(this.#film);
    }
    this.#signs.refresh();
  }

  #start({ playback, socket }: OpenFilm): void {
    const wasPaused = this.paused;
    playback.play();
    socket?.retry();
    if (wasPaused) this.#fire("play");
  }

  #open(src: string): void {
    this.#openedSrc = src;
    this.#lastSrc = src;
    const { base, transport } = this.#host.wish();
    const { view, speech } = this.#host;
    let address: ReturnType<typeof channelAddress>;
    try {
      address = channelAddress(src, base);
    } catch {
      this.#complain("source-invalid", filled(speech().words.badSource, { src }));
      return;
    }
    this.#film = new OpenFilm({
      address,
      transport,
      video: view.video,
      viewer: () => this.viewer,
      growing: () => this.#news.live,
      beforeStream: () => view.holdPicture(),
      onPlayback: (state) => this.#playbackChanged(state),
      onPicture: (picture) => this.#pictureSeen(picture),
      onHeld: (held) => this.#heldChanged(held),
      onNotice: (code) => this.#tellNotice(code),
      onSeeking: () => this.#placeChanged("seeking"),
      onSeeked: () => this.#placeChanged("seeked"),
      onTimeline: () => this.showTimeline(),
      onStats: (stats) => this.#emit("stats", { ...stats, latencyMs: this.#latencyMs }),
      onSocket: (state) => {
        this.#socketState = state;
        this.#signs.refresh();
        this.#emit("socket", state);
      },
      onMessage: (message) => {
        this.#news.hear(message);
        this.#emit("message", message);
      },
    });
    this.#film.open();
  }

  /** Leaves what is open. */
  shut(): void {
    const { view, track, onLeave } = this.#host;
    onLeave();
    const [film, was] = [this.#film, this.#openedSrc];
    this.#film = undefined;
    this.#openedSrc = null;
    this.#signs.clear();
    view.card.hide();
    view.setTimeline(null);
    film?.close();
    this.#socketState = "off";
    this.#news.forget();
    this.#latencyMs = undefined;
    track.clear();
    view.setLive(false);
    view.setPlaying(false);
    if (was === null) return;
    view.curtain("closed");
    this.#promises.break("AbortError", "The player left the film.");
    this.#fire("emptied");
  }

  #playbackChanged(state: PlaybackState): void {
    const { view } = this.#host;
    this.#signs.endCount();
    switch (state.state) {
      case "playing":
        this.#playedOnce = true;
        this.#signs.content();
        view.curtain("open");
        this.#film?.playing();
        this.#host.onPlaying();
        this.#emit("playing");
        this.#promises.keep();
        break;
      case "waiting":
        this.#signs.countDown(state.retryInMs);
        this.#complain(state.code, state.message);
        this.#fire("waiting");
        break;
      case "connecting":
        this.#fire("waiting");
        break;
      case "blocked":
        this.#promises.break("NotAllowedError", "The browser wants a press before it plays.");
        this.#fire("pause");
        break;
      case "refused":
        view.curtain("closed");
        this.#complain(state.code, state.message);
        this.#promises.break("NotSupportedError", state.message);
        this.#film?.rewind.gaveUp();
        break;
    }
    view.setPlaying(!this.paused);
    this.#signs.refresh();
    this.#emit("state", state);
  }

  #pictureSeen(picture: FrameSeen): void {
    this.#latencyMs = this.#news.picture(picture, this.#film?.window?.serverMs ?? Date.now());
  }

  #placeChanged(type: "seeking" | "seeked"): void {
    this.#fire(type);
    this.#signs.refresh();
    this.showTimeline();
  }

  /** Where the picture is in what can be gone back to, and whether a clip can be made of it. */
  showTimeline(): void {
    const { range, position: at, live = true } = this.#film?.rewind ?? {};
    const timeline =
      range && at !== undefined ? { from: range.from, to: range.to, at, live } : null;
    const { view, wish } = this.#host;
    view.setTimeline(timeline);
    const clips = timeline !== null && this.#film?.clips === true && wish().clips;
    view.clipButton.hidden = !clips;
  }

  #tellNotice(code: PlayerNoticeCode): void {
    const message = this.#signs.notice(code);
    this.#emit("notice", { code, message });
  }

  /** Throws `ClipError` where there is nothing to cut from. */
  async clipWish(seconds: number): Promise<ClipWish> {
    const wish = await this.#film?.clipWish(seconds);
    if (!wish) throw new ClipError("clip-unavailable", this.#host.speech().words.clipNone);
    return wish;
  }

  #heldChanged(held: boolean): void {
    if (!this.#signs.hold(held)) return;
    if (held) this.#fire("stalled");
    this.#signs.refresh();
  }

  #newNews(): ChannelNews {
    return new ChannelNews({
      onCaption: (prompt) => this.#captionChanged(prompt),
      onPrompt: (prompt, ref) => {
        if (prompt.state === "rejected") this.#host.track.remove(prompt.id);
        this.#emit("prompt", { prompt, ref });
      },
      onView: (view, closed) => this.#channelChanged(view, closed),
      onDoubt: () => this.#film?.playback.wake(),
      onAnew: () => this.#film?.playback.renew(),
      onComplaint: (code, message) => {
        if (code === "origin-refused") {
          this.#signs.muteChannel();
          // For whoever made the page: viewers cannot do anything about it.
          console.warn(`<evertale-player>: ${message}`);
        }
        this.#emit("error", { code, message });
      },
    });
  }

  #channelChanged({ width, height }: ChannelView, closed: boolean): void {
    if (width > 0 && height > 0) this.#host.onShape(width, height);
    if (closed) this.#fire("ended");
    this.#signs.refresh();
  }

  #captionChanged(prompt: PromptView | null): void {
    this.#host.view.setCaption(prompt?.text ?? "");
    if (prompt === null) return;
    this.#host.track.add(prompt);
    this.#emit("caption", prompt);
  }

  #complain(reason: PlayerFaultCode, message: string): void {
    this.#signs.complain(reason, message);
    this.#emit("error", { code: reason, message });
  }

  #fire(type: string): void {
    this.#host.dispatch(new Event(type));
  }

  #emit(type: string, detail?: unknown): void {
    this.#host.dispatch(new CustomEvent(type, { detail }));
  }
}
