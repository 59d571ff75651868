"""What the commands of the kit do, given their arguments. Each imports what it needs: `--help` must not wait for PyTorch."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from .clips.clips import Clips
    from .learning.session import Session

SHEET = (
    "A panda swims under water", "An astronaut is dancing on Mars", "A fox walks through the forest", "A rocket flies through the night sky",
    "The penguin jumps in the snow", "A sailboat in the ocean waves rests", "A teddy bear runs on Mars while it snows", "A unicorn spins in the forest under fireworks",
)  # fmt: skip


def session_of(arguments: argparse.Namespace) -> Session:
    """Preset, device and folders, as the options say."""
    from .devices.device import choose_device
    from .presets import preset_named
    from .learning.session import Session

    device = choose_device(arguments.device)
    compiled = arguments.compile == "on" or (arguments.compile == "auto" and device == "cuda")
    preset = preset_named(arguments.preset, arguments.set)
    return Session(preset, arguments.runs, device, arguments.data, compiled, arguments.record == "on", arguments.workers, seed=arguments.seed)


def presets(arguments: argparse.Namespace) -> None:
    from .presets import PRESETS, describe, preset_named

    for name in arguments.names or PRESETS:
        print(describe(preset_named(name, arguments.set)), end="\n\n")


def tokenizer(arguments: argparse.Namespace) -> None:
    from .learning.train_tokenizer import train_tokenizer

    session = session_of(arguments)
    session.checkpoint_minutes = arguments.checkpoint_minutes
    minutes = session.preset.minutes.tokenizer if arguments.minutes is None else arguments.minutes
    train_tokenizer(session, minutes, session.tokenizer_checkpoint() if arguments.decoder_only else None, arguments.perceptual, arguments.text)


def sharpen(arguments: argparse.Namespace) -> None:
    from .learning.sharpen import sharpen as train_decoder

    session = session_of(arguments)
    train_decoder(session, arguments.tokenizer or session.tokenizer_checkpoint(), arguments.minutes, arguments.text)


def data(arguments: argparse.Namespace) -> None:
    from functools import partial

    from .clips.dataset import SHARD, build_shard
    from .learning.fit import TrainingError
    from .learning.train_generator import HELD_OUT, HELD_OUT_SEED
    from .learning.train_tokenizer import load_tokenizer

    session = session_of(arguments)
    if session.preset.streamed:
        raise TrainingError(f"The preset {session.preset.name} renders and tokenises while it trains; it needs no shards.")
    model = load_tokenizer(arguments.tokenizer or session.tokenizer_checkpoint(), session.preset.tokenizer).to(session.device)
    source, folder, frames = session.source("generator"), session.runs / "data", session.preset.frames

    def write(path: Path, draw: Callable[[range], Clips], seeds: range) -> None:
        if not path.exists():
            build_shard(path, model, draw, seeds, session.device)
            print(f"{path.relative_to(folder)} written", flush=True)

    write(folder / "held-out" / "000.pt", partial(source.clips, frames=frames, split="heldout"), range(HELD_OUT_SEED, HELD_OUT_SEED + HELD_OUT))
    for number in range(arguments.first, arguments.first + arguments.shards):
        seeds = range(number * SHARD, (number + 1) * SHARD)
        write(folder / f"{number:03d}.pt", partial(source.clips, frames=frames), seeds)
        if session.wants_stills:
            write(folder / "stills" / f"{number:03d}.pt", source.stills, seeds)


def text(arguments: argparse.Namespace) -> None:
    from .networks.text import export_text

    export_text(arguments.out or arguments.runs / "text")


def generator(arguments: argparse.Namespace) -> None:
    from .learning.train_generator import train_generator

    session = session_of(arguments)
    train_generator(session, arguments.text, session.preset.minutes.generator if arguments.minutes is None else arguments.minutes)


def distil(arguments: argparse.Namespace) -> None:
    from .learning.distil import distil as train_student

    session = session_of(arguments)
    guidance = session.preset.guidance if arguments.guidance is None else arguments.guidance
    train_student(session, arguments.text, arguments.generator or session.generator_checkpoint(), arguments.minutes, guidance)


def run_all(arguments: argparse.Namespace) -> None:
    from dataclasses import astuple

    from .learning.whole import Whole, run_whole

    session = session_of(arguments)
    session.checkpoint_minutes = arguments.checkpoint_minutes
    minutes = sum(astuple(session.preset.minutes)) if arguments.minutes is None else arguments.minutes
    bundle = None if arguments.no_bundle else arguments.out
    run_whole(Whole(session, arguments.text, bundle, minutes, arguments.call_minutes, arguments.keep), arguments.resume)


def bundle_of(session: Session, text: Path, tokenizer: Path, generator: Path | None, out: Path, sampling: argparse.Namespace | None = None) -> None:
    """Exports a bundle from two checkpoints, with the preset's sampling where nothing else is said. `generator` None: the best that the runs have."""
    from dataclasses import replace

    from .bundles.export import BundleOptions, write_bundle
    from .clips.footage import captions_of, grammar_of
    from .world.grammar import grammar
    from .networks.text import GRAPH, WORDS
    from .learning.train_generator import load_generator
    from .learning.train_tokenizer import load_tokenizer

    best, guidance = session.best_generator(generator)
    preset = replace(session.preset, guidance=guidance)

    def chosen(name: str) -> float:
        given = getattr(sampling, name, None)
        return getattr(preset, name) if given is None else given

    own = grammar(preset.world) if session.data is None else grammar_of(captions_of(session.data))
    usual = int(chosen("steps"))
    options = BundleOptions(
        name=out.name, guidance=chosen("guidance"), temperature=chosen("temperature"), curve=chosen("curve"), steps=(min(2, usual), max(16, usual), usual),
        quantised=tuple(getattr(sampling, "int8", ("prefill", "condition", "step", "decode"))), chunk=getattr(sampling, "chunk", None), grammar=own,
        **({} if session.data is None else {"pictures": None}),
    )  # fmt: skip
    write_bundle(out, load_tokenizer(tokenizer), load_generator(best), text / GRAPH, text / WORDS, options)


