"""
Clips as the generator sees them: tokenised by the frozen tokenizer. As shards on disk (a few MB each), because on a processor the
tokenizer would otherwise read every clip again; or straight into a pool (`pool.py`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor

from ..devices.device import to_device
from ..devices.precision import mixed_precision
from ..learning.fit import load, save
from ..networks.tokenizer import Tokenizer
from .clips import Clips

SHARD = 512
"""Clips in one shard."""


@dataclass
class TokenClips:
    """Tokenised clips of one length."""

    codes: Tensor
    """int16 `[n, L, P, groups]`."""
    actors: Tensor
    """bool `[n, L, P]`: tokens that an actor, or what happens, touches. The background is easy; the loss looks at these harder."""
    captions: list[list[str]]
    changes: list[int]
    """The latent frame from which the second caption holds, or -1."""


def actor_tokens(boxes: Tensor, rows: int, columns: int) -> Tensor:
    """bool `[n, T, H, W]` -> `[n, L, rows * columns]`: a token counts when anything of it is touched in either of its frames."""
    touched = F.adaptive_max_pool2d(boxes.float(), (rows, columns)).flatten(2) > 0
    return torch.cat([touched[:, :1], touched], 1).unflatten(1, (-1, 2)).any(2)


@torch.no_grad()
def tokenise(tokenizer: Tokenizer, clips: Clips, device: str = "cpu", batch: int = 16) -> TokenClips:
    """Codes of clips; they stay on the device."""
    codes = []
    for video in clips.video.split(batch):
        part = to_device(video, device).float() / 255
        with mixed_precision(device):
            codes.append(tokenizer.to_codes(part).to(torch.int16))
    c = tokenizer.config
    changes = [(frame + 1) // 2 if frame >= 0 else -1 for frame in clips.changes]
    return TokenClips(torch.cat(codes), to_device(actor_tokens(clips.boxes, c.row_count, c.grid), device), clips.captions, changes)


def build_shard(path: Path, tokenizer: Tokenizer, draw: Callable[[range], Clips], seeds: range, device: str = "cpu") -> None:
    """Draws and tokenises the clips of `seeds` into one file."""
    parts = [tokenise(tokenizer, draw(range(start, min(start + 16, seeds.stop))), device) for start in range(seeds.start, seeds.stop, 16)]
    save(path, {
        "codes": torch.cat([part.codes.cpu() for part in parts]), "actors": torch.cat([part.actors.cpu() for part in parts]),
        "captions": [caption for part in parts for caption in part.captions], "changes": [change for part in parts for change in part.changes],
    })  # fmt: skip


def read_shard(path: Path) -> TokenClips:
    """A shard from disk."""
    state = load(path)
    return TokenClips(state["codes"], state["actors"], state["captions"], state["changes"])
