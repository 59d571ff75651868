// The process that looks at one picture with a network and ends. What either does to native code it does to this process alone.
import { InferenceSession, Tensor } from "onnxruntime-node";
import { type ErrorMessage, packError } from "../../error-messages.js";
import { decodePicture } from "../decode/decode-picture.js";
import { loadSharp } from "../decode/load-sharp.js";
import { planesOf, type Rgb, rgbPixelsOf } from "../rgb.js";
import { DRAWN, INPUT_SHAPE, inputOf, scoreIn } from "./nsfw-network.js";

/** The one question. */
export interface ToCheckProcess {
  readonly bytes: Uint8Array;
  /** File of the network. */
  readonly network: string;
  readonly mostPixels: number;
}

/** That it is there, then the one answer. */
export type FromCheckProcess =
  | { readonly type: "ready" }
  | { readonly type: "score"; readonly score: number }
  | { readonly type: "failed"; readonly error: ErrorMessage };

/** The network has seen pictures as JPEG alone, and finds more in them (0.43 against 0.13 for one picture); this quality is Pillow's own. */
async function asJpeg({ data, width, height }: Rgb): Promise<Rgb> {
  const sharp = await loadSharp();
  const raw = { width, height, channels: 3 } as const;
  const file = await sharp(rgbPixelsOf(data, { width, height }), { raw })
    .jpeg({ quality: 75, chromaSubsampling: "4:2:0" })
    .toBuffer();
  return planesOf(await sharp(file).raw().toBuffer(), { width, height });
}

async function scoreOf({ bytes, network, mostPixels }: ToCheckProcess): Promise<number> {
  const wish = { name: "The picture", width: DRAWN, height: DRAWN, mostPixels };
  const picture = await asJpeg(await decodePicture(bytes, wish));
  // The story's own network comes first on every core but one.
  const session = await InferenceSession.create(network, { intraOpNumThreads: 1 });
  const [input] = session.inputNames;
  if (input === undefined) throw new Error("the network takes nothing");
  const asked = new Tensor("float32", inputOf(picture), [...INPUT_SHAPE]);
  const answer = await session.run({ [input]: asked });
  const output = answer[session.outputNames[0] ?? ""]?.data;
  const score = output instanceof Float32Array ? scoreIn(output) : undefined;
  if (score === undefined) throw new Error("the network's answer is none of two probabilities");
  return score;
}

function answer(message: FromCheckProcess): void {
  process.send?.(message, undefined, undefined, () => process.exit(0));
}

process.once("message", (question: ToCheckProcess) => {
  scoreOf(question).then(
    (score) => answer({ type: "score", score }),
    (error: unknown) => answer({ type: "failed", error: packError(error) }),
  );
});
process.send?.({ type: "ready" } satisfies FromCheckProcess);
// Whoever asked is gone: nobody waits for the answer.
process.once("disconnect", () => process.exit(0));
