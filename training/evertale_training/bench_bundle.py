"""
Bundles of random weights, for speed alone: a generator of 16 M parameters at 128x128 in every precision the benchmarks compare.
They show noise, are never shipped, and say so in their name. `python -m evertale_training.bench_bundle --out FOLDER`
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import onnx
import torch
from torch import Tensor, nn

from .bundles.export import BundleOptions, Graph, export_graph, quantise, step_inputs, write_bundle
from .bundles.optimise import optimise, to_half
from .bundles.renew import renew
from .bundles.tiny import randomise
from .networks.generator import Generator
from .networks.tokenizer import Tokenizer
from .presets import PRESETS, preset_named

SHIPPED = Path(__file__).parent.parent.parent / "models" / "storyworld"
HEAVY = ("prefill", "condition", "step", "decode")
"""The graphs whose precision a variant changes; the text encoder is the shipped one (int8) in all of them."""


def derive(source: Path, out: Path, transform: Callable[[Path], None], graphs: tuple[str, ...] = HEAVY) -> None:
    """A copy of a bundle in which `transform` has rewritten some graphs in place; names, types and shapes must stay."""
    shutil.rmtree(out, ignore_errors=True)
    shutil.copytree(source, out)
    manifest = json.loads((out / "manifest.json").read_text())
    for name in [name for name in graphs if name in manifest["graphs"]]:
        path = out / manifest["graphs"][name]["file"]
        transform(path)
        manifest["graphs"][name]["sha256"] = hashlib.sha256(path.read_bytes()).hexdigest()
    manifest["name"] = f"random-{out.name}"
    (out / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n")


def fuse(path: Path) -> None:
    onnx.save(optimise(path), path)


def halve(path: Path) -> None:
    onnx.save(to_half(onnx.load(path)), path)


class Logits(nn.Module):
    """The step without its sampling arithmetic: features and the first group's logits. For the row "sampling outside the graph"."""

    def __init__(self, generator: Generator) -> None:
        super().__init__()
        self.generator = generator

    def forward(self, tokens: Tensor, keys: Tensor, values: Tensor, text: Tensor, text_mask: Tensor) -> tuple[Tensor, Tensor]:
        batch = text.shape[0]
        features = self.generator.trunk(
            tokens.expand(batch, -1, -1), keys.expand(-1, batch, -1, -1, -1), values.expand(-1, batch, -1, -1, -1), text, text_mask
        )
        return self.generator.group_logits(features, []), features


class NextLogits(nn.Module):
    """Logits of the second group, given what was drawn for the first."""

    def __init__(self, generator: Generator) -> None:
        super().__init__()
        self.generator = generator

    def forward(self, features: Tensor, drawn: Tensor) -> Tensor:
        return self.generator.group_logits(features, [drawn.expand(features.shape[0], -1)])


def write_outside(generator: Generator, out: Path) -> None:
    """`logits.onnx` and `next-logits.onnx`: what a program without sampling inside the graph would run."""
    c = generator.config
    out.mkdir(parents=True, exist_ok=True)
    inputs = {name: value for name, value in step_inputs(generator, 2).items() if name in ("tokens", "keys", "values", "text", "text_mask")}
    free = {"keys": {3: "K"}, "values": {3: "K"}, "text": {0: "B", 1: "T"}, "text_mask": {0: "B", 1: "T"}}
    export_graph(Graph(Logits(generator), inputs, ("logits", "features"), free), out / "logits.onnx")
    total = c.chunk * c.tokens
    inputs = {"features": torch.zeros(2, total, c.width), "drawn": torch.zeros(1, total, dtype=torch.long)}
    export_graph(Graph(NextLogits(generator), inputs, ("logits",), {"features": {0: "B"}}), out / "next-logits.onnx")


def write_all(out: Path, text: Path, preset: str) -> int:
    """Writes every variant into `out` and returns the generator's number of parameters."""
    torch.manual_seed(3)
    sizes = preset_named(preset)
    tokenizer, generator = Tokenizer(sizes.tokenizer), Generator(sizes.generator)
    randomise(tokenizer, 0.02)
    randomise(generator, 0.02)
    plain = out / "fp32-unfused"
    options = BundleOptions(name="random-fp32-unfused", steps=(2, 24, 8), fused=False, plain=True)
    write_bundle(plain, tokenizer, generator, text / "text.onnx", text / "tokenizer.json", options)
    derive(plain, out / "fp32-plain", fuse)
    derive(plain, out / "int8-unfused", quantise, ("prefill", "step"))
    derive(out / "fp32-plain", out / "int8-plain", quantise, ("prefill", "step"))
    for precision in ("fp32", "int8"):
        derive(out / f"{precision}-plain", out / precision, lambda path: None, ())
        renew(out / precision, generator)
    derive(out / "fp32", out / "fp16", halve)
    write_outside(generator, out / "outside")
    return sum(parameter.numel() for parameter in generator.parameters())


def main() -> None:
    parser = argparse.ArgumentParser(description="Bundles of random weights for the benchmarks: right for speed only.")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--preset", choices=sorted(PRESETS), default="base", help="sizes; base is the generator of 16 M parameters")
    parser.add_argument("--text", type=Path, default=SHIPPED, help="bundle whose text encoder is taken")
    arguments = parser.parse_args()
    parameters = write_all(arguments.out, arguments.text, arguments.preset)
    print(f"{arguments.out}: random weights, generator of {parameters / 1e6:.1f} M parameters")


if __name__ == "__main__":
    main()
