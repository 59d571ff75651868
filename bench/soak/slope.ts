// Growth of what was measured. Knows no unit but the hour.

/** Least squares; NaN of fewer than two values. */
export function slopePerHour(
  values: readonly { readonly hour: number; readonly value: number }[],
): number {
  const count = values.length;
  if (count < 2) return Number.NaN;
  const hours = values.reduce((sum, { hour }) => sum + hour, 0) / count;
  const mean = values.reduce((sum, { value }) => sum + value, 0) / count;
  const up = values.reduce((sum, { hour, value }) => sum + (hour - hours) * (value - mean), 0);
  const across = values.reduce((sum, { hour }) => sum + (hour - hours) ** 2, 0);
  return up / across;
}
