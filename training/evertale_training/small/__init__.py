"""
The small world: twelve actors in six scenes, and twelve more as captioned stills, on which the first bundles are trained. Its pictures and captions are
fixed: a change here would leave those weights without the data they were made from. `world/` is its door.
"""

from __future__ import annotations

import random
from functools import lru_cache

import torch
import torch.nn.functional as F

from ..world.states import ACTIONS, ACTORS, EVENTS, SCENES, STILL_ACTORS, Segment, SegmentState, action_weight, allowed, held_out
from ..world.worlds import Split
from .captions import change_caption, full_caption
from .effects import LEVELS, draw_events
from .motion import Frame, Placement, draw_placement, run_timeline
from .scenes import draw_scenes
from .sprites import atlas

__all__ = ["Placement", "change_caption", "draw_placement", "full_caption"]

# Sprites are kept a little larger than the largest actor is drawn, with a border for the antialiased edge.
_SPRITE_SIDE = 0.60
_SPRITE_BORDER = 4
_ONLY_STILLS = 0.75
# Frames composited at once: small enough to stay in the processor's cache.
_CHUNK = 32


def _fits(state: SegmentState, split: Split) -> bool:
    if not allowed(state.action, state.scene):
        return False
    return split in ("any", "imageonly") or held_out(state.actor, state.action, state.scene) == (split == "heldout")


def _actors(split: Split) -> tuple[str, ...]:
    return STILL_ACTORS if split == "imageonly" else ACTORS


def draw_state(rng: random.Random, split: Split) -> SegmentState:
    """A random prompt of the split, as a clip begins with."""
    while True:
        actor, scene = rng.choice(_actors(split)), rng.choice(SCENES)
        action = rng.choices(ACTIONS, [action_weight(actor, a, scene) for a in ACTIONS])[0]
        state = SegmentState(actor, action, scene, rng.choices(EVENTS, (0.70, 0.15, 0.15))[0])
        if _fits(state, split):
            return state


def draw_change(old: SegmentState, rng: random.Random, split: Split) -> SegmentState:
    """The next prompt: usually one thing differs, one time in five two (never actor and scene together)."""
    while True:
        what = set(rng.choices(("action", "scene", "actor", "event"), (0.30, 0.25, 0.20, 0.25))[:1])
        if rng.random() < 0.2:
            what.add(rng.choice(("action", "scene", "actor", "event")))
        if {"actor", "scene"} <= what:
            continue
        actor = rng.choice(_actors(split)) if "actor" in what else old.actor
        scene = rng.choice(SCENES) if "scene" in what else old.scene
        action = old.action
        if "action" in what:
            action = rng.choices(ACTIONS, [action_weight(actor, a, scene) for a in ACTIONS])[0]
        event = old.event
        if "event" in what:
            event = rng.choice([e for e in EVENTS if e != old.event]) if old.event == "none" else "none"
        new = SegmentState(actor, action, scene, event)
        if new != old and _fits(new, split):
            return new


def draw_still(rng: random.Random, split: Split, at_rest: bool = False) -> tuple[SegmentState, str]:
    """See `full.engine.draw_still`. In training three of four are of the actors that are never seen otherwise."""
    while True:
        only_stills = split == "imageonly" or (split != "heldout" and rng.random() < _ONLY_STILLS)
        state = draw_state(rng, "imageonly" if only_stills else split)
        if not at_rest or (state.action == "stand" and state.event == "none"):
            return state, full_caption(state, rng)


@lru_cache(maxsize=4)
def _tables(res: int, device: str) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor, torch.Tensor]:
    """Backgrounds, front wave, events and sprites of one resolution, on the device."""
    backgrounds, front = draw_scenes(res)
    sprites = atlas(round(_SPRITE_SIDE * res), _SPRITE_BORDER)
    return backgrounds.to(device), front.to(device), draw_events(res).to(device), (255 * sprites).to(device)


def _over(picture: torch.Tensor, rgba: torch.Tensor) -> torch.Tensor:
    """Lay premultiplied RGBA [N, 4, H, W] over a picture [N, 3, H, W], all in 0..255."""
    return picture * (1 - rgba[:, 3:] / 255) + rgba[:, :3]


def _column(frames: list[Frame], name: str, device: str) -> torch.Tensor:
    """One field of all frames as a tensor [N]: int64 for whole numbers, else float32."""
    values = [getattr(f, name) for f in frames]
    return torch.tensor(values, dtype=torch.int64 if isinstance(values[0], int) else torch.float32, device=device)


