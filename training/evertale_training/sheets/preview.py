"""A contact sheet straight from weights in training, on their device: what has been learned so far, before any bundle exists."""

from __future__ import annotations

from pathlib import Path

import torch

from ..devices.precision import mixed_precision
from ..learning.train_generator import chunk_order
from ..networks.generator import Generator, sample_chunk
from ..networks.text import Encode
from ..networks.tokenizer import Tokenizer
from .pictures import Row, save_sheet


@torch.no_grad()
def preview(
    tokenizer: Tokenizer, generator: Generator, encode: Encode, prompts: list[str], out: Path, *, chunks: int, steps: int, guidance: float,
    temperature: float, curve: float, device: str, columns: int = 6, seed: int = 1,
) -> None:  # fmt: skip
    """Samples a film of `chunks` chunks for each prompt and writes `columns` frames of it to `out`."""
    c = generator.config
    order = chunk_order(c)
    rows = []
    for number, prompt in enumerate(prompts):
        random = torch.Generator().manual_seed(seed + number)
        codes = torch.zeros(1, 0, c.groups, dtype=torch.long, device=device)
        states, words = encode([prompt])
        states = states[:, : int(words[0])].float().to(device)
        for _ in range(chunks):
            with mixed_precision(device):
                made = sample_chunk(
                    generator, codes, states, torch.ones(states.shape[:2], device=device), order, steps=steps, guidance=guidance,
                    temperature=temperature, curve=curve, random=random,
                )  # fmt: skip
            codes = torch.cat([codes, made], 1)
        video = tokenizer.decode(tokenizer.fsq.to_values(codes.unflatten(1, (-1, c.tokens))))[0]
        rows.append(Row(prompt, (video.clamp(0, 1) * 255).byte().permute(0, 2, 3, 1).cpu().numpy()))
    save_sheet(out, rows, columns)
