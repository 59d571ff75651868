"""Building blocks shared by the tokenizer and the generator. Knows tensors; no world, no files."""

from __future__ import annotations

import math
from collections.abc import Callable

import torch
import torch.nn.functional as F
from torch import Tensor, nn


class RMSNorm(nn.Module):
    """Root-mean-square norm over the last dimension (Zhang & Sennrich 2019)."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.scale = nn.Parameter(torch.ones(width))

    def forward(self, x: Tensor) -> Tensor:
        return F.rms_norm(x, self.scale.shape, self.scale.to(x.dtype), 1e-6)


def norm_of(width: int) -> nn.LayerNorm:
    """Layer norm without bias: one fused kernel, in PyTorch on the CPU as in ONNX Runtime."""
    return nn.LayerNorm(width, bias=False)


class MLP(nn.Module):
    """Pre-norm two-layer perceptron with GELU; adds nothing itself, the caller adds the residual."""

    def __init__(self, width: int, ratio: int = 4, norm: Callable[[int], nn.Module] = RMSNorm) -> None:
        super().__init__()
        self.norm = norm(width)
        self.up = nn.Linear(width, ratio * width)
        self.down = nn.Linear(ratio * width, width)
        nn.init.zeros_(self.down.weight)
        nn.init.zeros_(self.down.bias)

    def forward(self, x: Tensor) -> Tensor:
        return self.down(F.gelu(self.up(self.norm(x)), approximate="tanh"))


def attend(q: Tensor, k: Tensor, v: Tensor, bias: Tensor | None = None) -> Tensor:
    """Scaled dot-product attention. q `[..., Q, d]`, k and v `[..., K, d]`, additive bias broadcast to `[..., Q, K]`."""
    scores = torch.matmul(q, k.transpose(-1, -2)) * (1.0 / math.sqrt(q.shape[-1]))
    if bias is not None:
        scores = scores + bias
    return torch.matmul(torch.softmax(scores.float(), dim=-1).to(v.dtype), v)


def split_heads(x: Tensor, heads: int) -> Tensor:
    """`[..., n, width]` -> `[..., heads, n, width / heads]`."""
    return x.unflatten(-1, (heads, -1)).transpose(-2, -3)


def merge_heads(x: Tensor) -> Tensor:
    """`[..., heads, n, d]` -> `[..., n, heads * d]`."""
    return x.transpose(-2, -3).flatten(-2)


def halton_order(latents: int, height: int, width: int) -> list[int]:
    """
    Order in which a chunk's tokens are revealed: low-discrepancy over space and time, so that tokens drawn in one step lie
    far apart and are nearly independent (Halton scheduler, arXiv 2503.17076, extended to time with a third base).
    """

    def radical_inverse(index: int, base: int) -> float:
        result, fraction = 0.0, 1.0 / base
        while index > 0:
            result += (index % base) * fraction
            index //= base
            fraction /= base
        return result

    order: list[int] = []
    seen: set[int] = set()
    index = 1
    while len(order) < latents * height * width:
        t = int(radical_inverse(index, 5) * latents)
        y = int(radical_inverse(index, 2) * height)
        x = int(radical_inverse(index, 3) * width)
        position = (t * height + y) * width + x
        if position not in seen:
            seen.add(position)
            order.append(position)
        index += 1
    return order
