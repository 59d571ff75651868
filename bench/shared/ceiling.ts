// The most that this machine's cores do of a graph's matrix products: a graph of nothing else, timed. Knows no bundle.
import { InferenceSession, Tensor } from "onnxruntime-node";
import { round } from "./statistics.js";

/** Side of the square matrices: large enough that the products, not the calls, take the time. */
const SIDE = 1024;
/** Products in one graph, each with a weight of its own, so that weights are not simply in the innermost cache. */
const PRODUCTS = 4;

/** Numbers of `TensorProto.DataType` (onnx.proto). */
const FLOAT = 1;
const UINT8 = 2;
const INT8 = 3;
const INT32 = 6;

export type Precision = "int8" | "fp32";

/** Thousand millions of multiplications and additions (two each) a second, the best of `rounds` runs after one that does not count. */
export async function ceilingGops(
  precision: Precision,
  threads: number,
  rounds: number,
): Promise<number> {
  const session = await InferenceSession.create(ceilingModel(precision), {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    logSeverityLevel: 3,
  });
  const shape = [SIDE, SIDE];
  const x =
    precision === "int8"
      ? new Tensor("uint8", new Uint8Array(SIDE * SIDE).fill(3), shape)
      : new Tensor("float32", new Float32Array(SIDE * SIDE).fill(0.5), shape);
  await session.run({ x });
  let bestMs = Number.POSITIVE_INFINITY;
  for (let i = 0; i < rounds; i++) {
    const startMs = performance.now();
    await session.run({ x });
    bestMs = Math.min(bestMs, performance.now() - startMs);
  }
  await session.release();
  return round((2 * PRODUCTS * SIDE ** 3) / (bestMs * 1e6), 0);
}

/** The bytes of an ONNX model: `y_i = x * w_i`, with MatMulInteger (uint8 by int8) or MatMul (float32). */
function ceilingModel(precision: Precision): Uint8Array {
  const integer = precision === "int8";
  const [input, weight, output] = integer ? [UINT8, INT8, INT32] : [FLOAT, FLOAT, FLOAT];
  const operator = integer ? "MatMulInteger" : "MatMul";
  const weights = new Uint8Array(SIDE * SIDE * (integer ? 1 : 4)).fill(1);
  const indices = [...Array(PRODUCTS).keys()];
  const graph = [
    ...indices.map((i) =>
      part(1, [part(1, "x"), part(1, `w${i}`), part(2, `y${i}`), part(4, operator)]),
    ),
    part(2, "ceiling"),
    ...indices.map((i) => {
      const shape = [part(1, SIDE), part(1, SIDE), part(2, weight)];
      return part(5, [...shape, part(8, `w${i}`), part(9, weights)]);
    }),
    part(11, valueInfo("x", input)),
    ...indices.map((i) => part(12, valueInfo(`y${i}`, output))),
  ];
  const opset = [part(1, ""), part(2, 18)];
  return Buffer.concat([part(1, 9), part(7, graph), part(8, opset)]);
}

function valueInfo(name: string, type: number): Uint8Array[] {
  const side = part(1, [part(1, SIDE)]);
  const tensor = part(1, [part(1, type), part(2, [side, side])]);
  return [part(1, name), part(2, [tensor])];
}

/** One field in the protobuf wire format: numbers as varints, all else with its length in front. */
function part(field: number, value: number | string | Uint8Array | readonly Uint8Array[]): Buffer {
  if (typeof value === "number") return Buffer.concat([varint(field << 3), varint(value)]);
  const bytes =
    typeof value === "string"
      ? Buffer.from(value)
      : value instanceof Uint8Array
        ? value
        : Buffer.concat(value);
  return Buffer.concat([varint((field << 3) | 2), varint(bytes.length), bytes]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return Buffer.from([...bytes, rest]);
    bytes.push((rest % 128) + 128);
  }
}
