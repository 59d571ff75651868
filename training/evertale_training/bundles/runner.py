"""
Runs a bundle's exported graphs as the program does (`src/model/engine.ts`): same schedule, same noise, hence the same tokens for the same seed.
Knows the manifest and no PyTorch model. One runner may be used by several threads at once; each run takes one core.
"""

from __future__ import annotations

import hashlib
import json
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
import onnxruntime
from tokenizers import Tokenizer as WordPiece

from ..learning.fit import TrainingError
from ..networks.generator import schedule
from ..sheets.pictures import to_rgb
from .noise import uniforms

Order = Literal["manifest", "confidence", "maskgit", "random"]
ORDERS: dict[Order, str] = {
    "manifest": "the manifest's order (Halton)", "confidence": "surest token first",
    "maskgit": "surest first, with falling Gumbel noise", "random": "at random",
}  # fmt: skip
_SURE = 1e4
"""Weight of the log-probability that makes ranks count only between equals."""
_GUMBEL = 4.5
"""Choice temperature of MaskGIT's published sampler; falls in a line to 0."""
_ORDER_STREAM = 1 << 20
"""Added to the step, so that noise for the order is none that the tokens use."""


Said = tuple[str, str]
"""The prompt in force and the one before it; empty where there is none."""


@dataclass(frozen=True)
class Sampling:
    """How to sample; None means the manifest's own number."""

    steps: int | None = None
    guidance: float | None = None
    temperature: float | None = None
    confidence: float | None = None
    curve: float | None = None
    order: Order = "manifest"
    """Another order than the manifest's comes with a confidence of its own."""


@dataclass(frozen=True)
class Film:
    """A film to make: prompts with the chunks each is held. `reencode`: each chunk's context is read from pixels, not carried on as tokens."""

    prompts: tuple[tuple[str, int], ...]
    seed: int
    sampling: Sampling = Sampling()
    reencode: bool = False

    @property
    def chunks(self) -> int:
        return sum(count for _, count in self.prompts)

    def prompt_at(self, chunk: int) -> str:
        return self.said_at(chunk)[0]

    def said_at(self, chunk: int) -> Said:
        before = ""
        for prompt, count in self.prompts:
            if chunk < count:
                return prompt, before
            chunk, before = chunk - count, prompt
        raise IndexError(f"The film has no chunk {chunk} after its end.")


def rows_of(codes: np.ndarray, priority: np.ndarray, confidence: float, count: int) -> np.ndarray:
    """Positions that a step may reveal, the first by `priority` first: where that alone decides, no more than are revealed. `codes` `[N]`, -1 = hidden."""
    hidden = np.argsort(-priority, kind="stable")
    hidden = hidden[codes[hidden] < 0]
    room = max(0, count - (len(codes) - len(hidden)))
    return hidden[:room] if confidence == 0 or room == 0 else hidden


