"""
How bodies act: every action is a pose as a function of a running clock, as numbers, so that poses of two actions can be averaged while one
gives way to the other. Knows nothing of timelines. Units: picture widths or heights, seconds, radians; y is down.
"""

from __future__ import annotations

import math
from collections.abc import Callable

from ..world.paths import TAU, ease, fly_path, hop
from .cast import CAST
from .places import PLACES
from .words import WATER_SURFACE

# A pose is a plain tuple, because poses are made and mixed some hundred times a clip: height of the feet; speed along the facing; shift
# sideways; tilt towards the facing; tilt whatever the facing; width; height; pull to a place per second, and that place's x; lean of the top.
FEET, SPEED, SHIFT, TILT, SWAY, WIDTH, HEIGHT, PULL, HOME, LEAN = range(10)
Pose = tuple[float, float, float, float, float, float, float, float, float, float]
MIDDLE = 0.53
"""Height of the middle of an actor that floats."""
_SUNK = 0.32
_SUNK_BOAT = 0.07
_BOATS = ("sailboat", "ship")
SUNK = {name: _SUNK_BOAT if name in _BOATS else _SUNK for name in CAST}
"""Share of an actor that is under water at sea."""


LEAP_S = 1.9


def leap(clock: float) -> tuple[float, float, float, float]:
    """Jumping over something in the middle, to and fro: x, height, squash, direction of travel."""
    turn = clock / LEAP_S
    phase = turn % 1
    direction = 1.0 if int(turn) % 2 == 0 else -1.0
    if phase < 0.62:
        along = phase / 0.62
        return 0.5 - direction * 0.33 * math.cos(math.pi * along), 4 * 0.40 * along * (1 - along), 0.0, direction
    rest = (phase - 0.62) / 0.38
    return 0.5 + direction * 0.33, 0.0, math.sin(math.pi * min(1.0, 2 * rest)), direction if rest < 0.5 else -direction


def ground_of(scene: str, size: float, sunk: float, clock: float) -> float:
    """Where the feet are when an actor does nothing."""
    ground = PLACES[scene].ground
    if ground is None:
        return MIDDLE + size / 2 + 0.02 * math.sin(TAU * 0.3 * clock)
    if scene in WATER_SURFACE:
        return ground + sunk * size + 0.012 * math.sin(TAU * 0.5 * clock)
    return ground


def pose(action: str, scene: str, clock: float, since: float, size: float, pace: float, sunk: float, home: float) -> Pose:
    """One action's pose in one scene. `since`: seconds since it began; `home`: the x that the role in a pair is drawn to."""
    at_sea = scene in WATER_SURFACE
    ground = ground_of(scene, size, sunk, clock)
    wave = math.sin(TAU * 0.5 * clock)
    if action in _STEADY:
        return _STEADY[action](ground, clock, pace, wave, home)
    if action == "jump":
        rise, squash, up = hop(clock, 1.15, 0.24, 0.74)
        # At sea it leaps like a dolphin, nose up then nose down.
        return (ground - rise, 0.0, 0.0, -0.35 * up if at_sea else 0.0, 0.0, 1 + 0.14 * squash, 1 - 0.20 * squash, 0.0, home, 0.0)
    if action == "jump over":
        x, rise, squash, _ = leap(clock)
        return (ground - rise, 0.0, 0.0, 0.0, 0.0, 1 + 0.14 * squash, 1 - 0.20 * squash, 30.0, x, 0.0)
    if action == "swim":
        slope = math.cos(TAU * 0.5 * clock)
        middle = ground if at_sea else MIDDLE + size / 2
        return (middle + (0.035 if at_sea else 0.085) * wave, 0.15 * pace, 0.0, 0.24 * slope, 0.0, 1.0, 1.0, 0.0, home, 0.06 * slope)
    if action == "dive":
        return _dive(scene, clock, size, ground, at_sea, home)
    if action == "rise":
        up = ease(since / 2.4)
        feet = ground + (min(ground, size + 0.06) - ground) * up
        shake = 0.012 * math.sin(TAU * 2.1 * clock)
        return (feet + 0.012 * wave * up, 0.0, shake * up, -0.10, 0.0, 1 - 0.02 * up, 1 + 0.03 * up, 0.0, home, 0.0)
    if action == "fly":
        x, lift, tilt = fly_path(clock)
        flap = math.sin(TAU * 2 * clock)
        return (0.40 + size / 2 - lift, 0.0, 0.0, 0.0, tilt, 1 + 0.04 * flap, 1 - 0.05 * flap, 2.5, x, 0.0)
    if action == "float":
        return (MIDDLE + size / 2 + 0.045 * math.sin(TAU * 0.33 * clock), 0.0, 0.05 * math.sin(TAU * 0.21 * clock), 0.0,
                0.24 * math.sin(TAU * 0.25 * clock), 1.0, 1.0, 0.4, home, 0.05 * wave)  # fmt: skip
    raise ValueError(f"no such action: {action}")


def _dive(scene: str, clock: float, size: float, ground: float, at_sea: bool, home: float) -> Pose:
    """Head first down for most of the time, then up again."""
    phase = clock / 2.6 % 1
    down = ease(phase / 0.62) if phase < 0.62 else 1 - ease((phase - 0.62) / 0.38)
    nose = 0.95 * math.sin(math.pi * min(1.0, phase / 0.62)) if phase < 0.62 else -0.55 * math.sin(math.pi * (phase - 0.62) / 0.38)
    top, bottom = (ground - 0.20, ground + 0.24) if at_sea else (0.30 + size / 2, 0.72 + size / 2)
    return (top + (bottom - top) * down, 0.10, 0.0, nose, 0.0, 1.0, 1.0, 0.0, home, 0.0)


