// What the director decides, and what the chunk loop shows of it, as it is written down for each prompt. Knows no connection and nobody who
// speaks.
import type { CrowdOrder, DirectorChange, Line, Prompt } from "../../../scheduler/index.js";
import type { LineReader } from "../line-reader.js";
import type { PromptDeskParts } from "./desk-parts.js";
import type { Register } from "./register.js";

const STOPPED = "All was stopped before anybody saw it: it is told when the story goes on.";

export interface OutcomesParts
  extends Pick<PromptDeskParts, "director" | "clock" | "authors" | "record"> {
  readonly register: Register;
  readonly reader: LineReader;
}

export class Outcomes {
  readonly #register: Register;

  constructor(private readonly parts: OutcomesParts) {
    this.#register = parts.register;
  }

  /**
   * Lines that won a vote together and were on their way when the server ended still are, whatever the policy is now: returns those that
   * stand for themselves.
   */
  rejoin(lines: readonly Line[], order: CrowdOrder | undefined): readonly Line[] {
    const ids = new Set(lines.map(({ id }) => id));
    const gone = new Set<string>();
    for (const { id, others } of order?.joined ?? []) {
      // What stood for them was told, or refused, after the order was written down: they stand for themselves.
      if (!ids.has(id)) continue;
      const joined = others.filter((other) => ids.has(other));
      this.#register.join(id, joined);
      for (const other of joined) {
        gone.add(other);
        this.#register.change(other, { joinedTo: id });
      }
    }
    return lines.filter(({ id }) => !gone.has(id));
  }

  /** The director decided something about a line. */
  decided(change: DirectorChange): void {
    const { id } = change.line;
    switch (change.type) {
      case "queued":
        this.#register.change(id, {
          state: "queued",
          ...(change.notice ? { notice: change.notice } : {}),
        });
        break;
      case "candidate":
        this.#register.change(id, {
          state: "candidate",
          ...(change.joined === undefined ? {} : { joinedTo: change.joined }),
        });
        break;
      case "dropped":
        for (const one of [id, ...this.#register.joinedTo(id)]) {
          this.#register.change(one, { state: "rejected", reason: change.reason });
        }
        this.#register.settle(id);
        break;
      case "recalled":
        this.#recalled(change.line);
        break;
      case "settled": {
        const atMs = this.parts.clock.unixMs();
        this.#register.change(id, { state: "applied", appliedAtMs: atMs });
        this.parts.record({ type: "obeyed", id, atMs });
        break;
      }
      case "reworded":
        this.#register.deletions.quote(id, { of: change.of, whole: true });
        this.#register.change(id, {
          ...this.parts.reader.readingOf(change.text),
          text: change.text,
          told: change.told,
        });
        break;
      case "release": {
        const joined = change.joined?.map((line) => line.id) ?? [];
        this.#register.join(id, joined);
        for (const one of joined) this.#register.change(one, { state: "accepted", joinedTo: id });
        // Whoever stood for it took theirs back.
        this.#register.book.part(id);
        // It said why the line had to wait.
        if (this.#register.book.find(id)?.state === "queued") this.#register.book.clearNotice(id);
        this.#register.change(id, { state: "accepted" });
        break;
      }
    }
    this.#register.queueChanged();
  }

  /** The first frame under a prompt was made. */
  applied(prompt: Prompt, chunk: number): void {
    const { id, text, author } = prompt;
    const again = this.parts.director.recalledAs(prompt);
    if (again !== undefined) {
      this.#register.recordAsked(again);
      return;
    }
    const appliedAtMs = this.parts.clock.unixMs();
    if (!this.#register.book.has(id)) {
      const understood = this.parts.reader.readingOf(text);
      const told = prompt.told ?? text;
      this.#register.book.add(
        { id, text, author, state: "accepted", acceptedAtMs: appliedAtMs, ...understood, told },
        true,
      );
    }
    for (const one of [id, ...this.#register.joinedTo(id)]) {
      // Deleted while its chunk was made: it stays out of sight.
      if (this.#register.book.find(one)?.state === "rejected") continue;
      this.#register.change(one, { state: "applied", chunk, appliedAtMs });
      if (one !== id) this.parts.record({ type: "obeyed", id: one, atMs: appliedAtMs });
    }
    this.parts.director.shown(prompt);
    if (this.#register.deletions.has(id)) this.parts.director.forget(id);
    this.#register.queueChanged();
  }

  /** A prompt came too late for the chunk in the making, and says so. */
  missed(id: string, expectedInMs: number): void {
    if (this.#register.book.find(id)?.state !== "accepted") return;
    const expectedAtMs = Math.round(this.parts.clock.unixMs() + expectedInMs);
    this.#register.change(id, { expectedAtMs, missedSlot: true });
  }

  /** A released prompt cannot be told: its chunk failed so many times. What was shown of it before stays applied. */
  failed(id: string, attempts: number): void {
    const reason = `The storyteller failed ${attempts} times at these words and goes on without them: say it in other words.`;
    this.parts.director.refused(id);
    for (const one of [id, ...this.#register.joinedTo(id)]) {
      if (this.#register.book.find(one)?.state === "accepted") {
        this.#register.change(one, { state: "rejected", reason });
      }
    }
    this.#register.settle(id);
    this.#register.queueChanged();
  }

  /** The first frame under a prompt was sent. False when it does not count, since the prompt will be told again. */
  opened(prompt: Prompt, rtpTimestamp: number): boolean {
    const { director } = this.parts;
    if (director.recalledAs(prompt) !== undefined) return false;
    director.seen(prompt);
    this.#register.settle(prompt.id);
    this.sent(prompt.id, rtpTimestamp);
    return true;
  }

  /** The first frame of something was sent. */
  sent(id: string, rtpTimestamp: number): void {
    if (this.#register.deletions.has(id)) return;
    const firstFrameAtMs = this.parts.clock.unixMs();
    this.#register.change(id, { firstFrameAtMs, firstFrameRtpTimestamp: rtpTimestamp });
  }

  /** Nobody saw it: what was made of it so far does not count, nor for those who said the same. */
  #recalled(line: Line): void {
    this.#register.recordAsked(line);
    this.parts.authors.keep(line.id, line.person);
    for (const id of [line.id, ...this.#register.joinedTo(line.id)]) {
      this.#register.book.untell(id);
      const own = id === line.id ? ({ state: "queued", notice: STOPPED } as const) : {};
      this.#register.change(id, { state: "accepted", ...own });
    }
  }
}
