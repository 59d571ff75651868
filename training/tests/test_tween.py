"""Sixteen pictures a second of a world that is acted out at eight."""

from __future__ import annotations

import numpy as np
import pytest

from evertale_training import world
from evertale_training.clips.clips import WorldSource
from evertale_training.learning.fit import TrainingError
from evertale_training.full.props import COLUMNS
from evertale_training.presets import preset_named
from evertale_training.world.states import SegmentState
from evertale_training.world.tween import tweened


def story(*states: SegmentState, frames: int = 5) -> world.Prepared:
    return world.prepare(world.story([(state, frames) for state in states], 3, "full"))


def columns(prepared: world.Prepared, frame: int, *names: str) -> np.ndarray:
    rows = prepared.frames.sprites
    return rows[rows[:, 0] == frame][:, [COLUMNS.index(name) for name in names]]


def test_what_was_there_stays_and_bodies_go_on_evenly() -> None:
    clip = story(SegmentState("fox", "run", "forest"), SegmentState("fox", "swim", "ocean"), frames=9)
    dense = tweened(clip, 2)
    places = ("sprite", "center_x", "center_y", "half_width", "tilt")
    assert len(dense.frames.entered) == 2 * 18 - 1
    for frame in range(18):
        assert np.array_equal(columns(dense, 2 * frame, *places), columns(clip, frame, *places))
        assert np.array_equal(dense.frames.camera[2 * frame], clip.frames.camera[frame])
    middle = (columns(clip, 3, "center_x") + columns(clip, 4, "center_x")) / 2
    assert np.allclose(columns(dense, 7, "center_x"), middle, atol=1e-6)


def test_a_cut_stays_a_cut() -> None:
    clip = story(SegmentState("fox", "stand", "forest"), SegmentState("panda", "stand", "moon", cut=True))
    dense = tweened(clip, 2)
    assert np.array_equal(columns(dense, 9, "sprite", "center_x"), columns(clip, 5, "sprite", "center_x"))
    assert dense.frames.scenes[9, 1] == clip.frames.scenes[5, 1]


def test_pictures_and_where_to_look_are_as_many() -> None:
    plain, dense = WorldSource("full", 64, 0.0), WorldSource("full", 64, 0.0, rate=2)
    few, many = plain.clips(range(2), 5), dense.clips(range(2), 5)
    assert many.video.shape[1] == many.boxes.shape[1] == 9 and many.captions == few.captions
    assert (many.video[:, ::2].float() - few.video.float()).abs().mean() < 0.5
    assert dense.stills(range(2)).video.shape[1] == 1
    moved = (many.video[:, 1:].float() - many.video[:, :-1].float()).abs().mean()
    assert 0 < moved < (few.video[:, 1:].float() - few.video[:, :-1].float()).abs().mean()


def test_the_small_world_and_numbers_that_do_not_fit_are_refused() -> None:
    with pytest.raises(TrainingError, match="'small' is drawn at 8 frames a second alone"):
        WorldSource("small", 32, 0.0, rate=2).clips(range(1), 5)
    for change, said in (("tokenizer.frames_per_latent=3", "3 pictures a latent frame"), ("tokenizer.reads=48", "read at 48, which must divide it")):
        with pytest.raises(TrainingError, match=said):
            preset_named("tiny", [change])
