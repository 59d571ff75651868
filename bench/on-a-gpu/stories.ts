// Chunks of stories, told one after another or many at once. Knows no provider.
import type { ChunkTimings, Generator } from "../../src/model/index.js";

const PROMPTS = ["A panda swims under water", "A fox dances in the snow", "A robot walks on Mars"];

export interface Told {
  readonly tokens: Uint16Array;
  readonly timings: ChunkTimings;
  readonly wallMs: number;
  /** From the request, with words never said before, to the first picture. */
  readonly firstFrameMs: number;
}

/**
 * `rounds` chunks of one story. After `truth`, where it is given: each chunk goes on from the true past, so that one code that differs is one and no
 * other film.
 */
export async function tell(
  generator: Generator,
  rounds: number,
  truth?: readonly Told[],
): Promise<Told[]> {
  const told: Told[] = [];
  for (let chunk = 0; chunk < rounds; chunk++) {
    const past = (truth ?? told).slice(0, chunk).map(({ tokens }) => tokens);
    told.push(await one(generator, { story: "truth", chunk, past }));
  }
  return told;
}

/** Milliseconds until `count` stories have each made their second chunk: their requests come together, as channels' do. */
export async function stories(generator: Generator, count: number): Promise<number> {
  const names = Array.from({ length: count }, (_, i) => `story ${i}`);
  const [first] = await tell(generator, 1);
  const past = first ? [first.tokens] : [];
  const startMs = performance.now();
  await Promise.all(names.map((story) => one(generator, { story, chunk: 1, past })));
  return performance.now() - startMs;
}

async function one(
  generator: Generator,
  {
    story,
    chunk,
    past,
  }: { readonly story: string; readonly chunk: number; readonly past: readonly Uint16Array[] },
): Promise<Told> {
  const { info } = generator;
  const size = info.tokensPerLatent * info.groups;
  const all = past.flatMap((tokens) => [...tokens]);
  const tokens = Uint16Array.from(all.slice(-info.historyLatents * size));
  const startMs = performance.now();
  let firstFrameMs = Number.NaN;
  const events = generator.generate({
    story,
    chunk,
    text: `${PROMPTS[chunk % PROMPTS.length]}, part ${chunk} of ${story}`,
    seed: 7,
    steps: info.steps.default,
    guidance: info.guidance,
    temperature: info.temperature,
    history: { startLatent: (all.length - tokens.length) / size, tokens },
  });
  for await (const event of events) {
    if (Number.isNaN(firstFrameMs)) firstFrameMs = performance.now() - startMs;
    if (event.type !== "done") continue;
    const wallMs = performance.now() - startMs;
    return { tokens: event.tokens, timings: event.timings, wallMs, firstFrameMs };
  }
  throw new Error("The generator ended a chunk without its last event");
}
