"""The report's tables in Markdown. Every function takes a part of the report and returns text; `-` stands for what was not measured."""

from __future__ import annotations


def table(head: list[str], rows: list[list[str]]) -> str:
    lines = [f"| {' | '.join(head)} |", f"|{'---|' * len(head)}", *(f"| {' | '.join(row)} |" for row in rows)]
    return "\n".join(lines) + "\n"


def number(value: float | None, digits: int = 2, unit: str = "") -> str:
    return "-" if value is None else f"{value:.{digits}f}{unit}"


def percent(value: float | None) -> str:
    return "-" if value is None else f"{100 * value:.1f}%"


def between(span: list[float] | None, scale: float = 1.0, digits: int = 2) -> str:
    """A 95% interval in brackets, or nothing."""
    return "" if span is None else f" [{scale * span[0]:.{digits}f}, {scale * span[1]:.{digits}f}]"


def share(part: dict | None, key: str = "score", span: str = "interval") -> str:
    """A fraction with its interval, in percent."""
    return "-" if part is None or part.get(key) is None else percent(part[key]) + between(part.get(span), 100, 1)


def verdict(distance: float | None, unit: str = "", digits: int = 2) -> str:
    """`distance` is how far short of its aim a value is; 0 or less is met."""
    if distance is None:
        return "not measured"
    return "met" if distance <= 0 else f"short by {distance:.{digits}f}{unit}"


def aims_table(report: dict) -> str:
    """The specification's rows, each beside its bounds, with its aim and how far it is."""
    return table(["what", "bundle", "real renders", "renders through the tokenizer", "aim", "verdict"], aims_rows(report))


def aims_rows(report: dict) -> list[list[str]]:
    r, c, d, details = report["reconstruction"], report["change"], report["drift"], report["adherence"]["details"]
    rows = [
        ["reconstruction, PSNR", number(r["psnrDb"], 2, " dB") + between(r.get("psnrInterval")), "-", "the same", ">= 28 dB",
         verdict(None if r["psnrDb"] is None else 28 - r["psnrDb"], " dB")],
        ["reconstruction, SSIM", number(r["ssim"], 3) + between(r.get("ssimInterval"), 1, 3), "1", "the same", "reported", ""],
        ["Fréchet distance per second, probe features", number(r["frechetDistance"]), f"{number(r.get('frechetFloor'))} (two sets of renders)", "the same", "reported", ""],
    ]  # fmt: skip
    for name, key, aim in (("adherence", "overall", 0.9), ("adherence, held-out combinations", "heldOut", 0.8), ("image-only actors in motion", "imageOnly", None)):
        part = details[key]
        wanted = "reported" if aim is None else f">= {100 * aim:.0f}% of real renders'"
        rows.append([name, share(part), share(part.get("bound")), share(part.get("throughTokenizer")), wanted, part.get("reason") or against_bound(part, aim)])
    rows.append(["adherence to words no caption has", share(details["unseenWords"]), "-", "-", "reported", details["unseenWords"].get("reason", "")])
    bound, through = c["bound"], c["throughTokenizer"] or {}
    late = None if c["secondsP50"] is None else c["secondsP50"] - 1.5
    rows += [
        ["prompt change, seconds until read (median)", seconds(c), seconds(bound), seconds(through), "<= 1.5 s", verdict(late, " s") if late is not None else "never read in half of the films"],
        ["prompt change, seam (median)", times(c), times(bound), times(through), "<= 3x", verdict(c["seam"] - 3, "x")],
    ]  # fmt: skip
    for name in ("adherence", "sharpness", "saturation", "motion"):
        value, real = d[f"{name}Ratio"], d["real"]
        off = None if value is None else abs(value - 1) - 0.1
        cells = [f"drift, {name}: last 15% over first", number(value) + between(d[f"{name}Interval"]), number(real[f"{name}Ratio"]) + between(real[f"{name}Interval"])]
        rows.append([*cells, "-", "within 10%", verdict(off)])
    rows.append(["drift, token histogram: distance of last and first 15%", number(d["tokenHistogramDistance"], 3), f"{number(d['tokenHistogramFloor'], 3)} (within the first 15%)", "-", "within 10%",
                 verdict(d["tokenHistogramDistance"] - d["tokenHistogramFloor"] - 0.1)])  # fmt: skip
    return rows


def against_bound(part: dict, aim: float | None) -> str:
    """How a score compares with that of real renders, and whether that is `aim` of it."""
    if aim is None or not part["bound"]["score"]:
        return ""
    reached = part["score"] / part["bound"]["score"]
    return f"{100 * reached:.0f}%: {verdict(100 * (aim - reached), ' points', 1)}"


