// Percentiles of what was measured. Knows no bench.

/** The value below which `share` of the values lie (nearest rank); NaN of nothing. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = Math.min(sorted.length - 1, Math.floor(share * sorted.length));
  return sorted[rank] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const low = sorted[Math.floor(middle)] ?? Number.NaN;
  const high = sorted[Math.ceil(middle)] ?? Number.NaN;
  return (low + high) / 2;
}

/** Medians of ten equal parts of what was measured in order: growth shows as a slope. */
export function tenths(values: readonly number[]): number[] {
  return Array.from({ length: 10 }, (_, i) => {
    const from = Math.floor((i * values.length) / 10);
    return median(
      values.slice(from, Math.max(from + 1, Math.floor(((i + 1) * values.length) / 10))),
    );
  });
}

export interface Spread {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** Percentiles rounded to a tenth; of nothing they are null in JSON. */
export function spread(values: readonly number[]): Spread {
  const at = (share: number): number => round(percentile(values, share), 1);
  return { count: values.length, p50: round(median(values), 1), p95: at(0.95), p99: at(0.99) };
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

export function round(value: number, digits: number): number {
  const factor = 10 ** digits;
  return Math.round(value * factor) / factor;
}
