"""What is drawn besides the actors: shadows, a waving hand, the Z's of sleep, sparkles, splashes, a leash; as rows for the compositor."""

from __future__ import annotations

import math

from .acting import FEET
from .body import Body, Shown
from .cast import EVERYONE

PROPS = ("shadow", "hand", "zzz", "sparkles", "splash 0", "splash 1", "splash 2", "leash")
PROP = {name: len(EVERYONE) + number for number, name in enumerate(PROPS)}
COLUMNS = ("frame", "is_actor", "sprite", "center_x", "center_y", "half_width", "half_height", "tilt", "lean", "alpha")
Row = tuple[float, ...]
_SPLASHING = (
    "walk", "run", "jump", "dance", "walk along", "run along", "dance along", "play", "enter", "leave", "jump over", "spin",
)  # fmt: skip


def around(body: Body, shown: Shown, morph: float, ground: float, shade: float, puddle: float, clock: float, t: int) -> list[Row]:
    """The rows of one body in one frame, back to front: its shadow, itself and what it carries."""
    sprite, x, y, half_width, half_height, tilt, lean = shown
    rows: list[Row] = []
    size = body.size * body.scale * body.growth
    feet = y + half_height
    if shade > 0.02:
        height = max(0.0, ground - feet)
        strength = shade * max(0.0, 1 - height / 0.55)
        wide = 0.44 * size * (1 - 0.5 * min(1.0, height / 0.5))
        rows.append((t, 0, PROP["shadow"], x, ground - 0.005, wide, 0.075 * size, 0.0, 0.0, strength))
    rows.append((t, 1, sprite, x, y, half_width, half_height, tilt, lean, 1.0))
    waving = body.weights.get("wave", 0.0)
    if waving > 0.05:
        side = 1.0 if body.facing >= 0 else -1.0
        swing = math.sin(math.tau * 1.6 * clock)
        hand = 0.20 * size * waving
        beside = x + (0.50 * side + 0.05 * swing) * size
        rows.append((t, 0, PROP["hand"], beside, y - 0.22 * size, -side * hand, hand, 0.55 * swing, 0.0, 1.0))
    sleeping = body.weights.get("sleep", 0.0)
    if sleeping > 0.05:
        for late in (0.0, 0.5):
            rise = (clock / 2.2 + late) % 1
            big = size * (0.11 + 0.10 * rise)
            strength = sleeping * min(1.0, 3 * (1 - rise), 6 * rise)
            rows.append((t, 0, PROP["zzz"], x + (0.10 + 0.16 * rise) * size, y - (0.28 + 0.45 * rise) * size, big, big, 0.0, 0.0, strength))
    if body.before != body.name and 0.0 < morph < 1.0:
        burst = math.sin(math.pi * morph)
        rows.append((t, 0, PROP["sparkles"], x, y, 0.62 * size * burst, 0.62 * size * burst, 1.2 * morph, 0.0, min(1.0, 1.6 * burst)))
    if puddle > 0.05 and feet > ground - 0.06:
        busy = sum(weight for role, weight in body.weights.items() if role in _SPLASHING)
        if busy > 0.1:
            drop = PROP[f"splash {int(clock * 8) % 3}"]
            rows.append((t, 0, drop, x, feet - 0.10 * size, 0.46 * size, 0.22 * size, 0.0, 0.0, puddle * busy))
    return rows


def leash(holder: Body, held: Body, strength: float, t: int) -> list[Row]:
    """The line from the one who walks to the one who is walked; slack when they are near."""
    if strength < 0.1:
        return []
    a, b = holder.size * holder.scale * holder.growth, held.size * held.scale * held.growth
    toward = 1.0 if held.x >= holder.x else -1.0
    x0, y0 = holder.x + toward * 0.36 * a, holder.pose[FEET] - 0.42 * a
    x1, y1 = held.x - toward * 0.42 * b, held.pose[FEET] - 0.36 * b
    half = max(0.04, math.hypot(x1 - x0, y1 - y0) / 2)
    tilt = math.atan2(y1 - y0, abs(x1 - x0)) * toward
    return [(t, 0, PROP["leash"], (x0 + x1) / 2, (y0 + y1) / 2, half, max(0.05, half * 0.6), tilt, 0.0, strength)]
