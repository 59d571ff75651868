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

  it("gives one address of 100 wishes a minute its share, the others a sentence, and other addresses theirs", async () => {
    let nowMs = 0;
    const cut = () => Promise.resolve({ id: "x", fromMs: 1, toMs: 2 });
    const route = new ClipRoute({
      clips: { cut } as unknown as ClipStore,
      nowMs: () => nowMs,
      unixMs: () => 0,
      basePath: "",
    });
    const counts = new Map<number, number>();
    for (let i = 0; i < 100; i++) {
      const response = await route.post({} as ClipSource, REQUEST);
      counts.set(response.status, (counts.get(response.status) ?? 0) + 1);
      if (response.status === 429) {
        expect(JSON.parse(String(response.body)).detail).toMatch(/clips/);
        expect(Number(response.headers?.["Retry-After"])).toBeGreaterThan(0);
      }
      const other = { ...REQUEST, remoteAddress: `203.0.113.${10 + i}` };
      expect((await route.post({} as ClipSource, other)).status).toBe(201);
      nowMs += 600;
    }
    // Six at once, and one in ten seconds.
    expect(counts.get(201)).toBe(11);
    expect(counts.get(429)).toBe(89);
  });
});
