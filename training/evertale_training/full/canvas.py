"""
A canvas larger than the picture, for layers that the camera moves over: it wraps sideways after `period` picture widths and reaches from TOP to
BOTTOM, so that there is something to see when the camera zooms out. Coordinates are the picture's: 0..1 is what a still camera shows.
"""

from __future__ import annotations

import random

import torch

from ..small.scenes import LOOP, Canvas, Color, rgb
from ..world.paths import TAU

TOP, BOTTOM = -0.35, 1.20
SKY_PERIOD, LAND_PERIOD = 1.5, 2.0
# Where a sky's sun, moon or planet stands: clips choose their part of the sky so that it can be seen.
SKY_MIDDLE = 0.75
WHITE = (1.0, 1.0, 1.0)


class WideCanvas(Canvas):
    """A looped picture `[L, 3, H, W]` with its cover; L stays 1 until something moving is painted."""

    def __init__(self, res: int, period: float) -> None:
        width, above = round(res * period), round(-res * TOP)
        height = above + round(res * BOTTOM)
        self.period = period
        self.x = ((torch.arange(width, dtype=torch.float32) + 0.5) / res)[None, None, :]
        self.y = ((torch.arange(height, dtype=torch.float32) + 0.5 - above) / res)[None, :, None]
        self.t = torch.arange(LOOP, dtype=torch.float32)[:, None, None] / LOOP
        self.soft = 1.2 / res
        self.picture = torch.zeros(1, 3, height, width)
        self.cover = torch.zeros(1, 1, height, width)

    def near(self, x: float | torch.Tensor) -> torch.Tensor:
        """Signed sideways distance to x the short way round."""
        return (self.x - x + self.period / 2) % self.period - self.period / 2

    def disc(self, x: float | torch.Tensor, y: float | torch.Tensor, rx: float, ry: float | None = None) -> torch.Tensor:
        """Mask of an ellipse, worked out only in the rows that it touches."""
        ry = rx if ry is None else ry
        ys = y if isinstance(y, torch.Tensor) else torch.tensor(y)
        touched = ((self.y >= ys.min() - ry - 2 * self.soft) & (self.y <= ys.max() + ry + 2 * self.soft))[0, :, 0].nonzero()
        frames = max([1] + [len(place) for place in (x, y) if isinstance(place, torch.Tensor)])
        mask = torch.zeros(frames, self.y.shape[1], self.x.shape[2])
        if len(touched):
            rows = slice(int(touched[0]), int(touched[-1]) + 1)
            radius = ((self.near(x) / rx) ** 2 + ((self.y[:, rows] - y) / ry) ** 2).sqrt()
            mask[:, rows] = self.inside((radius - 1) * min(rx, ry))
        return mask

    def wave(self, cycles: int, phase: float = 0.0, turns: int = 0) -> torch.Tensor:
        """A sine of x with a whole number of cycles round the canvas, moving by `turns` cycles per loop (none: still)."""
        angle = TAU * cycles * self.x / self.period + phase
        return torch.sin(angle + TAU * turns * self.t) if turns else torch.sin(angle)

    def paint(self, color: Color | torch.Tensor, mask: torch.Tensor | float) -> None:
        """Lay a colour, or a picture `[1, 3, H, 1]`, over what is there; only where the mask reaches, since most things are small."""
        ink = color if isinstance(color, torch.Tensor) else torch.tensor(color).view(1, 3, 1, 1)
        height, width = self.picture.shape[-2:]
        alpha = mask if isinstance(mask, torch.Tensor) else torch.full((1, height, width), mask)
        alpha = alpha.expand(-1, height, width)
        reached = alpha.amax(0) > 0
        rows, columns = reached.any(1).nonzero(), reached.any(0).nonzero()
        if len(rows) == 0:
            return
        if len(alpha) > len(self.picture):
            self.picture, self.cover = (layer.repeat(LOOP, 1, 1, 1) for layer in (self.picture, self.cover))
        down, across = slice(int(rows[0]), int(rows[-1]) + 1), slice(int(columns[0]), int(columns[-1]) + 1)
        part = alpha[:, None, down, across]
        self.picture[:, :, down, across].lerp_(ink[:, :, down] if ink.shape[2] > 1 else ink, part)
        self.cover[:, :, down, across].lerp_(torch.ones(()), part)

    def fill(self, top: Color, bottom: Color, y0: float = 0.0, y1: float = 1.0, mask: torch.Tensor | float = 1.0) -> None:
        """Paint a vertical gradient from y0 to y1."""
        self.paint(self.fade(top, bottom, y0, y1), mask)

    def box(self, x: float | torch.Tensor, y0: float | torch.Tensor, y1: float, half_width: float) -> torch.Tensor:
        """Mask of an upright rectangle around x."""
        return self.inside(torch.maximum(self.near(x).abs() - half_width, torch.maximum(y0 - self.y, self.y - y1)))

    def finish(self) -> tuple[torch.Tensor, torch.Tensor]:
        """The loop as uint8 pictures `[L, 3, H, W]`, premultiplied where little is covered, and their cover `[L, 1, H, W]`."""

        def bytes_of(image: torch.Tensor) -> torch.Tensor:
            return (image * 255).round().clamp(0, 255).to(torch.uint8)

        return bytes_of(self.picture), bytes_of(self.cover)


