"""Loss and throughput of runs, from their `log.jsonl`, as one picture. Knows the log's lines; draws with Pillow alone."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image, ImageDraw

from ..learning.fit import TrainingError

WIDTH, HEIGHT, LEFT, TOP, BOTTOM, RIGHT = 720, 220, 64, 26, 30, 150
COLOURS = ("#1f5fa8", "#c4532d", "#2f8f5b", "#8a4fa3", "#a08020", "#3aa0a8", "#777777", "#b03060")
SEPARATE = {"stepsPerSecond": "steps a second", "heldOutPsnrDb": "held-out PSNR, dB", "coarsePsnrDb": "held-out PSNR, dB", "clips": "clips"}
"""Numbers with a picture of their own, by its title; all others share one, in nats."""


@dataclass
class Panel:
    title: str
    lines: dict[str, list[tuple[float, float]]] = field(default_factory=dict)
    """Points (minutes, value) of each number."""


def read_log(path: Path) -> list[dict]:
    """The lines of a log; a last one cut off by a killed run is left out."""
    lines = []
    try:
        for text in path.read_text().splitlines():
            try:
                lines.append(json.loads(text))
            except ValueError:
                continue
    except OSError as error:
        raise TrainingError(f"The log {path} cannot be read ({error.strerror}).") from error
    if not lines:
        raise TrainingError(f"The log {path} holds nothing to plot yet.")
    return lines


def panels_of(name: str, lines: list[dict]) -> list[Panel]:
    """What one run's log shows: its losses together, then each separate number."""
    shared, separate = Panel(f"{name}: loss"), {title: Panel(f"{name}: {title}") for title in SEPARATE.values()}
    for line in lines:
        for key, value in line.items():
            if key in ("step", "minutes", "of") or not isinstance(value, int | float) or not math.isfinite(value):
                continue
            panel = separate.get(SEPARATE.get(key, ""), shared)
            panel.lines.setdefault(key, []).append((line["minutes"], value))
    return [panel for panel in (shared, *separate.values()) if panel.lines]


def ticks(least: float, most: float, wanted: int = 5) -> list[float]:
    """Round numbers from `least` to `most`, about as many as wanted."""
    rough = (most - least or 1.0) / wanted
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(k * power for k in (1, 2, 5, 10) if k * power >= rough)
    first = math.ceil(least / step - 1e-9)
    return [k * step for k in range(first, math.floor(most / step + 1e-9) + 1)]


def draw_panel(draw: ImageDraw.ImageDraw, top: int, panel: Panel) -> None:
    """One panel at `top`: axes, lines, legend with each line's last value."""
    points = [point for line in panel.lines.values() for point in line]
    (x0, x1), (y0, y1) = ((min(values), max(values)) for values in zip(*points))
    x1, y1 = max(x1, x0 + 1e-6), max(y1, y0 + 1e-6)
    left, right, upper, lower = LEFT, WIDTH - RIGHT, top + TOP, top + HEIGHT - BOTTOM

    def place(x: float, y: float) -> tuple[float, float]:
        return left + (x - x0) / (x1 - x0) * (right - left), lower - (y - y0) / (y1 - y0) * (lower - upper)

    draw.text((left, top + 6), panel.title, fill="black")
    for value in ticks(y0, y1):
        height = place(x0, value)[1]
        draw.line((left, height, right, height), fill="#e4e4e4")
        draw.text((6, height - 6), f"{value:.6g}", fill="#444444")
    for value in ticks(x0, x1, 8):
        across = place(value, y0)[0]
        draw.line((across, lower, across, lower + 4), fill="#444444")
        draw.text((across - 6, lower + 6), f"{value:.4g}", fill="#444444")
    draw.text((right - 40, lower + 16), "minutes", fill="#444444")
    draw.rectangle((left, upper, right, lower), outline="#999999")
    for number, (key, line) in enumerate(sorted(panel.lines.items())):
        colour = COLOURS[number % len(COLOURS)]
        places = [place(*point) for point in line]
        if len(places) > 1:
            draw.line(places, fill=colour, width=2)
        else:
            draw.ellipse((places[0][0] - 2, places[0][1] - 2, places[0][0] + 2, places[0][1] + 2), fill=colour)
        draw.text((right + 8, upper + 13 * number), f"{key} {line[-1][1]:.4g}", fill=colour)


def plot_logs(logs: list[Path], out: Path) -> None:
    """Writes one picture of all the logs, each named by its folder."""
    if not logs:
        raise TrainingError("There is no log.jsonl to plot; name one, or the folder of runs with --runs.")
    panels = [panel for log in logs for panel in panels_of(log.parent.name, read_log(log))]
    picture = Image.new("RGB", (WIDTH, HEIGHT * len(panels)), "white")
    draw = ImageDraw.Draw(picture)
    for number, panel in enumerate(panels):
        draw_panel(draw, number * HEIGHT, panel)
    out.parent.mkdir(parents=True, exist_ok=True)
    picture.quantize(64, dither=Image.Dither.NONE).save(out)
    print(f"{out}: {len(panels)} plots of {len(logs)} runs", flush=True)
