"""The small world stays as it is: the first bundles are trained on it."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
from PIL import Image

from evertale_training import states, world

PICTURES = Path(__file__).parent / "small-world.png"
SEEDS = range(100, 116)


def pictures() -> np.ndarray:
    """The last frames of sixteen clips in two rows."""
    frames = world.render([world.sample_clip(seed, 19, 0.7) for seed in SEEDS], 32)[:, -1].permute(0, 2, 3, 1).numpy()
    return np.concatenate([np.concatenate(list(frames[:8]), 1), np.concatenate(list(frames[8:]), 1)], 0)


def test_pictures_are_those_that_were_kept() -> None:
    kept = np.asarray(Image.open(PICTURES).convert("RGB")).astype(int)
    # Another processor may round the last bit differently.
    assert np.abs(pictures().astype(int) - kept).max() <= 2


def test_captions_are_those_that_were_kept() -> None:
    digest = hashlib.sha256()
    for seed in range(400):
        for begin, state, caption in world.sample_clip(seed, 19, 0.7).segments:
            digest.update(f"{begin}|{state.actor}|{state.action}|{state.scene}|{state.event}|{caption}\n".encode())
    assert digest.hexdigest() == "7ac145d9cc6e3eb2255e359e8169f38ab48bba902af8557b144615557e279476"


def test_training_never_shows_what_is_held_out_and_heldout_shows_nothing_else() -> None:
    for seed in range(600):
        for split, expected in (("train", False), ("heldout", True)):
            for _, state, _ in world.sample_clip(seed, 19, 0.7, split).segments:
                assert states.held_out(state.actor, state.action, state.scene) is expected


def test_a_seed_and_no_world_is_the_small_world() -> None:
    assert world.sample_clip(3, 19).world == "small"
    assert world.get_world("small").actors == states.ACTORS
