"""Fused graphs: the operators that were meant to be there are, and nothing else has changed."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
import torch

from evertale_training.bundles.export import Graph, export_graph, graphs_of, quantise, store_halved
from evertale_training.bundles.floats import to_float
from evertale_training.networks.generator import Generator
from evertale_training.bundles.optimise import optimise, to_half
from evertale_training.presets import preset_named
from evertale_training.bundles.tiny import randomise
from evertale_training.networks.tokenizer import Tokenizer

LAYERS = preset_named("tiny").generator.layers


@pytest.fixture(scope="module")
def graphs() -> dict[str, Graph]:
    preset = preset_named("tiny")
    torch.manual_seed(3)
    tokenizer, generator = Tokenizer(preset.tokenizer), Generator(preset.generator)
    randomise(tokenizer, 0.05)
    randomise(generator, 0.15)
    return graphs_of(tokenizer, generator)


@pytest.fixture(scope="module")
def exported(graphs: dict[str, Graph], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("graphs")
    for name in ("prefill", "step", "decode"):
        export_graph(graphs[name], folder / f"{name}.onnx")
    return {name: folder / f"{name}.onnx" for name in ("prefill", "step", "decode")}


def feeds(graph: Graph, seed: int) -> dict[str, np.ndarray]:
    """The export's example inputs with noise in place of zeros; whole numbers stay as they are."""
    noise = np.random.default_rng(seed)
    made = {}
    for name, value in graph.inputs.items():
        array = value.numpy()
        drawn = noise.random(array.shape, dtype=np.float32) if name == "uniforms" else noise.standard_normal(array.shape).astype(np.float32)
        made[name] = drawn if name in ("uniforms", "keys", "values", "text_keys", "text_values", "cache") else array
    if "count" in made:
        made["count"] = np.array([made["priority"].shape[0] // 2])
        made["weights"] = np.array([2.0, -1.0], np.float32)
        made["rows"] = np.arange(made["count"][0])
    return made


def run(model: Path | onnx.ModelProto, inputs: dict[str, np.ndarray]) -> list[np.ndarray]:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.log_severity_level = 1, 3
    source = str(model) if isinstance(model, Path) else model.SerializeToString()
    return onnxruntime.InferenceSession(source, options, providers=["CPUExecutionProvider"]).run(None, inputs)


def operators(model: onnx.ModelProto) -> Counter[str]:
    return Counter(node.op_type for node in model.graph.node)


def test_every_layer_of_the_step_is_fused(exported: dict[str, Path]) -> None:
    found = operators(optimise(exported["step"]))
    assert (found["MultiHeadAttention"], found["RotaryEmbedding"]) == (LAYERS, 2 * LAYERS)
    # One in each layer's MLP and one in the mixer between the two code groups.
    assert found["FastGelu"] == LAYERS + 1
    assert found["Tanh"] == 0


def test_prefill_and_decode_are_fused_where_they_can_be(exported: dict[str, Path]) -> None:
    prefill, decode = operators(optimise(exported["prefill"])), operators(optimise(exported["decode"]))
    # The last layer of prefill gives keys and values alone.
    assert (prefill["MultiHeadAttention"], prefill["RotaryEmbedding"]) == (LAYERS - 1, 2 * LAYERS - 1)
    assert prefill["Tanh"] == decode["Tanh"] == 0


@pytest.mark.parametrize("seed", range(4))
def test_the_fused_step_draws_the_same_tokens(graphs: dict[str, Graph], exported: dict[str, Path], seed: int) -> None:
    inputs = feeds(graphs["step"], seed)
    before, after = run(exported["step"], inputs)[0], run(optimise(exported["step"]), inputs)[0]
    assert (before >= 0).any()
    np.testing.assert_array_equal(after, before)


@pytest.mark.parametrize("name", ["prefill", "decode"])
def test_other_graphs_agree_up_to_rounding(graphs: dict[str, Graph], exported: dict[str, Path], name: str) -> None:
    inputs = feeds(graphs[name], 7)
    for before, after in zip(run(exported[name], inputs), run(optimise(exported[name]), inputs), strict=True):
        difference = np.abs(after.astype(np.float64) - before.astype(np.float64)).max()
        assert difference <= (1.0 if before.dtype == np.uint8 else 1e-4)


def test_names_types_and_shapes_stay(exported: dict[str, Path]) -> None:
    for path in exported.values():
        before, after = onnx.load(path).graph, optimise(path).graph
        for one, other in ((before.input, after.input), (before.output, after.output)):
            assert [(v.name, v.type) for v in one] == [(v.name, v.type) for v in other]


def test_the_fused_step_can_still_be_quantised(graphs: dict[str, Graph], exported: dict[str, Path], tmp_path: Path) -> None:
    path = tmp_path / "step.onnx"
    onnx.save(optimise(exported["step"]), path)
    quantise(path)
    found = operators(onnx.load(path))
    assert found["MatMulInteger"] > 0 and found["MultiHeadAttention"] == LAYERS
    inputs = feeds(graphs["step"], 3)
    same = (run(path, inputs)[0] == run(exported["step"], inputs)[0]).mean()
    assert same > 0.8


def test_half_precision_keeps_inputs_outputs_and_sampling(graphs: dict[str, Graph], exported: dict[str, Path]) -> None:
    half = to_half(optimise(exported["step"]))
    inputs = feeds(graphs["step"], 3)
    assert (run(half, inputs)[0] == run(exported["step"], inputs)[0]).mean() > 0.9
    halved = [tensor for tensor in half.graph.initializer if tensor.data_type == onnx.TensorProto.FLOAT16 and len(tensor.dims) == 2]
    # At least the four matrices of each layer that do not read the text.
    assert len(halved) >= 4 * LAYERS
    assert [v.type for v in half.graph.input] == [v.type for v in onnx.load(exported["step"]).graph.input]


def test_a_graph_without_such_patterns_is_left_alone() -> None:
    x = onnx.helper.make_tensor_value_info("x", onnx.TensorProto.FLOAT, [2])
    y = onnx.helper.make_tensor_value_info("y", onnx.TensorProto.FLOAT, [2])
    plain = onnx.helper.make_graph([onnx.helper.make_node("Tanh", ["x"], ["y"])], "plain", [x], [y])
    model = onnx.helper.make_model(plain, opset_imports=[onnx.helper.make_opsetid("", 18)])
    assert operators(optimise(model)) == Counter({"Tanh": 1})


def test_an_int8_graph_in_floats_is_the_graph_it_came_from(graphs: dict[str, Graph], exported: dict[str, Path], tmp_path: Path) -> None:
    path = tmp_path / "prefill.onnx"
    onnx.save(optimise(exported["prefill"]), path)
    inputs = {"tokens": np.random.default_rng(2).integers(0, 4, graphs["prefill"].inputs["tokens"].shape)}
    before = run(path, inputs)
    quantise(path)
    store_halved(path)
    floats = to_float(onnx.load(path))
    assert not {"MatMulInteger", "DynamicQuantizeLinear"} & operators(floats).keys()
    # Of the rounding that int8 costs, only the weights' is left.
    for wide, narrow, again in zip(before, run(path, inputs), run(floats, inputs), strict=True):
        assert np.abs(again - wide).mean() < np.abs(narrow - wide).mean()
        assert np.abs(again - wide).max() < 0.2
