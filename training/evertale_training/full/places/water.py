"""The sea from above, from below and from the beach."""

from __future__ import annotations

import torch

from ...small.scenes import rgb
from ...world.paths import TAU
from ..canvas import SKY_MIDDLE, WHITE, WideCanvas, cloud, clump, sun


def ocean_sky(c: WideCanvas) -> None:
    c.fill(rgb("4aa4ea"), rgb("e4f4ff"), -0.1, 0.5)
    sun(c, 0.17, 0.075)
    for x, y, size in ((0.22, 0.20, 0.11), (1.18, 0.12, 0.09), (0.36, -0.12, 0.12), (1.05, -0.2, 0.1)):
        cloud(c, x, y, size)


def bay_sky(c: WideCanvas) -> None:
    """The sky over San Francisco: the Golden Gate Bridge between its hills."""
    c.fill(rgb("5fb0ea"), rgb("fbe9d6"), -0.1, 0.5)
    for x, y, size in ((0.3, 0.05, 0.10), (1.25, 0.10, 0.09), (0.8, -0.18, 0.12)):
        cloud(c, x, y, size, (1.0, 0.98, 0.96))
    hills = 0.50 - 0.16 * torch.exp(-((c.near(0.0) / 0.20) ** 2)) - 0.03 * c.wave(5, 1.0).abs()
    c.paint(rgb("7b9a78"), c.below(hills))
    red, dark = rgb("d8432c"), rgb("a8321f")
    left, right, deck, top = SKY_MIDDLE - 0.26, SKY_MIDDLE + 0.26, 0.41, 0.13
    across = c.near(SKY_MIDDLE)
    middle = across.abs() < 0.26
    # The cable sags as a parabola between the towers and falls to the deck outside them.
    between = deck - 0.02 - (across / 0.26) ** 2 * (deck - 0.02 - top)
    outside = top + (across.abs() - 0.26) / 0.30 * (deck - top)
    cable = torch.where(middle, between, outside)
    shown = (across.abs() < 0.56).float()
    hangers = c.inside(((c.x * 24) % 1 - 0.5).abs() / 24 - 0.0025)
    c.paint(dark, 0.7 * shown * hangers * c.inside(torch.maximum(cable - c.y, c.y - deck)))
    c.paint(red, shown * c.inside((c.y - cable).abs() - 0.008))
    c.paint(red, c.inside((c.y - deck).abs() - 0.012))
    for x in (left, right):
        c.paint(red, c.box(x - 0.022, top - 0.02, 0.52, 0.009))
        c.paint(red, c.box(x + 0.022, top - 0.02, 0.52, 0.009))
        for y in (0.14, 0.22, 0.31):
            c.paint(dark, c.box(x, y, y + 0.018, 0.026))


def sea(c: WideCanvas) -> None:
    """Open water from the horizon down."""
    for layer, blue in enumerate(("6fc1ea", "4fa9e0", "3a94d6", "2d84cb")):
        crest = 0.50 + 0.06 * layer + (0.004 + 0.004 * layer) * c.wave(2 * (4 - layer), layer, 1 if layer % 2 else -1)
        c.paint(rgb(blue), c.below(crest))
        c.paint(rgb("d6efff"), 0.75 * c.inside((c.y - crest).abs() - 0.004))


def near_wave(c: WideCanvas) -> None:
    """The nearest wave, in front of the actors."""
    crest = 0.69 + 0.016 * c.wave(4, 0.0, -1) + 0.006 * c.wave(6, 0.0, 1)
    c.fill(rgb("2b86cf"), rgb("0f4a92"), 0.68, 1.0, 0.92 * c.below(crest))
    c.paint(rgb("eaf7ff"), c.inside((c.y - crest).abs() - 0.009))
    for row, y in enumerate((0.80, 0.91, 1.04)):
        line = y + 0.014 * c.wave(2 + 2 * (row % 2), 2.0 * row, -1)
        dashes = (0.5 + 0.5 * c.wave(4, 2.5 * row, -1)).clamp(0, 1)
        c.paint(rgb("7cc0f0"), 0.7 * dashes * c.inside((c.y - line).abs() - 0.008))


def deep(c: WideCanvas) -> None:
    """Water from within, with beams of light."""
    c.fill(rgb("58dae2"), rgb("0c4a86"), -0.2, 0.95)
    for k, shift, strength in ((3, 0.0, 0.30), (4, 0.35, 0.20)):
        beam = torch.sin(TAU * (k * c.x / c.period + 0.5 * c.y + shift + 0.09 * torch.sin(TAU * (c.t + shift))))
        c.paint((0.85, 1.0, 0.95), strength * beam.clamp(0, 1) ** 2 * (1 - c.y / 0.85).clamp(0, 1))


