"""What a bundle is judged on: a story world's clips, their labels and its words. The only file here that knows how the world is called."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from torch import Tensor

from .. import world as story_world
from ..learning.fit import TrainingError
from ..world import WORLDS, ClipSpec, SegmentState, Split, World

# Seeds of their own for everything that is measured: training draws from below them.
PROBE_SEED = 700_000_000
TEST_SEED = 800_000_000


@dataclass(frozen=True)
class Subject:
    """One world: `factors` are what the probe tells apart, each with its labels."""

    name: str
    factors: dict[str, tuple[str, ...]]
    still_actors: tuple[str, ...] = ()
    """Actors that training shows in stills only."""

    def clip(self, seed: int, frames: int, split: Split = "train", changes: bool = False) -> ClipSpec:
        """A random clip of one prompt, or of two."""
        return story_world.sample_clip(seed, frames, 1.0 if changes else 0.0, split, self.name)

    def still(self, seed: int) -> ClipSpec:
        """A random picture, of actors that training shows in stills only more often than of the others."""
        return story_world.sample_still(seed, "any", self.name)

    def story(self, parts: list[tuple[SegmentState, int]], seed: int) -> ClipSpec:
        """States one after another, each for its number of frames."""
        return story_world.story(parts, seed, self.name)

    def render(self, specs: list[ClipSpec], res: int, device: str = "cpu") -> Tensor:
        """uint8 `[B, T, 3, res, res]`."""
        return story_world.render(specs, res, device)

    def labels(self, state: SegmentState) -> dict[str, int]:
        """The number of each factor's label in `state`."""
        return {factor: names.index(getattr(state, factor)) for factor, names in self.factors.items()}

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word that captions are made of, those that training alone hears too, gathered by drawing many."""
        found: set[str] = set()
        for seed in range(6000):
            stills = story_world.sample_still(seed, world=self.name, wide=True).segments if self.still_actors else []
            heard = story_world.sample_clip(seed, 23, 1.0, "any", self.name, wide=True).segments
            for _, _, caption in (*self.clip(seed, 23, "any", changes=True).segments, *heard, *stills):
                found.update(re.findall(r"[a-z]+", caption.lower()))
        return frozenset(found)


def subject_in(world: World) -> Subject:
    """What the probe tells apart in a world: whatever there is more than one of."""
    factors = {
        "actor": world.all_actors, "action": world.actions, "scene": world.scenes, "event": world.events, "style": world.styles, "camera": world.cameras,
    }  # fmt: skip
    return Subject(world.name, {factor: names for factor, names in factors.items() if len(names) > 1}, world.still_actors)


def subjects() -> dict[str, Subject]:
    """Every world there is, by its name."""
    return {name: subject_in(world) for name, world in WORLDS.items()}


def subject_named(name: str) -> Subject:
    """Throws TrainingError when there is no such world."""
    known = subjects()
    if name not in known:
        raise TrainingError(f"There is no world '{name}'; name one of {', '.join(known)} with --world.")
    return known[name]


def subject_of(bundle: Path) -> Subject:
    """The world whose actors a bundle's grammar names. Throws TrainingError when none fits."""
    try:
        named = {entry["name"] for entry in json.loads((bundle / "grammar.json").read_text())["actors"]}
    except (OSError, ValueError, KeyError) as error:
        raise TrainingError(f"The grammar of the bundle {bundle} cannot be read ({error}); give the folder of a bundle.") from error
    fitting = [s for s in subjects().values() if named <= set(s.factors["actor"])]
    if not fitting:
        strangers = sorted(named - {a for s in subjects().values() for a in s.factors["actor"]})
        raise TrainingError(f"No world here shows the bundle's {', '.join(strangers[:3])}; name the world to judge it on with --world.")
    return min(fitting, key=lambda s: len(s.factors["actor"]))
