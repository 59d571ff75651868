"""
Exports trained models to a bundle (models/FORMAT.md): ONNX graphs, tokenizer, grammar and the manifest with every hash and shape.
A folder is written beside and then renamed, so that a broken export never looks like a bundle.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor, nn

from ..learning.fit import TrainingError, reason_of
from ..networks.generator import Condition, DrawingStep, Generator, SamplingStep
from ..networks.layers import halton_order
from ..networks.text import strip
from ..networks.tokenizer import Tokenizer, TokenizerConfig
from ..world.grammar import grammar
from .optimise import optimise

OPSET = 18
FPS = 8
"""Pictures a second that codes are read from."""


def to_i420(video: Tensor) -> Tensor:
    """RGB `[T, 3, H, W]` in [0, 1] -> uint8 `[T, H * 3 / 2, W]`: planar I420, limited-range BT.601, chroma averaged over 2x2 pixels."""
    red, green, blue = video.clamp(0, 1).unbind(1)
    luma = 16.0 + 65.481 * red + 128.553 * green + 24.966 * blue
    blueness = 128.0 - 37.797 * red - 74.203 * green + 112.0 * blue
    redness = 128.0 + 112.0 * red - 93.786 * green - 18.214 * blue
    chroma = torch.nn.functional.avg_pool2d(torch.stack([blueness, redness], 1), 2)
    rows = chroma.flatten(1).unflatten(1, (-1, video.shape[-1]))
    return torch.cat([luma, rows], 1).add(0.5).clamp(0, 255).to(torch.uint8)


class Decode(nn.Module):
    """Codes, a cache and, for a decoder that reads, what is said -> I420 pictures and the cache: the graph `decode`."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        super().__init__()
        self.tokenizer = tokenizer

    def forward(self, tokens: Tensor, cache: Tensor, cache_mask: Tensor, text: Tensor | None = None, text_mask: Tensor | None = None) -> tuple[Tensor, Tensor]:
        values = self.tokenizer.fsq.to_values(tokens)
        words = None if text is None or text_mask is None else (text[None, None], text_mask[None, None])
        frames, after = self.tokenizer.decode_latents(values, cache.unsqueeze(1), cache_mask, words)
        return to_i420(frames[0]), after.squeeze(1)


