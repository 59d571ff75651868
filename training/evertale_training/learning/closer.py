"""
How a decoder whose codes are decided learns from the squares where a viewer looks: tokens are read whole, pictures are painted around an actor alone, for a
perceptual loss. A step then costs a third of one that paints everything, and what was encoded once is learned from several times. Some tokens are wrong, as a
generator's are. Knows the tokenizer; no data.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..clips.spoken import words_of
from ..devices.device import to_device
from ..devices.precision import mixed_precision
from ..networks.tokenizer import Tokenizer
from .perceptual import Perception

ACTOR_WEIGHT = 8.0
"""As of the tokenizer's own training."""
COARSE = 0.1
"""Share of crops that are painted from the first group of codes alone."""
MISTAKEN, MISTAKES = 0.15, 0.15
"""Share of crops in which some tokens are wrong, and the share of wrong ones at most."""
SIDE = 0.5
"""Side of a square as a share of the picture's: an actor and little else."""
MARGIN = 4
"""Cells painted around a square, where there are any, so that its edge is painted as in a whole picture."""
ELSEWHERE = 0.2
"""Share of squares that are anywhere: backgrounds must not be forgotten."""
LATENTS = 2
"""Latent frames of a crop in which a square is painted; not the first, which stills show alone."""
USES = 4
"""Times that an encoded crop is learned from."""
AVERAGE = 0.99
"""Of weights, a step: such a run is of hundreds of steps rather than thousands."""
KEPT = 64
"""Batches from which the crops of a step are drawn."""

Encoded = tuple[Tensor, ...]
"""
Pictures uint8 `[B, T, 3, H, W]`, where to look in them (`Clips.boxes`), their quantised latents `[B, L, P, dims]` and, for a decoder that reads, what is `Said`.
"""


def encoded(model: Tokenizer, batches: Iterator[object], seed: int) -> Iterator[Encoded]:
    """Endless batches of crops with their latents: each crop comes about `USES` times, among others every time. The encoder of `model` must be frozen."""
    draw, kept = random.Random(seed), dict[int, list[Encoded]]()
    device = next(model.parameters()).device.type
    while True:
        video, boxes, *said = (to_device(part, device) for part in next(batches))  # type: ignore[attr-defined]
        with torch.no_grad(), mixed_precision(device):
            fresh = (video, boxes, model.encode(video.float() / 255).float(), *said)
        shelf = kept.setdefault(video.shape[1], [])
        shelf.append(fresh)
        if len(shelf) > KEPT:
            shelf.pop(0)
        yield fresh
        for _ in range(USES - 1):
            picks = [(draw.choice(shelf), draw.randrange(len(video))) for _ in range(len(video))]
            yield tuple(torch.stack([batch[part][row % len(batch[part])] for batch, row in picks]) for part in range(len(fresh)))


def mistaken(model: Tokenizer, values: Tensor) -> Tensor:
    """Quantised `[B, L, P, dims]` with wrong tokens in some crops: half of them another crop's, half any; of half, the later groups alone."""
    c, device = model.config, values.device
    draw = lambda *shape: torch.rand(*shape, 1, device=device)  # noqa: E731
    batch, length, tokens, dims = values.shape
    wrong = draw(batch, length, tokens) < draw(batch, 1, 1) * MISTAKES * (draw(batch, 1, 1) < MISTAKEN)
    anything = model.fsq.to_values(torch.randint(c.codes, (batch, length, tokens, c.groups), device=device))
    foreign = torch.where(draw(batch, length, tokens) < 0.5, anything, values.roll(1, 0))
    later = torch.arange(dims, device=device) >= dims // c.groups
    return torch.where(wrong & (later | (draw(batch, length, tokens) < 0.5)), foreign, values)


