"""Films as pictures: colours as a screen wants them, contact sheets and line plots as small palette PNGs. Knows nothing of what they show."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

_TEXT = 12
_GAP = 2
_MARGIN = 6
_COLOURS = ("#1f5fa8", "#c0392b", "#7f8c8d", "#2e8b57", "#8e44ad", "#d68910")
_PLOT = (620, 300)


@dataclass(frozen=True)
class Row:
    """RGB pictures uint8 `[N, H, W, 3]` under a caption, and a line of small print under them."""

    caption: str
    frames: np.ndarray
    note: str = ""


@dataclass(frozen=True)
class Line:
    """One curve of a plot; a value that is not finite leaves a gap."""

    name: str
    values: np.ndarray


def to_rgb(pictures: np.ndarray, height: int, width: int) -> np.ndarray:
    """Planar I420 `[T, H * 3 / 2, W]` (limited-range BT.601) -> RGB uint8 `[T, H, W, 3]`."""
    flat = pictures.reshape(len(pictures), -1).astype(np.float32)
    luma = (flat[:, : height * width].reshape(-1, height, width) - 16.0) * (255.0 / 219.0)
    quarter = height * width // 4
    planes = [flat[:, height * width + k * quarter :][:, :quarter].reshape(-1, height // 2, width // 2) - 128.0 for k in (0, 1)]
    blueness, redness = (plane.repeat(2, 1).repeat(2, 2) for plane in planes)
    rgb = [luma + 1.596 * redness, luma - 0.392 * blueness - 0.813 * redness, luma + 2.017 * blueness]
    return np.stack(rgb, -1).clip(0, 255).astype(np.uint8)


def fitted(draw: ImageDraw.ImageDraw, text: str, width: int) -> str:
    """`text`, cut with an ellipsis to `width` pixels."""
    if draw.textlength(text) <= width:
        return text
    while text and draw.textlength(text + "...") > width:
        text = text[:-1]
    return text + "..."


def save_sheet(path: Path, rows: list[Row], columns: int, across: int = 1, colours: int = 128) -> None:
    """Rows of `columns` pictures evenly picked from each, `across` rows side by side."""
    height, width = rows[0].frames.shape[1:3]
    notes = any(row.note for row in rows)
    tall, wide = height + _TEXT * (2 if notes else 1) + 4, columns * (width + _GAP) + _MARGIN
    sheet = Image.new("RGB", (across * wide, -(-len(rows) // across) * tall), "white")
    draw = ImageDraw.Draw(sheet)
    for number, row in enumerate(rows):
        left, top = number % across * wide, number // across * tall
        draw.text((left + 2, top), fitted(draw, row.caption, wide - 8), fill="black")
        count = min(columns, len(row.frames))
        for column, index in enumerate(np.linspace(0, len(row.frames) - 1, count).round().astype(int)):
            sheet.paste(Image.fromarray(row.frames[index]), (left + column * (width + _GAP), top + _TEXT))
        draw.text((left + 2, top + _TEXT + height), fitted(draw, row.note, wide - 8), fill="#555555")
    save_small(sheet, path, colours)


def save_small(image: Image.Image, path: Path, colours: int) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    image.quantize(colours, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(path, optimize=True)


def save_plot(path: Path, title: str, below: str, across: np.ndarray, lines: list[Line], span: tuple[float, float]) -> None:
    """Curves over `across`; `span` is the range of values shown."""
    width, height = _PLOT
    left, right, top, bottom = 46, width - 12, 24, height - 54
    image = Image.new("RGB", _PLOT, "white")
    draw = ImageDraw.Draw(image)
    low, high = span
    first, last = float(across[0]), float(across[-1]) if len(across) > 1 else float(across[0]) + 1

    def place(x: float, y: float) -> tuple[float, float]:
        return left + (x - first) / (last - first) * (right - left), bottom - (min(max(y, low), high) - low) / (high - low) * (bottom - top)

    draw.text((left, 5), title, fill="black")
    for part in range(5):
        value = low + (high - low) * part / 4
        y = place(first, value)[1]
        draw.line((left, y, right, y), fill="#dddddd")
        draw.text((4, y - 6), f"{value:.2f}", fill="#555555")
        x = first + (last - first) * part / 4
        draw.text((place(x, low)[0] - 10, bottom + 4), f"{x:.4g}", fill="#555555")
    draw.text((right - draw.textlength(below), bottom + 18), below, fill="#555555")
    at = left
    for number, line in enumerate(lines):
        colour = _COLOURS[number % len(_COLOURS)]
        points = [place(float(x), float(y)) if np.isfinite(y) else None for x, y in zip(across, line.values)]
        for a, b in zip(points, points[1:]):
            if a and b:
                draw.line((*a, *b), fill=colour, width=2)
        draw.line((at, height - 12, at + 16, height - 12), fill=colour, width=3)
        draw.text((at + 20, height - 18), line.name, fill="black")
        at += 34 + int(draw.textlength(line.name))
    save_small(image, path, 32)
