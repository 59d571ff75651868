"""From acted clips to pixels: the layers of the scenes, the events, the sprites and the styles, composited in batches on any device."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from . import events, styles
from .canvas import LAND_PERIOD, SKY_PERIOD, TOP
from .painted import painted_at
from .props import COLUMNS
from .sprites import BORDER
from .timeline import ABOVE, BELOW, DISSOLVE, LEFT, RIGHT, Acted
from .words import EVENTS, SCENES, STYLES, WATER_SURFACE

# Frames composited at once: on a processor few enough to stay in its cache.
_CHUNK = {"cpu": 16, "cuda": 256}
_FEATHER, _FEATHER_WATER = 0.10, 0.008
# Pixels along a cell of `happening`: at the usual raster, pictures of the usual size are painted already.
_CELL = 4
_AT = {name: number for number, name in enumerate(COLUMNS)}
_SEA = tuple(SCENES.index(scene) for scene in WATER_SURFACE)


@dataclass
class _View:
    """Which part of a layer each of some frames sees."""

    x: Tensor
    """`[N, res]`: the layer's x of every picture column."""
    y: Tensor
    """`[N, res]`."""
    still: np.ndarray
    """Whether the camera neither zooms nor moves up or down."""
    column: np.ndarray
    """The layer's pixel column at the left edge, for a still camera; counted on past the layer's ends."""


class _Layer:
    """One kind of layer of all scenes: uint8 `[sum of L, C, H, W + 2]`, a column repeated at each end so that it can wrap."""

    def __init__(self, painted: dict[str, Tensor], res: int, period: float, device: str) -> None:
        self.table = painted["table"].to(device)
        self.first, self.length = painted["first"].numpy(), painted["length"].numpy()
        self.res, self.period = res, period

    def sample(self, scene: np.ndarray, frame: np.ndarray, view: _View) -> Tensor:
        """The layer as the frames see it: float `[N, C, res, res]` in 0..255."""
        index = self.first[scene] + frame % self.length[scene]
        if self.table.device.type != "cpu":
            return self._between(index, view.x, view.y)
        # On a processor, what a camera at rest sees is copied: several times cheaper than reading between the pixels.
        picture = torch.empty(len(index), self.table.shape[1], self.res, self.res)
        for number in np.nonzero(view.still)[0]:
            self._copy(picture[number], self.table[index[number]], int(view.column[number]) % (self.table.shape[-1] - 2))
        moving = np.nonzero(~view.still)[0]
        if len(moving):
            where = torch.from_numpy(moving)
            picture[where] = self._between(index[moving], view.x[where], view.y[where])
        return picture

    def _copy(self, picture: Tensor, table: Tensor, column: int) -> None:
        """The pixels from `column` on, round the end of the layer if need be, of the rows that a still camera shows."""
        above, width = round(-self.res * TOP), table.shape[-1] - 2
        rows = table[:, above : above + self.res, 1:-1]
        ahead = min(self.res, width - column)
        picture[..., :ahead] = rows[..., column : column + ahead]
        if ahead < self.res:
            picture[..., ahead:] = rows[..., : self.res - ahead]

    def _between(self, index: np.ndarray, x: Tensor, y: Tensor) -> Tensor:
        """Where picture columns show x `[N, res]` and rows y `[N, res]`."""
        height, width = self.table.shape[-2:]
        column = 2 * ((x % self.period) * self.res + 1) / width - 1
        row = 2 * (y * self.res + round(-self.res * TOP)) / height - 1
        grid = torch.stack([column[:, None, :].expand(-1, self.res, -1), row[:, :, None].expand(-1, -1, self.res)], -1)
        pixels = self.table[torch.from_numpy(index).to(self.table.device)].float()
        return F.grid_sample(pixels, grid, mode="bilinear", padding_mode="border", align_corners=False)


class Tables:
    """All that is painted once for a resolution, on a device."""

    def __init__(self, res: int, device: str) -> None:
        painted = painted_at(res)
        self.sky = _Layer(painted["sky"], res, SKY_PERIOD, device)
        self.land, self.front, self.puddle = (_Layer(painted[name], res, LAND_PERIOD, device) for name in ("land", "front", "puddle"))
        self.events, self.sprites = painted["events"].to(device), painted["sprites"].float().to(device)
        self.line = (torch.arange(res, dtype=torch.float32, device=device) + 0.5) / res


@lru_cache(maxsize=2)
def tables(res: int, device: str) -> Tables:
    return Tables(res, device)


def _over(picture: Tensor, rgba: Tensor) -> Tensor:
    """Lay premultiplied RGBA [N, 4, H, W] over a picture [N, 3, H, W], all in 0..255."""
    return torch.addcmul(picture + rgba[:, :3], picture, rgba[:, 3:], value=-1 / 255)


