// Languages of which fewer words are kept here: names come from CLDR, doings and places from these lists.
import type { Language } from "../language.js";

export const cs: Language = {
  id: "cs",
  script: "latin",
  endings:
    "a e i o u y em um am ami ach ech ich ove ovi ou eho emu ym ych ej im iho imu mi ce ku kem ek",
  table: `
fn: a, i, nebo, ale, v, ve, na, po, nad, s, se, z, ze, od, do, pro, k, ke, u, o, při, za, před, mezi, přes, skrz, vedle, kolem, podél, uvnitř, ten, ta, to, ty, on, ona, ono, jeho, její, jejich, svůj, svým, svou, jeden, jedna, jedno, jak, když, kde, tam, tady, už, ještě, zase, velmi, pomalu, rychle, vesele, spolu, teď, pak, také, je, jsou, byl, si, svého, uprostřed, povrchu
wish: prosím, ukaž, ukažte, chci, chci vidět, udělej, ať, můžeme, nakresli, dej
talk greet: ahoj, čau, dobrý den, dobré ráno, dobrou noc, nazdar, zdravím, ahoj všichni
talk laugh: haha, hahaha, lol, hehe
talk praise: krásné, pěkné, super, skvělé, hezké, nádhera, roztomilé, úžasné, paráda, wow, moc hezké
talk answer: ano, ne, díky, děkuji, dobře, všichni, prosím tě, dnes, zítra
talk opinion: líbí se mi, miluji, nuda, ošklivé, divné
talk ask: co, proč, kdo, jak to, kdy, kolik, co je to, jak to funguje
mod night: noc, noci, nocí, noční, nočním, temný, temném, půlnoc
mod water: voda, vodě, vodu, vodou
mod under: pod, dno, dně, hlubina
mod snow: sníh, sněhu, sněhem, zasněžený
mod end: přestává, přestalo, končí, konec, dost, bez
mod begin: začíná, začalo, začal
action stand: stojí, čeká, sedí, odpočívá, leží
action walk: jde, jdou, chodí, kráčí, prochází se, procházka, prochází
action run: běží, běhá, utíká, cválá, běžet
action jump: skáče, skočí, poskakuje, hopsá
action dance: tančí, tancuje, tanec, tančit
action spin: točí se, otáčí se, točí, krouží
action swim: plave, plavou, plavat, pluje
action dive: potápí se, potápí, noří
action rise: stoupá, vzlétá, startuje
action fly: letí, létá, poletuje
action float: vznáší se, vznáší
action grow: roste, zvětšuje
action shrink: zmenšuje, zmenšuje se
action sleep: spí, usíná, dřímá
action wave: mává, zdraví
rel chase: honí, pronásleduje, loví
rel watch: dívá se, sleduje, pozoruje
scene ocean: moře, moři, oceán, oceánu, vlny, vlnách, jezero, jezeře, řeka
scene under water: pod vodou, na dně moře, mořské dno, mořském dně
scene beach: pláž, pláži, pobřeží, ostrov, ostrově
scene mars: mars, marsu
scene moon: měsíc, měsíci, měsíce
scene space: vesmír, vesmíru, kosmos, vesmírem, mezi hvězdami
scene forest: les, lese, lesa, lesem, džungle, stromy
scene night forest: noční les, nočním lese, temném lese, nočním lesem
scene desert: poušť, poušti, pouští, duny, písek
scene meadow: louka, louce, loukou, tráva, trávě, pole, zahrada, zahradě, park, parku, květiny
scene snow: ve sněhu, na sněhu, led, ledu, ledě, severní pól, zima
scene city: město, městě, městem, ulice, ulici, vesnice
scene sky: nebe, nebi, obloha, obloze, mraky, oblohou
scene night sky: noční obloha, noční obloze, hvězdy, hvězdami
scene room: pokoj, pokoji, doma, kuchyně, kuchyni, obývák, ložnice
event rain: déšť, dešti, prší, pršet, bouřka
event snow: sněží, sněžit, padá sníh, sněžení
event fireworks: ohňostroj, ohňostroje
event bubbles: bubliny, bublin
event puddle: kaluž, kaluži, louže
actor dog: pes, psa, psem, pejsek, štěně
actor cat: kočka, kocour, kotě
actor wolf: vlk
actor horse: kůň, koně
actor bear: medvěd
actor lion: lev, lva
`,
};

