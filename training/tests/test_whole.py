import json
import os
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
import torch
from conftest import TEXT
from toy import ToySource

from evertale_training.learning import whole as whole_module
from evertale_training.clips.clips import Clips
from evertale_training.learning.fit import TrainingError, load, save
from evertale_training.learning.keep import join_parts, keep_parts
from evertale_training.presets import preset_named
from evertale_training.learning.session import CHANGE, Session
from evertale_training.learning.whole import Whole, apart, run_whole


def call(session: Session, monkeypatch: pytest.MonkeyPatch, resume: Path | None = None, **more: object) -> bool:
    import time

    monkeypatch.setattr(whole_module, "STARTED", time.monotonic())
    chosen = {"minutes": 0.1, "call_minutes": None, "keep": session.runs.parent / "keep"} | more
    return run_whole(Whole(session, TEXT, None, **chosen), resume)  # type: ignore[arg-type]


def test_a_run_in_calls_goes_on_from_what_was_kept(
    session_in: Callable[..., Session], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    keep = tmp_path / "keep"
    # Too short a call for the tokenizer's share of 0.1 minutes.
    assert not call(session_in(tmp_path / "one"), monkeypatch, call_minutes=0.01)
    assert "call again (elsewhere: with --resume" in capsys.readouterr().out
    first = json.loads((keep / "all.json").read_text())
    assert first["stage"] == "tokenizer" and first["spent_seconds"] > 0
    steps = load(tmp_path / "one" / "tokenizer" / "checkpoint.pt")["step"]
    # Another machine: nothing but the kept files.
    assert call(session_in(tmp_path / "two"), monkeypatch, resume=keep)
    last = json.loads((keep / "all.json").read_text())
    assert last["stage"] == "export" and last["spent_seconds"] > first["spent_seconds"]
    assert load(tmp_path / "two" / "tokenizer" / "checkpoint.pt")["step"] >= steps
    assert f"resumed at step {steps} after" in capsys.readouterr().out
    files = sorted(path.name for path in keep.iterdir())
    assert files == ["all.json", "generator.0.pt", "log.jsonl", "sharp.0.pt", "sheet.png", "student.0.pt", "tokenizer.0.pt"]
    logged = [json.loads(line) for line in (keep / "log.jsonl").read_text().splitlines()]
    assert {line["of"] for line in logged} == {"tokenizer", "sharp", "generator", "student"}
    assert logged[0]["step"] == steps, "what an earlier call logged is still there"
    # Once more: everything is done already.
    assert call(session_in(tmp_path / "two"), monkeypatch)
    assert json.loads((keep / "all.json").read_text())["stage"] == "export"


def test_a_stage_without_minutes_is_passed_over(session_in: Callable[..., Session], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    preset = preset_named("tiny", ["generator.text_width=16", "generator.text_tokens=12", "minutes.tokenizer=0", "minutes.sharp=0", "minutes.student=0"])
    session, learned = session_in(tmp_path / "runs", preset=preset), []

    def learn(session: Session, _: Path, stage: str, minutes: float) -> None:
        learned.append(stage)
        save(session.checkpoint_of(stage), {"averaged": {}, "step": 1, "spent": minutes * 60.0, "config": {}})

    monkeypatch.setattr(whole_module, "learn", learn)
    monkeypatch.setattr(Whole, "_sheet", lambda _: None)
    assert call(session, monkeypatch)
    assert learned == ["generator"] and json.loads((tmp_path / "keep" / "all.json").read_text())["stage"] == "export"


class Fatal(ToySource):
    """Ends the process that draws from it, as a crash in a driver would."""

    def clips(self, *_: object) -> Clips:
        os._exit(7)


def test_a_stage_has_a_process_of_its_own(session_in: Callable[..., Session], tmp_path: Path) -> None:
    session = session_in(tmp_path / "runs")
    with pytest.raises(TrainingError, match=r"There is no checkpoint at .*; train first"):
        apart(session, TEXT, "generator", 0.01)
    session.on_checkpoint = partial((tmp_path / "kept").write_text, "")
    assert apart(session, TEXT, "tokenizer", 0.001) == 0
    assert load(session.tokenizer_checkpoint())["step"] > 0 and (tmp_path / "kept").exists()
    session._sources = dict.fromkeys(CHANGE.values(), Fatal())
    assert apart(session, TEXT, "tokenizer", 0.1) == 7


def test_a_stage_whose_process_dies_is_begun_again_more_plainly(
    session_in: Callable[..., Session], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    session = session_in(tmp_path, device="cuda", compile=True)
    tried: list[tuple[str, bool, bool]] = []

    def begun(codes: list[int]) -> Callable[..., int]:
        def begin(session: Session, _: Path, stage: str, minutes: float) -> int:
            assert minutes > 0
            tried.append((stage, session.record, session.compile))
            return codes[len(tried) - 1]

        return begin

    whole = Whole(session, TEXT, None, 1.0, None, None)
    monkeypatch.setattr(whole_module, "apart", begun([1, -11, 0]))
    whole._trained("generator", whole.used() + 30.0)
    assert tried == [("generator", True, True), ("generator", False, True), ("generator", False, False)]
    assert "the process of the stage generator died (exit code -11)" in capsys.readouterr().out
    assert session.record and session.compile, "the next stage begins as it was told"
    tried.clear()
    monkeypatch.setattr(whole_module, "apart", begun([1, 1, 139]))
    with pytest.raises(TrainingError, match="The stage student cannot be trained here: its process died 3 times, at last with exit code 139"):
        whole._trained("student", whole.used() + 30.0)


def test_runs_of_another_preset_and_empty_folders_are_refused(
    session_in: Callable[..., Session], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = session_in(tmp_path / "runs")
    with pytest.raises(TrainingError, match="There is no all.json in"):
        call(session, monkeypatch, resume=tmp_path)
    (tmp_path / "runs").mkdir()
    (tmp_path / "runs" / "all.json").write_text('{"preset": "small", "minutes": 1}')
    with pytest.raises(TrainingError, match="holds a run of the preset small, not tiny"):
        call(session, monkeypatch)
    (tmp_path / "runs" / "all.json").write_text('{"pre')
    with pytest.raises(TrainingError, match="cannot be read; delete it"):
        call(session, monkeypatch)


def test_a_tokenizer_of_another_preset_is_refused(session_in: Callable[..., Session], tmp_path: Path) -> None:
    from evertale_training.networks.tokenizer import Tokenizer
    from evertale_training.learning.train_generator import train_generator

    session = session_in(tmp_path)
    other = replace(session.preset.tokenizer, levels=5)
    save(session.tokenizer_checkpoint(), {"config": other.to_dict(), "averaged": Tokenizer(other).state_dict(), "step": 1, "spent": 0.0})
    with pytest.raises(TrainingError, match=r"made with another levels \(5, not 4\)"):
        train_generator(session, TEXT, 0.01)


def test_kept_parts_are_small_and_make_a_whole(tmp_path: Path) -> None:
    weights = {f"w{k}": torch.randn(100, 10) for k in range(7)} | {"n": torch.tensor(3)}
    save(tmp_path / "checkpoint.pt", {"averaged": weights, "model": {}, "optimizers": [1], "step": 5, "spent": 2.0, "config": {"a": 1}})
    parts = keep_parts(tmp_path / "checkpoint.pt", tmp_path / "keep", "generator", part_bytes=6000)
    assert [path.name for path in parts] == [f"generator.{k}.pt" for k in range(4)]
    assert join_parts(tmp_path / "keep", "generator", tmp_path / "joined.pt")
    joined = load(tmp_path / "joined.pt")
    assert (joined["step"], joined["spent"], joined["config"]) == (5, 2.0, {"a": 1})
    assert joined["averaged"].keys() == joined["model"].keys() == weights.keys()
    assert torch.allclose(joined["averaged"]["w3"].float(), weights["w3"], atol=1e-2)
    assert not join_parts(tmp_path / "keep", "tokenizer", tmp_path / "none.pt")
    (tmp_path / "keep" / "generator.2.pt").unlink()
    with pytest.raises(TrainingError, match=r"generator\.2\.pt is missing"):
        join_parts(tmp_path / "keep", "generator", tmp_path / "joined.pt")
    keep_parts(tmp_path / "checkpoint.pt", tmp_path / "keep", "generator")
    assert [path.name for path in (tmp_path / "keep").iterdir()] == ["generator.0.pt"], "parts of before are gone"


def test_shards_are_written_and_trained_on(session_in: Callable[..., Session], tmp_path: Path) -> None:
    from evertale_training.clips.dataset import build_shard, read_shard
    from evertale_training.presets import Draw
    from evertale_training.networks.tokenizer import Tokenizer
    from evertale_training.learning.train_generator import train_generator

    session = session_in(tmp_path)
    session.preset = replace(session.preset, streamed=False, still_steps=0, plan=(Draw(2, 2, 1), Draw(2, 0)))
    with pytest.raises(TrainingError, match="There are no shards in"):
        train_generator(session, TEXT, 0.01)
    model, source = Tokenizer(session.preset.tokenizer), session.source("generator")
    build_shard(tmp_path / "data" / "000.pt", model, partial(source.clips, frames=13), range(20))
    build_shard(tmp_path / "data" / "held-out" / "000.pt", model, partial(source.clips, frames=13, split="heldout"), range(8))
    shard = read_shard(tmp_path / "data" / "000.pt")
    assert shard.codes.shape == (20, 7, 16, 2) and shard.actors.any(2).all() and len(shard.captions) == len(shard.changes) == 20
    train_generator(session, TEXT, 0.005)
    line = json.loads((tmp_path / "generator" / "log.jsonl").read_text().splitlines()[-1])
    assert line["clips"] == 20 and line["heldOutActor2"] > 0
    session.preset = replace(session.preset, plan=(Draw(2, 2, 1), Draw(1, 0, still=True)))
    with pytest.raises(TrainingError, match="There are no stills in .*: run `data` again"):
        train_generator(session, TEXT, 0.01)
    build_shard(tmp_path / "data" / "stills" / "000.pt", model, source.stills, range(12))
    assert read_shard(tmp_path / "data" / "stills" / "000.pt").codes.shape == (12, 1, 16, 2)
    train_generator(session, TEXT, 0.01)
    more = json.loads((tmp_path / "generator" / "log.jsonl").read_text().splitlines()[-1])
    assert more["step"] > line["step"]
    session.preset = replace(session.preset, plan=(Draw(2, 6, 0),))
    with pytest.raises(TrainingError, match="hold 7 latent frames of 16 tokens of 2 codes, which the preset tiny cannot train on"):
        train_generator(session, TEXT, 0.01)


def test_a_student_learns_its_teacher_s_guided_logits(session_in: Callable[..., Session], tmp_path: Path) -> None:
    from evertale_training.learning.distil import distil, distillation_loss, guided_logits
    from evertale_training.networks.generator import Generator
    from evertale_training.networks.text import text_encoder
    from evertale_training.bundles.tiny import randomise
    from evertale_training.networks.tokenizer import Tokenizer
    from evertale_training.learning.train_generator import Feed

    session = session_in(tmp_path)
    torch.manual_seed(0)
    teacher = randomise(Generator(session.preset.generator), 0.1)
    save(session.tokenizer_checkpoint(), {"config": session.preset.tokenizer.to_dict(), "averaged": Tokenizer(session.preset.tokenizer).state_dict()})
    save(session.generator_checkpoint(), {"config": session.preset.generator.to_dict(), "averaged": teacher.state_dict()})
    student = distil(session, TEXT, session.generator_checkpoint(), 0.03, 3.0)
    feed = Feed(session, text_encoder(TEXT, 12, "cpu")[0], 99)
    batch = feed.pool.batch(64, session.preset.plan[0])
    assert feed.standing is not None and any(draw.stands for draw in session.preset.plan)
    codes = feed.standing.rows["codes"][: len(feed.standing)]
    feed.close()
    assert codes.shape[1] == 2 and {len(set(said)) for said in feed.standing.captions[: len(codes)]} == {1}, "a still has one caption, and stands for a chunk"
    wanted = guided_logits(teacher, batch, 3.0)
    with torch.no_grad():
        assert distillation_loss(student, batch, wanted)[0] < distillation_loss(teacher, batch, wanted)[0]
    same = guided_logits(teacher, batch, 1.0)
    features, _ = teacher.hidden_features(batch.tokens, batch.hidden, batch.context, batch.text, batch.text_mask, batch.index)
    assert torch.allclose(same[0], teacher.group_logits(features, []), atol=1e-4)


def test_the_generator_learns_the_toy_world(session_in: Callable[..., Session], tmp_path: Path) -> None:
    """Not how well: that the loss on what it sees falls well below that of guessing."""
    from evertale_training.learning.fit import FitOptions, fit
    from evertale_training.networks.generator import Generator
    from evertale_training.networks.text import text_encoder
    from evertale_training.networks.tokenizer import Tokenizer
    from evertale_training.learning.train_generator import Feed, loss_of

    session = session_in(tmp_path)
    torch.manual_seed(0)
    save(session.tokenizer_checkpoint(), {"config": session.preset.tokenizer.to_dict(), "averaged": Tokenizer(session.preset.tokenizer).state_dict()})
    feed = Feed(session, text_encoder(TEXT, 12, "cpu")[0], 0)
    options = FitOptions(tmp_path / "generator", 1000.0, 3e-3, 3e-3, warmup_steps=5, report_steps=20, config=session.preset.generator)
    batches = feed.batches()

    def until() -> object:
        for number in range(80):
            if number == 79:
                options.stop_at = 0.0
            yield next(batches)

    fit(Generator(session.preset.generator), until(), loss_of, options)
    feed.close()
    losses = [json.loads(line)["loss"] for line in (tmp_path / "generator" / "log.jsonl").read_text().splitlines()]
    assert losses[-1] < 0.8 * losses[0]
