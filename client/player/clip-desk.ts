// From the press to the shared link: cuts a clip of what was just seen, tells of it, shares its page. Knows the card and the
// route; no picture.
import type { ClipCard } from "./clip-card.js";
import { CLIP_WORDS, ClipError, type ClipWish, makeClip, type PlayerClip } from "./clip-maker.js";
import type { Speech } from "./words/index.js";

export interface ClipDeskOptions {
  readonly card: ClipCard;
  readonly speech: () => Speech;
  /** What to ask for: so many seconds up to what is on screen. Throws `ClipError` where there is nothing to ask. */
  readonly wish: (seconds: number) => Promise<ClipWish>;
  readonly onClip: (clip: PlayerClip) => void;
}

export class ClipDesk {
  readonly #options: ClipDeskOptions;
  #page = "";

  constructor(options: ClipDeskOptions) {
    this.#options = options;
    options.card.share.addEventListener("click", () => this.#share());
  }

  /** Throws `ClipError`; nothing is shown. */
  async make(seconds: number): Promise<PlayerClip> {
    const clip = await makeClip(await this.#options.wish(seconds));
    this.#options.onClip(clip);
    return clip;
  }

  /** What the button does: all of it, told on the card. Never rejects. */
  async press(seconds: number): Promise<void> {
    const { card, speech } = this.#options;
    card.show(speech().words.clipCutting);
    try {
      const { page } = await this.make(seconds);
      this.#page = page;
      card.show(speech().words.clipReady, page);
      await this.#share();
    } catch (error) {
      card.show(this.#sentence(error));
    }
  }

  /** The system's way to share, else the clipboard; what neither takes is still a link on the card. */
  async #share(): Promise<void> {
    const { card, speech } = this.#options;
    const [url, { words }] = [this.#page, speech()];
    try {
      if ("share" in navigator && navigator.canShare?.({ url })) await navigator.share({ url });
      else {
        await navigator.clipboard.writeText(url);
        card.show(words.clipCopied, url);
      }
    } catch {
      // Not allowed here, without a press of its own, or the viewer changed their mind.
    }
  }

  /** The server's own sentence says more, in English. */
  #sentence(error: unknown): string {
    const { words, language } = this.#options.speech();
    if (!(error instanceof ClipError)) return words.clipFailed;
    const own = language === "en" && error.code !== "clip-failed" && error.message !== "";
    return own ? error.message : words[CLIP_WORDS[error.code]];
  }
}
