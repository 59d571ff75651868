// How many viewers one address may have, how fast they may join, and how many may be half-way in. Knows sessions by name, no connection.
import type { Hub, SessionState } from "../../webrtc/index.js";
import { RateLimiter } from "../moderation/rate-limit.js";

/** What is asked of a channel's viewers. */
export interface Sessions extends Pick<Hub, "leave"> {
  sessionState(sessionId: string): SessionState;
}

export interface JoinLimits {
  /** Viewers of one address at once. */
  readonly perAddress: number;
  /** Of these, how many may not have finished connecting. */
  readonly unfinishedPerAddress: number;
  /** Of all addresses: beyond it the oldest unfinished one has to go. Below what the hub itself takes. */
  readonly unfinished: number;
}

interface Session {
  readonly key: string;
  /** Whose page it is, where it says so. */
  readonly person: string | undefined;
  readonly bornMs: number;
  readonly channel: Sessions;
}

export type JoinVerdict =
  | { readonly type: "refused"; readonly reason: string; readonly waitMs: number }
  /** To be told how it went: the session's name, or undefined when there is none. */
  | { readonly type: "reserved"; settle(sessionId: string | undefined): void };

/** Within this time a real viewer has connected; an older unfinished one may be sent away for a newcomer. */
const PATIENCE_MS = 3_000;
/** After a burst of twice its places, an address gets one join in this time, */
const REFILL_MS = 1_000;
/** and one with many places as many as that all of them are joined anew in this: a house whose viewers come and go. */
const ALL_ANEW_MS = 30_000;

export class JoinCaps {
  readonly #sessions = new Map<string, Session>();
  readonly #pending = new Map<string, number>();
  readonly #rate: RateLimiter;

  constructor(
    private readonly limits: JoinLimits,
    private readonly nowMs: () => number,
  ) {
    const { perAddress } = limits;
    const refillMs = Math.min(REFILL_MS, ALL_ANEW_MS / perAddress);
    this.#rate = new RateLimiter({ burst: 2 * perAddress, refillMs }, nowMs);
  }

  /**
   * @param key whose join it is (`allowanceKey`)
   * @param person whose page it is, where it says so
   */
  ask(key: string, channel: Sessions, person?: string): JoinVerdict {
    const waitMs = this.#rate.take(key);
    if (waitMs > 0)
      return refused("That were many joins from your address in a short time", waitMs);
    this.#forgetEnded();
    const own = [...this.#sessions.entries()].filter(([, session]) => session.key === key);
    const pending = this.#pending.get(key) ?? 0;
    if (own.length + pending >= this.limits.perAddress) {
      return refused(
        `Your address has ${this.limits.perAddress} viewers, which is the limit`,
        2_000,
      );
    }
    const unfinished = own.filter(isUnfinished).length;
    if (unfinished + pending >= this.limits.unfinishedPerAddress) {
      return refused("Viewers of your address have begun to join and have not connected", 2_000);
    }
    this.#makeRoom();
    this.#pending.set(key, pending + 1);
    return {
      type: "reserved",
      settle: (sessionId) => this.#settle({ key, person, channel }, sessionId),
    };
  }

  /** Ends the sessions of a channel whose keys or persons are met. */
  expel(of: Sessions, met: (key: string, person: string | undefined) => boolean): void {
    for (const [id, { key, person, channel }] of [...this.#sessions]) {
      if (channel !== of || !met(key, person)) continue;
      this.#sessions.delete(id);
      if (channel.sessionState(id) !== "gone") channel.leave(id);
    }
  }

  #settle(session: Omit<Session, "bornMs">, sessionId: string | undefined): void {
    const { key } = session;
    const pending = (this.#pending.get(key) ?? 1) - 1;
    if (pending > 0) this.#pending.set(key, pending);
    else this.#pending.delete(key);
    if (sessionId === undefined) return;
    this.#sessions.set(sessionId, { ...session, bornMs: this.nowMs() });
  }

  #forgetEnded(): void {
    for (const [id, { channel }] of this.#sessions) {
      if (channel.sessionState(id) === "gone") this.#sessions.delete(id);
    }
  }

  /** Those that never finish may not keep others out: the oldest of them, if it had its time, gives way. */
  #makeRoom(): void {
    // A Map keeps its order of insertion: the oldest come first.
    const unfinished = [...this.#sessions].filter(isUnfinished);
    const [oldest] = unfinished;
    if (oldest === undefined || unfinished.length < this.limits.unfinished) return;
    const [id, { channel, bornMs }] = oldest;
    if (this.nowMs() - bornMs < PATIENCE_MS) return;
    this.#sessions.delete(id);
    channel.leave(id);
  }
}

function isUnfinished([id, { channel }]: readonly [string, Session]): boolean {
  return channel.sessionState(id) === "connecting";
}

function refused(what: string, waitMs: number): JoinVerdict {
  return {
    type: "refused",
    reason: `${what}: try again in ${Math.ceil(waitMs / 1000)} s.`,
    waitMs,
  };
}
