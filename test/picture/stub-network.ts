// Tiny networks in ONNX's own format (protobuf), written by hand: one that has something against bright pictures, and broken ones.

type Field = readonly [number, number | string | Uint8Array];

function varint(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) + 128);
  }
}

/** A message of protobuf: numbers as varints, everything else with its length. */
function message(...fields: Field[]): Uint8Array {
  return Uint8Array.from(
    fields.flatMap(([number, value]) => {
      if (typeof value === "number") return [...varint(number * 8), ...varint(value)];
      const bytes = typeof value === "string" ? Buffer.from(value) : value;
      return [...varint(number * 8 + 2), ...varint(bytes.length), ...bytes];
    }),
  );
}

function valueInfo(name: string, dims: readonly number[]): Uint8Array {
  const shape = message(...dims.map((dim): Field => [1, message([1, dim])]));
  return message([1, name], [2, message([1, message([1, 1], [2, shape])])]);
}

function node(
  type: string,
  inputs: readonly string[],
  output: string,
  ...more: Field[]
): Uint8Array {
  return message(...inputs.map((one): Field => [1, one]), [2, output], [4, type], ...more);
}

/**
 * The mean of each colour, times weights, as two probabilities: white is nearly certainly refused, black passes.
 * @param answers how many numbers it answers with
 */
export function brightnessNetwork(answers = 2): Uint8Array {
  const weights = new Float32Array(3 * answers);
  for (let i = 0; i < 3; i++) {
    weights[i * answers] = -0.01;
    weights[i * answers + answers - 1] = 0.01;
  }
  const initializer = message(
    [1, 3],
    [1, answers],
    [2, 1],
    [8, "w"],
    [9, new Uint8Array(weights.buffer)],
  );
  const axes = message([1, "axes"], [8, 1], [8, 2], [20, 7]);
  const keepdims = message([1, "keepdims"], [3, 0], [20, 2]);
  const graph = message(
    [1, node("ReduceMean", ["input"], "means", [5, axes], [5, keepdims])],
    [1, node("MatMul", ["means", "w"], "logits")],
    [1, node("Softmax", ["logits"], "predictions")],
    [2, "brightness"],
    [5, initializer],
    [11, valueInfo("input", [1, 224, 224, 3])],
    [12, valueInfo("predictions", [1, answers])],
  );
  return message([1, 8], [7, graph], [8, message([2, 13])]);
}
