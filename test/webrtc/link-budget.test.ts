import { describe, expect, it } from "vitest";
import { LinkBudget } from "../../src/webrtc/peer/link-budget.js";

const FRAME_MS = 125;
/** 160 kbit/s at 8 frames/s. */
const FRAME_OCTETS = 2500;
const STREAM_BPS = (FRAME_OCTETS * 8 * 1000) / FRAME_MS;

/** What is heard once a second. */
interface Heard {
  readonly lostShare?: number;
  readonly roundTripMs?: number;
  readonly keptMs?: number;
}

/** A stream that plays on and on; once a second its viewer may report. */
function stream(report: (nowMs: number, sentBits: number) => Heard | undefined) {
  const budget = new LinkBudget();
  const counted = { lost: 0, newestIndex: 7 };
  let nowMs = 0;
  let sentBits = 0;
  let pause = 0;
  let longestPause = 0;
  const hear = ({ lostShare = 0, roundTripMs, keptMs = 0 }: Heard) => {
    counted.newestIndex += 100;
    counted.lost += Math.round(lostShare * 100);
    budget.reported({ ...counted, roundTripMs, keptMs }, nowMs);
    // Said again at once, it weighs nothing.
    const again = { ...counted, lost: counted.lost + 50, roundTripMs, keptMs: keptMs + 200 };
    budget.reported(again, nowMs + 200);
  };
  /** Returns the share of pictures that went. */
  const play = (seconds: number) => {
    let sent = 0;
    const frames = (seconds * 1000) / FRAME_MS;
    for (let i = 0; i < frames; i += 1) {
      nowMs += FRAME_MS;
      if (nowMs % 1000 === 0) {
        const heard = report(nowMs, sentBits);
        if (heard) hear(heard);
        sentBits = 0;
      }
      const admitted = budget.admits(FRAME_OCTETS, nowMs);
      if (admitted) {
        budget.spent(FRAME_OCTETS, nowMs);
        sentBits += FRAME_OCTETS * 8;
        sent += 1;
      }
      pause = admitted ? 0 : pause + 1;
      longestPause = Math.max(longestPause, pause);
    }
    return sent / frames;
  };
  return { play, longestPauseMs: () => longestPause * FRAME_MS };
}

/** A link that carries `share` of the stream, with a router's queue that holds `queueMaxMs` and drops the rest. */
function narrowLink(share: number, queueMaxMs: number) {
  const bps = share * STREAM_BPS;
  const roundTrips: { readonly beganAtMs: number; readonly roundTripMs: number }[] = [];
  let queuedBits = 0;
  let longestMs = 0;
  const report = (nowMs: number, sentBits: number): Heard => {
    const offered = queuedBits + sentBits - bps;
    queuedBits = Math.max(0, Math.min(offered, (bps * queueMaxMs) / 1000));
    const lost = Math.max(0, offered - queuedBits);
    const queueMs = (queuedBits * 1000) / bps;
    longestMs = Math.max(longestMs, queueMs);
    roundTrips.push({ beganAtMs: nowMs, roundTripMs: 30 + queueMs });
    // Our report waits in the queue as well: the viewer answers the last one that it has.
    const last = roundTrips.findLast((one) => one.beganAtMs + one.roundTripMs <= nowMs);
    return {
      lostShare: sentBits > 0 ? Math.min(1, lost / sentBits) : 0,
      ...(last && {
        roundTripMs: last.roundTripMs,
        keptMs: nowMs - last.beganAtMs - last.roundTripMs,
      }),
    };
  };
  /** The longest queue since it was asked for before. */
  const takeLongestMs = () => {
    const taken = longestMs;
    longestMs = 0;
    return taken;
  };
  return { report, takeLongestMs };
}