def seabed(c: WideCanvas) -> None:
    bed = 0.80 + 0.018 * c.wave(2, 0.5) + 0.009 * c.wave(5)
    for x, height, code in (
        (0.06, 0.40, "1f8a5c"), (0.13, 0.27, "35ab62"), (0.52, 0.24, "2a9a70"), (0.94, 0.36, "1f8a5c"),
        (1.01, 0.24, "3db56a"), (1.36, 0.42, "2a9a70"), (1.66, 0.26, "35ab62"),
    ):  # fmt: skip
        up = ((0.86 - c.y) / height).clamp(0, 1)
        stem = c.near(x + 0.030 * up * torch.sin(TAU * (c.t + 1.2 * up + x)))
        c.paint(rgb(code), c.inside(torch.maximum(stem.abs() - 0.022 * (1 - 0.75 * up), (c.y - 0.86 + height / 2).abs() - height / 2)))
    c.fill(rgb("dccc94"), rgb("8d9474"), 0.80, 1.0, c.below(bed))
    for x, y, r, dark, light in (
        (0.34, 0.86, 0.07, "6d7f86", "90a4a8"), (1.18, 0.88, 0.09, "6d7f86", "90a4a8"),
        (0.75, 0.92, 0.04, "d8607a", "f08aa0"), (1.55, 0.91, 0.05, "e08a3c", "f4b06a"),
    ):  # fmt: skip
        clump(c, x, y, r, dark, light)
    for row in range(3):
        line = 0.87 + 0.08 * row + 0.008 * c.wave(6, 2.0 * row)
        c.paint(rgb("b0a878"), 0.7 * c.inside((c.y - line).abs() - 0.005))


def beach_sky(c: WideCanvas) -> None:
    """A sunny sky over the sea, which rolls in."""
    c.fill(rgb("3fa4f0"), rgb("d8f2ff"), -0.1, 0.5)
    sun(c, 0.15, 0.085)
    for x, y, size in ((0.28, 0.14, 0.10), (1.2, 0.22, 0.08), (0.4, -0.18, 0.12)):
        cloud(c, x, y, size)
    for layer, blue in enumerate(("2f9fd8", "35b4d8", "4cc8d8")):
        crest = 0.50 + 0.055 * layer + 0.006 * c.wave(3 + layer, 2.0 * layer, 1 if layer % 2 else -1)
        c.paint(rgb(blue), c.below(crest))
        c.paint(rgb("e8fbff"), 0.7 * c.inside((c.y - crest).abs() - 0.004))


def beach(c: WideCanvas) -> None:
    shore = 0.70 + 0.012 * c.wave(3, 0.7) + 0.014 * torch.sin(TAU * c.t)
    c.paint(WHITE, 0.9 * c.below(shore - 0.014))
    c.fill(rgb("e6cf95"), rgb("d8b676"), 0.70, 0.95, c.below(shore + 0.004))
    c.fill(rgb("f6e0a8"), rgb("e4be7c"), 0.74, 1.0, c.below(0.755 + 0.012 * c.wave(2, 2.0)))
    for x, lean in ((0.18, 0.06), (1.28, -0.05)):
        _palm(c, x, lean)
    c.paint(rgb("e8543c"), c.disc(0.86, 0.66, 0.13, 0.07) * (c.y < 0.665))
    c.paint(WHITE, c.disc(0.86, 0.66, 0.05, 0.07) * (c.y < 0.665))
    c.paint(rgb("8a6a4a"), c.box(0.86, 0.66, 0.84, 0.006))
    for i, x in enumerate((0.42, 0.66, 1.02, 1.6, 1.88)):
        c.paint(rgb("f08a6a") if i % 2 else rgb("fff6e6"), c.disc(x, 0.93 + 0.03 * (i % 2), 0.018, 0.012))


def _palm(c: WideCanvas, x: float, lean: float) -> None:
    """A leaning palm whose fronds sway."""
    up = ((0.82 - c.y) / 0.50).clamp(0, 1)
    c.paint(rgb("a5764a"), c.inside(torch.maximum(c.near(x + lean * up**2).abs() - 0.018, (c.y - 0.57).abs() - 0.25)))
    sway = 0.012 * torch.sin(TAU * c.t + 5 * x)
    for dx, drop in ((-0.17, 0.08), (-0.10, -0.03), (0.10, -0.03), (0.17, 0.08)):
        along = c.near(x + lean + sway) / dx
        arc = 0.33 + drop * along**2 - 0.05 * (1 - (2 * along - 1) ** 2)
        c.paint(rgb("2f9a4c"), c.inside(torch.maximum((c.y - arc).abs() - 0.024 * (1.1 - along), torch.maximum(-along, along - 1) * abs(dx))))
