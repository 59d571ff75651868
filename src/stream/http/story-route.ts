// `GET /api/channels/:c/story`: the journal, whole or a page of it. A long one has megabytes: it is written in slices, so that nothing else
// on the event loop waits for it, each entry once in its life, and one story at a time.
import { EvertaleError } from "../../errors.js";
import type { JournalEntry, JournalHead } from "../../journal-format.js";
import type { HttpResponse } from "../../webrtc/index.js";
import type { WebRequest } from "./web-server.js";

/** What can be sent of a journal; `truncated` counts entries at the start that are no longer there. */
export type StoryView = JournalHead & {
  readonly entries: readonly JournalEntry[];
  readonly truncated: number;
};

/** Entries written without a pause: a millisecond or two. */
const SLICE = 250;
const PAGE_MAX = 20_000;
/** Requests that may wait for their turn. */
const WAITING_MAX = 16;

export class StoryRoute {
  readonly #written = new WeakMap<JournalEntry, string>();
  #turn: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  /**
   * The whole story or, with `?from=` (an entry's number since the beginning) or `?limit=`, a page of it, with a `Link` to the next.
   * Rejects with `message-invalid` or, when too many ask at once, `overloaded`.
   */
  async answer(view: () => StoryView, request: WebRequest): Promise<HttpResponse> {
    const from = number(request, "from", 0, Number.MAX_SAFE_INTEGER);
    const limit = number(request, "limit", 1, PAGE_MAX);
    if (this.#waiting >= WAITING_MAX) {
      throw new EvertaleError(
        "overloaded",
        "Many ask for the story just now: try again in a second.",
      );
    }
    this.#waiting += 1;
    const before = this.#turn;
    const body = before.then(() => this.#write(view(), from, limit));
    this.#turn = body.then(
      () => {},
      () => {},
    );
    try {
      const { text, next } = await body;
      return response(text, next === undefined ? undefined : link(request, next, limit));
    } finally {
      this.#waiting -= 1;
    }
  }

  async #write(
    { entries, truncated, ...head }: StoryView,
    from = 0,
    limit = entries.length,
  ): Promise<{ readonly text: string; readonly next: number | undefined }> {
    const first = Math.max(0, from - truncated);
    const page = entries.slice(first, first + limit);
    const parts: string[] = [];
    for (const [i, entry] of page.entries()) {
      if (i % SLICE === SLICE - 1) await new Promise((resolve) => setImmediate(resolve));
      parts.push(this.#entry(entry));
    }
    const text = `${JSON.stringify({ ...head, truncated }).slice(0, -1)},"entries":[${parts.join(",")}]}`;
    const end = first + page.length;
    return { text, next: end < entries.length ? truncated + end : undefined };
  }

  /** Entries never change. */
  #entry(entry: JournalEntry): string {
    const known = this.#written.get(entry);
    if (known !== undefined) return known;
    const text = JSON.stringify(entry);
    this.#written.set(entry, text);
    return text;
  }
}

function number(request: WebRequest, name: string, low: number, high: number): number | undefined {
  const text = request.query.get(name);
  if (text === null) return undefined;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= low && value <= high) return value;
  const shown = JSON.stringify(text.slice(0, 32));
  throw new EvertaleError(
    "message-invalid",
    `${name}=${shown} does not fit: give a whole number from ${low} to ${high}.`,
  );
}

/** Relative, so that it holds under any base path. */
function link(request: WebRequest, next: number, limit: number | undefined): string {
  const query = new URLSearchParams(request.query);
  query.set("from", String(next));
  if (limit !== undefined) query.set("limit", String(limit));
  return `<?${query}>; rel="next"`;
}

function response(body: string, next: string | undefined): HttpResponse {
  return {
    status: 200,
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Cache-Control": "no-store",
      ...(next === undefined ? {} : { Link: next }),
    },
    body,
  };
}
