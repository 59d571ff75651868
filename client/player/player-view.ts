// The player's shadow DOM: what there is to see and to press. Decides nothing.
import { element, type IconName, icon, setText } from "../dom.js";
import { PLAYER_STYLE } from "./player-style.js";

/** What the veil over the picture shows. */
export interface Veil {
  readonly words: string;
  /** Label of the big button, if there is something to press. */
  readonly button?: string;
  /** A small lamp pulses while something is under way. */
  readonly busy?: boolean;
}

/** The parts that the element works with; all of them live in one shadow root. */
export class PlayerView {
  readonly video = element("video", { playsinline: true, "aria-hidden": "true" });
  readonly go = element("button", { class: "go", type: "button" });
  readonly playButton = button("play", "Pause");
  readonly captionsButton = button("captions", "Captions");
  readonly pictureButton = button("picture", "Picture in picture");
  readonly fullscreenButton = button("fullscreen", "Full screen");
  readonly stage: HTMLDivElement;

  private readonly still = element("canvas", { class: "still", "aria-hidden": "true" });
  private readonly caption = element("p", { class: "caption", "aria-hidden": "true" });
  private readonly words = element("p", { class: "words", role: "status" });
  private readonly toast = element("p", { class: "toast", role: "status" });
  private readonly spoken = element("p", { class: "spoken", "aria-live": "polite" });
  private readonly badge = element("span", { class: "badge", hidden: true }, "Live");

  constructor(root: ShadowRoot) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(PLAYER_STYLE);
    root.adoptedStyleSheets = [sheet];
    const lamp = element("span", { class: "lamp", "aria-hidden": "true" });
    this.go.append(icon("play"), element("span"));
    this.stage = element(
      "div",
      { class: "stage", "data-curtain": "closed" },
      this.still,
      this.video,
      element("div", { class: "vignette" }),
      element("div", { class: "curtain left" }),
      element("div", { class: "curtain right" }),
      element("div", { class: "veil" }, lamp, this.words, this.go),
      this.badge,
      this.toast,
      this.caption,
      element(
        "div",
        { class: "bar", part: "bar" },
        this.playButton,
        element("span", { class: "space" }),
        this.captionsButton,
        this.pictureButton,
        this.fullscreenButton,
      ),
      this.spoken,
    );
    root.append(this.stage);
  }

  /** Covers the picture with words, or uncovers it (`null`). */
  veil(veil: Veil | null): void {
    this.stage.classList.toggle("veiled", veil !== null);
    this.stage.classList.toggle("busy", veil?.busy === true);
    this.go.hidden = veil?.button === undefined;
    setText(this.words, veil?.words ?? "");
    const label = this.go.lastElementChild;
    if (label) setText(label, veil?.button ?? "");
  }

  /** The curtain opens at the first picture and closes when there is none to come back to. */
  curtain(position: "open" | "closed"): void {
    this.stage.dataset.curtain = position;
  }

  setLive(live: boolean): void {
    this.badge.hidden = !live;
  }

  setPlaying(playing: boolean): void {
    label(this.playButton, playing ? "Pause (space)" : "Play (space)", playing ? "pause" : "play");
  }

  setFullscreen(on: boolean): void {
    const words = on ? "Leave full screen (f)" : "Full screen (f)";
    label(this.fullscreenButton, words, on ? "shrink" : "fullscreen");
  }

  setCaptions(on: boolean): void {
    label(this.captionsButton, on ? "Hide captions (c)" : "Show captions (c)", "captions");
    this.captionsButton.setAttribute("aria-pressed", String(on));
    this.stage.classList.toggle("captioned", on);
  }

  /** The prompt on screen. It is spoken too: to those who cannot see the film it is the film. */
  hideCaption(hidden: boolean): void {
    this.caption.hidden = hidden;
  }

  setCaption(text: string): void {
    setText(this.caption, text);
    setText(this.spoken, text);
  }

  /** Words beside a picture that goes on, e.g. while the generator restarts. */
  setToast(text: string): void {
    setText(this.toast, text);
  }

  /** Keeps the last picture under the video while that changes its source, so that nothing flashes. */
  holdPicture(): void {
    const { videoWidth, videoHeight } = this.video;
    if (videoWidth === 0) return;
    this.still.width = videoWidth;
    this.still.height = videoHeight;
    this.still.getContext("2d")?.drawImage(this.video, 0, 0);
  }
}

function button(name: IconName, words: string): HTMLButtonElement {
  const made = element("button", { type: "button", "data-icon": name });
  made.append(icon(name));
  label(made, words, name);
  return made;
}

function label(target: HTMLButtonElement, words: string, name: IconName): void {
  target.title = words;
  target.setAttribute("aria-label", words);
  if (target.dataset.icon === name) return;
  target.dataset.icon = name;
  target.replaceChildren(icon(name));
}
