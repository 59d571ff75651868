// <evertale-player>: joins picture, captions and controls. Knows a channel by its address alone.
import type { ChannelView, PromptView } from "../../src/protocol.js";
import type { Wish } from "../link/channel-socket.js";
import { TRANSPORTS, type Transport } from "../link/chosen-link.js";
import type { PlaybackState } from "../link/playback.js";
import { strangeAttributes, strangeTransport } from "./attribute-check.js";
import { ClipDesk } from "./clip-desk.js";
import type { PlayerClip } from "./clip-maker.js";
import { FLAGS, MediaSurface, TEXTS } from "./media-surface.js";
import { OtherScreen } from "./other-screen.js";
import { PlayerControls } from "./player-controls.js";
import type { PlayerFault } from "./player-fault.js";
import { PlayerView } from "./player-view.js";
import { PromptTrack } from "./prompt-track.js";
import type { Rewind } from "./rewind.js";
import { Screening } from "./screening.js";
import { type Speech, speechFor } from "./words/index.js";

/** Out of the page for this long, the player leaves; one that is only moved stays. */
const LEAVE_AFTER_MS = 100;
/** What the clip button asks for. */
const CLIP_S = 30;

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
  readonly #screening: Screening;
  readonly #track: PromptTrack;
  readonly #clips: ClipDesk;
  readonly #screen: OtherScreen;
  #speech: Speech;
  #leaveTimer: ReturnType<typeof setTimeout> | undefined;
  #ownLabel = "";
  readonly #warned = new Set<string>();

  constructor() {
    super();
    this.#speech = speechFor(this.#languages());
    this.#view = new PlayerView(this.attachShadow({ mode: "open" }), this.#speech, (seconds) =>
      this.rewind?.to(seconds),
    );
    this.#track = new PromptTrack(this.video, (showing) => {
      if (showing !== this.captions) this.captions = showing;
    });
    this.#screen = new OtherScreen(this.video, () => this.#view.setScreen(this.#screen.state));
    this.#screening = new Screening({
      view: this.#view,
      track: this.#track,
      speech: () => this.#speech,
      wish: () => ({
        src: this.isConnected ? this.getAttribute("src") || null : null,
        base: this.baseURI,
        transport: this.transport,
        autoplay: this.autoplay,
        calm: this.#calm(),
        clips: !this.noclip,
      }),
      dispatch: (event) => this.dispatchEvent(event),
      onPlaying: () => {
        this.applySound();
        this.#screen.look();
      },
      onLeave: () => this.#controls.close(),
      onShape: (width, height) =>
        this.style.setProperty("--evertale-ratio", `${width} / ${height}`),
    });
    this.#clips = new ClipDesk({
      card: this.#view.card,
      speech: () => this.#speech,
      wish: (seconds) => this.#screening.clipWish(seconds),
      onClip: (clip) => this.dispatchEvent(new CustomEvent("clip", { detail: clip })),
    });
    this.#controls = new PlayerControls(this, this.#view, {
      togglePlay: () => (this.paused ? this.#playQuietly() : this.pause()),
      toggleCaptions: () => this.toggleAttribute("captions"),
      toggleMuted: () => this.toggleAttribute("muted"),
      togglePicture: () => this.#togglePicture(),
      clip: () => this.#clipPressed(),
      screen: () => this.#screen.ask(),
      seekBy: (seconds) => this.rewind?.by(seconds),
      toStart: () => this.rewind?.to(this.rewind.range?.from ?? 0),
      toLive: () => this.#toLivePressed(),
      revealed: () => this.#screening.film?.window?.refresh(),
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
    this.#screening.film?.playback.settle();
    const { observedAttributes } = EvertalePlayer;
    for (const sentence of strangeAttributes(this.getAttributeNames(), observedAttributes))
      this.#warn(sentence);
    this.#reconcileSoon();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#leaveTimer);
    this.#leaveTimer = setTimeout(() => this.#screening.reconcile(), LEAVE_AFTER_MS);
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
        this.#screening.showTimeline();
        break;
      case "transport":
        this.#warn(strangeTransport(now));
        if (this.#screening.opened) this.load();
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
    return this.#screening.opened ? this.src : "";
  }

  /** Facts of the channel, once it has introduced itself. */
  get channel(): ChannelView | undefined {
    return this.#screening.channel;
  }

  override get video(): HTMLVideoElement {
    return this.#view.video;
  }

  protected override get rewind(): Rewind | undefined {
    return this.#screening.film?.rewind;
  }

  override get seekable(): TimeRanges {
    // Whoever asks wants to know what it is by now; the next time they ask it is.
    this.#screening.film?.window?.refresh();
    return super.seekable;
  }

  /** False for whoever went back in the film. */
  get live(): boolean {
    return this.rewind?.live ?? true;
  }

  override get paused(): boolean {
    return this.#screening.paused;
  }

  get ended(): boolean {
    return this.channel?.state === "closed";
  }

  /** Why the picture is not there; `null` while nothing is wrong. */
  get error(): PlayerFault | null {
    return this.#screening.fault;
  }

  /** As `HTMLMediaElement.networkState`. */
  get networkState(): number {
    if (!this.#screening.opened) return 0;
    if (this.state.state === "refused" || !this.#screening.film) return 3;
    return this.state.state === "paused" || this.state.state === "blocked" ? 1 : 2;
  }

  /** Where the picture stands; every change is told by the `state` event. */
  get state(): PlaybackState {
    return this.#screening.state;
  }

  /** The prompt whose film is on screen. */
  get caption(): PromptView | null {
    return this.#screening.caption;
  }

  /** From the encoder's clock to this screen, in milliseconds; undefined where browser or server do not tell. */
  get latencyMs(): number | undefined {
    return this.#screening.latencyMs;
  }

  /**
   * Goes (or returns) to the live edge. Resolves with the first picture; rejects with a `NotAllowedError` where the browser
   * wants a gesture, a `NotSupportedError` where there is no way to the film, an `AbortError` when something else was asked for.
   */
  override play(): Promise<void> {
    if (this.isConnected && !this.getAttribute("src"))
      this.#warn("there is no film: it has no src.");
    return this.#screening.play();
  }

  /** Holds the picture; a pause longer than a few seconds leaves the session. */
  pause(): void {
    this.#screening.pause();
  }

  /** Back to what is being made just now, and plays. */
  seekToLive(): Promise<void> {
    this.rewind?.toLive();
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
    this.#screening.shut();
    this.#screening.reconcile();
  }

  /** As `load`. */
  reload(): void {
    this.load();
  }

  /** Says a prompt. Returns the `ref` of its answer, or `null` while the channel cannot be reached. */
  say(text: string): string | null {
    return this.#screening.film?.socket?.say(text) ?? null;
  }

  /** Votes for a candidate, withdraws a line or changes its words; the answer is a `message` event with the `ref` that this returns. */
  ask(wish: Wish): string | null {
    return this.#screening.film?.socket?.ask(wish) ?? null;
  }

  /** Who speaks: `setViewerName`, and a secret by which the channel knows them again. */
  setViewer(name: string | undefined, key: string, token?: string): void {
    this.#screening.viewer = { name: this.#screening.viewer.name, key, token };
    this.setViewerName(name);
  }

  /** The name under which the viewer speaks; undefined: the channel gives one. */
  setViewerName(name: string | undefined): void {
    const { viewer } = this.#screening;
    if (name === viewer.name) return;
    this.#screening.viewer = { ...viewer, name };
    this.#screening.film?.socket?.greet();
  }

  /** For pages that pass their key presses on. True when the key meant something. */
  handleKey(event: KeyboardEvent): boolean {
    return this.#controls.handleKey(event);
  }

  /** Attributes may come one by one: what they mean together is looked at once. */
  #reconcileSoon(): void {
    queueMicrotask(() => this.#screening.reconcile());
  }

  #toLivePressed(): void {
    this.rewind?.toLive();
    this.#playQuietly();
  }

  #clipPressed(): void {
    if (!this.#view.clipButton.hidden) this.#clips.press(CLIP_S);
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
    this.#screening.refresh();
  }

  /** For whoever made the page, each sentence once. */
  #warn(sentence: string | undefined): void {
    if (sentence === undefined || this.#warned.has(sentence)) return;
    this.#warned.add(sentence);
    console.warn(`<evertale-player>: ${sentence}`);
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
}
