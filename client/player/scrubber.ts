// The line of the last minutes, and the button that leads back to what is live. Decides nothing.
import { element, setText } from "../dom.js";
import { filled, type Words } from "./words/index.js";

export interface ShownTimeline {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly live: boolean;
}

/** Shorter than this there is nothing worth a line. */
const SHORTEST_S = 5;

export class Scrubber {
  readonly line = element("input", {
    type: "range",
    class: "scrubber",
    part: "scrubber",
    step: "any",
    min: "0",
    max: "1",
    hidden: true,
  });
  readonly liveButton = element("button", {
    class: "to-live",
    part: "button live-button",
    type: "button",
    hidden: true,
  });
  readonly #time = element("span", { class: "behind", part: "time", "aria-hidden": "true" });
  readonly #liveText = element("span");
  #words: Words;
  #shown: ShownTimeline | undefined;
  #dragged = false;

  /** `onSeek` is told when the line is let go, in seconds of the film's clock. */
  constructor(words: Words, onSeek: (seconds: number) => void) {
    this.#words = words;
    this.liveButton.append(this.#liveText);
    this.line.addEventListener("input", () => {
      this.#dragged = true;
      this.#tell();
    });
    this.line.addEventListener("change", () => {
      this.#dragged = false;
      onSeek(Number(this.line.value));
    });
  }

  get time(): HTMLElement {
    return this.#time;
  }

  speak(words: Words): void {
    this.#words = words;
    setText(this.#liveText, words.live);
    this.line.setAttribute("aria-label", words.position);
    this.#tell();
  }

  /** Shows where the picture is; `null`: there is nothing to go back to. True while the line is there. */
  show(timeline: ShownTimeline | null): boolean {
    const worth = timeline !== null && timeline.to - timeline.from >= SHORTEST_S;
    this.line.hidden = !worth;
    this.liveButton.hidden = !worth;
    this.#shown = worth ? timeline : undefined;
    if (worth) {
      const { from, to, at, live } = timeline;
      this.line.min = from.toFixed(2);
      this.line.max = to.toFixed(2);
      if (!this.#dragged) this.line.value = (live ? to : at).toFixed(2);
    }
    this.#tell();
    return worth;
  }

  #tell(): void {
    const shown = this.#shown;
    if (!shown) {
      setText(this.#time, "");
      return;
    }
    const { from, to } = shown;
    const at = Number(this.line.value);
    const live = this.#dragged ? to - at < 1 : shown.live;
    const behind = clockTime(to - at);
    setText(this.#time, live ? "" : `-${behind}`);
    this.liveButton.classList.toggle("on", live);
    this.liveButton.setAttribute("aria-pressed", String(live));
    const title = live ? this.#words.live : this.#words.toLive;
    this.liveButton.title = title;
    this.liveButton.setAttribute("aria-label", title);
    const told = live ? this.#words.live : filled(this.#words.behind, { t: behind });
    this.line.setAttribute("aria-valuetext", told);
    const share = to > from ? (at - from) / (to - from) : 1;
    this.line.style.setProperty("--at", `${(share * 100).toFixed(1)}%`);
  }
}

/** `1:05`, `10:00`. */
export function clockTime(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}
