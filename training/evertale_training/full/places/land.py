"""Places on Earth with ground to stand on."""

from __future__ import annotations

import torch

from ...small.scenes import rgb
from ...world.paths import TAU
from ..canvas import SKY_MIDDLE, WHITE, WideCanvas, cloud, clump, pine, stars, sun, tree

_DAY = ("7cbf6a", "98d280", "9c7a55"), ("2f8a3c", "4aa64c", "6d4a2e")
_NIGHT = ("1d3f52", "27526a", "1a2536"), ("123040", "1c4652", "141c2c")


def _woods_behind(c: WideCanvas, colors: tuple[str, str, str], hill: str) -> None:
    c.paint(rgb(hill), c.below(0.60 + 0.03 * c.wave(1)))
    for i in range(8):
        tree(c, 0.09 + i * c.period / 8, 0.72 + 0.01 * (i % 2), 0.40 + 0.05 * (i % 3), colors, 0.0)


def _woods(c: WideCanvas, colors: tuple[str, str, str], grass: tuple[str, str, str]) -> None:
    c.paint(rgb(grass[0]), c.below(0.70 + 0.012 * c.wave(4, 1)))
    for x, height in ((0.12, 0.74), (0.62, 0.64), (1.10, 0.78), (1.62, 0.68)):
        tree(c, x, 0.83, height, colors, 0.018)
    ragged = torch.asin(torch.sin(TAU * (24 * c.x / c.period + 0.15 * torch.sin(TAU * c.t)))) / (torch.pi / 2)
    c.fill(rgb(grass[1]), rgb(grass[2]), 0.78, 1.0, c.below(0.80 + 0.013 * ragged))


def forest_sky(c: WideCanvas) -> None:
    c.fill(rgb("aee2f4"), rgb("e3f5c0"), -0.1, 0.7)
    cloud(c, 0.5, 0.08, 0.1)
    cloud(c, 1.2, -0.1, 0.12)
    _woods_behind(c, _DAY[0], "a5d68c")


def forest(c: WideCanvas) -> None:
    _woods(c, _DAY[1], ("6fb84e", "57a83c", "2c6e26"))
    for i, x in enumerate((0.08, 0.33, 0.47, 0.81, 1.2, 1.45, 1.78)):
        c.paint(rgb("ffee72") if i % 2 else rgb("ffb8cc"), c.disc(x, 0.90 + 0.03 * (i % 2), 0.013))


def night_forest_sky(c: WideCanvas) -> None:
    c.fill(rgb("0a1038"), rgb("2c4a7c"), -0.2, 0.7)
    stars(c, 32, 0.5, 11)
    c.paint(rgb("aab6f0"), 0.4 * c.glow(SKY_MIDDLE, 0.13, 0.13))
    c.paint(rgb("f6f1d4"), c.disc(SKY_MIDDLE, 0.13, 0.065))
    _woods_behind(c, _NIGHT[0], "24486a")


def night_forest(c: WideCanvas) -> None:
    _woods(c, _NIGHT[1], ("1c4a4c", "205450", "0c2430"))
    for i, x in enumerate((0.2, 0.45, 0.85, 1.25, 1.5, 1.85)):
        # Fireflies.
        y = 0.62 + 0.07 * (i % 3) + 0.02 * torch.sin(TAU * (c.t + 0.3 * i))
        c.paint(rgb("f4ff9a"), (0.55 + 0.45 * torch.sin(TAU * (c.t + 0.17 * i))) * c.disc(x + 0.02 * torch.cos(TAU * (c.t + 0.4 * i)), y, 0.010))


def desert_sky(c: WideCanvas) -> None:
    c.fill(rgb("58b4e8"), rgb("ffeac0"), -0.1, 0.6)
    sun(c, 0.16, 0.085, "fff0a0", "fff6d0")
    for x, size in ((0.25, 0.19), (0.42, 0.12), (1.3, 0.15)):
        dx = c.near(x)
        c.paint(rgb("dcae6c"), c.inside(torch.maximum(dx.abs() - (c.y - 0.60 + size) * 1.1, c.y - 0.62)))
        c.paint(rgb("b98a50"), c.inside(torch.maximum(torch.maximum(dx - (c.y - 0.60 + size) * 1.1, -dx), c.y - 0.62)))
    c.paint(rgb("f0cd88"), c.below(0.59 + 0.025 * c.wave(2, 1)))


