"""Numbers from pictures, tokens and probe readings. Arrays in, numbers out; knows neither bundle nor world."""

from __future__ import annotations

import math

import numpy as np
import torch
import torch.nn.functional as F

RESAMPLINGS = 1000


def interval(values: np.ndarray, statistic: object = np.mean, seed: int = 5) -> list[float] | None:
    """95% bootstrap interval of a statistic over independent samples (rows of `values`); None below two samples."""
    values = np.asarray(values)
    if len(values) < 2:
        return None
    picks = np.random.default_rng(seed).integers(0, len(values), (RESAMPLINGS, len(values)))
    drawn = [float(statistic(values[pick])) for pick in picks]  # type: ignore[operator]
    finite = [number for number in drawn if math.isfinite(number)]
    return [rounded(float(edge)) for edge in np.percentile(finite, (2.5, 97.5))] if finite else None


def rounded(value: float, digits: int = 4) -> float:
    """For JSON: few digits, and None's place is the caller's."""
    return round(float(value), digits)


def psnr(ours: np.ndarray, real: np.ndarray) -> float:
    """Peak signal-to-noise ratio in dB of one clip, uint8."""
    error = np.mean((ours.astype(np.float64) - real.astype(np.float64)) ** 2)
    return float(10 * np.log10(255**2 / max(error, 1e-9)))


def luma(frames: np.ndarray) -> np.ndarray:
    """RGB uint8 `[..., 3]` -> float32 0..255."""
    return frames.astype(np.float32) @ np.array([0.299, 0.587, 0.114], np.float32)


def ssim(ours: np.ndarray, real: np.ndarray) -> float:
    """Mean structural similarity of two clips' luma (Wang et al. 2004: 11x11 Gaussian of 1.5 pixels), RGB uint8 `[T, H, W, 3]`."""
    a, b = (torch.from_numpy(luma(frames)).unsqueeze(1) for frames in (ours, real))
    line = torch.exp(-((torch.arange(11) - 5.0) ** 2) / (2 * 1.5**2))
    kernel = (line[:, None] * line[None, :] / line.sum() ** 2)[None, None]

    def blur(x: torch.Tensor) -> torch.Tensor:
        return F.conv2d(x, kernel)

    mean_a, mean_b = blur(a), blur(b)
    spread_a, spread_b, both = blur(a * a) - mean_a**2, blur(b * b) - mean_b**2, blur(a * b) - mean_a * mean_b
    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    return float((((2 * mean_a * mean_b + c1) * (2 * both + c2)) / ((mean_a**2 + mean_b**2 + c1) * (spread_a + spread_b + c2))).mean())


def frechet(ours: np.ndarray, real: np.ndarray) -> float:
    """Fréchet distance between two sets of features `[N, D]`, each taken as a Gaussian (Heusel et al. 2017). Biased upwards for small N."""
    mean = ours.mean(0) - real.mean(0)
    first, second = (np.atleast_2d(np.cov(x, rowvar=False)) for x in (ours.astype(np.float64), real.astype(np.float64)))
    # trace sqrt(AB) from the symmetric form sqrt(sqrt(A) B sqrt(A)).
    values, vectors = np.linalg.eigh(first)
    root = (vectors * np.sqrt(values.clip(0))) @ vectors.T
    product = np.sqrt(np.linalg.eigvalsh(root @ second @ root).clip(0)).sum()
    return float(mean @ mean + np.trace(first) + np.trace(second) - 2 * product)


def sharpness(frames: np.ndarray) -> float:
    """Mean absolute Laplacian of the luma."""
    y = luma(frames)
    inner = y[:, 1:-1, 1:-1]
    return float(np.abs(4 * inner - y[:, :-2, 1:-1] - y[:, 2:, 1:-1] - y[:, 1:-1, :-2] - y[:, 1:-1, 2:]).mean())


def saturation(frames: np.ndarray) -> float:
    """Mean distance between a pixel's largest and smallest channel, 0..255."""
    return float((frames.max(-1).astype(np.float32) - frames.min(-1)).mean())


def differences(frames: np.ndarray) -> np.ndarray:
    """Mean absolute difference of luma from each frame to the next: `[T - 1]`."""
    return np.abs(np.diff(luma(frames), axis=0)).mean((1, 2))


def motion(frames: np.ndarray) -> float:
    """Motion energy: the mean difference from frame to frame."""
    return float(differences(frames).mean())


def histogram_distance(ours: np.ndarray, theirs: np.ndarray, codes: int) -> float:
    """Total variation distance (0 the same, 1 disjoint) between the code histograms of two stretches `[L, P, G]`, the mean over groups."""
    distances = []
    for group in range(ours.shape[-1]):
        a, b = (np.bincount(x[..., group].ravel(), minlength=codes) / x[..., group].size for x in (ours, theirs))
        distances.append(0.5 * np.abs(a - b).sum())
    return float(np.mean(distances))


def seam(frames: np.ndarray, change: int, span: int = 8) -> float:
    """
    How visible the change at frame `change` is: the largest frame difference in the `span` frames from there on, over the median difference inside
    the segments (before the change, and after the span). 1 is invisible; a hard cut is 10 or more.
    """
    steps = differences(frames)
    at = steps[change - 1 : change - 1 + span]
    inside = np.concatenate([steps[: change - 1], steps[change - 1 + span :]])
    return float(at.max() / max(np.median(inside), 1e-3))
