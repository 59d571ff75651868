// Swedish words.
import type { Language } from "../language.js";

export const sv: Language = {
  id: "sv",
  script: "latin",
  endings: "en et n ar or er arna orna erna na s ens ets t r a et",
  table: `
fn: en, ett, den, det, de, dem, och, eller, i, på, med, av, från, till, för, över, mot, om, vid, bakom, framför, bredvid, mellan, under tiden, medan, när, som, där, här, han, hon, honom, henne, sin, sitt, sina, hans, hennes, dess, deras, min, mitt, din, är, blir, var, mycket, nu, sedan, då, också, ännu, igen, mer, redan, långsamt, sakta, snabbt, plötsligt, glatt, tillsammans, ensam, runt, omkring, genom, ut, in, upp, ner, ned, bort, hem, alla, allt, något, någon, oss, vi, jag, du, mig, dig, sig, har, hade, alltid, vidare, men, så, denna, detta, dessa, att, båda, ovanför, mitt, nära, längs, väldigt, tillbaka, utanför, bland, håller, fortsätter, full, ytan, kanten, sidan, liten, litet, stor, stort, lilla, stora, högt, förbi, omgiven, själv, varandra, hela, ingenstans, stilla, ett par gånger, åt
ok: söt, sött, söta, fin, fint, fina, vacker, vackert, realistisk, fotorealistisk, glad, rolig, roligt, foto, bild, video, film, vänlig, riktig, verklig
wish: snälla, jag vill, visa, visa mig, gör, låt, kan vi, kan du, ge, vi vill, rita, jag skulle vilja, vänligen, vill, se en, se ett, vill se, får vi se, få se, skulle vilja, tack kan du, kan man
talk greet: hej, hej alla, hallå, god morgon, god kväll, godnatt, god natt, hejdå, hej då, tjena, tja, välkommen, tjenare, hejsan, hur mår du, morsning, vi ses, god dag
talk laugh: haha, hahaha, hihi, hehe, lol, xd
talk praise: fint, vackert, jättefint, kul, häftigt, coolt, bra, mycket bra, underbart, fantastiskt, super, toppen, grymt, snyggt, så söt, så sött, wow, härligt, jättebra, gulligt, vad fint, så fint, så vackert, imponerande, otroligt, perfekt, nice, bravo, riktigt bra
talk opinion: jag älskar, jag gillar, gillar, älskar, hatar, tråkigt, fult, konstigt, läskigt, dåligt, tycker, jag tycker, tror, ser ut
talk answer: ja, nej, tack, ok, okej, förlåt, precis, vänner, idag, imorgon, oj, åh, herregud, först, första, alla, folk, tackar, jo, visst, tack så mycket, kompis, nja, sant
talk ask: vad, varför, hur, vem, vilken, vilket, hur många, hur mycket, vad är, vad är det, vad är det här, är det, hur fungerar, när börjar, var är, vems, vad gör, vem har, vad händer
mod night: natt, natten, nattlig, nattliga, mörk, mörka, mörkt, midnatt, månsken, om natten, månljus, mörker, kväll, mörkret, nätter
mod water: vatten, vattnet
mod under: under, botten, djup, djupet, bottnen
mod snow: snö, snön, snöig, snöiga, snötäckt, snötäckta
mod end: slutar, upphör, inget mer, inte mer, slut, stoppar, sluta, utan, stopp, nog, slutat, upphört, inga fler, ingen mer
mod begin: börjar, börja, började, börjat
mod fall: faller, falla, fallande
mod go: kommer, åker, reser, anländer, besöker, kommit, utforskar, når, kom, går till, går in, resa, går ut
mod become: förvandlas, förvandlas till, blir till, blir en
mod cut: klipp till
mod colorful: färgglada, färgade, många, stim, färgrika, brokiga, massor
rel chase: jagar, förföljer, springer efter, följer efter, jaga, fångar, följer
rel watch: tittar, tittar på, ser på, betraktar, beundrar, titta, iakttar, ser, titta på, stirrar, skådar
rel over: hoppar över, skuttar över
rel with: tillsammans med, i sällskap med
action stand: står, stå, väntar, vänta, sitter, sitta, vilar, ligger, vila, stående, ligga
action walk: går, gå, promenerar, promenera, vandrar, vandra, strosar, marscherar, gick, spatserar, kryper, smyger, lunkar, flanerar
action run: springer, springa, rusar, galopperar, joggar, löper, sprang, flyr, skenar, ilar, springande
action jump: hoppar, hoppa, skuttar, studsar, hoppade, hoppande, skutta
action dance: dansar, dansa, dans, dansade, dansande, dansen
action spin: snurrar, snurra, roterar, virvlar, snurrande, vänder sig
action swim: simmar, simma, seglar, paddlar, badar, simmade, simmande, surfar, segla, ror, plaskar
action dive: dyker, dyka, sjunker, dök, dykande
action rise: lyfter, stiger, startar, lyfta, stiga, klättrar, svävar upp, stiger upp, reser sig, skjuts upp
action fly: flyger, flyga, flög, flygande, glider, fladdrar, flaxar, svävar genom
action float: svävar, flyter, sväva, driver, flyta, guppar, svävande, flytande
action grow: växer, växa, blir större, blir stor, blir enorm, blir jättestor
action shrink: krymper, krympa, blir mindre, blir liten, blir pytteliten
action enter: dyker upp, kommer in, visar sig, uppenbarar sig, träder in, framträder
action leave: lämnar, försvinner, går bort, ger sig av, går iväg, beger sig, springer iväg
action sleep: sover, sova, sov, slumrar, somnar, tupplur, sovande, snarkar, drömmer, tar en tupplur
action wave: vinkar, vinka, hälsar, säger hej, vinkade, viftar, vinkande
scene ocean: hav, havet, ocean, oceanen, sjö, sjön, vågor, vågorna, östersjön, flod, floden, till havs, damm, bassäng, hamnen, hamn, havs, atlanten, på vattnet
scene bay: san francisco, golden gate, bukten, san francisco-bukten, bukt
scene under water: under vatten, under vattnet, havsbotten, havets botten, på havets botten, i vattnet, undervatten, havsbottnen, under havet, under ytan, djuphavet, korallrev, koraller, korallrevet, akvarium, havsdjupet
scene beach: strand, stranden, kust, kusten, ö, ön, palmer, palmerna, stränder, sandstrand, sandstranden, havsstranden
scene mars: mars, röda planeten, planeten mars
scene moon: månen, måne, månens, månytan, månens yta
scene space: rymden, rymd, kosmos, universum, galaxen, yttre rymden, bland stjärnorna, omloppsbana, vintergatan, världsrymden
scene forest: skog, skogen, skogar, djungel, djungeln, träd, träden, lund, regnskogen, buskarna, bland träden, trädet
scene night forest: skogen på natten, mörka skogen, nattskogen, mörk skog, nattlig skog, skogen om natten, skog på natten, nattliga skogen
scene desert: öken, öknen, sanddyner, sand, egypten, pyramiderna, sahara, dyner, sanden, ökensand, pyramider
scene meadow: äng, ängen, gräs, gräset, fält, fältet, trädgård, trädgården, park, parken, blommor, blommorna, gräsmatta, gräsmattan, hage, hagen, kulle, bondgård, blomsteräng, kullen, gården, landet, savannen, ängar
scene snow: i snön, på snön, is, isen, nordpolen, sydpolen, antarktis, arktis, vinter, vintern, glaciär, isberg, snöiga berg, berg, bergen, på isen, snölandskap, isflak, berget
scene city: stad, staden, gata, gatan, gator, by, byn, torg, torget, väg, vägen, städer, stockholm, new york, trottoaren, centrum, marknaden, gatorna
scene sky: himmel, himlen, himmeln, luften, luft, moln, molnen, blå himlen, skyn, bland molnen
scene night sky: natthimlen, natthimmel, stjärnhimlen, under stjärnorna, stjärnorna, stjärnor, stjärnklar natt, fullmåne, stjärnklar himmel, i månskenet
scene room: rum, rummet, vardagsrum, vardagsrummet, sovrum, sovrummet, kök, köket, hemma, lägenhet, inomhus, huset inne, i huset, säng, sängen, soffan, inne, klassrummet
event rain: regn, regnet, regnar, regna, åska, storm, regnig, ösregn, regnskur, duggregn, regnade
event snow: snöar, snöa, snöfall, snöstorm, snöflingor, snön faller, snö faller, snöade, snöfallet, snöyra
event fireworks: fyrverkeri, fyrverkerier, fyrverkeriet, fyrverkerierna, smällare
event bubbles: bubblor, såpbubblor, skum, bubblorna, bubbla
event fishes: färgglada fiskar, fiskar, fiskstim, färggranna fiskar, färgade fiskar
event balloons: ballonger, färgglada ballonger, ballongerna
event puddle: pöl, pölen, vattenpöl, vattenpölen, vattenpuss, pölar
style cartoon: tecknad, tecknad film, serie, tecknat, seriestil, tecknade
style pencil: blyertsteckning, blyerts, skiss, teckning, blyertspenna
style normal: verklig igen
camera zoom in: zooma in, zoomar in, närbild, kameran närmar sig, kameran zoomar in
camera zoom out: zooma ut, zoomar ut, kameran backar, långt ifrån, kameran zoomar ut
camera pan: kameran panorerar, panorering
camera side view: från sidan, sidovy
camera still: kameran står still
no: två, tre, fyra, fem, sex, sju, åtta, nio, tio, solnedgång, soluppgång, skymning
actor dog: hund, hunden, valp, hundar
actor cat: katt, katten, kattunge, katter
actor bear: björn, björnen, brunbjörn
actor teddy bear: nallebjörn, nalle, nallen, teddybjörn
actor polar bear: isbjörn, isbjörnen
actor panda: panda, pandan
actor fox: räv, räven
actor wolf: varg, vargen, ulv
actor rabbit: kanin, kaninen, hare, haren
actor horse: häst, hästen, ponny, åsna
actor pig: gris, grisen, griskulting
actor mouse: mus, musen, råtta, möss
actor cow: ko, kon, tjur, kalv
actor sheep: får, fåret, lamm
actor monkey: apa, apan
actor chicken: höna, hönan
actor rooster: tupp, tuppen
actor chick: kyckling, kycklingen
actor duck: anka, ankan, and, gås
actor parrot: papegoja, papegojan, fågel, fågeln
actor owl: uggla, ugglan
actor eagle: örn, örnen
actor tropical fish: fisk, fisken, tropisk fisk
actor turtle: sköldpadda, sköldpaddan
actor frog: groda, grodan, padda
actor dragon: drake, draken
actor kite: pappersdrake, leksaksdrake
actor dinosaur: dinosaurie, dinosaurien, dinosaurus
actor alien: utomjording, utomjordingen, rymdvarelse
actor astronaut: astronaut, astronauten, rymdfarare
actor wizard: trollkarl, trollkarlen, häxa
actor superhero: superhjälte, hjälte
actor princess: prinsessa, prinsessan, drottning
actor prince: prins, prinsen
actor ghost: spöke, spöket
actor monster: monster, monstret
actor fairy: älva, fe, älvan
actor elf: alv, tomtenisse
actor santa claus: jultomten, tomten, jultomte
actor cook: kock, kocken
actor firefighter: brandman, brandmannen
actor fire engine: brandbil, brandbilen
actor police officer: polis, polisen, polisman
actor police car: polisbil, polisbilen
actor farmer: bonde, bonden
actor rocket: raket, raketen, rymdskepp
actor airplane: flygplan, flygplanet
actor sailboat: segelbåt, segelbåten, båt, båten
actor ship: fartyg, skepp, fartyget, skeppet
actor car: bil, bilen
actor train: tåg, tåget
actor bicycle: cykel, cykeln
actor balloon: ballong, ballongen, luftballong
actor ball: boll, bollen, fotboll
actor top hat: hatt, hatten, cylinderhatt
actor cake: tårta, tårtan
actor umbrella: paraply, paraplyet
actor gift: present, presenten
actor house: hus, huset
actor snowman: snögubbe, snögubben
actor jack-o-lantern: pumpa, pumpan
actor butterfly: fjäril, fjärilen
actor bee: bi, biet, bin
actor deer: hjort, hjorten, rådjur, ren, älg
actor whale: val, valen
actor shark: haj, hajen
actor crab: krabba
actor seal: säl, sälen
actor swan: svan, svanen
actor ice cream: glass
actor cheese: ost
actor castle: slott, borg, slottet
actor key: nyckel, nyckeln
actor lion: lejon, lejonet
actor tiger: tiger, tigern, leopard
actor ant: myra, myran
`,
};
