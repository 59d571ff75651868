"""The full world in words: every way to say an action, a place, an event, a camera movement, a style. `captions.py` makes sentences of them."""

from __future__ import annotations

# (infinitive, third person, -ing form)
ACTIONS = {
    "stand": (
        "stand stands standing", "rest rests resting", "wait waits waiting", "stand still:stands still:standing still",
        "stay stays staying",
    ),
    "walk": ("walk walks walking", "walk walks walking", "stroll strolls strolling", "wander wanders wandering", "march marches marching"),
    "run": ("run runs running", "run runs running", "race races racing", "dash dashes dashing", "sprint sprints sprinting"),
    "jump": (
        "jump jumps jumping", "jump up and down:jumps up and down:jumping up and down", "hop hops hopping", "leap leaps leaping",
        "bounce bounces bouncing",
    ),
    "dance": ("dance dances dancing", "dance dances dancing", "dance happily:dances happily:dancing happily", "boogie boogies boogieing"),
    "spin": (
        "spin spins spinning", "spin around:spins around:spinning around", "twirl twirls twirling",
        "turn around and around:turns around and around:turning around and around", "whirl whirls whirling",
    ),
    "swim": ("swim swims swimming", "swim swims swimming", "paddle paddles paddling"),
    "dive": ("dive dives diving", "dive dives diving", "dive down:dives down:diving down", "plunge plunges plunging"),
    "rise": (
        "rise rises rising", "rise into the air:rises into the air:rising into the air", "lift off:lifts off:lifting off",
        "ascend ascends ascending", "take off:takes off:taking off",
    ),
    "fly": ("fly flies flying", "fly flies flying", "soar soars soaring", "glide glides gliding", "fly around:flies around:flying around"),
    "float": ("float floats floating", "float floats floating", "hover hovers hovering", "drift drifts drifting"),
    "grow": (
        "grow grows growing", "get bigger:gets bigger:getting bigger",
        "grow larger and larger:grows larger and larger:growing larger and larger", "become huge:becomes huge:becoming huge",
    ),
    "shrink": (
        "shrink shrinks shrinking", "get smaller:gets smaller:getting smaller", "become tiny:becomes tiny:becoming tiny",
        "shrink more and more:shrinks more and more:shrinking more and more",
    ),
    "enter": (
        "enter enters entering", "come in:comes in:coming in", "appear appears appearing", "arrive arrives arriving",
        "come into view:comes into view:coming into view",
    ),
    "leave": (
        "leave leaves leaving", "go away:goes away:going away", "walk away:walks away:walking away", "exit exits exiting",
        "move out of view:moves out of view:moving out of view",
    ),
    "sleep": (
        "sleep sleeps sleeping", "sleep sleeps sleeping", "take a nap:takes a nap:taking a nap", "snooze snoozes snoozing",
        "lie asleep:lies asleep:lying asleep",
    ),
    "wave": (
        "wave waves waving", "wave waves waving", "wave hello:waves hello:waving hello", "wave a hand:waves a hand:waving a hand",
        "say hello:says hello:saying hello",
    ),
    # {o}: the other, with its article.
    "walk with": (
        "walk {o}:walks {o}:walking {o}", "walk {o}:walks {o}:walking {o}", "walk with {o}:walks with {o}:walking with {o}",
        "take {o} for a walk:takes {o} for a walk:taking {o} for a walk",
    ),
    "chase": (
        "chase {o}:chases {o}:chasing {o}", "chase {o}:chases {o}:chasing {o}", "run after {o}:runs after {o}:running after {o}",
        "hunt {o}:hunts {o}:hunting {o}",
    ),
    "watch": (
        "watch {o}:watches {o}:watching {o}", "look at {o}:looks at {o}:looking at {o}",
        "watch {o} play:watches {o} play:watching {o} play", "observe {o}:observes {o}:observing {o}",
    ),
    "dance with": (
        "dance with {o}:dances with {o}:dancing with {o}", "dance together with {o}:dances together with {o}:dancing together with {o}",
    ),
    "jump over": (
        "jump over {o}:jumps over {o}:jumping over {o}", "leap over {o}:leaps over {o}:leaping over {o}",
        "hop over {o}:hops over {o}:hopping over {o}",
    ),
}  # fmt: skip
WATCHING = (
    "watch {e}:watches {e}:watching {e}",
    "watch {e}:watches {e}:watching {e}",
    "look up at {e}:looks up at {e}:looking up at {e}",
    "admire {e}:admires {e}:admiring {e}",
)  # fmt: skip

