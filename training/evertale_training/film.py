"""Runs a bundle's exported graphs as the program does, for films and contact sheets. Knows the manifest; no PyTorch model."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnxruntime
from PIL import Image, ImageDraw
from tokenizers import Tokenizer as WordPiece


def to_rgb(pictures: np.ndarray, height: int, width: int) -> np.ndarray:
    """Planar I420 `[T, H * 3 / 2, W]` (limited-range BT.601) -> RGB uint8 `[T, H, W, 3]`."""
    flat = pictures.reshape(len(pictures), -1).astype(np.float32)
    luma = (flat[:, : height * width].reshape(-1, height, width) - 16.0) * (255.0 / 219.0)
    quarter = height * width // 4
    planes = [flat[:, height * width + k * quarter :][:, :quarter].reshape(-1, height // 2, width // 2) - 128.0 for k in (0, 1)]
    blueness, redness = (plane.repeat(2, 1).repeat(2, 2) for plane in planes)
    rgb = [luma + 1.596 * redness, luma - 0.392 * blueness - 0.813 * redness, luma + 2.017 * blueness]
    return np.stack(rgb, -1).clip(0, 255).astype(np.uint8)


@dataclass
class Sampling:
    """How to sample; None means the manifest's own number."""

    steps: int | None = None
    guidance: float | None = None
    temperature: float | None = None
    confidence: float | None = None


class Bundle:
    """An opened bundle. `film` is the program's chunk loop in a few lines; its noise is numpy's, so tokens differ from the program's."""

    def __init__(self, folder: Path, threads: int = 2) -> None:
        self.manifest = json.loads((folder / "manifest.json").read_text())
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.log_severity_level = 3
        self.graphs = {
            name: onnxruntime.InferenceSession(folder / self.manifest["graphs"][name]["file"], options, providers=["CPUExecutionProvider"])
            for name in ("text", "prefill", "step", "decode")
        }
        self.wordpiece = WordPiece.from_file(str(folder / self.manifest["files"]["tokenizer"]["file"]))
        self.wordpiece.no_padding()
        self.wordpiece.enable_truncation(self.manifest["text"]["maxTokens"])

    def run(self, graph: str, **inputs: np.ndarray) -> list[np.ndarray]:
        return self.graphs[graph].run(None, inputs)

    def text(self, prompt: str) -> np.ndarray:
        ids = np.array([self.wordpiece.encode(prompt).ids], dtype=np.int64)
        return self.run("text", input_ids=ids, attention_mask=np.ones_like(ids))[0]

    def chunk(self, context: np.ndarray, prompt: str, random: np.random.Generator, sampling: Sampling) -> np.ndarray:
        """One chunk of codes `[chunk, P, G]` after `context` `[L, P, G]`."""
        m, own = self.manifest, self.manifest["sampling"]
        per, groups = m["tokens"]["perLatent"], m["tokens"]["groups"]
        total = m["chunk"]["latents"] * per
        steps = sampling.steps or own["steps"]["default"]
        guidance = own["guidance"] if sampling.guidance is None else sampling.guidance
        heat = own["temperature"] if sampling.temperature is None else sampling.temperature
        confidence = own["confidence"] if sampling.confidence is None else sampling.confidence
        window = context[-m["window"]["latents"] :]
        shape = m["graphs"]["step"]["inputs"]["keys"]["shape"]
        if len(window):
            keys, values = self.run("prefill", tokens=window[None].astype(np.int64))
        else:
            keys = values = np.zeros([0 if isinstance(n, str) else n for n in shape], np.float32)
        text, weights = self.text(prompt), np.ones(1, np.float32)
        mask = np.ones(text.shape[:2], np.float32)
        if guidance != 1:  # a second row without the prompt
            text, mask = (np.concatenate([part, np.zeros_like(part)]) for part in (text, mask))
            weights = np.array([guidance, 1 - guidance], np.float32)
        priority = np.zeros(total, np.float32)
        priority[own["order"]] = -np.arange(total)
        tokens = np.full((1, total, groups), -1, np.int64)
        for step in range(1, steps + 1):
            count = total if step == steps else total - math.floor(total * math.cos(math.pi / 2 * step / steps))
            (tokens,) = self.run(
                "step", tokens=tokens, keys=keys, values=values, text=text, text_mask=mask, weights=weights,
                temperature=np.array([heat * (1 - 0.5 * (step - 1) / max(1, steps - 1))], np.float32),
                uniforms=random.random((total, groups), dtype=np.float32), priority=priority,
                confidence=np.array([confidence], np.float32), count=np.array([count]),
            )  # fmt: skip
        return tokens.reshape(-1, per, groups)

    def decode(self, codes: np.ndarray) -> np.ndarray:
        """Codes of a whole film `[L, P, G]` -> RGB `[2 L - 1, H, W, 3]`."""
        m = self.manifest
        cache = np.zeros(m["graphs"]["decode"]["inputs"]["cache"]["shape"], np.float32)
        (slots,) = m["graphs"]["decode"]["inputs"]["cache_mask"]["shape"]
        pictures = []
        for index, code in enumerate(codes):
            mask = np.zeros(slots, np.float32)
            mask[slots - min(index, slots) :] = 1.0
            frames, cache = self.run("decode", tokens=code[None, None].astype(np.int64), cache=cache, cache_mask=mask)
            pictures.append(frames)
        return to_rgb(np.concatenate(pictures)[m["video"]["framesPerLatent"] - 1 :], m["video"]["height"], m["video"]["width"])

    def film(self, prompts: list[tuple[str, int]], seed: int, sampling: Sampling | None = None) -> np.ndarray:
        """Prompts with the chunks each is held -> RGB frames `[T, H, W, 3]`."""
        random = np.random.default_rng(seed)
        per, groups = self.manifest["tokens"]["perLatent"], self.manifest["tokens"]["groups"]
        codes = np.zeros((0, per, groups), np.int64)
        for prompt, chunks in prompts:
            for _ in range(chunks):
                codes = np.concatenate([codes, self.chunk(codes, prompt, random, sampling or Sampling())])
        return self.decode(codes)


def contact_sheet(rows: list[tuple[str, np.ndarray]], columns: int, path: Path) -> None:
    """Rows of (caption, frames `[T, H, W, 3]`): `columns` frames of each, evenly spread, under its caption."""
    height, width = rows[0][1].shape[1:3]
    line = 14
    sheet = Image.new("RGB", (columns * width, len(rows) * (height + line)), "white")
    draw = ImageDraw.Draw(sheet)
    for row, (caption, frames) in enumerate(rows):
        top = row * (height + line)
        draw.text((3, top + 1), caption, fill="black")
        for column, index in enumerate(np.linspace(0, len(frames) - 1, columns).round().astype(int)):
            sheet.paste(Image.fromarray(frames[index]), (column * width, top + line))
    path.parent.mkdir(parents=True, exist_ok=True)
    # 256 colours: a third of the size, for a little banding.
    sheet.quantize(256, dither=Image.Dither.NONE).save(path, optimize=True)
