// What owners and moderators did, in order, kept in a store. Knows no connection.
import { z } from "zod";
import type { Store } from "../store/index.js";

const auditSchema = z.object({
  atMs: z.number(),
  by: z.string(),
  action: z.string(),
  /** What it was done to: a prompt, a person, a rule; and how. */
  detail: z.string(),
});
export type AuditEntry = z.infer<typeof auditSchema>;

/** Entries that are handed out at once; the store keeps `KEPT`. */
const SHOWN = 200;
const KEPT = 10_000;

export class AuditTrail {
  #next: number;

  constructor(
    private readonly channel: string,
    private readonly store: Store,
    private readonly unixMs: () => number,
  ) {
    const last = store.under(["audit", channel], 1)[0]?.key[2];
    this.#next = typeof last === "number" ? last + 1 : 0;
  }

  note(by: string, action: string, detail: string): void {
    const entry: AuditEntry = { atMs: this.unixMs(), by, action, detail: detail.slice(0, 500) };
    this.store.put(["audit", this.channel, this.#next], entry);
    if (this.#next >= KEPT) this.store.remove(["audit", this.channel, this.#next - KEPT]);
    this.#next += 1;
  }

  /** The latest entries, oldest first. */
  get latest(): readonly AuditEntry[] {
    return this.store.under(["audit", this.channel], SHOWN).flatMap(({ value }) => {
      const parsed = auditSchema.safeParse(value);
      return parsed.success ? [parsed.data] : [];
    });
  }
}
