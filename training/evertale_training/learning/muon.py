"""
Muon (Jordan et al. 2024), for many small matrices: those of one shape are orthogonalised together, and in float32 where a processor has no fast bfloat16.
PyTorch's own takes one after another, in bfloat16 always. Its state is that of `torch.optim.Muon`.
"""

from __future__ import annotations

import math
from collections.abc import Iterable

import torch
from torch import Tensor

COEFFICIENTS = (3.4445, -4.7750, 2.0315)
"""Of the quintic iteration: steep at zero, about one everywhere on (0, 1]."""
MOMENTUM = 0.95


def orthogonalised(matrices: Tensor, steps: int) -> Tensor:
    """About the nearest matrices with equal singular values, by Newton and Schulz's iteration; `[k, m, n]` with m <= n."""
    a, b, c = COEFFICIENTS
    x = matrices / matrices.flatten(1).norm(dim=1).clamp(min=1e-7).view(-1, 1, 1)
    for _ in range(steps):
        gram = x @ x.mT
        x = torch.baddbmm(x, torch.baddbmm(gram, gram, gram, beta=b, alpha=c), x, beta=a)
    return x


class Muon(torch.optim.Optimizer):
    """With Nesterov momentum, without weight decay, its steps as large as AdamW's (`match_rms_adamw`)."""

    def __init__(self, matrices: Iterable[Tensor], lr: float | Tensor, ns_steps: int, dtype: torch.dtype) -> None:
        """`dtype`: what the iteration is worked out in. `lr` may be a tensor."""
        super().__init__(matrices, {"lr": lr, "ns_steps": ns_steps})
        self.dtype = dtype

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]
        assert closure is None, "this optimizer takes no closure"
        for group in self.param_groups:
            alike: dict[tuple[int, int], list[Tensor]] = {}
            for matrix in group["params"]:
                if matrix.grad is not None:
                    alike.setdefault((min(matrix.shape), max(matrix.shape)), []).append(matrix)
            for (_, longer), matrices in alike.items():
                gradients: list[Tensor] = [matrix.grad for matrix in matrices]  # type: ignore[misc]
                momenta = [self._momentum(matrix) for matrix in matrices]
                torch._foreach_lerp_(momenta, gradients, 1 - MOMENTUM)
                pushed = torch._foreach_lerp(gradients, momenta, MOMENTUM)
                together = torch.stack([_wide(matrix) for matrix in pushed]).to(self.dtype)
                updates = orthogonalised(together, group["ns_steps"]).to(matrices[0].dtype) * (group["lr"] * (-0.2 * math.sqrt(longer)))
                torch._foreach_add_(matrices, [update if _is_wide(matrix) else update.T for matrix, update in zip(matrices, updates)])

    def _momentum(self, matrix: Tensor) -> Tensor:
        state = self.state[matrix]
        if not state:
            state["momentum_buffer"] = torch.zeros_like(matrix)
        return state["momentum_buffer"]


def _is_wide(matrix: Tensor) -> bool:
    return matrix.shape[0] <= matrix.shape[1]


def _wide(matrix: Tensor) -> Tensor:
    return matrix if _is_wide(matrix) else matrix.T
