"""One actor on the stage: where it is, how its actions give way to one another, and what of it is drawn. Knows nothing of prompts."""

from __future__ import annotations

import math

from ..world.paths import TAU, fly_path
from ..world.states import FPS
from .acting import FEET, HEIGHT, HOME, LEAN, PULL, SHIFT, SPEED, SUNK, SWAY, TILT, WIDTH, Pose, leap, mix, pose
from .cast import EVERYONE
from .words import ALOFT, WATER_SURFACE

Shown = tuple[int, float, float, float, float, float, float]
"""Sprite, middle x and y, half width (negative: mirrored), half height, tilt and lean on the picture."""
INDEX = {name: number for number, name in enumerate(EVERYONE)}
# An actor is never drawn thinner than this, or it would vanish for a frame when seen edge-on; turning round must not hide who it is.
_THINNEST, _THINNEST_TURN = 0.2, 0.6
# Nobody is drawn to a place faster than this, in picture widths a second.
_HURRY = 0.75
_GROWN, _SHRUNK, _GROWTH_S = 1.42, 0.52, 0.9
_OUTSIDE = 0.36
# Picture widths a second when leaving and entering.
_PACE_OUT, _PACE_IN = 0.55, 0.55


def gait(scene: str) -> str:
    """How one gets about there."""
    return "swim" if scene in (*WATER_SURFACE, "under water") else "float" if scene in ALOFT else "walk"


def thick(width: float, direction: float, least: float) -> float:
    """A horizontal scale kept away from zero, on the side it is coming to."""
    return width if abs(width) >= least else math.copysign(least, width if width else direction)


