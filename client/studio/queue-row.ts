// A line that waits for its turn or stands in a vote, with what its author and moderators can do about it. Knows no network.
import { LIMITS } from "../../src/protocol.js";
import { element, setText } from "../dom.js";
import { charactersOver } from "../studio-composer.js";
import type { CrowdWords } from "./page-words/index.js";
import { hueOf, placeInWords } from "./queue-words.js";

/** What can be done with a line. */
export interface RowActions {
  readonly vote: (id: string) => void;
  readonly withdraw: (id: string) => void;
  /** Other words: returns the `ref` of the answer, or `null` while the channel cannot be reached. */
  readonly edit: (id: string, text: string) => string | null;
  /** Of moderators. */
  readonly move: (id: string, place: number) => void;
  readonly next: (id: string) => void;
  readonly remove: (id: string) => void;
}

export interface RowView {
  readonly text: string;
  readonly author: string;
  /** When it comes, or how many want it. */
  readonly detail: string;
  readonly own: boolean;
  readonly moderates: boolean;
  /** Of a waiting line: its place, 1 being the next, and whether it can be given another. */
  readonly queue?: { readonly place: number; readonly of: number; readonly movable: boolean };
  /** Of a candidate: its share of the votes in percent, and whether it has this viewer's. */
  readonly vote?: { readonly share: number; readonly mine: boolean };
}

export class QueueRow {
  readonly item = element("li");
  private readonly share = element("span", { class: "share", "aria-hidden": "true" });
  private readonly grip = element("span", { class: "grip", "aria-hidden": "true" }, "⠿");
  private readonly place = element("span", { class: "place" });
  private readonly line = element("p", { class: "line", dir: "auto" });
  private readonly author = element("b", { dir: "auto" });
  private readonly detail = element("span");
  private readonly form = element("form", { class: "edit", autocomplete: "off" });
  private readonly input = element("textarea", { rows: "2", enterkeyhint: "done" });
  private readonly fault = element("p", { class: "fault", role: "alert" });
  private readonly buttons;
  private view: RowView | undefined;
  private pending: string | undefined;

  constructor(
    private readonly id: string,
    private readonly actions: RowActions,
    private readonly crowd: CrowdWords,
  ) {
    const { vote, withdraw, move, next, remove } = actions;
    const placeNow = (): number => this.view?.queue?.place ?? 1;
    this.buttons = {
      vote: this.button(crowd.vote, () => vote(id)),
      up: this.button("↑", () => move(id, placeNow() - 1)),
      down: this.button("↓", () => move(id, placeNow() + 1)),
      next: this.button("Now", () => next(id)),
      edit: this.button(crowd.edit, () => this.begin()),
      withdraw: this.button(crowd.withdraw, () => withdraw(id)),
      remove: this.button("Delete", () => remove(id)),
    };
    this.item.dataset.id = id;
    const by = element("p", { class: "by" }, this.author, this.detail);
    const { vote: voteButton, ...others } = this.buttons;
    const acts = element("div", { class: "acts" }, ...Object.values(others));
    this.setUpForm();
    this.item.append(this.share, this.grip, this.place, this.line, this.form, by, voteButton, acts);
  }

