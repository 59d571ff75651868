"""What every section measures with: the bundle's runner, the world, the probe, the counts of the budget, and films made once and kept as tokens."""

from __future__ import annotations

import hashlib
import os
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from ..bundles.runner import Film, Runner, Said
from ..world import ClipSpec
from .probe import FRAMES, Probe, Readings, read, to_windows
from .subject import Subject

def said_in(spec: object, latents: int) -> list[Said]:
    """What is said in each latent frame of a rendered clip: the first frame is one alone, then pairs are."""
    assert isinstance(spec, ClipSpec)
    said = []
    for latent in range(latents):
        begun = [caption for start, _, caption in spec.segments if start <= max(0, 2 * latent - 1)]
        said.append((begun[-1], begun[-2] if len(begun) > 1 else ""))
    return said


RATE = 8
"""Frames per second of everything that is measured: the world's and the probe's."""
# Chunks after which a film under way is kept, so that a long rollout is not begun again.
_KEPT_EVERY = 20


@dataclass(frozen=True)
class Budget:
    """How much is measured: counts of films, and how long some of them are."""

    reconstruction: int
    overall: int
    held_out: int
    image_only: int
    unseen: int
    sweep: int
    """Films per number of steps, per guidance and per order."""
    changes: int
    extension: int
    drift_minutes: float
    drift_rollouts: int
    stories: int
    """How many of the further stories; the announced ones are always told, `stories` = 0 tells one alone."""
    announced_seconds: float
    story_seconds: float
    boxes: int
    """Of renders in which actors are named, as they are and through the tokenizer."""
    rest: int
    """Actors of motion whom the naming test looks at, standing and in motion."""


BUDGETS = {
    "smoke": Budget(4, 4, 2, 2, 3, 1, 1, 1, 0.2, 1, 0, 1, 1, 2, 2),
    "quick": Budget(96, 100, 72, 60, 60, 24, 28, 12, 10, 1, 20, 4, 2, 150, 48),
    "full": Budget(256, 480, 240, 240, 60, 96, 96, 60, 10, 4, 20, 6, 4, 480, 48),
}


class Progress:
    """Tells every so often how far the films are and how long it will take."""

    def __init__(self, tell: Callable[[str], None], every_s: float = 20.0) -> None:
        self.tell, self.every_s = tell, every_s
        self.done, self.planned, self.begun, self.told = 0.0, 0.0, time.monotonic(), time.monotonic()
        self.lock = threading.Lock()

    def add(self, cost: float) -> None:
        with self.lock:
            self.done += cost
            now = time.monotonic()
            if now - self.told < self.every_s or not self.done:
                return
            self.told = now
            left = (now - self.begun) / self.done * max(0.0, self.planned - self.done)
            self.tell(f"films: {100 * self.done / max(self.planned, self.done):.0f}% made, about {left / 60:.1f} min left")


def cost_of(runner: Runner, film: Film) -> float:
    """Graph passes of one chunk of a film, prefill and decoding counted as three."""
    steps, guidance, _ = runner.resolved(film.sampling)
    return steps * (1 if guidance == 1 else 2) + 3


