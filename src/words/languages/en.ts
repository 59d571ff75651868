// English words beside the grammar's own: places, weather, ways to ask, talk.
import type { Language } from "../language.js";

export const en: Language = {
  id: "en",
  script: "latin",
  table: `
fn: i, my, you, your, me, a, an, the, this, that, these, those, and, or, but, of, in, on, at, to, into, onto, from, by, for, as, up, down, out, off, over, above, through, across, along, around, past, near, next, beside, behind, before, after, during, while, when, then, there, here, is, are, was, were, be, being, been, am, it, its, itself, he, him, his, she, her, hers, they, them, their, some, any, one, who, which, with, upon, inside, within, amid, among, between, so, very, really, just, now, also, too, again, still, all, only, even, suddenly, slowly, quickly, gently, together, happily, alone, back, away, about, toward, towards, against, has, have, had, does, did, do, will, would, gets, get, got, gonna, going, keeps, keep, kept, continues, continue, becoming, s, t, m, re, ve, ll, d, don, doesn, lot, lots, bit, once, upon, like, somewhere, everywhere, own, our, we, us, both, each, other, another, scene, side, place, middle, top, thru, way, same, ever, it's, tries, try, trying, loves, lives, living, happens, always, forever, constantly, meanwhile, and then, as well, a bit, more and more, in front of, next to, on top of, out of, in the middle of, kind of, named, called, every, eachother, while it
ok: cute, lovely, photorealistic, realistic, friendly, beautiful, happy, charming, little, funny, photo, picture, image, video, film, movie, clip, view, shot, of, real, animated
wish: please, pls, plz, plss, make, makes, let, lets, let it, show, show me, show us, can, could, would, should, want, wanna, i want, i want to see, we want, i wish, i'd like, i would like, give, give us, give me, put, add, bring, turn on, may, what about, how about, what if, imagine, need, we need, i need, have the, let there be, more, see, draw, i'd love, would love, like to see, to see, let's see, request, prompt, do a, try a, may we, can you, could you, can we, could we, change
talk greet: hi, hello, hey, hiya, heya, yo, howdy, greetings, good morning, good evening, good afternoon, good night, goodnight, good night everyone, morning everyone, bye, goodbye, bye bye, cya, see you, see ya, later, welcome, hello there, hi there, sup, wassup, what's up, whats up, how are you, how r u, cheers, take care, nice to meet you, have a nice day, good day, hallo, back again, i'm back, im back, brb
talk laugh: lol, lmao, lmfao, rofl, haha, hahaha, hahahaha, hehe, hehehe, hihi, ha, heh, xd, xdd, lulz, kek, lolol, ahaha, ahahaha, kekw, omegalul, pog, poggers, pogchamp, w
talk praise: nice, great, cool, awesome, amazing, wow, woah, whoa, wonderful, fantastic, brilliant, excellent, super, gorgeous, adorable, sweet, pretty, epic, sick, dope, lit, perfect, incredible, impressive, good, best, better, bravo, well done, good job, great job, nice one, so good, so cute, awww, aww, aw, omg, oh my god, omfg, insane, magnificent, neat, beautifully, stunning
talk opinion: i love, i like, love, like this, i love this, love it, i love it, like it, i like it, i like this, love this, looks, look like, looks like, i hate, hate, hate it, boring, bad, terrible, ugly, weird, creepy, scary, strange, worst, sucks, bored, favourite, favorite, my favorite, my favourite, i think, think, i don't like, laggy, lag, lagging, is so, are so, so funny, so weird, crazy, i guess, impressed, enjoy, enjoying
talk answer: yes, no, yeah, yep, yup, nope, nah, ok, okay, kk, k, sure, maybe, fine, right, true, exactly, agreed, indeed, thanks, thank you, thank u, thx, ty, tysm, sorry, np, no problem, you're welcome, first, second, gg, ggwp, wp, hmm, hm, um, uh, oh, ah, oops, bruh, bro, dude, man, guys, guy, folks, everyone, everybody, anyone, anybody, y'all, chat, stream, streamer, channel, mods, mod, admin, test, testing, ping, lurk, lurking, same here, me too, i see, see you tomorrow, tomorrow, today, tonight, yesterday, idk, i don't know, dunno, wtf, wth, btw, imo, afaik, well, anyway, whatever, nothing, something, thing, stuff, hear, hear me, here we go, let's go, lets go, lfg, hype, rip, f, sub, subbed, subscribe, followed, follow me, from
talk ask: what, what's, whats, why, where, when, who, whose, whom, which, how, what is, what are, who is, is it, is this, is that, is there, are there, are you, are we, are they, do you, does it, does this, does the, did you, did it, was it, am i, have you, has it, will it, will there, isn't, aren't, doesn't, anyone know, how come, how long, how much, how many, how does, how do, why is, why are, where is, where are, when does, when is, when will, what does, what do, is the, are the, has anyone, does anyone, is anyone, is anybody, can anyone, can anybody, can you hear, can you see, do we
talk other: can anybody hear, can anyone hear, can anybody hear me, can anyone hear me, can you hear me, hear, help, explain, work, works, working, ai, made, made this, bot, real time, model, fps, quality, resolution, link, name, your name, old, years
mod night: night, nighttime, nocturnal, moonlit, moonlight, midnight, nightfall, after dark, starlit, late at night, by night, dark night, evening, in the dark, starry
mod water: water, waters, the water
mod under: bottom, below, beneath, underneath, deep down, the depths, depths, deep, submarine, under
mod snow: snow, snowy, snows
mod end: no more, stop, stops, stopped, stop the, end, ends, ended, ending, without, is over, are over, over now, is gone, are gone, disappears now, goes away now, remove, turn off, no, ceases, enough
mod begin: begin, begins, began, start, starts, started, starting, beginning, starts to, begins to, commences
mod fall: fall, falls, falling, fell, comes down, coming down
mod go: go, goes, went, gone, come, comes, came, coming, travel, travels, head, heads, move, moves, moving, arrives at, gets to, visit, visits, explore, explores, exploring
mod become: become, becomes, became, turns into, turn into, transforms into, transform into, changes into, change into, morphs into, is now, turns to
mod cut: cut to, cut
mod colorful: colorful, colourful, coloured, colored, many, school, school of, swarm, fishes, lots of, full of, surrounded
rel chase: chase, chases, chasing, chased, pursue, pursues, pursuing, hunt, hunts, hunting, run after, runs after, running after, go after, goes after, race after, races after, follow, follows, following, tries to catch, trying to catch, try to catch, catch, catches, catching, hunts down
rel watch: watch, watches, watching, watched, look at, looks at, looking at, look up at, looks up at, looking up at, observe, observes, observing, stare at, stares at, staring at, gaze at, gazes at, gazing at, admire, admires, admiring, sees, seeing, keep an eye on, keeps an eye on, spies on
rel over: jump over, jumps over, jumping over, jumped over, leap over, leaps over, leaping over, hop over, hops over, hopping over, spring over, springs over, bound over, bounds over, vaults over, clears, jumps across, leaps across
rel with: together with, along with, accompanied by
action stand: stand, stands, standing, stood, rest, rests, resting, wait, waits, waiting, stay, stays, staying, sit, sits, sitting, sat, stand still, stands still, pauses, lies, lie, relax, relaxes, relaxing, chilling, chills, poses, posing
action walk: walk, walks, walking, walked, stroll, hike, hikes, hiking, trot, wander, wanders, march, marches, wades, wading, amble, sneaks, tiptoes, strides, goes for a walk, limps, crawls, crawl, crawling, creeps
action run: run, runs, running, ran, race, sprint, dash, jog, jogs, jogging, gallop, gallops, galloping, rush, hurry, escapes, flees, drive, drives, driving, speeding
action jump: jump, jumps, jumping, jumped, hop, hops, hopping, leap, leaps, leaping, leapt, bounce, bounces, bouncing, vault, vaults, vaulting, somersault, somersaults, backflip, does a flip, jumps up
action dance: dance, dances, dancing, danced, waltz, waltzes, waltzing, groove, grooves, grooving, grooving to music, tango, breakdance, twerk, twerks, twerking, disco, boogie, boogies, ballet, moonwalks, grooving to the music, dancing to music
action spin: spin, spins, spinning, spun, twirl, twirls, rotate, rotates, rotating, whirl, whirls, whirling, pirouette, pirouettes, pirouetting, revolve, swirl, turns around, turning around, turn around, turning
action swim: swim, swims, swimming, swam, swum, paddle, paddles, paddling, snorkel, snorkels, snorkeling, snorkelling, bathe, bathes, surf, surfs, surfing, sail, sails, sailing, rows, rowing
action dive: dive, dives, diving, dived, dove into, plunge, sink, sinks, submerge, plunges
action rise: rise, rises, rising, rose up, lift off, lifts off, takes off, take off, taking off, launch, launches, launching, ascend, climbs, climb, climbing
action fly: fly, flys, flies, flying, flew, soar, soars, glide, glides, hover over, zooms past, flutters
action float: float, floats, floating, hover, hovers, hovering, levitate, levitates, levitating, drift, drifts, bobs
action grow: grow, grows, growing, grew, gets bigger, getting bigger, becomes huge, becomes giant, gets larger, inflates, becomes bigger
action shrink: shrink, shrinks, shrinking, shrank, gets smaller, getting smaller, becomes tiny, becomes small, becomes smaller
action enter: enter, enters, entering, comes in, appear, appears, appearing, arrive, arrives, arriving, shows up, comes into view
action leave: leave, leaves, leaving, goes away, go away, exits, disappear, disappears, vanish, vanishes, departs, walks away, runs away
action sleep: sleep, sleeps, sleeping, slept, asleep, nap, naps, napping, snooze, doze, dozes, snores, dreams, dreaming, takes a nap, falls asleep, rests its eyes, goes to sleep, sleepy
action wave: wave, waves, waving, waved, waves hello, says hello, say hello, says hi, say hi, waves goodbye, says goodbye, greets, greets us, waves at us, salutes, waves to us
scene ocean: ocean, sea, open sea, the waves, ocean waves, sea waves, waves of the sea, high seas, atlantic, pacific, mediterranean, caribbean, indian ocean, baltic, lake, river, on a lake, on the lake, the surf, pond, in the water waves, offshore, on the water, at sea, harbor, harbour, marina, seas, oceans, stormy sea, pool, swimming pool
scene bay: san francisco, san francisco bay, golden gate, golden gate bridge, red bridge, by the red bridge, in the bay, the bay, alcatraz
scene under water: underwater, the depths, in the depths, under water, under the water, undersea, sea bed, seabed, sea floor, seafloor, ocean floor, sea bottom, coral reef, coral, corals, reef, seaweed, kelp, aquarium, under the sea, under the ocean, beneath the sea, beneath the waves, below the surface, beneath the surface, bottom of the sea, bottom of the ocean, bottom of the lake, deep sea, underwater world, below the water, beneath the water, under the waves, kelp forest, atlantis, below sea level, abyss
scene beach: beach, seaside, seashore, shore, coast, tropical island, island, palm tree, palm trees, palms, waterfront, hawaii, sandy beach, sunny beach, coastline, on the sand by the sea, beaches
scene mars: mars, martian, red planet, planet mars, the red planet, rusty planet, martian desert
scene moon: moon, lunar, lunar surface, craters, moon surface, the moon's surface, lunar crater, crater
scene space: space, outer space, cosmos, universe, galaxy, orbit, zero gravity, milky way, among the stars, nebula, the void, saturn, jupiter, planets, deep space, constellations, asteroid, asteroids, black hole, among the planets
scene forest: forest, forrest, woods, wood, the trees, woodland, jungle, rainforest, grove, thicket, undergrowth, pines, wilderness, bushes, trees, forests, tree, bamboo forest, pine forest
scene night forest: forest at night, woods at night, dark forest, dark woods, moonlit forest, spooky forest, night forest, gloomy wood, dark trees, nocturnal forest, forest by night, haunted forest, black forest
scene desert: desert, sahara, dunes, sand dunes, dune, egypt, pyramids, pyramid, sandy wasteland, arizona, oasis, gobi, the sand, sand, cactuses, hot desert, savanna, savannah
scene meadow: meadow, meadows, grass, field, field of flowers, flowers, flower field, lawn, pasture, grassland, prairie, park, garden, countryside, hill, green hill, farm, fields, hills, among flowers, on the grass, grassy field, green field, flower meadow, plain, plains, pastures, gardens, playground
scene snow: ice, icy, arctic, antarctica, antarctic, glacier, iceberg, frozen lake, winter, frost, snowy mountains, snowy mountain, ice floe, tundra, north pole, south pole, greenland, snowy landscape, snowy field, ski resort, snowy ground, in the snow, on the snow, through the snow, siberia, alaska, in snow, over the snow, across the snow, on ice, frozen north, mountains, mountain
scene city: city, town, street, streets, downtown, village, road, pavement, sidewalk, town square, new york, houses, skyscrapers, paris, london, tokyo, berlin, rome, cities, market, city street, buildings, urban, rooftop, rooftops, highway
scene sky: sky, clouds, the air, heavens, blue sky, mid air, in the air, high in the air, above the clouds, heaven, skies, cloud, midair
scene night sky: night sky, starry sky, starry night, under the stars, at night, stars, by moonlight, under the moon, under a full moon, full moon, beneath the stars, moonlight, in the moonlight, dark sky, shooting stars
scene room: room, living room, bedroom, kitchen, indoors, apartment, at home, inside a house, in the house, inside the house, in a house, parlor, bathroom, indoor, inside a room, lounge, home, in his room, living rooms, hall, classroom, couch, sofa, in bed
event rain: rain, rains, raining, rainy, rainfall, downpour, drizzle, thunderstorm, shower of rain, raindrops, pouring rain, it rains, pours, wet weather, rainstorm, storm, thunder
event snow: snowing, it snows, snowfall, snowflakes, blizzard, snowstorm, snow falls, snow is falling, falling snow, snow fall, flakes, let it snow, winter storm, start to snow, starts to snow, begins to snow, snow starts, snow starts falling, snow begins, starts snowing, flurry of snow, snow shower, snow flakes, while it snows
event fireworks: fireworks, firework, pyrotechnics, firecrackers, new year's eve, new years eve, fire works, fourth of july
event bubbles: bubbles, soap bubbles, bubble, foam
event fishes: colorful fishes, colorful fish, colourful fish, colourful fishes, school of fish, school of fishes, shoal of fish, fishes, swarm of fish, many fish
event balloons: balloons, colorful balloons, party balloons, colourful balloons, many balloons, birthday party
event puddle: puddle, puddles, puddle of water, pool of water
actor alien: martians, aliens
actor balloon: hot air balloon, hot-air balloon
actor parrot: bird, birdie, little bird
actor tropical fish: goldfish, clownfish, salmon, trout, carp
actor monkey: chimp
actor rocket: shuttle, space shuttle, starship, spacecraft
actor astronaut: spacewalker, taikonaut, moonwalker, astronauts
actor bear: grizzly, bear cub, cub, grizzlies
actor teddy bear: plushie, plush, plush bear, plush toy, teddy bears, teddies
actor penguin: emperor penguin, emperor of penguins, antarctic bird
actor dragon: wyvern
actor dog: pooch, canine, hound, doggo, labrador, poodle, beagle, terrier, corgi
actor fox: vixen
actor rabbit: hare, cottontail
actor horse: pony, stallion, mare, donkey, foal
actor sailboat: boat, boats, catamaran, schooner, dinghy, canoe, raft
actor car: cars
actor top hat: hat, hats
actor wolf: wolves
actor mouse: mice
actor sheep: sheep
actor monster: monsters, beast
actor wizard: witch, wizards
actor house: homes
style cartoon: cartoon, a cartoon of, cartoon style, comic, a comic of, comic style, anime, as a cartoon, in cartoon style, cartoonish, drawn as a comic, in the style of a cartoon, cartoon drawing, animated cartoon, an animated cartoon of, a cartoon drawing of, turns into a cartoon, it turns into a cartoon, now it is a cartoon
style pencil: pencil, pencil drawing, a pencil drawing of, sketch, a sketch of, pencil sketch, a pencil sketch of, drawn in pencil, as a pencil sketch, black and white drawing, a black and white drawing of, in the style of a pencil drawing, drawing, a drawing of, turns into a pencil drawing, it turns into a pencil drawing
style normal: it looks real again, photorealistic again, looks real again, comes to life, back to normal, normal style, real again, no more cartoon, no cartoon, no more drawing
camera pan: camera pans, the camera pans, the camera pans slowly, panning shot, camera moves sideways, the camera moves sideways, pan
camera zoom in: zoom in, zooms in, zooming in, zoom in on, zooms in on, zooming in on, camera zooms in, the camera zooms in, the camera zooms in on, the camera comes closer, camera comes closer, close up, close-up, closeup, closer
camera zoom out: zoom out, zooms out, zooming out, zoom out from, zooms out from, zooming out from, the camera zooms out, the camera zooms out from, camera zooms out, the camera moves back, camera moves back, seen from far away, from far away
camera side view: side view, side view of, seen from the side, from the side, the camera follows from the side, tracking shot, in profile
camera still: the camera is still, the camera stops, the camera holds still, camera holds still, still camera, camera stops, static camera
~scene desert: dessert
~scene beach: beech
~actor bear: bare
no: two, three, four, five, six, seven, eight, nine, ten, hundred, thousand, dozen, dusk, dawn, sunrise, sunset, pair, twins
`,
};