class Runner:
    """An opened bundle. Throws TrainingError, one sentence, for a folder that is none or whose files are not the manifest's."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        try:
            manifest = (folder / "manifest.json").read_bytes()
            self.manifest = json.loads(manifest)
            self._check_hashes()
        except (OSError, ValueError, KeyError) as error:
            raise TrainingError(f"The bundle {folder} cannot be read ({error}); give the folder of a bundle (models/FORMAT.md).") from error
        self.hash = hashlib.sha256(manifest).hexdigest()
        self.token_hash = self._token_hash()
        self.graphs = {name: self._open(entry["file"]) for name, entry in self.manifest["graphs"].items()}
        m = self.manifest
        self.height, self.width, self.fps = m["video"]["height"], m["video"]["width"], m["video"]["fps"]
        self.per_latent, self.latents = m["video"]["framesPerLatent"], m["chunk"]["latents"]
        self.tokens, self.groups = m["tokens"]["perLatent"], m["tokens"]["groups"]
        self.unsaid: int | None = m["tokens"].get("unsaid")
        self.wordpiece = WordPiece.from_file(str(folder / m["files"]["tokenizer"]["file"]))
        self.wordpiece.no_padding()
        self.wordpiece.enable_truncation(m["text"]["maxTokens"])
        self._texts: dict[str, np.ndarray] = {}
        self._lock = threading.Lock()

    def _token_hash(self) -> str:
        """Of all that a film's tokens follow from: another decoder shows the same tokens."""
        m = self.manifest
        files = [m["graphs"][name]["sha256"] for name in ("text", "prefill", "condition", "step") if name in m["graphs"]] + [m["files"]["tokenizer"]["sha256"]]
        numbers = [m[part] for part in ("video", "tokens", "text", "chunk", "window", "sampling")]
        return hashlib.sha256(json.dumps([files, numbers], sort_keys=True).encode()).hexdigest()

    def _check_hashes(self) -> None:
        for entry in [*self.manifest["graphs"].values(), *self.manifest["files"].values()]:
            if hashlib.sha256((self.folder / entry["file"]).read_bytes()).hexdigest() != entry["sha256"]:
                raise TrainingError(f"The bundle {self.folder} cannot be used: {entry['file']} is not the file its manifest was written for.")

    def _open(self, file: str) -> onnxruntime.InferenceSession:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.log_severity_level = 3
        try:
            return onnxruntime.InferenceSession(self.folder / file, options, providers=["CPUExecutionProvider"])
        except Exception as error:  # the runtime's own errors share no base class
            reason = str(error).splitlines()[0]
            raise TrainingError(f"The bundle {self.folder} cannot be used: {file} cannot be opened ({reason}).") from error

    @property
    def encodes(self) -> bool:
        """Whether the bundle has the optional graph `encode`."""
        return "encode" in self.graphs

    def resolved(self, sampling: Sampling) -> tuple[int, float, float]:
        """Steps, guidance and temperature that `sampling` stands for."""
        own = self.manifest["sampling"]
        return (
            sampling.steps or own["steps"]["default"],
            own["guidance"] if sampling.guidance is None else sampling.guidance,
            own["temperature"] if sampling.temperature is None else sampling.temperature,
        )

    def curve(self, sampling: Sampling) -> float:
        """The exponent of the schedule that `sampling` stands for."""
        return self.manifest["sampling"].get("curve", 1.0) if sampling.curve is None else sampling.curve

    def chunks_in(self, seconds: float) -> int:
        """Chunks that last about so long, at least one."""
        return max(1, round(seconds * self.fps / (self.latents * self.per_latent)))

    def frames_in(self, chunks: int) -> int:
        """Pictures of a film's first `chunks` chunks: of its first latent frame only the last counts."""
        return chunks * self.latents * self.per_latent - (self.per_latent - 1)

    def text(self, prompt: str) -> np.ndarray | None:
        """States `[1, T, width]`; None for a prompt without words."""
        if not prompt.strip():
            return None
        with self._lock:
            known = self._texts.get(prompt)
        if known is None:
            ids = np.array([self.wordpiece.encode(prompt).ids], np.int64)
            known = self.graphs["text"].run(None, {"input_ids": ids, "attention_mask": np.ones_like(ids)})[0]
            with self._lock:
                self._texts[prompt] = known
        return known

    def _said(self, prompt: str, guidance: float) -> dict[str, np.ndarray]:
        """The text inputs of `step`: what `condition` reads, or the states themselves where a bundle has no such graph."""
        states = self._condition(prompt, guidance)
        if "condition" not in self.graphs:
            return states
        weights, graph = states.pop("weights"), self.graphs["condition"]
        return {**dict(zip([output.name for output in graph.get_outputs()], graph.run(None, states))), "weights": weights}

    def _condition(self, prompt: str, guidance: float) -> dict[str, np.ndarray]:
        """A prompt's states, with guidance an unconditional row beside it, as g and 1 - g."""
        states = self.text(prompt)
        blank = states is None
        if states is None:
            states = np.zeros((1, 1, self.manifest["text"]["width"]), np.float32)
        mask = np.zeros(states.shape[:2], np.float32) if blank else np.ones(states.shape[:2], np.float32)
        if blank or guidance == 1:
            return {"text": states, "text_mask": mask, "weights": np.ones(1, np.float32)}
        weights = np.array([guidance, 1 - guidance], np.float32)
        return {"text": np.concatenate([states, np.zeros_like(states)]), "text_mask": np.concatenate([mask, np.zeros_like(mask)]), "weights": weights}

    def _reveal(self, sampling: Sampling, total: int, at: tuple[int, int, int], steps: int) -> tuple[np.ndarray, float]:
        """`priority` and `confidence` of one step; `at` is seed, chunk and step."""
        seed, chunk, step = at
        own, order = self.manifest["sampling"], sampling.order
        priority = np.zeros(total, np.float32)
        priority[own["order"]] = -np.arange(total)
        if order == "manifest":
            return priority, own["confidence"] if sampling.confidence is None else sampling.confidence
        if order == "confidence":
            return priority / total, _SURE
        draw = uniforms(total, seed, chunk, _ORDER_STREAM + (step if order == "maskgit" else 0))
        if order == "random":
            return draw.argsort(kind="stable").argsort(kind="stable").astype(np.float32), 0.0
        gumbel = -np.log(-np.log(draw.clip(1e-7, 1 - 1e-7)))
        return (gumbel * _GUMBEL * (1 - step / steps)).astype(np.float32) + priority * 1e-6, 1.0

    def chunk(self, context: np.ndarray, prompt: str, seed: int, number: int, sampling: Sampling) -> np.ndarray:
        """Chunk `number` of a film: codes `[chunk, P, G]` after `context` `[L, P, G]`, of which the window counts."""
        steps, guidance, heat = self.resolved(sampling)
        total = self.latents * self.tokens
        window = context[-self.manifest["window"]["latents"] :]
        if len(window):
            keys, values = self.graphs["prefill"].run(None, {"tokens": window[None].astype(np.int64)})
        else:
            shape = self.manifest["graphs"]["step"]["inputs"]["keys"]["shape"]
            keys = values = np.zeros([0 if isinstance(size, str) else size for size in shape], np.float32)
        said = self._said(prompt, guidance)
        draws_rows = "rows" in self.manifest["graphs"]["step"]["inputs"]
        tokens = np.full((1, total, self.groups), -1, np.int64)
        for step in range(1, steps + 1):
            count = schedule(step, steps, total, self.curve(sampling))
            priority, confidence = self._reveal(sampling, total, (seed, number, step), steps)
            cooled = heat if steps == 1 else heat * (1 - (0.5 * (step - 1)) / (steps - 1))
            rows = {"rows": rows_of(tokens[0, :, 0], priority, confidence, count)} if draws_rows else {}
            if draws_rows and not len(rows["rows"]):
                continue
            (tokens,) = self.graphs["step"].run(None, {
                "tokens": tokens, "keys": keys, "values": values, **said, **rows, "temperature": np.array([cooled], np.float32),
                "uniforms": uniforms(total * self.groups, seed, number, step).reshape(total, self.groups),
                "priority": priority, "confidence": np.array([confidence], np.float32), "count": np.array([count], np.int64),
            })  # fmt: skip
        return tokens.reshape(-1, self.tokens, self.groups)

    def nothing(self) -> np.ndarray:
        """The codes of a film not yet begun: `[0, P, G]`."""
        return np.zeros((0, self.tokens, self.groups), np.int64)

    def extend(self, film: Film, codes: np.ndarray) -> np.ndarray:
        """The film's codes with one chunk more."""
        number = len(codes) // self.latents
        context = self.reread(codes) if film.reencode and number else codes
        return np.concatenate([codes, self.chunk(context, film.prompt_at(number), film.seed, number, film.sampling)])

    def make(self, film: Film) -> np.ndarray:
        """All codes of a film `[L, P, G]`."""
        codes = self.nothing()
        for _ in range(film.chunks):
            codes = self.extend(film, codes)
        return codes

    @property
    def reads(self) -> bool:
        """Whether the bundle's decoder reads words beside codes."""
        return "text" in self.manifest["graphs"]["decode"]["inputs"]

    def _words(self, said: Said) -> dict[str, np.ndarray]:
        """The text inputs of `decode`: the prompt in force and the one before it."""
        states = [self.text(prompt) for prompt in said]
        longest = max([1, *(state.shape[1] for state in states if state is not None)])
        text, mask = np.zeros((2, longest, self.manifest["text"]["width"]), np.float32), np.zeros((2, longest), np.float32)
        for row, state in enumerate(states):
            if state is not None:
                text[row, : state.shape[1]], mask[row, : state.shape[1]] = state[0], 1.0
        return {"text": text, "text_mask": mask}

    def decode(self, codes: np.ndarray, batch: int = 8, said: list[Said] | None = None) -> np.ndarray:
        """Codes of a film from its beginning `[L, P, G]` -> RGB uint8 `[T, H, W, 3]`. `said` in each latent frame, for a decoder that reads; None: nothing is."""
        said = said if self.reads and said is not None else [("", "")] * len(codes)
        cache = np.zeros(self.manifest["graphs"]["decode"]["inputs"]["cache"]["shape"], np.float32)
        (slots,) = self.manifest["graphs"]["decode"]["inputs"]["cache_mask"]["shape"]
        pictures = []
        start = 0
        while start < len(codes):
            end = start + 1
            while end < min(len(codes), start + batch) and said[end] == said[start]:
                end += 1
            mask = np.zeros(slots, np.float32)
            mask[slots - min(start, slots) :] = 1.0
            words = self._words(said[start]) if self.reads else {}
            part = codes[None, start:end].astype(np.int64)
            frames, cache = self.graphs["decode"].run(None, {"tokens": part, "cache": cache, "cache_mask": mask, **words})
            pictures.append(to_rgb(frames, self.height, self.width))
            start = end
        return np.concatenate(pictures)[self.per_latent - 1 :]

    def encode(self, frames: np.ndarray) -> np.ndarray:
        """RGB uint8 `[T, H, W, 3]`, T = 1 + a multiple of the frames per latent, -> codes `[L, P, G]`."""
        return self.graphs["encode"].run(None, {"frames": np.ascontiguousarray(frames.transpose(0, 3, 1, 2))[None]})[0][0]

    def reread(self, codes: np.ndarray) -> np.ndarray:
        """What the last chunks' pixels are when encoded anew: the context of a film that is extended as the paper does, from its last frames."""
        return self.encode(self._last_frames(self.reencoded(codes)))

    def said_in(self, film: Film, latents: int) -> list[Said]:
        """What is said in each of a film's first latent frames."""
        return [film.said_at(latent // self.latents) for latent in range(latents)]

    def _last_frames(self, frames: np.ndarray) -> np.ndarray:
        latents = max(self.manifest["window"]["latents"], self.manifest["decoder"]["cacheLatents"])
        available = 1 + (len(frames) - 1) // self.per_latent
        return frames[-(1 + self.per_latent * (min(latents, available) - 1)) :]

    def reencoded(self, codes: np.ndarray) -> np.ndarray:
        """Pictures of a film whose every chunk was decoded after its re-encoded past. RGB `[T, H, W, 3]`."""
        frames = self.decode(codes[: self.latents])
        for start in range(self.latents, len(codes), self.latents):
            past = self.encode(self._last_frames(frames))
            fresh = self.decode(np.concatenate([past, codes[start : start + self.latents]]))
            frames = np.concatenate([frames, fresh[-self.latents * self.per_latent :]])
        return frames

    def pictures(self, film: Film, codes: np.ndarray) -> np.ndarray:
        """A finished film's frames."""
        return self.reencoded(codes) if film.reencode else self.decode(codes, said=self.said_in(film, len(codes)))
