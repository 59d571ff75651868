"""Trains the tokenizer on clips rendered on the fly by other processes."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..clips.clips import Clips, Drawn, drawn_ahead
from ..clips.pool import FramePool, Refill, pixel_weights
from ..clips.spoken import states_of, turned, words_of
from ..devices.device import Ahead, to_device
from ..devices.precision import mixed_precision
from ..networks.text import Encode, text_encoder
from ..networks.tokenizer import Tokenizer, TokenizerConfig
from ..presets import latents_of
from .closer import AVERAGE, encoded, looking_loss
from .fit import TrainingError, differences, fit, load, steps_done
from .perceptual import Perception
from .session import FIRST_SEED, Session

ACTOR_WEIGHT = 8.0
"""Weight of pixels where somebody acts or something happens (`Clips.boxes`): backgrounds are soon learned, and that is what a viewer looks at."""
COARSE = 0.5
"""
Share of crops that are decoded from the first group of codes alone (nested dropout, Rippel et al. 2014): the first group then says what there is,
the later ones how exactly, and a later code that the generator draws badly costs little.
"""
HELD_OUT = 24
"""Clips on which every checkpoint is measured."""
READY = 256
"""Clips in the pool before a streamed preset begins."""

Crops = tuple[Tensor, ...]
"""uint8 pictures `[B, T, 3, H, W]`, where to look in them, bool `[B, T, H / 4, W / 4]`, and, for a decoder that reads, what is `Said`."""


def psnr(output: Tensor, target: Tensor) -> float:
    """Peak signal-to-noise ratio in dB of pictures in [0, 1]: the mean over clips."""
    error = (output.clamp(0, 1) - target).square().flatten(1).mean(1)
    return (-10.0 * torch.log10(error)).mean().item()


def encoder_of(session: Session, text: Path | None) -> Encode | None:
    """What reads captions for a decoder that wants them; None for one that reads codes alone. Throws where the states are of another width."""
    wanted = session.preset.tokenizer.text_width
    if wanted == 0:
        return None
    if text is None:
        raise TrainingError("The decoder reads words (tokenizer.text_width): name the folder of a text encoder, or of a bundle, with --text.")
    encode, width = text_encoder(text, session.preset.generator.text_tokens, session.device)
    if width != wanted:
        raise TrainingError(f"The text encoder's states are {width} wide, and the decoder reads {wanted}: use --set tokenizer.text_width={width}.")
    return encode


def cropped(session: Session, first_seed: int, encode: Encode | None = None) -> Iterator[Crops]:
    """Two crops of every clip of another process, and every `still_steps`th time the stills that came meanwhile; all depends on `first_seed` alone."""
    preset = session.preset
    frames, batch, every, t = preset.tokenizer_frames, preset.tokenizer_rates.batch, preset.still_steps, preset.tokenizer
    crop, last = t.dense(preset.crop), t.dense(frames) - t.dense(preset.crop)
    # A still is one latent frame of the crop's: as many more fill the step.
    wanted = math.ceil(batch * latents_of(preset.crop) / (every - 1)) if every > 1 else 0
    drawn = Drawn(session.source("tokenizer"), max(1, batch // 2), frames, first_seed, wanted)
    stills: list[Clips] = []
    for clips, still, _ in drawn_ahead(drawn, 1 if session.workers is None else session.workers):
        video, boxes = (torch.cat([part[:, :crop], part[:, last:]]) for part in (clips.video, clips.boxes))
        if encode is None:
            yield video, boxes
        else:
            states, words, changes = (torch.cat([part, part]) for part in states_of(encode, clips))
            starts = torch.tensor([0, last // t.frames_per_latent]).repeat_interleave(len(clips.video))
            yield video, boxes, states, words, turned(changes, starts, latents_of(preset.crop))
        if still is not None:
            stills.append(still)
            if len(stills) == every - 1:
                said: tuple[Tensor, ...] = ()
                if encode is not None:
                    read = [states_of(encode, part) for part in stills]
                    states, words, changes = (torch.cat(parts) for parts in zip(*read))
                    said = (states, words, turned(changes, 0, 1))
                yield torch.cat([part.video for part in stills]), torch.cat([part.boxes for part in stills]), *said
                stills = []


def streamed(session: Session, pool: FramePool, stills: FramePool, refill: Refill) -> Iterator[Crops]:
    """Crops from the pools, one step in `still_steps` of stills."""
    preset = session.preset
    step = 0
    while True:
        refill.check()
        step += 1
        if preset.still_steps and step % preset.still_steps == 0:
            # A still is one latent frame of the crop's: as many more fill the step.
            yield stills.batch(preset.tokenizer_rates.batch * latents_of(preset.crop), 1)
        else:
            yield pool.batch(preset.tokenizer_rates.batch, preset.tokenizer.dense(preset.crop), preset.tokenizer.frames_per_latent)


@contextmanager
def crops_of(session: Session, use: str, out: Path, *, pooled: bool, encode: Encode | None = None) -> Iterator[Iterator[Crops]]:
    """
    Endless batches of crops. `pooled`: from pools that the session's stream keeps fresh meanwhile; otherwise each is rendered from the seeds of its `use`,
    and seen once.
    """
    preset, device = session.preset, session.device
    if not pooled:
        # A run resumed in `out` goes on where the seeds were, not over the same clips again.
        yield cropped(session, FIRST_SEED[use] + steps_done(out) * preset.tokenizer_rates.batch, encode)
        return
    pool, stills = (FramePool(preset.pool // 2, device, session.seed, encode) for _ in range(2))
    refill = Refill(session.stream(), lambda clips, still, _: (pool.add(clips), stills.add(still) if still else None))
    batches = None
    try:
        refill.wait(pool, min(READY, preset.pool // 4))
        if session.wants_stills:
            refill.wait(stills, 1)
        batches = Ahead(streamed(session, pool, stills, refill), device)
        yield batches  # type: ignore[misc]
        print(f"{pool.added} clips and {stills.added} stills were made meanwhile", flush=True)
    finally:
        if batches:
            batches.close()
        refill.close()


def reconstructed(model: Tokenizer, batch: object) -> tuple[Tensor, Tensor, Tensor]:
    """Crops decoded, `COARSE` of them from the first group of codes alone; the crops, both `[B, T, 3, H, W]` in [0, 1]; and their pixels' weights."""
    assert isinstance(batch, tuple | list)
    device = next(model.parameters()).device.type
    video, boxes, *said = (to_device(part, device) for part in batch)
    target = video.float() / 255
    kept = torch.rand(len(target), device=device) >= COARSE
    words = words_of(tuple(said), training=True) if said else None  # type: ignore[arg-type]
    return model.decode(model.fsq.coarse(model.encode(target), kept), words), target, pixel_weights(boxes, ACTOR_WEIGHT)


