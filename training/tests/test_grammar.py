"""What the program is told of a world: every word that it may say, where it fits, and how often."""

from evertale_training.full import held_out, words
from evertale_training.full.cast import CAST
from evertale_training.world.grammar import grammar


def test_the_full_world_says_what_fits_where() -> None:
    full = grammar("full")
    assert {actor["name"] for actor in full["actors"]} == set(CAST)
    seldom = {actor["name"] for actor in full["actors"] if actor.get("weight", 1) < 1}
    assert seldom == set(held_out.STILL_ACTORS)
    happens = {event["name"]: event["scenes"] for event in full["events"]}
    assert happens["fishes"] == ["under water"] and happens["none"] == list(words.SCENES) and "room" not in happens["rain"]
    does = {action["name"]: action for action in full["actions"]}
    assert set(does) == set(words.SOLO_ACTIONS) and does["leave"]["weight"] == 0 and "weight" not in does["walk"]
    assert does["swim"]["scenes"] == ["ocean", "bay", "under water"]


def test_what_training_hears_besides_is_understood_and_not_said() -> None:
    full = grammar("full")
    dog = next(actor for actor in full["actors"] if actor["name"] == "dog")
    assert "dachshund" in dog["heard"] and not any("dachshund" in phrase for phrase in dog["phrases"])
    assert "heard" not in next(event for event in full["events"] if event["name"] == "none")


def test_words_that_the_story_writer_leaves_to_viewers_have_no_slots() -> None:
    spoken = grammar("full")["words"]
    assert {"a pencil drawing of", "the camera zooms out", "chases", "side view"} <= set(spoken)
    assert not any("{" in phrase or phrase != phrase.strip() for phrase in spoken)
