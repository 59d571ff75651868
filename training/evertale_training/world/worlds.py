"""The story worlds by name: which words each knows, what it can show and what it holds out. Knows nothing of pictures or captions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from ..full import cast, held_out, words
from . import states
from .states import SegmentState

Split = Literal["train", "heldout", "any", "imageonly"]
"""`train`: never what is held out. `heldout`: only held-out combinations. `any`: both. `imageonly`: actors that training sees in stills alone."""


@dataclass(frozen=True)
class World:
    """What a world can tell of. Tuples are in a fixed order, so that an index into them is a class label."""

    name: str
    actors: tuple[str, ...]
    """Those that training sees in motion."""
    still_actors: tuple[str, ...]
    """Those that training sees in captioned stills only."""
    scenes: tuple[str, ...]
    actions: tuple[str, ...]
    pair_actions: tuple[str, ...]
    """The actions that need `SegmentState.other`."""
    events: tuple[str, ...]
    styles: tuple[str, ...]
    cameras: tuple[str, ...]
    possible: Callable[[SegmentState], bool]
    """Whether the world can show this state."""
    held_out: Callable[[SegmentState], bool]
    """Whether training never shows this state (by its actor, action and scene; an actor of stills alone counts only in motion)."""

    @property
    def all_actors(self) -> tuple[str, ...]:
        return self.actors + self.still_actors


WORLDS = {
    "small": World(
        "small", states.ACTORS, states.STILL_ACTORS, states.SCENES, states.ACTIONS, (), states.EVENTS, ("normal",), ("still",),
        lambda s: states.allowed(s.action, s.scene),
        lambda s: states.held_out(s.actor, s.action, s.scene),
    ),
    "full": World(
        "full", cast.MOVING, held_out.STILL_ACTORS, words.SCENES, words.ACTIONS, words.PAIR_ACTIONS, words.EVENTS, words.STYLES, words.CAMERAS,
        words.possible,
        lambda s: held_out.held_out(s.actor, s.action, s.scene),
    ),
}  # fmt: skip


def get_world(name: str) -> World:
    """The world of that name, or one sentence naming those that there are."""
    if name not in WORLDS:
        raise ValueError(f"There is no world '{name}'; the worlds are {', '.join(WORLDS)}.")
    return WORLDS[name]
