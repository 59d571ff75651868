"""Curves that actors of both worlds move along. Units: picture widths or heights, seconds, radians."""

from __future__ import annotations

import math

TAU = 2 * math.pi


def ease(amount: float) -> float:
    """0..1 with a soft beginning and end."""
    amount = 0.0 if amount < 0.0 else 1.0 if amount > 1.0 else amount
    return amount * amount * (3 - 2 * amount)


def fly_path(clock: float) -> tuple[float, float, float]:
    """A lying figure eight: x, height above its middle, and the tilt along it."""
    angle = TAU * clock / 5.5
    return 0.5 + 0.19 * math.cos(angle), 0.075 * math.sin(2 * angle), 0.20 * math.cos(2 * angle)


def hop(clock: float, period: float, rise: float, air: float) -> tuple[float, float, float]:
    """Height of a hop, squash while on the ground (0..1), and vertical direction (1 up .. -1 down)."""
    phase = clock / period % 1
    if phase < air:
        along = phase / air
        return 4 * rise * along * (1 - along), 0.0, 1 - 2 * along
    return 0.0, math.sin(math.pi * (phase - air) / (1 - air)), 0.0
