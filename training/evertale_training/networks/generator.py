"""
The generator: a masked bidirectional transformer over video tokens (MaskGIT, arXiv 2202.04200, as in Phenaki section 2.2).
Bidirectional inside a chunk, causal between chunks: context tokens see only the context, so their keys and values are computed
once (`prefill`) and a sampling step costs the chunk's own tokens alone. Text enters only the chunk's pass: no old prompt lingers in
the cache. The groups of a token are drawn one after another, the later seeing the earlier.
"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass
from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .layers import MLP, attend, merge_heads, norm_of, split_heads


@dataclass(frozen=True)
class GeneratorConfig:
    grid: int = 8
    chunk: int = 4
    """Latent frames generated together; fewer may be asked for."""
    window: int = 2
    """Latent frames of context that prefill reads."""
    groups: int = 2
    dims: int = 6
    levels: int = 8
    width: int = 256
    heads: int = 4
    layers: int = 6
    text_width: int = 384
    text_tokens: int = 32
    rows: int = 0
    """Rows of the grid; 0: as many as columns."""
    sinks: int = 0
    """Latent frames from the beginning of the scene that prefill may read besides, put before the window: they hold what the window forgets."""

    @property
    def row_count(self) -> int:
        return self.rows or self.grid

    @property
    def past(self) -> int:
        """Latent frames that can stand before the chunk: its first slot."""
        return self.sinks + self.window

    @property
    def codes(self) -> int:
        return self.levels ** (self.dims // self.groups)

    @property
    def tokens(self) -> int:
        """Tokens in one latent frame."""
        return self.grid * self.row_count

    def to_dict(self) -> dict:
        return asdict(self)


def rotary_table(config: GeneratorConfig) -> tuple[Tensor, Tensor]:
    """
    Cosines and sines `[(past + chunk) * P, head_width / 2]` of a rotary embedding over (time, row, column): attention then sees
    relative offsets, which is what copying a moving actor from the context needs.
    """
    half = config.width // config.heads // 2
    share = half // 8 * 2
    counts = (share, (half - share) // 2, half - share - (half - share) // 2)
    counts_of_axes = (config.past + config.chunk, config.row_count, config.grid)
    axes = torch.meshgrid(*(torch.arange(count) for count in counts_of_axes), indexing="ij")
    angles = []
    for axis, count in zip(axes, counts):
        frequency = (math.pi / 2) * torch.pow(torch.tensor(0.25), torch.arange(count) / max(1, count - 1))
        angles.append(axis.reshape(-1, 1).float() * frequency)
    angle = torch.cat(angles, dim=1)
    return angle.cos(), angle.sin()


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Applies the rotary embedding to `[B, n, heads, d]`."""
    first, second = x.chunk(2, dim=-1)
    cos, sin = cos.to(x.dtype).unsqueeze(1), sin.to(x.dtype).unsqueeze(1)
    return torch.cat([first * cos - second * sin, first * sin + second * cos], dim=-1)


class Rows(NamedTuple):
    """Tokens of a chunk that the last layer is wanted for, and its matrix of queries apart from that of keys and values."""

    index: Tensor
    query: Tensor
    key_value: Tensor


