"""
The story worlds' door: draws random clips, stills or chosen stories of a world (`worlds.py`) and renders them, in batches, the same on CPU and CUDA.

A clip is a ClipSpec (a timeline of prompts and a random beginning); `prepare` acts it out (plain Python: worker processes can do it) and `draw`
makes it pixels; `render` does both. Everything follows from the seed through `random.Random`; torch's generators are never used.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from importlib import import_module
from types import ModuleType
from typing import Any

import torch

from .states import ACTIONS, ACTORS, EVENTS, FPS, SCENES, Segment, SegmentState, Wide, held_out
from .worlds import WORLDS, Split, World, get_world

__all__ = [
    "ACTIONS", "ACTORS", "EVENTS", "FPS", "SCENES", "WORLDS", "ClipSpec", "Prepared", "SegmentState", "Split", "World",
    "actor_boxes", "draw", "get_world", "held_out", "looked_at", "prepare", "render", "sample_clip", "sample_still", "story",
]  # fmt: skip

# What acts and draws each world; loaded when first asked for.
_ENGINES = {"small": "..small", "full": "..full.engine"}
# A turning actor is thin for a moment and still has to be right: no box is narrower than this.
_THINNEST_BOX = 0.05


@dataclass
class ClipSpec:
    """A clip to render: its prompts, and the random beginning `placement`, which is the world's own."""

    seed: int
    frames: int
    segments: list[Segment]
    placement: Any
    world: str = "small"


@dataclass
class Prepared:
    """A clip acted out, to be sent to where it is drawn."""

    world: str
    frames: Any


def _engine(world: str) -> ModuleType:
    return import_module(_ENGINES[get_world(world).name], __package__)


def sample_clip(seed: int, frames: int, change_prob: float = 0.5, split: Split = "train", world: str = "small", wide: bool = False) -> ClipSpec:
    """A random clip of one prompt, or with probability `change_prob` two.

    A change begins at an odd frame >= 5 (frame 0 is alone, then come pairs) and leaves 8 frames or more after it;
    clips shorter than 13 frames never change. Every prompt is of the split. `wide`: captions are of more words.
    """
    rng, engine = (Wide if wide else random.Random)(seed), _engine(world)
    placement = engine.draw_placement(rng)
    first = engine.draw_state(rng, split)
    segments = [(0, first, engine.full_caption(first, rng))]
    starts = range(5, frames - 7, 2)
    if len(starts) and rng.random() < change_prob:
        second = engine.draw_change(first, rng, split)
        segments.append((rng.choice(starts), second, engine.change_caption(first, second, rng)))
    return ClipSpec(seed, frames, segments, placement, world)


def sample_still(seed: int, split: Split = "train", world: str = "full", wide: bool = False, at_rest: bool = False) -> ClipSpec:
    """A random clip of one frame and one caption; also of the actors that training sees in stills alone. `at_rest`: of nothing that would move."""
    rng, engine = (Wide if wide else random.Random)(seed), _engine(world)
    placement = engine.draw_placement(rng)
    return ClipSpec(seed, 1, [(0, *engine.draw_still(rng, split, at_rest))], placement, world)


def story(prompts: list[tuple[SegmentState, int]], seed: int, world: str = "small") -> ClipSpec:
    """A clip that shows chosen prompts one after another, each for its number of frames."""
    rng, engine = random.Random(seed), _engine(world)
    placement = engine.draw_placement(rng)
    segments: list[Segment] = []
    begin = 0
    for state, frames in prompts:
        if not get_world(world).possible(state):
            raise ValueError(f"The world '{world}' cannot show the action '{state.action}' in the scene '{state.scene}' as in {state}.")
        caption = engine.change_caption(segments[-1][1], state, rng) if segments else engine.full_caption(state, rng)
        segments.append((begin, state, caption))
        begin += frames
    return ClipSpec(seed, begin, segments, placement, world)


def prepare(spec: ClipSpec) -> Prepared:
    """The clip acted out frame by frame: cheap, without torch, and can be pickled."""
    return Prepared(spec.world, _engine(spec.world).prepare(spec.segments, spec.frames, spec.placement))


@torch.no_grad()
def draw(clips: list[Prepared], res: int, device: str = "cpu") -> torch.Tensor:
    """Pictures of prepared clips of one world and length: uint8 [B, T, 3, res, res] on the device."""
    worlds = {clip.world for clip in clips}
    if len(worlds) != 1:
        raise ValueError(f"Clips drawn together must be of one world, not {sorted(worlds)}.")
    return _engine(worlds.pop()).draw([clip.frames for clip in clips], res, device)


def render(specs: list[ClipSpec], res: int = 96, device: str = "cpu") -> torch.Tensor:
    """Render clips of one world and length: uint8 [B, T, 3, res, res] on the device."""
    lengths = {spec.frames for spec in specs}
    if len(lengths) != 1:
        raise ValueError(f"Clips rendered together must have one length, not {sorted(lengths)}.")
    return draw([prepare(spec) for spec in specs], res, device)


def looked_at(prepared: Prepared, grid: int) -> torch.Tensor:
    """Which cells of a `grid` x `grid` raster a viewer looks at in each frame, actors and what happens around them: bool `[T, grid, grid]`."""
    return actor_boxes(prepared, grid) | _engine(prepared.world).happening(prepared.frames, grid)


def actor_boxes(prepared: Prepared, grid: int) -> torch.Tensor:
    """Which cells of a `grid` x `grid` raster the boxes of the clip's actors touch in each frame: bool `[T, grid, grid]`."""
    centre = (torch.arange(grid) + 0.5) / grid
    reach = 0.5 / grid
    frames = _engine(prepared.world).boxes(prepared.frames)
    masks = torch.zeros(len(frames), grid, grid, dtype=torch.bool)
    for mask, boxes in zip(masks, frames, strict=True):
        for x, y, half_width, half_height in boxes:
            across = (centre - x).abs() < max(half_width, _THINNEST_BOX) + reach
            mask |= ((centre - y).abs() < half_height + reach)[:, None] & across
    return masks
