// Joins as they come over HTTP to a running server: one address that never finishes its handshakes, and others who want to watch.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { resolveConfig } from "../../../src/config.js";
import { type RunningServer, startServer } from "../../../src/main.js";
import { FakeEncoders } from "../../fakes/fake-encoder.js";
import { FakeGenerator } from "../../fakes/fake-generator.js";
import { CHROMIUM_OFFER } from "../../webrtc/offers.js";

let server: RunningServer;
let lines: string[];
let client: string;
beforeEach(async () => {
  client = mkdtempSync(join(tmpdir(), "evertale-joins-"));
  writeFileSync(join(client, "studio.html"), "<!doctype html>");
  lines = [];
  server = await startServer({
    config: resolveConfig({ flags: { port: 0, prompt: "a panda on Mars", fanOutThreads: 0 } }),
    generator: new FakeGenerator(),
    encoders: new FakeEncoders(),
    log: { info: () => {}, warn: (line) => lines.push(line) },
    clientFolder: client,
  });
  await expect.poll(() => server.channel.view.state).toBe("idle");
});
afterEach(async () => {
  await server.close();
  rmSync(client, { recursive: true });
});

/** The status of an offer from one of loopback's many addresses. */
function offer(localAddress: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { "Content-Type": "application/sdp" };
    const options = { method: "POST", headers, localAddress };
    const asked = request(`${server.url}/whep/main`, options, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode ?? 0));
    });
    asked.on("error", reject);
    asked.end(CHROMIUM_OFFER);
  });
}

it("takes six viewers while another address has begun forty handshakes that never end", async () => {
  const flood = await Promise.all(Array.from({ length: 40 }, () => offer("127.0.0.9")));
  const taken = flood.filter((status) => status === 201).length;
  expect(taken).toBe(12);
  expect(new Set(flood)).toEqual(new Set([201, 429]));
  const real = Array.from({ length: 6 }, (_, i) => offer(`127.0.1.${i + 1}`));
  expect(await Promise.all(real)).toEqual(Array(6).fill(201));
  expect(lines.filter((line) => line.includes("Refused POST /whep/main from 127.0.0.9"))).toEqual([
    expect.stringMatching(/429 rate-limited: .*(joins|connected).*/),
  ]);
});