def desert(c: WideCanvas) -> None:
    for y, amp, k, phase, code in ((0.66, 0.03, 2, 0.5, "eabf74"), (0.75, 0.025, 3, 2.0, "e2ae60")):
        dune = y + amp * c.wave(k, phase)
        c.paint(rgb(code), c.below(dune))
        c.paint(rgb("fbe0a4"), 0.6 * c.inside((c.y - dune).abs() - 0.005))
    for x, height in ((0.16, 0.34), (0.98, 0.40), (1.52, 0.28)):
        _cactus(c, x, 0.80, height)
    c.fill(rgb("dca455"), rgb("b97c38"), 0.80, 1.0, c.below(0.81 + 0.015 * c.wave(2, 4.0)))
    for row, y in enumerate((0.88, 0.96)):
        c.paint(rgb("c48c44"), 0.7 * c.inside((c.y - y - 0.012 * c.wave(5, 3.0 * row)).abs() - 0.005))
    # Sand blown over the ground.
    c.paint(rgb("ffe9b8"), 0.28 * torch.exp(-(((c.y - 0.79) / 0.03) ** 2)) * (0.5 + 0.5 * c.wave(4, 0.0, -1)))


def _cactus(c: WideCanvas, x: float, foot: float, height: float) -> None:
    green, light = rgb("2f8a4a"), rgb("52ad68")
    w = 0.085 * height
    mask = torch.maximum(c.box(x, foot - height, foot, w), c.disc(x, foot - height, w))
    for side, at in ((-1, 0.45), (1, 0.6)):
        arm = c.box(x + side * 3 * w, foot - (at + 0.28) * height, foot - at * height + w, 0.7 * w)
        joint = c.box(x + side * 1.6 * w, foot - at * height - 0.4 * w, foot - at * height + w, 1.8 * w)
        mask = torch.maximum(mask, torch.maximum(arm, joint))
    c.paint(green, mask)
    c.paint(light, c.box(x - 0.4 * w, foot - height, foot - 0.02, 0.18 * w))


def meadow_sky(c: WideCanvas) -> None:
    c.fill(rgb("52b2f4"), rgb("dff4ff"), -0.1, 0.6)
    sun(c, 0.14, 0.07)
    for x, y, size in ((0.25, 0.18, 0.12), (1.15, 0.10, 0.10), (0.45, -0.14, 0.12), (1.3, -0.2, 0.1)):
        cloud(c, x + 0.01 * torch.sin(TAU * c.t), y, size)
    c.paint(rgb("a8dc8c"), c.below(0.56 + 0.05 * c.wave(2, 0.5)))
    c.paint(rgb("8ccc6c"), c.below(0.62 + 0.035 * c.wave(1, 2.5)))


def meadow(c: WideCanvas) -> None:
    c.fill(rgb("86d05a"), rgb("4ea438"), 0.66, 1.0, c.below(0.68 + 0.015 * c.wave(2, 1)))
    for x in (0.5, 1.45):
        clump(c, x, 0.70, 0.10, "4f9e3e", "72ba54")
    ragged = torch.asin(torch.sin(TAU * (30 * c.x / c.period + 0.18 * torch.sin(TAU * c.t)))) / (torch.pi / 2)
    c.fill(rgb("6cc048"), rgb("3c8c30"), 0.80, 1.0, c.below(0.81 + 0.012 * ragged))
    colors = ("ff6a7a", "ffe14a", "ffffff", "c88aff", "ff9a3c")
    for i in range(14):
        x, y = 0.06 + i * c.period / 14, 0.76 + 0.06 * (i * 5 % 4)
        c.paint(rgb("3c8c30"), c.box(x, y, y + 0.035, 0.004))
        c.paint(rgb(colors[i % 5]), c.disc(x + 0.005 * torch.sin(TAU * (c.t + 0.2 * i)), y, 0.019))
        c.paint(rgb("ffd23f" if i % 5 != 1 else "e8862e"), c.disc(x, y, 0.008))


def snow_sky(c: WideCanvas) -> None:
    c.fill(rgb("6fb2ea"), rgb("dceefb"), -0.1, 0.6)
    for x, top, width in ((0.30, 0.22, 0.34), (0.72, 0.30, 0.30), (1.15, 0.24, 0.34), (1.45, 0.34, 0.28)):
        ridge = top + c.near(x).abs() / width * 0.42
        c.paint(rgb("8fa9cc"), c.below(ridge))
        c.paint((0.98, 0.99, 1.0), c.inside(torch.maximum(ridge - c.y, c.y - top - 0.12 - 0.02 * c.wave(14))))
    c.paint(rgb("e6f0fa"), c.below(0.62 + 0.02 * c.wave(1, 1)))


def snow(c: WideCanvas) -> None:
    for x, height in ((0.10, 0.40), (0.45, 0.30), (0.60, 0.42), (0.95, 0.34), (1.25, 0.44), (1.70, 0.36), (1.86, 0.28)):
        pine(c, x, 0.72, height, "2f6e5a", True)
    c.fill(rgb("fbfdff"), rgb("cfe0f2"), 0.70, 1.0, c.below(0.70 + 0.018 * c.wave(2, 4)))
    c.paint(rgb("bfe2f4"), 0.75 * c.disc(0.75, 0.92, 0.34, 0.05))
    c.paint(rgb("bfe2f4"), 0.75 * c.disc(1.7, 0.90, 0.24, 0.04))
    for row, y in enumerate((0.79, 0.99)):
        drift = y + 0.02 * c.wave(2, 2.0 * row)
        c.paint(rgb("b9d0ea"), 0.55 * c.below(drift) * torch.exp(-(c.y - drift).clamp(min=0) / 0.03))
    # Powder in the wind.
    c.paint(WHITE, 0.35 * torch.exp(-(((c.y - 0.71) / 0.03) ** 2)) * (0.5 + 0.5 * c.wave(4, 1.0, -1)))


