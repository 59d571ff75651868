import hashlib
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest
import torch
from onnx import helper, numpy_helper

from evertale_training.bundles import export
from evertale_training.bundles.export import BundleOptions, Decode, Graph, describe, export_graph, quantise, replace_decoder, step_inputs, store_bytes, store_halved, write_bundle
from evertale_training.learning.fit import TrainingError
from evertale_training.clips.footage import grammar_of
from evertale_training.networks.generator import Generator, GeneratorConfig, SamplingStep
from evertale_training.bundles.tiny import randomise
from evertale_training.networks.tokenizer import Tokenizer, TokenizerConfig
from evertale_training.learning.train_tokenizer import grow_decoder

from conftest import TEXT  # isort: skip

TOKENIZER = TokenizerConfig(res=24, grid=3, rows=2, stem=6, conv_width=8, width=16, heads=2, decoder_layers=1, cache=2, dims=4, levels=3)
GENERATOR = GeneratorConfig(grid=3, rows=2, chunk=2, window=2, sinks=1, dims=4, levels=3, width=32, heads=2, layers=1, text_width=16, text_tokens=12)


def models() -> tuple[Tokenizer, Generator]:
    torch.manual_seed(0)
    return randomise(Tokenizer(TOKENIZER), 0.1), randomise(Generator(GENERATOR), 0.1)  # type: ignore[return-value]


def run(path: Path, inputs: dict[str, torch.Tensor]) -> list[np.ndarray]:
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    return session.run(None, {name: value.numpy() for name, value in inputs.items()})


@torch.no_grad()
def test_exported_graphs_compute_what_pytorch_does_and_tell_nothing_of_this_machine(tmp_path: Path) -> None:
    tokenizer, generator = models()
    made = export.graphs_of(tokenizer, generator, chunk=1)
    # Chunks shorter than the model's longest, with guidance, after two latent frames and a sink.
    inputs = step_inputs(generator, 3, chunk=1)
    noise = torch.Generator().manual_seed(1)
    for name in ("keys", "values", "text"):
        inputs[name] = torch.randn(inputs[name].shape, generator=noise)
    inputs |= {"weights": torch.tensor([2.0, -1.0]), "count": torch.tensor([4])}
    step: Graph = made["step"]
    for name in ("condition", "step"):
        export_graph(made[name], tmp_path / f"{name}.onnx")
    states = {name: inputs[name] for name in ("text", "text_mask")}
    states["text_mask"][1] = 0.0  # the row without words
    said = dict(zip(export.CONDITION, map(torch.from_numpy, run(tmp_path / "condition.onnx", states))))
    # Of six tokens the third is known; a step that draws the others where the plain one draws them all gives the same, and a step of few rows no more than these.
    inputs["tokens"][0, 2] = 3
    rows = torch.tensor([4, 0, 1, 5, 3])
    lean = {name: value for name, value in inputs.items() if name not in states}
    following = SamplingStep(generator)(**inputs).numpy()
    assert following.shape == (1, 6, 2) and (following >= 0).all(-1).sum() == 4
    assert np.array_equal(run(tmp_path / "step.onnx", {**lean, **said, "rows": rows})[0], following)
    shown = [at for at in rows.tolist() if (following[0, at] >= 0).all()]
    assert np.array_equal(run(tmp_path / "step.onnx", {**lean, **said, "rows": torch.tensor(shown)})[0], following)
    (one,) = run(tmp_path / "step.onnx", {**lean, **said, "rows": torch.tensor(shown[:1])})
    assert (one >= 0).all(-1).sum() == 2 and np.array_equal(one[0, shown[0]], following[0, shown[0]])
    assert describe(tmp_path / "step.onnx", step.free)["inputs"]["keys"] == {"type": "float32", "shape": [1, 1, 2, "K", 16]}
    export_graph(made["decode"], tmp_path / "decode.onnx")
    past, mask = tokenizer.decoder.empty(1, torch.device("cpu"))
    codes = torch.randint(0, TOKENIZER.codes, (1, 3, 6, 2), generator=noise)
    frames, cache = run(tmp_path / "decode.onnx", {"tokens": codes, "cache": past.squeeze(1), "cache_mask": mask})
    own, own_cache = Decode(tokenizer)(codes, past.squeeze(1), mask)
    assert frames.shape == (6, 24, 24) and np.abs(frames.astype(int) - own.numpy()).max() <= 1
    assert np.allclose(cache, own_cache.numpy(), atol=1e-4)
    for name in ("step", "decode"):
        content = (tmp_path / f"{name}.onnx").read_bytes()
        assert b"stack_trace" not in content and str(Path(export.__file__).parent).encode() not in content


def fake_graph(graph: Graph, path: Path) -> None:
    """In place of an export, which takes seconds: a graph of nothing."""
    import onnx

    path.write_bytes(onnx.helper.make_model(onnx.helper.make_graph([], path.stem, [], [])).SerializeToString())


def write(out: Path, **more: object) -> None:
    write_bundle(out, *models(), TEXT / "text.onnx", TEXT / "tokenizer.json", BundleOptions(name="own", **more))  # type: ignore[arg-type]


