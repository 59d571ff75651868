"""
A bundle of int8 graphs in floats, for accelerators that have no kernels for int8: the same weights, activations no longer rounded. Knows ONNX alone, no model.
`python -m evertale_training.bundles.floats BUNDLE OUT` writes `OUT/fp32` and `OUT/fp16`.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper

from .export import store_halved
from .optimise import to_half


def to_float(model: onnx.ModelProto) -> onnx.ModelProto:
    """`DynamicQuantizeLinear`, `MatMulInteger` and what scales it become one float product with the dequantised matrix."""
    graph = model.graph
    makers = {output: node for node in graph.node for output in node.output}
    constants = {constant.name: constant for constant in graph.initializer}
    users: dict[str, list[onnx.NodeProto]] = {}
    for node in graph.node:
        for name in node.input:
            users.setdefault(name, []).append(node)

    def array(name: str) -> np.ndarray:
        # What is stored by halves is cast where it is used.
        return numpy_helper.to_array(constants[name] if name in constants else constants[makers[name].input[0]]).astype(np.float32)

    gone: set[int] = set()
    for node in list(graph.node):
        if node.op_type != "MatMulInteger":
            continue
        quantiser, (cast,) = makers[node.input[0]], users[node.output[0]]
        (scaled,) = users[cast.output[0]]
        scales = makers[next(name for name in scaled.input if name != cast.output[0])]
        weights = node.input[1]
        wide = array(weights) * array(next(name for name in scales.input if name != quantiser.output[1]))
        graph.initializer.append(numpy_helper.from_array(wide, f"{weights}_floats"))
        product = onnx.helper.make_node("MatMul", [quantiser.input[0], f"{weights}_floats"], list(scaled.output), name=f"{node.name}_floats")
        scaled.CopyFrom(product)
        gone |= {id(part) for part in (quantiser, node, cast, scales)}
    kept = [node for node in graph.node if id(node) not in gone]
    read = {name for node in kept for name in node.input} | {output.name for output in graph.output}
    kept = [node for node in kept if any(name in read for name in node.output)]
    read = {name for node in kept for name in node.input}
    used = [constant for constant in graph.initializer if constant.name in read]
    del graph.node[:]
    graph.node.extend(kept)
    del graph.initializer[:]
    graph.initializer.extend(used)
    return model


def write_floats(bundle: Path, out: Path) -> None:
    """Writes `fp32` and `fp16` into `out`. The text encoder, which computes in floats already, stays as it is."""
    rewrite(bundle, out / "fp32", to_float)
    rewrite(out / "fp32", out / "fp16", to_half)


def rewrite(bundle: Path, out: Path, transform: Callable[[onnx.ModelProto], onnx.ModelProto]) -> None:
    """A copy of a bundle's graphs and data, `transform` applied to the graphs that run for every chunk."""
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    manifest = json.loads((bundle / "manifest.json").read_text())
    for name, entry in [*manifest["graphs"].items(), *manifest["files"].items()]:
        path = out / entry["file"]
        if name in ("prefill", "condition", "step", "decode"):
            onnx.save(transform(onnx.load(bundle / entry["file"])), path)
            store_halved(path)
            entry["sha256"] = hashlib.sha256(path.read_bytes()).hexdigest()
        else:
            shutil.copy(bundle / entry["file"], path)
    manifest["name"] = f"{manifest['name']}-{out.name}"
    (out / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n")


if __name__ == "__main__":
    write_floats(Path(sys.argv[1]), Path(sys.argv[2]))
