// Question: what does super-resolution cost and gain, against enlarging by cubic convolution?
// Usage: npm run bench -- super-resolution [--bundle DIR] [--rounds 8] [--truth PICTURES] [--tiles 12] [--picture side-by-side.png]
// Ceiling: the time that the network's products take at the rate of a large float32 matrix product on one core. --truth: a file or a
// folder of pictures whose full size is known; they are made smaller, enlarged, and compared with themselves (luma).
import { basename } from "node:path";
import sharp from "sharp";
import { FilmScaler } from "../src/film/film-picture.js";
import { pixelsOf } from "../src/film/output/pixels.js";
import { loadBundle, loadSuperResolution, renderStory } from "../src/index.js";
import type { I420Picture } from "../src/super-resolution/index.js";
import { ceilingGops } from "./shared/ceiling.js";
import { parseFlags } from "./shared/options.js";
import { finish, table } from "./shared/report.js";
import { round, spread, sum } from "./shared/statistics.js";
import { corrected, cubic, type Method, networkAlone, whole } from "./super-resolution/methods.js";
import { lumaError, psnr, sharpness, truthTiles } from "./super-resolution/truth.js";

const flags = parseFlags(["rounds", "truth", "tiles", "picture"]);
const [bundle = ""] = flags.bundles;
const rounds = flags.number("rounds", 8, 1);
const [truth = "docs/world/actors.png"] = flags.all("truth");
const tiles = flags.number("tiles", 12, 1);
const [picture] = flags.all("picture");
/** Full size of a tile; what is enlarged is a half or a quarter of it. */
const SIDE = flags.smoke ? 64 : 192;
const FACTORS = [2, 4] as const;
/** Weights of the layers that work on the small picture, one product each a pixel; the one on the large picture is less than 1 %. */
const WEIGHTS = 221_700;
const SCRIPT =
  "[1s] A panda swims under water\n[1s] A fox walks through the forest\n[1s][cut] A rocket flies at night";

interface Contender extends Method {
  readonly factor: 2 | 4;
}

/** Pictures of the bundle, as decoded; one of `every`. */
async function filmFrames(every: number): Promise<I420Picture[]> {
  const model = await loadBundle(bundle, { provider: "cpu" });
  const frames: I420Picture[] = [];
  for await (const frame of renderStory(model, SCRIPT, { seed: 3 })) {
    if (frame.index % every === every - 1) frames.push(frame);
  }
  await model.close();
  return frames;
}

/** Milliseconds a picture, the contenders in turn; a first round does not count. */
async function costs(contenders: readonly Contender[], frames: readonly I420Picture[]) {
  const times = contenders.map((): number[] => []);
  for (let number = 0; number <= rounds; number++) {
    const frame = frames[number % frames.length];
    if (frame === undefined) throw new Error("The bundle made no pictures");
    for (const [i, contender] of contenders.entries()) {
      const startMs = performance.now();
      await contender.enlarge(frame);
      if (number > 0) times[i]?.push(performance.now() - startMs);
    }
  }
  return contenders.map(({ name, factor }, i) => {
    const { p50, p95 } = spread(times[i] ?? []);
    return { factor, method: name, msP50: p50, msP95: p95 };
  });
}

/** How near each comes to pictures known in full size, and how sharp it is: 1 as they are. */
async function gains(contenders: readonly Contender[], known: readonly I420Picture[]) {
  const own = sum(known.map(sharpness));
  const rows = [];
  for (const { name, factor, enlarge } of contenders) {
    const small = { width: SIDE / factor, height: SIDE / factor };
    const scaler = new FilmScaler({ width: SIDE, height: SIDE }, small);
    const made = [];
    for (const { data } of known) made.push(await enlarge({ ...small, data: scaler.scale(data) }));
    rows.push({
      factor,
      method: name,
      psnrDb: round(psnr(made.map((large, i) => lumaError(large, known[i] ?? large))), 2),
      sharpness: round(sum(made.map(sharpness)) / own, 2),
    });
  }
  return rows;
}

/** Sharpness of the bundle's own pictures, over that of the cubic ones of the same size. */
async function filmGains(contenders: readonly Contender[], frames: readonly I420Picture[]) {
  const rows = [];
  for (const { name, factor, enlarge } of contenders) {
    let [own, plain] = [0, 0];
    for (const frame of frames) {
      own += sharpness(await enlarge(frame));
      plain += sharpness(await cubic(factor).enlarge(frame));
    }
    rows.push({ factor, method: name, sharpnessOverCubic: round(own / plain, 2) });
  }
  return rows;
}

/** Rows of pictures, at one height: cubic, then super-resolution, by 2 (shown twice as large) and by 4. */
async function sideBySide(
  path: string,
  contenders: readonly Contender[],
  frames: readonly I420Picture[],
) {
  const shown = contenders.filter(({ name }) => name === "cubic" || name === "super-resolution");
  const [width, height] = [4 * (frames[0]?.width ?? 0), 4 * (frames[0]?.height ?? 0)];
  const [wide, high] = [width * shown.length, height * frames.length];
  const data = new Uint8Array(3 * wide * high);
  for (const [row, frame] of frames.entries()) {
    for (const [column, { factor, enlarge }] of shown.entries()) {
      const large = await enlarge(frame);
      const pixels = pixelsOf(large, 3);
      const repeat = 4 / factor;
      for (let y = 0; y < height; y++) {
        for (let x = 0; x < width; x++) {
          const from = 3 * (Math.floor(y / repeat) * large.width + Math.floor(x / repeat));
          data.set(
            pixels.subarray(from, from + 3),
            3 * ((row * height + y) * wide + column * width + x),
          );
        }
      }
    }
  }
  await sharp(data, { raw: { width: wide, height: high, channels: 3 } })
    .png()
    .toFile(path);
}

async function main(): Promise<void> {
  const gops = await ceilingGops("fp32", 1, rounds);
  const frames = await filmFrames(flags.smoke ? 8 : 4);
  const area = (frames[0]?.width ?? 0) * (frames[0]?.height ?? 0);
  const ceilingMs = round((2 * WEIGHTS * area) / (gops * 1e6), 1);
  console.log(`ceiling: ${ceilingMs} ms a picture, at ${gops} GOP/s on one core`);
  const contenders: Contender[] = [];
  const closing = [];
  for (const factor of FACTORS) {
    const resolution = await loadSuperResolution(factor);
    closing.push(resolution);
    const plain = cubic(factor);
    const alone =
      factor === 2 ? [await networkAlone()].flatMap((one) => [one, corrected(one)]) : [];
    const methods = [plain, corrected(plain), ...alone, whole(resolution)];
    contenders.push(...methods.map((method) => ({ ...method, factor })));
  }
  const [{ backend, reason } = { backend: "", reason: "" }] = closing;
  console.log(`backend: ${backend} (${reason})\n`);
  const cost = await costs(contenders, frames);
  console.log(`${table(cost)}\n`);
  const known = await truthTiles(truth, SIDE, tiles);
  const gain = await gains(contenders, known);
  console.log(`${table(gain)}\n`);
  const film = await filmGains(contenders, frames);
  console.log(table(film));
  if (picture !== undefined) await sideBySide(picture, contenders, frames.slice(0, 4));
  for (const resolution of closing) resolution.close();
  finish("super-resolution", {
    smoke: flags.smoke,
    bundle: basename(bundle),
    backend,
    ceiling: { gops, ms: ceilingMs },
    truth: { from: basename(truth), tiles: known.length, side: SIDE },
    rows: cost,
    gain,
    film,
  });
}

await main();
