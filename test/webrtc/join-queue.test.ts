import { beforeEach, describe, expect, it } from "vitest";
import { JOIN_PATIENCE_MS, JOINS_WAITING_MAX, JoinQueue } from "../../src/webrtc/join-queue.js";
import { FakeClock } from "./fake-clock.js";

let clock: FakeClock;
let turns: (() => void)[];
let room: number;
let queue: JoinQueue;
let joined: string[];

beforeEach(() => {
  clock = new FakeClock();
  turns = [];
  joined = [];
  room = 2;
  queue = new JoinQueue({
    hasRoom: () => room > 0,
    yieldTurn: (task) => turns.push(task),
    clock,
  });
});

/** Joins as a hub lets it: takes a place when its turn has come. */
function join(name: string, signal?: AbortSignal): Promise<void> {
  const take = () => {
    room -= 1;
    joined.push(name);
  };
  const turn = queue.enter(signal);
  if (turn !== undefined) return turn.then(take);
  take();
  return Promise.resolve();
}

/** What was promised in a turn is done before the next. */
async function nextTurn(): Promise<void> {
  await Promise.resolve();
  await Promise.resolve();
  for (const task of turns.splice(0)) task();
  await Promise.resolve();
  await Promise.resolve();
}

describe("a queue of joins", () => {
  it("lets in one a turn, the longest waiting first, and a newcomer never before them", async () => {
    room = 10;
    for (const name of ["a", "b", "c"]) void join(name);
    expect(joined).toEqual(["a"]);
    await nextTurn();
    void join("d");
    expect(joined).toEqual(["a", "b"]);
    await nextTurn();
    await nextTurn();
    await nextTurn();
    expect(joined).toEqual(["a", "b", "c", "d"]);
    expect(turns).toHaveLength(0);
  });

  it("waits for room, and goes on when it is told of some", async () => {
    for (const name of ["a", "b", "c", "d"]) void join(name);
    for (let i = 0; i < 5; i += 1) await nextTurn();
    expect(joined).toEqual(["a", "b"]);
    queue.poke();
    expect(joined).toEqual(["a", "b"]);
    room += 1;
    queue.poke();
    await nextTurn();
    expect(joined).toEqual(["a", "b", "c"]);
    expect(queue.size).toBe(1);
  });

  it("sends away who waits too long, who is one too many, and who has gone", async () => {
    room = 0;
    const tooLong = join("a");
    clock.advance(JOIN_PATIENCE_MS);
    await expect(tooLong).rejects.toMatchObject({ code: "overloaded" });
    const gone = new AbortController();
    const left = join("b", gone.signal);
    gone.abort(new Error("the page was closed"));
    await expect(left).rejects.toThrow("the page was closed");
    expect(queue.size).toBe(0);
    const waiting = Array.from({ length: JOINS_WAITING_MAX }, (_, i) => join(String(i)));
    expect(() => queue.enter()).toThrow(expect.objectContaining({ code: "overloaded" }));
    queue.close();
    queue.close();
    const ends = await Promise.allSettled(waiting);
    expect(ends.every((end) => end.status === "rejected" && end.reason.code === "closed")).toBe(
      true,
    );
    expect(() => queue.enter()).toThrow(expect.objectContaining({ code: "closed" }));
    room = 5;
    await nextTurn();
    queue.poke();
    expect(joined).toEqual([]);
  });
});
