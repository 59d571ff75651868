"""The evaluation from beginning to end: opens what it needs, makes the films, measures section by section, keeps what is done, writes the report."""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import platform
import time
from dataclasses import asdict
from pathlib import Path
from typing import Protocol

import torch

from ..bundles.runner import Film, Runner, Sampling
from ..learning.fit import TrainingError
from . import bits, change, drift, extension, judge, reconstruction, stories
from .adherence import Prompts, UnseenWords
from .bench import BUDGETS, Bench, Films, Progress
from .probe import load_probe
from .report import judge_of, write_report
from .settings import Settings, sampling_of
from .subject import PROBE_SEED, TEST_SEED, subject_named, subject_of
from .sweeps import GUIDANCE, SWEEPS
from .tables import judge_table, settings_table
from .train_probe import CLIPS, train_probe


class Section(Protocol):
    """One part of the report."""

    NAME: str

    def films(self, bench: Bench) -> list[Film]:
        """What has to be made before it can measure."""

    def measure(self, bench: Bench) -> dict:
        """Its numbers, for JSON; pictures go to `bench.out`."""


SECTIONS: tuple[Section, ...] = (
    reconstruction, Prompts("overall"), Prompts("heldOut"), Prompts("imageOnly"), UnseenWords(), bits, change, stories, extension, *SWEEPS, judge, drift,
)  # fmt: skip
SIDES: tuple[Section, ...] = (Prompts("overall"), Prompts("heldOut"))
COMPARED: tuple[Section, ...] = (*SIDES, Prompts("imageOnly"))
JUDGED: tuple[Section, ...] = (Prompts("overall"), Prompts("imageOnly"), judge)
"""What the naming test takes, and what it stands beside."""
TAUGHT: tuple[Section, ...] = (*SIDES, GUIDANCE)


def tell(line: str) -> None:
    print(f"{time.strftime('%H:%M:%S')} {line}", flush=True)


def train(arguments: argparse.Namespace) -> None:
    """Trains the probe of a world."""
    subject = subject_of(arguments.bundle) if arguments.bundle and not arguments.world else subject_named(arguments.world or "small")
    train_probe(subject, arguments.probe, arguments.train_probe or CLIPS, arguments.device, go_on=arguments.go_on, workers=arguments.workers)


def evaluate(arguments: argparse.Namespace) -> None:
    """Judges a bundle and writes its report."""
    if arguments.bundle is None:
        raise TrainingError("There is nothing to judge; name the folder of a bundle.")
    if arguments.budget not in BUDGETS:
        raise TrainingError(f"There is no budget '{arguments.budget}'; use --budget {', '.join(BUDGETS)}.")
    out = arguments.out or arguments.bundle / "report"
    if out.exists() and any(out.iterdir()) and not (out / "report.json").exists():
        raise TrainingError(f"The folder {out} holds something that is no report; name another with --out.")
    torch.set_num_threads(1)
    try:
        if arguments.only_judge:
            return only_judge(arguments)
        if arguments.settings:
            return only_settings(arguments)
        results, pictures = sections_of(arguments, arguments.bundle, SECTIONS, "")
        others = (("before", arguments.before, JUDGED), ("compared", arguments.compare, COMPARED), ("unquantised", arguments.unquantised, SIDES), ("teacher", arguments.teacher, TAUGHT))
        for name, folder, some in others:
            if folder:
                results[name], _ = sections_of(arguments, folder, some, f"{name} bundle: ")
        results["tokens"] = [{"bundle": folder.name, **sections_of(arguments, folder, (bits,), f"{folder.name}: ")[0]["bits"]} for folder in arguments.tokens]
        write_report(out, results, pictures)
    except OSError as error:
        what = f"{error.strerror or error}: {error.filename or arguments.work}"
        raise TrainingError(f"The evaluation cannot be kept ({what}); make room, and the same command goes on.") from error
    tell(f"report: {out / 'README.md'}")


def only_judge(arguments: argparse.Namespace) -> None:
    """Prints what the naming test and its like say of the bundle, and of `--before`; writes no report."""
    results, pictures = sections_of(arguments, arguments.bundle, JUDGED, "")
    if arguments.before:
        results["before"], _ = sections_of(arguments, arguments.before, JUDGED, "before: ")
    judged = judge_of(results)
    print(json.dumps(judged, indent=1, allow_nan=False))
    print(judge_table(judged))
    tell(f"sheets: {pictures}")


