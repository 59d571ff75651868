"""
The generator's training data: clips rendered, tokenised by the frozen tokenizer and kept as shards of codes (a few MB each), because
the tokenizer would otherwise read every clip again. Shards may still be growing while the generator trains on the first of them.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from . import world
from .fit import load, save
from .generator import GeneratorConfig
from .motion import run_timeline
from .tokenizer import Tokenizer

LATENTS = 10
FRAMES = 2 * LATENTS - 1
SHARD = 512


def actor_boxes(spec: world.ClipSpec, grid: int) -> Tensor:
    """Which cells of a `grid` x `grid` raster the actor's box touches in each frame: bool `[T, grid, grid]`."""
    frames = run_timeline([(begin, state) for begin, state, _ in spec.segments], spec.frames, spec.placement)
    centre = (torch.arange(grid) + 0.5) / grid
    reach = 0.5 / grid
    masks = []
    for frame in frames:
        # A mirrored actor has a negative width; a turning one is thin for a moment and still has to be right.
        wide, high = max(abs(frame.half_width), 0.05), frame.half_height
        across = (centre - frame.center_x).abs() < wide + reach
        down = (centre - frame.center_y).abs() < high + reach
        masks.append(down[:, None] & across[None, :])
    return torch.stack(masks)


def actor_tokens(spec: world.ClipSpec, grid: int) -> Tensor:
    """Which tokens the actor touches: bool `[L, P]`. The background is easy; the loss looks at these harder."""
    boxes = actor_boxes(spec, grid).flatten(1)
    return torch.cat([boxes[:1], boxes]).unflatten(0, (-1, 2)).any(1)


def build_shard(path: Path, tokenizer: Tokenizer, first_seed: int, split: world.Split = "train", clips: int = SHARD) -> None:
    """Renders and tokenises `clips` clips, the seeds from `first_seed` on, into one file."""
    codes, actors, captions, changes = [], [], [], []
    for start in range(first_seed, first_seed + clips, 16):
        specs = [world.sample_clip(seed, FRAMES, 0.7, split) for seed in range(start, min(start + 16, first_seed + clips))]
        video = world.render(specs, tokenizer.config.res).float() / 255
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
            codes.append(tokenizer.to_codes(video).to(torch.int16))
        for spec in specs:
            actors.append(actor_tokens(spec, tokenizer.config.grid))
            captions.append([caption for _, _, caption in spec.segments])
            changes.append((spec.segments[1][0] + 1) // 2 if len(spec.segments) > 1 else -1)
    save(path, {"codes": torch.cat(codes), "actors": torch.stack(actors), "captions": captions, "changes": changes})


@dataclass
class Batch:
    """Chunks with one length of context. Everything the loss needs."""

    tokens: Tensor
    """`[B, N, groups]` codes of the chunk."""
    context: Tensor
    """`[B, C * P, groups]`, partly corrupted."""
    actors: Tensor
    """bool `[B, N]`."""
    hidden: Tensor
    """bool `[B, N]`."""
    captions: list[str]


class TokenClips:
    """Draws training chunks from the shards of a folder; looks for new shards from time to time."""

    def __init__(self, folder: Path, config: GeneratorConfig, order: Tensor, seed: int) -> None:
        self.folder, self.config, self.order = folder, config, order
        self.random = random.Random(seed)
        self.noise = torch.Generator().manual_seed(seed)
        self.shards: dict[str, dict] = {}
        self.refresh()

    def refresh(self) -> None:
        for path in sorted(self.folder.glob("*.pt")):
            if path.name not in self.shards:
                self.shards[path.name] = load(path)

    @property
    def clips(self) -> int:
        return sum(len(shard["changes"]) for shard in self.shards.values())

    def draw_start(self, change: int, context: int) -> int | None:
        """First latent of a chunk that lies within one prompt; often the one at which a prompt begins, where the acting happens."""
        chunk, draw = self.config.chunk, self.random
        if context == 0:
            return 0 if change < 0 or change >= chunk else None
        starts = [s for s in range(context, LATENTS - chunk + 1) if change < 0 or s >= change or s + chunk <= change]
        if change in starts and draw.random() < 0.35:
            return change
        return draw.choice(starts) if starts else None

    def batch(self, size: int, context: int) -> Batch:
        """`size` chunks after `context` latent frames, 10% of the captions emptied for guidance (Ho & Salimans 2022)."""
        c, draw = self.config, self.random
        names = list(self.shards)
        tokens, before, actors, captions = [], [], [], []
        while len(tokens) < size:
            shard = self.shards[draw.choice(names)]
            index = draw.randrange(len(shard["changes"]))
            start = self.draw_start(shard["changes"][index], context)
            if start is None:
                continue
            codes = shard["codes"][index].long()
            tokens.append(codes[start : start + c.chunk].flatten(0, 1))
            before.append(codes[start - context : start].flatten(0, 1))
            actors.append(shard["actors"][index][start : start + c.chunk].flatten())
            said = shard["captions"][index]
            caption = said[-1] if 0 <= shard["changes"][index] <= start else said[0]
            captions.append("" if draw.random() < 0.1 else caption)
        return Batch(torch.stack(tokens), self.corrupt(torch.stack(before)), torch.stack(actors), self.hide(size), captions)

    def corrupt(self, context: Tensor) -> Tensor:
        """Replaces up to a fifth of a context's tokens, as the model's own mistakes would: from another clip or at random."""
        if context.shape[1] == 0:
            return context
        rate = torch.rand(context.shape[0], 1, generator=self.noise) * 0.2
        wrong = torch.rand(context.shape[:2], generator=self.noise) < rate
        wrong &= torch.rand(context.shape[0], 1, generator=self.noise) < 0.7
        anything = torch.randint(0, self.config.codes, context.shape, generator=self.noise)
        foreign = torch.where(torch.rand(context.shape[:2], generator=self.noise).unsqueeze(-1) < 0.5, anything, context.roll(1, 0))
        return torch.where(wrong.unsqueeze(-1), foreign, context)

    def hide(self, size: int) -> Tensor:
        """Hidden tokens by the cosine schedule: half of the time what sampling in Halton order hides, half at random."""
        total = self.config.chunk * self.config.tokens
        count = (total * torch.cos(torch.rand(size, generator=self.noise) * torch.pi / 2)).ceil().clamp(min=1)
        rank = torch.empty(total)
        rank[self.order] = torch.arange(total, dtype=torch.float32)
        scattered = torch.rand(size, total, generator=self.noise).argsort(1).argsort(1).float()
        ordered = torch.rand(size, 1, generator=self.noise) < 0.5
        rank = torch.where(ordered, rank.expand(size, -1), scattered)
        return rank >= (total - count).unsqueeze(1)