class _Frames:
    """A run of frames being composited."""

    def __init__(self, acted: Acted, sprites: np.ndarray, first: int, res: int, device: str) -> None:
        self.a, self.res, self.device, self.t = acted, res, device, tables(res, device)
        self.rows = sprites.copy()
        self.rows[:, 0] -= first
        self.camera = acted.camera.astype(np.float64)

    def put(self, values: np.ndarray) -> Tensor:
        return torch.from_numpy(np.ascontiguousarray(values)).to(self.device)

    def seen(self, at: np.ndarray, depth: float, shift_x: np.ndarray, shift_y: np.ndarray, place: int) -> _View:
        """What the frames `at` see of a layer. `depth`: 1 near, less for what is farther; `place`: its column of `camera`."""
        zoom, middle_x, middle_y = (self.camera[at, k] for k in range(3))
        zoom = zoom**depth
        offset = self.camera[at, place]
        # Without a zoom the layer stays on whole pixels, and crisp.
        offset = np.where(zoom == 1.0, np.round((offset - shift_x) * self.res) / self.res, offset - shift_x)
        down = np.where(zoom == 1.0, np.round(shift_y * self.res) / self.res, shift_y)
        scale = self.put((1 / zoom).astype(np.float32))[:, None]
        x = self.put((middle_x * (1 - 1 / zoom) + offset).astype(np.float32))[:, None] + self.t.line * scale
        y = self.put((middle_y * (1 - 1 / zoom) - down).astype(np.float32))[:, None] + self.t.line * scale
        return _View(x, y, (zoom == 1.0) & (down == 0), np.round(offset * self.res).astype(np.int64))

    def shifts(self, at: np.ndarray, new: bool) -> tuple[np.ndarray, np.ndarray]:
        """How far the old or the new scene is moved while one gives way to the other."""
        side, come = self.a.scenes[at, 2], self.a.entered[at].astype(np.float64)
        away = (1 - come) if new else -come
        away = np.where((come < 1) & (side != DISSOLVE), away, 0.0)
        sideways = np.select([side == RIGHT, side == LEFT], [away, -away], 0.0)
        return sideways, np.select([side == BELOW, side == ABOVE], [away, -away], 0.0)

    def background(self, at: np.ndarray, new: bool) -> Tensor:
        scene, frame = self.a.scenes[at, 1 if new else 0], self.a.scenes[at, 3]
        x, y = self.shifts(at, new)
        picture = self.t.sky.sample(scene, frame, self.seen(at, 0.5, 0.6 * x, y, 3))
        return _over(picture, self.t.land.sample(scene, frame, self.seen(at, 1.0, x, y, 4)))

    def come(self, at: np.ndarray) -> Tensor:
        """Where the new scene has come in: `[N, 1, res, res]` in 0..1."""
        side, amount = self.a.scenes[at, 2], self.a.entered[at].astype(np.float64)
        feather = np.where(self.water(at), _FEATHER_WATER, _FEATHER)
        edge = self.put((1 + feather - amount * (1 + 2 * feather)).astype(np.float32))[:, None]
        soft = self.put((0.5 / feather).astype(np.float32))[:, None]
        line = torch.where(self.put(np.isin(side, (LEFT, ABOVE)))[:, None], 1 - self.t.line, self.t.line)
        ramp = ((line - edge) * soft + 0.5).clamp(0, 1)
        ramp = torch.where(self.put(side == DISSOLVE)[:, None], self.put(amount.astype(np.float32))[:, None], ramp)
        sideways = self.put(side < BELOW)[:, None, None]
        mask = torch.where(sideways, ramp[:, None, :], ramp[:, :, None])
        return mask[:, None].expand(-1, -1, self.res, self.res)

    def water(self, at: np.ndarray) -> np.ndarray:
        """Whether the change goes through the surface of the sea."""
        scenes, deep = self.a.scenes[at], SCENES.index("under water")
        through = np.isin(scenes[:, 0], _SEA) & (scenes[:, 1] == deep) | np.isin(scenes[:, 1], _SEA) & (scenes[:, 0] == deep)
        return through & (scenes[:, 2] >= BELOW) & (scenes[:, 2] <= ABOVE)

    def paint(self) -> Tensor:
        everything = np.arange(len(self.a.entered))
        changing = everything[self.a.entered < 1]
        picture = self.background(everything, True)
        self.mask = torch.ones(len(everything), 1, 1, 1, device=self.device).expand(-1, -1, self.res, self.res)
        if len(changing):
            where, part = self.put(changing), self.come(changing)
            self.mask = self.mask.clone()
            self.mask[where] = part
            picture[where] = torch.lerp(self.background(changing, False), picture[where], part)
        return self.style(self.surface(self.act(self.happen(picture))))

    def happen(self, picture: Tensor) -> Tensor:
        """The events, behind the actors."""
        for number, name in enumerate(EVENTS[1:]):
            at = np.nonzero(self.a.events[:, number, 0] > 0)[0]
            if len(at) == 0:
                continue
            where, frame = self.put(at), self.a.event_frame[at]
            present, coming = self.a.events[at, number, 0], self.a.events[at, number, 1].astype(np.float64)
            if name == "puddle":
                layer = self.t.puddle.sample(np.zeros(len(at), np.int64), frame, self.seen(at, 1.0, *self.shifts(at, True), 4))
            else:
                layer = self.t.events[number, self.put(frame)].float()
                away = np.nonzero((coming > 0) & (name in events.COMES_FROM))[0]
                if len(away):
                    dx, dy = events.COMES_FROM[name]
                    far = 1.1 * coming[away]
                    layer[self.put(away)] = self._moved(layer[self.put(away)], dx * far, dy * far)
            picture[where] = _over(picture[where], layer * self.put(present.astype(np.float32))[:, None, None, None])
        return picture

    def _moved(self, layer: Tensor, dx: np.ndarray, dy: np.ndarray) -> Tensor:
        """Layers moved by parts of a picture, nothing coming after."""
        column = 2 * (self.t.line - self.put(dx.astype(np.float32))[:, None]) - 1
        row = 2 * (self.t.line - self.put(dy.astype(np.float32))[:, None]) - 1
        grid = torch.stack([column[:, None, :].expand(-1, self.res, -1), row[:, :, None].expand(-1, -1, self.res)], -1)
        return F.grid_sample(layer, grid, mode="bilinear", padding_mode="zeros", align_corners=False)

    def act(self, picture: Tensor) -> Tensor:
        """The sprites, back to front: the first of every frame, then the second, and so on."""
        frames = self.rows[:, 0].astype(np.int64)
        starts = np.searchsorted(frames, np.arange(len(self.a.entered)))
        depth = np.arange(len(frames)) - starts[frames]
        for layer in range(int(depth.max()) + 1 if len(depth) else 0):
            rows = self.rows[depth == layer]
            at = frames[depth == layer]
            drawn = self._sprites(rows.astype(np.float64), self.camera[at])
            if len(at) == len(picture):
                picture = _over(picture, drawn)
            else:
                where = self.put(at)
                picture[where] = _over(picture[where], drawn)
        return picture

    def _sprites(self, rows: np.ndarray, camera: np.ndarray) -> Tensor:
        """One sprite per row as the camera sees it: premultiplied RGBA `[K, 4, res, res]` in 0..255."""
        column = {name: rows[:, number] for name, number in _AT.items()}
        zoom, middle_x, middle_y, pan = camera[:, 0], camera[:, 1], camera[:, 2], camera[:, 5]
        x = middle_x + (column["center_x"] - pan - middle_x) * zoom
        y = middle_y + (column["center_y"] - middle_y) * zoom
        tiles = self.t.sprites
        share = (tiles.shape[-1] - 2 * BORDER) / tiles.shape[-1]
        ax, ay = share / (column["half_width"] * zoom), share / (column["half_height"] * zoom)
        cos, sin = np.cos(column["tilt"]), np.sin(column["tilt"])
        # Picture point -> tile point: turn back about the centre, then undo the lean, which moves the top along x by a share of the height.
        lean = column["lean"]
        u = self._plane(ax * (cos - lean * sin), ax * (sin + lean * cos), x, y)
        v = self._plane(-ay * sin, ay * cos, x, y)
        sprites = tiles[self.put(column["sprite"].astype(np.int64))]
        drawn = F.grid_sample(sprites, torch.stack([u, v], -1), mode="bilinear", padding_mode="zeros", align_corners=False)
        alpha = column["alpha"]
        return drawn if (alpha == 1.0).all() else drawn * self.put(alpha.astype(np.float32))[:, None, None, None]

    def _plane(self, by_x: np.ndarray, by_y: np.ndarray, x: np.ndarray, y: np.ndarray) -> Tensor:
        """by_x * (column - x) + by_y * (row - y) over the picture: `[K, res, res]`. Not a matrix product: those may depend on the batch."""
        across, down, rest = (self.put(values.astype(np.float32))[:, None] for values in (by_x, by_y, by_x * x + by_y * y))
        return (self.t.line * across - rest)[:, None, :] + (self.t.line * down)[:, :, None]

    def surface(self, picture: Tensor) -> Tensor:
        """The nearest wave, in front of the actors; and foam where the camera goes through the surface."""
        scenes, entered = self.a.scenes, self.a.entered
        for new in (False, True):
            at = np.nonzero(np.isin(scenes[:, int(new)], _SEA) & (new | (entered < 1)))[0]
            if len(at):
                where = self.put(at)
                wave = self.t.front.sample(scenes[at, int(new)], scenes[at, 3], self.seen(at, 1.0, *self.shifts(at, new), 4))
                picture[where] = _over(picture[where], wave * (self.mask[where] if new else 1 - self.mask[where]))
        at = np.nonzero((entered < 1) & self.water(np.arange(len(entered))))[0]
        if len(at):
            where = self.put(at)
            edge = np.where(scenes[at, 2] == BELOW, 1 - entered[at], entered[at]).astype(np.float32)
            foam = (1.5 - (self.t.line - self.put(edge)[:, None]).abs() / 0.012).clamp(0, 0.85)[:, None, :, None]
            picture[where] = torch.lerp(picture[where], torch.full((), 245.0, device=self.device), foam)
        return picture

    def style(self, picture: Tensor) -> Tensor:
        """The styles; one gives way to the other behind a slanting edge that sweeps over the picture."""
        old, new, come = self.a.styles[:, 0], self.a.styles[:, 1], self.a.styles[:, 2].astype(np.float64)
        done = np.nonzero((come >= 1) & (new > 0))[0]
        between = np.nonzero(come < 1)[0]
        for number, name in enumerate(STYLES[1:], 1):
            at = done[new[done] == number]
            if len(at):
                where = self.put(at)
                picture[where] = 255 * styles.FILTERS[name](picture[where] / 255)
        if len(between):
            where = self.put(between)
            before, after = (self._styled(picture[where], side[between]) for side in (old, new))
            slant = 0.8 * self.t.line[None, :] + 0.2 * self.t.line[:, None]
            edge = self.put((1.2 * come[between] - 0.1).astype(np.float32))[:, None, None]
            picture[where] = torch.lerp(before, after, ((edge - slant) / 0.1 + 0.5).clamp(0, 1)[:, None])
        return picture

    def _styled(self, picture: Tensor, style: np.ndarray) -> Tensor:
        picture = picture.clone()
        for number, name in enumerate(STYLES[1:], 1):
            at = np.nonzero(style == number)[0]
            if len(at):
                where = self.put(at)
                picture[where] = 255 * styles.FILTERS[name](picture[where] / 255)
        return picture


