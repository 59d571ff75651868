// Lines that a moderator looks at first. Knows no moderator.
import { type Observable, Subject } from "rxjs";
import type { Line } from "../../../scheduler/index.js";

/** Lines that wait for a moderator at most. */
export const MAX_HELD = 200;

export class HeldLines {
  /** Oldest first. */
  readonly #lines = new Map<string, Line>();
  readonly #changes = new Subject<void>();

  /** Emits after they changed. Completes on close. */
  get changes$(): Observable<void> {
    return this.#changes;
  }

  get ids(): readonly string[] {
    return [...this.#lines.keys()];
  }

  get full(): boolean {
    return this.#lines.size >= MAX_HELD;
  }

  get(id: string): Line | undefined {
    return this.#lines.get(id);
  }

  /** Takes the place of one of the same id. */
  add(line: Line): void {
    this.#lines.set(line.id, line);
  }

  /** To be called when whatever is told of them is true. */
  tell(): void {
    this.#changes.next();
  }

  /** False when it is not held. */
  remove(id: string): boolean {
    return this.#lines.delete(id);
  }

  /** Idempotent. */
  close(): void {
    this.#changes.complete();
  }
}
