// Tells loss that comes from a link too narrow from loss that comes of itself. Pure decisions; knows no packet and no clock.

/** As much as retransmissions mend: no picture is held back for it (draft-ietf-rmcat-gcc section 6 would at a tenth). */
const LOSS_MENDED = 0.35;
/** What a trial leaves of the share, and the least that it leaves of the stream. */
const TRIAL_FACTOR = 0.7;
const SHARE_MIN = 0.5;
/** Loss that a narrower stream has brought down to less than this part of itself was the link's doing. */
const MENDED_FACTOR = 0.7;
/** Loss that did not mind is excused for so long, twice as long each time. */
const EXCUSED_MS = 30_000;
const EXCUSED_MAX_MS = 600_000;
/** And so much more of it as well: random loss varies. */
const EXCUSED_MARGIN = 0.15;

/** A stream that was no narrower than this has tried nothing. */
const TRIED_SHARE = 0.9;

export interface Loss {
  /** Of what was sent, 0 to 1. */
  readonly lostShare: number;
  /** What was sent of the stream meanwhile, retransmissions included. */
  readonly sentShare: number;
}

interface Trial {
  readonly lossBefore: number;
  readonly shareBefore: number;
}

/**
 * A trial: loss beyond what can be mended narrows the stream once. Where that brings loss down, the link was too narrow and
 * the stream stays so; where it does not, the loss is the link's nature (radio) or made up, and the stream is whole again.
 */
export class LossJudge {
  #suspected = false;
  #trial: Trial | undefined;
  #excused = 0;
  #excusedUntilMs = Number.NEGATIVE_INFINITY;
  #excusedForMs = EXCUSED_MS;

  /** The share of the stream that may go, from the share so far and what is lost of it. */
  weigh({ lostShare, sentShare }: Loss, share: number, nowMs: number): number {
    const trial = this.#trial;
    if (trial !== undefined) {
      if (sentShare > TRIED_SHARE) return share;
      this.#trial = undefined;
      if (lostShare > trial.lossBefore * MENDED_FACTOR)
        return this.#excuse(lostShare, trial, nowMs);
    }
    const isExcused = nowMs < this.#excusedUntilMs && lostShare <= this.#excused;
    if (lostShare <= LOSS_MENDED || isExcused) {
      this.#suspected = false;
      return share;
    }
    // A handover between networks loses all packets for a moment, once.
    if (!this.#suspected) {
      this.#suspected = true;
      return share;
    }
    const narrower = Math.max(share * TRIAL_FACTOR, Math.min(share, SHARE_MIN));
    if (narrower < share) this.#trial = { lossBefore: lostShare, shareBefore: share };
    return narrower;
  }

  #excuse(lostShare: number, trial: Trial, nowMs: number): number {
    this.#excused = Math.max(lostShare, trial.lossBefore) + EXCUSED_MARGIN;
    this.#excusedUntilMs = nowMs + this.#excusedForMs;
    this.#excusedForMs = Math.min(EXCUSED_MAX_MS, this.#excusedForMs * 2);
    this.#suspected = false;
    return Math.max(trial.shareBefore, 1);
  }
}
