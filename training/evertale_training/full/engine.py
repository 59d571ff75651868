"""The full world's side of `world/`: which clips and stills are drawn, and how they are acted, captioned and composited."""

from __future__ import annotations

import random
from dataclasses import replace

import numpy as np
import torch

from ..world.states import Segment, SegmentState
from ..world.worlds import Split
from .captions import change_caption, full_caption
from .cast import CAST, MOVING
from .compositor import composite, happening
from .held_out import STILL_ACTORS, held_out
from .props import COLUMNS
from .timeline import Acted, Beginning, act_out
from .timeline import draw_beginning as draw_placement
from .words import ACTIONS, ALOFT, CAMERAS, EVENTS, PAIR_ACTIONS, SCENES, STYLES, WATER_SURFACE, allowed, happens, possible

__all__ = ["boxes", "change_caption", "draw", "draw_change", "draw_placement", "draw_state", "draw_still", "full_caption", "happening", "prepare"]

_CAMERA_ODDS = (0.60, 0.10, 0.10, 0.10, 0.10)
_STYLE_ODDS = (0.74, 0.13, 0.13)
_AT_HOME = {
    "water": ("swim", "dive", "float"), "air": ("fly", "rise", "float"), "ground": ("walk", "run", "jump", "dance", "walk with"),
    "road": ("run", "walk", "stand"), "thing": ("stand", "spin", "jump", "jump over"),
}  # fmt: skip
# What a single frame can show.
_STILL_ACTIONS = ("stand", "jump", "dance", "swim", "fly", "float", "sleep", "wave")
_AT_REST = ("stand", "sleep")


def _action_odds(actor: str, scene: str) -> list[float]:
    """Relative odds of the actions: what an actor is made for comes more often; 0 where the scene forbids it."""
    made_for = _AT_HOME[CAST[actor].home]
    odds = []
    for action in ACTIONS:
        weight = 0.7 if action in PAIR_ACTIONS else 0.45 if action in ("grow", "shrink", "enter", "leave") else 1.0
        if action in made_for:
            weight *= 1.6
        # Swimming and diving exist in few scenes; without the factor the model would seldom see them.
        weight *= 2.5 if action == "swim" else 2.0 if action == "dive" else 1.0
        odds.append(weight if allowed(action, scene) else 0.0)
    return odds


def _pick_event(scene: str, rng: random.Random) -> str:
    choices = [event for event in EVENTS[1:] if happens(event, scene)]
    return rng.choice(choices) if choices else "none"


def _actors(split: Split) -> tuple[str, ...]:
    return STILL_ACTORS if split == "imageonly" else MOVING


def _fits(state: SegmentState, split: Split) -> bool:
    if not possible(state):
        return False
    if split in ("any", "imageonly"):
        return True
    return held_out(state.actor, state.action, state.scene) == (split == "heldout")


def _with_partner(state: SegmentState, rng: random.Random) -> SegmentState:
    """The state with what its action needs: another actor, or none."""
    if state.action not in PAIR_ACTIONS:
        return replace(state, other=None)
    if state.action == "watch" and rng.random() < 0.6:
        event = "fireworks" if rng.random() < 0.5 else _pick_event(state.scene, rng)
        state = replace(state, event=event if happens(event, state.scene) else _pick_event(state.scene, rng))
        if state.event != "none" and rng.random() < 0.4:
            return replace(state, other=None)
    if state.other in (None, state.actor):
        things = ("snowman", "ball", "car", "crab", "snail", "turtle", "mouse", "frog")
        others = things if state.action == "jump over" and rng.random() < 0.5 else MOVING
        state = replace(state, other=rng.choice([other for other in others if other != state.actor]))
    return state


def draw_state(rng: random.Random, split: Split) -> SegmentState:
    """A random prompt of the split, as a clip begins with."""
    while True:
        actor, scene = rng.choice(_actors(split)), rng.choice(SCENES)
        action = rng.choices(ACTIONS, _action_odds(actor, scene))[0]
        event = _pick_event(scene, rng) if rng.random() < 0.25 else "none"
        state = SegmentState(actor, action, scene, event, None, rng.choices(STYLES, _STYLE_ODDS)[0], rng.choices(CAMERAS, _CAMERA_ODDS)[0])
        state = _with_partner(state, rng)
        if _fits(state, split):
            return state


_CHANGES = ("action", "scene", "actor", "event", "camera", "style", "all")


