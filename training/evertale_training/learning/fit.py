"""
The training loop, once for every model: mixed precision, a budget in minutes, weight averaging, checkpoints that are written beside
and then renamed, so that a killed run never leaves half a file looking whole. Never asks the device for a number between reports.
"""

from __future__ import annotations

import copy
import dataclasses
import faulthandler
import json
import math
import os
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor, nn

from ..devices.precision import mixed_precision, processor_prefers_bf16
from .muon import Muon

LossOf = Callable[[nn.Module, object], tuple[Tensor, dict[str, Tensor]]]
"""`loss_of(model, batch)`: the loss, and numbers to log as tensors (what they cost to read is paid at reports alone)."""


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
    config: object = None
    """Dataclass of the model's numbers: a checkpoint of others is refused."""
    stop_at: float = math.inf
    """`time.monotonic()` at which to stop although the budget is not spent; a later call goes on from the checkpoint."""
    compile: bool = False
    recorded: bool = False
    """On CUDA, steps are recorded once for each shape of batch and played back (`devices/recorded.py`, which says what a loss must keep to)."""
    stall_seconds: float | None = None
    """A step that takes longer ends the process, with the stack of every thread: an accelerator is too dear to hang on. None: it may take for ever."""
    report_steps: int = 50
    on_checkpoint: Callable[[], None] | None = None
    """Called after every checkpoint that was written."""


def save(path: Path, state: dict) -> None:
    """Writes `state` whole or not at all."""
    beside = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        torch.save(state, beside)
        os.replace(beside, path)
    except (OSError, RuntimeError) as error:
        # PyTorch's writer tells of a full disk by a RuntimeError.
        beside.unlink(missing_ok=True)
        kept = "the one of before is untouched" if path.exists() else "nothing was left behind"
        raise TrainingError(f"{path} cannot be written ({reason_of(error)}); is the disk full? {kept[0].upper()}{kept[1:]}.") from error