export const ro: Language = {
  id: "ro",
  script: "latin",
  endings: "ul ului ule le a ea ei i e ii ilor lui le uri urile",
  table: `
fn: un, o, niște, și, sau, dar, în, pe, la, cu, de, din, prin, peste, către, spre, lângă, pentru, că, se, este, e, sunt, era, care, când, unde, cum, foarte, acum, apoi, iar, încet, repede, împreună, său, sa, săi, lui, ei, el, acest, această, pe lângă, printre, între
wish: te rog, arată, arată-mi, vreau, vreau să văd, fă, putem, desenează
talk greet: salut, bună, bună ziua, bună seara, noapte bună, pa, servus, bună dimineața
talk laugh: haha, hahaha, lol
talk praise: frumos, foarte frumos, super, minunat, grozav, tare, drăguț, ce frumos, wow
talk answer: da, nu, mulțumesc, mersi, ok, bine, tuturor, toți
talk ask: ce, de ce, cine, cât, ce este asta, ce e asta
mod night: noapte, noaptea, nopții, întunecat, întunecată
mod water: apă, apa, apei
mod under: sub, fundul, adânc
mod snow: zăpadă, zăpada, zăpezii
mod end: se oprește, s-a oprit, nu mai, gata
mod begin: începe, a început
action stand: stă, așteaptă, se odihnește, șade
action walk: merge, se plimbă, plimbă, pășește
action run: aleargă, fuge, galopează
action jump: sare, țopăie
action dance: dansează, joacă, dans
action spin: se învârte, învârte, se rotește
action swim: înoată, navighează
action dive: se scufundă, plonjează
action rise: se ridică, decolează, urcă
action fly: zboară, planează
action float: plutește
action sleep: doarme, ațipește
action wave: salută, face cu mâna
action grow: crește
action shrink: se micșorează
scene ocean: mare, marea, mării, ocean, oceanul, valuri, lac, lacul
scene under water: sub apă, fundul mării, sub mare
scene beach: plajă, plaja, țărm, țărmul, insulă
scene mars: marte
scene moon: lună, luna, lunii
scene space: spațiu, spațiul, cosmos, univers
scene forest: pădure, pădurea, pădurii, junglă
scene night forest: pădurea noaptea, pădure noaptea, pădurea întunecată
scene desert: deșert, deșertul, dune
scene meadow: pajiște, pajiștea, iarbă, iarba, câmp, câmpul, grădină, grădina, parc
scene snow: în zăpadă, pe zăpadă, gheață, gheața, polul nord, iarnă
scene city: oraș, orașul, stradă, strada, sat
scene sky: cer, cerul, nori, aer
scene night sky: cerul nopții, stele, stelelor
scene room: cameră, camera, casă, acasă, bucătărie, sufragerie
event rain: ploaie, ploaia, plouă, ploi
event snow: ninge, ninsoare
event fireworks: artificii, focuri de artificii
event bubbles: bule, baloane de săpun
event puddle: baltă, balta
actor wolf: lup, lupul
actor cat: pisică, pisica, motan
actor dog: câine, câinele, cățel
`,
};

