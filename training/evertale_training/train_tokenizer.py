"""Trains the tokenizer on clips rendered on the fly by a second process."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.utils.data import DataLoader, IterableDataset

from . import world
from .dataset import actor_boxes
from .fit import FitOptions, fit, load
from .tokenizer import Tokenizer, TokenizerConfig, reconstruction_loss

FRAMES = 13
"""Frames rendered per clip; two crops of `CROP` are cut from each."""
CROP = 7
BOX_GRID = 24
ACTOR_WEIGHT = 4.0
"""Weight of pixels in the actor's box: backgrounds are soon learned, and who acts is what a viewer looks at."""


class RenderedClips(IterableDataset):
    """
    Endless batches: uint8 crops `[batch, CROP, 3, res, res]` and where the actor is, bool `[batch, CROP, BOX_GRID, BOX_GRID]`.
    Batch n depends on `first_seed + n` alone.
    """

    def __init__(self, batch: int, res: int, first_seed: int) -> None:
        self.batch, self.res, self.first_seed = batch, res, first_seed

    def __iter__(self) -> Iterator[tuple[Tensor, ...]]:
        torch.set_num_threads(1)
        os.nice(2)  # rendering must not take the processor from training
        number = 0
        while True:
            seed = self.first_seed + number * self.batch
            specs = [world.sample_clip(seed + k, FRAMES, 0.6) for k in range(self.batch // 2)]
            clips, boxes = world.render(specs, self.res), torch.stack([actor_boxes(spec, BOX_GRID) for spec in specs])
            yield tuple(torch.cat([part[:, :CROP], part[:, FRAMES - CROP :]]) for part in (clips, boxes))
            number += 1


def psnr(output: Tensor, target: Tensor) -> float:
    """Peak signal-to-noise ratio in dB of pictures in [0, 1]: the mean over clips."""
    error = (output.clamp(0, 1) - target).square().flatten(1).mean(1)
    return (-10.0 * torch.log10(error)).mean().item()


def train_tokenizer(
    out: Path, minutes: float, config: TokenizerConfig, batch: int = 16, seed: int = 1, device: str = "cpu", decoder_of: Path | None = None
) -> Tokenizer:  # fmt: skip
    """
    Trains (or resumes) and returns the averaged model. With `decoder_of`, a checkpoint, only the decoder learns on from there: the codes stay
    what a generator was trained on.
    """
    torch.manual_seed(seed)
    model = Tokenizer(config).to(device)
    if decoder_of is not None:
        model.load_state_dict(load(decoder_of, config.to_dict())["averaged"])
        for part in (model.stem, model.encoder_blocks, model.down, model.encoder, model.to_latent):
            part.requires_grad_(False)
    options = FitOptions(out=out, minutes=minutes, learning_rate=1.5e-3, matrix_rate=2e-3, device=device, config=config.to_dict())
    print(f"tokenizer: {sum(p.numel() for p in model.parameters()) / 1e6:.2f} M parameters, {config.codes} codes x {config.groups}", flush=True)
    # A resumed run goes on where the seeds were, not over the same clips again.
    start = load(out / "checkpoint.pt")["step"] * batch if (out / "checkpoint.pt").exists() else 0
    first_seed = 1_000_000 if decoder_of is None else 2_000_000
    loader = DataLoader(RenderedClips(batch, config.res, first_seed + start), batch_size=None, num_workers=1, prefetch_factor=3)
    held_out = world.render([world.sample_clip(k, FRAMES, 0.6, split="any") for k in range(24)], config.res)[:, :9].float() / 255

    def loss_of(model: nn.Module, batch: object) -> tuple[Tensor, dict[str, float]]:
        assert isinstance(batch, tuple | list)
        target, boxes = batch[0].to(device).float() / 255, batch[1].to(device)
        side = config.res // BOX_GRID
        weight = 1.0 + (ACTOR_WEIGHT - 1.0) * boxes.repeat_interleave(side, -1).repeat_interleave(side, -2).unsqueeze(2)
        return reconstruction_loss(model(target), target, weight), {}

    def evaluate(model: nn.Module) -> dict[str, float]:
        with torch.no_grad(), torch.autocast(device, dtype=torch.bfloat16):
            return {"heldOutPsnrDb": psnr(model(held_out.to(device)).float(), held_out.to(device))}

    averaged = fit(model, iter(loader), loss_of, options, evaluate)
    assert isinstance(averaged, Tokenizer)
    return averaged


def load_tokenizer(path: Path) -> Tokenizer:
    """The averaged tokenizer of a checkpoint, ready to run."""
    state = load(path)
    model = Tokenizer(replace(TokenizerConfig(), **state["config"]))
    model.load_state_dict(state["averaged"])
    return model.eval()
