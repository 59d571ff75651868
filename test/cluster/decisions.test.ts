import { describe, expect, it } from "vitest";
import { matches } from "../../src/cluster/bus.js";
import { claimDelayMs, packFrame, ranking, unpackFrame } from "../../src/cluster/index.js";
import { decideHolder, isAlive, noteSeen } from "../../src/cluster/lease.js";

describe("decideHolder", () => {
  it("renews at a third of the lease and stops itself at two thirds, before anybody may take over", () => {
    expect(decideHolder(1000, 1499, 1500).type).toBe("wait");
    expect(decideHolder(1000, 1500, 1500).type).toBe("renew");
    expect(decideHolder(1000, 1999, 1500).type).toBe("renew");
    expect(decideHolder(1000, 2000, 1500).type).toBe("stop");
  });

  it("goes on while the store answers that nobody can write to it, and not for ever", () => {
    expect(decideHolder(1000, 2000, 1500, 1900).type).toBe("renew");
    expect(decideHolder(1000, 3000, 1500, 1900).type).toBe("stop");
    expect(decideHolder(1000, 20_999, 1500, 20_900).type).toBe("renew");
    expect(decideHolder(1000, 21_000, 1500, 20_900).type).toBe("stop");
  });
});

describe("isAlive", () => {
  it("counts a worker from when its record was seen to change, by one's own clock alone", () => {
    const first = noteSeen(undefined, 7, 100);
    const again = noteSeen(first, 7, 900);
    expect(isAlive(again, 1599, 1500)).toBe(true);
    expect(isAlive(again, 1600, 1500)).toBe(false);
    expect(isAlive(noteSeen(again, 8, 1600), 3000, 1500)).toBe(true);
    expect(isAlive(undefined, 0, 1500)).toBe(false);
  });
});

describe("ranking", () => {
  const workers = ["a", "b", "c", "d"].map((id) => ({ id, slots: 10, used: 0 }));
  const channels = Array.from({ length: 2000 }, (_, index) => `channel-${index}`);

  it("spreads channels evenly, and by slots", () => {
    const counts = new Map<string, number>();
    const mixed = workers.map((worker) => ({ ...worker, slots: worker.id === "a" ? 30 : 10 }));
    for (const channel of channels) {
      const first = ranking(channel, mixed)[0] ?? "";
      counts.set(first, (counts.get(first) ?? 0) + 1);
    }
    expect((counts.get("a") ?? 0) / channels.length).toBeCloseTo(0.5, 1);
    expect((counts.get("b") ?? 0) / channels.length).toBeCloseTo(1 / 6, 1);
  });

  it("moves only the channels of a worker that has gone", () => {
    const without = workers.filter(({ id }) => id !== "c");
    for (const channel of channels) {
      const before = ranking(channel, workers)[0];
      if (before !== "c") expect(ranking(channel, without)[0]).toBe(before);
    }
  });

  it("gives nothing to a worker that is being drained", () => {
    const drained = workers.map((worker) => ({ ...worker, slots: worker.id === "a" ? 0 : 10 }));
    expect(channels.some((channel) => ranking(channel, drained).includes("a"))).toBe(false);
  });
});

describe("claimDelayMs", () => {
  it("lets the first claim at once, the next later, and passes over the full", () => {
    const workers = ["a", "b", "c"].map((id) => ({ id, slots: 2, used: 0 }));
    const [first = "", second = "", third = ""] = ranking("main", workers);
    const delay = (self: string, full = "") =>
      claimDelayMs(
        "main",
        self,
        workers.map((worker) => (worker.id === full ? { ...worker, used: 2 } : worker)),
        500,
      );
    expect([first, second, third].map((id) => delay(id))).toEqual([0, 500, 1000]);
    expect(delay(second, first)).toBe(0);
    expect(delay(first, first)).toBeUndefined();
    expect(delay("stranger")).toBeUndefined();
  });
});

describe("packFrame", () => {
  it("comes back as it went, for both codecs and the largest numbers", () => {
    for (const codec of ["h264", "vp8"] as const) {
      for (const keyframe of [true, false]) {
        const frame = { codec, keyframe, rtpTimestamp: 2 ** 32 - 1, data: Buffer.from("picture") };
        const wire = { epoch: 2 ** 31 + 5, number: 2 ** 32 - 2, frame };
        const back = unpackFrame(packFrame(wire));
        expect(back).toEqual({ ...wire, frame: { ...frame, data: expect.anything() } });
        expect(Buffer.from(back?.frame.data ?? []).toString()).toBe("picture");
      }
    }
  });

  it("is skipped when it is none, or of another version", () => {
    expect(unpackFrame(new Uint8Array(0))).toBeUndefined();
    expect(unpackFrame(new Uint8Array(16))).toBeUndefined();
    const other = packFrame({
      epoch: 1,
      number: 1,
      frame: { codec: "h264", keyframe: true, rtpTimestamp: 1, data: new Uint8Array(3) },
    });
    other[0] = 2;
    expect(unpackFrame(other)).toBeUndefined();
  });
});

describe("matches", () => {
  it("takes a star for one token, never for several", () => {
    expect(matches("evertale.*.frames", "evertale.main.frames")).toBe(true);
    expect(matches("evertale.*", "evertale.main.frames")).toBe(false);
    expect(matches("evertale.main.frames", "evertale.main.frames")).toBe(true);
    expect(matches("evertale.main.chat", "evertale.main.frames")).toBe(false);
  });
});
