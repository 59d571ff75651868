// Finnish words; cases pile up and stems change, so many stand as beginnings.
import type { Language } from "../language.js";

export const fi: Language = {
  id: "fi",
  script: "latin",
  endingsAtMost: 3,
  endings:
    "ssa ssä sta stä lla llä lta ltä lle n t na nä ksi a ä ta tä tta ttä an än en in on un yn ön hon hun han hin hän seen iin jen den tten ien ja jä i oi nsa nsä ansa änsä insa ensa kin kaan kään ssaan ssään llaan llään staan stään ille illa illä issa issä ista istä iltä e",
  table: `
fn: ja, tai, sekä, on, oli, ovat, ei ole, se, ne, hän, he, tämä, tuo, nämä, joka, jotka, yksi, kun, kuin, kuten, missä, siellä, täällä, tässä, sitten, nyt, myös, vielä, taas, hyvin, hitaasti, nopeasti, äkkiä, iloisesti, yhdessä, yksin, kanssa, kanssaan, kautta, läpi, yli, ympäri, ympärillä, keskellä, vieressä, lähellä, edessä, takana, päällä, yllä, sisällä, ulkona, välissä, välillä, kohti, pitkin, ohi, ohitse, sisään, ulos, ylös, pois, eteenpäin, minä, minun, sinä, me, te, oma, omaa, oman, aina, jo, mutta, niin, kaikki, jokin, joku, ollessa, aikana, samalla, alkaen, asti, itse, itsensä, toinen, toisensa, pinnalla, reunalla, suuri, iso, pieni, suuren, pienen, ihan, edelleen, jatkaa, seassa, joukossa, sitä, sen, hänen, niiden, heidän, onnellisesti, jossa, korkealla, yläpuolella, että, tuolla, noin, eli, ylitse, vasten, täynnä, mukana, mukanaan, täällä, jälleen, yllättäen
ok: söpö, söpön, kaunis, kauniin, realistinen, fotorealistinen, iloinen, hauska, kuva, video, elokuva, valokuva, oikea, todellinen, ystävällinen, suloinen
wish: ole hyvä, kiitos näytä, haluan, haluaisin, näytä, näyttäkää, tee, anna, voimmeko, voitko, voisitko, piirrä, haluamme, pliis, saisiko, saanko, haluaisimme, nähdä, laita, olkoon, voiko, haluan nähdä, katsotaan
talk greet: hei, moi, terve, moikka, hyvää huomenta, hyvää iltaa, hyvää päivää, hyvää yötä, näkemiin, heippa, heissan, moi kaikki, hei kaikki, morjens, tervetuloa, huomenta, iltaa, moro, mitä kuuluu, öitä, hei hei, moimoi
talk laugh: haha, hahaha, hehe, hihi, lol, xd, hahah
talk praise: hieno, hienoa, upea, mahtava, mahtavaa, kiva, kivaa, siisti, siistiä, loistava, ihana, ihanaa, kaunista, tosi kiva, tosi kaunis, hyvä, hyvää työtä, vau, wow, todella hyvä, söpöä, niin söpö, kaunis kuva, upeaa, huikea, mainio, täydellinen, tosi hieno, loistavaa, bravo, onpa kaunis, hauskaa, uskomatonta
talk opinion: rakastan, pidän, tykkään, vihaan, tylsä, tylsää, ruma, outo, pelottava, huono, minusta, luulen, inhoan, näyttää siltä, outoa, pelottavaa
talk answer: joo, kyllä, ei, kiitos, kiitti, ok, okei, anteeksi, juuri, ystävät, tänään, huomenna, oho, ai, voi, kaikille, eka, ensimmäinen, juu, selvä, totta, hmm, paljon kiitoksia, joop, öö
talk ask: mitä, mikä, miksi, miten, kuka, milloin, kuinka, mikä tämä on, missä on, onko, mitkä, kenen, montako, mihin, mistä, kuka teki, mitä tapahtuu
mod night: yö, yöllä, yön, yöllinen, öisen, öinen, öisessä, pimeä, pimeässä, pimeän, keskiyö, kuutamo, kuutamossa, yössä, öiseen, pimeydessä, pimeys, illalla, öisellä, pimeään, yöhön
mod water: vesi, vettä, veden, vedessä, vedellä, vesillä
mod under: alla, alle, pohja, pohjalla, pohjassa, syvällä, syvyyksissä, syvyydessä, alapuolella, pinnan alla, pohjaan
mod snow: lumi, lunta, lumen, luminen, lumisella, lumisessa
mod end: loppuu, lakkaa, päättyy, pysähtyy, ei enää, loppui, lakkasi, lopeta, ilman, riittää, taukoaa, loppunut, seis, lopettaa
mod begin: alkaa, aloittaa, alkoi, alkavat, ryhtyy, rupeaa
mod fall: putoaa, tippuu, satelee, tulee alas
mod go: menee, tulee, saapuu, matkustaa, lähtee kohti, kulkee kohti, vierailee, meni, tuli, mennä, tulla, tutkii, astuu, saapui, palaa
mod become: muuttuu, muuttui, tulee olemaan, muuntuu
mod cut: leikkaus, leikataan
mod colorful: värikkäitä, värikkäät, värikkäiden, monta, paljon, parvi, värikäs, monia, parven, kirjavat, kirjavia
rel chase: jahtaa, ajaa takaa, takaa, metsästää, seuraa, jahtaavat, juoksee perässä, pyydystää, vainoaa
rel watch: katsoo, katselee, katselevat, katsovat, tarkkailee, ihailee, näkee, tuijottaa, ihailevat, katsella
rel over: hyppää yli, hyppii yli, loikkaa yli
rel with: yhdessä, ulkoiluttaa, seurassa, ulkoiluttavat
action stand: seisoo, seisoa, odottaa, istuu, lepää, makaa, seisovat, istua, pysyy, seisoskelee, lepäävät, levätä, istuvat
action walk: kävelee, kävellä, kävelevät, kulkee, vaeltaa, astelee, marssii, kävelyllä, kävely, käveli, kävelemässä, samoilee, kuljeskelee, hiipii, ryömii, tallustaa, patikoi, käyskentelee, kuljeksii
action run: juoksee, juosta, juoksevat, ryntää, laukkaa, kiitää, juoksi, lenkkeilee, juoksemassa, pinkoo, viilettää, pakenee, hölkkää, kirmaa, ajaa
action jump: hyppää, hyppii, hyppiä, hyppivät, loikkii, pomppii, hypähtelee, loikkaa, hyppäsi, hypätä, pomppaa, hyppelee, ponnahtaa
action dance: tanssii, tanssia, tanssivat, tanssi, tanssimassa, tanssahtelee
action spin: pyörii, pyöriä, kieppuu, pyörähtelee, pyörivät, kierii, pyörähtää, kääntyilee
action swim: ui, uida, uivat, uimassa, purjehtii, meloo, kylpee, polskii, uiskentelee, surffaa, seilaa, soutaa
action dive: sukeltaa, sukeltavat, sukeltamassa, uppoaa, syöksyy, vajoaa, sukeltelee
action rise: nousee, nousta, nousevat, lähtee lentoon, kohoaa, kiipeää, laukaistaan, kohoavat, kapuaa
action fly: lentää, lentävät, lentämässä, liitää, liihottaa, lensi, lentelee, lepattaa, leijailee taivaalla
action float: leijuu, kelluu, leijua, ajelehtii, leijailee, leijuvat, keinuu, kelluvat, leijailevat
action grow: kasvaa, suurenee, tulee suuremmaksi, kasvavat, muuttuu suureksi, isonee, paisuu, kasvaa isoksi
action shrink: kutistuu, pienenee, tulee pienemmäksi, kutistuvat, muuttuu pieneksi, supistuu
action enter: ilmestyy, ilmaantuu, tulee esiin, saapuu paikalle, ilmestyvät
action leave: lähtee, poistuu, katoaa, menee pois, häipyy, lähtevät, kävelee pois, juoksee pois
action sleep: nukkuu, nukkua, nukkuvat, torkkuu, uinuu, nukahtaa, nukkumassa, nokosilla, nukkui, kuorsaa, unessa, nukkuva, näkee unta
action wave: vilkuttaa, vilkuttavat, heiluttaa, tervehtii, heilauttaa, vilkuttamassa, kättä, kättään, tassuaan, heiluttaa kättä
scene ocean: meri, meressä, merellä, meren, mereen, merta, valtameri, valtameressä, valtameren, aallot, aalloissa, aalloilla, järvi, järvessä, järvellä, joki, joessa, lampi, uima-allas, altaassa, satama, satamassa, lammessa, ulapalla, vesillä
scene bay: san francisco*, golden gate*, lahti, lahdella, lahdessa, sanfrancisco
scene under water: veden alla, veden alle, meren pohjassa, meren pohjalla, merenpohja, merenpohjassa, meren alla, vedenalainen, vedenalaisessa, pinnan alla, vedessä, koralliriutta, koralliriutalla, korallit, akvaariossa, meren syvyyksissä, veteen, merenpohjalla, vedenalaisessa maailmassa, valtameren pohjalla, valtameren pohjassa
scene beach: ranta, rannalla, rannan, rantaa, hiekkaranta, hiekkarannalla, rannikko, rannikolla, saari, saarella, palmut, palmujen, merenranta, merenrannalla, rannalle, rantaan, rantaa pitkin
scene mars: mars, marsissa, marsin, marsiin, punainen planeetta, punaisella planeetalla, marsilla, mars-planeetalla
scene moon: kuu, kuussa, kuun, kuuhun, kuun pinnalla, kuulla, kuusta
scene space: avaruus, avaruudessa, avaruuden, avaruuteen, avaruutta, kosmos, maailmankaikkeus, galaksi, tähtien joukossa, universumi, tähtien välissä, kiertoradalla, kosmoksessa, galaksissa, linnunrata, maailmankaikkeudessa
scene forest: metsä, metsässä, metsän, metsään, metsää, viidakko, viidakossa, puut, puiden, puu, viidakon, puiden keskellä, pensaikossa, sademetsässä, puiden välissä, metsikössä
scene night forest: yöllinen metsä, yöllisessä metsässä, pimeässä metsässä, öisessä metsässä, pimeä metsä, metsässä yöllä, yöllä metsässä, pimeän metsän, synkässä metsässä, öisen metsän
scene desert: aavikko, aavikolla, aavikon, autiomaa, autiomaassa, hiekka, hiekalla, hiekassa, dyynit, dyyneillä, egypti, egyptissä, pyramidit, sahara, saharassa, autiomaan, pyramidien, hiekkadyyneillä
scene meadow: niitty, niityllä, niityn, niitylle, nurmikko, nurmikolla, nurmi, nurmella, pelto, pellolla, ruoho, ruohikolla, puutarha, puutarhassa, puisto, puistossa, kukat, kukkaniitty, kukkaniityllä, kukkien, laidun, laitumella, kukkula, kukkulalla, maatila, maatilalla, ruohikossa, kedolla, maaseudulla, savannilla, piha, pihalla
scene snow: lumessa, lumella, lumeen, jää, jäällä, jään, jäälle, pohjoisnapa, pohjoisnavalla, etelänavalla, antarktis, talvi, talvella, jäätikkö, jäätikollä, lumisilla vuorilla, lumihangessa, jäävuori, vuori, vuorilla, hanki, hangella, arktinen, lumimaisemassa, jäätiköllä, vuorella, jäälautalla, lumihangella, lumen keskellä
scene city: kaupunki, kaupungissa, kaupungin, kaupunkiin, katu, kadulla, katuja, kylä, kylässä, tori, torilla, tie, tiellä, helsinki, helsingissä, new york, kaduilla, kaupungilla, keskustassa, keskusta, pariisissa, jalkakäytävällä, katua
scene sky: taivas, taivaalla, taivaan, taivaalle, pilvet, pilvissä, pilvien, ilma, ilmassa, ilmaan, sinisellä taivaalla, pilvien keskellä, taivasta
scene night sky: yötaivas, yötaivaalla, öisellä taivaalla, tähtitaivas, tähtitaivaalla, tähtien alla, tähdet, tähtiyö, täysikuu, tähtitaivaan alla, kuutamossa, tähtien, yötaivaan, kuunvalossa
scene room: huone, huoneessa, huoneen, huoneeseen, koti, kotona, olohuone, olohuoneessa, makuuhuone, makuuhuoneessa, keittiö, keittiössä, asunnossa, sisällä talossa, talossa, sänky, sängyssä, sohva, sohvalla, sisätiloissa, luokassa, sängyllä
event rain: sade, sateessa, sataa, sataa vettä, vesisade, vesisateessa, ukkonen, ukkosmyrsky, myrsky, satamaan, satamaan vettä, rankkasade, sateen, vettä sataa, alkaa sataa, alkaa sataa vettä, sateista, kaatosateessa, tihkusade, myrskyssä, rankkasateessa, sadekuuro
event snow: sataa lunta, lumisade, lumisateessa, lumimyrsky, lumihiutaleet, lunta sataa, lumipyry, lunta satelee, alkaa sataa lunta, satamaan lunta, lumimyrskyssä, tuiskussa, lumihiutaleita
event fireworks: ilotulitus, ilotulitusta, ilotulitteet, ilotulituksen, raketit taivaalla, ilotulitusraketit, ilotulitteita
event bubbles: kuplat, kuplia, saippuakuplat, saippuakuplia, kuplien, vaahto, kuplien keskellä, vaahdossa, kupla
event fishes: värikkäät kalat, värikkäitä kaloja, kalat, kalaparvi, kaloja, värikkäiden kalojen, kalojen, kalaparven
event balloons: ilmapallot, ilmapalloja, värikkäät ilmapallot, ilmapallojen, värikkäitä ilmapalloja
event puddle: lätäkkö, lätäkössä, vesilätäkkö, lätäköt, lätäkön, vesilätäkössä, lätäkköön
style cartoon: piirretty, piirros, sarjakuva, animaatio, piirroshahmo, sarjakuvatyyli, piirrettynä, piirretyn
style pencil: lyijykynä*, luonnos, lyijykynäpiirros, hahmotelma
style normal: taas todellinen
camera zoom in: lähikuva, zoomaa, kamera lähestyy, zoomaus, zoomaa lähemmäs, kamera zoomaa
camera zoom out: kamera loittonee, zoomaa ulos, kaukaa, kamera etääntyy, zoomaa kauemmas
camera pan: kamera panoroi, kamera liikkuu
camera side view: sivulta, sivukuva, sivusta
camera still: kamera pysähtyy, kamera paikallaan
no: kaksi, kolme, neljä, viisi, kuusi kappaletta, seitsemän, kahdeksan, yhdeksän, kymmenen, auringonlasku, auringonnousu
actor dog: koira, koiran, koiransa, koirat, pentu, koiraa, hauva, koiranpentu
actor cat: kissa, kissan, kissat, kissanpentu, kissaa
actor bear: karhu, karhun, karhut, ruskeakarhu, karhua
actor teddy bear: nalle, nallekarhu, teddykarhu, nallen, nallekarhun
actor polar bear: jääkarhu, jääkarhun, jääkarhut
actor panda: panda, pandan, jättiläispanda, pandakarhu
actor fox: kettu, ketun, ketut, kettua
actor wolf: susi, suden, sudet, sutta
actor rabbit: kani, jänis, jäniksen, kanin, pupu, pupun, kania, jänistä
actor lion: leijona, leijonan, leijonaa
actor tiger: tiikeri, tiikerin, leopardi
actor horse: hevonen, hevosen, hevoset, poni, aasi, hevosta
actor pig: sika, sian, possu, porsas, possun
actor mouse: hiiri, hiiren, rotta, hiiret
actor cow: lehmä, lehmän, härkä, sonni, vasikka
actor sheep: lammas, lampaan, lampaat, karitsa
actor goat: vuohi, vuohen, pukki
actor monkey: apina, apinan, simpanssi
actor elephant: norsu, norsun, elefantti, norsua
actor chicken: kana, kanan, kanat
actor rooster: kukko, kukon
actor chick: tipu, kananpoika, tipun, tiput
actor duck: ankka, ankan, sorsa, hanhi
actor parrot: papukaija, papukaijan, lintu, linnun, linnut
actor owl: pöllö, pöllön
actor eagle: kotka, kotkan, haukka
actor tropical fish: kala, trooppinen kala, kalan, kultakala
actor turtle: kilpikonna, kilpikonnan
actor frog: sammakko, sammakon, rupikonna
actor dragon: lohikäärme, lohikäärmeen
actor snake: käärme, käärmeen
actor dinosaur: dinosaurus, dinosauruksen
actor alien: avaruusolento, avaruusolion, muukalainen, alien
actor astronaut: astronautti, astronautin, avaruuslentäjä, kosmonautti
actor robot: robotti, robotin
actor wizard: velho, taikuri, velhon, noita
actor superhero: supersankari, sankari
actor princess: prinsessa, prinsessan, kuningatar
actor prince: prinssi, prinssin
actor ghost: kummitus, aave, haamu
actor monster: hirviö, hirviön
actor fairy: keiju, keijun
actor elf: haltija, tonttu, haltia
actor santa claus: joulupukki, joulupukin
actor cook: kokki, kokin
actor firefighter: palomies, palomiehen
actor fire engine: paloauto, paloauton
actor police officer: poliisi, poliisin
actor police car: poliisiauto
actor farmer: maanviljelijä, viljelijä
actor rocket: raketti, raketin, avaruusalus
actor airplane: lentokone, lentokoneen
actor sailboat: purjevene, purjeveneen, vene, veneen
actor ship: laiva, laivan, risteilyalus
actor car: auto, auton
actor train: juna, junan, veturi
actor bicycle: polkupyörä, pyörän, fillari
actor balloon: ilmapallo, ilmapallon, kuumailmapallo
actor ball: pallo, jalkapallo, pallon
actor top hat: silinterihattu, hattu, silinteri, hatun
actor cake: kakku, kakun, syntymäpäiväkakku
actor umbrella: sateenvarjo
actor gift: lahja, lahjan
actor house: talo, talon
actor snowman: lumiukko, lumiukon
actor jack-o-lantern: kurpitsa, kurpitsalyhty
actor butterfly: perhonen, perhosen
actor bee: mehiläinen, mehiläisen
actor deer: peura, poro, hirvi, peuran
actor whale: valas, valaan
actor shark: hai, hain
actor octopus: mustekala, mustekalan
actor crab: rapu, taskurapu
actor seal: hylje, hylkeen
actor swan: joutsen, joutsenen
actor penguin: pingviini, pingviinin
actor camel: kameli, kamelin
actor hedgehog: siili, siilin
actor squirrel: orava
actor kite: leija
actor castle: linna, linnan
actor ice cream: jäätelö
actor cheese: juusto
actor key: avain
actor mermaid: merenneito
`,
};
