// How a channel is directed, over a restart: the rules that somebody changed live, and whether it was stopped. Knows no director.
import { z } from "zod";
import { DEFAULT_RULES, type DirectorRules, POLICIES } from "../../scheduler/index.js";
import type { Store } from "../store/index.js";

const rulesSchema = z.object({
  policy: z.enum(POLICIES),
  holdMs: z.number().positive(),
  windowMs: z.number().positive(),
  people: z.array(z.string()).optional(),
});
const keptSchema = z.object({
  /** What the server was started with then. */
  given: rulesSchema,
  rules: rulesSchema,
  stopped: z.boolean(),
});

export class KeptState {
  #rules: DirectorRules;
  #stopped = false;
  readonly #given: DirectorRules;

  /** @param given what the server is started with: where that is new, it wins over what was changed live before */
  constructor(
    private readonly channel: string,
    private readonly store: Store,
    given: DirectorRules = DEFAULT_RULES,
  ) {
    this.#given = given;
    this.#rules = given;
    const kept = keptSchema.safeParse(store.get(["state", channel]));
    if (!kept.success) return;
    this.#stopped = kept.data.stopped;
    if (same(kept.data.given, given)) this.#rules = kept.data.rules;
  }

  get rules(): DirectorRules {
    return this.#rules;
  }

  get stopped(): boolean {
    return this.#stopped;
  }

  keep(change: { readonly rules?: DirectorRules; readonly stopped?: boolean }): void {
    this.#rules = change.rules ?? this.#rules;
    this.#stopped = change.stopped ?? this.#stopped;
    const [given, rules, stopped] = [this.#given, this.#rules, this.#stopped];
    this.store.put(["state", this.channel], { given, rules, stopped });
  }
}

function same(a: DirectorRules, b: DirectorRules): boolean {
  const times = a.holdMs === b.holdMs && a.windowMs === b.windowMs;
  return times && a.policy === b.policy && namesOf(a) === namesOf(b);
}

function namesOf({ people = [] }: DirectorRules): string {
  return JSON.stringify(people);
}
