"""
The probe: a small video classifier that tells who does what where on one second of film. It is trained on real renders alone and so judges a
generator by something that is not the generator. Knows no bundle.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..devices.precision import mixed_precision
from ..learning.fit import TrainingError, load, save
from .subject import Subject

FRAMES = 8
"""Frames the probe looks at: one second."""
RES = 96
"""Pictures of another size are resized to this."""
FEATURES = 128


class Residual(nn.Module):
    """Two 3x3 convolutions around a skip."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.first = nn.Conv2d(width, width, 3, padding=1, bias=False)
        self.first_norm = nn.BatchNorm2d(width)
        self.second = nn.Conv2d(width, width, 3, padding=1, bias=False)
        self.second_norm = nn.BatchNorm2d(width)

    def forward(self, x: Tensor) -> Tensor:
        return F.relu(x + self.second_norm(self.second(F.relu(self.first_norm(self.first(x))))))


def shrink(wide: int, width: int, kernel: int, stride: int) -> nn.Sequential:
    return nn.Sequential(nn.Conv2d(wide, width, kernel, stride, (kernel - stride + 1) // 2, bias=False), nn.BatchNorm2d(width), nn.ReLU())


class TimeMix(nn.Module):
    """A residual convolution over three neighbouring frames of `[B, C, T]`."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.mix = nn.Conv1d(width, width, 3, padding=1, bias=False)
        self.norm = nn.BatchNorm1d(width)

    def forward(self, x: Tensor) -> Tensor:
        return F.relu(x + self.norm(self.mix(x)))


class Probe(nn.Module):
    """`labels`: the factors and what each may be. One net per frame, then where things are and what they look like, mixed over time."""

    def __init__(self, labels: dict[str, tuple[str, ...]]) -> None:
        super().__init__()
        self.labels = labels
        self.frame = nn.Sequential(shrink(3, 32, 8, 4), Residual(32), shrink(32, 64, 3, 2), Residual(64), shrink(64, 128, 3, 2), Residual(128))
        side = RES // 16
        self.narrow = nn.Conv2d(128, 24, 1)
        self.place = nn.Linear(24 * side * side, 160)
        self.time = nn.Sequential(TimeMix(160), TimeMix(160), TimeMix(160))
        self.join = nn.Linear(2 * 128 + 2 * 160, FEATURES)
        self.heads = nn.ModuleDict({factor: nn.Linear(FEATURES, len(names)) for factor, names in labels.items()})

    def features(self, clips: Tensor) -> Tensor:
        """Clips `[B, T, 3, RES, RES]` in 0..1 -> `[B, FEATURES]`."""
        batch, frames = clips.shape[:2]
        maps = self.frame((clips.flatten(0, 1) * 4 - 2).contiguous(memory_format=torch.channels_last))
        looks = maps.unflatten(0, (batch, frames)).permute(0, 2, 1, 3, 4).flatten(2)
        places = F.relu(self.place(F.relu(self.narrow(maps)).flatten(1))).unflatten(0, (batch, frames)).transpose(1, 2)
        moves = self.time(places)
        return F.relu(self.join(torch.cat([looks.mean(2), looks.amax(2), moves.mean(2), moves.amax(2)], 1)))

    def forward(self, clips: Tensor) -> dict[str, Tensor]:
        """Logits of every factor, `[B, labels]`."""
        features = self.features(clips)
        return {factor: head(features).float() for factor, head in self.heads.items()}


@dataclass
class Readings:
    """What the probe saw in N windows: the label of each factor, int64 `[N]`, and features float32 `[N, FEATURES]`."""

    labels: dict[str, np.ndarray]
    features: np.ndarray

    def right(self, wanted: list[dict[str, int]]) -> dict[str, np.ndarray]:
        """Per factor, 1.0 where the label is the one wanted: float64 `[N]`."""
        return {factor: (read == np.array([w[factor] for w in wanted])).astype(float) for factor, read in self.labels.items()}


def to_windows(frames: np.ndarray | Tensor) -> Tensor:
    """uint8 RGB `[N, T, H, W, 3]` or `[N, T, 3, H, W]` -> what `read` takes, `[N, T, 3, H, W]`."""
    frames = torch.as_tensor(frames)
    return frames.permute(0, 1, 4, 2, 3) if frames.shape[-1] == 3 else frames


def fit_size(windows: Tensor) -> Tensor:
    """uint8 windows -> floats in 0..1 at the probe's resolution."""
    clips = windows.float() / 255
    if clips.shape[-1] == RES and clips.shape[-2] == RES:
        return clips
    return F.interpolate(clips.flatten(0, 1), (RES, RES), mode="bilinear", antialias=True, align_corners=False).unflatten(0, windows.shape[:2])


@torch.no_grad()
def read(probe: Probe, windows: Tensor, batch: int = 64) -> Readings:
    """Reads uint8 windows `[N, FRAMES, 3, H, W]`."""
    device = next(probe.parameters()).device
    labels: dict[str, list[Tensor]] = {factor: [] for factor in probe.labels}
    features = []
    for start in range(0, len(windows), batch):
        clips = fit_size(windows[start : start + batch].to(device))
        with mixed_precision(device.type):
            seen = probe.features(clips)
            for factor, head in probe.heads.items():
                labels[factor].append(head(seen).float().argmax(1).cpu())
        features.append(seen.float().cpu())
    joined = torch.cat(features) if features else torch.zeros(0, FEATURES)
    return Readings({f: torch.cat(parts).numpy() if parts else np.zeros(0, int) for f, parts in labels.items()}, joined.numpy())


def sliding(film: Tensor, stride: int = 1) -> Tensor:
    """All windows of one film `[T, 3, H, W]`: `[N, FRAMES, 3, H, W]`; window i ends with frame `i * stride + FRAMES - 1`."""
    return torch.stack([film[start : start + FRAMES] for start in range(0, len(film) - FRAMES + 1, stride)])


def save_probe(path: Path, probe: Probe, world: str, about: dict) -> None:
    """Writes the weights in float16 with what they tell apart; `about` says how they were made and how good they are."""
    weights = {name: value.half() if value.is_floating_point() else value for name, value in probe.state_dict().items()}
    save(path, {"model": weights, "world": world, "labels": {f: list(names) for f, names in probe.labels.items()}, "about": about})


def load_probe(path: Path, subject: Subject) -> tuple[Probe, dict]:
    """The probe for a world, ready to read, and what is known about it. Throws TrainingError when it reads another world's labels."""
    state = load(path)
    labels = {factor: tuple(names) for factor, names in state.get("labels", {}).items()}
    if labels != subject.factors:
        raise TrainingError(
            f"The probe {path} reads the world '{state.get('world', 'unknown')}' and not '{subject.name}' as it is now; "
            f"train one with --train-probe --world {subject.name}."
        )
    probe = Probe(labels)
    probe.load_state_dict({name: value.float() if value.is_floating_point() else value for name, value in state["model"].items()})
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return probe.eval().to(memory_format=torch.channels_last), {**state["about"], "world": state["world"], "sha256": digest}
