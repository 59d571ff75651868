"""
More pictures a second than a world is acted out at: of a clip of the full world that is acted out frame by frame, what lies between two frames. Bodies, camera
and changes of scene go on evenly; loops (waves, rain) keep their own eight frames a second; what begins or ends, or is cut to, does so with the later frame. The
frames that were there stay what they are. Knows what is acted out, no pictures.
"""

from __future__ import annotations

import numpy as np

from ..full.props import COLUMNS
from ..full.timeline import Acted
from ..learning.fit import TrainingError
from . import Prepared

_LERPED = [COLUMNS.index(name) for name in ("center_x", "center_y", "half_width", "half_height", "tilt", "lean", "alpha")]
_SPRITE, _ACTOR = COLUMNS.index("sprite"), COLUMNS.index("is_actor")
_LEAP = 0.25
"""Of the picture's width: a body, or a camera, that is further on in the next frame was cut to."""


def tweened(clip: Prepared, rate: int) -> Prepared:
    """The clip with `rate - 1` frames between every two: T frames become `(T - 1) * rate + 1`."""
    if rate == 1:
        return clip
    if not isinstance(clip.frames, Acted):
        raise TrainingError(f"The world '{clip.world}' is drawn at 8 frames a second alone; train on the full world, or with tokenizer.frames_per_latent=2.")
    return Prepared(clip.world, _between(clip.frames, rate))


def _between(acted: Acted, rate: int) -> Acted:
    count = len(acted.entered)
    places = np.arange((count - 1) * rate + 1)
    before, share = places // rate, (places % rate / rate).astype(np.float32)
    after = np.minimum(before + (share > 0), count - 1)
    nearest = np.where(share > 0, after, before)

    def even(values: np.ndarray, together: np.ndarray) -> np.ndarray:
        """Between the frames where they belong together, and the later one elsewhere."""
        some = share.reshape(-1, *(1,) * (values.ndim - 1))
        mixed = values[before] * (1 - some) + values[after] * some
        return np.where(together.reshape(some.shape), mixed, values[nearest]).astype(values.dtype)

    rows = [acted.sprites[acted.sprites[:, 0] == frame] for frame in range(count)]
    same_bodies = np.array([_follow(rows[a], rows[b]) for a, b in zip(before, after)])
    steady = (np.abs(acted.camera[after] - acted.camera[before]) < _LEAP).all(1)
    same_scenes = (acted.scenes[before, :3] == acted.scenes[after, :3]).all(1)
    same_styles = (acted.styles[before, :2] == acted.styles[after, :2]).all(1)
    sprites = []
    for place in places:
        drawn = rows[nearest[place]].copy()
        if same_bodies[place]:
            drawn[:, _LERPED] = (1 - share[place]) * rows[before[place]][:, _LERPED] + share[place] * rows[after[place]][:, _LERPED]
        drawn[:, 0] = place
        sprites.append(drawn)
    return Acted(
        acted.scenes[nearest], even(acted.entered, same_scenes), even(acted.camera, steady), even(acted.styles, same_styles),
        even(acted.events, np.ones(len(places), bool)), acted.event_frame[nearest], np.concatenate(sprites).astype(np.float32),
    )  # fmt: skip


def _follow(rows: np.ndarray, following: np.ndarray) -> bool:
    """Whether a frame's sprites are those of the one before, moved on."""
    if len(rows) != len(following) or not (rows[:, _SPRITE] == following[:, _SPRITE]).all():
        return False
    moved = np.abs(following[:, _LERPED[:2]] - rows[:, _LERPED[:2]])
    return bool((moved[rows[:, _ACTOR] > 0] < _LEAP).all())
