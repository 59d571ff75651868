"""Where tensors live: which device a command uses, and what reaches it ahead of time. Knows no model."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import fields, is_dataclass, replace
from typing import Any

import torch
from torch import Tensor, nn

from ..learning.fit import TrainingError


def choose_device(name: str) -> str:
    """`auto` is CUDA where PyTorch finds it; one sentence where CUDA was asked for and is not there."""
    there = torch.cuda.is_available()
    if name == "auto":
        return "cuda" if there else "cpu"
    if name == "cuda" and not there:
        raise TrainingError("PyTorch finds no CUDA device here; use --device cpu, or auto.")
    return name


def to_device(batch: Any, device: str) -> Any:
    """The same tuple or dataclass with its tensors on the device; from pinned memory without waiting, where there is a device to wait for."""

    def move(tensor: Tensor) -> Tensor:
        if device == "cpu" or tensor.device.type == device:
            return tensor
        return tensor.pin_memory().to(device, non_blocking=True)

    return mapped(batch, move)


def mapped(batch: Any, change: Callable[[Tensor], Tensor]) -> Any:
    """The same tuple or dataclass with every tensor changed; what is no tensor stays."""
    if isinstance(batch, Tensor):
        return change(batch)
    if isinstance(batch, tuple | list):
        return tuple(mapped(part, change) for part in batch)
    if is_dataclass(batch) and not isinstance(batch, type):
        return replace(batch, **{f.name: mapped(getattr(batch, f.name), change) for f in fields(batch)})
    return batch


def tensors_of(batch: Any) -> list[Tensor]:
    """The tensors of a tuple or dataclass, in its order."""
    found: list[Tensor] = []
    mapped(batch, lambda tensor: found.append(tensor) or tensor)  # type: ignore[func-returns-value]
    return found


class Turns:
    """Many threads may use the accelerator side by side, or one alone: who compiles and records a step wants nobody else's kernels in between."""

    def __init__(self) -> None:
        self.changed = threading.Condition()
        self.users, self.taken = 0, False

    @contextmanager
    def shared(self) -> Iterator[None]:
        with self.changed:
            self.changed.wait_for(lambda: not self.taken)
            self.users += 1
        try:
            yield
        finally:
            with self.changed:
                self.users -= 1
                self.changed.notify_all()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Waits until those who share are done; nobody begins meanwhile."""
        with self.changed:
            self.changed.wait_for(lambda: not self.taken)
            self.taken = True
            self.changed.wait_for(lambda: self.users == 0)
        try:
            yield
        finally:
            with self.changed:
                self.taken = False
                self.changed.notify_all()


TURNS = Turns()


class Ahead:
    """
    An iterator that is worked out by a thread, `depth` items ahead and already on the device. Ends, or fails, where its source does.
    `close` ends the thread; an abandoned one would keep the process alive.
    """

    def __init__(self, source: Iterator[object], device: str, depth: int = 2) -> None:
        self.items: queue.Queue[tuple[object, BaseException | None]] = queue.Queue(depth)
        self.stopped = threading.Event()
        self.thread = threading.Thread(target=self._work, args=(source, device), daemon=True)
        self.thread.start()

    def _work(self, source: Iterator[object], device: str) -> None:
        try:
            while True:
                with TURNS.shared():
                    item = to_device(next(source), device)
                if not self._put((item, None)):
                    return
        except BaseException as error:  # noqa: BLE001: told to whoever waits for the item
            self._put((None, error))

    def _put(self, entry: tuple[object, BaseException | None]) -> bool:
        while not self.stopped.is_set():
            try:
                self.items.put(entry, timeout=0.2)
                return True
            except queue.Full:
                continue
        return False

    def __iter__(self) -> Ahead:
        return self

    def __next__(self) -> object:
        item, error = self.items.get()
        if error is not None:
            self.items.put((None, error))
            raise error
        return item

    def close(self) -> None:
        self.stopped.set()
        self.thread.join(timeout=10)


COMPILED = ("Layer", "SpatialLayer", "TemporalLayer", "ConvBlock", "ReconstructionLoss")
"""Repeated blocks: compiled one by one, a model of many layers costs the compilation of one."""


MOST_SHAPES = 64
"""Compilations that one block may have: a plan's shapes are few, and each is compiled by itself."""


def compile_blocks(model: nn.Module, backend: str = "inductor") -> list[nn.Module]:
    """Has `torch.compile` take over the model's repeated blocks, in place; nothing is compiled before the first step."""
    blocks = [module for module in model.modules() if type(module).__name__ in COMPILED]
    on_device = next(model.parameters()).device.type != "cpu"
    if on_device:
        import torch._dynamo
        import torch._inductor.config

        torch._dynamo.config.recompile_limit = MOST_SHAPES
        # The processes that compile are otherwise ended when they idle for a minute, in ways that can leave later compilations waiting (PyTorch pull request 183884).
        torch._inductor.config.quiesce_async_compile_pool = False
    for block in blocks:
        block.compile(backend=backend, dynamic=False if on_device else None)
    return blocks


def forget_compiled(blocks: list[nn.Module]) -> None:
    """Back to running the blocks as they are written."""
    for block in blocks:
        block._compiled_call_impl = None
