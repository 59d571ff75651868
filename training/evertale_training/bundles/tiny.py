"""
Small bundles of random weights with what PyTorch computes from fixed inputs, for the program's equivalence tests. They have other numbers
than the shipped one, on purpose: `tiny` another resolution, grid, chunk and text width; `wide` pictures that are not square, three latent frames a
chunk, one group of codes and yet another text encoder (the worked example of models/FORMAT.md); `told` a decoder that reads words beside codes.
"""

from __future__ import annotations

import base64
import json
import re
import tempfile
from dataclasses import dataclass
from pathlib import Path

import torch
from tokenizers import Tokenizer as WordPiece
from torch import Tensor, nn

from ..learning.train_generator import chunk_order
from ..networks.generator import Generator, GeneratorConfig, SamplingStep, schedule
from ..networks.text import model_folder, strip
from ..networks.tokenizer import Tokenizer, TokenizerConfig
from ..world import sample_clip
from .export import BundleOptions, Decode, write_bundle


@dataclass(frozen=True)
class Variant:
    """One of the small bundles."""

    name: str
    tokenizer: TokenizerConfig
    generator: GeneratorConfig
    vocabulary: int
    """Rows of the text encoder's table."""
    encodes: bool = True
    """Whether the graph `encode` is in it; the program can do without."""
    plain: bool = True
    """Whether its `step` reads the text itself and draws every token, as bundles did before there was `condition`; the program runs both."""

    @property
    def out(self) -> Path:
        return Path(__file__).parents[3] / "test" / "fixtures" / f"{self.name}-bundle"


VARIANTS = {
    "tiny": Variant(
        "tiny",
        TokenizerConfig(res=32, grid=4, stem=8, conv_width=16, width=32, heads=2, encoder_layers=1, decoder_layers=2, cache=2, dims=4, levels=4),
        GeneratorConfig(grid=4, chunk=2, window=3, dims=4, levels=4, width=32, heads=2, layers=2, text_width=16, text_tokens=12),
        997,
    ),
    "wide": Variant(
        "wide",
        TokenizerConfig(res=48, grid=6, rows=4, stem=12, conv_width=8, width=16, heads=2, decoder_layers=1, cache=3, dims=3, levels=5, groups=1),
        GeneratorConfig(grid=6, rows=4, chunk=3, window=2, dims=3, levels=5, groups=1, width=32, heads=2, layers=2, text_width=24, text_tokens=10),
        499, encodes=False, plain=False,
    ),
    "told": Variant(
        "told",
        TokenizerConfig(res=24, grid=3, stem=6, conv_width=8, width=16, heads=2, decoder_layers=1, cache=2, dims=4, levels=4, text_width=16),
        GeneratorConfig(grid=3, chunk=2, window=2, dims=4, levels=4, width=16, heads=2, layers=1, text_width=16, text_tokens=12),
        499,
    ),
}  # fmt: skip
PROMPTS = ("A panda swims under water", "The fox starts to dance.")
STEPS = 4


class TinyText(nn.Module):
    """A text encoder of its own size: word embeddings mixed with their mean."""

    def __init__(self, vocabulary: int, width: int) -> None:
        super().__init__()
        self.words = nn.Embedding(vocabulary, width)

    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> Tensor:
        x = self.words(torch.remainder(input_ids, self.words.num_embeddings))
        weight = attention_mask.unsqueeze(-1).to(x.dtype)
        return x + (x * weight).sum(1, keepdim=True) / weight.sum(1, keepdim=True)


def spoken_words() -> set[str]:
    """Every word that captions of the small world are made of, gathered by drawing many."""
    words: set[str] = set()
    for seed in range(6000):
        for _, _, caption in sample_clip(seed, 23, 1.0, "any").segments:
            words.update(re.findall(r"[a-z]+", caption.lower()))
    return words


