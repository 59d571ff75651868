"""A contact sheet straight from weights in training, on their device: what has been learned so far, before any bundle exists."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import torch

from .film import contact_sheet
from .generator import Generator, sample_chunk
from .precision import mixed_precision
from .text import Encode
from .tokenizer import Tokenizer
from .train_generator import chunk_order

Row = tuple[str, list[str]]
"""A film's title and its prompts, each held for the same number of chunks."""


@torch.no_grad()
def preview(
    tokenizer: Tokenizer, generator: Generator, encode: Encode, rows: list[Row], out: Path, *, chunks: int, steps: int, guidance: float, temperature: float,
    device: str, columns: int = 6, seed: int = 1,
) -> None:  # fmt: skip
    """Samples a film for each row and writes `columns` frames of each to `out`."""
    c = generator.config
    order = chunk_order(c)
    films = []
    for number, (title, prompts) in enumerate(rows):
        random = torch.Generator().manual_seed(seed + number)
        codes = torch.zeros(1, 0, c.groups, dtype=torch.long, device=device)
        for prompt in prompts:
            states, words = encode([prompt])
            states = states[:, : int(words[0])].float().to(device)
            for _ in range(chunks):
                with mixed_precision(device):
                    made = sample_chunk(
                        generator, codes, states, torch.ones(states.shape[:2], device=device), order, steps=steps, guidance=guidance,
                        temperature=temperature, random=random,
                    )  # fmt: skip
                codes = torch.cat([codes, made], 1)
        video = tokenizer.decode(tokenizer.fsq.to_values(codes.unflatten(1, (-1, c.tokens))))[0]
        films.append((title, (video.clamp(0, 1) * 255).byte().permute(0, 2, 3, 1).cpu().numpy().astype(np.uint8)))
    contact_sheet(films, columns, out)
