from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import torch
import torch.nn.functional as F
from conftest import ROOT, TEXT

from evertale_training.networks import text
from evertale_training.learning.fit import TrainingError
from evertale_training.networks.text import DeviceText, TextFeatures, minilm_from_graph, text_encoder
from evertale_training.bundles.tiny import randomise

SHIPPED = ROOT / "models" / "storyworld"
CAPTIONS = ["A panda swims under water", "the fox starts to dance and it snows", "Now it is a unicorn on the red planet while fireworks light up the sky.", "grizzly"]


def test_states_in_pytorch_equal_those_of_the_bundle_s_graph() -> None:
    features = TextFeatures(SHIPPED, 32)
    (program, words), (own, own_words) = features.encode(CAPTIONS), DeviceText(features, SHIPPED, "cpu").encode(CAPTIONS)
    assert program.shape == own.shape == (4, 32, 384) and torch.equal(words, own_words)
    for row, count in enumerate(words.tolist()):
        likeness = F.cosine_similarity(program[row, :count].float(), own[row, :count].float())
        # Int8 rounding: a last bit may tip a value to its neighbour. The shipped graph has weights of 8 bits, whose products overflow on processors
        # without VNNI: 0.978 there.
        assert likeness.min() > 0.97, CAPTIONS[row]
        assert not own[row, count:].any()


def test_an_exported_encoder_computes_the_same_everywhere_and_is_near_the_weights_it_has(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text, "LAYERS", 1)
    torch.manual_seed(0)
    model = randomise(text.MiniLM(), 0.1).eval()
    monkeypatch.setattr(text, "load_minilm", lambda: model)
    text.export_text(tmp_path)
    assert (tmp_path / "text.onnx").stat().st_size < 1.1 * (30522 + 512 + 12 * 384) * 384, "a byte for each weight"
    features = TextFeatures(tmp_path, 32)
    (program, words), (own, _) = features.encode(CAPTIONS), DeviceText(features, tmp_path, "cpu").encode(CAPTIONS)
    assert (program - own).float().abs().max() < 0.01
    for row, count in enumerate(words.tolist()):
        ids = torch.tensor([features.ids(CAPTIONS[row])])
        with torch.no_grad():
            wanted = model(ids, torch.ones_like(ids))[0]
        assert (program[row, :count].float() - wanted).norm() < 0.05 * wanted.norm()


def test_threads_that_fill_different_pools_may_share_it() -> None:
    encoder = DeviceText(TextFeatures(SHIPPED, 32), SHIPPED, "cpu")
    kinds = [["fox"] * 6, ["Now it is a unicorn on the red planet while fireworks light up the sky."] * 3]
    alone = [encoder.encode(kind)[0] for kind in kinds]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda number: (number, encoder.encode(kinds[number])[0]), [0, 1] * 6))
    assert all(torch.equal(states, alone[number]) for number, states in together)


def test_captions_are_cut_to_the_limit_and_any_encoder_s_width_is_taken() -> None:
    features = TextFeatures(TEXT, 12)
    states, words = features.encode(["panda " * 40, "fox"])
    assert states.shape == (2, 12, 16) and words.tolist() == [12, 3]
    assert features.width == 16


def test_another_encoder_is_read_through_its_graph(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(TrainingError, match="is not the MiniLM graph"):
        minilm_from_graph(TEXT / "text.onnx")
    _, width = text_encoder(TEXT, 12, "meta")
    assert width == 16 and "Captions are encoded on the processor" in capsys.readouterr().out


def test_a_folder_without_an_encoder_is_told(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match=r"There is no text\.onnx in .*--text, or run `text`\.$"):
        TextFeatures(tmp_path)
