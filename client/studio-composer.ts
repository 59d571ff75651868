// The line where the story is told, the picture that goes with it, and the ideas beneath it. Knows no network: `tell` says whether words went out.
import { LIMITS } from "../src/protocol.js";
import { byId, element, setText } from "./dom.js";

/** Sends words on their way; false when that is not possible right now. */
export type Tell = (text: string) => boolean;

/** A picture that goes with the words, if one was chosen. */
export interface Enclosure {
  readonly enclosed: boolean;
  /** Sends it with the words, which may be none; returns what to say of both, undefined when it was left out meanwhile. Rejects with an error of one sentence. */
  send(text: string): Promise<string | undefined>;
}

const COUNT_FROM = LIMITS.promptCharacters - 60;

/** The form, its hint line and the suggestions. */
export class Composer {
  private readonly form = byId("composer", HTMLFormElement);
  private readonly line = byId("line", HTMLTextAreaElement);
  private readonly hint = byId("hint", HTMLElement);
  private readonly suggestions = byId("suggestions", HTMLElement);
  private offered = "";
  private unreached = false;

  constructor(
    private readonly tell: Tell,
    private readonly enclosure: Enclosure,
  ) {
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
    });
    this.line.addEventListener("keydown", (event) => {
      // While an input method is composing, Enter belongs to it.
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.submit();
    });
    this.line.addEventListener("input", () => {
      this.grow();
      this.count();
    });
  }

  /** One sentence beneath the line; empty clears it. */
  say(words: string): void {
    setText(this.hint, words);
  }

  /** What was told was not taken: why, and the words again, unless others have been begun meanwhile. */
  refused(text: string, reason: string): void {
    if (this.line.value.trim() === "") {
      this.line.value = text;
      this.grow();
    }
    this.say(reason);
    this.unreached = false;
  }

  /** The channel can be reached again: what was said about that is over. */
  reached(): void {
    if (this.unreached) this.say("");
    this.unreached = false;
  }

  /** Ideas that this world understands; a press tells one. */
  suggest(ideas: readonly string[]): void {
    const key = ideas.join("\n");
    if (key === this.offered) return;
    this.offered = key;
    this.suggestions.replaceChildren(
      ...ideas.map((idea) => {
        const chip = element("button", { type: "button" }, idea);
        chip.addEventListener("click", () => {
          if (!this.tell(idea)) this.sayUnreached("Try again in a moment.");
        });
        return element("li", {}, chip);
      }),
    );
  }

  private submit(): void {
    const text = this.line.value.replace(/\s+/g, " ").trim();
    if (text === "" && !this.enclosure.enclosed) {
      this.say("Write what should happen, for example: a teddy bear swims under water.");
      this.line.focus();
      return;
    }
    if (charactersOver(text) > 0) {
      this.count();
      this.line.focus();
      return;
    }
    if (this.enclosure.enclosed) {
      this.sendEnclosed(text, this.line.value);
      return;
    }
    if (!this.tell(text)) {
      this.sayUnreached("Your words are still here.");
      return;
    }
    this.line.value = "";
    this.say("");
    this.grow();
  }

  /** Words and picture stay where they are until both are taken. */
  private sendEnclosed(text: string, written: string): void {
    this.say("Your picture is on its way.");
    this.enclosure.send(text).then(
      (words) => {
        if (words === undefined) return;
        // What was written meanwhile is another line.
        if (this.line.value === written) this.line.value = "";
        this.grow();
        this.say(words);
      },
      (error: unknown) => this.say(error instanceof Error ? error.message : String(error)),
    );
  }

  private grow(): void {
    this.line.style.height = "auto";
    this.line.style.height = `${this.line.scrollHeight}px`;
  }

  private sayUnreached(more: string): void {
    this.say(`The channel cannot be reached right now. ${more}`);
    this.unreached = true;
  }

  private count(): void {
    const over = charactersOver(this.line.value);
    if (over > 0) {
      const words = over === 1 ? "1 character" : `${over} characters`;
      this.say(
        `That is ${words} too long: at most ${LIMITS.promptCharacters} can be told at once.`,
      );
    } else if (over > COUNT_FROM - LIMITS.promptCharacters) this.say(`${-over} characters left.`);
    else this.say("");
  }
}

/** How far a line is over the limit; negative while there is room. Counted as the server counts. */
export function charactersOver(text: string): number {
  return [...text.normalize("NFC").replace(/\s+/g, " ").trim()].length - LIMITS.promptCharacters;
}
