"""The evaluation's runner makes the very films that the program makes."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from evertale_training.evaluate.bench import Films, Progress
from evertale_training.learning.fit import TrainingError
from evertale_training.bundles.noise import philox, uniforms
from evertale_training.bundles.runner import ORDERS, Film, Runner, Sampling

HERE = Path(__file__).parent
TINY = HERE.parent.parent / "test" / "fixtures" / "tiny-bundle"
PROGRAM = json.loads((HERE / "program-tokens.json").read_text())


@pytest.fixture(scope="module")
def runner() -> Runner:
    return Runner(TINY)


def test_noise_is_philox_as_published() -> None:
    full = 0xFFFFFFFF
    published = {
        ((0, 0, 0, 0), (0, 0)): "6627e8d5 e169c58d bc57ac4c 9b00dbd8",
        ((full,) * 4, (full, full)): "408f276d 41c83b0e a20bc7c6 6d5451fd",
        ((0x243F6A88, 0x85A308D3, 0x13198A2E, 0x03707344), (0xA4093822, 0x299F31D0)): "d16cfe09 94fdcceb 5001e420 24126ea1",
    }
    for (counter, key), words in published.items():
        assert " ".join(f"{word:08x}" for word in philox(np.array([counter], np.uint64), key)[0]) == words


@pytest.mark.parametrize("stored", PROGRAM["noise"], ids=lambda s: f"seed {s['seed']} chunk {s['chunk']} step {s['step']}")
def test_noise_is_the_programs(stored: dict) -> None:
    values = uniforms(len(stored["values"]), stored["seed"], stored["chunk"], stored["step"])
    assert values.tolist() == stored["values"]


@pytest.mark.parametrize("stored", PROGRAM["films"], ids=lambda s: f"{s['steps']} steps, guidance {s['guidance']}")
def test_tokens_are_the_programs(runner: Runner, stored: dict) -> None:
    film = Film(tuple((prompt, 1) for prompt in stored["prompts"]), stored["seed"], Sampling(steps=stored["steps"], guidance=stored["guidance"]))
    assert runner.make(film).reshape(-1).tolist() == stored["tokens"]


def test_a_film_has_the_frames_the_program_shows(runner: Runner) -> None:
    stored = PROGRAM["films"][0]
    codes = np.array(stored["tokens"]).reshape(-1, runner.tokens, runner.groups)
    frames = runner.decode(codes)
    assert len(frames) == len(stored["frameSums"]) == runner.frames_in(3)
    # However many latent frames are decoded in one run, the pictures are the same but for rounding.
    assert np.abs(frames.astype(int) - runner.decode(codes, batch=1)).max() <= 1


@pytest.mark.parametrize("order", [order for order in ORDERS if order != "manifest"])
def test_another_order_makes_a_whole_film_and_another(runner: Runner, order: str) -> None:
    film = Film((("A panda swims under water", 1),), 3, Sampling(steps=4, order=order))
    codes = runner.make(film)
    assert codes.min() >= 0
    assert codes.tolist() != runner.make(Film(film.prompts, 3, Sampling(steps=4))).tolist()
    assert codes.tolist() == runner.make(film).tolist()


def test_extension_from_pixels_has_as_many_frames(runner: Runner) -> None:
    prompts = (("A panda swims under water", 3),)
    fresh, again = Film(prompts, 3, Sampling(steps=2)), Film(prompts, 3, Sampling(steps=2), reencode=True)
    ours, theirs = runner.make(fresh), runner.make(again)
    assert runner.pictures(again, theirs).shape == runner.pictures(fresh, ours).shape
    # The first chunk has no past and is the same; what follows has read its past from the pixels.
    assert ours[: runner.latents].tolist() == theirs[: runner.latents].tolist()
    assert ours.tolist() != theirs.tolist()


def test_films_outlive_another_decoder_but_no_other_sampling(tmp_path: Path) -> None:
    films = [Film((("A panda", 1),), 1), Film((("A panda", 1),), 1, reencode=True)]

    def paths(change: Callable[[dict], None]) -> list[str]:
        folder = tmp_path / "bundle"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(TINY, folder)
        manifest = json.loads((folder / "manifest.json").read_text())
        change(manifest)
        (folder / "manifest.json").write_text(json.dumps(manifest))
        kept = Films(Runner(folder), tmp_path / "films", 1, Progress(print))
        return [kept.path(film).name for film in films]

    def other_decoder(manifest: dict) -> None:
        manifest["graphs"]["decode"] = {**manifest["graphs"]["decode"], "note": "another"}

    def other_order(manifest: dict) -> None:
        manifest["sampling"]["confidence"] = 0.5

    def other_curve(manifest: dict) -> None:
        manifest["sampling"]["curve"] = 1.3

    before, decoder, order, curve = (paths(change) for change in (lambda manifest: None, other_decoder, other_order, other_curve))
    assert decoder[0] == before[0], "tokens do not follow from the decoder"
    assert decoder[1] != before[1], "a film encoded anew from its pictures does"
    assert len({before[0], order[0], curve[0]}) == 3


def test_another_curve_is_another_film_kept_elsewhere(runner: Runner, tmp_path: Path) -> None:
    kept = Films(runner, tmp_path, 1, Progress(print))
    usual, same, slow = (Film((("A panda swims under water", 1),), 3, Sampling(steps=4, curve=curve)) for curve in (None, 1.0, 2.0))
    assert runner.make(usual).tolist() == runner.make(same).tolist() != runner.make(slow).tolist()
    assert kept.path(usual) != kept.path(slow)


def test_a_prompt_without_words_is_unconditional(runner: Runner) -> None:
    guided, plain = (runner.make(Film(((" ", 1),), 5, Sampling(steps=3, guidance=g))) for g in (3.0, 1.0))
    assert guided.tolist() == plain.tolist()


def test_a_folder_that_is_no_bundle_is_named(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="cannot be read"):
        Runner(tmp_path)


def test_a_file_of_another_bundle_is_named(tmp_path: Path) -> None:
    for path in TINY.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes() + (b" " if path.name == "grammar.json" else b""))
    with pytest.raises(TrainingError, match="grammar.json is not the file"):
        Runner(tmp_path)
