// Messages to everybody, on their way: packed once, sent to a few at a time with other work between, so that a crowd's thousand changes do
// not hold the event loop. Knows sockets; no message's meaning.
import type { Socket } from "../http/web-server.js";

/** Sends without a pause: about a millisecond of them. */
const SLICE = 100;
/** Messages that may wait; beyond it the oldest go, as they do for a receiver that is too slow. */
const MOST_WAITING = 5_000;

export interface OutboxParts {
  /** Who is told now, each with what `mark` was when they came: older messages are not for them. */
  readonly receivers: () => Iterable<Receiver>;
  readonly onDropped: (messages: number) => void;
  /** Runs `task` after other work had its turn. Default `setImmediate`. */
  readonly yieldTurn?: (task: () => void) => void;
}

type Receiver = readonly [socket: Socket, mark: number];

interface Waiting {
  readonly packed: Uint8Array;
  readonly number: number;
}

/** What everybody is told in one go. */
interface Round {
  readonly messages: readonly Waiting[];
  readonly receivers: readonly Receiver[];
  next: number;
}

export class Outbox {
  #waiting: Waiting[] = [];
  #round: Round | undefined;
  #numbers = 0;
  #scheduled = false;

  constructor(private readonly parts: OutboxParts) {}

  /** For somebody who comes now. */
  get mark(): number {
    return this.#numbers;
  }

  add(packed: Uint8Array): void {
    this.#numbers += 1;
    this.#waiting.push({ packed, number: this.#numbers });
    if (this.#waiting.length > MOST_WAITING) {
      this.#waiting.shift();
      this.parts.onDropped(1);
    }
    this.#schedule();
  }

  /** Sends all that waits, now. */
  flush(): void {
    while (this.#work(Number.POSITIVE_INFINITY));
  }

  #schedule(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    const { yieldTurn = setImmediate } = this.parts;
    yieldTurn(() => {
      this.#scheduled = false;
      if (this.#work(SLICE)) this.#schedule();
    });
  }

  /** Some of the work; true while there is more. */
  #work(most: number): boolean {
    const round = this.#round ?? this.#newRound();
    if (round === undefined) return false;
    let sends = 0;
    while (round.next < round.receivers.length && sends < most) {
      const receiver = round.receivers[round.next++];
      if (receiver !== undefined) sends += this.#send(receiver, round.messages);
    }
    this.#round = round.next < round.receivers.length ? round : undefined;
    return this.#round !== undefined || this.#waiting.length > 0;
  }

  #newRound(): Round | undefined {
    if (this.#waiting.length === 0) return undefined;
    const messages = this.#waiting;
    this.#waiting = [];
    const receivers = [...this.parts.receivers()];
    // Those that cost next to nothing are told at once, message by message: what is the same for all stays together on its way.
    const plain = receivers.filter(([socket]) => socket.sendAll === undefined);
    for (const { packed, number } of messages) {
      for (const [socket, mark] of plain) {
        if (number > mark && !socket.send(packed)) this.parts.onDropped(1);
      }
    }
    return { messages, receivers: receivers.filter((one) => !plain.includes(one)), next: 0 };
  }

  /** How much work it was. */
  #send([socket, mark]: Receiver, messages: readonly Waiting[]): number {
    const own = messages.filter(({ number }) => number > mark).map(({ packed }) => packed);
    if (own.length === 0) return 0;
    const dropped = socket.sendAll?.(own) ?? 0;
    if (dropped > 0) this.parts.onDropped(dropped);
    return own.length;
  }
}
