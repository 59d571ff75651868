// A channel's history, kept where every machine finds it. Knows lines of bytes; no journal and no meaning.

export interface LogRead {
  readonly lines: readonly Uint8Array[];
  /** The number of the last line of this log, 0 when there is none: what `append` expects. */
  readonly last: number;
}

/** Append-only; whoever writes says what it believes the last line is, so that an owner of before cannot write any more. */
export interface Log {
  /** All lines, oldest first. Rejects with `cluster-unreachable`. */
  read(name: string): Promise<LogRead>;
  /** Resolves with the number of the new last line, or undefined when somebody else has written meanwhile. Rejects with `cluster-unreachable`. */
  append(name: string, line: Uint8Array, expectedLast: number): Promise<number | undefined>;
}
