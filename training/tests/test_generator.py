import json

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from conftest import ROOT, TEXT

from evertale_training.networks.generator import Generator, GeneratorConfig, sample_chunk, schedule
from evertale_training.networks.layers import merge_heads
from evertale_training.presets import preset_named
from evertale_training.networks.text import TextFeatures
from evertale_training.bundles.tiny import VARIANTS, TinyText, fixtures, randomise
from evertale_training.networks.tokenizer import Tokenizer
from evertale_training.learning.train_generator import ACTOR_WEIGHT, FIRST_GROUP, chunk_order, load_generator, weighted
from evertale_training.learning.train_tokenizer import load_tokenizer

CONFIG = GeneratorConfig(grid=4, rows=2, chunk=4, window=3, sinks=1, dims=4, levels=4, width=32, heads=2, layers=3, text_width=8, text_tokens=6)


def generator(config: GeneratorConfig = CONFIG) -> Generator:
    torch.manual_seed(0)
    return randomise(Generator(config), 0.1)


def inputs(chunk: int, context: int) -> tuple[torch.Tensor, ...]:
    noise = torch.Generator().manual_seed(chunk * 10 + context)
    draw = lambda latents: torch.randint(0, CONFIG.codes, (2, latents * CONFIG.tokens, CONFIG.groups), generator=noise)  # noqa: E731
    mask = torch.tensor([[1.0, 1.0, 1.0], [1.0, 0.0, 0.0]])
    return draw(chunk), draw(context), torch.randn(2, 3, 8, generator=noise), mask


