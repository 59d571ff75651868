"""Trains the probe on clips rendered on the fly. Nothing generated or tokenised is ever shown to it."""

from __future__ import annotations

import random
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor
from torch.utils.data import IterableDataset

from ..clips.clips import by_processes, own_share
from ..devices.device import choose_device
from ..devices.precision import mixed_precision
from ..world import SegmentState
from .probe import FRAMES, RES, Probe, fit_size, load_probe, read, save_probe
from .subject import PROBE_SEED, ClipSpec, Subject

CLIPS = 20_000
"""Windows seen: about five minutes of one idle processor core."""
BATCH = 32
RATE = 2e-3
STILLS, STILL_BATCH = 4, 128
"""
Single pictures seen first, for every window; and how many of them at a time. Eight frames of one actor tell hardly more of who it is than one does, and cost eight
times as much: with many actors the probe would see each of them too seldom.
"""
IN_STILLS = ("actor", "scene", "event", "style")
"""The factors that one picture shows."""
SMOOTHING = 0.05
# Clips in which the prompt changes: long enough for a window before the change, or one after most of it was acted out.
_LONG = 23
_SETTLED = 6
TEST_CLIPS = 512
"""Real renders never seen, on which its accuracy is told."""
Labelled = tuple[Tensor, dict[str, Tensor]]
"""uint8 windows and the number of each factor's label."""


def window_of(spec: object, draw: random.Random) -> tuple[int, object]:
    """A window's first frame in a clip of two prompts, and the state it shows: before the change or well after its beginning."""
    (_, first, _), (change, second, _) = spec.segments  # type: ignore[attr-defined]
    starts = [(s, first) for s in range(0, change - FRAMES + 1)] + [(s, second) for s in range(change + _SETTLED, _LONG - FRAMES + 1)]
    return draw.choice(starts) if starts else (_LONG - FRAMES, second)


def any_clip(subject: Subject, seed: int) -> ClipSpec:
    """A clip of one prompt. Actors that a generator knows from stills only are known to the probe in motion, or it could not judge them."""
    return subject.clip(seed, FRAMES, "imageonly" if subject.still_actors and seed % 2 else "any")


def draw_batch(subject: Subject, seed: int, size: int) -> Labelled:
    """`size` windows and their labels; a quarter of them from clips whose prompt changes."""
    changing = size // 4
    plain = [any_clip(subject, seed + k) for k in range(size - changing)]
    windows = [subject.render(plain, RES)]
    states = [spec.segments[0][1] for spec in plain]
    if changing:
        draw = random.Random(seed)
        changed = [subject.clip(seed + size + k, _LONG, "any", changes=True) for k in range(changing)]
        picked = [window_of(spec, draw) for spec in changed]
        frames = subject.render(changed, RES)
        windows.append(torch.stack([frames[k, start : start + FRAMES] for k, (start, _) in enumerate(picked)]))
        states += [state for _, state in picked]
    return torch.cat(windows), labels_of(subject, states, subject.factors)


def draw_stills(subject: Subject, seed: int, size: int) -> Labelled:
    """`size` windows of one picture each, and the labels that a picture shows."""
    specs = [subject.still(seed + k) for k in range(size)]
    shown = [factor for factor in subject.factors if factor in IN_STILLS]
    return subject.render(specs, RES), labels_of(subject, [spec.segments[0][1] for spec in specs], shown)


def labels_of(subject: Subject, states: list[SegmentState], factors: Iterable[str]) -> dict[str, Tensor]:
    """The number of each factor's label in each state: int64 `[n]`."""
    wanted = [subject.labels(state) for state in states]
    return {factor: torch.tensor([w[factor] for w in wanted]) for factor in factors}


class Drawn(IterableDataset):
    """What `steps` steps see, the first `first` of them single pictures; every one of the processes that draw takes its share."""

    def __init__(self, subject: Subject, first: int, steps: int, batch: int, seed: int) -> None:
        self.subject, self.first, self.steps, self.batch, self.seed = subject, first, steps, batch, seed

    def __iter__(self) -> Iterator[Labelled]:
        number, stride = own_share()
        for step in range(number, self.steps, stride):
            if step < self.first:
                yield draw_stills(self.subject, self.seed + step * STILL_BATCH, STILL_BATCH)
            else:
                yield draw_batch(self.subject, self.seed + step * 2 * self.batch, self.batch)


def disturb(clips: Tensor, draw: random.Random, noise: torch.Generator) -> Tensor:
    """A little of what compression does (softer, coarser colour, noise, another exposure), one kind for a few clips at a time."""
    parts = []
    for part in clips.split(8):
        if draw.random() < 0.3:
            parts.append(part)
            continue
        flat = part.flatten(0, 1)
        side = flat.shape[-1]
        if draw.random() < 0.5:
            scale = draw.choice((0.5, 0.66, 0.8))
            small = F.interpolate(flat, scale_factor=scale, mode="bilinear", align_corners=False)
            flat = F.interpolate(small, (side, side), mode="bilinear", align_corners=False)
        if draw.random() < 0.5:  # chroma at half size, as in I420
            light = flat.mean(1, keepdim=True)
            colour = F.interpolate(F.avg_pool2d(flat - light, 2), (side, side), mode="nearest")
            flat = light + colour
        if draw.random() < 0.3:
            grain = torch.randn(flat.shape, generator=noise, device=flat.device) * draw.uniform(0.01, 0.04)
            flat = flat + grain
        if draw.random() < 0.5:
            flat = flat * draw.uniform(0.9, 1.1) + draw.uniform(-0.04, 0.04)
        parts.append(flat.clamp(0, 1).unflatten(0, part.shape[:2]))
    return torch.cat(parts)


