// Where people's lines come in: said, changed, held, withdrawn, voted for. Knows moderation and the director as they are, no connection and
// no chunk loop; what became of each line is its register's to know.
import { randomUUID } from "node:crypto";
import { map, type Observable, type Subscription } from "rxjs";
import { EvertaleError } from "../../errors.js";
import type { PromptView, QueueView } from "../../protocol.js";
import {
  type CrowdOrder,
  type DirectorRules,
  type Line,
  PATIENCE,
  type Prompt,
} from "../../scheduler/index.js";
import type { Understanding } from "../../words/index.js";
import type { Deletions } from "./deletions.js";
import { Authors } from "./desk/authors.js";
import type { Author, DeskPast, PromptDeskParts, StoryPrompt } from "./desk/desk-parts.js";
import { HeldLines, MAX_HELD } from "./desk/held-lines.js";
import { Outcomes } from "./desk/outcomes.js";
import { Register } from "./desk/register.js";
import { Removals } from "./desk/removals.js";
import { LineReader, partsOf, wordsOf } from "./line-reader.js";
import type { Speaker } from "./speaker.js";

export type { Author, DeskPast, StoryPrompt } from "./desk/desk-parts.js";

export class PromptDesk {
  readonly #register: Register;
  readonly #people: Authors;
  readonly #held = new HeldLines();
  readonly #outcomes: Outcomes;
  readonly #removals: Removals;
  readonly #reader: LineReader;
  readonly #subscription: Subscription;

