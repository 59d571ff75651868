"""
A folder of films as training data in place of the world: `clip.mp4` (whatever PyAV reads) with what it shows in `clip.txt` beside it, one caption a
line. Knows pixels and captions; no tokens. All is read once into memory: an hour at 128x128 is 1.4 GB.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from ..learning.fit import TrainingError, reason_of
from ..world.states import FPS
from .clips import BOX_CELL, Clips

NAMED = 8
"""Unusable clips that are named; the rest is counted."""
HELD_OUT_SHARE = 0.05


class Unusable(Exception):
    """Why a clip is left out."""


@dataclass
class Film:
    name: str
    frames: Tensor
    """uint8 `[T, 3, H, W]`, `FPS` a second."""
    captions: list[str]


def read_captions(path: Path) -> list[str]:
    """The lines of a clip's text file."""
    try:
        lines = [" ".join(line.split()) for line in path.read_text(encoding="utf-8").splitlines()]
    except FileNotFoundError:
        raise Unusable(f"no {path.name} beside it") from None
    except (OSError, UnicodeDecodeError) as error:
        raise Unusable(f"{path.name} cannot be read ({reason_of(error)})") from error
    captions = [line for line in lines if line]
    if not captions:
        raise Unusable(f"{path.name} is empty")
    return captions


def read_frames(path: Path, width: int, height: int) -> Tensor:
    """A film's pictures at `FPS` a second, scaled to cover `width` x `height` and cut to it around the centre: uint8 `[T, 3, height, width]`."""
    import av

    pictures: list[np.ndarray] = []
    try:
        with av.open(str(path)) as container:
            stream = container.streams.video[0]
            stream.thread_type = "AUTO"
            last: np.ndarray | None = None
            begin: float | None = None
            at = 0.0
            for frame in container.decode(stream):
                at = float(frame.time or 0.0)
                begin = at if begin is None else begin
                # Up to this frame's time the one before it is what a viewer sees.
                while last is not None and len(pictures) < (at - begin) * FPS - 1e-3:
                    pictures.append(last)
                last = _fitted(frame, width, height)
            end = at + (1.0 / float(stream.average_rate) if stream.average_rate else 0.0)
    except (av.FFmpegError, OSError, ValueError, IndexError) as error:
        raise Unusable(f"cannot be read ({reason_of(error)})") from error
    if last is None:
        raise Unusable("has no pictures")
    while not pictures or len(pictures) < (end - (begin or 0.0)) * FPS - 1e-3:
        pictures.append(last)
    return torch.from_numpy(np.stack(pictures)).permute(0, 3, 1, 2).contiguous()


def _fitted(frame: object, width: int, height: int) -> np.ndarray:
    """One decoded frame as RGB `[height, width, 3]`."""
    scale = max(width / frame.width, height / frame.height)  # type: ignore[attr-defined]
    wide, high = max(width, round(frame.width * scale)), max(height, round(frame.height * scale))  # type: ignore[attr-defined]
    picture = frame.reformat(width=wide, height=high, format="rgb24", interpolation="AREA").to_ndarray()  # type: ignore[attr-defined]
    left, top = (wide - width) // 2, (high - height) // 2
    return picture[top : top + height, left : left + width]


def read_folder(folder: Path, width: int, height: int, frames: int) -> list[Film]:
    """Every usable film of the folder. Those that are not are named (the first few) and counted; with none left, one sentence."""
    if not folder.is_dir():
        raise TrainingError(f"{folder} is no folder of films; give one with --data.")
    films: list[Film] = []
    unusable: list[str] = []
    for path in sorted(folder.iterdir()):
        if path.suffix == ".txt" or path.name.startswith(".") or not path.is_file():
            continue
        try:
            captions = read_captions(path.with_suffix(".txt"))
            pictures = read_frames(path, width, height)
            if len(pictures) < frames:
                raise Unusable(f"is {len(pictures) / FPS:.1f} s long, {frames / FPS:.1f} s are needed")
            films.append(Film(path.name, pictures, captions))
        except Unusable as reason:
            unusable.append(f"{path.name}: {reason}")
    for line in unusable[:NAMED]:
        print(f"left out: {line}", flush=True)
    if len(unusable) > NAMED:
        print(f"left out: {len(unusable) - NAMED} more", flush=True)
    if not films:
        told = f" ({unusable[0]})" if unusable else ""
        raise TrainingError(f"None of the {len(unusable)} files in {folder} can be used as a clip{told}; see the training README for what is expected.")
    seconds = sum(len(film.frames) for film in films) / FPS
    print(f"{len(films)} clips, {seconds / 60:.1f} minutes, {len(unusable)} left out", flush=True)
    return films


class FolderSource:
    """Clips cut at random places from the films of a folder; nobody knows where anybody acts, so `boxes` are empty."""

    def __init__(self, folder: Path, width: int, height: int, shortest: int) -> None:
        self.films = read_folder(folder, width, height, shortest)
        count = round(len(self.films) * HELD_OUT_SHARE) or (1 if len(self.films) >= 8 else 0)
        # Spread over the folder: neighbours often are of one kind.
        chosen = set(random.Random(len(self.films)).sample(range(len(self.films)), count))
        self.training = [film for number, film in enumerate(self.films) if number not in chosen]
        self.held_out = [film for number, film in enumerate(self.films) if number in chosen] or self.films

    def clips(self, seeds: range, frames: int, split: str = "train") -> Clips:
        films = self.training if split == "train" else self.held_out
        video, captions = [], []
        for seed in seeds:
            draw = random.Random(seed)
            film = draw.choice(films)
            start = draw.randrange(len(film.frames) - frames + 1)
            video.append(film.frames[start : start + frames])
            captions.append([draw.choice(film.captions)])
        pictures = torch.stack(video)
        count, length, _, height, width = pictures.shape
        boxes = torch.zeros(count, length, height // BOX_CELL, width // BOX_CELL, dtype=torch.bool)
        return Clips(pictures, boxes, captions, [-1] * count)

    def stills(self, seeds: range, split: str = "train", at_rest: bool = False) -> Clips:
        return self.clips(seeds, 1, split)

    def captions(self) -> list[str]:
        """Everything that is said of the films, each once."""
        return list(dict.fromkeys(caption for film in self.films for caption in film.captions))


MOST_TEMPLATES = 500
"""Captions that go into a grammar; of more, evenly spread ones."""


def captions_of(folder: Path) -> list[str]:
    """The captions of a folder's text files, each once, without reading the films."""
    captions: list[str] = []
    for path in sorted(folder.glob("*.txt")):
        try:
            captions += read_captions(path)
        except Unusable:
            continue
    if not captions:
        raise TrainingError(f"There is no caption in {folder}: every clip has a text file of its name beside it.")
    return list(dict.fromkeys(captions))


def grammar_of(captions: list[str]) -> dict:
    """
    `grammar.json` of a model of one's own films: whole captions are the templates, without slots, since nobody has said which words are
    actors and which are places. The auto writer then tells one caption after another; every word of a caption counts as known.
    """
    step = max(1.0, len(captions) / MOST_TEMPLATES)
    # Braces would be slots.
    told = [captions[int(k * step)].replace("{", "(").replace("}", ")") for k in range(min(len(captions), MOST_TEMPLATES))]
    only = {"name": told[0], "phrases": [told[0]]}
    return {
        "actors": [{"name": told[0], "phrases": told}], "scenes": [only], "actions": [{**only, "scenes": [told[0]]}], "events": [], "templates": told,
    }  # fmt: skip
