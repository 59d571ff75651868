"""How actors move: a clip's timeline integrated frame by frame into what the renderer needs to know of each frame.

Nothing jumps when the prompt changes: every action is a pose as a function of one running clock, and a change of
action, scene or event blends from the old to the new with an eased weight while position and clock run on.
Units: picture widths or heights, seconds, radians; y is down, and a positive tilt leans towards where the actor faces.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass, field

from ..world.paths import TAU, ease, fly_path, hop
from ..world.states import EVERYONE, FPS, SCENES, SegmentState
from .scenes import LOOP, VARIANTS
from .sprites import NATIVE_FACING

SIZES = (0.48, 0.53, 0.58)

# Height of the feet on each scene's ground; at sea the front wave covers a share of the actor instead.
_GROUND = {"under water": 0.91, "mars": 0.90, "forest": 0.92, "night sky": 0.92, "snow": 0.91}
_WATERLINE = 0.69
# A boat floats on the water, so that its hull shows; everyone else is in it.
_SUNK = {actor: 0.07 if actor == "sailboat" else 0.32 for actor in EVERYONE}
# An actor is never drawn thinner than this, or it would vanish for a frame when seen edge-on.
_THINNEST = 0.2
# Turning round happens often, at every edge of the picture, and must not hide who it is.
_THINNEST_TURN = 0.6


@dataclass
class Placement:
    """What is drawn once per clip: where the actor begins and how it, the scene and the changes will behave."""

    x: float
    facing: int
    size: float
    pace: float
    clock_s: float
    variant: int
    scene_phase: int
    event_phase: int
    # Per segment after the first, cyclic: frames a change takes, and the side a new scene comes in from.
    change_frames: list[int] = field(default_factory=list)
    sides: list[int] = field(default_factory=list)


@dataclass
class Frame:
    """One frame, ready to draw; `half_width` < 0 mirrors the sprite, `levels` are event densities in 0..1."""

    actor: int
    center_x: float
    center_y: float
    half_width: float
    half_height: float
    tilt: float
    old_scene: int
    new_scene: int
    # How far the new scene has come in (0..1), and from where: 0 left, 1 right, 2 below, 3 above.
    entered: float
    side: int
    variant: int
    scene_phase: int
    event_phase: int
    levels: tuple[float, float]


@dataclass
class _Pose:
    """What one action asks for at one moment; numbers, so that poses can be averaged."""

    feet_y: float
    speed: float = 0.0
    shift_x: float = 0.0
    tilt: float = 0.0
    width: float = 1.0
    height: float = 1.0
    # How strongly the actor is drawn to a place on the fly path, per second.
    pull: float = 0.0


def draw_placement(rng: random.Random) -> Placement:
    """A random beginning."""
    size = rng.choice(SIZES)
    low, high = _bounds(size)
    return Placement(
        x=rng.uniform(low, high),
        facing=rng.choice((-1, 1)),
        size=size,
        pace=rng.choice((0.85, 1.0, 1.15)),
        clock_s=rng.uniform(0, 20),
        variant=rng.randrange(VARIANTS),
        scene_phase=rng.randrange(LOOP),
        event_phase=rng.randrange(LOOP),
        change_frames=[rng.choice((6, 8, 10)) for _ in range(8)],
        sides=[rng.randrange(2) for _ in range(8)],
    )


def _bounds(size: float) -> tuple[float, float]:
    """Leftmost and rightmost place of an actor's middle."""
    margin = 0.46 * size
    return margin, 1 - margin


def _pose(action: str, scene: str, clock: float, place: Placement, sunk: float) -> _Pose:
    """One action's pose in one scene; `sunk` is the share of the actor that is under water at sea."""
    at_sea = scene == "ocean"
    ground = _WATERLINE + sunk * place.size + 0.012 * math.sin(TAU * 0.5 * clock) if at_sea else _GROUND[scene]
    wave = math.sin(TAU * 0.5 * clock)
    if action == "stand":
        return _Pose(ground, height=1 + 0.022 * wave, width=1 - 0.015 * wave)
    if action == "walk":
        step = math.sin(TAU * clock)
        return _Pose(ground - 0.03 * abs(step), speed=0.16 * place.pace, tilt=0.02 + 0.10 * step)
    if action == "run":
        step = math.sin(TAU * 1.5 * clock)
        return _Pose(
            ground - 0.09 * abs(step),
            speed=0.40 * place.pace,
            tilt=0.36 + 0.07 * step,
            height=1 + 0.05 * (abs(step) - 0.5),
        )
    if action == "jump":
        rise, squash, up = hop(clock, 1.15, 0.24, 0.74)
        # At sea it leaps like a dolphin, nose up then nose down.
        return _Pose(
            ground - rise, tilt=-0.35 * up if at_sea else 0.0, height=1 - 0.20 * squash, width=1 + 0.14 * squash
        )
    if action == "dance":
        sway = math.sin(TAU * 1.3 * clock)
        bounce = abs(math.cos(TAU * 1.3 * clock))
        return _Pose(
            ground - 0.07 * bounce,
            shift_x=0.075 * sway,
            tilt=0.42 * sway,
            height=1 + 0.10 * (bounce - 0.6),
            width=1 - 0.06 * (bounce - 0.6),
        )
    if action == "spin":
        return _Pose(ground, width=math.cos(TAU * 0.8 * clock))
    if action == "swim":
        slope = math.cos(TAU * 0.5 * clock)
        middle = ground if at_sea else 0.52 + place.size / 2
        reach = 0.035 if at_sea else 0.085
        return _Pose(middle + reach * wave, speed=0.15 * place.pace, tilt=0.24 * slope)
    if action == "fly":
        _, lift, tilt = fly_path(clock)
        return _Pose(0.40 + place.size / 2 - lift, tilt=-tilt, pull=2.5)
    raise ValueError(f"no such action: {action}")


