// Where people's lines come in and where it is written down what became of each. Knows moderation and the director as they are,
// no connection and no chunk loop.
import { randomUUID } from "node:crypto";
import { Observable, Subject, type Subscription, throttleTime } from "rxjs";
import { EvertaleError } from "../../errors.js";
import type { JournalEntry } from "../../journal-format.js";
import type { PromptView, QueueView } from "../../protocol.js";
import {
  type Clock,
  type CrowdPast,
  type Director,
  type DirectorChange,
  type DirectorRules,
  type Line,
  PATIENCE,
  type Prompt,
} from "../../scheduler/index.js";
import type { Understanding } from "../../words/index.js";
import type { House } from "../house/index.js";
import type { Verdict } from "../moderation/moderation.js";
import { Deletions } from "./deletions.js";
import type { KeptAuthors } from "./kept-authors.js";
import { type Asked, type AskedEntry, LineReader, partsOf, wordsOf } from "./line-reader.js";
import { PromptBook } from "./prompt-book.js";
import { queueViewOf } from "./queue-view.js";
import type { Speaker } from "./speaker.js";

/** Followers are told of a changed queue this often at most. */
const QUEUE_EVERY_MS = 500;

export interface PromptDeskParts {
  readonly director: Director;
  readonly clock: Clock;
  /** Judges a text that somebody wants to be told. */
  readonly moderate: (text: string) => Verdict;
  /** What a text says. */
  readonly read: (text: string) => Understanding;
  /** A text to offer somebody of whose words this world knows none. */
  readonly example: () => string;
  /** Who may speak, and what is looked at first. */
  readonly house: House;
  /** Who said what waits, over a restart. */
  readonly authors: KeptAuthors;
  /** Writes down what was asked for and how it ended without being told: a server that is started again goes on from it. */
  readonly record: (entry: DeskEntry) => void;
  /** Whether the story has a prompt of this id, however old. */
  readonly wasTold: (id: string) => boolean;
}

type Unplaced<T> = T extends unknown ? Omit<T, "chunk"> : never;
/** What the desk has to say to a journal; the chunk is the channel's to add. */
export type DeskEntry = Unplaced<
  Extract<JournalEntry, { readonly type: "asked" | "obeyed" | "refused" }>
>;

/** What an earlier server knew. */
export interface DeskPast extends CrowdPast {
  /** Everything asked for, oldest first. */
  readonly views: readonly PromptView[];
  /** What was neither told nor refused, oldest first. */
  readonly waiting: readonly AskedEntry[];
  /** What was on the stage, the present prompt last. */
  readonly shown: readonly Prompt[];
}

/** What a moderator is told of somebody whose line is dealt with; never shown to others. */
export interface Author {
  readonly name: string;
  /** Empty, as is the address, where the line is from before the server was started. */
  readonly person: string;
  readonly address: string;
}

/** An author as the desk knows them: by a code that outlives a restart. */
interface KnownAuthor extends Author {
  readonly code: string | undefined;
}

/** A prompt of a story that somebody loads. */
export interface StoryPrompt {
  readonly text: string;
  /** How long it has the stage. */
  readonly seconds: number;
  /** Whether it forgets what was shown before. */
  readonly cut: boolean;
}

/** Lines that wait for a moderator at most. */
const MAX_HELD = 200;
/** What is left of a picture's caption when the words it was given under are deleted. */
const PICTURE_TOLD = "From a picture";
/** Who said what was deleted: a name may be what it was deleted for. */
const NOBODY = "viewer";
const STOPPED = "All was stopped before anybody saw it: it is told when the story goes on.";
/** Lines whose authors are remembered for moderators. */
const MAX_AUTHORS = 2_000;

export class PromptDesk {
  readonly #book = new PromptBook();
  readonly #prompts = new Subject<PromptView>();
  readonly #queueChanges = new Subject<void>();
  readonly #authors = new Map<string, KnownAuthor>();
  /** Lines that a moderator looks at first, oldest first. */
  readonly #held = new Map<string, Line>();
  readonly #heldChanges = new Subject<readonly PromptView[]>();
  /** What moderators took out of sight. */
  readonly deletions = new Deletions();
  /** Lines told together with the one that stands for them. */
  readonly #joined = new Map<string, readonly string[]>();
  readonly #subscription: Subscription;
  readonly #reader: LineReader;
  /** The line that is being said: its sender gets the answer, everybody one message. */
  #speaking: string | undefined;

