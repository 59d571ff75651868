"""Where pictures come from: the rendered world, or a folder of films (`footage.py`). Knows pixels and captions; no tokens, no model."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Protocol

import torch
from torch import Tensor
from torch.utils.data import DataLoader, IterableDataset

from .. import world
from ..world.tween import tweened

BOX_CELL = 4
"""Pixels along a side of the raster that says where to look."""


@dataclass
class Clips:
    """Clips of one length with what is said of them."""

    video: Tensor
    """uint8 `[n, T, 3, H, W]`."""
    boxes: Tensor
    """bool `[n, T, H / BOX_CELL, W / BOX_CELL]`: where somebody acts or something happens. Where nobody knows, nowhere."""
    captions: list[list[str]]
    """One or two of each clip."""
    changes: list[int]
    """The frame at which the second caption begins to hold, -1 where there is none."""


def standing(stills: Clips, frames: int) -> Clips:
    """Pictures as clips in which nothing moves."""
    return Clips(stills.video.repeat(1, frames, 1, 1, 1), stills.boxes.repeat(1, frames, 1, 1), stills.captions, stills.changes)


class Source(Protocol):
    """Draws clips from whole numbers: the same ones always give the same clips."""

    def clips(self, seeds: range, frames: int, split: str = "train") -> Clips: ...

    def stills(self, seeds: range, split: str = "train", at_rest: bool = False) -> Clips:
        """Captioned pictures: clips of one frame. `at_rest`: of such as would not move in a film, where that is known."""
        ...


class WorldSource:
    """Clips of a rendered world; `change` of them have two prompts. What trains hears more words than what is measured."""

    def __init__(self, name: str, res: int, change: float, rate: int = 1) -> None:
        """`rate`: pictures for each that is asked for, but the first (`world/tween.py`)."""
        self.name, self.res, self.change, self.rate = name, res, change, rate

    def clips(self, seeds: range, frames: int, split: str = "train") -> Clips:
        return self._drawn([world.sample_clip(seed, frames, self.change, split, self.name, wide=split == "train") for seed in seeds])

    def stills(self, seeds: range, split: str = "train", at_rest: bool = False) -> Clips:
        return self._drawn([world.sample_still(seed, split, self.name, split == "train", at_rest) for seed in seeds])

    def _drawn(self, specs: list[world.ClipSpec]) -> Clips:
        prepared = [tweened(world.prepare(spec), self.rate) for spec in specs]
        boxes = torch.stack([world.looked_at(clip, self.res // BOX_CELL) for clip in prepared])
        captions = [[caption for _, _, caption in spec.segments] for spec in specs]
        changes = [spec.segments[1][0] if len(spec.segments) > 1 else -1 for spec in specs]
        return Clips(world.draw(prepared, self.res), boxes, captions, changes)


Drawing = tuple[Clips, Clips | None, Clips | None]
"""Clips, and pictures of both kinds where they are asked for: any, and of what is at rest."""


class Drawn(IterableDataset):
    """
    Endless: `size` clips a time and, where asked for, `stills` pictures and `resting` ones of what is at rest. Each of `workers` processes takes
    every `workers`th of the numbers from `first` on.
    """

    def __init__(self, source: Source, size: int, frames: int, first: int, stills: int = 0, resting: int = 0) -> None:
        self.source, self.size, self.frames, self.first, self.stills, self.resting = source, size, frames, first, stills, resting

    def __iter__(self) -> Iterator[Drawing]:
        number, stride = own_share()
        while True:
            seed = self.first + number * self.size
            still = self.source.stills(range(seed, seed + self.stills)) if self.stills else None
            resting = self.source.stills(range(seed + self.stills, seed + self.stills + self.resting), at_rest=True) if self.resting else None
            yield self.source.clips(range(seed, seed + self.size), self.frames), still, resting
            number += stride


def own_share() -> tuple[int, int]:
    """Which number of how many processes this one is: each takes every so manieth of what is drawn."""
    worker = torch.utils.data.get_worker_info()
    return (worker.id, worker.num_workers) if worker else (0, 1)


def end_with(parent: int) -> None:
    """
    Ends this process within a second of its parent, however that went: it may be waiting for a reader that is no more. The parent says its own number, for
    it may be gone already.
    """

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(1.0)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def _quietly(parent: int, _: int) -> None:
    end_with(parent)
    torch.set_num_threads(1)
    os.nice(2)  # rendering must not take the processor from training


def drawn_ahead(drawn: Drawn, workers: int) -> Iterator[Drawing]:
    """The same, worked out by processes (see `by_processes`)."""
    if workers:
        # What the renderer draws once is drawn before the fork, and shared.
        drawn.source.clips(range(drawn.first, drawn.first + 1), drawn.frames)
    return by_processes(drawn, workers)


def by_processes(drawn: IterableDataset, workers: int) -> Iterator:
    """What `drawn` yields, worked out by processes; by this one where `workers` is 0. Start them before CUDA is touched: they are forks."""
    if workers == 0:
        return iter(drawn)
    return iter(DataLoader(drawn, batch_size=None, num_workers=workers, prefetch_factor=2, worker_init_fn=partial(_quietly, os.getpid()), collate_fn=_whole))


def _whole(item: object) -> object:
    return item