class Layer(nn.Module):
    """Self-attention over context and chunk, cross-attention to text (chunk only), MLP."""

    def __init__(self, config: GeneratorConfig) -> None:
        super().__init__()
        width = config.width
        self.heads = config.heads
        self.norm = norm_of(width)
        self.qkv = nn.Linear(width, 3 * width, bias=False)
        self.query_norm = norm_of(width // config.heads)
        self.key_norm = norm_of(width // config.heads)
        self.out = nn.Linear(width, width, bias=False)
        self.text_norm = norm_of(width)
        self.text_query = nn.Linear(width, width, bias=False)
        self.text_kv = nn.Linear(width, 2 * width, bias=False)
        self.text_out = nn.Linear(width, width, bias=False)
        self.mlp = MLP(width, norm=norm_of)
        nn.init.zeros_(self.out.weight)
        nn.init.zeros_(self.text_out.weight)

    def project(self, x: Tensor, cos: Tensor, sin: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Queries, keys and values `[B, heads, n, d]`, rotated."""
        q, k, v = self.qkv(self.norm(x)).unflatten(-1, (3, self.heads, -1)).unbind(-3)
        q, k = rotate(self.query_norm(q), cos, sin), rotate(self.key_norm(k), cos, sin)
        return q.transpose(1, 2), k.transpose(1, 2), v.transpose(1, 2)

    def read_text(self, x: Tensor, text: Tensor, bias: Tensor) -> Tensor:
        q = split_heads(self.text_query(self.text_norm(x)), self.heads)
        k, v = (split_heads(part, self.heads) for part in self.text_kv(text).chunk(2, dim=-1))
        return x + self.text_out(merge_heads(attend(q, k, v, bias)))

    def absorb(self, states: Tensor) -> tuple[Tensor, Tensor]:
        """
        Text states `[B, S, width]` -> keys `[B, width, heads, S]` that hold the matrix of queries and the scale, values `[B, heads, S, width]` that hold the
        output's. A product with a few words takes the place of two with whole matrices, in every step but the first.
        """
        k, v = (split_heads(part, self.heads) for part in self.text_kv(states).chunk(2, dim=-1))
        query = self.text_query.weight.unflatten(0, (self.heads, -1))
        out = self.text_out.weight.transpose(0, 1).unflatten(0, (self.heads, -1))
        return torch.matmul(k * k.shape[-1] ** -0.5, query).permute(0, 3, 1, 2), torch.matmul(v, out)

    def read_absorbed(self, x: Tensor, keys: Tensor, values: Tensor, bias: Tensor) -> Tensor:
        """What `read_text` gives, from what `absorb` made. `bias` `[B, S]`."""
        scores = torch.matmul(self.text_norm(x), keys.flatten(2)).unflatten(-1, (self.heads, -1)) + bias[:, None, None, :]
        return x + torch.matmul(torch.softmax(scores, dim=-1).flatten(2), values.flatten(1, 2))

    def project_rows(self, x: Tensor, rows: Rows, cos: Tensor, sin: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """As `project`, with the queries of the tokens at `rows` alone."""
        normed, at = self.norm(x), rows.index
        q = F.linear(normed.index_select(1, at), rows.query).unflatten(-1, (self.heads, -1))
        k, v = F.linear(normed, rows.key_value).unflatten(-1, (2, self.heads, -1)).unbind(-3)
        q, k = rotate(self.query_norm(q), cos.index_select(0, at), sin.index_select(0, at)), rotate(self.key_norm(k), cos, sin)
        return q.transpose(1, 2), k.transpose(1, 2), v.transpose(1, 2)

    def draw(
        self, x: Tensor, cos: Tensor, sin: Tensor, past: tuple[Tensor, Tensor], said: tuple[Tensor, Tensor, Tensor], rows: Rows | None = None
    ) -> Tensor:  # fmt: skip
        """What `forward` gives a chunk, of text that was absorbed (`said`: arguments of `read_absorbed`). `rows`: for these tokens alone, `[B, R, width]`."""
        q, k, v = self.project(x, cos, sin) if rows is None else self.project_rows(x, rows, cos, sin)
        x = x if rows is None else x.index_select(1, rows.index)
        k, v = torch.cat([past[0], k], dim=2), torch.cat([past[1], v], dim=2)
        x = x + self.out(merge_heads(F.scaled_dot_product_attention(q, k, v)))
        x = self.read_absorbed(x, *said)
        return x + self.mlp(x)

    def forward(
        self, x: Tensor, cos: Tensor, sin: Tensor, past: tuple[Tensor, Tensor] | None = None, text: tuple[Tensor, Tensor] | None = None
    ) -> tuple[Tensor, Tensor, Tensor]:  # fmt: skip
        """The result, and these tokens' own keys and values. `past`: keys and values before them; `text`: states and bias (a chunk's alone)."""
        q, own_k, own_v = self.project(x, cos, sin)
        k, v = own_k, own_v
        if past is not None:
            k = torch.cat([past[0].to(k.dtype), k], dim=2)
            v = torch.cat([past[1].to(v.dtype), v], dim=2)
        x = x + self.out(merge_heads(F.scaled_dot_product_attention(q, k, v)))
        if text is not None:
            x = self.read_text(x, *text)
        return x + self.mlp(x), own_k, own_v


class Generator(nn.Module):
    """Logits of a chunk's tokens given the chunk so far, the context and the text."""

    def __init__(self, config: GeneratorConfig) -> None:
        super().__init__()
        self.config = c = config
        per_group = c.dims // c.groups
        self.register_buffer("base", c.levels ** torch.arange(per_group), persistent=False)
        cos, sin = rotary_table(c)
        self.register_buffer("cos", cos, persistent=False)
        self.register_buffer("sin", sin, persistent=False)
        self.embed = nn.Linear(c.dims, c.width)
        self.embed_codes = nn.ModuleList(nn.Embedding(c.codes, c.width) for _ in range(c.groups))
        self.hidden = nn.Parameter(torch.randn(c.width) * 0.02)
        """Stands for a token that is not revealed yet."""
        self.space = nn.Parameter(torch.randn(c.tokens, c.width) * 0.02)
        self.time = nn.Parameter(torch.randn(c.past + c.chunk, c.width) * 0.02)
        self.text_in = nn.Linear(c.text_width, c.width)
        self.text_null = nn.Parameter(torch.randn(c.width) * 0.02)
        self.text_pooled = nn.Linear(c.text_width, c.width)
        self.layers = nn.ModuleList(Layer(c) for _ in range(c.layers))
        self.norm = norm_of(c.width)
        self.heads = nn.ModuleList(nn.Linear(c.width, c.codes) for _ in range(c.groups))
        self.drawn = nn.ModuleList(nn.Embedding(c.codes, c.width) for _ in range(c.groups - 1))
        self.mixers = nn.ModuleList(MLP(c.width, 2, norm_of) for _ in range(c.groups - 1))
        for embedding in [*self.embed_codes, *self.drawn]:
            nn.init.normal_(embedding.weight, std=0.02)

    def values(self, codes: Tensor) -> Tensor:
        """Codes `[..., groups]` -> FSQ values `[..., dims]` in [-1, 1] (as in the tokenizer)."""
        level = torch.remainder(torch.div(codes.unsqueeze(-1), self.base, rounding_mode="floor"), self.config.levels)
        return level.flatten(-2).float() * (2.0 / (self.config.levels - 1)) - 1.0

    def embed_tokens(self, codes: Tensor, first_slot: int) -> Tensor:
        """`[B, L * P, groups]` (-1 = hidden) -> `[B, L * P, width]`. Slot 0 is the oldest of sinks and window, `past` the chunk's first."""
        c = self.config
        shown = (codes[..., :1] >= 0).to(self.hidden.dtype)
        safe = codes.clamp(min=0)
        x = self.embed(self.values(safe))
        for group, embedding in enumerate(self.embed_codes):
            x = x + embedding(safe[..., group])
        x = x * shown + self.hidden * (1.0 - shown)
        length = codes.shape[1] // c.tokens
        where = self.time[first_slot : first_slot + length].unsqueeze(1) + self.space
        x = x + where.flatten(0, 1)
        # In mixed precision the residual stream is bf16 too: on a CPU its memory traffic costs as much as the matrices.
        return x.bfloat16() if torch.is_autocast_enabled(x.device.type) else x

    def rotary(self, first_slot: int, count: int) -> tuple[Tensor, Tensor]:
        start = first_slot * self.config.tokens
        return self.cos[start : start + count], self.sin[start : start + count]

    def prefill(self, context: Tensor) -> tuple[Tensor, Tensor]:
        """Context codes `[B, L * P, groups]`, newest last -> keys and values `[layers, B, heads, L * P, d]`."""
        keys, values = self.read_context(context)
        return torch.stack(keys), torch.stack(values)

    def read_context(self, context: Tensor) -> tuple[list[Tensor], list[Tensor]]:
        """The same layer by layer: a gradient through one stacked tensor would be summed up layer by layer over the whole of it."""
        first_slot = self.config.past - context.shape[1] // self.config.tokens
        x = self.embed_tokens(context, first_slot)
        cos, sin = self.rotary(first_slot, context.shape[1])
        keys, values = [], []
        for index, layer in enumerate(self.layers):
            if index + 1 < len(self.layers):
                x, k, v = layer(x, cos, sin)
            else:  # the last layer's own output is read by nobody
                _, k, v = layer.project(x, cos, sin)
            keys.append(k)
            values.append(v)
        return keys, values

    def encode_text(self, text: Tensor, text_mask: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Text states -> cross-attention input with the null token first, its bias, and the pooled sentence `[B, 1, width]`."""
        null = self.text_null.expand(text.shape[0], 1, -1)
        states = torch.cat([null.to(text.dtype), self.text_in(text)], dim=1)
        bias = torch.cat([torch.zeros_like(text_mask[:, :1]), (text_mask - 1.0) * 1e4], dim=1)[:, None, None, :]
        weight = text_mask.unsqueeze(-1)
        any_word = text_mask.amax(dim=1).reshape(-1, 1, 1)
        mean = (text * weight).sum(1, keepdim=True) / weight.sum(1, keepdim=True).clamp(min=1.0)
        return states, bias, self.text_pooled(mean) * any_word

    def trunk(self, tokens: Tensor, keys: Tensor | list[Tensor], values: Tensor | list[Tensor], text: Tensor, text_mask: Tensor) -> Tensor:
        """Chunk codes `[B, N, groups]` with the context's keys and values, of each layer -> features `[B, N, width]`."""
        slot = self.config.past
        states, bias, pooled = self.encode_text(text, text_mask)
        x = self.embed_tokens(tokens, slot)
        x = x + pooled.to(x.dtype)
        cos, sin = self.rotary(slot, tokens.shape[1])
        for index, layer in enumerate(self.layers):
            x, _, _ = layer(x, cos, sin, (keys[index], values[index]), (states, bias))
        return self.norm(x)

    def absorb(self, text: Tensor, text_mask: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """
        All that a chunk's steps need of the text: keys `[layers, B, width, heads, S]` and values `[layers, B, heads, S, width]` of `Layer.absorb`, their bias
        `[B, S]` and the pooled sentence `[B, 1, width]`. S is a word more than there are: the null token.
        """
        states, bias, pooled = self.encode_text(text, text_mask)
        keys, values = zip(*(layer.absorb(states) for layer in self.layers))
        return torch.stack(keys), torch.stack(values), bias[:, 0, 0], pooled

    def draw(self, tokens: Tensor, past: tuple[Tensor, Tensor], said: tuple[Tensor, Tensor, Tensor, Tensor], rows: Rows) -> Tensor:
        """As `trunk`, of text that `absorb` has read, for the tokens at `rows` `[R]` alone: features `[B, R, width]`. `past`: the context's keys and values."""
        slot = self.config.past
        text_keys, text_values, bias, pooled = said
        x = self.embed_tokens(tokens, slot) + pooled
        cos, sin = self.rotary(slot, tokens.shape[1])
        for index, layer in enumerate(self.layers):
            last = index + 1 == len(self.layers)
            x = layer.draw(x, cos, sin, (past[0][index], past[1][index]), (text_keys[index], text_values[index], bias), rows if last else None)
        return self.norm(x)

    def group_logits(self, features: Tensor, drawn: list[Tensor]) -> Tensor:
        """Logits `[..., codes]` of the next group, given the codes of the groups drawn before it."""
        group = len(drawn)
        if group == 0:
            return self.heads[0](features).float()
        x = features
        for index, code in enumerate(drawn):
            x = x + self.drawn[index](code).to(x.dtype)
        x = x + self.mixers[group - 1](x)
        return self.heads[group](x).float()

    def loss(
        self, tokens: Tensor, hidden: Tensor, context: Tensor, text: Tensor, text_mask: Tensor, index: Tensor | None = None
    ) -> Tensor:  # fmt: skip
        """
        Cross-entropy per hidden token, `[M, groups]`. tokens `[B, N, groups]`, hidden bool `[B, N]`, context `[B, L * P, groups]` or with L = 0.
        `index` `[M]`: where `hidden` is true in the flattened batch, for who knows it without asking the device.
        """
        features, targets = self.hidden_features(tokens, hidden, context, text, text_mask, index)
        losses, drawn = [], []
        for group in range(self.config.groups):
            losses.append(F.cross_entropy(self.group_logits(features, drawn), targets[:, group], reduction="none"))
            drawn.append(targets[:, group])
        return torch.stack(losses, dim=1)

    def hidden_features(
        self, tokens: Tensor, hidden: Tensor, context: Tensor, text: Tensor, text_mask: Tensor, index: Tensor | None = None
    ) -> tuple[Tensor, Tensor]:  # fmt: skip
        """Features `[M, width]` and true codes `[M, groups]` of the hidden tokens; arguments as of `loss`."""
        keys: Tensor | list[Tensor]
        values: Tensor | list[Tensor]
        if context.shape[1] > 0:
            keys, values = self.read_context(context)
        else:
            keys = values = self.no_context(tokens.shape[0])
        shown = torch.where(hidden.unsqueeze(-1), torch.full_like(tokens, -1), tokens)
        features = self.trunk(shown, keys, values, text, text_mask).flatten(0, 1)
        at = hidden.flatten().nonzero().squeeze(1) if index is None else index
        return features[at], tokens.flatten(0, 1)[at]

    def no_context(self, batch: int) -> Tensor:
        c = self.config
        return torch.zeros(c.layers, batch, c.heads, 0, c.width // c.heads, device=self.hidden.device)


def schedule(step: int, steps: int, total: int, curve: float = 1.0) -> int:
    """
    Tokens revealed after 1-based `step` of `steps`: the cosine schedule of MaskGIT, with `curve` above 1 fewer at first (`sampling.curve` in models/FORMAT.md).
    """
    return total if step >= steps else total - math.floor(total * math.cos(math.pi / 2 * (step / steps) ** curve))


def draw_groups(
    model: Generator, features: Tensor, weights: Tensor, temperature: Tensor, uniforms: Tensor
) -> tuple[Tensor, Tensor]:  # fmt: skip
    """
    Draws the codes of tokens from their features `[B, R, width]`, group after group: codes `[1, R, groups]` and their log-probability `[R]`. `weights` `[B]`
    combine the logits (guidance); `uniforms` `[R, groups]` is the noise.
    """
    batch = weights.shape[0]
    drawn: list[Tensor] = []
    sure = torch.zeros_like(uniforms[:, 0])
    for group in range(model.config.groups):
        logits = model.group_logits(features, [code.expand(batch, -1) for code in drawn])
        combined = (logits * weights.reshape(-1, 1, 1)).sum(0) / temperature
        log_probability = torch.log_softmax(combined, dim=-1)
        cumulative = torch.cumsum(log_probability.exp(), dim=-1)
        # Counting the codes whose cumulative probability is passed inverts the distribution; the clamp guards rounding at 1.
        code = (cumulative < uniforms[:, group : group + 1]).long().sum(-1).clamp(max=model.config.codes - 1)
        sure = sure + log_probability.gather(-1, code.unsqueeze(-1)).squeeze(-1)
        drawn.append(code.unsqueeze(0))
    return torch.stack(drawn, dim=-1), sure


class SamplingStep(nn.Module):
    """One sampling step with its arithmetic inside: the graph `step` of models/FORMAT.md in its plain form, which reads the text and draws every token anew."""

    def __init__(self, generator: Generator) -> None:
        super().__init__()
        self.generator = generator

    def forward(
        self, tokens: Tensor, keys: Tensor, values: Tensor, text: Tensor, text_mask: Tensor, weights: Tensor,
        temperature: Tensor, uniforms: Tensor, priority: Tensor, confidence: Tensor, count: Tensor,
    ) -> Tensor:  # fmt: skip
        model = self.generator
        batch = weights.shape[0]
        wide_keys = keys.expand(-1, batch, -1, -1, -1)
        wide_values = values.expand(-1, batch, -1, -1, -1)
        features = model.trunk(tokens.expand(batch, -1, -1), wide_keys, wide_values, text, text_mask)
        proposal, sure = draw_groups(model, features, weights, temperature, uniforms)
        score = priority + confidence * sure
        shown = tokens[..., 0] >= 0
        # Revealed tokens stay first whatever their score; ties cannot occur because priorities are distinct ranks.
        score = torch.where(shown[0], torch.full_like(score, 1e9), score)
        total = tokens.shape[1]
        ranking = torch.topk(score, total, sorted=True).indices
        rank = torch.zeros_like(ranking).scatter(0, ranking, torch.arange(total, device=ranking.device))
        reveal = (rank < count).unsqueeze(0) & ~shown
        return torch.where(reveal.unsqueeze(-1), proposal, tokens)


class Condition(nn.Module):
    """What a chunk's steps need of the text, computed once: the graph `condition` (models/FORMAT.md)."""

    def __init__(self, generator: Generator) -> None:
        super().__init__()
        self.generator = generator

    def forward(self, text: Tensor, text_mask: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        return self.generator.absorb(text, text_mask)


class DrawingStep(nn.Module):
    """`SamplingStep` without what is computed for nobody: text comes from `Condition`, and only tokens at `rows` are drawn, of which `count` decides how many stay."""

    def __init__(self, generator: Generator) -> None:
        super().__init__()
        self.generator = generator
        width, weight = generator.config.width, generator.layers[-1].qkv.weight.detach()
        # Constants of their own: what is cut out of one would be cut out in every run.
        self.query, self.key_value = nn.Parameter(weight[:width].clone()), nn.Parameter(weight[width:].clone())

    def forward(
        self, tokens: Tensor, keys: Tensor, values: Tensor, text_keys: Tensor, text_values: Tensor, text_bias: Tensor, text_pooled: Tensor,
        weights: Tensor, temperature: Tensor, uniforms: Tensor, priority: Tensor, confidence: Tensor, count: Tensor, rows: Tensor,
    ) -> Tensor:  # fmt: skip
        model = self.generator
        batch = weights.shape[0]
        past = (keys.expand(-1, batch, -1, -1, -1), values.expand(-1, batch, -1, -1, -1))
        features = model.draw(tokens.expand(batch, -1, -1), past, (text_keys, text_values, text_bias, text_pooled), Rows(rows, self.query, self.key_value))
        proposal, sure = draw_groups(model, features, weights, temperature, uniforms.index_select(0, rows))
        score = priority.index_select(0, rows) + confidence * sure
        before = tokens[0].index_select(0, rows)
        shown = before[:, 0] >= 0
        score = torch.where(shown, torch.full_like(score, -1e9), score)
        rank = (score.unsqueeze(0) > score.unsqueeze(1)).long().sum(1)
        reveal = (rank < count - (tokens[0, :, 0] >= 0).long().sum()) & ~shown
        after = torch.where(reveal.unsqueeze(-1), proposal[0], before)
        return tokens.scatter(1, rows.reshape(1, -1, 1).expand(-1, -1, tokens.shape[2]), after.unsqueeze(0))


@torch.no_grad()
def sample_chunk(
    generator: Generator, context: Tensor, text: Tensor, text_mask: Tensor, order: Tensor, *, steps: int, guidance: float,
    temperature: float, random: torch.Generator, confidence: float = 0.0, curve: float = 1.0,
) -> Tensor:  # fmt: skip
    """Samples one chunk in PyTorch as the program does through ONNX. context `[1, L * P, G]`, text `[1, T, W]` -> `[1, N, G]`."""
    c, device = generator.config, context.device
    total = c.chunk * c.tokens
    step_graph = SamplingStep(generator)
    if context.shape[1] > 0:
        keys, values = generator.prefill(context[:, -c.window * c.tokens :])
    else:
        keys = values = generator.no_context(1)
    text = torch.cat([text, torch.zeros_like(text)])
    text_mask = torch.cat([text_mask, torch.zeros_like(text_mask)])
    on = lambda *numbers: torch.tensor(numbers, device=device)  # noqa: E731
    tokens = torch.full((1, total, c.groups), -1, dtype=torch.long, device=device)
    priority = torch.zeros(total)
    priority[order] = -torch.arange(total, dtype=torch.float32)
    for step in range(1, steps + 1):
        heat = temperature * (1.0 - 0.5 * (step - 1) / max(1, steps - 1))
        tokens = step_graph(
            tokens, keys, values, text, text_mask, on(guidance, 1.0 - guidance), on(heat), torch.rand(total, c.groups, generator=random).to(device),
            priority.to(device), on(confidence), on(schedule(step, steps, total, curve)),
        )  # fmt: skip
    return tokens
