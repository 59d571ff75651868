"""
C-ViViT, the causal video tokenizer (Phenaki, arXiv 2210.02399, section 2.1), with FSQ (arXiv 2309.15505) in place of VQ and a
convolutional stem and head around the transformer. The first frame is tokenised alone, then pairs of frames; attention in time is
causal and looks back over a bounded window, so that a film of any length decodes chunk by chunk with a cache of fixed size.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .layers import MLP, RMSNorm, attend, merge_heads, split_heads


@dataclass(frozen=True)
class TokenizerConfig:
    res: int = 96
    """Width of a picture in pixels."""
    grid: int = 8
    """Tokens along the width of a latent frame."""
    stem: int = 16
    """Cells along the width at which the convolutions work."""
    conv_width: int = 96
    width: int = 192
    heads: int = 6
    encoder_layers: int = 1
    decoder_layers: int = 2
    cache: int = 4
    """Past latent frames that temporal attention sees."""
    dims: int = 6
    levels: int = 8
    groups: int = 2
    rows: int = 0
    """Tokens along the height; 0: as many as along the width. Patches are square always."""
    fine: int = 0
    """Cells along the width of the decoder's second stage of convolutions, a multiple of `stem`; 0: there is none."""
    fine_width: int = 64
    frames_per_latent: int = 2
    """Pictures that a latent frame is drawn as, even. Two of them are read: with four, every second one."""
    reads: int = 0
    """Width at which pictures are read, a divisor of `res`; 0: as they are. Codes are those of pictures of that size."""
    text_width: int = 0
    """Width of the text states that the decoder reads beside the codes; 0: it reads none."""

    @property
    def codes(self) -> int:
        """Codes in one group: the FSQ dimensions of a group are drawn together."""
        return self.levels ** (self.dims // self.groups)

    @property
    def row_count(self) -> int:
        return self.rows or self.grid

    @property
    def height(self) -> int:
        """Height of a picture in pixels."""
        return self.res // self.grid * self.row_count

    @property
    def read_patch(self) -> int:
        """Pixels along a side of what the first convolution reads."""
        return (self.reads or self.res) // self.stem

    @property
    def rate(self) -> int:
        """Pictures drawn for each that is read."""
        return self.frames_per_latent // 2

    def dense(self, frames: int) -> int:
        """Pictures drawn where `frames` are read: the first stands alone."""
        return (frames - 1) * self.rate + 1

    def to_dict(self) -> dict:
        return asdict(self)


class FSQ(nn.Module):
    """Finite scalar quantisation: every dimension is squashed and rounded to `levels` values; gradients pass straight through."""

    def __init__(self, config: TokenizerConfig) -> None:
        super().__init__()
        self.levels, self.groups, self.dims = config.levels, config.groups, config.dims
        base = self.levels ** torch.arange(config.dims // config.groups)
        self.register_buffer("base", base, persistent=False)

    @property
    def unsaid(self) -> int:
        """The code that a later group has where it says nothing: every dimension in the middle."""
        return sum(self.levels // 2 * self.levels**place for place in range(self.dims // self.groups))

    def forward(self, z: Tensor) -> Tensor:
        """`[..., dims]` -> quantised values in [-1, 1]."""
        unit = torch.sigmoid(z.float()) * (self.levels - 1)
        level = unit + (unit.round() - unit).detach()
        return level * (2.0 / (self.levels - 1)) - 1.0

    def coarse(self, value: Tensor, kept: Tensor) -> Tensor:
        """Quantised `[B, ..., dims]` with all groups but the first unsaid where bool `kept` `[B]` is false."""
        first = torch.arange(self.dims, device=value.device) < self.dims // self.groups
        unsaid = self.to_values(torch.full((self.groups,), self.unsaid, device=value.device))
        return torch.where(first | kept.view(-1, *(1,) * (value.ndim - 1)), value, unsaid)

    def to_codes(self, value: Tensor) -> Tensor:
        """Quantised `[..., dims]` -> codes `[..., groups]`."""
        level = ((value + 1.0) * ((self.levels - 1) / 2.0)).round().long()
        return (level.unflatten(-1, (self.groups, -1)) * self.base).sum(-1)

    def to_values(self, codes: Tensor) -> Tensor:
        """Codes `[..., groups]` -> quantised values `[..., dims]`."""
        level = torch.remainder(torch.div(codes.unsqueeze(-1), self.base, rounding_mode="floor"), self.levels)
        return level.flatten(-2).float() * (2.0 / (self.levels - 1)) - 1.0


class ConvBlock(nn.Module):
    """Residual block of two 3x3 convolutions with a norm over channels (per position, hence independent of batch and time)."""

    def __init__(self, width: int) -> None:
        super().__init__()
        self.norm = RMSNorm(width)
        self.first = nn.Conv2d(width, width, 3, padding=1)
        self.second = nn.Conv2d(width, width, 3, padding=1)
        nn.init.zeros_(self.second.weight)
        nn.init.zeros_(self.second.bias)

    def forward(self, x: Tensor) -> Tensor:
        """`[N, C, H, W]`, channels last in memory."""
        y = self.norm(x.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)
        return x + self.second(F.gelu(self.first(y), approximate="tanh"))


class SpatialLayer(nn.Module):
    """Full attention among the tokens of one latent frame, then an MLP."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.norm = RMSNorm(width)
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.mlp = MLP(width)
        nn.init.zeros_(self.out.weight)

    def forward(self, x: Tensor) -> Tensor:
        """`[B, L, P, D]`."""
        q, k, v = (split_heads(part, self.heads) for part in self.qkv(self.norm(x)).chunk(3, dim=-1))
        x = x + self.out(merge_heads(attend(q, k, v)))
        return x + self.mlp(x)


class TemporalLayer(nn.Module):
    """Causal attention of every token along its own past (a window of `cache` latent frames), then an MLP."""

    def __init__(self, width: int, heads: int, cache: int) -> None:
        super().__init__()
        self.heads, self.cache = heads, cache
        self.norm = RMSNorm(width)
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.mlp = MLP(width)
        self.distance = nn.Parameter(torch.zeros(heads, cache + 1))
        nn.init.zeros_(self.out.weight)

    def forward(self, x: Tensor, past: Tensor, past_mask: Tensor) -> tuple[Tensor, Tensor]:
        """
        x `[B, L, P, D]`, past `[B, 2, P, C, D]` (keys, values, oldest first), past_mask `[C]` (1 = slot in use).
        Returns the result and the past after these latent frames.
        """
        length, cache = x.shape[1], self.cache
        q, k, v = (part.transpose(1, 2) for part in self.qkv(self.norm(x)).chunk(3, dim=-1))  # [B, P, L, D]
        k = torch.cat([past[:, 0].to(k.dtype), k], dim=2)
        v = torch.cat([past[:, 1].to(v.dtype), v], dim=2)
        distance = (torch.arange(length, device=x.device)[:, None] + cache) - torch.arange(length + cache, device=x.device)[None, :]
        allowed = ((distance >= 0) & (distance <= cache)).float()
        used = torch.cat([past_mask, torch.ones(length, device=x.device)])
        bias = self.distance[:, distance.clamp(0, cache)] + (allowed * used - 1.0) * 1e4
        y = attend(split_heads(q, self.heads), split_heads(k, self.heads), split_heads(v, self.heads), bias)
        x = x + self.out(merge_heads(y).transpose(1, 2))
        x = x + self.mlp(x)
        return x, torch.stack([k[:, :, -cache:], v[:, :, -cache:]], dim=1).float()


class CausalTransformer(nn.Module):
    """Alternating spatial and temporal layers with one cache for all temporal ones."""

    def __init__(self, width: int, heads: int, layers: int, cache: int, tokens: int) -> None:
        super().__init__()
        self.position = nn.Parameter(torch.randn(tokens, width) * 0.02)
        self.spatial = nn.ModuleList(SpatialLayer(width, heads) for _ in range(layers))
        self.temporal = nn.ModuleList(TemporalLayer(width, heads, cache) for _ in range(layers))
        self.shape = (layers, 2, tokens, cache, width)

    def empty(self, batch: int, device: torch.device) -> tuple[Tensor, Tensor]:
        """A cache `[layers, B, 2, P, C, D]` with nothing in it, and its mask `[C]`."""
        layers, two, tokens, cache, width = self.shape
        return torch.zeros(layers, batch, two, tokens, cache, width, device=device), torch.zeros(cache, device=device)

    def forward(self, x: Tensor, past: Tensor, past_mask: Tensor) -> tuple[Tensor, Tensor]:
        x = x + self.position
        kept = []
        for index, (spatial, temporal) in enumerate(zip(self.spatial, self.temporal)):
            x, after = temporal(spatial(x), past[index], past_mask)
            kept.append(after)
        return x, torch.stack(kept)


Words = tuple[Tensor, Tensor]
"""
What is said while a latent frame is shown: text states `[B, L, 2, T, text_width]` and a mask `[B, L, 2, T]` (1 = a word), the prompt in force and the one before
it. L may be 1 where all latent frames are under the same two.
"""


class Reader(nn.Module):
    """
    Has tokens look at the words in force: tokens say where and how, words say who (text-aware tokenizers, TA-TiTok, arXiv 2501.07730). It stands after the
    layers that remember, so that a cache knows no words and can be made anew from tokens alone. Adds nothing before it is trained.
    """

    def __init__(self, width: int, heads: int, text_width: int) -> None:
        super().__init__()
        self.heads = heads
        self.norm = RMSNorm(width)
        self.query = nn.Linear(width, width)
        self.read = nn.Linear(text_width, 2 * width)
        self.turn = nn.Parameter(torch.zeros(2, text_width))
        """Tells words in force from those before."""
        self.silence = nn.Parameter(torch.zeros(2, width))
        """Key and value that are always there: where nothing is said, or nothing of this token."""
        self.out = nn.Linear(width, width)
        self.mlp = MLP(width)
        nn.init.zeros_(self.out.weight)
        nn.init.zeros_(self.out.bias)

    def forward(self, x: Tensor, words: Words) -> Tensor:
        """x `[B, L, P, D]`."""
        states, mask = words
        said = self.read((states.to(x.dtype) + self.turn[:, None].to(x.dtype)).flatten(2, 3))
        silence = self.silence.to(said.dtype).flatten().expand(*said.shape[:2], 1, -1)
        k, v = (split_heads(part, self.heads) for part in torch.cat([silence, said], dim=2).chunk(2, dim=-1))
        heard = F.pad(mask.flatten(2), (1, 0), value=1.0)
        bias = (heard[:, :, None, None] - 1.0) * 1e4
        x = x + self.out(merge_heads(attend(split_heads(self.query(self.norm(x)), self.heads), k, v, bias)))
        return x + self.mlp(x)


READERS = 2
"""Layers in which words are read."""


class Refiner(nn.Module):
    """
    The decoder's second stage: what the first one's features at `stem` cells say of a picture's finer cells, added to its picture. A third of the
    decoder's arithmetic; adds nothing before it is trained, so that a decoder can grow one.
    """

    def __init__(self, config: TokenizerConfig) -> None:
        super().__init__()
        c = config
        self.fold, self.patch = c.fine // c.stem, c.res // c.fine
        self.up = nn.Conv2d(c.conv_width, c.fine_width * self.fold**2, 1)
        self.blocks = nn.Sequential(*(ConvBlock(c.fine_width) for _ in range(2)))
        self.head = nn.Conv2d(c.fine_width, c.frames_per_latent * 3 * self.patch**2, 3, padding=1)
        nn.init.zeros_(self.head.weight)
        nn.init.zeros_(self.head.bias)

    def forward(self, x: Tensor) -> Tensor:
        """Features `[N, conv_width, H, W]` -> a latent frame's pictures `[N, frames_per_latent * 3, height, res]`."""
        x = F.pixel_shuffle(self.up(x), self.fold).contiguous(memory_format=torch.channels_last)
        return F.pixel_shuffle(self.head(self.blocks(x)), self.patch)


class ReconstructionLoss(nn.Module):
    """
    L1 + L2 + gradient differences (Mathieu et al. 2016): the last keeps outlines, which make an actor recognisable. A module without weights, so that it is
    compiled like the model's blocks: a step on a processor then takes a tenth less.
    """

    def forward(self, output: Tensor, target: Tensor, weight: Tensor) -> Tensor:
        """Videos `[B, T, 3, H, W]`, weight `[B, T, 1, H, W]`."""
        difference = output - target
        across = ((output.diff(dim=-1) - target.diff(dim=-1)).abs() * weight[..., 1:]).mean()
        down = ((output.diff(dim=-2) - target.diff(dim=-2)).abs() * weight[..., 1:, :]).mean()
        return ((difference.abs() + 4.0 * difference.square()) * weight).mean() + 0.5 * (across + down)


class Tokenizer(nn.Module):
    """Video `[B, 1 + k (L - 1), 3, height, res]` in [0, 1]  <->  codes `[B, L, P, groups]`; k is `frames_per_latent`."""

    def __init__(self, config: TokenizerConfig) -> None:
        super().__init__()
        self.config = c = config
        self.patch = c.res // c.stem
        fold = c.stem // c.grid
        tokens = c.grid * c.row_count
        self.stem = nn.Conv2d(2 * 3 * c.read_patch**2, c.conv_width, 1)
        self.encoder_blocks = nn.Sequential(*(ConvBlock(c.conv_width) for _ in range(2)))
        self.down = nn.Conv2d(c.conv_width, c.width, fold, stride=fold)
        self.encoder = CausalTransformer(c.width, c.heads, c.encoder_layers, c.cache, tokens)
        self.to_latent = nn.Sequential(RMSNorm(c.width), nn.Linear(c.width, c.dims))
        self.fsq = FSQ(c)
        self.from_latent = nn.Linear(c.dims, c.width)
        self.decoder = CausalTransformer(c.width, c.heads, c.decoder_layers, c.cache, tokens)
        self.readers = nn.ModuleList(Reader(c.width, c.heads, c.text_width) for _ in range(READERS if c.text_width else 0))
        self.up = nn.Sequential(RMSNorm(c.width), nn.Linear(c.width, c.conv_width * fold**2))
        self.decoder_blocks = nn.Sequential(*(ConvBlock(c.conv_width) for _ in range(3)))
        self.head = nn.Conv2d(c.conv_width, c.frames_per_latent * 3 * self.patch**2, 3, padding=1)
        self.refiner = Refiner(c) if c.fine else None
        self.loss = ReconstructionLoss()

    def as_read(self, video: Tensor) -> Tensor:
        """The pictures that codes are made from, at the size at which they are read."""
        c = self.config
        if c.rate > 1:
            later = video[:, 1:].unflatten(1, (-1, c.frames_per_latent))[:, :, c.rate - 1 :: c.rate]
            video = torch.cat([video[:, :1], later.flatten(1, 2)], dim=1)
        if c.read_patch != self.patch:
            video = F.avg_pool2d(video.flatten(0, 1), self.patch // c.read_patch).unflatten(0, video.shape[:2])
        return video

    def encode(self, video: Tensor) -> Tensor:
        """Frames -> quantised latents `[B, L, P, dims]`. The first frame stands twice in its pair: it is tokenised alone."""
        video = self.as_read(video)
        batch = video.shape[0]
        pairs = torch.cat([video[:, :1], video], dim=1).unflatten(1, (-1, 2)).flatten(2, 3) * 2.0 - 1.0
        length = pairs.shape[1]
        x = F.pixel_unshuffle(pairs.flatten(0, 1), self.config.read_patch).contiguous(memory_format=torch.channels_last)
        x = self.down(self.encoder_blocks(self.stem(x)))
        x = x.flatten(2).transpose(1, 2).unflatten(0, (batch, length))
        past, mask = self.encoder.empty(batch, video.device)
        x, _ = self.encoder(x, past, mask)
        return self.fsq(self.to_latent(x))

    def unsaid(self, device: torch.device) -> Words:
        """No words at all."""
        return torch.zeros(1, 1, 2, 1, self.config.text_width, device=device), torch.zeros(1, 1, 2, 1, device=device)

    def sketch(self, values: Tensor, past: Tensor, past_mask: Tensor, words: Words | None = None) -> tuple[Tensor, Tensor]:
        """
        Quantised latents `[B, L, P, dims]`, a cache and, for a decoder that reads, what is said -> what is where, `[B * L, conv_width, rows, stem]` cells, and
        the cache.
        """
        c = self.config
        x, after = self.decoder(self.from_latent(values), past, past_mask)
        for reader in self.readers:
            x = reader(x, words or self.unsaid(x.device))
        x = self.up(x).flatten(0, 1).transpose(1, 2).unflatten(2, (c.row_count, c.grid))
        return F.pixel_shuffle(x, c.stem // c.grid).contiguous(memory_format=torch.channels_last), after

    def paint(self, cells: Tensor) -> Tensor:
        """Cells `[N, conv_width, h, w]`, all of a picture's or some that lie together -> their pictures `[N, k, 3, h * patch, w * patch]` in [0, 1] (unclipped)."""
        x = self.decoder_blocks(cells)
        frames = F.pixel_shuffle(self.head(x), self.patch).float()
        if self.refiner:
            frames = frames + self.refiner(x).float()
        return (frames * 0.5 + 0.5).unflatten(1, (self.config.frames_per_latent, 3))

    def decode_latents(self, values: Tensor, past: Tensor, past_mask: Tensor, words: Words | None = None) -> tuple[Tensor, Tensor]:
        """Quantised latents `[B, L, P, dims]`, a cache and what is said -> frames `[B, k L, 3, height, res]` in [0, 1] (unclipped) and the cache."""
        cells, after = self.sketch(values, past, past_mask, words)
        return self.paint(cells).unflatten(0, values.shape[:2]).flatten(1, 2), after

    def decode(self, values: Tensor, words: Words | None = None) -> Tensor:
        """Whole-clip decode: frames `[B, 1 + k (L - 1), 3, height, res]`: of the first latent's pictures the last alone counts."""
        past, mask = self.decoder.empty(values.shape[0], values.device)
        return self.decode_latents(values, past, mask, words)[0][:, self.config.frames_per_latent - 1 :]

    def forward(self, video: Tensor) -> Tensor:
        return self.decode(self.encode(video))

    def to_codes(self, video: Tensor) -> Tensor:
        return self.fsq.to_codes(self.encode(video))
