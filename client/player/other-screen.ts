// Sends the picture to another screen (AirPlay, Cast) where the browser has that, and the source can be sent. Knows a video.

/** Safari's events tell `available` or `not-available`. */
type Availability = { readonly availability?: unknown };

export interface ScreenState {
  /** A screen is there, as far as the browser tells. */
  readonly there: boolean;
  /** Only what has an address can go to another screen: WebRTC, WebSocket and segments put in by script have none. */
  readonly sendable: boolean;
}

/** Browsers hand the address on to the screen, which then plays by itself. */
export class OtherScreen {
  #there = false;
  #looking = false;

  constructor(
    private readonly video: HTMLVideoElement,
    private readonly onChange: () => void,
  ) {
    video.addEventListener("webkitplaybacktargetavailabilitychanged", (event: Event) => {
      this.#found((event as Availability).availability === "available");
    });
  }

  /** Another picture plays: for one that can be sent the browser looks around, which is no small thing on a phone. */
  look(): void {
    this.onChange();
    const { video } = this;
    if (this.#looking || !this.state.sendable || typeof pickerOf(video) === "function") return;
    this.#looking = true;
    video.remote
      ?.watchAvailability((there) => this.#found(there))
      .catch(() => {
        // This browser does not look around by itself: there is no button then.
      });
  }

  get state(): ScreenState {
    const { src, srcObject } = this.video;
    const address = this.video.getAttribute("src") === null ? "" : src;
    return { there: this.#there, sendable: !srcObject && /^https?:/.test(address) };
  }

  /** Asks the viewer for a screen, inside their press. */
  ask(): void {
    if (!this.state.sendable) return;
    const picker = pickerOf(this.video);
    if (typeof picker === "function") picker.call(this.video);
    else {
      this.video.remote.prompt().catch(() => {
        // The viewer closed the list.
      });
    }
  }

  #found(there: boolean): void {
    this.#there = there;
    this.onChange();
  }
}

function pickerOf(video: HTMLVideoElement): unknown {
  return Reflect.get(video, "webkitShowPlaybackTargetPicker");
}
