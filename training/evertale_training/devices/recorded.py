"""
A training step recorded as a CUDA graph and played back: Python launches a step's kernels more slowly than an accelerator runs them, and a playback is
one launch. Knows tensors and streams; no model, no loss.
"""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

from .device import TURNS, mapped, tensors_of

WARM = 2
"""Times that a shape runs as it is written before it is recorded: what compiles, or tries out convolutions, does so then."""

Work = Callable[[object], dict[str, Tensor]]


class Recorded:
    """
    `work(batch)` on CUDA, recorded once for every shape of batch. What `work` does must depend on the batch's tensors and on the device's default random
    numbers alone, and must not ask the device for a number. The tensors it returns are overwritten by the next call.
    """

    def __init__(self, work: Work) -> None:
        self.work = work
        self.stream = torch.cuda.Stream()
        self.memory = torch.cuda.graph_pool_handle()  # shapes take turns, so they share it
        self.seen: dict[tuple, int] = {}
        self.graphs: dict[tuple, tuple[torch.cuda.CUDAGraph, object, dict[str, Tensor]]] = {}

    def __call__(self, batch: object) -> dict[str, Tensor]:
        shape = tuple((tensor.shape, tensor.dtype) for tensor in tensors_of(batch))
        self.seen[shape] = self.seen.get(shape, 0) + 1
        if self.seen[shape] <= WARM:
            with TURNS.alone():
                return self._as_written(batch)
        if shape not in self.graphs:
            with TURNS.alone():
                self.graphs[shape] = self._record(batch)
        graph, inputs, results = self.graphs[shape]
        for own, given in zip(tensors_of(inputs), tensors_of(batch)):
            own.copy_(given, non_blocking=True)
        graph.replay()
        return results

    def _as_written(self, batch: object) -> dict[str, Tensor]:
        """On the stream that records: autograd remembers on which one it met a weight first."""
        current = torch.cuda.current_stream()
        self.stream.wait_stream(current)
        with torch.cuda.stream(self.stream):
            results = self.work(batch)
        current.wait_stream(self.stream)
        return results

    def _record(self, batch: object) -> tuple[torch.cuda.CUDAGraph, object, dict[str, Tensor]]:
        inputs = mapped(batch, Tensor.clone)
        graph = torch.cuda.CUDAGraph()
        self.stream.wait_stream(torch.cuda.current_stream())
        # Threads that are not of this kit's making may use the device meanwhile.
        with torch.cuda.graph(graph, pool=self.memory, stream=self.stream, capture_error_mode="thread_local"):
            results = self.work(inputs)
        return graph, inputs, results
