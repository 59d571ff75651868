"""Trains the generator on tokenised clips."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import torch
from torch import Tensor, nn

from ..clips.clips import Clips, standing
from ..clips.dataset import TokenClips, read_shard, tokenise
from ..clips.pool import Batch, Refill, TokenPool
from ..devices.device import Ahead
from ..devices.precision import mixed_precision
from ..networks.generator import Generator, GeneratorConfig
from ..networks.layers import halton_order
from ..networks.text import Encode, text_encoder
from ..presets import Draw, latents_of
from .fit import LossOf, TrainingError, fit, load, steps_done
from .session import Session
from .train_tokenizer import load_tokenizer

ACTOR_WEIGHT = 3.0
"""Loss weight of a token in which somebody acts or something happens: the background learns itself."""
FIRST_GROUP = 0.7
"""
Share of the loss that the first group of a token's codes has, where there are several: it says what is there (`train_tokenizer.COARSE`), and the later
ones hold most of what cannot be foretold.
"""
HELD_OUT_SEED = 900_000_000
HELD_OUT = 128
"""Clips of combinations that training never shows, on which every checkpoint is measured."""
READY = 1024
"""Clips in the pool before a streamed preset begins."""
REFRESH_STEPS = 200


def chunk_order(config: GeneratorConfig, chunk: int | None = None) -> Tensor:
    """The Halton order of a chunk's positions."""
    return torch.tensor(halton_order(chunk or config.chunk, config.row_count, config.grid))


def loss_of(model: nn.Module, batch: object) -> tuple[Tensor, dict[str, Tensor]]:
    """Weighted mean cross-entropy in nats per code, and what `weighted` tells of it."""
    assert isinstance(model, Generator) and isinstance(batch, Batch)
    return weighted(model.loss(batch.tokens, batch.hidden, batch.context, batch.text, batch.text_mask, batch.index), batch.actors)


def weighted(losses: Tensor, actors: Tensor) -> tuple[Tensor, dict[str, Tensor]]:
    """
    Mean of losses `[M, groups]` with those of actor tokens (bool `[M]`) and of the first group counted more; beside it the plain means over actor
    tokens and the rest, and of the first group over actor tokens.
    """
    actor = actors.to(losses.dtype)
    weight = 1.0 + (ACTOR_WEIGHT - 1.0) * actor
    mean = lambda values, w: ((values * w).sum() / w.sum().clamp(min=1.0)).detach()  # noqa: E731
    plain, first, later = losses.mean(1), losses[:, 0], losses[:, 1:]
    each = FIRST_GROUP * first + (1.0 - FIRST_GROUP) * later.mean(1) if later.shape[1] else first
    numbers = {"actor": mean(plain, actor), "rest": mean(plain, 1.0 - actor), "actorFirst": mean(first, actor)}
    return (each * weight).sum() / weight.sum(), numbers