def _mix(poses: list[tuple[float, _Pose]]) -> _Pose:
    """Weighted mean of poses; the weights sum to 1."""
    names = ("feet_y", "speed", "shift_x", "tilt", "width", "height", "pull")
    return _Pose(*(sum(w * getattr(p, name) for w, p in poses) for name in names))


def _scene_side(old: str, new: str, drawn: int) -> int:
    """Where the new scene comes in from: the camera sinks through the surface and rises through it again."""
    if (old, new) == ("ocean", "under water"):
        return 2
    if (old, new) == ("under water", "ocean"):
        return 3
    return drawn


def _thick(width: float, direction: float, least: float) -> float:
    """A horizontal scale kept away from zero, on the side it is coming to."""
    if abs(width) >= least:
        return width
    return math.copysign(least, width if width else direction)


def run_timeline(segments: list[tuple[int, SegmentState]], frames: int, place: Placement) -> list[Frame]:
    """Act out a timeline [(first frame, state)] of `frames` frames."""
    result = []
    low, high = _bounds(place.size)
    x, direction, facing = place.x, place.facing, float(place.facing)
    if segments[0][1].action == "fly":
        x = fly_path(place.clock_s)[0]
        direction = -1 if math.sin(TAU * place.clock_s / 5.5) > 0 else 1
        facing = float(direction)
    # Blend weights of (action, scene) and event densities reached at the start of the current segment.
    start_actions, start_events = {segments[0][1].action: 1.0}, {segments[0][1].event: 1.0}
    weights, events = start_actions, start_events
    index = 0
    for t in range(frames):
        if index + 1 < len(segments) and t >= segments[index + 1][0]:
            index += 1
            start_actions, start_events = weights, events
        begin, state = segments[index]
        before = segments[index - 1][1] if index else state
        if index:
            end = segments[index + 1][0] if index + 1 < len(segments) else begin + 99
            progress = (t - begin + 1) / min(place.change_frames[index % 8], end - begin)
        else:
            progress = 1.0
        eased = ease(progress)
        weights = _blend(start_actions, state.action, eased)
        events = _blend(start_events, state.event, eased)

        clock = place.clock_s + t / FPS
        scenes = {before.scene: 1 - eased, state.scene: eased} if before.scene != state.scene else {state.scene: 1.0}
        sunk = _SUNK[before.actor] + eased * (_SUNK[state.actor] - _SUNK[before.actor])
        pose = _mix(
            [(wa * ws, _pose(a, s, clock, place, sunk)) for a, wa in weights.items() for s, ws in scenes.items()]
        )

        if t:
            path_x = fly_path(clock)[0]
            x += facing * pose.speed / FPS + pose.pull * (path_x - x) / FPS
        if weights.get("fly", 0.0) > 0.5:
            direction = -1 if math.sin(TAU * clock / 5.5) > 0 else 1
        elif x + direction * pose.speed / FPS > high:
            direction = -1
        elif x + direction * pose.speed / FPS < low:
            direction = 1
        # Turning round takes half a second, during which the actor slows down, shows its edge and sets off again.
        facing += min(max(direction - facing, -0.5), 0.5)

        # A dance sways both ways, so it moves in from the picture's edge.
        room = min(max(x, low + 0.05), high - 0.05) - x
        shift_x = pose.shift_x + weights.get("dance", 0.0) * room

        actor = state.actor
        turn = 1.0
        if before.actor != state.actor and progress < 1:
            actor = before.actor if progress < 0.5 else state.actor
            turn = abs(math.cos(math.pi * progress))
        number = EVERYONE.index(actor)
        turned = _thick(math.sin(facing * math.pi / 2), direction, _THINNEST_TURN)
        width = _thick(turn * pose.width * turned, direction, _THINNEST) * NATIVE_FACING[number]
        half_height = 0.5 * place.size * pose.height
        result.append(
            Frame(
                actor=number,
                center_x=x + shift_x,
                center_y=pose.feet_y - half_height,
                half_width=0.5 * place.size * width,
                half_height=half_height,
                tilt=_lean(pose, weights, facing),
                old_scene=SCENES.index(before.scene),
                new_scene=SCENES.index(state.scene),
                entered=eased if before.scene != state.scene else 1.0,
                side=_scene_side(before.scene, state.scene, place.sides[index % 8]),
                variant=place.variant,
                scene_phase=(place.scene_phase + t) % LOOP,
                event_phase=(place.event_phase + t) % LOOP,
                levels=(events.get("snowfall", 0.0), events.get("fireworks", 0.0)),
            )
        )
    return result


def _lean(pose: _Pose, weights: dict[str, float], facing: float) -> float:
    """The tilt on the picture, clockwise: it mirrors with the facing, except that a dance sways both ways anyway."""
    dancing = weights.get("dance", 0.0)
    return pose.tilt * (dancing + (1 - dancing) * facing)


def _blend(start: dict[str, float], goal: str, amount: float) -> dict[str, float]:
    """Weights on the way from `start` to all on `goal`."""
    mixed = {name: w * (1 - amount) for name, w in start.items() if w * (1 - amount) > 0}
    mixed[goal] = mixed.get(goal, 0.0) + amount
    return mixed
