// The player's shadow DOM: what there is to see and to press. Decides nothing.
import { element, type IconName, icon, setText } from "../dom.js";
import { ClipCard } from "./clip-card.js";
import { styleFor } from "./player-style.js";
import { Scrubber, type ShownTimeline } from "./scrubber.js";
import type { Speech, Words } from "./words/index.js";

/** What the veil over the picture shows. */
export interface Veil {
  readonly words: string;
  /** How long until something happens by itself; changes every second and is not read out. */
  readonly count?: string;
  /** Label of the big button, if there is something to press. */
  readonly button?: string;
  /** A small lamp pulses while something is under way. */
  readonly busy?: boolean;
}

/** The parts that the element works with; all of them live in one shadow root. */
export class PlayerView {
  readonly video = element("video", { playsinline: true, part: "video", "aria-hidden": "true" });
  readonly go = element("button", { class: "go", part: "big-button", type: "button" });
  readonly playButton = button("play");
  readonly muteButton = button("mute");
  readonly clipButton = button("clip");
  readonly screenButton = button("screen");
  readonly captionsButton = button("captions");
  readonly pictureButton = button("picture");
  readonly fullscreenButton = button("fullscreen");
  readonly card = new ClipCard();
  readonly scrubber: Scrubber;
  readonly stage: HTMLDivElement;