def test_the_manifest_says_what_the_models_are_and_the_card_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export, "export_graph", fake_graph)
    out = tmp_path / "own"
    (out / "report").mkdir(parents=True)
    (out / "README.md").write_text("the card")
    (out / "report" / "sheet.png").write_text("a picture")
    (out / "stale.onnx").write_text("of an older export")
    write(out, chunk=1, grammar=grammar_of(["A ball rolls"]), encodes=False, pictures=None)
    manifest = json.loads((out / "manifest.json").read_text())
    assert manifest["video"] == {"width": 24, "height": 16, "fps": 8, "framesPerLatent": 2}
    assert (manifest["chunk"], manifest["window"]) == ({"latents": 1}, {"latents": 2, "sinks": 1})
    assert sorted(manifest["sampling"]["order"]) == list(range(6)) and manifest["sampling"]["steps"]["max"] == 6
    assert sorted(manifest["graphs"]) == ["condition", "decode", "prefill", "step", "text"]
    assert json.loads((out / "grammar.json").read_text())["templates"] == ["A ball rolls"]
    assert len(manifest["licences"]) == 2
    assert (out / "README.md").read_text() == "the card" and (out / "report" / "sheet.png").exists()
    assert not (out / "stale.onnx").exists()
    assert [path.name for path in tmp_path.iterdir()] == ["own"]


def test_a_schedule_s_curve_is_in_the_manifest_where_it_is_not_the_plain_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export, "export_graph", fake_graph)
    for curve, told in ((1.0, None), (1.3, 1.3)):
        write(tmp_path / "own", curve=curve)
        assert json.loads((tmp_path / "own" / "manifest.json").read_text())["sampling"].get("curve") == told
    with pytest.raises(TrainingError, match=r"cannot have the curve 4; choose one from 0\.5 to 3"):
        write(tmp_path / "own", curve=4.0)


def test_an_export_that_fails_leaves_the_bundle_of_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(export, "export_graph", fake_graph)
    out = tmp_path / "own"
    write(out)
    before = (out / "manifest.json").read_text()

    def full(graph: Graph, path: Path) -> None:
        path.write_bytes(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(export, "export_graph", full)
    with pytest.raises(TrainingError, match=r"cannot be written \(No space left on device\); is the disk full\? The bundle of before is untouched\.$"):
        write(out)
    assert (out / "manifest.json").read_text() == before and [path.name for path in tmp_path.iterdir()] == ["own"]
    with pytest.raises(TrainingError, match=r"Nothing was left behind\.$"):
        write(tmp_path / "new")
    assert not (tmp_path / "new").exists()


def test_a_decoder_is_replaced_where_the_codes_are_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    exported = export.export_graph
    monkeypatch.setattr(export, "export_graph", lambda graph, path: (exported if path.stem in ("encode", "decode") else fake_graph)(graph, path))
    out, (tokenizer, _) = tmp_path / "own", models()
    write(out)
    before = {path.name: path.read_bytes() for path in out.iterdir()}
    with torch.no_grad():
        tokenizer.head.bias += 0.5
    replace_decoder(out, tokenizer, quantised=False)
    after = {path.name: path.read_bytes() for path in out.iterdir()}
    assert {name for name in before if before[name] != after[name]} == {"decode.onnx", "manifest.json"} and after.keys() == before.keys()
    entries = [json.loads(files["manifest.json"])["graphs"]["decode"] for files in (before, after)]
    assert entries[1] == {**entries[0], "sha256": hashlib.sha256(after["decode.onnx"]).hexdigest()} != entries[0]

    grown = Tokenizer(replace(TOKENIZER, decoder_layers=2, fine=12, fine_width=8)).eval()
    grow_decoder(grown, {"averaged": tokenizer.state_dict(), "config": TOKENIZER.to_dict()})
    replace_decoder(out, grown, quantised=False)
    after = {path.name: path.read_bytes() for path in out.iterdir()}
    manifest = json.loads(after["manifest.json"])
    assert manifest["decoder"] == {"cacheLatents": 2, "historyLatents": 4}, "a larger decoder has a longer past"
    assert manifest["graphs"]["decode"]["inputs"]["cache"]["shape"][0] == 2

    with torch.no_grad():
        tokenizer.to_latent[1].weight.neg_()
    with pytest.raises(TrainingError, match=r"writes other codes than .*own \(\d+% agree\), whose generator does not know them"):
        replace_decoder(out, tokenizer, quantised=False)
    with pytest.raises(TrainingError, match=r"does not read pictures of this tokenizer"):
        replace_decoder(out, Tokenizer(replace(TOKENIZER, res=48)), quantised=False)
    with pytest.raises(TrainingError, match=r"is no bundle whose decoder could be replaced"):
        replace_decoder(tmp_path / "none", tokenizer, quantised=False)
    assert {path.name: path.read_bytes() for path in out.iterdir()} == after

    with torch.no_grad():
        tokenizer.to_latent[1].weight.neg_()
    larger = Tokenizer(replace(TOKENIZER, res=48, reads=24, frames_per_latent=4)).eval()
    grow_decoder(larger, {"averaged": tokenizer.state_dict(), "config": TOKENIZER.to_dict()})
    replace_decoder(out, larger, quantised=False)
    after = {path.name: path.read_bytes() for path in out.iterdir()}
    assert {name for name in before if before[name] != after[name]} == {"decode.onnx", "encode.onnx", "manifest.json"}
    manifest = json.loads(after["manifest.json"])
    assert manifest["video"] == {"width": 48, "height": 32, "fps": 16, "framesPerLatent": 4}
    sessions = {name: onnxruntime.InferenceSession(out / f"{name}.onnx") for name in ("encode", "decode")}
    tokens = sessions["encode"].run(None, {"frames": np.zeros((1, 9, 3, 32, 48), np.uint8)})[0]
    shape = manifest["graphs"]["decode"]["inputs"]["cache"]["shape"]
    pictures = sessions["decode"].run(["frames"], {"tokens": tokens, "cache": np.zeros(shape, np.float32), "cache_mask": np.zeros(2, np.float32)})[0]
    assert tokens.shape[1] == 3 and pictures.shape == (12, 48, 48)


def test_int8_weights_are_narrow_enough_for_every_processor(tmp_path: Path) -> None:
    matrix = np.linspace(-3, 3, 64 * 16, dtype=np.float32).reshape(64, 16)
    node = onnx.helper.make_node("MatMul", ["x", "w"], ["y"])
    x, y = (onnx.helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, [2, size]) for name, size in (("x", 64), ("y", 16)))
    graph = onnx.helper.make_graph([node], "one", [x], [y], [onnx.numpy_helper.from_array(matrix, "w")])
    path = tmp_path / "one.onnx"
    onnx.save(onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 18)], ir_version=9), path)
    quantise(path)
    (weights,) = (onnx.numpy_helper.to_array(t) for t in onnx.load(path).graph.initializer if list(t.dims) == [64, 16])
    assert weights.dtype == np.int8
    # Two products of a byte and a weight are added in 16 bits where there is no VNNI.
    assert 2 * 255 * np.abs(weights.astype(int)).max() < 2**15
    assert np.abs(weights.astype(int)).max() > 60, "and no narrower"