class Feed:
    """The pools a generator trains from, and the batches they give. `close` ends what fills them."""

    def __init__(self, session: Session, encode: Encode, step: int) -> None:
        """`step`: where the run stands; the draws of before are not repeated."""
        self.session, self.encode, self.step = session, encode, step
        self.refill: Refill | None = None
        self.ahead: Ahead | None = None
        self.stills: TokenPool | None = None
        self.standing: TokenPool | None = None
        if session.preset.streamed:
            self._stream()
        else:
            self._read_shards()

    def _pool(self, latents: int, capacity: int, seed: int, **kind: bool) -> TokenPool:
        return TokenPool(self.session.preset.generator, latents, capacity, self.encode, self.session.device, seed, **kind)

    def _stream(self) -> None:
        session, preset = self.session, self.session.preset
        stream = session.stream()
        tokenizer = load_tokenizer(session.tokenizer_checkpoint(), preset.tokenizer).to(session.device)
        self.pool = self._pool(latents_of(preset.frames), preset.pool, session.seed + self.step, eager=True)
        self.stills = stills = self._pool(1, preset.pool, session.seed + self.step, eager=True)
        longest = max((draw.chunk for draw in preset.plan if draw.stands), default=1)
        self.standing = stand = self._pool(longest, preset.pool, session.seed + self.step, eager=True)

        def add(clips: Clips, still: Clips | None, resting: Clips | None) -> None:
            self.pool.add(tokenise(tokenizer, clips, session.device, 64))
            if still is not None:
                stills.add(tokenise(tokenizer, still, session.device, 64))
            if resting is not None:
                stand.add(tokenise(tokenizer, standing(resting, 2 * longest - 1), session.device, 64))

        held_out = session.source("generator").clips(range(HELD_OUT_SEED, HELD_OUT_SEED + min(HELD_OUT, preset.pool)), preset.frames, "heldout")
        self.held_out = self._filled([tokenise(tokenizer, held_out, session.device)], noisy=False)
        self.refill = Refill(stream, add)
        self.refill.wait(self.pool, min(READY, preset.pool // 4))
        if session.wants_stills:
            self.refill.wait(stills, 1)
        if longest > 1:
            self.refill.wait(stand, 1)

    def _filled(self, clips: list[TokenClips], *, noisy: bool = True) -> TokenPool | None:
        if not clips:
            return None
        pool = self._pool(clips[0].codes.shape[1], sum(len(part.changes) for part in clips), 7, eager=False, noisy=noisy)
        for part in clips:
            pool.add(part)
        return pool

    def _read_shards(self) -> None:
        """Takes in the shards that there are; they may still be growing in number."""
        folder = self.session.runs / "data"
        paths = sorted(folder.glob("*.pt"))
        if not paths:
            raise TrainingError(f"There are no shards in {folder}: run `data` first.")
        self.shards = len(paths)
        first = read_shard(paths[0])
        c, (_, latents, tokens, groups) = self.session.preset.generator, first.codes.shape
        if (tokens, groups) != (c.tokens, c.groups) or latents < max(d.chunk + d.context + d.sinks for d in self.session.preset.plan):
            raise TrainingError(
                f"The shards in {folder} hold {latents} latent frames of {tokens} tokens of {groups} codes, which the preset {self.session.preset.name} cannot train on; "
                "make them anew with `data`, in another --runs."
            )
        pool = self._filled([first, *(read_shard(path) for path in paths[1:])])
        assert pool is not None
        pool.random.manual_seed(self.session.seed + self.step)
        self.pool = pool
        self.held_out = self._filled([read_shard(path) for path in sorted((folder / "held-out").glob("*.pt"))], noisy=False)
        if self.session.wants_stills:
            self.stills = self._filled([read_shard(path) for path in sorted((folder / "stills").glob("*.pt"))])
            if self.stills is None:
                raise TrainingError(f"There are no stills in {folder / 'stills'}, and the preset {self.session.preset.name} trains on some: run `data` again.")
            self.stills.random.manual_seed(self.session.seed + self.step)

    def _drawn(self) -> Iterator[Batch]:
        preset, drawn = self.session.preset, 0
        folder = self.session.runs / "data"
        while True:
            draw = preset.plan[(self.step + drawn) % len(preset.plan)]
            drawn += 1
            if self.refill:
                self.refill.check()
            elif drawn % REFRESH_STEPS == 0 and len(list(folder.glob("*.pt"))) > self.shards:
                self._read_shards()
            yield self._batch(draw, preset.generator_rates.batch)

    def _batch(self, draw: Draw, size: int) -> Batch:
        if draw.stands:
            assert self.standing is not None
            return self.standing.batch(size, draw)
        if not draw.still:
            return self.pool.batch(size, draw)
        assert self.stills is not None
        # A still is a quarter of a chunk: as many more fill the step.
        return self.stills.batch(size * self.session.preset.generator.chunk, draw)

    def batches(self) -> Iterator[Batch]:
        """Endless, in the order of the preset's plan; ahead of the training where there is a device to keep busy."""
        if self.session.device == "cpu" and not self.session.preset.streamed:
            return self._drawn()
        self.ahead = Ahead(self._drawn(), self.session.device)
        return self.ahead  # type: ignore[return-value]

    def fixed(self) -> list[Batch]:
        """Batches of held-out combinations for the evaluation: first chunks, then two of chunks after a whole window."""
        c = self.session.preset.generator
        return [self.held_out.batch(32, Draw(c.chunk, context)) for context in (0, c.window, c.window)] if self.held_out else []

    def close(self) -> None:
        if self.ahead:
            self.ahead.close()
        if self.refill:
            self.refill.close()


def train_generator(session: Session, text: Path, minutes: float) -> Generator:
    """Trains (or resumes) on shards of `runs/data`, or on the preset's stream; `text` is the folder of the text encoder."""
    preset, device = session.preset, session.device
    t = preset.tokenizer
    if t.rate != 1 or t.reads:
        raise TrainingError("A generator learns from codes: train it with tokenizer.frames_per_latent=2, without tokenizer.reads and at the res that is read; the codes are the same.")
    if preset.streamed:
        session.stream()  # before CUDA is touched
    encode, width = text_encoder(text, preset.generator.text_tokens, device)
    if width != preset.generator.text_width:
        raise TrainingError(f"The text encoder in {text} gives states of {width} numbers, the preset expects {preset.generator.text_width}: --set generator.text_width={width}.")
    torch.manual_seed(session.seed)
    model = Generator(preset.generator).to(device)
    out = session.runs / "generator"
    feed = Feed(session, encode, steps_done(out))
    try:
        measured = held_out(feed.fixed(), loss_of, device)
        print(f"generator: {sum(p.numel() for p in model.parameters()) / 1e6:.2f} M parameters, {len(feed.pool)} clips to begin with", flush=True)

        def evaluate(model: nn.Module) -> dict[str, float]:
            return measured(model) | {"clips": feed.pool.added}

        options = session.fit_options(preset.generator_rates, out, minutes, preset.generator)
        averaged = fit(model, feed.batches(), loss_of, options, evaluate)
    finally:
        feed.close()
    assert isinstance(averaged, Generator)
    return averaged


def held_out(fixed: Sequence[object], loss_of: LossOf, device: str) -> Callable[[nn.Module], dict[str, float]]:
    """Measures a model on batches that it never learns from (`Feed.fixed`): `heldOutActor0` is `actor` of the first."""

    def evaluate(model: nn.Module) -> dict[str, float]:
        with torch.no_grad(), mixed_precision(device):
            results = [loss_of(model, batch)[1] for batch in fixed]
        return {f"heldOut{key[0].upper()}{key[1:]}{n}": value.item() for n, numbers in enumerate(results) for key, value in numbers.items()}

    return evaluate


def load_generator(path: Path, config: GeneratorConfig | None = None) -> Generator:
    """The averaged generator of a checkpoint, ready to run; refuses one of other numbers than `config`."""
    state = load(path, config)
    model = Generator(GeneratorConfig(**state["config"]))
    model.load_state_dict(state["averaged"])
    return model.eval()

