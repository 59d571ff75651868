"""
The decoder learns on against a critic, as Phenaki's tokenizer and VQGAN did (arXiv 2012.09841): the mean over what a token may stand for is a blur, and a
face that is blurred belongs to nobody. Codes stay what they are, so any generator trained on them goes on. Knows the tokenizer's loss; no data of its own.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..networks.tokenizer import Tokenizer
from .fit import fit, load, save
from .session import Session
from .train_tokenizer import crops_of, encoder_of, freeze_codes, held_out_psnr, reconstructed

RATE = 0.25
"""Learning rates, as a share of those from scratch."""
BALANCE = 0.5
"""Length of the critic's gradient at the pixels, as a share of the reconstruction's: the critic may sharpen, and never repaint."""
JUDGED = 2
"""Frames of each crop that the critic looks at."""
WIDTH = 48
MARGIN_DECAY = 1e-4
"""Weight of the critic's squared scores: it has no reason to be surer than it needs to be."""


class Critic(nn.Module):
    """Says of patches of a picture, 38 pixels wide, whether they were rendered (positive) or decoded (a PatchGAN, arXiv 1611.07004)."""

    def __init__(self, width: int = WIDTH) -> None:
        super().__init__()
        widths = (3, width, 2 * width, 4 * width)
        self.convolutions = nn.ModuleList(nn.Conv2d(a, b, 4, stride=2, padding=1) for a, b in zip(widths, widths[1:]))
        self.norms = nn.ModuleList(nn.GroupNorm(8, b) for b in widths[2:])
        self.head = nn.Conv2d(widths[-1], 1, 3, padding=1)

    def forward(self, pictures: Tensor) -> Tensor:
        """Pictures `[N, 3, H, W]` in [0, 1] -> scores `[N, 1, H / 8, W / 8]`."""
        x = (pictures * 2.0 - 1.0).contiguous(memory_format=torch.channels_last)
        for index, convolution in enumerate(self.convolutions):
            x = convolution(x)
            x = F.leaky_relu(self.norms[index - 1](x) if index else x, 0.2)
        return self.head(x).float()


class Contest(nn.Module):
    """Tokenizer and critic in one module: one loop trains both."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        super().__init__()
        self.tokenizer, self.critic = tokenizer, Critic()

    def opinion(self, pictures: Tensor) -> Tensor:
        """The critic's scores, through which gradients reach the pictures and not the critic."""
        frozen = {name: value.detach() for name, value in self.critic.named_parameters()}
        return torch.func.functional_call(self.critic, frozen, (pictures,))


def contest_loss(model: nn.Module, batch: object) -> tuple[Tensor, dict[str, Tensor]]:
    """
    Loss whose gradient is the reconstruction's and, at a fixed ratio of lengths, the critic's for the decoder; hinge loss for the critic. Actors count
    more for the reconstruction, and are all that the critic looks at: backgrounds are sharp without it, and it drew spots on the moon. Where nobody knows who
    acts (films of one's own) it looks at everything.
    """
    assert isinstance(model, Contest)
    output, target, weight = reconstructed(model.tokenizer, batch)
    shown = output.detach().requires_grad_()
    frames = torch.randperm(target.shape[1], device=target.device)[:JUDGED]
    made, real = (part[:, frames].flatten(0, 1) for part in (shown, target))
    reconstruction = model.tokenizer.loss(shown, target, weight)
    scores = model.opinion(made)
    acted = weight > 1.0
    acted = (acted | ~acted.any()).float()
    attention = F.adaptive_avg_pool2d(acted[:, frames].flatten(0, 1), scores.shape[-2:])
    mean = lambda values: (values * attention).sum() / attention.sum().clamp(min=1.0)  # noqa: E731
    (wanted,) = torch.autograd.grad(reconstruction, shown)
    sharper = torch.autograd.grad(-mean(scores), shown)[0] * acted
    gradient = wanted + sharper * (BALANCE * wanted.norm() / sharper.norm().clamp(min=1e-12))
    of_real, of_made = model.critic(real), model.critic(made.detach())
    judged = mean(F.relu(1.0 - of_real)) + mean(F.relu(1.0 + of_made)) + MARGIN_DECAY * (of_real.square().mean() + of_made.square().mean())
    surrogate = (output * gradient).sum()
    loss = reconstruction.detach() + surrogate - surrogate.detach() + judged
    return loss, {"reconstruction": reconstruction.detach(), "critic": judged.detach(), "fooled": (of_made > 0).float().mean()}


def sharpen(session: Session, decoder: Path, minutes: float, text: Path | None = None) -> Tokenizer:
    """Trains (or resumes) in `runs/sharp`, writes `tokenizer.pt` there beside the run's own checkpoint (first what it begins with), and returns the averaged tokenizer."""
    preset, out = session.preset, session.runs / "sharp"
    # A processor renders the few crops that it gets through; an accelerator would wait for them.
    pooled = preset.streamed and session.device != "cpu"
    if pooled:
        session.stream()  # before CUDA is touched
    state = load(decoder, preset.tokenizer)
    made = out / "tokenizer.pt"
    if (out / "checkpoint.pt").exists() and not (made.exists() and load(made)["step"] == state["step"]):
        print("the critic's run was of another tokenizer; it begins anew", flush=True)
        (out / "checkpoint.pt").unlink()
    tokenizer = Tokenizer(preset.tokenizer)
    tokenizer.load_state_dict(state["averaged"])
    freeze_codes(tokenizer)
    torch.manual_seed(session.seed)
    model = Contest(tokenizer).to(session.device)

    def keep(tokenizer: Tokenizer) -> None:
        save(made, {"averaged": tokenizer.state_dict(), "step": state["step"], "spent": state["spent"], "config": state["config"]})

    if not (out / "checkpoint.pt").exists():
        keep(tokenizer)
    encode = encoder_of(session, text)
    measured = held_out_psnr(session, encode)

    def evaluate(model: nn.Module) -> dict[str, float]:
        assert isinstance(model, Contest)
        return measured(model.tokenizer)

    options = session.fit_options(preset.tokenizer_rates.times(RATE), out, minutes, preset.tokenizer)
    # The critic's gradients are taken inside the loss, which nobody has recorded yet; and on an accelerator the run is over before compiling would pay.
    options = replace(options, recorded=False, compile=session.compile and not pooled)
    with crops_of(session, "sharpen", out, pooled=pooled, encode=encode) as batches:
        averaged = fit(model, batches, contest_loss, options, evaluate)
    assert isinstance(averaged, Contest)
    keep(averaged.tokenizer)
    return averaged.tokenizer
