// Writes program-tokens.json: what the program itself makes of test/fixtures/tiny-bundle, for the evaluation's equality test.
// From the repository's root: node --import tsx training/tests/program-tokens.ts > training/tests/program-tokens.json
import { fileURLToPath } from "node:url";
import { loadGenerator } from "../../src/model/index.js";
import { fillUniforms } from "../../src/model/sampling/random.js";

const NOISES = [
  { seed: 0, chunk: 0, step: 1 },
  { seed: 1, chunk: 2, step: 3 },
  { seed: 4294967295, chunk: 3, step: 2 },
  { seed: 800000007, chunk: 599, step: 14 },
];
const PROMPTS = ["A panda swims under water", "A panda swims under water", "The fox starts to dance."];
const FILMS = [
  { seed: 1, steps: 4, guidance: 2 },
  { seed: 4294967295, steps: 3, guidance: 1 },
  { seed: 20, steps: 1, guidance: 3.5 },
];

const noise = NOISES.map((at) => {
  const into = new Float32Array(10);
  fillUniforms(into, at.seed, at.chunk, at.step);
  return { ...at, values: [...into] };
});

const bundle = fileURLToPath(new URL("../../test/fixtures/tiny-bundle", import.meta.url));
const generator = await loadGenerator({ bundle, provider: "cpu", threads: 1 });
const films = [];
for (const film of FILMS) {
  const all: number[] = [];
  const frames: number[] = [];
  const size = generator.info.tokensPerLatent * generator.info.groups;
  for (const [chunk, text] of PROMPTS.entries()) {
    const latents = all.length / size;
    const startLatent = Math.max(0, latents - generator.info.historyLatents);
    const history = { startLatent, tokens: Uint16Array.from(all.slice(startLatent * size)) };
    const request = { story: `film ${film.seed}`, chunk, text, history, ...film, temperature: generator.info.temperature };
    for await (const event of generator.generate(request)) {
      if (event.type === "frame") frames.push(event.frame.data.reduce((sum, byte) => sum + byte, 0));
      else all.push(...event.tokens);
    }
  }
  films.push({ ...film, prompts: PROMPTS, tokens: all, frameSums: frames });
}
await generator.close();
process.stdout.write(`${JSON.stringify({ noise, films })}\n`);
