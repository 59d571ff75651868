// The prompts as cues of a text track, for pages and assistive tools that know media elements. Knows no network.
import type { PromptView } from "../../src/protocol.js";

/** Cues kept; the oldest goes. */
const CUES_LIMIT = 200;
/** As far as a cue can reach that nobody has ended yet. */
const OPEN_END_S = Number.MAX_SAFE_INTEGER;

/** One track `captions` in the video's `textTracks`: a cue for each prompt, from its first frame on. */
export class PromptTrack {
  readonly #video: HTMLVideoElement;
  readonly #track: TextTrack;

  /** `onShowing` is told when somebody switches the track on or off. */
  constructor(video: HTMLVideoElement, onShowing: (showing: boolean) => void) {
    this.#video = video;
    this.#track = video.addTextTrack("captions", "Prompts");
    this.#track.mode = "hidden";
    video.textTracks.addEventListener("change", () => onShowing(this.#track.mode === "showing"));
  }

  /** The player draws captions itself; the mode tells pages whether it does. */
  show(on: boolean): void {
    const mode = on ? "showing" : "hidden";
    if (this.#track.mode !== mode) this.#track.mode = mode;
  }

  /** The film of this prompt is on screen from now on. */
  add(prompt: PromptView): void {
    const { cues } = this.#track;
    const now = this.#video.currentTime;
    const last = cues?.[cues.length - 1];
    if (last) last.endTime = Math.max(last.startTime, now);
    const cue = new VTTCue(now, OPEN_END_S, prompt.text);
    cue.id = prompt.id;
    this.#track.addCue(cue);
    const first = cues?.[0];
    if (cues && first && cues.length > CUES_LIMIT) this.#track.removeCue(first);
  }

  /** A moderator took it out of sight. */
  remove(id: string): void {
    const cue = this.#track.cues?.getCueById(id);
    if (cue) this.#track.removeCue(cue);
  }

  /** Another connection counts its time anew: what was before is no part of it. */
  clear(): void {
    for (const cue of [...(this.#track.cues ?? [])]) this.#track.removeCue(cue);
  }
}
