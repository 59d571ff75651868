"""The world's grammar as data for the program (`grammar.json`): what the auto story writer says, and by which words the world is known."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from ..full import held_out, phrases, wider, words
from ..full.captions import with_article
from ..full.cast import CAST
from ..small import captions
from .states import ACTIONS, EVENTS, EVERYONE, SCENES, STILL_ACTORS, allowed
from .worlds import get_world

TEMPLATES = (
    "{actor} {action} {scene}",
    "{scene}, {actor} {action}",
    "{actor} {action} {scene} {event}",
)


STILL_WEIGHT = 0.1
"""How often the program brings in an actor that was learned from stills alone, beside the others: viewers may, whenever they like."""


def unique(values: list[str]) -> list[str]:
    return list(dict.fromkeys(values))


def grammar(world: str = "small") -> dict:
    """Phrases of every slot, the plainest first; actors come with their article. Of the full world: all that one actor does alone; other words without a slot."""
    return {"small": _small, "full": _full}[get_world(world).name]()


def _word(name: str, said: list[str], weight: float = 1.0, heard: Sequence[str] = (), **more: list[str]) -> dict:
    """One word's entry; the usual weight goes without saying."""
    also = {"heard": list(heard)} if heard else {}
    return {"name": name, "phrases": unique(said), **also, **more, **({"weight": weight} if weight != 1.0 else {})}


def _small() -> dict:
    return {
        "actors": [_word(a, [captions._with_article(n) for n in captions._ACTORS[a]], STILL_WEIGHT if a in STILL_ACTORS else 1.0) for a in EVERYONE],
        "scenes": [_word(s, list(captions._SCENES[s])) for s in SCENES],
        "actions": [_word(a, [does for _, does, _ in captions._ACTIONS[a]], scenes=[s for s in SCENES if allowed(a, s)]) for a in ACTIONS],
        "events": [_word(e, [p for p in captions._EVENTS[e] if p] or [""]) for e in EVENTS],
        "templates": list(TEMPLATES),
    }


SELDOM = {"leave": 0.0, "enter": 0.3, "sleep": 0.5, "grow": 0.5, "shrink": 0.5}
"""How often the program has somebody do this; an empty stage is for viewers to ask for."""


def _full() -> dict:
    does, also = ({action: [phrases.forms(entry)[1] for entry in table[action]] for action in words.ACTIONS} for table in (phrases.ACTIONS, wider.ACTIONS))
    pairs = [said[action] for action in words.PAIR_ACTIONS for said in (does, also)]
    # Further places and events are known words and no more: "on the water" would be heard in "under water".
    more = [*(table.values() for table in (phrases.STYLE_OPENINGS, phrases.STYLE_ENDINGS, phrases.CAMERAS, wider.SCENES, wider.EVENTS)), pairs]
    spoken = [re.sub(r"{.}", "", phrase).strip() for phrase in itertools.chain.from_iterable(itertools.chain.from_iterable(more))]
    return {
        "actors": [
            _word(name, [with_article(noun) for noun in member.nouns], STILL_WEIGHT if name in held_out.STILL_ACTORS else 1.0, wider.NAMES[name])
            for name, member in CAST.items()
        ],
        "scenes": [_word(scene, list(phrases.SCENES[scene])) for scene in words.SCENES],
        "actions": [_word(action, does[action], SELDOM.get(action, 1.0), also[action], scenes=[s for s in words.SCENES if words.allowed(action, s)]) for action in words.SOLO_ACTIONS],
        "events": [_word(event, list(phrases.EVENTS.get(event, ("",))), scenes=[s for s in words.SCENES if words.happens(event, s)]) for event in words.EVENTS],
        "templates": list(TEMPLATES),
        "words": unique(spoken),
    }
