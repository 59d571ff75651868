// Connectivity checks of ours (RFC 8445 section 7.2): asked, repeated, and their answers read. Knows pairs of addresses, not which of
// them is to be used.
import type { Clock } from "../clock.js";
import { isGenuine } from "../mux/stun-packet.js";
import type { IceCredentials } from "../signalling/candidates.js";
import type { IceWay, Origin } from "./ice-way.js";
import { newCheck } from "./stun-writer.js";

/** Section 14.3: the first repetition, each later one after twice the time. */
const REPEAT_MS = 500;
const TRIES = 5;
/** Questions whose answers still count; the oldest gives way. */
const QUESTIONS_MAX = 64;

/** One of our sockets and an address of the viewer's. */
export interface Pair {
  readonly way: IceWay;
  readonly host: string;
  readonly port: number;
  /** Of the viewer's candidate. */
  readonly priority: number;
  state: "waiting" | "asked" | "proven" | "failed";
  /** The viewer, which chooses, wants this one. */
  isNominated: boolean;
}

interface Question {
  readonly pair: Pair;
  readonly password: string;
}

export interface PairChecksOptions {
  readonly clock: Clock;
  readonly tieBreaker: Buffer;
  /** The viewer has answered from there. */
  readonly onProven: (pair: Pair) => void;
  /** It has not, or not as it should. */
  readonly onFailed: (pair: Pair) => void;
}

export class PairChecks {
  readonly #questions = new Map<string, Question>();
  readonly #repeats = new Map<Pair, () => void>();

  constructor(private readonly options: PairChecksOptions) {}

  /** Asks now, also where an earlier question has no answer yet. */
  ask(pair: Pair, local: IceCredentials, remote: IceCredentials): void {
    this.#stop(pair);
    const { check, id } = newCheck(local, remote, this.options.tieBreaker);
    pair.state = "asked";
    this.#questions.set(id, { pair, password: remote.password });
    const [oldest] = this.#questions.keys();
    if (this.#questions.size > QUESTIONS_MAX && oldest !== undefined)
      this.#questions.delete(oldest);
    this.#send(pair, check, id, 1);
  }

  /** Takes an answer; false when it is none to a question of ours. */
  hear(
    { transaction, isSuccess }: { readonly transaction: string; readonly isSuccess: boolean },
    packet: Buffer,
    { way, host, port }: Origin,
  ): boolean {
    const question = this.#questions.get(transaction);
    if (question === undefined || !isGenuine(packet, question.password)) return false;
    const { pair } = question;
    this.#questions.delete(transaction);
    if (pair.state === "proven") return true;
    this.#stop(pair);
    // Section 7.2.5.2.1: an answer that took another way proves nothing.
    const isSymmetric = pair.way === way && pair.host === host && pair.port === port;
    pair.state = isSuccess && isSymmetric ? "proven" : "failed";
    if (pair.state === "proven") this.options.onProven(pair);
    else this.options.onFailed(pair);
    return true;
  }

  /** Asks there no more; answers from there count no longer. */
  forget(pair: Pair): void {
    this.#stop(pair);
    for (const [id, question] of this.#questions)
      if (question.pair === pair) this.#questions.delete(id);
  }

  /** Asks nothing more; answers to what was asked count no longer. */
  close(): void {
    for (const cancel of this.#repeats.values()) cancel();
    this.#repeats.clear();
    this.#questions.clear();
  }

  #send(pair: Pair, check: Buffer, id: string, tries: number): void {
    // Each time anew: an answer is expected once by whoever brings it here.
    pair.way.asked(id);
    sendTo(pair, check);
    const { clock } = this.options;
    const waitMs = REPEAT_MS * 2 ** (tries - 1);
    const cancel = clock.after(waitMs, () => {
      this.#repeats.delete(pair);
      if (tries < TRIES) {
        this.#send(pair, check, id, tries + 1);
        return;
      }
      this.#questions.delete(id);
      pair.state = "failed";
      this.options.onFailed(pair);
    });
    this.#repeats.set(pair, cancel);
  }

  #stop(pair: Pair): void {
    this.#repeats.get(pair)?.();
    this.#repeats.delete(pair);
  }
}

/** To the viewer's end of the pair; nothing when the socket was closed. */
export function sendTo(
  { way, host, port }: Pick<Pair, "way" | "host" | "port">,
  message: Buffer,
): void {
  try {
    way.socket.send(message, 0, message.length, port, host);
  } catch {
    // Closed under us: the session is about to end.
  }
}