def export(arguments: argparse.Namespace) -> None:
    session = session_of(arguments)
    if arguments.resume is not None:
        from .learning.keep import join_parts
        from .learning.whole import STAGES

        for name in STAGES:
            join_parts(arguments.resume, name, session.checkpoint_of(name))
    tokenizer = arguments.tokenizer or session.best_tokenizer()
    if arguments.decoder_only:
        from .bundles.export import replace_decoder
        from .learning.train_tokenizer import load_tokenizer

        replace_decoder(arguments.out, load_tokenizer(tokenizer), quantised="decode" in arguments.int8)
    else:
        bundle_of(session, arguments.text, tokenizer, arguments.generator, arguments.out, arguments)


def keep(arguments: argparse.Namespace) -> None:
    from .learning.keep import slim

    for name in ("tokenizer", "generator", "student"):
        path = getattr(arguments, name) or arguments.runs / name / "checkpoint.pt"
        if name != "student" or arguments.student or path.exists():
            slim(path, arguments.out / f"{name}.pt")


def preview_of(session: Session, text: Path, generator: Path | None, out: Path) -> None:
    """A contact sheet from weights: the kit's prompts, or what is said of one's own films. `generator` as of `bundle_of`."""
    from .sheets.preview import preview
    from .networks.text import text_encoder
    from .learning.train_generator import load_generator
    from .learning.train_tokenizer import load_tokenizer

    prompts = list(SHEET)
    if session.data is not None:
        from .clips.footage import captions_of

        prompts = captions_of(session.data)[:8]
    preset, device = session.preset, session.device
    best, guidance = session.best_generator(generator)
    encode, _ = text_encoder(text, preset.generator.text_tokens, device)
    preview(
        load_tokenizer(session.best_tokenizer(), preset.tokenizer).to(device), load_generator(best, preset.generator).to(device), encode,
        prompts, out, chunks=3, steps=preset.steps, guidance=guidance, temperature=preset.temperature, curve=preset.curve, device=device,
    )  # fmt: skip


def preview(arguments: argparse.Namespace) -> None:
    session = session_of(arguments)
    preview_of(session, arguments.text, arguments.generator, arguments.out or arguments.runs / "preview.png")


def sheet(arguments: argparse.Namespace) -> None:
    from .sheets.pictures import Row, save_sheet
    from .bundles.runner import Film, Runner, Sampling

    runner = Runner(arguments.bundle)
    sampling = Sampling(arguments.steps, arguments.guidance, arguments.temperature, arguments.confidence)
    rows = []
    for number, prompt in enumerate(arguments.prompts or SHEET):
        parts = tuple((part.strip(), arguments.chunks) for part in prompt.split("|"))
        rows.append(Row(prompt, runner.decode(runner.make(Film(parts, arguments.seed + number, sampling)))))
    save_sheet(arguments.out or arguments.runs / "sheet.png", rows, arguments.columns, colours=256)


def plot(arguments: argparse.Namespace) -> None:
    from .sheets.plot import plot_logs

    plot_logs(arguments.logs or sorted(arguments.runs.glob("*/log.jsonl")), arguments.out or arguments.runs / "plot.png")


def renew(arguments: argparse.Namespace) -> None:
    from .bundles.renew import renew as renew_bundle

    renew_bundle(arguments.bundle)


def tiny(arguments: argparse.Namespace) -> None:
    from .bundles.tiny import VARIANTS, write_tiny

    write_tiny(arguments.out or VARIANTS[arguments.variant].out, VARIANTS[arguments.variant])


def world_sheet(arguments: argparse.Namespace) -> None:
    from .sheets.world_sheets import world_sheets

    world_sheets(arguments.out)


def evaluate(arguments: argparse.Namespace) -> None:
    from .evaluate import run

    run(arguments)