export const hu: Language = {
  id: "hu",
  script: "latin",
  endings:
    "ban ben ba be on en ön n ra re ról ről tól től ban ből ból hoz hez höz nak nek val vel t ot et at k ok ek ak a e ja je i al el szal zel zal ig",
  endingsAtMost: 2,
  table: `
fn: a, az, egy, és, vagy, de, hogy, aki, ami, amely, ez, ő, ők, van, volt, nagyon, most, aztán, lassan, gyorsan, együtt, alatt közben, mellett, között, fölött, felett, előtt, mögött, körül, át, keresztül, felé, is, még, már, itt, ott, ahol, mint, meg, el, le, fel, ki, be, egyik
wish: kérlek, mutasd, mutass, szeretném, akarok, legyen, rajzolj, szeretnék látni, kérek
talk greet: szia, sziasztok, helló, jó napot, jó reggelt, jó estét, jó éjszakát, viszlát, üdv
talk laugh: haha, hahaha, lol, hehe
talk praise: szép, nagyon szép, szuper, gyönyörű, csodás, király, jó, aranyos, wow, remek
talk answer: igen, nem, köszönöm, kösz, ok, rendben, mindenki, mindenkinek
talk ask: mi, mi ez, miért, ki, hol, mikor, hogyan, mennyi
mod night: éjszaka, éjjel, éjszakai, sötét, éjféli
mod water: víz, vízben, vizet, vízen
mod under: alatt, alá, mélyén, fenekén
mod snow: hó, hóban, havas, havat
mod end: eláll, elállt, vége, megáll, abbahagyja, nincs több
mod begin: elkezd, kezd, kezdődik, elkezdett
action stand: áll, vár, ül, pihen, fekszik
action walk: sétál, megy, gyalogol, mennek, sétálnak
action run: fut, szalad, rohan, vágtat, futnak
action jump: ugrik, ugrál, szökken
action dance: táncol, tánc, táncolnak
action spin: forog, pörög
action swim: úszik, úsznak, hajózik
action dive: merül, búvárkodik, ugrik a vízbe
action rise: felszáll, emelkedik, felemelkedik
action fly: repül, száll, repülnek
action float: lebeg, sodródik
action sleep: alszik, szundikál, alszanak
action wave: integet, köszön
action grow: nő, növekszik, megnő
action shrink: zsugorodik, összemegy, kisebb lesz
scene ocean: tenger, tengeren, tengerben, óceán, óceánban, hullám, hullámok, tó, tóban
scene under water: víz alatt, tenger alatt, a tenger mélyén, tengerfenék, tenger fenekén
scene beach: strand, strandon, tengerpart, tengerparton, part, parton, sziget
scene mars: mars, marson
scene moon: hold, holdon
scene space: űr, űrben, világűr, világűrben, kozmosz
scene forest: erdő, erdőben, erdőn, dzsungel, fák
scene night forest: éjszakai erdő, éjszakai erdőben, sötét erdőben
scene desert: sivatag, sivatagban, dűne, homok
scene meadow: rét, réten, mező, mezőn, fű, füvön, kert, kertben, park, parkban
scene snow: hóban, havon, jég, jégen, északi sark, tél
scene city: város, városban, utca, utcán, falu
scene sky: ég, égen, égbolt, felhők, levegő, levegőben
scene night sky: éjszakai ég, éjszakai égen, csillagok, csillagok alatt
scene room: szoba, szobában, otthon, ház, házban, konyha, konyhában, nappali
event rain: eső, esőben, esik, esik az eső
event snow: havazik, hóesés, esik a hó, havazás
event fireworks: tűzijáték
event bubbles: buborék, buborékok
event puddle: pocsolya, tócsa
actor wolf: farkas
actor cat: macska, cica
actor dog: kutya, kutyus
`,
};

