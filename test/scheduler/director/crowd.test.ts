import { describe, expect, it } from "vitest";
import { Crowd, type Decision, PATIENCE } from "../../../src/scheduler/director/index.js";
import { DEFAULT_RULES, type PolicyName } from "../../../src/scheduler/director/rules.js";
import type { Line } from "../../../src/scheduler/index.js";

/** A crowd on a clock that is told; keeps everything that was decided. */
class Play {
  nowMs = 0;
  readonly crowd: Crowd;
  readonly log: string[] = [];
  readonly reasons = new Map<string, string>();

  constructor(policy: PolicyName, random: () => number = () => 0) {
    this.crowd = new Crowd({ ...DEFAULT_RULES, policy }, random);
  }

  say(id: string, person: string, more: Partial<Line> = {}): void {
    const line = { id, text: id, author: person, person, meaning: id, directs: false, ...more };
    this.#note(this.crowd.say(line, this.nowMs));
  }

  /** The line is on the stage now. */
  shown(id: string, byPeople = true): void {
    this.log.push(`shown ${id}`);
    this.#note(this.crowd.shown(id, byPeople, this.nowMs));
  }

  /** Time passes; whatever is released is shown a second later. */
  pass(ms: number): void {
    const endMs = this.nowMs + ms;
    for (;;) {
      const dueMs = this.crowd.nextMs(this.nowMs);
      if (dueMs > endMs) break;
      this.nowMs = Math.max(this.nowMs, dueMs);
      const decisions = this.crowd.due(this.nowMs);
      this.#note(decisions);
      const released = decisions.find((one) => one.type === "release");
      if (released !== undefined) {
        this.nowMs += 1000;
        this.shown(released.line.id);
      }
    }
    this.nowMs = Math.max(this.nowMs, endMs);
  }

  /** Whatever is due is decided, and not shown yet. */
  due(): void {
    this.#note(this.crowd.due(this.nowMs));
  }

  cutAway(): void {
    this.#note(this.crowd.cutAway(this.nowMs));
  }

  vote(id: string, person: string): boolean {
    const decisions = this.crowd.voteFor(id, person);
    if (decisions !== undefined) this.#note(decisions);
    return decisions !== undefined;
  }

  rule(policy: PolicyName): void {
    this.#note(this.crowd.rule({ ...DEFAULT_RULES, policy }, this.nowMs));
  }

  get told(): string[] {
    return this.log.filter((line) => line.startsWith("shown ")).map((line) => line.slice(6));
  }

  #note(decisions: readonly Decision[]): void {
    for (const decision of decisions) {
      this.log.push(`${decision.type} ${decision.line.id}`);
      if (decision.type === "dropped") {
        expect(decision.reason).toMatch(/^[A-Z0-9].*\.$/);
        this.reasons.set(decision.line.id, decision.reason);
      }
    }
  }
}

const waiting = (play: Play): string[] => play.crowd.waiting.map(({ id }) => id);

