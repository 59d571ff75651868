"""What a command runs with: device, folder of runs, data, time. Makes the clips that both models train on. Knows no networks."""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ..clips.clips import Drawing, Drawn, Source, WorldSource, drawn_ahead
from ..presets import Preset, Rates
from .fit import FitOptions, TrainingError, load

STILLS_DRAWN = 0.5
"""Stills rendered for every clip, for a preset that trains on stills: one is a twentieth of a clip's pixels."""
RESTING_DRAWN = 0.25
"""The same of what is at rest, for a preset whose stills stand for a chunk."""
CHANGE = {"tokenizer": 0.6, "generator": 0.7}
"""How many clips have two prompts."""
FIRST_SEED = {"tokenizer": 1_000_000, "decoder": 2_000_000, "sharpen": 3_000_000, "stream": 100_000_000}
"""Clips of different uses never meet; `data` numbers its own from 0."""
STALL_SECONDS = 90.0
"""On an accelerator no step takes that long, its compilation included."""


@dataclass
class Session:
    preset: Preset
    runs: Path
    device: str = "cpu"
    data: Path | None = None
    """Folder of films in place of the world (`clips/footage.py`)."""
    compile: bool = False
    record: bool = True
    """On CUDA, where shapes are few (`FitOptions.recorded`)."""
    workers: int | None = None
    """Processes that render; None: by the machine."""
    stop_at: float = math.inf
    """`time.monotonic()` at which training stops, finished or not."""
    checkpoint_minutes: float = 3.0
    on_checkpoint: Callable[[], None] | None = None
    seed: int = 1
    _stream: Iterator[Drawing] | None = field(default=None, repr=False)
    _sources: dict[float, Source] = field(default_factory=dict, repr=False)

    def source(self, use: str) -> Source:
        """Clips for `tokenizer` or `generator`, which differ in how often the prompt changes."""
        change = CHANGE[use]
        if change not in self._sources:
            if self.data is not None:
                from ..clips.footage import FolderSource

                t = self.preset.tokenizer
                if t.rate != 1:
                    raise TrainingError(f"Films of one's own are read at 8 frames a second, not at {8 * t.rate}; leave tokenizer.frames_per_latent at 2.")
                shortest = self.preset.frames if self.preset.streamed or use == "generator" else self.preset.tokenizer_frames
                self._sources = dict.fromkeys(CHANGE.values(), FolderSource(self.data, t.res, t.height, shortest))
            else:
                if self.preset.tokenizer.height != self.preset.tokenizer.res:
                    raise TrainingError("The rendered world is square: train on a folder of films with --data, or without rows.")
                self._sources[change] = WorldSource(self.preset.world, self.preset.tokenizer.res, change, self.preset.tokenizer.rate)
        return self._sources[change]

    def render_workers(self) -> int:
        """Processes for a streamed preset: all cores but two on a machine that has an accelerator to feed, else one."""
        if self.workers is not None:
            return self.workers
        return max(1, len(os.sched_getaffinity(0)) - 2) if self.device != "cpu" else 1

    def fit_options(self, rates: Rates, out: Path, minutes: float, config: object) -> FitOptions:
        """How one of the preset's models is trained here."""
        on_device = self.device == "cuda"
        return FitOptions(
            out=out, minutes=minutes, learning_rate=rates.rate, matrix_rate=rates.matrix_rate, warmup_steps=rates.warmup, device=self.device, config=config,
            stop_at=self.stop_at, compile=self.compile, recorded=on_device and self.record and self.preset.streamed,
            stall_seconds=STALL_SECONDS if on_device else None, checkpoint_minutes=self.checkpoint_minutes, on_checkpoint=self.on_checkpoint,
        )  # fmt: skip

    @property
    def wants_stills(self) -> bool:
        return self.preset.still_steps > 0 or any(draw.still for draw in self.preset.plan)

    def stream(self) -> Iterator[Drawing]:
        """
        Clips and stills for a streamed preset, one stream for all that this process trains. Call it before CUDA is touched.
        Another seed in every process: what a killed run has seen is not seen again first.
        """
        if self._stream is None:
            size = min(64, self.preset.pool // 4)
            stills = int(size * STILLS_DRAWN) if self.wants_stills else 0
            first = FIRST_SEED["stream"] + (os.getpid() * 7919 + int.from_bytes(os.urandom(2), "little")) % 1000 * 1_000_000
            resting = int(size * RESTING_DRAWN) if any(draw.stands for draw in self.preset.plan) else 0
            drawn = Drawn(self.source("generator"), size, self.preset.frames, first, stills, resting)
            self._stream = drawn_ahead(drawn, self.render_workers())
        return self._stream

    def checkpoint_of(self, stage: str) -> Path:
        """What a stage of training leaves to the others: its checkpoint, but of `sharp` the tokenizer without the critic."""
        return self.runs / stage / ("tokenizer.pt" if stage == "sharp" else "checkpoint.pt")

    def tokenizer_checkpoint(self) -> Path:
        return self.checkpoint_of("tokenizer")

    def generator_checkpoint(self) -> Path:
        return self.checkpoint_of("generator")

    def best_tokenizer(self) -> Path:
        """The tokenizer to draw with: the sharpened one, where it is of the tokenizer as it stands."""
        plain, sharp = self.tokenizer_checkpoint(), self.checkpoint_of("sharp")
        if sharp.exists() and (not plain.exists() or load(sharp)["step"] == load(plain)["step"]):
            return sharp
        return plain

    def best_generator(self, named: Path | None = None) -> tuple[Path, float]:
        """The generator to sample with, and its guidance: the one that is named, or else the student, which needs none, where the preset trains one."""
        student = self.checkpoint_of("student")
        if named is None and self.preset.minutes.student and student.exists():
            return student, 1.0
        return named or self.generator_checkpoint(), self.preset.guidance
