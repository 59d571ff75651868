// Lines for the person who runs the server. Knows nothing of what is logged.

export interface Log {
  info(line: string): void;
  warn(line: string): void;
}

/** To standard error, so that standard output stays free for what was asked for. */
export const consoleLog: Log = {
  info: (line) => process.stderr.write(`${line}\n`),
  warn: (line) => process.stderr.write(`Warning: ${line}\n`),
};

export const silentLog: Log = { info: () => {}, warn: () => {} };

/** An error as one sentence. */
export function sentenceOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split("\n", 1)[0] ?? message;
}
