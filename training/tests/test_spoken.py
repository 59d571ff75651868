import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from test_export import TOKENIZER, models
from torch import Tensor
from toy import ToySource

from evertale_training.clips import spoken
from evertale_training.learning import train_tokenizer
from evertale_training.evaluate.bench import said_in
from evertale_training.bundles.export import Decode, replace_decoder
from evertale_training.learning.fit import TrainingError
from evertale_training.clips.pool import FramePool
from evertale_training.bundles.runner import Film, Runner
from evertale_training.learning.session import Session
from evertale_training.clips.spoken import states_of, turned, words_of
from evertale_training.bundles.tiny import VARIANTS, randomise
from evertale_training.networks.tokenizer import Tokenizer
from evertale_training.learning.train_tokenizer import crops_of, encoder_of, grow_decoder

from conftest import TEXT  # isort: skip

READING = replace(TOKENIZER, text_width=16)


def encode(captions: list[str]) -> tuple[Tensor, Tensor]:
    """Of each word its number of letters."""
    states, words = torch.zeros(len(captions), 6, 16, dtype=torch.float16), torch.tensor([len(caption.split()) for caption in captions])
    for row, caption in enumerate(captions):
        for column, word in enumerate(caption.split()):
            states[row, column] = len(word)
    return states, words


def reader() -> Tokenizer:
    torch.manual_seed(0)
    return randomise(Tokenizer(READING), 0.2)  # type: ignore[return-value]


def said(batch: int = 2, scale: float = 1.0) -> tuple[Tensor, Tensor]:
    made = torch.Generator().manual_seed(7)
    return torch.randn(batch, 1, 2, 3, 16, generator=made) * scale, torch.ones(batch, 1, 2, 3)


@torch.no_grad()
def test_a_decoder_that_grows_readers_draws_as_before() -> None:
    plain, grown = models()[0], Tokenizer(READING).eval()
    grow_decoder(grown, {"averaged": plain.state_dict(), "config": TOKENIZER.to_dict()})
    values = plain.encode(torch.rand(2, 5, 3, 16, 24))
    assert torch.allclose(grown.decode(values, said()), plain.decode(values), atol=1e-6)
    video = torch.rand(2, 5, 3, 16, 24)
    assert torch.equal(grown.encode(video), plain.encode(video))


@torch.no_grad()
def test_words_change_pictures_and_no_memory() -> None:
    model = reader()
    values = model.encode(torch.rand(2, 5, 3, 16, 24))
    past, mask = model.decoder.empty(2, torch.device("cpu"))
    one, after = model.decode_latents(values, past, mask, said())
    other, same = model.decode_latents(values, past, mask, said(scale=-1.0))
    assert not torch.allclose(one, other, atol=1e-3)
    assert torch.equal(after, same), "a cache is made anew from tokens alone"
    states, heard = said()
    assert torch.allclose(model.decode(values, (states, heard * 0)), model.decode(values), atol=1e-5), "a masked word is none"
    swapped = model.decode(values, (states.flip(2), heard))
    assert not torch.allclose(swapped, model.decode(values, (states, heard)), atol=1e-3), "what is in force is not what was before"


def test_who_is_told_what_in_each_latent_frame() -> None:
    clips = ToySource(32, 16).clips(range(30), 19)
    states, words, changes = states_of(encode, clips)
    row = next(row for row, frame in enumerate(clips.changes) if frame >= 0)
    after = turned(changes, 0, 10)
    assert after[row].tolist() == [max(0, 2 * latent - 1) >= clips.changes[row] for latent in range(10)]
    assert not after[clips.changes.index(-1)].any()
    assert torch.equal(turned(changes, 3, 7), after[:, 3:]) and torch.equal(turned(changes, torch.full((30,), 3), 7), after[:, 3:])
    text, mask = words_of((states, words, after), training=False)
    assert text.shape == (30, 10, 2, 6, 16)
    first, second = ([len(word) for word in caption.split()] for caption in clips.captions[row])
    for latent, late in enumerate(after[row].tolist()):
        heard = [[int(n) for n, used in zip(text[row, latent, turn, :, 0], mask[row, latent, turn]) if used] for turn in (0, 1)]
        assert heard == ([second, first] if late else [first, []])


def test_in_some_crops_nothing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    states, words = torch.ones(400, 2, 3, 4), torch.full((400, 2), 2)
    torch.manual_seed(1)
    text, mask = words_of((states, words, torch.zeros(400, 1, dtype=torch.bool)), training=True)
    silent = 1 - mask[:, 0, 0].any(1).float().mean().item()
    assert abs(silent - spoken.EMPTIED) < 0.06
    assert text[:, 0, 0].std() > 0.05, "states are read with noise"


