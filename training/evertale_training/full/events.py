"""
What happens around the actors, as loops of LOOP frames: rain, snow, fireworks, bubbles, fishes, balloons, a puddle. All of it is drawn
behind them: flakes over a face are what a small model cannot draw.
"""

from __future__ import annotations

import math
import random

import torch
import torch.nn.functional as F

from ..small.scenes import LOOP, rgb
from ..small.sprites import square
from ..world.paths import TAU
from .canvas import WHITE, WideCanvas
from .words import EVENTS

COMES_FROM = {"rain": (0, -1), "snow": (0, -1), "bubbles": (0, 1), "balloons": (0, 1), "fishes": (-1, 0)}
"""The side that an event comes in from when it begins; the others fade in."""


class _Window(WideCanvas):
    """A canvas of the picture alone, wrapping after one picture width."""

    def __init__(self, res: int) -> None:
        super().__init__(res, 1.0)
        line = (torch.arange(res, dtype=torch.float32) + 0.5) / res
        self.y = line[None, :, None]
        self.picture, self.cover = torch.zeros(1, 3, res, res), torch.zeros(1, 1, res, res)


def _rain(c: WideCanvas) -> None:
    place = random.Random(3)
    drops = torch.zeros(())
    for i in range(16):
        speed = 2 + i % 2
        x0, y0 = (i + place.random()) / 16, place.random()
        y = 1.2 * ((y0 + speed * c.t) % 1) - 0.1
        x = x0 - 0.10 * y
        along = (c.y - y) / 0.075
        line = torch.maximum((c.near(x - 0.10 * (c.y - y))).abs() - 0.011, (along.abs() - 1) * 0.075)
        drops = torch.maximum(drops, c.inside(line))
    c.paint(rgb("4a5a7c"), 0.3)
    c.paint(rgb("d8ecff"), 0.9 * drops)


def _snow(c: WideCanvas) -> None:
    place = random.Random(4)
    flakes = torch.zeros(())
    for i in range(26):
        speed = 1 + i % 2
        x0, y0 = (i * 11 % 26 + place.random()) / 26, place.random()
        # The fall is a little longer than the picture, so a flake wraps while out of sight.
        y = 1.1 * ((y0 + speed * c.t) % 1) - 0.05
        flakes = torch.maximum(flakes, c.disc(x0 + 0.03 * torch.sin(TAU * (c.t + y0)), y, 0.017 + 0.007 * speed))
    c.paint(WHITE, flakes)


def _fireworks(c: WideCanvas) -> None:
    place = random.Random(5)
    c.paint(rgb("0c1233"), 0.3)
    colors = ("ff5a4d", "ffd23f", "5fe36b", "58b6ff", "ff5fd0", "ffffa0", "ff9a2e")
    for number, color in enumerate(colors):
        x0, y0 = 0.14 + 0.72 * (0.37 * number % 1), 0.14 + 0.22 * place.random()
        age = ((c.t - (3 * number % 7) / 7) % 1) * (LOOP / 8) / 1.4
        reach = 0.24 * (1 - (1 - age.clamp(0, 1)) ** 2.2)
        strength = (1.6 * (1 - age)).clamp(0, 1)
        sparks = torch.zeros(())
        for spark in range(10):
            angle = TAU * (spark + 0.5 * (number % 2)) / 10
            for trail, thick in ((1.0, 0.028), (0.72, 0.021), (0.48, 0.015)):
                x, y = x0 + trail * reach * math.cos(angle), y0 + trail * reach * math.sin(angle) + 0.05 * age.clamp(0, 1) ** 2
                sparks = torch.maximum(sparks, trail * c.disc(x, y, thick))
        c.paint(rgb(color), strength * sparks)
        c.paint((1.0, 1.0, 0.9), strength * (1 - 2.5 * age).clamp(min=0) * c.disc(x0, y0, 0.03))


def _bubbles(c: WideCanvas) -> None:
    place = random.Random(6)
    for i in range(13):
        x0, y0, r = (i + place.random()) / 13, place.random(), 0.030 + 0.015 * (i % 3)
        y = 1.1 - 1.2 * ((y0 + c.t) % 1)
        x = x0 + 0.02 * torch.sin(TAU * (2 * c.t + y0))
        ring = c.disc(x, y, r) - 0.65 * c.disc(x, y, 0.62 * r)
        c.paint(rgb("e8fbff"), 0.9 * ring)
        c.paint(WHITE, 0.9 * c.disc(x - 0.35 * r, y - 0.35 * r, 0.24 * r))


