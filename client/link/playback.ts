// Puts a live link onto a video element: starts, pauses, leaves when nobody looks. Knows no captions and no chat.
import { FrameCount } from "./frame-count.js";
import type { LinkEvents, LinkFault, LinkState, MediaLink, Place, Timeline } from "./media-link.js";

/** What the viewer is told about the picture. */
export type PlaybackState =
  | { readonly state: "paused" }
  | { readonly state: "connecting"; readonly again: boolean }
  | { readonly state: "playing" }
  /** The browser wants a gesture before it plays. */
  | { readonly state: "blocked" }
  | ({ readonly state: "waiting"; readonly retryInMs: number } & LinkFault)
  | ({ readonly state: "refused" } & LinkFault);

/** A frame on screen, as far as the browser tells about it. */
export interface FrameSeen {
  readonly rtpTimestamp?: number | undefined;
  /** From the encoder's clock to this screen, in milliseconds. */
  readonly latencyMs?: number | undefined;
  /** When it was made, in Unix milliseconds: of pictures that come by HLS. */
  readonly atMs?: number | undefined;
}

/** What a `Playback` needs and whom it tells. */
export interface PlaybackOptions {
  readonly video: HTMLVideoElement;
  readonly onState: (state: PlaybackState) => void;
  readonly onFrame: (frame: FrameSeen) => void;
  /** The picture stands still although it should not, or moves again. */
  readonly onHeld: (held: boolean) => void;
  /** The picture is about to be replaced by that of a new connection. */
  readonly beforeStream: () => void;
  /** False while the channel itself says that no frames are to be expected. */
  readonly framesExpected: () => boolean;
  /** The way to the picture. */
  readonly newLink: (events: LinkEvents) => MediaLink;
  /** What was gone back to is not held any more. */
  readonly onPruned?: () => void;
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
  readonly #options: PlaybackOptions;
  readonly #link: MediaLink;
  readonly #frames: FrameCount;
  readonly #closing = new AbortController();
  readonly #stallTimer: ReturnType<typeof setInterval>;
  #home = new AbortController();
  #current: PlaybackState = { state: "paused" };
  #wanted = false;
  #connected = false;
  #leaveTimer: ReturnType<typeof setTimeout> | undefined;
  #doubtTimer: ReturnType<typeof setTimeout> | undefined;
  #framesCounted = 0;
  #lastFrameAtMs = 0;

