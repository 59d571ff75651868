import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import pytest
import torch
from torch import Tensor, nn

from evertale_training.devices.device import Ahead, Turns, choose_device
from evertale_training.learning.fit import FitOptions, Run, TrainingError, fit, load, save, write_text
from evertale_training.learning.muon import Muon
from evertale_training.presets import preset_named


@dataclass(frozen=True)
class Numbers:
    width: int = 4
    later: int = 0
    """A field that came after the first checkpoints."""


class Line(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(4, 4)])

    def forward(self, x: Tensor) -> Tensor:
        return self.layers[0](x)


def batches(first: int = 0) -> Iterator[Tensor]:
    for number in count(first):
        yield torch.randn(16, 4, generator=torch.Generator().manual_seed(number))


def loss_of(model: nn.Module, batch: object) -> tuple[Tensor, dict[str, Tensor]]:
    loss = (model(batch).float() - batch.flip(-1)).square().mean()
    return loss, {"twice": loss.detach() * 2}


@pytest.mark.parametrize(("dtype", "apart"), [(torch.float32, 0.03), (torch.bfloat16, 0.01)])
def test_muon_is_torchs_one_matrix_at_a_time(dtype: torch.dtype, apart: float) -> None:
    start = [torch.randn(shape, generator=torch.Generator().manual_seed(side)) for side, shape in enumerate(((8, 24), (24, 8), (8, 8), (8, 24)))]
    ours, theirs = ([nn.Parameter(matrix.clone()) for matrix in start] for _ in range(2))
    optimizers = (
        Muon(ours, 0.02, ns_steps=4, dtype=dtype),
        torch.optim.Muon(theirs, lr=0.02, weight_decay=0.0, ns_steps=4, adjust_lr_fn="match_rms_adamw"),
    )  # fmt: skip
    for step in range(3):
        for matrices, optimizer in zip((ours, theirs), optimizers):
            for matrix in matrices:
                matrix.grad = torch.randn(matrix.shape, generator=torch.Generator().manual_seed(step))
            optimizer.step()
    for mine, other, first in zip(ours, theirs, start):
        moved = (other - first).norm()
        # PyTorch orthogonalises in bfloat16: three digits.
        assert (mine - other).norm() < apart * moved
    optimizers[0].load_state_dict(optimizers[0].state_dict())
    assert set(optimizers[0].state[ours[0]]) == set(optimizers[1].state[theirs[0]]), "a run can move between the two"


class Counted:
    """Batches that end the run after so many steps, whatever the clock says."""

    def __init__(self, options: FitOptions, steps: int, first: int = 0) -> None:
        self.options, self.left, self.source = options, steps, batches(first)

    def __iter__(self) -> Iterator[Tensor]:
        return self

    def __next__(self) -> Tensor:
        self.left -= 1
        if self.left == 0:
            self.options.stop_at = 0.0
        return next(self.source)


def options_in(folder: Path, **more: object) -> FitOptions:
    chosen = {"out": folder, "minutes": 1000.0, "learning_rate": 1e-2, "matrix_rate": 1e-2, "warmup_steps": 5, "report_steps": 10, "config": Numbers()}
    return FitOptions(**(chosen | more))


def trained(folder: Path, steps: int, first: int = 0, **more: object) -> nn.Module:
    torch.manual_seed(0)
    options = options_in(folder, **more)
    return fit(Line(), Counted(options, steps, first), loss_of, options)


def test_the_loss_falls_and_is_logged_with_the_pace(tmp_path: Path) -> None:
    trained(tmp_path, 60, matrix_rate=0.1)
    lines = [json.loads(line) for line in (tmp_path / "log.jsonl").read_text().splitlines()]
    assert [line["step"] for line in lines] == [10, 20, 30, 40, 50, 60]
    assert lines[-1]["loss"] < 0.5 * lines[0]["loss"]
    assert all(line["stepsPerSecond"] > 0 and abs(line["twice"] - 2 * line["loss"]) < 1e-3 for line in lines)


def test_a_resumed_run_equals_an_uninterrupted_one(tmp_path: Path) -> None:
    whole = trained(tmp_path / "whole", 30)
    trained(tmp_path / "parts", 18)
    assert load(tmp_path / "parts" / "checkpoint.pt")["step"] == 18
    parts = trained(tmp_path / "parts", 12, first=18)
    kept = [load(tmp_path / name / "checkpoint.pt") for name in ("whole", "parts")]
    assert [state["step"] for state in kept] == [30, 30]
    for one, other in zip(whole.parameters(), parts.parameters(), strict=True):
        # The rate follows the clock, but nowhere near its fall in a thousand minutes.
        assert torch.allclose(one, other, atol=1e-5)