const DANISH = `
fn: en, et, den, det, de, og, eller, i, på, med, af, fra, til, for, over, mod, ved, bag, foran, mellem, mens, når, som, der, her, han, hun, ham, hende, sin, sit, sine, hans, hendes, dens, er, bliver, blir, var, meget, nu, så, også, igen, hurtigt, langsomt, sammen, alene, rundt, gjennom, gennem, ud, ut, ind, inn, op, opp, ned, bort, væk, alle, alt, noget, jeg, du, vi, sig, seg, har, men, denne, dette, at, å, midt, nær, langs, etter, efter, sitt
wish: venligst, vær så snill, vis, vis mig, vis meg, jeg vil, jeg vil se, la, lad, kan vi, tegn, vil se, jeg vil gerne, jeg vil gjerne
talk greet: hej, hei, halløj, god morgen, god aften, godnat, god natt, farvel, hej alle, hei alle, goddag, hallo, hei på deg, ha det
talk laugh: haha, hahaha, hehe, lol
talk praise: flot, fint, smukt, fantastisk, super, fedt, kult, vakkert, nydelig, meget flot, veldig fint, sejt, sødt, søtt, wow, dejligt, bra, godt
talk answer: ja, nej, nei, tak, takk, ok, alle sammen, alle, undskyld, unnskyld
talk ask: hvad, hva, hvorfor, hvordan, hvem, hvor, hvornår, når er, hva er dette, hvad er det
mod night: nat, natten, natt, nattens, mørk, mørke, mørkt, midnat, midnatt
mod water: vand, vandet, vann, vannet
mod under: under, bunden, bunnen, dyb, dypt
mod snow: sne, sneen, snø, snøen
mod end: stopper, holder op, slutter, ikke mere, ikke mer, slutt, slut, uden, uten
mod begin: begynder, begynner, starter at, begynder at
mod fall: falder, faller
action stand: står, venter, sidder, sitter, hviler, ligger
action walk: går, spadserer, vandrer, spaserer, tusler, rusler
action run: løber, løper, springer, galopperer, spurter
action jump: hopper, springer op, hoppende
action dance: danser, dans
action spin: drejer, snurrer, roterer, drejer rundt
action swim: svømmer, sejler, seiler
action dive: dykker
action rise: stiger, letter, stiger op, tar av
action fly: flyver, flyr, svæver gennem
action float: flyder, svæver, flyter, driver, sveve, svever
action sleep: sover, slumrer
action wave: vinker, hilser
action grow: vokser, bliver større, blir større
action shrink: krymper, skrumper, bliver mindre, blir mindre
rel chase: jagter, jager, forfølger
rel watch: ser på, kigger på, betragter
rel with: sammen med
scene ocean: hav, havet, sø, søen, sjøen, bølger, bølgerne, bølgene, oceanet, floden, innsjø
scene under water: under vand, under vandet, under vann, under vannet, havbunden, havbunnen, på havets bund
scene beach: strand, stranden, kyst, kysten, ø, øen, øy, øya
scene mars: mars
scene moon: måne, månen
scene space: rummet, rommet, verdensrummet, verdensrommet, kosmos, universet
scene forest: skov, skoven, skog, skogen, jungle, junglen, jungelen, træer, trær
scene night forest: skoven om natten, skogen om natten, mørke skov, mørke skogen, natteskoven
scene desert: ørken, ørkenen, sand, klitter
scene meadow: eng, engen, græs, græsset, gress, gresset, mark, marken, have, haven, hage, hagen, park, parken
scene snow: i sneen, i snøen, på sneen, på snøen, is, isen, nordpolen, vinter
scene city: by, byen, gade, gaden, gate, gaten, landsby
scene sky: himmel, himlen, himmelen, luften, lufta, skyer, skyene
scene night sky: nattehimlen, nattehimmelen, stjerner, stjernerne, stjernene, under stjernene
scene room: værelse, værelset, stue, stuen, rom, rom, køkken, kjøkken, hjemme, soveværelse, soverom, i rommet
event rain: regn, regnen, regner, regnet
event snow: sner, snør, snefald, snøfall, det sner, det snør
event fireworks: fyrværkeri, fyrverkeri
event bubbles: bobler
event puddle: vandpyt, pyt, vannpytt, pytt
actor wolf: ulv, ulven
actor cat: kat, katten, katt
actor dog: hund, hunden
`;

export const da: Language = {
  id: "da",
  script: "latin",
  endings: "en et n er erne r e s t",
  table: DANISH,
};
export const no: Language = { ...da, id: "no" };

