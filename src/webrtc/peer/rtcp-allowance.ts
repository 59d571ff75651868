// How many packets of a receiver's feedback are opened and read. Knows given times, no packet.
import { Allowance } from "./allowance.js";

/** Browsers send some twenty a second, over bad links some seventy. */
const PER_SECOND = 150;
const AT_ONCE = 300;

/** What is beyond it is dropped unread: one who reports without end may not take the time of those who watch. */
export class RtcpAllowance {
  readonly #allowance = new Allowance(AT_ONCE);

  admits(nowMs: number): boolean {
    return this.#allowance.ask(nowMs, 1000 / PER_SECOND) === 0;
  }
}
