"""Films as pictures: colours as a screen wants them, contact sheets. Knows no bundle and no model."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw


def to_rgb(pictures: np.ndarray, height: int, width: int) -> np.ndarray:
    """Planar I420 `[T, H * 3 / 2, W]` (limited-range BT.601) -> RGB uint8 `[T, H, W, 3]`."""
    flat = pictures.reshape(len(pictures), -1).astype(np.float32)
    luma = (flat[:, : height * width].reshape(-1, height, width) - 16.0) * (255.0 / 219.0)
    quarter = height * width // 4
    planes = [flat[:, height * width + k * quarter :][:, :quarter].reshape(-1, height // 2, width // 2) - 128.0 for k in (0, 1)]
    blueness, redness = (plane.repeat(2, 1).repeat(2, 2) for plane in planes)
    rgb = [luma + 1.596 * redness, luma - 0.392 * blueness - 0.813 * redness, luma + 2.017 * blueness]
    return np.stack(rgb, -1).clip(0, 255).astype(np.uint8)


def contact_sheet(rows: list[tuple[str, np.ndarray]], columns: int, path: Path) -> None:
    """Rows of (caption, frames `[T, H, W, 3]`): `columns` frames of each, evenly spread, under its caption."""
    height, width = rows[0][1].shape[1:3]
    line = 14
    sheet = Image.new("RGB", (columns * width, len(rows) * (height + line)), "white")
    draw = ImageDraw.Draw(sheet)
    for row, (caption, frames) in enumerate(rows):
        top = row * (height + line)
        draw.text((3, top + 1), caption, fill="black")
        for column, index in enumerate(np.linspace(0, len(frames) - 1, columns).round().astype(int)):
            sheet.paste(Image.fromarray(frames[index]), (column * width, top + line))
    path.parent.mkdir(parents=True, exist_ok=True)
    # 256 colours: a third of the size, for a little banding.
    sheet.quantize(256, dither=Image.Dither.NONE).save(path, optimize=True)