def sections_of(arguments: argparse.Namespace, folder: Path, sections: tuple[Section, ...], prefix: str) -> tuple[dict, Path]:
    """Every section's numbers by its name, with what they were made with; and the folder of their pictures."""
    runner = Runner(folder)
    subject = subject_named(arguments.world) if arguments.world else subject_of(folder)
    probe, about_probe = load_probe(arguments.probe, subject)
    if runner.height != runner.width:
        raise TrainingError(f"The bundle {folder} makes pictures of {runner.width}x{runner.height}; the world is rendered in squares only.")
    threads = arguments.threads or os.cpu_count() or 1
    kept = Kept(arguments.work / f"{runner.hash[:12]}-{arguments.budget}", fingerprint(runner.hash, about_probe["sha256"], arguments.budget))
    films = Films(runner, arguments.work / f"{runner.token_hash[:12]}-films", threads, Progress(lambda line: tell(prefix + line)))
    bench = Bench(subject, runner, probe, BUDGETS[arguments.budget], films, kept.folder)
    results = {section.NAME: kept.load(section.NAME) for section in sections}
    pending = [section for section in sections if results[section.NAME] is None]
    try:
        # The longest film first, on a core of its own, for no other core can help with it.
        for section in sorted(pending, key=lambda section: section is not drift):
            films.order(section.films(bench))
        for section in pending:
            begun = time.monotonic()
            results[section.NAME] = {**section.measure(bench), "tookSeconds": round(time.monotonic() - begun, 1)}
            kept.save(section.NAME, results[section.NAME])
            tell(f"{prefix}{section.NAME}: done")
    finally:
        films.close()
    return {**results, **circumstances(arguments, bench, about_probe, threads)}, kept.folder


def only_settings(arguments: argparse.Namespace) -> None:
    """Prints how ways of sampling compare on the films of `overall` and `heldOut`; writes no report."""
    section = Settings(tuple(sampling_of(text) for text in arguments.settings))
    rows = sections_of(arguments, arguments.bundle, (section,), "")[0][section.NAME]["settings"]
    print(json.dumps(rows, indent=1, allow_nan=False))
    print(settings_table(rows))


class Kept:
    """Finished sections on disk. `key` is what their numbers follow from; those of another key are not used."""

    def __init__(self, folder: Path, key: str) -> None:
        self.folder, self.key = folder, key
        folder.mkdir(parents=True, exist_ok=True)

    def load(self, name: str) -> dict | None:
        try:
            kept = json.loads((self.folder / f"{name}.json").read_text())
        except (OSError, ValueError):
            return None
        return kept["numbers"] if kept.get("key") == self.key else None

    def save(self, name: str, numbers: dict) -> None:
        path = self.folder / f"{name}.json"
        beside = path.with_suffix(".part")
        beside.write_text(json.dumps({"key": self.key, "numbers": numbers}))
        os.replace(beside, path)


_RUNS = ("bundles/runner", "bundles/noise", "sheets/pictures", "networks/generator", "networks/layers")
_RENDERS = ("world/__init__", "world/worlds", "world/states", "world/paths")


_LAYOUT = ("report.py", "tables.py", "aims.py")
"""Files that only lay numbers out."""


def sources() -> list[Path]:
    """The files that numbers follow from: what measures, what runs a bundle, and what renders and says the worlds."""
    own, kit = Path(__file__).parent, Path(__file__).parent.parent
    measures = [path for path in sorted(own.iterdir()) if path.suffix in (".py", ".json") and path.name not in _LAYOUT]
    drawn = [path for world in ("small", "full") for path in sorted((kit / world).rglob("*.py"))]
    return [*measures, *drawn, *(kit / f"{name}.py" for name in _RUNS + _RENDERS)]


def fingerprint(*parts: str) -> str:
    """Of bundle, probe, budget and the text of `sources`: when any of them changes, sections are measured again (films are kept)."""
    digest = hashlib.sha256("|".join(parts).encode())
    for path in sources():
        digest.update(path.read_bytes())
    return digest.hexdigest()


def circumstances(arguments: argparse.Namespace, bench: Bench, probe: dict, threads: int) -> dict:
    """What the numbers were made with and on."""
    steps, guidance, temperature = bench.runner.resolved(Sampling())
    return {
        "bundle": {
            "name": bench.runner.manifest["name"], "sha256": bench.runner.hash, "resolution": bench.res, "steps": steps, "guidance": guidance,
            "temperature": temperature, "confidence": bench.runner.manifest["sampling"]["confidence"],
        },
        "world": bench.subject.name, "probe": probe, "budget": {"name": arguments.budget, **asdict(bench.budget)},
        "seeds": {"prompts and films": f"{TEST_SEED} and up", "probe": f"{PROBE_SEED} and up"},
        "machine": {"processor": processor(), "cores": os.cpu_count(), "threads": threads, "system": platform.system(), "python": platform.python_version()},
        "date": time.strftime("%Y-%m-%d"),
    }  # fmt: skip


def processor() -> str:
    """The processor's name, as far as the system tells it."""
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    return next((line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")), platform.machine())