  constructor(private readonly parts: PromptDeskParts) {
    this.#reader = new LineReader(parts);
    this.#subscription = parts.director.changes$.subscribe((change) => this.#decided(change));
  }

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

  /** Lines that wait for a moderator, after they changed: for moderators alone. */
  get held$(): Observable<readonly PromptView[]> {
    return this.#heldChanges;
  }

  get held(): readonly PromptView[] {
    return [...this.#held.keys()].map((id) => this.#book.get(id));
  }

  /** @param limit how many of those that wait are named; by default as many as a message to everybody has */
  queue(limit?: number): QueueView {
    return queueViewOf(this.parts.director.view, limit);
  }

  /** The latest prompts that everybody may see, oldest first. */
  get latest(): readonly PromptView[] {
    return this.#book.latest();
  }

  has(id: string): boolean {
    return this.#book.has(id);
  }

  /** A prompt as it stands, with its present place where it waits. Throws `prompt-unknown`. */
  get(id: string): PromptView {
    return this.#withPlace(this.#book.get(id));
  }

  /** Somebody says something. What becomes of it at once is in the answer, the rest comes as events. */
  say(text: string, speaker: Speaker): PromptView {
    return this.#say(text, speaker);
  }

  #say(text: string, speaker: Speaker, story?: StoryPrompt): PromptView {
    const id = randomUUID();
    const verdict = this.parts.moderate(text);
    const said: PromptView = { id, text: verdict.text, author: speaker.name, state: "accepted" };
    if (!verdict.ok) {
      return this.#book.add({ ...said, state: "rejected", reason: verdict.reason }, false);
    }
    const refusal = speaker.directs ? undefined : this.parts.house.refusal(speaker);
    if (refusal !== undefined) {
      return this.#book.add({ ...said, state: "rejected", reason: refusal }, false);
    }
    const read = this.#reader.read(verdict.text, story?.cut === true);
    const { name, person, address } = speaker;
    const looksFirst = this.#looksFirst(speaker);
    const code = this.parts.authors.codeOf(person);
    this.#remember(id, { name, person, address, code });
    if (read.understood?.talk) {
      if (story === undefined) return this.#chat(said, read.understood, !looksFirst);
      const reason = "It asks for nothing to be shown.";
      return this.#book.add({ ...said, state: "rejected", reason }, false);
    }
    const acceptedAtMs = this.parts.clock.unixMs();
    const own = story === undefined ? {} : { seconds: story.seconds };
    this.#book.add({ ...said, acceptedAtMs, ...own, ...this.#reader.viewOf(read) }, !looksFirst);
    const directs = speaker.directs || this.#isNamed(speaker);
    const paced = story === undefined ? {} : { holdMs: story.seconds * 1000 };
    const line = this.#reader.lineOf(
      { id, author: name, directs, ...wordsOf(read), ...paced },
      code,
    );
    return looksFirst ? this.#hold(line) : this.#tell(line);
  }

  /**
   * The prompts of a story, one after another, each for its own time: judged and read like anybody's lines. What is refused is
   * left out, with the reason in its view. Throws `script-invalid` where the policy is not `queue`, or there is no room.
   */
  tellStory(prompts: readonly StoryPrompt[], speaker: Speaker): readonly PromptView[] {
    const { director } = this.parts;
    const { policy } = director.rules;
    if (policy !== "queue") {
      const message = `A story is told one prompt after another, and the policy is "${policy}": set it to "queue" first.`;
      throw new EvertaleError("script-invalid", message);
    }
    const room = PATIENCE.lines - director.view.waiting.length;
    if (prompts.length > room) {
      const message = `The story has ${prompts.length} prompts and the queue has room for ${room}: load a shorter one, or wait.`;
      throw new EvertaleError("script-invalid", message);
    }
    return prompts.map((prompt) => this.#say(prompt.text, speaker, prompt));
  }

  /**
   * Other words for a line that waits: judged and read like new ones, and looked at first where lines are. It keeps its place; in
   * a vote it stands anew. Throws `prompt-unknown`, `not-allowed` for somebody else's, `prompt-settled` for one that no longer
   * waits, `prompt-invalid`: then it stays as it was.
   */
  edit(id: string, text: string, by: Speaker): PromptView {
    const before = this.#book.get(id);
    const isOwn = this.#mustBeTheirs(id, by, "change");
    const held = this.#held.has(id);
    const line = this.#held.get(id) ?? this.parts.director.waiting(id);
    if (line === undefined) throw settled(before);
    const sanction = by.directs ? undefined : this.parts.house.sanctions.against(by);
    if (sanction) throw new EvertaleError("not-allowed", this.parts.house.sentenceOf(sanction));
    const verdict = this.parts.moderate(text);
    if (!verdict.ok) throw new EvertaleError("prompt-invalid", verdict.reason);
    // Its words as everybody has them do not say that it cuts.
    const read = this.#reader.read(verdict.text, line.direction?.type === "cut");
    if (read.understood?.talk) {
      const message = `"${read.text}" asks for nothing to be shown: withdraw the line and say it in the chat instead.`;
      throw new EvertaleError("prompt-invalid", message);
    }
    const { author, directs, person, holdMs } = line;
    if (!isOwn) {
      this.parts.house.audit.note(by.name, "edit", `"${line.text}" of ${author} to "${read.text}"`);
    }
    const other = this.#reader.lineOf({ id, author, directs, ...wordsOf(read), holdMs }, person);
    const looksFirst = held || this.#looksFirst(by);
    if (looksFirst && !held) {
      this.parts.director.withdraw(id);
      // Others know the words of before alone.
      this.#change(id, {
        state: "rejected",
        reason: "Its author changed it, and a moderator looks at it first.",
      });
      this.#queueChanges.next();
    }
    const { acceptedAtMs = this.parts.clock.unixMs() } = before;
    const own = holdMs === undefined ? {} : { seconds: holdMs / 1000 };
    const said = { id, author, state: "queued", acceptedAtMs, edited: true, ...own } as const;
    this.#book.add({ ...said, ...this.#reader.viewOf(read) }, !looksFirst);
    return looksFirst ? this.#hold(other) : this.#tellAnew(other);
  }

  /** Lines that wait, for their turn or for a moderator, and that this person said. */
  waitingOf(person: string): readonly string[] {
    const code = this.parts.authors.codeOf(person);
    const own: string[] = [];
    for (const [id, author] of this.#authors) {
      const state = this.#book.find(id)?.state;
      if (author.code === code && (state === "queued" || state === "candidate")) own.push(id);
    }
    return own;
  }

  /** Lets a held line be heard. Throws `prompt-unknown`, `prompt-settled`. */
  approve(id: string): PromptView {
    const view = this.#book.get(id);
    const line = this.#held.get(id);
    if (line === undefined) throw settled(view);
    this.#held.delete(id);
    this.#book.clearNotice(id);
    this.#book.show(id, true);
    this.#heldChanges.next(this.held);
    return this.#tell(line);
  }

  /**
   * Takes a line out of sight, whatever became of it. True when it is on the stage, which is then to be changed. Throws
   * `prompt-unknown`.
   */
  delete(id: string, reason: string): boolean {
    const view = this.#book.find(id);
    if (view === undefined) return this.#deleteForgotten(id, reason);
    // Nor does it come back when whatever is before it has passed.
    if (this.parts.director.withdraw(id) === undefined) this.parts.director.refused(id);
    if (this.#held.delete(id)) this.#heldChanges.next(this.held);
    const onStage = view.state === "applied" || view.state === "accepted";
    const nothing = { text: "", told: "", author: NOBODY, reading: {}, unknown: [] };
    this.deletions.add(id);
    // A notice names the line's own words.
    this.#book.clearNotice(id);
    this.#change(id, { state: "rejected", ...nothing, reason }, true);
    this.#book.show(id, false);
    this.parts.director.forget(id);
    this.#deleteQuotes(id, reason);
    this.deletions.tell(id);
    this.#queueChanges.next();
    return onStage;
  }

  /** Who said a line, for moderators. Throws `prompt-unknown` for one that nobody remembers. */
  authorOf(id: string): Author {
    const author = this.#authors.get(id);
    if (author !== undefined) return author;
    this.#book.get(id);
    throw new EvertaleError(
      "prompt-unknown",
      "Nobody is remembered for this line: it is the story's own, or too old.",
    );
  }

  /** Ids of what somebody said and is not in the story yet: lines that wait, talk, lines that came to nothing. */
  unshownOf(of: (author: Author) => boolean): readonly string[] {
    return [...this.#authors]
      .filter(([id, author]) => this.#unshown(id) && of(author))
      .map(([id]) => id);
  }

  /** What an earlier server knew: prompts can be asked for by their ids, and who waits is told in their order, once. */
  restore({ views, waiting, shown, ...past }: DeskPast): void {
    for (const view of views) {
      // Without words: a moderator took it out of sight.
      if (view.text === "") this.#book.add({ ...view, reading: {}, unknown: [] }, false);
      else this.#book.add({ ...this.#reader.readingOf(view.text), ...view }, true);
    }
    this.parts.authors.keepOnly(new Set(waiting.map(({ id }) => id)));
    // Connections end with a server: of a person the name is left, and by what they are known again.
    const lines = waiting.map((asked): Line => {
      const code = this.parts.authors.of(asked.id);
      this.#remember(asked.id, { name: asked.author, person: "", address: "", code });
      // What the story stands at may be a telling of it that nobody saw.
      return { ...this.#reader.lineOf(asked, code ?? `before: ${asked.author}`), telling: 1 };
    });
    this.parts.director.restore(lines, past, shown);
  }

  #looksFirst({ directs }: Speaker): boolean {
    return this.parts.house.rules.approveFirst && !directs;
  }

  /** Whether somebody else vouches for a name that decides under `direct`. */
  #isNamed({ account }: Speaker): boolean {
    const { policy, people = [] } = this.parts.director.rules;
    if (policy !== "direct") return false;
    const name = account?.toLowerCase();
    return people.some((one) => one.toLowerCase() === name);
  }

  /** Throws `not-allowed` for somebody else's line. */
  #mustBeTheirs(id: string, by: Pick<Speaker, "person" | "directs">, act: string): boolean {
    const own = this.#authors.get(id)?.code === this.parts.authors.codeOf(by.person);
    if (own || by.directs) return own;
    const message = `Only who said a line, or a moderator, can ${act} it.`;
    throw new EvertaleError("not-allowed", message);
  }

  /** Only the journal, and what was made of it, still has it. */
  #deleteForgotten(id: string, reason: string): boolean {
    if (!this.parts.wasTold(id)) this.#book.get(id);
    this.deletions.add(id);
    const atMs = this.parts.clock.unixMs();
    this.parts.record({ type: "refused", id, reason, deleted: true, atMs });
    this.parts.director.forget(id);
    this.#deleteQuotes(id, reason);
    this.deletions.tell(id);
    return false;
  }

  #unshown(id: string): boolean {
    const state = this.#book.find(id)?.state;
    return state !== undefined && state !== "applied" && !this.deletions.has(id);
  }

  #deleteQuotes(id: string, reason: string): void {
    for (const { id: quote, whole } of this.deletions.quotesOf(id)) {
      if (!this.#book.has(quote)) continue;
      if (whole) this.delete(quote, reason);
      else this.#change(quote, { text: PICTURE_TOLD });
    }
  }

  /** A line that asks for nothing: whoever may read it does, and it steers nothing. */
  #chat(said: PromptView, understood: Understanding, shown: boolean): PromptView {
    const view = this.#book.add({ ...said, state: "chat", ...partsOf(understood) }, shown);
    if (shown) this.#prompts.next(view);
    return view;
  }

  /** Takes a waiting line back. Throws `prompt-unknown`, `not-allowed` for somebody else's, `prompt-settled` for one that no longer waits. */
  withdraw(id: string, by: { readonly person: string; readonly directs: boolean }): PromptView {
    const view = this.#book.get(id);
    const own = this.#mustBeTheirs(id, by, "withdraw");
    const wasHeld = this.#held.delete(id);
    if (wasHeld) this.#heldChanges.next(this.held);
    if (!wasHeld && this.parts.director.withdraw(id) === undefined) throw settled(view);
    const reason = own ? "Withdrawn by who said it." : "Taken out by a moderator.";
    this.#change(id, { state: "rejected", reason });
    this.#queueChanges.next();
    return this.#book.get(id);
  }

  /** Gives a person's voice to a candidate. Throws `prompt-unknown` or `prompt-settled` when it does not stand. */
  vote(id: string, person: string): void {
    const view = this.#book.get(id);
    if (this.parts.director.voteFor(id, this.parts.authors.codeOf(person)))
      this.#queueChanges.next();
    else throw settled(view);
  }

  /** A moderator tells a waiting line next. Throws as `vote` does. */
  take(id: string): PromptView {
    const view = this.#book.get(id);
    if (!this.parts.director.take(id)) throw settled(view);
    return this.#book.get(id);
  }

  /** A moderator gives a queued line another place, 0 being the next. Throws as `vote` does. */
  move(id: string, index: number): void {
    const view = this.#book.get(id);
    if (!this.parts.director.move(id, index)) throw settled(view);
    this.#queueChanges.next();
  }

  /** New rules, in force at once. */
  rule(rules: DirectorRules): void {
    this.parts.director.rule(rules);
    this.#queueChanges.next();
  }

  /** The first frame under a prompt was made. */
  applied(prompt: Prompt, chunk: number): void {
    const { id, text, author } = prompt;
    const again = this.parts.director.recalledAs(prompt);
    if (again !== undefined) {
      this.#recordAsked(again);
      return;
    }
    const appliedAtMs = this.parts.clock.unixMs();
    if (!this.#book.has(id)) {
      const understood = this.#reader.readingOf(text);
      const told = prompt.told ?? text;
      this.#book.add(
        { id, text, author, state: "accepted", acceptedAtMs: appliedAtMs, ...understood, told },
        true,
      );
    }
    for (const one of [id, ...(this.#joined.get(id) ?? [])]) {
      // Deleted while its chunk was made: it stays out of sight.
      if (this.#book.find(one)?.state === "rejected") continue;
      this.#change(one, { state: "applied", chunk, appliedAtMs });
      if (one !== id) this.parts.record({ type: "obeyed", id: one, atMs: appliedAtMs });
    }
    this.parts.director.shown(prompt);
    if (this.deletions.has(id)) this.parts.director.forget(id);
    this.#queueChanges.next();
  }

  /** A prompt came too late for the chunk in the making, and says so. */
  missed(id: string, expectedInMs: number): void {
    if (this.#book.find(id)?.state !== "accepted") return;
    const expectedAtMs = Math.round(this.parts.clock.unixMs() + expectedInMs);
    this.#change(id, { expectedAtMs, missedSlot: true });
  }

  /** A released prompt cannot be told: its chunk failed so many times. What was shown of it before stays applied. */
  failed(id: string, attempts: number): void {
    const reason = `The storyteller failed ${attempts} times at these words and goes on without them: say it in other words.`;
    this.parts.director.refused(id);
    for (const one of [id, ...(this.#joined.get(id) ?? [])]) {
      if (this.#book.find(one)?.state === "accepted") {
        this.#change(one, { state: "rejected", reason });
      }
    }
    this.#joined.delete(id);
    this.#queueChanges.next();
  }

  /** Something beside the lines that everybody is told of like them: a picture that was given. */
  note(view: PromptView, by: Speaker): void {
    const { name, person, address } = by;
    this.#remember(view.id, { name, person, address, code: undefined });
    this.#prompts.next(this.#book.add(view, true));
  }

  /**
   * What became of it.
   * @param quotes the prompt whose words it has
   */
  alter(id: string, change: Partial<PromptView>, quotes?: string): void {
    if (this.deletions.has(id)) return;
    if (quotes !== undefined) this.deletions.quote(id, { of: quotes, whole: false });
    this.#change(id, change);
  }

  /** The first frame under a prompt was sent. False when it does not count, since the prompt will be told again. */
  opened(prompt: Prompt, rtpTimestamp: number): boolean {
    const { director } = this.parts;
    if (director.recalledAs(prompt) !== undefined) return false;
    director.seen(prompt);
    this.#joined.delete(prompt.id);
    this.sent(prompt.id, rtpTimestamp);
    return true;
  }

  /** The first frame of something was sent. */
  sent(id: string, rtpTimestamp: number): void {
    if (this.deletions.has(id)) return;
    const firstFrameAtMs = this.parts.clock.unixMs();
    this.#change(id, { firstFrameAtMs, firstFrameRtpTimestamp: rtpTimestamp });
  }

  close(): void {
    this.#subscription.unsubscribe();
    this.#prompts.complete();
    this.#heldChanges.complete();
    this.deletions.close();
    this.#queueChanges.complete();
  }

  #hold(line: Line): PromptView {
    if (this.#held.size >= MAX_HELD) {
      const reason = `${MAX_HELD} lines wait for a moderator already: say it again later.`;
      this.#book.update(line.id, { state: "rejected", reason });
      return this.#book.get(line.id);
    }
    this.#held.set(line.id, line);
    this.#book.update(line.id, { state: "queued", notice: "A moderator looks at it first." });
    this.#heldChanges.next(this.held);
    return this.#book.get(line.id);
  }

  #tell(line: Line): PromptView {
    return this.#asked(line, () => this.parts.director.say(line));
  }

  /** In place of the words it had. */
  #tellAnew(line: Line): PromptView {
    return this.#asked(line, () => this.parts.director.reword(line));
  }

  /** @param decide tells the director of it */
  #asked(line: Line, decide: () => void): PromptView {
    const { id } = line;
    // Before anything becomes of it: what was accepted is told, whatever happens to the server.
    this.#recordAsked(line);
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

  #recordAsked({ id, text, told, author, directs, direction, holdMs }: Line): void {
    const words = told === undefined ? { text } : { text, told };
    const paced = holdMs === undefined ? {} : { holdMs };
    const directed = direction === undefined ? {} : { direction };
    const asked: Asked = { id, ...words, author, directs, ...directed, ...paced };
    this.parts.record({ type: "asked", ...asked, atMs: this.parts.clock.unixMs() });
  }

  #remember(id: string, author: KnownAuthor): void {
    this.#authors.set(id, author);
    if (this.#authors.size <= MAX_AUTHORS) return;
    const oldest = this.#authors.keys().next();
    if (!oldest.done) this.#authors.delete(oldest.value);
  }

  #decided(change: DirectorChange): void {
    const { id } = change.line;
    switch (change.type) {
      case "queued":
        this.#change(id, { state: "queued", ...(change.notice ? { notice: change.notice } : {}) });
        break;
      case "candidate":
        this.#change(id, {
          state: "candidate",
          ...(change.joined === undefined ? {} : { joinedTo: change.joined }),
        });
        break;
      case "dropped":
        for (const one of [id, ...this.#joinedTo(id)]) {
          this.#change(one, { state: "rejected", reason: change.reason });
        }
        this.#joined.delete(id);
        break;
      case "recalled":
        this.#recalled(change.line);
        break;
      case "settled": {
        const atMs = this.parts.clock.unixMs();
        this.#change(id, { state: "applied", appliedAtMs: atMs });
        this.parts.record({ type: "obeyed", id, atMs });
        break;
      }
      case "reworded":
        this.deletions.quote(id, { of: change.of, whole: true });
        this.#change(id, {
          ...this.#reader.readingOf(change.text),
          text: change.text,
          told: change.told,
        });
        break;
      case "release": {
        const joined = change.joined?.map((line) => line.id) ?? [];
        if (joined.length > 0) this.#joined.set(id, joined);
        for (const one of joined) this.#change(one, { state: "accepted", joinedTo: id });
        // Whoever stood for it took theirs back.
        this.#book.part(id);
        // It said why the line had to wait.
        if (this.#book.find(id)?.state === "queued") this.#book.clearNotice(id);
        this.#change(id, { state: "accepted" });
        break;
      }
    }
    this.#queueChanges.next();
  }

  /** Lines told together with one, but for those that were taken out meanwhile. */
  #joinedTo(id: string): readonly string[] {
    const joined = this.#joined.get(id) ?? [];
    return joined.filter((one) => this.#book.find(one)?.state !== "rejected");
  }

  /** Nobody saw it: what was made of it so far does not count, nor for those who said the same. */
  #recalled(line: Line): void {
    this.#recordAsked(line);
    this.parts.authors.keep(line.id, line.person);
    for (const id of [line.id, ...this.#joinedTo(line.id)]) {
      this.#book.untell(id);
      const own = id === line.id ? ({ state: "queued", notice: STOPPED } as const) : {};
      this.#change(id, { state: "accepted", ...own });
    }
  }

  /** Writes a change down and tells it; but for the line being said, which is told as a whole. */
  #change(id: string, change: Partial<PromptView>, deleted = false): void {
    const prompt = this.#book.update(id, change);
    if (prompt === undefined) return;
    if (change.state === "rejected" || change.state === "applied") this.parts.authors.forget(id);
    if (change.state === "rejected") {
      const { reason = "" } = prompt;
      const gone = deleted ? ({ deleted } as const) : {};
      this.parts.record({ type: "refused", id, reason, ...gone, atMs: this.parts.clock.unixMs() });
    }
    if (id !== this.#speaking) this.#prompts.next(this.#withPlace(prompt));
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

function settled(view: PromptView): EvertaleError {
  const what = {
    applied: "was shown already",
    accepted: "is on its way to the screen already",
    rejected: "is not told anyway",
    queued: "stands in no vote and has no place to change",
    candidate: "stands in a vote and has no place in a queue",
    chat: "asks for nothing",
  }[view.state];
  return new EvertaleError("prompt-settled", `"${view.text}" ${what}: say a new line instead.`);
}
