"""
The training loop, once for both models: bf16 autocast, a budget in minutes, weight averaging, checkpoints that are written beside
and then renamed, so that a killed run never leaves half a file looking whole.
"""

from __future__ import annotations

import copy
import json
import math
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn


class TrainingError(Exception):
    """One sentence for the person at the terminal."""


@dataclass
class FitOptions:
    """What a run is allowed to cost and where it leaves its traces."""

    out: Path
    minutes: float
    """Minutes of training in all, earlier parts of a resumed run counted in."""
    learning_rate: float
    matrix_rate: float | None = None
    """Learning rate of Muon for hidden matrices; None: AdamW for everything."""
    warmup_steps: int = 100
    decay_share: float = 0.35
    """Last part of the budget, over which the rate falls linearly to a twentieth."""
    average: float = 0.998
    checkpoint_minutes: float = 3.0
    device: str = "cpu"
    config: dict | None = None


def save(path: Path, state: dict) -> None:
    """Writes `state` whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_suffix(".part")
    torch.save(state, beside)
    os.replace(beside, path)


def load(path: Path, config: dict | None = None) -> dict:
    """Reads a checkpoint; refuses one that was made by another configuration."""
    try:
        state = torch.load(path, map_location="cpu", weights_only=True)
    except FileNotFoundError:
        raise TrainingError(f"There is no checkpoint at {path}; train first, or name another with its option.") from None
    except Exception as error:
        raise TrainingError(f"The checkpoint {path} cannot be read ({error}); delete it to start afresh.") from error
    if config is not None and state.get("config") != config:
        different = [k for k in config if state.get("config", {}).get(k) != config[k]]
        raise TrainingError(f"The checkpoint {path} was made with another {', '.join(different)}; use its preset, or another --out.")
    return state


def slim(path: Path, out: Path) -> None:
    """Copies a checkpoint for keeping: the averaged weights in float16, no optimizer. A run that resumes from it warms its optimizer up anew."""
    state = load(path)
    averaged = {name: value.half() if value.is_floating_point() else value for name, value in state["averaged"].items()}
    save(out, {"model": averaged, "averaged": averaged, "step": state["step"], "spent": state["spent"], "config": state["config"]})


def build_optimizers(model: nn.Module, options: FitOptions) -> list[torch.optim.Optimizer]:
    """Muon for the matrices inside the blocks (it learns from fewer clips), AdamW for embeddings, heads, norms and convolutions."""
    matrices, rest = [], []
    for name, parameter in model.named_parameters():
        if not parameter.requires_grad:
            continue
        hidden = parameter.ndim == 2 and ("layers." in name or "spatial." in name or "temporal." in name) and "distance" not in name
        (matrices if hidden and options.matrix_rate else rest).append(parameter)
    optimizers: list[torch.optim.Optimizer] = [torch.optim.AdamW(rest, lr=options.learning_rate, betas=(0.9, 0.98), weight_decay=0.0)]
    if matrices:
        assert options.matrix_rate is not None
        optimizers.append(torch.optim.Muon(matrices, lr=options.matrix_rate, weight_decay=0.0, ns_steps=4, adjust_lr_fn="match_rms_adamw"))
    for optimizer in optimizers:
        for group in optimizer.param_groups:
            group["full_rate"] = group["lr"]
    return optimizers


def rate_factor(step: int, spent: float, options: FitOptions) -> float:
    """Warm-up by steps, then constant, then a linear fall at the end of the time budget."""
    warm = min(1.0, (step + 1) / options.warmup_steps)
    left = max(0.0, 1.0 - spent / (options.minutes * 60.0))
    return warm * min(1.0, 0.05 + 0.95 * left / options.decay_share)


def fit(
    model: nn.Module, batches: Iterator[object], loss_of: Callable[[nn.Module, object], tuple[Tensor, dict[str, float]]], options: FitOptions,
    evaluate: Callable[[nn.Module], dict[str, float]] | None = None,
) -> nn.Module:  # fmt: skip
    """
    Trains `model` in place until the budget is spent and returns the averaged copy. `loss_of(model, batch)` gives the loss and numbers to log.
    Resumes from `out/checkpoint.pt` when there is one.
    """
    averaged = copy.deepcopy(model).requires_grad_(False)
    optimizers = build_optimizers(model, options)
    path, log_path = options.out / "checkpoint.pt", options.out / "log.jsonl"
    step, spent = 0, 0.0
    if path.exists():
        state = load(path, options.config)
        model.load_state_dict(state["model"])
        averaged.load_state_dict(state["averaged"])
        for optimizer, kept in zip(optimizers, state.get("optimizers", [])):
            optimizer.load_state_dict(kept)
        step, spent = state["step"], state["spent"]
        print(f"resumed at step {step} after {spent / 60:.1f} min", flush=True)

    def checkpoint() -> None:
        save(path, {
            "model": model.state_dict(), "averaged": averaged.state_dict(), "optimizers": [o.state_dict() for o in optimizers],
            "step": step, "spent": spent, "config": options.config,
        })  # fmt: skip
        if evaluate:
            report(evaluate(averaged))

    def report(numbers: dict[str, float]) -> None:
        line = {"step": step, "minutes": round(spent / 60, 2), **{k: round(v, 4) for k, v in numbers.items()}}
        print(json.dumps(line), flush=True)
        with log_path.open("a") as log:
            log.write(json.dumps(line) + "\n")

    options.out.mkdir(parents=True, exist_ok=True)
    last_saved, window_start, window_step = spent, time.monotonic(), step
    sums: dict[str, float] = {}
    while spent < options.minutes * 60:
        begun = time.monotonic()
        batch = next(batches)
        factor = rate_factor(step, spent, options)
        for optimizer in optimizers:
            for group in optimizer.param_groups:
                group["lr"] = group["full_rate"] * factor
        with torch.autocast(options.device, dtype=torch.bfloat16):
            loss, numbers = loss_of(model, batch)
        if not math.isfinite(loss.item()):
            raise TrainingError(f"The loss is {loss.item()} at step {step}; resume from the last checkpoint with a lower rate.")
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        for optimizer in optimizers:
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
        keep = min(options.average, (step + 1) / (step + 10))
        with torch.no_grad():
            torch._foreach_lerp_(list(averaged.parameters()), list(model.parameters()), 1.0 - keep)
        step += 1
        spent += time.monotonic() - begun
        for key, value in {"loss": loss.item(), **numbers}.items():
            sums[key] = sums.get(key, 0.0) + value
        if step % 50 == 0:
            pace = (step - window_step) / (time.monotonic() - window_start)
            report({**{k: v / 50 for k, v in sums.items()}, "stepsPerSecond": pace})
            sums, window_start, window_step = {}, time.monotonic(), step
        if spent - last_saved > options.checkpoint_minutes * 60:
            checkpoint()
            last_saved = spent
    checkpoint()
    return averaged
