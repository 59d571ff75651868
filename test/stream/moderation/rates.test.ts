// How much of what is forbidden gets through, and how much of what is not is refused: over two tables of eighty.
import { expect, it } from "vitest";
import { moderatePrompt } from "../../../src/stream/moderation/moderation.js";
import { EVASIONS } from "./evasions.js";
import { INNOCENT } from "./innocent.js";

const passes = (text: string) => moderatePrompt(text).ok;

it("catches at least 95 of 100 evasions", () => {
  const through = EVASIONS.filter(([, text]) => passes(text));
  expect(EVASIONS).toHaveLength(80);
  expect(1 - through.length / EVASIONS.length, JSON.stringify(through)).toBeGreaterThanOrEqual(
    0.95,
  );
});

it("passes at least 98 of 100 innocent lines", () => {
  const refused = INNOCENT.filter((text) => !passes(text));
  expect(INNOCENT).toHaveLength(80);
  expect(1 - refused.length / INNOCENT.length, refused.join("; ")).toBeGreaterThanOrEqual(0.98);
});
