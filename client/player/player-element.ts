// <evertale-player>: joins picture, captions and controls. Knows a channel by its address alone.
import type { ChannelView, PromptView, ServerMessage } from "../../src/protocol.js";
import { channelAddress } from "../link/channel-address.js";
import { ChannelSocket, type SocketState } from "../link/channel-socket.js";
import { Playback, type PlaybackState } from "../link/playback.js";
import { CaptionTrack } from "./captions.js";
import { PlayerControls } from "./player-controls.js";
import { StatsReader } from "./player-stats.js";
import { PlayerView } from "./player-view.js";
import { toastFor, veilFor } from "./player-words.js";

const STATS_EVERY_MS = 2_000;
const ATTRIBUTES = ["src", "captions"] as const;

/**
 * `<evertale-player src="https://host/whep/main" autoplay muted controls captions>`.
 *
 * Events (CustomEvent, not bubbling): `playing` (the first frame of a connection is on screen), `prompt` (detail
 * `{prompt, ref?}`: a prompt appeared or changed its state), `caption` (detail `PromptView`: its first frame is on screen),
 * `stats` (detail `PlayerStats`, every 2 s), `error` (detail `{message}`), `state` (detail `PlaybackState`), `socket`
 * (detail `SocketState`), `message` (detail `ServerMessage`: everything the channel says).
 */
export class EvertalePlayer extends HTMLElement {
  static readonly observedAttributes = ATTRIBUTES;

  private readonly view: PlayerView;
  private readonly controls: PlayerControls;
  private readonly captions = new CaptionTrack((prompt) => this.captionChanged(prompt));
  private readonly calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  private playback: Playback | undefined;
  private socket: ChannelSocket | undefined;
  /** Which start of the server welcomed this page. */
  private boot: string | undefined;
  private statsTimer: ReturnType<typeof setInterval> | undefined;
  private stats = new StatsReader();
  private channelView: ChannelView | undefined;
  private playedOnce = false;
  private held = false;
  private viewerName: string | undefined;

  constructor() {
    super();
    this.view = new PlayerView(this.attachShadow({ mode: "open" }));
    this.controls = new PlayerControls(this, this.view, {
      togglePlay: () => (this.paused ? this.play() : this.pause()),
      toggleCaptions: () => this.toggleAttribute("captions"),
      go: () => this.play(),
      enabled: () => this.hasAttribute("controls"),
    });
  }

  connectedCallback(): void {
    if (!this.hasAttribute("tabindex")) this.tabIndex = 0;
    if (!this.hasAttribute("role")) this.setAttribute("role", "group");
    if (!this.hasAttribute("aria-label")) this.setAttribute("aria-label", "Live film");
    this.view.setCaptions(this.hasAttribute("captions"));
    this.view.setPlaying(false);
    this.view.setFullscreen(false);
    // There is no sound; browsers start a muted video without a gesture all the same.
    this.view.video.muted = true;
    this.open();
  }

  disconnectedCallback(): void {
    this.shut();
    this.controls.close();
  }

  attributeChangedCallback(
    name: (typeof ATTRIBUTES)[number],
    before: string | null,
    now: string | null,
  ): void {
    if (!this.isConnected || before === now) return;
    if (name === "captions") this.view.setCaptions(now !== null);
    if (name === "src") {
      this.shut();
      this.open();
    }
  }

  /** Facts of the channel, once it has introduced itself. */
  get channel(): ChannelView | undefined {
    return this.channelView;
  }

  /** The video element, e.g. to take a picture of it. Owned by the player. */
  get video(): HTMLVideoElement {
    return this.view.video;
  }

  get paused(): boolean {
    const { state } = this.state;
    return state === "paused" || state === "blocked" || state === "refused";
  }

  /** Where the picture stands; every change is told by the `state` event. */
  get state(): PlaybackState {
    return this.playback?.state ?? { state: "paused" };
  }

  /** The prompt whose film is on screen. */
  get caption(): PromptView | null {
    return this.captions.current;
  }

  play(): void {
    this.playback?.play();
  }

  pause(): void {
    this.playback?.pause();
  }

  /** Says a prompt. Returns the `ref` of its answer, or `null` while the channel cannot be reached. */
  say(text: string): string | null {
    return this.socket?.say(text) ?? null;
  }

