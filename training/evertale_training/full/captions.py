"""Sentences of the full world: what a prompt shows, in many words and orders, and what changes from one prompt to the next."""

from __future__ import annotations

import random

from ..world.states import SegmentState, Wide
from . import phrases, wider
from .cast import CAST
from .phrases import forms

_GOING = ("walk", "run", "swim", "walk with", "chase", "enter", "leave")
_WIDER = 1 / 3
"""How often who draws widely takes one of the words of `wider.py`."""


def _one_of(plain: dict[str, tuple[str, ...]], more: dict[str, tuple[str, ...]], key: str, rng: random.Random) -> str:
    """One of the phrases for `key`."""
    if isinstance(rng, Wide) and key in more and rng.random() < _WIDER:
        return rng.choice(more[key])
    return rng.choice(plain[key])


def with_article(noun: str) -> str:
    """ "a fox", "an owl", "a UFO", "Santa Claus"."""
    if noun in phrases.NAMES:
        return noun
    return f"{'an' if noun[0].lower() in 'aeiou' and not noun.startswith(('uni', 'UFO')) else 'a'} {noun}"


def noun_of(actor: str, rng: random.Random) -> str:
    """One of the actor's nouns, its plainest half of the time."""
    if isinstance(rng, Wide) and rng.random() < _WIDER:
        return rng.choice(wider.NAMES[actor])
    nouns = CAST[actor].nouns
    return nouns[0] if rng.random() < 0.5 else rng.choice(nouns)


def the(actor: str, rng: random.Random) -> str:
    noun = noun_of(actor, rng)
    if actor == "teddy bear" and rng.random() < 0.15:
        noun = "bear"
    return noun if noun in phrases.NAMES else f"the {noun}"


def _someone(actor: str, rng: random.Random, adjectives: bool = True) -> str:
    """The actor with an article: "a panda", "the bunny", "a cute fox"."""
    draw = rng.random()
    if draw < 0.30:
        return the(actor, rng)
    noun = noun_of(actor, rng)
    plain = noun in phrases.NAMES or not adjectives
    return with_article(f"{rng.choice(phrases.ADJECTIVES)} {noun}" if draw > 0.82 and not plain else noun)


def _companion(state: SegmentState, rng: random.Random) -> str:
    """The other, as the actor's or anybody's: "his dog", "a snowman", "the fox"."""
    assert state.other is not None
    own = 0.5 if state.action in ("walk with", "watch") else 0.1
    if rng.random() < own:
        return f"{rng.choice(('his', 'his', 'her', 'its'))} {noun_of(state.other, rng)}"
    return _someone(state.other, rng, False)


def _verb(state: SegmentState, rng: random.Random) -> tuple[str, str, str]:
    """The action in its three forms, with its object."""
    if state.action == "watch" and state.event != "none":
        sight = rng.choice(phrases.SIGHTS[state.event])
        return tuple(form.replace("{e}", sight) for form in forms(rng.choice(phrases.WATCHING)))  # type: ignore[return-value]
    words = forms(_one_of(phrases.ACTIONS, wider.ACTIONS, state.action, rng))
    if state.other is None:
        return words
    other = _companion(state, rng)
    return tuple(form.replace("{o}", other) for form in words)  # type: ignore[return-value]


def _place(state: SegmentState, rng: random.Random) -> str:
    """Where it happens, in words that suit the action."""
    more: dict[str, tuple[str, ...]] = {}
    if state.action in _GOING:
        more = phrases.ACROSS
    elif state.action in ("fly", "float"):
        more = phrases.OVER
    elif state.action == "rise":
        more = phrases.UP
    elif state.action == "wave":
        more = phrases.FROM
    # Flying, nobody is in the sea.
    share = 1.0 if state.action == "fly" and state.scene in ("ocean", "bay") else 0.4
    if state.scene in more and rng.random() < share:
        return rng.choice(more[state.scene])
    return _one_of(phrases.SCENES, wider.SCENES, state.scene, rng)


def _event(state: SegmentState, rng: random.Random) -> str:
    if state.event == "none" or state.action == "watch":
        return ""
    if state.event == "puddle" and state.action in _GOING:
        return rng.choice(phrases.THROUGH_PUDDLE)
    return _one_of(phrases.EVENTS, wider.EVENTS, state.event, rng)


def _finish(text: str, rng: random.Random) -> str:
    """Single spaces, then at random a capital, a full stop."""
    text = " ".join(text.split()).strip(", ").replace(" ,", ",")
    if rng.random() < 0.8:
        text = text[0].upper() + text[1:]
    return text + ("." if rng.random() < 0.5 else "")


def _who(state: SegmentState, rng: random.Random) -> tuple[str, bool]:
    """Who acts, and whether that is more than one: "the astronaut and his dog"."""
    who = _someone(state.actor, rng)
    if state.other is not None and state.action == "watch" and state.event != "none":
        return f"{who} and {_companion(state, rng)}", True
    if state.other is not None and state.action == "dance with" and rng.random() < 0.2:
        return f"{who} and {_someone(state.other, rng, False)}", True
    return who, False


