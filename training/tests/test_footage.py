import json
from pathlib import Path

import av
import numpy as np
import pytest
import torch
from conftest import TEXT

from evertale_training.clips.clips import standing
from evertale_training.learning.fit import TrainingError
from evertale_training.clips.footage import FolderSource, captions_of, grammar_of, read_folder, read_frames
from evertale_training.presets import preset_named
from evertale_training.learning.session import Session


def write_film(path: Path, seconds: float, rate: int = 24, width: int = 64, height: int = 32) -> None:
    """A film that grows brighter: frame k of 8 a second has the brightness 20 + 10 k. Its outer quarters are black."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mpeg4", rate=rate)
        stream.width, stream.height, stream.pix_fmt, stream.bit_rate = width, height, "yuv420p", 2_000_000
        for number in range(round(seconds * rate)):
            picture = np.zeros((height, width, 3), np.uint8)
            picture[:, width // 4 : width - width // 4] = min(255, 20 + 10 * (number * 8 // rate))
            for packet in stream.encode(av.VideoFrame.from_ndarray(picture, format="rgb24")):
                container.mux(packet)
        for packet in stream.encode():
            container.mux(packet)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two good films and one of each kind that cannot be used."""
    made = tmp_path_factory.mktemp("films")
    for name, seconds in (("ball.mp4", 2.5), ("waves.avi", 2.0), ("short.mp4", 0.5), ("silent.mp4", 2.0), ("blank.mp4", 2.0)):
        write_film(made / name, seconds)
    (made / "broken.mp4").write_bytes(b"no film" * 100)
    texts = {"ball": "A red ball\nrolls  {fast}\n\nA red ball", "waves": "Waves on a beach", "short": "x", "broken": "x", "blank": " \n"}
    for name, text in texts.items():
        (made / f"{name}.txt").write_text(text)
    return made


def test_films_are_read_at_eight_frames_a_second_cut_around_the_centre(folder: Path) -> None:
    frames = read_frames(folder / "ball.mp4", 32, 32)
    assert frames.shape == (20, 3, 32, 32)
    brightness = frames.float().mean((1, 2, 3))
    assert np.abs(brightness.numpy() - (20 + 10 * np.arange(20))).max() < 8
    assert read_frames(folder / "ball.mp4", 64, 32)[..., :12].float().mean() < 10, "nothing is cut where the shape fits"
    slow = folder.parent / "slow.mp4"
    write_film(slow, 2.0, rate=4)
    assert 13 <= len(read_frames(slow, 32, 32)) <= 16, "a slower film's pictures stand longer"


def test_unusable_clips_are_named_and_counted(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    films = read_folder(folder, 32, 32, 13)
    assert [film.name for film in films] == ["ball.mp4", "waves.avi"]
    assert films[0].captions == ["A red ball", "rolls {fast}", "A red ball"]
    out = capsys.readouterr().out
    assert "left out: blank.mp4: blank.txt is empty" in out
    assert "left out: broken.mp4: cannot be read (" in out
    assert "left out: short.mp4: is 0.5 s long, 1.6 s are needed" in out
    assert "left out: silent.mp4: no silent.txt beside it" in out
    assert "2 clips, 0.1 minutes, 4 left out" in out


def test_nothing_usable_is_one_sentence(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="is no folder of films"):
        read_folder(tmp_path / "none", 32, 32, 13)
    with pytest.raises(TrainingError, match="None of the 0 files"):
        read_folder(tmp_path, 32, 32, 13)
    (tmp_path / "broken.mp4").write_bytes(b"no film")
    (tmp_path / "broken.txt").write_text("x")
    with pytest.raises(TrainingError, match=r"None of the 1 files in .* can be used as a clip \(broken\.mp4: cannot be read [^\n]*\.$"):
        read_folder(tmp_path, 32, 32, 13)


def test_clips_are_cut_from_the_films_by_their_number(folder: Path) -> None:
    source = FolderSource(folder, 32, 32, 13)
    clips = source.clips(range(40), 13)
    assert clips.video.shape == (40, 13, 3, 32, 32) and not clips.boxes.any() and set(clips.changes) == {-1}
    assert {c for (c,) in clips.captions} == {"A red ball", "rolls {fast}", "Waves on a beach"}
    again = source.clips(range(40), 13)
    assert (again.video == clips.video).all() and again.captions == clips.captions
    stills = source.stills(range(3))
    assert stills.video.shape == (3, 1, 3, 32, 32)
    stood = standing(stills, 7)
    assert stood.video.shape == (3, 7, 3, 32, 32) and torch.equal(stood.video[:, 6], stills.video[:, 0]) and stood.boxes.shape[1] == 7
    assert stood.video.is_contiguous() and stood.boxes.is_contiguous(), "memory that is shared cannot be pinned"


def test_the_grammar_tells_whole_captions(folder: Path) -> None:
    captions = captions_of(folder)
    assert captions == ["A red ball", "rolls {fast}", "x", "Waves on a beach"]
    grammar = grammar_of(captions)
    assert grammar["templates"] == ["A red ball", "rolls (fast)", "x", "Waves on a beach"]
    assert grammar["actors"][0]["phrases"] == grammar["templates"]
    assert grammar["actions"][0]["scenes"] == [grammar["scenes"][0]["name"]]
    assert len(grammar_of([str(k) for k in range(2000)])["templates"]) == 500
    json.dumps(grammar)


def test_both_networks_train_on_a_folder(folder: Path, tmp_path: Path) -> None:
    from evertale_training.learning.train_generator import train_generator
    from evertale_training.learning.train_tokenizer import train_tokenizer

    preset = preset_named("tiny", ["generator.text_width=16", "generator.text_tokens=12", "tokenizer.rows=2"])
    session = Session(preset, tmp_path, data=folder, workers=0)
    assert train_tokenizer(session, 0.005).config.height == 16
    train_generator(session, TEXT, 0.005)
    assert session.generator_checkpoint().exists()