  constructor(options: PlaybackOptions) {
    this.#options = options;
    this.#link = options.newLink({
      onState: (state) => this.#linkChanged(state),
      onStream: (stream) => this.#attach(stream),
      onPruned: () => options.onPruned?.(),
    });
    this.#frames = new FrameCount(options.video, () => this.#link.peer);
    this.#stallTimer = setInterval(() => this.#checkStall(), STALL_CHECK_MS);
    this.#watchFrames();
    const { signal } = this.#closing;
    options.video.addEventListener("error", () => this.#failed(), { signal });
    this.settle();
  }

  get state(): PlaybackState {
    return this.#current;
  }

  get peer(): RTCPeerConnection | undefined {
    return this.#link.peer;
  }

  /** Where the picture stands on the film's clock; undefined while it is live alone. */
  get timeline(): Timeline | undefined {
    return this.#link.timeline;
  }

  /** The video may have been moved in its page or to another one: what is listened to is where it is now. */
  settle(): void {
    this.#home.abort();
    this.#home = new AbortController();
    const { signal } = this.#home;
    const { video } = this.#options;
    const document = video.ownerDocument;
    const window = document.defaultView;
    document.addEventListener("visibilitychange", () => this.#presence(), { signal });
    window?.addEventListener("pagehide", () => this.#link.stop(), { signal });
    window?.addEventListener("pageshow", () => this.#presence(), { signal });
    window?.addEventListener("online", () => this.#link.retry(), { signal });
    video.addEventListener("leavepictureinpicture", () => this.#presence(), { signal });
    // Browsers pause a video that is taken out of its page.
    if (this.#wanted && this.#connected) this.#startVideo();
    this.#presence();
  }

  /** Goes (or returns) to the live edge. */
  play(): void {
    this.#wanted = true;
    clearTimeout(this.#leaveTimer);
    // Inside the press, although there may be nothing to show yet: phones want it there, and remember it.
    this.#startVideo();
    if (this.#link.active) this.#link.retry();
    else this.#link.start();
  }

  /** Goes to a place in the film, playing or held as before. */
  seek(place: Place): void {
    clearTimeout(this.#leaveTimer);
    this.#link.seek?.(place);
    if (this.#wanted) this.#startVideo();
    else this.#leaveSoon();
  }

  /** Holds the picture; a pause longer than a few seconds leaves the session. */
  pause(): void {
    this.#wanted = false;
    this.#options.video.pause();
    this.#become({ state: "paused" });
    this.#leaveSoon();
  }

  /**
   * The channel was away and is back: a wait is over, and the server may not know this session any more. Without a frame
   * in the next moment it is replaced.
   */
  wake(): void {
    this.#link.retry();
    clearTimeout(this.#doubtTimer);
    this.#frames.ask().then(() => {
      const seen = this.#frames.now;
      this.#doubtTimer = setTimeout(() => this.#replaceIfStill(seen), DOUBT_MS);
    });
  }

  /** The server knows nothing of this session any more: it is replaced at once. */
  renew(): void {
    this.#link.giveUp(true);
    this.#link.retry();
  }

  close(): void {
    this.#wanted = false;
    clearTimeout(this.#doubtTimer);
    this.#closing.abort();
    this.#home.abort();
    clearInterval(this.#stallTimer);
    clearTimeout(this.#leaveTimer);
    this.#link.stop();
    this.#options.video.srcObject = null;
    this.#options.video.removeAttribute("src");
  }

  /** An address that the browser was to play by itself, and cannot after all: some promise what they do not keep. */
  #failed(): void {
    const { video } = this.#options;
    if (video.srcObject || !this.#wanted) return;
    this.#wanted = false;
    this.#link.stop();
    video.removeAttribute("src");
    const message =
      "This browser cannot play the film as HLS, or the page's policy forbids media-src blob: leave transport away, or say transport=websocket.";
    this.#become({ state: "refused", code: "unsupported", message });
  }

  async #replaceIfStill(seen: number): Promise<void> {
    await this.#frames.ask();
    if (this.#wanted && this.#connected && this.#frames.now === seen) this.#link.giveUp(true);
  }

  #linkChanged(state: LinkState): void {
    this.#connected = state.state === "connected";
    this.#lastFrameAtMs = performance.now();
    if (!this.#wanted) return;
    switch (state.state) {
      case "connecting":
      case "waiting":
      case "refused":
        this.#become(state);
        break;
      case "connected":
        this.#startVideo();
        break;
      case "off":
        // Hidden, not paused: coming back goes on by itself.
        this.#become({ state: "connecting", again: true });
        break;
    }
  }

  #attach(stream: MediaStream | string): void {
    this.#options.beforeStream();
    const { video } = this.#options;
    if (typeof stream === "string") {
      video.srcObject = null;
      video.src = stream;
    } else {
      video.removeAttribute("src");
      video.srcObject = stream;
    }
    if (this.#wanted) this.#startVideo();
  }

  #startVideo(): void {
    const { video } = this.#options;
    video.play().catch((error: unknown) => {
      // AbortError: a newer play or pause took over, which reports for itself.
      const refused = error instanceof Error && error.name === "NotAllowedError";
      // Without a picture nothing was refused yet: what was asked for inside the press counts later.
      if (!refused || !this.#wanted || !(video.srcObject ?? video.src)) return;
      // Nobody may be there to tap: the session is not kept for them.
      this.#wanted = false;
      this.#become({ state: "blocked" });
      this.#leaveSoon();
    });
  }

  #watchFrames(): void {
    const { video } = this.#options;
    const { signal } = this.#closing;
    if (!("requestVideoFrameCallback" in video)) {
      const plain: HTMLVideoElement = video;
      plain.addEventListener("timeupdate", () => this.#seen(this.#now()), { signal });
      return;
    }
    const next = (): void => {
      video.requestVideoFrameCallback((_now, metadata) => {
        if (signal.aborted) return;
        const { rtpTimestamp, captureTime, expectedDisplayTime } = metadata;
        this.#frames.see();
        const { timeline, rtpTimestamp: painted } = this.#link;
        this.#seen({
          rtpTimestamp: rtpTimestamp ?? painted,
          // A canvas has a capture time of its own, which is of no interest.
          latencyMs:
            captureTime === undefined || painted !== undefined
              ? undefined
              : expectedDisplayTime - captureTime,
          atMs: timeline?.atMs(timeline.filmTime(metadata.mediaTime)),
        });
        next();
      });
    };
    next();
  }

  /** What can be said of the picture where the browser tells of none. */
  #now(): FrameSeen {
    const { timeline } = this.#link;
    return { atMs: timeline?.atMs(timeline.filmTime(this.#options.video.currentTime)) };
  }

  #seen(frame: FrameSeen): void {
    if (this.#wanted && this.#connected && this.#current.state !== "playing") {
      this.#link.confirm();
      this.#become({ state: "playing" });
    }
    this.#options.onFrame(frame);
  }

  #presence(): void {
    const { ownerDocument } = this.#options.video;
    const away = ownerDocument.hidden && ownerDocument.pictureInPictureElement === null;
    if (away) this.#leaveSoon();
    else if (this.#wanted) {
      clearTimeout(this.#leaveTimer);
      if (!this.#link.active) this.#link.start();
    }
  }

  #leaveSoon(): void {
    clearTimeout(this.#leaveTimer);
    this.#leaveTimer = setTimeout(() => this.#link.stop(), LEAVE_AFTER_MS);
  }

  #checkStall(): void {
    const frames = this.#frames.now;
    const nowMs = performance.now();
    const idle = !this.#wanted || !this.#connected || !this.#options.framesExpected();
    const moved = frames !== this.#framesCounted;
    if (moved || idle) this.#lastFrameAtMs = nowMs;
    // Before anything is believed to stand still the decoder is asked too; the next check has its answer.
    else this.#frames.ask();
    this.#framesCounted = frames;
    // Frames out of sight (a frame of another site, further down the page) have no callbacks and play all the same.
    if (moved && !idle && this.#current.state === "connecting") this.#seen(this.#now());
    const stillMs = nowMs - this.#lastFrameAtMs;
    this.#options.onHeld(stillMs > HELD_AFTER_MS);
    if (stillMs > STALL_LIMIT_MS) this.#link.giveUp();
  }

  #become(state: PlaybackState): void {
    this.#current = state;
    this.#options.onState(state);
  }
}
