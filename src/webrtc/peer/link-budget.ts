// What a viewer's link is believed to carry, and so whether the next picture may go. Pure decisions on given times;
// knows no packet and no connection.
import type { LinkReport } from "../rtp/rtcp-feedback.js";
import type { PacketFate } from "../rtp/sent-times.js";
import { ArrivalWatch } from "./arrival-watch.js";
import { LossJudge } from "./loss-judge.js";
import { type Queue, QueueWatch } from "./queue-watch.js";

/** More than this would queue up in the network before a viewer: pictures are left out instead. */
const BACKLOG_MAX_MS = 1000;
/** The picture goes on when what was sent should have arrived, but for so much. */
const BACKLOG_RESUME_MS = 100;
/** About as often as our own reports go out, which round trips are measured by. */
const WEIGHED_EVERY_MS = 1000;
/** What nobody repeats says nothing any more. */
const VALID_MS = 5000;
/** Of fewer packets the share lost says little: one of eight is no tenth of all. */
const LOSS_PACKETS_MIN = 50;
/** Less is noise (draft-ietf-rmcat-gcc section 6). */
const LOSS_LOW = 0.02;
/** Round trips so much longer than the shortest one mean a queue that stands in the network, or none. */
const QUEUE_LONG_MS = 500;
const QUEUE_SHORT_MS = 100;
/** What a report of a long queue leaves of the share. */
const QUEUE_FACTOR = 0.7;
/** Where it is known what the link carries, so much of that is left (draft-ietf-rmcat-gcc section 5.5). */
const CARRIED_FACTOR = 0.85;
/** Round trips are news about once a second: where there is none for so long, it takes long. */
const ANSWER_DUE_MS = 1500;
/** For so long after the last sign of trouble a link is looked at closely. */
const TROUBLED_MS = 30_000;
/** What a report without a queue adds to it, more with each in a row: a link that has become wide is used again soon. */
const RECOVERY_AT_FIRST = 0.05;
const RECOVERY_MAX = 0.4;
/** Below this share of the stream no evidence is believed: a wrong guess may cost pictures, but not all of them. */
const SHARE_MIN = 0.1;
/** So many reports in a row of a long queue call for a proof: nothing is sent for so long, two reports and their way. */
const LONG_REPORTS_MAX = 3;
const HOLD_MS = 3000;
const PROOF_EVERY_MS = 20_000;
/** The stream's own rate is averaged over about this long. */
const RATE_WINDOW_MS = 3000;

/**
 * A virtual queue: filled by what is sent, emptied at the rate that the link is believed to carry. As long as nothing
 * says that the link carries less than the stream, everything may go. Delay is the evidence (GCC): a queue that grows with
 * what is sent. Loss alone is mended by retransmissions, unless a narrower stream loses less. The viewer's own estimate
 * (REMB) is no evidence: Chromium's takes frames that were made late for a queue, and falls with the rate that it is sent.
 */
export class LinkBudget {
  #streamBps = 0;
  #windowBits = 0;
  #windowMs = 0;
  #askedAtMs = Number.POSITIVE_INFINITY;
  /** What the link carries, as a share of the stream. */
  #share = 1;
  /** Nothing but loss has made it less. */
  #isForLoss = false;
  #recovery = RECOVERY_AT_FIRST;
  readonly #losses = new LossJudge();
  readonly #queue = new QueueWatch();
  readonly #arrivals = new ArrivalWatch();
  #measuredAtMs = Number.NEGATIVE_INFINITY;
  #troubledUntilMs = Number.NEGATIVE_INFINITY;
  /** The report that loss is counted from, and the share last found. */
  #counted: LinkReport | undefined;
  #lostShare = 0;
  #reportedAtMs = Number.NEGATIVE_INFINITY;
  /** Since loss was last counted: what the stream had, and what of it was sent. */
  #offeredBits = 0;
  #sentBits = 0;
  #longReports = 0;
  #holdUntilMs = Number.NEGATIVE_INFINITY;
  #nextProofMs = Number.NEGATIVE_INFINITY;
  #backlogBits = 0;
  #open = true;

  /** Of what is sent, lately; retransmissions mend it. */
  get lostShare(): number {
    return this.#lostShare;
  }

