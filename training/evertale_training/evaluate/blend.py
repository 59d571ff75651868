"""
Is one prompt better blended into the next than switched to? `python -m evertale_training.evaluate.blend BUNDLE`: the same changes of prompt as in
`change.py`, told by a switch and by weights that move from one prompt to the other over one to three chunks, in three ways. Prints one JSON object.
Films are kept as tokens: a run that was stopped goes on.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from ..bundles.runner import Runner, Sampling
from . import PROBE, RUNS
from .bench import BUDGETS, RATE, Bench
from .change import Turn, before_frames, seconds_until, turns
from .measures import differences, interval, rounded
from .probe import FRAMES, Probe, fit_size, load_probe, to_windows
from .subject import Subject, subject_of

_AFTER = 5
"""Chunks after the change: the longest blend and two under the new prompt alone."""


@dataclass(frozen=True)
class Way:
    """How to get from one prompt to the next. `kind`: `switch`, `states` (text states added, word by word), `words` (both texts attended to, each
    by its weight) or `draws` (two passes, whose log-probabilities are added by weight); over so many chunks."""

    kind: str
    chunks: int

    def weight(self, chunk: int) -> float:
        """Of the new prompt, in the chunk after the change; 1 once it is alone."""
        return min(1.0, (chunk + 1) / (self.chunks + 1))

    @property
    def name(self) -> str:
        return self.kind if self.chunks == 0 else f"{self.kind} over {self.chunks}"


WAYS = (
    Way("switch", 0), *(Way("states", n) for n in (1, 2, 3)), *(Way("words", n) for n in (1, 2, 3)), *(Way("draws", n) for n in (1, 2)),
)  # fmt: skip


class Blender(Runner):
    """A runner whose text inputs may be a blend."""

    blend: tuple[str, np.ndarray, np.ndarray, float] | None = None

    def _condition(self, prompt: str, guidance: float) -> dict[str, np.ndarray]:
        if self.blend is None:
            return super()._condition(prompt, guidance)
        kind, old, new, weight = self.blend
        if kind == "words":
            # The graph adds (mask - 1) * 10,000 to a word's logit: so its attention is multiplied by the weight.
            sides = [(old, 1 - weight), (new, weight)]
            mask = np.concatenate([np.full(side.shape[:2], 1 + np.log(share) / 1e4, np.float32) for side, share in sides], 1)
            return {"text": np.concatenate([old, new], 1), "text_mask": mask, "weights": np.ones(1, np.float32)}
        longest = max(old.shape[1], new.shape[1])
        padded = [np.pad(side, ((0, 0), (0, longest - side.shape[1]), (0, 0))) for side in (old, new)]
        there = [np.pad(np.ones(side.shape[:2], np.float32), ((0, 0), (0, longest - side.shape[1]))) for side in (old, new)]
        if kind == "states":
            mixed = (1 - weight) * padded[0] + weight * padded[1]
            return {"text": mixed, "text_mask": np.maximum(*there), "weights": np.ones(1, np.float32)}
        return {"text": np.concatenate(padded), "text_mask": np.concatenate(there), "weights": np.array([1 - weight, weight], np.float32)}


def codes_of(runner: Blender, turn: Turn, way: Way, before: np.ndarray) -> np.ndarray:
    """A film's codes: those before the change, which all ways share, and those after."""
    first, second = turn.prompts
    codes = before
    for after in range(_AFTER):
        weight = way.weight(after)
        old, new = runner.text(first), runner.text(second)
        runner.blend = None if weight == 1 or old is None or new is None else (way.kind, old, new, weight)
        number = len(codes) // runner.latents
        codes = np.concatenate([codes, runner.chunk(codes, second, turn.seed, number, Sampling())])
    runner.blend = None
    return codes


def before_of(runner: Blender, turn: Turn, chunks: int) -> np.ndarray:
    codes = runner.nothing()
    for number in range(chunks):
        codes = np.concatenate([codes, runner.chunk(codes, turn.prompts[0], turn.seed, number, Sampling())])
    return codes


def make(runner: Blender, turn: Turn, folder: Path, chunks: int) -> dict[Way, np.ndarray]:
    """All ways of one change, from the folder where they are kept."""
    key = hashlib.sha256(repr((runner.token_hash, turn.prompts, turn.seed, WAYS, _AFTER)).encode()).hexdigest()[:24]
    path = folder / f"{key}.npz"
    if not path.exists():
        before = before_of(runner, turn, chunks)
        np.savez_compressed(path, **{way.name: codes_of(runner, turn, way, before).astype(np.uint16) for way in WAYS})
    with np.load(path) as kept:
        return {way: kept[way.name].astype(np.int64) for way in WAYS}