export const sw: Language = {
  id: "sw",
  script: "latin",
  table: `
fn: na, ya, wa, za, la, kwa, katika, kwenye, juu, juu ya, ndani, ndani ya, nje, mbele, nyuma, kati, karibu, mmoja, moja, huyu, yule, ni, sasa, polepole, haraka, pamoja, wake, yake, huku, kisha, tena, sana, hapa, hapo, chini
wish: tafadhali, nionyeshe, nataka, nataka kuona, onyesha, fanya
talk greet: habari, hujambo, jambo, mambo, salamu, shikamoo, kwaheri, usiku mwema, karibu
talk laugh: haha, hahaha
talk praise: nzuri, nzuri sana, vizuri, safi, poa, maridadi
talk answer: ndiyo, hapana, asante, sawa, watu wote
talk ask: nini, kwa nini, vipi, wapi, nani, lini, hii ni nini
mod night: usiku, giza
mod water: maji, majini
mod under: chini ya, chini
mod snow: theluji, thelujini
mod end: imeacha, inaacha, imekoma, acha
mod begin: inaanza, anaanza, imeanza
action stand: anasimama, amesimama, anakaa, anasubiri, anapumzika
action walk: anatembea, inatembea, anazunguka, wanatembea
action run: anakimbia, inakimbia, wanakimbia
action jump: anaruka, anarukaruka
action dance: anacheza, inacheza, wanacheza, anacheza ngoma
action spin: anazungusha, anajizungusha, inazunguka
action swim: anaogelea, inaogelea, wanaogelea
action dive: anapiga mbizi, anazama
action fly: inapaa, anapaa, anaruka angani, inaruka angani
action float: inaelea, anaelea
action sleep: analala, inalala, amelala, wanalala
action wave: anapunga mkono, anasalimia, anapunga
action grow: anakua, inakua
action shrink: anapungua, inapungua
scene ocean: bahari, baharini, ziwa, ziwani, mawimbi
scene under water: chini ya maji, chini ya bahari, majini
scene beach: ufuo, ufukweni, pwani, ufuoni
scene mars: mirihi, mars
scene moon: mwezi, mwezini
scene space: anga za juu, angani mbali
scene forest: msitu, msituni, mwitu, miti
scene night forest: msituni usiku, msitu usiku
scene desert: jangwa, jangwani
scene meadow: malisho, nyasi, shamba, shambani, bustani, bustanini, mbuga
scene snow: barafu, barafuni
scene city: mji, mjini, jiji, jijini, barabara, mtaa
scene sky: anga, angani, mawingu, mawinguni
scene room: chumba, chumbani, nyumbani, nyumba, jikoni
event rain: mvua, inanyesha, mvua inanyesha
event fireworks: fataki
actor lion: simba
actor cat: paka
actor elephant: tembo, ndovu
actor dog: mbwa
actor rabbit: sungura
actor tropical fish: samaki
`,
};

export const he: Language = {
  id: "he",
  script: "hebrew",
  prefixes: "וה ב ה ו ל מ ש כ וב של",
  endings: "ים ות ת ה י",
  table: `
fn: של, על, עם, את, אל, מן, מעל, ליד, בין, מתחת ל, לתוך, בתוך, דרך, הוא, היא, הם, זה, זאת, אחד, אחת, גם, עכשיו, מאוד, לאט, מהר, ביחד, שלו, שלה, ואז, כאשר, כש, יש, או, כל
wish: בבקשה, תראה, תראו, אני רוצה, תעשה, רוצה לראות, תן, תצייר
talk greet: שלום, היי, בוקר טוב, ערב טוב, לילה טוב, להתראות, ביי
talk laugh: חחח, חחחח, חח, ההה
talk praise: יפה, מגניב, מדהים, מהמם, וואו, נחמד, מעולה, יפה מאוד, איזה יופי, חמוד
talk answer: כן, לא, תודה, בסדר, אוקיי, לכולם, כולם
talk ask: מה, למה, איך, איפה, מי, מתי, כמה, מה זה
mod night: לילה, בלילה, חשוך, חשוכה
mod water: מים, במים
mod under: מתחת, תחת, קרקעית
mod snow: שלג, בשלג
mod end: נפסק, נגמר, מפסיק, עצור
mod begin: מתחיל, מתחילה, התחיל
mod fall: יורד, לרדת, נופל
action stand: עומד, עומדת, מחכה, יושב, יושבת, נח
action walk: הולך, הולכת, מטייל, מטיילת, צועד
action run: רץ, רצה, דוהר
action jump: קופץ, קופצת, מדלג
action dance: רוקד, רוקדת, לרקוד
action spin: מסתובב, מסתובבת
action swim: שוחה, לשחות, שט
action dive: צולל, צוללת
action rise: ממריא, עולה, מתרומם
action fly: עף, עפה, טס
action float: צף, צפה, מרחף, מרחפת
action sleep: ישן, ישנה, נם
action wave: מנופף, מנופפת
action grow: גדל, גדלה
action shrink: מתכווץ, קטן
scene ocean: ים, אוקיינוס, גלים, אגם
scene under water: מתחת למים, קרקעית הים, מתחת לים
scene beach: חוף, חוף הים, אי
scene mars: מאדים
scene moon: ירח
scene space: חלל, חלל החיצון, יקום
scene forest: יער, ג'ונגל, עצים
scene night forest: יער בלילה, יער חשוך
scene desert: מדבר, דיונות
scene meadow: אחו, דשא, שדה, גן, פארק, פרחים
scene snow: קרח, קוטב
scene city: עיר, רחוב, כפר
scene sky: שמיים, שמים, עננים, אוויר
scene night sky: שמי הלילה, כוכבים
scene room: חדר, בית, מטבח, סלון
event rain: גשם, סערה
event snow: יורד שלג, שלג יורד
event fireworks: זיקוקים, זיקוקי דינור
event bubbles: בועות
event puddle: שלולית
actor wolf: זאב
actor cat: חתול, חתולה
actor dog: כלב, כלבה
`,
};

