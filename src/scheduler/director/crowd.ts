// What the crowd said and what comes of it: one policy at a time, and the stage that one prompt has to itself.
// Pure: every call is told the time. Knows no RxJS, no story writer and no chunk.
import { AnarchyPolicy } from "./anarchy-policy.js";
import type { CrowdOrder, CrowdPast, KeptQueue } from "./kept-order.js";
import { DirectPolicy, LatestPolicy } from "./latest-policy.js";
import type { Decision, Line, Moment, Policy } from "./line.js";
import { QueuePolicy } from "./queue-policy.js";
import type { DirectorRules, PolicyName } from "./rules.js";
import { VotePolicy, type VoteView } from "./vote-policy.js";

/** Lines on their way to the stage that are remembered; more than one only under `latest`. */
const MAX_RELEASED = 50;

export class Crowd {
  #rules: DirectorRules;
  #policy: Policy;
  /** Released and not shown yet, oldest first. */
  #released: Line[] = [];
  /** Made, and not on screen yet: prompts of the story's own have no line. */
  #unseen: { readonly id: string; readonly line: Line | undefined }[] = [];
  /** Told behind a stop: they have the turn when it is over. */
  #recalled: Line[] = [];
  /** The prompt that is on the stage. */
  #onStage: string | undefined;
  /** When what is on the stage now began; undefined for the story's own prompts, which give way at once. */
  #sinceMs: number | undefined;
  #held = 0;
  /** What is on its way to the stage is to stay for this long. */
  #holdNextMs = 0;
  /** How long it has the stage by its own wish; undefined: as the rules say. */
  #ownMs: number | undefined;

  /** @param random numbers in [0,1), for `anarchy` */
  constructor(
    rules: DirectorRules,
    private readonly random: () => number,
  ) {
    this.#rules = rules;
    this.#policy = this.#newPolicy(rules.policy);
  }

  get rules(): DirectorRules {
    return this.#rules;
  }