  /** Viewers report up to five times a second; what they tell is weighed once in one. */
  reported(report: LinkReport, nowMs: number): void {
    if (nowMs - this.#reportedAtMs < WEIGHED_EVERY_MS) return;
    this.#reportedAtMs = nowMs;
    this.#weighLoss(report, nowMs);
    const { roundTripMs, keptMs } = report;
    if (roundTripMs === undefined) {
      this.#weighQueue(0);
      return;
    }
    const seenMs = this.#arrivals.queueMs(nowMs);
    const isSure = this.#share < 1 || (seenMs ?? 0) > QUEUE_LONG_MS;
    const measured = this.#queue.measure({ roundTripMs, keptMs }, nowMs, isSure);
    if (measured === undefined) {
      // The answer that would tell of a long queue waits in it.
      const isDue = nowMs - this.#measuredAtMs > ANSWER_DUE_MS;
      if (isDue && seenMs !== undefined && seenMs > QUEUE_LONG_MS) {
        this.#noteTrouble(nowMs);
        this.#weighQueue(seenMs, this.#arrivals.carriedBps(nowMs));
      }
      return;
    }
    this.#measuredAtMs = nowMs;
    // A queue of ours lengthens both the round trip and the way there; the viewer's own way back is no concern of the stream's.
    const queue = { ...measured, queueMs: Math.min(measured.queueMs, seenMs ?? measured.queueMs) };
    if (queue.proof !== undefined) this.#holdUntilMs = Number.NEGATIVE_INFINITY;
    if (queue.proof === "not-ours") this.#share = 1;
    else this.#weighQueue(queue.queueMs, this.#arrivals.carriedBps(nowMs));
    if (measured.queueMs > QUEUE_SHORT_MS || this.#share < 1) this.#noteTrouble(nowMs);
    this.#seekProof(queue, nowMs);
  }

  /** When packets arrived, where the viewer tells it. */
  arrived(fates: readonly PacketFate[], nowMs: number): void {
    this.#arrivals.heard(fates, nowMs);
  }

  /** Whether it is worth to know of every packet when it arrives: there was loss lately, a queue, or a narrower stream. */
  isTroubled(nowMs: number): boolean {
    return nowMs < this.#troubledUntilMs;
  }

  /** Counts what was sent: pictures, and packets sent again. */
  spent(octets: number, nowMs: number): void {
    this.#backlogBits += octets * 8;
    this.#sentBits += octets * 8;
    this.#queue.sent(nowMs);
  }

  /**
   * Whether the next picture may go; asked for every picture of the stream, sent or not, with its size in octets. After
   * a "no" it stays "no" until the queue has drained: a decoder that lacks a picture has no use for the ones behind it.
   */
  admits(octets: number, nowMs: number): boolean {
    const elapsedMs = Math.max(0, nowMs - this.#askedAtMs);
    this.#askedAtMs = nowMs;
    this.#observe(octets, elapsedMs);
    if (nowMs - this.#reportedAtMs > VALID_MS) this.#share = 1;
    this.#offeredBits += octets * 8;
    if (this.#share >= 1) {
      this.#backlogBits = 0;
      this.#open = true;
      return true;
    }
    const bps = this.#streamBps * this.#share;
    this.#backlogBits = Math.max(0, this.#backlogBits - (bps * elapsedMs) / 1000);
    const backlogMs = (this.#backlogBits * 1000) / bps;
    const isHeld = nowMs < this.#holdUntilMs;
    this.#open = !isHeld && backlogMs <= (this.#open ? BACKLOG_MAX_MS : BACKLOG_RESUME_MS);
    return this.#open;
  }

  #noteTrouble(nowMs: number): void {
    this.#troubledUntilMs = nowMs + TROUBLED_MS;
  }

  #weighQueue(queueMs: number, carriedBps?: number): void {
    if (queueMs > QUEUE_LONG_MS) {
      this.#recovery = RECOVERY_AT_FIRST;
      // While pictures are held back it is the same queue, growing shorter.
      if (this.#open) {
        const narrower = this.#share * QUEUE_FACTOR;
        const carried = (carriedBps ?? Number.POSITIVE_INFINITY) / Math.max(1, this.#streamBps);
        this.#share = Math.max(Math.min(narrower, carried * CARRIED_FACTOR), SHARE_MIN);
      }
      this.#isForLoss = false;
      const queueBits = (this.#streamBps * this.#share * queueMs) / 1000;
      this.#backlogBits = Math.max(this.#backlogBits, queueBits);
    } else if (this.#lostShare < LOSS_LOW && queueMs < QUEUE_SHORT_MS && this.#share < 1) {
      // Loss that is over leaves nothing to be careful about; a queue may stand just below what was seen.
      const factor = this.#isForLoss ? Number.POSITIVE_INFINITY : 1 + this.#recovery;
      this.#share = Math.min(this.#share * factor, 1);
      this.#isForLoss = false;
      this.#recovery = Math.min(RECOVERY_MAX, this.#recovery * 1.5);
    }
  }

  /** A queue that has stayed for several reports must show that it is one: it shrinks while nothing is sent. */
  #seekProof({ queueMs, proof }: Queue, nowMs: number): void {
    this.#longReports = queueMs > QUEUE_LONG_MS && proof === undefined ? this.#longReports + 1 : 0;
    if (this.#longReports < LONG_REPORTS_MAX || nowMs < this.#nextProofMs) return;
    this.#longReports = 0;
    this.#holdUntilMs = nowMs + HOLD_MS;
    this.#nextProofMs = nowMs + PROOF_EVERY_MS;
  }

  #weighLoss(report: LinkReport, nowMs: number): void {
    this.#counted ??= report;
    const packets = report.newestIndex - this.#counted.newestIndex;
    if (packets < LOSS_PACKETS_MIN) return;
    // Late ones make it fall, and a viewer may say anything.
    this.#lostShare = Math.min(1, Math.max(0, (report.lost - this.#counted.lost) / packets));
    this.#counted = report;
    if (this.#lostShare >= LOSS_LOW) this.#noteTrouble(nowMs);
    const sentShare = this.#offeredBits > 0 ? this.#sentBits / this.#offeredBits : 1;
    [this.#offeredBits, this.#sentBits] = [0, 0];
    const loss = { lostShare: this.#lostShare, sentShare };
    const share = this.#losses.weigh(loss, this.#share, nowMs);
    if (share < this.#share) {
      this.#isForLoss = true;
      this.#recovery = RECOVERY_AT_FIRST;
      // What is narrower begins with a pause, so that the next report tells of it.
      this.#backlogBits = (this.#streamBps * share * BACKLOG_MAX_MS) / 1000;
      this.#open = false;
    }
    this.#share = share;
  }

  /** An exponential average, of what is sent and what is not; right from the second picture on. */
  #observe(octets: number, elapsedMs: number): void {
    const kept = Math.exp(-elapsedMs / RATE_WINDOW_MS);
    this.#windowBits = this.#windowBits * kept + octets * 8;
    this.#windowMs = this.#windowMs * kept + elapsedMs;
    if (this.#windowMs > 0) this.#streamBps = (this.#windowBits * 1000) / this.#windowMs;
  }
}
