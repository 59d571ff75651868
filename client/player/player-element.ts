// <evertale-player>: joins picture, captions and controls. Knows a channel by its address alone.
import type { ChannelView, PromptView, ServerMessage } from "../../src/protocol.js";
import { SegmentSource } from "../hls/segment-source.js";
import { channelAddress } from "../link/channel-address.js";
import { ChannelSocket, type SocketState, type Wish } from "../link/channel-socket.js";
import { ChosenLink, TRANSPORTS, type Transport } from "../link/chosen-link.js";
import { type FrameSeen, Playback, type PlaybackState } from "../link/playback.js";
import { CaptionTrack } from "./captions.js";
import { ClipDesk } from "./clip-desk.js";
import { ClipError, type ClipWish, type PlayerClip } from "./clip-maker.js";
import { type FilmRange, FilmWindow } from "./film-window.js";
import { FLAGS, MediaSurface, TEXTS } from "./media-surface.js";
import { OtherScreen } from "./other-screen.js";
import { PlayPromises } from "./play-promises.js";
import { PlayerControls } from "./player-controls.js";
import { mediaErrorCode, PlayerFault, type PlayerFaultCode } from "./player-fault.js";
import { NOTICE_WORDS, type PlayerNoticeCode } from "./player-notices.js";
import { StatsReader } from "./player-stats.js";
import { PlayerView } from "./player-view.js";
import { type Situation, toastFor, veilFor } from "./player-words.js";
import { PromptTrack } from "./prompt-track.js";
import { Rewind } from "./rewind.js";
import { filled, type Speech, speechFor } from "./words/index.js";

const STATS_EVERY_MS = 2_000;
const COUNT_EVERY_MS = 500;
/** Out of the page for this long, the player leaves; one that is only moved stays. */
const LEAVE_AFTER_MS = 100;
/** How long the viewer is told that this site gets no captions. */
const NO_CAPTIONS_MS = 12_000;
/** How long a notice stays beside the picture. */
const NOTICE_MS = 7_000;
/** What the clip button asks for. */
const CLIP_S = 30;
/** How often the line of the last minutes moves. */
const TIMELINE_MS = 500;
/** A picture later than this is told by a clock that is off. */
const LATENCY_MAX_MS = 60_000;

/**
 * `<evertale-player src="https://host/whep/main" autoplay muted controls captions>`: a media element for a live film.
 *
 * Events: those of a media element that make sense live (`play`, `playing`, `pause`, `waiting`, `stalled`, `ended`, `emptied`,
 * `volumechange`, `timeupdate`, `resize`, ...), and CustomEvents, none bubbling: `prompt` (detail `{prompt, ref?}`: a prompt
 * appeared or changed its state), `caption` (detail `PromptView`: its first frame is on screen), `stats` (detail
 * `PlayerStats`, every 2 s), `notice` (detail `{code, message}`: what was gone back to is not held), `clip` (detail `PlayerClip`), `error` (detail `{code, message}`), `state` (detail `PlaybackState`), `socket` (detail
 * `SocketState`), `message` (detail `ServerMessage`: everything the channel says).
 */
export class EvertalePlayer extends MediaSurface {
  static readonly observedAttributes = ["src", "lang", "label", "aria-label", ...FLAGS, ...TEXTS];

  readonly #view: PlayerView;
  readonly #controls: PlayerControls;
  readonly #captions = new CaptionTrack((prompt) => this.#captionChanged(prompt));
  readonly #track: PromptTrack;
  readonly #promises = new PlayPromises();
  readonly #clips: ClipDesk;
  readonly #screen: OtherScreen;
  #rewind: Rewind | undefined;
  #window: FilmWindow | undefined;
  #apiUrl: string | null = null;
  #timelineTimer: ReturnType<typeof setInterval> | undefined;
  #notice = { words: "", untilMs: 0 };
  #speech: Speech;
  #playback: Playback | undefined;
  #socket: ChannelSocket | undefined;
  /** Which start of the server welcomed this page. */
  #boot: string | undefined;
  #socketState: SocketState = "off";
  #openedSrc: string | null = null;
  #lastSrc: string | null = null;
  #statsTimer: ReturnType<typeof setInterval> | undefined;
  #countTimer: ReturnType<typeof setInterval> | undefined;
  #leaveTimer: ReturnType<typeof setTimeout> | undefined;
  #stats = new StatsReader();
  #channelView: ChannelView | undefined;
  #fault: PlayerFault | null = null;
  #playedOnce = false;
  #held = false;
  #latencyMs: number | undefined;
  #retryAtMs = 0;
  #noCaptionsUntilMs = 0;
  #viewerName: string | undefined;
  #viewerKey: string | undefined;
  #viewerToken: string | undefined;
  #ownLabel = "";
  /** What was asked for last, by script or by hand; it outlives moves and other addresses. */
  #wish: "play" | "pause" | undefined;

