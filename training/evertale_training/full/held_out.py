"""
What training on the full world never shows, all in this one file: some 15% of the (actor, action, scene) combinations, which measure
composition, and motion of the actors that appear in captioned stills alone, which measures what joint image and video training carries over.
"""

from __future__ import annotations

import zlib

STILL_ACTORS = (
    "wolf", "raccoon", "giraffe", "zebra", "deer", "camel", "kangaroo", "hippo", "rhino", "gorilla", "otter", "hedgehog", "polar bear",
    "hamster", "peacock", "rooster", "chick", "crocodile", "snake", "llama", "goat", "sheep", "horse", "beaver", "skunk", "ladybug",
    "ant", "scorpion", "caterpillar", "clown", "santa claus", "vampire", "zombie", "elf", "ninja", "prince", "cook", "firefighter",
    "police officer", "farmer", "monster", "dolphin", "shark", "seal", "jellyfish", "squid", "lobster", "pufferfish", "swan", "mermaid",
    "ship", "bat", "parrot", "flamingo", "eagle", "fairy", "genie", "kite", "parachute", "taxi", "bus", "police car", "fire engine",
    "tractor", "bicycle", "hamburger", "pizza", "hot dog", "taco", "apple", "banana", "watermelon", "pineapple", "strawberry", "carrot",
    "doughnut", "ice cream", "cake", "cupcake", "cheese", "mushroom", "lollipop", "guitar", "drum", "violin", "trumpet", "umbrella",
    "gift", "crown", "top hat", "alarm clock", "camera", "television", "light bulb", "trophy", "basketball", "cactus", "sunflower",
    "tulip", "rose", "christmas tree", "jack-o-lantern", "castle", "house", "tent", "bell", "crystal ball", "key", "backpack",
)  # fmt: skip

_SALT = "full"
_PERCENT = 15


def held_out(actor: str, action: str, scene: str) -> bool:
    """Whether training never shows this actor doing this in this scene. The rest of the state (event, camera, style, other) does not matter."""
    return zlib.crc32(f"{_SALT}|{actor}|{action}|{scene}".encode()) % 100 < _PERCENT
