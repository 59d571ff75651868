"""`python -m evertale_training COMMAND`: the commands of the training kit, in the order in which they are needed."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .fit import TrainingError

RUNS = Path(__file__).parent.parent / "runs"
KEPT = Path(__file__).parent.parent / "checkpoint"
BUNDLE = Path(__file__).parent.parent.parent / "models" / "storyworld"
HELD_OUT_SEED = 900_000_000

SHEET = (
    "A panda swims under water", "An astronaut is dancing on Mars", "A fox walks through the forest", "A rocket flies through the night sky",
    "The penguin jumps in the snow", "A sailboat in the ocean waves rests", "A teddy bear runs on Mars while it snows", "A unicorn spins in the forest under fireworks",
)  # fmt: skip


def tokenizer(arguments: argparse.Namespace) -> None:
    from .tokenizer import TokenizerConfig
    from .train_tokenizer import train_tokenizer

    decoder_of = RUNS / "tokenizer" / "checkpoint.pt" if arguments.decoder_only else None
    out = RUNS / ("decoder" if arguments.decoder_only else "tokenizer")
    train_tokenizer(out, arguments.minutes, TokenizerConfig(), decoder_of=decoder_of)


def data(arguments: argparse.Namespace) -> None:
    from .dataset import SHARD, build_shard
    from .train_tokenizer import load_tokenizer

    model = load_tokenizer(arguments.tokenizer)
    held_out = RUNS / "data" / "held-out" / "000.pt"
    if not held_out.exists():
        build_shard(held_out, model, HELD_OUT_SEED, "heldout", 128)
    for number in range(arguments.first, arguments.first + arguments.shards):
        path = RUNS / "data" / f"{number:03d}.pt"
        if not path.exists():
            build_shard(path, model, number * SHARD)
            print(f"{path.name} written", flush=True)


def text(arguments: argparse.Namespace) -> None:
    from .text import export_text

    export_text(RUNS / "text.onnx")


def generator(arguments: argparse.Namespace) -> None:
    from .generator import GeneratorConfig
    from .train_generator import train_generator

    train_generator(RUNS / "data", RUNS / "text.onnx", RUNS / "generator", arguments.minutes, GeneratorConfig(), arguments.batch)


def export(arguments: argparse.Namespace) -> None:
    from .export import BundleOptions, write_bundle
    from .text import model_folder
    from .train_generator import load_generator
    from .train_tokenizer import load_tokenizer

    options = BundleOptions(
        name=arguments.out.name, guidance=arguments.guidance, temperature=arguments.temperature, steps=(2, 16, arguments.steps),
        quantised=tuple(arguments.int8),
    )  # fmt: skip
    write_bundle(
        arguments.out, load_tokenizer(arguments.tokenizer), load_generator(arguments.generator), RUNS / "text.onnx",
        model_folder() / "tokenizer.json", options,
    )  # fmt: skip


def keep(arguments: argparse.Namespace) -> None:
    from .fit import slim

    slim(arguments.tokenizer, KEPT / "tokenizer.pt")
    slim(arguments.generator, KEPT / "generator.pt")


def sheet(arguments: argparse.Namespace) -> None:
    from .film import Bundle, Sampling, contact_sheet

    bundle = Bundle(arguments.bundle)
    sampling = Sampling(arguments.steps, arguments.guidance, arguments.temperature, arguments.confidence)
    prompts = [[part.strip() for part in prompt.split("|")] for prompt in (arguments.prompts or SHEET)]
    rows = []
    for number, parts in enumerate(prompts):
        rows.append((" | ".join(parts), bundle.film([(part, arguments.chunks) for part in parts], arguments.seed + number, sampling)))
    contact_sheet(rows, arguments.columns, arguments.out)


def tiny(arguments: argparse.Namespace) -> None:
    from .tiny import write_tiny

    write_tiny(arguments.out)


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="evertale_training", description="Trains, exports and looks at Evertale's models.")
    commands = parser.add_subparsers(required=True)

    def command(run: object, help: str) -> argparse.ArgumentParser:
        entry = commands.add_parser(run.__name__, help=help)  # type: ignore[attr-defined]
        entry.set_defaults(run=run)
        return entry

    one = command(tokenizer, "train the tokenizer (resumes)")
    one.add_argument("--minutes", type=float, default=45.0, help="budget, earlier parts of a resumed run counted in")
    one.add_argument("--decoder-only", action="store_true", help="let the decoder of the trained tokenizer learn on, in runs/decoder; codes stay the same")
    one = command(data, "render and tokenise clips for the generator")
    one.add_argument("--tokenizer", type=Path, default=RUNS / "tokenizer" / "checkpoint.pt")
    one.add_argument("--shards", type=int, default=12, help="of 512 clips each")
    one.add_argument("--first", type=int, default=0)
    command(text, "export the frozen text encoder, which training reads too")
    one = command(generator, "train the generator (resumes)")
    one.add_argument("--minutes", type=float, default=80.0)
    one.add_argument("--batch", type=int, default=24)
    for one in (command(keep, "copy the weights, slimmed, to checkpoint/"), command(export, "write the bundle")):
        one.add_argument("--tokenizer", type=Path, default=RUNS / "tokenizer" / "checkpoint.pt")
        one.add_argument("--generator", type=Path, default=RUNS / "generator" / "checkpoint.pt")
    one.add_argument("--out", type=Path, default=BUNDLE)
    one.add_argument("--guidance", type=float, default=2.5)
    one.add_argument("--temperature", type=float, default=0.6)
    one.add_argument("--steps", type=int, default=14, help="sampling steps a chunk, unless the program is told or forced otherwise")
    one.add_argument("--int8", nargs="*", default=["prefill", "step"], help="graphs whose matrices become int8")
    one = command(sheet, "a contact sheet of films from a bundle; '|' in a prompt changes it on the way")
    one.add_argument("prompts", nargs="*")
    one.add_argument("--bundle", type=Path, default=BUNDLE)
    one.add_argument("--out", type=Path, default=RUNS / "sheet.png")
    one.add_argument("--chunks", type=int, default=3, help="chunks each prompt is held")
    one.add_argument("--columns", type=int, default=6)
    one.add_argument("--seed", type=int, default=1)
    for name, kind in (("--steps", int), ("--guidance", float), ("--temperature", float), ("--confidence", float)):
        one.add_argument(name, type=kind)
    one = command(tiny, "write the tiny bundle and its fixtures for the program's tests")
    one.add_argument("--out", type=Path, default=Path("test/fixtures/tiny-bundle"))
    return parser.parse_args()


def main() -> int:
    arguments = parse()
    try:
        arguments.run(arguments)
    except TrainingError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
