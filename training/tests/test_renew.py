"""A bundle of before gets its present form from its own weights, and tells the same stories."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from evertale_training.bundles.renew import renew
from evertale_training.bundles.runner import Film, Runner, Sampling
from evertale_training.learning.fit import TrainingError

HERE = Path(__file__).parent
TINY = HERE.parent.parent / "test" / "fixtures" / "tiny-bundle"


@pytest.fixture(scope="module")
def renewed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bundles") / "tiny"
    shutil.copytree(TINY, folder)
    renew(folder)
    return folder


def test_the_same_tokens_come_of_fewer_products(renewed: Path) -> None:
    runner = Runner(renewed)
    assert "rows" in runner.manifest["graphs"]["step"]["inputs"] and "text" not in runner.manifest["graphs"]["step"]["inputs"]
    for stored in json.loads((HERE / "program-tokens.json").read_text())["films"]:
        film = Film(tuple((prompt, 1) for prompt in stored["prompts"]), stored["seed"], Sampling(steps=stored["steps"], guidance=stored["guidance"]))
        assert runner.make(film).reshape(-1).tolist() == stored["tokens"]


@pytest.mark.parametrize("order", ["confidence", "maskgit", "random"])
def test_an_order_that_the_codes_decide_still_sees_all_of_them(renewed: Path, order: str) -> None:
    film = Film((("A panda swims under water", 1),), 3, Sampling(steps=4, order=order))  # type: ignore[arg-type]
    assert Runner(renewed).make(film).tolist() == Runner(TINY).make(film).tolist()


def test_all_else_stays_and_a_second_time_is_refused(renewed: Path) -> None:
    before, after = (json.loads((folder / "manifest.json").read_text()) for folder in (TINY, renewed))
    assert {name for name in after["graphs"] if after["graphs"][name] != before["graphs"].get(name)} == {"condition", "step"}
    assert {key: after[key] for key in after if key != "graphs"} == {key: before[key] for key in before if key != "graphs"}
    with pytest.raises(TrainingError, match="has the graph condition already"):
        renew(renewed)
    assert sorted(path.name for path in renewed.iterdir()) == sorted(["condition.onnx", *(path.name for path in TINY.iterdir())])
