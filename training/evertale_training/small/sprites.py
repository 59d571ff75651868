"""Actor sprites: 3-D Fluent emoji (npm @lobehub/fluent-emoji-3d, MIT), fetched once and kept in training/.cache."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import tarfile
from functools import lru_cache
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image

from ..full.cast import CAST
from ..world.states import EVERYONE, STILL_ACTORS

PACKAGE = "@lobehub/fluent-emoji-3d@1.1.0"
CACHE = Path(__file__).resolve().parents[2] / ".cache"
ARCHIVE = CACHE / "lobehub-fluent-emoji-3d-1.1.0.tgz"

_CODES = {
    "teddy bear": "1f9f8",
    "panda": "1f43c",
    "tropical fish": "1f420",
    "astronaut": "1f9d1-200d-1f680",
    "dog": "1f436",
    "fox": "1f98a",
    "rabbit": "1f430",
    "penguin": "1f427",
    "dragon": "1f432",
    "unicorn": "1f984",
    "rocket": "1f680",
    "sailboat": "26f5",
    **{actor: CAST[actor].code for actor in STILL_ACTORS},
}
# Emoji that look to the left as drawn; the others look to the right or straight ahead.
_LOOKS_LEFT = {"tropical fish", "dragon", "unicorn", *(actor for actor in STILL_ACTORS if CAST[actor].looks_left)}
# The boat is drawn with its own strip of sea, which would follow it onto Mars: rows from here on are dropped.
_CUT_BELOW = {"sailboat": 192}
_OUTLINE = 0.02
"""Width of the outline as a share of the sprite."""
_INK, _INK_STRENGTH = (0.13, 0.10, 0.20), 0.6

NATIVE_FACING = tuple(-1.0 if actor in _LOOKS_LEFT else 1.0 for actor in EVERYONE)


def _fetch() -> None:
    """Download the package archive with npm, or say in one sentence why that cannot be done."""
    npm = shutil.which("npm")
    if npm is None:
        raise RuntimeError(
            f"npm is needed once to fetch the sprites ({PACKAGE}) into {CACHE}, and it is not installed."
        )
    CACHE.mkdir(parents=True, exist_ok=True)
    result = subprocess.run([npm, "pack", PACKAGE], cwd=CACHE, capture_output=True, text=True)
    if result.returncode != 0 or not ARCHIVE.exists():
        raise RuntimeError(f"npm could not fetch {PACKAGE} into {CACHE} (offline?).")


def _image(code: str) -> Image.Image:
    """One emoji as RGBA, extracted from the archive on first use."""
    path = CACHE / "sprites" / f"{code}.webp"
    if not path.exists():
        if not ARCHIVE.exists():
            _fetch()
        path.parent.mkdir(parents=True, exist_ok=True)
        with tarfile.open(ARCHIVE) as archive:
            member = archive.extractfile(f"package/assets/{path.name}")
            if member is None:
                raise RuntimeError(f"{ARCHIVE} holds no {path.name}.")
            # Written beside and renamed: a second process never reads half a file.
            part = path.with_suffix(f".{os.getpid()}.part")
            part.write_bytes(member.read())
            part.rename(path)
    return Image.open(io.BytesIO(path.read_bytes())).convert("RGBA")


def square(code: str, cut_below: int | None = None) -> torch.Tensor:
    """An emoji as premultiplied RGBA [4, S, S] in 0..1: cropped to what is visible, bottom-aligned, centred sideways."""
    pixels = np.array(_image(code))[:cut_below]
    rows, columns = np.nonzero(pixels[..., 3] > 8)
    pixels = pixels[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]
    rgba = torch.from_numpy(pixels.astype(np.float32) / 255).permute(2, 0, 1)
    rgba[:3] *= rgba[3:]
    _, height, width = rgba.shape
    side = max(height, width)
    left = (side - width) // 2
    return F.pad(rgba, (left, side - width - left, side - height, 0))


@lru_cache(maxsize=8)
def atlas(side: int, border: int) -> torch.Tensor:
    """All actors as premultiplied RGBA [len(EVERYONE), 4, side + 2 border, same]; the border is transparent."""
    squares = [F.interpolate(square(_CODES[a], _CUT_BELOW.get(a))[None], size=(side, side), mode="bilinear", antialias=True)[0] for a in EVERYONE]
    return outlined(F.pad(torch.stack(squares).clamp(0, 1), (border,) * 4), round(side * _OUTLINE))


def outlined(sprites: torch.Tensor, reach: int) -> torch.Tensor:
    """
    Premultiplied RGBA [N, 4, H, W] with a soft dark outline of `reach` pixels behind it: a bear on Mars or a rabbit in the snow has the colours of its
    background, and neither the models nor the viewers would find it.
    """
    alpha = sprites[:, 3:]
    halo = F.max_pool2d(alpha, 2 * reach + 1, stride=1, padding=reach)
    halo = _INK_STRENGTH * F.avg_pool2d(halo, 3, stride=1, padding=1)
    ink = torch.cat([halo * shade for shade in _INK] + [halo], 1)
    return sprites + (1 - alpha) * ink
