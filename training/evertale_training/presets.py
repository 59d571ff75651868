"""
Everything that is chosen by name: what is trained, on which clips, in which batches and for how long. `small` is for two processor cores,
`base` for one accelerator, `base256` for its decoder alone; `base256` and `large` have never been run. Knows no data and no device.
"""

from __future__ import annotations

import math
from dataclasses import astuple, dataclass, field, fields, replace

from .learning.fit import TrainingError
from .networks.generator import Generator, GeneratorConfig
from .networks.tokenizer import Tokenizer, TokenizerConfig


@dataclass(frozen=True)
class Draw:
    """What one training step of the generator sees: chunks of `chunk` latent frames after `context` of them."""

    chunk: int
    context: int
    sinks: int = 0
    """Latent frames from the beginning of the scene, put before the context."""
    still: bool = False
    """Captioned pictures: the first latent frame alone; in a longer chunk, as films of what is at rest."""

    @property
    def stands(self) -> bool:
        return self.still and self.chunk > 1


@dataclass(frozen=True)
class Rates:
    """Batch, learning rates (AdamW; Muon for hidden matrices) and the warm-up in steps."""

    batch: int
    rate: float
    matrix_rate: float
    warmup: int = 100

    def times(self, share: float) -> Rates:
        """The same with both learning rates multiplied."""
        return replace(self, rate=self.rate * share, matrix_rate=self.matrix_rate * share)


@dataclass(frozen=True)
class Minutes:
    """What each part of training usually takes; 0: it is left out."""

    tokenizer: float
    sharp: float
    """Its decoder against the critic."""
    generator: float
    student: float
    """Of the generator's guidance."""


@dataclass(frozen=True)
class Preset:
    name: str
    about: str
    tokenizer: TokenizerConfig
    generator: GeneratorConfig
    tokenizer_rates: Rates
    generator_rates: Rates
    plan: tuple[Draw, ...]
    """What the generator's steps train on in turn."""
    world: str = "small"
    frames: int = 19
    """Frames of a clip, odd: the generator's chunks and contexts are cut from clips of this length."""
    tokenizer_frames: int = 13
    """The same for the tokenizer of a preset that is not streamed."""
    crop: int = 7
    """Frames that the tokenizer learns from at once, odd."""
    still_steps: int = 0
    """One tokenizer step in so many is of captioned pictures; 0: none is."""
    stills: bool = True
    """Off: no network trains on captioned pictures by themselves. A twin trained so is what the table of joint training compares with."""
    streamed: bool = False
    """Clips are rendered and tokenised while training, and kept on the device; otherwise shards on disk, made by `data`."""
    pool: int = 8192
    """Clips that a streamed preset keeps on the device."""
    minutes: Minutes = Minutes(45.0, 0.0, 80.0, 0.0)
    """`all` divides its time in this proportion."""
    assumed_tflops: float | None = None
    """Arithmetic rate by which `presets` guesses how much will be seen: an assumption, not a measurement."""
    guidance: float = 4.0
    temperature: float = 1.0
    curve: float = 1.0
    steps: int = 8
    """Sampling defaults of an exported bundle."""


_SMALL = Preset(
    name="small",
    about="two processor cores, an evening",
    tokenizer=TokenizerConfig(res=128, decoder_layers=3, fine=32, fine_width=64),
    generator=GeneratorConfig(),
    tokenizer_rates=Rates(16, 1.5e-3, 2e-3),
    generator_rates=Rates(12, 1.5e-3, 2e-3),
    plan=(Draw(4, 0), Draw(4, 2), Draw(4, 2), Draw(4, 2), Draw(1, 0, still=True)),
    still_steps=5,
)

_BASE = Preset(
    name="base",
    about="one accelerator of the H100 class, a quarter of an hour",
    tokenizer=TokenizerConfig(res=128, stem=32, conv_width=128, width=192, heads=6, encoder_layers=2, decoder_layers=3),
    generator=GeneratorConfig(window=4, width=384, heads=6, layers=6),
    tokenizer_rates=Rates(64, 1.5e-3, 2e-3),
    generator_rates=Rates(192, 1.5e-3, 2e-3, warmup=200),
    # One step in five is of stills, every other of them as films of what is at rest: an actor of stills has to be drawn in chunks of four, and whoever moved
    # in all of those was one of the others. Half of the rest have the whole window before them. Few different shapes: each is compiled by itself.
    plan=(
        Draw(4, 4), Draw(1, 0, still=True), Draw(4, 0), Draw(4, 4), Draw(2, 4),
        Draw(4, 4), Draw(4, 0, still=True), Draw(4, 0), Draw(4, 4), Draw(4, 2),
    ),
    world="full",
    frames=23,
    crop=7,
    still_steps=5,
    streamed=True,
    pool=32768,
    minutes=Minutes(5.0, 0.7, 7.0, 1.3),
    assumed_tflops=270.0,  # what recorded steps of random data reached on an H100, batches of 192
    temperature=0.8,
    # Five steps that begin with one token are read as well as eight that begin with two; at 1 two dancers often were two of the same: both were begun in the first step (LOG.md).
    steps=5,
    curve=2.0,
)  # fmt: skip

