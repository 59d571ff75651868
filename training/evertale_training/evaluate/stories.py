"""Section: the announced stories and twenty more, told and laid out as contact sheets, for people to look at."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np

from ..bundles.runner import Film
from ..sheets.pictures import Row, save_sheet
from .bench import Bench
from .measures import interval, rounded
from .probe import FRAMES, Readings
from .subject import TEST_SEED

NAME = "stories"
_STORIES = Path(__file__).parent / "stories.json"
_FIRST = 700_000
_PER_SHEET = 10
_SHOWN = ("actor", "action", "scene")


def chosen(bench: Bench) -> tuple[list[dict], list[dict]]:
    """The stories told: announced ones and further ones. The smallest budget tells one of each kind that it has."""
    told = json.loads(_STORIES.read_text())
    announced = told["announced"] if bench.budget.stories else told["announced"][:1]
    return announced, told["further"][: bench.budget.stories]


def film_of(bench: Bench, story: dict, longest_s: float, number: int) -> Film:
    prompts = tuple((prompt, bench.runner.chunks_in(min(seconds, longest_s))) for prompt, seconds in story["prompts"])
    return Film(prompts, TEST_SEED + _FIRST + number)


def films(bench: Bench) -> list[Film]:
    announced, further = chosen(bench)
    return [
        *(film_of(bench, story, bench.budget.announced_seconds, k) for k, story in enumerate(announced)),
        *(film_of(bench, story, bench.budget.story_seconds, 100 + k) for k, story in enumerate(further)),
    ]  # fmt: skip


def parts_of(bench: Bench, film: Film) -> list[np.ndarray]:
    """A film's frames, prompt by prompt."""
    frames, parts, begun, chunks = bench.frames(film), [], 0, 0
    for _, held in film.prompts:
        chunks += held
        end = bench.frames_in(chunks)
        parts.append(frames[begun:end])
        begun = end
    return parts


def read_parts(bench: Bench, film: Film, parts: list[np.ndarray]) -> Readings:
    """What the probe reads at each prompt's end."""
    whole, ends = np.concatenate(parts), np.cumsum([len(part) for part in parts])
    pad = max(0, FRAMES - int(ends[0]))
    whole = np.concatenate([np.repeat(whole[:1], pad, 0), whole])
    return bench.read_last([whole[: end + pad] for end in ends])


def said(bench: Bench, readings: Readings, at: int) -> str:
    factors = bench.subject.factors
    return "read: " + ", ".join(names[readings.labels[factor][at]] for factor, names in factors.items() if names[readings.labels[factor][at]] != "none")


def measure(bench: Bench) -> dict:
    """The probe's readings are beside the pictures; of the further stories, `told` is the share of what they should show that it reads."""
    announced, further = chosen(bench)
    made = films(bench)
    sheets, rows, listed = [], [], []
    for story, film in zip(announced, made):
        parts = parts_of(bench, film)
        readings = read_parts(bench, film, parts)
        rows += [Row(prompt, part, said(bench, readings, k)) for k, (part, (prompt, _)) in enumerate(zip(parts, film.prompts))]
        listed.append({"title": story["title"], "prompts": [p for p, _ in film.prompts], "read": [said(bench, readings, k)[6:] for k in range(len(parts))]})
    sheets.append("stories.png")
    save_sheet(bench.out / sheets[-1], rows, columns=6)
    rows, right = [], []
    for story, film in zip(further, made[len(announced) :]):
        parts = parts_of(bench, film)
        readings = read_parts(bench, film, parts)
        wanted = story["shows"]
        hits = np.array([
            [bench.subject.factors[factor][readings.labels[factor][k]] == wanted[k][at] for at, factor in enumerate(_SHOWN)] for k in range(len(parts))
        ])  # fmt: skip
        right.append(hits.mean())
        picked = np.concatenate([part[np.linspace(len(part) // 2, len(part) - 1, 3).round().astype(int)] for part in parts])
        rows.append(Row(f"{story['title']}: {' | '.join(p for p, _ in film.prompts)}", picked, f"{hits.sum()} of {hits.size} read as told"))
        listed.append({"title": story["title"], "prompts": [p for p, _ in film.prompts], "read": [said(bench, readings, k)[6:] for k in range(len(parts))]})
    for start in range(0, len(rows), _PER_SHEET):
        sheets.append(f"more-stories-{start // _PER_SHEET + 1}.png")
        save_sheet(bench.out / sheets[-1], rows[start : start + _PER_SHEET], columns=9)
    return {
        "told": rounded(np.mean(right)) if right else None, "toldInterval": interval(np.array(right)) if right else None,
        "announced": len(announced), "further": len(further), "sheets": sheets, "stories": listed,
    }  # fmt: skip
