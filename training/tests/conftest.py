"""What the kit's tests share: tiny numbers, a toy world, the text encoder of the program's own test bundle."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from toy import ToySource

from evertale_training.presets import Preset, preset_named
from evertale_training.learning.session import CHANGE, Session

ROOT = Path(__file__).parent.parent.parent
TEXT = ROOT / "test" / "fixtures" / "tiny-bundle"
"""A folder with a text encoder of 16 numbers a word."""


@pytest.fixture(autouse=True, scope="session")
def _one_thread() -> None:
    torch.set_num_threads(1)


@pytest.fixture(scope="session")
def preset() -> Preset:
    return preset_named("tiny", ["generator.text_width=16", "generator.text_tokens=12"])


@pytest.fixture
def session_in(preset: Preset) -> Callable[..., Session]:
    """Sessions on the toy world, in this process, with runs in the folder given."""

    def make(runs: Path, **more: object) -> Session:
        chosen = more.pop("preset", preset)
        session = Session(chosen, runs, workers=0, **more)
        toy = ToySource(chosen.tokenizer.res, chosen.tokenizer.height)
        session._sources = dict.fromkeys(CHANGE.values(), toy)
        return session

    return make
