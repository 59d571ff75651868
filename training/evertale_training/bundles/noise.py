"""
The program's noise (`src/model/sampling/random.ts`), so that a film made here has the very tokens of one made there: Philox4x32-10 (Salmon et al.,
"Parallel random numbers: as easy as 1, 2, 3", SC 2011). Knows nothing of what the numbers are for.
"""

from __future__ import annotations

import numpy as np

_MULTIPLIERS = (np.uint64(0xD2511F53), np.uint64(0xCD9E8D57))
_WEYL = (0x9E3779B9, 0xBB67AE85)
_ROUNDS = 10
_LOW = np.uint64(0xFFFFFFFF)
_WORD = np.uint64(32)


def philox(counters: np.ndarray, key: tuple[int, int]) -> np.ndarray:
    """Blocks for counters `[N, 4]` and one key, all 32-bit unsigned: uint32 `[N, 4]`."""
    c0, c1, c2, c3 = (counters[:, word].astype(np.uint64) for word in range(4))
    for number in range(_ROUNDS):
        k0, k1 = (np.uint64((key[word] + number * _WEYL[word]) & 0xFFFFFFFF) for word in (0, 1))
        product0, product1 = _MULTIPLIERS[0] * c0, _MULTIPLIERS[1] * c2
        c0, c1, c2, c3 = (product1 >> _WORD) ^ c1 ^ k0, product1 & _LOW, (product0 >> _WORD) ^ c3 ^ k1, product0 & _LOW
    return np.stack([c0, c1, c2, c3], 1).astype(np.uint32)


def uniforms(count: int, seed: int, chunk: int, step: int) -> np.ndarray:
    """The noise of one sampling step: float32 `[count]` in [0, 1), multiples of 2^-24, as the program's `fillUniforms`."""
    counters = np.zeros(((count + 3) // 4, 4), np.uint32)
    counters[:, 0] = np.arange(len(counters))
    counters[:, 1] = step
    blocks = philox(counters, (seed & 0xFFFFFFFF, chunk & 0xFFFFFFFF))
    return ((blocks.reshape(-1)[:count] >> np.uint32(8)) / np.float32(0x1000000)).astype(np.float32)
