// Pictures and films from strangers, damaged: a few here, as many as one likes by `npm run fuzz`.
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { ClipDecoder, damagedFilms, damagedPictures } from "./clips.js";

const decoder = new ClipDecoder();
afterAll(() => decoder.close());

it.each([
  ["pictures", damagedPictures, 80],
  ["films", async () => damagedFilms(), 25],
] as const)(
  "%s are decoded, or refused in a sentence, however they are damaged",
  async (_, inputs, count) => {
    for (const bytes of fc.sample(await inputs(), { numRuns: count, seed: 20 })) {
      const outcome = await decoder.decode(bytes);
      expect(outcome).toMatchObject({ type: "read" });
    }
  },
);
