"""Trains the generator on tokenised clips."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import torch
from torch import Tensor, nn

from .dataset import Batch, TokenClips
from .fit import FitOptions, TrainingError, fit, load
from .generator import Generator, GeneratorConfig
from .layers import halton_order
from .text import TextFeatures

ACTOR_WEIGHT = 3.0
"""Loss weight of a token that the actor touches: the background learns itself."""
CONTEXTS = (0, 2, 2, 2, 2)
"""Context lengths in turn, in latent frames; sampling uses 0 (first chunk) and the whole window."""


def chunk_order(config: GeneratorConfig) -> Tensor:
    """The Halton order of a chunk's positions."""
    return torch.tensor(halton_order(config.chunk, config.grid, config.grid))


def loss_of_batch(model: Generator, batch: Batch, text: TextFeatures, device: str) -> tuple[Tensor, dict[str, float]]:
    """Weighted mean cross-entropy in nats per code, and the plain means over actor tokens and the rest."""
    states, mask = text.batch(batch.captions)
    losses = model.loss(batch.tokens.to(device), batch.hidden.to(device), batch.context.to(device), states.to(device), mask.to(device)).mean(1)
    actor = batch.actors[batch.hidden].to(device)
    weight = torch.where(actor, ACTOR_WEIGHT, 1.0)
    numbers = {"actor": losses[actor].mean().item() if actor.any() else 0.0, "rest": losses[~actor].mean().item() if (~actor).any() else 0.0}
    return (losses * weight).sum() / weight.sum(), numbers


def train_generator(data: Path, text_graph: Path, out: Path, minutes: float, config: GeneratorConfig, batch: int = 24, seed: int = 1, device: str = "cpu") -> Generator:
    """Trains (or resumes) on the shards of `data`; `data/held-out` holds shards for the evaluation."""
    torch.manual_seed(seed)
    model = Generator(config).to(device)
    order = chunk_order(config)
    resumed_at = load(out / "checkpoint.pt")["step"] if (out / "checkpoint.pt").exists() else 0
    clips = TokenClips(data, config, order, seed + resumed_at)
    if clips.clips == 0:
        raise TrainingError(f"There are no shards in {data}: run `data` first.")
    text = TextFeatures(text_graph, config.text_tokens)
    held_out = TokenClips(data / "held-out", config, order, 7)
    fixed = [held_out.batch(32, context) for context in (0, config.window, config.window)] if held_out.clips else []
    print(f"generator: {sum(p.numel() for p in model.parameters()) / 1e6:.2f} M parameters, {clips.clips} clips", flush=True)

    def batches() -> Iterator[Batch]:
        step = 0
        while True:
            if step % 200 == 199:
                clips.refresh()
            yield clips.batch(batch, CONTEXTS[step % len(CONTEXTS)])
            step += 1

    def loss_of(model: nn.Module, batch: object) -> tuple[Tensor, dict[str, float]]:
        assert isinstance(model, Generator) and isinstance(batch, Batch)
        return loss_of_batch(model, batch, text, device)

    def evaluate(model: nn.Module) -> dict[str, float]:
        assert isinstance(model, Generator)
        with torch.no_grad(), torch.autocast(device, dtype=torch.bfloat16):
            results = [loss_of_batch(model, batch, text, device)[1] for batch in fixed]
        return {f"heldOut{key.capitalize()}{n}": r[key] for n, r in enumerate(results) for key in r} | {"clips": clips.clips}

    options = FitOptions(out=out, minutes=minutes, learning_rate=1.5e-3, matrix_rate=2e-3, device=device, config=config.to_dict(), checkpoint_minutes=4.0)
    averaged = fit(model, batches(), loss_of, options, evaluate)
    assert isinstance(averaged, Generator)
    return averaged


def load_generator(path: Path) -> Generator:
    """The averaged generator of a checkpoint, ready to run."""
    state = load(path)
    model = Generator(replace(GeneratorConfig(), **state["config"]))
    model.load_state_dict(state["averaged"])
    return model.eval()
