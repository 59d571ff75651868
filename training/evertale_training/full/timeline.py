"""
A clip's timeline acted out frame by frame: who is where in what pose, how the scene, the style, the events and the camera stand. Nothing jumps
when the prompt changes: actors that stay go on from where they are, newcomers walk in, those no longer spoken of walk out, one that becomes
another turns round as the other, and the camera travels, sinks or rises to the new scene; unless the prompt says "cut to".
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass, field

import numpy as np

from ..small.scenes import LOOP
from ..world.paths import ease
from ..world.states import FPS, SegmentState
from . import props
from .acting import SPEED, ground_of
from .body import Body, Shown, starting_x
from .canvas import LAND_PERIOD, SKY_MIDDLE
from .places import PLACES
from .words import EVENTS, SCENES, STYLES, WATER_SURFACE

SIZES = (0.48, 0.53, 0.58)
_PAIR_SCALE = 0.72
_STEP_S = 1.0 / FPS
_PAN_REACH, _PAN_PERIOD_S = 0.15, 5.5
ZOOMED_IN, ZOOMED_OUT = 1.5, 0.64
LEFT, RIGHT, BELOW, ABOVE, DISSOLVE = range(5)
# The camera goes up from the ground (0) to the sky, and on to other worlds.
_HEIGHT = {"under water": -1, "sky": 1, "space": 2, "moon": 3, "mars": 3}
_TWILIGHT = ({"forest", "night forest"}, {"sky", "night sky"}, {"ocean", "bay"})


@dataclass
class Beginning:
    """What is drawn once per clip: where it begins, and how the changes will behave."""

    x: float
    direction: float
    size: float
    other_size: float
    pace: float
    clock_s: float
    # Seconds for which the first action and the first camera movement have been going on.
    since_s: float
    sky_x: float
    land_x: float
    scene_phase: int
    event_phase: int
    pan_phase: float
    # Per segment after the first, cyclic: frames a change takes, and the side that a scene or a newcomer comes in from.
    change_frames: list[int] = field(default_factory=list)
    sides: list[int] = field(default_factory=list)


def draw_beginning(rng: random.Random) -> Beginning:
    """A random beginning."""
    size = rng.choice(SIZES)
    return Beginning(
        x=rng.uniform(0.46 * size, 1 - 0.46 * size),
        direction=rng.choice((-1.0, 1.0)),
        size=size,
        other_size=rng.choice(SIZES),
        pace=rng.choice((0.85, 1.0, 1.15)),
        clock_s=rng.uniform(0, 20),
        since_s=rng.uniform(0.0, 0.8) if rng.random() < 0.8 else rng.uniform(0.8, 4.0),
        sky_x=SKY_MIDDLE - rng.uniform(0.22, 0.78),
        land_x=rng.uniform(0, LAND_PERIOD),
        scene_phase=rng.randrange(LOOP),
        event_phase=rng.randrange(LOOP),
        pan_phase=rng.random(),
        change_frames=[rng.randrange(5, 13) for _ in range(8)],
        sides=[rng.randrange(2) for _ in range(8)],
    )


@dataclass
class Acted:
    """A clip ready to draw, as numbers. All `[T, ...]` but `sprites`."""

    scenes: np.ndarray
    """int `[T, 4]`: old scene, new scene, the side it comes in from (`LEFT` ...), frame of the scene's loop."""
    entered: np.ndarray
    """How far the new scene has come in, 0..1."""
    camera: np.ndarray
    """`[T, 6]`: zoom, its middle x and y, and where the picture is on the sky (x) and on the land (x), and the panning."""
    styles: np.ndarray
    """`[T, 3]`: old style, new style, how far it has come."""
    events: np.ndarray
    """`[T, len(EVENTS) - 1, 2]`: how present an event is, and how far it is yet to come in, 0..1."""
    event_frame: np.ndarray
    sprites: np.ndarray
    """`[K, len(props.COLUMNS)]`, back to front within a frame."""


