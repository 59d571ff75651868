import { describe, expect, it } from "vitest";
import { inTurns } from "../../../src/stream/http/turns.js";
import type { WebHandlers, WebRequest } from "../../../src/stream/http/web-server.js";

const asked = (path: string): WebRequest => ({
  method: "GET",
  path,
  query: new URLSearchParams(),
  headers: {},
  body: new Uint8Array(0),
  remoteAddress: "192.0.2.1",
});
const turn = () => new Promise((resolve) => setImmediate(resolve));

function counting() {
  const begun: string[] = [];
  const handlers: WebHandlers = {
    admit: () => ({ bodyBytes: 0 }),
    upgrade: () => ({ status: 404 }),
    request: async ({ path }) => {
      begun.push(path);
      return { status: 200, body: path };
    },
  };
  return { begun, handlers: inTurns(handlers) };
}

describe("requests that come all at once", () => {
  it("are begun eight a turn of the event loop, in their order, and all are answered", async () => {
    const { begun, handlers } = counting();
    const { signal } = new AbortController();
    const paths = Array.from({ length: 100 }, (_, i) => `/${i}`);
    const answers = paths.map((path) => handlers.request(asked(path), signal));
    expect(begun).toHaveLength(8);
    await turn();
    expect(begun).toHaveLength(16);
    // One that comes now is no sooner than those that wait.
    const later = handlers.request(asked("/later"), signal);
    await turn();
    expect(begun).toHaveLength(24);
    expect((await Promise.all(answers)).map(({ body }) => body)).toEqual(paths);
    expect(await later).toMatchObject({ body: "/later" });
    expect(begun).toEqual([...paths, "/later"]);
  });

  it("are not begun when their client has gone meanwhile", async () => {
    const { begun, handlers } = counting();
    const gone = new AbortController();
    const answers = Array.from({ length: 20 }, () => handlers.request(asked("/x"), gone.signal));
    gone.abort();
    await Promise.all(answers);
    expect(begun).toHaveLength(8);
  });

  it("wait for nobody when they come one by one", async () => {
    const { begun, handlers } = counting();
    const { signal } = new AbortController();
    for (let i = 0; i < 20; i += 1) {
      const answer = handlers.request(asked(`/${i}`), signal);
      expect(begun).toHaveLength(i + 1);
      await answer;
      await turn();
    }
  });
});