def test_matrices_are_stored_in_bytes_that_lose_little_and_nothing_twice(tmp_path: Path) -> None:
    random = np.random.default_rng(5)
    fresh = random.standard_normal((48, 32)).astype(np.float32)
    # Of seven bits, by columns, as `quantise` leaves them; the other by rows.
    seven = np.round(fresh / (scale := np.abs(fresh).max(0) / np.float32(64))) * scale
    value = lambda name, *shape: helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, shape)  # noqa: E731
    nodes = [helper.make_node("MatMul", ["x", name], [f"y_{name}"]) for name in ("fresh", "seven")]
    constants = [numpy_helper.from_array(array, name) for name, array in {"fresh": fresh, "seven": seven}.items()]
    path = tmp_path / "two.onnx"
    onnx.save(helper.make_model(helper.make_graph(nodes, "two", [value("x", 48, 48)], [value(f"y_{name}", 48, 32) for name in ("fresh", "seven")], constants), opset_imports=[helper.make_opsetid("", 18)], ir_version=9), path)
    before = path.stat().st_size
    store_bytes(path)
    assert path.stat().st_size < before / 2
    stored = run(path, {"x": torch.eye(48)})
    assert np.abs(stored[0] - fresh).max() <= np.abs(fresh).max() / 250
    assert np.allclose(stored[1], seven, atol=1e-6)


def test_constants_that_float16_holds_exactly_take_half_the_room(tmp_path: Path) -> None:
    random = np.random.default_rng(3)
    exact, other = random.standard_normal((2, 32, 32)).astype(np.float32)
    exact = exact.astype(np.float16).astype(np.float32)
    small = np.ones(8, np.float32)
    value = lambda name, *shape: helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, shape)  # noqa: E731
    nodes = [helper.make_node("MatMul", ["x", "exact"], ["y"]), helper.make_node("MatMul", ["y", "other"], ["z"])]
    constants = [numpy_helper.from_array(array, name) for name, array in {"exact": exact, "other": other, "small": small}.items()]
    graph = helper.make_graph(nodes, "two", [value("x", 4, 32)], [value("z", 4, 32)], constants)
    path = tmp_path / "two.onnx"
    onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=9), path)
    x, before = {"x": random.standard_normal((4, 32)).astype(np.float32)}, path.stat().st_size
    run = lambda: onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"]).run(None, x)[0]  # noqa: E731
    wanted = run()
    store_halved(path)
    assert np.array_equal(run(), wanted)
    assert before - path.stat().st_size > 1800, "of 2048 bytes that one of the matrices needs no longer"
    stored = {constant.name: constant.data_type for constant in onnx.load(path).graph.initializer}
    assert stored == {"exact_half": onnx.TensorProto.FLOAT16, "other": onnx.TensorProto.FLOAT, "small": onnx.TensorProto.FLOAT}
