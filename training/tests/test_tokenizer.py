from dataclasses import replace
from itertools import islice
from pathlib import Path

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor
from toy import ToySource

from evertale_training.learning.fit import TrainingError
from evertale_training.presets import preset_named
from evertale_training.learning.session import Session
from evertale_training.bundles.tiny import randomise
from evertale_training.networks.tokenizer import FSQ, Tokenizer, TokenizerConfig
from evertale_training.learning.train_tokenizer import cropped, grow_decoder

WIDE = TokenizerConfig(res=48, grid=6, rows=4, stem=12, conv_width=8, width=16, heads=2, decoder_layers=2, cache=2, dims=4, levels=5)


def tokenizer(config: TokenizerConfig = WIDE) -> Tokenizer:
    torch.manual_seed(0)
    return randomise(Tokenizer(config), 0.1)


@torch.no_grad()
def test_shapes_with_pictures_that_are_not_square() -> None:
    model = tokenizer()
    assert (WIDE.height, WIDE.row_count, WIDE.codes) == (32, 4, 25)
    for frames, latents in ((1, 1), (7, 4)):
        video = torch.rand(2, frames, 3, 32, 48)
        codes = model.to_codes(video)
        assert codes.shape == (2, latents, 24, 2)
        assert 0 <= codes.min() and codes.max() < 25
        assert model(video).shape == video.shape


@torch.no_grad()
def test_later_frames_change_no_earlier_code_and_no_earlier_picture() -> None:
    model = tokenizer()
    video = torch.rand(1, 9, 3, 32, 48)
    other = video.clone()
    other[:, 5:] = torch.rand(1, 4, 3, 32, 48)
    codes, changed = model.to_codes(video), model.to_codes(other)
    assert torch.equal(codes[:, :3], changed[:, :3])
    assert not torch.equal(codes[:, 3:], changed[:, 3:])
    values = model.fsq.to_values(codes)
    flipped = values.clone()
    flipped[:, 3:] = -flipped[:, 3:]
    before, after = model.decode(values), model.decode(flipped)
    assert torch.allclose(before[:, :5], after[:, :5], atol=1e-5)
    assert not torch.allclose(before[:, 5:], after[:, 5:], atol=1e-3)


@torch.no_grad()
def test_the_past_beyond_one_frame_is_seen() -> None:
    model = tokenizer()
    video = torch.rand(1, 7, 3, 32, 48)
    other = video.clone()
    other[:, 0] = 1.0 - other[:, 0]
    assert not torch.allclose(model.decode(model.encode(video))[:, -1], model.decode(model.encode(other))[:, -1], atol=1e-6)


@torch.no_grad()
def test_streamed_decode_equals_whole_decode() -> None:
    model = tokenizer()
    values = model.encode(torch.rand(1, 13, 3, 32, 48))
    whole = model.decode(values)
    past, mask = model.decoder.empty(1, values.device)
    parts, decoded = [], 0
    for part in values.split([1, 2, 1, 3], dim=1):
        frames, past = model.decode_latents(part, past, mask)
        parts.append(frames)
        decoded += part.shape[1]
        mask = (torch.arange(WIDE.cache) >= WIDE.cache - decoded).float()
    assert torch.allclose(torch.cat(parts, 1)[:, 1:], whole, atol=1e-4)


def test_codes_survive_the_way_to_values_and_back() -> None:
    for config in (WIDE, preset_named("base").tokenizer):
        fsq = FSQ(config)
        codes = torch.randint(0, config.codes, (5, 7, config.groups))
        values = fsq.to_values(codes)
        assert values.shape == (5, 7, config.dims) and values.abs().max() <= 1.0
        assert torch.equal(fsq.to_codes(values), codes)
        assert torch.allclose(fsq(torch.logit((values.clamp(-0.999, 0.999) + 1) / 2)), values, atol=1e-5)


def test_unsaid_groups_are_codes_that_a_bundle_can_name() -> None:
    fsq = FSQ(preset_named("base").tokenizer)
    codes = torch.randint(0, 512, (2, 3, 5, 2))
    coarse = fsq.to_codes(fsq.coarse(fsq.to_values(codes), torch.tensor([True, False])))
    assert torch.equal(coarse[0], codes[0])
    assert torch.equal(coarse[1, ..., 0], codes[1, ..., 0]) and (coarse[1, ..., 1] == fsq.unsaid).all()


def test_the_toy_world_is_drawn_alike_from_equal_seeds() -> None:
    first, second = (ToySource().clips(range(3), 13) for _ in range(2))
    assert torch.equal(first.video, second.video) and first.captions == second.captions


