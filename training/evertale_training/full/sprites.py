"""The full world's sprites at one resolution: everyone of the cast, looking right, and the props."""

from __future__ import annotations

import torch
import torch.nn.functional as F

from ..small.sprites import outlined, square
from .cast import CAST, EVERYONE
from .props import PROPS

SIDE = 0.66
"""Width of a sprite in picture widths: a little larger than most are drawn."""
BORDER = 4
_OUTLINE = 0.02
_EMOJI = {"hand": "1f44b", "zzz": "1f4a4", "sparkles": "2728"}


def _grid(side: int) -> tuple[torch.Tensor, torch.Tensor]:
    line = (torch.arange(side, dtype=torch.float32) + 0.5) / side * 2 - 1
    return line[None, :], line[:, None]


def _shadow(side: int) -> torch.Tensor:
    x, y = _grid(side)
    alpha = (1.15 - 1.15 * (x**2 + y**2).sqrt()).clamp(0, 1) ** 0.7
    return torch.stack([0.10 * alpha, 0.08 * alpha, 0.14 * alpha, alpha])


def _splash(side: int, moment: int) -> torch.Tensor:
    """Drops thrown up to both sides, in three moments."""
    x, y = _grid(side)
    soft = side / 2.5
    alpha = torch.zeros(side, side)
    along = (0.35, 0.65, 0.95)[moment]
    for sideways in (-0.9, -0.62, -0.35, 0.35, 0.62, 0.9):
        px = sideways * along
        py = 0.95 - (3.4 - 1.4 * abs(sideways)) * along * (1.12 - along)
        alpha = torch.maximum(alpha, ((0.11 - ((x - px) ** 2 + ((y - py) * 0.7) ** 2).sqrt()) * soft + 0.5).clamp(0, 1))
    foam = ((0.14 - (y - 0.86).abs()) * soft * 0.5).clamp(0, 1) * (1 - x.abs()).clamp(0, 1) ** 0.5 * (1 - 0.25 * moment)
    alpha = torch.maximum(alpha, foam)
    return torch.stack([0.86 * alpha, 0.95 * alpha, alpha, alpha])


def _leash(side: int) -> torch.Tensor:
    """A sagging line from the upper left to the upper right."""
    x, y = _grid(side)
    sag = 0.35 * (1 - x**2)
    alpha = ((0.09 - (y - sag).abs() / (1 + 0.49 * x**2).sqrt()) * side / 3).clamp(0, 1)
    return torch.stack([0.90 * alpha, 0.16 * alpha, 0.20 * alpha, alpha])


def _prop(name: str, side: int) -> torch.Tensor:
    if name == "shadow":
        return _shadow(side)
    if name == "leash":
        return _leash(side)
    if name in _EMOJI:
        return F.interpolate(square(_EMOJI[name])[None], size=(side, side), mode="bilinear", antialias=True)[0]
    return _splash(side, int(name.split()[1]))


def draw_sprites(res: int) -> torch.Tensor:
    """Everyone, then the props: premultiplied RGBA `[N, 4, S, S]` in 0..255 with a transparent border of BORDER pixels."""
    side = round(SIDE * res)
    tiles = []
    for name in EVERYONE:
        member = CAST[name]
        tile = F.interpolate(square(member.code, member.cut_below)[None], size=(side, side), mode="bilinear", antialias=True)[0]
        tiles.append(tile.flip(-1) if member.looks_left else tile)
    cast = outlined(F.pad(torch.stack(tiles).clamp(0, 1), (BORDER,) * 4), max(1, round(side * _OUTLINE)))
    props = F.pad(torch.stack([_prop(name, side) for name in PROPS]).clamp(0, 1), (BORDER,) * 4)
    return 255 * torch.cat([cast, props])