def _said(state: SegmentState, rng: random.Random, still: bool) -> str:
    """Who does what where, with the events, without camera and style."""
    who, plural = _who(state, rng)
    stated = state
    if plural and state.action == "dance with":
        stated = SegmentState(state.actor, "dance", state.scene, state.event)
    infinitive, does, doing = _verb(stated, rng)
    place, event = _place(state, rng), _event(state, rng)
    if still and state.action == "stand" and rng.random() < 0.7:
        return f"{rng.choice(phrases.STILL_OPENINGS)} {who} {place} {event}"
    verb = (infinitive if plural else does) if rng.random() < 0.5 else f"{'are' if plural else 'is'} {doing}"
    if event in phrases.THROUGH_PUDDLE:
        place, event = f"{event} {place}", ""
    near = place if state.action != "watch" or rng.random() < 0.6 else ""
    openings = phrases.STYLE_OPENINGS.get(state.style)
    if openings and rng.random() < 0.6:
        return f"{rng.choice(openings)} {who} {doing} {near} {event}"
    order = rng.random()
    if state.camera == "side view" and order < 0.5:
        text = f"side view of {who} {rng.choice((doing, f'is {doing}' if not plural else doing))} {near} {event}"
    elif order < 0.48:
        text = f"{who} {verb} {near} {event}"
    elif order < 0.60:
        text = f"{place}, {who} {verb} {event}"
    elif order < 0.70:
        text = f"{who} {doing} {near} {event}"
    elif order < 0.80:
        text = f"{rng.choice(phrases.OPENINGS)} {who} {doing} {near} {event}"
    elif order < 0.88 and not plural:
        text = f"there is {with_article(noun_of(state.actor, rng))} {doing} {near} {event}"
    else:
        text = f"{event}, {who} {verb} {near}" if event else f"{who} {verb} {near}"
    if openings:
        text = f"{text}, {rng.choice(phrases.STYLE_ENDINGS[state.style])}"
    return text


def _filmed(state: SegmentState, rng: random.Random) -> str:
    return rng.choice(phrases.CAMERAS[state.camera]).replace("{w}", the(state.actor, rng))


def full_caption(state: SegmentState, rng: random.Random, still: bool = False) -> str:
    """A caption that names all there is: actor, action, scene, the other, the event, the style and, nearly always, the camera."""
    text = _said(state, rng, still)
    if state.camera != "still" and not still and "side view" not in text and rng.random() < 0.9:
        camera = _filmed(state, rng)
        text = f"{camera} as {text}" if camera.startswith("the camera") and rng.random() < 0.25 else f"{text}, {camera}"
    if state.cut:
        text = f"cut to {text}" if rng.random() < 0.7 else f"cut to: {text}"
    return _finish(text, rng)


def _action_clause(old: SegmentState, state: SegmentState, who: str, rng: random.Random) -> str:
    infinitive, does, doing = _verb(state, rng)
    if state.other is not None and state.action == "watch" and state.event != "none":
        return f"{who} and {_companion(state, rng)} {infinitive}"
    if old.action == state.action and old.other == state.other:
        return rng.choice((f"{who} keeps {doing}", f"{who} is still {doing}", f"{who} goes on {doing}"))
    return rng.choice(
        (
            f"{who} starts to {infinitive}", f"{who} begins to {infinitive}", f"{who} starts {doing}", f"now {who} {does}",
            f"{who} is {doing}", f"{who} is now {doing}", f"{who} {does}", f"{who} {does}",
        )
    )  # fmt: skip


def _scene_clause(state: SegmentState, who: str, rng: random.Random) -> str:
    place, doing = _place(state, rng), _verb(state, rng)[2]
    goes = f"{who} {rng.choice(phrases.GOES[state.scene])}"
    return rng.choice((goes, goes, goes, f"{who} is {doing} {place}", f"now {who} is {doing} {place}", f"{who} keeps {doing} {place}"))


def _actor_clause(who: str, state: SegmentState, rng: random.Random) -> str:
    new = with_article(noun_of(state.actor, rng))
    if state.action == "enter":
        return rng.choice((f"{new} enters", f"{new} comes in", f"{who} leaves and {new} comes in"))
    turns = rng.choice(("turns into", "turns into", "becomes", "transforms into", "changes into", ""))
    return f"{who} {turns} {new}" if turns else f"now it is {new}"


def _event_clause(old: str, new: str, rng: random.Random) -> str:
    stops = "" if old == "none" else rng.choice(phrases.ENDS[old])
    begins = "" if new == "none" else rng.choice(phrases.BEGINS[new])
    return " and ".join(part for part in (stops, begins) if part)


def change_caption(old: SegmentState, new: SegmentState, rng: random.Random) -> str:
    """The caption of a prompt that follows another: half of the time complete, else only what changed."""
    changed_places = old.actor != new.actor and (new.actor == old.other or new.other == old.actor)
    if old == new or new.cut or rng.random() < 0.5 or changed_places:
        return full_caption(new, rng)
    who = "it" if rng.random() < 0.15 else the(old.actor, rng)
    clauses = []
    if old.actor != new.actor:
        clauses.append(_actor_clause(who, new, rng))
        who = "it"
    if old.scene != new.scene:
        clauses.append(_scene_clause(new, who, rng))
        who = "it"
    acts_anew = old.action != new.action or old.other != new.other
    if acts_anew and new.action != "enter":
        clauses.append(_action_clause(old, new, who, rng))
        who = "it"
    if old.event != new.event and new.action != "watch":
        said = _event_clause(old.event, new.event, rng)
        if not acts_anew and new.event != "none" and old.event == "none" and rng.random() < 0.3:
            said = f"{_action_clause(old, new, who, rng)} {_one_of(phrases.SCENES, wider.SCENES, new.scene, rng)} {_event(new, rng)}"
        clauses.append(said)
    if old.style != new.style:
        clauses.append(rng.choice(phrases.STYLE_TURNS[new.style]))
    if old.camera != new.camera:
        clauses.append(_filmed(new, rng))
    said = " and ".join(clause for clause in clauses if clause)
    return _finish(said, rng) if said else full_caption(new, rng)
