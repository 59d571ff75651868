// English words for kinds of what the grammar names. Knows WordNet's files and SCOWL's lists.
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Concept and the WordNet senses whose kinds count as it: lemma, part of speech, number of the sense. */
const ROOTS = `
actor dog|dog.n.1
actor cat|cat.n.1
actor tiger|big_cat.n.1 leopard.n.2
actor lion|lion.n.1
actor fox|fox.n.1
actor wolf|wolf.n.1 wild_dog.n.1
actor rabbit|leporid.n.1
actor horse|horse.n.1 ass.n.2 mule.n.1 pony.n.1
actor cow|bovine.n.1 cattle.n.1
actor sheep|sheep.n.1
actor goat|goat.n.1
actor deer|deer.n.1 antelope.n.1
actor pig|swine.n.1
actor bear|bear.n.1
actor monkey|monkey.n.1 lemur.n.1
actor gorilla|ape.n.1
actor mouse|mouse.n.1 rat.n.1
actor hamster|squirrel.n.1 chinchilla.n.3
actor camel|camel.n.1
actor kangaroo|kangaroo.n.1
actor otter|otter.n.2 weasel.n.2
actor raccoon|procyonid.n.1
actor frog|frog.n.1 toad.n.1
actor turtle|turtle.n.2
actor crocodile|crocodilian_reptile.n.1 lizard.n.1
actor snake|snake.n.1
actor dinosaur|dinosaur.n.1
actor tropical fish|bony_fish.n.1 food_fish.n.1
actor shark|shark.n.1
actor whale|whale.n.2
actor dolphin|dolphin.n.2
actor seal|seal.n.9
actor crab|crab.n.1
actor lobster|lobster.n.2 shrimp.n.3
actor chicken|chicken.n.2 hen.n.1
actor duck|duck.n.1 goose.n.1
actor swan|swan.n.1
actor owl|owl.n.1
actor eagle|bird_of_prey.n.1
actor parrot|parrot.n.1 songbird.n.1 passerine.n.1
actor penguin|penguin.n.1
actor flamingo|wading_bird.n.1
actor peacock|peafowl.n.1
actor bat|bat.n.1
actor bee|bee.n.1 wasp.n.1
actor butterfly|butterfly.n.1 moth.n.1
actor ant|ant.n.1
actor ladybug|beetle.n.1
actor scorpion|scorpion.n.3
actor caterpillar|worm.n.1 caterpillar.n.1
actor snail|snail.n.1
actor car|car.n.1
actor taxi|cab.n.3
actor bus|bus.n.1
actor train|train.n.1 locomotive.n.1
actor airplane|airplane.n.1
actor helicopter|helicopter.n.1
actor sailboat|boat.n.1 sailing_vessel.n.1
actor ship|ship.n.1
actor rocket|spacecraft.n.1 rocket.n.1
actor bicycle|bicycle.n.1
actor astronaut|astronaut.n.1
actor wizard|sorcerer.n.1 witch.n.1
actor princess|princess.n.1
actor prince|prince.n.1
actor cook|cook.n.1
actor firefighter|fireman.n.4
actor police officer|policeman.n.1
actor farmer|farmer.n.1
actor clown|clown.n.2
actor ghost|ghost.n.3
actor dragon|dragon.n.1
actor elf|elf.n.2
actor fairy|fairy.n.1
actor pizza|pizza.n.1
actor cake|cake.n.3
actor cheese|cheese.n.1
actor apple|apple.n.1
actor ice cream|frozen_dessert.n.1
actor doughnut|doughnut.n.2
actor guitar|guitar.n.1
actor drum|drum.n.1
actor violin|violin.n.1
actor trumpet|brass.n.2
actor bell|bell.n.1
actor alarm clock|clock.n.1
actor camera|camera.n.1
actor ball|ball.n.1
actor tent|tent.n.1
actor castle|castle.n.2
actor cactus|cactus.n.1
actor crown|crown.n.4
actor rose|rose.n.1
action walk|walk.v.1
action run|run.v.1 gallop.v.1
action jump|jump.v.1
action dance|dance.v.1 dance.v.2
action swim|swim.v.1
action dive|dive.v.1
action fly|fly.v.1
action float|float.v.1 levitate.v.1
action sleep|sleep.v.1
action spin|revolve.v.1 whirl.v.1
action rise|rise.v.1
action grow|grow.v.1
action shrink|shrink.v.2
action stand|sit.v.1 rest.v.3
action leave|depart.v.1
`;
/** Words whose commonest use is another than WordNet's first sense, or that name an everyday thing the world has nothing for. */
const NOT =
  "step go take move come stray turn run fall set make hit get leave bolt back walk slip wind head work work pass press draw roll creep drive ride chase follow hound fetch play roll play beat whip start check lead lock can cover catch call kick bank range dump second file pad stick jack stock pan mark cast circle float plane slice hydroplane pool bull buck stag drake kid tender kit pole perch bass sole ray skate smelt pilot pilot angel soldier hood drum jay cardinal ruff pen cob crane kite swift martin merlin tick pinto bay roan dun chestnut gray grey post hunter barb painter liberty lighter punt tug dog daughter mother prime lager lunge chariot cruise sky cutter bark tramp minister sub convoy bottom guard hulk star beater bomber fighter jet delta amphibian sedan gas compact coupe racer pace model electric stanley gallery motor runabout beach black butcher bluebottle bobby captain chief detective inspector lieutenant marshal runner trooper sheriff ranger chef planter sower grower cropper buckaroo merry harlequin pied wearer apparition wraith bogle hob imp brownie gremlin peri robin goodfellow titania oberon succubus puck lamb pyramid gong carillon tocsin knell cue cue buzzer chime angelus calender grandfather cuckoo water timer hourglass strike flash box polaroid portrait digital candid reflex web cricket golf tennis pool handball marble racket roulette jackfruit field lacrosse polo punching squash snooker billiard medicine bowling camphor ping pong wiffle rush motion stand stalk bat ace aggregate pumpkin tail french brass tuba baritone sax horn leader fool zany cushion hunch loiter fly squat scrunch perch sprawl crouch straddle loll mount".split(
    " ",
  );

