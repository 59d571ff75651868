// Who is next: the queue with places and times, or the vote with its tally and what is left of its time. Knows no network.
import type { QueueView } from "../../src/protocol.js";
import { byId, element, setText } from "../dom.js";
import { hueOf, policyInWords, timeInWords, votesInWords } from "./queue-words.js";

const TICK_MS = 500;
/** Lines of the queue that are shown; the others are counted. */
const SHOWN = 6;

/** What a viewer may do with a line that waits. */
export interface QueueActions {
  readonly vote: (id: string) => void;
  readonly withdraw: (id: string) => void;
  /** Whether this viewer said it. */
  readonly isOwn: (id: string) => boolean;
}

export class QueuePanel {
  private readonly panel = byId("queue", HTMLElement);
  private readonly title = byId("queue-title", HTMLElement);
  private readonly clock = byId("queue-clock", HTMLElement);
  private readonly bar = byId("queue-bar", HTMLElement);
  private readonly list = byId("queue-list", HTMLOListElement);
  private view: QueueView | undefined;
  private voted: string | undefined;

  constructor(private readonly actions: QueueActions) {
    // It scrolls: whoever has only a keyboard can reach it.
    this.list.tabIndex = 0;
    setInterval(() => this.tick(), TICK_MS);
  }

  show(view: QueueView): void {
    // With the vote goes what this viewer voted for.
    if (view.vote?.endsAtMs !== this.view?.vote?.endsAtMs) this.voted = undefined;
    this.view = view;
    setText(this.title, policyInWords(view));
    const items = view.vote ? this.candidates(view.vote) : this.waiting(view);
    this.list.replaceChildren(...items);
    this.panel.dataset.policy = view.policy;
    this.panel.hidden = view.policy === "latest" && items.length === 0;
    this.tick();
  }

  /** The server counted this viewer's voice. */
  counted(id: string): void {
    this.voted = id;
    if (this.view) this.show(this.view);
  }

  private candidates(vote: NonNullable<QueueView["vote"]>): HTMLLIElement[] {
    const all = vote.candidates.reduce((sum, { votes }) => sum + votes, 0);
    return vote.candidates.map((candidate) => {
      const { id, text, author, votes } = candidate;
      const mine = this.voted === id || (this.voted === undefined && this.actions.isOwn(id));
      const button = element(
        "button",
        { type: "button", class: "vote", "aria-pressed": String(mine) },
        mine ? "Your vote" : "Vote",
      );
      button.addEventListener("click", () => this.actions.vote(id));
      const share = element("span", { class: "share", "aria-hidden": "true" });
      share.style.setProperty("--share", `${all === 0 ? 0 : Math.round((votes / all) * 100)}%`);
      return element(
        "li",
        { class: "candidate" },
        share,
        element("p", { class: "line", dir: "auto" }, text),
        element("p", { class: "by" }, by(author), ` · ${votesInWords(votes)}`),
        button,
      );
    });
  }

  private waiting(view: QueueView): HTMLLIElement[] {
    const items = view.waiting.slice(0, SHOWN).map(({ id, text, author, place, expectedAtMs }) => {
      const time = timeInWords(expectedAtMs, Date.now());
      const item = element(
        "li",
        { class: "waiting" },
        element("span", { class: "place" }, String(place)),
        element("p", { class: "line", dir: "auto" }, text),
        element("p", { class: "by" }, by(author), time === "" ? "" : ` · ${time}`),
      );
      if (this.actions.isOwn(id)) {
        const take = element("button", { type: "button", class: "vote" }, "Withdraw");
        take.addEventListener("click", () => this.actions.withdraw(id));
        item.append(take);
      }
      return item;
    });
    const more = view.waitingCount - items.length;
    if (more > 0) items.push(element("li", { class: "more" }, `and ${more} more`));
    return items;
  }

  private tick(): void {
    const { view } = this;
    if (!view) return;
    const { vote } = view;
    const leftMs = vote ? Math.max(0, vote.endsAtMs - Date.now()) : 0;
    setText(this.clock, vote ? `${Math.ceil(leftMs / 1000)} s left` : quiet(view));
    this.bar.hidden = vote === null;
    this.bar.style.setProperty("--left", String(leftMs / (view.windowSeconds * 1000)));
  }
}

function quiet({ policy, waitingCount }: QueueView): string {
  if (policy === "vote") return "say a line to open a vote";
  return waitingCount > 0 ? `${waitingCount} waiting` : "nobody waits";
}

function by(author: string): HTMLElement {
  const name = element("b", { dir: "auto" }, author);
  name.style.setProperty("--hue", String(hueOf(author)));
  return name;
}