def _joined(clips: list[Acted]) -> Acted:
    """Clips one after another; the sprites' frames counted on."""
    sprites = []
    for number, clip in enumerate(clips):
        rows = clip.sprites.copy()
        rows[:, 0] += number * len(clip.entered)
        sprites.append(rows)
    fields = ("scenes", "entered", "camera", "styles", "events", "event_frame")
    return Acted(**{name: np.concatenate([getattr(clip, name) for clip in clips]) for name in fields}, sprites=np.concatenate(sprites))


def composite(clips: list[Acted], res: int, device: str) -> Tensor:
    """Pictures of clips of one length: uint8 `[B, T, 3, res, res]`."""
    whole = _joined(clips)
    total = len(whole.entered)
    step = _CHUNK.get(device.split(":")[0], 16)
    pictures = []
    for first in range(0, total, step):
        part = slice(first, min(first + step, total))
        low, high = np.searchsorted(whole.sprites[:, 0], (part.start, part.stop))
        acted = Acted(
            whole.scenes[part], whole.entered[part], whole.camera[part], whole.styles[part], whole.events[part], whole.event_frame[part],
            whole.sprites[low:high],
        )  # fmt: skip
        frames = _Frames(acted, acted.sprites, first, res, device)
        pictures.append(frames.paint().round_().clamp_(0, 255).to(torch.uint8))
    return torch.cat(pictures).view(len(clips), -1, 3, res, res)


@lru_cache(maxsize=2)
def _event_cells(grid: int) -> Tensor:
    """Which cells each event covers in each frame of its loop: bool `[len(EVENTS) - 2, LOOP, grid, grid]`. What merely tints the picture covers nothing."""
    cover = painted_at(grid * _CELL)["events"][:, :, 3].float()
    return F.max_pool2d(cover, _CELL) > 127


def happening(acted: Acted, grid: int) -> Tensor:
    """Which cells of a `grid` x `grid` raster the events cover, once they have come, in each frame: bool `[T, grid, grid]`."""
    covered = torch.zeros(len(acted.entered), grid, grid, dtype=torch.bool)
    for number, cells in enumerate(_event_cells(grid)):
        at = np.nonzero((acted.events[:, number, 0] > 0.5) & (acted.events[:, number, 1] < 0.1))[0]
        covered[torch.from_numpy(at)] |= cells[torch.from_numpy(acted.event_frame[at])]
    return covered
