"""Places away from Earth's ground: Mars, the Moon, space, the sky by day and by night."""

from __future__ import annotations

import torch

from ...small.scenes import rgb
from ...world.paths import TAU
from ..canvas import SKY_MIDDLE, WHITE, WideCanvas, cloud, clump, stars


def mars_sky(c: WideCanvas) -> None:
    c.fill(rgb("b04c2a"), rgb("f3bd86"), -0.1, 0.58)
    c.paint(rgb("ffe9cf"), 0.6 * c.glow(SKY_MIDDLE, 0.16, 0.10))
    c.paint(rgb("fff6e6"), c.disc(SKY_MIDDLE, 0.16, 0.045))
    mesa = 0.52 - 0.10 * (c.wave(2, 1.0) * 2.5).clamp(-1, 1) + 0.012 * c.wave(9)
    c.paint(rgb("a84a2a"), c.below(mesa))
    c.paint(rgb("fbd0a0"), 0.35 * torch.exp(-(((c.y - 0.56) / 0.05) ** 2)) * (0.6 + 0.4 * c.wave(2, 0.0, -1)))


def mars(c: WideCanvas) -> None:
    for y, amp, k, phase, code in ((0.60, 0.030, 2, 0.0, "d0673a"), (0.69, 0.024, 3, 1.4, "bf5229"), (0.79, 0.020, 2, 3.0, "ac431f")):
        dune = y + amp * c.wave(k, phase)
        c.paint(rgb(code), c.below(dune))
        c.paint(rgb("f0935c"), 0.5 * c.inside((c.y - dune).abs() - 0.005))
    for x, y, r in ((0.20, 0.75, 0.085), (0.72, 0.92, 0.115), (0.62, 0.70, 0.05), (1.2, 0.78, 0.08), (1.62, 0.90, 0.11), (1.5, 0.68, 0.05)):
        c.paint(rgb("e58a55"), c.disc(x, y, r, 0.36 * r))
        c.paint(rgb("742a14"), c.disc(x, y + 0.006, 0.86 * r, 0.28 * r))
    for x, y, r in ((0.05, 0.86, 0.035), (0.42, 0.93, 0.03), (0.95, 0.73, 0.03), (1.38, 0.88, 0.035), (1.82, 0.76, 0.03)):
        clump(c, x, y, r, "6e2815", "a9502f")
    c.paint(rgb("f6b07c"), 0.22 * torch.exp(-(((c.y - 0.76) / 0.04) ** 2)) * (0.5 + 0.5 * c.wave(4, 1.0, -1)))


def moon_sky(c: WideCanvas) -> None:
    """Black, with the Earth standing over the horizon."""
    c.fill(rgb("04060f"), rgb("141a30"), -0.2, 0.7)
    stars(c, 48, 0.62, 21)
    c.paint(rgb("6ab4ff"), 0.5 * c.glow(SKY_MIDDLE, 0.19, 0.15))
    earth = c.disc(SKY_MIDDLE, 0.19, 0.105)
    c.paint(rgb("2f7ad8"), earth)
    for dx, dy, rx, ry in ((-0.04, -0.03, 0.045, 0.03), (0.04, 0.02, 0.035, 0.045), (-0.03, 0.06, 0.03, 0.02)):
        c.paint(rgb("4fae5a"), earth * c.disc(SKY_MIDDLE + dx, 0.19 + dy, rx, ry))
    for dx, dy in ((0.02, -0.07), (-0.05, 0.02), (0.05, 0.075)):
        c.paint(WHITE, 0.85 * earth * c.disc(SKY_MIDDLE + dx + 0.012 * torch.sin(TAU * c.t), 0.19 + dy, 0.045, 0.012))


def moon(c: WideCanvas) -> None:
    for y, amp, k, phase, code in ((0.62, 0.03, 2, 0.5, "8a8c96"), (0.70, 0.02, 3, 2.0, "a4a6b0"), (0.80, 0.015, 2, 4.0, "bcbec8")):
        c.paint(rgb(code), c.below(y + amp * c.wave(k, phase)))
    for x, y, r in (
        (0.15, 0.76, 0.09), (0.58, 0.74, 0.05), (0.75, 0.90, 0.12), (1.15, 0.77, 0.07), (1.45, 0.91, 0.10), (1.78, 0.75, 0.08), (0.35, 0.97, 0.07),
    ):  # fmt: skip
        c.paint(rgb("dadce4"), c.disc(x, y, r, 0.36 * r))
        c.paint(rgb("70727e"), c.disc(x, y + 0.006, 0.86 * r, 0.28 * r))
    for x, y, r in ((0.44, 0.86, 0.025), (0.98, 0.95, 0.03), (1.62, 0.83, 0.022)):
        clump(c, x, y, r, "6a6c78", "9a9ca8")


