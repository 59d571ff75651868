import { describe, expect, it } from "vitest";
import { Outbox } from "../../src/stream/chat/outbox.js";
import type { Socket } from "../../src/stream/http/web-server.js";

/** Somebody who is told things; `batched`: several at once. */
class Receiver {
  readonly heard: number[] = [];
  calls = 0;
  full = false;
  readonly socket: Socket;

  constructor(
    readonly mark = 0,
    batched = true,
  ) {
    const take = (message: Uint8Array): boolean => {
      if (!this.full) this.heard.push(message[0] ?? -1);
      return !this.full;
    };
    this.socket = {
      remoteAddress: "127.0.0.1",
      send: (message) => {
        this.calls += 1;
        return take(message);
      },
      ...(batched
        ? {
            sendAll: (messages: readonly Uint8Array[]) => {
              this.calls += 1;
              return messages.filter((message) => !take(message)).length;
            },
          }
        : {}),
      end: () => {},
    };
  }
}

function stage(receivers: Receiver[]) {
  const turns: (() => void)[] = [];
  const dropped: number[] = [];
  const outbox = new Outbox({
    receivers: () => receivers.map(({ socket, mark }) => [socket, mark] as const),
    onDropped: (count) => dropped.push(count),
    yieldTurn: (task) => turns.push(task),
  });
  const add = (...numbers: number[]): void => {
    for (const number of numbers) outbox.add(Uint8Array.of(number));
  };
  /** One turn of the event loop: how many heard something in it. */
  const turn = (): number => {
    const before = receivers.reduce((sum, { calls }) => sum + calls, 0);
    turns.shift()?.();
    return receivers.reduce((sum, { calls }) => sum + calls, 0) - before;
  };
  return { outbox, add, turn, turns, dropped };
}

describe("Outbox", () => {
  it("tells everybody everything in order, what came at once with one write each", () => {
    const receivers = [new Receiver(), new Receiver()];
    const { add, turn } = stage(receivers);
    add(1, 2, 3);
    expect(receivers[0]?.heard).toEqual([]);
    turn();
    for (const { heard, calls } of receivers) expect([heard, calls]).toEqual([[1, 2, 3], 1]);
  });

  it("never sends more than a hundred or so in one turn, however many there are to tell", () => {
    const receivers = Array.from({ length: 1000 }, () => new Receiver());
    const { add, turn, turns } = stage(receivers);
    add(1, 2);
    let most = 0;
    let count = 0;
    while (turns.length > 0) {
      most = Math.max(most, turn());
      count += 1;
      // What comes meanwhile comes after.
      if (count === 3) add(3);
    }
    expect(most).toBeLessThanOrEqual(100);
    expect(count).toBeGreaterThan(25);
    for (const { heard } of receivers) expect(heard).toEqual([1, 2, 3]);
  });

  it("tells newcomers nothing older than their welcome", () => {
    const receivers: Receiver[] = [];
    const { outbox, add, turn } = stage(receivers);
    add(1, 2);
    receivers.push(new Receiver(outbox.mark));
    add(3);
    turn();
    expect(receivers[0]?.heard).toEqual([3]);
  });

  it("tells sockets that go on together message by message, at once", () => {
    const receivers = Array.from({ length: 300 }, () => new Receiver(0, false));
    const { add, turn, turns } = stage(receivers);
    add(1, 2);
    expect(turn()).toBe(600);
    while (turns.length > 0) turn();
    for (const { heard } of receivers) expect(heard).toEqual([1, 2]);
  });

  it("counts what slow receivers drop, and what does not fit any more", () => {
    const slow = new Receiver();
    slow.full = true;
    const { outbox, add, dropped } = stage([slow]);
    add(1, 2);
    outbox.flush();
    expect(dropped).toEqual([2]);
    for (let i = 0; i < 5_001; i++) add(7);
    expect(dropped).toEqual([2, 1]);
  });

  it("sends what waits at once when it is told to", () => {
    const receivers = Array.from({ length: 500 }, () => new Receiver());
    const { outbox, add } = stage(receivers);
    add(9);
    outbox.flush();
    for (const { heard } of receivers) expect(heard).toEqual([9]);
    outbox.flush();
  });
});
