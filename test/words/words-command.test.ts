import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

function evertale(args: readonly string[], input?: string) {
  return spawnSync(process.execPath, ["--import", "tsx", "src/cli.ts", ...args], {
    encoding: "utf8",
    input,
    timeout: 60_000,
  });
}

it("evertale words prints one JSON object a line, in the order of the lines", () => {
  const { status, stdout } = evertale(
    ["words", "--json"],
    "🐼🏊🌊\nhello everybody\nno more rain\n",
  );
  expect(status).toBe(0);
  const lines = stdout.trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    {
      text: "🐼🏊🌊",
      told: "A panda swims in the ocean",
      reading: { actor: "panda", action: "swim", scene: "ocean" },
      unknown: [],
      talk: false,
    },
    { text: "hello everybody", told: "", reading: {}, unknown: [], talk: true },
    {
      text: "no more rain",
      told: "The rain stops",
      reading: { event: "none" },
      unknown: [],
      talk: false,
    },
  ]);
}, 60_000);

it("evertale words prints a reading in sentences", () => {
  const { stdout } = evertale(["words", "A spaghetti monster at a wedding"]);
  expect(stdout).toBe(
    "Told: A monster\nReading: actor: monster\nThis world has no spaghetti or wedding; showing: a monster.\n",
  );
}, 60_000);
