"""Section: does a film that goes on for minutes stay as good as it began? The last 15% against the first 15%, which are told the same prompts."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..bundles.runner import Film
from ..sheets.pictures import Line, Row, save_plot, save_sheet
from .bench import RATE, Bench
from .measures import histogram_distance, interval, motion, rounded, saturation, sharpness
from .probe import FRAMES, read, to_windows
from .subject import TEST_SEED

NAME = "drift"
_FIRST = 500_000
_HOLD_S = 6
_SHARE = 0.15
_SMOOTHED = 5
# Windows per held prompt: the seconds that end here, counted from the prompt's end.
_READ_BACK_S = (0, 1, 2)


@dataclass(frozen=True)
class Rollout:
    """One long film: the prompts' states in order, with what of them is compared."""

    captions: tuple[str, ...]
    states: tuple
    edge: int
    """Prompts in the first and in the last part; the last ones repeat the first."""
    hold: int
    """Chunks each prompt is held."""
    seed: int

    def film(self) -> Film:
        return Film(tuple((caption, self.hold) for caption in self.captions), self.seed)


def rollouts(bench: Bench) -> list[Rollout]:
    hold = bench.runner.chunks_in(_HOLD_S)
    count = max(2, round(60 * bench.budget.drift_minutes / _HOLD_S))
    edge = max(1, round(_SHARE * count))
    made = []
    for number in range(bench.budget.drift_rollouts):
        first = TEST_SEED + _FIRST + 1000 * number
        drawn = [bench.subject.clip(first + k, FRAMES, "train").segments[0] for k in range(count - edge)]
        drawn += drawn[:edge]
        made.append(Rollout(tuple(caption for _, _, caption in drawn), tuple(state for _, state, _ in drawn), edge, hold, first))
    return made


def films(bench: Bench) -> list[Film]:
    return [rollout.film() for rollout in rollouts(bench)]


def parts_of(bench: Bench, frames: np.ndarray, rollout: Rollout) -> list[np.ndarray]:
    """The frames of each prompt; the first has fewer."""
    ends = [bench.frames_in(rollout.hold * (k + 1)) for k in range(len(rollout.states))]
    return [frames[start:end] for start, end in zip([0, *ends], ends)]


def series(bench: Bench, parts: list[np.ndarray], states: tuple) -> dict[str, np.ndarray]:
    """Per prompt: adherence over its last seconds, sharpness, saturation, motion."""
    adherence = []
    for part, state in zip(parts, states):
        ends = [len(part) - back * RATE for back in _READ_BACK_S if len(part) - back * RATE >= FRAMES]
        readings = read(bench.probe, to_windows(np.stack([part[end - FRAMES : end] for end in ends])))
        adherence.append(np.mean([values.mean() for values in readings.right([bench.subject.labels(state)] * len(ends)).values()]))
    return {
        "adherence": np.array(adherence), "sharpness": np.array([sharpness(part) for part in parts]),
        "saturation": np.array([saturation(part) for part in parts]), "motion": np.array([motion(part) for part in parts]),
    }  # fmt: skip


def ratios(all_series: list[dict[str, np.ndarray]], edges: list[int]) -> dict:
    """Last part over first part, by measure, with bootstrap intervals over the repeated prompts."""
    numbers: dict = {}
    for name in all_series[0]:
        pairs = np.concatenate([np.stack([s[name][:edge], s[name][-edge:]], 1) for s, edge in zip(all_series, edges)])
        numbers[f"{name}Ratio"] = rounded(ratio(pairs)) if pairs[:, 0].sum() else None
        numbers[f"{name}Interval"] = interval(pairs, ratio)
        numbers[f"{name}First"], numbers[f"{name}Last"] = (rounded(pairs[:, side].mean()) for side in (0, 1))
    return numbers


def ratio(pairs: np.ndarray) -> float:
    first, last = pairs.sum(0)
    return float(last / first) if first else float("nan")


def real_ratios(bench: Bench, rollout: Rollout) -> dict:
    """The same of real renders: the first part's prompts told twice, from two random beginnings. What is not 1 here is chance."""
    parts: list[np.ndarray] = []
    frames = _HOLD_S * RATE
    for half in (0, 1):
        for k, state in enumerate(rollout.states[: rollout.edge]):
            parts.append(bench.real([bench.subject.story([(state, frames)], rollout.seed + 500 + 1000 * half + k)])[0])
    return ratios([series(bench, parts, rollout.states[: rollout.edge] * 2)], [rollout.edge])


def histograms(bench: Bench, rollout: Rollout) -> dict:
    """Distance of the token histograms of last and first part, and of the first part's two halves, which is what chance and prompts make."""
    codes = bench.films.codes(rollout.film())
    size, number = rollout.edge * rollout.hold * bench.runner.latents, bench.runner.manifest["tokens"]["codes"]
    first, last = codes[:size], codes[-size:]
    return {
        "tokenHistogramDistance": rounded(histogram_distance(first, last, number)),
        "tokenHistogramFloor": rounded(histogram_distance(first[::2], first[1::2], number)),
    }  # fmt: skip


def show(bench: Bench, rollout: Rollout, parts: list[np.ndarray], numbers: dict[str, np.ndarray]) -> None:
    """The plot, each measure relative to its first part, smoothed; and a sheet of the repeated prompts, begun and at the end."""
    width = max(1, min(_SMOOTHED, len(parts) // 4))
    minutes = (np.arange(len(parts)) + 0.5) * _HOLD_S / 60
    lines = []
    for name, values in numbers.items():
        start = values[: rollout.edge].mean() or 1.0
        padded = np.pad(values / start, (width // 2, (width - 1) // 2), mode="edge")
        lines.append(Line(name, np.convolve(padded, np.ones(width) / width, "valid")))
    title = f"A rollout of {bench.budget.drift_minutes:g} minutes, relative to its first {100 * _SHARE:.0f}%"
    save_plot(bench.out / "drift.png", title, "minutes", minutes, lines, (0.0, 2.0))
    rows = []
    for k in range(min(4, rollout.edge)):
        later = len(parts) - rollout.edge + k
        for part, at in ((k, minutes[k]), (later, minutes[later])):
            rows.append(Row(f"{at:.1f} min: {rollout.captions[part]}", parts[part]))
    save_sheet(bench.out / "drift-sheet.png", rows, columns=5, across=2)


def measure(bench: Bench) -> dict:
    """The ratios of all rollouts together; picture and histograms of the first."""
    all_series, every = [], rollouts(bench)
    for number, rollout in enumerate(every):
        parts = parts_of(bench, bench.frames(rollout.film()), rollout)
        all_series.append(series(bench, parts, rollout.states))
        if number == 0:
            show(bench, rollout, parts, all_series[0])
    return {
        **ratios(all_series, [r.edge for r in every]), **histograms(bench, every[0]), "real": real_ratios(bench, every[0]),
        "minutes": bench.budget.drift_minutes, "rollouts": len(every), "promptsCompared": sum(r.edge for r in every), "secondsPerPrompt": _HOLD_S,
        "series": {name: [rounded(v, 3) for v in values] for name, values in all_series[0].items()},
    }  # fmt: skip