def class_weights(subject: Subject, draws: int = 3000) -> dict[str, Tensor]:
    """Per factor, the weight of each label in the loss: rarer labels (events, most of the time none) count more, by the root of their share."""
    weights = {}
    wanted = [subject.labels(any_clip(subject, PROBE_SEED - 1 - k).segments[0][1]) for k in range(draws)]
    for factor, names in subject.factors.items():
        counts = torch.bincount(torch.tensor([w[factor] for w in wanted]), minlength=len(names)).float() + 1
        weight = counts.rsqrt()
        weights[factor] = weight * counts.sum() / (weight * counts).sum()
    return weights


def accuracy(probe: Probe, subject: Subject, split: str, clips: int) -> dict[str, float]:
    """How often the probe reads real renders right, by factor and all at once, on clips it never saw."""
    first = PROBE_SEED + 50_000_000
    right: dict[str, list[np.ndarray]] = {}
    for seed in range(first, first + clips, 64):
        specs = [subject.clip(seed + k, FRAMES, split) for k in range(min(64, first + clips - seed))]
        readings = read(probe, subject.render(specs, RES))
        for factor, values in readings.right([subject.labels(s.segments[0][1]) for s in specs]).items():
            right.setdefault(factor, []).append(values)
    joined = {factor: np.concatenate(parts) for factor, parts in right.items()}
    every = np.prod(np.stack(list(joined.values())), 0)
    return {**{factor: round(float(values.mean()), 4) for factor, values in joined.items()}, "all": round(float(every.mean()), 4)}


def train_probe(subject: Subject, path: Path, clips: int = CLIPS, device: str = "auto", batch: int = BATCH, *, go_on: bool = False, workers: int = 1) -> Probe:
    """
    Trains on `clips` windows, tells how well the probe reads real renders never seen, and writes it to `path`. With `go_on` the probe that is there
    sees as many windows more. `workers`: processes that render.
    """
    device = choose_device(device)
    torch.manual_seed(7)
    probe, before = Probe(subject.factors), {"clips": 0, "stills": 0, "minutes": 0.0}
    if go_on:
        probe, before = load_probe(path, subject)
    first = STILLS * clips // STILL_BATCH if subject.still_actors and not go_on else 0
    steps = first + max(1, clips // batch)
    # Windows are as many seeds apart as they may take, so that those of a longer run are others.
    seed = PROBE_SEED + (before.get("stills", 0) + 2 * before["clips"])
    batches = by_processes(Drawn(subject, first, steps, batch, seed), workers)
    probe = probe.to(device).to(memory_format=torch.channels_last).train()
    optimizer = torch.optim.AdamW(probe.parameters(), lr=RATE, weight_decay=0.02)
    draw, noise = random.Random(7), torch.Generator(device).manual_seed(7)
    weights = {factor: weight.to(device) for factor, weight in class_weights(subject).items()}
    print(f"probe of '{subject.name}': {sum(p.numel() for p in probe.parameters()) / 1e6:.2f} M parameters, {clips} clips on {device}", flush=True)
    begun = told = time.monotonic()
    sums: dict[str, float] = {}
    for step, (windows, wanted) in enumerate(batches):
        windows, wanted = windows.to(device), {factor: labels.to(device) for factor, labels in wanted.items()}
        at, of = (step, first) if step < first else (step - first, steps - first)
        for group in optimizer.param_groups:
            group["lr"] = RATE * min(1.0, (at + 1) / 30) * min(1.0, 0.02 + (1 - at / of) / 0.6)
        seen = disturb(fit_size(windows), draw, noise)
        with mixed_precision(device):
            logits = probe(seen)
        loss = sum(F.cross_entropy(logits[f], wanted[f], weights[f], label_smoothing=SMOOTHING) for f in wanted)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()
        for factor, labels in wanted.items():
            sums[factor] = sums.get(factor, 0.0) + (logits[factor].argmax(1) == labels).float().mean().item()
        sums["steps"] = sums.get("steps", 0) + 1
        if time.monotonic() - told > 20 or step + 1 == first:
            means = ", ".join(f"{f} {v / sums['steps']:.3f}" for f, v in sums.items() if f != "steps")
            print(f"step {step + 1} of {steps} ({first} of single pictures), {(time.monotonic() - begun) / 60:.1f} min: {means}", flush=True)
            told, sums = time.monotonic(), {}
    probe.eval()
    about = {
        "clips": before["clips"] + (steps - first) * batch, "stills": before.get("stills", 0) + first * STILL_BATCH,
        "minutes": round(before["minutes"] + (time.monotonic() - begun) / 60, 2), "device": device,
        "accuracy": {split: accuracy(probe, subject, split, TEST_CLIPS) for split in ("train", "heldout", *(("imageonly",) if subject.still_actors else ()))},
    }  # fmt: skip
    print(f"on renders never seen: {about['accuracy']}", flush=True)
    save_probe(path, probe, subject.name, about)
    return probe
