// Turns presses, clicks and keys into wishes. Knows the view and the wishes, not how they come true.
import type { PlayerView } from "./player-view.js";

/** What a viewer can ask of the player. */
export interface PlayerWishes {
  readonly togglePlay: () => void;
  readonly toggleCaptions: () => void;
  /** The big button: play, or try again. */
  readonly go: () => void;
  /** False without the `controls` attribute: then only the big button works. */
  readonly enabled: () => boolean;
}

const HIDE_AFTER_MS = 2_800;

/** Wires the controls of one player; `handleKey` serves pages that pass their own key presses on. */
export class PlayerControls {
  private hideTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: HTMLElement,
    private readonly view: PlayerView,
    private readonly wishes: PlayerWishes,
  ) {
    const { stage, video } = view;
    view.go.addEventListener("click", () => wishes.go());
    view.playButton.addEventListener("click", () => wishes.togglePlay());
    view.captionsButton.addEventListener("click", () => wishes.toggleCaptions());
    view.fullscreenButton.addEventListener("click", () => this.toggleFullscreen());
    view.pictureButton.addEventListener("click", () => this.togglePicture());
    view.pictureButton.hidden =
      !("requestPictureInPicture" in video) || !document.pictureInPictureEnabled;
    host.addEventListener("keydown", (event) => {
      if (this.handleKey(event)) event.preventDefault();
    });
    host.addEventListener("fullscreenchange", () => view.setFullscreen(this.isFullscreen()));
    stage.addEventListener("pointermove", () => this.reveal());
    stage.addEventListener("pointerleave", () => this.hide());
    stage.addEventListener("focusin", () => this.reveal());
    stage.addEventListener("dblclick", (event) => {
      if (this.onPicture(event)) this.toggleFullscreen();
    });
    stage.addEventListener("click", (event) => this.clicked(event));
  }

  /** Space, f and c. True when the key meant something; a space on a button is the button's own. */
  handleKey(event: KeyboardEvent): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return false;
    if (!this.wishes.enabled()) return false;
    const onButton = event.composedPath()[0] instanceof HTMLButtonElement;
    switch (event.key) {
      case " ":
        if (onButton) return false;
        this.wishes.togglePlay();
        return true;
      case "f":
      case "F":
        this.toggleFullscreen();
        return true;
      case "c":
      case "C":
        this.wishes.toggleCaptions();
        return true;
      default:
        return false;
    }
  }

  close(): void {
    clearTimeout(this.hideTimer);
  }

  /** A mouse click on the picture plays and pauses; a finger only calls the controls. */
  private clicked(event: MouseEvent): void {
    if (!this.onPicture(event) || !this.wishes.enabled()) return;
    const touched = event instanceof PointerEvent && event.pointerType === "touch";
    if (touched) this.reveal();
    else if (event.detail === 1) this.wishes.togglePlay();
  }

  private onPicture(event: Event): boolean {
    return !event.composedPath().some((target) => target instanceof HTMLButtonElement);
  }

  private reveal(): void {
    this.view.stage.classList.add("shown");
    clearTimeout(this.hideTimer);
    this.hideTimer = setTimeout(() => this.hide(), HIDE_AFTER_MS);
  }

  private hide(): void {
    this.view.stage.classList.remove("shown");
  }

  private isFullscreen(): boolean {
    return document.fullscreenElement === this.host;
  }

  private toggleFullscreen(): void {
    if (this.isFullscreen()) {
      document.exitFullscreen().catch(ignoreRefusal);
    } else if ("requestFullscreen" in this.host) {
      this.host.requestFullscreen().catch(ignoreRefusal);
    } else {
      iosFullscreen(this.view.video);
    }
  }

  private togglePicture(): void {
    if (document.pictureInPictureElement) {
      document.exitPictureInPicture().catch(ignoreRefusal);
    } else {
      this.view.video.requestPictureInPicture().catch(ignoreRefusal);
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
