"""The stories that every bundle should be able to tell, prompt by prompt, as states of the full world: a test set, never training data."""

from __future__ import annotations

from dataclasses import replace

from ..world.states import SegmentState

_BEAR = SegmentState("teddy bear", "swim", "bay")
_ASTRONAUT = SegmentState("astronaut", "walk", "mars", "puddle", camera="side view")
_FOX = SegmentState("fox", "walk", "night forest")
_PENGUIN = SegmentState("penguin", "dance", "snow")

Story = tuple[tuple[str, SegmentState], ...]
STORIES: dict[str, Story] = {
    "The teddy bear and the panda": (
        ("A photorealistic teddy bear is swimming in the ocean at San Francisco.", _BEAR),
        ("The teddy bear goes under water.", replace(_BEAR, scene="under water")),
        ("The teddy bear keeps swimming under the water with colorful fishes.", replace(_BEAR, scene="under water", event="fishes")),
        ("A panda bear is swimming under water.", SegmentState("panda", "swim", "under water")),
    ),
    "The astronaut on Mars": (
        ("Side view of an astronaut is walking through a puddle on mars", _ASTRONAUT),
        ("The astronaut is dancing on mars", SegmentState("astronaut", "dance", "mars")),
        ("The astronaut walks his dog on mars", SegmentState("astronaut", "walk with", "mars", other="dog")),
        ("The astronaut and his dog watch fireworks", SegmentState("astronaut", "watch", "mars", "fireworks", other="dog")),
    ),
    "Fox at night": (
        ("A fox walks through the forest at night", _FOX),
        ("It starts to snow", replace(_FOX, event="snow")),
        ("The fox jumps over a snowman", replace(_FOX, action="jump over", other="snowman", event="snow")),
        ("A rabbit dances with the fox in the snow", SegmentState("rabbit", "dance with", "snow", "snow", other="fox")),
    ),
    "Rocket day": (
        ("A rocket stands on the beach under the sun", SegmentState("rocket", "stand", "beach")),
        ("The rocket rises into the sky", SegmentState("rocket", "rise", "sky")),
        ("The rocket flies through space between the stars", SegmentState("rocket", "fly", "space")),
        ("A green dinosaur waves from the moon", SegmentState("dinosaur", "wave", "moon")),
    ),
    "Styles": (
        ("A penguin is dancing on the ice", _PENGUIN),
        ("A cartoon of a penguin dancing on the ice", replace(_PENGUIN, style="cartoon")),
        ("A pencil drawing of a penguin dancing on the ice", replace(_PENGUIN, style="pencil")),
        ("The camera zooms out from the penguin", replace(_PENGUIN, style="pencil", camera="zoom out")),
    ),
}
