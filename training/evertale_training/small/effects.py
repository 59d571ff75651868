"""Events drawn over a scene: snowfall and fireworks, as loops of LOOP frames at LEVELS densities."""

from __future__ import annotations

import math
import random

import torch

from ..world.paths import TAU
from .scenes import LOOP, Canvas, rgb

# Density 0 is nothing; each further level adds its share of the flakes or bursts, so an event can build up or die away.
LEVELS = 4


def _snowfall(canvas: Canvas, level: int) -> None:
    """Flakes of one level: fall once or twice through the picture per loop, swaying."""
    place = random.Random(level)
    flakes = torch.zeros(())
    for i in range(5):
        speed = 1 + i % 2
        x0, y0 = (i + place.random()) / 5, place.random()
        size = 0.020 + 0.005 * speed
        # The fall is a little longer than the picture, so a flake wraps while out of sight.
        y = 1.06 * ((y0 + speed * canvas.t) % 1) - 0.03
        x = x0 + 0.03 * torch.sin(TAU * (canvas.t + y0))
        flakes = torch.maximum(flakes, canvas.disc(x, y, size))
    canvas.paint((1.0, 1.0, 1.0), 0.95 * flakes)


def _fireworks(canvas: Canvas, level: int) -> None:
    """Bursts of one level: sparks that fly out from a centre, slow down, droop and fade."""
    place = random.Random(100 + level)
    colors = ("ff5a4d", "ffd23f", "5fe36b", "58b6ff", "ff5fd0", "ffffa0", "ff9a2e", "a070ff")
    for i in range(2):
        number = 2 * level + i
        x0, y0 = 0.22 + 0.56 * (0.37 * number % 1), 0.12 + 0.26 * place.random()
        # 1.25 s of life in a loop of LOOP / 8 s; bursts start evenly spread over the loop.
        age = ((canvas.t - 0.125 * ((3 * number) % 8)) % 1) * (LOOP / 8) / 1.25
        reach = 0.25 * (1 - (1 - age.clamp(0, 1)) ** 2.2)
        strength = (1.6 * (1 - age)).clamp(0, 1)
        sparks = torch.zeros(())
        for spark in range(12):
            angle = TAU * (spark + 0.5 * (number % 2)) / 12
            for trail, thick in ((1.0, 0.024), (0.72, 0.017)):
                x = x0 + trail * reach * math.cos(angle)
                y = y0 + trail * reach * math.sin(angle) + 0.05 * age.clamp(0, 1) ** 2
                sparks = torch.maximum(sparks, trail * canvas.disc(x, y, thick))
        canvas.paint(rgb(colors[number]), strength * sparks)
        flash = strength * (1 - 2.5 * age).clamp(min=0)
        canvas.paint((1.0, 1.0, 0.9), flash * canvas.disc(x0, y0, 0.03))


def draw_events(res: int) -> torch.Tensor:
    """Snowfall and fireworks as premultiplied uint8 RGBA [2, LEVELS + 1, LOOP, 4, res, res]."""
    tables = []
    for draw in (_snowfall, _fireworks):
        canvas = Canvas(res)
        loops = [torch.zeros(LOOP, 4, res, res, dtype=torch.uint8)]
        for level in range(LEVELS):
            draw(canvas, level)
            loops.append(torch.cat(canvas.finish(), 1))
        tables.append(torch.stack(loops))
    return torch.stack(tables)
