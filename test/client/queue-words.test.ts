import { describe, expect, it } from "vitest";
import { CROWD_LANGUAGES } from "../../client/studio/page-words/index.js";
import {
  chipInWords,
  hueOf,
  placeInWords,
  policyInWords,
  timeInWords,
  votesInWords,
} from "../../client/studio/queue-words.js";
import { understoodInWords } from "../../client/studio/understood-words.js";
import type { PromptView, QueueView } from "../../src/protocol.js";

describe("the queue in words", () => {
  it("is told in another language with its numbers", () => {
    const { de } = CROWD_LANGUAGES;
    const line = { id: "a", text: "a", author: "Ann" } as const;
    const waits = { ...line, state: "queued", place: 2, expectedAtMs: 11_000 } as const;
    expect(chipInWords(waits, 1000, de)).toBe("2. · in etwa 10 s");
    expect(chipInWords({ ...line, state: "candidate" }, 1000, de)).toBe("in der Abstimmung");
    expect([votesInWords(1, de), votesInWords(3, de)]).toEqual(["1 Stimme", "3 Stimmen"]);
    const understood = { ...line, state: "applied", told: "A $& dances" } as const;
    expect(understoodInWords(understood, de)).toBe("Verstanden als: A $& dances.");
  });

  it.each([
    [1, "next"],
    [2, "2nd"],
    [3, "3rd"],
    [4, "4th"],
    [11, "11th"],
    [12, "12th"],
    [13, "13th"],
    [21, "21st"],
    [112, "112th"],
  ])("calls place %i %s", (place, words) => {
    expect(placeInWords(place)).toBe(words);
  });

  it.each([
    [undefined, ""],
    [500, "any moment"],
    [20_400, "in about 20 s"],
    [89_000, "in about 89 s"],
    [200_000, "in about 3 min"],
    [-5_000, "any moment"],
  ])("tells a time %j ms ahead as %j", (aheadMs, words) => {
    expect(timeInWords(aheadMs === undefined ? undefined : 1000 + aheadMs, 1000)).toBe(words);
  });

  it("tells every state of a line, and every policy", () => {
    const line = { id: "a", text: "a", author: "Ann" } as const;
    const chips = (
      [
        { state: "queued", place: 2, expectedAtMs: 11_000 },
        { state: "queued" },
        { state: "candidate" },
        { state: "candidate", joinedTo: "b" },
        { state: "accepted" },
        { state: "applied" },
        { state: "applied", direction: "hold" },
        { state: "rejected" },
      ] satisfies Partial<PromptView>[]
    ).map((more) => chipInWords({ ...line, ...more }, 1000));
    expect(chips).toEqual([
      "2nd · in about 10 s",
      "waits",
      "in the vote",
      "joined the vote",
      "coming",
      "shown",
      "held",
      "not told",
    ]);
    const view = { holdSeconds: 6, windowSeconds: 20, waitingCount: 0, waiting: [], vote: null };
    const words = (["latest", "direct", "queue", "vote", "anarchy"] as const).map((policy) =>
      policyInWords({ ...view, policy } satisfies QueueView),
    );
    expect(new Set(words).size).toBe(5);
    expect(words[2]).toBe("Everybody in turn, 6 s each");
    expect([votesInWords(1), votesInWords(2)]).toEqual(["1 vote", "2 votes"]);
  });

  it("gives a name the same colour always, and different ones to most names", () => {
    const names = Array.from({ length: 18 }, (_, i) => `viewer ${i}`);
    expect(names.map(hueOf)).toEqual(names.map(hueOf));
    expect(new Set(names.map(hueOf)).size).toBeGreaterThan(8);
    expect(hueOf("")).toBe(0);
  });
});