_BASE256 = replace(
    _BASE,
    name="base256",
    about="the codes of base drawn as 256x256 pictures, 16 a second: `tokenizer --decoder-only` alone, from base's tokenizer",
    tokenizer=replace(_BASE.tokenizer, res=256, reads=128, frames_per_latent=4, text_width=_BASE.generator.text_width),
    tokenizer_rates=Rates(32, 4e-4, 5e-4),
    pool=4096,
    minutes=Minutes(9.0, 0.0, 0.0, 0.0),
)

_LARGE = replace(
    _BASE,
    name="large",
    about="eight accelerators of the H200 class, a night; never run",
    tokenizer=TokenizerConfig(res=256, grid=16, stem=64, conv_width=192, width=512, heads=8, encoder_layers=4, decoder_layers=6),
    generator=GeneratorConfig(grid=16, window=6, sinks=2, width=1024, heads=16, layers=20),
    tokenizer_rates=Rates(256, 6e-4, 1e-3, warmup=1000),
    generator_rates=Rates(1024, 6e-4, 1e-3, warmup=1000),
    plan=(
        Draw(4, 6, 2), Draw(1, 0, still=True), Draw(4, 0), Draw(4, 6), Draw(2, 6, 2),
        Draw(4, 6, 2), Draw(1, 0, still=True), Draw(4, 3), Draw(4, 6), Draw(2, 6),
    ),
    frames=39,
    crop=13,
    pool=65536,
    minutes=Minutes(60.0, 10.0, 410.0, 30.0),
    assumed_tflops=8 * 250.0,
)  # fmt: skip

_TINY = Preset(
    name="tiny",
    about="seconds; shows that the kit works, learns next to nothing",
    tokenizer=TokenizerConfig(res=32, grid=4, stem=8, conv_width=16, width=32, heads=2, decoder_layers=1, cache=2, dims=4, levels=4),
    generator=GeneratorConfig(grid=4, chunk=2, window=2, sinks=1, dims=4, levels=4, width=32, heads=2, layers=2, text_tokens=16),
    tokenizer_rates=Rates(8, 2e-3, 2e-3, warmup=5),
    generator_rates=Rates(8, 2e-3, 2e-3, warmup=5),
    plan=(Draw(2, 2, 1), Draw(1, 0, still=True), Draw(2, 0), Draw(2, 0, still=True), Draw(1, 2)),
    frames=13,
    still_steps=3,
    streamed=True,
    pool=64,
    minutes=Minutes(0.05, 0.01, 0.1, 0.02),
    steps=4,
)

PRESETS = {preset.name: preset for preset in (_SMALL, _BASE, _BASE256, _LARGE, _TINY)}


def preset_named(name: str, changes: list[str] | None = None) -> Preset:
    """
    The preset of that name. `changes` are `tokenizer.dims=8`, `generator_rates.batch=64`, `pool=512`: a field of the preset, or of one of its parts.
    What both models share (grid, rows, groups, dims, levels) is taken from the tokenizer.
    """
    if name not in PRESETS:
        raise TrainingError(f"There is no preset '{name}'; the presets are {', '.join(PRESETS)}.")
    preset = PRESETS[name]
    for change in changes or []:
        preset = _changed(preset, change)
    shared = {key: getattr(preset.tokenizer, key) for key in ("grid", "rows", "groups", "dims", "levels")}
    preset = replace(preset, generator=replace(preset.generator, **shared))
    if not preset.stills:
        preset = replace(preset, still_steps=0, plan=tuple(draw for draw in preset.plan if not draw.still))
    if not preset.streamed:
        # Shards hold stills of one latent frame.
        preset = replace(preset, plan=tuple(replace(draw, chunk=1) if draw.stands else draw for draw in preset.plan))
    _check(preset)
    return preset


def _changed(preset: Preset, change: str) -> Preset:
    key, equals, text = change.partition("=")
    part, dot, inner = key.partition(".")
    target = getattr(preset, part, None) if dot else preset
    known = {f.name: getattr(target, f.name) for f in fields(target)} if hasattr(target, "__dataclass_fields__") else {}
    old = known.get(inner if dot else part)
    if not equals or not isinstance(old, int | float | str):
        there = ", ".join(name for name, value in known.items() if isinstance(value, int | float | str))
        where = f"the fields of {part} are {there}" if dot and there else "the parts are tokenizer, generator, tokenizer_rates, generator_rates and minutes"
        raise TrainingError(f"'{change}' sets nothing; write PART.FIELD=VALUE, e.g. tokenizer.dims=8: {where}.")
    try:
        value = text.lower() in ("1", "true", "on") if isinstance(old, bool) else type(old)(text)
    except ValueError:
        raise TrainingError(f"'{change}': {text} is no {type(old).__name__}.") from None
    return replace(preset, **{part: replace(target, **{inner: value})}) if dot else replace(preset, **{part: value})


