// What the viewer is told over and beside the picture: sentences, counts, the live badge, and what is wrong. Knows the view; no network.
import type { ChannelView } from "../../src/protocol.js";
import type { PlaybackState } from "../link/playback.js";
import { mediaErrorCode, PlayerFault, type PlayerFaultCode } from "./player-fault.js";
import { NOTICE_WORDS, type PlayerNoticeCode } from "./player-notices.js";
import type { PlayerView } from "./player-view.js";
import { type Situation, toastFor, veilFor } from "./player-words.js";
import type { Speech } from "./words/index.js";

const COUNT_EVERY_MS = 500;
/** How long the viewer is told that this site gets no captions. */
const NO_CAPTIONS_MS = 12_000;
/** How long a notice stays beside the picture. */
const NOTICE_MS = 7_000;

/** What the player knows of itself when words are looked for. */
export interface PlayerNow {
  readonly playback: PlaybackState;
  readonly channel: ChannelView | undefined;
  /** The channel's messages do not come just now. */
  readonly away: boolean;
  /** Nothing was shown yet, since the system asks for less motion. */
  readonly calm: boolean;
  readonly seeking: boolean;
  readonly live: boolean;
}

export interface PlayerSignsOptions {
  readonly view: PlayerView;
  readonly speech: () => Speech;
  readonly now: () => PlayerNow;
}

export class PlayerSigns {
  readonly #options: PlayerSignsOptions;
  #fault: PlayerFault | null = null;
  #held = false;
  #notice = { words: "", untilMs: 0 };
  #retryAtMs = 0;
  #noCaptionsUntilMs = 0;
  #countTimer: ReturnType<typeof setInterval> | undefined;

  constructor(options: PlayerSignsOptions) {
    this.#options = options;
  }

  /** Why the picture is not there; `null` while nothing is wrong. */
  get fault(): PlayerFault | null {
    return this.#fault;
  }

  /** Shows nothing of the film before. */
  clear(): void {
    this.endCount();
    this.#notice = { words: "", untilMs: 0 };
    this.#fault = null;
    this.#held = false;
  }

  complain(reason: PlayerFaultCode, message: string): void {
    this.#fault = new PlayerFault(mediaErrorCode(reason), reason, message);
  }

  /** Nothing is wrong any more. */
  content(): void {
    this.#fault = null;
  }

  /** Counts down to the next try. */
  countDown(retryInMs: number): void {
    this.#retryAtMs = performance.now() + retryInMs;
    this.#countTimer = setInterval(() => this.refresh(), COUNT_EVERY_MS);
  }

  endCount(): void {
    clearInterval(this.#countTimer);
  }

  /** Whether the picture stands still although it should not; true when that is news. */
  hold(held: boolean): boolean {
    if (held === this.#held) return false;
    this.#held = held;
    return true;
  }

  /** Says something beside the picture for a while; returns it. */
  notice(code: PlayerNoticeCode): string {
    const words = this.#options.speech().words[NOTICE_WORDS[code]];
    this.#notice = { words, untilMs: performance.now() + NOTICE_MS };
    setTimeout(() => this.refresh(), NOTICE_MS);
    this.refresh();
    return words;
  }

  /** The channel's messages are not for this site: said for a while. */
  muteChannel(): void {
    this.#noCaptionsUntilMs = performance.now() + NO_CAPTIONS_MS;
    setTimeout(() => this.refresh(), NO_CAPTIONS_MS);
  }

  /** Makes what is shown what is so. Called as often as anything may have changed. */
  refresh(): void {
    const { view } = this.#options;
    const speech = this.#options.speech();
    const { playback, channel, away, calm, seeking, live } = this.#options.now();
    const now: Situation = {
      playback,
      channel: channel?.state,
      calm,
      retryInMs: this.#retryAtMs - performance.now(),
      held: this.#held,
      seeking,
      notice: performance.now() < this.#notice.untilMs ? this.#notice.words : "",
      muteChannel: performance.now() < this.#noCaptionsUntilMs,
    };
    const broken = this.#fault?.reason === "source-invalid";
    view.veil(broken ? { words: this.#fault?.message ?? "" } : veilFor(now, speech));
    view.setToast(toastFor(now, speech));
    // Over the slate of a stopped channel the film's words have no place.
    view.hideCaption(channel?.stopped === true);
    // Live is what moves: with the server gone the last picture is only that.
    const moves = playback.state === "playing" && !this.#held;
    const ended = channel?.state === "closed";
    view.setLive(moves && !(channel && away) && !ended && live && !seeking);
  }
}