def seconds(part: dict) -> str:
    return number(part.get("secondsP50"), 2, " s") + between(part.get("secondsInterval"))


def times(part: dict) -> str:
    return number(part.get("seam"), 2, "x") + between(part.get("seamInterval"))


def adherence_table(details: dict) -> str:
    """By factor, for films and both bounds."""
    rows = []
    for key, name in (("overall", "training's combinations"), ("heldOut", "held-out combinations"), ("imageOnly", "image-only actors")):
        part = details[key]
        if part["score"] is None:
            continue
        for kind, row in (("films", part), ("real renders", part["bound"]), ("through the tokenizer", part["throughTokenizer"])):
            if row:
                rows.append([name, kind, share(row), share(row, "all", "allInterval"), *(percent(v) for v in row["factors"].values()), str(row["films"])])
    factors = list(details["overall"]["factors"])
    return table(["prompts", "of", "mean over factors", "all factors right", *factors, "films"], rows)


def unseen_table(part: dict) -> str:
    if part["score"] is None:
        return f"Not measured: {part['reason']}.\n"
    kinds = ", ".join(f"{kind} {percent(value)}" for kind, value in part["byKind"].items())
    text = f"{share(part)} of {part['films']} films show what the unseen word names ({kinds}).\n\n"
    if part["dropped"]:
        text += f"{len(part['dropped'])} prompts were left out; `report.json` says why.\n\n"
    return text + table(["prompt", "word", "read as", ""], [[w["prompt"], w["word"], w["readAs"], "right" if w["right"] else "wrong"] for w in part["words"]])


def sweep_table(report: dict, key: str) -> str:
    """One row per setting, on the same prompts and seeds."""
    settings = sorted(report[key], key=lambda s: s[key]) if key != "order" else report[key]
    rows = []
    for entry in settings:
        name = f"{entry[key]}{' (default)' if entry['default'] else ''}"
        rows.append([name, str(round(entry["passesPerChunk"])), share(entry), share(entry, "all", "allInterval"), *(percent(v) for v in entry["factors"].values()), str(entry["films"])])
    head = [{"steps": "steps", "guidance": "guidance", "order": "order of revealing"}[key], "passes a chunk", "mean over factors", "all right"]
    return table([*head, *report[key][0]["factors"], "films"], rows)


def change_table(part: dict) -> str:
    rows = []
    for name, row in (("films", part), ("real renders", part["bound"]), ("through the tokenizer", part["throughTokenizer"])):
        if row:
            told = row["toldWithin"]
            rows.append([name, seconds(row), *(percent(told[limit]) for limit in told), times(row), number(row["seamP90"], 2, "x"), str(row["films"])])
    return table(["of", "median until read", *(f"read within {limit}" for limit in part["toldWithin"]), "seam, median", "seam, 90%", "films"], rows)


def extension_table(part: dict) -> str:
    if part["tokens"] is None:
        return f"Not measured: {part['reason']}.\n"
    rows = [
        [name, number(row["boundarySeam"], 2, "x") + between(row["boundarySeamInterval"]), number(row["sharpnessRatio"], 2), share(row["adherence"]), str(part["films"])]
        for name, row in (("tokens carried on", part["tokens"]), ("pixels encoded anew", part["pixels"]))
    ]
    return table(["extension by", "difference at chunk boundaries over inside", "sharpness, last second over first", "adherence at the end", "films"], rows)


def joint_table(part: dict) -> str:
    if part["withStills"] is None:
        return f"Not measured: {part['reason']}.\n"
    rows = [[name, *(percent(part[side][key]) for key in ("overall", "heldOut", "imageOnly"))] for name, side in (("with stills", "withStills"), ("without", "withoutStills"))]
    return table(["trained", "training's combinations", "held-out combinations", "image-only actors in motion"], rows)


def circumstances_text(report: dict) -> str:
    b, p, m, n = report["bundle"], report["probe"], report["machine"], report["budget"]
    accuracy = ", ".join(f"{factor} {percent(value)}" for factor, value in p["accuracy"]["train"].items())
    return (
        f"Measured through the exported graphs, sampled as the program samples: {b['steps']} steps, guidance {b['guidance']}, temperature {b['temperature']}, "
        f"{b['resolution']}x{b['resolution']} pixels. Bundle `{b['sha256'][:12]}`, world `{report['world']}`, budget `{n['name']}`, {report['date']}, "
        f"{report['minutes']:.0f} minutes on {m['processor']} ({m['threads']} threads). Brackets are 95% bootstrap intervals.\n\n"
        f"The probe is a video classifier trained on {p['clips']:,} real renders only; of real renders it never saw it reads {accuracy}. "
        "Adherence is the mean over what it tells apart of the share read right in a film's last second.\n"
    )
