"""
`python -m evertale_training.evaluate.understood BUNDLE`: does a film follow lines in other languages, emoji and words that no caption has, once the program has
put them into words that the model knows? Films of such lines against those of English twins, read by the probe. A line that is told in its twin's very
words makes the same film, to the bit, and none is made for it.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import torch

from ..bundles.runner import Film, Runner
from ..learning.fit import TrainingError
from . import PROBE, RUNS
from .adherence import unseen_prompts
from .bench import BUDGETS, Bench, Films, Progress
from .command import tell
from .probe import load_probe
from .subject import TEST_SEED, subject_of

_ROOT = Path(__file__).resolve().parents[3]
_SETS = _ROOT / "bench" / "words"
_FIRST = 700_000
_LABELS = {"actor": "actor", "action": "action", "scene": "scene", "event": "event"}


def told(lines: list[str]) -> list[str]:
    """What the program tells the model for each line."""
    command = ["node", str(_ROOT / "bin" / "evertale"), "words", "--json"]
    answer = subprocess.run(command, input="\n".join(lines) + "\n", capture_output=True, text=True, check=True)
    return [json.loads(line)["told"] for line in answer.stdout.splitlines()]


def twin(grammar: dict, wanted: dict) -> str:
    """A plain English sentence of what a line says."""
    lists = {"actor": "actors", "action": "actions", "scene": "scenes", "event": "events"}
    parts = [next(word["phrases"][0] for word in grammar[lists[part]] if word["name"] == wanted[part]) for part in lists if part in wanted]
    sentence = " ".join(parts)
    return sentence[0].upper() + sentence[1:]


def foreign_rows(bundle: Path, most: int) -> list[tuple[str, str, dict]]:
    """Lines that are not English, each with its twin and what both say: actor and more, and nobody else."""
    grammar = json.loads((bundle / "grammar.json").read_text())
    given, own = (json.loads((_SETS / f"{name}.json").read_text()) for name in ("announced-and-lines", "lines"))
    rows = [*given["announced"], *given["lines"], *own["lines"]]
    plain = [
        (text, twin(grammar, wanted), wanted)
        for group, text, wanted in rows
        if group not in ("en", "slips", "unknown", "talk", "wish") and "actor" in wanted and len(wanted) > 1 and set(wanted) <= set(_LABELS)
    ]
    picks = np.unique(np.linspace(0, len(plain) - 1, min(most, len(plain))).round().astype(int))
    return [plain[k] for k in picks]


def share_right(bench: Bench, sentences: list[str], wanted: list[dict]) -> tuple[float, list[bool]]:
    """The share of what was asked for that the probe reads in films of these sentences, and of each film whether all of it is."""
    films = [Film(((sentence, bench.reading_chunks),), TEST_SEED + _FIRST + k) for k, sentence in enumerate(sentences)]
    bench.films.order(films)
    readings = bench.read_last([bench.frames(film) for film in films])
    right = [[bool(readings.labels[factor][k] in allowed) for factor, allowed in one.items()] for k, one in enumerate(wanted)]
    return float(np.mean([value for one in right for value in one])), [all(one) for one in right]


def labels_of(bench: Bench, wanted: dict) -> dict[str, set[int]]:
    """Wanted names as label numbers of the probe, where it has them."""
    factors = bench.subject.factors
    return {part: {factors[part].index(name)} for part, name in wanted.items() if part in factors and name in factors[part]}


def measure(bundle: Path, films: int, probe: Path, work: Path, threads: int) -> dict:
    runner, subject = Runner(bundle), subject_of(bundle)
    judge, _ = load_probe(probe, subject)
    made = Films(runner, work / f"{runner.hash[:12]}-understood", threads, Progress(tell))
    bench = Bench(subject, runner, judge, BUDGETS["quick"], made, work)
    try:
        unseen, _ = unseen_prompts(subject, films)
        asked = [entry["prompt"] for entry in unseen]
        named = [{entry["factor"]: entry["wanted"][entry["factor"]]} for entry in unseen]
        as_written, as_told = share_right(bench, asked, named)[0], share_right(bench, told(asked), named)[0]
        rows = foreign_rows(bundle, films)
        sentences = told([text for text, _, _ in rows])
        other = [k for k, (_, english, _) in enumerate(rows) if sentences[k] != english]
        wanted = [labels_of(bench, rows[k][2]) for k in other]
        line = share_right(bench, [sentences[k] for k in other], wanted)[0] if other else None
        english = share_right(bench, [rows[k][1] for k in other], wanted)[0] if other else None
        return {
            "unseenWords": {"films": len(asked), "asWritten": as_written, "asTold": as_told},
            "foreignLines": {"lines": len(rows), "sameFilm": len(rows) - len(other), "otherWords": len(other), "readRight": line, "twinReadRight": english,
                             "told": [[rows[k][0], sentences[k], rows[k][1]] for k in other]},
        }  # fmt: skip
    finally:
        made.close()


def main() -> int:
    parser = argparse.ArgumentParser(prog="understood", description="Films of lines as they are understood, read by the probe.")
    parser.add_argument("bundle", type=Path)
    parser.add_argument("--films", type=int, default=100, help="lines of each kind at most; default: 100")
    parser.add_argument("--probe", type=Path, default=PROBE)
    parser.add_argument("--work", type=Path, default=RUNS)
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    try:
        print(json.dumps(measure(arguments.bundle, arguments.films, arguments.probe, arguments.work, arguments.threads), ensure_ascii=False, indent=1))
    except TrainingError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