describe("latest", () => {
  it("tells the newest line at once, and those it overtook when nobody speaks", () => {
    const play = new Play("latest");
    for (const id of ["a", "b", "c", "d", "e"]) play.say(id, id);
    expect(play.log).toEqual(["a", "b", "c", "d", "e"].map((id) => `release ${id}`));
    play.shown("e");
    expect(waiting(play)).toEqual(["a", "b", "c", "d"]);
    play.pass(40_000);
    expect(play.told).toEqual(["e", "a", "b", "c", "d"]);
    expect(play.reasons.size).toBe(0);
  });

  it.each(["latest", "queue", "vote", "anarchy"] as const)(
    "tells a line once that gave way to a cut and was made already: %s",
    (policy) => {
      const play = new Play(policy);
      play.say("a", "ann");
      for (let ms = 0; ms < 30_000 && !play.log.includes("release a"); ms += 100) {
        play.nowMs += 100;
        if (play.crowd.nextMs(play.nowMs) <= play.nowMs) play.due();
      }
      play.cutAway();
      expect(waiting(play)).toEqual(["a"]);
      play.shown("a");
      play.shown("the story's own", false);
      play.pass(60_000);
      expect(play.told.filter((id) => id === "a")).toEqual(["a"]);
    },
  );

  it("lets a new word go before all that wait", () => {
    const play = new Play("latest");
    play.say("a", "ann");
    play.say("b", "bob");
    play.shown("b");
    play.say("c", "cid");
    expect(play.log.at(-1)).toBe("release c");
    play.shown("c");
    play.pass(7_000);
    expect(play.told).toEqual(["b", "c", "a"]);
  });

  it.each(["queue", "vote", "anarchy", "direct", "latest"] as const)(
    "lets whoever directs hold, cut and go back at once, past everybody who waits: %s",
    (policy) => {
      const play = new Play(policy);
      play.shown("auto", false);
      for (const who of ["Ann", "Bob", "Cid"]) play.say(`line of ${who}`, who);
      for (const [id, direction] of [
        ["hold", { type: "hold", forMs: 30_000 }],
        ["undo", { type: "undo" }],
        ["cut", { type: "cut" }],
      ] as const) {
        play.say(id, "Mo", { directs: true, direction });
        expect(play.log.at(-1)).toBe(`release ${id}`);
        play.crowd.settle(id);
      }
      // Of anybody else it waits like any line.
      if (policy !== "latest") {
        play.say("my hold", "Dan", { direction: { type: "hold", forMs: 30_000 } });
        expect(play.log.at(-1)).not.toMatch(/^release/);
      }
    },
  );

  it("gives whoever was on the way the next turn again when a moderator's cut takes theirs", () => {
    const play = new Play("queue");
    play.say("a", "Ann");
    play.say("b", "Bob");
    play.say("c", "Cid");
    play.say("cut", "Mo", { directs: true, direction: { type: "cut" } });
    play.shown("cut");
    expect(play.crowd.waiting.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  it("keeps what is on its way to the stage when a moderator says hold meanwhile", () => {
    const play = new Play("queue");
    play.say("a", "Ann");
    play.say("b", "Bob");
    play.crowd.hold(30_000, play.nowMs);
    play.shown("a");
    play.pass(29_000);
    expect(play.log).not.toContain("release b");
    play.pass(2_000);
    expect(play.log).toContain("release b");
  });

  it("gives up overtaken lines in the end, with a sentence", () => {
    const play = new Play("latest");
    play.say("a", "ann");
    play.say("b", "bob");
    play.shown("b");
    for (let i = 0; i < 40; i++) {
      play.nowMs += 3_000;
      play.say(`n${i}`, "cid");
      play.shown(`n${i}`);
      play.pass(0);
    }
    expect(play.reasons.get("a")).toMatch(/say it again/);
    expect(play.told).not.toContain("a");
  });

  it("does not count a line as overtaken that was said while an older one's chunk was made", () => {
    const play = new Play("latest");
    play.say("a", "ann");
    play.say("b", "bob");
    play.shown("a");
    expect(waiting(play)).toEqual([]);
    play.shown("b");
    expect(waiting(play)).toEqual([]);
  });

  it("loses nothing that is said to an empty room, where nothing is ever shown", () => {
    const play = new Play("latest");
    for (let i = 0; i < 60; i++) play.say(`l${i}`, `p${i}`);
    expect(waiting(play)).toEqual(Array.from({ length: 10 }, (_, i) => `l${i}`));
  });
});

describe("direct", () => {
  it("tells what directors say; others' lines wait to be taken up, and end with a sentence", () => {
    const play = new Play("direct");
    play.say("a", "ann");
    play.say("x", "boss", { directs: true });
    expect(play.log).toEqual(["queued a", "release x"]);
    play.shown("x");
    play.pass(60_000);
    expect(play.told).toEqual(["x"]);
    expect(play.crowd.expecting).toBe(false);
    play.say("b", "bob");
    expect(play.crowd.take("b", play.nowMs)).toMatchObject([{ type: "release" }]);
    play.pass(PATIENCE.secondChanceMs);
    expect(play.reasons.get("a")).toMatch(/Nobody who directs/);
  });
});

describe("queue", () => {
  it("tells a line at once on a free stage, the next one after the hold", () => {
    const play = new Play("queue");
    play.say("a", "ann");
    play.say("b", "bob");
    expect(play.log).toEqual(["release a", "queued b"]);
    play.nowMs = 1_000;
    play.shown("a");
    expect(play.crowd.nextMs(play.nowMs)).toBe(7_000);
    play.pass(5_999);
    expect(play.told).toEqual(["a"]);
    play.pass(2_000);
    expect(play.told).toEqual(["a", "b"]);
  });

  it("takes the stage from the story's own prompt at once", () => {
    const play = new Play("queue");
    play.shown("auto", false);
    play.say("a", "ann");
    expect(play.log.at(-1)).toBe("release a");
  });

  it("lets people take turns, however much each of them says", () => {
    const play = new Play("queue");
    play.say("a1", "ann");
    play.shown("a1");
    for (const id of ["a2", "a3", "a4"]) play.say(id, "ann");
    for (const id of ["b1", "b2"]) play.say(id, "bob");
    play.say("c1", "cid");
    play.pass(100_000);
    expect(play.told).toEqual(["a1", "a2", "b1", "c1", "a3", "b2", "a4"]);
  });

  it("refuses a fourth waiting line of one person with a sentence", () => {
    const play = new Play("queue");
    play.say("a0", "ann");
    for (const id of ["a1", "a2", "a3", "a4"]) play.say(id, "ann");
    expect(waiting(play)).toEqual(["a1", "a2", "a3"]);
    expect(play.reasons.get("a4")).toMatch(/^3 of your lines wait already: withdraw one/);
  });

  it("when it is full, whoever has most lines gives one up for somebody who has none", () => {
    const play = new Play("queue");
    play.say("first", "x");
    for (let i = 0; i < PATIENCE.lines / 2; i++) {
      play.say(`${i}a`, `p${i}`);
      play.say(`${i}b`, `p${i}`);
    }
    expect(play.crowd.waiting).toHaveLength(PATIENCE.lines);
    play.say("new", "newcomer");
    expect(play.crowd.waiting).toHaveLength(PATIENCE.lines);
    expect(waiting(play)).toContain("new");
    expect([...play.reasons.values()]).toEqual([expect.stringMatching(/fewer lines/)]);
  });

  it("is full for everybody when everybody has one", () => {
    const play = new Play("queue");
    play.say("first", "x");
    for (let i = 0; i < PATIENCE.lines; i++) play.say(`l${i}`, `p${i}`);
    play.say("late", "newcomer");
    expect(play.reasons.get("late")).toMatch(/200 lines wait already/);
  });

  it("gives a line up after three minutes, withdraws one for its author, moves one", () => {
    const play = new Play("queue");
    play.say("a", "ann");
    for (const id of ["b", "c", "d"]) play.say(id, id);
    expect(play.crowd.withdraw("c")?.id).toBe("c");
    expect(play.crowd.withdraw("c")).toBeUndefined();
    expect(play.crowd.move("d", 0)).toBe(true);
    expect(waiting(play)).toEqual(["d", "b"]);
    // The first one never comes on stage: nobody watches.
    play.pass(PATIENCE.queuedMs);
    expect([...play.reasons.keys()]).toEqual(["d", "b"]);
  });
});

describe("vote", () => {
  const say3 = (play: Play): void => {
    play.say("panda", "ann");
    play.say("fox", "bob");
    play.say("fox2", "cid", { meaning: "fox" });
  };

  it("counts lines of one meaning together and tells the winner at the window's end", () => {
    const play = new Play("vote");
    say3(play);
    expect(play.log).toEqual(["candidate panda", "candidate fox", "candidate fox2"]);
    const votes = play.crowd.vote?.candidates.map(({ line, votes: n }) => `${line.id} ${n}`);
    expect(votes).toEqual(["fox 2", "panda 1"]);
    play.pass(19_999);
    expect(play.told).toEqual([]);
    play.pass(1);
    expect(play.told).toEqual(["fox"]);
  });

  it("has no window while nobody speaks, and one candidate wins alone", () => {
    const play = new Play("vote");
    play.pass(60_000);
    expect(play.crowd.vote).toBeUndefined();
    expect(play.crowd.nextMs(play.nowMs)).toBe(Number.POSITIVE_INFINITY);
    play.say("a", "ann");
    play.pass(20_000);
    expect(play.told).toEqual(["a"]);
    expect(play.crowd.vote).toBeUndefined();
  });

  it("gives a tie to who came up first", () => {
    const play = new Play("vote");
    play.say("a", "ann");
    play.say("b", "bob");
    play.pass(21_000);
    expect(play.told).toEqual(["a"]);
  });

  it("lets a loser stand once more with its voices, then drops it with a sentence", () => {
    const play = new Play("vote");
    say3(play);
    play.pass(20_000);
    play.say("owl", "dan");
    play.say("owl2", "eve", { meaning: "owl" });
    play.pass(27_000);
    expect(play.told).toEqual(["fox", "owl"]);
    expect(play.reasons.get("panda")).toMatch(/Twice others had more votes \(1 against 2\)/);
    play.pass(60_000);
    expect(play.told).toEqual(["fox", "owl"]);
  });

  it("gives a loser the stage when nobody else wants it", () => {
    const play = new Play("vote");
    say3(play);
    play.pass(60_000);
    expect(play.told).toEqual(["fox", "panda"]);
  });

  it("has one voice a person: the latest word counts, repeats count once", () => {
    const play = new Play("vote");
    say3(play);
    for (let i = 0; i < 5; i++) play.say(`again${i}`, "ann", { meaning: "panda" });
    expect(play.reasons.get("again0")).toMatch(/counts once/);
    expect(play.vote("panda", "cid")).toBe(true);
    const votes = play.crowd.vote?.candidates.map(({ line, votes: n }) => `${line.id} ${n}`);
    expect(votes).toEqual(["panda 2", "fox 1"]);
    expect(play.vote("nothing", "cid")).toBe(false);
  });

  it("keeps its window when somebody changes the only line", () => {
    const play = new Play("vote");
    play.say("a", "ann");
    play.pass(5_000);
    play.say("b", "ann");
    expect(play.reasons.get("a")).toMatch(/voice went to another line/);
    play.pass(15_000);
    expect(play.told).toEqual(["b"]);
  });

  it("lets the winner wait until the prompt before had its hold", () => {
    const play = new Play("vote");
    play.crowd.rule({ policy: "vote", holdMs: 30_000, windowMs: 20_000 }, 0);
    play.say("a", "ann");
    play.pass(20_000);
    play.say("b", "bob");
    play.pass(29_000);
    expect(play.told).toEqual(["a"]);
    play.pass(5_000);
    expect(play.told).toEqual(["a", "b"]);
  });

  it("lets a line be withdrawn: the next of its meaning stands for it, the last one ends it", () => {
    const play = new Play("vote");
    say3(play);
    play.crowd.withdraw("fox");
    expect(play.crowd.vote?.candidates.map(({ line }) => line.id)).toEqual(["panda", "fox2"]);
    play.crowd.withdraw("fox2");
    play.crowd.withdraw("panda");
    expect(play.crowd.vote).toBeUndefined();
  });

  it("counts every one of two hundred people who say a thousand lines in a minute", () => {
    const play = new Play("vote");
    const counted = new Set<string>();
    for (let i = 0; i < 1000; i++) {
      play.pass(60);
      const person = `p${i % 200}`;
      play.say(`l${i}`, person, { meaning: `m${(i * 7) % 40}` });
      counted.add(person);
      const { vote } = play.crowd;
      const votes = vote?.candidates.reduce((sum, one) => sum + one.votes, 0) ?? 0;
      expect(votes).toBeLessThanOrEqual(200);
    }
    expect(counted.size).toBe(200);
    // Nobody was refused for want of a place: every sentence is about a voice that moved or a vote that was lost.
    for (const reason of play.reasons.values()) {
      expect(reason).toMatch(/voice went|counts once|Twice others/);
    }
  });
});

describe("anarchy", () => {
  it("draws lots whenever the stage is free, one lot a person", () => {
    const play = new Play("anarchy", () => 0.5);
    play.say("a1", "ann");
    play.say("a2", "ann");
    play.say("b", "bob");
    play.say("c", "cid");
    expect(play.reasons.get("a1")).toMatch(/newer line of yours/);
    play.pass(3_000);
    expect(play.told).toEqual(["b", "c", "a2"]);
  });

  it("gives lots up that were not drawn, and refuses more than a drum holds", () => {
    const play = new Play("anarchy");
    for (let i = 0; i <= PATIENCE.lots; i++) play.say(`l${i}`, `p${i}`);
    expect(play.reasons.get(`l${PATIENCE.lots}`)).toMatch(/say it again in half a minute/);
    play.nowMs = PATIENCE.lotMs;
    play.crowd.due(play.nowMs);
    expect(play.crowd.waiting).toEqual([]);
  });
});

describe("a change of policy", () => {
  it.each(["latest", "direct", "queue", "vote", "anarchy"] as const)(
    "loses no line on the way from a queue to %s",
    (policy) => {
      const play = new Play("queue");
      play.say("now", "x");
      for (const id of ["a", "b", "c"]) play.say(id, id);
      play.rule(policy);
      expect(waiting(play).toSorted()).toEqual(["a", "b", "c"]);
      expect(play.reasons.size).toBe(0);
    },
  );

  it("changes times at once", () => {
    const play = new Play("queue");
    play.say("a", "ann");
    play.shown("a");
    play.say("b", "bob");
    play.crowd.rule({ policy: "queue", holdMs: 60_000, windowMs: 20_000 }, 0);
    expect(play.crowd.nextMs(0)).toBe(60_000);
  });
});
