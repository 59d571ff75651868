"""Where it happens: each scene is a sky far away, land near by and sometimes something in front of the actors, painted once per size."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..canvas import WideCanvas
from . import far, land, water

Paint = Callable[[WideCanvas], None]


@dataclass(frozen=True)
class Place:
    """The layers of a scene, and where its ground is (None: nothing to stand on, actors float in the middle)."""

    sky: Paint
    land: Paint
    front: Paint | None = None
    ground: float | None = 0.91
    shadow: float = 0.5
    """How dark an actor's shadow on the ground is."""


PLACES: dict[str, Place] = {
    "ocean": Place(water.ocean_sky, water.sea, water.near_wave, 0.69, 0.0),
    "bay": Place(water.bay_sky, water.sea, water.near_wave, 0.69, 0.0),
    "under water": Place(water.deep, water.seabed, None, 0.91, 0.3),
    "beach": Place(water.beach_sky, water.beach),
    "mars": Place(far.mars_sky, far.mars),
    "moon": Place(far.moon_sky, far.moon),
    "space": Place(far.space_sky, far.near_stars, None, None, 0.0),
    "forest": Place(land.forest_sky, land.forest, None, 0.92),
    "night forest": Place(land.night_forest_sky, land.night_forest, None, 0.92),
    "desert": Place(land.desert_sky, land.desert),
    "meadow": Place(land.meadow_sky, land.meadow),
    "snow": Place(land.snow_sky, land.snow, None, 0.92, 0.35),
    "city": Place(land.city_sky, land.city, None, 0.92),
    "sky": Place(far.day_sky, far.clouds_below, None, None, 0.0),
    "night sky": Place(far.night_sky, far.dark_hills, None, 0.92),
    "room": Place(land.room_wall, land.room, None, 0.92),
}
