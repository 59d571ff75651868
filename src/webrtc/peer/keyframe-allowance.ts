// How often one viewer may ask for a key frame, which all others pay for. A pure decision on given times; knows no viewer.
import { Allowance } from "./allowance.js";

/** Asked for at once, so many times: a viewer on a bad link needs a few in a row. */
const BURST = 5;
/** After that one in this time. A decoder that never makes a picture asks after every frame. */
const REFILL_MS = 4000;
/** And one in this time while packets of this viewer get lost: it has a reason. */
const REFILL_LOSSY_MS = 1000;

export class KeyframeAllowance {
  readonly #allowance = new Allowance(BURST);

  /** Milliseconds until this viewer may ask: 0 is now, and counts. */
  ask(nowMs: number, isLossy: boolean): number {
    // Asked again after a second at most: loss that is reported meanwhile shortens the wait.
    return Math.min(1000, this.#allowance.ask(nowMs, isLossy ? REFILL_LOSSY_MS : REFILL_MS));
  }
}