export const mr: Language = {
  id: "mr",
  script: "devanagari",
  stemAtLeast: 2,
  endingsAtMost: 2,
  endings: "ात ा े ी ों ाच्या ाने ावर ामध्ये त वर ने च्या ाला ला ांना ांच्या",
  table: `
fn: एक, आहे, आहेत, होता, होती, आणि, किंवा, तो, ती, ते, हा, ही, हे, त्याचा, त्याची, त्याच्या, सोबत, बरोबर, वर, खाली, आत, बाहेर, जवळ, मध्ये, मधून, पुढे, मागे, खूप, हळू, वेगाने, अचानक, आता, पुन्हा, करत, करतो, करते, करीत, असतो
mod night: रात्र, रात्री, रात्रीच्या, अंधार, अंधाऱ्या
mod water: पाणी, पाण्यात, पाण्याच्या
mod under: खाली, तळाशी
mod snow: बर्फ, बर्फात, हिम
mod begin: सुरू, सुरुवात
mod end: थांबला, थांबतो, बंद
action stand: उभा, उभी, बस*, थांब*, विश्रांती
action walk: चाल*, फिर*
action run: धाव*, पळ*
action jump: उडी, उड्या, उड्या मार*
action dance: नाच*, नृत्य
action spin: गोल फिर*, गिरक्या, गरगर
action swim: पोह*
action dive: बुड*, सूर
action fly: उड*
action float: तरंग*
action sleep: झोप*
action wave: हात हलव*, हात
scene ocean: समुद्र, समुद्रात, सागर, महासागर
scene under water: पाण्याखाली, पाण्याच्या खाली, समुद्राच्या तळाशी
scene beach: समुद्रकिनारा, समुद्रकिनाऱ्यावर, किनारा, किनाऱ्यावर
scene mars: मंगळ, मंगळावर
scene moon: चंद्र, चंद्रावर
scene space: अवकाश, अंतराळ, अंतराळात, अवकाशात
scene forest: जंगल, जंगलात, वन, रान, रानात, झाडे
scene desert: वाळवंट, वाळवंटात
scene meadow: कुरण, गवत, गवतावर, शेत, शेतात, बाग, बागेत, मैदान
scene snow: बर्फात, बर्फावर
scene city: शहर, शहरात, रस्ता, रस्त्यावर, गाव
scene sky: आकाश, आकाशात, ढग
scene night sky: रात्रीचे आकाश, रात्रीच्या आकाशात, तारे
scene room: खोली, खोलीत, घर, घरात, घरी
event rain: पाऊस, पावसात, पाऊस पडत
event snow: बर्फ पडत, हिमवर्षाव
event fireworks: फटाके, आतषबाजी
actor tiger: वाघ
actor lion: सिंह
actor cat: मांजर
actor dog: कुत्रा, कुत्रे
`,
};

