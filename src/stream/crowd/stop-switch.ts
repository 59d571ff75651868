// One switch that stops all: a slate in place of the film, nothing new told, nobody's line taken. Knows no connection.
import type { Director, Prompt } from "../../scheduler/index.js";
import type { Slates } from "../encoding/slate.js";

const SLATE = "The film is paused. It goes on soon.";

export class StopSwitch {
  /** True until a picture is due that was not stopped: the slate ends with it. */
  #awaiting = false;
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
    this.#awaiting = false;
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
    this.#awaiting = true;
    this.parts.director.resume();
    this.parts.onChange();
  }

  /** A prompt's first picture is due: the slate ends with the cut, under whichever prompt it comes. */
  opened(prompt: Prompt): void {
    if (!this.#awaiting) return;
    // A viewer's line may have come right behind it: that is as new.
    if (prompt.cut !== true && prompt.origin !== "viewer") return;
    this.#awaiting = false;
    this.parts.slates.hide("stopped");
  }
}