def _side(old: str, new: str, drawn: int) -> int:
    """Where the new scene comes in from: the camera sinks through the surface, rises to the sky, or travels."""
    if old in WATER_SURFACE and new == "under water":
        return BELOW
    if old == "under water" and new in WATER_SURFACE:
        return ABOVE
    if any(old in pair and new in pair for pair in _TWILIGHT):
        return DISSOLVE
    climb = _HEIGHT.get(new, 0) - _HEIGHT.get(old, 0)
    return ABOVE if climb > 0 else BELOW if climb < 0 else drawn


@dataclass
class _Part:
    name: str
    role: str
    home: float = 0.5
    face: float | None = None


def _parts(state: SegmentState, left_first: bool, direction: float) -> list[_Part]:
    """Who does what in a prompt, the actor first. `left_first`: whether the actor is left of the other."""
    actor, other = state.actor, state.other
    near, far = (0.29, 0.71) if left_first else (0.71, 0.29)
    inward = 1.0 if left_first else -1.0
    if state.action == "watch" and state.event != "none":
        pair = [_Part(actor, "look up", near if other else 0.5, inward)]
        return pair + ([_Part(other, "look up", far, -inward)] if other else [])
    if other is None:
        return [_Part(actor, state.action)]
    if state.action == "walk with":
        return [_Part(actor, "walk along", 0.5 - 0.26 * direction, direction), _Part(other, "walk along", 0.5 + 0.26 * direction, direction)]
    if state.action == "chase":
        return [_Part(actor, "run along", 0.5 - 0.25 * direction, direction), _Part(other, "run along", 0.5 + 0.25 * direction, direction)]
    if state.action == "watch":
        return [_Part(actor, "look at", near, inward), _Part(other, "play", far, -inward)]
    if state.action == "dance with":
        return [_Part(actor, "dance along", near, inward), _Part(other, "dance along", far, -inward)]
    if state.action == "jump over":
        return [_Part(actor, "jump over"), _Part(other, "beside", 0.5, 1.0)]
    return [_Part(actor, state.action), _Part(other, "beside", far, -inward)]


