"""The world's grammar as data for the program (`grammar.json`): what the auto story writer says, and by which words the world is known."""

from __future__ import annotations

import re

from . import captions
from .states import ACTIONS, ACTORS, EVENTS, SCENES, allowed
from .world import sample_clip

TEMPLATES = (
    "{actor} {action} {scene}",
    "{scene}, {actor} {action}",
    "{actor} {action} {scene} {event}",
)


def unique(values: list[str]) -> list[str]:
    return list(dict.fromkeys(values))


def known_words() -> list[str]:
    """Every word that captions are made of, gathered by drawing many."""
    words: set[str] = set()
    for seed in range(6000):
        for _, _, caption in sample_clip(seed, 23, 1.0, "any").segments:
            words.update(re.findall(r"[a-z]+", caption.lower()))
    return sorted(words)


def grammar() -> dict:
    """Phrases of every slot, the plainest first; actors come with their article."""
    return {
        "actors": [{"name": a, "phrases": unique([captions._with_article(n) for n in captions._ACTORS[a]])} for a in ACTORS],
        "scenes": [{"name": s, "phrases": unique(list(captions._SCENES[s]))} for s in SCENES],
        "actions": [
            {"name": a, "phrases": unique([does for _, does, _ in captions._ACTIONS[a]]), "scenes": [s for s in SCENES if allowed(a, s)]}
            for a in ACTIONS
        ],
        "events": [{"name": e, "phrases": [p for p in captions._EVENTS[e] if p] or [""]} for e in EVENTS],
        "templates": list(TEMPLATES),
    }
