"""The report's tables in Markdown. Every function takes a part of the report and returns text; `-` stands for what was not measured."""

from __future__ import annotations

PROMPTS = {"overall": "training's combinations", "heldOut": "held-out combinations", "imageOnly": "image-only actors"}
"""The kinds of the world's own prompts, by the section that measures them."""
NAMES = {
    "twoPasses": "two passes, by the teacher", "onePass": "one pass, by this student of it", "withStills": "with stills", "withoutStills": "without",
}  # fmt: skip


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


def points(difference: dict | None) -> str:
    """A mean difference of fractions with its interval, in points."""
    return "" if difference is None else f"{100 * difference['mean']:+.1f}" + between(difference["interval"], 100, 1)


def seconds(part: dict) -> str:
    return number(part.get("secondsP50"), 2, " s") + between(part.get("secondsInterval"))


def times(part: dict) -> str:
    return number(part.get("seam"), 2, "x") + between(part.get("seamInterval"))


def adherence_table(details: dict) -> str:
    """By factor, for films and both bounds."""
    rows = []
    for key, name in PROMPTS.items():
        part = details[key]
        if part["score"] is None:
            continue
        for kind, row in (("films", part), ("real renders", part["bound"]), ("through the tokenizer", part["throughTokenizer"])):
            if row:
                factors = [percent(value) for value in row["factors"].values()]
                rows.append([name, kind, share(row), share(row, "all", "allInterval"), *factors, number(row["frechetDistance"]), str(row["films"])])
    factors = list(details["overall"]["factors"])
    return table(["prompts", "of", "mean over factors", "all factors right", *factors, "Fréchet distance to real", "films"], rows)


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
    paired = any("difference" in entry for entry in settings)
    rows = []
    for entry in settings:
        factors = [percent(value) for value in entry["factors"].values()]
        beside = [points(entry.get("difference"))] if paired else []
        rows.append([_setting(entry, report[key], key), str(round(entry["passesPerChunk"])), share(entry), *beside, share(entry, "all", "allInterval"), *factors, str(entry["films"])])
    head = [{"steps": "steps", "guidance": "guidance", "order": "order of revealing"}[key], "passes a chunk", "mean over factors"]
    return table([*head, *(["film by film, against the default"] if paired else []), "all right", *report[key][0]["factors"], "films"], rows)


def _setting(entry: dict, others: list[dict], key: str) -> str:
    """What a row is of; its curve too, where the default has another."""
    usual = next((other.get("curve") for other in others if other["default"]), None)
    curve = "" if entry.get("curve") == usual else f", curve {entry['curve']:g}"
    return f"{entry[key]}{curve}{' (default)' if entry['default'] else ''}"


def settings_table(rows: list[dict]) -> str:
    """One row per way of sampling, on the same prompts and seeds; differences are from the first."""
    told = []
    for row in rows:
        factors = [percent(value) for value in row["factors"].values()]
        numbers = [str(row["steps"]), f"{row['curve']:g}", f"{row['temperature']:g}", share(row), points(row.get("difference")), number(row["frechetDistance"])]
        told.append([*numbers, *factors, str(row["films"])])
    head = ["steps", "curve", "temperature", "mean over factors", "film by film, against the first", "Fréchet distance"]
    return table([*head, *rows[0]["factors"], "films"], told)


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
    rows = []
    for name, row in (("tokens carried on", part["tokens"]), ("pixels encoded anew", part["pixels"])):
        visible = number(row["boundarySeam"], 2, "x") + between(row["boundarySeamInterval"])
        rows.append([name, visible, number(row["sharpnessRatio"], 2), share(row["adherence"]), str(part["films"])])
    return table(["extension by", "difference at chunk boundaries over inside", "sharpness, last second over first", "adherence at the end", "films"], rows)


def bits_table(part: dict, others: list[dict]) -> str:
    """One row for every number of groups of codes that is heard: of the bundle, then of others with another number of tokens."""
    if part["settings"] is None:
        return f"Not measured: {part['reason']}.\n"
    rows = [
        [
            name, str(row["tokensPerLatent"]), f"{row['bitsPerToken']:g}", number(row["kilobitsPerSecond"], 1), number(row["psnrDb"], 2, " dB") + between(row["psnrInterval"]),
            number(row["ssim"], 3), share(row["throughTokenizer"]), share(row["films"]), percent(row["films"]["factors"]["actor"]),
        ]
        for name, of in (("this", part), *((other["bundle"], other) for other in others))
        for row in of["settings"] or ()
    ]  # fmt: skip
    head = ["bundle", "tokens a latent frame", "bits a token", "kbit/s", "PSNR", "SSIM", "adherence of renders through it", "adherence of films", "actor"]
    return "Tokenizers with nested groups of codes; with fewer bits the later ones are silenced.\n\n" + table(head, rows)