def test_what_an_optimizer_is_set_to_is_not_what_another_run_was_set_to(tmp_path: Path) -> None:
    trained(tmp_path, 3)
    run = Run(Line(), loss_of, options_in(tmp_path, learning_rate=0.5, matrix_rate=0.25))
    assert [group["full_rate"] for optimizer in run.optimizers for group in optimizer.param_groups] == [0.5, 0.25]
    assert all(optimizer.state for optimizer in run.optimizers)


@pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA device")
def test_recorded_steps_learn_what_steps_as_written_learn(tmp_path: Path) -> None:
    torch.manual_seed(0)
    start, learned = Line(), []
    for recorded in (False, True):
        model = Line().cuda()
        model.load_state_dict(start.state_dict())
        run = Run(model, loss_of, options_in(tmp_path / str(recorded), device="cuda", recorded=recorded))
        for number, batch in zip(range(12), batches()):
            run.advance(batch.cuda()[: 16 - 4 * (number % 2)])  # two shapes that take turns
        assert recorded == (run.learn != run._learn), "recording must not have failed"
        assert not recorded or len(run.learn.graphs) == 2
        learned.append(torch.cat([p.detach().flatten() for p in model.parameters()]))
        assert abs(run.means(12)["loss"]) < 10
    assert torch.allclose(*learned, atol=1e-3) and not torch.allclose(learned[0], torch.cat([p.flatten() for p in start.parameters()]).cuda(), atol=1e-2)


def test_a_run_stops_when_its_budget_is_spent_and_then_does_nothing(tmp_path: Path) -> None:
    fit(Line(), batches(), loss_of, options_in(tmp_path, minutes=0.002))
    state = load(tmp_path / "checkpoint.pt")
    assert state["spent"] >= 0.12 and state["step"] > 0
    fit(Line(), iter(()), loss_of, options_in(tmp_path, minutes=0.002))
    assert load(tmp_path / "checkpoint.pt")["step"] == state["step"]


def test_a_step_that_never_ends_ends_the_run_and_says_where(tmp_path: Path) -> None:
    program = f"""
import sys, time
from pathlib import Path
sys.path.insert(0, {str(Path(__file__).parent)!r})
from test_fit import Line, batches, fit, loss_of, options_in

def stuck():
    for number, batch in zip(range(5), batches()):
        yield batch
    while True:  # as what holds the interpreter does
        sum(range(10**5))

fit(Line(), stuck(), loss_of, options_in(Path({str(tmp_path)!r}), checkpoint_minutes=0.0, stall_seconds=2.0))
"""
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=120, check=False)
    assert ended.returncode == 1 and "Timeout" in ended.stderr and "in stuck" in ended.stderr
    assert load(tmp_path / "checkpoint.pt")["step"] == 5


def test_a_checkpoint_is_reported_when_it_is_written(tmp_path: Path) -> None:
    seen: list[int] = []
    trained(tmp_path, 5, checkpoint_minutes=0.0, on_checkpoint=lambda: seen.append(load(tmp_path / "checkpoint.pt")["step"]))
    assert seen == [1, 2, 3, 4, 5, 5]


def test_a_checkpoint_of_another_preset_is_refused_by_its_numbers(tmp_path: Path) -> None:
    save(tmp_path / "checkpoint.pt", {"config": preset_named("small").tokenizer.to_dict()})
    with pytest.raises(TrainingError, match=r"made with another stem \(16, not 32\), conv_width \(96, not 128\), .*use its preset"):
        load(tmp_path / "checkpoint.pt", preset_named("base").tokenizer)


def test_numbers_that_a_checkpoint_does_not_know_have_their_defaults(tmp_path: Path) -> None:
    save(tmp_path / "checkpoint.pt", {"config": {"width": 4}})
    assert load(tmp_path / "checkpoint.pt", Numbers())["config"] == {"width": 4}
    with pytest.raises(TrainingError, match=r"another later \(0, not 3\)"):
        load(tmp_path / "checkpoint.pt", Numbers(later=3))
    save(tmp_path / "checkpoint.pt", {"config": {"width": 4, "newer": 1}})
    with pytest.raises(TrainingError, match=r"newer \(this version does not know it\)"):
        load(tmp_path / "checkpoint.pt", Numbers())


def test_missing_and_broken_checkpoints_are_told_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="There is no checkpoint"):
        load(tmp_path / "checkpoint.pt")
    (tmp_path / "checkpoint.pt").write_bytes(b"half a file")
    with pytest.raises(TrainingError, match=r"cannot be read \([^\n]*\); delete it to start afresh\.$"):
        load(tmp_path / "checkpoint.pt")


