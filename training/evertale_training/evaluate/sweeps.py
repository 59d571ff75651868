"""Sections: adherence by the number of steps, by guidance and by the order of revealing, on the same weights, prompts and seeds."""

from __future__ import annotations

from ..bundles.runner import ORDERS, Film, Sampling
from .adherence import Prompts, overall_cases
from .bench import Bench, cost_of
from .scores import Case
from .settings import beside

STEPS = (4, 5, 6, 8, 12)
GUIDANCES = (1.0, 1.5, 2.0, 3.0, 4.0, 5.0)


class Sweep:
    """
    One setting varied, the others the manifest's. The prompts are the first ones of `overall`, whose films are not made again; or, `all_films`, all of those and of
    `heldOut`: a few films cannot tell a setting that loses two points from one that loses none, and this many can, film by film.
    """

    def __init__(self, name: str, key: str, settings: tuple[Sampling, ...], *, all_films: bool = False) -> None:
        self.NAME, self.key, self.settings, self.all_films = name, key, settings, all_films

    def cases(self, bench: Bench) -> list[Case]:
        return [*overall_cases(bench), *Prompts("heldOut").cases(bench)] if self.all_films else overall_cases(bench)[: bench.budget.sweep]

    def films(self, bench: Bench) -> list[Film]:
        return [case.film(bench.reading_chunks, sampling) for sampling in self._settings(bench) for case in self.cases(bench)]

    def measure(self, bench: Bench) -> dict:
        settings = self._settings(bench)
        rows = beside(bench, self.cases(bench), settings)
        return {"settings": [{**row, **self._about(bench, sampling)} for sampling, row in zip(settings, rows)]}

    def _settings(self, bench: Bench) -> list[Sampling]:
        """Every setting once: the manifest's own, and those that differ from it."""
        own = bench.runner.resolved(Sampling())
        return [Sampling(), *(s for s in self.settings if s.order != "manifest" or bench.runner.resolved(s) != own)]

    def _about(self, bench: Bench, sampling: Sampling) -> dict:
        steps, guidance, _ = bench.runner.resolved(sampling)
        value = {"steps": steps, "guidance": guidance, "order": ORDERS[sampling.order]}[self.key]
        return {self.key: value, "default": sampling == Sampling(), "passesPerChunk": cost_of(bench.runner, Film((("", 1),), 0, sampling)) - 3}


GUIDANCE = Sweep("guidance", "guidance", tuple(Sampling(guidance=guidance) for guidance in GUIDANCES))
SWEEPS = (
    Sweep("steps", "steps", tuple(Sampling(steps=steps) for steps in STEPS), all_films=True),
    GUIDANCE,
    Sweep("order", "order", tuple(Sampling(order=order) for order in ORDERS if order != "manifest")),
)
