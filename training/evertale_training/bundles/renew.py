"""
Gives a bundle of before the graphs `condition` and `step` in their present form, from the weights that its own `step` holds: no checkpoint, no training. Matrices
keep their bytes. Knows how export.py names constants.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor

from ..learning.fit import TrainingError
from ..networks.generator import Generator, GeneratorConfig
from .export import drawing_step, store

PREFIX = "generator."


def renew(bundle: Path, generator: Generator | None = None) -> None:
    """
    Rewrites `step.onnx` and the manifest of `bundle` and puts `condition.onnx` beside them. Nothing is changed where something fails. `generator`: the bundle's, for who
    has it; else its weights are read from `step.onnx`.
    """
    manifest = json.loads((bundle / "manifest.json").read_text())
    if "condition" in manifest["graphs"]:
        raise TrainingError(f"The bundle {bundle} has the graph condition already.")
    path = bundle / manifest["graphs"]["step"]["file"]
    model = onnx.load(path)
    quantised = any(node.op_type == "MatMulInteger" for node in model.graph.node)
    if generator is None:
        generator = generator_of(model, manifest, bundle)
    with tempfile.TemporaryDirectory(dir=bundle.parent, prefix=f".{bundle.name}.") as work:
        made = Path(work)
        graphs = dict(manifest["graphs"])
        entries = {name: store(made / f"{name}.onnx", graph, quantised, fused=True) for name, graph in drawing_step(generator, manifest["chunk"]["latents"]).items()}
        manifest["graphs"] = {}
        for name, entry in graphs.items():
            if name == "step":
                manifest["graphs"]["condition"] = entries["condition"]
            manifest["graphs"][name] = entries.get(name, entry)
        (made / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n")
        for name in ("condition.onnx", "step.onnx", "manifest.json"):
            shutil.copy(made / name, bundle / f"{name}.new")
    for name in ("condition.onnx", "step.onnx", "manifest.json"):
        os.replace(bundle / f"{name}.new", bundle / name)


def config_of(manifest: dict, shapes: set[tuple[int, ...]]) -> GeneratorConfig:
    """A generator's numbers, as far as the graph `step` depends on them."""
    tokens, video, step = manifest["tokens"], manifest["video"], manifest["graphs"]["step"]["inputs"]
    layers, _, heads, _, head_width = step["keys"]["shape"]
    grid = _columns(tokens["perLatent"], video["width"] / video["height"])
    dims, levels = _levels(tokens["groups"], tokens["codes"], heads * head_width, shapes)
    window = manifest["window"]
    return GeneratorConfig(
        grid=grid, rows=0 if grid**2 == tokens["perLatent"] else tokens["perLatent"] // grid, chunk=manifest["chunk"]["latents"], window=window["latents"], sinks=window.get("sinks", 0),
        groups=tokens["groups"], dims=dims, levels=levels, width=heads * head_width, heads=heads, layers=layers,
        text_width=manifest["text"]["width"], text_tokens=manifest["text"]["maxTokens"],
    )  # fmt: skip


def _columns(tokens: int, aspect: float) -> int:
    """Tokens in a row of a latent frame of square patches."""
    return max((n for n in range(1, tokens + 1) if tokens % n == 0), key=lambda n: -abs(n / (tokens / n) - aspect))


def _levels(groups: int, codes: int, width: int, shapes: set[tuple[int, ...]]) -> tuple[int, int]:
    """Dimensions and levels of codes: such that a matrix among `shapes` embeds them."""
    for dims in range(1, 17):
        levels = round(codes ** (1 / dims))
        if levels > 1 and levels**dims == codes and (dims * groups, width) in shapes:
            return dims * groups, levels
    raise TrainingError(f"What {codes} codes are made of is not known; export the bundle anew from its checkpoint.")


