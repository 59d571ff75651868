// How many clips are cut at once, and whose share it is.
import { describe, expect, it } from "vitest";
import type { WebRequest } from "../../../src/stream/http/web-server.js";
import { ClipRoute } from "../../../src/stream/window/clip-route.js";
import type { ClipSource, ClipStore } from "../../../src/stream/window/clip-store.js";

const REQUEST: WebRequest = {
  method: "POST",
  path: "/api/channels/main/clips",
  query: new URLSearchParams(),
  headers: { "content-type": "application/json" },
  body: Buffer.from('{"fromMs": -5000, "toMs": 0}'),
  remoteAddress: "203.0.113.9",
};

describe("cutting clips", () => {
  it("takes nothing of an address's share while others' are being cut, and says when to come again", async () => {
    const finish: (() => void)[] = [];
    const cut = () =>
      new Promise((resolve) => finish.push(() => resolve({ id: "x", fromMs: 1, toMs: 2 })));
    const route = new ClipRoute({
      clips: { cut } as unknown as ClipStore,
      nowMs: () => 0,
      unixMs: () => 0,
      basePath: "",
    });
    const post = () => route.post({} as ClipSource, REQUEST);
    const under = [post(), post()];
    for (let i = 0; i < 10; i++) {
      expect(await post()).toMatchObject({ status: 503, headers: { "Retry-After": "2" } });
    }
    for (const one of finish) one();
    for (const one of under) expect((await one).status).toBe(201);
    const next = post();
    finish.at(-1)?.();
    expect((await next).status).toBe(201);
  });
});