  /** Lines that wait, the next one first. */
  get waiting(): readonly Line[] {
    return [...this.#recalled, ...this.#policy.waiting];
  }

  /** Where everybody stands, for whoever goes on after a restart. */
  order(nowMs: number): CrowdOrder {
    const id = this.#sinceMs === undefined ? undefined : this.#onStage;
    const forMs = Math.max(this.#stageMs(), this.#held);
    return {
      policy: this.#rules.policy,
      first: [...this.#recalled, ...this.#released].map((line) => line.id),
      queues: this.#policy.kept(nowMs),
      ...(id === undefined ? {} : { stage: { id, forMs } }),
    };
  }

  /**
   * Takes up those who waited when the server before ended: in their order and with their places, as far as they are known. To be
   * called before anybody says anything.
   * @param lines oldest first
   */
  restore(lines: readonly Line[], past: CrowdPast, nowMs: number): readonly Decision[] {
    const { order, stage } = past;
    if (stage !== undefined) {
      this.#onStage = stage.id;
      this.#sinceMs = nowMs - stage.shownMs;
      this.#held = order?.stage?.id === stage.id ? order.stage.forMs : 0;
    }
    if (order === undefined) return lines.flatMap((line) => this.#promised(line, nowMs));
    const { policy } = this.#rules;
    const byId = new Map(lines.map((line) => [line.id, line]));
    const taken = (id: string): readonly Line[] => {
      const line = byId.get(id);
      byId.delete(id);
      return line === undefined ? [] : [line];
    };
    const first = order.first.flatMap(taken);
    // Where people take turns they have the turn already; elsewhere the newest is told at once, as it was to be.
    const turns = policy === "queue" || policy === "vote";
    if (turns) this.#recalled.push(...first);
    const decisions = turns ? [] : first.flatMap((line) => this.say(line, nowMs));
    const queues = withoutRepetitions(order.queues);
    const places = queues.flatMap((queue) => queue.places);
    if (order.policy === policy) {
      const back = this.#policy.restore(queues, byId, nowMs);
      for (const { id } of places) byId.delete(id);
      decisions.push(...back);
    } else {
      decisions.push(...places.flatMap(({ id }) => this.#anew(taken(id), nowMs)));
    }
    // Said after the order was written down.
    return [...decisions, ...[...byId.values()].flatMap((line) => this.#promised(line, nowMs))];
  }

  /** A line that was accepted before: one for which there is no place now is told all the same, before those that wait. */
  #promised(line: Line, nowMs: number): readonly Decision[] {
    const decisions = this.say(line, nowMs);
    if (this.#rules.policy !== "queue") return decisions;
    const displaced = decisions.filter(({ type }) => type === "dropped");
    this.#recalled.push(...displaced.map((decision) => decision.line));
    return decisions.filter((decision) => !displaced.includes(decision));
  }

  /** Lines that will be told if nobody does anything: on their way, told again, and those that wait where all have their turn. */
  get coming(): readonly Line[] {
    return [...this.#released, ...this.#recalled, ...this.#policy.certain];
  }

  /** True while the story should not go on by itself: somebody's line is on its way, or about to be chosen. */
  get expecting(): boolean {
    return this.#released.length > 0 || this.#recalled.length > 0 || this.#policy.expecting;
  }

  get vote(): VoteView | undefined {
    return this.#policy instanceof VotePolicy ? this.#policy.view : undefined;
  }

  /** From when on the next line may take the stage; infinite while one is on its way to it. */
  freeAtMs(): number {
    if (this.#released.length > 0) return Infinity;
    if (this.#sinceMs === undefined) return -Infinity;
    return this.#sinceMs + Math.max(this.#stageMs(), this.#held);
  }

  say(line: Line, nowMs: number): readonly Decision[] {
    // Whoever directs is not kept waiting by others with a stage direction; a story's prompts come one after another.
    const decisions: readonly Decision[] =
      line.directs && line.direction !== undefined && line.holdMs === undefined
        ? [{ type: "release", line }]
        : this.#policy.say(line, this.#moment(nowMs));
    return this.#noted(decisions, nowMs);
  }

  /** What falls due by now. */
  due(nowMs: number): readonly Decision[] {
    const moment = this.#moment(nowMs);
    const recalled = nowMs >= moment.freeAtMs ? this.#recalled.shift() : undefined;
    if (recalled !== undefined) return this.#noted([{ type: "release", line: recalled }], nowMs);
    return this.#noted(this.#policy.due(moment), nowMs);
  }

  /** When `due` wants to be asked next; infinite when nothing waits. */
  nextMs(nowMs: number): number {
    const moment = this.#moment(nowMs);
    const recalledMs = this.#recalled.length > 0 ? moment.freeAtMs : Infinity;
    return Math.min(recalledMs, this.#policy.nextMs(moment));
  }

  /** A prompt is on the stage now. Whoever was released before it and never shown is dealt with. */
  shown(id: string, byPeople: boolean, nowMs: number): readonly Decision[] {
    const index = this.#released.findIndex((line) => line.id === id);
    this.#ownMs = this.#released[index]?.holdMs;
    this.#onStage = id;
    const passed = index < 0 ? [] : this.#released.slice(0, index);
    // It was made already when it was to give way: it is not told twice.
    const line = index < 0 ? this.#policy.withdraw(id) : this.#released[index];
    if (index >= 0) this.#released = this.#released.slice(index + 1);
    this.#unseen = [...this.#unseen, { id, line }].slice(-MAX_RELEASED);
    this.#held = this.#holdNextMs;
    this.#holdNextMs = 0;
    this.#sinceMs = byPeople || this.#held > 0 ? nowMs : undefined;
    return this.#overtaken(passed, nowMs);
  }

  /** The first picture under a prompt is on its way to viewers, and so were those of all before it. */
  seen(id: string): void {
    this.#unseen = this.#unseen.slice(this.#unseen.findIndex((one) => one.id === id) + 1);
  }

  /** Nobody is to see what is on its way: those lines have the turn when the stage is theirs again. They are returned. */
  recall(): readonly Line[] {
    const unseen = this.#unseen.flatMap(({ line }) => (line === undefined ? [] : [line]));
    const again = [...unseen, ...this.#released].map((line) => ({
      ...line,
      telling: (line.telling ?? 0) + 1,
    }));
    this.#unseen = [];
    this.#released = [];
    this.#recalled.push(...again);
    return again;
  }

  /** The line that a prompt of this id and telling is not any more, since it will be told again. */
  recalledAs(id: string, telling = 0): Line | undefined {
    const unseen = this.#unseen.flatMap(({ line }) => (line === undefined ? [] : [line]));
    const known = [...this.#recalled, ...this.#released, ...unseen];
    return known.find((line) => line.id === id && (line.telling ?? 0) > telling);
  }

  /** The story itself takes the stage with a cut: whoever was on the way to it is dealt with like anybody overtaken. */
  cutAway(nowMs: number): readonly Decision[] {
    const passed = this.#released;
    this.#released = [];
    this.skip();
    return this.#overtaken(passed, nowMs);
  }

  /** For so long nothing could be told: nobody's patience, nor a vote's time, ran out meanwhile. */
  postpone(byMs: number): void {
    this.#policy.postpone(byMs);
  }

  /** Keeps what is on the stage, or on its way to it, for `forMs` from now on. */
  hold(forMs: number, nowMs: number): void {
    if (this.#released.length > 0) {
      this.#holdNextMs = forMs;
      return;
    }
    this.#sinceMs ??= nowMs;
    this.#held = nowMs - this.#sinceMs + forMs;
  }

  /** Lets the next line come as soon as the stage can be changed. */
  skip(): void {
    this.#sinceMs = undefined;
    this.#held = 0;
    this.#holdNextMs = 0;
  }

  /** A released line that needs no stage of its own, e.g. `hold`. */
  settle(id: string): void {
    this.#released = this.#released.filter((line) => line.id !== id);
  }

  /** A released line is told in other words, and is no stage direction any more. */
  tellAs(id: string, text: string, told: string): void {
    this.#released = this.#released.map((line) =>
      line.id === id ? { ...line, text, told, direction: undefined } : line,
    );
  }

  /** Takes a waiting line out; undefined when it does not wait. */
  withdraw(id: string): Line | undefined {
    const recalled = this.#recalled.find((line) => line.id === id);
    if (recalled === undefined) return this.#policy.withdraw(id);
    this.#recalled = this.#recalled.filter((line) => line !== recalled);
    return recalled;
  }

  /** Other words of a waiting line; undefined when it does not wait. */
  reword(line: Line, nowMs: number): readonly Decision[] | undefined {
    const recalled = this.#recalled.findIndex(({ id }) => id === line.id);
    if (recalled >= 0) {
      const { telling } = this.#recalled[recalled] ?? line;
      this.#recalled = this.#recalled.with(recalled, { ...line, telling });
      return [];
    }
    const decisions = this.#policy.reword(line, this.#moment(nowMs));
    return decisions && this.#noted(decisions, nowMs);
  }

  /** Tells a waiting line next, whatever the policy: the decision of somebody who directs. */
  take(id: string, nowMs: number): readonly Decision[] | undefined {
    const line = this.withdraw(id);
    return line === undefined ? undefined : this.#noted([{ type: "release", line }], nowMs);
  }

  /** Gives a queued line another place; false when there is no queue or no such line in it. */
  move(id: string, index: number): boolean {
    return this.#policy instanceof QueuePolicy && this.#policy.move(id, index);
  }

  /** A voice for a candidate; undefined when no such candidate stands. */
  voteFor(id: string, person: string): readonly Decision[] | undefined {
    return this.#policy instanceof VotePolicy ? this.#policy.vote(id, person) : undefined;
  }

  /** New rules. With another policy whatever waits is said anew under it, in its order: nothing is lost. */
  rule(rules: DirectorRules, nowMs: number): readonly Decision[] {
    const before = this.#policy;
    const other = rules.policy !== this.#rules.policy;
    this.#rules = rules;
    if (!other) return [];
    this.#policy = this.#newPolicy(rules.policy);
    return this.#anew(before.waiting, nowMs);
  }

  /** Lines that waited under another policy. Under `latest` all would come at once and the last would win: they wait for a lull. */
  #anew(lines: readonly Line[], nowMs: number): readonly Decision[] {
    return lines.flatMap((line) =>
      this.#rules.policy === "latest"
        ? this.#policy.overtaken(line, this.#moment(nowMs))
        : this.say(line, nowMs),
    );
  }

  #moment(nowMs: number): Moment {
    return { nowMs, freeAtMs: this.freeAtMs() };
  }

  /** Nobody keeps the stage in anarchy. */
  #stageMs(): number {
    return this.#rules.policy === "anarchy" ? 0 : (this.#ownMs ?? this.#rules.holdMs);
  }

  /** Lines that were on their way and never shown. */
  #overtaken(passed: readonly Line[], nowMs: number): readonly Decision[] {
    const moment = this.#moment(nowMs);
    const decisions = passed.flatMap((line) => this.#policy.overtaken(line, moment));
    // They had the turn: in a queue they are the next.
    for (const { id } of passed.toReversed()) this.move(id, 0);
    return this.#noted(decisions, nowMs);
  }

  #noted(decisions: readonly Decision[], nowMs: number): readonly Decision[] {
    for (const decision of decisions) {
      if (decision.type === "release") this.#released.push(decision.line);
    }
    // In an empty room nothing is shown: whatever no longer counts as on its way waits like any overtaken line.
    const passed = this.#released.splice(0, Math.max(0, this.#released.length - MAX_RELEASED));
    const moment = this.#moment(nowMs);
    return [...decisions, ...passed.flatMap((line) => this.#policy.overtaken(line, moment))];
  }

  #newPolicy(name: PolicyName): Policy {
    switch (name) {
      case "latest":
        return new LatestPolicy();
      case "direct":
        return new DirectPolicy();
      case "queue":
        return new QueuePolicy();
      case "vote":
        return new VotePolicy(() => this.#rules.windowMs);
      case "anarchy":
        return new AnarchyPolicy(this.random);
    }
  }
}

/** Nobody's line is told twice, whatever was written down. */
function withoutRepetitions(queues: readonly KeptQueue[]): readonly KeptQueue[] {
  const known = new Set<string>();
  const isNew = ({ id }: { readonly id: string }): boolean => !known.has(id) && !!known.add(id);
  return queues.map(({ round, places }) => ({ round, places: places.filter(isNew) }));
}
