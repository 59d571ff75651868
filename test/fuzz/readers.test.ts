// A few hundred damaged inputs for every reader of what comes from outside; `npm run fuzz` tries as many as one likes.
import fc from "fast-check";
import { describe, it } from "vitest";
import { survives } from "./target.js";
import { TARGETS } from "./targets.js";

const RUNS = 300;

describe.each(TARGETS.map((target) => [target.name, target] as const))("%s", (_, target) => {
  it("is read, or refused in a sentence, however it is damaged", () => {
    const property = fc.property(target.inputs as fc.Arbitrary<unknown>, (input) =>
      survives(target, input),
    );
    // The same inputs every time: a fault found here is found again.
    fc.assert(property, { numRuns: RUNS, seed: 20, endOnFailure: true });
  });
});