  /** The name under which the viewer speaks; undefined: the channel gives one. */
  setViewerName(name: string | undefined): void {
    if (name === this.viewerName) return;
    this.viewerName = name;
    this.socket?.greet();
  }

  /** For pages that pass their key presses on. True when the key meant something. */
  handleKey(event: KeyboardEvent): boolean {
    return this.controls.handleKey(event);
  }

  private open(): void {
    const src = this.getAttribute("src");
    if (!src) return;
    let address: ReturnType<typeof channelAddress>;
    try {
      address = channelAddress(src, document.baseURI);
    } catch {
      this.view.veil({ words: `"${src}" is not the address of a film.` });
      return;
    }
    this.playback = new Playback({
      url: address.whepUrl,
      video: this.view.video,
      onState: (state) => this.playbackChanged(state),
      onFrame: (rtpTimestamp) => this.captions.frame(rtpTimestamp),
      onHeld: (held) => this.heldChanged(held),
      beforeStream: () => this.view.holdPicture(),
      framesExpected: () => (this.channelView?.state ?? "live") === "live",
    });
    if (address.socketUrl) {
      this.socket = new ChannelSocket({
        url: address.socketUrl,
        name: () => this.viewerName,
        onState: (state) => this.socketChanged(state),
        onMessage: (message) => this.heard(message),
      });
      this.socket.open();
    }
    this.statsTimer = setInterval(() => this.readStats(), STATS_EVERY_MS);
    if (this.hasAttribute("autoplay") && !this.calm) this.play();
    else this.refresh();
  }

  private shut(): void {
    clearInterval(this.statsTimer);
    this.playback?.close();
    this.playback = undefined;
    this.socket?.close();
    this.socket = undefined;
    this.channelView = undefined;
    this.boot = undefined;
  }

  private playbackChanged(state: PlaybackState): void {
    if (state.state === "playing") {
      this.playedOnce = true;
      this.view.curtain("open");
      this.stats = new StatsReader();
      this.emit("playing");
    }
    if (state.state === "refused") {
      this.view.curtain("closed");
      this.emit("error", { message: state.message });
    }
    this.view.setLive(state.state === "playing");
    this.view.setPlaying(!this.paused);
    this.refresh();
    this.emit("state", state);
  }

  private heldChanged(held: boolean): void {
    if (held === this.held) return;
    this.held = held;
    this.refresh();
  }

  private socketChanged(state: SocketState): void {
    this.emit("socket", state);
  }

  private heard(message: ServerMessage): void {
    switch (message.type) {
      case "welcome":
        // A second welcome means that the server was away; then it may not know the picture's session any more.
        if (this.boot !== undefined && message.boot !== this.boot) this.playback?.renew();
        else if (this.channelView) this.playback?.doubt();
        this.boot = message.boot;
        this.captions.reset(message.prompts);
        this.channelChanged(message.channel);
        break;
      case "channel":
        this.channelChanged(message.channel);
        break;
      case "prompt":
        this.captions.learn(message.prompt);
        this.emit("prompt", { prompt: message.prompt, ref: message.ref });
        break;
      case "viewers-lost":
        this.playback?.doubt();
        break;
      case "error":
        this.emit("error", { message: message.message });
        break;
    }
    this.emit("message", message);
  }

  private channelChanged(channel: ChannelView): void {
    this.channelView = channel;
    const { width, height } = channel;
    if (width > 0 && height > 0) this.style.setProperty("--evertale-ratio", `${width} / ${height}`);
    this.refresh();
  }

  private captionChanged(prompt: PromptView): void {
    this.view.setCaption(prompt.text);
    this.emit("caption", prompt);
  }

  private refresh(): void {
    const playback = this.state;
    const channel = this.channelView?.state;
    this.view.veil(veilFor(playback, channel, this.calm && !this.playedOnce));
    this.view.setToast(toastFor(playback, channel, this.held));
    // Over the slate of a stopped channel the film's words have no place.
    this.view.hideCaption(this.channelView?.stopped === true);
  }

  private readStats(): void {
    const peer = this.playback?.peer;
    if (!peer || this.state.state !== "playing") return;
    this.stats.read(peer).then(
      (stats) => this.emit("stats", stats),
      () => {
        // The connection closed while it was being read: the next reading is of the next connection.
      },
    );
  }

  private emit(type: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
