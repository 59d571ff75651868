"""The table of aims: every row beside its two bounds (real renders, and renders through the tokenizer), and how far it is from its aim."""

from __future__ import annotations

from .tables import between, number, seconds, share, table, times

PSNR_DB = 28
OF_REAL = {"overall": 0.9, "heldOut": 0.8}
"""Adherence, as a share of that of real renders."""
CHANGE_S = 1.5
SEAM = 3
DRIFT = 0.1

Row = list[str]


def aims_table(report: dict) -> str:
    """Markdown; `report` as in report.json."""
    rows = [
        *reconstruction_rows(report["reconstruction"]), *adherence_rows(report["adherence"]["details"]), *change_rows(report["change"]),
        *drift_rows(report["drift"]),
    ]  # fmt: skip
    return table(["what", "bundle", "real renders", "renders through the tokenizer", "aim", "verdict"], rows)


def verdict(distance: float | None, unit: str = "", digits: int = 2) -> str:
    """`distance` is how far short of its aim a value is; 0 or less is met."""
    if distance is None:
        return "not measured"
    return "met" if distance <= 0 else f"short by {distance:.{digits}f}{unit}"


def reconstruction_rows(part: dict) -> list[Row]:
    short = None if part["psnrDb"] is None else PSNR_DB - part["psnrDb"]
    floor = f"{number(part.get('frechetFloor'))} (two sets of renders)"
    decibels = number(part["psnrDb"], 2, " dB") + between(part.get("psnrInterval"))
    return [
        ["reconstruction, PSNR", decibels, "-", "the same", f">= {PSNR_DB} dB", verdict(short, " dB")],
        ["reconstruction, SSIM", number(part["ssim"], 3) + between(part.get("ssimInterval"), 1, 3), "1", "the same", "reported", ""],
        ["Fréchet distance per second, probe features", number(part["frechetDistance"]), floor, "the same", "reported", ""],
    ]


def adherence_rows(details: dict) -> list[Row]:
    names = {"overall": "adherence", "heldOut": "adherence, held-out combinations", "imageOnly": "image-only actors in motion"}
    rows = []
    for key, name in names.items():
        part, aim = details[key], OF_REAL.get(key)
        wanted = "reported" if aim is None else f">= {100 * aim:.0f}% of real renders'"
        found = part.get("reason") or against_bound(part, aim)
        rows.append([name, share(part), share(part.get("bound")), share(part.get("throughTokenizer")), wanted, found])
    unseen = details["unseenWords"]
    return [*rows, ["adherence to words no caption has", share(unseen), "-", "-", "reported", unseen.get("reason", "")]]


def against_bound(part: dict, aim: float | None) -> str:
    """How a score compares with that of real renders, and whether that is `aim` of it."""
    if not part["bound"]["score"]:
        return ""
    reached = part["score"] / part["bound"]["score"]
    said = f"{100 * reached:.0f}% of real renders'"
    return said if aim is None else f"{said}: {verdict(100 * (aim - reached), ' points', 1)}"


def change_rows(part: dict) -> list[Row]:
    bounds = (part["bound"], part["throughTokenizer"] or {})
    late = "never read in half of the films" if part["secondsP50"] is None else verdict(part["secondsP50"] - CHANGE_S, " s")
    return [
        ["prompt change, seconds until read (median)", seconds(part), *(seconds(bound) for bound in bounds), f"<= {CHANGE_S} s", late],
        ["prompt change, seam (median)", times(part), *(times(bound) for bound in bounds), f"<= {SEAM}x", verdict(part["seam"] - SEAM, "x")],
    ]


def drift_rows(part: dict) -> list[Row]:
    aim, rows = f"within {100 * DRIFT:.0f}%", []
    for name in ("adherence", "sharpness", "saturation", "motion"):
        cells = [number(side[f"{name}Ratio"]) + between(side[f"{name}Interval"]) for side in (part, part["real"])]
        value = part[f"{name}Ratio"]
        rows.append([f"drift, {name}: last 15% over first", *cells, "-", aim, verdict(None if value is None else abs(value - 1) - DRIFT)])
    distance, floor = part["tokenHistogramDistance"], part["tokenHistogramFloor"]
    cells = [number(distance, 3), f"{number(floor, 3)} (within the first 15%)"]
    return [*rows, ["drift, token histogram: distance of last and first 15%", *cells, "-", f"{aim} above", verdict(distance - floor - DRIFT)]]
