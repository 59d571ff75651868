"""
The open PyTorch Phenaki (`phenaki-pytorch`), asked for one clip after another over standard input. Reads one JSON line of sizes, then
a line for each clip; answers each with one JSON line. Random weights: right for speed alone. Run by `bench/vs-phenaki-pytorch.ts`.
"""

from __future__ import annotations

import json
import sys
import time
import types
from contextlib import nullcontext


def leave_out(*names: str) -> None:
    """Stands in for modules that are imported but not used here, so that they need not be installed."""

    def anything(attribute: str) -> object:
        if attribute.startswith("__"):
            raise AttributeError(attribute)
        return lambda *_, **__: None

    for name in names:
        sys.modules[name] = types.ModuleType(name)
        sys.modules[name].__getattr__ = anything  # type: ignore[method-assign]


def bfloat16_pays() -> bool:
    """Whether this processor is faster at bfloat16; one without instructions for it is fifty times slower."""
    import torch

    def seconds(dtype: torch.dtype) -> float:
        matrix = torch.ones(192, 192, dtype=dtype)
        times = []
        for _ in range(3):
            start = time.perf_counter()
            matrix @ matrix
            times.append(time.perf_counter() - start)
        return min(times)

    return seconds(torch.bfloat16) < seconds(torch.float32)


def main() -> None:
    leave_out("torchvision", "phenaki_pytorch.cvivit_trainer", "phenaki_pytorch.phenaki_trainer", "phenaki_pytorch.t5")
    import phenaki_pytorch.phenaki_pytorch as library
    import torch

    sizes = json.loads(sys.stdin.readline())
    torch.set_num_threads(sizes["threads"])
    torch.manual_seed(0)
    cvivit = library.CViViT(
        dim=sizes["tokenizerWidth"], codebook_size=sizes["codes"], image_size=sizes["resolution"], patch_size=sizes["resolution"] // sizes["grid"],
        temporal_patch_size=sizes["framesPerLatent"], spatial_depth=sizes["tokenizerLayers"], temporal_depth=sizes["tokenizerLayers"],
        dim_head=32, heads=sizes["tokenizerWidth"] // 32, use_vgg_and_gan=False,
    )  # fmt: skip
    maskgit = library.MaskGit(
        dim=sizes["width"], num_tokens=sizes["codes"], max_seq_len=4096, heads=sizes["heads"], dim_head=sizes["width"] // sizes["heads"],
        depth=sizes["layers"], dim_context=sizes["textWidth"],
    )  # fmt: skip
    phenaki = library.Phenaki(cvivit=cvivit, maskgit=maskgit, steps=sizes["steps"], text_embed_dim=sizes["textWidth"]).eval()
    # Its T5 is not run: the text comes as given states, at no cost.
    phenaki.encode_texts = lambda texts, output_device=None: torch.randn(len(texts), sizes["words"], sizes["textWidth"])
    frames = sizes["chunkLatents"] * sizes["framesPerLatent"]
    context = 1 + (sizes["contextLatents"] - 1) * sizes["framesPerLatent"]
    past = torch.rand(1, 3, context, sizes["resolution"], sizes["resolution"])
    count = {name: sum(p.numel() for p in model.parameters()) for name, model in (("tokenizer", cvivit), ("generator", maskgit))}
    print(json.dumps({"parameters": count, "torch": torch.__version__, "frames": frames, "bfloat16Pays": bfloat16_pays()}), flush=True)
    for line in sys.stdin:
        request = json.loads(line)
        phenaki.steps = request["steps"]
        numbers = torch.autocast("cpu", dtype=torch.bfloat16) if request["bfloat16"] else nullcontext()
        start = time.perf_counter()
        with torch.inference_mode(), numbers:
            video = phenaki.sample(texts=["a"], num_frames=frames, prime_frames=past, cond_scale=request["guidance"])
        assert video.shape[2] == frames
        past = torch.cat([past, video.float().clamp(0, 1)], dim=2)[:, :, -context:]
        print(json.dumps({"ms": (time.perf_counter() - start) * 1000}), flush=True)


if __name__ == "__main__":
    main()