def generator_of(model: onnx.ModelProto, manifest: dict, bundle: Path) -> Generator:
    """The generator whose weights a plain `step` holds, matrices as they are dequantised."""
    constants = {constant.name: numpy_helper.to_array(constant) for constant in model.graph.initializer}
    generator = Generator(config_of(manifest, {array.shape for array in constants.values()})).eval()

    def constant(name: str) -> np.ndarray | None:
        found = constants.get(name, constants.get(f"{name}_half"))
        return None if found is None else found.astype(np.float32)

    own = generator.state_dict()
    taken: dict[str, Tensor] = {}
    for name, weight in own.items():
        found = constant(PREFIX + name)
        if found is not None and found.size == weight.numel():
            taken[name] = torch.from_numpy(found).reshape(weight.shape)
    _take_matrices(model, constant, own, taken)
    _take_places(model, constant, generator, taken)
    missing = sorted(own.keys() - taken.keys())
    if missing:
        raise TrainingError(f"The graph step of {bundle} does not hold {missing[0]} where it is looked for; export the bundle anew from its checkpoint.")
    generator.load_state_dict(taken)
    return generator


def _take_matrices(model: onnx.ModelProto, constant, own: dict[str, Tensor], taken: dict[str, Tensor]) -> None:  # type: ignore[no-untyped-def]
    """Matrices have lost their names: they come in the order of their use, but for those of the text's keys and values, which may come sooner."""
    layers = len([name for name in own if name.endswith(".qkv.weight")])
    groups = len([name for name in own if name.startswith("heads.") and name.endswith(".weight")])
    inner = ("qkv", "out", "text_query", "text_out", "mlp.up", "mlp.down")
    names = ["text_in", "text_pooled", "embed", *(f"layers.{i}.{part}" for i in range(layers) for part in inner), "heads.0"]
    for group in range(1, groups):
        names += [f"mixers.{group - 1}.up", f"mixers.{group - 1}.down", f"heads.{group}"]
    matrices = []
    for node in model.graph.node:
        if node.op_type == "MatMulInteger":
            base = node.input[1].removesuffix("_quantized")
            values, scale = constant(node.input[1]), constant(f"{base}_scale")
        elif node.op_type == "MatMul":
            values, scale = constant(node.input[1]), np.ones(1, np.float32)
        else:
            continue
        if values is not None and scale is not None and values.ndim == 2:
            matrices.append(torch.from_numpy(np.ascontiguousarray((values * scale).T)))
    wide = [at for at, matrix in enumerate(matrices) if matrix.shape == own["layers.0.text_kv.weight"].shape][:layers]
    names = [f"layers.{i}.text_kv" for i in range(layers)] + names
    matrices = [matrices[at] for at in wide] + [matrix for at, matrix in enumerate(matrices) if at not in wide]
    if [tuple(matrix.shape) for matrix in matrices] != [tuple(own[f"{name}.weight"].shape) for name in names]:
        raise TrainingError("The graph step has other matrices than a generator of these sizes; export the bundle anew from its checkpoint.")
    taken |= {f"{name}.weight": matrix for name, matrix in zip(names, matrices)}


def _take_places(model: onnx.ModelProto, constant, generator: Generator, taken: dict[str, Tensor]) -> None:  # type: ignore[no-untyped-def]
    """Of the table of time `step` holds the chunk's own part, folded, in small graphs together with that of space; what the past has is in `prefill`."""
    c = generator.config

    added = [constant(name) for node in model.graph.node if node.op_type == "Add" for name in node.input]

    def only(*shape: int) -> Tensor | None:
        found = [array for array in added if array is not None and array.shape == shape]
        return torch.from_numpy(found[0]) if len(found) == 1 else None

    time, both = only(c.chunk, 1, c.width), only(c.chunk, c.tokens, c.width)
    if both is None:
        flat = only(c.chunk * c.tokens, c.width)
        both = None if flat is None else flat.unflatten(0, (c.chunk, c.tokens))
    if time is None and both is not None:
        taken["space"] = both[0]
        time = both[:, :1] - both[:1, :1]
    if time is not None:
        taken["time"] = torch.cat([torch.zeros(c.past, c.width), time.squeeze(1)])
