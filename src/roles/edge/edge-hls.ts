// An edge's share of HLS: what its players ask for crosses the bus once, however many they are, and is kept for as long as it holds.
// Knows names, answers and owners' epochs; of a list how far it has come.
import type { Directory } from "../../cluster/index.js";
import type { Clock } from "../../scheduler/index.js";
import type { WebRequest } from "../../stream/index.js";
import type { HttpResponse } from "../../webrtc/index.js";
import type { HlsReach, TunnelResponse } from "../messages.js";
import { Admitted } from "./admitted.js";
import { ownedAt } from "./ask-owner.js";

/** What one of these names means never changes while the channel has its owner. */
const MEDIA = /\.(?:mp4|m4s)$/;
const MEDIA_MS = 60_000;
/** Half of a part: who asks a little later waits for the next part anyway. */
const LIST_MS = 250;
const LIST = "index.m3u8";
/** An owner holds a request for a part that is not there yet for 5 s. */
const PATIENCE_MS = 8_000;
const KEPT_BYTES = 64 * 1024 * 1024;
/** Beside what is in it, of each answer. */
const ANSWER_BYTES = 512;
/** Somebody has played a channel from here within this time. */
const PLAYED_MS = 12_000;
/** An owner of before answered: the next one is asked. */
const OLDER_TRIES = 3;

export interface EdgeHlsOptions {
  readonly clock: Pick<Clock, "nowMs">;
  readonly directory: Pick<Directory, "ownerOf">;
  /** Over the bus. */
  readonly ask: (
    channel: string,
    request: WebRequest,
    timeoutMs?: number,
  ) => Promise<TunnelResponse>;
  /** What all answers together may take. Default: 64 MiB. */
  readonly keptBytes?: number;
}

interface Kept {
  readonly channel: string;
  readonly answer: TunnelResponse;
  readonly bytes: number;
  readonly untilMs: number;
}

/** Of a channel, since the start. */
export interface HlsCounts {
  /** Lists, parts and segments that players were given. */
  readonly answered: number;
  /** How often one was asked for over the bus. */
  readonly crossed: number;
}

export class EdgeHls {
  readonly #admitted: Admitted;
  /** Oldest first. */
  readonly #kept = new Map<string, Kept>();
  readonly #flights = new Map<string, Promise<TunnelResponse>>();
  readonly #reached = new Map<string, { readonly reach: HlsReach; readonly atMs: number }>();
  readonly #counts = new Map<string, HlsCounts>();
  #bytes = 0;

  constructor(private readonly options: EdgeHlsOptions) {
    const { clock, ask } = options;
    this.#admitted = new Admitted({ clock, ask });
  }

  /** Answers what is asked for below `/hls/:channel/`. Rejects as `ask` does. */
  async answer(channel: string, request: WebRequest): Promise<HttpResponse> {
    const [, , name = "", ...more] = request.path.split("/").filter((part) => part !== "");
    const reads = request.method === "GET" || request.method === "HEAD";
    if (!reads || name === "" || more.length > 0) {
      return this.options.ask(channel, request);
    }
    const refusal = await this.#admitted.refusal(channel, request);
    if (refusal !== undefined) return refusal;
    this.#count(channel, 1, 0);
    const asked = plain(request, name);
    const key = `${channel}/${name}?${asked.query}`;
    for (;;) {
      const kept = this.#find(key);
      if (kept !== undefined) return kept;
      const flight = this.#flights.get(key);
      if (flight === undefined) return this.#fly(channel, name, key, asked);
      const answer = await flight;
      // Somebody else was refused.
      if (answer.status !== 401 && answer.status !== 403) return answer;
    }
  }

  /** How far the channel's players here are; undefined: nobody plays it. */
  reached(channel: string): HlsReach | undefined {
    const found = this.#reached.get(channel);
    if (found === undefined) return undefined;
    if (this.options.clock.nowMs() - found.atMs < PLAYED_MS) return found.reach;
    this.#reached.delete(channel);
    return undefined;
  }

  /** See `HlsCounts`. */
  countsOf(channel: string): HlsCounts {
    return this.#counts.get(channel) ?? { answered: 0, crossed: 0 };
  }

  /** Who may play a channel, or any, is asked anew. */
  readmit(channel?: string): void {
    this.#admitted.forget(channel);
  }