def space_sky(c: WideCanvas) -> None:
    """Deep space: nebulae and a ringed planet."""
    c.fill(rgb("070418"), rgb("120a30"), -0.2, 1.1)
    for x, y, r, code in ((0.25, 0.65, 0.28, "5a2a9a"), (1.15, 0.30, 0.26, "1f4a9a"), (0.75, 0.95, 0.25, "8a2a6a"), (1.35, 0.95, 0.2, "20608a")):
        c.paint(rgb(code), (0.50 + 0.08 * torch.sin(TAU * c.t + 4 * x)) * c.glow(x, y, r))
    stars(c, 64, 1.2, 31)
    dx, dy = c.near(SKY_MIDDLE), c.y - 0.20
    ring = ((dx * 0.95 + dy * 0.3) ** 2 / 0.17**2 + (dy * 0.95 - dx * 0.3) ** 2 / 0.035**2).sqrt()
    band = c.inside(((ring - 0.85).abs() - 0.15) * 0.05)
    c.paint(rgb("d8b070"), 0.9 * band)
    c.paint(rgb("e89a5a"), c.disc(SKY_MIDDLE, 0.20, 0.085))
    c.paint(rgb("f4c088"), 0.7 * c.disc(SKY_MIDDLE, 0.20, 0.085) * c.inside((dy * 0.95 - dx * 0.3 + 0.02).abs() - 0.014))
    c.paint(rgb("d8b070"), 0.9 * band * c.inside(-(dy * 0.95 - dx * 0.3)))


def near_stars(c: WideCanvas) -> None:
    """Stars and stones that pass more quickly than the sky."""
    stars(c, 24, 1.2, 47, 0.011)
    for x, y, r in ((0.3, 0.12, 0.035), (1.1, 0.86, 0.045), (1.75, 0.25, 0.03)):
        clump(c, x, y + 0.01 * torch.sin(TAU * c.t + x), r, "5a4e5c", "8c7c8a")


def day_sky(c: WideCanvas) -> None:
    c.fill(rgb("2f8cec"), rgb("bfe6ff"), -0.2, 1.0)
    c.paint(rgb("fff2b0"), 0.8 * c.glow(SKY_MIDDLE, 0.14, 0.15))
    c.paint(rgb("ffe46a"), c.disc(SKY_MIDDLE, 0.14, 0.07))
    for x, y, size in ((0.2, 0.30, 0.12), (1.2, 0.22, 0.13), (0.95, 0.55, 0.10), (0.35, 0.62, 0.10), (0.5, -0.15, 0.12), (1.4, 0.72, 0.1)):
        cloud(c, x + 0.012 * torch.sin(TAU * c.t + 5 * x), y, size, (0.96, 0.98, 1.0), 0.8)


def clouds_below(c: WideCanvas) -> None:
    """A sea of clouds at the lower edge, and a few that pass near by."""
    for x, y, size in ((0.45, 0.40, 0.16), (1.45, 0.24, 0.18)):
        cloud(c, x + 0.02 * torch.sin(TAU * c.t + x), y, size)
    for i in range(9):
        cloud(c, (i + 0.5) * c.period / 9 + 0.012 * torch.sin(TAU * c.t + 2 * i), 0.92 + 0.03 * (i % 2), 0.19, (0.90, 0.95, 1.0), 1.0)
    for i in range(8):
        cloud(c, i * c.period / 8, 1.03 + 0.02 * (i % 2), 0.20, WHITE, 1.0)


def night_sky(c: WideCanvas) -> None:
    c.fill(rgb("060a30"), rgb("38408c"), -0.1, 0.8)
    stars(c, 48, 0.72, 5)
    c.paint(rgb("aab6f0"), 0.45 * c.glow(SKY_MIDDLE, 0.19, 0.15))
    c.paint(rgb("f6f1d4"), c.disc(SKY_MIDDLE, 0.19, 0.085))
    for dx, dy, r in ((-0.025, -0.015, 0.020), (0.03, 0.02, 0.016), (-0.005, 0.04, 0.012)):
        c.paint(rgb("dcd5b4"), c.disc(SKY_MIDDLE + dx, 0.19 + dy, r))


def dark_hills(c: WideCanvas) -> None:
    c.paint(rgb("1d2560"), c.below(0.74 + 0.05 * c.wave(2, 2) + 0.02 * c.wave(4)))
    c.paint(rgb("111742"), c.below(0.83 + 0.025 * c.wave(2) + 0.012 * c.wave(6, 1)))
    for x in (0.3, 1.22):
        # A lit hut, far away.
        c.paint(rgb("0a0e2c"), c.box(x, 0.78, 0.85, 0.035))
        c.paint(rgb("ffd86a"), (0.85 + 0.15 * torch.sin(TAU * c.t)) * c.box(x, 0.805, 0.83, 0.012))
