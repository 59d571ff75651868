// What the player says about the picture and the channel, in words. Pure.
import type { ChannelState } from "../../src/protocol.js";
import type { PlaybackState } from "../link/playback.js";
import type { Veil } from "./player-view.js";

/** What lies over the picture, `null` when nothing does. */
export function veilFor(
  playback: PlaybackState,
  channel: ChannelState | undefined,
  calm: boolean,
): Veil | null {
  switch (playback.state) {
    case "playing":
      return null;
    case "paused":
      if (calm) {
        return { words: "Waiting for you, as your system asks for less motion.", button: "Play" };
      }
      return { words: "", button: "Play" };
    case "blocked":
      return { words: "", button: "Tap to play" };
    case "connecting":
      if (channel === "starting") return { words: "The storyteller is waking up.", busy: true };
      if (playback.again) return { words: "Finding the story again.", busy: true };
      return { words: "The film is about to begin.", busy: true };
    case "waiting": {
      const seconds = Math.max(1, Math.round(playback.retryInMs / 1000));
      return { words: `${playback.message} Trying again in ${seconds} s.`, busy: true };
    }
    case "refused":
      return { words: playback.message, button: "Try again" };
  }
}

/** Words beside a picture that goes on; empty when there is nothing to say. */
export function toastFor(
  playback: PlaybackState,
  channel: ChannelState | undefined,
  held = false,
): string {
  if (playback.state !== "playing") return "";
  if (channel === "restarting") return "The storyteller lost the thread. Picking it up again.";
  if (channel === "starting") return "The storyteller is waking up.";
  if (channel === "closed") return "The channel has closed.";
  return held ? "The picture is held: nothing new has come for a moment." : "";
}