  show(view: RowView): void {
    this.view = view;
    const { text, author, detail, own, moderates, queue, vote } = view;
    this.item.className = queue === undefined ? "candidate" : "waiting";
    setText(this.line, text);
    setText(this.author, author);
    this.author.style.setProperty("--hue", String(hueOf(author)));
    setText(this.detail, detail === "" ? "" : ` · ${detail}`);
    this.share.hidden = vote === undefined;
    this.share.style.setProperty("--share", `${vote?.share ?? 0}%`);
    this.place.hidden = queue === undefined;
    setText(this.place, String(queue?.place ?? ""));
    const movable = moderates && queue?.movable === true;
    this.grip.hidden = !movable;
    this.showButtons(own, moderates, movable);
    const { buttons } = this;
    setText(buttons.vote, vote?.mine === true ? this.crowd.yourVote : this.crowd.vote);
    buttons.vote.setAttribute("aria-pressed", String(vote?.mine === true));
    // Greyed rather than switched off: a button that is switched off loses the focus of whoever just pressed it.
    buttons.up.setAttribute("aria-disabled", String(queue?.place === 1));
    buttons.down.setAttribute("aria-disabled", String(queue?.place === queue?.of));
    buttons.up.setAttribute("aria-label", `Move up: ${text}`);
    buttons.down.setAttribute("aria-label", `Move down: ${text}`);
    buttons.next.setAttribute("aria-label", `Now: ${text}`);
    for (const name of ["edit", "withdraw", "remove"] as const) {
      buttons[name].setAttribute("aria-label", `${buttons[name].textContent}: ${text}`);
    }
  }

  /** The answer to what was asked here: true when it was. With a sentence where it was refused: the words stay in the box. */
  answered(ref: string, refusal?: string): boolean {
    if (this.pending !== ref) return false;
    this.pending = undefined;
    setText(this.fault, refusal ?? "");
    if (refusal === undefined) this.end();
    return true;
  }

  private showButtons(own: boolean, moderates: boolean, movable: boolean): void {
    const { buttons } = this;
    buttons.vote.hidden = this.view?.vote === undefined;
    buttons.up.hidden = !movable;
    buttons.down.hidden = !movable;
    buttons.next.hidden = !moderates;
    buttons.edit.hidden = !own && !moderates;
    buttons.withdraw.hidden = !own;
    buttons.remove.hidden = own || !moderates;
  }

  private setUpForm(): void {
    const save = element("button", { type: "submit", class: "vote" }, this.crowd.save);
    const cancel = this.button(this.crowd.cancel, () => this.end());
    this.form.hidden = true;
    this.form.append(this.input, this.fault, element("div", { class: "acts" }, save, cancel));
    this.input.addEventListener("input", () => setText(this.fault, ""));
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.send();
    });
    this.form.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.end();
      else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
        if (event.target !== this.input) return;
        event.preventDefault();
        this.send();
      }
    });
  }

  private begin(): void {
    const text = this.view?.text ?? "";
    this.input.value = text;
    this.input.setAttribute("aria-label", `Other words for: ${text}`);
    setText(this.fault, "");
    this.open(true);
    this.input.focus();
  }

  private end(): void {
    this.pending = undefined;
    const focused = this.form.contains(document.activeElement);
    this.open(false);
    if (focused) this.buttons.edit.focus();
  }

  private open(editing: boolean): void {
    this.form.hidden = !editing;
    this.line.hidden = editing;
    this.item.toggleAttribute("data-editing", editing);
  }

  private send(): void {
    const text = this.input.value.replace(/\s+/g, " ").trim();
    if (text === this.view?.text) {
      this.end();
      return;
    }
    const ref = unfit(text) === undefined ? this.actions.edit(this.id, text) : null;
    setText(this.fault, ref === null ? (unfit(text) ?? UNREACHED) : "");
    this.pending = ref ?? undefined;
  }

  private button(words: string, run: () => void): HTMLButtonElement {
    const made = element("button", { type: "button", class: "vote" }, words);
    made.addEventListener("click", () => {
      if (made.getAttribute("aria-disabled") !== "true") run();
    });
    return made;
  }
}

const UNREACHED = "The channel cannot be reached right now. Your words are still here.";

/** Why a text is none that could be told; undefined where it may be. */
function unfit(text: string): string | undefined {
  if (text === "") return "Write what should happen, or withdraw the line.";
  const over = charactersOver(text);
  if (over <= 0) return undefined;
  return `That is ${over} too long: at most ${LIMITS.promptCharacters} characters.`;
}

/** Says to those who do not see it where a line is now. */
export function movedInWords(text: string, place: number): string {
  return `"${text}" is ${place === 1 ? "next" : `${placeInWords(place)} in the queue`} now.`;
}
