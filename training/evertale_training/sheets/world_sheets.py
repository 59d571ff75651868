"""Contact sheets of the full world for the docs: every actor, scene, action, event, style, camera movement and kind of change."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from .. import world
from ..full.cast import CAST, EVERYONE
from ..full.painted import painted_at
from ..full.words import ACTIONS, CAMERAS, EVENTS, SCENES, STYLES
from ..world.states import FPS, SegmentState

RES, CELL, LINE = 128, 80, 13
State = SegmentState
_COLORS = 160


@dataclass
class Row:
    """A line of a sheet: what it shows, and the prompts with the seconds each is held."""

    title: str
    prompts: list[tuple[State, float]]
    seed: int = 3


def _frames(row: Row, columns: int) -> list[Image.Image]:
    spec = world.story([(state, round(seconds * FPS)) for state, seconds in row.prompts], row.seed, "full")
    film = world.render([spec], RES)[0].permute(0, 2, 3, 1).numpy()
    chosen = np.linspace(1, len(film) - 1, columns).round().astype(int)
    return [Image.fromarray(film[k]).resize((CELL, CELL), Image.Resampling.LANCZOS) for k in chosen]


def _sheet(rows: list[Row], columns: int, across: int, path: Path) -> None:
    """`rows`, `across` of them side by side, each of `columns` frames under its title."""
    width, height = columns * CELL + 6, CELL + LINE
    down = -(-len(rows) // across)
    sheet = Image.new("RGB", (across * width, down * height), "white")
    pen = ImageDraw.Draw(sheet)
    for number, row in enumerate(rows):
        left, top = number // down * width, number % down * height
        pen.text((left + 2, top), row.title, fill="black")
        for column, frame in enumerate(_frames(row, columns)):
            sheet.paste(frame, (left + column * CELL, top + LINE))
    _save(sheet, path)


def _save(sheet: Image.Image, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    sheet.quantize(_COLORS, dither=Image.Dither.NONE).save(path, optimize=True)


def _actor_sheet(path: Path) -> None:
    """Everyone of the cast as drawn, those of stills alone on grey."""
    sprites = painted_at(RES)["sprites"].float() / 255
    across, cell = 16, 60
    down = -(-len(EVERYONE) // across)
    sheet = Image.new("RGB", (across * cell, down * (cell + 10)), "white")
    pen = ImageDraw.Draw(sheet)
    for number, name in enumerate(EVERYONE):
        left, top = number % across * cell, number // across * (cell + 10)
        ground = 0.93 if number < len(world.get_world("full").actors) else 0.72
        rgba = sprites[number]
        picture = rgba[:3] + (1 - rgba[3:]) * ground
        tile = Image.fromarray((picture.clamp(0, 1) * 255).byte().permute(1, 2, 0).numpy())
        sheet.paste(tile.resize((cell - 2, cell - 2), Image.Resampling.LANCZOS), (left, top))
        pen.text((left, top + cell - 3), CAST[name].nouns[0][:11], fill="black", font_size=9)
    _save(sheet, path)


_ACTORS_OF = {
    "swim": ("turtle", "under water"), "dive": ("penguin", "ocean"), "rise": ("rocket", "beach"), "fly": ("owl", "night forest"),
    "float": ("astronaut", "space"), "walk": ("fox", "forest"), "run": ("dinosaur", "desert"), "sleep": ("cat", "room"),
    "wave": ("robot", "moon"), "dance": ("panda", "meadow"), "jump": ("frog", "meadow"), "spin": ("unicorn", "snow"),
    "grow": ("elephant", "city"), "shrink": ("koala", "forest"), "enter": ("pig", "beach"), "leave": ("chicken", "meadow"),
    "stand": ("lion", "desert"), "walk with": ("astronaut", "mars"), "chase": ("tiger", "meadow"), "watch": ("bear", "forest"),
    "dance with": ("rabbit", "snow"), "jump over": ("fox", "night forest"),
}  # fmt: skip
_OTHERS = {"walk with": "dog", "chase": "mouse", "watch": "bee", "dance with": "fox", "jump over": "snowman"}


def _actions() -> list[Row]:
    rows = []
    for action in ACTIONS:
        actor, scene = _ACTORS_OF[action]
        other = _OTHERS.get(action)
        said = f"{actor}: {action} {other}" if other else f"{actor}: {action}"
        rows.append(Row(said, [(State(actor, action, scene, other=other), 2.2)]))
    return rows


def _transitions() -> list[Row]:
    fox = State("fox", "walk", "forest")
    bear = State("teddy bear", "swim", "ocean")
    dog = State("dog", "stand", "meadow")
    penguin = State("penguin", "dance", "snow")
    return [
        Row("travel: to the desert", [(fox, 1), (replace(fox, scene="desert"), 1.5)]),
        Row("sinking through the surface", [(bear, 1), (replace(bear, scene="under water"), 1.5)]),
        Row("and up again", [(replace(bear, scene="under water"), 1), (bear, 1.5)]),
        Row("up into space", [(State("rocket", "rise", "beach"), 1.5), (State("rocket", "fly", "space"), 1.5)]),
        Row("from the sky to Mars", [(State("ufo", "fly", "sky"), 1), (State("ufo", "stand", "mars"), 1.5)]),
        Row("night falls", [(fox, 1), (replace(fox, scene="night forest"), 1.5)]),
        Row("one turns into another", [(State("teddy bear", "dance", "room"), 1), (State("panda", "dance", "room"), 1.5)]),
        Row("a newcomer, the old one leaves", [(dog, 1), (State("cow", "enter", "meadow"), 2.5)]),
        Row("the other joins", [(State("astronaut", "dance", "mars"), 1), (State("astronaut", "walk with", "mars", other="dog"), 2.5)]),
        Row("the other goes away", [(State("astronaut", "walk with", "mars", other="dog"), 1), (State("astronaut", "wave", "mars"), 2.5)]),
        Row("who was there becomes the other", [(State("fox", "stand", "snow"), 1), (State("rabbit", "dance with", "snow", other="fox"), 2.5)]),
        Row("one action for another", [(State("cat", "sleep", "room"), 1), (State("cat", "run", "room"), 1.5)]),
        Row("fishes come swimming", [(State("turtle", "swim", "under water"), 1), (State("turtle", "swim", "under water", "fishes"), 1.5)]),
        Row("it begins to rain", [(State("owl", "stand", "city"), 1), (State("owl", "stand", "city", "rain"), 1.5)]),
        Row("it turns into a pencil drawing", [(penguin, 1), (replace(penguin, style="pencil"), 1.5)]),
        Row("the camera zooms out", [(penguin, 1), (replace(penguin, camera="zoom out"), 2.5)]),
        Row("cut to", [(dog, 1), (State("whale", "swim", "ocean", cut=True), 1.5)]),
    ]


_SCENE_ACTORS = (
    "teddy bear", "sailboat", "octopus", "crab", "astronaut", "robot", "alien", "fox", "owl", "lion", "cow", "penguin", "car", "airplane", "ghost", "cat",
)  # fmt: skip
_EVENT_SCENES = {
    "rain": ("car", "city"), "snow": ("snowman", "snow"), "fireworks": ("panda", "night sky"), "bubbles": ("octopus", "under water"),
    "fishes": ("teddy bear", "under water"), "balloons": ("elephant", "meadow"), "puddle": ("astronaut", "mars"),
}  # fmt: skip


def _scenes() -> list[Row]:
    aloft = {"space": "float", "sky": "fly"}
    return [Row(scene, [(State(actor, aloft.get(scene, "stand"), scene), 1.6)]) for scene, actor in zip(SCENES, _SCENE_ACTORS, strict=True)]


def _events() -> list[Row]:
    rows = []
    for event in EVENTS[1:]:
        actor, scene = _EVENT_SCENES[event]
        rows.append(Row(event, [(State(actor, "walk" if event == "puddle" else "dance", scene, event), 2)]))
    return rows


def _styles() -> list[Row]:
    shown = (("penguin", "dance", "snow"), ("tiger", "run", "city"))
    return [Row(f"{style}: {actor}", [(State(actor, action, scene, style=style), 2)]) for actor, action, scene in shown for style in STYLES]


def _cameras() -> list[Row]:
    monkey = State("monkey", "walk", "forest")
    return [Row(camera, [(monkey, 0.3), (replace(monkey, camera=camera), 3)]) for camera in CAMERAS]


def world_sheets(out: Path) -> list[Path]:
    """Writes every sheet into the folder `out` and says which."""
    sheets = {
        "scenes": (_scenes(), 3, 4), "actions": (_actions(), 6, 2), "events": (_events(), 6, 2), "styles": (_styles(), 6, 2), "cameras": (_cameras(), 8, 1),
        "transitions": (_transitions(), 8, 2),
    }  # fmt: skip
    written = [out / "actors.png"]
    _actor_sheet(written[0])
    for name, (rows, columns, across) in sheets.items():
        _sheet(rows, columns, across, out / f"{name}.png")
        written.append(out / f"{name}.png")
    return written
