"""
Section: what every group of a token's codes is worth, in reconstruction and in generated films. Measured on one tokenizer whose groups are nested
(`train_tokenizer.COARSE`), by silencing the later ones: the same weights, prompts and seeds throughout.
"""

from __future__ import annotations

import math

import numpy as np

from ..bundles.runner import Film, Said
from .adherence import overall_cases
from .bench import Bench, said_in
from .measures import interval, psnr, rounded, ssim
from .reconstruction import fresh_clips
from .scores import right_of, score

NAME = "bits"


def films(bench: Bench) -> list[Film]:
    return [case.film(bench.reading_chunks) for case in overall_cases(bench)]


def measure(bench: Bench) -> dict:
    """One row for every number of groups that is heard; the films are those of `overall`."""
    runner = bench.runner
    if runner.groups == 1 or runner.unsaid is None or not runner.encodes:
        return {"settings": None, "reason": "the bundle's tokens have one group of codes, or later groups that cannot be left out (`tokens.unsaid`), or it cannot encode"}
    specs = fresh_clips(bench, bench.budget.reconstruction)
    clips = bench.real(specs)
    cases = overall_cases(bench)
    clip_codes = [runner.encode(clip) for clip in clips]
    render_codes = [runner.encode(clip) for clip in bench.real([case.spec for case in cases])]
    film_codes = [bench.films.codes(film) for film in films(bench)]
    rows = []
    for heard in range(1, runner.groups + 1):

        def decode(codes: np.ndarray, said: list[Said], heard: int = heard) -> np.ndarray:
            """Codes `[L, P, G]` with the groups after `heard` silenced -> pictures."""
            codes = codes.copy()
            codes[..., heard:] = runner.unsaid
            return runner.decode(codes, said=said)

        bits = heard * math.log2(runner.manifest["tokens"]["codes"])
        ours = [decode(codes, said_in(spec, len(codes))) for codes, spec in zip(clip_codes, specs)]
        decibels = np.array([psnr(a, b) for a, b in zip(ours, clips)])
        through = bench.read_last([decode(codes, said_in(case.spec, len(codes))) for codes, case in zip(render_codes, cases)])
        told = bench.read_last([decode(codes, runner.said_in(film, len(codes))) for codes, film in zip(film_codes, films(bench))])
        rows.append({
            "groups": heard, "tokensPerLatent": runner.tokens, "bitsPerToken": rounded(bits, 2),
            "kilobitsPerSecond": rounded(bits * runner.tokens * runner.fps / runner.per_latent / 1000, 2),
            "psnrDb": rounded(decibels.mean(), 2), "psnrInterval": interval(decibels),
            "ssim": rounded(np.mean([ssim(a, b) for a, b in zip(ours, clips)])),
            "throughTokenizer": score(right_of(through, cases)), "films": score(right_of(told, cases)),
        })  # fmt: skip
    return {"settings": rows}
