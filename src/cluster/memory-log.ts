// The log inside one process: arrays. Knows no network.
import type { Log, LogRead } from "./log.js";

export class MemoryLog implements Log {
  readonly #logs = new Map<string, Uint8Array[]>();

  async read(name: string): Promise<LogRead> {
    const lines = [...(this.#logs.get(name) ?? [])];
    return { lines, last: lines.length };
  }

  async append(name: string, line: Uint8Array, expectedLast: number): Promise<number | undefined> {
    const lines = this.#logs.get(name) ?? [];
    if (lines.length !== expectedLast) return undefined;
    this.#logs.set(name, lines);
    return lines.push(line);
  }
}
