// The benches that need neither Python nor a GPU nor a browser still run: a few seconds each, on the tiny bundle.
import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

const TIMEOUT_MS = 120_000;

function bench(name: string, ...args: string[]) {
  return spawnSync(process.execPath, ["--import", "tsx", `bench/${name}.ts`, ...args], {
    encoding: "utf8",
    timeout: TIMEOUT_MS,
  });
}

/** The JSON object that every bench prints last. */
function resultOf(name: string): Record<string, unknown> {
  const { stdout, stderr, status } = bench(name, "--smoke");
  expect(status, stderr).toBe(0);
  return JSON.parse(stdout.trimEnd().split("\n").at(-1) ?? "") as Record<string, unknown>;
}

describe("a bench in a smoke run", () => {
  it.each([
    ["generate", "rows"],
    ["channels", "rows"],
    ["recipe", "rows"],
    ["governor", "timeline"],
    ["profile", "results"],
    ["on-a-gpu", "rows"],
    ["super-resolution", "gain"],
    ["words", "groups"],
    ["floods", "rows"],
    ["fleet", "costs"],
    ["memory", "processes"],
  ])(
    "%s prints its %s as JSON last",
    (name, list) => {
      const result = resultOf(name);
      expect(result).toMatchObject({ bench: name, smoke: true, node: process.version });
      expect(result[list]).not.toHaveLength(0);
    },
    TIMEOUT_MS,
  );

  it(
    "faults loses nothing that was said, and tells nothing twice",
    () => {
      const result = resultOf("faults") as Record<string, { lost: number; doubled: number }>;
      expect(result.afterFaults).toMatchObject({ lost: 0, doubled: 0 });
      expect(result.afterKills).toMatchObject({ lost: 0, doubled: 0 });
    },
    TIMEOUT_MS,
  );

  it(
    "soak loses nothing that was said, in simulated hours and in a real moment",
    () => {
      expect(resultOf("soak")).toMatchObject({
        lost: 0,
        simulated: { lost: 0, doubled: 0 },
      });
    },
    TIMEOUT_MS,
  );

  it(
    "live counts the frames that reached a viewer",
    () => {
      const { framesPerSecond } = resultOf("live") as { framesPerSecond: number };
      expect(framesPerSecond).toBeGreaterThan(0);
    },
    TIMEOUT_MS,
  );

  it(
    "rewind records and cuts",
    () => {
      const result = resultOf("rewind") as { coreShare: number; clipMsP50: number };
      expect(result.coreShare).toBeGreaterThan(0);
      expect(result.clipMsP50).toBeGreaterThan(0);
    },
    TIMEOUT_MS,
  );

  it(
    "fan-out ends well",
    () => {
      expect(resultOf("fan-out")).toMatchObject({ bench: "fan-out" });
    },
    TIMEOUT_MS,
  );

  it(
    "a flag that there is not ends it with one sentence",
    () => {
      const { status, stderr } = bench("generate", "--sped");
      expect(status).toBe(1);
      expect(stderr).toMatch(/^bench: Unknown option '--sped'/);
      expect(stderr).not.toContain("    at ");
    },
    TIMEOUT_MS,
  );
});
