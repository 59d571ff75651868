"""Section: after the prompt changes, how soon does the film show it, and how visible is the seam? Always the pair: each is easy without the other."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..bundles.runner import Film
from ..sheets.pictures import Line, save_plot
from .bench import RATE, Bench
from .measures import interval, rounded, seam
from .probe import FRAMES, read, sliding, to_windows
from .subject import TEST_SEED

NAME = "change"
_FIRST = 400_000
_AFTER_S = 3
# The new prompt counts as told when the probe has read it in so many windows one after another, so that one lucky reading is none.
_STEADY = 3


@dataclass(frozen=True)
class Turn:
    """Two prompts one after the other, and what the second changes."""

    spec: object
    """The world's own telling, as long as the film."""
    prompts: tuple[str, str]
    wanted: tuple[tuple[str, int], ...]
    """The factors that differ, with their new labels."""
    seed: int


def turns(bench: Bench) -> list[Turn]:
    before, frames = before_frames(bench), bench.frames_in(all_chunks(bench))
    found = []
    for seed in range(TEST_SEED + _FIRST, TEST_SEED + _FIRST + bench.budget.changes):
        drawn = bench.subject.clip(seed, 23, "train", changes=True)
        (_, first, _), (_, second, _) = drawn.segments
        spec = bench.subject.story([(first, before), (second, frames - before)], seed)
        old, new = bench.subject.labels(first), bench.subject.labels(second)
        changed = tuple((factor, label) for factor, label in new.items() if label != old[factor])
        found.append(Turn(spec, (spec.segments[0][2], spec.segments[1][2]), changed, seed))
    return found


def all_chunks(bench: Bench) -> int:
    return bench.reading_chunks + bench.runner.chunks_in(_AFTER_S)


def before_frames(bench: Bench) -> int:
    """Frames before the change: the number of the first frame that may show the second prompt."""
    return bench.frames_in(bench.reading_chunks)


def film_of(bench: Bench, turn: Turn) -> Film:
    first, second = turn.prompts
    return Film(((first, bench.reading_chunks), (second, bench.runner.chunks_in(_AFTER_S))), turn.seed)


def films(bench: Bench) -> list[Film]:
    return [film_of(bench, turn) for turn in turns(bench)]


def reads_new(bench: Bench, clip: np.ndarray, turn: Turn) -> np.ndarray:
    """For every frame from the change on, whether the probe reads the new prompt in the second that ends with it: bool `[frames]`."""
    start = before_frames(bench) - FRAMES + 1
    labels = read(bench.probe, sliding(to_windows(clip[None])[0][start:])).labels
    return np.all([labels[factor] == label for factor, label in turn.wanted], 0)


def seconds_until(reads: np.ndarray) -> float:
    """Seconds from the change until the new prompt is read steadily; infinite when it never is."""
    for frame in range(len(reads) - _STEADY + 1):
        if reads[frame : frame + _STEADY].all():
            return (frame + 1) / RATE
    return float("inf")


def summary(bench: Bench, clips: list[np.ndarray], all_turns: list[Turn]) -> tuple[dict, np.ndarray]:
    """
    Times and seams of some clips, and the share that reads the new prompt, by frame after the change. In the interval of the times, what is never
    read counts as the film's length.
    """
    reads = np.stack([reads_new(bench, clip, turn) for clip, turn in zip(clips, all_turns)])
    seconds = np.array([seconds_until(row) for row in reads])
    seams = np.array([seam(clip, before_frames(bench)) for clip in clips])
    median = float(np.median(seconds))
    numbers = {
        "secondsP50": rounded(median, 3) if np.isfinite(median) else None, "secondsInterval": interval(seconds.clip(max=_AFTER_S), np.median),
        "toldWithin": {f"{limit}s": rounded((seconds <= limit).mean()) for limit in (1.0, 1.5, 2.0, 3.0)},
        "seam": rounded(np.median(seams), 2), "seamInterval": interval(seams, np.median), "seamP90": rounded(np.percentile(seams, 90), 2), "films": len(clips),
    }  # fmt: skip
    return numbers, reads.mean(0)


def measure(bench: Bench) -> dict:
    """`secondsP50` is null when fewer than half of the changes are read within the film's three seconds."""
    all_turns = turns(bench)
    real = list(bench.real([turn.spec for turn in all_turns]))
    ours, share = summary(bench, [bench.frames(film_of(bench, turn)) for turn in all_turns], all_turns)
    bound, real_share = summary(bench, real, all_turns)
    lines = [Line("film", share), Line("real render", real_share)]
    through = None
    if bench.runner.encodes:
        through, through_share = summary(bench, [bench.reconstruct(clip, turn.spec) for clip, turn in zip(real, all_turns)], all_turns)
        lines.append(Line("render through the tokenizer", through_share))
    seconds = (np.arange(len(share)) + 1) / RATE
    save_plot(bench.out / "change.png", "Share of films in which the probe reads the new prompt", "seconds after the change", seconds, lines, (0.0, 1.0))
    curve = {line.name: [rounded(value, 3) for value in line.values] for line in lines}
    return {**ours, "bound": bound, "throughTokenizer": through, "shareByFrame": curve}