def small_wordpiece(path: Path) -> WordPiece:
    """The encoder's own word-piece tokenizer with its vocabulary cut to the words of the world, letters and signs."""
    full = json.loads((model_folder() / "tokenizer.json").read_text())
    wanted = {*spoken_words(), "[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *".,!?'-"}
    wanted |= {prefix + letter for letter in "abcdefghijklmnopqrstuvwxyz0123456789" for prefix in ("", "##")}
    kept = [word for word in full["model"]["vocab"] if word in wanted]
    full["model"]["vocab"] = {word: index for index, word in enumerate(kept)}
    for token in full["added_tokens"]:
        token["id"] = kept.index(token["content"])
    for name, special in full["post_processor"].get("special_tokens", {}).items():
        special["ids"] = [kept.index(name)]
    for side in ("cls", "sep"):
        if side in full["post_processor"]:
            full["post_processor"][side][1] = kept.index(full["post_processor"][side][0])
    full["padding"] = full["truncation"] = None
    path.write_text(json.dumps(full, separators=(",", ":")))
    return WordPiece.from_file(str(path))


def randomise(model: nn.Module, scale: float) -> nn.Module:
    """Random weights everywhere, also where training starts from zero: every path must count in the comparison."""
    noise = torch.Generator().manual_seed(5)
    for parameter in model.parameters():
        parameter.data += torch.randn(parameter.shape, generator=noise) * scale
    return model.eval()


def packed(tensor: Tensor) -> dict:
    """A tensor for JSON: shape, type and little-endian bytes in base64."""
    array = tensor.detach().contiguous().numpy()
    return {"shape": list(array.shape), "type": str(array.dtype), "base64": base64.b64encode(array.tobytes()).decode()}


@torch.no_grad()
def fixtures(tokenizer: Tokenizer, generator: Generator, text: TinyText, wordpiece: WordPiece) -> dict:
    """What PyTorch makes of fixed inputs, stage by stage."""
    c = generator.config
    noise = torch.Generator().manual_seed(11)
    texts = []
    for prompt in PROMPTS:
        ids = torch.tensor([wordpiece.encode(prompt).ids])
        texts.append({"prompt": prompt, "ids": ids[0].tolist(), "states": packed(text(ids, torch.ones_like(ids)))})
    context = torch.randint(0, c.codes, (1, c.window * c.tokens, c.groups), generator=noise)
    keys, values = generator.prefill(context)
    ids = torch.tensor([wordpiece.encode(PROMPTS[0]).ids])
    states = text(ids, torch.ones_like(ids))
    both, mask = torch.cat([states, torch.zeros_like(states)]), torch.cat([torch.ones(1, ids.shape[1]), torch.zeros(1, ids.shape[1])])
    total = c.chunk * c.tokens
    priority = torch.zeros(total)
    priority[chunk_order(c)] = -torch.arange(total, dtype=torch.float32)
    tokens, steps = torch.full((1, total, c.groups), -1), []
    for step in range(1, STEPS + 1):
        uniforms = torch.rand(total, c.groups, generator=noise)
        temperature = 1.0 - 0.5 * (step - 1) / (STEPS - 1)
        count = schedule(step, STEPS, total)
        after = SamplingStep(generator)(
            tokens, keys, values, both, mask, torch.tensor([2.0, -1.0]), torch.tensor([temperature]), uniforms, priority, torch.zeros(1), torch.tensor([count])
        )  # fmt: skip
        steps.append({"tokens": packed(tokens), "uniforms": packed(uniforms), "temperature": temperature, "count": count, "next": packed(after)})
        tokens = after
    past, used = tokenizer.decoder.empty(1, torch.device("cpu"))
    film = torch.randint(0, c.codes, (1, 5, c.tokens, c.groups), generator=noise)
    words = {}
    if tokenizer.config.text_width:
        # In force is what was asked last; before it, the other.
        said = [text(row, torch.ones_like(row))[0] for row in (torch.tensor([wordpiece.encode(prompt).ids]) for prompt in reversed(PROMPTS))]
        padded = nn.utils.rnn.pad_sequence(said, batch_first=True)
        words = {"text": padded, "text_mask": (torch.arange(padded.shape[1]) < torch.tensor([[len(one)] for one in said])).float()}
    frames, _ = Decode(tokenizer)(film, past.squeeze(1), used, **words)
    return {
        "texts": texts, "prefill": {"tokens": packed(context.unflatten(1, (-1, c.tokens))), "keys": packed(keys), "values": packed(values)},
        "steps": {"prompt": PROMPTS[0], "guidance": 2.0, "priority": packed(priority), "list": steps},
        "decode": {"tokens": packed(film), "frames": packed(frames), **{name: packed(value) for name, value in words.items()}},
    }  # fmt: skip


def export_tiny_text(text: TinyText, path: Path) -> None:
    """The graph `text` of one's own encoder: any module of these two inputs and this output will do."""
    ids = torch.ones(2, 7, dtype=torch.long)
    axes = {0: torch.export.Dim.DYNAMIC, 1: torch.export.Dim.DYNAMIC}
    program = torch.onnx.export(
        text, (ids, ids.clone()), input_names=["input_ids", "attention_mask"], output_names=["states"], dynamic_shapes=(axes, axes), opset_version=18, dynamo=True, verbose=False
    )  # fmt: skip
    assert program is not None
    program.save(path, external_data=False)
    strip(path)


def write_tiny(out: Path, variant: Variant) -> None:
    """Writes the bundle and `fixtures.json` into `out`."""
    torch.manual_seed(3)
    tokenizer, generator = Tokenizer(variant.tokenizer), Generator(variant.generator)
    text = TinyText(variant.vocabulary, variant.generator.text_width).eval()
    randomise(tokenizer, 0.05)
    randomise(tokenizer.readers, 0.3)
    randomise(generator, 0.15)
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out.parent) as work:
        wordpiece = small_wordpiece(Path(work) / "tokenizer.json")
        export_tiny_text(text, Path(work) / "text.onnx")
        options = BundleOptions(name=variant.name, encodes=variant.encodes, plain=variant.plain)
        write_bundle(out, tokenizer, generator, Path(work) / "text.onnx", Path(work) / "tokenizer.json", options)
    (out / "fixtures.json").write_text(json.dumps(fixtures(tokenizer, generator, text, wordpiece)))
