// How often one viewer's ICE may restart. A pure decision on given times; knows no viewer.
import { Allowance } from "./allowance.js";

/** So many at once: a train through tunnels, and a player that tries again. */
const BURST = 5;
/** After that one in this time. */
const REFILL_MS = 10_000;

/** Every restart may name other addresses to be checked: without end, a session would be a way to have packets sent to anybody. */
export class RestartAllowance {
  readonly #allowance = new Allowance(BURST);

  /** Milliseconds until another is taken: 0 is now, and counts. */
  ask(nowMs: number): number {
    return this.#allowance.ask(nowMs, REFILL_MS);
  }
}
