"""
Makes exported graphs fast: chains of small operators become the fused kernels of ONNX Runtime (domain com.microsoft), which it
does not find by itself in what PyTorch exports. Names, types, shapes and meaning stay. Knows ONNX alone, no model.
"""

from __future__ import annotations

from pathlib import Path

import onnx
from onnxscript.rewriter import pattern, rewrite

FUSED = "com.microsoft"


class FastGelu(pattern.RewriteRuleClassBase):
    """GELU in its tanh form (Hendrycks & Gimpel 2016), written out in eight operators."""

    def pattern(self, op, x):  # type: ignore[no-untyped-def]
        inner = op.Mul(0.7978845608, op.Add(x, op.Mul(0.044715, op.Pow(x, 3.0))))
        return op.Mul(x, op.Mul(0.5, op.Add(op.Tanh(inner), 1.0)))

    def rewrite(self, op, x):  # type: ignore[no-untyped-def]
        return op.FastGelu(x, _domain=FUSED)


class Rotary(pattern.RewriteRuleClassBase):
    """Rotary embedding of the two halves of each head, `[B, n, heads, d]` with tables `[n, 1, d / 2]`."""

    def pattern(self, op, x, cos, sin):  # type: ignore[no-untyped-def]
        first, second = op.Split(x, num_outputs=2, _outputs=["first", "second"])
        low = op.Sub(op.Mul(first, cos), op.Mul(second, sin))
        high = op.Add(op.Mul(first, sin), op.Mul(second, cos))
        return op.Concat(low, high, axis=-1)

    def check(self, context, x, cos, sin, **_):  # type: ignore[no-untyped-def]
        result = pattern.MatchResult()
        if x.shape is None or len(x.shape) != 4 or not isinstance(x.shape[2], int) or not isinstance(x.shape[3], int):
            return result.fail("heads and their width must be known")
        if cos.shape is None or len(cos.shape) != 3 or cos.shape[1] != 1:
            return result.fail("the tables must hold one row a position")
        return result

    def rewrite(self, op, x, cos, sin, **_):  # type: ignore[no-untyped-def]
        heads, width = int(x.shape[2]), int(x.shape[3])
        flat = op.Reshape(x, op.Constant(value_ints=[0, 0, heads * width]))
        first, middle = op.Constant(value_ints=[0]), op.Constant(value_ints=[1])
        turned = op.RotaryEmbedding(flat, first, op.Squeeze(cos, middle), op.Squeeze(sin, middle), num_heads=heads, _domain=FUSED)
        return op.Reshape(turned, op.Constant(value_ints=[0, 0, heads, width]))


class SelfAttention(pattern.RewriteRuleClassBase):
    """Scaled dot-product attention as PyTorch exports it, without a mask. Queries `[B, n, heads, d]`, keys and values `[B, heads, m, d]`."""

    def pattern(self, op, q, k, v, scale, to_three, to_four, to_flat):  # type: ignore[no-untyped-def]
        turned = op.Reshape(op.Transpose(op.Reshape(k, to_three), perm=[0, 2, 1]), to_four)
        scores = op.MatMul(op.Mul(op.Transpose(q, perm=[0, 2, 1, 3]), scale), op.Mul(turned, scale))
        mixed = op.MatMul(op.Softmax(scores, axis=-1), v)
        return op.Reshape(op.Transpose(mixed, perm=[0, 2, 1, 3]), to_flat)

    def check(self, context, q, scale, **_):  # type: ignore[no-untyped-def]
        result = pattern.MatchResult()
        if q.shape is None or len(q.shape) != 4 or not isinstance(q.shape[2], int) or not isinstance(q.shape[3], int):
            return result.fail("heads and their width must be known")
        if scale.const_value is None or abs(float(scale.const_value.numpy().item()) ** -4 - q.shape[3]) > 0.01:
            return result.fail("the scale must be the usual one")
        return result

    def rewrite(self, op, q, k, v, **_):  # type: ignore[no-untyped-def]
        heads, width = int(q.shape[2]), int(q.shape[3])
        flat = op.Reshape(q, op.Constant(value_ints=[0, 0, heads * width]))
        return op.MultiHeadAttention(flat, k, v, num_heads=heads, _domain=FUSED)


RULES: tuple[type[pattern.RewriteRuleClassBase], ...] = (FastGelu, Rotary, SelfAttention)
"""
Each stays because a step without it measured slower on a CPU (int8, one thread: GELU by a sixth, the others by a twentieth each). What
did not: SkipLayerNormalization (its kernel is slower than a sum and a norm), a product of its own for each of q, k and v, int8
attention, and norms by root mean square as one operator (the decoder's).
"""


def optimise(model: Path | onnx.ModelProto) -> onnx.ModelProto:
    """A graph with the same inputs, outputs and results (up to float rounding), fewer operators and less copying."""
    proto = onnx.load(model) if isinstance(model, Path) else model
    for rule in RULES:
        proto = rewrite(proto, pattern_rewrite_rules=[rule.rule()])
    return proto


def to_half(model: onnx.ModelProto) -> onnx.ModelProto:
    """
    A graph for accelerators: matrices and what lies between them in float16, inputs and outputs as they were. Sampling stays in
    float32: a cumulative sum over hundreds of codes and scores of 1e9 do not fit in half precision.
    """
    from onnxruntime.transformers.float16 import DEFAULT_OP_BLOCK_LIST, convert_float_to_float16

    exact = ["LogSoftmax", "Exp", "CumSum", "Less", "Where", "GatherElements", "ScatterElements", "ReduceSum", "Div", "Floor", "Mod"]
    return convert_float_to_float16(model, keep_io_types=True, op_block_list=[*DEFAULT_OP_BLOCK_LIST, *exact])