def loss_of(model: nn.Module, batch: object) -> tuple[Tensor, dict[str, Tensor]]:
    """Weighted reconstruction loss of a batch of crops."""
    assert isinstance(model, Tokenizer)
    return model.loss(*reconstructed(model, batch)), {}


def held_out_psnr(session: Session, encode: Encode | None = None) -> Callable[[nn.Module], dict[str, float]]:
    """Measures a tokenizer on clips that it never learns from, with all groups of codes and with the first alone."""
    device, t = session.device, session.preset.tokenizer
    clips = session.source("tokenizer").clips(range(HELD_OUT), session.preset.tokenizer_frames, "any")
    held_out = clips.video[:, : t.dense(9)]
    words = None
    if encode is not None:
        states, counts, changes = states_of(encode, clips)
        words = to_device(words_of((states, counts, turned(changes, 0, latents_of(9))), training=False), device)

    def evaluate(model: nn.Module) -> dict[str, float]:
        assert isinstance(model, Tokenizer)
        with torch.no_grad(), mixed_precision(device):
            target = to_device(held_out, device).float() / 255
            values = model.encode(target)
            coarse = model.fsq.coarse(values, torch.zeros(len(target), dtype=torch.bool, device=device))
            found = {"heldOutPsnrDb": psnr(model.decode(values, words).float(), target), "coarsePsnrDb": psnr(model.decode(coarse, words).float(), target)}
            return found if words is None else {**found, "unsaidPsnrDb": psnr(model.decode(values).float(), target)}

    return evaluate


def train_tokenizer(session: Session, minutes: float, decoder_of: Path | None = None, perceptual: float = 0.0, text: Path | None = None) -> Tokenizer:
    """
    Trains (or resumes) and returns the averaged model. With `decoder_of`, a checkpoint, only the decoder learns on from there: the codes stay
    what a generator was trained on. `perceptual`: weight of the perceptual loss, which a decoder alone may have. `text`: folder of the encoder whose states a
    decoder reads, where it reads any.
    """
    preset, device = session.preset, session.device
    out = session.runs / ("tokenizer" if decoder_of is None else "decoder")
    if perceptual and decoder_of is None:
        raise TrainingError("A perceptual loss is for a decoder whose codes are decided: use --perceptual with --decoder-only.")
    perception = Perception().to(device) if perceptual else None
    # A processor renders the few crops that a decoder gets through; an accelerator would wait for them.
    pooled = preset.streamed and (device != "cpu" or decoder_of is None)
    if pooled:
        session.stream()  # before CUDA is touched
    encode = encoder_of(session, text)
    evaluate = held_out_psnr(session, encode)
    torch.manual_seed(session.seed)
    model = Tokenizer(preset.tokenizer)
    if decoder_of is not None:
        grow_decoder(model, load(decoder_of))
        freeze_codes(model)
    model = model.to(device)
    print(f"tokenizer: {sum(p.numel() for p in model.parameters()) / 1e6:.2f} M parameters, {preset.tokenizer.codes} codes x {preset.tokenizer.groups}", flush=True)

    loss = partial(looking_loss, perception=perception, weight=perceptual) if perception else loss_of
    options = session.fit_options(preset.tokenizer_rates, out, minutes, preset.tokenizer)
    with crops_of(session, out.name, out, pooled=pooled, encode=encode) as batches:
        if perception:
            batches, options = encoded(model, batches, session.seed), replace(options, average=AVERAGE)
        averaged = fit(model, batches, loss, options, evaluate)
    assert isinstance(averaged, Tokenizer)
    return averaged


