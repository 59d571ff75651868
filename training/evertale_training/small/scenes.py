"""The six scenes, drawn once per resolution as loops of LOOP frames that wrap round sideways.

Every drawing lives on a torus: x wraps with period 1 and time with period LOOP frames, so a scene's variants are
plain sideways rolls and a background is a table look-up while rendering. Coordinates: x to the right, y down, both
in picture units (0..1). Masks are [L, H, W] with L = 1 (still) or LOOP (moving).
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable

import torch
import torch.nn.functional as F

from ..world.paths import TAU

LOOP = 32
VARIANTS = 4
# Drawn this many times larger than shown and averaged down: smooth edges at any resolution.
_SUPERSAMPLE = 2

Color = tuple[float, float, float]


def rgb(code: str) -> Color:
    """A colour "rrggbb" as three numbers in 0..1."""
    return int(code[0:2], 16) / 255, int(code[2:4], 16) / 255, int(code[4:6], 16) / 255


class Canvas:
    """A looped picture [L, 3, H, W] to paint on, with the coordinate grids to make masks from."""

    def __init__(self, res: int) -> None:
        size = res * _SUPERSAMPLE
        line = (torch.arange(size, dtype=torch.float32) + 0.5) / size
        self.x = line[None, None, :]
        self.y = line[None, :, None]
        self.t = torch.arange(LOOP, dtype=torch.float32)[:, None, None] / LOOP
        self.soft = 1.5 / size
        self.picture = torch.zeros(1, 3, size, size)
        self.cover = torch.zeros(1, 1, size, size)

    def near(self, x: float | torch.Tensor) -> torch.Tensor:
        """Signed sideways distance to x the short way round the torus."""
        return (self.x - x + 0.5) % 1 - 0.5

    def inside(self, distance: torch.Tensor) -> torch.Tensor:
        """Antialiased mask of where a signed distance is negative."""
        return (0.5 - distance / self.soft).clamp(0, 1)

    def disc(
        self, x: float | torch.Tensor, y: float | torch.Tensor, rx: float, ry: float | None = None
    ) -> torch.Tensor:
        """Mask of an ellipse."""
        ry = rx if ry is None else ry
        radius = ((self.near(x) / rx) ** 2 + ((self.y - y) / ry) ** 2).sqrt()
        return self.inside((radius - 1) * min(rx, ry))

    def glow(self, x: float, y: float, radius: float) -> torch.Tensor:
        """Soft bell-shaped mask."""
        return torch.exp(-(self.near(x) ** 2 + (self.y - y) ** 2) / radius**2)

    def below(self, height: torch.Tensor | float) -> torch.Tensor:
        """Mask of everything lower than a line y = height(x, t)."""
        return self.inside(height - self.y)

    def paint(self, color: Color | torch.Tensor, mask: torch.Tensor | float) -> None:
        """Lay a colour, or a picture [1, 3, H, W], over what is there."""
        ink = color if isinstance(color, torch.Tensor) else torch.tensor(color).view(1, 3, 1, 1)
        alpha = mask[:, None] if isinstance(mask, torch.Tensor) else torch.full_like(self.cover[:1], mask)
        self.picture = self.picture + alpha * (ink - self.picture)
        self.cover = self.cover + alpha * (1 - self.cover)

    def fade(self, top: Color, bottom: Color, y0: float = 0.0, y1: float = 1.0) -> torch.Tensor:
        """A vertical gradient as a picture [1, 3, H, 1]."""
        amount = ((self.y - y0) / (y1 - y0)).clamp(0, 1)[:, None]
        a, b = (torch.tensor(c).view(1, 3, 1, 1) for c in (top, bottom))
        return a + amount * (b - a)

    def finish(self) -> tuple[torch.Tensor, torch.Tensor]:
        """The loop as uint8 pictures [LOOP, 3, res, res] and their cover as uint8 [LOOP, 1, res, res]."""

        def shrink(image: torch.Tensor) -> torch.Tensor:
            small = F.avg_pool2d(image, _SUPERSAMPLE)
            return (small * 255).round().clamp(0, 255).to(torch.uint8).expand(LOOP, -1, -1, -1)

        return shrink(self.picture), shrink(self.cover)


def _pine(c: Canvas, x: float, foot: float, height: float, green: Color, snow: bool, sway: float = 0.0) -> None:
    """A pine of three stacked triangles, bending a little towards its tip."""
    lean = sway * torch.sin(TAU * c.t + 9 * x) * ((foot - c.y) / height).clamp(0, 1) ** 2
    dx = c.near(x + lean) if sway else c.near(x)
    c.paint(
        rgb("6b4a36"),
        c.inside(torch.maximum(dx.abs() - 0.05 * height, (c.y - foot + 0.09 * height).abs() - 0.09 * height)),
    )
    for tier in range(3):
        top = foot - height * (0.5 + 0.25 * tier)
        bottom = foot - height * (0.13 + 0.24 * tier)
        width = height * (0.30 - 0.065 * tier)
        slope = (c.y - top) / (bottom - top)
        triangle = c.inside(torch.maximum(dx.abs() - slope * width, c.y - bottom))
        c.paint(green, triangle)
        if snow:
            c.paint((0.96, 0.98, 1.0), triangle * c.inside(c.y - (top + 0.5 * (bottom - top)) + 0.25 * dx.abs()))


def _ocean_front(c: Canvas) -> None:
    """The nearest wave, drawn in front of the actor."""
    wave = 0.69 + 0.016 * torch.sin(TAU * (2 * c.x - c.t)) + 0.006 * torch.sin(TAU * (3 * c.x + c.t))
    c.paint(c.fade(rgb("2b86cf"), rgb("0f4a92"), 0.68, 1.0).expand_as(c.picture), 0.9 * c.below(wave))
    c.paint(rgb("eaf7ff"), c.inside((c.y - wave).abs() - 0.009))
    for row, (y, k) in enumerate(((0.80, 1), (0.91, 2))):
        line = y + 0.014 * torch.sin(TAU * (k * c.x - c.t + 0.3 * row))
        dashes = (0.5 + 0.5 * torch.sin(TAU * (2 * c.x - c.t + 0.4 * row))).clamp(0, 1)
        c.paint(rgb("7cc0f0"), 0.7 * dashes * c.inside((c.y - line).abs() - 0.008))


def _ocean(c: Canvas) -> None:
    c.paint(c.fade(rgb("58aeee"), rgb("e4f4ff"), 0.0, 0.5).expand_as(c.picture), 1.0)
    c.paint(rgb("fff2b0"), 0.8 * c.glow(0.63, 0.17, 0.15))
    c.paint(rgb("ffdf4a"), c.disc(0.63, 0.17, 0.075))
    for x, y, r in ((0.16, 0.22, 0.05), (0.22, 0.20, 0.065), (0.29, 0.225, 0.045)):
        c.paint((1.0, 1.0, 1.0), 0.9 * c.disc(x, y, r, 0.6 * r))
    blues = ("6fc1ea", "4fa9e0", "3a94d6", "2d84cb")
    for layer, blue in enumerate(blues):
        y = 0.50 + 0.06 * layer
        direction = 1 if layer % 2 else -1
        wave = y + (0.004 + 0.004 * layer) * torch.sin(TAU * ((4 - layer) * c.x + direction * c.t) + layer)
        c.paint(rgb(blue), c.below(wave))
        c.paint(rgb("d6efff"), 0.75 * c.inside((c.y - wave).abs() - 0.004))


def _under_water(c: Canvas) -> None:
    c.paint(c.fade(rgb("48d0dc"), rgb("0c4a86"), 0.0, 0.95).expand_as(c.picture), 1.0)
    for k, shift, strength in ((2, 0.0, 0.30), (3, 0.35, 0.20)):
        beam = torch.sin(TAU * (k * (c.x + 0.22 * c.y) + shift + 0.09 * torch.sin(TAU * (c.t + shift))))
        c.paint((0.85, 1.0, 0.95), strength * beam.clamp(0, 1) ** 2 * (1 - c.y / 0.85).clamp(0, 1))
    bed = 0.80 + 0.018 * torch.sin(TAU * c.x + 0.5) + 0.009 * torch.sin(TAU * 2 * c.x)
    c.paint(c.fade(rgb("d8c890"), rgb("8d9474"), 0.80, 1.0).expand_as(c.picture), c.below(bed))
    for row in range(2):
        line = 0.87 + 0.07 * row + 0.008 * torch.sin(TAU * (3 * c.x + 0.3 * row))
        c.paint(rgb("b0a878"), 0.8 * c.inside((c.y - line).abs() - 0.005))
    for x, height, code in (
        (0.06, 0.40, "1f8a5c"),
        (0.12, 0.27, "35ab62"),
        (0.40, 0.22, "2a9a70"),
        (0.70, 0.34, "1f8a5c"),
        (0.76, 0.22, "3db56a"),
    ):
        up = ((0.86 - c.y) / height).clamp(0, 1)
        stem = c.near(x + 0.030 * up * torch.sin(TAU * (c.t + 1.2 * up + x)))
        width = 0.020 * (1 - 0.75 * up)
        inside = torch.maximum(stem.abs() - width, (c.y - 0.86 + height / 2).abs() - height / 2)
        c.paint(rgb(code), c.inside(inside))
    for i, (x, r) in enumerate(((0.22, 0.020), (0.31, 0.014), (0.55, 0.022), (0.88, 0.016), (0.93, 0.022))):
        # One rise through the picture and a bit per loop, so a bubble leaves and enters out of sight.
        y = 0.86 - 0.92 * ((c.t + 0.37 * i) % 1)
        drift = x + 0.012 * torch.sin(TAU * (2 * c.t + 0.3 * i))
        visible = (8 * (0.86 - y)).clamp(0, 1)
        c.paint((0.90, 1.0, 1.0), 0.8 * visible * (c.disc(drift, y, r) - 0.65 * c.disc(drift, y, 0.7 * r)))


def _mars(c: Canvas) -> None:
    c.paint(c.fade(rgb("b9552f"), rgb("f3bd86"), 0.0, 0.58).expand_as(c.picture), 1.0)
    c.paint(rgb("ffe9cf"), 0.6 * c.glow(0.38, 0.18, 0.10))
    c.paint(rgb("fff6e6"), c.disc(0.38, 0.18, 0.045))
    mesa = 0.52 - 0.10 * (torch.sin(TAU * c.x + 1.0) * 2.5).clamp(-1, 1) + 0.012 * torch.sin(TAU * 5 * c.x)
    c.paint(rgb("a84a2a"), c.below(mesa))
    c.paint(rgb("fbd0a0"), 0.35 * torch.exp(-(((c.y - 0.56) / 0.05) ** 2)) * (0.6 + 0.4 * torch.sin(TAU * (c.x - c.t))))
    for y, amp, k, phase, code in (
        (0.60, 0.030, 1, 0.0, "d0673a"),
        (0.69, 0.024, 2, 1.4, "bf5229"),
        (0.79, 0.020, 1, 3.0, "ac431f"),
    ):
        dune = y + amp * torch.sin(TAU * k * c.x + phase)
        c.paint(rgb(code), c.below(dune))
        c.paint(rgb("f0935c"), 0.5 * c.inside((c.y - dune).abs() - 0.005))
    for x, y, r in ((0.20, 0.75, 0.085), (0.72, 0.90, 0.115), (0.60, 0.70, 0.05)):
        c.paint(rgb("e58a55"), c.disc(x, y, r, 0.36 * r))
        c.paint(rgb("742a14"), c.disc(x, y + 0.006, 0.86 * r, 0.28 * r))
    for x, y, r in ((0.05, 0.86, 0.035), (0.42, 0.93, 0.03), (0.93, 0.73, 0.025)):
        c.paint(rgb("6e2815"), c.disc(x, y, r, 0.7 * r))
        c.paint(rgb("a9502f"), c.disc(x - 0.25 * r, y - 0.2 * r, 0.5 * r, 0.3 * r))


def _tree(c: Canvas, x: float, foot: float, height: float, leaf: str, light: str, bark: str, sway: float) -> None:
    """A round leafy tree whose crown sways."""
    lean = sway * torch.sin(TAU * c.t + 7 * x)
    c.paint(
        rgb(bark),
        c.inside(torch.maximum(c.near(x).abs() - 0.055 * height, (c.y - foot + height / 3).abs() - height / 3)),
    )
    for dx, dy, r, code in (
        (-0.17, 0.58, 0.22, leaf),
        (0.17, 0.58, 0.22, leaf),
        (0.0, 0.76, 0.25, leaf),
        (-0.06, 0.74, 0.14, light),
        (-0.18, 0.60, 0.09, light),
    ):
        c.paint(rgb(code), c.disc(x + dx * height + lean * dy, foot - dy * height, r * height))


def _forest(c: Canvas) -> None:
    c.paint(c.fade(rgb("bfe9f2"), rgb("e3f5c0"), 0.0, 0.7).expand_as(c.picture), 1.0)
    c.paint(rgb("a5d68c"), c.below(0.60 + 0.03 * torch.sin(TAU * c.x)))
    for x in (0.02, 0.22, 0.41, 0.63, 0.80):
        _tree(c, x, 0.72, 0.42, "7cbf6a", "98d280", "9c7a55", 0.012)
    c.paint(rgb("6fb84e"), c.below(0.70 + 0.012 * torch.sin(TAU * 2 * c.x + 1)))
    for x, height in ((0.12, 0.74), (0.56, 0.66)):
        _tree(c, x, 0.83, height, "2f8a3c", "4aa64c", "6d4a2e", 0.018)
    ragged = torch.asin(torch.sin(TAU * (12 * c.x + 0.15 * torch.sin(TAU * c.t)))) / (math.pi / 2)
    c.paint(c.fade(rgb("57a83c"), rgb("2c6e26"), 0.78, 1.0).expand_as(c.picture), c.below(0.80 + 0.013 * ragged))
    for i, x in enumerate((0.08, 0.33, 0.47, 0.81)):
        c.paint((1.0, 0.93, 0.45) if i % 2 else (1.0, 0.72, 0.80), c.disc(x, 0.90 + 0.03 * (i % 2), 0.013))


def _night_sky(c: Canvas) -> None:
    c.paint(c.fade(rgb("060a30"), rgb("38408c"), 0.0, 0.8).expand_as(c.picture), 1.0)
    place = random.Random(5)
    for i in range(30):
        # One star per cell of a coarse grid: even, and never two in one place.
        x, y = (i % 6 + place.uniform(0.2, 0.8)) / 6, (i // 6 + place.uniform(0.2, 0.8)) * 0.14
        twinkle = 0.72 + 0.28 * torch.sin(TAU * ((1 + i % 2) * c.t + 0.31 * i))
        c.paint((1.0, 0.98, 0.86), twinkle * c.disc(x, y, 0.008 + 0.005 * (i % 3 == 0)))
    c.paint(rgb("aab6f0"), 0.45 * c.glow(0.62, 0.19, 0.15))
    c.paint(rgb("f6f1d4"), c.disc(0.62, 0.19, 0.085))
    for dx, dy, r in ((-0.025, -0.015, 0.020), (0.03, 0.02, 0.016), (-0.005, 0.04, 0.012)):
        c.paint(rgb("dcd5b4"), c.disc(0.62 + dx, 0.19 + dy, r))
    c.paint(rgb("1d2560"), c.below(0.74 + 0.05 * torch.sin(TAU * c.x + 2) + 0.02 * torch.sin(TAU * 2 * c.x)))
    c.paint(rgb("111742"), c.below(0.83 + 0.025 * torch.sin(TAU * c.x) + 0.012 * torch.sin(TAU * 3 * c.x + 1)))


def _snow(c: Canvas) -> None:
    c.paint(c.fade(rgb("7db8ea"), rgb("dceefb"), 0.0, 0.6).expand_as(c.picture), 1.0)
    for x, top, width in ((0.30, 0.22, 0.34), (0.62, 0.30, 0.30), (0.95, 0.26, 0.32)):
        ridge = top + c.near(x).abs() / width * 0.42
        c.paint(rgb("8fa9cc"), c.below(ridge))
        cap = torch.maximum(ridge - c.y, c.y - top - 0.12 - 0.02 * torch.sin(TAU * 9 * c.x))
        c.paint((0.98, 0.99, 1.0), c.inside(cap))
    c.paint(rgb("e6f0fa"), c.below(0.62 + 0.02 * torch.sin(TAU * c.x + 1)))
    for x, height in ((0.10, 0.40), (0.45, 0.30), (0.55, 0.42), (0.84, 0.36)):
        _pine(c, x, 0.72, height, rgb("2f6e5a"), True, 0.02)
    c.paint(
        c.fade(rgb("fbfdff"), rgb("cfe0f2"), 0.70, 1.0).expand_as(c.picture),
        c.below(0.70 + 0.018 * torch.sin(TAU * c.x + 4)),
    )
    for row, y in enumerate((0.79, 0.89)):
        drift = y + 0.02 * torch.sin(TAU * c.x + 2 * row)
        c.paint(rgb("b9d0ea"), 0.55 * c.below(drift) * torch.exp(-(c.y - drift).clamp(min=0) / 0.03))


_DRAW: tuple[Callable[[Canvas], None], ...] = (_ocean, _under_water, _mars, _forest, _night_sky, _snow)


def _variants(loop: torch.Tensor) -> torch.Tensor:
    """Sideways rolls of a loop [LOOP, C, R, R] by quarters of the picture: [VARIANTS, LOOP, C, R, R]."""
    side = loop.shape[-1]
    return torch.stack([loop.roll(v * side // VARIANTS, -1) for v in range(VARIANTS)])


def draw_scenes(res: int) -> tuple[torch.Tensor, torch.Tensor]:
    """All backgrounds, in the order of SCENES, and the wave in front of the actor at sea.

    Returns uint8 [len(SCENES), VARIANTS, LOOP, 3, res, res] and premultiplied uint8 RGBA [VARIANTS, LOOP, 4, res, res].
    """
    backgrounds = []
    for draw in _DRAW:
        canvas = Canvas(res)
        draw(canvas)
        backgrounds.append(_variants(canvas.finish()[0]))
    canvas = Canvas(res)
    # Painting over black leaves colour already multiplied by its cover.
    _ocean_front(canvas)
    return torch.stack(backgrounds), _variants(torch.cat(canvas.finish(), 1))
