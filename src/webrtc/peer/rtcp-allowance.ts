// How many packets of a receiver's feedback are opened and read. Knows given times, no packet.

/** Browsers send some twenty a second, over bad links some seventy. */
const PER_SECOND = 150;
const AT_ONCE = 300;

/** What is beyond it is dropped unread: one who reports without end may not take the time of those who watch. */
export class RtcpAllowance {
  #left = AT_ONCE;
  #atMs: number | undefined;

  admits(nowMs: number): boolean {
    const elapsedMs = Math.max(0, nowMs - (this.#atMs ?? nowMs));
    this.#atMs = nowMs;
    this.#left = Math.min(AT_ONCE, this.#left + (elapsedMs * PER_SECOND) / 1000);
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}
