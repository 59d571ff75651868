// Waiting lines with other words, and a story's prompts among people's lines, on a clock that is told.
import { describe, expect, it } from "vitest";
import { Crowd, type Decision, PATIENCE } from "../../../src/scheduler/director/index.js";
import { DEFAULT_RULES, type PolicyName } from "../../../src/scheduler/director/rules.js";
import type { Line } from "../../../src/scheduler/index.js";

const HOUR_MS = 3_600_000;

function lineOf(id: string, person: string, more: Partial<Line> = {}): Line {
  return { id, text: id, author: person, person, meaning: id, directs: false, ...more };
}

function crowdOf(policy: PolicyName): Crowd {
  const crowd = new Crowd({ ...DEFAULT_RULES, policy }, () => 0);
  // Somebody's prompt is on the stage: others wait.
  crowd.say(lineOf("first", "Zoe", { directs: true }), 0);
  crowd.due(0);
  crowd.shown("first", true, 0);
  return crowd;
}

const textsOf = (crowd: Crowd): string[] => crowd.waiting.map(({ text }) => text);
const typesOf = (decisions: readonly Decision[] | undefined): string[] | undefined =>
  decisions?.map(({ type }) => type);

describe("other words for a waiting line", () => {
  it.each(["queue", "direct", "anarchy"] as const)("keep its place under %s", (policy) => {
    const crowd = crowdOf(policy);
    for (const [id, person] of [
      ["a", "Ann"],
      ["b", "Bob"],
      ["c", "Cid"],
    ] as const) {
      crowd.say(lineOf(id, person), 1);
    }
    const before = textsOf(crowd);
    expect(typesOf(crowd.reword(lineOf("b", "Bob", { text: "other" }), 2))).toEqual([]);
    expect(textsOf(crowd)).toEqual(before.map((text) => (text === "b" ? "other" : text)));
  });

  it("keep the place of an overtaken line under latest", () => {
    const crowd = new Crowd({ ...DEFAULT_RULES, policy: "latest" }, () => 0);
    crowd.say(lineOf("a", "Ann"), 0);
    crowd.say(lineOf("b", "Bob"), 1);
    crowd.shown("b", true, 2);
    expect(typesOf(crowd.reword(lineOf("a", "Ann", { text: "other" }), 3))).toEqual([]);
    expect(textsOf(crowd)).toEqual(["other"]);
  });

  it("are none for a line that does not wait", () => {
    for (const policy of ["latest", "direct", "queue", "vote", "anarchy"] as const) {
      expect(crowdOf(policy).reword(lineOf("x", "Ann"), 1)).toBeUndefined();
    }
  });

  it("leave a vote's window as it was, and the voices of others behind", () => {
    const crowd = new Crowd({ ...DEFAULT_RULES, policy: "vote" }, () => 0);
    crowd.say(lineOf("a", "Ann"), 0);
    crowd.voteFor("a", "Bob");
    const endsAtMs = crowd.vote?.endsAtMs;
    crowd.reword(lineOf("a", "Ann", { text: "other", meaning: "other" }), 5_000);
    expect(crowd.vote?.endsAtMs).toBe(endsAtMs);
    expect(crowd.vote?.candidates.map(({ line, votes }) => [line.text, votes])).toEqual([
      ["other", 1],
    ]);
  });

  it("join another candidate of their meaning", () => {
    const crowd = new Crowd({ ...DEFAULT_RULES, policy: "vote" }, () => 0);
    crowd.say(lineOf("a", "Ann", { meaning: "fox" }), 0);
    crowd.say(lineOf("b", "Bob", { meaning: "owl" }), 0);
    const decisions = crowd.reword(lineOf("b", "Bob", { meaning: "fox" }), 1);
    expect(decisions).toMatchObject([{ type: "candidate", joined: "a" }]);
    expect(crowd.vote?.candidates.map(({ votes }) => votes)).toEqual([2]);
  });
});

describe("a story's prompts in the queue", () => {
  it("wait as long as they must, and are not counted among their person's lines", () => {
    const crowd = crowdOf("queue");
    for (let i = 0; i < 10; i++) crowd.say(lineOf(`s${i}`, "Mo", { holdMs: 5_000 }), 0);
    for (let i = 0; i < PATIENCE.linesOfOnePerson; i++) crowd.say(lineOf(`m${i}`, "Mo"), 0);
    expect(crowd.waiting).toHaveLength(10 + PATIENCE.linesOfOnePerson);
    expect(typesOf(crowd.say(lineOf("more", "Mo"), 0))).toEqual(["dropped"]);
    crowd.hold(HOUR_MS, 0);
    crowd.due(PATIENCE.queuedMs + 1);
    expect(textsOf(crowd)).toEqual(Array.from({ length: 10 }, (_, i) => `s${i}`));
  });

  it("take turns with what people say", () => {
    const crowd = crowdOf("queue");
    for (let i = 0; i < 3; i++) crowd.say(lineOf(`s${i}`, "Mo", { holdMs: 5_000 }), 0);
    crowd.say(lineOf("a", "Ann"), 0);
    expect(textsOf(crowd)).toEqual(["s0", "a", "s1", "s2"]);
  });

  it("have the stage for their own time, and the next line for the rules'", () => {
    const crowd = crowdOf("queue");
    crowd.say(lineOf("s", "Mo", { holdMs: 20_000 }), 0);
    crowd.say(lineOf("a", "Ann"), 0);
    crowd.say(lineOf("b", "Bob"), 0);
    const holdMs = DEFAULT_RULES.holdMs;
    expect(crowd.due(holdMs)).toMatchObject([{ type: "release", line: { id: "s" } }]);
    crowd.shown("s", true, holdMs);
    expect(crowd.freeAtMs()).toBe(holdMs + 20_000);
    crowd.due(holdMs + 20_000);
    crowd.shown("a", true, holdMs + 20_000);
    expect(crowd.freeAtMs()).toBe(2 * holdMs + 20_000);
  });

  it("come in their order though a moderator's stage directions do not wait", () => {
    const crowd = crowdOf("queue");
    const cut = { type: "cut" } as const;
    crowd.say(lineOf("s", "Mo", { holdMs: 5_000, directs: true, direction: cut }), 0);
    expect(textsOf(crowd)).toEqual(["s"]);
  });
});
