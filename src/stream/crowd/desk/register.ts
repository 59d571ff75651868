// What became of each prompt: in the book, to everybody, and in the journal. Knows the director for places alone, and nobody's connection.
import { Observable, Subject, throttleTime } from "rxjs";
import type { PromptView, QueueView } from "../../../protocol.js";
import type { KeptJoin, Line } from "../../../scheduler/index.js";
import { Deletions } from "../deletions.js";
import type { Asked } from "../line-reader.js";
import { PromptBook } from "../prompt-book.js";
import { queueViewOf } from "../queue-view.js";
import type { PromptDeskParts } from "./desk-parts.js";

/** Followers are told of a changed queue this often at most. */
const QUEUE_EVERY_MS = 500;

export class Register {
  readonly book = new PromptBook();
  /** What moderators took out of sight. */
  readonly deletions = new Deletions();
  readonly #prompts = new Subject<PromptView>();
  readonly #queueChanges = new Subject<void>();
  /** Lines told together with the one that stands for them. */
  readonly #joined = new Map<string, readonly string[]>();
  /** The line that is being said: its sender gets the answer, everybody one message. */
  #speaking: string | undefined;

  constructor(
    private readonly parts: Pick<PromptDeskParts, "director" | "clock" | "authors" | "record">,
  ) {}

  /** Prompts as they appear and change. Completes on close. */
  get prompts$(): Observable<PromptView> {
    return this.#prompts;
  }

  /** The queue and the vote after they changed. */
  get queue$(): Observable<QueueView> {
    const { clock } = this.parts;
    return new Observable((subscriber) =>
      this.#queueChanges
        .pipe(throttleTime(QUEUE_EVERY_MS, clock.scheduler, { leading: true, trailing: true }))
        .subscribe({
          next: () => subscriber.next(this.queue()),
          complete: () => subscriber.complete(),
        }),
    );
  }

  /** @param limit how many of those that wait are named; by default as many as a message to everybody has */
  queue(limit?: number): QueueView {
    return queueViewOf(this.parts.director.view, limit);
  }

  /** A prompt as it stands, with its present place where it waits. Throws `prompt-unknown`. */
  get(id: string): PromptView {
    return this.#withPlace(this.book.get(id));
  }

  /** Tells everybody of a prompt. */
  tell(prompt: PromptView): void {
    this.#prompts.next(prompt);
  }

  /** Tells everybody, soon, of who waits. */
  queueChanged(): void {
    this.#queueChanges.next();
  }

  /** Writes a change down and tells it; but for the line being said, which is told as a whole. */
  change(id: string, change: Partial<PromptView>, deleted = false): void {
    const prompt = this.book.update(id, change);
    if (prompt === undefined) return;
    if (change.state === "rejected" || change.state === "applied") this.parts.authors.forget(id);
    if (change.state === "rejected") {
      const { reason = "" } = prompt;
      const gone = deleted ? ({ deleted } as const) : {};
      this.parts.record({ type: "refused", id, reason, ...gone, atMs: this.parts.clock.unixMs() });
    }
    if (id !== this.#speaking) this.#prompts.next(this.#withPlace(prompt));
  }

  /**
   * Writes down what somebody asks for, then lets it be decided; everybody is told of both at once.
   * @param decide tells the director of it
   */
  asked(line: Line, decide: () => void): PromptView {
    const { id } = line;
    // Before anything becomes of it: what was accepted is told, whatever happens to the server.
    this.recordAsked(line);
    this.parts.authors.keep(id, line.person);
    this.#speaking = id;
    try {
      decide();
    } finally {
      this.#speaking = undefined;
    }
    const prompt = this.get(id);
    this.#prompts.next(prompt);
    this.#queueChanges.next();
    return prompt;
  }

  /**
   * For the journal: what was accepted is told, whatever happens to the server.
   * @param isHeld whether a moderator looks at it first
   */
  recordAsked({ id, text, told, author, directs, direction, holdMs }: Line, isHeld = false): void {
    const words = told === undefined ? { text } : { text, told };
    const paced = holdMs === undefined ? {} : { holdMs };
    const directed = direction === undefined ? {} : { direction };
    const held = isHeld ? ({ held: true } as const) : {};
    const asked: Asked = { id, ...words, author, directs, ...directed, ...paced, ...held };
    this.parts.record({ type: "asked", ...asked, atMs: this.parts.clock.unixMs() });
  }

  /** These are told together with the line `id`. */
  join(id: string, joined: readonly string[]): void {
    if (joined.length > 0) this.#joined.set(id, joined);
  }

  /** All that are on their way together with another line. */
  get joins(): readonly KeptJoin[] {
    return [...this.#joined.keys()].map((id) => ({ id, others: this.joinedTo(id) }));
  }

  /** They are told, or will not be. */
  settle(id: string): void {
    this.#joined.delete(id);
  }

  /** Lines told together with one, but for those that were taken out meanwhile. */
  joinedTo(id: string): readonly string[] {
    const joined = this.#joined.get(id) ?? [];
    return joined.filter((one) => this.book.find(one)?.state !== "rejected");
  }

  /** Idempotent. */
  close(): void {
    this.#prompts.complete();
    this.deletions.close();
    this.#queueChanges.complete();
  }

  #withPlace(view: PromptView): PromptView {
    if (view.state !== "queued" && view.state !== "candidate") return view;
    const { vote, waiting: all } = this.parts.director.view;
    if (view.state === "candidate") {
      return vote === null ? view : { ...view, expectedAtMs: vote.endsAtMs };
    }
    const waiting = all.find(({ line }) => line.id === view.id);
    if (waiting === undefined) return view;
    const { place, expectedAtMs } = waiting;
    return { ...view, place, ...(expectedAtMs === undefined ? {} : { expectedAtMs }) };
  }
}