  constructor() {
    super();
    this.#speech = speechFor(this.#languages());
    this.#view = new PlayerView(this.attachShadow({ mode: "open" }), this.#speech, (seconds) =>
      this.#rewind?.to(seconds),
    );
    this.#clips = new ClipDesk({
      card: this.#view.card,
      speech: () => this.#speech,
      wish: (seconds) => this.#clipWish(seconds),
      onClip: (clip) => this.#emit("clip", clip),
    });
    this.#screen = new OtherScreen(this.video, () => this.#view.setScreen(this.#screen.state));
    this.#track = new PromptTrack(this.video, (showing) => {
      if (showing !== this.captions) this.captions = showing;
    });
    this.#controls = new PlayerControls(this, this.#view, {
      togglePlay: () => (this.paused ? this.#playQuietly() : this.pause()),
      toggleCaptions: () => this.toggleAttribute("captions"),
      toggleMuted: () => this.toggleAttribute("muted"),
      togglePicture: () => this.#togglePicture(),
      clip: () => this.#clipPressed(),
      screen: () => this.#screen.ask(),
      seekBy: (seconds) => this.#rewind?.by(seconds),
      toStart: () => this.#rewind?.to(this.#rewind.range?.from ?? 0),
      toLive: () => this.#toLivePressed(),
      revealed: () => this.#window?.refresh(),
      go: () => this.#playQuietly(),
      enabled: () => this.controls,
      keys: () => !this.nohotkeys,
    });
    this.passEventsOn();
  }

  connectedCallback(): void {
    clearTimeout(this.#leaveTimer);
    this.upgradeProperties();
    if (!this.hasAttribute("tabindex")) this.tabIndex = 0;
    if (!this.hasAttribute("role")) this.setAttribute("role", "group");
    this.#speak();
    this.#view.settle();
    this.#view.setCaptions(this.captions);
    this.#view.setPlaying(!this.paused);
    this.applySound();
    this.#track.show(this.captions);
    this.#playback?.settle();
    this.#reconcileSoon();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#leaveTimer);
    this.#leaveTimer = setTimeout(() => this.#reconcile(), LEAVE_AFTER_MS);
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now) return;
    switch (name) {
      case "captions":
        this.#view.setCaptions(now !== null);
        this.#track.show(now !== null);
        break;
      case "muted":
        this.applySound();
        this.dispatchEvent(new Event("volumechange"));
        break;
      case "poster":
        this.#view.setPoster(now ?? "");
        break;
      case "lang":
        this.#speak();
        break;
      case "label":
        this.#view.setLabel(this.label);
        break;
      case "noclip":
        this.#showTimeline();
        break;
      case "transport":
        if (this.#openedSrc !== null) this.load();
        break;
      case "src":
      case "autoplay":
        this.#reconcileSoon();
        break;
    }
  }

  /** Address of the channel (`https://host/whep/main`), resolved; empty without one. */
  get src(): string {
    const src = this.getAttribute("src") ?? "";
    return src !== "" && URL.canParse(src, this.baseURI) ? new URL(src, this.baseURI).href : src;
  }
  set src(address: string | null | undefined) {
    this.reflect("src", address);
  }

  /** The way to the picture; what is none of them counts as `auto`. */
  get transport(): Transport {
    const wanted = this.getAttribute("transport");
    return TRANSPORTS.find((one) => one === wanted) ?? "auto";
  }
  set transport(transport: Transport | null | undefined) {
    this.reflect("transport", transport);
  }

  /** What the picture bears to say that it is generated; empty: nothing. Default: in the viewer's language. */
  get label(): string {
    return this.getAttribute("label") ?? this.#speech.words.label;
  }
  set label(text: string | null | undefined) {
    if (text === null || text === undefined) this.removeAttribute("label");
    else this.setAttribute("label", text);
  }

  /** The address in use; empty while none is. */
  get currentSrc(): string {
    return this.#openedSrc === null ? "" : this.src;
  }

  /** Facts of the channel, once it has introduced itself. */
  get channel(): ChannelView | undefined {
    return this.#channelView;
  }

  override get video(): HTMLVideoElement {
    return this.#view.video;
  }

  protected override get rewind(): Rewind | undefined {
    return this.#rewind;
  }

  override get seekable(): TimeRanges {
    // Whoever asks wants to know what it is by now; the next time they ask it is.
    this.#window?.refresh();
    return super.seekable;
  }

  /** False for whoever went back in the film. */
  get live(): boolean {
    return this.#rewind?.live ?? true;
  }

  override get paused(): boolean {
    const { state } = this.state;
    return state === "paused" || state === "blocked" || state === "refused";
  }

  get ended(): boolean {
    return this.#channelView?.state === "closed";
  }

  /** Why the picture is not there; `null` while nothing is wrong. */
  get error(): PlayerFault | null {
    return this.#fault;
  }

  /** As `HTMLMediaElement.networkState`. */
  get networkState(): number {
    if (this.#openedSrc === null) return 0;
    if (this.state.state === "refused" || !this.#playback) return 3;
    return this.state.state === "paused" || this.state.state === "blocked" ? 1 : 2;
  }

  /** Where the picture stands; every change is told by the `state` event. */
  get state(): PlaybackState {
    return this.#playback?.state ?? { state: "paused" };
  }

  /** The prompt whose film is on screen. */
  get caption(): PromptView | null {
    return this.#captions.current;
  }

  /** From the encoder's clock to this screen, in milliseconds; undefined where browser or server do not tell. */
  get latencyMs(): number | undefined {
    return this.#latencyMs;
  }

  /**
   * Goes (or returns) to the live edge. Resolves with the first picture; rejects with a `NotAllowedError` where the browser
   * wants a gesture, a `NotSupportedError` where there is no way to the film, an `AbortError` when something else was asked for.
   */
  override play(): Promise<void> {
    this.#wish = "play";
    this.#reconcile();
    const promise = this.#promises.next();
    if (this.#playback) {
      this.#start(this.#playback);
      if (this.state.state === "playing") this.#promises.keep();
    } else if (this.#fault) this.#promises.break("NotSupportedError", this.#fault.message);
    return promise;
  }

  /** Holds the picture; a pause longer than a few seconds leaves the session. */
  pause(): void {
    this.#wish = "pause";
    const wasPaused = this.paused;
    this.#playback?.pause();
    this.#promises.break("AbortError", "The player was paused.");
    if (!wasPaused) this.dispatchEvent(new Event("pause"));
  }

  /** Back to what is being made just now, and plays. */
  seekToLive(): Promise<void> {
    this.#rewind?.toLive();
    return this.play();
  }

  /**
   * Makes a clip of so many seconds up to what is on screen; it begins at the key picture before. Throws `ClipError`
   * with a code and one sentence.
   */
  clip(seconds = CLIP_S): Promise<PlayerClip> {
    return this.#clips.make(seconds);
  }

  /** Begins anew with whatever `src` says now, as if the element had just been put into the page. */
  load(): void {
    this.#shut();
    this.#reconcile();
  }

  /** As `load`. */
  reload(): void {
    this.load();
  }

  /** Says a prompt. Returns the `ref` of its answer, or `null` while the channel cannot be reached. */
  say(text: string): string | null {
    return this.#socket?.say(text) ?? null;
  }

  /** Votes for a candidate, withdraws a line or changes its words; the answer is a `message` event with the `ref` that this returns. */
  ask(wish: Wish): string | null {
    return this.#socket?.ask(wish) ?? null;
  }

  /** Who speaks: `setViewerName`, and a secret by which the channel knows them again. */
  setViewer(name: string | undefined, key: string, token?: string): void {
    this.#viewerKey = key;
    this.#viewerToken = token;
    this.setViewerName(name);
  }

  /** The name under which the viewer speaks; undefined: the channel gives one. */
  setViewerName(name: string | undefined): void {
    if (name === this.#viewerName) return;
    this.#viewerName = name;
    this.#socket?.greet();
  }

  /** For pages that pass their key presses on. True when the key meant something. */
  handleKey(event: KeyboardEvent): boolean {
    return this.#controls.handleKey(event);
  }

  /** Attributes may come one by one: what they mean together is looked at once. */
  #reconcileSoon(): void {
    queueMicrotask(() => this.#reconcile());
  }

  /** Makes what is open what the element says should be. Called as often as anything may have changed. */
  #reconcile(): void {
    const src = this.isConnected ? this.getAttribute("src") || null : null;
    if (src !== this.#openedSrc) {
      this.#shut();
      // Another film: a pause was meant for the one before.
      if (src !== null && src !== this.#lastSrc && this.#wish === "pause") this.#wish = undefined;
      if (src !== null) this.#open(src);
    }
    const auto = this.autoplay && !this.#calm();
    if (this.#playback && this.state.state === "paused" && this.#wish !== "pause") {
      if (this.#wish === "play" || auto) this.#start(this.#playback);
    }
    this.#refresh();
  }

  #start(playback: Playback): void {
    const wasPaused = this.paused;
    playback.play();
    this.#socket?.retry();
    if (wasPaused) this.dispatchEvent(new Event("play"));
  }

  /** What lies behind the live picture: who goes back in it, and how far. */
  #openRewind(playback: Playback, hlsUrl: string | null): void {
    this.#window =
      hlsUrl === null
        ? undefined
        : new FilmWindow({
            source: new SegmentSource(hlsUrl, this.#viewerToken, this.#viewerKey),
            growing: () => (this.#channelView?.state ?? "live") === "live",
            onChange: () => this.#showTimeline(),
          });
    this.#rewind = new Rewind({
      video: this.video,
      playback,
      window: this.#window ?? null,
      onSeeking: () => {
        this.dispatchEvent(new Event("seeking"));
        this.#refresh();
        this.#showTimeline();
      },
      onSeeked: () => {
        this.dispatchEvent(new Event("seeked"));
        this.#refresh();
        this.#showTimeline();
      },
      onNothingHeld: () => this.#tellNotice("nothing-held"),
    });
    this.#timelineTimer = setInterval(() => this.#showTimeline(), TIMELINE_MS);
  }

  #open(src: string): void {
    this.#openedSrc = src;
    this.#lastSrc = src;
    let address: ReturnType<typeof channelAddress>;
    try {
      address = channelAddress(src, this.baseURI);
    } catch {
      this.#complain("source-invalid", filled(this.#speech.words.badSource, { src }));
      return;
    }
    // Another server's endpoint has no use for it, and may refuse what it does not know.
    const key = address.socketUrl === null ? undefined : this.#viewerKey;
    this.#playback = new Playback({
      newLink: (events) =>
        new ChosenLink({
          ...address,
          ...events,
          transport: this.transport,
          video: this.video,
          token: this.#viewerToken,
          key,
        }),
      video: this.video,
      onState: (state) => this.#playbackChanged(state),
      onFrame: (frame) => this.#frameSeen(frame),
      onHeld: (held) => this.#heldChanged(held),
      beforeStream: () => this.#view.holdPicture(),
      framesExpected: () => (this.#channelView?.state ?? "live") === "live",
      onPruned: () => this.#tellNotice("pruned"),
    });
    this.#apiUrl = address.apiUrl;
    this.#openRewind(this.#playback, address.hlsUrl);
    if (address.socketUrl) {
      this.#socket = new ChannelSocket({
        url: address.socketUrl,
        name: () => this.#viewerName,
        key: () => this.#viewerKey,
        token: () => this.#viewerToken,
        onState: (state) => this.#socketChanged(state),
        onMessage: (message) => this.#heard(message),
      });
      this.#socket.open();
    }
    this.#statsTimer = setInterval(() => this.#readStats(), STATS_EVERY_MS);
  }

  #shut(): void {
    clearInterval(this.#statsTimer);
    clearInterval(this.#countTimer);
    clearInterval(this.#timelineTimer);
    this.#controls.close();
    this.#rewind?.close();
    this.#rewind = undefined;
    this.#window = undefined;
    this.#notice = { words: "", untilMs: 0 };
    this.#view.card.hide();
    this.#view.setTimeline(null);
    const was = this.#openedSrc;
    this.#openedSrc = null;
    this.#playback?.close();
    this.#playback = undefined;
    this.#socket?.close();
    this.#socket = undefined;
    this.#socketState = "off";
    this.#channelView = undefined;
    this.#boot = undefined;
    this.#fault = null;
    this.#held = false;
    this.#latencyMs = undefined;
    this.#track.clear();
    this.#view.setLive(false);
    this.#view.setPlaying(false);
    if (was === null) return;
    this.#view.curtain("closed");
    this.#promises.break("AbortError", "The player left the film.");
    this.dispatchEvent(new Event("emptied"));
  }

  #playbackChanged(state: PlaybackState): void {
    clearInterval(this.#countTimer);
    switch (state.state) {
      case "playing":
        this.#playedOnce = true;
        this.#fault = null;
        this.#view.curtain("open");
        this.applySound();
        this.#stats = new StatsReader();
        // The server answers: the channel's messages need not wait for their own next try.
        this.#socket?.retry();
        this.#rewind?.playing();
        this.#window?.refresh();
        this.#screen.look();
        this.#emit("playing");
        this.#promises.keep();
        break;
      case "waiting":
        this.#retryAtMs = performance.now() + state.retryInMs;
        this.#countTimer = setInterval(() => this.#refresh(), COUNT_EVERY_MS);
        this.#complain(state.code, state.message);
        this.dispatchEvent(new Event("waiting"));
        break;
      case "connecting":
        this.dispatchEvent(new Event("waiting"));
        break;
      case "blocked":
        this.#promises.break("NotAllowedError", "The browser wants a press before it plays.");
        this.dispatchEvent(new Event("pause"));
        break;
      case "refused":
        this.#view.curtain("closed");
        this.#complain(state.code, state.message);
        this.#promises.break("NotSupportedError", state.message);
        this.#rewind?.gaveUp();
        break;
    }
    this.#view.setPlaying(!this.paused);
    this.#refresh();
    this.#emit("state", state);
  }

  #frameSeen({ rtpTimestamp, latencyMs, atMs }: FrameSeen): void {
    if (atMs === undefined) this.#captions.frame(rtpTimestamp);
    else this.#captions.at(atMs);
    this.#latencyMs = latencyMs ?? this.#sinceMs(atMs, rtpTimestamp);
  }

  /** How old a picture is, by the server's clock. */
  #sinceMs(atMs: number | undefined, rtpTimestamp: number | undefined): number | undefined {
    const madeMs =
      atMs ?? (rtpTimestamp === undefined ? undefined : this.#captions.madeAtMs(rtpTimestamp));
    if (madeMs === undefined) return undefined;
    const sinceMs = (this.#window?.serverMs ?? Date.now()) - madeMs;
    // Two clocks were compared: a picture of the future is one of now. Who went back in the film is as far behind as they went.
    const plausible = atMs !== undefined || Math.abs(sinceMs) < LATENCY_MAX_MS;
    return plausible ? Math.max(0, sinceMs) : undefined;
  }

  #showTimeline(): void {
    const { range, position, live = true } = this.#rewind ?? {};
    const timeline =
      range && position !== undefined ? { ...ends(range), at: position, live } : null;
    this.#view.setTimeline(timeline);
    const clips = timeline !== null && this.#apiUrl !== null && !this.noclip;
    this.#view.clipButton.hidden = !clips;
  }

  #tellNotice(code: PlayerNoticeCode): void {
    const message = this.#speech.words[NOTICE_WORDS[code]];
    this.#notice = { words: message, untilMs: performance.now() + NOTICE_MS };
    setTimeout(() => this.#refresh(), NOTICE_MS);
    this.#refresh();
    this.#emit("notice", { code, message });
  }

  #toLivePressed(): void {
    this.#rewind?.toLive();
    this.#playQuietly();
  }

  #clipPressed(): void {
    if (!this.#view.clipButton.hidden) this.#clips.press(CLIP_S);
  }

  async #clipWish(seconds: number): Promise<ClipWish> {
    await this.#window?.refresh(0);
    const held = this.#window?.held;
    if (this.#apiUrl === null || !held)
      throw new ClipError("clip-unavailable", this.#speech.words.clipNone);
    const toMs = this.#rewind?.atMs ?? held.toMs;
    const fromMs = Math.max(held.fromMs, toMs - seconds * 1000);
    return { apiUrl: this.#apiUrl, token: this.#viewerToken, fromMs, toMs };
  }

  #heldChanged(held: boolean): void {
    if (held === this.#held) return;
    this.#held = held;
    if (held) this.dispatchEvent(new Event("stalled"));
    this.#refresh();
  }

  #socketChanged(state: SocketState): void {
    this.#socketState = state;
    this.#refresh();
    this.#emit("socket", state);
  }

  #heard(message: ServerMessage): void {
    switch (message.type) {
      case "welcome":
        // A second welcome means that the server was away; then it may not know the picture's session any more.
        if (this.#boot !== undefined && message.boot !== this.#boot) this.#playback?.renew();
        else if (this.#channelView) this.#playback?.wake();
        this.#boot = message.boot;
        this.#captions.reset(message.prompts);
        this.#channelChanged(message.channel);
        break;
      case "channel":
        this.#channelChanged(message.channel);
        break;
      case "prompt":
        this.#captions.learn(message.prompt);
        if (message.prompt.state === "rejected") this.#track.remove(message.prompt.id);
        this.#emit("prompt", { prompt: message.prompt, ref: message.ref });
        break;
      case "viewers-lost":
        this.#playback?.wake();
        break;
      case "error":
        this.#channelComplained(message.code, message.message);
        break;
    }
    this.#emit("message", message);
  }

  #channelComplained(code: string, message: string): void {
    if (code === "origin-refused") {
      this.#noCaptionsUntilMs = performance.now() + NO_CAPTIONS_MS;
      setTimeout(() => this.#refresh(), NO_CAPTIONS_MS);
      // For whoever made the page: viewers cannot do anything about it.
      console.warn(`<evertale-player>: ${message}`);
    }
    const reason = code === "origin-refused" || code === "channel-unknown" ? code : "channel";
    this.#emit("error", { code: reason, message });
  }

  #channelChanged(channel: ChannelView): void {
    const closed = channel.state === "closed" && this.#channelView?.state !== "closed";
    this.#channelView = channel;
    const { width, height } = channel;
    if (width > 0 && height > 0) this.style.setProperty("--evertale-ratio", `${width} / ${height}`);
    if (closed) this.dispatchEvent(new Event("ended"));
    this.#refresh();
  }

  #captionChanged(prompt: PromptView | null): void {
    this.#view.setCaption(prompt?.text ?? "");
    if (prompt === null) return;
    this.#track.add(prompt);
    this.#emit("caption", prompt);
  }

  #complain(reason: PlayerFaultCode, message: string): void {
    this.#fault = new PlayerFault(mediaErrorCode(reason), reason, message);
    this.#emit("error", { code: reason, message });
  }

  #refresh(): void {
    const now: Situation = {
      playback: this.state,
      channel: this.#channelView?.state,
      calm: this.#calm() && !this.#playedOnce,
      retryInMs: this.#retryAtMs - performance.now(),
      held: this.#held,
      seeking: this.seeking,
      notice: performance.now() < this.#notice.untilMs ? this.#notice.words : "",
      muteChannel: performance.now() < this.#noCaptionsUntilMs,
    };
    const broken = this.#fault?.reason === "source-invalid";
    this.#view.veil(broken ? { words: this.#fault?.message ?? "" } : veilFor(now, this.#speech));
    this.#view.setToast(toastFor(now, this.#speech));
    // Over the slate of a stopped channel the film's words have no place.
    this.#view.hideCaption(this.#channelView?.stopped === true);
    // Live is what moves: with the server gone the last picture is only that.
    const away = this.#channelView && this.#socketState !== "open";
    const moves = now.playback.state === "playing" && !this.#held;
    this.#view.setLive(moves && !away && !this.ended && this.live && !this.seeking);
  }

  #readStats(): void {
    const peer = this.#playback?.peer;
    if (!peer || this.state.state !== "playing") return;
    this.#stats.read(peer).then(
      (stats) => this.#emit("stats", { ...stats, latencyMs: this.#latencyMs }),
      () => {
        // The connection closed while it was being read: the next reading is of the next connection.
      },
    );
  }

  #speak(): void {
    this.#speech = speechFor(this.#languages());
    this.#view.speak(this.#speech);
    this.#view.setLabel(this.label);
    // A label that the page gave is the page's.
    const label = this.getAttribute("aria-label");
    if (label === null || label === this.#ownLabel) {
      this.#ownLabel = this.#speech.words.film;
      this.setAttribute("aria-label", this.#ownLabel);
    }
    this.#refresh();
  }

  /** The element's own `lang` first, then what the browser is set to. */
  #languages(): readonly string[] {
    const own = this.getAttribute("lang");
    return own ? [own, ...navigator.languages] : navigator.languages;
  }

  #calm(): boolean {
    const view = this.ownerDocument.defaultView ?? window;
    return view.matchMedia("(prefers-reduced-motion: reduce)").matches;
  }

  /** A press has its answer on the player itself: nobody waits for the promise. */
  #playQuietly(): void {
    this.play().catch(() => {});
  }

  #togglePicture(): void {
    const { ownerDocument } = this;
    const change = ownerDocument.pictureInPictureElement
      ? ownerDocument.exitPictureInPicture()
      : this.requestPictureInPicture();
    // The browser or the page forbids it: the picture stays where it is.
    change.catch(() => {});
  }

  #emit(type: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

function ends({ from, to }: FilmRange): FilmRange {
  return { from, to };
}
