"""The words of the full world: scenes, actions, events, styles and cameras, and which of them go together. Who acts is in `cast.py`."""

from __future__ import annotations

from ..world.states import SegmentState

SCENES = (
    "ocean", "bay", "under water", "beach", "mars", "moon", "space", "forest",
    "night forest", "desert", "meadow", "snow", "city", "sky", "night sky", "room",
)  # fmt: skip
SOLO_ACTIONS = (
    "stand", "walk", "run", "jump", "dance", "spin", "swim", "dive", "rise", "fly",
    "float", "grow", "shrink", "enter", "leave", "sleep", "wave",
)  # fmt: skip
# "watch" with an event in the sky is both looking up at it; without one, it is the actor looking at the other.
PAIR_ACTIONS = ("walk with", "chase", "watch", "dance with", "jump over")
ACTIONS = SOLO_ACTIONS + PAIR_ACTIONS
EVENTS = ("none", "rain", "snow", "fireworks", "bubbles", "fishes", "balloons", "puddle")
STYLES = ("normal", "cartoon", "pencil")
CAMERAS = ("still", "pan", "zoom in", "zoom out", "side view")

WATER_SURFACE = ("ocean", "bay")
# No ground to stand on.
ALOFT = ("space", "sky")
_ON_FOOT = ("walk", "run", "jump", "walk with", "jump over")
_NOT_THERE = {
    "rain": ("under water", "space", "moon", "mars", "room"),
    "snow": ("under water", "space", "moon", "room"),
    "fireworks": ("under water", "room"),
    "bubbles": ("space", "moon"),
    "balloons": ("under water", "space", "moon"),
    "puddle": ("ocean", "bay", "under water", "space", "sky", "room"),
}


def allowed(action: str, scene: str) -> bool:
    """Whether the world can show this action in this scene."""
    if action == "swim":
        return scene in (*WATER_SURFACE, "under water")
    if action == "dive":
        return scene in (*WATER_SURFACE, "under water", "sky")
    if action in _ON_FOOT and action != "jump":
        return scene not in (*WATER_SURFACE, *ALOFT)
    if action in ("stand", "jump"):
        return scene not in ALOFT
    if action == "rise":
        return scene != "room"
    return True


def happens(event: str, scene: str) -> bool:
    """Whether the world can show this event in this scene."""
    if event == "fishes":
        return scene == "under water"
    return scene not in _NOT_THERE.get(event, ())


def possible(state: SegmentState) -> bool:
    """Whether the world can show all of this at once."""
    paired = state.action in PAIR_ACTIONS
    alone_watching = state.action == "watch" and state.event != "none"
    if paired and state.other is None and not alone_watching:
        return False
    return state.other != state.actor and allowed(state.action, state.scene) and happens(state.event, state.scene)
