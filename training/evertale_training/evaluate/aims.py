"""The table of aims: every row beside its two bounds (real renders, and renders through the tokenizer), and how far it is from its aim."""

from __future__ import annotations

from .tables import between, number, percent, seconds, share, table, times

PSNR_DB, SSIM = 24.5, 0.86
OF_REAL = {"overall": 0.9, "heldOut": 0.8}
"""Adherence, as a share of that of real renders."""
CHANGE_S = 1.5
SEAM = 3
DRIFT = 0.1
NAMED, NAMED_THROUGH, ACTOR_THROUGH = 0.75, 0.8, 0.97
"""The naming test in films, at rest and (as a share of renders) in motion; of renders through the tokenizer; the probe on those, as a share of renders."""
CLOSER, SHARP = 0.5, (0.85, 1.1)

Row = list[str]


def aims_table(report: dict) -> str:
    """Markdown; `report` as in report.json."""
    rows = [
        *reconstruction_rows(report["reconstruction"]), *adherence_rows(report["adherence"]["details"]), *judge_rows(report["judge"]), *change_rows(report["change"]),
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
    unlike = None if part["ssim"] is None else SSIM - part["ssim"]
    return [
        ["reconstruction, PSNR", decibels, "-", "the same", f">= {PSNR_DB} dB", verdict(short, " dB")],
        ["reconstruction, SSIM", number(part["ssim"], 3) + between(part.get("ssimInterval"), 1, 3), "1", "the same", f">= {SSIM}", verdict(unlike)],
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


def judge_rows(part: dict) -> list[Row]:
    """Whether an actor can be named; nothing where that was not measured."""
    if "reason" in part:
        return []
    naming, distances, actor = part["naming"], part["frechet"], part["actorThroughTokenizer"]
    moving, through = naming["moving"], naming["throughTokenizer"]

    def short(value: float | None, aim: float, of: float | None = 1.0) -> str:
        return verdict(None if value is None or not of else 100 * (aim - value / of), " points", 1)

    def films(what: str, kind: dict, aim: str, said: str) -> Row:
        return [f"actor named, films {what}", percent(kind["films"]), percent(kind["bound"]), "-", aim, said]

    nearer = None if distances["before"] is None else distances["films"] / distances["before"] - CLOSER
    apart = f"{number(distances['films'])} ({number(distances['before'])} before)"
    low, high = SHARP
    sharp = part["sharpness"]
    return [
        ["actor named, renders through the tokenizer", "-", percent(naming["throughTokenizerBound"]), percent(through), f">= {percent(NAMED_THROUGH)}", short(through, NAMED_THROUGH)],
        films("at rest", naming, f">= {percent(NAMED)}", short(naming["films"], NAMED)),
        films("in motion", moving, f">= {percent(NAMED)} of renders'", short(moving["films"], NAMED, moving["bound"])),
        [
            "actor read by the probe, renders through the tokenizer", "-", percent(actor["bound"]), percent(actor["value"]), f">= {percent(ACTOR_THROUGH)} of renders'",
            short(actor["value"], ACTOR_THROUGH, actor["bound"]),
        ],
        ["Fréchet distance of films, features nobody trained", apart, f"{number(distances['halves'])} (two halves)", "-", f"<= {CLOSER} of before", verdict(nearer)],
        ["sharpness of films over renders", number(sharp), "1", "-", f"{low} to {high}", verdict(max(low - sharp, sharp - high))],
    ]  # fmt: skip


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
