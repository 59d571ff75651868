// Turkish words; endings pile up and a final consonant softens before them.
import type { Language } from "../language.js";

export const tr: Language = {
  id: "tr",
  script: "latin",
  endingsAtMost: 3,
  swaps: "kg pb tc td",
  endings:
    "lar ler ları leri nın nin nun nün ın in un ün yı yi yu yü ı i u ü da de ta te dan den tan ten nda nde ndan nden ya ye a e na ne la le yla yle sı si su sü m im ım um üm ca ce daki deki ki",
  table: `
fn: bir, bu, şu, o, ve, veya, ya da, ile, için, gibi, kadar, de, da, ki, mi, mı, mu, mü, üzerinde, üstünde, üzerinden, üstünden, içinde, içinden, içine, yanında, yanına, arasında, arasından, önünde, arkasında, ortasında, etrafında, boyunca, doğru, karşı, sonra, önce, iken, olarak, olan, oldu, oluyor, olduğu, ederken, eden, ediyor, eder, etti, yapıyor, yapar, şimdi, artık, hemen, yine, tekrar, çok, yavaşça, yavaş, hızla, hızlı, birden, aniden, mutlu, mutlulukla, neşeyle, birlikte, beraber, tek, başına, tek başına, kendi, kendisi, onun, onlar, onu, ona, onunla, biz, ben, sen, benim, her, tüm, bütün, bazı, biri, şey, devam, hala, hâlâ, orada, burada, yer, yerde, da, var, geri, ileri, yukarı, aşağı, dışarı, içeri, dışında, üzerine, üstüne, sırasında, zaman, en, daha, yüzeyinde, kenarında, büyük, küçük, a, e, ya, ye, ta, te, nın, nin, in, ın, dan, den, tan, ten, un, ün, ardından, ama, fakat, hep, sürekli, halde, sahip, dolu, arka, boyu, üzere, göre, karşısında
ok: sevimli, tatlı, güzel, gerçekçi, fotogerçekçi, komik, fotoğraf, resim, video, film, şirin, gerçek, neşeli
wish: lütfen, göster, gösterin, bana göster, istiyorum, isterim, görmek istiyorum, yap, yapın, olsun, yapabilir, misin, çiz, çizin, ver, verin, istiyoruz, görelim, getir, bakalım, görmek, görebilir miyiz, olabilir mi, koy, gösterir
talk greet: merhaba, selam, günaydın, iyi akşamlar, iyi geceler, hoşça kal, hoşçakal, görüşürüz, selamlar, naber, nasılsın, nasılsınız, hoş geldiniz, hoşgeldiniz, iyi günler, hey, merhabalar, selamün aleyküm, sa, as, herkese merhaba, baybay, güle güle, esenlikler
talk laugh: haha, hahaha, ahaha, hehe, ahahaha, lol, sjsj, random, asdfg, kahkaha, puhaha, hahahaha, kdkd
talk praise: çok güzel, harika, muhteşem, süper, mükemmel, bravo, aferin, vay, vay be, çok tatlı, çok iyi, çok şirin, ne güzel, efsane, şahane, inanılmaz, çok sevimli, nefis, iyi, müthiş, bayıldım, tebrikler, eline sağlık, çok hoş, hoş, ne tatlı, maşallah, on numara, enfes, fena değil
talk opinion: seviyorum, sevdim, beğendim, nefret, sıkıcı, çirkin, garip, korkunç, kötü, bence, sanırım, beğenmedim, korkutucu, hoşuma, sıkıldım, sevmedim, benziyor
talk answer: evet, hayır, teşekkürler, teşekkür, teşekkür ederim, sağol, sağ ol, tamam, peki, özür, arkadaşlar, herkese, bugün, yarın, aman, ilk, birinci, ah, ay, aynen, doğru, tabii, olur, eyvallah, kanka, abi, yayın, hmm, rica ederim, bilmiyorum, valla
talk ask: ne, nedir, bu ne, bu nedir, neden, niye, niçin, nasıl, nerede, nereye, kim, ne zaman, kaç, hangi, kimin, nereden, neler, ne yapıyor, kim yaptı, nasıl çalışıyor, ne oluyor, ne var
talk other: yapay zeka, duyuyor
mod night: gece, geceleyin, gecede, karanlık, karanlıkta, gece yarısı, ay ışığı, ay ışığında, mehtap, geceleri, mehtapta, akşam, gecenin
mod water: su, suda, suyun, suya, sular, sularda
mod under: altında, altına, dibinde, dibi, dip, derinlik, derinliklerinde, derin, dipte, derinlerde, altta
mod snow: kar, karda, karın, karlı, karla, karların, karlar
mod end: dur, durdu, duruyor yağmur, biter, bitti, bitiyor, kesildi, sona, sona erdi, yok, artık yok, kes, diner, dindi, dursun, yeter, olmasın, durur, bitsin, son, kesiliyor, diniyor
mod begin: başla, başladı, başlıyor, başlar, başladığında, başlasın
mod fall: düşüyor, düşer, yağıyor, yağar, yağmaya, yağdı, yağsın, düştü, yağan
mod go: gidiyor, gider, gitti, geliyor, gelir, geldi, varıyor, giriyor, giren, seyahat, ulaşıyor, geçiyor, ziyaret, girdi, vardı, keşfediyor, gitmek, çıkıyor
mod become: dönüşüyor, dönüşür, dönüştü, haline geliyor
mod cut: sahne değişir
mod colorful: renkli, rengarenk, çok sayıda, birçok, sürü, sürüsü, sürüsüyle
rel chase: kovalıyor, kovalar, takip, peşinde, peşinden, kovalarken, avlıyor, kovaladı, yakalamaya, takip ediyor, kovalamak, kovala
rel watch: izliyor, izler, bakıyor, bakar, seyrediyor, seyreder, gözlemliyor, görüyor, izledi, izlerken, seyretmek, bakarken, hayranlıkla, izliyorlar, seyrediyorlar, izle
rel over: üzerinden atlıyor, üstünden atlıyor, üzerinden zıplıyor, üstünden zıplıyor, üzerinden atlar
rel with: gezdiriyor, eşliğinde, gezdirir
action stand: duruyor, durur, ayakta, bekliyor, bekler, oturuyor, oturur, dinleniyor, dinlenir, yatıyor, uzanıyor, dururken, dikiliyor, otururken, beklerken
action walk: yürü*, geziniyor, gezinir, dolaş*, yürüyor, gezi*, yürüyüş, yürürken, geziyor, adımlıyor, sürünüyor, emekliyor
action run: koş*, koşuyor, koşar, koştur*, koşarken, kaçıyor, kaçar, dörtnala, koştu, hızlanıyor
action jump: zıpl*, zıplıyor, zıplar, atl*, atlıyor, sıçr*, sıçrıyor, hopluyor, hopla*, zıplarken, hoplayıp
action dance: dans, dans ediyor, dans eder, dans eden, oynuyor, dans ederken, raks, danseden, dansediyor, halay, dans etsin, göbek
action spin: dönüyor, döner, dönerken, kendi etrafında dönüyor, fırıl, döndü, dönmek, dönen, fırıl fırıl
action swim: yüz, yüzüyor, yüzer, yüzmek, yüzerken, yüzdü, yüzen, yüzme, yüzüyorlar, yüzmeye, yelken açıyor, sörf, kulaç, yüzsün
action dive: dal, dalıyor, dalar, dalış, dalmak, batıyor, daldı, dalarken, dalan
action rise: yüksel*, yükseliyor, kalkıyor, kalkış, havalan*, havalanıyor, tırman*, fırlat*, doğuyor, yukarı çıkıyor
action fly: uç, uçuyor, uçar, uçmak, uçarken, uçtu, uçan, süzülüyor, uçuş, uçuyorlar, kanat çırp*, uçsun, süzülür
action float: havada duruyor, asılı, asılı duruyor, salınıyor, süzülüyor havada, havada asılı, sürükleniyor, batmadan, suda duruyor
action grow: büyü*, büyüyor, büyür, devleş*, irileş*, şişiyor, genişliyor
action shrink: küçül*, küçülüyor, küçülür, ufalıyor, ufalan, büzülüyor, ufalmak
action enter: beliriyor, belirir, ortaya çıkıyor, ortaya çıkar, sahneye giriyor, görünüyor, belirdi, içeri giriyor
action leave: ayrılıyor, ayrılır, kayboluyor, kaybolur, uzaklaşıyor, terk, gözden kayboluyor, terk ediyor, uzaklaşır
action sleep: uyu*, uyuyor, uyur, uyuklu*, kestir*, uykuda, uyku, uyurken, uykuya, şekerleme, horluyor, rüya
action wave: el sallıyor, el sallar, el salla*, sallıyor, selamlıyor, el, selam veriyor, elini sallıyor, elini, selamlar, selam ver*
scene ocean: deniz, denizde, denizin, denize, denizler, okyanus, okyanusta, okyanusun, dalga, dalgalar, dalgaların, göl, gölde, nehir, nehirde, açık denizde, havuz, havuzda, liman, gölet, pasifik, atlantik
scene bay: san francisco, golden gate, körfez, san francisco körfezi, golden gate köprüsü
scene under water: su altında, su altı, suyun altında, sualtı, deniz altında, denizin altında, deniz dibinde, denizin dibinde, deniz tabanında, okyanusun dibinde, okyanus tabanında, suyun içinde, sualtında, denizin derinliklerinde, mercan, mercanlar, resif, akvaryum, deniz dibi, okyanusun derinliklerinde, suyun dibinde, derin denizde, denizaltı dünyasında, suyun altına
scene beach: plaj, plajda, sahil, sahilde, kumsal, kumsalda, kıyı, kıyıda, ada, adada, deniz kenarında, deniz kıyısında, palmiye, palmiyeler, sahilin, plajın
scene mars: mars, marsta, marsın, kızıl gezegen, kızıl gezegende, kırmızı gezegen, mars gezegeni
scene moon: ay, ayda, ayın, aya, ay yüzeyinde, ay yüzeyi, ayın yüzeyinde
scene space: uzay, uzayda, uzayın, uzaya, evren, evrende, kozmos, galaksi, galakside, yıldızların arasında, yıldızlar arasında, yörünge, yörüngede, satürn, samanyolu
scene forest: orman, ormanda, ormanın, ormana, ormanlar, ağaç, ağaçlar, ağaçların, ağaçların arasında, cangıl, koru, koruda, çalılar, çalılık, bambu
scene night forest: gece ormanda, gece ormanı, karanlık orman, karanlık ormanda, geceleyin ormanda, ormanda gece, gece orman
scene desert: çöl, çölde, çölün, çöle, kum, kumda, kumul, kumullar, kumların, mısır, piramit, piramitler, sahra, kumların üzerinde, çöller, vaha
scene meadow: çayır, çayırda, çayırın, çimen, çimenlerde, çimenlik, tarla, tarlada, bahçe, bahçede, park, parkta, çiçek, çiçekler, çiçeklerin, mera, otlak, otlakta, tepe, tepede, kır, kırlarda, çiftlik, çiftlikte, çim, bozkır, kırda, ova
scene snow: kar üzerinde, karın içinde, buz, buzda, buzun, buzun üzerinde, kutup, kutupta, kuzey kutbu, güney kutbu, antarktika, kış, kışın, buzul, karlı dağ, karlı dağlar, dağ, dağda, dağlar, buzdağı, karların içinde, karlı arazi, buz üstünde
scene city: şehir, şehirde, şehrin, şehre, kent, kentte, cadde, caddede, sokak, sokakta, sokaklar, sokaklarda, köy, köyde, kasaba, meydan, meydanda, yol, yolda, istanbul, new york, ankara, çarşı, pazar, kaldırım, paris
scene sky: gök, gökte, gökyüzü, gökyüzünde, gökyüzünün, bulut, bulutlar, bulutların, hava, havada, mavi gökyüzü, semada, sema
scene night sky: gece gökyüzü, gece gökyüzünde, gece göğü, yıldız, yıldızlar, yıldızların altında, yıldızlı gece, yıldızlı gökyüzü, dolunay, yıldızlı bir gecede, yıldızlı gökyüzünde
scene room: oda, odada, odanın, odaya, ev içinde, evde, evin içinde, salon, salonda, mutfak, mutfakta, yatak odası, yatak odasında, oturma odası, apartman, daire, oturma odasında, yatak, yatakta, koltuk, kanepe, sınıf, içeride
event rain: yağmur, yağmurda, yağmurun, yağmur yağ*, yağmurlu, fırtına, sağanak, yağmurun altında, yağmur altında, çisenti, fırtınada, yağış
event snow: kar yağ*, kar yağışı, kar yağıyor, kar fırtınası, kar taneleri, tipi, kar yağarken, kar yağmaya, kar düş*, lapa
event fireworks: havai fişek, havai fişekler, havai fişekleri, fişek, fişekler, maytap
event bubbles: baloncuk, baloncuklar, köpük, köpükler, sabun köpüğü, kabarcık, kabarcıklar, sabun baloncukları, kabarcıkların
event fishes: renkli balıklar, rengarenk balıklar, balık sürüsü, balıklar, renkli balıkların, balıkların arasında, balıklarla, renkli balıklarla
event balloons: balonlar, renkli balonlar, rengarenk balonlar, balonların, balonlarla
event puddle: su birikintisi, su birikintisinde, gölcük, birikinti, çamur, su birikintisinin
style cartoon: çizgi film, karikatür, çizgi roman, animasyon, çizgi film tarzı, çizgi filmi
style pencil: kurşun kalem, karakalem, eskiz, kara kalem, kalem çizimi, çizim
style normal: tekrar gerçek
camera zoom in: yakınlaş*, yakın çekim, kamera yaklaşıyor, zum, yakınlaştır*, yaklaş
camera zoom out: uzaklaştır*, kamera uzaklaşıyor, uzaktan, uzak çekim
camera pan: kamera kayıyor, kamera dönüyor
camera side view: yandan, yan görünüm, profilden
camera still: kamera sabit, kamera duruyor
no: iki, üç, dört, beş, altı tane, yedi, sekiz, dokuz, on, gün batımı, gün doğumu, şafak
actor dog: köpek, köpeği, köpekle, köpeğiyle, yavru köpek, köpekler, enik
actor cat: kedi, kediyle, kediler, yavru kedi, pisi
actor bear: ayı, ayılar, boz ayı, ayıyla, ayının
actor teddy bear: oyuncak ayı, oyuncak ayıcık, ayıcık, pelüş ayı, oyuncak ayısı
actor polar bear: kutup ayısı, beyaz ayı
actor panda: panda, pandayla
actor fox: tilki, tilkiler
actor wolf: kurt, kurtlar
actor rabbit: tavşan, tavşanlar
actor lion: aslan, aslanlar, arslan
actor tiger: kaplan, leopar
actor horse: at, atlar, midilli, eşek, atla
actor pig: domuz, domuzcuk
actor mouse: fare, fareler, sıçan
actor cow: inek, boğa, öküz, buzağı
actor sheep: koyun, kuzu
actor goat: keçi, oğlak
actor monkey: maymun
actor elephant: fil, filler
actor chicken: tavuk, tavuklar
actor rooster: horoz
actor chick: civciv
actor duck: ördek, ördekler, kaz
actor parrot: papağan, kuş, kuşlar
actor owl: baykuş
actor eagle: kartal, şahin
actor tropical fish: balık, tropikal balık
actor turtle: kaplumbağa
actor frog: kurbağa
actor dragon: ejderha
actor dinosaur: dinozor
actor alien: uzaylı
actor astronaut: astronot, kozmonot
actor robot: robot
actor wizard: büyücü, sihirbaz, cadı
actor superhero: süper kahraman, kahraman
actor princess: prenses, kraliçe
actor prince: prens
actor ghost: hayalet
actor monster: canavar
actor fairy: peri
actor genie: cin
actor mermaid: deniz kızı, denizkızı
actor santa claus: noel baba
actor cook: aşçı, şef
actor firefighter: itfaiyeci
actor fire engine: itfaiye arabası, itfaiye aracı
actor police officer: polis, polis memuru
actor farmer: çiftçi
actor rocket: roket, uzay gemisi, uzay aracı
actor airplane: uçak, uçaklar
actor sailboat: yelkenli, tekne, kayık
actor ship: gemi
actor car: araba, otomobil
actor train: tren, lokomotif
actor bicycle: bisiklet
actor balloon: balon, sıcak hava balonu
actor ball: top, futbol topu
actor top hat: şapka, silindir şapka
actor cake: pasta, kek
actor umbrella: şemsiye
actor gift: hediye
actor house: ev, evin
actor snowman: kardan adam
actor jack-o-lantern: balkabağı, bal kabağı
actor butterfly: kelebek
actor bee: arı
actor deer: geyik, ceylan
actor whale: balina
actor shark: köpek balığı, köpekbalığı
actor octopus: ahtapot
actor crab: yengeç
actor penguin: penguen
actor camel: deve
actor castle: kale, şato
actor ice cream: dondurma
actor snake: yılan
actor dolphin: yunus, yunus balığı
actor unicorn: tek boynuzlu at, unicorn
actor swan: kuğu
actor kite: uçurtma
actor key: anahtar
actor crown: taç
actor cheese: peynir
actor jellyfish: denizanası, deniz anası
actor television: televizyon
`,
};
