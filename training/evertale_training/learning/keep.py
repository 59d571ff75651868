"""
Weights worth keeping: slimmed, and cut into files that travel where large ones do not. Knows checkpoints; no models.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from .fit import TrainingError, load, reason_of, save

PART_BYTES = 15 * 2**20
"""Largest file of a kept checkpoint."""


def slimmed(state: dict) -> dict:
    """The averaged weights in float16, no optimizer. A run that resumes from it warms its optimizer up anew."""
    averaged = {name: value.half() if value.is_floating_point() else value for name, value in state["averaged"].items()}
    return {"model": averaged, "averaged": averaged, "step": state["step"], "spent": state["spent"], "config": state["config"]}


def slim(path: Path, out: Path) -> None:
    """Copies a checkpoint for keeping, in one file."""
    save(out, slimmed(load(path)))


def keep_parts(path: Path, folder: Path, name: str, part_bytes: int = PART_BYTES) -> list[Path]:
    """The same in as many files as it takes: `NAME.0.pt`, `NAME.1.pt`... Parts of an earlier time that are no longer needed go."""
    state = slimmed(load(path))
    parts: list[dict] = [{}]
    room = part_bytes
    for key, value in state["averaged"].items():
        size = value.numel() * value.element_size() + 512
        if size > room and parts[-1]:
            parts.append({})
            room = part_bytes
        parts[-1][key] = value
        room -= size
    written = []
    for number, averaged in enumerate(parts):
        about = {key: state[key] for key in ("step", "spent", "config")}
        save(folder / f"{name}.{number}.pt", {"averaged": averaged, "part": number, "parts": len(parts), **about})
        written.append(folder / f"{name}.{number}.pt")
    for stale in folder.glob(f"{name}.*.pt"):
        if stale not in written:
            stale.unlink()
    return written


def join_parts(folder: Path, name: str, out: Path) -> bool:
    """Puts a checkpoint together again; False where there is none. One sentence for parts that are missing or of different runs."""
    first = folder / f"{name}.0.pt"
    if not first.exists():
        return False
    parts = [load(first)]
    for number in range(1, parts[0]["parts"]):
        path = folder / f"{name}.{number}.pt"
        if not path.exists():
            raise TrainingError(f"Of the {parts[0]['parts']} parts of {name} in {folder}, {path.name} is missing; bring it back, or start afresh.")
        parts.append(load(path))
    if len({(part["step"], part["parts"]) for part in parts}) > 1:
        raise TrainingError(f"The parts of {name} in {folder} are of different moments; bring back those of one, or start afresh.")
    averaged = {key: value for part in parts for key, value in part["averaged"].items()}
    state = {key: parts[0][key] for key in ("step", "spent", "config")}
    save(out, {"model": averaged, "averaged": averaged, **state})
    return True


def keep_copy(path: Path, folder: Path, name: str | None = None) -> None:
    """Copies a small file, whole or not at all."""
    target = folder / (name or path.name)
    beside = target.with_name(target.name + ".part")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, beside)
        beside.replace(target)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise TrainingError(f"{target} cannot be written ({reason_of(error)}); is the disk full?") from error

