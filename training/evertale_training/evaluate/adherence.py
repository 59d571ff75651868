"""Sections: does the probe read in a film what its prompt asked for? Training's combinations, held-out ones, actors known from stills, unseen words."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from ..bundles.runner import Film
from ..sheets.pictures import Row, save_sheet
from .bench import Bench
from .measures import frechet, interval, rounded
from .probe import Readings
from .scores import Case, draw_cases, read_real, right_of, score
from .subject import TEST_SEED, Subject

_UNSEEN = Path(__file__).parent / "unseen-words.json"
_FIRST = {"overall": 0, "heldOut": 100_000, "imageOnly": 200_000, "unseenWords": 300_000}
_SHOWN = 12
_ASKED = 60
"""Prompts with unseen words that a world is asked at most."""


def overall_cases(bench: Bench) -> list[Case]:
    return draw_cases(bench, bench.budget.overall, "train", _FIRST["overall"])


class Prompts:
    """The section of one kind of the world's own prompts: `overall`, `heldOut` or `imageOnly`."""

    def __init__(self, name: str) -> None:
        self.NAME = name

    def cases(self, bench: Bench) -> list[Case]:
        if self.NAME == "overall":
            return overall_cases(bench)
        if self.NAME == "heldOut":
            return draw_cases(bench, bench.budget.held_out, "heldout", _FIRST["heldOut"])
        return draw_cases(bench, bench.budget.image_only, "imageonly", _FIRST["imageOnly"]) if bench.subject.still_actors else []

    def films(self, bench: Bench) -> list[Film]:
        return [case.film(bench.reading_chunks) for case in self.cases(bench)]

    def measure(self, bench: Bench) -> dict:
        cases = self.cases(bench)
        if not cases:
            return {"score": None, "reason": f"the world '{bench.subject.name}' has no actors known from stills only"}
        clips = [bench.frames(film) for film in self.films(bench)]
        readings = bench.read_last(clips)
        real, through = read_real(bench, cases)
        self._show(bench, cases, clips, readings.labels)

        def judged(some: Readings | None) -> dict | None:
            if some is None:
                return None
            distance = rounded(frechet(some.features, real.features)) if len(cases) > 1 else None
            return {**score(right_of(some, cases)), "frechetDistance": distance}

        return {**(judged(readings) or {}), "bound": judged(real), "throughTokenizer": judged(through)}

    def _show(self, bench: Bench, cases: list[Case], clips: list[np.ndarray], labels: dict[str, np.ndarray]) -> None:
        """A sheet: the real render's last picture, then four of the film."""
        shown = range(min(_SHOWN, len(cases)))
        real = bench.real([cases[k].spec for k in shown])
        rows = []
        for k in shown:
            said = [names[labels[factor][k]] for factor, names in bench.subject.factors.items()]
            picked = clips[k][np.linspace(len(clips[k]) // 2, len(clips[k]) - 1, 4).round().astype(int)]
            rows.append(Row(cases[k].caption, np.concatenate([real[k][-1:], picked]), "read: " + ", ".join(said)))
        save_sheet(bench.out / f"{self.NAME}.png", rows, columns=5, across=2)


def unseen_prompts(subject: Subject, most: int) -> tuple[list[dict], list[dict]]:
    """
    The prompts with words that no caption has, `wanted` as label numbers; and those left out, each with its reason. Checked against the captions
    themselves, so that a word that a world has learned does not count.
    """
    used, dropped = [], []
    for entry in json.loads(_UNSEEN.read_text())["prompts"]:
        wanted = {
            factor: {subject.factors[factor].index(name) for name in names if name in subject.factors[factor]}
            for factor, names in entry["wanted"].items()
            if factor in subject.factors
        }
        if entry["word"] in subject.words:
            dropped.append({"prompt": entry["prompt"], "reason": f"'{entry['word']}' occurs in captions"})
        elif not all(wanted.values()):
            dropped.append({"prompt": entry["prompt"], "reason": "the world has no label for it"})
        else:
            used.append({**entry, "wanted": wanted})
    used = used[:_ASKED]
    # Spread over the whole list when fewer are wanted, for it is sorted by what the words name.
    picks = np.unique(np.linspace(0, len(used) - 1, min(most, len(used))).round().astype(int)) if used else []
    return [used[k] for k in picks], dropped


class UnseenWords:
    """The section of prompts with a word that training never saw: what the frozen text encoder knows of language by itself."""

    NAME = "unseenWords"

    def films(self, bench: Bench) -> list[Film]:
        prompts, _ = unseen_prompts(bench.subject, bench.budget.unseen)
        first = TEST_SEED + _FIRST[self.NAME]
        return [Film(((entry["prompt"], bench.reading_chunks),), first + k) for k, entry in enumerate(prompts)]

    def measure(self, bench: Bench) -> dict:
        """`score`: the share of films in which the factor that the unseen word names is read right; `factors`: all that the prompts ask for."""
        prompts, dropped = unseen_prompts(bench.subject, bench.budget.unseen)
        if not prompts:
            return {"score": None, "reason": "no prompt of the list has a word that the captions lack", "dropped": dropped}
        readings = bench.read_last([bench.frames(film) for film in self.films(bench)])
        named, asked, told = [], {factor: [] for factor in bench.subject.factors}, []
        for k, entry in enumerate(prompts):
            right = {factor: float(readings.labels[factor][k] in allowed) for factor, allowed in entry["wanted"].items()}
            for factor, value in right.items():
                asked[factor].append(value)
            named.append(right[entry["factor"]])
            read_as = bench.subject.factors[entry["factor"]][readings.labels[entry["factor"]][k]]
            told.append({"prompt": entry["prompt"], "word": entry["word"], "readAs": read_as, "right": bool(right[entry["factor"]])})
        kinds = {entry["factor"] for entry in prompts}
        return {
            "score": rounded(np.mean(named)), "interval": interval(np.array(named)), "films": len(prompts),
            "byKind": {kind: rounded(np.mean([n for n, e in zip(named, prompts) if e["factor"] == kind])) for kind in sorted(kinds)},
            "factors": {factor: rounded(np.mean(values)) for factor, values in asked.items() if values}, "words": told, "dropped": dropped,
        }  # fmt: skip
