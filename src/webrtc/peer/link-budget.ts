// What a viewer's link is believed to carry, and so whether the next picture may go. Pure decisions on given times;
// knows no packet and no connection.

/** More than this would queue up in the network before a viewer: pictures are left out instead. */
const BACKLOG_MAX_MS = 1000;
/** The picture goes on when what was sent should have arrived, but for so much. */
const BACKLOG_RESUME_MS = 100;
/** About as often as our own reports go out, which round trips are measured by. */
const WEIGHED_EVERY_MS = 1000;
/** What nobody repeats says nothing any more. */
const VALID_MS = 5000;
/** More loss is read as a link too narrow, less as noise that retransmissions mend (draft-ietf-rmcat-gcc section 6). */
const LOSS_HIGH = 0.1;
const LOSS_LOW = 0.02;
/** Of fewer packets the share lost says little: one of eight is no tenth of all. */
const LOSS_PACKETS_MIN = 50;
/** One report weighs no more than that: a handover between networks loses all packets for a moment. */
const LOSS_COUNTED_MAX = 0.4;
/**
 * Round trips so much longer than the shortest one mean a queue that stands in the network, or none. The first time two in
 * a row must be long: a busy computer makes single ones long, a queue that stands all.
 */
const QUEUE_LONG_MS = 500;
const QUEUE_SHORT_MS = 100;
/** What a report of a long queue leaves of the share, and one of neither queue nor loss adds to it. */
const QUEUE_FACTOR = 0.7;
const RECOVERY_FACTOR = 1.05;
/** Below these shares of the stream no evidence is believed: a wrong guess may cost pictures, but not all of them. */
const LOSS_SHARE_MIN = 0.5;
const QUEUE_SHARE_MIN = 0.1;
/** How fast the shortest round trip is forgotten, per report: the way through the network may have changed. */
const SHORTEST_FACTOR = 1.01;
/** The stream's own rate is averaged over about this long. */
const RATE_WINDOW_MS = 3000;

/** What a receiver report tells of the way to the viewer, since the stream began. */
export interface LinkReport {
  readonly lost: number;
  readonly highestSequence: number;
  /** Unknown before the viewer has heard of our clock. */
  readonly roundTripMs: number | undefined;
  /** How long the viewer kept what the round trip is measured by. */
  readonly keptMs: number;
}

/**
 * A virtual queue: filled by what is sent, emptied at the rate that the link is believed to carry. As long as nothing
 * says that the link carries less than the stream, everything may go. The viewer's own estimate (REMB) is no evidence:
 * Chromium's takes frames that were made late for a queue, and falls with the rate that it is sent.
 */
export class LinkBudget {
  #streamBps = 0;
  #windowBits = 0;
  #windowMs = 0;
  #askedAtMs: number | undefined;
  /** What the link carries, as a share of the stream. */
  #share = 1;
  #shortestMs = Number.POSITIVE_INFINITY;
  #lastMs = 0;
  #newsFromMs = Number.NEGATIVE_INFINITY;
  /** The report that loss is counted from, and the share last found. */
  #counted: LinkReport | undefined;
  #lostShare = 0;
  #reportedAtMs = Number.NEGATIVE_INFINITY;
  #backlogBits = 0;
  #open = true;

  /** Viewers report up to five times a second; what they tell is weighed once in one. */
  reported(report: LinkReport, nowMs: number): void {
    if (nowMs - this.#reportedAtMs < WEIGHED_EVERY_MS) return;
    this.#reportedAtMs = nowMs;
    this.#weighLoss(report);
    const queueMs = this.#queueMs(report, nowMs);
    if (queueMs === undefined) return;
    if (queueMs > QUEUE_LONG_MS) {
      // While pictures are held back it is the same queue, growing shorter.
      if (this.#open) this.#share = Math.max(this.#share * QUEUE_FACTOR, QUEUE_SHARE_MIN);
      const queueBits = (this.#streamBps * this.#share * queueMs) / 1000;
      this.#backlogBits = Math.max(this.#backlogBits, queueBits);
    } else if (this.#lostShare < LOSS_LOW && queueMs < QUEUE_SHORT_MS) {
      this.#share = Math.min(this.#share * RECOVERY_FACTOR, 1);
    }
  }

  /** Counts what was sent: pictures, and packets sent again. */
  spent(octets: number): void {
    this.#backlogBits += octets * 8;
  }

  /**
   * Whether the next picture may go; asked for every picture of the stream, sent or not, with its size in octets. After
   * a "no" it stays "no" until the queue has drained: a decoder that lacks a picture has no use for the ones behind it.
   */
  admits(octets: number, nowMs: number): boolean {
    const elapsedMs = Math.max(0, nowMs - (this.#askedAtMs ?? nowMs));
    this.#askedAtMs = nowMs;
    this.#observe(octets, elapsedMs);
    if (nowMs - this.#reportedAtMs > VALID_MS) this.#share = 1;
    if (this.#share >= 1) {
      this.#backlogBits = 0;
      this.#open = true;
      return true;
    }
    const bps = this.#streamBps * this.#share;
    this.#backlogBits = Math.max(0, this.#backlogBits - (bps * elapsedMs) / 1000);
    const backlogMs = (this.#backlogBits * 1000) / bps;
    this.#open = backlogMs <= (this.#open ? BACKLOG_MAX_MS : BACKLOG_RESUME_MS);
    return this.#open;
  }

  #weighLoss(report: LinkReport): void {
    this.#counted ??= report;
    const packets = (report.highestSequence - this.#counted.highestSequence) >>> 0;
    if (packets < LOSS_PACKETS_MIN) return;
    this.#lostShare = (report.lost - this.#counted.lost) / packets;
    this.#counted = report;
    if (this.#lostShare <= LOSS_HIGH) return;
    const left = this.#share * (1 - Math.min(this.#lostShare, LOSS_COUNTED_MAX) / 2);
    this.#share = Math.min(this.#share, Math.max(left, LOSS_SHARE_MIN));
  }

  /** Unknown while there is no news: viewers report more often than round trips are measured. */
  #queueMs({ roundTripMs, keptMs }: LinkReport, nowMs: number): number | undefined {
    if (roundTripMs === undefined) return 0;
    const beganAtMs = nowMs - keptMs - roundTripMs;
    if (beganAtMs < this.#newsFromMs) return undefined;
    this.#newsFromMs = beganAtMs + WEIGHED_EVERY_MS / 2;
    this.#shortestMs = Math.min(this.#shortestMs * SHORTEST_FACTOR, roundTripMs);
    const shorterMs = Math.min(this.#lastMs, roundTripMs);
    this.#lastMs = roundTripMs;
    return (this.#share < 1 ? roundTripMs : shorterMs) - this.#shortestMs;
  }

  /** An exponential average, of what is sent and what is not; right from the second picture on. */
  #observe(octets: number, elapsedMs: number): void {
    const kept = Math.exp(-elapsedMs / RATE_WINDOW_MS);
    this.#windowBits = this.#windowBits * kept + octets * 8;
    this.#windowMs = this.#windowMs * kept + elapsedMs;
    if (this.#windowMs > 0) this.#streamBps = (this.#windowBits * 1000) / this.#windowMs;
  }
}