SCENES = {
    "ocean": ("in the ocean", "on the ocean", "in the sea", "on the sea", "at sea", "in the ocean waves", "in the blue waves"),
    "bay": (
        "in the ocean at San Francisco", "in San Francisco Bay", "at San Francisco", "in the sea by the Golden Gate Bridge",
        "in the ocean near San Francisco", "in front of the Golden Gate Bridge",
    ),
    "under water": (
        "under water", "underwater", "under the water", "beneath the sea", "at the bottom of the sea", "deep under the sea",
        "in the deep blue water",
    ),
    "beach": (
        "on the beach", "on the beach", "on the beach under the sun", "on a sunny beach", "at the beach", "on the sand by the sea",
        "by the palm trees",
    ),
    "mars": ("on Mars", "on Mars", "on the planet Mars", "on the red planet", "in the Martian desert"),
    "moon": ("on the moon", "on the Moon", "on the lunar surface", "among the moon's craters", "on the grey moon"),
    "space": ("in space", "in outer space", "among the stars", "in space between the stars", "in the cosmos", "in deep space"),
    "forest": ("in the forest", "in a forest", "in the woods", "among the trees", "in a green forest"),
    "night forest": (
        "in the forest at night", "in the dark forest", "in the woods at night", "in a moonlit forest", "among the dark trees at night",
    ),
    "desert": ("in the desert", "in a desert", "in the hot desert", "among the cactuses", "on the sand dunes", "near the pyramids"),
    "meadow": ("in the meadow", "in a meadow", "on the grass", "in a field of flowers", "among the flowers", "in a sunny meadow"),
    "snow": ("in the snow", "in the snow", "on the ice", "in a snowy landscape", "on a snowy field", "in the snowy mountains"),
    "city": ("in the city", "in a city", "on the street", "in town", "on a city street", "in front of colorful houses"),
    "sky": ("in the sky", "in the sky", "in the blue sky", "among the clouds", "above the clouds", "high in the air"),
    "night sky": (
        "in the night sky", "at night", "at night under the stars", "under the starry sky", "on a starry night", "in the moonlight",
    ),
    "room": ("in a room", "in the room", "at home", "indoors", "in the living room", "inside a house"),
}  # fmt: skip
# Further places for actions that cross them, pass over them, go up into them or are done from them.
ACROSS = {
    "forest": ("through the forest", "through the woods"), "night forest": ("through the forest at night", "through the dark woods"),
    "mars": ("across Mars", "across the red planet"),
    "moon": ("across the moon",),
    "snow": ("through the snow", "across the snow", "over the ice"),
    "ocean": ("across the ocean", "through the waves"), "bay": ("across San Francisco Bay",), "under water": ("through the deep water",),
    "night sky": ("through the night",),
    "desert": ("through the desert", "across the sand"),
    "meadow": ("through the meadow", "across the grass"),
    "city": ("through the city", "down the street"), "beach": ("along the beach", "across the sand"), "room": ("through the room",),
}  # fmt: skip
OVER = {
    "forest": ("over the forest",),
    "night forest": ("over the dark forest",),
    "mars": ("over Mars", "above the red planet"),
    "moon": ("over the moon",),
    "snow": ("over the snow",), "ocean": ("over the ocean", "above the ocean", "over the sea", "above the ocean waves"),
    "bay": ("over San Francisco Bay", "past the Golden Gate Bridge"), "night sky": ("across the night sky", "through the starry sky"),
    "space": ("through space", "through space between the stars", "through outer space", "past the planets"),
    "sky": ("through the sky", "through the clouds"),
    "desert": ("over the desert",),
    "meadow": ("over the meadow",),
    "city": ("over the city", "above the houses"),
    "beach": ("over the beach",),
}  # fmt: skip
UP = {
    "sky": ("into the sky", "into the sky", "up into the clouds"),
    "space": ("into space",),
    "night sky": ("into the night sky",),
    "under water": ("from the bottom of the sea",),
}  # fmt: skip
FROM = {"moon": ("from the moon",), "mars": ("from Mars",), "space": ("from space",), "beach": ("from the beach",), "snow": ("from the ice",)}
GOES = {
    "ocean": ("goes up to the surface of the ocean", "goes out to sea", "comes to the ocean"),
    "bay": ("goes to San Francisco", "comes to San Francisco Bay", "comes to the Golden Gate Bridge"),
    "under water": ("goes under water", "goes underwater", "dives beneath the sea", "sinks under water"),
    "beach": ("goes to the beach", "comes to a sunny beach"),
    "mars": ("goes to Mars", "arrives on Mars", "comes to the red planet"),
    "moon": ("goes to the moon", "arrives on the moon", "lands on the moon"),
    "space": ("goes into space", "goes to outer space", "leaves for the stars"),
    "forest": ("goes into the forest", "comes to the forest", "enters the woods"),
    "night forest": ("goes into the dark forest", "comes to the forest at night"),
    "desert": ("goes into the desert", "comes to the desert"),
    "meadow": ("goes to the meadow", "comes to a meadow with flowers"),
    "snow": ("goes into the snow", "comes to a snowy landscape", "goes onto the ice"),
    "city": ("goes to the city", "comes into town"),
    "sky": ("goes up into the sky", "goes up among the clouds"),
    "night sky": ("goes out into the night", "comes under the starry night sky"),
    "room": ("goes into the room", "goes home", "comes indoors"),
}
EVENTS = {
    "rain": ("in the rain", "while it rains", "while rain is falling", "in heavy rain", "as it is raining"),
    "snow": ("while it snows", "while snow is falling", "as snowflakes fall", "in falling snow", "while it is snowing"),
    "fireworks": (
        "under fireworks", "while fireworks light up the sky", "with fireworks in the sky", "as fireworks explode", "during fireworks",
    ),
    "bubbles": ("with bubbles", "among bubbles", "while bubbles rise", "surrounded by bubbles", "in a cloud of bubbles"),
    "fishes": (
        "with colorful fishes", "among colorful fishes", "with a school of fishes", "while a school of fish swims by",
        "surrounded by fishes",
    ),
    "balloons": ("with balloons", "among colorful balloons", "while balloons rise", "as balloons fly up", "with balloons in the air"),
    "puddle": ("in a puddle", "in a puddle of water", "with a puddle on the ground", "splashing in a puddle"),
}
THROUGH_PUDDLE = ("through a puddle", "through a puddle", "through a puddle of water", "splashing through a puddle")
SIGHTS = {
    "rain": ("the rain", "the rain fall"),
    "snow": ("the snow fall", "the snowflakes"),
    "fireworks": ("fireworks", "the fireworks", "fireworks in the sky"),
    "bubbles": ("the bubbles", "bubbles rise"),
    "fishes": ("the colorful fishes", "a school of fish"),
    "balloons": ("balloons", "the balloons rise"),
    "puddle": ("the puddle",),
}  # fmt: skip
BEGINS = {
    "rain": ("it begins to rain", "it starts to rain", "it starts raining", "rain starts to fall"),
    "snow": ("it begins to snow", "it starts to snow", "it starts snowing", "snow starts to fall", "snowflakes begin to fall"),
    "fireworks": ("fireworks light up the sky", "fireworks begin", "fireworks explode in the sky", "the fireworks start"),
    "bubbles": ("bubbles appear", "bubbles start to rise", "there are bubbles everywhere"),
    "fishes": ("colorful fishes appear", "a school of fishes swims by", "colorful fishes come swimming"),
    "balloons": ("balloons rise into the air", "colorful balloons appear", "balloons fly up"),
    "puddle": ("a puddle appears on the ground", "there is a puddle on the ground", "a puddle forms"),
}
ENDS = {
    "rain": ("the rain stops", "it stops raining"),
    "snow": ("the snow stops", "it stops snowing", "the snowfall ends"),
    "fireworks": ("the fireworks stop", "the fireworks end", "the fireworks are over"),
    "bubbles": ("the bubbles disappear", "the bubbles are gone"),
    "fishes": ("the fishes swim away", "the fishes are gone"),
    "balloons": ("the balloons are gone", "the balloons fly away"),
    "puddle": ("the puddle dries up", "the puddle is gone"),
}
# {w}: who, with its article.
CAMERAS = {
    "pan": ("the camera pans", "the camera pans slowly", "the camera moves sideways", "panning shot"),
    "zoom in": ("the camera zooms in on {w}", "the camera zooms in", "zooming in on {w}", "the camera comes closer", "close-up"),
    "zoom out": (
        "the camera zooms out from {w}", "the camera zooms out", "zooming out from {w}", "the camera moves back", "seen from far away",
    ),
    "side view": ("seen from the side", "side view", "the camera follows from the side", "tracking shot"),
    "still": ("the camera is still", "the camera stops", "the camera holds still"),
}
STYLE_OPENINGS = {
    "cartoon": ("a cartoon of", "a cartoon of", "a comic of", "a cartoon drawing of", "an animated cartoon of"),
    "pencil": ("a pencil drawing of", "a pencil drawing of", "a pencil sketch of", "a black and white drawing of", "a sketch of"),
}
STYLE_ENDINGS = {
    "cartoon": ("cartoon style", "in the style of a cartoon", "as a cartoon", "drawn as a comic"),
    "pencil": ("pencil drawing", "drawn in pencil", "as a pencil sketch", "in the style of a pencil drawing"),
}
STYLE_TURNS = {
    "normal": ("it looks real again", "the drawing comes to life", "it is photorealistic again"),
    "cartoon": ("it turns into a cartoon", "now it is a cartoon", "everything becomes a cartoon"),
    "pencil": ("it turns into a pencil drawing", "now it is a pencil sketch", "everything becomes a pencil drawing"),
}
ADJECTIVES = ("cute", "lovely", "photorealistic", "friendly", "beautiful", "happy", "charming", "little", "funny")
OPENINGS = ("a video of", "a film of", "a scene with", "a picture of", "a view of")
STILL_OPENINGS = ("a picture of", "a photo of", "an image of", "a still of", "a picture of", "")
NAMES = ("Santa Claus", "Santa", "Father Christmas", "Dracula")
"""Nouns without an article."""


def forms(entry: str) -> tuple[str, str, str]:
    """Infinitive, third person and -ing form of an entry of ACTIONS."""
    infinitive, does, doing = entry.split(":") if ":" in entry else entry.split()
    return infinitive, does, doing
