// One switch that stops all: a slate in place of the film, nothing new told, nobody's line taken. Knows no connection.
import type { Director, Prompt } from "../../scheduler/index.js";
import type { Slates } from "../encoding/slate.js";

const SLATE = "The film is paused. It goes on soon.";

export class StopSwitch {
  /** The prompt whose first picture ends the slate. */
  #awaited: string | undefined;
  #stopped = false;

  constructor(
    private readonly parts: {
      readonly slates: Slates;
      readonly director: Pick<Director, "pause" | "resume">;
      /** Told whenever the switch was thrown. */
      readonly onChange: () => void;
    },
  ) {}

  get stopped(): boolean {
    return this.#stopped;
  }

  /** The next picture is the slate. Idempotent. */
  stop(): void {
    this.#awaited = undefined;
    if (this.#stopped) return;
    this.#stopped = true;
    this.parts.slates.show("stopped", SLATE);
    this.parts.director.pause();
    this.parts.onChange();
  }

  /** The story goes on with another prompt and a cut: what was stopped is not seen again. Idempotent. */
  resume(): void {
    if (!this.#stopped) return;
    this.#stopped = false;
    this.#awaited = this.parts.director.resume().id;
    this.parts.onChange();
  }

  /** A prompt's first picture is due: the slate ends with the one that it waits for. */
  opened(prompt: Prompt): void {
    // A viewer's line may have come before it: that is as new.
    if (this.#awaited === undefined) return;
    if (prompt.id !== this.#awaited && prompt.origin !== "viewer") return;
    this.#awaited = undefined;
    this.parts.slates.hide("stopped");
  }
}
