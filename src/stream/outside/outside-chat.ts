// People of another chat steer a channel: their commands become lines and votes, what is deleted there is withdrawn here.
// Knows no IRC; whoever brings the lines calls `heard`, `deleted` and `silenced`.
import { EvertaleError } from "../../errors.js";
import type { Clock } from "../../scheduler/index.js";
import type { Channel } from "../channel.js";
import { RateLimiter } from "../moderation/rate-limit.js";
import { Answers } from "./answers.js";
import { readCommand } from "./commands.js";

/** A line of another chat. */
export interface OutsideLine {
  /** By which it can be deleted there. */
  readonly id?: string | undefined;
  readonly name: string;
  /** Who it is there, e.g. a number; not unique over chats. */
  readonly person: string;
  readonly moderates: boolean;
  readonly text: string;
}

/** Lines whose prompts are known by their id there; the oldest go. */
const MAX_LINES = 5_000;

export interface OutsideChatParts {
  readonly channel: Channel;
  readonly clock: Clock;
  /** Of the place, e.g. `twitch`: people are told apart by it. */
  readonly place: string;
  /** Says something there. */
  readonly say: (line: string) => void;
}

export class OutsideChat {
  readonly #answers: Answers;
  readonly #prompts = new Map<string, { readonly prompt: string; readonly person: string }>();
  readonly #perPerson: RateLimiter;
  readonly #all: RateLimiter;

  constructor(private readonly parts: OutsideChatParts) {
    const { clock } = parts;
    this.#answers = new Answers(clock, parts.say);
    // Whoever floods is heard as often as a page is; all together no more than a channel can read.
    this.#perPerson = new RateLimiter({ burst: 3, refillMs: 3_000 }, () => clock.nowMs());
    this.#all = new RateLimiter({ burst: 100, refillMs: 20 }, () => clock.nowMs());
  }

  heard(line: OutsideLine): void {
    const command = readCommand(line.text);
    if (command === undefined) return;
    const person = this.#person(line.person);
    if (this.#perPerson.take(person) > 0 || this.#all.take("all") > 0) return;
    if (command.type === "unclear") {
      this.#answer(line, command.hint);
      return;
    }
    try {
      if (command.type === "vote") this.#vote(line, command.number);
      else this.#story(line, command.text);
    } catch (error) {
      if (!(error instanceof EvertaleError)) throw error;
      this.#answer(line, error.message);
    }
  }

  /** A line was deleted there: what it asked for is out of sight here too. */
  deleted(id: string): void {
    const said = this.#prompts.get(id);
    if (said === undefined) return;
    this.#prompts.delete(id);
    this.#delete(said.prompt);
  }

  /** Somebody was timed out or banned there, or, without a person, the whole chat was cleared. */
  silenced(person?: string): void {
    const whose = person === undefined ? undefined : this.#person(person);
    for (const [id, said] of this.#prompts) {
      if (whose !== undefined && said.person !== whose) continue;
      this.#prompts.delete(id);
      this.#delete(said.prompt);
    }
  }

  close(): void {
    this.#answers.close();
  }

  #story(line: OutsideLine, text: string): void {
    const { channel, place } = this.parts;
    const person = this.#person(line.person);
    const name = channel.house.judgeName(line.name) ?? "viewer";
    const said = channel.say(text, {
      name,
      person,
      address: place,
      directs: line.moderates,
      // A nickname of IRC is whoever's took it.
      account: place === "twitch" ? line.name : undefined,
    });
    if (line.id !== undefined && said.state !== "rejected") {
      this.#prompts.set(line.id, { prompt: said.id, person });
      const oldest = this.#prompts.size > MAX_LINES ? this.#prompts.keys().next() : undefined;
      if (oldest !== undefined && !oldest.done) this.#prompts.delete(oldest.value);
    }
    if (said.state === "rejected") this.#answer(line, said.reason ?? "That is not told.");
    else if (said.state === "queued" && said.place !== undefined && said.place > 1) {
      this.#answer(line, `place ${said.place}`);
    }
  }

  #vote(line: OutsideLine, number: number): void {
    const { desk } = this.parts.channel;
    const candidates = desk.queue().vote?.candidates;
    if (candidates === undefined) {
      this.#answer(line, "there is no vote now: open one with !story and what should happen");
      return;
    }
    const chosen = candidates.find((candidate) => candidate.number === number);
    if (chosen === undefined) {
      const known = candidates.map((one) => one.number).join(", ");
      this.#answer(line, `there is no candidate ${number}; there are ${known}`);
      return;
    }
    desk.vote(chosen.id, this.#person(line.person));
  }

  #delete(prompt: string): void {
    try {
      this.parts.channel.deletePrompt(prompt, "Deleted where it was said.");
    } catch (error) {
      // Forgotten: nothing is left to delete.
      if (!(error instanceof EvertaleError)) throw error;
    }
  }

  #answer({ name }: OutsideLine, sentence: string): void {
    this.#answers.add(`@${name} ${sentence}`);
  }

  #person(person: string): string {
    return `${this.parts.place} ${person}`;
  }
}
