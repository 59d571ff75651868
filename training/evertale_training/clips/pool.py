"""
Training batches from a pool of clips: a ring of tensors on the device, filled from shards or by a thread that renders and tokenises on
(`Refill`), so that training never waits for a picture: with a slow source it only sees the same clips more often. Choices are drawn on
the processor from a seed, gathered on the device; the device is never asked anything.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import torch
from torch import Tensor

from ..devices.device import TURNS, to_device
from ..learning.fit import TrainingError
from ..networks.generator import GeneratorConfig
from ..networks.layers import halton_order
from ..networks.text import Encode
from ..presets import Draw
from .clips import BOX_CELL, Clips, Drawing
from .dataset import TokenClips
from .spoken import NOISY, TEXT_NOISE, states_of, turned

EMPTIED = 0.1
"""Captions emptied, so that guidance has something to compare with (Ho & Salimans 2022)."""


@dataclass
class Batch:
    """Chunks with one length of context, and everything the loss needs."""

    tokens: Tensor
    """`[B, N, groups]` codes of the chunk."""
    context: Tensor
    """`[B, C * P, groups]`, partly corrupted."""
    hidden: Tensor
    """bool `[B, N]`."""
    index: Tensor
    """`[M]`: where `hidden` is true in the flattened batch."""
    actors: Tensor
    """bool `[M]`: whether an actor, or what happens, touches a hidden token."""
    text: Tensor
    """`[B, T, width]`."""
    text_mask: Tensor
    """`[B, T]`; a row of zeros is an emptied caption."""


class Ring:
    """Tensors by name, one row a clip, in place; the oldest rows are overwritten when `capacity` is reached. Guarded by `lock`."""

    def __init__(self, capacity: int, device: str) -> None:
        self.capacity, self.device = capacity, device
        self.lock = threading.RLock()
        self.rows: dict[str, Tensor] = {}
        self.filled, self.added = 0, 0

    def __len__(self) -> int:
        return self.filled

    def put(self, rows: dict[str, Tensor]) -> Tensor:
        """Adds rows; returns their places (on the processor)."""
        count = len(next(iter(rows.values())))
        with self.lock:
            places = torch.arange(self.added, self.added + count) % self.capacity
            for name, values in rows.items():
                if name not in self.rows:
                    self.rows[name] = torch.zeros(self.capacity, *values.shape[1:], dtype=values.dtype, device=self.device)
                self.rows[name][to_device(places, self.device)] = to_device(values, self.device)
            self.added += count
            self.filled = min(self.capacity, self.added)
        return places


class TokenPool(Ring):
    """Tokenised clips of `latents` latent frames, from which training chunks are drawn."""

    def __init__(self, config: GeneratorConfig, latents: int, capacity: int, encode: Encode, device: str, seed: int, *, eager: bool, noisy: bool = True) -> None:
        """`eager`: captions are encoded when they come, rather than when they are first drawn. `noisy`: for training, not for measuring."""
        super().__init__(capacity, device)
        self.noisy = noisy
        self.config, self.latents, self.encode, self.eager = config, latents, encode, eager
        self.random = torch.Generator().manual_seed(seed)
        self.noise = torch.Generator(device).manual_seed(seed)
        self.changes = torch.full((capacity,), -1)
        self.words = torch.full((capacity, 2), -1)
        """Words of each caption; -1: not encoded yet."""
        self.captions: list[list[str]] = [[]] * capacity
        self.orders: dict[int, Tensor] = {}
        self.starts: dict[Draw, Tensor] = {}

    def add(self, clips: TokenClips) -> None:
        with self.lock:
            places = self.put({"codes": clips.codes, "actors": clips.actors})
            self.changes[places] = torch.tensor(clips.changes)
            self.words[places] = -1
            for place, captions in zip(places.tolist(), clips.captions):
                self.captions[place] = [captions[0], captions[-1]]
            if self.eager:
                self._encode(places.repeat_interleave(2), torch.tensor([0, 1]).repeat(len(places)))

    def _encode(self, places: Tensor, which: Tensor) -> None:
        """Encodes captions that are not encoded yet."""
        missing = (places * 2 + which)[self.words[places, which] < 0].unique()
        if len(missing) == 0:
            return
        places, which = missing // 2, missing % 2
        states, words = self.encode([self.captions[p][w] for p, w in zip(places.tolist(), which.tolist())])
        if "states" not in self.rows:
            self.rows["states"] = torch.zeros(self.capacity, 2, *states.shape[1:], dtype=states.dtype, device=self.device)
        self.rows["states"][to_device(places, self.device), to_device(which, self.device)] = to_device(states, self.device)
        self.words[places, which] = words

    def start_odds(self, draw: Draw) -> Tensor:
        """
        `[L + 1, L]`: the odds of each first latent for a clip that changes at row - 1 (row 0: never). A chunk lies within one prompt; often it is the
        one at which a prompt begins, where the acting happens. Rows without a place are zeros.
        """
        if draw not in self.starts:
            first = draw.context + draw.sinks
            # A first chunk has nothing before it: it begins where the clip does.
            last = self.latents - draw.chunk if first else 0
            odds = torch.zeros(self.latents + 2, self.latents)
            for change in range(-1, self.latents + 1):
                at = [s for s in range(first, last + 1) if change < 0 or s >= change or s + draw.chunk <= change]
                odds[change + 1, at] = 1.0
                if change in at and len(at) > 1:
                    odds[change + 1, change] = 1.0 + len(at) * 0.35 / 0.65
            self.starts[draw] = odds
        return self.starts[draw]

    def batch(self, size: int, draw: Draw) -> Batch:
        """`size` chunks."""
        c = self.config
        with self.lock:
            odds = self.start_odds(draw)
            rows = odds[self.changes[: self.filled] + 1]
            usable = rows.sum(1).gt(0).nonzero().squeeze(1)
            if len(usable) == 0:
                raise TrainingError(f"None of the {self.filled} clips has room for {draw}.")
            places = usable[torch.randint(len(usable), (size,), generator=self.random)]
            starts = torch.multinomial(rows[places], 1, generator=self.random)
            which = (0 <= self.changes[places]) & (self.changes[places] <= starts[:, 0])
            self._encode(places, which.long())
            words = self.words[places, which.long()].clone()
            words[torch.rand(size, generator=self.random) < EMPTIED] = 0
            # On an accelerator every new length would be another shape to compile.
            longest = max(1, int(words.max())) if self.device == "cpu" else c.text_tokens
            at = to_device(places, self.device)
            text = self.rows["states"][at, to_device(which.long(), self.device), :longest]
            tokens = self._latents("codes", places, starts + torch.arange(draw.chunk)).long()
            actors = self._latents("actors", places, starts + torch.arange(draw.chunk)).flatten(1)
            context = self._latents("codes", places, self._context(places, starts, draw)).long().flatten(1, 2)
        hidden = self.hide(size, draw.chunk)
        index = to_device(hidden.flatten().nonzero().squeeze(1), self.device)
        mask = torch.arange(longest)[None, :] < words[:, None]
        return Batch(
            tokens.flatten(1, 2), self.corrupt(context, c.codes), to_device(hidden, self.device), index, actors.flatten()[index],
            self.blurred(text.float()), to_device(mask.float(), self.device),
        )  # fmt: skip

    def blurred(self, text: Tensor) -> Tensor:
        """A caption's states `[B, T, width]` with some noise, or more, or none."""
        if not self.noisy:
            return text
        deviation = TEXT_NOISE * self._uniform(len(text), 1, 1) * (self._uniform(len(text), 1, 1) < NOISY)
        return text + deviation * torch.randn(text.shape, generator=self.noise, device=self.device)

    def _latents(self, name: str, places: Tensor, latents: Tensor) -> Tensor:
        places, latents = (to_device(part, self.device) for part in (places, latents))
        return self.rows[name][places[:, None], latents]

    def _context(self, places: Tensor, starts: Tensor, draw: Draw) -> Tensor:
        """Indices `[B, sinks + context]` of the latent frames before the chunk."""
        window = starts - draw.context + torch.arange(draw.context)
        # The sinks are the first latents of the scene that the window begins in.
        change = self.changes[places][:, None]
        begin = torch.where((change >= 0) & (change + draw.sinks <= starts - draw.context), change, 0)
        return torch.cat([begin + torch.arange(draw.sinks), window], 1)

    def corrupt(self, context: Tensor, codes: int) -> Tensor:
        """Replaces up to a fifth of a context's tokens, as the model's own mistakes would: from another clip or at random."""
        if context.shape[1] == 0:
            return context
        wrong = self._uniform(*context.shape[:2]) < self._uniform(context.shape[0], 1) * 0.2
        wrong &= self._uniform(context.shape[0], 1) < 0.7
        anything = torch.randint(0, codes, context.shape, generator=self.noise, device=self.device)
        foreign = torch.where(self._uniform(*context.shape[:2]).unsqueeze(-1) < 0.5, anything, context.roll(1, 0))
        return torch.where(wrong.unsqueeze(-1), foreign, context)

    def _uniform(self, *shape: int) -> Tensor:
        return torch.rand(*shape, generator=self.noise, device=self.device)

    def hide(self, size: int, chunk: int) -> Tensor:
        """Hidden tokens by the cosine schedule: half of the time what sampling in Halton order hides, half at random. On the processor."""
        total = chunk * self.config.tokens
        if chunk not in self.orders:
            self.orders[chunk] = torch.tensor(halton_order(chunk, self.config.row_count, self.config.grid))
        count = self._hidden_counts(size, total)
        rank = torch.empty(total)
        rank[self.orders[chunk]] = torch.arange(total, dtype=torch.float32)
        scattered = torch.rand(size, total, generator=self.random).argsort(1).argsort(1).float()
        ordered = torch.rand(size, 1, generator=self.random) < 0.5
        rank = torch.where(ordered, rank.expand(size, -1), scattered)
        return rank >= (total - count).unsqueeze(1)

    def _hidden_counts(self, size: int, total: int) -> Tensor:
        """
        How many of `total` tokens each chunk hides: one draw of the schedule from every `size`th of it, and always as many in all, so that what is computed
        of hidden tokens has one shape.
        """
        draws = (torch.arange(size) + torch.rand(size, generator=self.random)) / size
        count = (total * torch.cos(draws * torch.pi / 2)).ceil().clamp(min=1)
        count = count[torch.randperm(size, generator=self.random)]
        wanted = round(size * (total * 2 / torch.pi + 0.5))
        while (short := wanted - int(count.sum())) != 0:
            room = (count < total if short > 0 else count > 1).nonzero().squeeze(1)
            count[room[torch.randperm(len(room), generator=self.random)[: abs(short)]]] += 1 if short > 0 else -1
        return count


