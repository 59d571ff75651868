// An inspection as lines for people. Knows what was found, not where.
import type { Inspection, JournalInspection } from "../inspect/inspect.js";
import type { FilmInspection } from "../inspect/inspect-film.js";
import { clock } from "../output/index.js";

/** The inspection as text, with a line break at its end. */
export function inspectionText(inspection: Inspection): string {
  const lines = inspection.kind === "film" ? filmLines(inspection) : journalLines(inspection);
  return `${lines.join("\n")}\n`;
}

function filmLines(film: FilmInspection): string[] {
  const { frames, announcedFrames, fps, width, height, codec, bytes } = film;
  const size = `${(bytes / 1e6).toFixed(bytes < 1e6 ? 2 : 1)} MB`;
  const lines = [
    `${film.file}: "${film.title}", a film of ${seconds(film.seconds)}`,
    `Pictures  ${frames} at ${fps}/s, ${width}x${height}, ${codec} in ${film.container}, ${size}`,
    ...origin(film),
  ];
  if (frames < announcedFrames) {
    lines.push(`Stopped   after ${frames} of ${announcedFrames} frames`);
  }
  const rows = film.segments.map((segment) => [
    `${clock(segment.fromSeconds)}-${clock(Math.round(segment.toSeconds))}`,
    String(segment.fromChunk),
    `${segment.toFrame - segment.fromFrame}`,
    `${segment.cut ? "[cut] " : ""}${segment.style ? `[style: ${segment.style}] ` : ""}${segment.text}`,
  ]);
  return [...lines, "", ...table(["time", "chunk", "frames", "prompt"], rows)];
}

function journalLines(journal: JournalInspection): string[] {
  const { startedAtMs, hashedToChunk, starts, quality } = journal;
  const lines = [
    `${journal.source}: journal of channel ${journal.channel}, begun ${new Date(startedAtMs).toISOString()}`,
    ...origin(journal),
    hashedToChunk === undefined
      ? "Tokens    no hash noted"
      : `Tokens    hash noted up to chunk ${hashedToChunk}`,
  ];
  if (starts.length > 0) lines.push(`Pictures  given before chunk ${starts.join(", ")}`);
  if (journal.note !== undefined) lines.push(journal.note);
  const rows = journal.segments.map((segment) => [
    `+${clock(Math.max(0, segment.atMs - startedAtMs) / 1000)}`,
    `${segment.fromChunk}-${segment.toChunk ?? ""}`,
    segment.author,
    segment.text,
  ]);
  const changes = quality.map(({ fromChunk, steps, guided }) => [
    `${fromChunk}-`,
    String(steps),
    guided ? "yes" : "no",
  ]);
  return [
    ...lines,
    "",
    ...table(["asked", "chunks", "author", "prompt"], rows),
    "",
    ...table(["chunks", "steps", "guided"], changes),
  ];
}

function origin(made: Pick<Inspection, "bundle" | "bundleHash" | "provider" | "seed">): string[] {
  return [
    `Bundle    ${made.bundle} (${made.bundleHash})`,
    `Provider  ${made.provider}`,
    `Seed      ${made.seed}`,
  ];
}

function seconds(value: number): string {
  return value < 60 ? `${Number(value.toFixed(2))} s` : clock(value);
}

/** Columns as wide as their widest cell; the last one as it comes. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [head, ...rows];
  const widths = head.map((_, column) =>
    all.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 0),
  );
  return all.map((row) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
      .join("  "),
  );
}
