"""Which arithmetic a device is fast at. Knows no model."""

from __future__ import annotations

import time
from functools import lru_cache

import torch

_SIDE = 192
_ROUNDS = 3


@lru_cache(maxsize=1)
def processor_prefers_bf16() -> bool:
    """
    Whether bfloat16 products are faster here than float32: tried out, in a tenth of a second. With AMX or AVX-512 BF16 they are several times
    faster; elsewhere PyTorch falls back to loops that are fifty times slower (measured on a processor with AVX2 alone).
    """

    def seconds(dtype: torch.dtype) -> float:
        a = torch.ones(_SIDE, _SIDE, dtype=dtype)
        best = float("inf")
        for _ in range(_ROUNDS):
            begun = time.perf_counter()
            a @ a
            best = min(best, time.perf_counter() - begun)
        return best

    return seconds(torch.bfloat16) < seconds(torch.float32)


def mixed_precision(device: str) -> torch.autocast:
    """Context in which matrices are bfloat16 where the device is fast at that, and float32 elsewhere."""
    return torch.autocast(device, dtype=torch.bfloat16, enabled=device != "cpu" or processor_prefers_bf16())