  readonly #root: ShadowRoot;
  readonly #still = element("canvas", { class: "still", "aria-hidden": "true" });
  readonly #poster = element("img", { class: "poster", part: "poster", alt: "", hidden: true });
  readonly #caption = element("p", {
    class: "caption silent",
    part: "caption",
    dir: "auto",
    "aria-hidden": "true",
  });
  readonly #captionText = element("span");
  readonly #words = element("p", { class: "words", role: "status" });
  readonly #count = element("p", { class: "count", "aria-hidden": "true" });
  readonly #toast = element("p", { class: "toast", part: "toast", role: "status" });
  readonly #spoken = element("p", { class: "spoken", "aria-live": "polite" });
  readonly #badge = element("span", { class: "badge", part: "badge", hidden: true });
  readonly #label = element("span", { class: "label", part: "label" });
  #speech: Speech;
  #screen = { there: false, sendable: false };
  #on = { playing: false, fullscreen: false, captions: false, muted: true };

  /** `onSeek` is told where the viewer wants to be, in seconds of the film's clock. */
  constructor(root: ShadowRoot, speech: Speech, onSeek: (seconds: number) => void) {
    this.#root = root;
    this.#speech = speech;
    const lamp = element("span", { class: "lamp", "aria-hidden": "true" });
    this.go.append(icon("play"), element("span"));
    this.scrubber = new Scrubber(speech.words, onSeek);
    this.muteButton.hidden = true;
    this.clipButton.hidden = true;
    this.screenButton.hidden = true;
    this.#caption.append(this.#captionText);
    this.stage = element(
      "div",
      { class: "stage", part: "stage", "data-curtain": "closed" },
      this.#still,
      this.video,
      element("div", { class: "vignette" }),
      element("div", { class: "curtain left" }),
      element("div", { class: "curtain right" }),
      element("slot", { name: "poster" }, this.#poster),
      element("slot", { name: "overlay" }),
      element("div", { class: "veil", part: "veil" }, lamp, this.#words, this.#count, this.go),
      this.#badge,
      this.#label,
      this.#toast,
      this.#caption,
      element(
        "div",
        { class: "bar", part: "bar" },
        this.scrubber.line,
        this.playButton,
        this.muteButton,
        this.scrubber.liveButton,
        this.scrubber.time,
        element("slot", { name: "controls-start" }),
        element("span", { class: "space" }),
        element("slot", { name: "controls-end" }),
        this.clipButton,
        this.screenButton,
        this.captionsButton,
        this.pictureButton,
        this.fullscreenButton,
      ),
      this.card.root,
      this.#spoken,
    );
    root.append(this.stage);
    this.settle();
    this.speak(speech);
  }

  /** The root may be in another document than before: constructed style sheets belong to one document. */
  settle(): void {
    const { ownerDocument } = this.#root;
    this.#root.adoptedStyleSheets = [styleFor(ownerDocument)];
    const pictures =
      "requestPictureInPicture" in this.video && ownerDocument.pictureInPictureEnabled;
    this.pictureButton.hidden = !pictures;
  }

  /** Labels in another language. */
  speak(speech: Speech): void {
    this.#speech = speech;
    this.stage.lang = speech.language;
    this.stage.dir = speech.direction;
    setText(this.#badge, speech.words.live);
    this.scrubber.speak(speech.words);
    this.card.speak(speech.words);
    label(this.clipButton, this.#withKey("clip", "x"), "clip");
    label(this.pictureButton, this.#withKey("picture", "i"), "picture");
    this.#relabel();
  }

  /** Covers the picture with words, or uncovers it (`null`). */
  veil(veil: Veil | null): void {
    this.stage.classList.toggle("veiled", veil !== null);
    this.stage.classList.toggle("busy", veil?.busy === true);
    this.go.hidden = veil?.button === undefined;
    setText(this.#words, veil?.words ?? "");
    setText(this.#count, veil?.count ?? "");
    const label = this.go.lastElementChild;
    if (label) setText(label, veil?.button ?? "");
  }

  /** The curtain opens at the first picture and closes when there is none to come back to. */
  curtain(position: "open" | "closed"): void {
    this.stage.dataset.curtain = position;
  }

  /** A picture in place of the curtain, until the film's first; an empty address takes it away. */
  setPoster(address: string): void {
    this.#poster.hidden = address === "";
    if (address === "") this.#poster.removeAttribute("src");
    else this.#poster.src = address;
  }

  setLive(live: boolean): void {
    this.#badge.hidden = !live;
  }

  /** What says that the film is generated; empty: nothing does. */
  setLabel(text: string): void {
    setText(this.#label, text);
  }

  /** Where the picture is in what can be gone back to; `null`: there is no way back. */
  setTimeline(timeline: ShownTimeline | null): void {
    this.stage.classList.toggle("rewindable", this.scrubber.show(timeline));
  }

  /** A button for another screen, where there is one; it says why where the picture cannot go there. */
  setScreen(screen: { readonly there: boolean; readonly sendable: boolean }): void {
    this.#screen = screen;
    this.#relabel();
  }

  setPlaying(playing: boolean): void {
    this.#on.playing = playing;
    this.#relabel();
  }

  /** `sounds`: the film has a sound track, else there is nothing to mute. */
  setMuted(muted: boolean, sounds: boolean): void {
    this.#on.muted = muted;
    this.muteButton.hidden = !sounds;
    this.#relabel();
  }

  setFullscreen(fullscreen: boolean): void {
    this.#on.fullscreen = fullscreen;
    this.#relabel();
  }

  setCaptions(captions: boolean): void {
    this.#on.captions = captions;
    this.captionsButton.setAttribute("aria-pressed", String(captions));
    this.stage.classList.toggle("captioned", captions);
    this.#relabel();
  }

  /** Where the film's words have no place. */
  hideCaption(hidden: boolean): void {
    this.#caption.hidden = hidden;
  }

  /** The prompt on screen. It is spoken too: to those who cannot see the film it is the film. */
  setCaption(text: string): void {
    setText(this.#captionText, text);
    this.#caption.classList.toggle("silent", text === "");
    setText(this.#spoken, text);
  }

  /** Words beside a picture that goes on, e.g. while the generator restarts. */
  setToast(text: string): void {
    setText(this.#toast, text);
  }

  /** Keeps the last picture under the video while that changes its source, so that nothing flashes. */
  holdPicture(): void {
    const { videoWidth, videoHeight } = this.video;
    if (videoWidth === 0) return;
    this.#still.width = videoWidth;
    this.#still.height = videoHeight;
    this.#still.getContext("2d")?.drawImage(this.video, 0, 0);
  }

  #relabel(): void {
    const { playing, fullscreen, captions, muted } = this.#on;
    const { playButton, muteButton, captionsButton, fullscreenButton } = this;
    if (playing) label(playButton, this.#withKey("pause", "k"), "pause");
    else label(playButton, this.#withKey("play", "k"), "play");
    label(muteButton, this.#withKey(muted ? "unmute" : "mute", "m"), muted ? "unmute" : "mute");
    const { there, sendable } = this.#screen;
    this.screenButton.hidden = !there;
    this.screenButton.setAttribute("aria-disabled", String(!sendable));
    label(this.screenButton, this.#speech.words[sendable ? "screen" : "screenNot"], "screen");
    label(captionsButton, this.#withKey(captions ? "captionsOff" : "captionsOn", "c"), "captions");
    if (fullscreen) label(fullscreenButton, this.#withKey("fullscreenOff", "f"), "shrink");
    else label(fullscreenButton, this.#withKey("fullscreen", "f"), "fullscreen");
  }

  #withKey(name: keyof Words, key: string): string {
    return `${this.#speech.words[name]} (${key})`;
  }
}

function button(name: IconName): HTMLButtonElement {
  const made = element("button", { type: "button", part: `button ${name}-button` });
  made.append(icon(name));
  made.dataset.icon = name;
  return made;
}

function label(target: HTMLButtonElement, words: string, name: IconName): void {
  target.title = words;
  target.setAttribute("aria-label", words);
  if (target.dataset.icon === name) return;
  target.dataset.icon = name;
  target.replaceChildren(icon(name));
}