def uncached(model: Generator, tokens: torch.Tensor, context: torch.Tensor, text: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    """The same features from one pass over context and chunk together, by a mask in place of a cache."""
    c = model.config
    length, slot = context.shape[1], c.past - context.shape[1] // c.tokens
    x = torch.cat([model.embed_tokens(context, slot), model.embed_tokens(tokens, c.past)], 1)
    states, bias, pooled = model.encode_text(text, mask)
    x = torch.cat([x[:, :length], x[:, length:] + pooled], 1)
    cos, sin = model.rotary(slot, x.shape[1])
    blocked = torch.zeros(x.shape[1], x.shape[1], dtype=torch.bool)
    blocked[:length, length:] = True
    for layer in model.layers:
        q, k, v = layer.project(x, cos, sin)
        x = x + layer.out(merge_heads(F.scaled_dot_product_attention(q, k, v, attn_mask=~blocked)))
        x = torch.cat([x[:, :length], layer.read_text(x[:, length:], states, bias)], 1)
        x = x + layer.mlp(x)
    return model.norm(x)[:, length:]


@torch.no_grad()
def test_cached_equals_uncached_for_every_chunk_and_context() -> None:
    model = generator()
    for chunk, context in ((4, 4), (4, 1), (2, 3), (1, 0)):
        tokens, before, text, mask = inputs(chunk, context)
        keys, values = model.prefill(before) if context else (model.no_context(2), model.no_context(2))
        assert keys.shape == (3, 2, 2, context * CONFIG.tokens, 16)
        cached = model.trunk(tokens, keys, values, text, mask)
        assert torch.allclose(cached, uncached(model, tokens, before, text, mask), atol=1e-4)


@torch.no_grad()
def test_text_and_context_both_count_and_masked_words_do_not() -> None:
    model = generator()
    tokens, before, text, mask = inputs(4, 3)
    features = model.trunk(tokens, *model.prefill(before), text, mask)
    assert not torch.allclose(features, model.trunk(tokens, *model.prefill(before.roll(1, 1)), text, mask), atol=1e-3)
    assert not torch.allclose(features, model.trunk(tokens, *model.prefill(before), text.flip(0), mask), atol=1e-3)
    other = text.clone()
    other[1, 1:] = 9.0  # masked in the second row
    assert torch.allclose(features, model.trunk(tokens, *model.prefill(before), other, mask), atol=1e-5)


def test_loss_reads_hidden_tokens_alone_and_an_index_says_the_same() -> None:
    model = generator()
    tokens, before, text, mask = inputs(4, 3)
    hidden = torch.rand(tokens.shape[:2]) < 0.5
    losses = model.loss(tokens, hidden, before, text, mask)
    assert losses.shape == (int(hidden.sum()), CONFIG.groups) and losses.isfinite().all()
    index = hidden.flatten().nonzero().squeeze(1)
    assert torch.equal(losses, model.loss(tokens, hidden, before, text, mask, index))
    changed = torch.where(hidden.unsqueeze(-1), (tokens + 1) % CONFIG.codes, tokens)
    features, _ = model.hidden_features(tokens, hidden, before, text, mask)
    assert torch.equal(features, model.hidden_features(changed, hidden, before, text, mask)[0])


def test_sampling_reveals_everything_and_follows_its_seed() -> None:
    model = generator()
    _, before, text, mask = inputs(4, 3)
    films = []
    for seed in (1, 1, 2):
        random = torch.Generator().manual_seed(seed)
        films.append(sample_chunk(model, before[:1], text[:1], mask[:1], chunk_order(CONFIG), steps=4, guidance=2.0, temperature=1.0, random=random))
    assert films[0].shape == (1, 32, 2) and films[0].min() >= 0
    assert torch.equal(films[0], films[1]) and not torch.equal(films[0], films[2])
    assert [schedule(step, 4, 32) for step in range(1, 5)][-1] == 32


def test_the_first_group_of_codes_counts_more() -> None:
    losses, actors = torch.tensor([[1.0, 3.0], [2.0, 2.0]]), torch.tensor([True, False])
    loss, numbers = weighted(losses, actors)
    assert loss.item() == pytest.approx((ACTOR_WEIGHT * (FIRST_GROUP + 3 * (1 - FIRST_GROUP)) + 2) / (ACTOR_WEIGHT + 1))
    assert {name: value.item() for name, value in numbers.items()} == {"actor": 2.0, "rest": 2.0, "actorFirst": 1.0}
    assert weighted(losses[:, :1], actors)[0].item() == pytest.approx((ACTOR_WEIGHT + 2) / (ACTOR_WEIGHT + 1))


def unpacked(entry: dict) -> np.ndarray:
    import base64

    return np.frombuffer(base64.b64decode(entry["base64"]), entry["type"]).reshape(entry["shape"])


def test_both_networks_compute_what_the_stored_fixtures_say() -> None:
    """Those of the program's tests: a change of structure would make trained weights mean something else."""
    stored = json.loads((TEXT / "fixtures.json").read_text())
    torch.manual_seed(3)
    variant = VARIANTS["tiny"]
    own, generator = Tokenizer(variant.tokenizer), Generator(variant.generator)
    text = TinyText(variant.vocabulary, variant.generator.text_width).eval()
    made = fixtures(randomise(own, 0.05), randomise(generator, 0.15), text, TextFeatures(TEXT, 12).wordpiece)
    for old, new in zip(stored["texts"], made["texts"], strict=True):
        assert old["ids"] == new["ids"]
        assert np.allclose(unpacked(old["states"]), unpacked(new["states"]), atol=1e-5)
    for part in ("keys", "values"):
        assert np.allclose(unpacked(stored["prefill"][part]), unpacked(made["prefill"][part]), atol=1e-4)
    for old, new in zip(stored["steps"]["list"], made["steps"]["list"], strict=True):
        assert np.array_equal(unpacked(old["next"]), unpacked(new["next"]))
    assert np.abs(unpacked(stored["decode"]["frames"]).astype(int) - unpacked(made["decode"]["frames"])).max() <= 1


def test_the_kept_weights_load_as_the_preset_base() -> None:
    base = preset_named("base")
    assert load_tokenizer(ROOT / "training" / "checkpoint" / "tokenizer.pt", base.tokenizer).config == base.tokenizer
    assert load_generator(ROOT / "training" / "checkpoint" / "generator.pt", base.generator).config == base.generator
