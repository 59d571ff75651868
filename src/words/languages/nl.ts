// Dutch words.
import type { Language } from "../language.js";

export const nl: Language = {
  id: "nl",
  script: "latin",
  endings: "en s n e je jes tje tjes",
  table: `
fn: eens, er was eens, de, het, een, en, of, in, op, aan, bij, met, naar, van, te, door, voor, tegen, om, over, achter, naast, tussen, tijdens, tot, sinds, als, wanneer, terwijl, waar, daar, hier, hij, zij, ze, hem, haar, zijn, hun, mijn, jouw, is, wordt, worden, was, zeer, heel, nu, dan, ook, nog, weer, meer, al, net, langzaam, snel, plotseling, vrolijk, blij, samen, alleen, rond, rondom, heen, uit, binnenin, alle, alles, iets, iemand, ons, wij, we, ik, jij, je, mij, me, zich, heeft, hebben, altijd, verder, maar, zo, deze, dit, die, dat, er, beide, boven, beneden, midden, dichtbij, langs, erg, terug, om te, aan het, buiten, tegenover, af, eens, vol, oppervlak, rand, kant, kleine, klein, grote, groot, hoog, voorbij, omringd, omhoog heen, waarin, eigen, toe, weg van, even, omheen, ergens, wat, elkaar, steeds, blijft
ok: schattig, schattige, leuke, mooie, realistisch, realistische, fotorealistisch, fotorealistische, gelukkig, gelukkige, grappig, grappige, foto, plaatje, video, film, lieve, echt, echte, vrolijke
wish: alsjeblieft, alstublieft, aub, ik wil, ik wil graag, laat, toon, laat zien, laat me, maak, doe, kunnen we, kan je, kun je, mag ik, geef, we willen, teken, ik zou graag, wil graag, kan ik, laat mij, zien, wil zien, kunt u, graag, mogen we, wil
talk greet: hallo, hoi, hey, goedemorgen, goedendag, goedenavond, welterusten, dag, doei, tot ziens, welkom, hallo allemaal, hoe gaat het, goeiemorgen, goeienavond, hai, tot morgen, doeg, heej, houdoe
talk laugh: haha, hahaha, hihi, hehe, lol, xd, hahahaha
talk praise: mooi, leuk, geweldig, prachtig, super, fantastisch, cool, gaaf, vet, schitterend, wow, goed, heel mooi, wat mooi, wat schattig, zo schattig, knap, top, tof, lief, geinig, heel leuk, wat leuk, wat lief, perfect, ongelooflijk, indrukwekkend, uitstekend, goed gedaan, bravo, erg mooi
talk opinion: ik hou van, ik vind, hou van, vind, haat, saai, lelijk, raar, eng, slecht, vreemd, denk, ik denk, stom, lijkt, houd van
talk answer: ja, nee, bedankt, dank je, dankjewel, ok, oké, sorry, precies, klopt, vrienden, vandaag, morgen, oh, ah, mijn god, eerste, dank u, allemaal, mensen, jongens, man, hm, prima, inderdaad, ach
talk ask: waarom, hoe, wie, wanneer begint, welke, hoeveel, wat is, wat is dit, wat is dat, is dit, waar is, hoe werkt, wat doet, wie heeft, waarvoor, wat gebeurt, is er, kan iemand
talk other: kunstmatige intelligentie
mod night: nacht, 's nachts, nachts, nachtelijk, nachtelijke, donker, donkere, middernacht, maanlicht, maneschijn, duisternis, avond
mod water: water, wateren
mod under: onder, bodem, diep, diepte, diepten, beneden in
mod snow: sneeuw, besneeuwd, besneeuwde, sneeuwachtige
mod end: stopt, stopt met, houdt op, geen, niet meer, einde, eindigt, stop, zonder, genoeg, geen meer, afgelopen, ophouden, opgehouden
mod begin: begint, begint te, beginnen, begon, start met
mod fall: valt, vallen, vallend, vallende
mod go: gaat, gaan, komt, komt aan, reist, bezoekt, arriveert, ging, bereikt, gaat naar, verkent, komen, vertrekt naar, kwam
mod become: verandert, verandert in, wordt een, transformeert
mod cut: knip naar, schakel naar
mod colorful: kleurrijke, kleurige, gekleurde, veel, school, vele, bonte, felgekleurde
rel chase: achtervolgt, jaagt, achterna, jagen, volgt, rent achter, jaagt op, zit achterna, achtervolgen, vangt, zit achter
rel watch: kijkt, kijken, bekijkt, bekijken, observeert, bewondert, kijkt naar, kijken naar, ziet, staart, aanschouwt, staren
rel over: springt over, springen over, huppelt over
rel with: samen met, vergezeld van, laat uit
action stand: staat, staan, staand, wacht, wachten, zit, zitten, rust, rusten, rust uit, ligt, stilstaan, zittend, liggen, ontspant
action walk: liepen, wandelde, loopt, lopen, lopend, wandelt, wandelen, wandelend, marcheert, slentert, kuiert, stapt, wandeling, kruipt, zwerft, dwaalt, liep, sluipt, maakt een wandeling
action run: renden, rent, rennen, rennend, galoppeert, sprint, racet, holt, hollen, jogt, vlucht, snelt, rende, draaft, galopperen
action jump: sprongen, springt, springen, springend, huppelt, huppelen, hupt, sprong, stuitert, huppelend
action dance: danst, dansen, dansend, dans, danste, gedanst
action spin: draait, draaien, draaiend, tolt, roteert, wervelt, draait rond, ronddraaien, pirouette
action swim: zwemt, zwemmen, zwemmend, zeilt, vaart, surft, peddelt, zwom, zeilen, varen, roeit, snorkelt, badderen
action dive: duikt, duiken, duikend, dook, zinkt, duikt onder, onderduikt
action rise: stijgt, stijgt op, stijgen, opstijgen, opstijgend, klimt, lanceert, gaat omhoog, verheft, omhoog, rijst, gaat de lucht in
action fly: vlogen, vliegt, vliegen, vliegend, vloog, zweeft door de lucht, fladdert, glijdt, fladderen, vlucht door de lucht
action float: zweeft, zweven, zwevend, drijft, drijven, drijvend, dobbert, dobberen
action grow: groeit, groeien, wordt groter, wordt groot, wordt enorm, wordt reusachtig, groter, wordt gigantisch
action shrink: krimpt, krimpen, wordt kleiner, wordt klein, wordt piepklein, kleiner
action enter: verschijnt, verschijnen, komt binnen, komt op, komt in beeld, duikt op
action leave: verdween, vertrekt, gaat weg, verdwijnt, verlaat, loopt weg, rent weg, verdwijnen, vertrekken
action sleep: sliepen, slaapt, slapen, slapend, sliep, dut, dutje, doet een dutje, valt in slaap, snurkt, sluimert, droomt, in slaap
action wave: zwaait, zwaaien, wuift, wuiven, groet, begroet, zegt hallo, zwaaiend, salueert, zegt gedag
scene ocean: zee, oceaan, zeeën, golven, golf, meer, rivier, noordzee, vijver, zwembad, haven, middellandse zee, op het water, op zee, oceanen
scene bay: san francisco, golden gate, baai van san francisco, baai, golden gate brug
scene under water: onder water, onderwater, onder het water, onder de zee, zeebodem, bodem van de zee, in het water, diepzee, oceaanbodem, rif, koraal, koraalrif, aquarium, bodem van de oceaan, diep in zee, onder het wateroppervlak
scene beach: strand, kust, oever, eiland, palmbomen, stranden, zandstrand, zeekust, palmen, waterkant
scene mars: mars, rode planeet, planeet mars
scene moon: maan, maanoppervlak
scene space: ruimte, heelal, kosmos, universum, melkweg, tussen de sterren, baan om, sterrenstelsel, saturnus, buitenaardse ruimte
scene forest: bos, bossen, woud, jungle, bomen, oerwoud, boom, struiken, regenwoud
scene night forest: bos bij nacht, donkere bos, donker bos, nachtelijke bos, bos 's nachts, nachtbos, bos in de nacht, nachtelijk bos
scene desert: woestijn, woestijnen, duinen, zand, egypte, piramides, sahara, zandduinen, duin
scene meadow: weide, weiden, wei, gras, veld, velden, bloemenveld, grasveld, tuin, park, bloemen, boerderij, heuvel, platteland, bloemenweide, grasland, bloem, gazon, savanne
scene snow: in de sneeuw, op de sneeuw, ijs, noordpool, zuidpool, antarctica, winter, besneeuwde bergen, gletsjer, ijsberg, bergen, berg, ijsschots, sneeuwlandschap, op het ijs, poolgebied
scene city: stad, straat, straten, dorp, plein, weg, steden, binnenstad, new york, amsterdam, markt, stoep, centrum
scene sky: lucht, hemel, blauwe lucht, wolken, wolk, tussen de wolken
scene night sky: nachtelijke hemel, nachthemel, sterrenhemel, onder de sterren, sterren, sterrennacht, volle maan, nachtelijke lucht, in het maanlicht
scene room: kamer, woonkamer, slaapkamer, keuken, binnen, thuis, in huis, appartement, bed, bank, huiskamer, badkamer, klaslokaal
event rain: regen, regent, regenen, onweer, storm, regenachtig, stortbui, buien, motregen, regenbui, regende
event snow: sneeuwt, sneeuwen, sneeuwval, sneeuwstorm, sneeuwvlokken, sneeuw valt, sneeuwbui, sneeuwde
event fireworks: vuurwerk, vuurpijlen, rotjes
event bubbles: bubbels, bellen, zeepbellen, schuim, luchtbellen, bubbel
event fishes: kleurrijke vissen, vissen, school vissen, gekleurde vissen, visjes, kleurige vissen
event balloons: ballonnen, kleurrijke ballonnen, gekleurde ballonnen
event puddle: plas, plassen, waterplas, regenplas
style cartoon: tekenfilm, cartoon, strip, stripverhaal, animatie, als tekenfilm
style pencil: potloodtekening, potlood, schets, tekening, potloodschets
style normal: weer echt
camera pan: camera draait, camera beweegt, pannen
camera zoom in: inzoomen, zoomt in, close-up, camera komt dichterbij, zoom in, zoom
camera zoom out: uitzoomen, zoomt uit, camera gaat achteruit, van ver, van veraf, zoom uit
camera side view: zijaanzicht, van opzij, van de zijkant
camera still: camera staat stil
no: twee, drie, vier, vijf, zes, zeven, acht, negen, tien, zonsondergang, zonsopgang, schemering
actor dog: hond, hondje, puppy, honden
actor cat: kat, poes, katje, kitten, poesje, katten
actor bear: beer, beren, bruine beer, berin
actor teddy bear: teddybeer, knuffelbeer, teddy, knuffel, teddyberen
actor polar bear: ijsbeer, ijsberen, poolbeer
actor fox: vos, vossen, vosje
actor wolf: wolf, wolven
actor pig: varken, varkentje, big
actor mouse: muis, muizen, rat, muisje
actor horse: paard, paarden, pony, ezel, merrie
actor cow: koe, koeien, stier, kalf
actor monkey: aap, apen, aapje
actor chicken: kip, hen, kippen
actor rooster: haan
actor chick: kuiken
actor parrot: papegaai, vogel, vogels, vogeltje
actor owl: uil, uilen
actor dinosaur: dinosaurus, dino
actor tropical fish: vis, tropische vis, visje, goudvis
actor sailboat: zeilboot, boot, bootje, jacht
actor ship: schip, cruiseschip
actor rocket: raket, ruimteschip, raketten
actor car: auto, wagen
actor bus: bus, schoolbus
actor bicycle: fiets
actor airplane: vliegtuig
actor balloon: ballon, luchtballon
actor ball: bal, voetbal
actor wizard: tovenaar, magiër, heks
actor princess: prinses, koningin
actor superhero: superheld, held
actor ghost: spook, geest
actor cook: kok
actor firefighter: brandweerman, brandweervrouw
actor fire engine: brandweerwagen, brandweerauto
actor police officer: politieagent, agent, agente
actor farmer: boer, boerin
actor santa claus: kerstman
actor cake: taart
actor ice cream: ijsje, roomijs
actor top hat: hoed, hoge hoed
actor umbrella: paraplu
actor gift: cadeau
actor jack-o-lantern: pompoen
actor turtle: schildpad, schildpadden
actor frog: kikker, pad, kikkers
actor rabbit: konijn, konijntje, haas, konijnen
actor elephant: olifant, olifanten
actor lion: leeuw, leeuwen, leeuwin
actor bee: bij, bijen
actor eagle: adelaar, arend
actor alien: buitenaards wezen, alien, marsmannetje
actor astronaut: astronaut, ruimtevaarder, kosmonaut
actor deer: hert, ree, rendier
actor tiger: tijger, luipaard
actor octopus: octopus
actor duck: eend, eenden, gans
actor fairy: fee, elfje
actor butterfly: vlinder, vlinders
actor mermaid: zeemeermin
actor snowman: sneeuwpop, sneeuwman
actor whale: walvis
actor shark: haai
actor dragon: draak
actor kite: vlieger
actor house: huisje
actor castle: kasteel
`,
};
