import { describe, expect, it } from "vitest";
import { linkAborts } from "../../src/linked-abort.js";
import { truncate } from "../../src/model/codec/text-encoder.js";
import { hashTokens } from "../../src/model/index.js";
import { Lru } from "../../src/model/lru.js";
import { defaultThreads } from "../../src/model/provider/provider.js";
import { fillUniforms, philox } from "../../src/model/sampling/random.js";
import { priorities, revealedAfter, temperatureAt } from "../../src/model/sampling/schedule.js";

describe("noise", () => {
  it("is Philox4x32-10: the published test vectors", () => {
    const hex = (block: readonly number[]): string =>
      block.map((word) => word.toString(16).padStart(8, "0")).join(" ");
    const full = 0xffffffff;
    expect(hex(philox([0, 0, 0, 0], [0, 0]))).toBe("6627e8d5 e169c58d bc57ac4c 9b00dbd8");
    expect(hex(philox([full, full, full, full], [full, full]))).toBe(
      "408f276d 41c83b0e a20bc7c6 6d5451fd",
    );
    expect(
      hex(philox([0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344], [0xa4093822, 0x299f31d0])),
    ).toBe("d16cfe09 94fdcceb 5001e420 24126ea1");
  });

  it("lies in [0, 1) on a grid of 2^-24, evenly", () => {
    const noise = new Float32Array(40_000);
    fillUniforms(noise, 4294967295, 3, 2);
    expect(noise.every((value) => value >= 0 && value < 1)).toBe(true);
    expect(noise.every((value) => Number.isInteger(value * 0x1000000))).toBe(true);
    const mean = noise.reduce((sum, value) => sum + value, 0) / noise.length;
    expect(mean).toBeCloseTo(0.5, 2);
  });

  it("depends on seed, chunk and step, and on nothing else", () => {
    const noise = (seed: number, chunk: number, step: number): string => {
      const into = new Float32Array(10);
      fillUniforms(into, seed, chunk, step);
      return into.join();
    };
    expect(noise(1, 2, 3)).toBe(noise(1, 2, 3));
    const all = [noise(1, 2, 3), noise(2, 2, 3), noise(1, 3, 3), noise(1, 2, 4), noise(2, 1, 3)];
    expect(new Set(all).size).toBe(all.length);
  });
});

describe("schedule", () => {
  it("reveals more with every step and everything at the last", () => {
    for (const steps of [1, 2, 5, 16]) {
      const counts = Array.from({ length: steps }, (_, i) => revealedAfter(i + 1, steps, 256));
      expect(counts.at(-1)).toBe(256);
      expect(counts.every((count, i) => count > (counts[i - 1] ?? 0))).toBe(true);
    }
  });

  it("is the cosine of the format: 256 tokens in 4 steps", () => {
    expect([1, 2, 3, 4].map((step) => revealedAfter(step, 4, 256))).toEqual([20, 75, 159, 256]);
  });

  it("begins with fewer by the manifest's curve, and never falls", () => {
    expect([1, 2, 3, 4].map((step) => revealedAfter(step, 4, 256, 1.3))).toEqual([9, 51, 136, 256]);
    for (const steps of [1, 2, 8, 16]) {
      const counts = Array.from({ length: steps }, (_, i) => revealedAfter(i + 1, steps, 256, 3));
      expect(counts.at(-1)).toBe(256);
      expect(counts.every((count, i) => count > 0 && count >= (counts[i - 1] ?? 0))).toBe(true);
    }
  });

  it("lets the temperature fall in a line to half", () => {
    expect([1, 2, 3].map((step) => temperatureAt(step, 3, 2))).toEqual([2, 1.5, 1]);
    expect(temperatureAt(1, 1, 2)).toBe(2);
  });

  it("gives what comes first in the order the highest priority", () => {
    expect([...priorities([2, 0, 1])]).toEqual([-1, -2, -0]);
  });
});

describe("small parts", () => {
  it("truncation keeps the closing token", () => {
    expect(truncate([2, 5, 6, 7, 3], 4)).toEqual([2, 5, 6, 3]);
    expect(truncate([2, 5, 3], 4)).toEqual([2, 5, 3]);
  });

  it("an LRU map forgets what was used longest ago", () => {
    const map = new Lru<string, number>(2);
    map.set("a", 1);
    map.set("b", 2);
    map.get("a");
    map.set("c", 3);
    expect([map.get("a"), map.get("b"), map.get("c"), map.size]).toEqual([1, undefined, 3, 2]);
  });

  it("a linked signal follows the first of its signals, with its reason, until unlinked", () => {
    const one = new AbortController();
    const two = new AbortController();
    const linked = linkAborts(one.signal, undefined, two.signal);
    const unlinked = linkAborts(two.signal);
    unlinked.unlink();
    two.abort("why");
    expect(linked.signal.reason).toBe("why");
    expect(unlinked.signal.aborted).toBe(false);
    expect(linkAborts(two.signal).signal.aborted).toBe(true);
  });

  it("leaves the server a core where there are more than two", () => {
    expect([1, 2, 3, 4, 64].map(defaultThreads)).toEqual([1, 2, 2, 3, 4]);
  });

  it("token hashes tell tokens apart", () => {
    expect(hashTokens(Uint16Array.of(1, 256))).toBe(hashTokens(Uint16Array.of(1, 256)));
    expect(hashTokens(Uint16Array.of(1, 256))).not.toBe(hashTokens(Uint16Array.of(256, 1)));
  });
});
