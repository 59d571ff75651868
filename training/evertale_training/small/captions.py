"""The caption grammar: many ways to say what a prompt shows, and what changes from one prompt to the next."""

from __future__ import annotations

import random

from ..full.cast import CAST
from ..world.states import STILL_ACTORS, SegmentState

_ACTORS = {
    "teddy bear": ("teddy bear", "teddy bear", "teddy", "toy bear", "stuffed bear"),
    "panda": ("panda", "panda", "panda bear"),
    "tropical fish": ("tropical fish", "fish", "colorful fish", "blue fish"),
    "astronaut": ("astronaut", "astronaut", "spaceman", "cosmonaut"),
    "dog": ("dog", "dog", "puppy", "doggy"),
    "fox": ("fox", "fox", "red fox", "orange fox"),
    "rabbit": ("rabbit", "bunny", "bunny rabbit"),
    "penguin": ("penguin", "penguin", "little penguin"),
    "dragon": ("dragon", "dragon", "green dragon"),
    "unicorn": ("unicorn", "unicorn", "magical unicorn"),
    "rocket": ("rocket", "rocket", "spaceship", "space rocket"),
    "sailboat": ("sailboat", "sailing boat", "yacht", "sail boat"),
    **{actor: CAST[actor].nouns for actor in STILL_ACTORS},
}
# (infinitive, third person, -ing form)
_ACTIONS = {
    "stand": (
        ("stand", "stands", "standing"),
        ("rest", "rests", "resting"),
        ("wait", "waits", "waiting"),
        ("stand still", "stands still", "standing still"),
    ),
    "walk": (
        ("walk", "walks", "walking"),
        ("walk", "walks", "walking"),
        ("stroll", "strolls", "strolling"),
        ("wander", "wanders", "wandering"),
    ),
    "run": (
        ("run", "runs", "running"),
        ("run", "runs", "running"),
        ("race", "races", "racing"),
        ("dash", "dashes", "dashing"),
    ),
    "jump": (
        ("jump", "jumps", "jumping"),
        ("jump up and down", "jumps up and down", "jumping up and down"),
        ("hop", "hops", "hopping"),
        ("leap", "leaps", "leaping"),
    ),
    "dance": (
        ("dance", "dances", "dancing"),
        ("dance", "dances", "dancing"),
        ("dance happily", "dances happily", "dancing happily"),
    ),
    "spin": (
        ("spin", "spins", "spinning"),
        ("spin around", "spins around", "spinning around"),
        ("twirl", "twirls", "twirling"),
        ("turn around and around", "turns around and around", "turning around and around"),
    ),
    "swim": (("swim", "swims", "swimming"), ("swim", "swims", "swimming"), ("paddle", "paddles", "paddling")),
    "fly": (
        ("fly", "flies", "flying"),
        ("fly", "flies", "flying"),
        ("soar", "soars", "soaring"),
        ("glide", "glides", "gliding"),
    ),
}
_SCENES = {
    "ocean": ("in the ocean", "on the ocean", "in the sea", "on the sea", "at sea", "in the ocean waves"),
    "under water": (
        "under water",
        "underwater",
        "under the water",
        "beneath the sea",
        "at the bottom of the sea",
        "deep under the sea",
    ),
    "mars": ("on Mars", "on Mars", "on the planet Mars", "on the red planet", "in the Martian desert"),
    "forest": ("in the forest", "in a forest", "in the woods", "among the trees", "in a green forest"),
    "night sky": (
        "in the night sky",
        "at night",
        "at night under the stars",
        "under the starry sky",
        "on a starry night",
        "in the moonlight",
    ),
    "snow": (
        "in the snow",
        "in the snow",
        "on the ice",
        "in a snowy landscape",
        "on a snowy field",
        "in the snowy mountains",
    ),
}
# Further places for actions that cross them or pass over them.
_ACROSS = {
    "forest": ("through the forest", "through the woods"),
    "mars": ("across Mars", "across the red planet"),
    "snow": ("through the snow", "across the snow"),
    "ocean": ("across the ocean", "through the waves"),
    "under water": ("through the deep water",),
    "night sky": ("through the night",),
}
_OVER = {
    "forest": ("over the forest",),
    "mars": ("over Mars", "above the red planet"),
    "snow": ("over the snow",),
    "ocean": ("over the ocean", "above the ocean", "over the sea", "above the sea", "above the ocean waves"),
    "night sky": ("across the night sky", "through the starry sky"),
}
_GOES = {
    "ocean": ("goes up to the surface of the ocean", "goes out to sea", "comes to the ocean"),
    "under water": ("goes under water", "goes underwater", "dives beneath the sea"),
    "mars": ("goes to Mars", "arrives on Mars", "comes to the red planet"),
    "forest": ("goes into the forest", "comes to the forest", "enters the woods"),
    "night sky": ("goes out into the night", "comes under the starry night sky"),
    "snow": ("goes into the snow", "comes to a snowy landscape"),
}
_EVENTS = {
    "none": ("",),
    "snowfall": (
        "while it snows",
        "while snow is falling",
        "as snowflakes fall",
        "in falling snow",
        "while it is snowing",
    ),
    "fireworks": (
        "under fireworks",
        "while fireworks light up the sky",
        "with fireworks in the sky",
        "as fireworks explode",
        "during fireworks",
    ),
}
_BEGINS = {
    "snowfall": (
        "it begins to snow",
        "it starts snowing",
        "now it is snowing",
        "snow starts to fall",
        "snowflakes begin to fall",
    ),
    "fireworks": (
        "fireworks light up the sky",
        "fireworks begin",
        "fireworks explode in the sky",
        "the fireworks start",
    ),
}
_ENDS = {
    "snowfall": ("the snow stops", "it stops snowing", "the snowfall ends"),
    "fireworks": ("the fireworks stop", "the fireworks end", "the fireworks are over"),
}
_ADJECTIVES = ("cute", "lovely", "photorealistic", "friendly", "beautiful", "happy", "charming")
_OPENINGS = ("Side view of", "A video of", "A picture of", "A film of", "A scene with")


