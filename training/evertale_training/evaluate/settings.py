"""
Ways of sampling beside each other on the same weights, prompts and seeds: what each loses or gains against the first one, film by film. A difference of pairs
needs a quarter of the films that two scores need to be told apart. Knows the bench's films and the probe; writes no report.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch

from ..bundles.runner import Film, Sampling
from ..learning.fit import TrainingError
from .adherence import Prompts, overall_cases
from .bench import Bench
from .measures import frechet, interval, rounded
from .probe import Readings
from .scores import Case, right_of, score

_NUMBERS = {"steps": int, "guidance": float, "temperature": float, "curve": float}


def sampling_of(text: str) -> Sampling:
    """`steps=5,curve=1.6` -> a Sampling; nothing but `default`: the manifest's own."""
    if text == "default":
        return Sampling()
    given: dict = {}
    for part in text.split(","):
        name, _, value = part.partition("=")
        try:
            given[name] = _NUMBERS[name](value)
        except (KeyError, ValueError) as error:
            raise TrainingError(f"There is no setting '{part}'; give steps, guidance, temperature or curve, as in steps=5,curve=1.6, or 'default'.") from error
    return Sampling(**given)


@dataclass
class Seen:
    """What the probe saw of a setting's films of the same cases."""

    right: dict[str, np.ndarray]
    """Per factor, 1.0 where the label is the one wanted: `[N]`."""
    nats: np.ndarray
    """Minus the probe's log-probability of the wanted labels, the mean over factors: `[N]`. Steadier than right and wrong."""
    features: np.ndarray


def see(bench: Bench, cases: list[Case], sampling: Sampling) -> Seen:
    readings = bench.read_last([bench.frames(case.film(bench.reading_chunks, sampling)) for case in cases])
    return Seen(right_of(readings, cases), nats_of(bench, readings, cases), readings.features)


def nats_of(bench: Bench, readings: Readings, cases: list[Case]) -> np.ndarray:
    features = torch.from_numpy(readings.features)
    found = []
    with torch.no_grad():
        for factor, head in bench.probe.heads.items():
            wanted = torch.tensor([dict(case.wanted)[factor] for case in cases])
            found.append(-torch.log_softmax(head(features), 1).gather(1, wanted[:, None])[:, 0].numpy())
    return np.stack(found, 1).clip(max=10).mean(1)


def beside(bench: Bench, cases: list[Case], settings: Sequence[Sampling], real: np.ndarray | None = None) -> list[dict]:
    """
    A row a setting: its score, and the mean difference of a film's score and of its nats from the first setting's, with 95% bootstrap intervals over films. `real`:
    features of renders of the cases, for Fréchet distances.
    """
    seen = [see(bench, cases, sampling) for sampling in settings]
    rows = []
    for sampling, one in zip(settings, seen):
        steps, guidance, temperature = bench.runner.resolved(sampling)
        row = {"steps": steps, "curve": bench.runner.curve(sampling), "temperature": temperature, "guidance": guidance, **score(one.right)}
        row["nats"] = rounded(one.nats.mean())
        if real is not None:
            row["frechetDistance"] = rounded(frechet(one.features, real))
        if one is not seen[0]:
            row["difference"] = paired(mean_of(one), mean_of(seen[0]))
            row["natsDifference"] = paired(one.nats, seen[0].nats)
        rows.append(row)
    return rows


def mean_of(seen: Seen) -> np.ndarray:
    return np.stack(list(seen.right.values()), 1).mean(1)


def paired(ours: np.ndarray, theirs: np.ndarray) -> dict:
    """The mean difference over films with its 95% bootstrap interval."""
    return {"mean": rounded((ours - theirs).mean()), "interval": interval(ours - theirs)}


class Settings:
    """The section of settings that somebody asks about: on the films of `overall` and `heldOut`, with Fréchet distances."""

    def __init__(self, settings: Sequence[Sampling]) -> None:
        self.settings = settings
        self.NAME = f"settings-{hashlib.sha256(repr(settings).encode()).hexdigest()[:12]}"

    def cases(self, bench: Bench) -> list[Case]:
        return [*overall_cases(bench), *Prompts("heldOut").cases(bench)]

    def films(self, bench: Bench) -> list[Film]:
        return [case.film(bench.reading_chunks, sampling) for sampling in self.settings for case in self.cases(bench)]

    def measure(self, bench: Bench) -> dict:
        cases = self.cases(bench)
        real = bench.read_last(list(bench.real([case.spec for case in cases]))).features
        return {"settings": beside(bench, cases, self.settings, real)}
