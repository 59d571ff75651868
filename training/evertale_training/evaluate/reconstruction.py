"""Section: what the tokenizer keeps of real renders that training never saw."""

from __future__ import annotations

import numpy as np

from ..bundles.runner import Film
from .bench import Bench
from .measures import frechet, interval, psnr, rounded, ssim
from .probe import FRAMES, read, to_windows
from .subject import TEST_SEED

NAME = "reconstruction"
# 1 + 2 seconds' pictures: whole latent frames, and two windows of the probe.
_FRAMES = 17
_FIRST = 1_000_000


def films(bench: Bench) -> list[Film]:
    return []


def fresh_clips(bench: Bench, count: int) -> list:
    """Clips that training never saw, every second one with a change of prompt."""
    return [bench.subject.clip(TEST_SEED + _FIRST + k, _FRAMES, "any", changes=k % 2 == 1) for k in range(count)]


def seconds_of(clips: np.ndarray) -> np.ndarray:
    """The seconds of clips `[N, T, H, W, 3]` that do not overlap, the last ones first: `[M, FRAMES, H, W, 3]`."""
    ends = range(clips.shape[1], FRAMES - 1, -FRAMES)
    return np.concatenate([clips[:, end - FRAMES : end] for end in ends])


def measure(bench: Bench) -> dict:
    """PSNR, SSIM and the Fréchet distance per second; half of the clips change their prompt."""
    if not bench.runner.encodes:
        return {"psnrDb": None, "ssim": None, "frechetDistance": None, "reason": "the bundle has no graph `encode`"}
    count = bench.budget.reconstruction
    specs = fresh_clips(bench, 2 * count)
    real, others = bench.real(specs[:count]), specs[count:]
    ours = np.stack([bench.reconstruct(clip, spec) for clip, spec in zip(real, specs)])
    decibels = np.array([psnr(a, b) for a, b in zip(ours, real)])
    likeness = np.array([ssim(a, b) for a, b in zip(ours, real)])
    features = [read(bench.probe, to_windows(seconds_of(clips))).features for clips in (ours, real, bench.real(others))]
    return {
        "psnrDb": rounded(decibels.mean(), 2), "psnrInterval": interval(decibels), "ssim": rounded(likeness.mean()), "ssimInterval": interval(likeness),
        "frechetDistance": rounded(frechet(features[0], features[1])), "frechetFloor": rounded(frechet(features[2], features[1])),
        "frechetNote": "features of one second; the floor is between two sets of real renders of this size",
        "clips": count, "seconds": len(features[0]),
    }  # fmt: skip