def _pasted(c: WideCanvas, items: list[tuple[str, float, torch.Tensor, torch.Tensor, torch.Tensor, bool]]) -> None:
    """Emoji (code, size, x `[L]`, y `[L]`, tilt `[L]`, mirrored) pasted into a loop."""
    res = c.picture.shape[-1]
    for code, size, x, y, tilt, mirrored in items:
        tile = F.interpolate(square(code)[None], size=(round(1.5 * size * res),) * 2, mode="bilinear", antialias=True).clamp(0, 1)
        tile = F.pad(tile, (2, 2, 2, 2))
        half = size / 2 * tile.shape[-1] / (tile.shape[-1] - 4)
        cos, sin = torch.cos(tilt) / (2 * half), torch.sin(tilt) / (2 * half)
        flip = -1.0 if mirrored else 1.0
        dx, dy = 1 - 2 * x, 1 - 2 * y
        across = torch.stack([flip * cos, flip * sin, flip * (cos * dx + sin * dy)], -1)
        down = torch.stack([-sin, cos, cos * dy - sin * dx], -1)
        grid = F.affine_grid(torch.stack([across, down], 1), [LOOP, 4, res, res], align_corners=False)
        pasted = F.grid_sample(tile.expand(LOOP, -1, -1, -1), grid, align_corners=False)
        if len(c.picture) == 1:
            c.picture, c.cover = (layer.repeat(LOOP, 1, 1, 1) for layer in (c.picture, c.cover))
        c.picture = c.picture * (1 - pasted[:, 3:]) + pasted[:, :3]
        c.cover = c.cover * (1 - pasted[:, 3:]) + pasted[:, 3:]


def _fishes(c: WideCanvas) -> None:
    """A school of colourful fishes that swims through, one after another."""
    t = c.t.flatten()
    items = []
    for i, code in enumerate(("1f420", "1f41f", "1f421", "1f420", "1f41f", "1f420", "1f421")):
        size = (0.21, 0.17, 0.18, 0.16, 0.20, 0.18, 0.15)[i]
        along = (t + i / 7) % 1
        y = 0.14 + 0.10 * (i * 3 % 7) + 0.025 * torch.sin(TAU * (2 * t + 0.3 * i))
        items.append((code, size, -0.15 + 1.3 * along, y, 0.12 * torch.cos(TAU * (2 * t + 0.3 * i)), True))
    _pasted(c, items)


def _balloons(c: WideCanvas) -> None:
    """Balloons that rise: the red one's picture in other colours too."""
    t = c.t.flatten()
    items = []
    for i in range(7):
        up = (t + i * 3 % 7 / 7) % 1
        x = (i + 0.5) / 7 + 0.03 * torch.sin(TAU * (t + 0.37 * i))
        items.append(("1f388", 0.20 - 0.02 * (i % 3), x, 1.18 - 1.36 * up, 0.15 * torch.sin(TAU * (2 * t + 0.2 * i)), False))
    for i, item in enumerate(items):
        layer = _Window(c.picture.shape[-1])
        _pasted(layer, [item])
        turned = layer.picture[:, [(0, 1, 2), (2, 0, 1), (0, 0, 2), (1, 2, 0), (0, 1, 0), (2, 1, 0), (0, 0, 1)][i]]
        if len(c.picture) == 1:
            c.picture, c.cover = turned, layer.cover
        else:
            c.picture = c.picture * (1 - layer.cover) + turned
            c.cover = c.cover * (1 - layer.cover) + layer.cover


def puddle(c: WideCanvas) -> None:
    """Two puddles on the land, with rings spreading on them."""
    for x in (0.5, 1.5):
        pool = c.disc(x, 0.925, 0.44, 0.060)
        c.paint(rgb("3f86c4"), 0.95 * pool)
        c.paint(rgb("8cc8f0"), 0.9 * c.disc(x - 0.04, 0.915, 0.36, 0.038))
        for late in (0.0, 0.25, 0.5, 0.75):
            grow = (2 * c.t + late) % 1
            r = 0.05 + 0.30 * grow
            ring = ((c.near(x + 0.22 * math.sin(9 * late)) / r) ** 2 + ((c.y - 0.922) / (0.13 * r)) ** 2).sqrt()
            c.paint(WHITE, 0.8 * (1 - grow) * pool * c.inside(((ring - 1).abs() * 0.13 * r) - 0.004))


def draw_events(res: int) -> torch.Tensor:
    """Every event but "none" and the puddle, as premultiplied uint8 RGBA `[len(EVENTS) - 2, LOOP, 4, res, res]`."""
    tables = []
    for paint in (_rain, _snow, _fireworks, _bubbles, _fishes, _balloons):
        c = _Window(res)
        paint(c)
        tables.append(torch.cat(c.finish(), 1).expand(LOOP, -1, -1, -1))
    return torch.stack(tables)


assert EVENTS[1:] == ("rain", "snow", "fireworks", "bubbles", "fishes", "balloons", "puddle")
