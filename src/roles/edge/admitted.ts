// Who may play a channel, as its owner said a while ago: asked once for each of those who come again and again. Knows requests; no route.
import { createHash } from "node:crypto";
import type { Clock } from "../../scheduler/index.js";
import type { WebRequest } from "../../stream/index.js";
import type { TunnelResponse } from "../messages.js";
import { MAY_WATCH } from "../owner-tunnel.js";

/** A ban is told to every edge at once; this is for what was not heard. */
const HOLDS_MS = 30_000;
const MOST = 20_000;
/** What of a request decides on who asks. */
const TELLING = ["authorization", "evertale-key", "x-forwarded-for", "forwarded"] as const;

export interface AdmittedOptions {
  readonly clock: Pick<Clock, "nowMs">;
  readonly ask: (channel: string, request: WebRequest) => Promise<TunnelResponse>;
}

export class Admitted {
  /** By who they are, oldest first: until when, or what is being asked. */
  readonly #people = new Map<string, { readonly channel: string; untilMs: number }>();
  readonly #asked = new Map<string, Promise<TunnelResponse>>();
  /** Grows with every call of `forget`: what was asked before it is not remembered after it. */
  #forgotten = 0;

  constructor(private readonly options: AdmittedOptions) {}

  /** Undefined: they may; else how they are refused. Rejects as `ask` does. */
  async refusal(channel: string, request: WebRequest): Promise<TunnelResponse | undefined> {
    const { clock } = this.options;
    const who = personOf(channel, request);
    const known = this.#people.get(who);
    if (known !== undefined && known.untilMs > clock.nowMs()) return undefined;
    const verdict = await (this.#asked.get(who) ?? this.#ask(who, channel, request));
    return verdict.status === 204 ? undefined : verdict;
  }

  /** All of a channel, or of all, are asked for anew. */
  forget(channel?: string): void {
    this.#forgotten += 1;
    this.#asked.clear();
    for (const [who, person] of this.#people) {
      if (channel === undefined || person.channel === channel) this.#people.delete(who);
    }
  }

  #ask(who: string, channel: string, request: WebRequest): Promise<TunnelResponse> {
    const { ask, clock } = this.options;
    const forgotten = this.#forgotten;
    const question = { ...request, path: MAY_WATCH, body: new Uint8Array(0) };
    const asked = ask(channel, question)
      .then((verdict) => {
        if (verdict.status === 204 && forgotten === this.#forgotten) {
          this.#people.delete(who);
          this.#people.set(who, { channel, untilMs: clock.nowMs() + HOLDS_MS });
          const [oldest] = this.#people.keys();
          if (this.#people.size > MOST && oldest !== undefined) this.#people.delete(oldest);
        }
        return verdict;
      })
      .finally(() => {
        if (this.#asked.get(who) === asked) this.#asked.delete(who);
      });
    this.#asked.set(who, asked);
    return asked;
  }
}

/** As short for everybody: strangers choose what is in their headers, and how long it is. */
function personOf(channel: string, { remoteAddress, headers }: WebRequest): string {
  const told = [channel, remoteAddress, ...TELLING.map((name) => headers[name] ?? null)];
  return createHash("sha256").update(JSON.stringify(told)).digest("base64url");
}
