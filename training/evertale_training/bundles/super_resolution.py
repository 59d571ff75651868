"""
Writes the super-resolution network (ESRGAN Slim of the npm package `@upscalerjs/esrgan-slim`, MIT) as one ONNX graph that ends in luma, as the program wants it.
`python -m evertale_training.bundles.super_resolution PACKAGE OUT`: PACKAGE is the folder of the npm package. Knows Keras's layers as far as that network has them.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

OPSET = 18

MARGIN = 6
"""Pixels around the picture, repeated by the program, that the result is without: the network takes what lies outside for black."""
LUMA = np.array([0.299, 0.587, 0.114], np.float32) * np.float32(219 / 255)
"""BT.601 luma of red, green and blue from 0 to 255, limited range; 16 is added."""


def weights_of(folder: Path, model: dict) -> dict[str, np.ndarray]:
    """Constants by name, as TensorFlow.js stores them: one after the other."""
    found: dict[str, np.ndarray] = {}
    for group in model["weightsManifest"]:
        content, start = b"".join((folder / path).read_bytes() for path in group["paths"]), 0
        for entry in group["weights"]:
            size = int(np.prod(entry["shape"]))
            found[entry["name"]] = np.frombuffer(content, "<f4", size, start).reshape(entry["shape"])
            start += size * 4
    return found


def graph_of(layers: list[dict], weights: dict[str, np.ndarray]) -> onnx.ModelProto:
    """`pixels` uint8 RGB `[1, 3, H, W]` with a margin -> `luma` float32 `[1, 1, 2 h, 2 w]` without it, from 16 to 235, not yet rounded."""
    nodes, constants = [helper.make_node("Cast", ["pixels"], ["floats"], to=TensorProto.FLOAT)], {}
    made = {}
    for layer in layers:
        name, kind, config = layer["name"], layer["class_name"], layer["config"]
        inputs = [made[source[0]] for node in layer["inbound_nodes"] for source in node]
        made[name] = name
        if kind == "InputLayer":
            made[name] = "floats"
        elif kind == "Conv2D":
            kernel = weights[f"{name}/kernel"]
            constants |= {f"{name}_kernel": np.ascontiguousarray(kernel.transpose(3, 2, 0, 1)), f"{name}_bias": weights[f"{name}/bias"]}
            nodes.append(helper.make_node("Conv", [*inputs, f"{name}_kernel", f"{name}_bias"], [name], pads=[kernel.shape[0] // 2, kernel.shape[1] // 2] * 2))
        elif kind == "Activation" and config["activation"] == "relu":
            nodes.append(helper.make_node("Relu", inputs, [name]))
        elif kind == "Concatenate":
            nodes.append(helper.make_node("Concat", inputs, [name], axis=1))
        elif kind == "Add":
            nodes.append(helper.make_node("Add", inputs, [name]))
        elif kind == "UpSampling2D" and config["interpolation"] == "nearest":
            constants["twice"] = np.array([1, 1, 2, 2], np.float32)
            how = {"mode": "nearest", "coordinate_transformation_mode": "asymmetric", "nearest_mode": "floor"}
            nodes.append(helper.make_node("Resize", [*inputs, "", "twice"], [name], **how))
        else:
            raise ValueError(f"The layer {name} is of a kind that is not known here: {kind}.")
    last = made[layers[-1]["name"]]
    constants |= {
        "least": np.float32(0), "most": np.float32(255), "luma_kernel": LUMA.reshape(1, 3, 1, 1), "luma_bias": np.array([16], np.float32),
        "begin": np.array([2 * MARGIN] * 2), "end": np.array([-2 * MARGIN] * 2), "axes": np.array([2, 3]),
    }  # fmt: skip
    nodes += [
        helper.make_node("Clip", [last, "least", "most"], ["clipped"]), helper.make_node("Conv", ["clipped", "luma_kernel", "luma_bias"], ["whole"]),
        helper.make_node("Slice", ["whole", "begin", "end", "axes"], ["luma"]),
    ]  # fmt: skip
    pixels = helper.make_tensor_value_info("pixels", TensorProto.UINT8, [1, 3, "H", "W"])
    luma = helper.make_tensor_value_info("luma", TensorProto.FLOAT, [1, 1, "h", "w"])
    graph = helper.make_graph(nodes, "esrgan-slim-2x", [pixels], [luma], [numpy_helper.from_array(np.asarray(value), name) for name, value in constants.items()])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=10)
    onnx.checker.check_model(model)
    return model


def main(package: Path, out: Path) -> None:
    folder = package / "models" / "x2"
    model = json.loads((folder / "model.json").read_text())
    layers = model["modelTopology"]["model_config"]["config"]["layers"]
    onnx.save(graph_of(layers, weights_of(folder, model)), out)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