@torch.no_grad()
def seen_by(probe: Probe, frames: np.ndarray) -> dict[str, np.ndarray]:
    """As `read` of all sliding windows, but that each frame is looked at once: factor -> label of the window that ends with frame `FRAMES - 1 + i`."""
    clip = fit_size(to_windows(frames[None]))[0]
    maps = probe.frame((clip * 4 - 2).contiguous(memory_format=torch.channels_last))
    looks = maps.flatten(2)
    places = F.relu(probe.place(F.relu(probe.narrow(maps)).flatten(1)))
    windows = range(len(frames) - FRAMES + 1)
    look = torch.stack([looks[start : start + FRAMES].permute(1, 0, 2).flatten(1) for start in windows])
    moves = probe.time(torch.stack([places[start : start + FRAMES].T for start in windows]))
    features = F.relu(probe.join(torch.cat([look.mean(2), look.amax(2), moves.mean(2), moves.amax(2)], 1)))
    return {factor: head(features).argmax(1).numpy() for factor, head in probe.heads.items()}


def measured(bench: Bench, clip: np.ndarray, turn: Turn, labels: tuple[dict, dict]) -> dict[str, float]:
    """What the probe sees of one film from the change on: seconds until the new prompt is read, whether it is in the last second, in how many windows
    every factor is one of the two prompts', and the largest step between frames over the median one."""
    start = before_frames(bench)
    seen = seen_by(bench.probe, clip[start - FRAMES + 1 :])
    old, new = labels
    reads = np.all([seen[factor] == label for factor, label in turn.wanted], 0)
    either = np.all([(seen[factor] == old[factor]) | (seen[factor] == new[factor]) for factor in new], 0)
    steps = differences(clip)
    return {
        "seconds": min(seconds_until(reads), float(_AFTER)), "told": float(reads[-1]), "either": float(either.mean()),
        "seam": float(steps[start - 1 :].max() / max(np.median(steps), 1e-3)),
        "jump": float(steps[start - 1 :].max()),
    }  # fmt: skip


def rows_of(bench: Bench, runner: Blender, turn: Turn, labels: tuple[dict, dict], folder: Path) -> dict[Way, dict[str, float]]:
    """What was measured of all ways of one change, from the folder where that is kept too."""
    films = make(runner, turn, folder, bench.reading_chunks)
    path = folder / f"{hashlib.sha256(repr((runner.hash, turn.prompts, turn.seed, WAYS, _AFTER)).encode()).hexdigest()[:24]}.json"
    if not path.exists():
        path.write_text(json.dumps({way.name: measured(bench, runner.decode(films[way]), turn, labels) for way in WAYS}))
    kept = json.loads(path.read_text())
    return {way: kept[way.name] for way in WAYS}


def summed(rows: list[dict[str, float]], plain: list[dict[str, float]]) -> dict:
    """One way's numbers, and its differences from the switch, film by film, with their 95% intervals."""
    found: dict[str, object] = {}
    for what, statistic in (("seconds", np.median), ("told", np.mean), ("either", np.mean), ("seam", np.median), ("jump", np.median)):
        own, theirs = np.array([row[what] for row in rows]), np.array([row[what] for row in plain])
        found[what] = rounded(statistic(own), 3)
        found[f"{what}Gained"] = [rounded((own - theirs).mean(), 3), interval(own - theirs)]
    return found


def changes(subject: Subject, bench: Bench) -> Iterator[tuple[Turn, tuple[dict, dict]]]:
    for turn in turns(bench):
        drawn = subject.clip(turn.seed, 23, "train", changes=True)
        (_, first, _), (_, second, _) = drawn.segments
        yield turn, (subject.labels(first), subject.labels(second))


def main() -> int:
    parser = argparse.ArgumentParser(prog="blend", description=__doc__)
    parser.add_argument("bundle", type=Path)
    parser.add_argument("--minutes", type=float, default=60, help="stops after so long; the same command goes on")
    parser.add_argument("--budget", default="quick")
    parser.add_argument("--least", type=int, default=20, help="changes that are summed up at least")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    until = time.monotonic() + arguments.minutes * 60
    subject, runner = subject_of(arguments.bundle), Blender(arguments.bundle)
    # A runner's blend is its own state: one for each thread.
    runners = [runner, Blender(arguments.bundle)]
    probe, _ = load_probe(PROBE, subject)
    folder = RUNS / "blend"
    folder.mkdir(parents=True, exist_ok=True)
    bench = Bench(subject, runner, probe, BUDGETS[arguments.budget], None, folder)  # type: ignore[arg-type]
    every = list(changes(subject, bench))

    def some(which: int) -> list[dict[Way, dict[str, float]]]:
        own = []
        for turn, labels in every[which :: len(runners)]:
            if time.monotonic() > until:
                break
            own.append(rows_of(bench, runners[which], turn, labels, folder))
        return own

    with ThreadPoolExecutor(len(runners)) as pool:
        done = list(pool.map(some, range(len(runners))))
    count = sum(map(len, done))
    if count < len(every):
        print(f"{count} of {len(every)} changes are measured; the same command goes on", file=sys.stderr)
    if count < min(arguments.least, len(every)):
        return 2
    every_row = [row for part in done for row in part]
    rows = {way: [row[way] for row in every_row] for way in WAYS}
    print(json.dumps({way.name: summed(rows[way], rows[WAYS[0]]) for way in WAYS} | {"changes": count, "rate": RATE}, indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main())
