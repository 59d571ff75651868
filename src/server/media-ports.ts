// The UDP ports that a firewall lets through to viewers (`--media-port`), shared out among channels and their threads. Knows numbers
// alone.
import { EvertaleError } from "../errors.js";

export interface PortRange {
  readonly first: number;
  readonly last: number;
}

export class MediaPorts {
  readonly #free: number[];
  #shared: number | undefined;

  constructor(private readonly range: PortRange) {
    const { first, last } = range;
    this.#free = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  }

  /** Ports that nobody has. */
  get free(): number {
    return this.#free.length;
  }

  /** The lowest free ones, one a thread of viewers. Throws `overloaded` when there are not so many. */
  take(count: number): readonly number[] {
    if (count <= this.#free.length) return this.#free.splice(0, count);
    const { first, last } = this.range;
    const range =
      first === last ? `${first} is one port` : `${first}-${last} has ${this.free} free`;
    const message = `--media-port ${range}, and ${count} thread${count === 1 ? "" : "s"} of viewers need${count === 1 ? "s" : ""} one each: give a wider range, or --fan-out-threads 0.`;
    throw new EvertaleError("overloaded", message);
  }

  /** One that all channels share whose viewers are on the server's own loop. Throws as `take` does. */
  shared(): number {
    this.#shared ??= this.take(1)[0];
    if (this.#shared === undefined) throw new RangeError("No port was taken.");
    return this.#shared;
  }

  /** They are nobody's again. */
  release(ports: readonly number[]): void {
    this.#free.push(...ports);
    this.#free.sort((a, b) => a - b);
  }
}
