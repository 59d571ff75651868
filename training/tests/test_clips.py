import subprocess
import sys
from pathlib import Path


def test_processes_that_draw_end_with_the_one_they_draw_for() -> None:
    program = f"""
import os, signal, sys
sys.path.insert(0, {str(Path(__file__).parent)!r})
from toy import ToySource
from evertale_training.clips.clips import Drawn, by_processes

class Wordy(ToySource):  # more than a pipe holds: who writes it waits for a reader
    def clips(self, *which):
        clips = super().clips(*which)
        clips.captions[0] = ["a square " * 50_000]
        return clips

ahead = by_processes(Drawn(Wordy(), 1, 13, 0), 2)
next(ahead)
print("killed", flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""
    # What it prints to is closed when the last of them is gone.
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=False, cwd=Path(__file__).parent.parent)
    assert (ended.returncode, ended.stdout) == (-9, "killed\n")
