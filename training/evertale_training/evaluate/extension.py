"""
Section: two ways to extend a film, on the same weights. Tokens carried on, as the program does; and the last frames' pixels encoded anew, as the
paper does (section 2.3). Compared at the chunk boundaries of one held prompt, where nothing should be seen.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..bundles.runner import Film
from .bench import Bench
from .measures import differences, interval, rounded, sharpness
from .scores import Case, draw_cases, right_of, score

NAME = "extension"
_FIRST = 600_000
_SECONDS = 4


def cases(bench: Bench) -> list[Case]:
    return draw_cases(bench, bench.budget.extension, "train", _FIRST)


def chunks(bench: Bench) -> int:
    return max(2, bench.runner.chunks_in(_SECONDS))


def films(bench: Bench) -> list[Film]:
    """Token films, then the same from pixels, if the bundle can encode."""
    carried = [case.film(chunks(bench)) for case in cases(bench)]
    return carried + [replace(film, reencode=True) for film in carried] if bench.runner.encodes else []


def boundary_ratio(bench: Bench, frames: np.ndarray) -> float:
    """Frame difference at the chunk boundaries over the one inside the chunks: medians of one film."""
    steps = differences(frames)
    at = np.array([bench.frames_in(k) - 1 for k in range(1, chunks(bench))])
    return float(np.median(steps[at]) / max(np.median(np.delete(steps, at)), 1e-3))


def measure_way(bench: Bench, some: list[Film], all_cases: list[Case]) -> dict:
    clips = [bench.frames(film) for film in some]
    seams = np.array([boundary_ratio(bench, clip) for clip in clips])
    second = bench.frames_in(bench.runner.chunks_in(1))
    kept = np.array([sharpness(clip[-second:]) / sharpness(clip[:second]) for clip in clips])
    return {
        "boundarySeam": rounded(np.median(seams), 3), "boundarySeamInterval": interval(seams, np.median), "sharpnessRatio": rounded(kept.mean(), 3),
        "adherence": score(right_of(bench.read_last(clips), all_cases)),
    }  # fmt: skip


def measure(bench: Bench) -> dict:
    """`tokens` and `pixels`: how visible a chunk boundary is (1: not at all), sharpness of the last second over the first, adherence at the end."""
    made, all_cases = films(bench), cases(bench)
    if not made:
        return {"tokens": None, "pixels": None, "reason": "the bundle has no graph `encode`"}
    half = len(all_cases)
    return {
        "tokens": measure_way(bench, made[:half], all_cases), "pixels": measure_way(bench, made[half:], all_cases), "films": half, "seconds": _SECONDS,
    }  # fmt: skip
