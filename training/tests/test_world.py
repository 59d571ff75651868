"""The full world: what it can tell, that it holds out what it says, and that its pictures follow from the seed alone."""

from __future__ import annotations

import json
import pickle
import random
import re
from dataclasses import replace

import pytest
import torch

from evertale_training import world
from evertale_training.evaluate import adherence
from evertale_training.full import captions, engine, held_out, wider, words
from evertale_training.full.announced import STORIES
from evertale_training.full.cast import CAST, MOVING
from evertale_training.full.phrases import forms
from evertale_training.world.states import SegmentState, Wide
from evertale_training.world.worlds import get_world

RES = 32
FULL = get_world("full")
PROMPTS = [(prompt, state) for story in STORIES.values() for prompt, state in story]


def film(*prompts: tuple[SegmentState, int], seed: int = 5) -> torch.Tensor:
    """A story's frames `[T, 3, RES, RES]` as floats in 0..1."""
    return world.render([world.story(list(prompts), seed, "full")], RES)[0].float() / 255


def steps(frames: torch.Tensor) -> torch.Tensor:
    """Mean difference of each frame to the one before."""
    return (frames[1:] - frames[:-1]).abs().mean((1, 2, 3))


def test_it_is_as_large_as_announced() -> None:
    assert len(FULL.actors) >= 40 and len(FULL.still_actors) >= 80
    assert len(FULL.scenes) >= 12 and len(FULL.actions) >= 16 and len(FULL.styles) == 3 and len(FULL.events) >= 8
    assert not set(FULL.actors) & set(FULL.still_actors)
    assert set(FULL.all_actors) == set(CAST)


class TestHeldOut:
    def test_training_never_draws_a_held_out_combination_nor_moves_an_actor_of_stills(self) -> None:
        for seed in range(3000):
            for _, state, _ in world.sample_clip(seed, 17, 0.7, "train", "full").segments:
                assert not FULL.held_out(state), state
                assert state.actor in FULL.actors and state.other in (None, *FULL.actors), state

    def test_training_stills_show_every_actor_and_no_held_out_combination(self) -> None:
        seen = set()
        for seed in range(2500):
            ((_, state, _),) = world.sample_still(seed).segments
            seen.add(state.actor)
            assert state.actor in FULL.still_actors or not FULL.held_out(state), state
        assert seen == set(FULL.all_actors)

    def test_the_other_splits_show_only_what_they_are_for(self) -> None:
        for seed in range(300):
            assert all(FULL.held_out(state) for _, state, _ in world.sample_clip(seed, 17, 0.7, "heldout", "full").segments)
            assert all(state.actor in FULL.still_actors for _, state, _ in world.sample_clip(seed, 17, 0.7, "imageonly", "full").segments)

    def test_about_fifteen_percent_are_held_out_of_every_actor_action_and_scene_some(self) -> None:
        every = [(a, b, c) for a in MOVING for b in FULL.actions for c in FULL.scenes if words.allowed(b, c)]
        out = [triple for triple in every if held_out.held_out(*triple)]
        assert 0.13 < len(out) / len(every) < 0.17
        for place, names in enumerate((MOVING, FULL.actions, FULL.scenes)):
            for name in names:
                of_it = [triple for triple in every if triple[place] == name]
                share = sum(held_out.held_out(*triple) for triple in of_it) / len(of_it)
                assert 0.03 < share < 0.40, (name, share)


