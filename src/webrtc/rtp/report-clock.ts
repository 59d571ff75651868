// Round trips by our own sender reports (RFC 3550 section 6.4.1), on a clock that never goes back. Knows no stream.

/** Reports that an answer may still come to: 16 s of them. */
const REMEMBERED = 16;

interface SentReport {
  /** The middle of its NTP time. */
  readonly middle: number;
  readonly atMs: number;
}

/** The time of day is only a name here: an answer counts for a report that was sent, from when it was sent. */
export class ReportClock {
  readonly #sent: SentReport[] = [];

  sent(ntp: bigint, nowMs: number): void {
    this.#sent.push({ middle: Number((ntp >> 16n) & 0xffff_ffffn), atMs: nowMs });
    if (this.#sent.length > REMEMBERED) this.#sent.shift();
  }

  /**
   * In ms; `dlsr` is how long the viewer says it kept the report, in 2^-16 s. Unknown for a report that was never sent, and
   * where it claims to have kept it for longer than it exists.
   */
  roundTripMs(
    { lsr, dlsr }: { readonly lsr: number; readonly dlsr: number },
    nowMs: number,
  ): number | undefined {
    const report = this.#sent.findLast(({ middle }) => middle === lsr);
    if (lsr === 0 || report === undefined) return undefined;
    const roundTripMs = nowMs - report.atMs - (dlsr * 1000) / 0x1_0000;
    return roundTripMs < 0 ? undefined : roundTripMs;
  }
}