  constructor(private readonly parts: PromptDeskParts) {
    this.#reader = new LineReader(parts);
    this.#register = new Register(parts);
    this.#people = new Authors(parts.authors);
    const register = this.#register;
    this.#outcomes = new Outcomes({ ...parts, register, reader: this.#reader });
    this.#removals = new Removals({ ...parts, register, people: this.#people, held: this.#held });
    this.#subscription = parts.director.changes$.subscribe((change) =>
      this.#outcomes.decided(change),
    );
  }

  /** Prompts as they appear and change. Completes on close. */
  get prompts$(): Observable<PromptView> {
    return this.#register.prompts$;
  }

  /** The queue and the vote after they changed. */
  get queue$(): Observable<QueueView> {
    return this.#register.queue$;
  }

  /** Lines that wait for a moderator, after they changed: for moderators alone. */
  get held$(): Observable<readonly PromptView[]> {
    return this.#held.changes$.pipe(map(() => this.held));
  }

  get held(): readonly PromptView[] {
    return this.#held.ids.map((id) => this.#register.book.get(id));
  }

  /** What moderators took out of sight. */
  get deletions(): Deletions {
    return this.#register.deletions;
  }

  /** @param limit how many of those that wait are named; by default as many as a message to everybody has */
  queue(limit?: number): QueueView {
    return this.#register.queue(limit);
  }

  /** Where everybody stands who waits, for whoever goes on after a restart. */
  get order(): CrowdOrder {
    const { director, authors } = this.parts;
    const { order } = director;
    // Whoever has voted is to be known again, and has one voice.
    const voted = order.policy === "vote" && order.queues.length > 0;
    const salt = voted ? authors.unkeptSalt : undefined;
    const { ids: held } = this.#held;
    return {
      ...order,
      joined: this.#register.joins,
      held,
      ...(salt === undefined ? {} : { salt }),
    };
  }

  /** The latest prompts that everybody may see, oldest first. */
  get latest(): readonly PromptView[] {
    return this.#register.book.latest();
  }

  has(id: string): boolean {
    return this.#register.book.has(id);
  }

  /** A prompt as it stands, with its present place where it waits. Throws `prompt-unknown`. */
  get(id: string): PromptView {
    return this.#register.get(id);
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
      return this.#register.book.add({ ...said, state: "rejected", reason: verdict.reason }, false);
    }
    const refusal = speaker.directs ? undefined : this.#refusal(speaker);
    if (refusal !== undefined) {
      return this.#register.book.add({ ...said, state: "rejected", reason: refusal }, false);
    }
    const read = this.#reader.read(verdict.text, story?.cut === true);
    const { name, person, address } = speaker;
    const looksFirst = this.#looksFirst(speaker);
    const code = this.parts.authors.codeOf(person);
    this.#people.remember(id, { name, person, address, code });
    if (read.understood?.talk) {
      if (story === undefined) return this.#chat(said, read.understood, !looksFirst);
      const reason = "It asks for nothing to be shown.";
      return this.#register.book.add({ ...said, state: "rejected", reason }, false);
    }
    const acceptedAtMs = this.parts.clock.unixMs();
    const own = story === undefined ? {} : { seconds: story.seconds };
    this.#register.book.add(
      { ...said, acceptedAtMs, ...own, ...this.#reader.viewOf(read) },
      !looksFirst,
    );
    const directs = this.decides(speaker);
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
    this.demandRoom(prompts.length);
    return prompts.map((prompt) => this.#say(prompt.text, speaker, prompt));
  }

  /** Throws `script-invalid` where a story of so many prompts cannot be told now. */
  demandRoom(prompts: number): void {
    const { director } = this.parts;
    const { policy } = director.rules;
    if (policy !== "queue") {
      const message = `A story is told one prompt after another, and the policy is "${policy}": set it to "queue" first.`;
      throw new EvertaleError("script-invalid", message);
    }
    const room = PATIENCE.lines - director.view.waiting.length;
    if (prompts > room) {
      const message = `The story has ${prompts} prompts and the queue has room for ${room}: load a shorter one, or wait.`;
      throw new EvertaleError("script-invalid", message);
    }
  }

  /**
   * Other words for a line that waits: judged and read like new ones, and looked at first where lines are. It keeps its place; in
   * a vote it stands anew. Throws `prompt-unknown`, `not-allowed` for somebody else's, `prompt-settled` for one that no longer
   * waits, `prompt-invalid`: then it stays as it was.
   */
  edit(id: string, text: string, by: Speaker): PromptView {
    const before = this.#register.book.get(id);
    const isOwn = this.#people.mustBeTheirs(id, by, "change");
    const heldLine = this.#held.get(id);
    const held = heldLine !== undefined;
    const line = heldLine ?? this.parts.director.waiting(id);
    if (line === undefined) throw settled(before);
    const sentence = by.directs ? undefined : this.parts.house.sentenceAgainst(by);
    if (sentence !== undefined) throw new EvertaleError("not-allowed", sentence);
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
      this.#register.change(id, {
        state: "rejected",
        reason: "Its author changed it, and a moderator looks at it first.",
      });
      this.#register.queueChanged();
    }
    const { acceptedAtMs = this.parts.clock.unixMs() } = before;
    const own = holdMs === undefined ? {} : { seconds: holdMs / 1000 };
    const said = { id, author, state: "queued", acceptedAtMs, edited: true, ...own } as const;
    this.#register.book.add({ ...said, ...this.#reader.viewOf(read) }, !looksFirst);
    return looksFirst ? this.#hold(other) : this.#tellAnew(other);
  }

  /** Lines that this person said and that were not refused; who said something before a restart is known again. */
  linesOf(person: string): readonly string[] {
    return this.#people.linesOf(person).filter((id) => {
      const state = this.#register.book.find(id)?.state;
      return state !== undefined && state !== "rejected";
    });
  }

  /** Lets a held line be heard. Throws `prompt-unknown`, `prompt-settled`. */
  approve(id: string): PromptView {
    const view = this.#register.book.get(id);
    const line = this.#held.get(id);
    if (line === undefined) throw settled(view);
    this.#held.remove(id);
    this.#register.book.clearNotice(id);
    this.#register.book.show(id, true);
    this.#held.tell();
    return this.#tell(line);
  }

  /**
   * Takes a line out of sight, whatever became of it. True when it is on the stage, which is then to be changed. Throws
   * `prompt-unknown`.
   */
  delete(id: string, reason: string): boolean {
    return this.#removals.delete(id, reason);
  }

  /** Who said a line, for moderators. Throws `prompt-unknown` for one that nobody remembers. */
  authorOf(id: string): Author {
    const author = this.#people.of(id);
    if (author !== undefined) return author;
    this.#register.book.get(id);
    throw new EvertaleError(
      "prompt-unknown",
      "Nobody is remembered for this line: it is the story's own, or too old.",
    );
  }

  /** Everybody of whom a line is remembered, once a line. */
  get authors(): readonly Author[] {
    return [...this.#people.all].map(([, author]) => author);
  }

  /** Ids of what somebody said and is not in the story yet: lines that wait, talk, lines that came to nothing. */
  unshownOf(of: (author: Author) => boolean): readonly string[] {
    return this.#removals.unshownOf(of);
  }

  /** What an earlier server knew: prompts can be asked for by their ids, and who waits is told in their order, once. */
  restore({ views, waiting, shown, hidden, ...past }: DeskPast): void {
    for (const view of views) {
      // Without words: a moderator took it out of sight.
      if (view.text === "") this.#register.book.add({ ...view, reading: {}, unknown: [] }, false);
      else {
        const read = this.#reader.readingOf(view.text);
        this.#register.book.add({ ...read, ...view }, !hidden.has(view.id));
      }
    }
    this.parts.authors.keepOnly(new Set(waiting.map(({ id }) => id)));
    // Connections end with a server: of a person the name is left, and by what they are known again.
    const lines = waiting.map((asked): Line => {
      const code = this.parts.authors.of(asked.id);
      this.#people.remember(asked.id, { name: asked.author, person: "", address: "", code });
      // What the story stands at may be a telling of it that nobody saw.
      return { ...this.#reader.lineOf(asked, code ?? `before: ${asked.author}`), telling: 1 };
    });
    const heldIds = new Set(waiting.flatMap(({ id, held }) => (held ? [id] : [])));
    for (const line of lines) if (heldIds.has(line.id)) this.#keepHeld(line);
    const accepted = lines.filter(({ id }) => !heldIds.has(id));
    const alone = this.#outcomes.rejoin(accepted, past.order);
    this.parts.director.restore(alone, past, shown);
  }

  /** Takes a waiting line back. Throws `prompt-unknown`, `not-allowed` for somebody else's, `prompt-settled` for one that no longer waits. */
  withdraw(id: string, by: { readonly person: string; readonly directs: boolean }): PromptView {
    const view = this.#register.book.get(id);
    const own = this.#people.mustBeTheirs(id, by, "withdraw");
    const wasHeld = this.#held.remove(id);
    if (wasHeld) this.#held.tell();
    if (!wasHeld && this.parts.director.withdraw(id) === undefined) throw settled(view);
    const reason = own ? "Withdrawn by who said it." : "Taken out by a moderator.";
    this.#register.change(id, { state: "rejected", reason });
    this.#register.queueChanged();
    return this.#register.book.get(id);
  }

  /** Gives a person's voice to a candidate. Throws `prompt-unknown` or `prompt-settled` when it does not stand. */
  vote(id: string, person: string): void {
    const view = this.#register.book.get(id);
    if (this.parts.director.voteFor(id, this.parts.authors.codeOf(person)))
      this.#register.queueChanged();
    else throw settled(view);
  }

  /** A moderator tells a waiting line next. Throws as `vote` does. */
  take(id: string): PromptView {
    const view = this.#register.book.get(id);
    if (!this.parts.director.take(id)) throw settled(view);
    return this.#register.book.get(id);
  }

  /** A moderator gives a queued line another place, 0 being the next. Throws as `vote` does. */
  move(id: string, index: number): void {
    const view = this.#register.book.get(id);
    if (!this.parts.director.move(id, index)) throw settled(view);
    this.#register.queueChanged();
  }

  /** New rules, in force at once. */
  rule(rules: DirectorRules): void {
    this.parts.director.rule(rules);
    this.#register.queueChanged();
  }

  /** The first frame under a prompt was made. */
  applied(prompt: Prompt, chunk: number): void {
    this.#outcomes.applied(prompt, chunk);
  }

  /** A prompt came too late for the chunk in the making, and says so. */
  missed(id: string, expectedInMs: number): void {
    this.#outcomes.missed(id, expectedInMs);
  }

  /** A released prompt cannot be told: its chunk failed so many times. What was shown of it before stays applied. */
  failed(id: string, attempts: number): void {
    this.#outcomes.failed(id, attempts);
  }

  /** The first frame under a prompt was sent. False when it does not count, since the prompt will be told again. */
  opened(prompt: Prompt, rtpTimestamp: number): boolean {
    return this.#outcomes.opened(prompt, rtpTimestamp);
  }

  /** The first frame of something was sent. */
  sent(id: string, rtpTimestamp: number): void {
    this.#outcomes.sent(id, rtpTimestamp);
  }

  /** Something beside the lines that everybody is told of like them: a picture that was given. */
  note(view: PromptView, by: Speaker): void {
    const { name, person, address } = by;
    const code = this.parts.authors.codeOf(person);
    this.#people.remember(view.id, { name, person, address, code });
    this.#register.tell(this.#register.book.add(view, true));
  }

  /**
   * What became of it.
   * @param quotes the prompt whose words it has
   */
  alter(id: string, change: Partial<PromptView>, quotes?: string): void {
    if (this.#register.deletions.has(id)) return;
    if (quotes !== undefined) this.#register.deletions.quote(id, { of: quotes, whole: false });
    this.#register.change(id, change);
  }

  close(): void {
    this.#subscription.unsubscribe();
    this.#register.close();
    this.#held.close();
  }

  #refusal(speaker: Speaker): string | undefined {
    const { house } = this.parts;
    return speaker.counted ? house.sentenceAgainst(speaker) : house.refusal(speaker);
  }

  #looksFirst({ directs }: Speaker): boolean {
    return this.parts.house.rules.approveFirst && !directs;
  }

  /** Whether somebody decides here alone: an owner or a moderator, or who is named for `direct`. */
  decides(speaker: Speaker): boolean {
    return speaker.directs || this.#isNamed(speaker);
  }

  /** Whether somebody else vouches for a name that decides under `direct`. */
  #isNamed({ account }: Speaker): boolean {
    const { policy, people = [] } = this.parts.director.rules;
    if (policy !== "direct") return false;
    const name = account?.toLowerCase();
    return people.some((one) => one.toLowerCase() === name);
  }

  /** A line that asks for nothing: whoever may read it does, and it steers nothing. */
  #chat(said: PromptView, understood: Understanding, shown: boolean): PromptView {
    const view = this.#register.book.add({ ...said, state: "chat", ...partsOf(understood) }, shown);
    if (shown) this.#register.tell(view);
    return view;
  }

  #hold(line: Line): PromptView {
    if (this.#held.full) {
      const reason = `${MAX_HELD} lines wait for a moderator already: say it again later.`;
      this.#register.book.update(line.id, { state: "rejected", reason });
      return this.#register.book.get(line.id);
    }
    this.#register.recordAsked(line, true);
    this.parts.authors.keep(line.id, line.person);
    this.#keepHeld(line);
    this.#held.tell();
    return this.#register.book.get(line.id);
  }

  #keepHeld(line: Line): void {
    this.#held.add(line);
    const notice = "A moderator looks at it first.";
    this.#register.book.update(line.id, { state: "queued", notice });
  }

  #tell(line: Line): PromptView {
    return this.#register.asked(line, () => this.parts.director.say(line));
  }

  /** In place of the words it had. */
  #tellAnew(line: Line): PromptView {
    return this.#register.asked(line, () => this.parts.director.reword(line));
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
  // What a moderator deleted has no words left to be called by.
  const line = view.text === "" ? "That line" : `"${view.text}"`;
  return new EvertaleError("prompt-settled", `${line} ${what}: say a new line instead.`);
}
