"""
Everything that is painted once per resolution: layers of the scenes, events, sprites. Painting takes some seconds, so the result is kept in
training/.cache under a name made from the sources of all that paints: after a change there it is painted anew.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from ..small import scenes as first_scenes
from ..small import sprites as first_sprites
from . import events
from .canvas import LAND_PERIOD, SKY_PERIOD, WideCanvas
from .places import PLACES, Paint
from .sprites import draw_sprites
from .words import SCENES

_HERE = Path(__file__).parent
_SOURCES = [_HERE / name for name in ("canvas.py", "cast.py", "events.py", "held_out.py", "painted.py", "props.py", "sprites.py")]
_SOURCES += sorted((_HERE / "places").glob("*.py")) + [Path(first_scenes.__file__), Path(first_sprites.__file__)]


def _layers(paints: list[Paint | None], res: int, period: float, channels: int) -> dict[str, Tensor]:
    """Loops one after another, a column repeated at each end so that they can wrap; and where each scene's begins and how long it is."""
    loops: dict[Paint, tuple[int, int]] = {}
    tables: list[Tensor] = []
    for paint in paints:
        if paint is None or paint in loops:
            continue
        canvas = WideCanvas(res, period)
        paint(canvas)
        table = torch.cat(canvas.finish(), 1)[:, :channels]
        loops[paint] = (sum(map(len, tables)), len(table))
        tables.append(torch.cat([table[..., -1:], table, table[..., :1]], -1))
    found = [loops[paint] if paint else (0, 1) for paint in paints]
    return {"table": torch.cat(tables), "first": torch.tensor([f for f, _ in found]), "length": torch.tensor([n for _, n in found])}


def _paint(res: int) -> dict[str, Any]:
    places = [PLACES[scene] for scene in SCENES]
    return {
        "sky": _layers([place.sky for place in places], res, SKY_PERIOD, 3),
        "land": _layers([place.land for place in places], res, LAND_PERIOD, 4),
        "front": _layers([place.front for place in places], res, LAND_PERIOD, 4),
        "puddle": _layers([events.puddle], res, LAND_PERIOD, 4),
        "events": events.draw_events(res),
        "sprites": draw_sprites(res).round().to(torch.uint8),
    }


def painted_at(res: int) -> dict[str, Any]:
    """The layers, events and sprites of a resolution, from the cache if they are there."""
    digest = hashlib.sha256(b"".join(source.read_bytes() for source in _SOURCES)).hexdigest()[:12]
    path = first_sprites.CACHE / f"world-{res}-{digest}.pt"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        for stale in path.parent.glob(f"world-{res}-*.pt"):
            stale.unlink(missing_ok=True)
        # Written beside and renamed: a second process never reads half a file.
        part = path.with_suffix(f".{os.getpid()}.part")
        torch.save(_paint(res), part)
        part.rename(path)
    return torch.load(path, weights_only=True)
