// Who may not speak, or not even watch, and until when. Kept in a store; knows no connection.
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { allowanceKey } from "../front/client-address.js";
import type { Store } from "../store/index.js";

/** `mute`: may not speak; `ban`: is sent away as well. */
export const SANCTION_KINDS = ["mute", "ban"] as const;
export const SANCTION_TARGETS = ["name", "person", "address"] as const;

const sanctionSchema = z.object({
  id: z.string(),
  kind: z.enum(SANCTION_KINDS),
  target: z.enum(SANCTION_TARGETS),
  /** A name in lower case; who somebody is, e.g. their page's key; an address (of IPv6 a /64). */
  value: z.string(),
  /** Unix milliseconds; null: for good. */
  untilMs: z.number().nullable(),
  reason: z.string(),
  /** Who decided it. */
  by: z.string(),
  atMs: z.number(),
});
export type Sanction = z.infer<typeof sanctionSchema>;
export type SanctionTarget = (typeof SANCTION_TARGETS)[number];

/** Whom a sanction may meet. */
export interface Subject {
  readonly name: string;
  readonly person: string;
  readonly address: string;
}

/** Sanctions of one channel; the oldest that are over go. */
export class Sanctions {
  readonly #all = new Map<string, Sanction>();

  constructor(
    private readonly channel: string,
    private readonly store: Store,
    private readonly unixMs: () => number,
  ) {
    for (const { value } of store.under(["sanction", channel])) {
      const parsed = sanctionSchema.safeParse(value);
      if (parsed.success) this.#all.set(parsed.data.id, parsed.data);
    }
  }

  /** Those in force. */
  get list(): readonly Sanction[] {
    this.#sweep();
    return [...this.#all.values()];
  }

  add(wish: Omit<Sanction, "id" | "atMs">): Sanction {
    const value = comparable(wish.target, wish.value);
    const sanction = { ...wish, value, id: randomUUID(), atMs: this.unixMs() };
    this.#all.set(sanction.id, sanction);
    this.store.put(["sanction", this.channel, sanction.id], sanction);
    return sanction;
  }

  /** Undefined when there is no such sanction. */
  remove(id: string): Sanction | undefined {
    const sanction = this.#all.get(id);
    if (sanction === undefined) return undefined;
    this.#all.delete(id);
    this.store.remove(["sanction", this.channel, id]);
    return sanction;
  }

  /** The sanction that meets somebody, a ban before a mute. */
  against(subject: Subject): Sanction | undefined {
    const met = this.list.filter(
      ({ target, value }) => comparable(target, subject[target]) === value,
    );
    return met.find(({ kind }) => kind === "ban") ?? met[0];
  }

  #sweep(): void {
    const nowMs = this.unixMs();
    for (const { id, untilMs } of this.#all.values()) {
      if (untilMs !== null && untilMs <= nowMs) this.remove(id);
    }
  }
}

/** Whether two names are one to a sanction. */
export function sameName(one: string, other: string): boolean {
  return comparable("name", one) === comparable("name", other);
}

function comparable(target: SanctionTarget, value: string): string {
  if (target === "name") return value.normalize("NFKC").trim().toLowerCase();
  return target === "address" ? allowanceKey(value) : value;
}
