"""Training of the Evertale story model: the rendered world it learns from, its captions and its networks."""

import time

STARTED = time.monotonic()
"""When this process began, near enough: importing PyTorch alone takes seconds of a short lease."""