class Stage:
    """Runs a timeline. One use: `run`."""

    def __init__(self, segments: list[tuple[int, SegmentState]], frames: int, start: Beginning) -> None:
        self.segments, self.frames, self.start = segments, frames, start
        self.bodies: list[Body] = []
        self.main: Body
        self.scroll = 0.0
        self.log_zoom = self.panning = self.track = 0.0
        self.rows: list[tuple[float, ...]] = []
        state = segments[0][1]
        self._open(state, start.since_s)
        self._aim(state, 1.0)
        if state.camera in ("zoom in", "zoom out"):
            self.log_zoom = self._zoom_goal(state) * (1 - math.exp(-start.since_s / 1.2))
        self.event_weights = self.event_start = {state.event: 1.0}

    def _open(self, state: SegmentState, since: float) -> None:
        """Everyone on stage at once, as a clip begins or after a cut."""
        s, self.bodies = self.start, []
        clock = s.clock_s
        parts = _parts(state, s.direction > 0, s.direction)
        for part in parts:
            alone = len(parts) == 1
            x = s.x if alone else part.home
            if not alone and part.role not in ("jump over",):
                x += (s.x - 0.5) * 0.1
            x = starting_x(part.role, x, part.home, clock, s.direction, since)
            body = Body(part.name, part.role, x, s.direction if part.face is None else part.face, self._size(part, parts), s.pace, since)
            body.home, body.face = part.home, part.face
            body.scale = 1.0 if alone else _PAIR_SCALE
            self.bodies.append(body)
        self.main = self.bodies[0]

    def _size(self, part: _Part, parts: list[_Part]) -> float:
        return self.start.size if part is parts[0] else self.start.other_size

    def _zoom_goal(self, state: SegmentState) -> float:
        return {"zoom in": math.log(ZOOMED_IN), "zoom out": math.log(ZOOMED_OUT)}.get(state.camera, 0.0)

    def _aim(self, state: SegmentState, share: float) -> None:
        """Bring the camera nearer to what the prompt asks of it."""
        paired = state.action in ("walk with", "chase")
        self.track += ((1.0 if paired or state.camera == "side view" else 0.0) - self.track) * share
        self.panning += ((1.0 if state.camera == "pan" else 0.0) - self.panning) * share
        if state.camera not in ("zoom in", "zoom out") and share >= 1.0:
            self.log_zoom = 0.0

    def _change(self, old: SegmentState, new: SegmentState, side: int) -> None:
        """Cast the next prompt: who stays, who turns into whom, who comes and who goes."""
        if new.cut:
            self._open(new, 0.0)
            self._aim(new, 1.0)
            return
        here = {body.name: body for body in self.bodies if body.role != "leave" or body.name in (new.actor, new.other)}
        entering = 1.0 if side else -1.0
        if new.actor not in here and new.action != "enter" and old.actor != new.other and old.action != "leave" and not self.main.gone:
            self.main.before, self.main.name = self.main.name, new.actor
            here[new.actor] = self.main
        actor, other = here.get(new.actor), here.get(new.other) if new.other else None
        if actor is not None and other is not None:
            left_first = actor.x <= other.x
        else:
            left_first = actor.x <= 0.5 if actor is not None else not (other.x <= 0.5 if other is not None else entering > 0)
        leading = 1.0 if left_first else -1.0
        parts = _parts(new, left_first, leading)
        cast = []
        for part in parts:
            body = here.get(part.name)
            if body is None:
                # Newcomers come in on their own side; for a following pair that is ahead or behind.
                outside = 1.3 if (part.home > 0.5 or (part.home == 0.5 and entering > 0)) else -0.3
                body = Body(part.name, part.role, outside, -1.0 if outside > 0.5 else 1.0, self._size(part, parts), self.start.pace, 0.0)
                body.scale = _PAIR_SCALE if len(parts) > 1 else 1.0
            body.take(part.role, part.home, part.face)
            if part.role == "leave":
                body.direction = 1.0 if body.x > 0.5 else -1.0
            cast.append(body)
        for body in self.bodies:
            if body not in cast:
                body.take("leave", 0.5, None)
                body.direction = 1.0 if body.x > 0.5 else -1.0
        self.bodies = cast + [body for body in self.bodies if body not in cast]
        self.main = cast[0]

    def run(self) -> Acted:
        frames, s = self.frames, self.start
        scenes, entered = np.zeros((frames, 4), np.int64), np.ones(frames, np.float32)
        camera, styles = np.zeros((frames, 6), np.float32), np.zeros((frames, 3), np.float32)
        events = np.zeros((frames, len(EVENTS) - 1, 2), np.float32)
        index, old, new = 0, self.segments[0][1], self.segments[0][1]
        begin, length, side = 0, 1, 0
        for t in range(frames):
            if index + 1 < len(self.segments) and t >= self.segments[index + 1][0]:
                index += 1
                old, (begin, new) = new, self.segments[index]
                following = self.segments[index + 1][0] if index + 1 < len(self.segments) else begin + 99
                length = 1 if new.cut else min(s.change_frames[index % 8], following - begin)
                side = _side(old.scene, new.scene, s.sides[index % 8])
                self.event_start = self.event_weights
                self._change(old, new, s.sides[index % 8])
            progress = min(1.0, (t - begin + 1) / length) if index else 1.0
            eased = ease(progress)
            clock = s.clock_s + t / FPS
            self._happen(new, eased, events[t])
            changing = old.scene != new.scene and eased < 1.0
            self._act(old, new, eased, clock, side if changing else -1, t)
            scenes[t] = SCENES.index(old.scene), SCENES.index(new.scene), side, (s.scene_phase + t) % LOOP
            entered[t] = eased if changing else 1.0
            styles[t] = STYLES.index(old.style), STYLES.index(new.style), eased if old.style != new.style else 1.0
            camera[t] = self._look(new, t, side if changing else -1, eased)
        phase = (s.event_phase + np.arange(frames)) % LOOP
        return Acted(scenes, entered, camera, styles, events, phase, np.array(self.rows, np.float32).reshape(-1, len(props.COLUMNS)))

    def _happen(self, state: SegmentState, eased: float, out: np.ndarray) -> None:
        """Presence of every event; one that begins comes in from its side, one that ends fades."""
        weights = {name: w * (1 - eased) for name, w in self.event_start.items() if name != state.event and w * (1 - eased) > 0}
        weights[state.event] = self.event_start.get(state.event, 0.0) * (1 - eased) + eased
        self.event_weights = weights
        for name, weight in weights.items():
            if name != "none":
                coming = name == state.event
                out[EVENTS.index(name) - 1] = (min(1.0, 3 * weight), 1 - weight) if coming else (weight, 0.0)

    def _act(self, old: SegmentState, new: SegmentState, eased: float, clock: float, side: int, t: int) -> None:
        """Move every body by one frame and note what is to be drawn of it."""
        passing = side in (LEFT, RIGHT)
        travel = math.sin(math.pi * eased) if passing else 0.0
        scenes = {old.scene: 1 - eased, new.scene: eased} if side >= 0 else {new.scene: 1.0}
        margin = 0.10 * self.panning
        pair = sum(body.role != "leave" for body in self.bodies) > 1
        for body in self.bodies:
            body.scale += ((_PAIR_SCALE if pair else 1.0) - body.scale) * (0.3 if t else 0.0)
            low = 0.46 * body.size * body.scale * min(1.0, body.growth) + margin
            morph = eased if body.before != body.name else 1.0
            if morph >= 1.0:
                body.before = body.name
            body.blend(eased)
            if passing and body.role != "leave" and body.face is None:
                body.direction = 1.0 if side == RIGHT else -1.0
            body.act(scenes, clock, morph, travel)
            if t:
                body.move(clock, max(self.track, 0.0), low, 1 - low)
            shown = body.shown(morph, low, 1 - low)
            if side in (BELOW, ABOVE):
                # Nose down into the deep, nose up to the sky.
                shown = (*shown[:5], shown[5] + (0.5 if side == BELOW else -0.35) * math.sin(math.pi * eased) * body.facing, shown[6])
            self._note(body, shown, morph, scenes, clock, t)
        self.bodies = [body for body in self.bodies if not body.gone or body is self.main]
        if t:
            going = self.main.pose[SPEED] * self.main.facing
            self.scroll += self.track * going * _STEP_S

    def _note(self, body: Body, shown: Shown, morph: float, scenes: dict[str, float], clock: float, t: int) -> None:
        """Write down the rows of a body in this frame."""
        size = body.size * body.scale * body.growth
        ground = sum(w * ground_of(scene, size, 0.0, clock) for scene, w in scenes.items())
        shade = sum(w * PLACES[scene].shadow for scene, w in scenes.items())
        puddle = self.event_weights.get("puddle", 0.0)
        self.rows += props.around(body, shown, morph, ground, shade, puddle, clock, t)
        if body is not self.main and body.role == "walk along" and self.main.role == "walk along":
            self.rows += props.leash(self.main, body, min(self.main.weights.get("walk along", 0.0), body.weights.get("walk along", 0.0)), t)

    def _look(self, state: SegmentState, t: int, side: int, eased: float) -> tuple[float, ...]:
        """The camera of this frame: zoom, its middle, places on the sky and on the land, and the panning."""
        if t:
            self._aim(state, 0.28)
            goal = self._zoom_goal(state)
            self.log_zoom += (goal - self.log_zoom) * (1 - math.exp(-_STEP_S / (1.2 if goal else 0.5)))
            if goal == 0.0 and abs(self.log_zoom) < 0.01:
                self.log_zoom = 0.0
        pan = self.panning * _PAN_REACH * math.sin(math.tau * (t / FPS / _PAN_PERIOD_S + self.start.pan_phase))
        middle_x = 0.5 + 0.7 * (min(max(self.main.x - pan, 0.1), 0.9) - 0.5)
        passed = self.scroll + pan
        return math.exp(self.log_zoom), middle_x, 0.62, self.start.sky_x + 0.15 * passed, self.start.land_x + passed, pan


def act_out(segments: list[tuple[int, SegmentState]], frames: int, start: Beginning) -> Acted:
    """Act out a timeline [(first frame, state)] of `frames` frames."""
    return Stage(segments, frames, start).run()


__all__ = ["Acted", "Beginning", "act_out", "draw_beginning"]