def freeze_codes(model: Tokenizer) -> None:
    """Leaves the decoder alone to learn: codes stay what a generator was trained on."""
    for part in (model.stem, model.encoder_blocks, model.down, model.encoder, model.to_latent):
        part.requires_grad_(False)


def grow_decoder(model: Tokenizer, state: dict) -> None:
    """
    Loads a checkpoint's averaged weights into a model whose decoder may be larger: what is new there adds nothing before it is trained. Its pictures
    may be of another size too, and more of them.
    """
    own = model.config
    before = TokenizerConfig(**state["config"])
    free = ("res", "reads", "frames_per_latent", "decoder_layers", "fine", "fine_width", "text_width")
    grown = replace(before, **{name: getattr(own, name) for name in free})
    if grown != own or before.decoder_layers > own.decoder_layers:
        raise TrainingError(f"The decoder cannot go on from a tokenizer of other numbers: {', '.join(differences(state['config'], own))}.")
    unknown = model.load_state_dict(rescaled(state["averaged"], before, own), strict=False)
    wrong = [name for name in (*unknown.missing_keys, *unknown.unexpected_keys) if not name.startswith(("decoder.", "readers.", "refiner."))]
    if wrong or unknown.unexpected_keys:
        raise TrainingError(f"The checkpoint lacks or does not know {', '.join(wrong or unknown.unexpected_keys)}: it is of another tokenizer.")
    for name in unknown.missing_keys:
        if name.endswith("out.bias"):  # all else that a new layer adds begins at zero already
            nn.init.zeros_(model.get_parameter(name))


def rescaled(weights: dict[str, Tensor], before: TokenizerConfig, own: TokenizerConfig) -> dict[str, Tensor]:
    """
    Weights for the pictures of `own`, with as many cells, from those for `before`: a patch is brought to its old size before it is read and to its new
    one after it is drawn (as FlexiViT does, arXiv 2212.08013), which is a product with the weights that read and draw it. Codes stay what they are, but
    for what pictures of that size show otherwise. Of more pictures a latent frame, those in between are at first the one that follows.
    """
    weights = dict(weights)
    if own.read_patch != before.read_patch:
        read = weights["stem.weight"].float().flatten(1).unflatten(1, (-1, before.read_patch**2)) @ patch_resize(own.read_patch, before.read_patch)
        weights["stem.weight"] = read.flatten(1)[..., None, None]
    shown = torch.arange(own.frames_per_latent) * before.frames_per_latent // own.frames_per_latent
    for head, cells in (("head", before.stem), ("refiner.head", before.fine)):
        if f"{head}.weight" not in weights or (own.res, own.frames_per_latent) == (before.res, before.frames_per_latent):
            continue
        draw = patch_resize(before.res // cells, own.res // cells)
        for part in ("weight", "bias"):
            drawn = weights[f"{head}.{part}"].float().unflatten(0, (before.frames_per_latent, 3, -1))
            drawn = drawn if own.res == before.res else torch.einsum("np,kcp...->kcn...", draw, drawn)
            weights[f"{head}.{part}"] = drawn[shown].flatten(0, 2)
    return weights


def patch_resize(old: int, new: int) -> Tensor:
    """The matrix `[new * new, old * old]` that brings a patch of `old` pixels across to `new`."""
    pixels = torch.eye(old**2).view(-1, 1, old, old)
    return F.interpolate(pixels, size=new, mode="bilinear", antialias=True).flatten(1).T


def load_tokenizer(path: Path, config: TokenizerConfig | None = None) -> Tokenizer:
    """The averaged tokenizer of a checkpoint, ready to run; refuses one of other numbers than `config`."""
    state = load(path, config)
    model = Tokenizer(TokenizerConfig(**state["config"]))
    model.load_state_dict(state["averaged"])
    return model.eval()
