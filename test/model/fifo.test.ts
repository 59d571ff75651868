import { describe, expect, it } from "vitest";
import { Fifo } from "../../src/model/process/fifo.js";

const never = (): AbortSignal => new AbortController().signal;

describe("turns", () => {
  it("are given one at a time, in the order of asking", async () => {
    const turns = new Fifo();
    const log: string[] = [];
    const first = await turns.turn(never());
    const second = turns.turn(never()).then((release) => {
      log.push("second");
      release();
    });
    const third = turns.turn(never()).then((release) => {
      log.push("third");
      release();
    });
    log.push("first");
    first();
    await Promise.all([second, third]);
    expect(log).toEqual(["first", "second", "third"]);
  });

  it("giving up a turn twice gives it up once", async () => {
    const turns = new Fifo();
    const first = await turns.turn(never());
    const second = turns.turn(never());
    first();
    first();
    await second;
    let third = false;
    void turns.turn(never()).then(() => {
      third = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(third).toBe(false);
  });

  it("a waiter that is called off leaves the queue with its reason", async () => {
    const turns = new Fifo();
    const release = await turns.turn(never());
    const off = new AbortController();
    const waiting = turns.turn(off.signal);
    off.abort("enough");
    await expect(waiting).rejects.toBe("enough");
    release();
    await turns.turn(never());
  });

  it("refuses the 65th waiter with `overloaded`", async () => {
    const turns = new Fifo();
    await turns.turn(never());
    for (let i = 0; i < 64; i++) void turns.turn(never());
    await expect(turns.turn(never())).rejects.toMatchObject({ code: "overloaded" });
  });
});
