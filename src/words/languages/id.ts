// Indonesian words, Malay ones among them; verbs with and without their prefixes.
import type { Language } from "../language.js";

export const id: Language = {
  id: "id",
  script: "latin",
  endings: "nya ku mu lah kah pun",
  table: `
fn: seekor, sebuah, seorang, sebatang, setangkai, sebiji, satu, se, ekor, buah, orang, si, sang, para, itu, ini, yang, dan, atau, di, ke, dari, pada, dengan, bersama, oleh, untuk, dalam, di dalam, atas, di atas, bawah, di bawah, samping, di samping, antara, di antara, depan, di depan, belakang, tengah, di tengah, sekitar, luar, adalah, ada, sedang, telah, sudah, akan, masih, lagi, juga, sangat, sekarang, lalu, kemudian, tiba-tiba, tiba, perlahan, cepat, pelan, ia, dia, mereka, kami, kita, saya, aku, kamu, nya, sambil, ketika, saat, waktu, hari, melalui, melintasi, melewati, menuju, sepanjang, dekat, tersebut, secara, sendirian, sendiri, gembira, bahagia, riang, terus, oleh, seperti, permukaan, seluruh, kecil, besar, bin, tapi, tetapi, karena, bisa, di sana, sana, sini, anak, nya, mengelilingi, penuh, sekelompok, dengannya, antar
ok: lucu, indah, cantik, nyata, realistis, senang, foto, gambar, video, film, imut, ramah
wish: tolong, mohon, tunjukkan, perlihatkan, ingin, mau, saya ingin, saya mau, aku mau, ingin melihat, lihatkan, buat, buatkan, coba, bisakah, dong, tampilkan, kasih, minta, biarkan, gambarkan, pengen, pengin, mau lihat, boleh
talk greet: halo, hai, hello, selamat pagi, selamat siang, selamat sore, selamat malam, selamat datang, apa kabar, assalamualaikum, permisi, sampai jumpa, dadah, salam, pagi, hei, halo semua, met pagi
talk laugh: haha, hahaha, wkwk, wkwkwk, wkwkwkwk, hehe, hihi, wk, awokwok, ngakak
talk praise: bagus, bagus sekali, keren, hebat, mantap, luar biasa, indah sekali, lucu sekali, lucu banget, keren banget, bagus banget, mantul, wow, wah, cantik sekali, menakjubkan, asik, asyik, seru, imut banget, sempurna, banget, sekali, gokil, oke banget
talk opinion: suka, cinta, benci, bosan, membosankan, jelek, aneh, seram, menyeramkan, saya suka, aku suka, menurut, takut, kurang
talk answer: ya, tidak, iya, terima kasih, makasih, ok, oke, baik, maaf, semua, semuanya, hari ini, besok, kawan, teman, teman-teman, gan, bang, kak, bro, benar, nggak, gak, enggak, sip, siap, nih, deh, sih, kok
talk ask: apa, mengapa, kenapa, bagaimana, gimana, di mana, dimana, siapa, kapan, berapa, mana, apakah, apa ini, apa itu, ngapain
mod night: malam, malam hari, gelap, malam-malam, terang bulan, tengah malam, pada malam hari, kegelapan, cahaya bulan
mod water: air, air nya
mod under: dasar, bawah, kedalaman, dalam-dalam, dasarnya
mod snow: salju, bersalju
mod end: berhenti, hentikan, selesai, reda, usai, tidak lagi, habis, tanpa, jangan, hilang, stop, berakhir
mod begin: mulai, dimulai, memulai
mod fall: turun, jatuh, berjatuhan
mod go: pergi, pergi ke, datang, masuk, sampai, menjelajah, bepergian, menjelajahi, berangkat, pindah, keluar
mod become: menjadi, berubah menjadi, jadi, berubah
mod cut: potong ke, beralih ke
mod colorful: berwarna-warni, warna-warni, berwarna, banyak, kawanan, sekawanan, berbagai
rel chase: mengejar, kejar, dikejar, memburu, mengejar-ngejar, berburu, menangkap, mengikuti, buru
rel watch: menonton, melihat, memandang, nonton, mengamati, menatap, memperhatikan, memandangi, menyaksikan, lihat
rel over: melompati, melompat di atas, lompat melewati, melompat melewati, meloncati
rel with: membawa, mengajak, bersama dengan
action stand: berdiri, duduk, menunggu, istirahat, beristirahat, diam, berbaring, bersantai, tunggu, berhenti diam, rebahan
action walk: berjalan, jalan, jalan-jalan, berjalan-jalan, melangkah, menyusuri, berkeliling, mendaki, berbaris, merangkak, mengembara, jalan kaki
action run: berlari, lari, berlarian, berlari-lari, melaju, jogging, kabur, bergegas, berpacu, mengebut, balapan
action jump: melompat, lompat, meloncat, loncat, melompat-lompat, memantul, lompat-lompat, melambung, berjingkrak
action dance: menari, berdansa, joget, berjoget, tari, nari, dansa, menari-nari, goyang
action spin: berputar, berpusing, putar, memutar, berputar-putar, pusing-pusing, berguling
action swim: berenang, renang, menyelam permukaan, berlayar, berselancar, mandi, mendayung, berenang-renang
action dive: menyelam, terjun, menukik, tenggelam, selam, menukik turun
action rise: naik, bangkit, lepas landas, meluncur, terangkat, membubung, mendaki ke atas, meluncur naik, naik ke udara
action fly: terbang, mengudara, melayang terbang, beterbangan, terbang-terbang
action float: mengapung, melayang, mengambang, terapung, melayang-layang, terombang-ambing, hanyut
action grow: membesar, tumbuh, menjadi besar, bertambah besar, mengembang, makin besar, semakin besar
action shrink: mengecil, menyusut, menjadi kecil, makin kecil, semakin kecil, menciut
action enter: muncul, masuk layar, hadir, datang masuk
action leave: pergi menjauh, meninggalkan, menghilang, menjauh, lenyap, pergi keluar
action sleep: tidur, tertidur, ketiduran, tidur siang, terlelap, lelap, bermimpi, mendengkur, bobo
action wave: melambai, melambaikan tangan, melambaikan, menyapa, memberi salam, lambai, melambai-lambai, tangan, dadah-dadah
scene ocean: laut, lautan, samudra, samudera, ombak, di laut, gelombang, danau, sungai, kolam, kolam renang, pelabuhan, samudra pasifik, lautan luas
scene bay: san francisco, teluk san francisco, jembatan golden gate, golden gate, teluk
scene under water: bawah air, di bawah air, bawah laut, di bawah laut, dasar laut, di dalam air, di dasar laut, dasar samudra, dalam laut, di dalam laut, terumbu karang, karang, dasar lautan, kedalaman laut
scene beach: pantai, tepi pantai, pesisir, tepi laut, pulau, pinggir pantai, pohon kelapa, pohon palem, pasir pantai, tepian pantai
scene mars: mars, planet mars, planet merah, marikh
scene moon: bulan, permukaan bulan
scene space: luar angkasa, angkasa, ruang angkasa, antariksa, galaksi, alam semesta, antara bintang, angkasa lepas, di antara bintang-bintang, saturnus, orbit
scene forest: hutan, rimba, hutan rimba, pepohonan, hutan belantara, pohon, pohon-pohon, hutan bambu, semak, belukar
scene night forest: hutan malam, hutan gelap, hutan di malam hari, hutan pada malam hari, hutan yang gelap, hutan malam hari
scene desert: gurun, padang pasir, gurun pasir, bukit pasir, mesir, piramida, pasir, sahara
scene meadow: padang rumput, rumput, ladang, taman, kebun, padang bunga, padang, bunga, sawah, bunga-bunga, bukit, pedesaan, lapangan, lapangan rumput, peternakan, savana
scene snow: es, di salju, di atas es, kutub, kutub utara, kutub selatan, gunung bersalju, musim dingin, padang salju, gletser, antartika, gunung, ais
scene city: kota, jalanan, jalan raya, jalan kota, desa, kampung, perkotaan, new york, jakarta, pasar, alun-alun, gedung, bandar, di jalan
scene sky: langit, udara, awan, angkasa biru, langit biru, awan-awan
scene night sky: langit malam, bintang, bintang-bintang, bawah bintang, di bawah bintang, malam berbintang, cahaya bulan, bulan purnama, di bawah sinar bulan, langit berbintang
scene room: kamar, ruangan, ruang, rumah, di rumah, dapur, kamar tidur, ruang tamu, bilik, apartemen, kelas, sofa, ranjang, kasur
event rain: hujan, hujan deras, kehujanan, badai, gerimis, hujan lebat, ribut
event snow: turun salju, salju turun, badai salju, hujan salju, salju mulai turun, kepingan salju, salju berjatuhan
event fireworks: kembang api, petasan, bunga api, mercun
event bubbles: gelembung, busa, gelembung sabun, buih
event fishes: ikan berwarna-warni, ikan warna-warni, kawanan ikan, ikan-ikan, banyak ikan, sekawanan ikan
event balloons: balon-balon, balon warna-warni, banyak balon, balon berwarna-warni
event puddle: genangan, genangan air, kubangan, lopak
style cartoon: kartun, animasi, komik, gaya kartun
style pencil: pensil, sketsa, gambar pensil, sketsa pensil, lukisan pensil
style normal: kembali nyata, nyata lagi
camera zoom in: perbesar, kamera mendekat, close up, zoom, jarak dekat
camera zoom out: kamera menjauh, perkecil, dari jauh, dari kejauhan
camera side view: dari samping, tampak samping
camera pan: kamera bergeser, kamera bergerak
camera still: kamera diam, kamera berhenti
no: dua, tiga, empat, lima, enam, tujuh, delapan, sembilan, sepuluh, senja, fajar, matahari terbenam, matahari terbit
actor dog: anjing, anak anjing, guguk
actor cat: kucing, anak kucing
actor bear: beruang, beruang coklat
actor teddy bear: boneka beruang, teddy, beruang mainan, beruang teddy, anak patung beruang
actor polar bear: beruang kutub
actor fox: rubah, musang
actor wolf: serigala
actor rabbit: kelinci, arnab
actor tiger: harimau, macan
actor lion: singa
actor monkey: monyet, kera
actor elephant: gajah
actor horse: kuda, keledai
actor cow: sapi, lembu, kerbau
actor pig: babi
actor sheep: domba, biri-biri
actor goat: kambing
actor mouse: tikus
actor deer: rusa, kijang
actor camel: unta
actor giraffe: jerapah
actor zebra: zebra
actor frog: katak, kodok
actor chicken: ayam
actor rooster: ayam jantan, ayam jago
actor chick: anak ayam
actor duck: bebek, itik, angsa kecil
actor swan: angsa
actor snake: ular
actor turtle: kura-kura, penyu, kura kura
actor crocodile: buaya
actor bee: lebah, tawon
actor ant: semut
actor butterfly: kupu-kupu, kupu kupu, rama-rama
actor owl: burung hantu
actor eagle: elang, burung elang, rajawali
actor parrot: burung beo, kakatua, burung, burung nuri
actor peacock: merak, burung merak
actor penguin: penguin, pinguin
actor whale: paus, ikan paus
actor dolphin: lumba-lumba, lumba lumba
actor shark: hiu, ikan hiu, jerung
actor octopus: gurita, sotong kurita
actor squid: cumi-cumi, sotong
actor crab: kepiting, ketam
actor tropical fish: ikan, ikan tropis, ikan mas
actor jellyfish: ubur-ubur
actor seal: anjing laut
actor dragon: naga
actor dinosaur: dinosaurus, dinosaur
actor unicorn: unicorn, kuda bertanduk
actor robot: robot
actor alien: alien, makhluk asing
actor astronaut: astronot, angkasawan, antariksawan
actor wizard: penyihir, ahli sihir
actor superhero: pahlawan super, pahlawan, superhero
actor princess: putri, puteri, ratu
actor prince: pangeran, putera
actor ghost: hantu
actor monster: monster, raksasa
actor fairy: peri, pari-pari
actor genie: jin
actor mermaid: putri duyung, duyung
actor clown: badut
actor santa claus: sinterklas, santa
actor cook: koki, juru masak
actor firefighter: pemadam kebakaran, petugas pemadam
actor fire engine: mobil pemadam, truk pemadam kebakaran, mobil pemadam kebakaran
actor police officer: polisi, polis
actor farmer: petani
actor rocket: roket, pesawat ruang angkasa, pesawat luar angkasa
actor ufo: piring terbang
actor airplane: pesawat, pesawat terbang, kapal terbang
actor helicopter: helikopter
actor sailboat: perahu layar, perahu, kapal layar
actor ship: kapal, kapal pesiar
actor car: mobil, kereta mobil
actor bus: bus, bis
actor train: kereta, kereta api
actor bicycle: sepeda, basikal
actor balloon: balon, balon udara
actor ball: bola
actor kite: layang-layang
actor snowman: manusia salju, boneka salju
actor apple: apel
actor banana: pisang
actor watermelon: semangka
actor cake: kue, kek, kue ulang tahun
actor ice cream: es krim
actor umbrella: payung
actor gift: hadiah, kado
actor crown: mahkota
actor key: kunci
actor castle: istana, kastil, benteng
actor tent: tenda
actor rose: mawar, bunga mawar
actor sunflower: bunga matahari
actor mushroom: jamur
actor top hat: topi
actor alarm clock: jam, jam beker
actor bell: lonceng
actor hedgehog: landak
actor snail: siput, bekicot
`,
};
