// The small card that tells of a clip: under way, ready to be shared, or refused. Decides nothing.
import { element, setText } from "../dom.js";
import type { Words } from "./words/index.js";

const STAYS_MS = 15_000;

export class ClipCard {
  readonly root: HTMLElement;
  readonly share = element("button", { class: "share", part: "share-button", type: "button" });
  readonly #words = element("span", { role: "status" });
  readonly #open = element("a", { target: "_blank", rel: "noopener", part: "clip-link" });
  readonly #close = element("button", { class: "close", type: "button" }, "×");
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.root = element(
      "div",
      { class: "card", part: "clip-card", hidden: true },
      this.#words,
      this.share,
      this.#open,
      this.#close,
    );
    this.#close.addEventListener("click", () => this.hide());
    // Whoever reads on it is not hurried.
    this.root.addEventListener("focusin", () => clearTimeout(this.#timer));
    this.root.addEventListener("pointerenter", () => clearTimeout(this.#timer));
    this.root.addEventListener("pointerleave", () => this.#leaveLater());
  }

  speak(words: Words): void {
    setText(this.share, words.share);
    setText(this.#open, words.open);
    this.#close.setAttribute("aria-label", words.close);
  }

  /** One sentence, and the clip's page where there is one. */
  show(sentence: string, page?: string): void {
    this.root.hidden = false;
    setText(this.#words, sentence);
    this.share.hidden = page === undefined;
    this.#open.hidden = page === undefined;
    if (page !== undefined) this.#open.href = page;
    this.#leaveLater();
  }

  hide(): void {
    clearTimeout(this.#timer);
    this.root.hidden = true;
  }

  #leaveLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.hide(), STAYS_MS);
  }
}
