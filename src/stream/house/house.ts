// The order of one channel's house: rules, sanctions, slow mode, and a trail of who decided what. Knows no connection.

import { type Observable, Subject as RxSubject } from "rxjs";
import { moderateName, moderatePrompt, type Verdict } from "../moderation/moderation.js";
import { cleanText } from "../moderation/prompt-text.js";
import type { Store } from "../store/index.js";
import { AuditTrail } from "./audit-trail.js";
import type { HouseRules } from "./house-rules.js";
import { DEFAULT_HOUSE_RULES, houseRulesSchema, WordLists } from "./house-rules.js";
import { type Sanction, Sanctions, type Subject } from "./sanctions.js";

/** People whose last line is remembered for slow mode; who spoke longest ago goes first. */
const MAX_SPEAKERS = 10_000;

export interface HouseOptions {
  readonly channel: string;
  readonly store: Store;
  readonly unixMs: () => number;
}

export class House {
  readonly sanctions: Sanctions;
  readonly audit: AuditTrail;
  readonly #spokeAtMs = new Map<string, number>();
  readonly #ruled = new RxSubject<HouseRules>();
  #rules: HouseRules;
  #lists: WordLists;

  constructor(private readonly options: HouseOptions) {
    const { channel, store, unixMs } = options;
    this.sanctions = new Sanctions(channel, store, unixMs);
    this.audit = new AuditTrail(channel, store, unixMs);
    const kept = houseRulesSchema.safeParse(store.get(["rules", channel]));
    this.#rules = kept.success ? kept.data : DEFAULT_HOUSE_RULES;
    this.#lists = new WordLists(this.#rules);
  }

  get rules(): HouseRules {
    return this.#rules;
  }

  /** The rules after each change. */
  get rules$(): Observable<HouseRules> {
    return this.#ruled;
  }

  /** Why no viewer's picture is taken here, in one sentence; undefined where they are. */
  get closedToPictures(): string | undefined {
    if (!this.#rules.viewerPictures) {
      return "Viewers' pictures are switched off on this channel: say what should happen in words, or ask a moderator.";
    }
    if (!this.#rules.approveFirst) return undefined;
    return "A moderator looks at everything first on this channel, and pictures do not wait: say it in words, or ask a moderator.";
  }

  /** Own lists, beside the packaged one. */
  get lists(): WordLists {
    return this.#lists;
  }

  /** What this house's own lists and moderation say of a text that is to be told here. */
  judge(text: string): Verdict {
    const denied = this.#lists.denied(text);
    if (denied !== undefined) {
      const reason = `"${denied}" is not used on this channel: say it otherwise.`;
      return { ok: false, text: "", reason };
    }
    const judged = this.#lists.withoutAllowed(text);
    const verdict = moderatePrompt(judged);
    return verdict.ok && judged !== text ? { ...verdict, text: cleanText(text) } : verdict;
  }

  /** A name as others may see it here; undefined when nothing fit to show is left. */
  judgeName(raw: string): string | undefined {
    const name = moderateName(raw);
    return name === undefined || this.#lists.denied(name) !== undefined ? undefined : name;
  }

  rule(rules: HouseRules, by: string): void {
    this.#rules = rules;
    this.#lists = new WordLists(rules);
    this.options.store.put(["rules", this.options.channel], rules);
    this.audit.note(by, "rules", JSON.stringify(rules));
    this.#ruled.next(rules);
  }

  /** Goes by another channel's rules and sanctions as they are now. */
  takeOver(other: House, by: string): void {
    this.rule(other.rules, by);
    const known = this.sanctions.list;
    for (const { id: _, atMs: __, ...sanction } of other.sanctions.list) {
      const { kind, target, value } = sanction;
      const same = known.some(
        (one) => one.kind === kind && one.target === target && one.value === value,
      );
      if (!same) this.sanctions.add(sanction);
    }
  }

  /** The sentence of the sanction that meets somebody; undefined when there is none. */
  sentenceAgainst(subject: Subject): string | undefined {
    const sanction = this.sanctions.against(subject);
    return sanction && this.sentenceOf(sanction);
  }

  /** Why somebody may not speak now, in one sentence; undefined when they may, and then this counts as their line. */
  refusal(subject: Subject): string | undefined {
    const sentence = this.sentenceAgainst(subject);
    if (sentence !== undefined) return sentence;
    const { slowSeconds } = this.#rules;
    if (slowSeconds === 0) return undefined;
    const nowMs = this.options.unixMs();
    const waitMs = (this.#spokeAtMs.get(subject.person) ?? -Infinity) + slowSeconds * 1000 - nowMs;
    if (waitMs > 0) {
      return `Slow mode, one line in ${slowSeconds} s: yours may come in ${Math.ceil(waitMs / 1000)} s.`;
    }
    this.#spokeAtMs.delete(subject.person);
    this.#spokeAtMs.set(subject.person, nowMs);
    if (this.#spokeAtMs.size > MAX_SPEAKERS) {
      const first = this.#spokeAtMs.keys().next();
      if (!first.done) this.#spokeAtMs.delete(first.value);
    }
    return undefined;
  }

  /**
   * The sentence of the ban that keeps everybody of an address out, or the person whose page it is; undefined when there is none.
   * @param person as lines of theirs have it; missing where the page does not say
   */
  banOf(address: string, person = ""): string | undefined {
    const sanction = this.sanctions.against({ name: "", person, address });
    return sanction?.kind === "ban" ? this.sentenceOf(sanction) : undefined;
  }

  /** Nobody is told of rules any more. Idempotent. */
  close(): void {
    this.#ruled.complete();
  }

  /** Unix milliseconds. */
  inMinutes(minutes: number): number {
    return this.options.unixMs() + minutes * 60_000;
  }

  /** What a sanction says to whom it meets. */
  sentenceOf({ kind, untilMs, reason }: Sanction): string {
    const what = kind === "ban" ? "You are banned from this channel" : "You may not speak here";
    const minutes = Math.ceil(((untilMs ?? 0) - this.options.unixMs()) / 60_000);
    const until = untilMs === null ? "" : ` for ${minutes} more min`;
    return `${what}${until}${reason === "" ? "" : ` (${reason})`}: a moderator decided so.`;
  }
}
