import { describe, expect, it } from "vitest";
import { PromptBook } from "../../src/stream/crowd/prompt-book.js";
import { PromptGate } from "../../src/stream/moderation/prompt-gate.js";
import { RateLimiter } from "../../src/stream/moderation/rate-limit.js";

describe("RateLimiter", () => {
  it("allows a burst, then one per refill, and says how long to wait", () => {
    let nowMs = 0;
    const limiter = new RateLimiter({ burst: 3, refillMs: 1000 }, () => nowMs);
    expect([1, 2, 3, 4].map(() => limiter.take("a"))).toEqual([0, 0, 0, 1000]);
    nowMs = 400;
    expect(limiter.take("a")).toBe(600);
    nowMs = 1000;
    expect([limiter.take("a"), limiter.take("a")]).toEqual([0, 1000]);
    nowMs = 1_000_000;
    expect([1, 2, 3, 4].map(() => limiter.take("a"))).toEqual([0, 0, 0, 1000]);
  });

  it("counts every key for itself", () => {
    const limiter = new RateLimiter({ burst: 1, refillMs: 1000 }, () => 0);
    expect([limiter.take("a"), limiter.take("b"), limiter.take("a")]).toEqual([0, 0, 1000]);
  });

  it("forgets the key unused longest, not one in use", () => {
    const limiter = new RateLimiter({ burst: 1, refillMs: 1000 }, () => 0);
    limiter.take("busy");
    for (let i = 0; i < 30_000; i++) {
      limiter.take(`once-${i}`);
      if (i % 1000 === 0) expect(limiter.take("busy")).toBe(1000);
    }
    expect(limiter.take("once-0")).toBe(0);
  });
});

describe("PromptGate", () => {
  it("stops a sender before it uses up what its address may do", () => {
    const gate = new PromptGate({
      perSender: { burst: 2, refillMs: 1000 },
      perAddress: { burst: 4, refillMs: 1000 },
      nowMs: () => 0,
    });
    const first = [1, 2, 3, 4, 5].map(() => gate.waitMs("one", "10.0.0.1"));
    expect(first).toEqual([0, 0, 1000, 1000, 1000]);
    expect([1, 2, 3].map(() => gate.waitMs("two", "10.0.0.1"))).toEqual([0, 0, 1000]);
    expect(gate.waitMs("three", "10.0.0.1")).toBe(1000);
    expect(gate.waitMs(undefined, "10.0.0.2")).toBe(0);
    // One household's IPv6, and IPv4 in its IPv6 form.
    const home = [1, 2, 3, 4, 5].map((host) => gate.waitMs(undefined, `2001:db8:1:2::${host}`));
    expect(home).toEqual([0, 0, 0, 0, 1000]);
    expect(gate.waitMs(undefined, "2001:db8:1:3::1")).toBe(0);
    expect(gate.waitMs(undefined, "::ffff:10.0.0.1")).toBe(1000);
  });
});

describe("PromptBook", () => {
  const view = (id: string) => ({ id, text: id, author: "x", state: "accepted" }) as const;

  it("forgets the oldest of many, and says so for an unknown id", () => {
    const book = new PromptBook();
    for (let i = 0; i < 501; i++) book.add({ ...view(`p${i}`), state: "applied" }, true);
    expect(() => book.get("p0")).toThrow(/No prompt "p0"/);
    expect(book.get("p1").id).toBe("p1");
    expect(book.update("p0", { state: "applied" })).toBeUndefined();
  });

  it("shows the latest fifty, without those that nobody may see", () => {
    const book = new PromptBook();
    for (let i = 0; i < 60; i++) book.add(view(`p${i}`), i !== 59);
    const latest = book.latest();
    expect([latest.length, latest[0]?.id, latest.at(-1)?.id]).toEqual([50, "p9", "p58"]);
  });
});