def _with_article(noun: str) -> str:
    """Names, the only nouns that begin with a capital, stand without one."""
    return noun if noun[0].isupper() else f"{'an' if noun[0] in 'aeio' else 'a'} {noun}"


def _someone(actor: str, rng: random.Random) -> str:
    """The actor with an article: "a panda", "the bunny", "a cute fox"."""
    noun = rng.choice(_ACTORS[actor])
    draw = rng.random()
    if draw < 0.30:
        return f"the {noun}"
    return _with_article(f"{rng.choice(_ADJECTIVES)} {noun}" if draw > 0.82 else noun)


def _place(state: SegmentState, rng: random.Random) -> str:
    """Where it happens, in words that suit the action."""
    more = _ACROSS if state.action in ("walk", "run", "swim") else _OVER if state.action == "fly" else {}
    # Flying, nobody is in the sea.
    share = 1.0 if (state.action, state.scene) == ("fly", "ocean") else 0.35
    if state.scene in more and rng.random() < share:
        return rng.choice(more[state.scene])
    return rng.choice(_SCENES[state.scene])


def _finish(text: str, rng: random.Random) -> str:
    """Single spaces, then at random a capital, a full stop."""
    text = " ".join(text.split()).rstrip(",")
    if rng.random() < 0.8:
        text = text[0].upper() + text[1:]
    return text + ("." if rng.random() < 0.5 else "")


def full_caption(state: SegmentState, rng: random.Random) -> str:
    """A caption that names the actor, the action, the scene and the event, if there is one."""
    _, does, doing = rng.choice(_ACTIONS[state.action])
    place, event = _place(state, rng), rng.choice(_EVENTS[state.event])
    who = _someone(state.actor, rng)
    verb = does if rng.random() < 0.5 else f"is {doing}"
    order = rng.random()
    if order < 0.48:
        text = f"{who} {verb} {place} {event}"
    elif order < 0.62:
        text = f"{place}, {who} {verb} {event}"
    elif order < 0.74:
        text = f"{who} {doing} {place} {event}"
    elif order < 0.82:
        text = f"{rng.choice(_OPENINGS)} {who} {doing} {place} {event}"
    elif order < 0.90:
        text = f"there is {_with_article(rng.choice(_ACTORS[state.actor]))} {doing} {place} {event}"
    else:
        text = f"{event}, {who} {verb} {place}" if event else f"{who} {verb} {place}"
    return _finish(text, rng)


def _action_clause(state: SegmentState, who: str, rng: random.Random) -> str:
    infinitive, does, doing = rng.choice(_ACTIONS[state.action])
    return rng.choice(
        (
            f"{who} starts to {infinitive}",
            f"{who} begins to {infinitive}",
            f"{who} starts {doing}",
            f"now {who} {does}",
            f"{who} is {doing}",
            f"{who} is now {doing}",
            f"{who} {does}",
        )
    )


def _scene_clause(state: SegmentState, who: str, rng: random.Random) -> str:
    doing = rng.choice(_ACTIONS[state.action])[2]
    where = _place(state, rng)
    goes = f"{who} {rng.choice(_GOES[state.scene])}"
    return rng.choice((goes, goes, goes, f"{who} is {doing} {where}", f"now {who} is {doing} {where}"))


def _actor_clause(who: str, state: SegmentState, rng: random.Random) -> str:
    new = _with_article(rng.choice(_ACTORS[state.actor]))
    return rng.choice(
        (
            f"{who} turns into {new}",
            f"{who} turns into {new}",
            f"{who} becomes {new}",
            f"{who} transforms into {new}",
            f"{who} changes into {new}",
            f"now it is {new}",
        )
    )


def _event_clause(old: str, new: str, rng: random.Random) -> str:
    stops = "" if old == "none" else rng.choice(_ENDS[old])
    begins = "" if new == "none" else rng.choice(_BEGINS[new])
    return " and ".join(part for part in (stops, begins) if part)


def change_caption(old: SegmentState, new: SegmentState, rng: random.Random) -> str:
    """The caption of a prompt that follows another: half of the time complete, else only what changed."""
    if old == new or rng.random() < 0.5:
        return full_caption(new, rng)
    noun = rng.choice(("bear", "teddy bear")) if old.actor == "teddy bear" else rng.choice(_ACTORS[old.actor])
    who = "it" if rng.random() < 0.2 else f"the {noun}"
    clauses = []
    if old.actor != new.actor:
        clauses.append(_actor_clause(who, new, rng))
        who = "it"
    if old.scene != new.scene:
        clauses.append(_scene_clause(new, who, rng))
        who = "it"
    if old.action != new.action:
        clauses.append(_action_clause(new, who, rng))
    if old.event != new.event:
        clauses.append(_event_clause(old.event, new.event, rng))
    return _finish(" and ".join(clauses), rng)
