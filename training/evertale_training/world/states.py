"""
What a prompt asks for (`SegmentState`), and the words of the first, small world: its actors, scenes, actions and events, which of them go
together, and which are held out. The full world's words are in `full/words.py`; `worlds.py` lists both.
"""

from __future__ import annotations

import random
import zlib
from dataclasses import dataclass


class Wide(random.Random):
    """Who draws captions with it hears more words, where a world has more (`full/wider.py`): training does, tests do not."""


ACTORS = (
    "teddy bear",
    "panda",
    "tropical fish",
    "astronaut",
    "dog",
    "fox",
    "rabbit",
    "penguin",
    "dragon",
    "unicorn",
    "rocket",
    "sailboat",
)
STILL_ACTORS = (
    "wolf",
    "polar bear",
    "hamster",
    "chick",
    "giraffe",
    "hedgehog",
    "parrot",
    "dolphin",
    "crocodile",
    "ladybug",
    "santa claus",
    "jack-o-lantern",
)
"""Those that training sees in captioned stills alone: what moves of them in a film was carried over from the others."""
EVERYONE = ACTORS + STILL_ACTORS
"""The order of the sprites and of the probe's labels."""
SCENES = ("ocean", "under water", "mars", "forest", "night sky", "snow")
ACTIONS = ("stand", "walk", "run", "jump", "dance", "spin", "swim", "fly")
EVENTS = ("none", "snowfall", "fireworks")

FPS = 8


@dataclass(frozen=True)
class SegmentState:
    """What one prompt asks for; each field is a word of the world's tuple of the same name (`worlds.World`)."""

    actor: str
    action: str
    scene: str
    event: str = "none"
    # Below: the full world only. `other` is the second actor of a pair action, or of one that is merely there too.
    other: str | None = None
    style: str = "normal"
    camera: str = "still"
    cut: bool = False
    """Whether the prompt says "cut to": the one change that is not acted out."""


Segment = tuple[int, SegmentState, str]
"""First frame, state, caption."""


def allowed(action: str, scene: str) -> bool:
    """Whether the world can show this action in this scene."""
    if action == "swim":
        return scene in ("ocean", "under water")
    if action in ("walk", "run"):
        return scene != "ocean"
    return True


def held_out(actor: str, action: str, scene: str) -> bool:
    """Whether this triple never appears in training (about a tenth of them), so that it measures composition."""
    # Of 3000 salts, the one that spreads the held-out triples most evenly over actors, actions and scenes.
    return zlib.crc32(f"2881|{actor}|{action}|{scene}".encode()) % 10 == 0


def action_weight(actor: str, action: str, scene: str) -> float:
    """Relative odds of an action: what an actor is known for is drawn more often; 0 where the scene forbids it."""
    if not allowed(action, scene):
        return 0.0
    # Swimming exists in two scenes only; without the factor the model would seldom see it.
    weight = 2.5 if action == "swim" else 1.0
    known_for = {"tropical fish": "swim", "sailboat": "swim", "rocket": "fly", "dragon": "fly"}
    return weight * (1.8 if known_for.get(actor) == action else 1.0)
