// A crowd that another server goes on with: the order that was written down, under the same policy, another one, or none.
import { describe, expect, it } from "vitest";
import {
  Crowd,
  type CrowdOrder,
  type Decision,
  type DirectorRules,
  type Line,
  PATIENCE,
} from "../../../src/scheduler/director/index.js";

const RULES: DirectorRules = { policy: "queue", holdMs: 6_000, windowMs: 20_000 };

function line(id: string, person = id, more: Partial<Line> = {}): Line {
  return { id, text: id, author: person, person, meaning: id, directs: false, ...more };
}

/** Ann is on the stage; of hers b and c wait, then d of Dan, who has the turn before c. */
function ended(): { readonly order: CrowdOrder; readonly lines: readonly Line[] } {
  const crowd = new Crowd(RULES, Math.random);
  crowd.say(line("a", "Ann"), 0);
  crowd.shown("a", true, 0);
  const lines = [line("b", "Ann"), line("c", "Ann"), line("d", "Dan")];
  for (const one of lines) crowd.say(one, 1_000);
  return { order: crowd.order(2_000), lines };
}

const ids = (lines: readonly Line[]): readonly string[] => lines.map(({ id }) => id);
const told = (decisions: readonly Decision[]) =>
  decisions.map(({ type, line: { id } }) => [type, id]);
const STAGE = { id: "a", shownMs: 2_000 };

describe("a crowd's order", () => {
  it("gives a queue its turns, its patience and the stage the rest of its time", () => {
    const { order, lines } = ended();
    const crowd = new Crowd(RULES, Math.random);
    const decisions = crowd.restore(lines, { order, stage: STAGE }, 100_000);
    expect(told(decisions)).toEqual([
      ["queued", "b"],
      ["queued", "d"],
      ["queued", "c"],
    ]);
    expect(crowd.freeAtMs()).toBe(104_000);
    expect(told(crowd.due(103_999))).toEqual([]);
    expect(told(crowd.due(104_000))).toEqual([["release", "b"]]);
    // A thousand of its milliseconds were gone.
    const endMs = 100_000 + PATIENCE.queuedMs - 1_000;
    expect(told(crowd.due(endMs - 1))).toEqual([]);
    expect(told(crowd.due(endMs))).toEqual([
      ["dropped", "d"],
      ["dropped", "c"],
    ]);
  });

  it("keeps what was accepted from somebody who has as many lines waiting as may wait", () => {
    const many = Array.from({ length: PATIENCE.linesOfOnePerson + 2 }, (_, k) =>
      line(`l${k}`, "Ann"),
    );
    for (const order of [new Crowd(RULES, Math.random).order(0), undefined]) {
      const crowd = new Crowd(RULES, Math.random);
      const decisions = crowd.restore(many, { order, stage: STAGE }, 0);
      expect(decisions.filter(({ type }) => type === "dropped")).toEqual([]);
      expect(new Set(ids(crowd.coming))).toEqual(new Set(ids(many)));
    }
  });

  it("has whoever was on the way first, and whoever came after it was written down last", () => {
    const { order, lines } = ended();
    const crowd = new Crowd(RULES, Math.random);
    const last = line("z", "Zoe");
    const first = { ...order, first: ["c"] };
    crowd.restore([...lines, last], { order: first, stage: STAGE }, 0);
    expect(ids(crowd.waiting)).toEqual(["c", "b", "d", "z"]);
    expect(ids(crowd.coming)).toEqual(["c", "b", "d", "z"]);
  });

  it("holds what somebody held, and only that", () => {
    const { order, lines } = ended();
    const held = { ...order, stage: { id: "a", forMs: 30_000 } };
    for (const [id, freeMs] of [
      ["a", 28_000],
      ["another", 4_000],
    ] as const) {
      const crowd = new Crowd(RULES, Math.random);
      crowd.restore(lines, { order: held, stage: { ...STAGE, id } }, 0);
      expect(crowd.freeAtMs()).toBe(freeMs);
    }
  });

  it("is the order in which lines are said under another policy, and nobody's line is lost", () => {
    const { order, lines } = ended();
    for (const policy of ["latest", "direct"] as const) {
      const crowd = new Crowd({ ...RULES, policy }, Math.random);
      const decisions = crowd.restore(lines, { order, stage: STAGE }, 0);
      expect(told(decisions).map(([type]) => type)).toEqual(["queued", "queued", "queued"]);
      expect(ids(crowd.waiting)).toEqual(["b", "d", "c"]);
    }
    const vote = new Crowd({ ...RULES, policy: "vote" }, Math.random);
    vote.restore(lines.slice(1), { order, stage: STAGE }, 0);
    expect(ids(vote.waiting)).toEqual(["d", "c"]);
  });

  it("under `latest` has the newest told at once, and those overtaken wait as they did", () => {
    const rules = { ...RULES, policy: "latest" } as const;
    const one = new Crowd(rules, Math.random);
    for (const id of ["a", "b", "c"]) one.say(line(id), 0);
    one.shown("b", true, 0);
    const order = one.order(0);
    expect([order.first, order.queues[0]?.places.map(({ id }) => id)]).toEqual([["c"], ["a"]]);
    const other = new Crowd(rules, Math.random);
    const back = other.restore(
      ["a", "c"].map((id) => line(id)),
      { order, stage: { id: "b", shownMs: 0 } },
      0,
    );
    expect(told(back)).toEqual([
      ["release", "c"],
      ["queued", "a"],
    ]);
  });

  it("is that of arrival where none was written down", () => {
    const { lines } = ended();
    const crowd = new Crowd(RULES, Math.random);
    crowd.restore(lines, { stage: STAGE }, 0);
    expect(ids(crowd.waiting)).toEqual(["b", "d", "c"]);
  });
});
