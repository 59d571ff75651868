from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import torch

from evertale_training.learning import sharpen as module
from evertale_training.learning.fit import load
from evertale_training.clips.pool import pixel_weights
from evertale_training.learning.session import Session
from evertale_training.learning.sharpen import Contest, contest_loss, sharpen
from evertale_training.bundles.tiny import randomise
from evertale_training.networks.tokenizer import Tokenizer, TokenizerConfig
from evertale_training.learning.train_tokenizer import ACTOR_WEIGHT, COARSE, freeze_codes, load_tokenizer, train_tokenizer

SMALL = TokenizerConfig(res=32, grid=4, stem=8, conv_width=8, width=16, heads=2, decoder_layers=1, cache=2, dims=4, levels=4, fine=16, fine_width=8)


def contest() -> tuple[Contest, tuple[torch.Tensor, torch.Tensor]]:
    torch.manual_seed(3)
    tokenizer = randomise(Tokenizer(SMALL), 0.1)
    freeze_codes(tokenizer)
    return Contest(tokenizer), (torch.randint(0, 256, (2, 5, 3, 32, 32), dtype=torch.uint8), torch.rand(2, 5, 8, 8) > 0.5)


def test_the_critic_adds_a_fixed_share_to_the_reconstruction_s_gradient(monkeypatch) -> None:  # noqa: ANN001
    def gradients(balance: float) -> tuple[torch.Tensor, torch.Tensor]:
        model, batch = contest()
        monkeypatch.setattr(module, "BALANCE", balance)
        torch.manual_seed(5)
        contest_loss(model, batch)[0].backward()
        assert all(parameter.grad is None for parameter in (*model.tokenizer.encoder.parameters(), *model.tokenizer.to_latent.parameters()))
        assert model.tokenizer.head.bias.grad is not None and model.critic.head.weight.grad is not None
        return model.tokenizer.head.bias.grad, model.critic.head.weight.grad

    def alone() -> torch.Tensor:
        """The gradient of the reconstruction, as the tokenizer's own training has it."""
        model, (video, boxes) = contest()
        target = video.float() / 255
        torch.manual_seed(5)
        kept = torch.rand(len(target)) >= COARSE
        tokenizer = model.tokenizer
        output = tokenizer.decode(tokenizer.fsq.coarse(tokenizer.encode(target), kept))
        tokenizer.loss(output, target, pixel_weights(boxes, ACTOR_WEIGHT)).backward()
        assert tokenizer.head.bias.grad is not None
        return tokenizer.head.bias.grad

    none, some, twice = gradients(0.0), gradients(0.5), gradients(1.0)
    assert torch.allclose(none[0], alone(), atol=1e-5)
    assert not torch.allclose(some[0], none[0], atol=1e-5)
    assert torch.allclose(twice[0] - none[0], 2 * (some[0] - none[0]), atol=1e-5)
    assert torch.allclose(none[1], some[1], atol=1e-6), "what the decoder is told does not teach the critic"


def test_a_sharpened_tokenizer_has_the_codes_of_before(session_in: Callable[..., Session], tmp_path: Path) -> None:
    session = session_in(tmp_path)
    session.preset = replace(session.preset, streamed=False, still_steps=0)
    before = train_tokenizer(session, 0.01).eval()
    after = sharpen(session, session.tokenizer_checkpoint(), 0.01)
    video = torch.rand(1, 5, 3, 32, 32)
    kept = load_tokenizer(tmp_path / "sharp" / "tokenizer.pt", session.preset.tokenizer)
    with torch.no_grad():
        assert torch.equal(kept.to_codes(video), before.to_codes(video))
        assert torch.equal(kept(video), after.eval()(video)) and not torch.allclose(kept(video), before(video), atol=1e-6)
    assert load(tmp_path / "sharp" / "tokenizer.pt")["spent"] == load(session.tokenizer_checkpoint())["spent"]