class Encode(nn.Module):
    """Pictures -> codes: the graph `encode`. uint8 RGB `[1, 1 + k (L - 1), 3, H, W]` -> int64 `[1, L, P, G]`."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        super().__init__()
        self.tokenizer = tokenizer

    def forward(self, frames: Tensor) -> Tensor:
        return self.tokenizer.to_codes(frames.float() / 255.0)


class Prefill(nn.Module):
    """The graph `prefill`: takes `[1, L, P, G]` and flattens it."""

    def __init__(self, generator: Generator) -> None:
        super().__init__()
        self.generator = generator

    def forward(self, tokens: Tensor) -> tuple[Tensor, Tensor]:
        return self.generator.prefill(tokens.flatten(1, 2))


@dataclass
class Graph:
    """A module to export with an example input; the axes named in `free` are dynamic."""

    module: nn.Module
    inputs: dict[str, Tensor]
    outputs: tuple[str, ...]
    free: dict[str, dict[int, str]]


def step_inputs(generator: Generator, context: int, batch: int = 2, words: int = 5, chunk: int | None = None) -> dict[str, Tensor]:
    """Example inputs of the graph `step` for `context` latent frames of context, and chunks of `chunk` (the model's own longest, if not said)."""
    c = generator.config
    total = (chunk or c.chunk) * c.tokens
    kv = torch.zeros(c.layers, 1, c.heads, context * c.tokens, c.width // c.heads)
    return {
        "tokens": torch.full((1, total, c.groups), -1), "keys": kv, "values": kv.clone(),
        "text": torch.zeros(batch, words, c.text_width), "text_mask": torch.ones(batch, words),
        "weights": torch.ones(batch) / batch, "temperature": torch.ones(1), "uniforms": torch.rand(total, c.groups),
        "priority": -torch.arange(total, dtype=torch.float32), "confidence": torch.zeros(1), "count": torch.ones(1, dtype=torch.long),
    }  # fmt: skip


CONDITION = ("text_keys", "text_values", "text_bias", "text_pooled")
"""Outputs of the graph `condition`, which `step` then takes in place of the text."""
_STATES = {"text": {0: "B", 1: "T"}, "text_mask": {0: "B", 1: "T"}}


def plain_step(generator: Generator, chunk: int | None = None) -> dict[str, Graph]:
    """The graph `step` of a bundle without `condition`."""
    inputs = step_inputs(generator, 2, chunk=chunk)
    return {"step": Graph(SamplingStep(generator), inputs, ("next",), {"keys": {3: "K"}, "values": {3: "K"}, **_STATES, "weights": {0: "B"}})}


def drawing_step(generator: Generator, chunk: int | None = None) -> dict[str, Graph]:
    """The graphs `condition` and `step` of a bundle that reads the text once a chunk and draws no token for nobody."""
    plain = step_inputs(generator, 2, chunk=chunk)
    states = {name: plain.pop(name) for name in ("text", "text_mask")}
    with torch.no_grad():
        said = dict(zip(CONDITION, generator.absorb(**states)))
    rows = torch.arange(3)
    free = {
        "keys": {3: "K"}, "values": {3: "K"}, "text_keys": {1: "B", 4: "S"}, "text_values": {1: "B", 3: "S"}, "text_bias": {0: "B", 1: "S"},
        "text_pooled": {0: "B"}, "weights": {0: "B"}, "rows": {0: "R"},
    }  # fmt: skip
    return {
        "condition": Graph(Condition(generator), states, CONDITION, _STATES),
        "step": Graph(DrawingStep(generator), {"tokens": plain.pop("tokens"), "keys": plain.pop("keys"), "values": plain.pop("values"), **said, **plain, "rows": rows}, ("next",), free),
    }  # fmt: skip


def graphs_of(tokenizer: Tokenizer, generator: Generator, chunk: int | None = None, *, plain: bool = False) -> dict[str, Graph]:
    """All graphs but the text encoder. `plain`: without `condition`."""
    c, t = generator.config, tokenizer.config
    codes = torch.zeros(1, 2, c.tokens, c.groups, dtype=torch.long)
    return {
        "prefill": Graph(Prefill(generator), {"tokens": codes}, ("keys", "values"), {"tokens": {1: "L"}}),
        **(plain_step if plain else drawing_step)(generator, chunk),
        "decode": decode_graph(tokenizer),
        "encode": encode_graph(tokenizer),
    }  # fmt: skip


def encode_graph(tokenizer: Tokenizer) -> Graph:
    t = tokenizer.config
    return Graph(Encode(tokenizer), {"frames": torch.zeros(1, t.dense(5), 3, t.height, t.res, dtype=torch.uint8)}, ("tokens",), {"frames": {1: "F"}})


def decode_graph(tokenizer: Tokenizer) -> Graph:
    c = tokenizer.config
    past, mask = tokenizer.decoder.empty(1, torch.device("cpu"))
    inputs = {"tokens": torch.zeros(1, 2, c.grid * c.row_count, c.groups, dtype=torch.long), "cache": past.squeeze(1), "cache_mask": mask}
    free: dict[str, dict[int, str]] = {"tokens": {1: "L"}}
    if c.text_width:
        inputs |= {"text": torch.zeros(2, 5, c.text_width), "text_mask": torch.ones(2, 5)}
        free |= {"text": {1: "T"}, "text_mask": {1: "T"}}
    return Graph(Decode(tokenizer), inputs, ("frames", "next_cache"), free)


def export_graph(graph: Graph, path: Path) -> None:
    """Traces one module to ONNX, weights inside the file."""
    shapes = {name: {axis: torch.export.Dim.DYNAMIC for axis in graph.free.get(name, {})} for name in graph.inputs}
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")
        logging.getLogger("torch.onnx").setLevel(logging.ERROR)
        program = torch.onnx.export(
            graph.module.eval(), (), kwargs=dict(graph.inputs), input_names=list(graph.inputs), output_names=list(graph.outputs),
            dynamic_shapes=shapes, opset_version=OPSET, dynamo=True, verbose=False, optimize=True,
        )  # fmt: skip
    assert program is not None
    program.save(path, external_data=False)
    strip(path)


TYPES = {onnx.TensorProto.FLOAT: "float32", onnx.TensorProto.INT64: "int64", onnx.TensorProto.UINT8: "uint8"}


def describe(path: Path, names: dict[str, dict[int, str]]) -> dict:
    """A graph's entry in the manifest: file, hash, inputs and outputs as the file itself declares them."""
    model = onnx.load(path, load_external_data=False)

    def side(values: list, free: dict[str, dict[int, str]]) -> dict:
        entry = {}
        for value in values:
            tensor = value.type.tensor_type
            shape: list[int | str] = []
            for axis, dim in enumerate(tensor.shape.dim):
                shape.append(dim.dim_value if dim.HasField("dim_value") else free.get(value.name, {}).get(axis, dim.dim_param or "?"))
            entry[value.name] = {"type": TYPES[tensor.elem_type], "shape": shape}
        return entry

    return {
        "file": path.name, "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
        "inputs": side(model.graph.input, names), "outputs": side(model.graph.output, {}),
    }  # fmt: skip


def quantise(path: Path) -> None:
    """
    Replaces a graph's matrices by int8 ones, per channel (dynamic quantisation of activations). Weights keep to 7 bits: with 8, processors without
    VNNI add pairs of products in 16 bits, which overflow, and the same bundle computes something else there.
    """
    from onnxruntime.quantization import QuantType, quantize_dynamic

    wide = path.with_suffix(".wide")
    os.replace(path, wide)
    quantize_dynamic(wide, path, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True, op_types_to_quantize=["MatMul"])
    wide.unlink()


def store_bytes(path: Path) -> None:
    """
    Stores a graph's matrices in int8 with scales, of whichever direction and width loses least, each followed by its dequantisation: the runtime folds that when it opens
    the graph and computes in floats. For what runs once a chunk. Matrices that were int8 before lose nothing more.
    """
    model = onnx.load(path)
    graph = model.graph
    nodes = []
    for constant in list(graph.initializer):
        if constant.data_type != onnx.TensorProto.FLOAT or len(constant.dims) < 2 or np.prod(constant.dims) < HALVED:
            continue
        wide = numpy_helper.to_array(constant)
        small, scale = min((_bytes_of(wide, axes, most) for axes in (-1, tuple(range(wide.ndim - 1))) for most in (127, 64)), key=lambda made: np.square(made[0] * made[1] - wide).sum())
        name = constant.name
        graph.initializer.remove(constant)
        graph.initializer.extend([numpy_helper.from_array(small, f"{name}_bytes"), numpy_helper.from_array(scale, f"{name}_scale")])
        nodes.append(onnx.helper.make_node("Cast", [f"{name}_bytes"], [f"{name}_floats"], name=f"{name}_floats", to=onnx.TensorProto.FLOAT))
        nodes.append(onnx.helper.make_node("Mul", [f"{name}_floats", f"{name}_scale"], [name], name=f"{name}_wide"))
    nodes += graph.node
    del graph.node[:]
    graph.node.extend(nodes)
    onnx.save(model, path)


def _bytes_of(wide: np.ndarray, axes: tuple[int, ...] | int, most: int) -> tuple[np.ndarray, np.ndarray]:
    """int8 values of at most `most`, and the scales that lie along all axes but `axes`."""
    scale = np.maximum(np.abs(wide).max(axes, keepdims=True), 1e-12) / np.float32(most)
    return np.round(wide / scale).astype(np.int8), scale


HALVED = 256
"""Numbers from which a constant is worth storing in half its size."""


def store_halved(path: Path) -> None:
    """
    Stores float32 constants that float16 holds exactly as float16, each followed by a cast: weights that come from a slimmed checkpoint do. The runtime
    folds the casts when it opens the graph, so that nothing is computed otherwise; only the file is smaller.
    """
    model = onnx.load(path)
    graph = model.graph
    casts = []
    for constant in graph.initializer:
        if constant.data_type != onnx.TensorProto.FLOAT:
            continue
        wide = numpy_helper.to_array(constant)
        with np.errstate(over="ignore"):
            half = wide.astype(np.float16)
        if wide.size < HALVED or not np.array_equal(half.astype(np.float32), wide):
            continue
        name = constant.name
        constant.CopyFrom(numpy_helper.from_array(half, name + "_half"))
        casts.append(onnx.helper.make_node("Cast", [name + "_half"], [name], name=name + "_wide", to=onnx.TensorProto.FLOAT))
    nodes = [*casts, *graph.node]
    del graph.node[:]
    graph.node.extend(nodes)
    onnx.save(model, path)


@dataclass
class BundleOptions:
    """What the manifest says beyond the models' own numbers."""

    name: str
    guidance: float = 2.0
    temperature: float = 1.0
    confidence: float = 0.0
    curve: float = 1.0
    steps: tuple[int, int, int] = (2, 16, 8)
    quantised: tuple[str, ...] = ()
    """Names of the graphs whose matrices become int8."""
    chunk: int | None = None
    """Latent frames a chunk; None: the generator's longest."""
    grammar: dict | None = None
    """`grammar.json`; None: the small world's."""
    pictures: dict | None = field(default_factory=lambda: LICENCES[2])
    """Licence entry of the training pictures; None: whoever brought them knows."""
    encodes: bool = True
    """Whether the graph `encode` (pictures to tokens) is in it."""
    plain: bool = False
    """Whether `step` reads the text and draws all tokens anew each time, as bundles did before there was `condition`."""
    fused: bool = True
    """Whether chains of small operators become fused kernels (optimise.py)."""


@contextmanager
def _made_beside(out: Path) -> Iterator[Path]:
    """A folder that takes the place of the bundle `out` once it is filled; an existing model card in `out` is kept."""
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=out.parent, prefix=f".{out.name}.") as made:
            folder = Path(made) / out.name
            folder.mkdir()
            yield folder
            _take_place(folder, out)
    except OSError as error:
        kept = "the bundle of before is untouched" if out.exists() else "nothing was left behind"
        raise TrainingError(f"The bundle {out} cannot be written ({reason_of(error)}); is the disk full? {kept[0].upper()}{kept[1:]}.") from error


def write_bundle(out: Path, tokenizer: Tokenizer, generator: Generator, text_graph: Path, wordpiece: Path, options: BundleOptions) -> None:
    """Writes the whole bundle folder, or nothing; an existing model card in `out` is kept."""
    if not 0.5 <= options.curve <= 3.0:
        raise TrainingError(f"A schedule cannot have the curve {options.curve:g}; choose one from 0.5 to 3 (models/FORMAT.md).")
    with _made_beside(out) as folder:
        shutil.copy(text_graph, folder / "text.onnx")
        shutil.copy(wordpiece, folder / "tokenizer.json")
        _fill(folder, tokenizer, generator, options)


def replace_decoder(out: Path, tokenizer: Tokenizer, *, quantised: bool) -> None:
    """
    Puts another decoder into a bundle whose codes are the tokenizer's, and leaves everything else as it is. A decoder that has grown keeps a past of another
    shape, and one of larger or more pictures needs an `encode` that takes such: the manifest says so then.
    """
    try:
        manifest = json.loads((out / "manifest.json").read_text())
        known = manifest["graphs"]["decode"]
    except (OSError, ValueError, KeyError) as error:
        raise TrainingError(f"{out} is no bundle whose decoder could be replaced ({reason_of(error)}); export the whole bundle.") from error
    if tokenizer.config.text_width not in (0, manifest["text"]["width"]):
        raise TrainingError(f"The decoder reads text states {tokenizer.config.text_width} wide, those of {out} are {manifest['text']['width']}; export the whole bundle.")
    _demand_same_codes(out, manifest, tokenizer)
    video = video_of(tokenizer.config)
    with _made_beside(out) as folder:
        for path in out.iterdir():
            if path.suffix in (".onnx", ".json"):
                shutil.copy(path, folder / path.name)
        entry = store(folder / known["file"], decode_graph(tokenizer), quantised, fused=True)
        if _sides(entry, video != manifest["video"]) != _sides(known, video != manifest["video"]):
            raise TrainingError(f"The decoder does not fit {out}: its inputs or outputs differ from the manifest's; export the whole bundle.")
        manifest["graphs"]["decode"] = entry
        manifest["decoder"] = past_of(tokenizer.config)
        if video != manifest["video"] and "encode" in manifest["graphs"]:
            manifest["graphs"]["encode"] = store(folder / manifest["graphs"]["encode"]["file"], encode_graph(tokenizer), False, fused=True)
        manifest["video"] = video
        (folder / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n")


def past_of(config: TokenizerConfig) -> dict:
    """What the manifest says of a decoder's past: latent frames that a layer keeps, and that all of them see."""
    return {"cacheLatents": config.cache, "historyLatents": config.cache * config.decoder_layers}


def video_of(config: TokenizerConfig) -> dict:
    """What the manifest says of pictures."""
    return {"width": config.res, "height": config.height, "fps": FPS * config.rate, "framesPerLatent": config.frames_per_latent}


def _sides(entry: dict, other_pictures: bool) -> dict:
    """A graph's names, types and shapes, but for what it reads of words, the layers of its cache and, where pictures are others, theirs."""

    def shape(name: str, sizes: list) -> list:
        return sizes[1:] if name in ("cache", "next_cache") else [] if name == "frames" and other_pictures else sizes

    def side(values: dict) -> dict:
        return {name: {**value, "shape": shape(name, value["shape"])} for name, value in values.items() if name not in ("text", "text_mask")}

    return {"file": entry["file"], "inputs": side(entry["inputs"]), "outputs": side(entry["outputs"])}


SAME_CODES = 0.97
"""Share of codes that must agree where only rounding may differ."""


def _demand_same_codes(bundle: Path, manifest: dict, tokenizer: Tokenizer) -> None:
    """Refuses a tokenizer that writes other codes than the bundle's graph `encode`, where the bundle has one."""
    import onnxruntime

    if "encode" not in manifest["graphs"]:
        return
    t = tokenizer.config
    # Soft blobs of colour: noise would be unlike anything that codes were made for.
    video = manifest["video"]
    # What reads its pictures smaller, and every second one, reads the bundle's pictures as the bundle does.
    larger = t.res // video["width"] if t.reads == video["width"] else 1
    more = max(1, t.frames_per_latent // video["framesPerLatent"])
    blobs = torch.rand(1 + 2 * video["framesPerLatent"], 3, 4, 4, generator=torch.Generator().manual_seed(1))
    frames = (torch.nn.functional.interpolate(blobs, (t.height // larger, t.res // larger), mode="bicubic").clamp(0, 1)[None] * 255).to(torch.uint8)
    try:
        session = onnxruntime.InferenceSession(bundle / manifest["graphs"]["encode"]["file"], providers=["CPUExecutionProvider"])
        theirs = torch.from_numpy(session.run(None, {"frames": frames.numpy()})[0])
    except Exception as error:
        raise TrainingError(f"The bundle {bundle} does not read pictures of this tokenizer ({reason_of(error)}); export the whole bundle.") from error
    with torch.no_grad():
        dense = torch.cat([frames[:, :1], frames[:, 1:].repeat_interleave(more, 1)], 1)
        own = Encode(tokenizer)(dense.repeat_interleave(larger, -1).repeat_interleave(larger, -2))
    same = (own == theirs).float().mean().item() if own.shape == theirs.shape else 0.0
    if same < SAME_CODES:
        raise TrainingError(f"The tokenizer writes other codes than {bundle} ({same:.0%} agree), whose generator does not know them; export the whole bundle.")


def _fill(folder: Path, tokenizer: Tokenizer, generator: Generator, options: BundleOptions) -> None:
    """Graphs, grammar and manifest, beside the text encoder that is there already."""
    own = options.grammar if options.grammar is not None else grammar()
    (folder / "grammar.json").write_text(json.dumps(own, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    entries = {"text": describe(folder / "text.onnx", {n: {0: "B", 1: "T"} for n in ("input_ids", "attention_mask")})}
    for name, graph in graphs_of(tokenizer, generator, options.chunk, plain=options.plain).items():
        if name == "encode" and not options.encodes:
            continue
        entries[name] = store(folder / f"{name}.onnx", graph, name in options.quantised, options.fused)
    files = {
        key: {"file": name, "sha256": hashlib.sha256((folder / name).read_bytes()).hexdigest()}
        for key, name in {"tokenizer": "tokenizer.json", "grammar": "grammar.json"}.items()
    }
    manifest = manifest_of(tokenizer, generator, options, entries, files)
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n")


def store(path: Path, graph: Graph, quantised: bool, fused: bool) -> dict:
    """Writes one graph as bundles hold it; its entry in the manifest."""
    export_graph(graph, path)
    if fused:
        onnx.save(optimise(path), path)
    if quantised and path.stem == "condition":
        store_bytes(path)
    elif quantised:
        quantise(path)
    store_halved(path)
    return describe(path, graph.free)


def manifest_of(tokenizer: Tokenizer, generator: Generator, options: BundleOptions, graphs: dict, files: dict) -> dict:
    """`manifest.json` (models/FORMAT.md)."""
    c, t = generator.config, tokenizer.config
    chunk = options.chunk or c.chunk
    least, most, usual = options.steps
    return {
        "format": 1, "name": options.name,
        "video": video_of(t),
        "tokens": {"perLatent": c.tokens, "groups": c.groups, "codes": c.codes, **({"unsaid": tokenizer.fsq.unsaid} if c.groups > 1 else {})},
        "chunk": {"latents": chunk}, "window": {"latents": c.window, **({"sinks": c.sinks} if c.sinks else {})},
        "decoder": past_of(t),
        "text": {"maxTokens": c.text_tokens, "width": c.text_width},
        "sampling": {
            "steps": {"min": least, "max": min(most, chunk * c.tokens), "default": usual}, "guidance": options.guidance, "temperature": options.temperature,
            "order": halton_order(chunk, c.row_count, c.grid), "confidence": options.confidence,
            **({} if options.curve == 1.0 else {"curve": options.curve}),
        },
        "graphs": graphs, "files": files, "licences": LICENCES[:2] + ([options.pictures] if options.pictures else []),
    }  # fmt: skip


LICENCES = [
    {"what": "weights of the generator and the tokenizer, grammar", "licence": "MIT"},
    {"what": "text encoder all-MiniLM-L6-v2 and its word pieces", "licence": "Apache-2.0"},
    {"what": "training pictures: Fluent emoji (Microsoft)", "licence": "MIT"},
]


def _take_place(folder: Path, out: Path) -> None:
    """Puts a finished folder where `out` was; the old one goes only when the new one stands."""
    for path in out.iterdir() if out.exists() else []:
        # Graphs and data are made anew; the card, its pictures and the report are somebody's work.
        if path.suffix not in (".onnx", ".json"):
            (shutil.copytree if path.is_dir() else shutil.copy)(path, folder / path.name)
    old = folder.parent / "old"
    if out.exists():
        os.replace(out, old)
    os.replace(folder, out)