class Films:
    """Makes films on all cores, each once, and keeps their tokens in a folder: a run that was stopped goes on where it was."""

    def __init__(self, runner: Runner, folder: Path, threads: int, progress: Progress) -> None:
        self.runner, self.folder, self.progress = runner, folder, progress
        folder.mkdir(parents=True, exist_ok=True)
        self.pool = ThreadPoolExecutor(threads, "film")
        self.futures: dict[Film, Future[np.ndarray]] = {}
        self.stopped = threading.Event()

    def path(self, film: Film) -> Path:
        resolved = self.runner.resolved(film.sampling)
        # A film that is encoded anew from its pictures follows from the tokenizer too.
        made_by = self.runner.hash if film.reencode else self.runner.token_hash
        asked = film.sampling
        key = repr((made_by, film.prompts, film.seed, resolved, asked.confidence, asked.order, film.reencode))
        if asked.curve is not None:
            key += repr(asked.curve)
        return self.folder / f"{hashlib.sha256(key.encode()).hexdigest()[:24]}.npy"

    def order(self, films: list[Film]) -> None:
        """Queues films; one that is queued already or kept is not made again."""
        for film in films:
            if film not in self.futures:
                self.progress.planned += cost_of(self.runner, film) * (film.chunks - self.kept(film))
                self.futures[film] = self.pool.submit(self.make, film)

    def kept(self, film: Film) -> int:
        """Chunks of a film that are kept."""
        return len(self.read(film)) // self.runner.latents

    def read(self, film: Film) -> np.ndarray:
        try:
            return np.load(self.path(film)).astype(np.int64)
        except (OSError, ValueError, EOFError):
            return self.runner.nothing()

    def keep(self, film: Film, codes: np.ndarray) -> None:
        beside = self.path(film).with_suffix(".part")
        with beside.open("wb") as file:
            np.save(file, codes.astype(np.uint16))
        os.replace(beside, self.path(film))

    def make(self, film: Film) -> np.ndarray:
        codes = self.read(film)
        while len(codes) < film.chunks * self.runner.latents and not self.stopped.is_set():
            codes = self.runner.extend(film, codes)
            number = len(codes) // self.runner.latents
            if number == film.chunks or number % _KEPT_EVERY == 0:
                self.keep(film, codes)
            self.progress.add(cost_of(self.runner, film))
        return codes

    def codes(self, film: Film) -> np.ndarray:
        """The film's tokens `[L, P, G]`, made now if they were not ordered."""
        self.order([film])
        return self.futures[film].result()

    def close(self) -> None:
        """Stops after the chunks under way. Idempotent."""
        self.stopped.set()
        self.pool.shutdown(cancel_futures=True)


@dataclass
class Bench:
    """Everything a section needs. Not to be shared by threads."""

    subject: Subject
    runner: Runner
    probe: Probe
    budget: Budget
    films: Films
    out: Path
    """Where sections leave their pictures."""

    @property
    def res(self) -> int:
        return self.runner.height

    @property
    def reading_chunks(self) -> int:
        """Chunks of a film that is judged by its last second: it has a beginning without a past, and then one second more."""
        return self.runner.chunks_in(2)

    def frames_in(self, chunks: int) -> int:
        """Frames of a film's first chunks at the measuring rate."""
        return len(self._picks(self.runner.frames_in(chunks)))

    def _picks(self, count: int) -> np.ndarray:
        """Which frames of the bundle's rate are nearest to those of the measuring rate; the last one is always among them."""
        step = self.runner.fps / RATE
        return np.round(np.arange(count - 1, -1, -step)[::-1]).astype(int)

    def frames(self, film: Film) -> np.ndarray:
        """A film's pictures, RGB uint8 `[T, H, W, 3]` at the measuring rate."""
        frames = self.runner.pictures(film, self.films.codes(film))
        return frames[self._picks(len(frames))]

    def reconstruct(self, frames: np.ndarray, spec: object) -> np.ndarray:
        """Real frames `[T, H, W, 3]` of a clip at the measuring rate through the tokenizer and its decoder, which is told the clip's words if it reads; T is odd."""
        # A bundle of more pictures a second reads every so manieth, and is given as many of each.
        more = round(self.runner.fps / RATE)
        codes = self.runner.encode(np.concatenate([frames[:1], np.repeat(frames[1:], more, axis=0)]))
        return self.runner.decode(codes, said=said_in(spec, len(codes)))[::more]

    def read_last(self, clips: list[np.ndarray]) -> Readings:
        """What the probe reads in the last second of each clip."""
        return read(self.probe, to_windows(np.stack([clip[-FRAMES:] for clip in clips])))

    def real(self, specs: list) -> np.ndarray:
        """Renders of equally long clips: uint8 `[B, T, H, W, 3]`."""
        parts = [self.subject.render(specs[i : i + 16], self.res) for i in range(0, len(specs), 16)]
        return torch.cat(parts).permute(0, 1, 3, 4, 2).numpy()