  #find(key: string): TunnelResponse | undefined {
    const kept = this.#kept.get(key);
    if (kept === undefined) return undefined;
    const { answer, channel, untilMs } = kept;
    const holds = untilMs > this.options.clock.nowMs();
    // The next owner has other pictures under the same names; while there is none, what the one before made is shown for as long as it holds.
    if (holds && (answer.epoch ?? 0) >= ownedAt(this.options.directory, channel)) return answer;
    this.#forget(key);
    return undefined;
  }

  #fly(channel: string, name: string, key: string, request: WebRequest): Promise<TunnelResponse> {
    const flight = this.#cross(channel, request)
      .then((answer) => {
        this.#keep(key, channel, name, answer);
        return answer;
      })
      .finally(() => this.#flights.delete(key));
    this.#flights.set(key, flight);
    return flight;
  }

  /** Once over the bus; once more where an owner of before answered. */
  async #cross(channel: string, request: WebRequest): Promise<TunnelResponse> {
    const { ask, directory } = this.options;
    for (let tries = 1; ; tries += 1) {
      this.#count(channel, 0, 1);
      const answer = await ask(channel, request, PATIENCE_MS);
      const { epoch = Number.MAX_SAFE_INTEGER } = answer;
      if (epoch >= ownedAt(directory, channel) || tries >= OLDER_TRIES) return answer;
    }
  }

  #keep(key: string, channel: string, name: string, answer: TunnelResponse): void {
    const { clock, keptBytes = KEPT_BYTES } = this.options;
    const nowMs = clock.nowMs();
    const { status, body = "" } = answer;
    if (status === 401 || status === 403) return;
    if (name === LIST) {
      const list = status === 200 ? asText(body) : "";
      const reach = reachOf(list);
      if (reach !== undefined) this.#reached.set(channel, { reach, atMs: nowMs });
      this.#forgetBefore(channel, firstOf(list));
    }
    const lasting = status === 200 && MEDIA.test(name);
    const bytes = body.length + key.length + ANSWER_BYTES;
    if (bytes > keptBytes) return;
    this.#forget(key);
    // The bus's buffer may be larger than what is in it of this.
    const own = typeof body === "string" ? answer : { ...answer, body: Uint8Array.from(body) };
    const untilMs = nowMs + (lasting ? MEDIA_MS : LIST_MS);
    this.#kept.set(key, { channel, answer: own, bytes, untilMs });
    this.#bytes += bytes;
    for (const [oldest, { untilMs }] of this.#kept) {
      if (this.#bytes <= keptBytes && untilMs > nowMs) break;
      this.#forget(oldest);
    }
  }

  /** What is in the list no more may be seen no more: it is old, or a moderator took it out of sight. */
  #forgetBefore(channel: string, number: number): void {
    for (const [key, kept] of this.#kept) {
      const own = kept.channel === channel ? /\/(?:init|seg|part)-(\d+)/.exec(key)?.[1] : undefined;
      if (own !== undefined && Number(own) < number) this.#forget(key);
    }
  }

  #count(channel: string, answered: number, crossed: number): void {
    const before = this.countsOf(channel);
    const after = { answered: before.answered + answered, crossed: before.crossed + crossed };
    this.#counts.set(channel, after);
  }

  #forget(key: string): void {
    this.#bytes -= this.#kept.get(key)?.bytes ?? 0;
    this.#kept.delete(key);
  }
}

/** The request with nothing in its query but what makes a difference, so that no two names mean the same. */
function plain(request: WebRequest, name: string): WebRequest {
  const query = new URLSearchParams();
  for (const key of name === LIST ? ["_HLS_msn", "_HLS_part"] : []) {
    const value = request.query.get(key) ?? "";
    if (/^\d{1,9}$/.test(value)) query.set(key, String(Number(value)));
  }
  return { ...request, method: "GET", query, body: new Uint8Array(0) };
}

/** How far a list has come: its newest segment, and how often the film broke off up to there. */
function reachOf(list: string): HlsReach | undefined {
  const segments = [...list.matchAll(/^(?:#EXT-X-PART:.*URI="part|seg)-(\d+)/gm)];
  const newest = segments.at(-1)?.[1];
  if (newest === undefined) return undefined;
  const before = Number(/^#EXT-X-DISCONTINUITY-SEQUENCE:(\d+)/m.exec(list)?.[1] ?? 0);
  const within = list.match(/^#EXT-X-DISCONTINUITY$/gm)?.length ?? 0;
  return { segment: Number(newest), continuity: before + within };
}

/** The number of a list's oldest segment; of one that holds nothing, beyond all. */
function firstOf(list: string): number {
  const found = /^#EXT-X-MEDIA-SEQUENCE:(\d+)/m.exec(list)?.[1];
  return found === undefined ? Number.POSITIVE_INFINITY : Number(found);
}

function asText(body: Uint8Array | string): string {
  return typeof body === "string" ? body : Buffer.from(body).toString("utf8");
}