def squares(boxes: Tensor, rows: int, columns: int, side: int) -> tuple[Tensor, Tensor]:
    """Upper left corners `[N]` of squares of `side` cells in pictures of `rows` x `columns`, each around one of a picture's boxes (bool `[N, h, w]`) or anywhere."""
    count, h, w = boxes.shape
    anywhere = torch.rand(count, 1, device=boxes.device) < ELSEWHERE
    wanted = torch.where(anywhere, 1.0, boxes.flatten(1).float() + 1e-6)
    cell = (wanted.log() - (-torch.rand(count, h * w, device=boxes.device).clamp(1e-9, 1 - 1e-7).log()).log()).argmax(1)
    y, x = (cell // w + 0.5) * (rows / h), (cell % w + 0.5) * (columns / w)
    return tuple((centre - side / 2).round().long().clamp(0, size - side) for centre, size in ((y, rows), (x, columns)))  # type: ignore[return-value]


def cut(maps: Tensor, tops: Tensor, lefts: Tensor, side: int) -> Tensor:
    """A square of `side` out of each of `[N, C, H, W]`: `[N, C, side, side]`, channels last in memory."""
    along = torch.arange(side, device=maps.device)
    rows, columns = (tops[:, None] + along)[:, :, None], (lefts[:, None] + along)[:, None, :]
    return maps[torch.arange(len(maps), device=maps.device)[:, None, None], :, rows, columns].permute(0, 3, 1, 2)


def painted(model: Tokenizer, batch: object) -> tuple[Tensor, Tensor, Tensor]:
    """Squares as the decoder paints them, as they are, both `[N, 3, side, side]` in [0, 1], and their pixels' weights `[N, 1, side, side]`."""
    assert isinstance(batch, tuple | list)
    c, device = model.config, next(model.parameters()).device.type
    video, boxes, values, *said = (to_device(part, device) for part in batch)
    size, length = values.shape[:2]
    kept = torch.rand(size, device=device) >= COARSE
    past, mask = model.decoder.empty(size, values.device)
    words = words_of(tuple(said), training=True) if said else None  # type: ignore[arg-type]
    cells, _ = model.sketch(model.fsq.coarse(mistaken(model, values), kept), past, mask, words)
    chosen = torch.zeros(size, 1, dtype=torch.long, device=device) if length == 1 else 1 + torch.rand(size, length - 1, device=device).argsort(1)[:, :LATENTS]
    at = (torch.arange(size, device=device)[:, None] * length + chosen).flatten()
    # The pictures of latent frame l end with number k l; of the first, the last alone is one.
    k = 1 if length == 1 else c.frames_per_latent
    last = (torch.arange(size, device=device)[:, None] * video.shape[1] + c.frames_per_latent * chosen).flatten()
    shown = last[:, None] - torch.arange(k - 1, -1, -1, device=device)
    rows, columns = c.stem // c.grid * c.row_count, c.stem
    side = min(round(SIDE * columns), rows)
    all_boxes = boxes.flatten(0, 1)
    top, left = squares(all_boxes[last], rows, columns, side)
    wide = min(side + 2 * MARGIN, rows, columns)
    outer_top, outer_left = (inner.sub(MARGIN).clamp(0, most - wide) for inner, most in ((top, rows), (left, columns)))
    pair = model.paint(cut(cells[at], outer_top, outer_left, wide))[:, -k:]
    pixels = side * model.patch
    spread = lambda corner: (corner * model.patch).repeat_interleave(k)  # noqa: E731
    output = cut(pair.flatten(0, 1), spread(top - outer_top), spread(left - outer_left), pixels)
    pictures, places = video.flatten(0, 1)[shown.flatten()], (spread(top), spread(left), pixels)
    looked = F.interpolate(all_boxes[shown.flatten()].float()[:, None], size=pictures.shape[-2:])
    return output, cut(pictures, *places).float() / 255, 1.0 + (ACTOR_WEIGHT - 1.0) * cut(looked, *places)


def looking_loss(model: nn.Module, batch: object, perception: Perception, weight: float) -> tuple[Tensor, dict[str, Tensor]]:
    """The reconstruction's loss of the painted squares and, at `weight`, how differently they look."""
    assert isinstance(model, Tokenizer)
    output, target, weights = painted(model, batch)
    reconstruction = model.loss(output[:, None], target[:, None], weights[:, None])
    seen = perception(output, target)
    return reconstruction + weight * seen, {"reconstruction": reconstruction.detach(), "perceptual": seen.detach()}
