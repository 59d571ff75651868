import { describe, expect, it } from "vitest";
import { JoinCaps } from "../../../src/stream/front/join-caps.js";
import type { SessionState } from "../../../src/webrtc/index.js";

function channel() {
  const states = new Map<string, SessionState>();
  return {
    states,
    sessionState: (id: string) => states.get(id) ?? "gone",
    leave: (id: string) => void states.delete(id),
  };
}

const LIMITS = { perAddress: 10, unfinishedPerAddress: 3, unfinished: 6 };

function caps(limits = LIMITS) {
  const clock = { nowMs: 0 };
  const hub = channel();
  const joins = new JoinCaps(limits, () => clock.nowMs);
  const join = (key: string, id: string, state: SessionState = "connecting") => {
    const verdict = joins.ask(key, hub);
    if (verdict.type === "refused") return verdict.reason;
    hub.states.set(id, state);
    verdict.settle(id);
    return "taken";
  };
  return { clock, hub, joins, join };
}

describe("JoinCaps", () => {
  it("stops an address whose viewers never finish, and nobody else", () => {
    const { hub, join } = caps();
    for (const id of ["a1", "a2", "a3"]) expect(join("a", id)).toBe("taken");
    expect(join("a", "a4")).toMatch(/^Viewers of your address .* try again in 2 s\.$/);
    expect(join("b", "b1")).toBe("taken");
    hub.states.set("a1", "connected");
    expect(join("a", "a5")).toBe("taken");
  });

  it("counts those that wait for their answer", () => {
    const { hub, joins, join } = caps();
    const waiting = [1, 2, 3].map(() => joins.ask("a", hub));
    expect(join("a", "a4")).toMatch(/have not connected/);
    for (const verdict of waiting) if (verdict.type === "reserved") verdict.settle(undefined);
    expect(join("a", "a4")).toBe("taken");
  });

  it("lets the oldest that never finishes give way to newcomers, when it had its time", () => {
    const { clock, hub, join } = caps();
    const crowd = ["a", "b", "c", "d", "e", "f"];
    for (const key of crowd) join(key, `${key}-never`);
    join("real", "r1", "connected");
    expect(hub.states.has("a-never")).toBe(true);
    clock.nowMs = 3_000;
    expect(join("real", "r2", "connected")).toBe("taken");
    expect([hub.states.has("a-never"), hub.states.has("b-never")]).toEqual([false, true]);
    expect(hub.states.has("r1")).toBe(true);
  });

  it("lets a house with many places join all of them anew within half a minute, for as long as it likes", () => {
    const { clock, hub, join } = caps({
      perAddress: 100,
      unfinishedPerAddress: 100,
      unfinished: 200,
    });
    let refused = 0;
    for (let i = 0; i < 1_000; i++) {
      const id = `a${i}`;
      if (join("a", id, "connected") !== "taken") refused += 1;
      hub.states.delete(id);
      clock.nowMs += 300;
    }
    expect(refused).toBe(0);
  });

  it("is a matter of seconds for an address that joins and leaves without end", () => {
    const { clock, hub, join } = caps();
    const results = Array.from({ length: 30 }, (_, i) => {
      const result = join("a", `s${i}`, "connected");
      hub.states.delete(`s${i}`);
      return result;
    });
    expect(results.filter((result) => result === "taken")).toHaveLength(20);
    expect(results.at(-1)).toMatch(/many joins .* try again in 1 s\.$/);
    clock.nowMs = 1_000;
    expect(join("a", "later")).toBe("taken");
  });
});
