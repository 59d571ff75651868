// The last few measurements of one kind. Knows nothing of what was measured.

/** A bounded window of numbers: the oldest goes when it is full. */
export class RecentValues {
  readonly #values: number[] = [];

  /** @param limit how many values are kept; at least 1. */
  constructor(private readonly limit: number) {}

  add(value: number): void {
    this.#values.push(value);
    if (this.#values.length > this.limit) this.#values.shift();
  }

  get count(): number {
    return this.#values.length;
  }

  get sum(): number {
    return this.#values.reduce((total, value) => total + value, 0);
  }

  /** Nearest-rank percentile, `fraction` in 0..1; 0 when nothing was added yet. */
  percentile(fraction: number): number {
    if (this.#values.length === 0) return 0;
    const sorted = [...this.#values].sort((a, b) => a - b);
    const rank = Math.max(1, Math.ceil(fraction * sorted.length));
    return sorted[rank - 1] ?? 0;
  }
}
