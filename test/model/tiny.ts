// The tiny random-weight bundle in test/fixtures, what PyTorch made of it, and a few shorthands.
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { ChunkRequest, Frame, Generator, History } from "../../src/model/index.js";

export const TINY = fileURLToPath(new URL("../fixtures/tiny-bundle", import.meta.url));
/** Its decoder reads words beside codes. */
export const TOLD = fileURLToPath(new URL("../fixtures/told-bundle", import.meta.url));
/** A model of other numbers: pictures of 48x32, three latent frames a chunk, one group of codes, no `encode` graph. */
export const WIDE = fileURLToPath(new URL("../fixtures/wide-bundle", import.meta.url));

const array = z.object({ shape: z.array(z.number()), type: z.string(), base64: z.string() });
const fixtures = z.object({
  texts: z.array(z.object({ prompt: z.string(), ids: z.array(z.number()), states: array })),
  prefill: z.object({ tokens: array, keys: array, values: array }),
  steps: z.object({
    prompt: z.string(),
    guidance: z.number(),
    priority: array,
    list: z.array(
      z.object({
        tokens: array,
        uniforms: array,
        temperature: z.number(),
        count: z.number(),
        next: array,
      }),
    ),
  }),
  decode: z.object({
    tokens: array,
    frames: array,
    text: array.optional(),
    text_mask: array.optional(),
  }),
});

export type Packed = z.infer<typeof array>;

export async function tinyFixtures(folder = TINY): Promise<z.infer<typeof fixtures>> {
  return fixtures.parse(JSON.parse(await readFile(join(folder, "fixtures.json"), "utf8")));
}

function bytesOf(packed: Packed): ArrayBuffer {
  const bytes = Buffer.from(packed.base64, "base64");
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer;
}
export const floats = (packed: Packed): Float32Array => new Float32Array(bytesOf(packed));
export const longs = (packed: Packed): BigInt64Array => new BigInt64Array(bytesOf(packed));
export const bytes = (packed: Packed): Uint8Array => new Uint8Array(bytesOf(packed));
export const codes = (packed: Packed): Uint16Array => Uint16Array.from(longs(packed), Number);

/** A copy of the tiny bundle whose manifest (and files) a test may spoil. Removed by `remove`. */
export async function spoiledBundle(
  spoil: (manifest: Record<string, never>, folder: string) => void | Promise<void>,
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "evertale-bundle-"));
  await cp(TINY, folder, { recursive: true });
  const path = join(folder, "manifest.json");
  const manifest = JSON.parse(await readFile(path, "utf8"));
  await spoil(manifest, folder);
  await writeFile(path, JSON.stringify(manifest));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

export const NO_HISTORY: History = { startLatent: 0, tokens: new Uint16Array(0) };

export function request(generator: Generator, changes: Partial<ChunkRequest> = {}): ChunkRequest {
  const { guidance, temperature } = generator.info;
  return {
    story: "s",
    chunk: 0,
    text: "A panda swims under water",
    seed: 7,
    steps: 4,
    guidance,
    temperature,
    history: NO_HISTORY,
    ...changes,
  };
}

export interface Made {
  readonly tokens: Uint16Array;
  readonly frames: readonly Frame[];
}

export async function make(
  generator: Generator,
  asked: ChunkRequest,
  signal?: AbortSignal,
): Promise<Made> {
  const frames: Frame[] = [];
  for await (const event of generator.generate(asked, signal)) {
    if (event.type === "frame") frames.push(event.frame);
    else return { tokens: event.tokens, frames };
  }
  throw new Error("the chunk ended without `done`");
}

/** What the next request carries: the newest latent frames of all that was made. */
export function historyOf(generator: Generator, made: readonly Made[]): History {
  const { historyLatents, tokensPerLatent, groups } = generator.info;
  const all = made.flatMap((chunk) => [...chunk.tokens]);
  const size = tokensPerLatent * groups;
  const tokens = Uint16Array.from(all.slice(-historyLatents * size));
  return { startLatent: (all.length - tokens.length) / size, tokens };
}

/** A story of `chunks` chunks; `before(i)` runs ahead of each. */
export async function film(
  generator: Generator,
  chunks: number,
  changes: Partial<ChunkRequest> = {},
  before: (chunk: number) => Promise<void> | void = () => {},
): Promise<Made[]> {
  const made: Made[] = [];
  for (let chunk = 0; chunk < chunks; chunk++) {
    await before(chunk);
    const history = historyOf(generator, made);
    made.push(await make(generator, request(generator, { ...changes, chunk, history })));
  }
  return made;
}

/** Largest difference between two pictures, in levels. */
export function furthest(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) return Number.POSITIVE_INFINITY;
  let most = 0;
  for (let i = 0; i < a.length; i++) most = Math.max(most, Math.abs((a[i] ?? 0) - (b[i] ?? 0)));
  return most;
}
