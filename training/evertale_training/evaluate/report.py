"""The report: `report.json`, and the same as tables in `README.md` beside sheets and plots. Numbers come from the sections; nothing is measured here."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path

from .aims import aims_table
from .tables import PROMPTS, adherence_table, bits_table, change_table, circumstances_text, extension_table, judge_table, sides_table, sweep_table, taught_tables, unseen_table

VERSION = 1


def report_of(results: dict) -> dict:
    """The sections' numbers in the report's order; fractions are 0..1, and null where `...Reason` says why."""
    overall, held, still, unseen = (results[name] for name in ("overall", "heldOut", "imageOnly", "unseenWords"))
    adherence = {
        "overall": overall["score"], "bound": overall["bound"]["score"], "heldOut": held["score"], "imageOnly": still["score"],
        "unseenWords": unseen["score"], "allRight": overall["all"], "allRightBound": overall["bound"]["all"],
        "imageOnlyActor": still["factors"]["actor"] if still["score"] is not None else None, "imageOnlyReason": still.get("reason"), "unseenWordsReason": unseen.get("reason"),
        "details": {"overall": overall, "heldOut": held, "imageOnly": still, "unseenWords": unseen},
    }  # fmt: skip
    known = ("reconstruction", "change", "drift", "extension", "stories")
    return {
        "version": VERSION, "reconstruction": results["reconstruction"], "adherence": adherence, "judge": judge_of(results), **{name: results[name] for name in known[1:]},
        **{name: results[name]["settings"] for name in ("steps", "guidance", "order")},
        "bits": results["bits"], "tokens": results["tokens"], "quantisation": quantisation(results), "distillation": distillation(results),
        "jointTraining": joint(results), "bundle": results["bundle"], "world": results["world"], "probe": results["probe"], "budget": results["budget"],
        "seeds": results["seeds"], "machine": results["machine"], "date": results["date"], "minutes": minutes(results),
    }  # fmt: skip


def judge_of(results: dict) -> dict:
    """What the network that nobody here trained says of the bundle and of the one before it, and the probe's word on actors through the tokenizer."""
    own, overall = results["judge"], results["overall"]
    before = results.get("before", {}).get("judge", {})
    through = overall["throughTokenizer"]
    actor = {"value": through["factors"].get("actor") if through else None, "bound": overall["bound"]["factors"].get("actor")}
    if "reason" in own:
        nothing = {"films": None, "bound": None, "before": None, "throughTokenizer": None}
        return {"naming": nothing, "actorThroughTokenizer": actor, "frechet": {"films": None, "before": None}, "sharpness": None, "reason": own["reason"]}

    def three(kind: Callable[[dict], dict]) -> dict:
        """Films, their bound and the films of before."""
        part, former = kind(own), kind(before) if "boxes" in before else None
        told = {"films": part["films"], "bound": part["bound"], "before": former["films"] if former else None}
        return {**{name: value["share"] if value else None for name, value in told.items()}, "details": told}

    boxes, former = own["boxes"], before.get("boxes")
    rest = three(lambda judged: judged["atRest"])
    naming = {
        **{name: rest[name] for name in ("films", "bound", "before")},
        "throughTokenizer": share_in(boxes, "throughTokenizer"), "throughTokenizerBound": share_in(boxes, "renders"),
        "throughTokenizerBefore": share_in(former, "throughTokenizer"), "atRest": rest, "moving": three(lambda judged: judged["moving"]),
        "byKind": {kind: three(lambda judged, kind=kind: judged["byKind"][kind]) for kind in own["byKind"]},
        "imageOnly": three(lambda judged: judged["imageOnly"]), "boxes": boxes,
    }  # fmt: skip
    return {
        "naming": naming, "actorThroughTokenizer": actor,
        "frechet": {**own["frechet"], "before": before["frechet"]["films"] if former else None},
        "sharpness": own["sharpness"], "sharpnessBefore": before.get("sharpness"), "network": own["network"],
    }  # fmt: skip


def share_in(boxes: dict | None, name: str) -> float | None:
    return boxes[name]["share"] if boxes and boxes[name] else None


def minutes(results: dict) -> float:
    """How long the films and the measuring took, the parts of a run that was stopped and resumed added up."""
    others = (results.get(name, {}).values() for name in ("before", "compared", "unquantised", "teacher"))
    parts = [*results.values(), *(part for other in others for part in other), *results["tokens"]]
    return round(sum(part.get("tookSeconds", 0) for part in parts if isinstance(part, dict)) / 60, 1)


