// Somebody else's page loads the player: it stays small. Looks at the last build.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";

const BUILT = join(import.meta.dirname, "../../dist/client");

it("player.js has 60 kB at most packed with gzip, with every language and every way to the picture", async () => {
  const bytes = await readFile(join(BUILT, "player.js"));
  expect(gzipSync(bytes, { level: 9 }).length).toBeLessThanOrEqual(60_000);
  // One file: nothing is loaded behind it.
  expect(bytes.toString()).not.toMatch(/\bimport\s*\(/);
});
