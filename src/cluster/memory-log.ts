// The log inside one process: arrays. Knows no network.
import type { Log, LogLine } from "./log.js";

export class MemoryLog implements Log {
  readonly #logs = new Map<string, Uint8Array[]>();

  async *read(name: string, from = 1): AsyncGenerator<LogLine> {
    const lines = this.#logs.get(name)?.slice(Math.max(0, from - 1)) ?? [];
    for (const [i, line] of lines.entries()) yield { number: Math.max(1, from) + i, line };
  }

  async newest(name: string): Promise<LogLine | undefined> {
    const lines = this.#logs.get(name) ?? [];
    const line = lines.at(-1);
    return line && { number: lines.length, line };
  }

  async append(name: string, line: Uint8Array, expectedLast: number): Promise<number | undefined> {
    const lines = this.#logs.get(name) ?? [];
    if (lines.length !== expectedLast) return undefined;
    this.#logs.set(name, lines);
    return lines.push(line);
  }
}
