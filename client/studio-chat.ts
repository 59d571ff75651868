// What people say and what became of it. Knows prompts and their states, no network.
import type { PromptView, QueueView } from "../src/protocol.js";
import { element, setText } from "./dom.js";
import type { CrowdWords } from "./studio/page-words/index.js";
import { chipInWords, hueOf, queuedInWords } from "./studio/queue-words.js";
import { understoodInWords } from "./studio/understood-words.js";

/** Lines kept; the oldest goes. */
const LINES_LIMIT = 100;

type LineState = PromptView["state"] | "sending" | "unsent";

interface Line {
  readonly item: HTMLLIElement;
  readonly chip: HTMLElement;
  readonly words: HTMLParagraphElement;
  readonly detail: HTMLParagraphElement;
  id: string | undefined;
  ref: string | undefined;
  /** Only for the viewer's own lines: when they were said, on the page's clock. */
  readonly saidAtMs: number | undefined;
  state: LineState;
}

export interface ChatParts {
  /** For moderators: what can be done about a line. */
  readonly actionsFor: (id: () => string | undefined) => HTMLElement | undefined;
  /** Whether this viewer said a line, before this page knew of it. */
  readonly isOwn: (id: string) => boolean;
  /** What this viewer is called. */
  readonly you: string;
  readonly crowd: CrowdWords;
}

/** The chat: people's prompts, newest last. The storyteller's own prompts are pages of the story, not chat. */
export class ChatList {
  private lines: Line[] = [];
  /** Who has scrolled up to read is left in peace; whoever has not sees the newest. */
  private atEnd = true;
  /** Where the list was scrolled to last. */
  private top = 0;

  constructor(
    private readonly list: HTMLOListElement,
    private readonly empty: HTMLElement,
    private readonly parts: ChatParts,
  ) {
    list.addEventListener("scroll", () => {
      const { scrollTop, scrollHeight, clientHeight } = list;
      if (scrollHeight - scrollTop - clientHeight < 40) this.atEnd = true;
      // Told late, it may be of before the list grew, or became lower: that is nobody's scrolling.
      else if (scrollTop < this.top) this.atEnd = false;
      this.top = scrollTop;
    });
    // What stands above it comes and goes.
    new ResizeObserver(() => this.settle()).observe(list);
  }

  /** The viewer just said this; `ref` will come back with the answer. */
  said(ref: string, text: string): void {
    const line = this.add(this.parts.you, text, "sending", performance.now());
    line.ref = ref;
    line.item.classList.add("own");
  }

  /** A prompt appeared or changed. Somebody else's rejected words are nobody's business. */
  learn(prompt: PromptView, ref?: string): void {
    const line = this.find(prompt.id, ref);
    if (line) {
      // News for everybody may overtake the answer to the sender: then the line stands there twice.
      const twin = this.lines.find((other) => other.id === prompt.id && other !== line);
      if (twin) this.remove(twin);
      line.id = prompt.id;
      if (prompt.edited === true) setText(line.words, prompt.text);
      this.mark(
        line,
        prompt.state,
        prompt.reason ?? understoodInWords(prompt, this.parts.crowd),
        prompt,
      );
      return;
    }
    if (prompt.author === "story" || prompt.state === "rejected") return;
    const added = this.add(prompt.author, prompt.text, prompt.state, undefined);
    added.id = prompt.id;
    if (this.parts.isOwn(prompt.id)) this.claim(prompt.id);
    this.mark(added, prompt.state, understoodInWords(prompt, this.parts.crowd), prompt);
  }

  /** The server refused what was said with this `ref`. Returns what that was; undefined when it was not said here. */
  refused(ref: string, reason: string): string | undefined {
    const line = this.find(undefined, ref);
    if (!line) return undefined;
    this.mark(line, "rejected", reason);
    return line.words.textContent ?? "";
  }

  /** Whether this viewer said it, on this page. */
  isOwn(id: string): boolean {
    return this.lines.some((line) => line.id === id && line.saidAtMs !== undefined);
  }

