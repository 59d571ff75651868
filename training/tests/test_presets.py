import json
from pathlib import Path

import pytest
from PIL import Image

from evertale_training.__main__ import main, parser
from evertale_training.bundles.export import video_of
from evertale_training.learning.fit import TrainingError, load
from evertale_training.sheets.plot import plot_logs, read_log, ticks
from evertale_training.presets import PRESETS, describe, preset_named, size_of
from evertale_training.learning.session import Session
from evertale_training.networks.tokenizer import Tokenizer
from evertale_training.learning.train_generator import train_generator
from evertale_training.learning.train_tokenizer import grow_decoder


@pytest.mark.parametrize("name", PRESETS)
def test_every_preset_holds_together_and_says_what_it_is(name: str) -> None:
    preset = preset_named(name)
    assert describe(preset).startswith(f"{name}: ")
    shared = ("grid", "row_count", "groups", "dims", "levels", "codes")
    assert [getattr(preset.tokenizer, key) for key in shared] == [getattr(preset.generator, key) for key in shared]


def test_small_is_what_the_shipped_bundle_was_trained_with() -> None:
    small = preset_named("small")
    size = size_of(small)
    assert (size.tokenizer_parameters, size.generator_parameters) == (5_159_518, 7_441_664)
    assert (small.tokenizer.res, small.generator.window, small.generator.sinks, small.streamed) == (128, 2, 0, False)
    assert sum(draw.still for draw in small.plan) / len(small.plan) == 0.2


def test_base256_draws_the_codes_of_base() -> None:
    """A decoder goes on from the shipped checkpoint; a generator is none of its affair."""
    base, larger = preset_named("base"), preset_named("base256")
    model = Tokenizer(larger.tokenizer)
    grow_decoder(model, load(Path(__file__).parent.parent / "checkpoint" / "tokenizer.pt"))
    assert video_of(larger.tokenizer) == {"width": 256, "height": 256, "fps": 16, "framesPerLatent": 4}
    assert larger.generator == base.generator and larger.tokenizer.read_patch == base.tokenizer.read_patch
    with pytest.raises(TrainingError, match="A generator learns from codes"):
        train_generator(Session(larger, Path("none")), Path("none"), 1.0)


def test_base_is_what_two_cores_can_serve() -> None:
    base, size = preset_named("base"), size_of(preset_named("base"))
    assert (base.tokenizer.res, base.generator.tokens, base.generator.chunk) == (128, 64, 4)
    assert 15e6 < size.generator_parameters < 17e6
    assert {draw.chunk for draw in base.plan if not draw.still} == {2, 4}
    assert sum(draw.still for draw in base.plan) / len(base.plan) == 0.2
    # Slimmed, both must fit into eight files of 15 MiB less the three that are not weights.
    assert 2 * (size.tokenizer_parameters + size.generator_parameters) < 64e6


def test_single_numbers_can_be_changed() -> None:
    preset = preset_named("base", ["tokenizer.dims=8", "tokenizer.groups=4", "generator_rates.rate=0.001", "pool=512", "streamed=false"])
    assert (preset.generator.dims, preset.generator.groups, preset.tokenizer.codes) == (8, 4, 64)
    assert (preset.generator_rates.rate, preset.pool, preset.streamed) == (0.001, 512, False)


@pytest.mark.parametrize("name", PRESETS)
def test_a_twin_can_do_without_stills(name: str) -> None:
    preset, twin = preset_named(name), preset_named(name, ["stills=off"])
    assert twin.plan == tuple(draw for draw in preset.plan if not draw.still) and twin.still_steps == 0
    assert not Session(twin, Path("runs")).wants_stills and Session(preset, Path("runs")).wants_stills
    assert (twin.tokenizer, twin.generator) == (preset.tokenizer, preset.generator), "what one learned, the other goes on from"


@pytest.mark.parametrize(
    ("name", "changes", "sentence"),
    [
        ("huge", [], r"no preset 'huge'; the presets are small, base, base256, large, tiny"),
        ("base", ["tokenizer.depth=3"], r"'tokenizer.depth=3' sets nothing; write PART.FIELD=VALUE, e.g. .*: the fields of tokenizer are res, grid, .*dims"),
        ("base", ["tokenizer"], "sets nothing.*: the parts are tokenizer, generator, tokenizer_rates"),
        ("base", ["pool=many"], "many is no int"),
        ("base", ["tokenizer.grid=7"], "must divide each other"),
        ("base", ["tokenizer.dims=7"], "dims 7 must be a multiple of groups 2"),
        ("base", ["generator.window=3"], "does not fit chunk 4, window 3, sinks 0"),
        ("small", ["frames=7"], "needs 6 latent frames, but clips of 7 frames have 4"),
        ("small", ["crop=6"], "must be odd"),
        ("small", ["generator.heads=7"], "width must be a multiple of heads"),
    ],
)
def test_numbers_that_cannot_be_are_refused_in_a_sentence(name: str, changes: list[str], sentence: str) -> None:
    with pytest.raises(TrainingError, match=sentence):
        preset_named(name, changes)


def test_every_training_command_has_the_common_options() -> None:
    for command in ("tokenizer", "data", "generator", "all", "export", "distil", "preview"):
        arguments = parser().parse_args([command, "--preset", "base", "--runs", "x", "--device", "cpu", "--data", "films", "--compile", "off"])
        assert (arguments.preset, arguments.runs, arguments.data) == ("base", Path("x"), Path("films"))


def test_mistakes_at_the_command_line_are_one_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    runs = ["--runs", str(tmp_path), "--device", "cpu"]
    for words in (["export", *runs], ["data", "--preset", "base", *runs], ["plot", *runs], ["generator", "--data", str(tmp_path / "none"), *runs]):
        assert main(words) == 1
        assert capsys.readouterr().err.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_logs_become_one_picture(tmp_path: Path) -> None:
    log = tmp_path / "generator" / "log.jsonl"
    log.parent.mkdir()
    lines = [{"step": k, "minutes": k / 10, "loss": 5.0 / (k + 1), "stepsPerSecond": 2.0 + k % 2} for k in range(20)]
    log.write_text("".join(json.dumps(line) + "\n" for line in lines) + '{"step": 20, "min')  # a killed run's last line
    assert len(read_log(log)) == 20
    plot_logs([log], tmp_path / "plot.png")
    with Image.open(tmp_path / "plot.png") as picture:
        assert picture.size == (720, 2 * 220)
        assert len(set(picture.get_flattened_data() if hasattr(picture, "get_flattened_data") else picture.getdata())) > 5
    with pytest.raises(TrainingError, match="no log.jsonl to plot"):
        plot_logs([], tmp_path / "plot.png")
    assert ticks(0.0, 1.0) == pytest.approx([0.0, 0.2, 0.4, 0.6, 0.8, 1.0])
