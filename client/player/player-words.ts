// What the player says about the picture and the channel, in the viewer's language. Pure.
import type { ChannelState } from "../../src/protocol.js";
import type { LinkFault } from "../link/media-link.js";
import type { PlaybackState } from "../link/playback.js";
import type { Veil } from "./player-view.js";
import { filled, type Speech, type Words } from "./words/index.js";

/** What is known when words are looked for. */
export interface Situation {
  readonly playback: PlaybackState;
  readonly channel: ChannelState | undefined;
  /** Nothing was shown yet, since the system asks for less motion. */
  readonly calm: boolean;
  /** Until the next try, while one is waited for. */
  readonly retryInMs?: number;
  readonly held?: boolean;
  /** Another place of the film is being gone to. */
  readonly seeking?: boolean;
  /** What the viewer is told for a moment, beside the picture. */
  readonly notice?: string;
  /** The channel's messages are not for this site. */
  readonly muteChannel?: boolean;
}

/** What lies over the picture, `null` when nothing does. */
export function veilFor(now: Situation, { words, language }: Speech): Veil | null {
  const { playback, channel } = now;
  switch (playback.state) {
    case "playing":
      return null;
    case "paused":
      return { words: now.calm ? words.calm : "", button: words.play };
    case "blocked":
      return { words: "", button: words.tap };
    case "connecting":
      if (now.seeking) return { words: "", busy: true };
      if (channel === "starting") return { words: words.waking, busy: true };
      return { words: playback.again ? words.finding : words.about, busy: true };
    case "waiting": {
      const seconds = Math.max(1, Math.ceil((now.retryInMs ?? playback.retryInMs) / 1000));
      return {
        words: faultInWords(playback, words, language),
        count: filled(words.again, { s: String(seconds) }),
        button: words.tryNow,
        busy: true,
      };
    }
    case "refused":
      return { words: faultInWords(playback, words, language), button: words.tryAgain };
  }
}

const SENTENCES: Readonly<Record<LinkFault["code"], keyof Words>> = {
  unreachable: "unreachable",
  "not-found": "notFound",
  private: "private",
  full: "full",
  "not-live": "notLive",
  refused: "refused",
  "answer-unusable": "unusable",
  unsupported: "unsupported",
  lost: "lost",
  "no-path": "noPath",
};

/** The server's own sentence says more, in English. */
function faultInWords({ code, message }: LinkFault, words: Words, language: string): string {
  return language === "en" && message !== "" ? message : words[SENTENCES[code]];
}

/** Words beside a picture that goes on; empty when there is nothing to say. */
export function toastFor(now: Situation, { words }: Speech): string {
  if (now.notice) return now.notice;
  if (now.playback.state !== "playing") return "";
  if (now.channel === "restarting") return words.restarting;
  if (now.channel === "starting") return words.waking;
  if (now.channel === "closed") return words.closed;
  if (now.held) return words.held;
  return now.muteChannel ? words.noCaptions : "";
}
