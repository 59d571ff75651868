"""
Muon (Jordan et al. 2024) in float32, for processors without fast bfloat16: PyTorch's own orthogonalises in bfloat16 always, and there takes
longer than the network. Its state is that of `torch.optim.Muon`, so a run may move from one kind of machine to the other.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

import torch
from torch import Tensor

COEFFICIENTS = (3.4445, -4.7750, 2.0315)
"""Of the quintic iteration: steep at zero, about one everywhere on (0, 1]."""
MOMENTUM = 0.95


def orthogonalised(matrix: Tensor, steps: int) -> Tensor:
    """About the nearest matrix with equal singular values, by Newton and Schulz's iteration."""
    a, b, c = COEFFICIENTS
    tall = matrix.shape[0] > matrix.shape[1]
    x = matrix.T if tall else matrix
    x = x / x.norm().clamp(min=1e-7)
    for _ in range(steps):
        gram = x @ x.T
        x = torch.addmm(x, torch.addmm(gram, gram, gram, beta=b, alpha=c), x, beta=a)
    return x.T if tall else x


class Float32Muon(torch.optim.Optimizer):
    """`torch.optim.Muon` with Nesterov momentum, without weight decay, its steps as large as AdamW's (`match_rms_adamw`)."""

    def __init__(self, matrices: Iterable[Tensor], lr: float, ns_steps: int) -> None:
        super().__init__(matrices, {"lr": lr, "ns_steps": ns_steps})

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]
        assert closure is None, "this optimizer takes no closure"
        for group in self.param_groups:
            for matrix in group["params"]:
                if matrix.grad is None:
                    continue
                state = self.state[matrix]
                if not state:
                    state["momentum_buffer"] = torch.zeros_like(matrix)
                momentum = state["momentum_buffer"].lerp_(matrix.grad, 1 - MOMENTUM)
                update = orthogonalised(matrix.grad.lerp(momentum, MOMENTUM), group["ns_steps"])
                matrix.add_(update, alpha=-group["lr"] * 0.2 * math.sqrt(max(matrix.shape)))
