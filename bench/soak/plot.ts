// A soak as a picture: memory over time, and when something broke. Knows no measurement.
import type { Fault, LiveMoment } from "./live-hour.js";

const [WIDTH, HEIGHT, MARGIN] = [900, 320, 50];

/** An SVG file. */
export function plotOf(moments: readonly LiveMoment[], faults: readonly Fault[]): string {
  const end = Math.max(1e-9, ...moments.map(({ minute }) => minute));
  const most = Math.max(1, ...moments.map(({ familyMiB }) => familyMiB || 0)) * 1.1;
  const x = (minute: number): number => MARGIN + (minute / end) * (WIDTH - 2 * MARGIN);
  const y = (mib: number): number => HEIGHT - MARGIN - (mib / most) * (HEIGHT - 2 * MARGIN);
  const line = (pick: (moment: LiveMoment) => number, colour: string, name: string, at: number) => {
    const points = moments
      .filter((moment) => Number.isFinite(pick(moment)))
      .map((moment) => `${x(moment.minute).toFixed(1)},${y(pick(moment)).toFixed(1)}`);
    return `<polyline fill="none" stroke="${colour}" points="${points.join(" ")}"/><text x="${WIDTH - MARGIN}" y="${at}" text-anchor="end" fill="${colour}">${name}</text>`;
  };
  const marks = faults.map(
    ({ minute, kind }) =>
      `<line x1="${x(minute)}" x2="${x(minute)}" y1="${MARGIN}" y2="${HEIGHT - MARGIN}" stroke="#ccc"/><text x="${x(minute)}" y="${MARGIN - 4}" font-size="9" text-anchor="middle">${kind}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="sans-serif" font-size="12">
<rect width="100%" height="100%" fill="white"/>
${marks.join("\n")}
${line(({ familyMiB }) => familyMiB, "#b33", "server and generator, MiB", 20)}
${line(({ serverMiB }) => serverMiB, "#36b", "server, MiB", 36)}
<text x="${MARGIN}" y="${HEIGHT - 14}">0</text><text x="${WIDTH - MARGIN}" y="${HEIGHT - 14}" text-anchor="end">${end.toFixed(0)} minutes</text>
<text x="4" y="${y(most / 1.1)}">${Math.round(most / 1.1)}</text><text x="4" y="${y(0)}">0</text>
</svg>
`;
}
