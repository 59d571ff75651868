// How a film ends: once, whole or not at all. Knows no format.
import type { FilmFrame, FilmOutput } from "../types.js";

/** A writer whose film is finished or discarded once; the later of two such calls changes nothing. */
export abstract class EndingOnce implements FilmOutput {
  #ended: Promise<void> | undefined;

  abstract add(frame: FilmFrame): Promise<void>;

  finish(): Promise<void> {
    this.#ended ??= this.#finish();
    return this.#ended;
  }

  async discard(): Promise<void> {
    if (this.#ended !== undefined) return;
    this.#ended = this.drop();
    await this.#ended;
  }

  /** Whether a picture has come: a film without any is no film. */
  protected abstract readonly begun: boolean;

  /** Writes what is missing and gives the film its name. When it throws, the film is dropped. */
  protected abstract complete(): Promise<void>;

  /** Removes what was written. */
  protected abstract drop(): Promise<void>;

  /** Throws a `TypeError` after the end. */
  protected refuseAfterEnd(): void {
    if (this.#ended !== undefined) throw new TypeError("a film that is finished takes no frames");
  }

  async #finish(): Promise<void> {
    if (!this.begun) return this.drop();
    try {
      await this.complete();
    } catch (error) {
      await this.drop();
      throw error;
    }
  }
}
