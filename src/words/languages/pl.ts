// Polish words.
import type { Language } from "../language.js";

export const pl: Language = {
  id: "pl",
  script: "latin",
  endings:
    "a e i o u y ie em iem om ami ach ow owi ego iego emu iemu ym im ych ich ej iej a ia ę y ka ki ke iami iach ek ku kiem owie",
  table: `
fn: i, a, ale, lub, albo, w, we, na, po, nad, z, ze, od, do, dla, ku, u, o, przy, za, przed, między, pomiędzy, przez, wśród, obok, koło, wokół, dookoła, wzdłuż, wewnątrz, poza, pośród, pośrodku, ten, ta, to, te, ci, tego, tej, tym, tę, tamten, on, ona, ono, oni, one, jego, jej, ich, im, go, ją, mu, swój, swoim, swoją, swojego, swoje, swoją, swoimi, mój, moja, który, która, które, jeden, jedna, jedno, jak, kiedy, gdy, podczas, gdzie, tam, tu, tutaj, już, jeszcze, znowu, znów, bardzo, powoli, wolno, szybko, wesoło, razem, radośnie, nagle, teraz, potem, następnie, także, też, jest, są, był, była, było, być, będzie, cały, cała, wszystko, wszyscy, żeby, aby, by, tak, my, ja, ty, wy, nas, nam, się, siebie, sobą, góry, w górę, w dół, przodu, jakiś, ktoś, coś, swoja, szczęśliwie, sam, sama, nim, nimi, niej, niego, duży, mały, duża, mała, wielki, dalej, nadal, ciągle, czasie, powierzchni, środku, pełen, pełna, tle, wysoko, bok, stronę, trakcie, swoich
ok: słodki, słodka, uroczy, urocza, ładny, ładna, piękny, piękna, realistyczny, realistyczna, fotorealistyczny, szczęśliwy, szczęśliwa, wesoły, wesoła, zabawny, zabawna, zdjęcie, obraz, wideo, film, prawdziwy, przyjazny, śliczny
wish: proszę, pokaż, pokażcie, pokaż mi, chcę, chcę zobaczyć, chciałbym, chciałabym, zrób, niech, daj, możemy, możesz, narysuj, poproszę, chcemy, można, dodaj, chce, zobaczyć, możecie, mogę prosić
talk greet: cześć, czesc, hej, witam, witajcie, dzień dobry, dobry wieczór, dobranoc, do widzenia, siema, siemka, hejka, pa, witam wszystkich, elo, halo, cześć wszystkim, co tam, jak się masz, do jutra, hej wszystkim, narazie, na razie
talk laugh: haha, hahaha, hehe, hihi, lol, xd, xdd, hahahaha, beka
talk praise: super, ładnie, pięknie, świetnie, świetne, fajne, fajnie, ekstra, wspaniale, genialne, cudownie, cudne, bardzo ładne, jakie słodkie, słodkie, wow, brawo, dobre, dobrze, niesamowite, piękne, ładne, mega, urocze, jakie ładne, bardzo fajne, ciekawe, rewelacja, bomba, kozak, sztos, zajebiste, cudo, znakomite, przepięknie
talk opinion: lubię, kocham, uwielbiam, podoba mi się, nie podoba, nienawidzę, nudne, nuda, brzydkie, dziwne, straszne, okropne, złe, myślę, boję, podoba, wygląda, słabe, uwielbiam to
talk answer: tak, nie, dzięki, dziękuję, ok, okej, dobra, przepraszam, dokładnie, przyjaciele, wszystkim, wszyscy, dzisiaj, dziś, jutro, o, ach, boże, pierwszy, chłopaki, ludzie, no, no tak, pewnie, prawda, aha, stary, racja, oczywiście, dziękuje, spoko
talk ask: co, co to, co to jest, dlaczego, czemu, kto, jaki, jaka, jakie, ile, jak to, jak to działa, czy, kto to, skąd, dokąd, co robi, co się dzieje, po co, kto zrobił, o co chodzi
talk other: sztuczna inteligencja
mod night: noc, nocy, nocą, w nocy, nocny, nocnego, nocnym, nocna, nocne, ciemny, ciemnym, ciemnego, ciemna, północ, świetle księżyca, ciemności, księżycowa, nocną, ciemną, wieczorem, mroczny, mrocznym, mrocznego
mod water: woda, wodzie, wodę, wody, wodą
mod under: pod, dno, dnie, dna, głębia, głębi, głęboko, głębinach, poniżej
mod snow: śnieg, śniegu, śniegiem, śnieżny, śnieżnej, śnieżnym, zaśnieżony, zaśnieżonym, ośnieżony, zaśnieżone, ośnieżonych, zaśnieżonej, zaśnieżonych
mod end: przestaje, przestał, przestało, kończy, kończy się, skończył, skończyło, koniec, ustaje, ustał, bez, stop, dość, nie ma już, przestań, skończył się, przestała, już nie, znika deszcz, wystarczy
mod begin: zaczyna, zaczyna się, zaczął, zaczęła, zaczęło, zaczynają, zacznie, rozpoczyna
mod fall: pada, padać, spada, spadają, padają
mod go: przychodzi, przyszedł, przybył, przybywa, wchodzi, wszedł, jedzie, podróżuje, dociera, odwiedza, idzie do, wyrusza, dotarł, trafia, zwiedza, przyjeżdża, wychodzi
mod become: zamienia, zamienia się, zmienia się w, staje się, przemienia
mod cut: cięcie na, przejście do
mod colorful: kolorowe, kolorowych, kolorowymi, kolorowy, wiele, dużo, ławica, ławicy, stado, barwnych, barwnymi, mnóstwo
rel chase: goni, gonią, ściga, ścigają, poluje, łapie, biegnie za, podąża, gonić, śledzi
rel watch: patrzy, patrzą, ogląda, oglądają, obserwuje, obserwują, podziwia, podziwiają, widzi, spogląda, przygląda
rel over: przeskakuje, skacze przez, skacze nad, przeskoczył
rel with: razem z, w towarzystwie, wyprowadza
action stand: stoi, stoją, stać, czeka, czekają, siedzi, siedzą, odpoczywa, leży, odpoczywają, leżą, czekać, stojący, zostaje
action walk: szła, spacerował, spacerowała, chodził, idzie, idą, iść, chodzi, chodzą, spaceruje, spacerują, spacer, spacerować, wędruje, maszeruje, kroczy, przechadza, szedł, spacerze, czołga, błąka, przechodzi, skrada, wędrują, przechadza się, pełza
action run: biegł, biegła, biegały, biegał, biegnie, biegną, biec, biega, biegają, biegać, pędzi, galopuje, ucieka, gna, mknie, pędzą, sprintuje, bieg, przebiega, truchta
action jump: skakał, skakała, skacze, skaczą, skakać, skacząc, podskakuje, skoczył, skok, hopsa, podskakują, kica
action dance: tańczyła, tańczyły, tańczyli, tańczy, tańczą, tańczyć, taniec, tańcząc, pląsa, zatańczył, tańczył, tańce
action spin: kręci, kręci się, kręcą, obraca, obraca się, wiruje, wirują, wirować, kręcić
action swim: pływała, płynął, pływa, pływają, pływać, płynie, płyną, płynąć, kąpie się, żegluje, kąpie, kąpać, surfuje, pływał, wiosłuje
action dive: nurkuje, nurkują, nurkować, zanurza, zanurza się, tonie, zanurkował
action rise: wznosi, wznosi się, unosi się w górę, startuje, wzlatuje, wzbija się, wspina się, podnosi się, wzbija, startować, wspina, wzlatuje w powietrze
action fly: leciał, leciała, leciały, latał, latała, leci, lecą, lecieć, lata, latają, latać, szybuje, fruwa, lot, przelatuje, szybują, fruwają
action float: unosi, unosi się, unoszą się, dryfuje, lewituje, zawisa, wisi, buja się, unosić
action grow: rośnie, rosną, rosnąć, powiększa się, staje się większy, robi się duży, robi się większy, robi się ogromny, powiększa
action shrink: kurczy się, kurczy, maleje, zmniejsza się, staje się mniejszy, robi się mały, zmniejsza, robi się mniejszy
action enter: pojawia się, pojawia, pojawiają się, pojawił się, pojawiają, zjawia się
action leave: odchodzi, odchodzą, znika, znikają, opuszcza, odjeżdża, oddala się, odlatuje
action sleep: spała, spały, śpi, śpią, spać, spał, drzemie, zasypia, zasnął, drzemka, śpiący, chrapie, śpiąca
action wave: macha, machają, machać, macha ręką, macha łapą, wita, pozdrawia, ręką, łapą, salutuje, żegna
scene ocean: morze, morza, morzu, morzem, ocean, oceanie, oceanu, fale, falach, jezioro, jeziorze, jeziora, rzeka, rzece, basen, basenie, staw, stawie, port, pacyfik, atlantyk, oceanem, rzeki
scene bay: san francisco, golden gate, most golden gate, zatoka, zatoce, zatoka san francisco
scene under water: pod wodą, pod wodę, pod woda, na dnie morza, dno morza, dno morskie, dnie morskim, pod morzem, na dnie oceanu, podwodny, podwodnym, w wodzie, na dnie, rafa, rafie, koralowce, koralowców, akwarium, rafie koralowej, głębinach oceanu, głębinach morza, podwodnym świecie, dno oceanu, dna morskiego
scene beach: plaża, plaży, plażę, plażą, brzeg, brzegu, wybrzeże, wybrzeżu, wyspa, wyspie, palmy, palmami, brzegu morza, plażach, nad morzem
scene mars: mars, marsie, marsa, marsem, czerwona planeta, czerwonej planecie
scene moon: księżyc, księżycu, księżyca, księżycem, powierzchni księżyca
scene space: kosmos, kosmosie, kosmosu, wszechświat, wszechświecie, galaktyka, galaktyce, wśród gwiazd, między gwiazdami, przestrzeni kosmicznej, orbicie, przestrzeń kosmiczną, saturn, droga mleczna, stanie nieważkości
scene forest: las, lesie, lasu, lasem, dżungla, dżungli, drzewa, drzew, drzewami, lasy, gaj, drzewo, zaroślach, lasach, puszcza, puszczy, bór, krzakach, bambusów
scene night forest: nocny las, nocnym lesie, nocnym lasem, nocnego lasu, ciemny las, ciemnym lesie, las nocą, lesie nocą, lesie w nocy, las w nocy, nocą nad lasem, mrocznym lesie, ciemnego lasu, nocą przez las
scene desert: pustynia, pustyni, pustynię, pustynią, wydmy, wydmach, piasek, piasku, sahara, egipt, egipcie, piramidy, piramid, saharze, piaskach
scene meadow: łąka, łące, łąkę, łąki, łąką, trawa, trawie, pole, polu, pola, ogród, ogrodzie, park, parku, kwiaty, kwiatów, trawnik, trawniku, pastwisko, farma, farmie, wzgórze, wzgórzu, kwiatach, sad, sadzie, kwiatami, wsi, polanie, polana, sawannie
scene snow: w śniegu, na śniegu, po śniegu, lód, lodzie, lodem, biegun północny, biegunie północnym, biegunie, antarktyda, antarktydzie, arktyka, zima, zimą, zimie, lodowiec, góra lodowa, górach śnieżnych, góry, górach, ośnieżonych górach, góra, krze, arktyce, lodu, zimowy
scene city: miasto, mieście, miasta, miastem, ulica, ulicy, ulicę, ulicą, ulice, ulicach, plac, placu, wieś, miasteczko, miasteczku, warszawa, warszawie, nowy jork, nowym jorku, droga, drodze, rynek, rynku, chodnik, centrum
scene sky: niebo, niebie, nieba, niebem, niebu, chmury, chmurach, chmur, powietrze, powietrzu, błękitnym niebie, chmurami
scene night sky: nocne niebo, nocnym niebie, nocnego nieba, nocnym niebem, gwiazdy, gwiazdami, gwiazd, pod gwiazdami, gwiaździsta noc, gwiaździste niebo, rozgwieżdżonym niebie, pełnia księżyca, pełnia, gwiaździstym niebie, pod księżycem, rozgwieżdżonym niebem
scene room: pokój, pokoju, pokoje, dom, domu, w domu, mieszkanie, mieszkaniu, salon, salonie, kuchnia, kuchni, sypialnia, sypialni, łóżko, łóżku, wnętrzu, kanapie, łazience, klasie
event rain: deszcz, deszczu, deszczem, pada deszcz, ulewa, burza, ulewie, burzy, mżawka, deszczowy, burzę, leje, deszczyk
event snow: pada śnieg, śnieg pada, śnieżyca, śnieżycy, zamieć, płatki śniegu, prószy, padać śnieg, śnieg zaczyna padać, prószy śnieg, opady śniegu, zamieci, śniegu pada, śnieg prószy
event fireworks: fajerwerki, fajerwerków, fajerwerkami, sztuczne ognie, sztucznych ogni, petardy, pokaz fajerwerków
event bubbles: bąbelki, bąbelków, bańki, baniek, bańki mydlane, bańkami, bąbelkami, piana, pianie, baniek mydlanych, bańkach
event fishes: kolorowe ryby, kolorowych ryb, kolorowymi rybami, rybki, ławica ryb, kolorowe rybki, rybami, rybek, kolorowymi rybkami, kolorowych rybek, ławicą ryb
event balloons: balony, balonów, balonami, kolorowe balony, baloniki, kolorowymi balonami, balonach
event puddle: kałuża, kałuży, kałużę, kałuże, kałużach, kałużą
style cartoon: kreskówka, kreskówki, komiks, animacja, kreskówce, bajka, stylu kreskówki, bajki
style pencil: ołówek, ołówkiem, szkic, rysunek, rysunek ołówkiem
style normal: znowu realistyczny
camera pan: kamera przesuwa się, panorama
camera zoom in: zbliżenie, kamera się zbliża, kamera zbliża, przybliżenie, zbliżeniu
camera zoom out: oddalenie, kamera się oddala, kamera oddala, z daleka
camera side view: widok z boku, z boku, z profilu
camera still: kamera nieruchoma
no: dwa, dwie, dwóch, trzy, cztery, pięć, sześć, siedem, osiem, dziewięć, dziesięć, zachód słońca, wschód słońca, świt
actor dog: pies, psa, psem, psu, piesek, pieskiem, szczeniak, psy, suczka, psów
actor cat: kot, kota, kotem, kotek, kotka, kociak, koty
actor bear: niedźwiedź, niedźwiedzia, niedźwiedziem, misio, niedźwiedź brunatny, miś, niedźwiedzica
actor teddy bear: pluszowy miś, misia pluszowego, pluszowego misia, miś pluszowy, pluszak, miś pluszak
actor polar bear: niedźwiedź polarny, niedźwiedzia polarnego, biały niedźwiedź, miś polarny
actor fox: lis, lisa, lisem, lisek, lisica
actor wolf: wilk, wilka, wilkiem, wilczyca
actor lion: lew, lwa, lwem, lwica, lwy, lwu
actor tiger: tygrys, tygrysa, lampart, gepard
actor rabbit: królik, królika, królikiem, zając, zająca, zajączek, króliczek
actor horse: koń, konia, koniem, konik, kucyk, osioł, klacz, konie
actor pig: świnia, świnka, prosiak, prosię
actor mouse: mysz, myszka, myszą, szczur, myszy
actor cow: krowa, byk, krówka, cielę
actor sheep: owca, owieczka, baran
actor goat: koza, kozioł, kozica
actor chicken: kura, kurczak, kurę
actor rooster: kogut, koguta
actor chick: kurczątko, pisklę
actor duck: kaczka, kaczuszka, gęś, kaczkę
actor parrot: papuga, ptak, ptaszek, ptaki, papugę
actor eagle: orzeł, orła, orłem, jastrząb, sokół
actor owl: sowa, sowę, sówka
actor tropical fish: ryba, rybka, tropikalna ryba, rybę
actor turtle: żółw, żółwia, żółwiem
actor hedgehog: jeż, jeża, jeżyk
actor dinosaur: dinozaur, dinozaura, tyranozaur
actor alien: kosmita, ufoludek, obcy, kosmitę
actor astronaut: astronauta, kosmonauta, astronautę, astronautka
actor robot: robot, robota, android
actor wizard: czarodziej, czarnoksiężnik, mag, czarownica
actor superhero: superbohater, bohater
actor princess: księżniczka, królowa, królewna
actor prince: książę, księcia, królewicz
actor ghost: duch, ducha, zjawa
actor monster: potwór, potwora
actor fairy: wróżka
actor genie: dżin, dżinn
actor santa claus: święty mikołaj, mikołaj
actor cook: kucharz, kucharka, szef kuchni
actor firefighter: strażak, strażaka
actor fire engine: wóz strażacki, straż pożarna
actor police officer: policjant, policjantka, policjanta
actor police car: radiowóz, samochód policyjny
actor farmer: rolnik, farmer, rolniczka
actor rocket: rakieta, rakietę, statek kosmiczny, prom kosmiczny
actor ufo: ufo, latający spodek, latający talerz
actor airplane: samolot, samolotem
actor sailboat: żaglówka, łódka, łódź, jacht
actor ship: statek, okręt, statkiem
actor car: samochód, auto, samochodu
actor train: pociąg, pociągu, lokomotywa, parowóz
actor bicycle: rower, roweru
actor balloon: balon, balonik
actor ball: piłka, piłka nożna, piłkę
actor apple: jabłko
actor cake: tort, ciasto
actor ice cream: lody, lód w rożku
actor top hat: kapelusz, cylinder
actor umbrella: parasol, parasolka
actor gift: prezent
actor jack-o-lantern: dynia
actor house: domek
actor snowman: bałwan, bałwanek, bałwana
actor ant: mrówka
actor frog: żaba, żabka, ropucha
actor camel: wielbłąd
actor monkey: małpa, małpka, szympans
actor elephant: słoń, słonia, słonik, słoniem
actor deer: jeleń, sarna, renifer
actor butterfly: motyl, motylek
actor bee: pszczoła
actor swan: łabędź
actor dragon: smok, smoka
actor shark: rekin
actor whale: wieloryb
actor octopus: ośmiornica
actor kite: latawiec
actor castle: zamek
actor crown: korona
actor key: klucz
actor cheese: ser
actor mermaid: syrena, syrenka
`,
};
