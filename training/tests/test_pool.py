from collections.abc import Iterator

import pytest
import torch
from torch import Tensor
from toy import ToySource

from evertale_training.clips.clips import Clips, Drawing, Drawn, drawn_ahead
from evertale_training.clips.dataset import TokenClips, actor_tokens
from evertale_training.learning.fit import TrainingError
from evertale_training.networks.generator import GeneratorConfig
from evertale_training.clips.pool import FramePool, Refill, Ring, TokenPool, pixel_weights
from evertale_training.presets import Draw
from evertale_training.clips.spoken import NOISY, TEXT_NOISE

CONFIG = GeneratorConfig(grid=2, chunk=2, window=3, sinks=1, dims=4, levels=8, width=8, heads=2, layers=1, text_width=4, text_tokens=6)
LATENTS = 9
asked: list[list[str]] = []


def encode(captions: list[str]) -> tuple[Tensor, Tensor]:
    asked.append(captions)
    words = torch.tensor([len(caption.split()) for caption in captions])
    states = torch.zeros(len(captions), 6, 4, dtype=torch.float16)
    for row, caption in enumerate(captions):
        states[row, : words[row]] = float(caption.split()[0])
    return states, words


def numbered(changes: list[int], first: int = 0) -> TokenClips:
    """Clip k's codes say where they are from: group 0 the clip, group 1 the latent frame."""
    count = len(changes)
    clip, latent = torch.arange(first, first + count)[:, None, None], torch.arange(LATENTS)[None, :, None]
    shape = (count, LATENTS, CONFIG.tokens)
    codes = torch.stack([clip.expand(shape), latent.expand(shape)], -1).to(torch.int16)
    captions = [[f"{k} a", f"{k + 50} b c"] if change >= 0 else [f"{k} a"] for k, change in zip(range(first, first + count), changes)]
    return TokenClips(codes, latent.expand(shape) % 2 == 0, captions, changes)


def pool_of(changes: list[int], *, eager: bool = False, capacity: int | None = None) -> TokenPool:
    pool = TokenPool(CONFIG, LATENTS, capacity or len(changes), encode, "cpu", 1, eager=eager, noisy=False)
    pool.add(numbered(changes))
    return pool


def test_a_chunk_lies_within_one_prompt_and_has_its_caption() -> None:
    changes = [-1, 4, 5, 6]
    pool = pool_of(changes)
    seen = set()
    for draw in (Draw(2, 0), Draw(2, 3), Draw(1, 2), Draw(2, 3, 1)):
        batch = pool.batch(64, draw)
        assert batch.tokens.shape == (64, draw.chunk * 4, 2)
        assert batch.context.shape == (64, (draw.context + draw.sinks) * 4, 2)
        for row in range(64):
            clip, start = batch.tokens[row, 0].tolist()
            latents = batch.tokens[row, ::4, 1].tolist()
            assert latents == list(range(start, start + draw.chunk))
            second = 0 <= changes[clip] <= start
            assert second or changes[clip] < 0 or start + draw.chunk <= changes[clip]
            assert (start == 0) == (draw.context == 0)
            words = int(batch.text_mask[row].sum())
            assert words in (0, 3 if second else 2)
            if words:
                assert batch.text[row, 0, 0] == clip + 50 * second
            seen.add((draw, clip, start == changes[clip]))
    assert (Draw(2, 3), 1, True) in seen, "chunks that begin with a prompt are drawn"


def test_what_trains_reads_captions_with_some_noise_and_what_is_measured_does_not() -> None:
    pool = pool_of([-1])
    assert (pool.batch(8, Draw(2, 0)).text[:, :2] == 0).all()
    pool.noisy = True
    read = pool.batch(512, Draw(2, 0)).text
    quiet = (read == 0).flatten(1).all(1).float().mean()
    assert abs(quiet - (1 - NOISY)) < 0.08
    # Every caption its own deviation, even from none to most: the mean square of a uniform number is a third.
    assert read.square().mean().item() == pytest.approx(NOISY * TEXT_NOISE**2 / 3, rel=0.15)


def test_the_context_is_what_came_before_with_the_scene_s_first_latents_ahead() -> None:
    pool = pool_of([-1, 4])
    pool.corrupt = lambda context, codes: context  # type: ignore[method-assign]
    batch = pool.batch(64, Draw(1, 3, 1))
    for row in range(64):
        clip, start = batch.tokens[row, 0].tolist()
        latents = batch.context[row, ::4, 1].tolist()
        assert latents[1:] == list(range(start - 3, start))
        # Once the window has left the old prompt behind, the new one's beginning is remembered.
        assert latents[0] == (4 if clip == 1 and start >= 8 else 0)
        assert (batch.context[row, :, 0] == clip).all()


def test_a_tenth_of_the_captions_is_emptied_and_up_to_a_fifth_of_the_context_wrong() -> None:
    pool = pool_of([-1] * 8)
    batch = pool.batch(2000, Draw(2, 3))
    emptied = (batch.text_mask.sum(1) == 0).float().mean()
    assert 0.07 < emptied < 0.13
    clip = batch.tokens[:, :1, 0]
    wrong = (batch.context[..., 0] != clip).float().mean()
    assert 0.03 < wrong < 0.2