  /** This viewer said it, though not by the chat; what can be done about other people's lines is of no use there. */
  claim(id: string): void {
    const line = this.lines.find((other) => other.id === id);
    if (line === undefined) return;
    line.item.classList.add("own");
    const name = line.item.querySelector("b");
    if (name) setText(name, this.parts.you);
    line.item.querySelector(".acts")?.remove();
  }

  /** Says anew when waiting lines will come: others were told, and time goes on. */
  retime(waiting: QueueView["waiting"]): void {
    for (const { id, place, expectedAtMs } of waiting) {
      const line = this.lines.find((other) => other.id === id);
      if (line?.state === "queued")
        setText(line.chip, queuedInWords(place, expectedAtMs, Date.now(), this.parts.crowd));
    }
  }

  /** The film of this prompt is on screen: returns how long the viewer's own words took, in milliseconds. */
  shown(prompt: PromptView, atMs: number): number | undefined {
    const line = this.lines.find((other) => other.id === prompt.id);
    if (line?.saidAtMs === undefined || line.item.dataset.shown) return undefined;
    line.item.dataset.shown = "true";
    const tookMs = atMs - line.saidAtMs;
    setText(line.chip, `${this.parts.crowd.shown} · ${(tookMs / 1000).toFixed(1)} s`);
    return tookMs;
  }

  /** The connection went: what was not answered may not have arrived. */
  disconnected(): void {
    for (const line of this.lines) {
      if (line.state === "sending")
        this.mark(line, "unsent", "The connection was lost before an answer came.");
    }
  }

  private find(id: string | undefined, ref: string | undefined): Line | undefined {
    const byRef = ref === undefined ? undefined : this.lines.find((line) => line.ref === ref);
    return byRef ?? (id === undefined ? undefined : this.lines.find((line) => line.id === id));
  }

  private add(author: string, text: string, state: LineState, saidAtMs: number | undefined): Line {
    const line: Line = {
      item: element("li"),
      chip: element("span", { class: "chip" }),
      words: element("p", { class: "line", dir: "auto" }, text),
      detail: element("p", { class: "detail" }),
      id: undefined,
      ref: undefined,
      saidAtMs,
      state,
    };
    const name = element("b", { dir: "auto" }, author);
    name.style.setProperty("--hue", String(hueOf(author)));
    const head = element("p", { class: "who" }, name, line.chip);
    line.item.append(head, line.words, line.detail);
    const actions = saidAtMs === undefined ? this.parts.actionsFor(() => line.id) : undefined;
    if (actions) line.item.append(actions);
    this.mark(line, state, "");
    this.lines.push(line);
    if (this.lines.length > LINES_LIMIT) this.lines.shift()?.item.remove();
    this.list.append(line.item);
    this.empty.hidden = true;
    if (saidAtMs !== undefined) this.atEnd = true;
    this.settle();
    return line;
  }

  private remove(line: Line): void {
    line.item.remove();
    this.lines = this.lines.filter((other) => other !== line);
  }

  private mark(line: Line, state: LineState, detail: string, prompt?: PromptView): void {
    line.state = state;
    line.item.dataset.state = state;
    if (!line.item.dataset.shown) {
      const { crowd } = this.parts;
      setText(line.chip, prompt ? chipInWords(prompt, Date.now(), crowd) : bare(state, crowd));
    }
    setText(line.detail, detail);
    this.settle();
  }

  private settle(): void {
    if (this.atEnd) this.list.scrollTop = this.list.scrollHeight;
  }
}

/** What the chip says where there is no prompt to go by. */
function bare(state: LineState, crowd: CrowdWords): string {
  return {
    sending: crowd.sending,
    unsent: crowd.unsent,
    accepted: crowd.coming,
    queued: crowd.waits,
    candidate: crowd.standing,
    applied: crowd.shown,
    rejected: crowd.untold,
    chat: crowd.chat,
  }[state];
}
