"""The styles as filters on pictures: a cartoon with flat colours and ink lines, a pencil drawing on paper. The same on CPU and CUDA."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

_LUMA = (0.299, 0.587, 0.114)
_PAPER = (0.985, 0.975, 0.95)
_INK = (0.10, 0.09, 0.14)


def _blur(x: Tensor, reach: int) -> Tensor:
    """Mean over a square of 2 reach + 1 pixels, edges repeated; sums of shifted views, which the CPU does faster than pooling."""
    if reach < 1:
        return x
    size = 2 * reach + 1
    for axis, pad in ((-1, (reach, reach, 0, 0)), (-2, (0, 0, reach, reach))):
        wide, length = F.pad(x, pad, mode="replicate"), x.shape[axis]
        total = wide.narrow(axis, 0, length).clone()
        for shift in range(1, size):
            total += wide.narrow(axis, shift, length)
        x = total / size
    return x


def _luma(picture: Tensor) -> Tensor:
    return sum(weight * picture[:, k : k + 1] for k, weight in enumerate(_LUMA))  # type: ignore[return-value]


def _slopes(x: Tensor) -> Tensor:
    """Largest difference to the neighbours: strength of the edges of `[N, C, H, W]` as `[N, 1, H, W]`."""
    wide = F.pad(x, (1, 1, 1, 1), mode="replicate")
    across = (wide[..., 1:-1, 2:] - wide[..., 1:-1, :-2]).abs()
    down = (wide[..., 2:, 1:-1] - wide[..., :-2, 1:-1]).abs()
    return torch.maximum(across, down).amax(1, keepdim=True)


def cartoon(picture: Tensor) -> Tensor:
    """Flat, saturated colours and dark lines; `[N, 3, H, W]` in 0..1."""
    res = picture.shape[-1]
    soft = _blur(picture, max(1, round(res / 110)))
    light = _luma(soft)
    steps = 5.0
    # Soft steps: between two levels the change is quick, not sudden, and does not flicker.
    scaled = light * steps
    whole = torch.floor(scaled)
    stepped = (whole + ((scaled - whole - 0.5) * 4 + 0.5).clamp(0, 1)) / steps
    flat = soft + (stepped - light)
    grey = _luma(flat)
    vivid = grey + 1.45 * (flat - grey)
    ink = ((_slopes(soft) - 0.15) * 5).clamp(0, 0.9)
    color = torch.tensor(_INK, device=picture.device).view(1, 3, 1, 1)
    return (vivid.clamp(0, 1) * (1 - ink) + color * ink).clamp(0, 1)


def pencil(picture: Tensor) -> Tensor:
    """Lines and hatching in grey on paper; `[N, 3, H, W]` in 0..1."""
    res = picture.shape[-1]
    light = _luma(picture)
    near = _blur(_blur(light, max(1, round(res / 64))), max(1, round(res / 64)))
    lines = ((light + 0.02) / (near + 0.06)).clamp(0, 1) ** 2.2
    edge = ((_slopes(picture) - 0.06) * 3.0).clamp(0, 0.6)
    place = torch.arange(res, device=picture.device, dtype=torch.float32) / res
    # Two directions of strokes, tied to the paper; the darker, the more of them.
    ahead = 0.5 + 0.5 * torch.sin((place[:, None] + place[None, :]) * 150.0)
    across = 0.5 + 0.5 * torch.sin((place[:, None] - place[None, :]) * 130.0)
    dark = ((0.72 - near) / 0.72).clamp(0, 1)
    hatch = 0.34 * dark * ahead + 0.34 * across * ((dark - 0.45) * 2).clamp(0, 1)
    shade = (1 - 0.28 * dark - hatch) * lines * (1 - edge)
    return (shade.clamp(0.08, 1) * torch.tensor(_PAPER, device=picture.device).view(1, 3, 1, 1)).clamp(0, 1)


FILTERS = {"cartoon": cartoon, "pencil": pencil}