describe("a viewer's pictures", () => {
  it("all go while nothing is known of its link", () => {
    expect(stream(() => undefined).play(60)).toBe(1);
  });

  it("all go over a link that carries the stream, however long its way is", () => {
    expect(stream(() => ({ roundTripMs: 600 })).play(60)).toBe(1);
  });

  it.each([0.3, 0.5, 0.8])("go in the share of %f that a link carries", (share) => {
    const link = narrowLink(share, 10_000);
    const { play } = stream(link.report);
    play(60);
    link.takeLongestMs();
    const settled = play(120);
    expect(settled).toBeGreaterThan(share - 0.2);
    expect(settled).toBeLessThan(share + 0.05);
    // Without a budget the queue would stand at 10 s.
    expect(link.takeLongestMs()).toBeLessThan(4000);
  });

  it("all go at a loss of 5%, which retransmissions mend", () => {
    expect(stream(() => ({ lostShare: 0.05 })).play(60)).toBe(1);
  });

  it.each([0.1, 0.2])("all go at a random loss of %f: retransmissions mend it", (lostShare) => {
    expect(stream(() => ({ lostShare, roundTripMs: 300 })).play(60)).toBe(1);
  });

  it("all go at a random loss of a fifth that is counted over few packets, and so is a third at times", () => {
    let state = 7;
    const random = () => {
      state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
      return state / 2 ** 31;
    };
    const { play } = stream(() => ({
      lostShare: 0.2 + (random() + random() - 1) * 0.13,
      roundTripMs: 300,
    }));
    expect(play(600)).toBe(1);
  });

  it("all go within 2 s after great loss has ended, whatever was held back for it", () => {
    const { play } = stream((nowMs) => ({ lostShare: nowMs < 4000 ? 0.6 : 0, roundTripMs: 30 }));
    play(6);
    expect(play(10)).toBe(1);
  });

  it("go in part where a policer drops what is too much for it, without any queue", () => {
    const { play } = stream((_, sentBits) => ({
      lostShare: Math.max(0, 1 - (0.6 * STREAM_BPS) / sentBits),
      roundTripMs: 30,
    }));
    play(30);
    const share = play(60);
    expect(share).toBeGreaterThan(0.5);
    expect(share).toBeLessThan(0.9);
  });

  it("go again where a narrower stream has lost as much: the loss is the radio's, or made up", () => {
    for (const lostShare of [0.4, 0.9, 5, -3]) {
      const { play, longestPauseMs } = stream(() => ({ lostShare }));
      play(10);
      expect(play(110)).toBeGreaterThan(0.95);
      expect(longestPauseMs()).toBeLessThan(3000);
    }
  });

  it("all go within 2 s after random loss has ended", () => {
    const { play } = stream((nowMs) => ({ lostShare: nowMs < 30_000 ? 0.2 : 0, roundTripMs: 300 }));
    play(32);
    expect(play(10)).toBe(1);
  });

  it("go again where reports claim a queue that never shrinks: 600 ms from one second to the next, for good", () => {
    const { play, longestPauseMs } = stream((nowMs) => ({ roundTripMs: nowMs < 5000 ? 20 : 600 }));
    play(20);
    expect(play(280)).toBe(1);
    expect(longestPauseMs()).toBeLessThan(3000);
  });

  it("all go in spite of one report of great loss", () => {
    const { play } = stream((nowMs) => ({ lostShare: nowMs === 2000 ? 1 : 0 }));
    expect(play(30)).toBe(1);
  });

  it("all go while single round trips are long, as they are with a busy viewer", () => {
    const { play } = stream((nowMs) => ({ roundTripMs: nowMs % 2000 === 0 ? 20 : 1500 }));
    expect(play(60)).toBe(1);
  });

  it("go again when the viewer has fallen silent about its link", () => {
    const { play } = stream((nowMs) => (nowMs <= 10_000 ? { lostShare: 0.5 } : undefined));
    play(20);
    expect(play(30)).toBe(1);
  });

  it("all go again when the link has become wide", () => {
    const narrow = narrowLink(0.4, 1000);
    const { play } = stream((nowMs, sentBits) =>
      nowMs < 30_000 ? narrow.report(nowMs, sentBits) : { roundTripMs: 30 },
    );
    play(90);
    expect(play(30)).toBe(1);
  });

  it("stay away for some seconds at a time, not for good, on the narrowest link", () => {
    const link = narrowLink(0.06, 10_000);
    const { play, longestPauseMs } = stream(link.report);
    play(60);
    expect(play(240)).toBeGreaterThan(0.02);
    expect(longestPauseMs()).toBeLessThan(60_000);
  });
});
