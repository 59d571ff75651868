"""
The command `all`: tokenizer, its decoder against a critic, generator, a student of its guidance, a contact sheet and the bundle in a given time, in one call or in several that each
leave behind what the next one needs. Knows time and files; the training itself is elsewhere.
"""

from __future__ import annotations

import json
import math
import os
import sys
import time
import traceback
from dataclasses import asdict, dataclass, fields, replace
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path

from .. import STARTED
from ..clips.clips import end_with
from ..presets import Minutes
from .distil import distil
from .fit import TrainingError, load, write_text
from .keep import join_parts, keep_copy, keep_parts
from .session import Session
from .sharpen import sharpen
from .train_generator import train_generator
from .train_tokenizer import train_tokenizer

SETTLE_SECONDS = 25.0
"""Left at the end of a call for the last evaluation and for writing."""
EXPORT_SHARE, EXPORT_SECONDS = 0.08, 120.0
"""Left at the end of everything for the bundle: this share of the minutes, at most so many seconds."""
SHEET_SECONDS = 15.0
"""What the contact sheet of a call is taken to cost."""
START_SECONDS = 20.0
"""What beginning a stage or a call is taken to cost before the first step."""
KEPT_FILES, KEPT_BYTES = 8, 64 * 2**20
"""What can usually be brought back from a machine at once; it is said when `--keep` holds more."""
STAGES = tuple(f.name for f in fields(Minutes))
"""What is trained, in this order."""
TRIES: tuple[dict[str, bool], ...] = ({}, {"record": False}, {"record": False, "compile": False})
"""Settings of the session with which a stage is begun, and begun again when its process has died: each leaves less to the accelerator's tools."""


@dataclass
class Progress:
    """Where the run stands, in `all.json`."""

    preset: str
    minutes: float
    spent_seconds: float = 0.0
    """Wall-clock of all calls so far."""
    stage: str = "tokenizer"
    """One of `STAGES`, export or done."""


