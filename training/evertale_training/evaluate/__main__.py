"""`python -m evertale_training.evaluate BUNDLE`: the evaluation on its own."""

from __future__ import annotations

import argparse
import sys

from ..learning.fit import TrainingError
from . import add_arguments, run


def main() -> int:
    parser = argparse.ArgumentParser(prog="evaluate", description="Says how good a bundle is: a report with numbers, bounds, sheets and plots.")
    add_arguments(parser)
    try:
        run(parser.parse_args())
    except TrainingError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped; the same command goes on from here.", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
