"""
How good a bundle is, told by something that is not the generator (the probe), through the bundle's exported graphs and sampled as the program
samples. `command.py` is the door; reports are written by `report.py`.
"""

from __future__ import annotations

import argparse
from pathlib import Path

_KIT = Path(__file__).parent.parent.parent
RUNS = _KIT / "runs" / "evaluate"
PROBE = _KIT / "checkpoint" / "probe.pt"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The arguments of the command `evaluate`."""
    parser.add_argument("bundle", type=Path, nargs="?", help="folder of the bundle to judge")
    parser.add_argument("--out", type=Path, help="folder of the report; default: `report` inside the bundle")
    parser.add_argument("--budget", default="quick", help="smoke (a minute), quick (25 minutes on two cores) or full; default: quick")
    parser.add_argument("--before", type=Path, metavar="DIR", help="the bundle of before, which the judge that nobody trained looks at too")
    parser.add_argument("--only-judge", action="store_true", help="the naming test and its like alone, printed: ten minutes on two cores")
    parser.add_argument(
        "--settings", nargs="+", metavar="SETTING", help="ways of sampling, as steps=5,curve=1.6 or default, beside each other film by film, the first one what the others are held against; printed"
    )
    parser.add_argument("--compare", type=Path, metavar="DIR", help="a bundle trained without stills, for the joint training table")
    parser.add_argument("--unquantised", type=Path, metavar="DIR", help="the same weights exported without int8 matrices, for what quantisation costs")
    parser.add_argument("--teacher", type=Path, metavar="DIR", help="for a student's bundle (`distil`), that of its teacher: what one pass costs, and which guidance is best")
    parser.add_argument("--tokens", type=Path, nargs="*", default=[], metavar="DIR", help="bundles of other numbers of tokens, trained alike, for the table of tokens and bits")
    parser.add_argument("--probe", type=Path, default=PROBE, help="the probe's weights")
    parser.add_argument("--world", help="the world to judge on; default: the one whose actors the bundle's grammar names")
    parser.add_argument("--threads", type=int, help="films made at the same time; default: one per processor core")
    parser.add_argument("--work", type=Path, default=RUNS, help="where films and finished sections are kept, so that a stopped run goes on")
    parser.add_argument("--train-probe", type=int, nargs="?", const=0, metavar="CLIPS", help="train the probe (again) and write it to --probe first")
    parser.add_argument("--go-on", action="store_true", help="with --train-probe: the probe that is there sees so many windows more")
    parser.add_argument("--workers", type=int, default=1, help="with --train-probe: processes that render")
    parser.add_argument("--device", default="auto", help="what the probe is trained on: auto, cpu or cuda")


def run(arguments: argparse.Namespace) -> None:
    """The command `evaluate`. Throws TrainingError with one sentence."""
    from .command import evaluate, train

    if arguments.train_probe is not None:
        train(arguments)
    if arguments.bundle is not None or arguments.train_probe is None:
        evaluate(arguments)