class TestPictures:
    def test_the_same_seed_gives_the_same_bytes_in_any_company(self) -> None:
        specs = [world.sample_clip(seed, 13, 0.9, "any", "full") for seed in range(7)]
        together = world.render(specs, RES)
        assert together.dtype == torch.uint8 and together.shape == (7, 13, 3, RES, RES)
        assert torch.equal(together, world.render(specs, RES))
        for number in (0, 3, 6):
            assert torch.equal(together[number], world.render([world.sample_clip(number, 13, 0.9, "any", "full")], RES)[0])
        assert torch.equal(together.flip(0), world.render(specs[::-1], RES))

    @pytest.mark.skipif(not torch.cuda.is_available(), reason="needs a CUDA device")
    def test_cuda_draws_what_the_processor_draws(self) -> None:
        specs = [world.sample_clip(seed, 13, 0.9, "any", "full") for seed in range(16)]
        apart = (world.render(specs, RES).int() - world.render(specs, RES, "cuda").cpu().int()).abs()
        assert apart.max() <= 24 and apart.float().mean() < 0.1

    def test_a_clip_acted_out_elsewhere_is_drawn_the_same(self) -> None:
        spec = world.sample_clip(4, 13, 0.9, "train", "full")
        carried = pickle.loads(pickle.dumps(world.prepare(spec)))
        assert torch.equal(world.draw([carried], RES), world.render([spec], RES))

    def test_worlds_are_not_drawn_together(self) -> None:
        with pytest.raises(ValueError, match="one world"):
            world.render([world.sample_clip(1, 9), world.sample_clip(1, 9, world="full")], RES)

    @pytest.mark.parametrize("action", FULL.actions)
    def test_every_action_moves(self, action: str) -> None:
        scene = "under water" if action in ("swim", "dive") else "meadow"
        state = SegmentState("panda", action, scene, other="fox" if action in FULL.pair_actions else None)
        boxes = world.actor_boxes(world.prepare(world.story([(state, 17)], 5, "full")), 32).float()
        moving = (boxes[1:] != boxes[:-1]).float().mean()
        assert moving > 0 or steps(film((state, 17))).mean() > 0.004
        assert boxes[0].any()

    def test_scenes_events_styles_and_cameras_differ(self) -> None:
        plain = SegmentState("panda", "stand", "meadow")
        variants = [plain]
        variants += [replace(plain, scene=scene, action="float") for scene in FULL.scenes]
        variants += [replace(plain, event=event) for event in FULL.events[1:] if words.happens(event, "meadow")]
        variants += [replace(plain, style=style) for style in FULL.styles[1:]]
        variants += [replace(plain, camera=camera) for camera in ("zoom in", "zoom out", "pan")]
        films = torch.stack([film((state, 17), seed=6)[8:] for state in variants])
        apart = torch.stack([(films - one).abs().mean((2, 3, 4)).amax(1) for one in films]) + torch.eye(len(films))
        assert apart.min() > 0.005, divmod(int(apart.argmin()), len(films))

    def test_an_actor_is_where_its_box_is(self) -> None:
        here = SegmentState("ball", "stand", "snow")
        spec = world.story([(here, 3)], 8, "full")
        gone = world.story([(replace(here, actor="ghost"), 3)], 8, "full")
        box = world.actor_boxes(world.prepare(spec), RES)[0] | world.actor_boxes(world.prepare(gone), RES)[0]
        changed = (world.render([spec], RES)[0, 0].int() - world.render([gone], RES)[0, 0].int()).abs().amax(0) > 8
        # The shadow reaches a little beyond.
        assert changed.any() and (changed & box).sum() > 0.85 * changed.sum()

    @pytest.mark.parametrize("event", ["rain", "snow", "fireworks", "bubbles", "fishes", "balloons"])
    def test_what_happens_is_looked_at_where_it_is(self, event: str) -> None:
        here = SegmentState("ball", "stand", "under water" if event == "fishes" else "meadow", event)
        spec, calm = (world.story([(state, 17)], 8, "full") for state in (here, replace(here, event="none")))
        boxes = world.actor_boxes(world.prepare(spec), 8)
        more = (world.looked_at(world.prepare(spec), 8) & ~boxes).repeat_interleave(4, 1).repeat_interleave(4, 2)
        assert torch.equal(world.looked_at(world.prepare(calm), 8), boxes)
        changed = (world.render([spec], RES)[0].float() - world.render([calm], RES)[0].float()).abs().amax(1)
        assert 0.01 < more.float().mean() < 0.6 and changed[more].mean() > 1.2 * changed[~more].mean()

    def test_what_is_at_rest_stands_or_sleeps_and_nothing_happens(self) -> None:
        states = [world.sample_still(seed, at_rest=True).segments[0][1] for seed in range(200)]
        assert {state.action for state in states} == {"stand", "sleep"} and {state.event for state in states} == {"none"}
        assert sum(state.actor in held_out.STILL_ACTORS for state in states) > 100

    def test_a_newcomer_may_act_with_whoever_was_there(self) -> None:
        changes = [world.sample_clip(seed, 23, 1.0, "train", "full").segments for seed in range(400)]
        joined = [said for (_, old, _), (_, new, said) in changes if new.other == old.actor and new.actor not in (old.actor, old.other)]
        assert 10 < len(joined) < 60 and not any("turns into" in said or "becomes" in said for said in joined)


_FOX, _BEAR = SegmentState("fox", "walk", "forest"), SegmentState("teddy bear", "swim", "ocean")
CHANGES = {
    "travel": (_FOX, replace(_FOX, scene="desert")),
    "sinking": (_BEAR, replace(_BEAR, scene="under water")),
    "surfacing": (replace(_BEAR, scene="under water"), _BEAR),
    "to the sky": (SegmentState("rocket", "rise", "beach"), SegmentState("rocket", "fly", "space")),
    "nightfall": (_FOX, replace(_FOX, scene="night forest")),
    "turning into": (_FOX, replace(_FOX, actor="panda")),
    "newcomer": (_FOX, replace(_FOX, actor="cow", action="enter")),
    "joined": (_FOX, replace(_FOX, action="walk with", other="dog")),
    "changing places": (_FOX, SegmentState("rabbit", "dance with", "forest", other="fox")),
    "action": (_FOX, replace(_FOX, action="sleep")),
    "event": (_FOX, replace(_FOX, event="balloons")),
    "style": (_FOX, replace(_FOX, style="pencil")),
    "camera": (_FOX, replace(_FOX, camera="zoom in")),
}