class FramePool(Ring):
    """Rendered clips of one length, from which the tokenizer's crops are drawn."""

    def __init__(self, capacity: int, device: str, seed: int, encode: Encode | None = None) -> None:
        """`encode`: reads captions too, for a decoder that does."""
        super().__init__(capacity, device)
        self.random = torch.Generator().manual_seed(seed)
        self.encode = encode

    def add(self, clips: Clips) -> None:
        rows = {"video": clips.video, "boxes": clips.boxes}
        if self.encode is not None:
            rows |= dict(zip(("states", "words", "changes"), states_of(self.encode, clips)))
        self.put(rows)

    def batch(self, size: int, crop: int, step: int = 2) -> tuple[Tensor, ...]:
        """
        uint8 `[size, crop, 3, H, W]`, bool boxes `[size, crop, H / BOX_CELL, W / BOX_CELL]` and, where captions are read, what is `Said`. `step`: pictures of a
        latent frame.
        """
        with self.lock:
            frames = self.rows["video"].shape[1]
            places = torch.randint(self.filled, (size, 1), generator=self.random)
            # Crops begin where a latent frame ends: so do those of whatever came before, after the first frame.
            starts = torch.randint((frames - crop) // step + 1, (size, 1), generator=self.random) * step
            first = to_device(starts[:, 0] // step, self.device)
            places, times = (to_device(part, self.device) for part in (places, starts + torch.arange(crop)))
            pictures = self.rows["video"][places, times], self.rows["boxes"][places, times]
            if self.encode is None:
                return pictures
            states, words, changes = (self.rows[name][places[:, 0]] for name in ("states", "words", "changes"))
            return *pictures, states, words, turned(changes, first, 1 + (crop - 1) // step)


class Refill:
    """A thread that keeps pools fresh: hands whatever `source` yields to `add`. Its failure is told by `check`."""

    def __init__(self, source: Iterator[Drawing], add: Callable[[Clips, Clips | None, Clips | None], None]) -> None:
        self.error: BaseException | None = None
        self.stopped = threading.Event()
        self.thread = threading.Thread(target=self._work, args=(source, add), daemon=True)
        self.thread.start()

    def _work(self, source: Iterator[Drawing], add: Callable[[Clips, Clips | None, Clips | None], None]) -> None:
        try:
            for drawing in source:
                if self.stopped.is_set():
                    return
                with TURNS.shared():
                    add(*drawing)
        except BaseException as error:  # noqa: BLE001: told to whoever trains
            self.error = error

    def check(self) -> None:
        if self.error is not None:
            raise TrainingError(f"No more clips can be made ({self.error}).") from self.error

    def wait(self, pool: Ring, count: int, timeout_seconds: float = 600.0) -> None:
        """Until the pool holds `count` clips."""
        end = time.monotonic() + timeout_seconds
        while len(pool) < count:
            self.check()
            if time.monotonic() > end or not self.thread.is_alive():
                self.check()
                raise TrainingError(f"Only {len(pool)} of {count} clips were made in {timeout_seconds:.0f} s.")
            time.sleep(0.02)

    def close(self) -> None:
        """The clip in the making is finished; the source can be used on."""
        self.stopped.set()
        self.thread.join()


def pixel_weights(boxes: Tensor, actor_weight: float) -> Tensor:
    """Loss weights `[..., T, 1, H, W]` from boxes."""
    return 1.0 + (actor_weight - 1.0) * boxes.repeat_interleave(BOX_CELL, -1).repeat_interleave(BOX_CELL, -2).unsqueeze(-3)