@torch.no_grad()
def test_a_decoder_that_has_grown_makes_the_same_pictures_before_it_is_trained() -> None:
    small = replace(WIDE, decoder_layers=1)
    before = tokenizer(small)
    state = {"config": small.to_dict(), "averaged": before.state_dict()}
    after = Tokenizer(replace(WIDE, fine=24, fine_width=8))
    grow_decoder(after, state)
    video = torch.rand(1, 5, 3, 32, 48)
    assert torch.equal(after.to_codes(video), before.to_codes(video))
    assert torch.allclose(after(video), before(video), atol=1e-5)
    for other, said in ((replace(WIDE, dims=6), r"dims \(4, not 6\)"), (replace(small, decoder_layers=0), r"decoder_layers \(1, not 0\)")):
        with pytest.raises(TrainingError, match=f"cannot go on from a tokenizer of other numbers: .*{said}"):
            grow_decoder(Tokenizer(other), state)


@torch.no_grad()
def test_a_decoder_of_larger_pictures_reads_the_same_codes_and_draws_the_same_before_it_is_trained() -> None:
    before = tokenizer(replace(WIDE, fine=24, fine_width=8))
    after = Tokenizer(replace(before.config, res=96))
    grow_decoder(after, {"config": before.config.to_dict(), "averaged": before.state_dict()})

    def plain(patch: int) -> Tensor:
        """A film of one colour a cell, which is the same at every size."""
        return cells.repeat_interleave(patch, -1).repeat_interleave(patch, -2)

    cells = torch.rand(1, 5, 3, 8, 12)
    assert torch.allclose(after.encode(plain(8)), before.encode(plain(4)), atol=1e-5)
    means = [F.avg_pool2d(model(plain(patch)).flatten(0, 1), patch) for model, patch in ((before, 4), (after, 8))]
    assert torch.allclose(*means, atol=1e-5)


def test_a_decoder_of_more_and_larger_pictures_goes_on_from_the_same_codes() -> None:
    """Four pictures a latent frame at twice the size, read as before: at first the old pictures, those in between as the one that follows."""
    before = randomise(Tokenizer(WIDE), 0.1).eval()
    after = Tokenizer(replace(WIDE, res=2 * WIDE.res, reads=WIDE.res, frames_per_latent=4)).eval()
    grow_decoder(after, {"averaged": before.state_dict(), "config": WIDE.to_dict()})
    video = torch.rand(1, 5, 3, WIDE.height, WIDE.res)
    larger = video.repeat_interleave(2, -1).repeat_interleave(2, -2)
    denser = torch.cat([larger[:, :1], larger[:, 1:].repeat_interleave(2, 1)], 1)
    denser[:, 1::2] = torch.rand_like(denser[:, 1::2])  # nobody reads these
    with torch.no_grad():
        codes = before.to_codes(video)
        assert torch.equal(after.to_codes(denser), codes)
        old, new = (model.decode(model.fsq.to_values(codes)) for model in (before, after))
    assert new.shape == (1, 9, 3, 2 * WIDE.height, 2 * WIDE.res)
    assert torch.equal(new[:, 1::2], new[:, 2::2])
    shrunk = torch.nn.functional.avg_pool2d(new[:, ::2].flatten(0, 1), 2).unflatten(0, (1, 5))
    assert torch.corrcoef(torch.stack([shrunk.flatten(), old.flatten()]))[0, 1] > 0.9


def test_more_pictures_stream_as_they_come_whole() -> None:
    model = randomise(Tokenizer(replace(WIDE, frames_per_latent=4)), 0.1).eval()
    values = model.fsq.to_values(torch.randint(model.config.codes, (1, 4, model.config.grid * model.config.row_count, model.config.groups)))
    with torch.no_grad():
        whole, (past, mask), parts = model.decode(values), model.decoder.empty(1, torch.device("cpu")), []
        for at in range(4):
            part, past = model.decode_latents(values[:, at : at + 1], past, mask)
            mask = (torch.arange(model.config.cache) >= model.config.cache - at - 1).float()
            parts.append(part)
    assert torch.allclose(torch.cat(parts, 1)[:, 3:], whole, atol=1e-5)


def test_every_so_often_the_tokenizer_sees_stills(tmp_path: Path) -> None:
    session = Session(replace(preset_named("tiny", []), streamed=False, world="small", still_steps=3), tmp_path, workers=0)
    shapes = [video.shape[:2] for video, _ in islice(cropped(session, 5), 7)]
    assert shapes == [(8, 7), (8, 7), (32, 1), (8, 7), (8, 7), (32, 1), (8, 7)], "as many stills as latent frames"
