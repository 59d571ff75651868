"""The small world stays as it is: the first bundles are trained on it."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
from PIL import Image

from evertale_training.small import captions
from evertale_training.world import states
from evertale_training import world
from evertale_training.world.grammar import grammar

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


def test_stills_show_everyone_and_clips_never_move_an_actor_of_stills() -> None:
    assert len(states.STILL_ACTORS) == 12 and not set(states.ACTORS) & set(states.STILL_ACTORS)
    seen = set()
    for seed in range(600):
        ((_, state, caption),) = world.sample_still(seed, world="small").segments
        seen.add(state.actor)
        assert state.actor in states.STILL_ACTORS or not states.held_out(state.actor, state.action, state.scene)
        assert any(noun in caption for noun in captions._ACTORS[state.actor])
        assert all(moving.actor in states.ACTORS for _, moving, _ in world.sample_clip(seed, 19, 0.7).segments)
        assert all(still.actor in states.STILL_ACTORS for _, still, _ in world.sample_clip(seed, 19, 0.7, "imageonly").segments)
    assert seen == set(states.EVERYONE)


def test_a_seed_and_no_world_is_the_small_world() -> None:
    assert world.sample_clip(3, 19).world == "small"
    assert world.get_world("small").actors == states.ACTORS


def test_a_name_stands_without_an_article() -> None:
    (santa,) = (actor for actor in grammar("small")["actors"] if actor["name"] == "santa claus")
    assert santa["phrases"] == ["Santa Claus", "Santa", "Father Christmas"]