class Whole:
    def __init__(self, session: Session, text: Path, bundle: Path | None, minutes: float, call_minutes: float | None, keep: Path | None) -> None:
        """`bundle` None: it is exported later, from what was kept."""
        self.session, self.text, self.bundle, self.keep = session, text, bundle, keep
        self.progress = Progress(session.preset.name, minutes)
        # Kept, for a stage's own process began later, and writes `all.json` too.
        self.started = STARTED
        self.call_end = self.started + (call_minutes or math.inf) * 60.0 - min(SETTLE_SECONDS, 0.1 * (call_minutes or 0.0) * 60.0)
        self.earlier = 0.0

    @property
    def path(self) -> Path:
        return self.session.runs / "all.json"

    def used(self) -> float:
        """Seconds of the run, this call's included."""
        return self.earlier + time.monotonic() - self.started

    def resume(self, folder: Path | None) -> None:
        """Takes up what an earlier call left in `runs`, or else in `folder`."""
        runs = self.session.runs
        if folder is not None and not self.path.exists():
            if not (folder / "all.json").exists():
                raise TrainingError(f"There is no all.json in {folder}: nothing to resume; leave out --resume to begin.")
            for name in STAGES:
                join_parts(folder, name, self.session.checkpoint_of(name))
            _split_logs(folder / "log.jsonl", runs)
            keep_copy(folder / "all.json", runs)
        if not self.path.exists():
            return
        try:
            kept = Progress(**json.loads(self.path.read_text()))
        except (ValueError, TypeError) as error:
            raise TrainingError(f"{self.path} cannot be read; delete it to divide the time anew.") from error
        if kept.preset != self.progress.preset:
            raise TrainingError(f"{self.session.runs} holds a run of the preset {kept.preset}, not {self.progress.preset}; use it, or another --runs.")
        kept.minutes = self.progress.minutes
        self.progress, self.earlier = kept, kept.spent_seconds

    def write(self) -> None:
        """Everything that another call needs, in `runs` and in `keep`."""
        self.progress.spent_seconds = round(self.used(), 1)
        write_text(self.path, json.dumps(asdict(self.progress)) + "\n")
        if self.keep is None:
            return
        for name in STAGES:
            checkpoint = self.session.checkpoint_of(name)
            # The weights of a stage do not change any more while the next one learns.
            stale = name == self.progress.stage or not (self.keep / f"{name}.0.pt").exists()
            if checkpoint.exists() and stale:
                keep_parts(checkpoint, self.keep, name)
        _join_logs(self.session.runs, self.keep / "log.jsonl")
        keep_copy(self.path, self.keep)
        files = [path for path in self.keep.iterdir() if path.is_file()]
        if len(files) > KEPT_FILES or sum(path.stat().st_size for path in files) > KEPT_BYTES:
            print(f"{self.keep} holds {len(files)} files of {sum(p.stat().st_size for p in files) / 2**20:.0f} MiB: more than {KEPT_FILES} or 64 MiB.", flush=True)

    def _minutes(self, name: str, end: float) -> float:
        """The budget of a stage that should end `end` seconds into the run: what it has spent already and what is left, without the beginnings to come."""
        path = self.session.runs / name / "checkpoint.pt"
        spent = load(path)["spent"] if path.exists() else 0.0
        left = end - self.used()
        call = max(1.0, self.call_end - self.started)
        beginnings = 1 + (0 if math.isinf(call) else max(0, math.ceil(left / call) - 1))
        return max(1e-3, (spent + left - beginnings * self._short(START_SECONDS)) / 60.0)

    def _short(self, seconds: float) -> float:
        """An allowance; less in a run of seconds."""
        return min(seconds, 0.02 * self.progress.minutes * 60.0)

    def _too_late(self, seconds: float) -> bool:
        """Whether this call has no room for what takes so long."""
        return time.monotonic() + min(seconds, 0.2 * (self.call_end - self.started)) > self.call_end

    def train(self) -> bool:
        """The stages of training that are not done; False when the call's time is over first."""
        total = self.progress.minutes * 60.0
        usable = total - self._short(SHEET_SECONDS) - (min(EXPORT_SECONDS, EXPORT_SHARE * total) if self.bundle else 0.0)
        ends, end = {}, 0.0
        parts = asdict(self.session.preset.minutes)
        for name, part in parts.items():
            end += usable * part / sum(parts.values())
            if part:
                ends[name] = end
        self.session.on_checkpoint = self.write
        following = dict(zip(ends, [*list(ends)[1:], "export"]))
        order = (*STAGES, "export", "done")
        for name, end in ends.items():
            # Stages without minutes are passed over, the first too: what they leave to the others lies in the runs already.
            if order.index(name) < order.index(self.progress.stage):
                continue
            self.progress.stage = name
            if self._too_late(2 * START_SECONDS):
                return False
            self.session.stop_at = self.call_end - (self._short(SHEET_SECONDS) if following[name] == "export" else 0.0)
            minutes = self._trained(name, end)
            if following[name] == "export":
                self._sheet()
            finished = load(self.session.runs / name / "checkpoint.pt")["spent"] >= minutes * 60.0
            self.write()
            if not finished:
                return False
            self.progress.stage = following[name]
            self.write()
        return True

    def _trained(self, name: str, end: float) -> float:
        """
        Trains a stage until `end` seconds into the run, and returns its budget in minutes. On an accelerator it has a process of its own: nothing of an earlier
        stage is left in it, and one that hangs or crashes is begun again from its last checkpoint, more plainly.
        """
        code = 0
        for settings in TRIES:
            minutes = self._minutes(name, end)
            print(f"{name}: {minutes:.2f} minutes in all; {self.used() / 60:.1f} of {self.progress.minutes:g} used", flush=True)
            if self.session.device == "cpu":
                learn(self.session, self.text, name, minutes)
                return minutes
            code = apart(replace(self.session, **settings), self.text, name, minutes)
            if code == 0:
                return minutes
            print(f"the process of the stage {name} died (exit code {code})", flush=True)
        raise TrainingError(f"The stage {name} cannot be trained here: its process died {len(TRIES)} times, at last with exit code {code}; its last checkpoint stands.")

    def _sheet(self) -> None:
        from ..commands import preview_of

        preview_of(self.session, self.text, None, self.session.runs / "sheet.png")
        if self.keep is not None:
            keep_copy(self.session.runs / "sheet.png", self.keep)

    def finish(self) -> bool:
        """The bundle, where one is wanted; False when it is left to another call."""
        if self.progress.stage == "export" and self.bundle is not None:
            from ..commands import bundle_of

            if self._too_late(EXPORT_SECONDS):
                return False
            bundle_of(self.session, self.text, self.session.best_tokenizer(), None, self.bundle)
            self.progress.stage = "done"
            self.write()
        return True


