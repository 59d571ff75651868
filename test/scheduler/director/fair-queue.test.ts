// A queue that was written down and taken up again goes on as if nothing had been, whatever was done to it before and is after.
import { array, constantFrom, assert as holds, nat, property, tuple } from "fast-check";
import { expect, it } from "vitest";
import { FairQueue } from "../../../src/scheduler/director/fair-queue.js";
import type { Line } from "../../../src/scheduler/index.js";

const LIMITS = { lines: 12, linesOfOnePerson: 4, patienceMs: 1_000 };
const ACTS = constantFrom("say", "say", "say", "take", "move", "withdraw", "expire");
const script = array(tuple(ACTS, nat(3), nat(60), nat(5)), { maxLength: 40 });
type Script = readonly (readonly [act: string, person: number, waitMs: number, at: number])[];

/** What was said, and what stood in the queue after each act. */
function play(queue: FairQueue, acts: Script, from: { nowMs: number; name: string }) {
  const said = new Map<string, Line>();
  const seen: string[] = [];
  for (const [act, person, waitMs, at] of acts) {
    from.nowMs += waitMs;
    const id = queue.lines[at]?.id ?? "";
    if (act === "say") {
      const line: Line = {
        ...{ id: `${from.name}${said.size}`, text: "a panda", author: "Ann" },
        ...{ person: `person ${person}`, meaning: "", directs: false },
      };
      said.set(line.id, line);
      const result = queue.add(line, from.nowMs);
      seen.push("refused" in result ? result.refused : `for ${result.gaveWay?.id}`);
    } else if (act === "take") queue.take();
    else if (act === "move") queue.move(id, person);
    else if (act === "withdraw") queue.remove(id);
    else queue.expire(from.nowMs);
    seen.push(queue.lines.map((line) => line.id).join());
  }
  return { said, seen };
}

it("a restart changes nobody's turn, in what waits and in what is said later", () => {
  holds(
    property(script, script, (before, after) => {
      const queue = new FairQueue(LIMITS);
      const first = { nowMs: 0, name: "a" };
      const { said } = play(queue, before, first);
      const again = new FairQueue(LIMITS);
      again.restore(JSON.parse(JSON.stringify(queue.kept(first.nowMs))), said, first.nowMs);
      const { nowMs } = first;
      const { seen } = play(again, after, { nowMs, name: "b" });
      expect(seen).toEqual(play(queue, after, { nowMs, name: "b" }).seen);
    }),
    { seed: 20261128, numRuns: 500 },
  );
});
