// A takeover of a story that has been told for very long: what is read before the first picture does not grow with it.
import { describe, expect, it } from "vitest";
import type { MemoryStore } from "../../src/cluster/index.js";
import { TAIL_UNITS } from "../../src/roles/index.js";
import { type CutLog, mirror, parts, told } from "./mirror-parts.js";

const ENTRIES = 50_000;
/** A mark is set every so often, and written down with the next. */
const MOST_READ = TAIL_UNITS * 1.25;
const HEAD = JSON.stringify({ type: "story", channel: "main", seed: 7 });
const line = (n: number) =>
  JSON.stringify({ type: "asked", chunk: n, id: `p${n}`, text: "a bear" });

/** Each line as an entry of its own, as they come when nobody waits for anybody. */
async function tell(log: CutLog, states: MemoryStore, from: number, count: number) {
  const { made } = await mirror(log, states);
  if (from === 0) made.line(HEAD);
  for (let n = from; n < from + count; n += 1) {
    made.line(line(n));
    await made.settled;
  }
  await made.close();
}

function read(log: CutLog, states: MemoryStore) {
  log.handedOut = 0;
  return told({ log, states });
}

describe("a story of many entries", () => {
  it("is taken up by its head and its newest part, again and again, however long it is", async () => {
    const { log, states } = parts();
    await tell(log, states, 0, ENTRIES);
    const first = await read(log, states);
    // A little fewer than units: each counts for its size too.
    expect(log.handedOut).toBeGreaterThan(TAIL_UNITS * 0.9);
    expect(log.handedOut).toBeLessThan(MOST_READ);
    const [head = "", ...lines] = first.lines;
    // As of a file before which others were set aside: nobody takes it for the whole.
    expect(JSON.parse(head)).toEqual({ ...JSON.parse(HEAD), part: 2 });
    const from = ENTRIES - lines.length;
    expect(lines).toEqual(Array.from({ length: lines.length }, (_, n) => line(from + n)));
    await tell(log, states, ENTRIES, 2_000);
    const second = await read(log, states);
    expect(log.handedOut).toBeLessThan(MOST_READ);
    expect(second.lines.at(-1)).toBe(line(ENTRIES + 1_999));
    expect(JSON.parse(second.lines[0] ?? "")).toMatchObject({ seed: 7, part: 2 });
  });

  it("is read whole when somebody still waits whose words are older than the newest part", async () => {
    const { log, states } = parts();
    await tell(log, states, 0, TAIL_UNITS * 2);
    const { made } = await mirror(log, states);
    const nobody = { first: [], queues: [] };
    for (const order of [
      (id: string) => ({ ...nobody, queues: [{ places: [{ id }] }] }),
      (id: string) => ({ ...nobody, first: [id] }),
      // Told together with another line, or looked at by a moderator first, perhaps tomorrow.
      (id: string) => ({ ...nobody, joined: [{ id: "lead", others: [id] }] }),
      (id: string) => ({ ...nobody, held: [id] }),
    ]) {
      made.state(JSON.stringify({ order: order(`p${TAIL_UNITS * 2 - 1}`) }));
      await made.settled;
      expect((await read(log, states)).lines.length).toBeLessThan(MOST_READ);
      made.state(JSON.stringify({ order: order("p3") }));
      await made.settled;
      const whole = await read(log, states);
      expect(whole.lines).toHaveLength(TAIL_UNITS * 2 + 1);
      expect(whole.lines[0]).toBe(HEAD);
    }
  });

  it("is read whole where it is not known where its newest part begins, and known from then on", async () => {
    const { log, states } = parts();
    await tell(log, states, 0, TAIL_UNITS * 2);
    const kept = await states.get("tail.main");
    await states.write("tail.main", Buffer.from("{"), kept?.revision ?? 0);
    const { made } = await mirror(log, states);
    expect(log.handedOut).toBeGreaterThan(TAIL_UNITS * 2);
    made.line(line(TAIL_UNITS * 2));
    await made.settled;
    await made.close();
    await read(log, states);
    expect(log.handedOut).toBeLessThan(MOST_READ);
  });

  it("is bounded by its bytes too", async () => {
    const { log, states } = parts();
    const { made } = await mirror(log, states);
    made.line(HEAD);
    const picture = "x".repeat(100_000);
    for (let n = 0; n < 150; n += 1) {
      made.line(JSON.stringify({ type: "start", chunk: n, picture }));
      await made.settled;
    }
    await made.close();
    const { parts: given } = await read(log, states);
    expect(given.join("").length).toBeLessThan(5_500_000);
    expect(given.join("").length).toBeGreaterThan(4_000_000);
  });
});