def test_a_full_disk_leaves_the_checkpoint_of_before(tmp_path: Path) -> None:
    path = tmp_path / "checkpoint.pt"
    save(path, {"step": 1})
    # Where the new one is written first, the disk is full.
    (tmp_path / "checkpoint.pt.part").symlink_to("/dev/full")
    with pytest.raises(TrainingError, match=r"checkpoint\.pt cannot be written \([^\n]*\); is the disk full\? The one of before is untouched\.$"):
        save(path, {"step": 2, "weights": torch.zeros(100_000)})
    assert load(path) == {"step": 1}
    assert not (tmp_path / "checkpoint.pt.part").exists()
    (tmp_path / "all.json.part").symlink_to("/dev/full")
    with pytest.raises(TrainingError, match="is the disk full"):
        write_text(tmp_path / "all.json", "x" * 100_000)
    assert not (tmp_path / "all.json").exists()


def test_a_run_killed_while_it_writes_leaves_a_whole_checkpoint(tmp_path: Path) -> None:
    program = (
        "import sys, torch; from pathlib import Path; from evertale_training.learning.fit import save\n"
        "path, step = Path(sys.argv[1]), 0\n"
        "while True:\n    step += 1; save(path, {'step': step, 'weights': torch.full((500_000,), float(step))}); print(step, flush=True)\n"
    )
    path = tmp_path / "checkpoint.pt"
    with subprocess.Popen([sys.executable, "-c", program, str(path)], stdout=subprocess.PIPE, cwd=Path(__file__).parent.parent) as child:
        assert child.stdout is not None
        for _ in range(5):
            child.stdout.readline()
        child.kill()
    state = load(path)
    assert state["step"] >= 5 and (state["weights"] == state["step"]).all()


def test_a_loss_that_is_no_number_never_reaches_a_checkpoint(tmp_path: Path) -> None:
    def broken(model: nn.Module, batch: object) -> tuple[Tensor, dict[str, Tensor]]:
        loss, numbers = loss_of(model, batch)
        return loss * float("nan"), numbers

    trained(tmp_path, 3)
    with pytest.raises(TrainingError, match="The loss is nan at step"):
        options = options_in(tmp_path, checkpoint_minutes=0.0)
        fit(Line(), batches(), broken, options)
    assert load(tmp_path / "checkpoint.pt")["step"] == 3


def test_slimmed_weights_warm_the_optimizers_up_anew(tmp_path: Path) -> None:
    from evertale_training.learning.keep import slim

    trained(tmp_path, 20)
    slim(tmp_path / "checkpoint.pt", tmp_path / "slim" / "checkpoint.pt")
    kept = load(tmp_path / "slim" / "checkpoint.pt")
    assert "optimizers" not in kept and kept["averaged"]["layers.0.weight"].dtype == torch.float16
    trained(tmp_path / "slim", 3, first=20)
    after = load(tmp_path / "slim" / "checkpoint.pt")
    assert (after["step"], after["cold_step"]) == (23, 20)


def test_training_goes_on_where_compiling_fails(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    from evertale_training.devices import device

    def refuse(model: nn.Module) -> list[nn.Module]:
        def backend(*_: object) -> object:
            raise RuntimeError("no compiler here")

        model.layers[0].compile(backend=backend)
        return [model.layers[0]]

    monkeypatch.setattr(device, "compile_blocks", refuse)
    trained(tmp_path, 4, compile=True)
    assert load(tmp_path / "checkpoint.pt")["step"] == 4
    assert "torch.compile failed (" in capsys.readouterr().out


def test_a_thread_works_ahead_in_order_and_tells_its_failure() -> None:
    def source() -> Iterator[tuple[Tensor, int]]:
        for number in range(3):
            yield torch.full((2,), number), number
        raise TrainingError("no more")

    ahead = Ahead(source(), "cpu")
    assert [(int(tensor[0]), number) for tensor, number in (next(ahead) for _ in range(3))] == [(0, 0), (1, 1), (2, 2)]
    for _ in range(2):
        with pytest.raises(TrainingError, match="no more"):
            next(ahead)
    ahead.close()
    endless = Ahead(iter(lambda: 1, 2), "cpu")
    next(endless)
    begun = time.monotonic()
    endless.close()
    assert not endless.thread.is_alive() and time.monotonic() - begun < 10


def test_who_records_is_alone_and_waits_for_who_shares() -> None:
    turns, inside, seen = Turns(), [], []
    begun = threading.Event()

    def user() -> None:
        for _ in range(50):
            with turns.shared():
                inside.append(1)
                begun.set()
                time.sleep(0.001)
                inside.pop()

    threads = [threading.Thread(target=user) for _ in range(3)]
    for thread in threads:
        thread.start()
    begun.wait()
    for _ in range(10):
        with turns.alone():
            seen.append(len(inside))
            time.sleep(0.002)
            seen.append(len(inside))
    for thread in threads:
        thread.join(timeout=10)
    assert seen == [0] * 20 and not inside and not any(thread.is_alive() for thread in threads)


def test_cuda_is_refused_where_there_is_none() -> None:
    assert choose_device("cpu") == "cpu"
    if not torch.cuda.is_available():
        assert choose_device("auto") == "cpu"
        with pytest.raises(TrainingError, match="finds no CUDA device"):
            choose_device("cuda")
