"""What is said in each latent frame of a crop, for a decoder that reads words beside codes. Knows captions and their states; no codes."""

from __future__ import annotations

import torch
from torch import Tensor

from ..networks.text import Encode
from ..networks.tokenizer import Words
from .clips import Clips

TEXT_NOISE = 0.3
"""
Standard deviation of the noise on a caption's states at most, where they themselves deviate by 0.35. Words of a kind lie near one another, but in no
direction that a few thousand captions tell: noise has the network read what all of a state says, so that a word it never met is taken for its neighbours.
"""
NOISY = 0.75
"""Captions with noise."""
EMPTIED = 0.15
"""Share of crops in which nothing is said: a picture that somebody gives is drawn without words at first."""

Said = tuple[Tensor, Tensor, Tensor]
"""
Of B crops: states of both captions, float16 `[B, 2, T, width]`; how many of each are words, int64 `[B, 2]`; and in which latent frames the second one is in
force, bool `[B, L]`.
"""


def states_of(encode: Encode, clips: Clips) -> tuple[Tensor, Tensor, Tensor]:
    """States and word counts of clips' captions, as in `Said`, and the latent frame at which the second one's begins, int64 `[B]`; -1 where there is none."""
    states, words = encode([caption for captions in clips.captions for caption in (captions[0], captions[-1])])
    changes = torch.tensor([(frame + 1) // 2 if frame >= 0 else -1 for frame in clips.changes])
    return states.unflatten(0, (-1, 2)), words.unflatten(0, (-1, 2)), changes


def turned(changes: Tensor, first: Tensor | int, latents: int) -> Tensor:
    """In which of `latents` latent frames from number `first` (a number, or one each) the second caption is in force: bool `[B, latents]`."""
    starts = torch.as_tensor(first, device=changes.device).reshape(-1, 1)
    return (changes[:, None] >= 0) & (starts + torch.arange(latents, device=changes.device) >= changes[:, None])


def words_of(said: Said, *, training: bool) -> Words:
    """What a decoder is told. `training`: with noise, and nothing at all in some crops."""
    states, counts, after = said
    states = states.float()
    batch, device = len(states), states.device
    if training:
        deviation = TEXT_NOISE * torch.rand(batch, 1, 1, 1, device=device) * (torch.rand(batch, 1, 1, 1, device=device) < NOISY)
        states = states + deviation * torch.randn_like(states)
        counts = counts * (torch.rand(batch, 1, device=device) >= EMPTIED)
    mask = (torch.arange(states.shape[2], device=device) < counts[:, :, None]).float()

    def by_latent(pair: Tensor) -> Tensor:
        """`[B, 2, ...]` -> `[B, L, 2, ...]`: in force and before."""
        then = after.view(*after.shape, *(1,) * (pair.ndim - 2))
        first, second = pair[:, None, 0], pair[:, None, 1]
        return torch.stack([torch.where(then, second, first), torch.where(then, first, torch.zeros_like(first))], dim=2)

    return by_latent(states), by_latent(mask)
