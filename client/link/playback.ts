// Puts a live link onto a video element: starts, pauses, leaves when nobody looks. Knows no captions and no chat.
import { type LinkState, LiveLink } from "./live-link.js";

/** What the viewer is told about the picture. */
export type PlaybackState =
  | { readonly state: "paused" }
  | { readonly state: "connecting"; readonly again: boolean }
  | { readonly state: "playing" }
  /** The browser wants a gesture before it plays. */
  | { readonly state: "blocked" }
  | { readonly state: "waiting"; readonly retryInMs: number; readonly message: string }
  | { readonly state: "refused"; readonly message: string };

/** What a `Playback` needs and whom it tells. */
export interface PlaybackOptions {
  readonly url: string;
  readonly video: HTMLVideoElement;
  readonly onState: (state: PlaybackState) => void;
  /** A frame is on screen; `rtpTimestamp` where the browser tells it. */
  readonly onFrame: (rtpTimestamp: number | undefined) => void;
  /** The picture stands still although it should not, or moves again. */
  readonly onHeld: (held: boolean) => void;
  /** The picture is about to be replaced by that of a new connection. */
  readonly beforeStream: () => void;
  /** False while the channel itself says that no frames are to be expected. */
  readonly framesExpected: () => boolean;
}

/** Hidden or paused for this long, the viewer leaves, so that generation can rest. */
const LEAVE_AFTER_MS = 5_000;
const STALL_CHECK_MS = 1_000;
/** Connected and no new frame for this long: the viewer is told. */
const HELD_AFTER_MS = 2_500;
/** And for this long: the session is given up and another opened. */
const STALL_LIMIT_MS = 8_000;
/** Long enough for a frame to come, if any will. */
const DOUBT_MS = 1_500;

/** Owns its link and listeners: `close` ends all of them. */
export class Playback {
  private readonly link: LiveLink;
  private readonly closing = new AbortController();
  private readonly stallTimer: ReturnType<typeof setInterval>;
  private current: PlaybackState = { state: "paused" };
  private wanted = false;
  private connected = false;
  private leaveTimer: ReturnType<typeof setTimeout> | undefined;
  private doubtTimer: ReturnType<typeof setTimeout> | undefined;
  private framesCounted = 0;
  private lastFrameAtMs = 0;

  constructor(private readonly options: PlaybackOptions) {
    this.link = new LiveLink({
      url: options.url,
      onState: (state) => this.linkChanged(state),
      onStream: (stream) => this.attach(stream),
    });
    const { signal } = this.closing;
    document.addEventListener("visibilitychange", () => this.presence(), { signal });
    addEventListener("pagehide", () => this.link.stop(), { signal });
    addEventListener("pageshow", () => this.presence(), { signal });
    addEventListener("online", () => this.link.retry(), { signal });
    options.video.addEventListener("leavepictureinpicture", () => this.presence(), { signal });
    this.stallTimer = setInterval(() => this.checkStall(), STALL_CHECK_MS);
    this.watchFrames();
  }

  get state(): PlaybackState {
    return this.current;
  }

  get peer(): RTCPeerConnection | undefined {
    return this.link.peer;
  }

  /** Goes (or returns) to the live edge. */
  play(): void {
    this.wanted = true;
    clearTimeout(this.leaveTimer);
    if (this.link.active) {
      this.link.retry();
      if (this.connected) this.startVideo();
    } else this.link.start();
  }

  /** Holds the picture; a pause longer than a few seconds leaves the session. */
  pause(): void {
    this.wanted = false;
    this.options.video.pause();
    this.become({ state: "paused" });
    this.leaveSoon();
  }

  /** There is reason to think that the server forgot this session: without a frame in the next moment it is replaced. */
  doubt(): void {
    const seen = this.frames();
    clearTimeout(this.doubtTimer);
    this.doubtTimer = setTimeout(() => {
      if (this.wanted && this.connected && this.frames() === seen) this.link.giveUp();
    }, DOUBT_MS);
  }

  /** The server knows nothing of this session any more: it is replaced at once. */
  renew(): void {
    this.link.giveUp();
    this.link.retry();
  }

  close(): void {
    this.wanted = false;
    clearTimeout(this.doubtTimer);
    this.closing.abort();
    clearInterval(this.stallTimer);
    clearTimeout(this.leaveTimer);
    this.link.stop();
    this.options.video.srcObject = null;
  }

  private linkChanged(state: LinkState): void {
    this.connected = state.state === "connected";
    this.lastFrameAtMs = performance.now();
    if (!this.wanted) return;
    switch (state.state) {
      case "connecting":
      case "waiting":
      case "refused":
        this.become(state);
        break;
      case "connected":
        this.startVideo();
        break;
      case "off":
        // Hidden, not paused: coming back goes on by itself.
        this.become({ state: "connecting", again: true });
        break;
    }
  }

  private attach(stream: MediaStream): void {
    this.options.beforeStream();
    this.options.video.srcObject = stream;
    if (this.wanted) this.startVideo();
  }

  private startVideo(): void {
    const { video } = this.options;
    video.play().catch((error: unknown) => {
      // AbortError: a newer play or pause took over, which reports for itself.
      const refused = error instanceof DOMException && error.name === "NotAllowedError";
      if (!refused || !this.wanted) return;
      // Nobody may be there to tap: the session is not kept for them.
      this.wanted = false;
      this.become({ state: "blocked" });
      this.leaveSoon();
    });
  }

  private watchFrames(): void {
    const { video, onFrame } = this.options;
    const seen = (rtpTimestamp: number | undefined): void => {
      if (this.wanted && this.connected && this.current.state !== "playing") {
        this.link.confirm();
        this.become({ state: "playing" });
      }
      onFrame(rtpTimestamp);
    };
    if (!("requestVideoFrameCallback" in video)) {
      const plain: HTMLVideoElement = video;
      plain.addEventListener("timeupdate", () => seen(undefined), { signal: this.closing.signal });
      return;
    }
    const next = (): void => {
      video.requestVideoFrameCallback((_now, metadata) => {
        if (this.closing.signal.aborted) return;
        seen(metadata.rtpTimestamp);
        next();
      });
    };
    next();
  }

  private presence(): void {
    const away = document.hidden && document.pictureInPictureElement === null;
    if (away) this.leaveSoon();
    else if (this.wanted) {
      clearTimeout(this.leaveTimer);
      if (!this.link.active) this.link.start();
    }
  }

  private leaveSoon(): void {
    clearTimeout(this.leaveTimer);
    this.leaveTimer = setTimeout(() => this.link.stop(), LEAVE_AFTER_MS);
  }

  private checkStall(): void {
    const frames = this.frames();
    const nowMs = performance.now();
    const idle = !this.wanted || !this.connected || !this.options.framesExpected();
    if (frames !== this.framesCounted || idle) this.lastFrameAtMs = nowMs;
    this.framesCounted = frames;
    const stillMs = nowMs - this.lastFrameAtMs;
    this.options.onHeld(stillMs > HELD_AFTER_MS);
    if (stillMs > STALL_LIMIT_MS) this.link.giveUp();
  }

  private frames(): number {
    return this.options.video.getVideoPlaybackQuality().totalVideoFrames;
  }

  private become(state: PlaybackState): void {
    this.current = state;
    this.options.onState(state);
  }
}
