// Stands in for TensorFlow's native package: takes the calls, notes what it is given, and makes every picture grey.
import type { ModelArtifacts, Tensorflow, Values } from "../../src/super-resolution/tensorflow.js";

export function standIn(isUsingGpuDevice: boolean) {
  const loaded: ModelArtifacts[] = [];
  const given: (readonly number[])[] = [];
  let disposed = 0;
  const values = (shape: readonly number[]): Values => ({
    toFloat: () => values(shape),
    slice: (_, size) => values(size),
    clipByValue: () => values(shape),
    mul: () => values(shape),
    sum: (axis) => values(shape.filter((__, i) => i !== axis)),
    add: () => values(shape),
    data: async () => new Float32Array(shape.reduce((all, size) => all * size, 1)).fill(128),
    dispose: () => {},
  });
  const shapes = new WeakMap<Values, readonly number[]>();
  const known = (shape: readonly number[]): Values => {
    const made = values(shape);
    shapes.set(made, shape);
    return { ...made, toFloat: () => made };
  };
  const shapeOf = (one: Values): readonly number[] => shapes.get(one) ?? [];
  const tf: Tensorflow = {
    backend: () => ({ isUsingGpuDevice }),
    loadLayersModel: async (handler) => {
      loaded.push(await handler.load());
      return {
        predict: (input) => {
          given.push(shapeOf(input));
          return values([]);
        },
        dispose: () => {
          disposed += 1;
        },
      };
    },
    tidy: (make) => make(),
    tensor4d: (_, shape) => known(shape),
    tensor1d: (list) => known([list.length]),
    transpose: (one, order) => keep(order.map((axis) => shapeOf(one)[axis] ?? 0)),
    mirrorPad: (one, margins) => {
      const wide = shapeOf(one).map(
        (size, i) => size + (margins[i]?.[0] ?? 0) + (margins[i]?.[1] ?? 0),
      );
      return keep(wide);
    },
  };
  function keep(shape: readonly number[]): Values {
    const made = values(shape);
    shapes.set(made, shape);
    return made;
  }
  return { tf, loaded, given, disposed: () => disposed };
}