def _sprite_layer(frames: list[Frame], sprites: torch.Tensor, res: int) -> torch.Tensor:
    """The actors at their places: premultiplied RGBA [N, 4, res, res] in 0..255."""
    device = str(sprites.device)
    get = {n: _column(frames, n, device) for n in ("center_x", "center_y", "half_width", "half_height", "tilt")}
    side = sprites.shape[-1]
    # The sprite's drawn part spans this share of its bordered tile.
    share = (side - 2 * _SPRITE_BORDER) / side
    cos, sin = torch.cos(get["tilt"]), torch.sin(get["tilt"])
    # Both systems run over -1..1: picture p = 2q - 1, tile u = share * R(-tilt)(q - centre) / half size.
    ax, ay = share / (2 * get["half_width"]), share / (2 * get["half_height"])
    dx, dy = 1 - 2 * get["center_x"], 1 - 2 * get["center_y"]
    theta = torch.stack(
        [
            torch.stack([ax * cos, ax * sin, ax * (cos * dx + sin * dy)], -1),
            torch.stack([-ay * sin, ay * cos, ay * (cos * dy - sin * dx)], -1),
        ],
        1,
    )
    grid = F.affine_grid(theta, [len(frames), 4, res, res], align_corners=False)
    return F.grid_sample(sprites[_column(frames, "actor", device)], grid, mode="bilinear", align_corners=False)


def _scene_masks(frames: list[Frame], res: int, device: str) -> torch.Tensor:
    """Where the new scene has come in: [N, 1, res, res] in 0..1, with a sharp antialiased boundary."""
    line = (torch.arange(res, device=device) + 0.5) / res
    masks = []
    for frame in frames:
        distance = (line if frame.side in (0, 3) else 1 - line) - frame.entered
        edge = (0.5 - distance * res).clamp(0, 1)
        masks.append(edge.expand(res, res) if frame.side < 2 else edge[:, None].expand(res, res))
    return torch.stack(masks)[:, None]


def _composite(frames: list[Frame], res: int, device: str) -> torch.Tensor:
    """Draw frames: uint8 [N, 3, res, res]."""
    backgrounds, front, events, sprites = _tables(res, device)
    phase, variant = _column(frames, "scene_phase", device), _column(frames, "variant", device)
    event_phase = _column(frames, "event_phase", device)
    picture = backgrounds[_column(frames, "new_scene", device), variant, phase].float()

    changing = [i for i, f in enumerate(frames) if f.entered < 1]
    mask = torch.ones(len(frames), 1, 1, 1, device=device).expand(-1, -1, res, res)
    if changing:
        subset = [frames[i] for i in changing]
        at = torch.tensor(changing, device=device)
        old = backgrounds[_column(subset, "old_scene", device), variant[at], phase[at]].float()
        part = _scene_masks(subset, res, device)
        mask = mask.clone()
        mask[at] = part
        picture[at] = old + part * (picture[at] - old)

    def add_event(number: int) -> None:
        present = [i for i, f in enumerate(frames) if f.levels[number] > 0]
        if not present:
            return
        at = torch.tensor(present, device=device)
        level = torch.tensor([LEVELS * frames[i].levels[number] for i in present], device=device)
        lower = level.floor().clamp(max=LEVELS - 1).long()
        rest = (level - lower)[:, None, None, None]
        low, high = (events[number, lower + k, event_phase[at]].float() for k in (0, 1))
        picture[at] = _over(picture[at], low + rest * (high - low))

    # Behind the actor, both: flakes over a face are what a small model cannot draw.
    add_event(1)
    add_event(0)
    picture = _over(picture, _sprite_layer(frames, sprites, res))
    sea = SCENES.index("ocean")
    wet = [i for i, f in enumerate(frames) if f.new_scene == sea or (f.old_scene == sea and f.entered < 1)]
    if wet:
        at = torch.tensor(wet, device=device)
        is_new = torch.tensor([frames[i].new_scene == sea for i in wet], device=device)[:, None, None, None]
        shown = torch.where(is_new, mask[at], 1 - mask[at])
        picture[at] = _over(picture[at], front[variant[at], phase[at]].float() * shown)
    return picture.round_().clamp_(0, 255).to(torch.uint8)


def prepare(segments: list[Segment], frames: int, placement: Placement) -> list[Frame]:
    """A clip acted out frame by frame."""
    return run_timeline([(begin, state) for begin, state, _ in segments], frames, placement)


def boxes(prepared: list[Frame]) -> list[list[tuple[float, float, float, float]]]:
    """Of each frame, the actors' boxes: middle x, middle y, half width, half height."""
    return [[(frame.center_x, frame.center_y, abs(frame.half_width), frame.half_height)] for frame in prepared]


def happening(prepared: list[Frame], grid: int) -> torch.Tensor:
    """See `world.looked_at`: flakes and sparks of this world count as background."""
    return torch.zeros(len(prepared), grid, grid, dtype=torch.bool)


def draw(prepared: list[list[Frame]], res: int, device: str) -> torch.Tensor:
    """Pictures of prepared clips of one length: uint8 [B, T, 3, res, res] on the device."""
    frames = [frame for clip in prepared for frame in clip]
    chunks = [_composite(frames[i : i + _CHUNK], res, device) for i in range(0, len(frames), _CHUNK)]
    return torch.cat(chunks).view(len(prepared), -1, 3, res, res)