class TestChanges:
    @pytest.mark.parametrize("kind", CHANGES)
    def test_every_change_is_acted_out(self, kind: str) -> None:
        old, new = CHANGES[kind]
        changing = steps(film((old, 9), (new, 16)))
        cut = steps(film((old, 9), (replace(new, cut=True), 16)))
        # What a cut does at once takes at least 0.5 s: no step is as large.
        assert changing[8:].max() < max(0.85 * cut[8], 0.05)

    def test_a_change_takes_half_a_second_to_one_and_a_half(self) -> None:
        for seed in range(40):
            spec = world.story([(_FOX, 9), (replace(_FOX, scene="desert"), 20)], seed, "full")
            changing = world.prepare(spec).frames.entered < 1
            assert 4 <= changing.sum() <= 12 and changing.nonzero()[0][0] == 9

    def test_cut_to_shows_the_new_scene_at_once(self) -> None:
        acted = world.prepare(world.story([(_FOX, 9), (replace(_BEAR, cut=True), 9)], 2, "full")).frames
        assert (acted.entered == 1).all() and acted.scenes[8, 1] != acted.scenes[9, 1]

    def test_after_any_change_those_are_there_who_are_spoken_of_and_nobody_else(self) -> None:
        for seed in range(60):
            # Three clips' prompts one after another: small changes within a clip, large ones between them.
            states = [state for number in range(3) for _, state, _ in world.sample_clip(100 * seed + number, 17, 1.0, "any", "full").segments]
            spec = world.story([(state, 24) for state in states], seed, "full")
            boxes = engine.boxes(world.prepare(spec).frames)
            for number, state in enumerate(states):
                seen = sum(-0.05 < x < 1.05 and -0.1 < y < 1.1 for x, y, _, _ in boxes[24 * number + 23])
                assert seen == (0 if state.action == "leave" else 1) + (state.other is not None), (seed, number, state)

    def test_what_the_world_cannot_show_is_refused(self) -> None:
        for wrong in (SegmentState("fox", "swim", "forest"), SegmentState("fox", "chase", "forest"), SegmentState("fox", "stand", "room", "fishes")):
            with pytest.raises(ValueError, match="cannot show"):
                world.story([(wrong, 9)], 1, "full")
        with pytest.raises(ValueError, match="no world 'large'"):
            world.sample_clip(1, 9, world="large")


class TestStories:
    @pytest.mark.parametrize("title", STORIES)
    def test_the_announced_stories_are_rendered(self, title: str) -> None:
        frames = film(*[(state, 7) for _, state in STORIES[title]])
        assert frames.shape[0] == 28 and steps(frames).max() < 0.35

    @pytest.mark.parametrize(("prompt", "state"), PROMPTS, ids=[prompt for prompt, _ in PROMPTS])
    def test_captions_have_the_words_of_the_announced_prompts(self, prompt: str, state: SegmentState) -> None:
        rng, said = random.Random(1), set()
        before = {later[1]: earlier[1] for story in STORIES.values() for earlier, later in zip(story, story[1:], strict=False)}
        for _ in range(600):
            said.update(re.findall(r"[a-z]+", captions.full_caption(state, rng).lower()))
            said.update(re.findall(r"[a-z]+", captions.change_caption(before.get(state, state), state, rng).lower()))
        assert not set(re.findall(r"[a-z]+", prompt.lower())) - said

    def test_captions_say_a_thing_in_many_ways(self) -> None:
        rng = random.Random(2)
        assert len({captions.full_caption(PROMPTS[0][1], rng) for _ in range(300)}) > 150

    def test_captions_are_clean(self) -> None:
        for seed in range(800):
            for _, _, caption in (*world.sample_clip(seed, 17, 0.8, "any", "full", seed % 2 > 0).segments, *world.sample_still(seed, wide=True).segments):
                assert caption and not re.search(r"[{}:|]{2}|  |\ba (?:[aeio]\w|un(?!i))|\{|\ban [^aeiou]| ,|,\.|^[,. ]", caption, re.I), caption

    def test_training_hears_more_words_than_tests_and_none_that_they_ask_for(self) -> None:
        def heard(rng: random.Random) -> set[str]:
            return {captions.full_caption(engine.draw_state(rng, "any"), rng) for _ in range(2000)}

        names = {name for more in wider.NAMES.values() for name in more}
        assert set(wider.NAMES) == set(CAST)
        assert not any(name in {noun for member in CAST.values() for noun in member.nouns} for name in names)
        plain, wide = "\n".join(heard(random.Random(3))), "\n".join(heard(Wide(3)))
        assert "dachshund" not in plain and not re.search("sauntering|saunters", plain)
        assert sum(name in wide for name in names) > 200
        asked = {entry["word"] for entry in json.loads(adherence._UNSEEN.read_text())["prompts"]}
        phrases = [phrase for table in (wider.NAMES, wider.ACTIONS, wider.SCENES, wider.EVENTS) for more in table.values() for phrase in more]
        assert not asked & set(re.findall(r"[a-z]+", " ".join(phrases).lower())) - {"ship"}, "a ship is somebody in this world"
        assert all(len(forms(phrase)) == 3 for more in wider.ACTIONS.values() for phrase in more)