def _stand(ground: float, clock: float, pace: float, wave: float, home: float) -> Pose:
    return (ground, 0.0, 0.0, 0.0, 0.0, 1 - 0.015 * wave, 1 + 0.022 * wave, 0.0, home, 0.0)


def _walk(ground: float, clock: float, pace: float, wave: float, home: float) -> Pose:
    step = math.sin(TAU * clock)
    return (ground - 0.035 * abs(step), 0.18 * pace, 0.0, 0.03, 0.12 * step, 1.0, 1 + 0.03 * (abs(step) - 0.5), 0.0, home, 0.04)


def _run(ground: float, clock: float, pace: float, wave: float, home: float) -> Pose:
    step = abs(math.sin(TAU * 1.5 * clock))
    return (ground - 0.09 * step, 0.42 * pace, 0.0, 0.20, 0.0, 1 + 0.05 * (0.5 - step), 1 + 0.08 * (step - 0.5), 0.0, home, 0.22)


def _dance(ground: float, clock: float, pace: float, wave: float, home: float) -> Pose:
    sway = math.sin(TAU * 1.3 * clock)
    bounce = abs(math.cos(TAU * 1.3 * clock))
    return (ground - 0.07 * bounce, 0.0, 0.075 * sway, 0.0, 0.42 * sway, 1 - 0.06 * (bounce - 0.6), 1 + 0.10 * (bounce - 0.6), 0.0, home, 0.0)


def _spin(ground: float, clock: float, pace: float, wave: float, home: float) -> Pose:
    return (ground, 0.0, 0.0, 0.0, 0.0, math.cos(TAU * 0.8 * clock), 1.0, 0.0, home, 0.0)


def _pulse(ground: float, clock: float, pace: float, wave: float, home: float) -> Pose:
    """Growing or shrinking: a shiver on top of the change of size, which the timeline keeps."""
    shiver = math.sin(TAU * 2 * clock)
    return (ground, 0.0, 0.0, 0.0, 0.03 * shiver, 1 + 0.03 * shiver, 1 - 0.03 * shiver, 0.0, home, 0.0)


def _sleep(ground: float, clock: float, pace: float, wave: float, home: float) -> Pose:
    """Lying on its back, breathing slowly."""
    breath = math.sin(TAU * 0.4 * clock)
    return (ground + 0.01, 0.0, 0.0, -1.15, 0.0, 1 + 0.02 * breath, 0.98 + 0.045 * breath, 0.0, home, 0.0)


def _wave(ground: float, clock: float, pace: float, wave: float, home: float) -> Pose:
    swing = math.sin(TAU * 1.6 * clock)
    return (ground, 0.0, 0.0, 0.0, 0.07 * swing, 1.0, 1 + 0.02 * wave, 0.0, home, 0.03 * swing)


def _look_up(ground: float, clock: float, pace: float, wave: float, home: float) -> Pose:
    return (ground, 0.0, 0.0, -0.26 + 0.03 * wave, 0.0, 1.0, 1 + 0.03 * wave, 1.2, home, 0.0)


def _look_at(ground: float, clock: float, pace: float, wave: float, home: float) -> Pose:
    return (ground, 0.0, 0.0, 0.13 + 0.02 * wave, 0.0, 1.0, 1 + 0.02 * wave, 1.6, home, 0.06)


def _play(ground: float, clock: float, pace: float, wave: float, home: float) -> Pose:
    """What the one does that is watched: small quick hops."""
    rise, squash, _ = hop(clock, 0.8, 0.12, 0.7)
    return (ground - rise, 0.0, 0.04 * wave, 0.0, 0.12 * wave, 1 + 0.12 * squash, 1 - 0.15 * squash, 1.6, home, 0.0)


def _beside(ground: float, clock: float, pace: float, wave: float, home: float) -> Pose:
    return (ground, 0.0, 0.0, 0.0, 0.0, 1 - 0.015 * wave, 1 + 0.022 * wave, 1.6, home, 0.0)


def _in_pair(solo: str, pull: float) -> Callable[[float, float, float, float, float], Pose]:
    """An action done side by side: the same, while drawn to one's place in the pair."""

    def act(ground: float, clock: float, pace: float, wave: float, home: float) -> Pose:
        p = _STEADY[solo](ground, clock, pace, wave, home)
        return (*p[:PULL], pull, home, p[LEAN])

    return act


# The poses that depend on the ground alone, by action or by role in a pair.
_STEADY = {
    "stand": _stand, "walk": _walk, "run": _run, "dance": _dance, "spin": _spin, "grow": _pulse, "shrink": _pulse, "sleep": _sleep,
    "wave": _wave,
    "look up": _look_up, "look at": _look_at, "play": _play, "beside": _beside,
}  # fmt: skip
_STEADY["walk along"] = _in_pair("walk", 1.8)
_STEADY["run along"] = _in_pair("run", 1.8)
_STEADY["dance along"] = _in_pair("dance", 1.6)


def mix(poses: list[tuple[float, Pose]]) -> Pose:
    """Weighted mean of poses; the weights sum to 1."""
    if len(poses) == 1:
        return poses[0][1]
    total = [0.0] * 10
    pull = sum(w * p[PULL] for w, p in poses)
    for weight, p in poses:
        for k in range(10):
            total[k] += weight * p[k]
    # Where to be pulled: by whoever pulls.
    if pull > 0:
        total[HOME] = sum(w * p[PULL] * p[HOME] for w, p in poses) / pull
    return tuple(total)  # type: ignore[return-value]
