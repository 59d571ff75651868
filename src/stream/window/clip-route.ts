// `POST /api/channels/:c/clips` and `/clips/:id`: cut, play, share. Knows no server and no window.
import { z } from "zod";
import type { HttpResponse } from "../../webrtc/index.js";
import { readJson } from "../http/json-body.js";
import { json, problem, tooMany } from "../http/problem.js";
import type { WebRequest } from "../http/web-server.js";
import { type RateLimit, RateLimiter } from "../moderation/rate-limit.js";
import { byteRange } from "./byte-range.js";
import { clipPage } from "./clip-page.js";
import {
  type ClipKind,
  type ClipShelf,
  type ClipSource,
  type ClipStore,
  clipFactsFrom,
} from "./clip-store.js";

const SHAPE = 'send {"fromMs": ..., "toMs": ...} with Content-Type: application/json';
const rangeBody = z.object({ fromMs: z.number(), toMs: z.number() });
/** Of one address. */
const CLIPS: RateLimit = { burst: 6, refillMs: 10_000 };
/** Cut at once. */
const MOST_CUTTING = 2;
const TYPES = { mp4: "video/mp4", jpg: "image/jpeg", json: "application/json; charset=utf-8" };
const OPEN = { "Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin" };

export interface ClipRouteParts {
  /** Undefined where none are kept. */
  readonly clips: ClipStore | undefined;
  /** Where they are put for other machines too, and found that others cut. */
  readonly shelf?: ClipShelf | undefined;
  readonly nowMs: () => number;
  readonly unixMs: () => number;
  /** Where everything lies as the outside sees it; empty: the root. */
  readonly basePath: string;
}

export class ClipRoute {
  readonly #limiter: RateLimiter;
  #cutting = 0;

  constructor(private readonly parts: ClipRouteParts) {
    this.#limiter = new RateLimiter(CLIPS, parts.nowMs);
  }

  /** See `ClipStore.takeDown`. */
  async takeDown(prompt: string): Promise<void> {
    await this.parts.clips?.takeDown(prompt);
    await this.parts.shelf?.takeDown(prompt);
  }

  /** 201 with the clip's addresses. Throws `message-invalid`, `clip-invalid`, `overloaded`. */
  async post(source: ClipSource | undefined, request: WebRequest): Promise<HttpResponse> {
    const { clips } = this.parts;
    if (source === undefined || clips === undefined) {
      return problem(
        404,
        "not-found",
        "This server keeps no last minutes to cut from: it was started with --window-minutes 0.",
      );
    }
    const range = readJson(request, rangeBody, SHAPE);
    // First: what is not cut for others' sake is nobody's share.
    if (this.#cutting >= MOST_CUTTING) {
      return problem(
        503,
        "overloaded",
        "Other clips are being cut just now: try again in a second.",
      );
    }
    const waitMs = this.#limiter.take(request.remoteAddress);
    if (waitMs > 0) return tooMany("clips", waitMs);
    this.#cutting += 1;
    try {
      const { id, fromMs, toMs, seconds } = await clips.cut(source, range, this.parts.unixMs());
      if (this.parts.shelf !== undefined) await clips.handOver(id, this.parts.shelf);
      const [url, page] = [`/clips/${id}.mp4`, `/clips/${id}`];
      const { basePath } = this.parts;
      const addresses = { url: basePath + url, page: basePath + page };
      const answer = json(201, { id, ...addresses, fromMs, toMs, seconds });
      return { ...answer, headers: { ...answer.headers, Location: page } };
    } finally {
      this.#cutting -= 1;
    }
  }

  /** `GET /clips/:name`: a page, or one of a clip's files. */
  async answer(name: string, request: WebRequest): Promise<HttpResponse> {
    const [, id = "", kind] = /^([0-9a-f-]{36})(?:\.(mp4|jpg|json))?$/.exec(name) ?? [];
    if (kind === undefined) {
      const facts = clipFactsFrom(await this.#read(id, "json"));
      const { basePath } = this.parts;
      return facts === undefined ? none() : clipPage(facts, request, basePath);
    }
    const file = kind as keyof typeof TYPES;
    const bytes = await this.#read(id, file);
    if (bytes === undefined) return none();
    const headers = {
      "Content-Type": TYPES[file],
      // A clip is never changed, but it may be taken down.
      "Cache-Control": "public, max-age=300",
      ...OPEN,
    };
    return byteRange({ status: 200, headers, body: bytes }, request.headers.range);
  }

  async #read(id: string, kind: ClipKind): Promise<Uint8Array | undefined> {
    const { clips, shelf } = this.parts;
    if (id === "") return undefined;
    return (await clips?.read(id, kind)) ?? (await shelf?.read(id, kind));
  }
}

function none(): HttpResponse {
  return problem(
    404,
    "not-found",
    "There is no such clip: it was removed, or its address is cut short.",
  );
}
