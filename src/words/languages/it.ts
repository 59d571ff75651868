// Italian words.
import type { Language } from "../language.js";

export const it: Language = {
  id: "it",
  script: "latin",
  endings: "i e o a ino ina ini ine",
  table: `
fn: volta, una volta, era, il, lo, la, i, gli, le, l, un, uno, una, di, d, del, dello, della, dell, dei, degli, delle, a, al, allo, alla, all, ai, agli, alle, da, dal, dalla, dall, dai, dalle, in, nel, nello, nella, nell, nei, negli, nelle, su, sul, sullo, sulla, sull, sui, sulle, con, col, per, tra, fra, e, ed, o, che, si, suo, sua, suoi, sue, mio, mia, è, sta, questo, questa, quello, quella, sono, era, c, ci, essere, sopra, durante, mentre, quando, dove, come, molto, più, già, ora, adesso, poi, anche, ancora, altro, altra, lui, lei, loro, mi, ti, io, tu, noi, voi, lentamente, piano, velocemente, veloce, felicemente, allegramente, insieme, solo, sola, dentro, fuori, vicino, lontano, attorno, intorno, davanti, dietro, mezzo, in mezzo, lato, accanto, attraverso, tutto, tutta, tutti, ha, hanno, poco, qualcosa, qualcuno, continua, bene, verso, così, ma, improvvisamente, lungo, pieno, piena, superficie, parte, contro, là, qui, lì, stesso, piccolo, piccola, grande, fino, oltre, ne, viene, sempre, alto, in alto, cui, giù, sua volta, circondato
ok: carino, carina, bello, bella, adorabile, realistico, fotorealistico, felice, divertente, foto, immagine, video, film, dolce, reale, allegro, simpatico
wish: per favore, perfavore, voglio, voglio vedere, vorrei, mostra, mostrami, mostraci, fai, metti, possiamo vedere, puoi, potresti, si può, dammi, che ci sia, disegna, vogliamo, fammi vedere, mi piacerebbe vedere, vorrei vedere, facci vedere, vedere, fa, può, potete, si può vedere
talk greet: ciao, ciao a tutti, buongiorno, buonasera, buonanotte, salve, arrivederci, addio, come stai, come va, benvenuti, ehi, buona sera, buon giorno, a domani, buona notte
talk laugh: haha, hahaha, ahah, ahahah, ahahaha, lol, hehe, ahaha, eheh, ahahahah, xd
talk praise: che bello, che bella, che carino, bellissimo, bellissima, fantastico, incredibile, meraviglioso, bravo, bravi, ottimo, forte, figo, che figo, wow, molto bello, stupendo, perfetto, eccellente, buono, carinissimo, che forte, molto carino, troppo bello, magnifico, fico, spettacolare, complimenti, grandioso, che dolce
talk opinion: mi piace, amo, adoro, odio, noioso, brutto, strano, paura, orribile, penso, credo, non mi piace, inquietante, sembra, mi piace molto, che noia
talk answer: sì, si, no, grazie, ok, va bene, prego, scusa, scusate, amici, ragazzi, oggi, domani, oddio, primo, ah, oh, mah, certo, grazie mille, vero, esatto, raga
talk ask: cosa, che cosa, perché, dov, dov'è, chi, quale, quanto, quanti, cos'è, cos'è questo, che cos'è, come funziona, come mai, chi ha, cosa fa, cos
talk other: intelligenza artificiale, mi sente
mod night: notte, notturno, notturna, buio, buia, mezzanotte, chiaro di luna, scuro, scura, oscura, di notte, oscurità
mod water: acqua, acque
mod under: sotto, sott, fondo, in fondo, profondità, profondo, sotto l, abissi
mod snow: neve, innevato, innevata, innevate, innevati
mod end: smette, smette di, finisce, finito, basta, senza, non più, si ferma, cessa, termina, sparisce, fine, smesso
mod begin: comincia, inizia, comincia a, inizia a, iniziano, si mette a, cominciano, iniziato
mod fall: cade, cadono, cadere, scende, scendono, cadendo
mod go: va, andare, viene a, arriva, entra, viaggia, andato, visita, esplora, arrivano, torna, vanno, entra in, giunge, raggiunge
mod become: diventa, si trasforma, si trasforma in, trasformarsi
mod cut: taglia su, stacco su
mod colorful: colorati, colorate, molti, molte, banco di, tanti, colorato, tante
rel chase: insegue, inseguono, inseguendo, inseguire, caccia, rincorre, segue, corre dietro, rincorrendo, dà la caccia, cattura, acchiappa
rel watch: guarda, guardano, guardando, guardare, osserva, osservano, osservando, vede, vedono, ammira, fissa, contempla
rel over: salta sopra, scavalca, salta oltre, saltando sopra
rel with: porta a spasso, insieme a, insieme al, accompagnato da, in compagnia di
action stand: sta fermo, fermo, ferma, in piedi, seduto, seduta, siede, aspetta, aspettando, riposa, si riposa, sdraiato, sta in piedi, immobile, si siede, attende, rimane
action walk: camminava, camminavano, cammina, camminano, camminando, camminare, passeggia, passeggiano, passeggiando, passeggiata, passeggiare, marcia, vaga, gironzola, striscia, fa una passeggiata
action run: correva, correvano, corre, corrono, correndo, correre, galoppa, fugge, scappa, sfreccia, corsa, trotta, guida, scappando
action jump: saltava, saltavano, salta, saltano, saltando, saltare, balza, saltella, salto, rimbalza, saltellando, balzando
action dance: ballava, ballavano, danzava, balla, ballano, ballando, ballare, danza, danzano, danzando, ballo, danzare
action spin: gira, girano, girando, girare, ruota, piroetta, volteggia, rotea, girotondo, ruotando, ruotare, gira su se stesso
action swim: nuotavano, nuota, nuotano, nuotando, nuotare, naviga, surfa, si bagna, nuotava, navigano, navigando, rema
action dive: si tuffa, tuffa, tuffarsi, immerge, si immerge, affonda, tuffandosi, tuffo, immergersi
action rise: decolla, sale, salgono, si alza, si solleva, ascende, sorge, si innalza, scala, arrampica, decollare, decollando, si alza in volo
action fly: volava, volavano, vola, volano, volando, volare, plana, svolazza, sorvola, volo
action float: galleggia, galleggiano, galleggiando, fluttua, levita, si libra, fluttuando, fluttuano, alla deriva
action grow: cresce, crescono, crescere, diventa grande, diventa più grande, diventa enorme, ingrandisce, si ingrandisce, diventa gigante
action shrink: si rimpicciolisce, rimpicciolisce, diventa piccolo, diventa più piccolo, si restringe, restringe, diventa minuscolo, diventa piccola
action enter: appare, appaiono, entra in scena, compare, apparire, spunta
action leave: sparisce, sparire, scompaiono, se ne va, parte via, va via, si allontana, scompare, esce, se ne vanno, lascia
action sleep: dormiva, dormivano, dorme, dormono, dormendo, dormire, addormentato, addormentata, sonnecchia, pisolino, si addormenta, sogna, russa, fa un pisolino
action wave: saluta, salutano, salutando, salutare, fa ciao, agita la mano, mano, fa un cenno, con la mano
scene ocean: mare, oceano, mari, onde, onda, lago, fiume, mare aperto, pacifico, atlantico, mediterraneo, piscina, porto, stagno, sull'acqua, alto mare
scene bay: san francisco, golden gate, baia, baia di san francisco, ponte golden gate
scene under water: sott'acqua, sotto l'acqua, sotto il mare, fondo del mare, fondale marino, fondali, in fondo al mare, subacqueo, nell'acqua, sott acqua, sotto acqua, in acqua, fondo dell'oceano, sotto l'oceano, barriera corallina, coralli, acquario, fondale, profondità del mare, profondità dell'oceano
scene beach: spiaggia, costa, riva, isola, palme, litorale, riva del mare, bagnasciuga, spiagge, lungomare, hawaii
scene mars: marte, pianeta rosso, pianeta marte, marziano
scene moon: luna, superficie lunare, lunare, superficie della luna
scene space: spazio, cosmo, universo, galassia, tra le stelle, orbita, fra le stelle, saturno, via lattea, spaziale
scene forest: foresta, foreste, bosco, boschi, giungla, alberi, albero, bambù, cespugli, tra gli alberi
scene night forest: foresta di notte, bosco di notte, foresta buia, bosco buio, foresta notturna, foresta oscura, bosco notturno
scene desert: deserto, deserti, dune, sabbia, egitto, piramidi, sahara, duna
scene meadow: prato, prati, erba, campo, campi, campo di fiori, giardino, parco, fiori, pascolo, fattoria, collina, campagna, prateria, fiore, savana
scene snow: nella neve, sulla neve, ghiaccio, polo nord, polo sud, antartide, artico, inverno, montagne innevate, ghiacciaio, iceberg, montagna, montagne, sul ghiaccio, paesaggio innevato
scene city: città, strada, strade, paese, piazza, villaggio, via, new york, centro, mercato, roma, milano, marciapiede, cittadina, parigi
scene sky: cielo, cielo azzurro, aria, nuvole, nuvola, cieli, cielo blu, tra le nuvole
scene night sky: cielo notturno, cielo di notte, stelle, sotto le stelle, notte stellata, cielo stellato, luna piena, sotto la luna, al chiaro di luna
scene room: stanza, camera, casa, cucina, salotto, soggiorno, appartamento, interno, in casa, a casa, letto, divano, camera da letto, sala
event rain: pioggia, piove, piovere, piovendo, temporale, piovoso, acquazzone, tempesta, piogge
event snow: nevica, nevicare, nevicata, nevicando, bufera di neve, fiocchi di neve, cade la neve, la neve cade, bufera, cadere la neve, tormenta
event fireworks: fuochi d'artificio, fuochi artificiali, fuochi d artificio, petardi, fuochi
event bubbles: bolle, bolle di sapone, schiuma, bolla
event fishes: pesci colorati, pesci, banco di pesci, molti pesci, pesciolini
event balloons: palloncini, palloncini colorati
event puddle: pozzanghera, pozzanghere, pozza, pozza d'acqua
style cartoon: cartone animato, cartone, fumetto, cartoni animati, animazione, cartoon, stile cartone animato
style pencil: disegno a matita, matita, schizzo, a matita, disegno, bozzetto
style normal: torna reale
camera pan: la telecamera si muove, panoramica
camera zoom in: primo piano, la telecamera si avvicina, zoom, zoom avanti, ingrandimento
camera zoom out: la telecamera si allontana, da lontano, zoom indietro, campo lungo
camera side view: di profilo, vista laterale, di lato
camera still: telecamera ferma, la telecamera si ferma
no: due, tre, quattro, cinque, sei, sette, otto, nove, dieci, alba, tramonto
actor dog: cane, cagnolino, cucciolo, cagna
actor cat: gatto, gattino, gatta, micio
actor bear: orso, orsa, orso bruno
actor teddy bear: orsacchiotto, orso di peluche, peluche, orsetto, orsetto di peluche
actor polar bear: orso polare, orso bianco
actor fox: volpe
actor wolf: lupo, lupa
actor pig: maiale, maialino, porco
actor mouse: topo, topolino, ratto
actor horse: cavallo, asino, pony
actor cow: mucca, toro, vacca, bue
actor monkey: scimmia
actor chicken: gallina, pollo
actor rooster: gallo
actor chick: pulcino
actor parrot: pappagallo, uccello, uccellino
actor owl: gufo, civetta
actor dinosaur: dinosauro
actor tropical fish: pesce, pesce tropicale, pesciolino
actor sailboat: barca a vela, barca, veliero
actor ship: nave, crociera
actor rocket: razzo, astronave, navicella
actor car: macchina, auto, automobile
actor bus: autobus, pullman
actor bicycle: bicicletta, bici
actor airplane: aereo, aeroplano
actor balloon: palloncino, mongolfiera
actor ball: pallone, palla
actor wizard: mago, stregone, strega
actor princess: principessa, regina
actor superhero: supereroe, eroe
actor monster: mostro
actor ghost: fantasma
actor cook: cuoco, cuoca, chef
actor firefighter: pompiere, vigile del fuoco
actor police officer: poliziotto, poliziotta, polizia
actor farmer: contadino, agricoltore, contadina
actor santa claus: babbo natale
actor cake: torta
actor ice cream: gelato
actor top hat: cappello, cilindro, cappello a cilindro
actor umbrella: ombrello
actor gift: regalo
actor jack-o-lantern: zucca
actor turtle: tartaruga
actor frog: rana, rospo
actor rabbit: coniglio, coniglietto
actor bee: ape
actor eagle: aquila
actor alien: alieno, extraterrestre
actor astronaut: astronauta, cosmonauta
actor deer: cervo
actor tiger: tigre
actor octopus: polpo, piovra
actor duck: anatra, papera
actor fairy: fata
actor butterfly: farfalla
`,
};
