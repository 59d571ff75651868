// Turns presses, clicks and keys into wishes. Knows the view and the wishes, not how they come true.
import type { PlayerView } from "./player-view.js";

/** What a viewer can ask of the player. */
export interface PlayerWishes {
  readonly togglePlay: () => void;
  readonly toggleCaptions: () => void;
  readonly toggleMuted: () => void;
  readonly togglePicture: () => void;
  readonly clip: () => void;
  /** To another screen. */
  readonly screen: () => void;
  /** Back (or on) by so many seconds. */
  readonly seekBy: (seconds: number) => void;
  /** To the oldest part that is held. */
  readonly toStart: () => void;
  readonly toLive: () => void;
  /** The controls come up: what they show should be true. */
  readonly revealed: () => void;
  /** The big button: play, or try again. */
  readonly go: () => void;
  /** False without the `controls` attribute: then only the big button works. */
  readonly enabled: () => boolean;
  /** False where the page wants its keys for itself. */
  readonly keys: () => boolean;
}

const HIDE_AFTER_MS = 2_800;
/** What j and l skip, and what an arrow does, in seconds. */
const FAR_S = 10;
const NEAR_S = 5;
const SCROLLING = new Set(["arrowleft", "arrowright", "home", "end"]);
const REPEATED = new Set(["j", "l", "arrowleft", "arrowright"]);

/** Wires the controls of one player; `handleKey` serves pages that pass their own key presses on. */
export class PlayerControls {
  readonly #host: HTMLElement;
  readonly #view: PlayerView;
  readonly #wishes: PlayerWishes;
  #hideTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: HTMLElement, view: PlayerView, wishes: PlayerWishes) {
    this.#host = host;
    this.#view = view;
    this.#wishes = wishes;
    const { stage } = view;
    view.go.addEventListener("click", () => wishes.go());
    view.playButton.addEventListener("click", () => wishes.togglePlay());
    view.captionsButton.addEventListener("click", () => wishes.toggleCaptions());
    view.fullscreenButton.addEventListener("click", () => this.toggleFullscreen());
    view.muteButton.addEventListener("click", () => wishes.toggleMuted());
    view.pictureButton.addEventListener("click", () => wishes.togglePicture());
    view.clipButton.addEventListener("click", () => wishes.clip());
    view.screenButton.addEventListener("click", () => wishes.screen());
    view.scrubber.liveButton.addEventListener("click", () => wishes.toLive());
    host.addEventListener("keydown", (event) => {
      if (this.handleKey(event)) event.preventDefault();
    });
    host.addEventListener("fullscreenchange", () => view.setFullscreen(this.#isFullscreen()));
    stage.addEventListener("pointermove", () => this.#reveal());
    stage.addEventListener("pointerleave", () => this.#hide());
    stage.addEventListener("focusin", () => this.#reveal());
    stage.addEventListener("dblclick", (event) => {
      if (this.#onPicture(event)) this.toggleFullscreen();
    });
    stage.addEventListener("click", (event) => this.#clicked(event));
  }

  /** Space or k, j and l, arrows, Home and End, m, c, i, x and f. True when the key meant something; a space on a button is the button's own. */
  handleKey(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if (!this.#wishes.enabled() || !this.#wishes.keys()) return false;
    const [target] = event.composedPath();
    // What is put into the player's slots may be written in.
    if (
      target instanceof HTMLElement &&
      target.matches("input:not(.scrubber), textarea, select, [contenteditable]")
    )
      return false;
    const onButton = target instanceof HTMLElement && target.matches("button, a[href]");
    const key = event.key.toLowerCase();
    // By these a page is scrolled: they are the player's where it has the focus.
    if (SCROLLING.has(key) && !event.composedPath().includes(this.#host)) return false;
    const act = this.#keys[key];
    // A key that is held down goes on and on in the film; nothing else does.
    if (event.repeat && !REPEATED.has(key)) return false;
    if (act === undefined || (event.key === " " && onButton)) return false;
    act();
    return true;
  }

  readonly #keys: Readonly<Record<string, (() => void) | undefined>> = {
    " ": () => this.#wishes.togglePlay(),
    k: () => this.#wishes.togglePlay(),
    m: () => this.#wishes.toggleMuted(),
    c: () => this.#wishes.toggleCaptions(),
    i: () => this.#wishes.togglePicture(),
    x: () => this.#wishes.clip(),
    f: () => this.toggleFullscreen(),
    j: () => this.#back(-FAR_S),
    l: () => this.#back(FAR_S),
    arrowleft: () => this.#back(-NEAR_S),
    arrowright: () => this.#back(NEAR_S),
    home: () => this.#wishes.toStart(),
    end: () => this.#wishes.toLive(),
  };

  #back(seconds: number): void {
    this.#reveal();
    this.#wishes.seekBy(seconds);
  }

  close(): void {
    clearTimeout(this.#hideTimer);
  }

  /** A mouse click on the picture plays and pauses; a finger only calls the controls. */
  #clicked(event: MouseEvent): void {
    if (!this.#onPicture(event) || !this.#wishes.enabled()) return;
    const touched = event instanceof PointerEvent && event.pointerType === "touch";
    if (touched) this.#reveal();
    else if (event.detail === 1) this.#wishes.togglePlay();
  }

  #onPicture(event: Event): boolean {
    const path = event.composedPath();
    // What a page puts into the slots has clicks of its own.
    return !path
      .slice(0, path.indexOf(this.#view.stage))
      .some(
        (target) => target instanceof HTMLElement && target.matches("button, input, .card, [slot]"),
      );
  }

  #reveal(): void {
    if (!this.#view.stage.classList.contains("shown")) this.#wishes.revealed();
    this.#view.stage.classList.add("shown");
    clearTimeout(this.#hideTimer);
    this.#hideTimer = setTimeout(() => this.#hide(), HIDE_AFTER_MS);
  }

  #hide(): void {
    this.#view.stage.classList.remove("shown");
  }

  #isFullscreen(): boolean {
    return this.#host.ownerDocument.fullscreenElement === this.#host;
  }

  toggleFullscreen(): void {
    if (this.#isFullscreen()) {
      this.#host.ownerDocument.exitFullscreen().catch(ignoreRefusal);
    } else if ("requestFullscreen" in this.#host) {
      this.#host.requestFullscreen().catch(ignoreRefusal);
    } else {
      iosFullscreen(this.#view.video);
    }
  }
}

/** The browser or the embedding page forbids it (`allow`, no gesture): the picture stays where it is. */
function ignoreRefusal(): void {}

/** iPhones have no element in full screen but a video. */
function iosFullscreen(video: HTMLVideoElement): void {
  const enter: unknown = Reflect.get(video, "webkitEnterFullscreen");
  if (typeof enter === "function") enter.call(video);
}