def city_sky(c: WideCanvas) -> None:
    c.fill(rgb("6a8ee0"), rgb("ffd8b8"), -0.1, 0.65)
    cloud(c, 0.4, 0.08, 0.10, (1.0, 0.95, 0.94))
    cloud(c, 1.15, -0.08, 0.12, (1.0, 0.95, 0.94))
    for i in range(12):
        x, top = 0.06 + i * c.period / 12, 0.30 + 0.05 * (i * 7 % 5)
        c.paint(rgb("9aa0cc" if i % 2 else "868cbc"), c.box(x, top, 1.2, 0.055))


def city(c: WideCanvas) -> None:
    walls = ("c8584a", "e0a050", "5a86b8", "8a6ab0", "4f9a86", "d07a9a", "7888a0")
    for i, wall in enumerate(walls):
        x, top, half = (i + 0.5) * c.period / 7, 0.24 + 0.07 * (i * 3 % 4), 0.118
        c.paint(rgb(wall), c.box(x, top, 0.80, half))
        c.paint(rgb("3a3f5c"), c.box(x, top, top + 0.02, half + 0.008))
        for row in range(3):
            for column in (-1, 0, 1):
                y = top + 0.07 + row * 0.125
                lit = (i + 2 * row + column) % 3 == 0
                glow = (0.8 + 0.2 * torch.sin(TAU * (c.t + 0.3 * i))) if lit and row == 1 else 1.0
                c.paint(rgb("ffe9a0" if lit else "3f5878"), glow * c.box(x + 0.07 * column, y, min(y + 0.06, 0.76), 0.022))
    c.fill(rgb("b8bcc6"), rgb("9aa0ac"), 0.78, 0.84, c.below(0.775))
    c.fill(rgb("5c6270"), rgb("444954"), 0.83, 1.0, c.below(0.83))
    c.paint(rgb("f4e8b0"), c.inside(((c.x * 5) % 1 - 0.5).abs() / 5 - 0.05) * c.inside((c.y - 0.955).abs() - 0.008))


def room_wall(c: WideCanvas) -> None:
    """Behind the land layer there is nothing but the wall's colour."""
    c.fill(rgb("f4dcb4"), rgb("ecc898"), 0.0, 1.0)


def room(c: WideCanvas) -> None:
    c.fill(rgb("f8e4c0"), rgb("eccc9c"), -0.1, 0.8)
    c.paint(rgb("e8c690"), 0.6 * c.inside(((c.x * 8) % 1 - 0.5).abs() / 8 - 0.012))
    for x in (0.35, 1.35):
        c.paint(rgb("fff8ec"), c.box(x, 0.10, 0.50, 0.165))
        c.fill(rgb("7cc4f4"), rgb("c8ecc0"), 0.15, 0.5, c.box(x, 0.125, 0.475, 0.14))
        drift = x + 0.05 * torch.sin(TAU * c.t)
        c.paint(WHITE, 0.9 * c.disc(drift, 0.22, 0.05, 0.025) * c.box(x, 0.125, 0.475, 0.14))
        c.paint(rgb("fff8ec"), torch.maximum(c.box(x, 0.1, 0.5, 0.008), c.inside((c.y - 0.30).abs() - 0.008) * c.box(x, 0.1, 0.5, 0.15)))
        for side in (-1, 1):
            c.paint(rgb("d8604e"), c.box(x + side * 0.185, 0.07, 0.56, 0.04))
    for x, code in ((0.80, "4f8ab0"), (1.78, "7aa85a")):
        c.paint(rgb("8a5a34"), c.box(x, 0.20, 0.42, 0.12))
        c.paint(rgb(code), c.box(x, 0.22, 0.40, 0.10))
        c.paint(rgb("ffe08a"), c.disc(x + 0.03, 0.28, 0.025))
    c.paint(rgb("a8703c"), c.below(0.745))
    c.fill(rgb("c48a50"), rgb("9a6230"), 0.78, 1.05, c.below(0.775))
    for y in (0.83, 0.90, 0.99):
        c.paint(rgb("8a5a2c"), 0.5 * c.inside((c.y - y).abs() - 0.004))
    for x in (0.5, 1.5):
        c.paint(rgb("b8443c"), c.disc(x, 0.92, 0.42, 0.075))
        c.paint(rgb("f0d8a0"), c.disc(x, 0.92, 0.36, 0.058) - c.disc(x, 0.92, 0.33, 0.050))
