"""A world that costs nothing: a bright square wanders over one of two backgrounds. Keeps to `clips.Source`."""

from __future__ import annotations

import random

import torch

from evertale_training.clips.clips import BOX_CELL, Clips

COLOURS = {"red": (230, 30, 30), "green": (30, 200, 60), "blue": (40, 60, 230)}
GROUNDS = {"day": 200, "night": 30}


class ToySource:
    def __init__(self, width: int = 32, height: int = 32) -> None:
        self.width, self.height = width, height

    def clips(self, seeds: range, frames: int, split: str = "train") -> Clips:
        drawn = [self._clip(random.Random(f"{split}{seed}"), frames) for seed in seeds]
        video, boxes, captions, changes = zip(*drawn)
        return Clips(torch.stack(video), torch.stack(boxes), list(captions), list(changes))

    def stills(self, seeds: range, split: str = "train", at_rest: bool = False) -> Clips:
        return self.clips(seeds, 1, split)

    def _clip(self, draw: random.Random, frames: int) -> tuple[torch.Tensor, torch.Tensor, list[str], int]:
        colours, ground = draw.sample(sorted(COLOURS), 2), draw.choice(sorted(GROUNDS))
        change = draw.randrange(5, frames - 7, 2) if frames >= 13 and draw.random() < 0.5 else -1
        video = torch.full((frames, 3, self.height, self.width), GROUNDS[ground], dtype=torch.uint8)
        boxes = torch.zeros(frames, self.height // BOX_CELL, self.width // BOX_CELL, dtype=torch.bool)
        x, y, step = draw.randrange(self.width - 8), draw.randrange(self.height - 8), draw.choice((-1, 1))
        for frame in range(frames):
            colour = COLOURS[colours[1] if 0 <= change <= frame else colours[0]]
            left = min(max(0, x + step * frame), self.width - 8)
            video[frame, :, y : y + 8, left : left + 8] = torch.tensor(colour, dtype=torch.uint8)[:, None, None]
            boxes[frame, y // BOX_CELL : (y + 8 + BOX_CELL - 1) // BOX_CELL, left // BOX_CELL : (left + 8 + BOX_CELL - 1) // BOX_CELL] = True
        captions = [f"a {colours[0]} square by {ground}"]
        if change >= 0:
            captions.append(f"now it is {colours[1]}")
        return video, boxes, captions, change