def sides_table(part: dict, what: str) -> str:
    """Two bundles beside each other on the same prompts and seeds, one row a bundle and kind of prompt; `what` heads their names."""
    if "reason" in part:
        return f"Not measured: {part['reason']}.\n"
    rows = []
    for key, prompts in PROMPTS.items():
        for name, sides in part.items():
            if key in sides:
                side = sides[key]
                numbers = [share(side), share(side, "all", "allInterval"), percent(side["actor"]), number(side["frechetDistance"]), str(side["films"])]
                rows.append([prompts, NAMES.get(name, name), *numbers])
    return table(["prompts", what, "adherence, mean over factors", "all right", "the actor", "Fréchet distance", "films"], rows)


def taught_tables(part: dict) -> str:
    """Student and teacher, then the teacher's own guidance."""
    if "reason" in part:
        return sides_table(part, "")
    sides = {name: part[name] for name in ("twoPasses", "onePass")}
    return f"{sides_table(sides, 'guidance in')}\nThe teacher with more and less guidance:\n\n{sweep_table({'guidance': part['teacherGuidance']}, 'guidance')}"


def judge_table(part: dict) -> str:
    """What the network that nobody here trained can name; `-` where there is nothing to measure."""
    if "reason" in part:
        return f"Not measured: {part['reason']}\n"
    naming, distances, actor = part["naming"], part["frechet"], part["actorThroughTokenizer"]
    rows = [
        [
            "renders through the tokenizer, in their boxes", share(naming["boxes"]["throughTokenizer"], "share"), percent(naming["throughTokenizerBefore"]),
            percent(naming["throughTokenizerBound"]), str(naming["boxes"]["renders"]["of"]),
        ]
    ]  # fmt: skip
    kinds = {
        "at rest in one scene": naming["atRest"], "in motion, every actor once": naming["moving"], "alone, no event, plain style": naming["byKind"]["plain"],
        "with rain, fireworks and the like": naming["byKind"]["events"], "in other styles": naming["byKind"]["styles"],
        "two who act (either is named)": naming["byKind"]["two"], "known from stills alone, in motion": naming["imageOnly"],
    }  # fmt: skip
    for name, kind in kinds.items():
        films = kind["details"]["films"]
        rows.append([f"films, {name}", share(films, "share"), percent(kind["before"]), percent(kind["bound"]), str(films["of"]) if films else "0"])
    text = (
        f"A network that nobody here trained ({part['network']}) names the actor whose sprite its features of the picture are nearest to: in the actor's box where the "
        "world knows it, else in the best of some sixty windows. Every picture is the one that comes; the bound is of renders of the same prompts, looked at in the same way.\n\n"
    )
    below = (
        f"\nThe probe reads the actor in {percent(actor['value'])} of renders through the tokenizer, in {percent(actor['bound'])} of renders. Fréchet distance of films from renders "
        f"in the network's features: {number(distances['films'])} ({number(distances['before'])} before; two halves of the renders {number(distances['halves'])}). Sharpness of films over "
        f"renders: {number(part['sharpness'])} ({number(part['sharpnessBefore'])} before).\n"
    )
    return text + table(["of", "named right", "before", "renders", "pictures"], rows) + below


def circumstances_text(report: dict) -> str:
    b, p, m, n = report["bundle"], report["probe"], report["machine"], report["budget"]
    accuracy = ", ".join(f"{factor} {percent(value)}" for factor, value in p["accuracy"]["train"].items())
    return (
        f"Measured through the exported graphs, sampled as the program samples: {b['steps']} steps, guidance {b['guidance']}, temperature {b['temperature']}, "
        f"{b['resolution']}x{b['resolution']} pixels. Bundle `{b['sha256'][:12]}`, world `{report['world']}`, budget `{n['name']}`, {report['date']}, "
        f"{report['minutes']:.0f} minutes on {m['processor']} ({m['threads']} threads). Brackets are 95% bootstrap intervals.\n\n"
        f"The probe is a video classifier trained on {p['clips']:,} real renders only; of real renders it never saw it reads {accuracy}. "
        "Adherence is the mean over what it tells apart of the share read right in a film's last second. The probe is lenient: it names an actor by its "
        "colours where a person would see a smudge. So read adherence beside the Fréchet distance of the same films, and look at the sheets.\n"
    )