class Body:
    """An actor with its place, its facing (-1..1, passing through 0 as it turns) and the actions it is blending."""

    def __init__(self, name: str, role: str, x: float, direction: float, size: float, pace: float, since: float) -> None:
        self.name, self.before = name, name
        self.x, self.direction, self.facing = x, direction, direction
        self.size, self.scale, self.pace = size, 1.0, pace
        self.growth = 1.0
        self.role, self.since, self.home = role, since, 0.5
        self.face: float | None = None
        self.weights, self.start = {role: 1.0}, {role: 1.0}
        self.gone = False
        self.hurrying = 0.0
        self.pose: Pose = (0.0,) * 10
        if role in ("grow", "shrink"):
            self.growth = 1.0 + ((_GROWN if role == "grow" else _SHRUNK) - 1.0) * (1 - math.exp(-since / _GROWTH_S))

    def take(self, role: str, home: float, face: float | None) -> None:
        """Begin another role; a body that goes on as before keeps its clock."""
        self.start = self.weights
        if role != self.role:
            self.since = 0.0
        self.role, self.home, self.face, self.gone = role, home, face, False

    def blend(self, amount: float) -> None:
        """Weights of the actions while the new role comes in."""
        if amount >= 1.0:
            self.weights = {self.role: 1.0}
            return
        mixed = {name: w * (1 - amount) for name, w in self.start.items()}
        mixed[self.role] = mixed.get(self.role, 0.0) + amount
        self.weights = mixed

    def act(self, scenes: dict[str, float], clock: float, morph: float, travel: float) -> None:
        """Work out this frame's pose. `travel`: how much of it is getting about, because the scene passes by (0..1)."""
        size = self.size * self.scale * self.growth
        sunk = SUNK[self.before] + morph * (SUNK[self.name] - SUNK[self.before])
        about = max(travel, self.hurrying)
        poses = []
        for scene, share in scenes.items():
            for role, weight in self.weights.items():
                moving = 0.0
                if role == "enter":
                    role, moving = "stand" if scene not in ALOFT else "float", min(1.0, abs(self.x - 0.5) / 0.12)
                elif role == "leave":
                    role, moving = "stand", 1.0
                moving = max(moving, 0.8 * about)
                if moving < 1.0:
                    posed = pose(role, scene, clock, self.since, size, self.pace, sunk, self.home)
                    poses.append((weight * share * (1 - moving), posed))
                if moving > 0.0:
                    poses.append((weight * share * moving, pose(gait(scene), scene, clock, self.since, size, self.pace, sunk, self.home)))
        self.pose = mix(poses)

    def move(self, clock: float, track: float, low: float, high: float) -> None:
        """Go where the pose says, for one frame; `track`: how much the camera goes along instead."""
        p, step = self.pose, 1.0 / FPS
        pull = p[PULL] * (p[HOME] - self.x) * step
        if p[PULL] > 20:
            pull = min(1.0, p[PULL] * step) * (p[HOME] - self.x)
        else:
            pull = max(-_HURRY * step, min(_HURRY * step, pull))
        hurry = abs(pull) / step
        self.hurrying = min(1.0, max(0.0, (hurry - 0.10) / 0.25)) if self.role not in ("fly", "jump over") else 0.0
        if self.role == "leave":
            if not self.gone:
                self.x += self.direction * max(0.0, self.facing * self.direction) * _PACE_OUT * step
            self.gone = abs(self.x - 0.5) > 0.5 + _OUTSIDE
        elif self.role == "enter":
            self.x += max(-_PACE_IN * step, min(_PACE_IN * step, 0.5 - self.x))
        else:
            self.x += self.facing * p[SPEED] * step * (1 - track) + pull
            if self.x < low or self.x > high:
                # Back into the picture, in no more than a moment.
                self.x += math.copysign(min(0.5 * step, abs(self.x - 0.5)), 0.5 - self.x)
        self._turn(clock, low, high, p[SPEED] * step)
        self.since += step
        if self.role in ("grow", "shrink"):
            self.growth += ((_GROWN if self.role == "grow" else _SHRUNK) - self.growth) * (1 - math.exp(-step / _GROWTH_S))

    def _turn(self, clock: float, low: float, high: float, step: float) -> None:
        if self.role == "jump over":
            self.direction = leap(clock)[3]
        elif self.role == "fly":
            self.direction = -1.0 if math.sin(TAU * clock / 5.5) > 0 else 1.0
        elif self.role == "enter":
            if abs(self.x - 0.5) > 0.05:
                self.direction = math.copysign(1.0, 0.5 - self.x)
        elif self.face is not None:
            self.direction = math.copysign(1.0, self.home - self.x) if self.hurrying > 0.5 else self.face
        elif self.role != "leave":
            if self.x + self.direction * step > high:
                self.direction = -1.0
            elif self.x + self.direction * step < low:
                self.direction = 1.0
        self.facing += min(max(self.direction - self.facing, -0.5), 0.5)

    def shown(self, morph: float, low: float, high: float) -> Shown:
        """What is seen of it, before the camera."""
        p = self.pose
        name, turn = self.name, 1.0
        if self.before != self.name and morph < 1.0:
            name = self.before if morph < 0.5 else self.name
            turn = abs(math.cos(math.pi * morph))
        size = self.size * self.scale * self.growth
        turned = thick(math.sin(self.facing * math.pi / 2), self.direction, _THINNEST_TURN)
        width = thick(turn * p[WIDTH] * turned, self.direction, _THINNEST)
        half_height = 0.5 * size * p[HEIGHT]
        # A dance sways both ways, so it moves in from the picture's edge.
        dancing = self.weights.get("dance", 0.0)
        room = min(max(self.x, low + 0.05), high - 0.05) - self.x
        tilt = p[TILT] * self.facing + p[SWAY]
        # Lying down, a body is as high as it is wide: the rotation about its middle would lift it off the ground.
        sleeping = self.weights.get("sleep", 0.0)
        x, y = self.x + p[SHIFT] + dancing * room, p[FEET] - half_height * (1 - 0.06 * sleeping)
        return INDEX[name], x, y, 0.5 * size * width, half_height, tilt, p[LEAN] * self.facing


def starting_x(role: str, x: float, home: float, clock: float, direction: float, since: float) -> float:
    """Where a body is when the story begins."""
    if role == "fly":
        return fly_path(clock)[0]
    if role == "jump over":
        return leap(clock)[0]
    if role == "enter":
        outside = 0.5 - direction * (0.5 + _OUTSIDE - 0.22)
        return outside + direction * min(abs(0.5 - outside), 0.2 * since)
    return x


