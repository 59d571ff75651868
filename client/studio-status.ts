// How the channel and the connection are doing, in words and a few quiet numbers. Pure, but for `Facts`.
import type { ChannelView } from "../src/protocol.js";
import { element, setText } from "./dom.js";
import type { SocketState } from "./link/channel-socket.js";
import type { PlayerStats } from "./player/player-stats.js";

/** How lively the state is, for its colour. */
export type Mood = "live" | "calm" | "trouble";

/** The channel's state as a few words. */
export function stateInWords(
  channel: ChannelView | undefined,
  socket: SocketState,
  refusal = "The channel refused this page",
): { readonly words: string; readonly mood: Mood } {
  if (socket === "refused") return { words: refusal, mood: "trouble" };
  if (socket === "waiting") return { words: "Reconnecting to the channel", mood: "trouble" };
  if (!channel || socket !== "open") return { words: "Connecting", mood: "calm" };
  if (channel.stopped) return { words: "Paused by a moderator", mood: "calm" };
  switch (channel.state) {
    case "live":
      return { words: "Live", mood: "live" };
    case "idle":
      return { words: "Resting until somebody watches", mood: "calm" };
    case "starting":
      return { words: "The storyteller is waking up", mood: "calm" };
    case "restarting":
      return { words: "Picking up the thread", mood: "trouble" };
    case "failing":
      return { words: "The storyteller is unwell; your words wait for it", mood: "trouble" };
    case "closed":
      return { words: "The channel has closed", mood: "trouble" };
  }
}

/** "3 watching", or nothing while nobody is. */
export function viewersInWords(viewers: number): string {
  return viewers > 0 ? `${viewers} watching` : "";
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
