// How the channel and the connection are doing, in words and a few quiet numbers. Pure, but for `Facts`.
import type { ChannelView } from "../src/protocol.js";
import { element, setText } from "./dom.js";
import type { SocketState } from "./link/channel-socket.js";
import type { PlayerStats } from "./player/player-stats.js";
import { filled } from "./player/words/index.js";
import { ENGLISH, type PageWords } from "./studio/page-words/index.js";

/** How lively the state is, for its colour. */
export type Mood = "live" | "calm" | "trouble";

/** The channel's state as a few words. */
export function stateInWords(
  channel: ChannelView | undefined,
  socket: SocketState,
  refusal = "The channel refused this page",
  page: PageWords = ENGLISH,
): { readonly words: string; readonly mood: Mood } {
  if (socket === "refused") return { words: refusal, mood: "trouble" };
  if (socket === "waiting") return { words: page.reconnecting, mood: "trouble" };
  if (!channel || socket !== "open") return { words: page.connecting, mood: "calm" };
  if (channel.stopped) return { words: page.stopped, mood: "calm" };
  switch (channel.state) {
    case "live":
      return { words: page.live, mood: "live" };
    case "idle":
      return { words: page.resting, mood: "calm" };
    case "starting":
      return { words: page.waking, mood: "calm" };
    case "restarting":
      return { words: page.restarting, mood: "trouble" };
    case "failing":
      return { words: page.unwell, mood: "trouble" };
    case "closed":
      return { words: page.closed, mood: "trouble" };
  }
}

/** "3 watching", or nothing while nobody is. */
export function viewersInWords(viewers: number, page: PageWords = ENGLISH): string {
  return viewers > 0 ? filled(page.watching, { n: String(viewers) }) : "";
}

/** What there is to say in numbers while the film runs: label and value, in reading order. */
export function factsOf(
  channel: ChannelView | undefined,
  stats: PlayerStats,
  ownWordsMs: number | undefined,
  socket: SocketState = "open",
): readonly (readonly [string, string])[] {
  // Numbers of a server that is gone are of the past.
  if (channel?.state !== "live" || socket !== "open") return [];
  const facts: [string, string][] = [];
  const fps = stats.framesPerSecond ?? channel.fps;
  if (fps) facts.push(["Frames a second", `${Math.round(fps)} fps`]);
  const factor = channel.stats.realTimeFactor;
  if (factor > 0) facts.push(["Speed of generation", `${factor.toFixed(1)}× real time`]);
  if (stats.roundTripMs !== undefined) {
    facts.push([
      "Round trip to the server",
      `${Math.max(1, Math.round(stats.roundTripMs))} ms away`,
    ]);
  }
  if (ownWordsMs !== undefined) {
    facts.push([
      "From your words to the screen",
      `your words took ${(ownWordsMs / 1000).toFixed(1)} s`,
    ]);
  }
  return facts;
}

/** A description list that is rewritten only where it changed. */
export class Facts {
  private readonly values = new Map<string, HTMLElement>();

  constructor(private readonly list: HTMLElement) {}

  show(facts: readonly (readonly [string, string])[]): void {
    for (const [label, shown] of this.values) {
      if (facts.some(([kept]) => kept === label)) continue;
      shown.parentElement?.remove();
      this.values.delete(label);
    }
    for (const [label, value] of facts) {
      const known = this.values.get(label);
      if (known) setText(known, value);
      else this.add(label, value);
    }
  }

  private add(label: string, value: string): void {
    const shown = element("dd", { title: label }, value);
    this.values.set(label, shown);
    this.list.append(element("div", {}, element("dt", {}, label), shown));
  }
}
