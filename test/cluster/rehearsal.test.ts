// A worker's rehearsal: what is slow the first time is done before the first channel is offered.
import { expect, it } from "vitest";
import { resolveConfig } from "../../src/config.js";
import { rehearseTakeover } from "../../src/server/cluster-rehearsal.js";
import type { ClipRoute, Routes } from "../../src/stream/index.js";
import { FakeEncoders } from "../fakes/fake-encoder.js";
import { FakeGenerator } from "../fakes/fake-generator.js";

async function rehearse(encoders: FakeEncoders, generator: FakeGenerator) {
  const said: string[] = [];
  const log = {
    info: (line: string) => void said.push(line),
    warn: (line: string) => void said.push(`! ${line}`),
  };
  const flags = { role: "worker", cluster: "nats://127.0.0.1:1", twitch: "somebody" } as const;
  const config = resolveConfig({ flags });
  // No request comes, and no clip is cut.
  const [routes, clips] = [{} as Routes, {} as ClipRoute];
  await rehearseTakeover({ config, log, routes, clips, encoders, generator });
  return said;
}

it("makes and encodes a chunk of a story that nobody hears of, and leaves nothing open", async () => {
  const encoders = new FakeEncoders();
  const generator = new FakeGenerator({ delayMs: 1 });
  const said = await rehearse(encoders, generator);
  const parts = "journal \\d+ ms, channel \\d+ ms, picture \\d+ ms";
  expect(said).toEqual([
    expect.stringMatching(
      new RegExp(`^Rehearsal of a takeover: first picture after \\d+ ms: ${parts}$`),
    ),
  ]);
  expect(generator.requests.length).toBeGreaterThan(0);
  expect(encoders.made.map(({ closed }) => closed)).not.toContain(false);
  expect(encoders.made.length).toBeGreaterThan(0);
  expect(generator.closed).toBe(false);
});

it("that fails is told in one sentence, and the worker goes on", async () => {
  const said = await rehearse(new FakeEncoders([]), new FakeGenerator());
  expect(said).toEqual([
    expect.stringMatching(/^! The rehearsal of a takeover failed: Neither H.264 nor VP8/),
  ]);
});
