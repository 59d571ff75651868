// German words.
import type { Language } from "../language.js";

export const de: Language = {
  id: "de",
  script: "latin",
  endings: "en er es e n s chen ern em",
  table: `
fn: einmal, es war einmal, der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, und, oder, in, im, ins, an, am, ans, auf, aufs, aus, bei, beim, mit, nach, von, vom, zu, zum, zur, durch, für, gegen, ohne zu, um, über, übers, vor, hinter, neben, zwischen, während, bis, seit, als, wenn, wie, wo, da, dort, hier, er, sie, es, ihn, ihm, ihr, ihre, ihrem, ihren, ihrer, sein, seine, seinem, seinen, seiner, mein, meine, dein, ist, sind, war, wird, werden, sehr, jetzt, nun, dann, auch, noch, wieder, mehr, schon, gerade, langsam, schnell, plötzlich, fröhlich, glücklich, zusammen, gemeinsam, allein, alleine, herum, umher, rund, hinaus, hinein, hinauf, hinunter, hin, her, ab, auf und ab, alle, alles, etwas, jemand, ihm, uns, wir, ich, du, mich, mir, dich, dir, sich, hat, haben, hatte, dabei, immer, weiter, aber, so, dieser, diese, dieses, diesem, diesen, jener, beide, oben, unten, mitten, mitte, nahe, entlang, sowie, rein, raus, los, inmitten, voller, voll, ganz, oberfläche, rand, seite, kleiner, kleine, kleines, kleinen, klein, große, großer, großes, großen, groß, hoch, umgeben, darüber, ständig, kann, wie ein, sodass, gegenüber, vorbei, überall, nebeneinander, lang, lange, man, erst, bitte nicht
ok: süß, süßer, süße, süßes, niedlich, niedlicher, niedliche, schöner, schöne, schönes, realistisch, realistischer, fotorealistisch, fotorealistischer, glücklicher, lustig, lustiger, lustige, foto, bild, video, film, echt, echter, freundlich, freundlicher, fröhlicher, fröhliche
wish: bitte, ich will, ich möchte, zeig, zeige, zeigt, zeig mir, mach, mache, macht, lass, lasst, können wir, kannst du, könnt ihr, könntest du, ich will sehen, ich möchte sehen, gib, wir wollen, wir möchten, zeichne, ich hätte gern, hätte gerne, wünsche, möchte, will, soll, kann man, darf ich, mal sehen, würde gerne, sehen wir, dürfen wir, wie wäre es mit, will sehen
talk greet: hallo, hi, hey, guten morgen, guten tag, guten abend, gute nacht, tschüss, servus, moin, grüß gott, auf wiedersehen, willkommen, hallo zusammen, grüezi, na, ciao, wie geht's, wie geht es, bis bald, bis morgen, moin moin, leute, huhu, n'abend, schönen abend
talk laugh: haha, hahaha, hihi, hehe, lol, xd, rofl, hahahaha, höhö, lach
talk praise: schön, sehr schön, toll, super, wunderschön, wunderbar, klasse, genial, fantastisch, geil, cool, mega, großartig, hübsch, prima, krass, wow, spitze, gut, sehr gut, wie süß, wie schön, nice, stark, so süß, hammer, herrlich, beeindruckend, unglaublich, ausgezeichnet, perfekt, bravo, echt gut, echt cool, richtig gut, total süß
talk opinion: ich liebe, ich mag, gefällt mir, liebe, mag, hasse, langweilig, hässlich, komisch, seltsam, gruselig, schlecht, finde, ich finde, ich denke, ich glaube, gefällt, blöd, doof, ruckelt, sieht aus, sieht, aus wie
talk answer: ja, nein, danke, ok, okay, klar, gerne, entschuldigung, sorry, genau, stimmt, freunde, heute, morgen, oh, ah, ach, mein gott, erster, nee, jo, jup, naja, vielen dank, dankeschön, tja, hm, alter, bruder, mann, richtig, ach so
talk ask: was, warum, wieso, weshalb, wer, wann, wohin, woher, welche, welcher, welches, wieviel, wie viel, wie viele, was ist, was ist das, wie funktioniert, ist das, gibt es, wer hat, wo ist, was macht, was ist los, hört mich, kann jemand, wie geht das, was soll
talk other: künstliche intelligenz, ki, jemand da
mod night: nacht, nachts, nächtlich, nächtlichen, nächtlicher, dunkel, dunklen, dunkler, dunkle, mitternacht, mondschein, mondlicht, nächte, nächtliche, finster, finsteren, dunkelheit, abends
mod water: wasser, gewässer
mod under: unter, unterhalb, grund, tief, tiefe, tiefen, boden des
mod snow: schnee, verschneit, verschneiten, verschneite, schneebedeckt, schneebedeckten, schneeig, verschneiter
mod end: hört auf, aufhören, hör auf, kein, keine, keinen, nicht mehr, ende, endet, stoppt, stopp, vorüber, ohne, genug, kein mehr, zu ende, lässt nach, verschwindet jetzt, aufgehört, aufhört
mod begin: beginnt, beginnt zu, fängt an, fängt, beginnen, anfängt, startet zu, begann, begonnen, setzt ein
mod fall: fällt, fallen, fallend, fallendem, fallende
mod go: kommt, gehen wir, reist, kommt an, fährt, besucht, erreicht, gelangt, erkundet, begibt, geht zum, geht zur, geht ins, geht in den, geht in die, geht nach, geht ans, reisen, ging, kam, kommen
mod become: verwandelt, verwandelt sich, verwandelt sich in, wird zu, wird zum, wird zur
mod cut: schnitt auf, schnitt zu, umschnitt
mod colorful: bunte, bunten, bunt, bunter, viele, vielen, schwarm, farbige, farbigen, farbenfrohe, farbenfrohen
rel chase: jagt, jagen, jagend, verfolgt, verfolgen, rennt hinter, läuft hinter, hinterher, folgt, fängt ein, jagt hinter, verfolgend
rel watch: sieht zu, schaut, schauen, schaut an, beobachtet, beobachten, betrachtet, betrachten, sieht an, bewundert, bewundern, blickt, starrt, schauen sich, schaut sich, sehen sich, zuschauen, guckt, gucken, ansehen
rel over: springt über, hüpft über, springen über, überspringt
rel with: zusammen mit, gemeinsam mit, begleitet von, führt
action stand: steht, stehen, stehend, wartet, warten, sitzt, sitzen, ruht, ruhen, ruht sich aus, bleibt, liegt, rastet, verweilt, stehenbleibt, entspannt, sitzend
action walk: lief, liefen, wanderte, spazierte, geht, gehen, spaziert, spazieren, wandert, wandern, läuft, laufen, laufend, marschiert, bummelt, schlendert, spazierengehen, spaziergang, stapft, schreitet, trottet, kriecht, geht spazieren, macht einen spaziergang, gehend, schleicht, krabbelt
action run: rannten, rennt, rennen, rennend, galoppiert, rast, sprintet, saust, flitzt, joggt, flieht, eilt, rasen, rannte, galoppieren, flüchtet, sprinten
action jump: hüpfte, hüpften, sprangen, springt, springen, springend, hüpft, hüpfen, hopst, hüpfend, hopsen, sprang, sprung
action dance: tanzten, tanzt, tanzen, tanzend, tanz, tanze, tanzte, getanzt
action spin: dreht, dreht sich, drehen, drehend, rotiert, wirbelt, kreiselt, drehen sich, wirbeln, pirouette, kreist um sich
action swim: schwimmt, schwimmen, schwimmend, schwamm, segelt, paddelt, plantscht, badet, segeln, rudert, surft, schnorchelt, planscht, baden
action dive: taucht, tauchen, tauchend, taucht ab, taucht unter, sinkt, stürzt sich, abtauchen, sinken
action rise: startet, hebt ab, steigt, steigt auf, aufsteigen, erhebt sich, abheben, steigen, steigend, klettert, abhebt, starten, erhebt, steigt empor
action fly: flogen, fliegt, fliegen, fliegend, flog, segelt durch die luft, gleitet, flattert, flug, flattern, kreist, gleiten
action float: schwebt, schweben, schwebend, treibt, schwerelos, treiben, gleitet dahin, dümpelt
action grow: wächst, wachsen, wird größer, wird groß, wird riesig, wachsend, wird riesengroß, wird immer größer, vergrößert, größer
action shrink: schrumpft, schrumpfen, wird kleiner, wird klein, wird winzig, schrumpfend, verkleinert, wird immer kleiner
action enter: erscheint, erscheinen, tritt auf, kommt herein, taucht auf, kommt ins bild, betritt, erschienen
action leave: verschwand, verlässt, geht weg, verschwindet, entfernt sich, haut ab, läuft weg, verschwinden, verlassen, weggeht
action sleep: schliefen, schläft, schlafen, schlafend, schlief, schlummert, döst, nickerchen, schläft ein, macht ein nickerchen, eingeschlafen, schnarcht, träumt, hält ein nickerchen
action wave: winkt, winken, winkend, grüßt, begrüßt, sagt hallo, winkte, salutiert, verabschiedet
scene ocean: meer, ozean, meere, see, wellen, welle, atlantik, pazifik, ostsee, nordsee, fluss, teich, hochsee, schwimmbad, hafen, mittelmeer, auf dem wasser, weltmeer, schwimmbecken, hoher see
scene bay: san francisco, golden gate, bucht von san francisco, golden-gate-brücke, bucht, golden gate brücke
scene under water: unter wasser, unterwasser, unter dem wasser, unter dem meer, meeresgrund, meeresboden, auf dem grund des meeres, im wasser, tiefsee, am meeresgrund, unterwasserwelt, grund des meeres, riff, korallen, korallenriff, aquarium, tiefen des meeres, seegrund, unter der wasseroberfläche, am grund des ozeans, grund des ozeans
scene beach: strand, küste, ufer, insel, palmen, strände, meeresufer, sandstrand, strandpromenade, hawaii
scene mars: mars, roter planet, roten planeten, marsoberfläche
scene moon: mond, mondoberfläche, mondes, monde, mondkrater
scene space: weltraum, weltall, kosmos, universum, all, galaxie, zwischen den sternen, umlaufbahn, orbit, im all, saturn, milchstraße
scene forest: wald, wälder, waldes, dschungel, bäume, bäumen, gehölz, walde, baum, urwald, regenwald, gebüsch
scene night forest: wald bei nacht, wald in der nacht, dunklen wald, dunkler wald, nächtlichen wald, nachtwald, finsteren wald, nachts im wald, wald nachts, nachts durch den wald, wald im mondschein
scene desert: wüste, wüsten, dünen, sand, ägypten, pyramiden, sahara, düne, wüstensand
scene meadow: wiese, wiesen, gras, feld, felder, blumenwiese, rasen, garten, park, blumen, weide, hügel, bauernhof, blumenfeld, grünen, steppe, savanne, blume, feldern, grasland
scene snow: im schnee, auf dem schnee, eis, nordpol, südpol, antarktis, arktis, winter, schneelandschaft, schneebedeckten bergen, gletscher, eisberg, eisscholle, eisfläche, berge, bergen, durch den schnee, auf dem eis, winterlandschaft, berg
scene city: stadt, straße, straßen, dorf, innenstadt, großstadt, städte, new york, marktplatz, berlin, wien, gasse, autobahn, markt, bürgersteig, stadtzentrum
scene sky: himmel, blauen himmel, luft, wolken, wolke, himmels, lüfte, zwischen den wolken
scene night sky: nachthimmel, sternenhimmel, unter den sternen, sternen, sterne, sternennacht, vollmond, unter dem mond, nächtlichen himmel, im mondlicht
scene room: zimmer, raum, haus drin, wohnung, wohnzimmer, schlafzimmer, küche, drinnen, zu hause, zuhause, im haus, bett, sofa, stube, kinderzimmer, badezimmer, klassenzimmer, haus
event rain: regen, regnet, regnen, gewitter, sturm, regnerisch, platzregen, regenschauer, nieselregen, schauer, es regnet, geregnet
event snow: schneit, schneien, schneefall, schneesturm, schneeflocken, es schneit, schnee fällt, schneefalls, schneetreiben, geschneit
event fireworks: feuerwerk, feuerwerke, feuerwerks, böller, silvester, silvesterraketen
event bubbles: blasen, seifenblasen, luftblasen, schaum, blase
event fishes: bunte fische, bunten fischen, fische, fischen, fischschwarm, schwarm fische, vielen fischen
event balloons: ballons, luftballons, bunte ballons, bunten ballons, bunte luftballons
event puddle: pfütze, pfützen, wasserpfütze, wasserlache
style cartoon: zeichentrick, cartoon, comic, zeichentrickfilm, trickfilm, als comic, comicstil, anime
style pencil: bleistiftzeichnung, bleistift, skizze, zeichnung, gezeichnet, bleistiftskizze
style normal: wieder echt, wieder realistisch
camera pan: kamera schwenkt, kameraschwenk, die kamera schwenkt
camera zoom in: heranzoomen, zoomt heran, nahaufnahme, kamera zoomt, zoom, kamera kommt näher, die kamera kommt näher, die kamera zoomt heran, zoome
camera zoom out: herauszoomen, zoomt heraus, kamera entfernt sich, von weitem, aus der ferne, die kamera zoomt heraus, die kamera fährt zurück, totale
camera side view: seitenansicht, von der seite, im profil
camera still: kamera steht still, kamera steht, kamera hält an, die kamera steht still
no: zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, sonnenuntergang, sonnenaufgang, dämmerung
actor dog: hund, hündchen, welpe, hunde, hundes, hündin, dackel, pudel
actor cat: katze, kätzchen, kater, katzen, mieze
actor bear: bär, bären, braunbär, bärin
actor teddy bear: teddybär, teddy, teddybären, kuschelbär, plüschbär, stoffbär
actor polar bear: eisbär, eisbären, polarbär
actor panda: pandabär, panda, pandas, pandabären
actor fox: fuchs, füchse, füchsin, fuchses
actor wolf: wolf, wölfe, wölfin
actor pig: schwein, ferkel, schweinchen, wildschwein
actor mouse: maus, mäuse, mäuschen, ratte
actor horse: pferd, pferde, stute, hengst, pony, esel, pferdchen
actor cow: kuh, kühe, stier, ochse, kalb
actor monkey: affe, affen, äffchen, schimpanse
actor chicken: huhn, henne, hühner
actor rooster: hahn
actor chick: küken
actor parrot: papagei, vogel, vögel, vögelchen
actor owl: eule, eulen, uhu
actor dinosaur: dinosaurier, dino
actor tropical fish: fisch, tropenfisch, tropischer fisch, fischlein, goldfisch
actor sailboat: segelboot, segelschiff, boot, jacht
actor ship: schiff, kreuzfahrtschiff, dampfer
actor rocket: rakete, raketen, raumschiff
actor car: auto, wagen, pkw, autos
actor bus: bus, schulbus, omnibus
actor train: zug, dampflok, eisenbahn, lokomotive
actor bicycle: fahrrad, rad, velo
actor airplane: flugzeug, flieger
actor helicopter: hubschrauber, helikopter
actor balloon: ballon, luftballon, heißluftballon
actor ball: ball, fußball
actor wizard: zauberer, magier, hexe, hexer
actor princess: prinzessin, königin
actor prince: prinz, prinzen
actor superhero: superheld, held, superheldin
actor monster: monster, ungeheuer
actor ghost: geist, gespenst, geister, gespenster
actor cook: koch, köchin
actor firefighter: feuerwehrmann, feuerwehrfrau
actor fire engine: feuerwehrauto, feuerwehr, feuerwehrwagen
actor police officer: polizist, polizistin, polizisten
actor police car: polizeiauto, streifenwagen
actor farmer: bauer, bäuerin, landwirt
actor santa claus: weihnachtsmann, nikolaus
actor cake: torte, geburtstagstorte, kuchen
actor ice cream: eiscreme, eistüte, softeis, speiseeis
actor top hat: hut, zylinder, zylinderhut
actor umbrella: regenschirm, schirm
actor gift: geschenk
actor jack-o-lantern: kürbis, halloweenkürbis
actor turtle: schildkröte, schildkröten
actor frog: frosch, frösche, kröte
actor rabbit: hase, kaninchen, häschen, hasen
actor elephant: elefant, elefanten
actor lion: löwe, löwen, löwin
actor bee: biene, bienen
actor eagle: adler
actor alien: außerirdischer, alien, außerirdische, marsmensch
actor astronaut: astronaut, astronautin, kosmonaut, astronauten, raumfahrer
actor deer: hirsch, reh, rentier, elch
actor tiger: tiger, leopard
actor octopus: krake, oktopus, tintenfisch, kraken
actor duck: ente, enten, gans
actor fairy: fee, feen
actor butterfly: schmetterling, schmetterlinge
actor mermaid: meerjungfrau, nixe
actor snowman: schneemann
actor whale: wal, wale, blauwal
actor shark: hai, haie, haifisch
actor crocodile: krokodil
actor dragon: drache, drachen
actor kite: flugdrachen, papierdrachen, lenkdrachen
actor jellyfish: qualle
actor hedgehog: igel
actor snail: schnecke
actor swan: schwan
actor castle: burg, schloss
actor key: schlüssel
actor rose: rosen
actor mushroom: pilz, fliegenpilz
actor apple: apfel
actor strawberry: erdbeere
actor house: häuschen
actor drum: trommel
actor violin: geige
actor trumpet: trompete
actor camel: kamel, dromedar
`,
};