def _check(preset: Preset) -> None:
    """One sentence for numbers that cannot go together."""
    t, g = preset.tokenizer, preset.generator

    def demand(holds: bool, what: str) -> None:
        if not holds:
            raise TrainingError(f"The preset {preset.name} cannot be: {what}.")

    demand(t.res % t.stem == 0 and t.stem % t.grid == 0, f"res {t.res}, stem {t.stem} and grid {t.grid} must divide each other")
    demand(t.frames_per_latent in (2, 4, 8), f"{t.frames_per_latent} pictures a latent frame; there can be 2, 4 or 8")
    demand(not t.reads or (t.res % t.reads == 0 and t.reads % t.stem == 0), f"pictures of res {t.res} read at {t.reads}, which must divide it and be a multiple of stem {t.stem}")
    demand(t.height % 4 == 0 and t.res % 4 == 0, f"pictures of {t.res}x{t.height} pixels; both sides must be multiples of 4")
    demand(t.dims % t.groups == 0, f"dims {t.dims} must be a multiple of groups {t.groups}")
    demand(t.width % t.heads == 0 and g.width % g.heads == 0 and g.width // g.heads % 2 == 0, "width must be a multiple of heads, with an even width a head")
    demand(preset.frames % 2 == 1 and preset.crop % 2 == 1, f"frames {preset.frames} and crop {preset.crop} must be odd: the first frame stands alone")
    demand(preset.crop <= (preset.frames if preset.streamed else preset.tokenizer_frames), f"crop {preset.crop} is longer than the clips")
    for draw in preset.plan:
        demand(not draw.still or draw.context + draw.sinks == 0, f"{draw} has stills with something before them")
        needed = draw.chunk + draw.context + draw.sinks
        demand(draw.chunk <= g.chunk and draw.context <= g.window and draw.sinks <= g.sinks, f"{draw} does not fit chunk {g.chunk}, window {g.window}, sinks {g.sinks}")
        demand(needed <= latents_of(preset.frames), f"{draw} needs {needed} latent frames, but clips of {preset.frames} frames have {latents_of(preset.frames)}")


def latents_of(frames: int) -> int:
    """Latent frames of a clip: the first frame alone, then pairs."""
    return (frames + 1) // 2


@dataclass(frozen=True)
class Size:
    """What a preset weighs, computed from its networks; `seen` is guessed from `assumed_tflops`."""

    tokenizer_parameters: int
    generator_parameters: int
    bits: int
    chunk_tokens: int
    step_gflop: float
    """Training one chunk with its whole context, forward and backward."""
    seen: dict[str, float] = field(default_factory=dict)


def size_of(preset: Preset) -> Size:
    """Builds both networks without memory for their weights and counts."""
    import torch

    with torch.device("meta"):
        parameters = [sum(p.numel() for p in model.parameters()) for model in (Tokenizer(preset.tokenizer), Generator(preset.generator))]
    g = preset.generator
    chunk = g.chunk * g.tokens
    # 6 operations a parameter and token (2 forward, 4 backward); attention's own products are left out.
    step = 6.0 * parameters[1] * (chunk + (g.window + g.sinks) * g.tokens)
    seen = {}
    if preset.assumed_tflops:
        chunks = preset.minutes.generator * 60.0 * preset.assumed_tflops * 1e12 / step
        seen = {"chunks": chunks, "tokens": chunks * chunk}
    bits = round(preset.tokenizer.dims * math.log2(preset.tokenizer.levels))
    return Size(parameters[0], parameters[1], bits, chunk, step / 1e9, seen)


def describe(preset: Preset) -> str:
    """What the command `presets` prints of one preset."""
    t, g, size = preset.tokenizer, preset.generator, size_of(preset)
    lines = [
        f"{preset.name}: {preset.about}",
        f"  pictures   {t.res}x{t.height}, world {preset.world}, clips of {preset.frames} frames, {'streamed' if preset.streamed else 'shards on disk'}",
        f"  tokenizer  {size.tokenizer_parameters / 1e6:.1f} M parameters, {t.grid * t.row_count} tokens a latent frame of {size.bits} bits ({t.groups} x {t.codes} codes)",
        f"  generator  {size.generator_parameters / 1e6:.1f} M parameters, chunks of {sorted({d.chunk for d in preset.plan if not d.still})} latent frames, window {g.window}, sinks {g.sinks}, "
        f"stills {sum(d.still for d in preset.plan) / len(preset.plan):.0%}",
        f"  batches    {preset.tokenizer_rates.batch} and {preset.generator_rates.batch}; {' + '.join(f'{part:g}' for part in astuple(preset.minutes) if part)} minutes",
        f"  a chunk    {size.chunk_tokens} tokens, {size.step_gflop:.0f} GFLOP to train on",
    ]
    if size.seen:
        lines.append(
            f"  seen       about {size.seen['chunks'] / 1e6:.2g} M chunks, {size.seen['tokens'] / 1e6:.3g} M tokens, if {preset.assumed_tflops:g} TFLOP/s are reached (assumed)"
        )
    return "\n".join(lines)