def write_text(path: Path, text: str) -> None:
    """Writes a small file whole or not at all."""
    beside = path.with_name(path.name + ".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_text(text)
        os.replace(beside, path)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise TrainingError(f"{path} cannot be written ({reason_of(error)}); is the disk full?") from error


def reason_of(error: BaseException) -> str:
    """The first line of an error's text, without its full stop."""
    text = error.strerror if isinstance(error, OSError) and getattr(error, "strerror", None) else str(error)
    return (text.strip().splitlines() or [type(error).__name__])[0].rstrip(".")


def load(path: Path, config: object = None) -> dict:
    """Reads a checkpoint; refuses one whose numbers differ from those of the dataclass `config`. Fields it does not know have their defaults."""
    try:
        state = torch.load(path, map_location="cpu", weights_only=True)
        assert isinstance(state, dict)
    except FileNotFoundError:
        raise TrainingError(f"There is no checkpoint at {path}; train first, or name another with its option.") from None
    except Exception as error:
        raise TrainingError(f"The checkpoint {path} cannot be read ({reason_of(error)}); delete it to start afresh.") from error
    if config is not None:
        different = differences(state.get("config") or {}, config)
        if different:
            raise TrainingError(f"The checkpoint {path} was made with another {', '.join(different)}; use its preset, or another --runs.")
    return state


def steps_done(out: Path) -> int:
    """Steps of the run in a folder; 0 where there is none."""
    path = out / "checkpoint.pt"
    return load(path)["step"] if path.exists() else 0


def differences(kept: dict, config: object) -> list[str]:
    """Which numbers of a checkpoint are not those of `config`, as `name (96, not 128)`."""
    assert dataclasses.is_dataclass(config) and not isinstance(config, type)
    own = dataclasses.asdict(config)
    defaults = dataclasses.asdict(type(config)())
    found = [f"{key} ({kept.get(key, defaults[key])}, not {value})" for key, value in own.items() if kept.get(key, defaults[key]) != value]
    return found + [f"{key} (this version does not know it)" for key in kept if key not in own]


def build_optimizers(model: nn.Module, options: FitOptions) -> list[torch.optim.Optimizer]:
    """Muon for the matrices inside the blocks (it learns from fewer clips), AdamW for embeddings, heads, norms and convolutions."""
    matrices, rest = [], []
    for name, parameter in model.named_parameters():
        if not parameter.requires_grad:
            continue
        hidden = parameter.ndim == 2 and ("layers." in name or "spatial." in name or "temporal." in name) and "distance" not in name
        (matrices if hidden and options.matrix_rate else rest).append(parameter)
    on_device = options.device == "cuda"

    def rate(full: float) -> float | Tensor:
        # A recorded step reads its rate from the device.
        return torch.tensor(full, device=options.device) if on_device else full

    adam = torch.optim.AdamW(rest, lr=rate(options.learning_rate), betas=(0.9, 0.98), weight_decay=0.0, fused=on_device or None, capturable=on_device)
    optimizers: list[torch.optim.Optimizer] = [adam]
    if matrices:
        assert options.matrix_rate is not None
        fast = options.device != "cpu" or processor_prefers_bf16()
        optimizers.append(Muon(matrices, rate(options.matrix_rate), ns_steps=4, dtype=torch.bfloat16 if fast else torch.float32))
    for optimizer, full in zip(optimizers, (options.learning_rate, options.matrix_rate)):
        for group in optimizer.param_groups:
            group["full_rate"] = full
    return optimizers


def take_up(optimizer: torch.optim.Optimizer, kept: dict) -> None:
    """Loads an optimizer's state. Its settings stay those of this run, which may be on another device, or at other rates."""
    settings = [{key: value for key, value in group.items() if key != "params"} for group in optimizer.param_groups]
    groups = [{**group, **own} for group, own in zip(kept["param_groups"], settings)]
    optimizer.load_state_dict({**kept, "param_groups": groups})


def rate_factor(steps: int, spent: float, options: FitOptions) -> float:
    """Warm-up over the optimizer's first `steps`, then constant, then a linear fall at the end of the time budget."""
    warm = min(1.0, (steps + 1) / options.warmup_steps)
    left = max(0.0, 1.0 - spent / (options.minutes * 60.0))
    return warm * min(1.0, 0.05 + 0.95 * left / options.decay_share)


class Watchdog:
    """Ends the process, checkpoints untouched, when nothing is `seen` for so long. It needs no turn of the interpreter, which what hangs may hold."""

    def __init__(self, seconds: float | None) -> None:
        self.seconds, self.armed = seconds, -math.inf

    def seen(self) -> None:
        now = time.monotonic()
        if self.seconds is not None and now - self.armed > 0.1 * self.seconds:
            faulthandler.dump_traceback_later(self.seconds, exit=True)
            self.armed = now

    def close(self) -> None:
        if self.seconds is not None:
            faulthandler.cancel_dump_traceback_later()


class Run:
    """A model in training: its average, its optimizers, its place in the budget, and the files that it leaves."""

    def __init__(self, model: nn.Module, loss_of: LossOf, options: FitOptions) -> None:
        self.model, self.loss_of, self.options = model, loss_of, options
        if options.device == "cuda":
            # Shapes are few and come again and again: the fastest convolution for each is worth trying out.
            torch.backends.cudnn.benchmark = True
            # A thread that makes batches may hold the interpreter for 5 ms; the one that trains would wait that long to launch its next kernel.
            sys.setswitchinterval(0.0005)
        self.averaged = copy.deepcopy(model).requires_grad_(False)
        self.pairs = list(self.averaged.parameters()), list(model.parameters())
        self.optimizers = build_optimizers(model, options)
        self.path, self.log = options.out / "checkpoint.pt", options.out / "log.jsonl"
        self.step, self.spent, self.cold_step = 0, 0.0, 0
        self.blocks: list[nn.Module] = []
        self.sums: dict[str, Tensor] = {}
        if self.path.exists():
            self._resume(load(self.path, options.config))
        if options.compile:
            from ..devices.device import compile_blocks

            self.blocks = compile_blocks(model)
        self.learn: Callable[[object], dict[str, Tensor]] = self._learn
        if options.recorded and options.device == "cuda":
            from ..devices.recorded import Recorded

            self.learn = Recorded(self._learn)

    def _resume(self, state: dict) -> None:
        self.model.load_state_dict(state["model"])
        self.averaged.load_state_dict(state["averaged"])
        self.step, self.spent, self.cold_step = state["step"], state["spent"], state.get("cold_step", 0)
        kept = state.get("optimizers", [])
        for optimizer, own in zip(self.optimizers, kept):
            take_up(optimizer, own)
        if not kept:  # slimmed weights: the optimizers know nothing yet
            self.cold_step = self.step
        print(f"resumed at step {self.step} after {self.spent / 60:.1f} min", flush=True)

    def _backward(self, batch: object) -> dict[str, Tensor]:
        with mixed_precision(self.options.device):
            loss, numbers = self.loss_of(self.model, batch)
        loss.backward()
        return {key: value.detach().float() for key, value in {"loss": loss, **numbers}.items()}

    def _learn(self, batch: object) -> dict[str, Tensor]:
        """Gradients and the optimizers' steps; the loss, and what is told of it."""
        try:
            numbers = self._backward(batch)
        except Exception as error:
            if not self.blocks or self.learn != self._learn:
                raise
            from ..devices.device import forget_compiled

            print(f"torch.compile failed ({reason_of(error)}); going on without it", flush=True)
            forget_compiled(self.blocks)
            self.blocks = []
            self.model.zero_grad(set_to_none=True)
            numbers = self._backward(batch)
        nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        for optimizer in self.optimizers:
            optimizer.step()
            optimizer.zero_grad(set_to_none=True)
        return numbers

    def advance(self, batch: object) -> None:
        """One step."""
        self._set_rates(rate_factor(self.step - self.cold_step, self.spent, self.options))
        try:
            numbers = self.learn(batch)
        except Exception as error:
            if self.learn == self._learn:
                raise
            print(f"recording a step failed ({reason_of(error)}); going on as it is written", flush=True)
            self.learn = self._learn
            self.model.zero_grad(set_to_none=True)
            numbers = self.learn(batch)
        keep = min(self.options.average, (self.step + 1) / (self.step + 10))
        with torch.no_grad():
            torch._foreach_lerp_(*self.pairs, 1.0 - keep)
        self.step += 1
        for key, value in numbers.items():
            self.sums[key] = self.sums[key] + value if key in self.sums else value.clone()

    def _set_rates(self, factor: float) -> None:
        for optimizer in self.optimizers:
            for group in optimizer.param_groups:
                rate = group["full_rate"] * factor
                if isinstance(group["lr"], Tensor):
                    group["lr"].fill_(rate)
                else:
                    group["lr"] = rate

    def means(self, steps: int) -> dict[str, float]:
        """Means of what was gathered over the last `steps`; refuses to go on with a loss that is no number."""
        numbers = {key: value.item() / steps for key, value in self.sums.items()}
        self.sums = {}
        loss = numbers.get("loss", 0.0)
        if not math.isfinite(loss):
            raise TrainingError(f"The loss is {loss} at step {self.step}; resume from the last checkpoint with a lower rate.")
        return numbers

    def report(self, numbers: dict[str, float]) -> None:
        line = {"step": self.step, "minutes": round(self.spent / 60, 2), **{k: round(v, 4) for k, v in numbers.items()}}
        print(json.dumps(line), flush=True)
        try:
            with self.log.open("a") as log:
                log.write(json.dumps(line) + "\n")
        except OSError as error:
            raise TrainingError(f"{self.log} cannot be written ({reason_of(error)}); is the disk full?") from error

    def checkpoint(self) -> None:
        save(self.path, {
            "model": self.model.state_dict(), "averaged": self.averaged.state_dict(), "optimizers": [o.state_dict() for o in self.optimizers],
            "step": self.step, "spent": self.spent, "cold_step": self.cold_step,
            "config": dataclasses.asdict(self.options.config) if self.options.config is not None else None,  # type: ignore[call-overload]
        })  # fmt: skip


def fit(
    model: nn.Module, batches: Iterator[object], loss_of: LossOf, options: FitOptions, evaluate: Callable[[nn.Module], dict[str, float]] | None = None
) -> nn.Module:
    """
    Trains `model` in place until the budget is spent, or it is time to stop, and returns the averaged copy. Resumes from `out/checkpoint.pt`
    when there is one. `evaluate` looks at the averaged model whenever a checkpoint is written.
    """
    run = Run(model, loss_of, options)
    try:
        options.out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise TrainingError(f"{options.out} cannot be made ({reason_of(error)}).") from error
    saved, gathered, since, first_step = run.spent, 0, time.monotonic(), run.step

    def rest() -> None:
        """Reports, then keeps: a loss that is no number never reaches a checkpoint."""
        nonlocal saved
        if gathered:
            run.means(gathered)
        run.checkpoint()
        saved = run.spent
        if options.on_checkpoint:
            options.on_checkpoint()
        if evaluate:
            run.report(evaluate(run.averaged))

    watchdog = Watchdog(options.stall_seconds)
    try:
        while run.spent < options.minutes * 60 and time.monotonic() < options.stop_at:
            begun = time.monotonic()
            watchdog.seen()
            run.advance(next(batches))
            gathered += 1
            if gathered == options.report_steps:
                numbers = run.means(gathered)
                run.spent += time.monotonic() - begun
                run.report({**numbers, "stepsPerSecond": gathered / (time.monotonic() - since)})
                gathered, since = 0, time.monotonic()
            else:
                run.spent += time.monotonic() - begun
            if run.spent - saved > options.checkpoint_minutes * 60:
                rest()
                gathered, since = 0, time.monotonic()
    finally:
        watchdog.close()
    if run.step > first_step or not run.path.exists():
        rest()
    return run.averaged
