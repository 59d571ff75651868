// Who is next: the queue with places and times, or the vote with its tally and what is left of its time. Knows no network.
import type { QueueView } from "../../src/protocol.js";
import { byId, element, setText } from "../dom.js";
import { KeyedList } from "./keyed-list.js";
import { type CrowdWords, counted } from "./page-words/index.js";
import { QueueOrder } from "./queue-order.js";
import { movedInWords, QueueRow, type RowActions, type RowView } from "./queue-row.js";
import { policyInWords, timeInWords, votesInWords } from "./queue-words.js";

const TICK_MS = 500;
/** Lines of the queue that are shown; the others are counted. Moderators see all that a message carries. */
const SHOWN = 6;

export interface QueueActions extends RowActions {
  /** Whether this viewer said it. */
  readonly isOwn: (id: string) => boolean;
  /** Whether this viewer decides here. */
  readonly moderates: () => boolean;
}

export class QueuePanel {
  private readonly panel = byId("queue", HTMLElement);
  private readonly title = byId("queue-title", HTMLElement);
  private readonly clock = byId("queue-clock", HTMLElement);
  private readonly bar = byId("queue-bar", HTMLElement);
  private readonly note = byId("queue-note", HTMLElement);
  private readonly list: KeyedList<RowView, QueueRow>;
  private readonly order: QueueOrder;
  private view: QueueView | undefined;
  private voted: string | undefined;

  constructor(
    private readonly actions: QueueActions,
    private readonly crowd: CrowdWords,
  ) {
    const list = byId("queue-list", HTMLOListElement);
    // It scrolls: whoever has only a keyboard can reach it.
    list.tabIndex = 0;
    const move = (id: string, place: number): void => this.move(id, place);
    this.list = new KeyedList(list, (id) => new QueueRow(id, { ...actions, move }, crowd));
    this.order = new QueueOrder(list, move);
    setInterval(() => this.tick(), TICK_MS);
  }

  show(view: QueueView): void {
    // With the vote goes what this viewer voted for.
    if (view.vote?.endsAtMs !== this.view?.vote?.endsAtMs) this.voted = undefined;
    this.view = view;
    this.draw();
  }

  /** The server counted this viewer's voice. */
  counted(id: string): void {
    this.voted = id;
    this.draw();
  }

  /** An answer to what was asked for in this panel: true when it was. `refusal`: why not, in one sentence. */
  answered(ref: string, refusal?: string): boolean {
    for (const row of this.list.all) if (row.answered(ref, refusal)) return true;
    return false;
  }

  /** What came of it. */
  say(words: string): void {
    setText(this.note, words);
  }

  private draw(): void {
    const { view } = this;
    if (view === undefined) return;
    setText(this.title, policyInWords(view, this.crowd));
    const rows = view.vote ? this.candidates(view.vote) : this.waiting(view);
    const more = view.waitingCount - rows.length;
    const rest =
      more > 0 && !view.vote
        ? [element("li", { class: "more" }, counted(this.crowd.more, more))]
        : [];
    this.order.allow(this.actions.moderates() && view.policy === "queue");
    // What somebody holds in their hand stays there; the drop draws anew.
    if (!this.order.dragging) this.list.show(rows, rest);
    this.panel.dataset.policy = view.policy;
    this.panel.toggleAttribute("data-moderates", this.actions.moderates());
    this.panel.hidden = view.policy === "latest" && rows.length === 0;
    this.tick();
  }

  private candidates(vote: NonNullable<QueueView["vote"]>): [string, RowView][] {
    const all = vote.candidates.reduce((sum, { votes }) => sum + votes, 0);
    const moderates = this.actions.moderates();
    return vote.candidates.map(({ id, text, author, votes }) => {
      const own = this.actions.isOwn(id);
      const mine = this.voted === id || (this.voted === undefined && own);
      const share = all === 0 ? 0 : Math.round((votes / all) * 100);
      const detail = votesInWords(votes, this.crowd);
      return [id, { text, author, detail, own, moderates, vote: { share, mine } }];
    });
  }

  private waiting(view: QueueView): [string, RowView][] {
    const moderates = this.actions.moderates();
    const movable = view.policy === "queue";
    const shown = moderates ? view.waiting : view.waiting.slice(0, SHOWN);
    return shown.map(({ id, text, author, place, expectedAtMs }) => {
      const detail = timeInWords(expectedAtMs, Date.now(), this.crowd);
      const queue = { place, of: view.waitingCount, movable };
      return [id, { text, author, detail, own: this.actions.isOwn(id), moderates, queue }];
    });
  }

  /** The page does not wait for the server to show a line where it was put. */
  private move(id: string, place: number): void {
    const { view } = this;
    const line = view?.waiting.find((one) => one.id === id);
    if (view === undefined || line === undefined) {
      this.draw();
      return;
    }
    const others = view.waiting.filter((one) => one !== line);
    const waiting = others.toSpliced(place - 1, 0, line);
    this.view = { ...view, waiting: waiting.map((one, index) => ({ ...one, place: index + 1 })) };
    this.draw();
    this.say(movedInWords(line.text, place));
    this.actions.move(id, place);
  }

  private tick(): void {
    const { view } = this;
    if (!view) return;
    const { vote } = view;
    const leftMs = vote ? Math.max(0, vote.endsAtMs - Date.now()) : 0;
    setText(
      this.clock,
      vote ? counted(this.crowd.left, Math.ceil(leftMs / 1000)) : quiet(view, this.crowd),
    );
    this.bar.hidden = vote === null;
    this.bar.style.setProperty("--left", String(leftMs / (view.windowSeconds * 1000)));
  }
}

function quiet({ policy, waitingCount }: QueueView, crowd: CrowdWords): string {
  if (policy === "vote") return crowd.openVote;
  return waitingCount > 0 ? counted(crowd.waiting, waitingCount) : crowd.nobodyWaits;
}
