"""
Guidance in one pass (Meng et al. 2023, stage one): a student of the same size learns the logits that its teacher gives with guidance, from
the prompt alone. It is served with guidance 1, at half the cost of a step. Knows the generator's loss; no data of its own.
"""

from __future__ import annotations

import copy
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..clips.pool import Batch
from ..networks.generator import Generator
from ..networks.text import text_encoder
from .fit import fit, steps_done
from .session import Session
from .train_generator import Feed, held_out, load_generator, weighted

RATE = 0.25
"""Learning rates, as a share of those from scratch."""


@torch.no_grad()
def guided_logits(teacher: Generator, batch: Batch, guidance: float) -> list[Tensor]:
    """Logits `[M, codes]` of each group at the hidden tokens, the groups before it being the true ones."""
    silent = torch.zeros_like(batch.text_mask)
    said, targets = teacher.hidden_features(batch.tokens, batch.hidden, batch.context, batch.text, batch.text_mask, batch.index)
    unsaid, _ = teacher.hidden_features(batch.tokens, batch.hidden, batch.context, batch.text, silent, batch.index)
    groups = range(teacher.config.groups)
    drawn = [[targets[:, earlier] for earlier in range(group)] for group in groups]
    return [guidance * teacher.group_logits(said, drawn[g]) + (1.0 - guidance) * teacher.group_logits(unsaid, drawn[g]) for g in groups]


def distillation_loss(student: Generator, batch: Batch, wanted: list[Tensor]) -> tuple[Tensor, dict[str, Tensor]]:
    """Kullback-Leibler divergence from the teacher's guided distribution in nats a code, weighted as in training: 0 where nothing is left to learn."""
    features, targets = student.hidden_features(batch.tokens, batch.hidden, batch.context, batch.text, batch.text_mask, batch.index)
    losses = []
    for group, logits in enumerate(wanted):
        own = F.log_softmax(student.group_logits(features, [targets[:, earlier] for earlier in range(group)]), dim=-1)
        losses.append(F.kl_div(own, logits.log_softmax(-1), reduction="none", log_target=True).sum(-1))
    return weighted(torch.stack(losses, dim=1), batch.actors)


def distil(session: Session, text: Path, teacher_path: Path, minutes: float, guidance: float) -> Generator:
    """Trains (or resumes) the student in `runs/student` and returns its average."""
    preset, out = session.preset, session.runs / "student"
    if preset.streamed:
        session.stream()
    teacher = load_generator(teacher_path, preset.generator).to(session.device)
    student = copy.deepcopy(teacher).train()
    encode, _ = text_encoder(text, preset.generator.text_tokens, session.device)
    feed = Feed(session, encode, steps_done(out))

    def loss_of(model: nn.Module, batch: object) -> tuple[Tensor, dict[str, Tensor]]:
        assert isinstance(model, Generator) and isinstance(batch, Batch)
        return distillation_loss(model, batch, guided_logits(teacher, batch, guidance))

    try:
        fixed = [(batch, guided_logits(teacher, batch, guidance)) for batch in feed.fixed()]
        evaluate = held_out(fixed, lambda model, pair: distillation_loss(model, *pair), session.device)  # type: ignore[arg-type,misc]
        options = session.fit_options(preset.generator_rates.times(RATE), out, minutes, preset.generator)
        averaged = fit(student, feed.batches(), loss_of, options, evaluate)
    finally:
        feed.close()
    assert isinstance(averaged, Generator)
    return averaged