export function kinTable(dict, scowl, require) {
  const wordnet = read(dict);
  const best = new Map();
  for (const line of ROOTS.trim().split("\n")) {
    const [concept, senses] = line.split("|");
    for (const sense of senses.split(" ")) {
      for (const [lemma, depth] of kindsOf(wordnet, sense)) {
        const before = best.get(lemma);
        if (before === undefined || depth < before.depth) best.set(lemma, { concept, depth });
      }
    }
  }
  const skipped = new Set(NOT);
  const byConcept = new Map();
  for (const [lemma, { concept }] of best) {
    const word = lemma.replaceAll("_", " ").toLowerCase();
    // Scientific names are of two words, the first with a capital.
    if (/^[A-Z].*_/.test(lemma) || word.split(" ").length > 2) continue;
    if (skipped.has(word) || /[^a-z' -]/.test(word) || word.length < 3) continue;
    byConcept.set(concept, [...(byConcept.get(concept) ?? []), word]);
  }
  const text = [...byConcept].map(([concept, words]) => `${concept}: ${words.sort().join(", ")}`);
  const plain = new Set();
  for (const size of [10, 20, 35]) {
    for (const list of ["english", "american", "british"]) {
      for (const word of require(join(scowl, `${list}-words-${size}.json`))) {
        if (/^[a-z]{3,12}$/.test(word)) plain.add(word);
      }
    }
  }
  return { text: text.join("\n"), words: [...plain].sort().join(" ") };
}

/** A sense's kinds, and theirs, as lemmas of which it is the first sense, with how far down they are. */
function kindsOf({ senses, synsets }, sense) {
  const [lemma, pos, number] = sense.split(".");
  const start = senses.get(`${pos} ${lemma}`)?.[Number(number) - 1];
  if (start === undefined) throw new Error(`WordNet has no ${sense}`);
  const found = new Map();
  let level = [start];
  const seen = new Set(level);
  for (let depth = 0; level.length > 0; depth++) {
    const next = [];
    for (const offset of level) {
      const { lemmas, kinds } = synsets.get(`${pos} ${offset}`);
      for (const one of lemmas) {
        const first = senses.get(`${pos} ${one.toLowerCase()}`)?.[0] === offset;
        if (first && !found.has(one)) found.set(one, depth);
      }
      for (const kind of kinds) {
        if (!seen.has(kind)) next.push(kind);
        seen.add(kind);
      }
    }
    level = next;
  }
  return found;
}

function read(dict) {
  const senses = new Map();
  const synsets = new Map();
  for (const [pos, file] of [
    ["n", "noun"],
    ["v", "verb"],
  ]) {
    for (const line of readFileSync(join(dict, `index.${file}`), "utf8").split("\n")) {
      if (line.startsWith(" ") || line === "") continue;
      const parts = line.trim().split(" ");
      const pointers = Number(parts[3]);
      senses.set(`${pos} ${parts[0]}`, parts.slice(6 + pointers));
    }
    for (const line of readFileSync(join(dict, `data.${file}`), "utf8").split("\n")) {
      if (line.startsWith(" ") || line === "") continue;
      const parts = line.split(" | ")[0].trim().split(" ");
      const count = Number.parseInt(parts[3], 16);
      const lemmas = [];
      for (let i = 0; i < count; i++) lemmas.push(parts[4 + 2 * i].replace(/\(\w+\)$/, ""));
      const at = 4 + 2 * count;
      const kinds = [];
      for (let i = 0; i < Number(parts[at]); i++) {
        const [symbol, offset, other] = parts.slice(at + 1 + 4 * i, at + 4 + 4 * i);
        if (symbol === "~" && other === pos) kinds.push(offset);
      }
      synsets.set(`${pos} ${parts[0]}`, { lemmas, kinds });
    }
  }
  return { senses, synsets };
}