def test_as_many_tokens_are_hidden_in_every_batch_by_the_cosine_schedule() -> None:
    ring = pool_of([-1] * 40)
    counts = torch.stack([ring._hidden_counts(64, 256) for _ in range(50)])
    assert (counts.sum(1) == round(64 * (256 * 2 / torch.pi + 0.5))).all()
    assert counts.min() >= 1 and counts.max() == 256
    drawn = torch.acos(counts.flatten() / 256) * 2 / torch.pi
    assert abs(drawn.mean() - 0.5) < 0.01 and abs(drawn.std() - 12**-0.5) < 0.01, "draws of the schedule are spread evenly"
    assert ring._hidden_counts(1, 2).tolist() == [2]


def test_hidden_tokens_are_indexed_and_at_least_one() -> None:
    batch = pool_of([-1] * 4).batch(300, Draw(2, 0))
    assert torch.equal(batch.index, batch.hidden.flatten().nonzero().squeeze(1))
    assert batch.hidden.sum(1).min() >= 1 and batch.hidden.all(1).any()
    latent = batch.tokens.flatten(0, 1)[batch.index, 1]
    assert torch.equal(batch.actors, latent % 2 == 0)


def test_captions_are_encoded_once_when_first_drawn_or_when_they_come() -> None:
    asked.clear()
    pool = pool_of([5, 5])
    assert asked == []
    for _ in range(5):
        pool.batch(16, Draw(2, 3))
    assert sorted(c for some in asked for c in some) == ["0 a", "1 a", "50 b c", "51 b c"]
    asked.clear()
    pool_of([4, 4], eager=True).batch(16, Draw(2, 3))
    assert len(asked) == 1


def test_the_oldest_clips_go_when_the_pool_is_full() -> None:
    pool = pool_of([-1] * 4, capacity=6)
    pool.add(numbered([-1] * 4, first=4))
    assert (len(pool), pool.added) == (6, 8)
    batch = pool.batch(200, Draw(2, 0))
    clips = batch.tokens[:, 0, 0]
    assert set(clips.tolist()) == {2, 3, 4, 5, 6, 7}
    told = batch.text_mask.sum(1) > 0
    assert torch.equal(batch.text[told, 0, 0], clips[told].float())


def test_clips_without_room_are_told() -> None:
    with pytest.raises(TrainingError, match=r"None of the 1 clips has room for Draw\(chunk=2, context=0"):
        pool_of([1]).batch(4, Draw(2, 0))


def test_equal_seeds_draw_equal_batches() -> None:
    one, other = (pool_of([-1, 4, 5]).batch(32, Draw(2, 3, 1)) for _ in range(2))
    for name in ("tokens", "context", "hidden", "text"):
        assert torch.equal(getattr(one, name), getattr(other, name))


def test_actor_tokens_cover_what_either_frame_touches() -> None:
    boxes = torch.zeros(1, 3, 4, 4, dtype=torch.bool)
    boxes[0, 0, 0, 0] = boxes[0, 1, 3, 3] = boxes[0, 2, 0, 3] = True
    assert actor_tokens(boxes, 2, 2).tolist() == [[[True, False, False, False], [False, True, False, True]]]
    weights = pixel_weights(boxes, 5.0)
    assert weights.shape == (1, 3, 1, 16, 16) and weights[0, 0, 0, 0, 0] == 5.0 and weights[0, 0, 0, 8, 8] == 1.0


def test_crops_are_cut_from_clips_with_their_boxes() -> None:
    source = ToySource(32, 16)
    clips = source.clips(range(6), 13)
    pool = FramePool(4, "cpu", 1)
    pool.add(Clips(clips.video[:4], clips.boxes[:4], clips.captions[:4], clips.changes[:4]))
    video, boxes = pool.batch(20, 7)
    assert video.shape == (20, 7, 3, 16, 32) and boxes.shape == (20, 7, 4, 8)
    starts = {
        (place, start) for k in range(20) for place in range(4) for start in (0, 2, 4, 6)
        if torch.equal(video[k], clips.video[place, start : start + 7]) and torch.equal(boxes[k], clips.boxes[place, start : start + 7])
    }  # fmt: skip
    assert len({place for place, _ in starts}) > 1 and len({start for _, start in starts}) > 1


def test_a_thread_fills_the_pool_and_its_failure_is_told() -> None:
    def source() -> Iterator[Drawing]:
        yield from (next(drawn) for _ in range(2))
        raise OSError("the renderer died")

    drawn = drawn_ahead(Drawn(ToySource(), 4, 13, 0, stills=2), 0)
    pool, stills = FramePool(16, "cpu", 1), FramePool(16, "cpu", 1)
    refill = Refill(source(), lambda clips, still, _: (pool.add(clips), stills.add(still)))
    refill.wait(pool, 8)
    refill.close()
    assert (len(pool), len(stills), stills.rows["video"].shape[1]) == (8, 4, 1)
    with pytest.raises(TrainingError, match=r"No more clips can be made \(the renderer died\)"):
        refill.check()
    with pytest.raises(TrainingError, match="renderer died"):
        refill.wait(pool, 100)


def test_processes_share_out_the_numbers() -> None:
    drawn = Drawn(ToySource(), 2, 5, 10)
    alone = [clips.captions for clips, _, _ in (next(stream) for stream in [iter(drawn)] for _ in range(4))]
    shared = drawn_ahead(drawn, 2)
    together = [next(shared)[0].captions for _ in range(4)]
    assert sorted(map(str, alone)) == sorted(map(str, together))


def test_a_ring_needs_no_more_room_than_it_has() -> None:
    ring = Ring(3, "cpu")
    for number in range(5):
        ring.put({"x": torch.tensor([float(number)])})
    assert sorted(ring.rows["x"].tolist()) == [2.0, 3.0, 4.0]
