import { describe, expect, it } from "vitest";
import type { JournalEntry } from "../../../src/journal-format.js";
import { StoryRoute, type StoryView } from "../../../src/stream/http/story-route.js";
import type { WebRequest } from "../../../src/stream/http/web-server.js";

function view(entries: number, truncated = 0): StoryView {
  return {
    type: "story",
    format: 1,
    channel: "main",
    bundle: "b",
    bundleHash: "h",
    provider: "cpu",
    seed: 1,
    startedAtMs: 0,
    truncated,
    entries: Array.from({ length: entries }, (_, i): JournalEntry => entry(truncated + i)),
  } as StoryView;
}

function entry(chunk: number): JournalEntry {
  return { type: "quality", chunk, steps: 8, guided: true };
}

function request(query = ""): WebRequest {
  return {
    method: "GET",
    path: "/api/channels/main/story",
    query: new URLSearchParams(query),
    headers: {},
    body: new Uint8Array(0),
    remoteAddress: "127.0.0.1",
  };
}

const parsed = (body: string | Uint8Array | undefined) => JSON.parse(String(body));

describe("StoryRoute", () => {
  it("answers with the very document that a journal's view is", async () => {
    const story = view(1_000, 7);
    const { body, headers } = await new StoryRoute().answer(() => story, request());
    expect(parsed(body)).toEqual(story);
    expect(headers).not.toHaveProperty("Link");
  });

  it("gives page after page, each linked to the next, over entries that are gone", async () => {
    const story = view(25, 100);
    const route = new StoryRoute();
    const chunks: number[] = [];
    let query: string | undefined = "limit=10&from=3";
    while (query !== undefined) {
      const { body, headers } = await route.answer(() => story, request(query));
      chunks.push(...parsed(body).entries.map(({ chunk }: { chunk: number }) => chunk));
      query = /^<\?(.*)>; rel="next"$/.exec(headers?.Link ?? "")?.[1];
    }
    expect(chunks).toEqual(Array.from({ length: 25 }, (_, i) => 100 + i));
    const beyond = await route.answer(() => story, request("from=500"));
    expect(parsed(beyond.body).entries).toEqual([]);
  });

  it.each(["from=-1", "from=x", "limit=0", "limit=20001", "from=1.5"])(
    "refuses %s in one sentence",
    async (query) => {
      await expect(new StoryRoute().answer(() => view(1), request(query))).rejects.toMatchObject({
        code: "message-invalid",
        message: expect.stringMatching(/does not fit: give a whole number from \d+ to \d+\.$/),
      });
    },
  );

  it("lets others have their turn while it writes a long story", async () => {
    const story = view(20_000);
    let turns = 0;
    let done = false;
    const tick = () => {
      turns += 1;
      if (!done) setImmediate(tick);
    };
    setImmediate(tick);
    await new StoryRoute().answer(() => story, request());
    done = true;
    expect(turns).toBeGreaterThanOrEqual(20_000 / 250 - 1);
  });

  it("writes one at a time, and refuses when too many wait", async () => {
    const route = new StoryRoute();
    let open = 0;
    let most = 0;
    const watched = () => {
      open += 1;
      most = Math.max(most, open);
      queueMicrotask(() => {
        open -= 1;
      });
      return view(600);
    };
    const answers = Array.from({ length: 20 }, () => route.answer(watched, request()));
    const settled = await Promise.allSettled(answers);
    expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(16);
    expect(settled.at(-1)).toMatchObject({ reason: { code: "overloaded" } });
    expect(most).toBe(1);
    expect((await route.answer(watched, request())).status).toBe(200);
  });
});
