// A channel's history, kept where every machine finds it. Knows lines of bytes; no journal and no meaning.

export interface LogLine {
  /** Grows from line to line; what `append` expects is that of the last line, or 0 where there is none. */
  readonly number: number;
  readonly line: Uint8Array;
}

/** Append-only; whoever writes says what it believes the last line is, so that an owner of before cannot write any more. */
export interface Log {
  /**
   * The lines that there are when it is asked, from that of number `from` on if one is given, oldest first, as they come: a story of a month is never held whole. Left early, it
   * reads no further. Throws `cluster-unreachable`.
   */
  read(name: string, from?: number): AsyncIterable<LogLine>;
  /** The last line, if there is one. Rejects with `cluster-unreachable`. */
  newest(name: string): Promise<LogLine | undefined>;
  /** Resolves with the number of the new last line, or undefined when somebody else has written meanwhile. Rejects with `cluster-unreachable`. */
  append(name: string, line: Uint8Array, expectedLast: number): Promise<number | undefined>;
}
