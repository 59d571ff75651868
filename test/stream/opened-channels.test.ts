// The list of channels that were opened while a server ran, on a disk that takes a part of what is written at once, as one that is nearly full does.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it, vi } from "vitest";
import { resolveConfig } from "../../src/config.js";
import { OpenedChannels } from "../../src/server/opened-channels.js";

const TAKEN_BYTES = 40;
vi.mock("node:fs", async (original) => {
  const real = await original<typeof import("node:fs")>();
  const writeSync = (handle: number, text: string) =>
    real.writeSync(handle, Buffer.from(text).subarray(0, TAKEN_BYTES));
  return { ...real, writeSync };
});

const folder = mkdtempSync(join(tmpdir(), "evertale-opened-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the list of opened channels", () => {
  it("is whole, or as it was before", () => {
    const config = resolveConfig({ flags: { journal: join(folder, "main.jsonl") } });
    const warnings: string[] = [];
    const log = { warn: (sentence: string) => void warnings.push(sentence) };
    const names = ["one", "another", "third"];
    const opened = OpenedChannels.of(config, log);
    for (const name of names) opened.add({ name }, new Uint16Array(100));
    const next = OpenedChannels.of(config, log);
    expect(next.lately(Date.now()).map(({ name }) => name)).toEqual(names);
    expect(warnings).toEqual([]);
  });
});