@pytest.mark.parametrize("pooled", [True, False])
def test_crops_come_with_what_is_said(session_in: Callable[..., Session], preset, tmp_path: Path, pooled: bool) -> None:  # noqa: ANN001
    reading = replace(preset, tokenizer=replace(preset.tokenizer, text_width=16))
    session = session_in(tmp_path, preset=reading)
    lengths = set()
    with crops_of(session, "decoder", tmp_path, pooled=pooled, encode=encode) as batches:
        for _ in range(6):
            video, boxes, states, words, after = next(batches)
            assert len(video) == len(boxes) == len(states) == len(words) == len(after) and after.shape[1] == (video.shape[1] + 1) // 2
            lengths.add(video.shape[1])
            # The square has the second caption's colour where that is in force.
            for clip in range(len(video)):
                changed = after[clip].any() and not after[clip].all()
                if changed:
                    latent = int(after[clip].float().argmax())
                    colours = [video[clip, frame].flatten(1).unique(dim=1) for frame in (2 * latent - 2, 2 * latent - 1)]
                    assert not torch.equal(*colours)
    assert lengths == {1, reading.crop}


def test_a_pool_without_an_encoder_says_nothing() -> None:
    pool = FramePool(4, "cpu", 1)
    pool.add(ToySource(32, 16).clips(range(4), 13))
    assert len(pool.batch(2, 7)) == 2


def test_a_decoder_that_reads_is_trained_alone(session_in: Callable[..., Session], preset, tmp_path: Path) -> None:  # noqa: ANN001
    session = session_in(tmp_path, preset=replace(preset, streamed=False))
    before = train_tokenizer.train_tokenizer(session, 0.005).eval()
    session.preset = replace(session.preset, tokenizer=replace(preset.tokenizer, text_width=16))
    after = train_tokenizer.train_tokenizer(session, 0.02, session.tokenizer_checkpoint(), text=TEXT).eval()
    video = torch.rand(1, 5, 3, 32, 32)
    assert torch.equal(before.to_codes(video), after.to_codes(video))
    assert not torch.allclose(after.decode(after.encode(video), said(1)), after.decode(after.encode(video)), atol=1e-5)
    with pytest.raises(TrainingError, match=r"states are 16 wide, and the decoder reads 24: use --set tokenizer.text_width=16"):
        encoder_of(replace(session, preset=replace(preset, tokenizer=replace(preset.tokenizer, text_width=24))), TEXT)
    with pytest.raises(TrainingError, match=r"name the folder of a text encoder, or of a bundle, with --text"):
        encoder_of(session, None)


@torch.no_grad()
def test_films_are_drawn_with_the_words_in_force(tmp_path: Path) -> None:
    out = tmp_path / "tiny"
    shutil.copytree(TEXT, out)
    plain = Runner(out)
    film = Film((("A panda swims", 1), ("The fox starts to dance", 2)), 4)
    codes = plain.make(film)
    variant = VARIANTS["tiny"]
    torch.manual_seed(3)
    tokenizer = randomise(Tokenizer(variant.tokenizer), 0.05)
    grown = Tokenizer(replace(variant.tokenizer, text_width=16))
    grow_decoder(grown, {"averaged": tokenizer.state_dict(), "config": variant.tokenizer.to_dict()})
    randomise(grown.readers, 0.3)
    replace_decoder(out, grown.eval(), quantised=False)
    told = Runner(out)
    assert told.reads and not plain.reads and json.loads((out / "manifest.json").read_text())["graphs"]["decode"]["inputs"]["text"]["shape"] == [2, "T", 16]

    def apart(one: np.ndarray, other: np.ndarray) -> int:
        return int(np.abs(one.astype(int) - other.astype(int)).max())

    said = told.said_in(film, 6)
    assert said == [("A panda swims", "")] * 2 + [("The fox starts to dance", "A panda swims")] * 4
    pictures = told.pictures(film, codes)
    assert pictures.shape == plain.pictures(film, codes).shape
    assert apart(pictures, told.decode(codes, batch=1, said=said)) <= 3 and apart(told.decode(codes, batch=1), told.decode(codes)) <= 3
    assert apart(pictures, told.decode(codes)) > 6
    # As PyTorch draws them: what is exported is what was trained.
    past, used = grown.decoder.empty(1, torch.device("cpu"))
    words = told._words(said[0])
    inputs = {"tokens": torch.from_numpy(codes[None, :2]).long(), "cache": past.squeeze(1), "cache_mask": used}
    wanted, _ = Decode(grown)(**inputs, **{name: torch.from_numpy(value) for name, value in words.items()})
    longer = {name: np.concatenate([value, 0 * value], 1) for name, value in words.items()}
    for heard in (words, longer):
        frames, _ = told.graphs["decode"].run(None, {name: value.numpy() for name, value in inputs.items()} | heard)
        assert apart(frames, wanted.numpy()) <= 1, "words beyond the mask are none"
    other = Tokenizer(replace(variant.tokenizer, text_width=24)).eval()
    grow_decoder(other, {"averaged": tokenizer.state_dict(), "config": variant.tokenizer.to_dict()})
    with pytest.raises(TrainingError, match=r"The decoder reads text states 24 wide, those of .*tiny are 16; export the whole bundle"):
        replace_decoder(out, other, quantised=False)


def test_what_a_render_is_said_to_show() -> None:
    from evertale_training.evaluate.subject import subject_named

    subject = subject_named("full")
    spec = subject.clip(3, 23, "any", changes=True)
    start = spec.segments[1][0]
    captions = [caption for _, _, caption in spec.segments]
    told = said_in(spec, 12)
    assert told[(start + 1) // 2] == (captions[1], captions[0]) and told[(start + 1) // 2 - 1] == (captions[0], "")