export const ta: Language = {
  id: "ta",
  script: "tamil",
  endingsAtMost: 2,
  endings: "ில் ின் ை ால் க்கு உக்கு ுடன் ு த்தில் ட்டில் ல் ம் ன்",
  table: `
fn: ஒரு, அது, அவன், அவள், மற்றும், மீது, மேல், கீழே, உள்ளே, இந்த, அந்த, தன், தனது, உடன், இப்போது, மெதுவாக, வேகமாக
mod night: இரவு, இரவில்
mod water: நீர், தண்ணீர், நீரில்
mod under: அடியில், கீழ்
mod snow: பனி, பனியில்
action walk: நடக்கிற*, நட*
action run: ஓடுகிற*, ஓடு*, ஓடி*
action jump: குதிக்கிற*, குதி*, தாவு*
action dance: நடனமாடு*, ஆடுகிற*, நடனம்*, நடனமாடி*
action swim: நீந்து*, நீந்தி*
action fly: பற*, பறக்கிற*
action sleep: தூங்கு*, உறங்கு*, தூங்கி*
action float: மித*
action spin: சுழல்*, சுற்று*
scene ocean: கடல், கடலில், சமுத்திரம்
scene under water: நீருக்கடியில், தண்ணீருக்கு அடியில், நீருக்கு அடியில், கடலுக்கடியில்
scene beach: கடற்கரை, கடற்கரையில்
scene mars: செவ்வாய்*
scene moon: நிலா, நிலவு, நிலாவில், சந்திரன், நிலவில்
scene space: விண்வெளி, விண்வெளியில்
scene forest: காடு, காட்டில், வனம்
scene desert: பாலைவனம், பாலைவனத்தில்
scene meadow: புல்வெளி, புல்வெளியில், வயல், தோட்டம், தோட்டத்தில், பூங்கா
scene snow: பனியில், பனிக்கட்டி
scene city: நகரம், நகரத்தில், தெரு, சாலை
scene sky: வானம், வானத்தில், மேகம்
scene room: அறை, அறையில், வீடு, வீட்டில்
event rain: மழை, மழையில்
event fireworks: வாணவேடிக்கை, பட்டாசு
actor elephant: யானை
actor lion: சிங்கம்
actor tiger: புலி
actor cat: பூனை
actor dog: நாய்
`,
};

export const te: Language = {
  id: "te",
  script: "telugu",
  endingsAtMost: 2,
  endings: "లో ని ను పై మీద కు కి తో లు ల ం ంలో",
  table: `
fn: ఒక, అది, అతను, ఆమె, మరియు, మీద, పై, కింద, లోపల, ఈ, ఆ, తన, తో, ఇప్పుడు, చేస్తోంది, చేస్తుంది, చేస్తున్నది, చేస్తున్నాడు, నెమ్మదిగా, వేగంగా, ఉంది
mod night: రాత్రి, రాత్రిపూట
mod water: నీరు, నీటి, నీటిలో
mod under: అడుగున, కింద
mod snow: మంచు, మంచులో
action walk: నడు*, నడుస్తోంది, నడిచ*
action run: పరిగెత్తు*, పరుగెత్తు*, పరిగె*, పరుగు*
action jump: దూకు*, గెంతు*, ఎగురుతూ దూకు*
action dance: నాట్యం, నృత్యం, డాన్స్, ఆడుతోంది
action swim: ఈదు*, ఈత
action fly: ఎగురు*, ఎగుర*
action sleep: నిద్ర*, పడుకు*
action float: తేలు*
action spin: తిరుగు*
scene ocean: సముద్రం, సముద్రంలో
scene under water: నీటి అడుగున, నీటి కింద, సముద్రం అడుగున
scene beach: బీచ్, సముద్రతీరం, తీరం, బీచ్‌లో
scene mars: అంగారక*, మార్స్
scene moon: చంద్రుడు, చంద్రుడిపై, చంద్రుని*
scene space: అంతరిక్షం, అంతరిక్షంలో
scene forest: అడవి, అడవిలో
scene desert: ఎడారి, ఎడారిలో
scene meadow: పచ్చిక, పచ్చికలో, పొలం, పొలంలో, తోట, తోటలో, మైదానం
scene snow: మంచులో, మంచుపై
scene city: నగరం, నగరంలో, వీధి
scene sky: ఆకాశం, ఆకాశంలో, మేఘం
scene room: గది, గదిలో, ఇల్లు, ఇంట్లో
event rain: వర్షం, వాన, వర్షంలో
event fireworks: బాణసంచా
actor elephant: ఏనుగు
actor lion: సింహం
actor tiger: పులి
actor cat: పిల్లి
actor dog: కుక్క
`,
};
