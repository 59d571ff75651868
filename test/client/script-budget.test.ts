// The studio's script beside the player's, packed as servers in front send it: the page may have 60 kB more. Knows no page.
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, it } from "vitest";

const MORE_BYTES = 60_000;

async function packedBytes(name: string): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [`client/${name}.ts`],
    bundle: true,
    minify: true,
    write: false,
    platform: "browser",
    format: "esm",
    target: "es2022",
  });
  return gzipSync(outputFiles[0]?.contents ?? "", { level: 9 }).length;
}

it("the studio has at most 60 kB of script more than the player, all that it loads included", async () => {
  const [player, studio] = await Promise.all([packedBytes("player"), packedBytes("studio")]);
  expect(player).toBeGreaterThan(10_000);
  expect(studio - player).toBeGreaterThan(0);
  expect(studio - player).toBeLessThanOrEqual(MORE_BYTES);
});