def _changed(old: SegmentState, what: set[str], rng: random.Random, split: Split) -> SegmentState:
    """`old` with some of it drawn anew."""
    new = replace(old, cut=False)
    if "actor" in what:
        # At times the two change places: a rabbit dances with the fox that was there.
        if old.other is not None and old.other in _actors(split) and rng.random() < 0.3:
            new = replace(new, actor=old.other, other=old.actor if old.action in PAIR_ACTIONS else None)
        else:
            new = replace(new, actor=rng.choice(_actors(split)))
            if rng.random() < 0.3:
                new = replace(new, action="enter", other=None)
    if "scene" in what:
        scene = {"ocean": "under water", "bay": "under water", "under water": "ocean"}.get(old.scene) if rng.random() < 0.3 else None
        new = replace(new, scene=scene or rng.choice(SCENES))
    if "action" in what:
        new = replace(new, action=rng.choices(ACTIONS, _action_odds(new.actor, new.scene))[0])
        if new.action == "enter":
            new = replace(new, action="wave")
        new = _with_partner(new, rng)
    if "event" in what:
        new = replace(new, event=_pick_event(new.scene, rng) if old.event == "none" or rng.random() < 0.3 else "none")
    if "camera" in what:
        new = replace(new, camera=rng.choice(CAMERAS))
    if "style" in what:
        new = replace(new, style=rng.choice(STYLES))
    return new


def draw_change(old: SegmentState, rng: random.Random, split: Split) -> SegmentState:
    """The next prompt: usually one thing differs, one time in five two, and now and then all of it, with or without a cut."""
    while True:
        draw = rng.random()
        if draw >= 0.92:
            # A newcomer does something with whoever is there: the announced "A rabbit dances with the fox" after the fox was alone.
            new = replace(old, actor=rng.choice(_actors(split)), other=old.actor, action=rng.choice(PAIR_ACTIONS), cut=False)
        elif draw < 0.06:
            new = replace(draw_state(rng, split), cut=True)
        elif draw < 0.10:
            # A newcomer brings its own action: the announced "A panda bear is swimming" after a teddy bear.
            new = replace(draw_state(rng, split), style=old.style, camera=old.camera, scene=old.scene)
        else:
            what = set(rng.choices(_CHANGES[:6], (0.27, 0.23, 0.17, 0.17, 0.09, 0.07)))
            if rng.random() < 0.2:
                what.add(rng.choice(_CHANGES[:6]))
            new = _changed(old, what, rng, split)
        if replace(new, cut=old.cut) != old and _fits(new, split):
            return new


def draw_still(rng: random.Random, split: Split, at_rest: bool = False) -> tuple[SegmentState, str]:
    """
    What a still shows, and its caption. In training two of three are of the actors that are never seen otherwise. `at_rest`: nothing that it shows, or
    that is said of it, would move in a film.
    """
    while True:
        cast = MOVING if split == "heldout" or (split != "imageonly" and rng.random() < 1 / 3) else STILL_ACTORS
        actor, scene = rng.choice(cast), rng.choice(SCENES)
        action = "stand" if rng.random() < 0.5 else rng.choice(_STILL_ACTIONS)
        if action == "stand" and scene in ALOFT:
            action = "float"
        if action == "stand" and scene in WATER_SURFACE and rng.random() < 0.5:
            action = "swim"
        event = _pick_event(scene, rng) if rng.random() < 0.15 else "none"
        if at_rest and (action not in _AT_REST or event != "none"):
            continue
        state = SegmentState(actor, action, scene, event, None, rng.choices(STYLES, _STYLE_ODDS)[0])
        if _fits(state, "any" if actor in STILL_ACTORS else split):
            return state, full_caption(state, rng, still=True)


def prepare(segments: list[Segment], frames: int, placement: Beginning) -> Acted:
    """See `world.prepare`."""
    return act_out([(begin, state) for begin, state, _ in segments], frames, placement)


def boxes(prepared: Acted) -> list[list[tuple[float, float, float, float]]]:
    """Of each frame, the actors' boxes as the camera sees them: middle x, middle y, half width, half height."""
    at = {name: number for number, name in enumerate(COLUMNS)}
    found: list[list[tuple[float, float, float, float]]] = [[] for _ in prepared.entered]
    for row in prepared.sprites[prepared.sprites[:, at["is_actor"]] > 0]:
        frame = int(row[at["frame"]])
        zoom, middle_x, middle_y, _, _, pan = prepared.camera[frame]
        x = middle_x + (row[at["center_x"]] - pan - middle_x) * zoom
        y = middle_y + (row[at["center_y"]] - middle_y) * zoom
        cos, sin = abs(np.cos(row[at["tilt"]])), abs(np.sin(row[at["tilt"]]))
        wide, high = abs(row[at["half_width"]]) * zoom, row[at["half_height"]] * zoom
        found[frame].append((float(x), float(y), float(wide * cos + high * sin), float(wide * sin + high * cos)))
    return found


def draw(prepared: list[Acted], res: int, device: str) -> torch.Tensor:
    """See `world.draw`."""
    return composite(prepared, res, device)
