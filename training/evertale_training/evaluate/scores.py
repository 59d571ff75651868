"""What of a prompt the probe reads in a film, as scores. Knows cases and readings, no graphs."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..bundles.runner import Film, Sampling
from .bench import Bench
from .measures import interval, rounded
from .probe import Readings
from .subject import TEST_SEED, Split


@dataclass(frozen=True)
class Case:
    """A prompt of the world and what it shows."""

    spec: object
    """The world's clip of the same prompt, as long as the film: the real render that bounds the score."""
    caption: str
    wanted: tuple[tuple[str, int], ...]
    seed: int

    def film(self, chunks: int, sampling: Sampling = Sampling()) -> Film:
        return Film(((self.caption, chunks),), self.seed, sampling)


def draw_cases(bench: Bench, count: int, split: Split, first: int) -> list[Case]:
    """`count` prompts of a split, the same ones for every bundle."""
    frames = bench.frames_in(bench.reading_chunks)
    cases = []
    for seed in range(TEST_SEED + first, TEST_SEED + first + count):
        spec = bench.subject.clip(seed, frames, split)
        _, state, caption = spec.segments[0]
        cases.append(Case(spec, caption, tuple(bench.subject.labels(state).items()), seed))
    return cases


def score(right: dict[str, np.ndarray]) -> dict:
    """
    Adherence of N films from what was read right, 1.0 or 0.0 per factor: `score` is the mean over the factors, `all` the share of films with every
    factor right; both with a 95% bootstrap interval over films.
    """
    table = np.stack(list(right.values()), 1)
    every = table.min(1)
    return {
        "score": rounded(table.mean()), "interval": interval(table.mean(1)), "all": rounded(every.mean()), "allInterval": interval(every),
        "factors": {factor: rounded(values.mean()) for factor, values in right.items()}, "films": len(table),
    }  # fmt: skip


def right_of(readings: Readings, cases: list[Case]) -> dict[str, np.ndarray]:
    return readings.right([dict(case.wanted) for case in cases])


def read_real(bench: Bench, cases: list[Case]) -> tuple[Readings, Readings | None]:
    """What the probe reads in real renders, and in the same through the tokenizer (None when the bundle cannot encode): the two bounds."""
    real = bench.real([case.spec for case in cases])
    through = bench.read_last([bench.reconstruct(clip, case.spec) for clip, case in zip(real, cases)]) if bench.runner.encodes else None
    return bench.read_last(list(real)), through