def learn(session: Session, text: Path, stage: str, minutes: float) -> None:
    """One of `STAGES`, in this process."""
    if stage == "tokenizer":
        train_tokenizer(session, minutes, text=text)
    elif stage == "sharp":
        sharpen(session, session.best_tokenizer(), minutes, text)
    elif stage == "generator":
        train_generator(session, text, minutes)
    else:
        distil(session, text, session.generator_checkpoint(), minutes, session.preset.guidance)


def apart(session: Session, text: Path, stage: str, minutes: float) -> int:
    """`learn` in a process of its own: its exit code. Where it gives up with a sentence, that is raised here."""
    context = get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_learn_apart, args=(session, text, stage, minutes, os.getpid(), there))
    process.start()
    there.close()
    process.join()
    assert process.exitcode is not None
    with here:
        # Processes that rendered for it may hold the other end a little longer: nothing is waited for.
        if process.exitcode != 0 and here.poll():
            try:
                raise TrainingError(here.recv())
            except EOFError:
                pass
    return process.exitcode


def _learn_apart(session: Session, text: Path, stage: str, minutes: float, parent: int, sentence: Connection) -> None:
    end_with(parent)
    code = 0
    try:
        learn(session, text, stage, minutes)
    except TrainingError as error:
        sentence.send(str(error))
        code = 1
    except KeyboardInterrupt:
        code = 130
    except Exception:
        traceback.print_exc()
        code = 1
    sys.stdout.flush()
    # Everything is on disk, and what compiles, renders or makes batches beside may hold up an orderly end.
    os._exit(code)


def run_whole(whole: Whole, resume: Path | None) -> bool:
    """True when everything is done; False when another call has to go on."""
    whole.resume(resume)
    if not (whole.train() and whole.finish()):
        elsewhere = f" (elsewhere: with --resume and a copy of {whole.keep})" if whole.keep else ""
        print(f"Not finished: {whole.used() / 60:.1f} of {whole.progress.minutes:g} minutes used; call again{elsewhere}.", flush=True)
        return False
    print(f"Finished after {whole.used() / 60:.1f} minutes{f': {whole.bundle}' if whole.bundle else '; export the bundle with `export`'}.", flush=True)
    return True


def _join_logs(runs: Path, out: Path) -> None:
    lines = []
    for name in STAGES:
        path = runs / name / "log.jsonl"
        if path.exists():
            lines += [json.dumps({"of": name, **json.loads(line)}) for line in path.read_text().splitlines() if line.startswith("{") and line.endswith("}")]
    write_text(out, "".join(line + "\n" for line in lines))


def _split_logs(path: Path, runs: Path) -> None:
    if not path.exists():
        return
    for name in STAGES:
        own = [{key: value for key, value in line.items() if key != "of"} for line in map(json.loads, path.read_text().splitlines()) if line.get("of") == name]
        if own and not (runs / name / "log.jsonl").exists():
            write_text(runs / name / "log.jsonl", "".join(json.dumps(line) + "\n" for line in own))
