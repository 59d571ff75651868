// Names of things where CLDR's are of a face, a slice or something near it, or where people say another one. By language, as in the tables.

export const MORE_NAMES = `
= sv
actor unicorn: enhörning, enhörningen
actor robot: robot
actor hamster: hamster
actor clown: clown, clownen
actor caterpillar: larv, fjärilslarv, larven
actor mermaid: sjöjungfru, sjöjungfrun
actor genie: lampans ande
actor television: teve
actor elephant: elefant
actor pizza: pizza
actor apple: äpple
actor tractor: traktor
= fi
actor unicorn: yksisarvisen
actor clown: pellen, klovni, klovnin
actor caterpillar: toukka, toukan
actor genie: lampunhenki
actor television: televisio, tv
actor cactus: kaktuksen, kaktukset
actor drum: rummun, rummut
actor bat: lepakon
actor elephant: norsu, elefantti
actor rhino: sarvikuonon
actor giraffe: kirahvin
actor hippo: virtahevon
actor zebra: seepran
actor crocodile: krokotiilin
actor bell: kello
actor backpack: reppu
actor robot: robotti
actor octopus: mustekala
= nl
actor clown: clown
actor caterpillar: rups
actor cheese: kaas
actor pizza: pizza
actor television: televisie, teevee
actor backpack: rugzak
actor hippo: nijlpaard
actor monster: monster
actor flamingo: flamingo
actor fire engine: brandweer
actor christmas tree: kerstboom
actor genie: djinn
= de
actor clown: clown
actor caterpillar: raupe
actor cheese: käse
actor pizza: pizza
actor backpack: rucksack
actor camera: kamera
actor television: tv
actor crab: krabbe
actor squid: kalmar
actor christmas tree: tannenbaum, christbaum
actor robot: roboter, robotern
actor unicorn: einhorn
actor tractor: traktor, trecker
actor vampire: vampir
actor dolphin: delphin
actor donut: donut
actor seal: robbe, seelöwe
= tr
actor camera: kamera, fotoğraf makinesi
actor bell: çan
actor trophy: kupa
actor pizza: pizza
actor christmas tree: yılbaşı ağacı, çam ağacı
actor backpack: sırt çantası
actor hippo: su aygırı
actor clown: palyaço
actor rhino: gergedan
actor monster: canavar
= el
actor clown: κλόουν
actor vampire: βαμπίρ, βρικόλακας
actor camera: κάμερα, φωτογραφική
actor bell: καμπάνα
actor backpack: σακίδιο, τσάντα
actor light bulb: λάμπα, λαμπάκι
actor fire engine: πυροσβεστικό όχημα, πυροσβεστική
actor police car: περιπολικό
actor genie: τζίνι
= ko
actor caterpillar: 애벌레*
actor top hat: 모자*, 중절모*
actor alarm clock: 시계*, 알람시계*
actor backpack: 배낭*, 가방*
actor drum: 북, 북이
actor house: 주택*
actor trumpet: 나팔*
actor peacock: 공작*
actor raccoon: 너구리*
actor bat: 박쥐*
actor otter: 수달*
actor hamster: 햄스터*
actor flamingo: 플라밍고*, 홍학*
actor ladybug: 무당벌레*
actor scorpion: 전갈*
actor llama: 라마*, 알파카*
actor beaver: 비버*
actor doughnut: 도넛*
actor cheese: 치즈*
actor pineapple: 파인애플*
actor banana: 바나나*
actor violin: 바이올린*
actor light bulb: 전구*
actor trophy: 트로피*
actor tulip: 튤립*
actor tent: 텐트*
actor bell: 종, 종이
actor crystal ball: 수정구*, 수정 구슬*
actor hot dog: 핫도그*
= ar
actor hamster: همستر, هامستر
actor elf: قزم, إلف
actor trumpet: بوق, ترومبيت
actor light bulb: مصباح, لمبة
actor backpack: حقيبة, حقيبة ظهر
actor caterpillar: يرقة, دودة
actor tulip: توليب
actor jack-o-lantern: قرع, يقطين, يقطينة
actor vampire: مصاص دماء, مصاص الدماء
actor crystal ball: كرة بلورية, كرة كريستالية
actor tractor: جرار
actor doughnut: دونات
actor cupcake: كب كيك
actor otter: ثعلب الماء, قضاعة
actor beaver: قندس
actor trophy: كأس
actor lobster: جراد البحر, كركند
actor peacock: طاووس
actor ladybug: خنفساء
actor hot dog: نقانق
actor house: كوخ
= fa
actor vampire: خون آشام
actor zombie: زامبی
actor caterpillar: کرم, هزارپا
actor elf: الف, جن کوتوله
actor seal: فک, خوک آبی
actor trumpet: شیپور
actor trophy: جام
actor tulip: گل لاله
actor crystal ball: گوی بلورین
actor jack-o-lantern: کدو, کدو تنبل
actor backpack: کوله پشتی, کوله
actor hippo: اسب آبی
actor pizza: پیتزا
actor otter: سمور
actor fire engine: ماشین آتش نشانی
actor doughnut: دونات
= hi
actor santa claus: सांता, सांता क्लॉज, सांता क्लॉज़
actor vampire: पिशाच, वैंपायर, ड्रैकुला
actor zombie: ज़ोंबी, जॉम्बी, ज़ॉम्बी
actor caterpillar: कैटरपिलर, इल्ली
actor unicorn: यूनिकॉर्न
actor camera: कैमरा
actor christmas tree: क्रिसमस का पेड़, क्रिसमस पेड़
actor jack-o-lantern: कद्दू
actor ice cream: आइसक्रीम
actor flamingo: फ्लेमिंगो, राजहंस
actor bell: घंटी, घंटा
actor police car: पुलिस की गाड़ी, पुलिस की कार
actor fire engine: दमकल गाड़ी, फायर ट्रक, दमकल
actor raccoon: रैकून
actor light bulb: बल्ब
actor trophy: ट्रॉफी, ट्रॉफ़ी
actor lobster: झींगा, लॉबस्टर
actor basketball: बास्केटबॉल
actor backpack: बैकपैक
actor tent: तंबू, टेंट
actor parachute: पैराशूट
actor scorpion: बिच्छू
actor ufo: यूएफओ, उड़नतश्तरी
actor penguin: पेंग्विन
= bn
actor hippo: জলহস্তী
actor caterpillar: শুঁয়োপোকা
actor scorpion: বিছা, কাঁকড়াবিছে, বৃশ্চিক, বিচ্ছু
actor bat: বাদুড়
actor peacock: ময়ূর
actor rhino: গন্ডার, গণ্ডার
actor fire engine: দমকলের গাড়ি, দমকল
actor ice cream: আইসক্রিম
actor seal: সীল
actor cheese: পনির
actor light bulb: বাল্ব, বাতি
actor christmas tree: ক্রিসমাস ট্রি
actor jack-o-lantern: কুমড়া, কুমড়ো
actor backpack: ব্যাকপ্যাক, ব্যাগ
actor flamingo: ফ্ল্যামিঙ্গো
actor bell: ঘণ্টা, ঘন্টা
actor ladybug: লেডিবাগ
actor trumpet: ট্রাম্পেট
actor police car: পুলিশের গাড়ি
actor hot dog: হট ডগ
actor kangaroo: ক্যাঙ্গারু
= ur
actor caterpillar: سنڈی
actor vampire: ویمپائر
actor zombie: زومبی
actor ladybug: لیڈی بگ
actor flamingo: فلیمنگو
actor elf: ایلف, بونا
actor camera: کیمرہ
actor strawberry: اسٹرابیری
actor tulip: ٹیولپ
actor sunflower: سورج مکھی
actor christmas tree: کرسمس ٹری, کرسمس کا درخت
actor jack-o-lantern: کدو
actor backpack: بستہ, بیگ
actor swan: ہنس
actor bee: شہد کی مکھی
actor hedgehog: خارپشت, سیہی
actor ice cream: آئس کریم
actor cheese: پنیر
actor fire engine: فائر بریگیڈ
= th
actor hippo: ฮิปโป
actor hedgehog: เม่น, เม่นแคระ
actor koala: โคอาลา
actor caterpillar: หนอนผีเสื้อ, หนอน
actor hamster: แฮมสเตอร์
actor hot dog: ฮอทดอก
actor flamingo: ฟลามิงโก
actor camera: กล้องถ่ายรูป, กล้อง
actor television: โทรทัศน์
actor cheese: ชีส
actor jack-o-lantern: ฟักทอง
actor crystal ball: ลูกแก้ว
actor backpack: กระเป๋าเป้, เป้
actor guitar: กีตาร์
actor raccoon: แร็กคูน
actor bell: ระฆัง
actor strawberry: สตรอเบอร์รี่, สตรอว์เบอร์รี
actor elf: เอลฟ์
actor peacock: นกยูง
actor otter: นาก
actor fire engine: รถดับเพลิง
actor parachute: ร่มชูชีพ
actor christmas tree: ต้นคริสต์มาส, ต้นคริสมาสต์
= vi
actor peacock: công
actor caterpillar: sâu, sâu bướm
actor elf: yêu tinh
actor zombie: xác sống, thây ma
actor parachute: dù nhảy, nhảy dù
actor drum: trống
actor guitar: đàn guitar, ghi ta, guitar
actor television: ti vi, tivi
actor jack-o-lantern: bí ngô
actor bell: chuông
actor kangaroo: kangaroo, chuột túi
actor koala: gấu koala
actor backpack: ba lô, cặp sách
actor bat: dơi
actor cheese: phô mai, pho mát
actor cupcake: bánh cupcake
actor doughnut: bánh donut, bánh vòng, bánh rán
actor pineapple: dứa, thơm
actor strawberry: dâu, dâu tây
actor scorpion: bọ cạp
actor flamingo: hồng hạc
actor house: ngôi nhà
actor genie: thần đèn
actor crystal ball: quả cầu pha lê
actor skunk: chồn hôi, chồn
= id
actor ladybug: kepik
actor caterpillar: ulat, ulat bulu
actor jack-o-lantern: labu
actor light bulb: lampu
actor drum: gendang
actor christmas tree: pohon natal
actor backpack: ransel, tas ransel, tas
actor hippo: kuda nil
actor tulip: bunga tulip
actor cheese: keju
actor hot dog: sosis
actor elf: elf
actor police car: mobil polisi
actor otter: berang-berang
actor pizza: pizza
actor raccoon: rakun
= ja
actor peacock: 孔雀, クジャク
actor scorpion: 蠍
actor bat: 蝙蝠
actor lollipop: ペロペロキャンディ, キャンディ, 飴
actor drum: 太鼓
actor trumpet: ラッパ
actor top hat: 帽子
actor backpack: リュック, リュックサック, ランドセル
actor violin: ヴァイオリン
actor raccoon: 狸, たぬき, タヌキ
actor hippo: 河馬
actor rhino: 犀
actor gorilla: ゴリラ
actor house: 一軒家
actor crystal ball: 水晶玉
actor giraffe: 麒麟
actor skunk: スカンク
actor unicorn: 一角獣
= zh
actor clown: 小丑
actor superhero: 英雄, 超人
actor bell: 铃, 铃铛, 钟铃
actor unicorn: 独角兽
actor zombie: 活死人
actor hot dog: 热狗
actor taco: 玉米卷, 塔可
actor cupcake: 纸杯蛋糕, 杯子蛋糕
actor raccoon: 浣熊, 狸猫
actor genie: 灯神, 神灯
actor trophy: 奖杯
actor taxi: 计程车
actor tractor: 拖拉机
actor light bulb: 灯泡, 电灯泡
actor beaver: 河狸
actor peacock: 孔雀
= es
actor rabbit: conejo, conejito, coneja
actor lion: león, leona, leones
actor mermaid: sirena
actor peacock: pavo real
actor caterpillar: oruga
actor zombie: zombie, zombi
actor snowman: muñeco de nieve, hombre de nieve
actor doughnut: dona, rosquilla, donut
actor apple: manzana
actor cheese: queso
actor mushroom: seta, hongo
actor lollipop: chupetín, paleta, chupachups
actor camera: cámara
actor television: televisor, tele
actor castle: castillo
actor tent: tienda, carpa
actor key: llave
actor backpack: mochila
actor train: tren, locomotora
actor alarm clock: reloj
actor banana: banana
actor strawberry: frutilla
actor christmas tree: árbol de navidad
actor basketball: pelota de baloncesto
actor light bulb: bombillo, foco
actor police car: patrulla
actor ladybug: catarina
actor skunk: zorrillo
actor llama: alpaca
actor fire engine: camión de bomberos
actor clown: payaso
actor hedgehog: erizo
actor jellyfish: medusa, aguamala
= fr
actor rabbit: lapin, lapine
actor lion: lionne
actor pufferfish: poisson-globe, poisson globe
actor flamingo: flamant rose
actor cheese: fromage
actor drum: tambour
actor camera: caméra
actor key: clé, clef
actor backpack: sac à dos
actor basketball: ballon de basket
actor christmas tree: sapin de noël, arbre de noël, sapin
actor doughnut: beignet, donut
actor television: télé
actor penguin: manchot
actor squid: calmar, seiche
actor fire engine: camion de pompiers
actor lollipop: sucette
actor trophy: coupe
actor hot dog: hot-dog
actor robot: androïde
= pt
actor lion: leão, leoa
actor caterpillar: lagarta
actor snowman: boneco de neve
actor apple: maçã
actor hedgehog: ouriço
actor pineapple: ananás
actor drum: bateria
actor guitar: violão
actor television: tv, televisor
actor police car: carro de polícia
actor fire engine: caminhão de bombeiros, carro de bombeiros
actor doughnut: rosquinha
actor tent: tenda
actor robot: robô
actor clown: palhaço
actor mermaid: sereia
actor zombie: zombie
actor kite: papagaio de papel
actor basketball: bola de basquete
= it
actor caterpillar: bruco
actor apple: mela
actor train: treno, locomotiva
actor fire engine: camion dei pompieri, autopompa
actor snowman: pupazzo di neve
actor key: chiave
actor television: tv
actor mushroom: fungo
actor cheese: formaggio
actor trophy: trofeo
actor basketball: palla da basket, pallone da basket
actor alarm clock: orologio
actor camera: macchina fotografica
actor clown: clown
actor lion: leonessa
actor house: casetta
actor rooster: galletto
= pl
actor clown: klaun
actor caterpillar: gąsienica
actor doughnut: pączek
actor scorpion: skorpion
actor christmas tree: choinka
actor camera: aparat, kamera
actor television: telewizor
actor crystal ball: kryształowa kula
actor backpack: plecak
actor tractor: traktor
actor mushroom: muchomor
actor basketball: piłka do koszykówki
actor bell: dzwon, dzwonek
actor tiger: tygrys
actor unicorn: jednorożec
actor hamster: chomik
actor hot dog: hot dog
actor snake: węża, wężem
actor polar bear: misia polarnego
actor peacock: pawia
= ru
actor hippo: бегемот
actor christmas tree: елка, рождественская елка, новогодняя елка
actor camera: камера
actor bell: колокол
actor backpack: рюкзак
actor basketball: баскетбольный мяч
actor cupcake: кекс
actor lobster: лобстер
actor beaver: бобер, бобра
actor television: телевизор
actor unicorn: единорог
actor lion: львенок
actor ladybug: божья коровка, божью коровку
actor bat: летучая мышь, летучую мышь, летучей мышью
actor hot dog: хот-дог
actor hamster: хомяк, хомячок
actor eagle: орлан
actor light bulb: лампа
= uk
actor hamster: хом'як, хомяк, хом'ячок
actor hippo: гіпопотам, бегемот
actor mermaid: русалка, русалку
actor caterpillar: гусениця, гусінь
actor bell: дзвін, дзвоник
actor trophy: кубок
actor christmas tree: ялинка
actor cupcake: кекс
actor helicopter: вертоліт, гелікоптер
actor backpack: рюкзак
actor ladybug: сонечко, божа корівка
actor lion: левеня
actor kite: повітряний змій
actor prince: принц
actor basketball: баскетбольний м'яч
actor parachute: парашутист
`;
