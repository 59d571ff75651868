// Lines for the person who runs the server: a time, a level, one line a fault. Knows nothing of what is logged.

/** What people said in a channel is never a line's content: a prompt is named by its id. */
export interface Log {
  info(line: string): void;
  warn(line: string): void;
}

type Level = "info" | "warn";

/** `2026-11-27T18:00:00.000Z warn  The line`: whatever would begin a second line or steer a terminal becomes a space. */
export function logLine(level: Level, line: string, now: Date): string {
  return `${now.toISOString()} ${level.padEnd(5)} ${line.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim()}\n`;
}

function write(level: Level, line: string): void {
  process.stderr.write(logLine(level, line, new Date()));
}

/** To standard error, so that standard output stays free for what was asked for. */
export const consoleLog: Log = {
  info: (line) => write("info", line),
  warn: (line) => write("warn", line),
};

export const silentLog: Log = { info: () => {}, warn: () => {} };

/** An error as one sentence. */
export function sentenceOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split("\n", 1)[0] ?? message;
}
