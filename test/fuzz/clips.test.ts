// Pictures and films from strangers, damaged: a few here, as many as one likes by `npm run fuzz`.
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { ClipDecoder, wholeFilms, wholePictures } from "./clips.js";
import { mutatedBytes } from "./mutated.js";

const decoder = new ClipDecoder();
afterAll(() => decoder.close());

it.each([
  ["pictures", wholePictures, 80],
  ["films", wholeFilms, 25],
] as const)(
  "%s are decoded, or refused in a sentence, however they are damaged",
  async (_, whole, count) => {
    for (const bytes of fc.sample(mutatedBytes(await whole()), { numRuns: count, seed: 20 })) {
      const outcome = await decoder.decode(bytes);
      expect(outcome).toMatchObject({ type: "read" });
    }
  },
);