def sun(c: WideCanvas, y: float, radius: float, core: str = "ffdf4a", halo: str = "fff2b0", strength: float = 0.8) -> None:
    """A sun in the middle of the sky."""
    c.paint(rgb(halo), strength * c.glow(SKY_MIDDLE, y, 2 * radius))
    c.paint(rgb(core), c.disc(SKY_MIDDLE, y, radius))


def cloud(c: WideCanvas, x: float | torch.Tensor, y: float, size: float, color: Color = WHITE, strength: float = 0.92) -> None:
    """Three puffs on a flat foot."""
    puffs = torch.zeros(())
    for dx, dy, r in ((-0.55, 0.05, 0.36), (0.0, -0.12, 0.52), (0.55, 0.03, 0.40), (0.0, 0.14, 0.85)):
        flat = 0.38 if r > 0.8 else 0.8
        puffs = torch.maximum(puffs, c.disc(x + dx * size, y + dy * size, r * size, flat * r * size))
    c.paint(color, strength * puffs)


def stars(c: WideCanvas, count: int, down_to: float, seed: int, size: float = 0.008) -> None:
    """Evenly scattered stars; every other one twinkles."""
    place = random.Random(seed)
    columns = 8
    rows = -(-count // columns)
    still, moving = torch.zeros(()), torch.zeros(())
    for i in range(count):
        x = (i % columns + place.uniform(0.15, 0.85)) / columns * c.period
        y = TOP + (i // columns + place.uniform(0.15, 0.85)) / rows * (down_to - TOP)
        dot = c.disc(x, y, size + 0.006 * (i % 4 == 0))
        if i % 2:
            still = torch.maximum(still, 0.85 * dot)
        else:
            moving = torch.maximum(moving, dot * (0.65 + 0.35 * torch.sin(TAU * (c.t + 0.31 * i))))
    c.paint((1.0, 0.98, 0.86), still)
    c.paint((1.0, 0.98, 0.86), moving)


def tree(c: WideCanvas, x: float, foot: float, height: float, colors: tuple[str, str, str], sway: float) -> None:
    """A round leafy tree (leaf, light, bark) whose crown sways."""
    leaf, light, bark = colors
    lean = sway * torch.sin(TAU * c.t + 7 * x) if sway else 0.0
    c.paint(rgb(bark), c.box(x, foot - 0.67 * height, foot, 0.05 * height))
    for crown, code in (
        (((-0.17, 0.58, 0.22), (0.17, 0.58, 0.22), (0.0, 0.76, 0.25)), leaf),
        (((-0.06, 0.76, 0.13), (-0.19, 0.61, 0.09), (0.14, 0.62, 0.08)), light),
    ):
        mask = torch.zeros(())
        for dx, dy, r in crown:
            mask = torch.maximum(mask, c.disc(x + dx * height + lean * dy, foot - dy * height, r * height))
        c.paint(rgb(code), mask)


def pine(c: WideCanvas, x: float, foot: float, height: float, green: str, snowy: bool) -> None:
    """A pine of three stacked triangles."""
    dx = c.near(x).abs()
    c.paint(rgb("6b4a36"), c.box(x, foot - 0.18 * height, foot, 0.05 * height))
    for tier in range(3):
        top, bottom = foot - height * (0.5 + 0.25 * tier), foot - height * (0.13 + 0.24 * tier)
        slope = (c.y - top) / (bottom - top)
        triangle = c.inside(torch.maximum(dx - slope * height * (0.30 - 0.065 * tier), c.y - bottom))
        c.paint(rgb(green), triangle)
        if snowy:
            c.paint((0.96, 0.98, 1.0), triangle * c.inside(c.y - (top + 0.5 * (bottom - top)) + 0.25 * dx))


def clump(c: WideCanvas, x: float, y: float, r: float, dark: str, light: str) -> None:
    """A rock, or a bush, lit from the upper left."""
    c.paint(rgb(dark), c.disc(x, y, r, 0.7 * r))
    c.paint(rgb(light), c.disc(x - 0.25 * r, y - 0.2 * r, 0.5 * r, 0.3 * r))