def joint(results: dict) -> dict:
    """With and without stills, side by side."""
    if "compared" not in results:
        return {"withStills": None, "withoutStills": None, "reason": "no bundle trained without stills was given (--compare)"}
    # Scenes and actions are learned from anybody: whether stills taught who their actors are, the actor alone tells.
    return {"withStills": side_of(results, PROMPTS), "withoutStills": side_of(results["compared"], PROMPTS)}


def quantisation(results: dict) -> dict:
    """What int8 matrices cost: the same weights, prompts and seeds with them and without."""
    if "unquantised" not in results:
        return {"int8": None, "float32": None, "reason": "no bundle without int8 matrices was given (--unquantised)"}
    return {"int8": side_of(results), "float32": side_of(results["unquantised"])}


def distillation(results: dict) -> dict:
    """What guidance in one pass costs: the bundle of a student beside its teacher's, on the same prompts and seeds."""
    if "teacher" not in results:
        return {"twoPasses": None, "onePass": None, "teacherGuidance": None, "reason": "no bundle of a teacher was given (--teacher)"}
    teacher = results["teacher"]
    return {"twoPasses": side_of(teacher), "onePass": side_of(results), "teacherGuidance": teacher["guidance"]["settings"]}


def side_of(results: dict, kinds: Iterable[str] = ("overall", "heldOut")) -> dict:
    """One side of a comparison of two bundles, by the kind of prompt; a kind that the world does not have is left out."""
    kept = ("score", "interval", "all", "allInterval", "frechetDistance", "films")
    sides = {name: results[name] for name in kinds if results[name]["score"] is not None}
    return {name: {**{key: side[key] for key in kept}, "actor": side["factors"].get("actor")} for name, side in sides.items()}


def markdown(report: dict) -> str:
    """The report as a page."""
    parts = [
        f"# How good `{report['bundle']['name']}` is\n",
        circumstances_text(report),
        "## Aims\n", aims_table(report),
        "## Adherence\n", adherence_table(report["adherence"]["details"]),
        "Prompt, picture of the real render, then four pictures of the film and what the probe read.\n",
        *(f"![{name}]({key}.png)\n" for key, name in PROMPTS.items() if report["adherence"][key] is not None),
        "### Words that no caption has\n", unseen_table(report["adherence"]["details"]["unseenWords"]),
        "## Can the actor be named?\n", judge_table(report["judge"]),
        *("![at-rest](at-rest.png)\n\n![moving](moving.png)\n" for _ in range("reason" not in report["judge"])),
        "## Sampling\n", *([f"{report['samplingNote']}\n"] if "samplingNote" in report else []), sweep_table(report, "steps"), sweep_table(report, "guidance"), sweep_table(report, "order"),
        "## Prompt change\n", change_table(report["change"]), "![share of films that show the new prompt](change.png)\n",
        "## Drift\n", "![each measure over time](drift.png)\n", "The repeated prompts, begun and at the end:\n", "![drift](drift-sheet.png)\n",
        "## Extension: tokens or pixels\n", extension_table(report["extension"]),
        "## Tokens and bits\n", bits_table(report["bits"], report["tokens"]),
        "## Quantisation\n", sides_table(report["quantisation"], "matrices"),
        "## Guidance in one pass\n", taught_tables(report["distillation"]),
        "## Joint training\n", sides_table(report["jointTraining"], "trained"),
        "## Stories\n", stories_text(report["stories"]),
    ]  # fmt: skip
    return "\n".join(parts)


def stories_text(stories: dict) -> str:
    told = "" if stories["told"] is None else f" Of what the {stories['further']} further ones should show, the probe reads {100 * stories['told']:.0f}%."
    sheets = "\n\n".join(f"![stories]({name})" for name in stories["sheets"])
    return f"Told to be looked at; the probe's readings are beside the pictures.{told}\n\n{sheets}\n"


def write_report(out: Path, results: dict, pictures: Path) -> None:
    """Writes the folder beside and then renames it, so that a broken report never looks whole. An older report at `out` is replaced."""
    beside, former = out.with_name(out.name + ".part"), out.with_name(out.name + ".former")
    for leftover in (beside, former):
        shutil.rmtree(leftover, ignore_errors=True)
    beside.mkdir(parents=True)
    report = report_of(results)
    (beside / "report.json").write_text(json.dumps(report, indent=1, allow_nan=False) + "\n")
    (beside / "README.md").write_text(markdown(report))
    for picture in sorted(pictures.glob("*.png")):
        shutil.copy(picture, beside / picture.name)
    if out.exists():
        os.replace(out, former)
    os.replace(beside, out)
    shutil.rmtree(former, ignore_errors=True)
