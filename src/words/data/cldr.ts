// What languages call the things behind emoji, from CLDR 48.2's annotations (Unicode-3.0). Made by bin/distil-words.mjs: not to be edited.
/*!
UNICODE LICENSE V3

COPYRIGHT AND PERMISSION NOTICE

Copyright © 2004-2026 Unicode, Inc.

NOTICE TO USER: Carefully read the following legal agreement. BY
DOWNLOADING, INSTALLING, COPYING OR OTHERWISE USING DATA FILES, AND/OR
SOFTWARE, YOU UNEQUIVOCALLY ACCEPT, AND AGREE TO BE BOUND BY, ALL OF THE
TERMS AND CONDITIONS OF THIS AGREEMENT. IF YOU DO NOT AGREE, DO NOT
DOWNLOAD, INSTALL, COPY, DISTRIBUTE OR USE THE DATA FILES OR SOFTWARE.

Permission is hereby granted, free of charge, to any person obtaining a
copy of data files and any associated documentation (the "Data Files") or
software and any associated documentation (the "Software") to deal in the
Data Files or Software without restriction, including without limitation
the rights to use, copy, modify, merge, publish, distribute, and/or sell
copies of the Data Files or Software, and to permit persons to whom the
Data Files or Software are furnished to do so, provided that either (a)
this copyright and permission notice appear with all copies of the Data
Files or Software, or (b) this copyright and permission notice appear in
associated Documentation.

THE DATA FILES AND SOFTWARE ARE PROVIDED "AS IS", WITHOUT WARRANTY OF ANY
KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT OF
THIRD PARTY RIGHTS.

IN NO EVENT SHALL THE COPYRIGHT HOLDER OR HOLDERS INCLUDED IN THIS NOTICE
BE LIABLE FOR ANY CLAIM, OR ANY SPECIAL INDIRECT OR CONSEQUENTIAL DAMAGES,
OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS,
WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION,
ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THE DATA
FILES OR SOFTWARE.

Except as contained in this notice, the name of a copyright holder shall
not be used in advertising or otherwise to promote the sale, use or other
dealings in these Data Files or Software without prior written
authorization of the copyright holder.

SPDX-License-Identifier: Unicode-3.0
*/
/** Lines: "= language", then "concept: names". */
export const CLDR = `= af
actor teddy bear: teddiebeer
actor panda: pandagesig
actor astronaut: ruimtevaarder
actor dog: hondgesig, hond, gidshond, dienshond, poedel
actor fox: jakkals
actor rabbit: haasgesig, haas
actor unicorn: eenhoringgesig
actor dinosaur: T-Rex, souropode
actor cat: katgesig, kat, swart kat, glimlaggende katgesig met oopmond, grinnikende katgesig met glimlaggende oë, glimlaggende katgesig met hartvormige oë, katgesig met wrang glimlag, katgesig met geslote oë wat soen, vermoeide katgesig, katgesig wat huil, pruilende katgesig
actor lion: leeugesig
actor tiger: tiergesig, tier, luiperd
actor monkey: aap, aapgesig
actor koala: koala, koalabeertjie
actor frog: padda
actor chicken: hoender
actor snail: slak, eetbare slak
actor robot: robotgesig
actor alien: buiteruimtelike wese, vreemde wese
actor bear: beergesig
actor pig: varkgesig, vark, varksnoet, varkbeer
actor cow: koeigesig, koei, os, waterbuffel
actor mouse: muisgesig, muis, rot
actor elephant: olifant, mammoet
actor wizard: magus
actor superhero: superheld
actor princess: prinses
actor wolf: wolf, wolfgesig
actor raccoon: wasbeer
actor giraffe: kameelperd
actor zebra: sebra
actor deer: wildsbok, eland
actor camel: kameel, kameel met twee boggels
actor kangaroo: kangaroe, kangaroetjie
actor hippo: seekoei
actor rhino: renoster, renosterhoring
actor gorilla: gorilla, oerangoetang
actor otter: otter
actor hedgehog: krimpvarkie
actor polar bear: ysbeer
actor hamster: hamstergesig
actor peacock: pou, pouhen
actor rooster: haan
actor chick: babakuiken, kuiken wat vorentoe kyk, kuiken wat uitbroei
actor crocodile: krokodil, krokodilplaas
actor snake: slang, Slangdraer
actor llama: lama
actor goat: bok
actor sheep: skaapooi, ram, skaap
actor horse: perd, perdgesig, mallemeuleperd
actor beaver: bewer
actor skunk: muishond
actor ladybug: liewenheersbesie
actor ant: mier
actor scorpion: skerpioen
actor caterpillar: gogga, wurm
actor clown: hansworsgesig
actor santa claus: Kersvader, mx claus, Moeder Kersfees
actor vampire: vampier
actor zombie: zombie
actor elf: elf
actor ninja: ninja
actor prince: prins
actor cook: kok
actor firefighter: brandbestryder
actor police officer: polisiebeampte
actor farmer: boer
actor monster: buiteruimtelike monster, boaardse monster
actor tropical fish: tropiese vis, vis
actor penguin: pikkewyn
actor turtle: waterskilpad, waterskilpaaie
actor octopus: seekat
actor whale: walvis, walvis wat spuit
actor crab: krap
actor duck: eend, gans
actor sailboat: seilboot
actor dolphin: dolfyn
actor shark: haai
actor seal: rob
actor jellyfish: jellievis, jellie
actor squid: inkvis
actor lobster: kreef, garnaal, rooi kreef
actor pufferfish: blaasoppie
actor swan: swaan, swaankuiken
actor mermaid: meerpersoon
actor ship: skip, passasierskip, veerboot
actor dragon: draakgesig, draak
actor rocket: vuurpyl, vuurpyle
actor owl: uil
actor butterfly: skoenlapper
actor bee: heuningby
actor ghost: spook, spookgesig
actor ufo: vlieënde piering
actor airplane: vliegtuig, klein vliegtuig, vliegtuig styg op, vliegtuig land
actor helicopter: helikopter
actor balloon: ballon, rooi ballon
actor bat: vlermuis
actor parrot: papegaai
actor flamingo: flamink, flambojant
actor eagle: arend
actor fairy: feetjie
actor genie: towergees
actor kite: vlieër
actor parachute: valskerm, valskermspring
actor train: lokomotief, trein, sneltrein, supersneltrein, bergtreinspoor
actor car: motor, ontspanningvoertuig, aankomende motor, resiesmotor
actor taxi: taxi, aankomende taxi, geel taxi
actor bus: bus, aankomende bus
actor police car: polisiemotor, aankomende polisiemotor
actor fire engine: brandweerwa
actor tractor: trekker
actor bicycle: fiets, fietsbende
actor snowman: sneeuman sonder sneeu, sneeuman
actor ball: sokkerbal, sokker
actor hamburger: hamburger
actor pizza: pizza, sny pizza
actor hot dog: worsbroodjie
actor taco: taco
actor apple: rooi appel, appel, groen appel
actor banana: piesang, piesangboom
actor watermelon: waatlemoen
actor pineapple: pynappel
actor strawberry: aarbei
actor carrot: wortel, gekookte wortels, wortelslaai
actor doughnut: oliebol, oliering
actor ice cream: sagte roomys, roomys
actor cake: verjaardagkoek, broskoek
actor cupcake: kolwyntjie
actor cheese: kaaswiggie
actor mushroom: sampioen
actor lollipop: suiglekker
actor guitar: kitaar, elektriese kitaar
actor drum: trom, tromme, tromstokkies
actor violin: viool
actor trumpet: trompet
actor umbrella: sambreel, sambreel met reëndruppels, opgevoude sambreel
actor gift: toegedraaide geskenk
actor crown: kroon
actor top hat: keil
actor alarm clock: wekker
actor camera: kamera, kamera met flits
actor television: televisie
actor light bulb: gloeilamp
actor trophy: trofee
actor basketball: basketbal, basket
actor cactus: kaktus
actor sunflower: sonneblom
actor tulip: tulp
actor rose: roos
actor christmas tree: kersboom
actor jack-o-lantern: pampoenlantern
actor castle: kasteel
actor house: huis, huis met tuin, eenvoudige huis, plattelandse huis
actor tent: tent
actor bell: klokkie
actor crystal ball: kristalbal, kristal
actor key: sleutel, ou sleutel, belangrike sleutel
actor backpack: rugsak
scene desert: woestyn
event fireworks: vuurwerke, vonkstok, klapper
event bubbles: borrels
= am
actor teddy bear: ቴዲ ቢር
actor panda: የፓንዳ ፊት, የፓንዳ
actor astronaut: የጠፈር ተመራማሪ
actor dog: የውሻ ፊት, የውሻ, ውሻ, የሚመራ ውሻ, አገልግሎት ሰጪ ውሻ, ጸጉራም ፑድል ውሻ
actor fox: የቀበሮ ፊት, የቀበሮ
actor rabbit: የጥንቸል ፊት, የጥንቸል, ጥንቸል
actor unicorn: ባለ አንድ ቀንድ ፈረስ ፊት, ቀንድ ፈረስ, ባለ አንድ ቀንድ ፈረስ
actor dinosaur: ታይኖሳረስ ዳይኖሰር, ዳይኖሰር, ታይኖሳረስ ሬክስ
actor cat: የድመት ፊት, የድመት, ድመት, ጥቁር ድመት, አፏን የከፈተች ሣቂታ ድመት ፊት, ዓይኖቿ ሣቂታ የሆኑ ፈገግ ያለች ድመት ፊት, ልብ ቅርጽ ያላቸው ዓይኖች ያላት ሣቂታ ድመት, የብልጥ ሣቅ የምትሥቅ ድመት ፊት, ዓይኖቿን የጨፈነች የምትስም ድመት, የደከማት ድመት ፊት, የምታለቅስ ድመት ፊት, የምታለከልክ ድመት ፊት, የድመት ግልገል
actor lion: የአንበሳ ፊት, የአንበሳ, የአንበሳ ትዕዛዝ, የአንበሳ ጋማ
actor tiger: የነብር ፊት, የነብር, ነብር, አነር
actor monkey: ጦጣ, የጦጣ ፊት
actor koala: ካኦላ
actor frog: የእንቁራሪት ፊት, የእንቁራሪት
actor chicken: ዶሮ
actor snail: ቀንድ አውጣ
actor robot: የሮቦት ፊት, የሮቦት
actor alien: የሌላ ዓለም ፍጡር
actor bear: የድብ ፊት, የድብ
actor pig: የዓሣማ ፊት, የዓሣማ, ዓሣማ, የዓሣማ አፍንጫ, የጫካ ዓሣማ
actor cow: የላም ፊት, የላም, ላም, በሬ, የውሃ አውራሪስ
actor mouse: የአይጥ ፊት, የአይጥ, አይጥ, አይጠሞጎጥ
actor elephant: ዝሆን, የዝሆን ዝርያ
actor wizard: አስማት, አስማተኛ ሰው
actor princess: ልዕልት
actor wolf: የተኩላ ፊት, የተኩላ
actor raccoon: ራኩን
actor giraffe: ቀጭኔ
actor zebra: የሜዳ አህያ
actor deer: አጋዘን, ሙስ
actor camel: ግመል, ባለሁለት ሻኛ ግመል, ባለ አንድ ሻኛ ግመል
actor kangaroo: ካንጋሮ
actor hippo: ጉማሬ
actor rhino: አውራሪስ
actor gorilla: ጉሬዛ, ኦራንጉታን ዝንጀሮ
actor otter: ትንሽ አውሬ, አውሬ
actor hedgehog: አጥቢ እንስሳ
actor polar bear: የዋልታ ድብ
actor hamster: ሚጢጢ አይጥ ፊት, ሚጢጢ አይጥ
actor peacock: ፒኮክ
actor rooster: አውራ ዶሮ
actor chick: ሚጢጢ ጫጩት, ፊት ለፊት የምትታይ ሚጢጢ ጫጩት, ከእንቁላል ተፈልፍላ የምትወጣ ጫጩት, የዶሮ ጫጩት
actor crocodile: አዞ
actor snake: እባብ
actor llama: ላማ
actor goat: ፍየል
actor sheep: በግ, ሙክት በግ
actor horse: ፈረስ, የፈረስ ፊት, ካሮሴል ፈረስ, የግልቢያ ፈረስ, ፈረስ ጋላቢ
actor beaver: የአይጥ ዝርያ
actor skunk: ሸለምጥማጥ
actor ladybug: ሴት ጢንዚዛ, ጢንዚዛ
actor ant: ጉንዳን
actor scorpion: ጊንጥ
actor caterpillar: ትኋን, ትል
actor clown: የአስቂኝ ተዋናይ ፊት, የአስቂኝ ተዋናይ, አስቂኝ ተዋናይ
actor santa claus: አባባ ገና, አባባ, ሚክስ ክላውስ, የገና እናት
actor vampire: ጥርስ ያለው ጭራቅ
actor zombie: ዞምቢ, የሰው ዞምቢ
actor elf: ኤልፍ
actor ninja: ኒንጃ
actor prince: ልዑል
actor cook: ማብሰል
actor firefighter: የእሳት አደጋ ተከላካይ, ተከላካይ
actor farmer: ገበሬ
actor monster: የሌላ ዓለም ጭራቅ ፍጡር
actor tropical fish: የምድር ወገብ አካባቢ ዓሣ, ዓሣ, የምድር ወገብ አካባቢ, የሞቃታማ አካባቢ ዓሣ
actor penguin: ፔንግዊን
actor turtle: ኤሊ
actor octopus: ኦክቶፐስ
actor whale: አሣ ነባሪ, ውሃ የሚያንቦጫርቅ ዓሣ ነባሪ
actor crab: ሸርጣን
actor duck: ዳክዬ, ዝይ
actor dolphin: ዶልፊን
actor shark: ሻርክ
actor jellyfish: ጄሊፊሽ
actor squid: ስክዊድ
actor lobster: ሎብስተር, ትንሽ አሣ, ቀይ ሎብስተር
actor pufferfish: ብሎውፊሽ
actor swan: የውሀ ዶሮ
actor mermaid: ግማሽ ሰው ግማሽ ዓሳ, ዓሳ
actor ship: መርከብ, የመንገደኞች መርከብ, ከባድ የመንገደኞች መርከብ, የመንገደኛ መርከብ
actor dragon: የድራጎን ፊት, የድራጎን, ድራጎን
actor rocket: ሮኬት
actor owl: ጉጉት
actor butterfly: ቢራቢሮ
actor bee: ንብ
actor ghost: የሙት መንፈስ
actor ufo: በራሪ ዲስክ, በራሪ
actor airplane: አይሮፕላን, ትንሽ አይሮፕላን, የአይሮፕላን አነሳስ, የአይሮፕላን አስተራረፍ
actor helicopter: ሄሊኮፕተር
actor bat: የሌሊት ወፍ, የሌሊት
actor parrot: በቀቀን
actor flamingo: ፍላሚንጎ
actor eagle: ንስር አሞራ
actor fairy: ጠንቋይ
actor genie: ጅኒ
actor kite: ካይት
actor parachute: ጃንጥላ
actor train: የባቡር ፉርጎ ጎታች, ፉርጎ ጎታች, ፈጣን ባቡር, አፍንጫው ጥይት መሳይ ፈጣን ባቡር, የባቡር ሐዲድ ያለው ተራራ
actor car: አውቶሞቢል, የመዝናኛ መኪና, መጪ አውቶሞቢል, የውድድር መኪና
actor taxi: ታክሲ, መጪ ታክሲ, ብጫ ታክሲ
actor bus: መጪ አውቶቡስ
actor police car: የፖሊስ መኪና, መጪ የፖሊስ መኪና
actor fire engine: የእሳት አደጋ መኪና
actor tractor: ትራክተር
actor snowman: በበረዶ ግግር የተሠራ ሰው ያለበረዶ, በበረዶ ግግር የተሠራ ያለበረዶ, በበረዶ ግግር የተሠራ ሰው
actor ball: የእግር ኳስ, የእግር, የእግር ኳስ መጫወቻ ኳስ
actor hamburger: ሃምበርገር
actor pizza: ፒዛ
actor hot dog: ሃት ዶግ
actor taco: ታኮ
actor apple: ቀይ አፕል, አፕል, አረንጓዴ አፕል
actor banana: ሙዝ
actor watermelon: ሐብሐብ
actor pineapple: አናናስ
actor strawberry: እንጆሪ
actor carrot: ካሮት
actor doughnut: ዶናት
actor ice cream: ቀላል አይስክሬም, አይስክሬም
actor cake: የልደት ኬክ, የልደት, የልደት ኬክ ቁራሽ
actor cupcake: የኩባያ ኬክ, የኩባያ
actor cheese: የቺዝ ቁራጭ
actor mushroom: እንጉዳይ
actor lollipop: ሎሊፖፕ ከረሜላ
actor guitar: ጊታር, ኤሌክትሪክ ጊታር, የሙዚቃ ጊታር
actor drum: ከበሮ, ከበሮ መምቻ
actor violin: ቫዮሊን
actor trumpet: ትራምፔት
actor umbrella: ዣንጥላ, የዝናብ ጠብታዎች ያሉበት ዣንጥላ, የታጠፈ ዣንጥላ
actor gift: የተጠቀለለ ስጦታ
actor crown: ዘውድ
actor top hat: የወንድ የሙሉ ልብስ ባርኔጣ, የሙሉ ባርኔጣ
actor alarm clock: ማንቂያ ደወል ያለው ሰዓት, ማንቂያ ደወል
actor camera: ካሜራ, ባለፍላሽ ካሜራ
actor television: ቴሌቪዥን
actor light bulb: አምፖል
actor trophy: ዋንጫ
actor basketball: የቅርጫት ኳስ, የቅርጫት, የቅርጫት ኳስ ጨዋታ ግብ
actor cactus: ቁልቋል
actor sunflower: የሱፍ አበባ, የሱፍ
actor tulip: ቱሊፕ አበባ, ቱሊፕ
actor rose: ጽጌሬዳ
actor christmas tree: የገና ዛፍ, የገና
actor jack-o-lantern: ጆክ-ኦ-ላንተርን
actor castle: የቤተመንግሥት ሕንጻ, የቤተመንግሥት
actor house: የቤት ግንባታ, የቤት, መናፈሻ ቦታ ያለው ቤት
actor tent: ድንኳን
actor bell: ደውል
actor crystal ball: ክሪስታል ኳስ, ክሪስታል
actor key: አሮጌ ቁልፍ
actor backpack: የትምህርት ቤት ቦርሳ, የትምህርት
scene desert: በርሃ
event fireworks: ርችት, የእሳት ፍንጣሪ መሥሪያ, ርችቶች
event bubbles: ሽፋኖች
= ar
actor teddy bear: لعبة محشوة بشكل دب, محشوة
actor panda: وجه باندا, باندا
actor astronaut: رائد الفضاء
actor dog: وجه كلب, كلب, كلب دليل, كلب مساعدة, بودل
actor fox: وجه ثعلب, ثعلب
actor rabbit: وجه أرنب, أرنب, أرنوب
actor unicorn: وجه أحادي قرن, أحادي قرن, أحادي القرن
actor dinosaur: التيرانوصور, ديناصور صوروبودا
actor cat: وجه قطة, قطة, هرّ أسود, وجه قطة مبتسم بفم مفتوح, وجه قطة مبتسم بعينين باسمتين, وجه قطة مبتسم بعينين على شكل قلب, وجه قطة بابتسامة ممتعضة, وجه قطة تقبّل, وجه قطة مجهد, وجه قطة يبكي, وجه قطة عابس
actor lion: وجه أسد, أسد
actor tiger: وجه نمر, نمر, فهد
actor monkey: قرد, وجه قرد
actor koala: دب كوالا, كوالا
actor frog: وجه ضفدع, ضفدع
actor chicken: دجاجة, دجاج, وجه دجاجة
actor snail: حلزون
actor robot: وجه روبوت, روبوت
actor alien: كائن فضائي, كائن غريب
actor bear: وجه دب
actor pig: وجه خنزير, خنزير, أنف خنزير, خنزير بري
actor cow: وجه بقرة, بقرة, ثور, جاموس مائي
actor mouse: وجه فأر, فأر, جرذ
actor elephant: فيل, ماموث
actor wizard: سحرة
actor superhero: بطل خارق, بطل
actor princess: أميرة
actor wolf: وجه ذئب, ذئب
actor raccoon: راكون
actor giraffe: زرافة
actor zebra: حمار وحشي, حمار الوحش
actor deer: غزال, أيّل
actor camel: جمل وحيد السنام, جمل ثنائي السنام
actor kangaroo: كنغر
actor hippo: فرس النهر
actor rhino: وحيد القرن
actor gorilla: غوريلا, إنسان الغاب
actor otter: قندس
actor hedgehog: قنفد, قنفذ, قنفذة
actor polar bear: دب قطبي, قطبي
actor hamster: وجه حيوان الهمستر, حيوان الهمستر
actor peacock: طاووس, طاووسة
actor rooster: ديك
actor chick: كتكوت صغير, كتكوت, كتكوت صغير بوجه للأمام, كتكوت خارج البيضة
actor crocodile: تمساح
actor snake: ثعبان
actor llama: لاما
actor goat: معزة
actor sheep: خروف, كبش
actor horse: حصان, وجه حصان, حصان الدوامة
actor beaver: سمّور
actor skunk: ظربان
actor ladybug: دعسوقة
actor ant: نملة
actor scorpion: عقرب
actor caterpillar: بق, دودة
actor clown: وجه مهرج, مهرج
actor santa claus: بابا نويل, كلوز, سيدة سانتا كلوز
actor vampire: مصّاص دماء
actor zombie: زومبي
actor elf: جنّي صغير, جنّي
actor ninja: نينجا
actor prince: أمير
actor cook: طاهي
actor firefighter: إطفائي, عربة إطفاء
actor police officer: ضابط شرطة, ضابط
actor farmer: مُزارع
actor monster: وحش غريب
actor tropical fish: سمكة استوائية, استوائية
actor penguin: بطريق
actor turtle: سلحفاة
actor octopus: أخطبوط
actor whale: حوت, حوت بنافورة
actor crab: سرطان
actor duck: بطة, إوزّة
actor sailboat: مركب شراعي
actor dolphin: دولفين
actor shark: سمكة قرش, قرش
actor seal: فقمة
actor jellyfish: قنديل بحر, حياة بحرية
actor squid: حبار
actor lobster: كركند, جمبري
actor pufferfish: سمكة منتفخة, منتفخة
actor mermaid: مخلوق بحري بجسد بشري وذيل سمكة, مخلوق بحري بجسد بشري وذيل, جنية بحر, كائن بحري بجسد بشري وذيل سمكة
actor ship: سفينة, سفينة ركاب, عبّارة
actor dragon: وجه تنين, تنين
actor rocket: صاروخ
actor owl: بومة
actor butterfly: فراشة
actor bee: نحلة, عسل نحل
actor ghost: شبح
actor ufo: صحن طائر, صحن
actor airplane: طائرة صغيرة, مغادرة طائرة, وصول طائرة
actor helicopter: هليكوبتر
actor balloon: بالون
actor bat: خفاش
actor parrot: ببغاء
actor flamingo: فلامينغو, فلامينجو
actor eagle: نسر
actor fairy: جنيّة خيالية
actor genie: مارد سحري
actor kite: طائرة ورقية, ورقية, طيارة ورق
actor parachute: باراشوت
actor train: جرار بخار, جرار, قطار سريع, قطار سريع بوجه محدب, سكة حديد جبلية
actor car: مركبة رياضية, سيارة مقتربة, سيارة سباق
actor taxi: تاكسي, تاكسي مقترب
actor bus: حافلة, حافلة مقتربة
actor police car: سيارة شرطة, سيارة شرطة مقتربة
actor fire engine: سيارة إطفاء, إطفاء
actor snowman: رجل ثلج بدون ثلج متساقط, ثلج ثلج متساقط, رجل ثلج, رجل ثلج بدون ثلج
actor ball: كرة قدم, قدم
actor hamburger: همبرغر, همبورغر
actor pizza: بيتزا
actor hot dog: هوت دوغ
actor taco: تاكو
actor apple: تفاح أحمر, تفاح, تفاح أخضر, تفاحة
actor banana: موز
actor watermelon: بطيخ
actor pineapple: أناناس
actor strawberry: فراولة
actor carrot: جزر
actor doughnut: كعكة محلاة, محلاة
actor ice cream: آيس كريم مخفف, آيس كريم, ميري كريم
actor cake: كعكة عيد ميلاد, عيد ميلاد, قطعة من الكعك, تورتة عيد ميلاد, كعكة عيد الميلاد
actor cupcake: كعكة صغيرة
actor cheese: قطعة جبن, جبن
actor mushroom: عيش الغراب, عيش غراب
actor lollipop: مصاصة
actor guitar: غيتار
actor drum: طبلة
actor violin: كمان
actor trumpet: آلة نفخ
actor umbrella: شمسية, شمسية وقطرات مطر, شمسية مغلقة
actor gift: هدية ملفوفة
actor crown: تاج
actor top hat: قبعة رسمية
actor alarm clock: ساعة منبه, منبه
actor camera: كاميرا, كاميرا بفلاش
actor television: تليفزيون
actor light bulb: مصباح مضاء
actor basketball: كرة سلة, سلة
actor cactus: صبار
actor sunflower: دوار الشمس, عباد الشمس
actor tulip: زهرة التوليب
actor rose: وردة
actor christmas tree: شجرة عيد الميلاد, عيد الميلاد, شجرة الميلاد
actor jack-o-lantern: هالوين, هالويين
actor castle: قلعة, قلعة أوروبية
actor house: منزل, منزل بحديقة
actor tent: خيمة
actor crystal ball: كرة كريستال, كريستال
actor key: مفتاح قديم
actor backpack: حقيبة مدرسة
scene desert: صحراء
event fireworks: ألعاب نارية, ماسة نارية, مفرقعات
event bubbles: فقاعات
actor swan: إوز عراقي
= az
actor teddy bear: plüş ayı, oyuncaq ayı
actor panda: panda üzü, panda
actor astronaut: astronavt
actor dog: it üzü, it, bələdçi it, xidmətçi it, pudel
actor fox: tülkü
actor rabbit: dovşan üzü, dovşan
actor unicorn: təkbuynuz, təkbuynuz üzü
actor dinosaur: Tireks, sauropod, Tirannozavr Reks
actor cat: pişik üzü, pişik, qara pişik, ağzı açıq gülən pişik üzü, gözləri gülən dişini ağardan pişik üzü, ürək formalı gözləri olan gülən pişik üzü, əyri-əyri gülən pişik üzü, bağlı gözlərlə öpən pişik üzü, təəccüblənmiş pişik üzü, ağlayan pişik üzü, acıqlı pişik üzü
actor lion: aslan
actor tiger: pələng üzü, pələng, bəbir
actor monkey: meymun, meymun üzü
actor koala: koala
actor frog: qurbağa üzü, qurbağa
actor chicken: toyuq
actor snail: ilbiz
actor robot: robot üz, robot
actor alien: yadplanetli
actor bear: ayı üzü, ayı
actor pig: donuz üzü, donuz, donuz burnu, qaban
actor cow: inək üzü, inək, öküz, su camışı, inək başı
actor mouse: siçan üzü, siçan, siçovul
actor elephant: fil, mamont
actor wizard: maq
actor superhero: superqəhrəman
actor princess: qız şahzadə, şahzadə, şahzadə qız
actor wolf: canavar, canavar üzü
actor raccoon: yenot
actor giraffe: zürafə
actor zebra: zebra
actor deer: maral, sığın
actor camel: dəvə, ikihürgüclü dəvə
actor kangaroo: kenquru, kenquru balası
actor hippo: hippopotam
actor rhino: kərgədan
actor gorilla: qorilla, oranqutanq
actor otter: samur
actor hedgehog: kirpi
actor polar bear: qütb ayısı
actor hamster: dağsiçanı
actor peacock: tovuz, tovuzquşu
actor rooster: xoruz
actor chick: körpə cücə, cücə, qabağa baxan balaca cücə, yumurtadan çıxan cücə
actor crocodile: timsah
actor snake: ilan
actor llama: lama
actor goat: keçi
actor sheep: qoyun, qoç, dişi qoyun
actor horse: at, at üzü, karusel at
actor beaver: qunduz
actor skunk: skunsk
actor ladybug: parabüzən
actor ant: qarışqa
actor scorpion: əqrəb
actor caterpillar: böcək, soxulcan
actor clown: kloun üzü, kloun
actor santa claus: Santa Klaus, mx klaus, xanım Klaus
actor vampire: vampir
actor zombie: zombi
actor elf: elf, elflər
actor ninja: nindza
actor prince: oğlan şahzadə
actor cook: aşpaz, baş aşpaz
actor firefighter: yanğınsöndürən maşın, maşın
actor police officer: polis məmuru, məmuru, məmur
actor farmer: fermer
actor monster: yadplanetli monstr
actor tropical fish: tropik balıq, tropik
actor penguin: pinqvin
actor turtle: tısbağa, su tısbağası
actor octopus: osminoq
actor whale: kit, su püskürdən balina
actor crab: qırmızı xərçəng, xərçəng
actor duck: ördək, qaz
actor sailboat: yelkənli qayıq, yelkənli
actor dolphin: delfin
actor shark: akula
actor seal: suiti
actor jellyfish: meduza
actor squid: səkkiz ayaq
actor lobster: lobster, krevet
actor pufferfish: iynəqarın balıq, iynəqarın
actor swan: qu
actor mermaid: dəniz adamı, dəniz pərisi, dənizin altında
actor ship: gəmi, sərnişin gəmisi, bərə gəmisi
actor dragon: əjdaha üzü, əjdaha
actor rocket: raket
actor owl: bayquş
actor butterfly: kəpənək
actor bee: bal arısı
actor ghost: ruh
actor ufo: uçan boşqab
actor airplane: təyyarə, balaca təyyarə, təyyarə qalxır, təyyarə enir
actor helicopter: helikopter
actor balloon: şar
actor bat: yarasa
actor parrot: tutuquşu
actor flamingo: flaminqo
actor eagle: qartal
actor fairy: pəri, insan formasında pəri
actor kite: çərpələng
actor parachute: paraşüt, parayelkən
actor train: lokomotiv, qatar, yüksək sürətli qatar, gülləyə bənzər ucluqlu yüksək sürət qatarı, dağ yolu
actor car: avtomobil, rekreasiya avtomobili, yaxınlaşan avtomobil, yarış maşını
actor taxi: taksi, yaxınlaşan taksi
actor bus: avtobus, yaxınlaşan avtobus
actor police car: polis maşını, yaxınlaşan polis maşını
actor tractor: traktor
actor bicycle: velosiped
actor snowman: qarsız qar adam, qarsız qar, qar adam, qar adamı
actor ball: futbol topu
actor hamburger: hamburger
actor pizza: pizza, pizza dilimi
actor hot dog: hot doq
actor taco: tako
actor apple: qırmızı alma, alma, yaşıl alma
actor banana: banan
actor watermelon: qarpız
actor pineapple: ananas
actor strawberry: çiyələk
actor carrot: kök
actor doughnut: ponçik
actor ice cream: yumşaq dondurma, dondurma
actor cake: ad günü tortu, bir dilim tort, doğum günü tortu
actor cupcake: keks
actor cheese: pendir
actor mushroom: göbələk
actor lollipop: şüşəli karamel
actor guitar: gitara
actor drum: davul
actor violin: skripka
actor trumpet: şeypur
actor umbrella: çətir, yağış damcıları düşən çətir, bağlı çətir
actor gift: bükülmüş hədiyyə, hədiyyə etmək
actor crown: tac
actor top hat: silindr şlyapa, silindr papaq
actor alarm clock: zəngli saat, zəngli
actor camera: kamera, işıqlı kamera
actor television: televizor
actor light bulb: işıq lampası
actor trophy: kubok
actor basketball: basketbol, basketbol topu
actor cactus: kaktus
actor sunflower: günəbaxan
actor tulip: liliya
actor rose: qızılgül
actor christmas tree: milad ağacı, milad
actor jack-o-lantern: Hellouin balqabağı
actor castle: qəsr
actor house: ev binası, bağı olan ev
actor tent: çadır
actor bell: zəng
actor crystal ball: kristal kürə
actor key: açar, köhnə açar
actor backpack: məktəbli bel çantası, bel çantası
scene desert: səhra
event fireworks: fişənglər, qığılclm, feyerverk
event bubbles: köpüklər
= be
actor teddy bear: плюшавы мядзведзь
actor panda: панда, пыска панды
actor astronaut: астранаўт
actor dog: сабачая пыска, сабачая, сабака, сабака-павадыр, службовы сабака, пудзель
actor fox: ліс, ліса
actor rabbit: заечая пыска, заечая, трус
actor unicorn: пыска аднарога, аднарога, аднарог
actor dinosaur: тыраназаўр, заўрапод, тыраназаўр рэкс
actor cat: каціная пыска, каціная, кот, чорны кот, кот усміхаецца  адкрыўшы рот, кот шырока ўсміхаецца  зажмурыўшы вочы, закаханы кот, кот са скрыўленай усмешкай, кот цалуе  закрыўшы вочы, змораны кот, кот плача, надзьмуты кот
actor lion: леў
actor tiger: пыска тыгра, тыгра, тыгр, леапард
actor monkey: малпа, пыска малпы
actor koala: каала
actor frog: жаба
actor chicken: курыца
actor snail: смоўж
actor robot: робат
actor alien: іншапланецянін
actor bear: мядзведжая пыска, мядзведжая
actor pig: пыска свінні, свінні, свіння, свіны пятачок, дзік
actor cow: пыска каровы, каровы, карова, бык, вадзяны буйвал
actor mouse: мышыная пыска, мышыная, мыш, пацук
actor elephant: слон, мамант
actor wizard: чараўнік
actor superhero: супергерой
actor princess: прынцэса
actor wolf: воўк
actor raccoon: янот
actor giraffe: жыраф
actor zebra: зебра
actor deer: алень, лось
actor camel: вярблюд, двухгорбы вярблюд
actor kangaroo: кенгуру, кенгуронак
actor hippo: гіпапатам
actor rhino: насарог
actor gorilla: гарыла, арангутан
actor otter: выдра
actor hedgehog: вожык
actor polar bear: белы мядзведзь, мядзведзь
actor hamster: пыска хамяка, хамяка, хамяк
actor peacock: паўлін
actor rooster: певень
actor chick: кураня, кураня спераду, кураня вылупліваецца
actor crocodile: кракадзіл
actor snake: змяя
actor llama: лама
actor goat: казёл
actor sheep: авечка, баран
actor horse: конь, пыска каня, конік з каруселі, скакавы конь
actor beaver: бабёр
actor skunk: скунс
actor ladybug: божая кароўка
actor ant: мураш
actor scorpion: скарпіён
actor caterpillar: кузурка, чарвяк
actor clown: твар клоуна, клоуна, клоун
actor santa claus: Санта Клаус, спадарыня Клаус, місіс Клаус
actor vampire: вампір
actor zombie: зомбі
actor elf: эльф
actor ninja: ніндзя
actor prince: прынц
actor cook: повар
actor firefighter: пажарны
actor police officer: паліцыянт
actor farmer: аграрый
actor monster: монстр-іншапланецянін
actor tropical fish: трапічная рыба, рыба
actor penguin: пінгвін
actor turtle: чарапаха
actor octopus: васьміног
actor whale: кіт, фантануючы кіт
actor crab: краб
actor duck: качка, гусь
actor sailboat: паруснік
actor dolphin: дэльфін
actor shark: акула
actor seal: цюлень
actor jellyfish: медуза
actor squid: кальмар
actor lobster: амар, крэветка
actor pufferfish: іголкабрухавая рыба
actor swan: лебедзь
actor mermaid: русалкі
actor ship: карабель, пасажырскі лайнер, паром
actor dragon: галава цмока, цмока, цмок
actor rocket: ракета
actor owl: сава
actor butterfly: матылёк
actor bee: пчала, меданосная пчала
actor ghost: прывід
actor ufo: лятаючая талерка
actor airplane: самалёт, невялікі самалёт, узлёт, пасадка
actor helicopter: верталёт
actor balloon: паветраны шарык
actor bat: кажан
actor parrot: папугай
actor flamingo: фламінга
actor eagle: арол
actor fairy: фея
actor genie: джын
actor kite: паветраны змей
actor parachute: парашут, парасэйлінг
actor train: лакаматыў, цягнік, высакаскорасны цягнік, цягнік-пуля, чыгунка ў гарах
actor car: аўтамабіль, джып, набліжаецца аўтамабіль, гоначны аўтамабіль
actor taxi: таксі, набліжаецца таксі
actor bus: аўтобус, набліжаецца аўтобус
actor police car: паліцэйская машына, набліжаецца паліцэйская машына
actor fire engine: пажарная машына
actor tractor: трактар
actor bicycle: веласіпед
actor snowman: снегавік без снегападу, снегавік снегападу, снегавік, снегавая баба без снегападу, снегавы балван
actor ball: футбольны мяч
actor hamburger: гамбургер
actor pizza: піца
actor hot dog: хот-дог
actor taco: така
actor apple: чырвоны яблык, яблык, зялёны яблык
actor banana: банан
actor watermelon: кавун
actor pineapple: ананас
actor strawberry: клубніцы
actor carrot: морква
actor doughnut: пончык
actor ice cream: мяккае марожанае, марожанае
actor cake: імянінны торт, слоены пірог
actor cupcake: кекс
actor cheese: кавалак сыру
actor mushroom: грыб
actor lollipop: ледзянец
actor guitar: гітара
actor drum: барабан
actor violin: скрыпка
actor trumpet: труба
actor umbrella: парасон, парасон з кроплямі дажджу, закрыты парасон
actor gift: запакаваны падарунак
actor crown: карона, каралева
actor top hat: цыліндр
actor alarm clock: будзільнік
actor camera: камера, камера з успышкай
actor television: тэлевізар
actor light bulb: лямпачка
actor trophy: кубак
actor basketball: баскетбол
actor cactus: кактус
actor sunflower: сланечнік
actor tulip: цюльпан
actor rose: ружа
actor christmas tree: навагодняя ёлка
actor jack-o-lantern: гарбузны ліхтар
actor castle: замак
actor house: дом, дом з садам
actor tent: палатка
actor bell: званочак
actor crystal ball: крыштальны шар, крыштальны
actor key: ключ, стары ключ
actor backpack: школьны ранец
scene desert: пустыня
event fireworks: феерверк, бенгальскі агонь, петарда
event bubbles: бурбалкі
= bg
actor teddy bear: плюшено мече, плюшена играчка
actor panda: панда, муцуна на панда
actor astronaut: астронавт
actor dog: муцуна на куче, куче, куче водач, служебно куче, пудел
actor fox: лисица, лице на лисица
actor rabbit: муцуна на заек, заек
actor unicorn: еднорог, муцуна на еднорог
actor dinosaur: тиранозавър, завропод, тиранозавър рекс
actor cat: муцуна на котка, котка, черна котка, Усмихнато котешко лице с отворена уста, Ухилено котешко лице с усмихнати очи, Усмихнато котешко лице с очи с форма на сърце, Котешко лице с изкривена усмивка, Целуващо котешко лице със затворени очи, Изтощено котешко лице, Плачещо котешко лице, Нацупено котешко лице, коте
actor lion: лъв, муцуна на лъв
actor tiger: муцуна на тигър, тигър, леопард
actor monkey: маймуна, Лице на маймуна
actor koala: коала
actor frog: жаба, глава на жаба
actor chicken: кокошка
actor snail: охлюв
actor robot: Лице на робот, робот
actor alien: извънземно
actor bear: мечка, муцуна на мечка
actor pig: зурла на прасе, зурла прасе, прасе, зурла, глиган
actor cow: муцуна на крава, крава, вол, воден бивол
actor mouse: муцуна на мишка, мишка, плъх
actor elephant: слон, мамут
actor wizard: жена магьосник, магьосник
actor superhero: жена супергерой, супергерой, супергероиня
actor princess: принцеса
actor wolf: вълк, муцуна на вълк
actor raccoon: енот
actor giraffe: жираф
actor zebra: зебра
actor deer: елен, лос
actor camel: камила, двугърба камила, едногърба камила
actor kangaroo: кенгуру
actor hippo: хипопотам
actor rhino: носорог
actor gorilla: горила, орангутан
actor otter: видра
actor hedgehog: таралеж
actor polar bear: бяла мечка
actor hamster: хамстер, муцуна на хамстер
actor peacock: паун
actor rooster: петел
actor chick: пиленце, пиленце  гледано отпред, излюпващо се пиленце, малко пиленце
actor crocodile: крокодил
actor snake: змия
actor llama: лама
actor goat: коза
actor sheep: овца, овен
actor horse: кон, муцуна на кон, кон от въртележка, състезателен кон
actor beaver: бобър
actor skunk: скункс
actor ladybug: калинка
actor ant: мравка
actor scorpion: скорпион
actor caterpillar: буболечка, червей
actor clown: клоунско лице, клоунско, клоун
actor santa claus: дядо коледа, г-х коледа, баба коледа
actor vampire: вампир
actor zombie: зомби
actor elf: елф, човек елф
actor ninja: нинджа
actor prince: принц
actor cook: готвач
actor firefighter: пожарникар
actor police officer: полицейски служител, полицейски
actor farmer: земеделец
actor monster: извънземно чудовище
actor tropical fish: тропическа риба, риба
actor penguin: пингвин
actor turtle: костенурка
actor octopus: октопод
actor whale: кит, пръскащ кит
actor crab: рак
actor duck: патица, гъска
actor sailboat: яхта
actor dolphin: делфин
actor shark: акула
actor seal: тюлен
actor jellyfish: медуза
actor squid: калмар
actor lobster: омар, скарида
actor pufferfish: риба балон
actor swan: лебед, лебедова шия
actor mermaid: жена амфибия, амфибия, човек амфибия
actor ship: кораб, пътнически кораб, ферибот
actor dragon: глава на дракон, дракон
actor rocket: ракета
actor owl: бухал
actor butterfly: пеперуда
actor bee: пчела
actor ghost: призрак
actor ufo: летяща чиния
actor airplane: самолет, малък самолет, излитащ самолет, кацащ самолет
actor helicopter: хеликоптер
actor balloon: балон
actor bat: прилеп
actor parrot: папагал
actor flamingo: фламинго
actor eagle: орел
actor fairy: фея
actor genie: женски джин
actor kite: хвърчило
actor parachute: парашут, парасейлинг, парашутизъм, скок с парашут
actor train: локомотив, влак, високоскоростен влак, високоскоростен влак стрела, планинска железница
actor car: автомобил, автомобил с повишена проходимост, приближаващ автомобил, състезателен автомобил
actor taxi: такси, приближаващо такси, жълто такси
actor bus: автобус, приближаващ автобус
actor police car: полицейска кола, приближаваща полицейска кола
actor fire engine: пожарен автомобил
actor tractor: трактор
actor snowman: снежен човек без сняг, снежен сняг, снежен човек
actor ball: футболна топка, футболна, футбол
actor hamburger: хамбургер
actor pizza: пица
actor hot dog: хотдог
actor taco: тако
actor apple: червена ябълка, зелена ябълка
actor banana: банан
actor watermelon: диня
actor pineapple: ананас
actor strawberry: ягода
actor carrot: морков
actor doughnut: поничка
actor ice cream: крем сладолед, сладолед
actor cake: торта за рожден ден, торта рожден ден, шорткейк
actor cupcake: къпкейк
actor cheese: резен сирене
actor mushroom: гъба
actor lollipop: близалка
actor guitar: китара
actor drum: барабан
actor violin: цигулка
actor trumpet: тромпет
actor umbrella: чадър, чадър с дъждовни капки, затворен чадър
actor gift: опакован подарък
actor crown: корона
actor top hat: цилиндър
actor alarm clock: будилник
actor camera: фотоапарат, фотоапарат със светкавица
actor television: телевизор
actor light bulb: електрическа крушка
actor trophy: спортна купа, спортна
actor basketball: баскетболна топка, баскетболна
actor cactus: кактус
actor sunflower: слънчоглед
actor tulip: лале
actor rose: роза
actor christmas tree: коледна елха
actor jack-o-lantern: тиквен фенер
actor castle: замък
actor house: къща, къща с градина
actor tent: палатка
actor bell: звънец
actor crystal ball: Кристално кълбо
actor key: стар ключ
actor backpack: ученическа раница, ученическа чанта
scene desert: пустиня
event fireworks: фойерверки, фойерверк, пиратка
event bubbles: балончета
= bn
actor teddy bear: টেডি বিয়ার
actor panda: পান্ডা
actor astronaut: মহাকাশচারী
actor dog: কুকুরের মুখ, কুকুরের, কুকুর, পথপ্রদর্শক কুকুর, সার্ভিস ডগ, পুডল
actor fox: শেয়াল
actor rabbit: খরগোসের মুখ, খরগোসের, খরগোস, খরগোশের মুখ
actor unicorn: ইউনিকর্ন
actor dinosaur: টি-রেক্স, সরোপড
actor cat: বিড়ালের মুখ, বিড়ালের, বিড়াল, কালো বেড়াল, মুখ খোলা অবস্থায় বেড়ালের হাসি মুখ, চোখে হাসির সাথে মুখে হাসি বিড়াল, হার্ট আকারের চোখের সাথে বেড়ালের মুখ, বাঁকা হাসির সাথে বেড়ালের মুখ, চুম্বনরত বিড়ালের মুখ, ক্লান্ত বিড়ালের মুখ, বিড়ালের মুখে কান্না, বিস্ফুরিত বিড়ালের মুখ
actor lion: সিংহের মুখ, সিংহের, সিংহরাশি
actor tiger: বাঘের মুখ, বাঘের, বাঘ, চিতাবাঘ
actor monkey: বাঁদর, বাঁদরের মুখ
actor koala: কোয়ালা
actor frog: ব্যাঙ
actor chicken: চিকেন
actor snail: শামুক
actor robot: রোবোট, রোবোটের মুখ
actor alien: ভীন গ্রহের প্রাণী, ভীন গ্রহের
actor bear: ভল্লুক
actor pig: শূকরের মুখ, শূকরের, শূকর, শূকরের নাক, বন্য শূকর
actor cow: গরুর মুখ, গরুর, গরু, ষাড়, জলহস্তী
actor mouse: ইঁদুরের মুখ, ইঁদুরের, ইঁদুর, ইঁদুর মাউস, নেংটি ইঁদুর
actor elephant: লুপ্ত লোমশ হাতি
actor superhero: সুপারহিরো, সুপারম্যান
actor princess: রাজকুমারী
actor wolf: নেকড়ে, নেকড়ের মুখ
actor raccoon: রেকুন
actor giraffe: জিরাফ
actor zebra: জেব্রা
actor deer: হরিণ, মুস
actor camel: উট, দুই কুঁজবিশিষ্ট উট
actor kangaroo: ক্যাঙ্গারু
actor hippo: হিপোপটেমাস
actor rhino: গণ্ডার
actor gorilla: গোরিলা, ওরাংওটান
actor otter: উদ্বিড়াল
actor hedgehog: শজারু
actor polar bear: পোলার বিয়ার
actor hamster: হ্যামস্টার, হ্যামস্টারের মুখ
actor peacock: ময়ূর, পাখনা মেলা ময়ূর, ময়ূর নৃত্য, ময়ূরের নাচ, ময়ূরের পালক
actor rooster: মোরগ
actor chick: বেবি চিক, বেবি, সামনের দিকে মুখ করা বেবি চিক, হ্যাচিং চিক
actor crocodile: কুমির
actor snake: সাপ
actor llama: লামা
actor goat: ছাগল, রাম ছাগল
actor sheep: ভেড়া, রামছাগল
actor horse: ঘোড়ার মুখ, নাগরদোলনা ঘোড়া
actor beaver: বিভার
actor skunk: স্কাংক
actor ladybug: লেডি ব্যাটেল
actor ant: পিপড়ে
actor scorpion: বৃশ্চিক রাশি
actor caterpillar: ক্ষুদ্র কীট, ক্ষুদ্র
actor clown: জোকারের মুখ, জোকারের
actor santa claus: সান্তা ক্লজ, ম্যাক্স ক্লস, মাদার খ্রিষ্টমাস
actor vampire: ভ্যাম্পায়ার
actor zombie: জম্বি
actor elf: এল্ফ
actor ninja: নিনজা
actor prince: রাজপুত্র
actor cook: রাঁধুনী
actor firefighter: দমকলকর্মী
actor police officer: পুলিশ অফিসার, অফিসার
actor farmer: কৃষক
actor monster: এলিয়ান মনস্টার
actor tropical fish: ট্রপিক্যাল মাছ, মাছ
actor penguin: পেঙ্গুইন
actor turtle: কচ্ছপ
actor octopus: অক্টোপাস
actor whale: তিমি, উৎসারিত তিমি
actor crab: কাঁকড়া
actor duck: পাতিহাঁস
actor sailboat: পাল তোলা নৌকা
actor dolphin: ডলফিন
actor shark: হাঙ্গর
actor seal: সিল
actor jellyfish: জেলিফিশ
actor squid: স্কুইড
actor lobster: গলদা চিংড়ি, চিংড়ি, লাল গলদা চিংড়ি
actor pufferfish: ব্লোফিশ
actor swan: রাজহাঁস
actor mermaid: মারপার্সেন
actor ship: জাহাজ, যাত্রীবাহী জাহাজ, খেয়া
actor dragon: ড্রাগনের মুখ, ড্রাগনের, ড্রাগন
actor rocket: রকেট
actor owl: পেঁচা
actor butterfly: প্রজাপতি
actor bee: মৌমাছি
actor ghost: ভূত
actor ufo: উড়ন্ত চাকতি
actor airplane: বিমান, ছোট বিমান, বিমান ছাড়া, বিমান আসা
actor helicopter: হেলিকপ্টার
actor balloon: বেলুন
actor parrot: তোতাপাখি
actor flamingo: মরাল
actor eagle: ঈগল
actor parachute: প্যারাশুট, প্যারাসেইল
actor train: লোকোমোটিভ, ট্রেন, উচ্চ-গতির ট্রেন, বুলেট নাম যুক্ত উচ্চ-গতির ট্রেন, পর্বতের রেলওয়ে
actor car: অটোমোবাইল, বিনোদনমূলক যানবাহন, অগ্রসরমান অটোমোবাইল, রেসিং কার
actor taxi: ট্যাক্সি, অগ্রসরমান ট্যাক্সি
actor bus: অগ্রসরমান বাস
actor police car: পুলিশের গাড়ি, পুলিশের, অগ্রসরমান পুলিশের গাড়ি
actor fire engine: আগুনের ইঞ্জিন
actor tractor: ট্র্যাক্টর
actor bicycle: বাইসাইকেল
actor snowman: তুষার ছাড়াই তুষারমানব, তুষারমানব
actor ball: ফুটবল
actor hamburger: হ্যামবার্গার
actor pizza: পিজা
actor hot dog: হট ডগ, ডগ
actor taco: ট্যাকো
actor apple: লাল আপেল, আপেল, সবুজ আপেল
actor watermelon: তরমুজ
actor pineapple: আনারস
actor strawberry: স্ট্রবেরি
actor carrot: গাজর
actor doughnut: ডোনাট
actor ice cream: সফ্ট আইস ক্রিম, সফ্ট, আইস ক্রিম
actor cake: জন্মদিনের কেক, জন্মদিনের, শর্ট কেক, শুভ জন্মদিন
actor cupcake: কাপ কেক
actor cheese: চীজ ওয়েজ
actor mushroom: মাশরুম
actor lollipop: ললিপপ
actor guitar: গিটার
actor drum: ড্রাম, ড্রামস্টিক
actor violin: বেহালা
actor trumpet: ভেঁপু
actor umbrella: ছাতা, ছাতাতে বৃষ্টির ফোঁটা লাগা, বন্ধ ছাতা
actor gift: মোড়কে থাকা উপহার, মোড়কে উপহার
actor crown: মুকুট
actor top hat: উঁচু টুপি, উঁচু
actor alarm clock: অ্যালার্ম ঘড়ি, অ্যালার্ম
actor camera: ক্যামেরা, ফ্ল্যাশযুক্ত ক্যামেরা
actor television: টেলিভিশন
actor light bulb: আলোর বাল্ব
actor trophy: ট্রফি
actor basketball: বাস্কেটবল
actor cactus: ক্যাকটাস
actor sunflower: সূর্যমুখি
actor tulip: টিউলিপ
actor rose: গোলাপ
actor christmas tree: ক্রিসমাস ট্রী, ক্রিসমাস
actor jack-o-lantern: জ্যাকো লণ্ঠন
actor castle: দুর্গ
actor house: গৃহ নির্মাণ, গৃহ, বাগান বাড়ি
actor crystal ball: ক্রিস্টাল বল, ক্রিস্টাল
actor key: চাবি, পুরোনো চাবি
actor backpack: স্কুলের পিঠে নেওয়ার ব্যাগ, স্কুলের পিঠে নেওয়ার, স্কুলের ব্যাগ
scene desert: মরুভুমি
event fireworks: আতস বাজি, ফুলঝুড়ি, বাজি
event bubbles: বুদবুদ
= bs
actor teddy bear: medo
actor panda: panda, glava pande
actor astronaut: astronaut
actor dog: glava psa, psa, pas, pas vodič, pas pomagač, pudlica
actor fox: lisica
actor rabbit: glava zeca, zeca, zec
actor unicorn: jednorog
actor dinosaur: T-Rex, sauropod
actor cat: glava mačke, mačke, mačka, crna mačka, maca s otvorenim ustima, maca koja se ceri, maca sa srcima u očima, maca s kiselim osmijehom, maca šalje poljubac zatvorenih očiju, iscrpljena maca, maca plače, maca se duri
actor lion: glava lava, lava
actor tiger: glava tigra, tigra, tigar, leopard
actor monkey: majmun, glava majmuna
actor koala: koala
actor frog: žaba, glava žabe
actor chicken: kokoš
actor snail: puž
actor robot: robot
actor alien: vanzemaljac
actor bear: medvjed, glava medvjeda
actor pig: glava svinje, svinje, svinja, svinjski nos, vepar
actor cow: glava krave, krave, krava, vo, bivo
actor mouse: glava miša, miša, miš, pacov
actor elephant: slon, mamut
actor wizard: čarobnjak, čarobnjakinja
actor superhero: superheroj
actor princess: princeza
actor wolf: vuk
actor raccoon: rakun
actor giraffe: žirafa
actor zebra: zebra
actor deer: jelen, los
actor camel: kamila, dvogrba kamila, jednogrba kamila
actor kangaroo: kengur
actor hippo: nilski konj
actor rhino: nosorog
actor gorilla: gorila, orangutan
actor otter: vidra
actor hedgehog: jež
actor polar bear: polarni medvjed
actor hamster: hrčak, glava hrčka
actor peacock: paun
actor rooster: pijetao
actor chick: pile, portet pileta, izleglo pile
actor crocodile: krokodil
actor snake: zmija
actor llama: lama
actor goat: koza
actor sheep: ovca, ovan
actor horse: konj, glava konja, vrteška
actor beaver: dabar
actor skunk: tvor
actor ladybug: bubamara
actor ant: mrav
actor scorpion: škorpion
actor caterpillar: buba, crv
actor clown: klaun
actor santa claus: djed mraz, g. Mraz, Baka Mraz
actor vampire: vampir
actor zombie: zombi
actor elf: patuljak
actor ninja: nindža
actor prince: princ
actor cook: kuhar
actor firefighter: vatrogasac, vatrogasno vozilo
actor police officer: policijski službenik
actor farmer: farmer
actor monster: vanzemaljsko čudovište
actor tropical fish: tropska riba, riba
actor penguin: pingvin
actor turtle: kornjača
actor octopus: hobotnica
actor whale: kit, kit koji izdiše
actor crab: rak
actor duck: patka, guska
actor sailboat: jedrilica
actor dolphin: delfin
actor shark: ajkula
actor seal: foka
actor jellyfish: meduza
actor squid: lignja
actor lobster: jastog, škamp
actor pufferfish: napuhača
actor swan: labud, mladi labud
actor mermaid: sirena
actor ship: brod, putnički brod, trajekt
actor dragon: glava zmaja, zmaja, zmaj
actor rocket: raketa
actor owl: sova
actor butterfly: leptir
actor bee: pčela
actor ufo: leteći tanjir
actor airplane: avion, mali avion, uzlijetanje, slijetanje
actor helicopter: helikopter
actor balloon: balon
actor bat: šišmiš
actor parrot: papagaj
actor flamingo: flamingo
actor eagle: orao
actor fairy: vila
actor genie: duh iz boce, iz boce
actor kite: zmaj od papira, zmaj papira
actor parachute: padobran, skakanje padobranom
actor train: lokomotiva, voz, brzi voz, brzi voz metak, pruga kroz tunel
actor car: automobil, terensko vozilo, dolazeći automobil, trkaći automobil
actor taxi: taksi, dolazeći taksi
actor bus: autobus, dolazeći autobus
actor police car: policijska kola, dolazeća policijska kola
actor fire engine: vatrogasna kola
actor tractor: traktor
actor bicycle: biciklo
actor snowman: snješko bijelić bez snijega, snješko bijelić snijega, snješko bijelić
actor ball: fudbalska lopta
actor hamburger: hamburger
actor pizza: pizza
actor hot dog: hot dog
actor taco: tortilja
actor apple: crvena jabuka, zelena jabuka
actor banana: banana
actor watermelon: lubenica
actor pineapple: ananas
actor strawberry: jagoda
actor carrot: mrkva
actor doughnut: krofna
actor ice cream: sladoled na točenje, sladoled točenje, sladoled
actor cake: rođendanska torta, kolač s biskvitom
actor cupcake: mafin
actor cheese: komad sira
actor mushroom: gljiva
actor lollipop: lizalo
actor guitar: gitara
actor drum: bubanj
actor violin: violina
actor trumpet: truba
actor umbrella: kišobran, kiša s kišobranom, zatvoren kišobran
actor gift: zapakovan poklon
actor crown: kruna
actor top hat: cilindar
actor alarm clock: budilnik
actor camera: fotoaparat, fotoaparat sa blicom
actor television: televizor
actor light bulb: sijalica
actor trophy: trofej
actor basketball: košarka
actor cactus: kaktus
actor sunflower: suncokret
actor tulip: tulipan
actor rose: ruža
actor christmas tree: božićno drvce
actor jack-o-lantern: bundevina glava, bundevina, bundeva
actor castle: dvorac
actor house: kuća s okućnicom
actor tent: šator
actor crystal ball: kristalna kugla
actor key: ključ, stari ključ
actor backpack: ruksak
scene desert: pustinja
event fireworks: vatromet, prskalica, petarda
event bubbles: balončići
= ca
actor teddy bear: os de peluix, peluix, pelfa
actor panda: panda, cara de panda
actor astronaut: astronauta
actor dog: cara de gos, gos, gos pigall, gos de servei, caniche
actor fox: guineu
actor rabbit: cara de conill, conill
actor unicorn: unicorn
actor dinosaur: tiranosaure, sauròpode
actor cat: cara de gat, gat, gat negre, gat somrient amb la boca oberta, gat somrient amb els ulls alegres, gat somrient amb cors als ulls, gat amb somriure irònic, gat que fa un petó, gat sorprès, gat que plora, gat enutjat, gatet
actor lion: cara de lleó, lleó
actor tiger: cara de tigre, tigre, lleopard
actor monkey: mico, cara de mona
actor koala: coala
actor frog: granota, cara de granota
actor chicken: pollastre
actor snail: cargol
actor robot: robot, cara de robot
actor alien: alienígena
actor bear: cara d’os, d’os
actor pig: cara de porc, porc, nas de porc, senglar
actor cow: cara de vaca, vaca, bou, búfal aquàtic
actor mouse: cara de ratolí, ratolí, rata
actor elephant: elefant, mamut
actor wizard: mag
actor superhero: superheroi, superheroïna
actor princess: princesa
actor wolf: llop, cara de llop
actor raccoon: os rentador, rentador
actor giraffe: girafa
actor zebra: zebra
actor deer: cérvol, ant
actor camel: dromedari, camell
actor kangaroo: cangur, cria de cangur
actor hippo: hipopòtam
actor rhino: rinoceront
actor gorilla: goril·la, orangutan
actor otter: llúdria, llúdriga
actor hedgehog: eriçó
actor polar bear: os polar, polar
actor hamster: hàmster, cara de hàmster
actor peacock: paó, paona
actor rooster: gall
actor chick: pollet de perfil, pollet perfil, pollet de cara, pollet que surt de l’ou
actor crocodile: cocodril
actor snake: serp
actor llama: llama
actor goat: cabra
actor sheep: ovella, marrà
actor horse: cavall, cara de cavall, cavallets, cursa de cavalls
actor beaver: castor
actor skunk: mofeta
actor ladybug: marieta
actor ant: formiga
actor scorpion: escorpí
actor caterpillar: eruga, cuc
actor clown: cara de pallasso, pallasso, pallassa
actor santa claus: pare Noel, Noel, mare Noel
actor vampire: vampir
actor zombie: zombi
actor elf: elf
actor ninja: ninja
actor prince: príncep
actor cook: cuiner
actor firefighter: bomber
actor police officer: agent de policia, agent
actor farmer: agricultor
actor monster: monstre alienígena
actor tropical fish: peix tropical, peix
actor penguin: pingüí
actor turtle: tortuga, tortuga aquàtica, tortugues
actor octopus: pop
actor whale: balena, balena que treu aigua
actor crab: cranc
actor duck: ànec, oca
actor sailboat: veler, vela
actor dolphin: dofí
actor shark: tauró
actor seal: foca
actor jellyfish: medusa
actor squid: calamar
actor lobster: llagosta, gamba, llagosta vermella
actor pufferfish: peix globus
actor swan: cigne
actor mermaid: persona sirena, sirena
actor ship: vaixell, vaixell de passatgers, ferri
actor dragon: cara de drac, drac
actor rocket: coet, coets
actor owl: mussol
actor butterfly: papallona
actor bee: abella, abellot
actor ghost: fantasma, cara de fantasma
actor ufo: plat volador, objecte volador no identificat
actor airplane: avió, avioneta, enlairament d’avió, aterratge d’avió
actor helicopter: helicòpter
actor bat: ratapinyada
actor parrot: lloro
actor flamingo: flamenc
actor eagle: àliga
actor fairy: fada
actor genie: geni, geni blau, geni de la llàntia
actor kite: estel
actor parachute: paracaigudes, fer paracaigudisme, paracaigudisme, paracaigudista
actor train: locomotora, tren d’alta velocitat, tren bala, ferrocarril de muntanya
actor car: automòbil, vehicle tot camí, automòbil que arriba, cotxe de curses
actor taxi: taxi, taxi que arriba, taxi groc
actor bus: autobús, autobús que arriba
actor police car: cotxe de policia, cotxe de policia que arriba
actor fire engine: cotxe de bombers, bombers
actor tractor: tractor
actor bicycle: bicicleta
actor snowman: ninot de neu sense neu, ninot, ninot de neu
actor ball: pilota de futbol, futbol
actor hamburger: hamburguesa
actor pizza: pizza
actor hot dog: frankfurt
actor taco: taco
actor apple: poma vermella, poma verda
actor banana: plàtan
actor watermelon: síndria
actor pineapple: pinya
actor strawberry: maduixa
actor carrot: pastanaga
actor doughnut: dònut
actor ice cream: gelat de màquina, gelat màquina, gelat
actor cake: pastís d’aniversari, porció de pastís
actor cupcake: cupcake
actor cheese: tall de formatge, tall formatge, porció de formatge, tros de formatge
actor mushroom: bolet, bolet verinós
actor lollipop: piruleta
actor guitar: guitarra
actor drum: tambor
actor violin: violí
actor trumpet: trompeta
actor umbrella: paraigua, paraigua amb gotes de pluja, paraigua tancat
actor gift: regal embolicat
actor crown: corona
actor top hat: barret de copa, copa
actor alarm clock: despertador
actor camera: càmera, càmera amb flaix
actor television: televisió, televisor
actor light bulb: bombeta
actor trophy: trofeu
actor basketball: pilota de bàsquet, bàsquet
actor cactus: cactus
actor sunflower: gira-sol
actor tulip: tulipa
actor rose: rosa, rosa d’amor
actor christmas tree: arbre de Nadal, Nadal
actor jack-o-lantern: carabassa de Halloween, carabassa Halloween
actor castle: castell
actor house: casa, casa amb jardí, casa de camp, casa senzilla
actor tent: tenda, tenda de campanya
actor bell: campana
actor crystal ball: bola de vidre, vidre
actor key: clau antiga
actor backpack: motxilla d’escola
scene desert: desert, desèrtic
event fireworks: focs d’artifici, bengala, petard, focs artificials
event bubbles: bombolles
= cs
actor teddy bear: medvídek
actor panda: hlava pandy, pandy, panda
actor astronaut: kosmonaut/kosmonautka
actor dog: hlava psa, psa, pes, vodicí pes, služební pes, pudl
actor fox: hlava lišky, lišky, liščí, liška
actor rabbit: hlava králíka, králíka, králík
actor unicorn: hlava jednorožce, jednorožce, jednorožec
actor dinosaur: tyranosaurus rex, brontosaurus, Tyrannosaurus rex
actor cat: hlava kočky, kočky, kočka, černá kočka, šklebící se kočičí obličej, šklebící se kočka s usměvavýma očima, usmívající se kočka se srdíčky místo očí, kočičí obličej s jízlivým úsměvem, líbající kočičí obličej, vyčerpaný kočičí obličej, plačící kočičí obličej, kočičí obličej s podrážděným výrazem, kočička
actor lion: hlava lva, lva, Řád Bílého lva, řád lva
actor tiger: hlava tygra, tygra, tygr, leopard, tygřík
actor monkey: opice, hlava opice, opička
actor koala: koala
actor frog: hlava žáby, žáby, žába, žabák, žabí princ
actor chicken: slepice
actor snail: hlemýžď
actor robot: obličej robota, robota, robot
actor alien: mimozemšťan
actor bear: hlava medvěda, medvěda, medvědí, medvídě
actor pig: hlava prasete, prasete, prase, prasečí rypák, kanec, prasátko
actor cow: hlava krávy, krávy, kráva, vůl, buvol domácí, kraví
actor mouse: hlava myši, myši, myš, krysa, myšák, myšička, myška
actor elephant: slon, mamut
actor wizard: mág
actor superhero: superhrdinská postava
actor princess: princezna
actor wolf: hlava vlka, vlka, vlk
actor raccoon: mýval
actor giraffe: žirafa
actor zebra: zebra
actor deer: jelen, los
actor camel: velbloud jednohrbý, velbloud dvouhrbý, jednohrbý velbloud
actor kangaroo: klokan, klokánek
actor hippo: hroch, hroší, hrošík
actor rhino: nosorožec
actor gorilla: gorila, orangutan
actor otter: vydra
actor hedgehog: ježek
actor polar bear: hlava ledního medvěda, ledního medvěda
actor hamster: hlava křečka, křečka, křeček
actor peacock: páv, paví pero, pávice
actor rooster: kohout
actor chick: kuřátko, kuřátko zepředu, líhnoucí se kuře
actor crocodile: krokodýl
actor snake: had
actor llama: lama
actor goat: koza
actor sheep: ovce, beran
actor horse: kůň, hlava koně, kolotočový kůň
actor beaver: bobr
actor skunk: skunk
actor ladybug: beruška
actor ant: mravenec
actor scorpion: škorpion
actor caterpillar: housenka, červ
actor clown: klaunský obličej, klaunský, klaun, tvář klauna
actor santa claus: Santa Claus, Santa, Santa Clausová
actor vampire: obličej upíra, upíra
actor zombie: zombie
actor elf: obličej elfa, elfa
actor ninja: nindža, ninja
actor prince: princ
actor cook: kuchař/kuchařka
actor firefighter: hasič/hasička
actor police officer: strážník
actor farmer: farmář/farmářka
actor monster: mimozemská příšera
actor tropical fish: tropická ryba, ryba
actor penguin: tučňák
actor turtle: želva, sladkovodní želva, suchozemská želva
actor octopus: chobotnice, chobotnička
actor whale: velryba, velryba stříkající vodu
actor crab: krab
actor duck: kachna, husa, kačenka, kačer, kachnička
actor sailboat: plachetnice
actor dolphin: delfín, delfínek
actor shark: žralok
actor seal: tuleň
actor jellyfish: medúza
actor squid: oliheň
actor lobster: humr, kreveta, humří polévka
actor pufferfish: ježík
actor swan: labuť, labutí mládě
actor mermaid: mořská bytost, mořská víla, mořská žena
actor ship: loď, zaoceánská loď, trajekt, výletní loď
actor dragon: hlava draka, draka, drak, dračí tvář
actor rocket: raketa
actor owl: sova
actor butterfly: motýl, modrý motýl
actor bee: včela, včelička, včelka
actor ghost: duch
actor ufo: létající talíř, neidentifikovatelný létající předmět
actor airplane: letadlo, malé letadlo, vzlétající letadlo, přistávající letadlo, tryskové letadlo
actor helicopter: vrtulník
actor balloon: balónek
actor bat: netopýr
actor parrot: papoušek, papouškovat
actor flamingo: plameňák
actor eagle: orel
actor fairy: víla, víla s křídly
actor genie: duch z lahve
actor kite: papírový drak, pouštět draka
actor parachute: padák, seskok s padákem
actor train: lokomotiva, vlak, pendolino, japonský rychlovlak, horská železnice, parní lokomotiva
actor car: auto, SUV, přijíždějící auto, formule
actor taxi: taxík, přijíždějící taxík, řídit taxík, taxi, taxikář, žlutý taxík
actor bus: autobus, přijíždějící autobus, školní autobus
actor police car: policejní auto, přijíždějící policejní auto
actor fire engine: hasičské auto
actor tractor: traktor
actor bicycle: jízdní kolo, jízdní
actor snowman: sněhulák bez sněhu, sněhulák sněhu, sněhulák
actor ball: fotbalový míč, fotbalový
actor hamburger: hamburger, hamburgr
actor pizza: pizza
actor hot dog: párek v rohlíku, párek rohlíku
actor taco: taco, tacos
actor apple: červené jablko, zelené jablko
actor banana: banán
actor watermelon: meloun
actor pineapple: ananas
actor strawberry: jahoda
actor carrot: mrkev, mrkvička
actor doughnut: donut
actor ice cream: točená zmrzlina, kopečková zmrzlina, krémová zmrzlina, zmrzlina v kornoutku
actor cake: narozeninový dort, dortový řez
actor cupcake: košíček
actor cheese: klínek sýra, kousek sýra
actor mushroom: houba
actor lollipop: lízátko
actor guitar: kytara, elektrická kytara
actor drum: buben, bubenické, bubnovat
actor violin: housle
actor trumpet: trubka, trumpeta
actor umbrella: deštník, deštník s kapkami deště, zavřený deštník, otevřený deštník
actor gift: zabalený dárek
actor crown: koruna, korunka
actor top hat: cylindr
actor alarm clock: budík, budíček
actor camera: fotoaparát, fotoaparát s bleskem
actor television: televizor, televize, televizní
actor light bulb: žárovka
actor trophy: trofejní pohár
actor basketball: basketbalový míč, basketbalový
actor cactus: kaktus
actor sunflower: slunečnice
actor tulip: tulipán
actor rose: růže, růže z lásky
actor christmas tree: vánoční stromeček
actor jack-o-lantern: dýňová lucerna, halloweenská dýně, vydlabaná dýně, vyřezávaná dýně
actor castle: hrad, hradby
actor house: domek, domek se zahradou
actor tent: stan, stanovat
actor crystal ball: křišťálová koule, křišťálová, křišťál
actor key: klíč, starý klíč
actor backpack: školní batoh
scene desert: poušť
event fireworks: ohňostroj, prskavka, petarda
event bubbles: bubliny
= cy
actor teddy bear: tedi bêr
actor panda: wyneb panda, panda
actor astronaut: gofod-deithiwr
actor dog: wyneb ci, ci, ci tywys, ci cymorth, pwdl
actor fox: llwynog
actor rabbit: wyneb cwningen, cwningen
actor unicorn: wyneb uncorn, uncorn
actor dinosaur: T-Rex, sawropod
actor cat: wyneb cath, cath, cath ddu, wyneb cath yn gwenu â cheg agored, wyneb cath yn gwenu â cheg agored a gwên yn y llygaid, cath yn gwenu â chalonnau yn y llygaid, wyneb cath â gwên ar gam, wyneb cath yn cusanu â llygaid ynghau, wyneb cath luddedig, wyneb cath yn crio, wyneb cath yn pwdu
actor lion: wyneb llew, llew
actor tiger: wyneb teigr, teigr, llewpard
actor monkey: mwnci, wyneb mwnci
actor koala: coala
actor frog: broga
actor chicken: iâr
actor snail: malwoden
actor robot: wyneb robot, robot
actor alien: estron
actor bear: wyneb arth, arth
actor pig: wyneb mochyn, mochyn, trwyn mochyn, baedd
actor cow: wyneb buwch, buwch, ych, byfflo dwr
actor mouse: wyneb llygoden, llygoden, llygoden fawr
actor elephant: eliffant, mamoth
actor wizard: dewin
actor superhero: archarwr
actor princess: tywysoges
actor wolf: blaidd
actor raccoon: racŵn
actor giraffe: jiráff
actor zebra: sebra
actor deer: carw, elc
actor camel: camel, camel dau dwmpath
actor kangaroo: cangarŵ
actor hippo: afonfarch
actor rhino: rhinoseros
actor gorilla: gorila, orangwtan
actor otter: dyfrgi
actor hedgehog: draenog
actor polar bear: arth wen
actor hamster: wyneb bochdew, bochdew
actor peacock: paun
actor rooster: ceiliog
actor chick: cyw bach, cyw, cyw iâr yn blaen-wynebu, deoriad cywion
actor crocodile: crocodeil
actor snake: neidr
actor llama: lama
actor goat: gafr
actor sheep: dafad, hwrdd
actor horse: ceffyl, wyneb ceffyl, ceffyl carwsél
actor beaver: afanc
actor skunk: drewgi, drewdod
actor ladybug: chwilen y wraig, chwilen wraig
actor ant: morgrugyn
actor scorpion: sgorpion
actor caterpillar: pryf, mwydyn
actor clown: wyneb clown, clown
actor santa claus: Siôn Corn, mx claus, Siân Corn
actor vampire: fampir
actor zombie: sombi
actor elf: coblyn
actor ninja: ninja
actor prince: tywysog
actor cook: person sy’n coginio, coginio
actor firefighter: diffoddwr tân, diffoddwr
actor police officer: heddwas
actor farmer: person sy’n ffermio, ffermio
actor monster: anghenfil estron
actor tropical fish: pysgod trofannol, pysgodyn
actor penguin: pengwin
actor turtle: crwban y môr, crwban môr
actor octopus: octopws
actor whale: morfil, morfil yn chwythu dŵr
actor crab: cranc
actor duck: hwyaden, gwydd
actor sailboat: cwch hwylio, hwylio
actor dolphin: dolffin
actor shark: siarc
actor seal: morlo, morlew
actor jellyfish: slefren fôr
actor squid: ystifflog
actor lobster: cimwch, berdysyn
actor pufferfish: chwydd bysgodyn
actor swan: alarch, cyw alarch
actor mermaid: môrberson
actor ship: llong, llong deithwyr, fferi
actor dragon: wyneb draig, draig
actor rocket: roced
actor owl: tylluan
actor butterfly: pili-pala
actor bee: gwenynen
actor ghost: ysbryd
actor ufo: soser hedegog
actor airplane: awyren, awyren fach, ymadawiad awyren, dyfodiad awyren
actor helicopter: hofrennydd
actor balloon: balŵn
actor bat: ystlum
actor parrot: parot
actor flamingo: fflamingo
actor eagle: eryr
actor fairy: tylwyth teg
actor genie: genie
actor kite: barcud
actor parachute: parasiwt
actor train: locomotif, trên, trên tra chyflym, trên tra chyflym gyda thrwyn fel bwled, rheilffordd fynydd
actor car: cerbyd hamdden, modur sy’n dod i’ch cwrdd, car rasio
actor taxi: tacsi, tacsi sy’n dod i’ch cwrdd
actor bus: bws yn dod i’ch cwrdd
actor police car: car yr heddlu, car heddlu sy’n dod i’ch cwrdd
actor fire engine: peiriant tân
actor tractor: tractor
actor bicycle: beic
actor snowman: dyn eira heb eira, dyn eira
actor ball: pêl droed, droed
actor hamburger: hambyrgyr
actor pizza: pitsa
actor hot dog: selsigen mewn bynen, selsigen bynen
actor taco: taco
actor apple: afal coch, afal, afal gwyrdd
actor banana: banana
actor watermelon: melon dŵr, melon
actor pineapple: pinafal
actor strawberry: mefus
actor carrot: moron
actor doughnut: toesen
actor ice cream: hufen iâ meddal, hufen meddal, hufen iâ
actor cake: cacen pen-blwydd, pen-blwydd, cacen fer
actor cupcake: cacen cwpan, cwpan
actor cheese: darn o gaws, darn gaws
actor mushroom: madarch
actor lollipop: lolipop
actor guitar: gitâr
actor drum: drwm
actor violin: ffidl
actor trumpet: trwmped
actor umbrella: ymbarél, ymbarél gyda glaw, ymbarél ar gau
actor gift: anrheg wedi’i lapio, anrheg lapio
actor crown: coron
actor top hat: het silc
actor alarm clock: cloc larwm
actor camera: camera, camera â fflach
actor television: teledu
actor light bulb: bwlb golau, bwlb
actor trophy: tlws
actor basketball: pêl fasged, fasged
actor cactus: cactws
actor sunflower: blodyn haul, blodyn, blodyn yr haul
actor tulip: tiwlip
actor rose: rhosyn
actor christmas tree: coeden nadolig, nadolig
actor jack-o-lantern: jack-o-lantern
actor castle: castell
actor house: tŷ, tŷ gyda gardd
actor tent: pabell
actor bell: cloch
actor crystal ball: pêl grisial, grisial
actor key: allwedd, hen allwedd, allweddair
actor backpack: bag ysgol
scene desert: anialwch
event fireworks: tân gwyllt, gwyllt, ffon wreichion, gwialen tân
event bubbles: swigod
= da
actor teddy bear: bamse
actor panda: pandahoved
actor astronaut: astronaut
actor dog: hundehoved, hund, førerhund, servicehund, puddel
actor fox: rævehoved
actor rabbit: kaninhoved, kanin
actor unicorn: enhjørningehoved
actor dinosaur: T-Rex, sauropod
actor cat: kattehoved, kat, sort kat, smilende kat, grinende kat, glad kat med hjerteøjne, kat med ironisk smil, kyssende kat, overrasket kat, grædende kat, sur kat
actor lion: løvehoved
actor tiger: tigerhoved, tiger, leopard
actor monkey: abe, abehoved
actor koala: koala
actor frog: frø, frøhoved
actor chicken: høne
actor snail: snegl
actor robot: robot, robotansigt
actor alien: rumvæsen
actor bear: bjørnehoved
actor pig: grisehoved, gris, grisetryne, vildsvin
actor cow: kohoved, ko, okse, vandbøffel
actor mouse: musehoved, mus, rotte
actor elephant: elefant, mammut
actor wizard: magiker
actor superhero: superhelt, superheltinde
actor princess: prinsesse
actor wolf: ulvehoved
actor raccoon: vaskebjørn
actor giraffe: giraf
actor zebra: zebra
actor deer: hjort, elg
actor camel: dromedar, kamel
actor kangaroo: kænguru
actor hippo: flodhest
actor rhino: næsehorn
actor gorilla: gorilla, orangutang
actor otter: odder
actor hedgehog: pindsvin
actor polar bear: isbjørn
actor hamster: hamsterhoved
actor peacock: påfugl, påfuglehøne
actor rooster: hane
actor chick: kylling, kylling forfra, nyudklækket kylling, kyllingehoved
actor crocodile: krokodille
actor snake: slange
actor llama: lama
actor goat: ged
actor sheep: får, vædder
actor horse: hest, hestehoved, karrusel
actor beaver: bæver
actor skunk: stinkdyr
actor ladybug: mariehøne
actor ant: myre
actor scorpion: skorpion
actor caterpillar: larve, orm
actor clown: klovneansigt
actor santa claus: julemand, julenisse, julemandens kone
actor vampire: vampyr
actor zombie: zombie
actor elf: elver
actor ninja: ninja, ninjakriger
actor prince: prins
actor cook: kok
actor firefighter: brandfolk
actor police officer: politibetjent
actor farmer: bonde
actor monster: alien-monster
actor tropical fish: tropisk fisk, fisk
actor penguin: pingvin
actor turtle: skildpadde
actor octopus: blæksprutte
actor whale: hval, hval med vandsprøjt
actor crab: krabbe
actor duck: gås
actor sailboat: sejlbåd
actor dolphin: delfin
actor shark: haj
actor seal: sæl
actor jellyfish: gople
actor squid: sprutte
actor lobster: hummer, reje
actor pufferfish: kuglefisk
actor swan: svane, svaneunge
actor mermaid: havvæsen, havvæsener
actor ship: skib, passagerskib, færge
actor dragon: dragehoved, drage
actor rocket: raket
actor owl: ugle
actor butterfly: sommerfugl
actor bee: honningbi
actor ghost: spøgelse
actor ufo: ufo
actor airplane: fly, lille fly, flyafgang, flyankomst
actor helicopter: helikopter
actor balloon: ballon
actor bat: flagermus
actor parrot: papegøje
actor flamingo: flamingo
actor eagle: ørn
actor fairy: fe
actor genie: magisk ånd, magisk
actor kite: legetøjsdrage
actor parachute: faldskærm
actor train: lokomotiv, tog, lyntog, højhastighedstog, bjergbane
actor car: bil, firehjulstrækker, bil forfra, racerbil
actor taxi: taxa, taxa forfra, taxi
actor bus: bus, bus forfra
actor police car: politibil, politibil forfra
actor fire engine: brandbil
actor tractor: traktor
actor bicycle: cykel
actor snowman: snemand uden snevejr, snemand
actor ball: fodbold
actor hamburger: hamburger
actor pizza: pizza, pizzastykke, stykke pizza
actor hot dog: hotdog
actor taco: taco
actor apple: rødt æble, æble, grønt æble
actor banana: banan
actor watermelon: vandmelon
actor pineapple: ananas
actor strawberry: jordbær
actor carrot: gulerod
actor doughnut: donut
actor ice cream: softice, is
actor cake: fødselsdagskage, lagkage
actor cupcake: cupcake
actor cheese: et stykke ost
actor mushroom: svamp
actor lollipop: slikkepind
actor guitar: guitar, elektrisk guitar
actor drum: tromme, trommestikker
actor violin: violin
actor trumpet: trompet
actor umbrella: paraply, paraply med regndråber, lukket paraply
actor gift: gave
actor crown: krone
actor top hat: høj hat, hat, sort hat
actor alarm clock: vækkeur
actor camera: kamera, kamera med blitz
actor television: tv
actor light bulb: elpære
actor trophy: pokal
actor basketball: basketball
actor cactus: kaktus, kaktusplante
actor sunflower: solsikke
actor tulip: tulipan
actor rose: rose
actor christmas tree: juletræ
actor jack-o-lantern: græskarmand
actor castle: slot
actor house: hus, hus med have
actor tent: telt
actor bell: klokke
actor crystal ball: krystalkugle
actor key: nøgle, gammel nøgle
actor backpack: rygsæk
scene desert: ørken
event fireworks: fyrværkeri, stjernekaster, kanonslag
event bubbles: bobler
= de
actor teddy bear: Teddybär, Teddy
actor panda: Panda, Pandabär, Pandagesicht
actor astronaut: Astronaut
actor dog: Hundegesicht, Hund, Blindenhund, Assistenzhund, Pudel
actor fox: Fuchs, Fuchsgesicht
actor rabbit: Hasengesicht, Hase
actor unicorn: Einhorn, Einhorngesicht
actor dinosaur: T-Rex, Sauropode
actor cat: Katzengesicht, Katze, schwarze Katze, grinsende Katze, grinsende Katze mit lachenden Augen, lachende Katze mit Herzen als Augen, verwegen lächelnde Katze, küssende Katze, erschöpfte Katze, weinende Katze, schmollende Katze
actor lion: Löwe, Löwengesicht
actor tiger: Tigergesicht, Tiger, Leopard
actor monkey: Affe, Affengesicht
actor koala: Koala, Koalabär, Koalagesicht
actor frog: Frosch, Froschgesicht
actor chicken: Huhn
actor snail: Schnecke
actor robot: Roboter, Robotergesicht, Roboterkopf
actor alien: Außerirdischer, Außerirdische
actor bear: Bär, Bärengesicht
actor pig: Schweinegesicht, Schwein, Schweinerüssel, Wildschwein
actor cow: Kuhgesicht, Kuh, Ochse, Wasserbüffel
actor mouse: Mäusegesicht, Maus, Ratte
actor elephant: Elefant, Mammut
actor wizard: Magier, Magiker
actor superhero: Superheld
actor princess: Prinzessin
actor wolf: Wolf, Wolfsgesicht
actor raccoon: Waschbär
actor giraffe: Giraffe
actor zebra: Zebra
actor deer: Hirsch, Elch
actor camel: Dromedar, Kamel
actor kangaroo: Känguru
actor hippo: Nilpferd
actor rhino: Nashorn
actor gorilla: Gorilla, Orang-Utan
actor otter: Otter
actor hedgehog: Igel
actor polar bear: Eisbär
actor hamster: Hamster, Hamstergesicht
actor peacock: Pfau
actor rooster: Hahn
actor chick: Küken, Küken von vorne, schlüpfendes Küken, Kükenkopf
actor crocodile: Krokodil
actor snake: Schlange
actor llama: Lama
actor goat: Ziege
actor sheep: Schaf, Widder
actor horse: Pferd, Pferdegesicht, Karussellpferd
actor beaver: Biber, Biberschwanz, Biberzahn
actor skunk: Stinktier
actor ladybug: Marienkäfer
actor ant: Ameise
actor scorpion: Skorpion
actor caterpillar: Raupe, Wurm
actor clown: Clown-Gesicht
actor santa claus: Weihnachtsmann, Weihnachtsperson, Weihnachtsfrau
actor vampire: Vampir
actor zombie: Zombie
actor elf: Elf
actor ninja: Ninja
actor prince: Prinz
actor cook: Koch/Köchin
actor firefighter: Feuerwehrmann/-frau
actor police officer: Polizist
actor farmer: Bauer/Bäuerin
actor monster: Computerspiel-Monster
actor tropical fish: Tropenfisch, Fisch
actor penguin: Pinguin, Pinguinkopf
actor turtle: Schildkröte
actor octopus: Oktopus
actor whale: Wal, blasender Wal
actor crab: Krebs
actor duck: Ente, Gans
actor sailboat: Segelboot
actor dolphin: Delfin
actor shark: Hai, Haifisch
actor seal: Seehund
actor jellyfish: Qualle
actor squid: Tintenfisch
actor lobster: Hummer, Garnele
actor pufferfish: Kugelfisch
actor swan: Schwan
actor mermaid: Wassermensch
actor ship: Schiff, Passagierschiff, Fähre
actor dragon: Drachengesicht, Drache
actor rocket: Rakete
actor owl: Eule
actor butterfly: Schmetterling
actor bee: Biene
actor ghost: Gespenst
actor ufo: fliegende Untertasse
actor airplane: Flugzeug, kleines Flugzeug, Abflug, Landung eines Flugzeugs
actor helicopter: Hubschrauber
actor balloon: Luftballon
actor bat: Fledermaus
actor parrot: Papagei
actor flamingo: Flamingo
actor eagle: Adler
actor fairy: Märchenfee
actor genie: Flaschengeist
actor kite: Drachen
actor parachute: Fallschirm, Fallschirmspringen
actor train: Dampflokomotive, Zug, Hochgeschwindigkeitszug mit spitzer Nase, Hochgeschwindigkeitszug, Bergbahn
actor car: Auto, Wohnmobil, Auto von vorne, Rennauto
actor taxi: Taxi, Taxi von vorne
actor bus: Bus, Bus von vorne
actor police car: Polizeiwagen, Polizeiwagen von vorne
actor fire engine: Feuerwehrauto
actor tractor: Traktor
actor bicycle: Fahrrad
actor snowman: Schneemann ohne Schneeflocken, Schneemann Schneeflocken, Schneemann im Schnee
actor ball: Fußball
actor hamburger: Hamburger
actor pizza: Pizza, Pizzastück, Pizzeria
actor hot dog: Hotdog, Hot Dog
actor taco: Taco
actor apple: roter Apfel, Apfel, grüner Apfel
actor banana: Banane
actor watermelon: Wassermelone
actor pineapple: Ananas
actor strawberry: Erdbeere
actor carrot: Karotte
actor doughnut: Donut
actor ice cream: Softeis, Eiscreme
actor cake: Geburtstagskuchen, Torte
actor cupcake: Cupcake
actor cheese: Käsestück
actor mushroom: Fliegenpilz
actor lollipop: Lutscher
actor guitar: Gitarre
actor drum: Trommel, Trommelstöcke
actor violin: Geige
actor trumpet: Trompete
actor umbrella: Regenschirm, Regenschirm im Regen, geschlossener Regenschirm
actor gift: Geschenk
actor crown: Krone
actor top hat: Zylinder, Zylinderhut
actor alarm clock: Wecker
actor camera: Fotoapparat, Fotoapparat mit Blitz
actor television: Fernseher, Fernsehen
actor light bulb: Glühbirne
actor trophy: Pokal
actor basketball: Basketball
actor cactus: Kaktus
actor sunflower: Sonnenblume
actor tulip: Tulpe
actor rose: Rose
actor christmas tree: Weihnachtsbaum
actor jack-o-lantern: Halloweenkürbis
actor house: Haus, Haus mit Garten
actor tent: Zelt, Zeltplatz
actor bell: Glocke
actor crystal ball: Kristallkugel
actor key: Schlüssel, alter Schlüssel
actor backpack: Schulranzen
scene desert: Wüste
event fireworks: Feuerwerk, Wunderkerze, Feuerwerkskörper
event bubbles: Blasen
= el
actor teddy bear: αρκουδάκι, αρκούδος
actor panda: πάντα
actor astronaut: αστροναύτης
actor dog: πρόσωπο σκύλου, σκύλου, σκύλος, σκύλος οδηγός, σκύλος βοηθός, κανίς
actor fox: αλεπού, πρόσωπο αλεπούς
actor rabbit: πρόσωπο κουνελιού, κουνελιού, κουνέλι
actor unicorn: μονόκερος, πρόσωπο μονόκερου
actor dinosaur: τυραννόσαυρος, σαυρόποδο, Τυραννόσαυρος Ρεξ
actor cat: πρόσωπο γάτας, γάτας, γάτα, μαύρη γάτα, γάτα με πλατύ χαμόγελο, γάτα με πλατύ χαμόγελο και γελαστά μάτια, γάτα που χαμογελάει με μάτια καρδούλες, γάτα που χαμογελάει ειρωνικά, γάτα που φιλάει με κλειστά μάτια, έκπληκτη γάτα, γάτα που κλαίει, κατσουφιασμένη γάτα, γατούλα
actor lion: λιοντάρι, πρόσωπο λιονταριού
actor tiger: πρόσωπο τίγρης, τίγρης, τίγρη, λεοπάρδαλη
actor monkey: μαϊμού, πρόσωπο μαϊμούς
actor koala: κοάλα
actor frog: βάτραχος
actor chicken: κότα
actor snail: σαλιγκάρι, μαγειρεμένα σαλιγκάρια, σαλίγκαρος
actor robot: ρομπότ
actor alien: εξωγήινος
actor bear: αρκούδα, πρόσωπο αρκούδας
actor pig: πρόσωπο γουρουνιού, γουρουνιού, γουρούνι, μύτη γουρουνιού, αγριογούρουνο
actor cow: πρόσωπο αγελάδας, αγελάδας, αγελάδα, βόδι, νεροβούβαλος
actor mouse: πρόσωπο ποντικιού, ποντικιού, ποντίκι, αρουραίος
actor elephant: ελέφαντας, μαμούθ
actor wizard: μάγος
actor superhero: υπερήρωας
actor princess: πριγκίπισσα
actor wolf: λύκος, πρόσωπο λύκου
actor raccoon: ρακούν
actor giraffe: καμηλοπάρδαλη
actor zebra: ζέβρα
actor deer: ελάφι, αμερικάνικη έλαφος
actor camel: καμήλα, βακτριανή καμήλα, καμπούρα, μία καμπούρα
actor kangaroo: καγκουρό, μωρό καγκουρό
actor hippo: ιπποπόταμος
actor rhino: ρινόκερος
actor gorilla: γορίλας, ουρακοτάγκος
actor otter: βίδρα
actor hedgehog: σκαντζόχοιρος
actor polar bear: πολική αρκούδα
actor hamster: χάμστερ
actor peacock: παγώνι, θηλυκό παγώνι
actor rooster: κόκορας
actor chick: κοτοπουλάκι, κοτοπουλάκι που κοιτά μπροστά, εκκολαπτόμενο κοτοπουλάκι
actor crocodile: κροκόδειλος
actor snake: φίδι
actor llama: λάμα
actor goat: κατσίκα
actor sheep: πρόβατο, κριάρι
actor horse: άλογο, πρόσωπο αλόγου, αλογάκι καρουσέλ, άλογο κούρσας
actor beaver: κάστορας
actor skunk: μεφίτης
actor ladybug: πασχαλίτσα
actor ant: μυρμήγκι
actor scorpion: σκορπιός
actor caterpillar: κάμπια, σκουλήκι
actor clown: αστεία φάτσα
actor santa claus: Άι Βασίλης, Άγιος Βασίλης, Κυρία Άι Βασίλη
actor vampire: βρυκόλακας
actor zombie: ζόμπι
actor elf: ξωτικό, ξωτικά
actor ninja: νίντζα
actor prince: πρίγκιπας
actor cook: σεφ
actor firefighter: πυροσβέστης, πυροσβεστικό όχημα
actor police officer: αστυνομικός
actor farmer: καλλιεργητής
actor monster: εξωγήινο τέρας
actor tropical fish: τροπικό ψάρι, ψάρι
actor penguin: πιγκουίνος
actor turtle: χελώνα
actor octopus: χταπόδι
actor whale: φάλαινα, φάλαινα που πετά νερό
actor crab: κάβουρας
actor duck: πάπια, χήνα
actor sailboat: ιστιοφόρο
actor dolphin: δελφίνι
actor shark: καρχαρίας
actor seal: φώκια
actor jellyfish: μέδουσα
actor squid: καλαμάρι
actor lobster: αστακός, γαρίδα, κόκκινος αστακός
actor pufferfish: γουρουνόψαρο
actor swan: κύκνος, μωρό κύκνου
actor mermaid: γοργόνα, γοργονάνθρωπος
actor ship: πλοίο, επιβατηγό πλοίο, φεριμπότ
actor dragon: πρόσωπο δράκου, δράκου, δράκος
actor rocket: πύραυλος, πύραυλοι
actor owl: κουκουβάγια
actor butterfly: πεταλούδα
actor bee: μέλισσα
actor ghost: φάντασμα
actor ufo: ιπτάμενος δίσκος, ιπτάμενος
actor airplane: αεροπλάνο, μικρό αεροπλάνο, αναχώρηση αεροπλάνου, άφιξη αεροπλάνου
actor helicopter: ελικόπτερο
actor balloon: μπαλόνι
actor bat: νυχτερίδα
actor parrot: παπαγάλος, παπαγαλίζω
actor flamingo: φλαμίνγκο
actor eagle: αετός
actor fairy: νεράιδα
actor genie: τζίνι
actor kite: χαρταετός
actor parachute: αλεξίπτωτο, αλεξίπτωτο θαλάσσης, πτώση με αλεξίπτωτο
actor train: ατμομηχανή, τρένο, ταχεία, υπερταχεία, ορεινός σιδηρόδρομος, ατμομηχανή σιδηρόδρομου
actor car: αυτοκίνητο, όχημα αναψυχής, διερχόμενο αυτοκίνητο, αγωνιστικό όχημα
actor taxi: ταξί, διερχόμενο ταξί, κίτρινο ταξί
actor bus: λεωφορείο, διερχόμενο λεωφορείο
actor police car: περιπολικό, διερχόμενο περιπολικό, περιπολία
actor fire engine: πυροσβεστικό
actor tractor: τρακτέρ
actor bicycle: ποδήλατο, ποδηλατάδα
actor snowman: χιονάνθρωπος χωρίς χιόνι, χιονάνθρωπος
actor ball: μπάλα ποδοσφαίρου, ποδοσφαίρου
actor hamburger: χάμπουργκερ
actor pizza: πίτσα
actor hot dog: χοτ ντογκ
actor taco: τάκο
actor apple: κόκκινο μήλο, μήλο, πράσινο μήλο
actor banana: μπανάνα
actor watermelon: καρπούζι
actor pineapple: ανανάς
actor strawberry: φράουλα
actor carrot: καρότο
actor doughnut: ντόνατ
actor ice cream: παγωτό χωνάκι, παγωτό
actor cake: τούρτα γενεθλίων, κομμάτι τούρτας
actor cupcake: κεκάκι
actor cheese: κομμάτι τυρί, τυρί
actor mushroom: μανιτάρι
actor lollipop: γλειφιτζούρι
actor guitar: κιθάρα
actor drum: τύμπανο
actor violin: βιολί
actor trumpet: τρομπέτα
actor umbrella: ομπρέλα, ομπρέλα με σταγόνες βροχής, κλειστή ομπρέλα
actor gift: τυλιγμένο δώρο
actor crown: στέμμα
actor top hat: ημίψηλο καπέλο, ημίψηλο
actor alarm clock: ξυπνητήρι
actor camera: φωτογραφική μηχανή, φωτογραφική μηχανή με φλας
actor television: τηλεόραση
actor light bulb: λαμπτήρας
actor trophy: τρόπαιο
actor basketball: μπάλα μπάσκετ
actor cactus: κάκτος
actor sunflower: ηλιοτρόπιο
actor tulip: τουλίπα
actor rose: τριαντάφυλλο, κόκκινο τριαντάφυλλο
actor christmas tree: χριστουγεννιάτικο δέντρο, χριστουγεννιάτικο
actor jack-o-lantern: φανάρι από κολοκύθα, κολοκύθα
actor castle: κάστρο
actor house: σπίτι, σπίτι με κήπο, εξοχικό σπίτι, σπιτικό
actor tent: σκηνή
actor bell: κουδούνι
actor crystal ball: κρυστάλλινη σφαίρα
actor key: παλιό κλειδί
actor backpack: σχολική σάκα, σχολική τσάντα
scene desert: έρημος
event fireworks: βεγγαλικά, αστράκι, κροτίδα
event bubbles: φυσαλίδες
= en
actor teddy bear: teddy bear
actor panda: panda
actor astronaut: astronaut
actor dog: dog face, dog, guide dog, service dog, poodle
actor fox: fox
actor rabbit: rabbit face, rabbit
actor unicorn: unicorn
actor dinosaur: T-Rex, sauropod
actor cat: cat face, cat, black cat, grinning cat, grinning cat with smiling eyes, smiling cat with heart-eyes, cat with wry smile, kissing cat, weary cat, crying cat, pouting cat
actor lion: lion
actor tiger: tiger face, tiger, leopard
actor monkey: monkey, monkey face
actor koala: koala
actor frog: frog
actor chicken: chicken
actor snail: snail
actor robot: robot
actor alien: alien
actor bear: bear
actor pig: pig face, pig, pig nose, boar
actor cow: cow face, cow, ox, water buffalo
actor mouse: mouse face, mouse, rat
actor elephant: elephant, mammoth
actor wizard: mage
actor superhero: superhero
actor princess: princess
actor wolf: wolf
actor raccoon: raccoon
actor giraffe: giraffe
actor zebra: zebra
actor deer: deer, moose
actor camel: camel, two-hump camel
actor kangaroo: kangaroo
actor hippo: hippopotamus
actor rhino: rhinoceros
actor gorilla: gorilla, orangutan
actor otter: otter
actor hedgehog: hedgehog
actor polar bear: polar bear
actor hamster: hamster
actor peacock: peacock
actor rooster: rooster
actor chick: baby chick, chick, front-facing baby chick, hatching chick
actor crocodile: crocodile
actor snake: snake
actor llama: llama
actor goat: goat
actor sheep: ewe, ram
actor horse: horse, horse face, carousel horse
actor beaver: beaver
actor skunk: skunk
actor ladybug: lady beetle
actor ant: ant
actor scorpion: scorpion
actor caterpillar: bug, worm
actor clown: clown face, clown
actor santa claus: Santa Claus, Mx Claus, Mrs. Claus
actor vampire: vampire
actor zombie: zombie
actor elf: elf
actor ninja: ninja
actor prince: prince
actor cook: cook
actor firefighter: firefighter
actor police officer: police officer, officer
actor farmer: farmer
actor monster: alien monster
actor tropical fish: tropical fish, fish
actor penguin: penguin
actor turtle: turtle
actor octopus: octopus
actor whale: whale, spouting whale
actor crab: crab
actor duck: duck, goose
actor sailboat: sailboat
actor dolphin: dolphin
actor shark: shark
actor seal: seal
actor jellyfish: jellyfish
actor squid: squid
actor lobster: lobster, shrimp
actor pufferfish: blowfish
actor swan: swan
actor mermaid: merperson
actor ship: ship, passenger ship, ferry
actor dragon: dragon face, dragon
actor rocket: rocket, rockets
actor owl: owl
actor butterfly: butterfly
actor bee: honeybee
actor ghost: ghost
actor ufo: flying saucer
actor airplane: airplane, small airplane, airplane departure, airplane arrival
actor helicopter: helicopter
actor balloon: balloon
actor bat: bat
actor parrot: parrot
actor flamingo: flamingo
actor eagle: eagle
actor fairy: fairy
actor genie: genie
actor kite: kite
actor parachute: parachute
actor train: locomotive, train, high-speed train, bullet train, mountain railway
actor car: automobile, sport utility vehicle, oncoming automobile, racing car
actor taxi: taxi, oncoming taxi
actor bus: bus, oncoming bus
actor police car: police car, oncoming police car
actor fire engine: fire engine, engine
actor tractor: tractor
actor bicycle: bicycle
actor snowman: snowman without snow, snowman
actor ball: soccer ball, soccer
actor hamburger: hamburger
actor pizza: pizza
actor hot dog: hot dog
actor taco: taco
actor apple: red apple, apple, green apple
actor banana: banana
actor watermelon: watermelon
actor pineapple: pineapple
actor strawberry: strawberry
actor carrot: carrot
actor doughnut: doughnut
actor ice cream: soft ice cream, soft cream, ice cream
actor cake: birthday cake, shortcake
actor cupcake: cupcake
actor cheese: cheese wedge
actor mushroom: mushroom
actor lollipop: lollipop
actor guitar: guitar
actor drum: drum, drumsticks
actor violin: violin
actor trumpet: trumpet
actor umbrella: umbrella, umbrella with rain drops, closed umbrella
actor gift: wrapped gift
actor crown: crown
actor top hat: top hat, hat
actor alarm clock: alarm clock
actor camera: camera, camera with flash
actor television: television
actor light bulb: light bulb, bulb
actor trophy: trophy
actor basketball: basketball
actor cactus: cactus
actor sunflower: sunflower
actor tulip: tulip
actor rose: rose
actor christmas tree: Christmas tree, Christmas
actor jack-o-lantern: jack-o-lantern
actor castle: castle
actor house: house, house with garden
actor tent: tent
actor crystal ball: crystal ball, crystal
actor key: key, old key, keys
actor backpack: backpack
scene desert: desert
event fireworks: fireworks, sparkler, firecracker
event bubbles: bubbles
= es
actor teddy bear: osito de peluche, osito peluche
actor panda: panda, oso panda
actor astronaut: astronauta
actor dog: cara de perro, perro, perro guía, perro de servicio, caniche
actor fox: zorro
actor rabbit: cara de conejo
actor unicorn: unicornio
actor dinosaur: t-rex, saurópodo
actor cat: cara de gato, gato, gato negro, gato sonriendo, gato sonriendo con ojos sonrientes, gato sonriendo con ojos de corazón, gato haciendo una mueca, gato besando, gato asustado, gato llorando, gato enfadado
actor lion: león
actor tiger: cara de tigre, tigre, leopardo
actor monkey: mono, cara de mono
actor koala: koala
actor frog: rana
actor chicken: gallina
actor snail: caracol
actor robot: robot
actor alien: alienígena
actor bear: oso
actor pig: cara de cerdo, cerdo, nariz de cerdo, jabalí
actor cow: cara de vaca, vaca, buey, búfalo de agua
actor mouse: cara de ratón, ratón, rata
actor elephant: elefante, mamut
actor wizard: persona maga, maga
actor superhero: personaje de superhéroe, personaje superhéroe
actor princess: princesa
actor wolf: lobo
actor raccoon: mapache
actor giraffe: jirafa
actor zebra: cebra
actor deer: ciervo, alce
actor camel: dromedario, camello
actor kangaroo: canguro
actor hippo: hipopótamo
actor rhino: rinoceronte
actor gorilla: gorila, orangután
actor otter: nutria
actor hedgehog: erizo
actor polar bear: oso polar
actor hamster: hámster
actor peacock: pavo real
actor rooster: gallo
actor chick: pollito, pollito de frente, pollito rompiendo el cascarón, polluelo
actor crocodile: cocodrilo
actor snake: serpiente
actor llama: llama
actor goat: cabra
actor sheep: oveja, carnero
actor horse: caballo, cara de caballo, caballo de tiovivo, carreras de caballos
actor beaver: castor
actor skunk: mofeta
actor ladybug: mariquita
actor ant: hormiga
actor scorpion: escorpión
actor caterpillar: bicho, gusano
actor clown: cara de payaso, payaso
actor santa claus: Papá Noel, Noel, Mamá Noel
actor vampire: vampiro
actor zombie: zombi
actor elf: elfo
actor ninja: ninja
actor prince: príncipe
actor cook: chef
actor firefighter: bombero
actor police officer: agente de policía, agente
actor farmer: profesional de la agricultura, agricultura
actor monster: monstruo alienígena
actor tropical fish: pez tropical, pez
actor penguin: pingüino
actor turtle: tortuga
actor octopus: pulpo
actor whale: ballena, ballena soltando un chorro
actor crab: cangrejo
actor duck: pato, oca
actor sailboat: velero, barco de vela
actor dolphin: delfín
actor shark: tiburón
actor seal: foca
actor jellyfish: medusa
actor squid: calamar
actor lobster: bogavante, gamba
actor pufferfish: pez globo
actor swan: cisne
actor mermaid: persona sirena, sirena
actor ship: barco, barco de pasajeros, ferri
actor dragon: cara de dragón, dragón
actor rocket: cohete
actor owl: búho
actor butterfly: mariposa
actor bee: abeja
actor ghost: fantasma
actor ufo: platillo volante
actor airplane: avión, avioneta, avión despegando, avión aterrizando
actor helicopter: helicóptero
actor bat: murciélago
actor parrot: loro
actor flamingo: flamenco
actor eagle: águila
actor fairy: hada
actor genie: genio
actor kite: cometa
actor parachute: paracaídas, paracaidismo
actor train: locomotora de vapor, locomotora vapor, tren de alta velocidad, tren bala, ferrocarril de montaña
actor car: coche, vehículo deportivo utilitario, coche próximo, coche de carreras
actor taxi: taxi, taxi próximo
actor bus: autobús, autobús próximo
actor police car: coche de policía, coche de policía próximo, coche patrulla
actor fire engine: coche de bomberos, coche bomberos, camión de bomberos
actor tractor: tractor
actor snowman: muñeco de nieve, muñeco, muñeco de nieve con nieve, muñeco de nieve sin nieve
actor ball: balón de fútbol, fútbol
actor hamburger: hamburguesa
actor pizza: pizza
actor hot dog: perrito caliente
actor taco: taco
actor apple: manzana roja, manzana verde
actor banana: plátano
actor watermelon: sandía
actor pineapple: piña
actor strawberry: fresa, fresón
actor carrot: zanahoria
actor doughnut: dónut
actor ice cream: cucurucho de helado, cucurucho helado, helado, helado de cucurucho
actor cake: tarta de cumpleaños, tarta cumpleaños, trozo de tarta
actor cupcake: magdalena
actor cheese: cuña de queso, cuña queso
actor mushroom: champiñón
actor lollipop: piruleta
actor guitar: guitarra
actor drum: tambor
actor violin: violín
actor trumpet: trompeta
actor umbrella: paraguas, paraguas con gotas de lluvia, paraguas cerrado, paraguas abierto
actor gift: regalo, regalo envuelto
actor crown: corona
actor top hat: sombrero de copa, sombrero copa
actor alarm clock: reloj despertador, despertador
actor camera: cámara de fotos, cámara fotos, cámara con flash
actor television: televisión
actor light bulb: bombilla
actor trophy: trofeo
actor basketball: balón de baloncesto, baloncesto
actor cactus: cactus
actor sunflower: girasol
actor tulip: tulipán
actor rose: rosa
actor christmas tree: árbol de Navidad, Navidad, abeto de Navidad
actor jack-o-lantern: calabaza de Halloween, calabaza Halloween
actor castle: castillo europeo
actor house: casa, casa con jardín
actor tent: tienda de campaña, tienda campaña
actor bell: campana
actor crystal ball: bola de cristal, cristal
actor key: llave antigua
actor backpack: mochila escolar
scene desert: desierto
event fireworks: fuegos artificiales, bengala, petardo
event bubbles: burbujas
= et
actor teddy bear: mängukaru
actor panda: panda
actor astronaut: astronaut
actor dog: koera nägu, koera, koer, juhtkoer, teenistuskoer, puudel
actor fox: rebane, rebase nägu
actor rabbit: jänese nägu, jänese, jänes
actor unicorn: ükssarvik
actor dinosaur: türannosaurus, sauropood
actor cat: kassi nägu, kassi, kass, must kass, avatud suuga naeratav kass, lõbusate silmadega irvitav kass, südamekujuliste silmadega naeratav kass, virilalt naeratav kass, suletud silmadega suudlev kass, üllatunud kass, nuttev kass, mossitav kass, kassipoeg
actor lion: lõvi nägu, lõvi
actor tiger: tiigri nägu, tiigri, tiiger, leopard
actor monkey: ahv, ahvi nägu
actor koala: koaala
actor frog: konn
actor chicken: kana
actor snail: tigu
actor robot: robot, roboti nägu
actor alien: tulnukas
actor bear: karu
actor pig: sea nägu, sea, siga, sea kärss, metssiga
actor cow: lehma nägu, lehma, lehm, härg, vesipühvel
actor mouse: hiire nägu, hiire, hiir, rott
actor elephant: elevant, mammut
actor wizard: maag
actor superhero: superkangelane
actor princess: printsess
actor wolf: hunt
actor raccoon: pesukaru
actor giraffe: kaelkirjak
actor zebra: sebra
actor deer: hirv, põder
actor camel: kaamel, kahe küüruga kaamel
actor kangaroo: känguru
actor hippo: jõehobu, jõehobuke
actor rhino: ninasarvik
actor gorilla: gorilla, orangutan
actor otter: saarmas
actor hedgehog: siil
actor polar bear: jääkaru
actor hamster: hamster
actor peacock: paabulind
actor rooster: kukk
actor chick: väike tibu, tibu, väike tibu eestvaates, kooruv tibu
actor crocodile: krokodill
actor snake: madu
actor llama: laama
actor goat: kits
actor sheep: lammas, oinas
actor horse: hobune, hobuse nägu, karussellihobune
actor beaver: kobras
actor skunk: skunk
actor ladybug: lepatriinu
actor ant: sipelgas
actor scorpion: suur skorpion, skorpion
actor caterpillar: röövik, uss
actor clown: klouninägu
actor santa claus: jõuluvana, päkats, jõuluvana abikaasa
actor vampire: vampiir
actor zombie: zombi
actor elf: päkapikk, päkapikud
actor ninja: ninja
actor prince: prints
actor cook: kokk
actor firefighter: tuletõrjuja
actor police officer: politseinik
actor farmer: talunik
actor monster: tulnukkoletis
actor tropical fish: troopiline kala, kala
actor penguin: pingviin
actor turtle: kilpkonn
actor octopus: kaheksajalg
actor whale: vaal, vett pritsiv vaal
actor crab: krabi
actor duck: part, hani
actor sailboat: purjepaat
actor dolphin: delfiin
actor shark: hai
actor seal: hüljes
actor jellyfish: meduus
actor squid: kalmaar
actor lobster: homaar, krevett, homaarisupp
actor pufferfish: siilkala
actor swan: luik, luigepoeg
actor mermaid: näkk
actor ship: laev, reisilaev, praam
actor dragon: draakoni nägu, draakoni, draakon
actor rocket: rakett
actor owl: öökull
actor butterfly: liblikas
actor bee: mesilane
actor ghost: kummitus
actor ufo: lendav taldrik
actor airplane: lennuk, väikelennuk, õhkutõusev lennuk, maanduv lennuk
actor helicopter: helikopter
actor balloon: õhupall
actor bat: nahkhiir
actor parrot: papagoi
actor flamingo: flamingo
actor eagle: kotkas
actor fairy: haldjas
actor genie: džinn
actor kite: tuulelohe
actor parachute: langevarjur, langevari, langevarjuga hüppamine, langevarjuhüpe
actor train: vedur, rong, kiirrong, terava ninaga kiirrong, mägiraudtee
actor car: auto, mahtuniversaal, auto eestvaates, võidusõiduauto
actor taxi: takso, takso eestvaates
actor bus: buss, buss eestvaates
actor police car: politseiauto, politseiauto eestvaates
actor fire engine: tuletõrjeauto
actor tractor: traktor
actor bicycle: jalgratas
actor snowman: lumeta lumememm, lumememm
actor ball: jalgpall
actor hamburger: hamburger
actor pizza: pitsa
actor hot dog: hot dog
actor taco: tako
actor apple: punane õun, õun, roheline õun
actor banana: banaan
actor watermelon: arbuus
actor pineapple: ananass
actor strawberry: maasikas
actor carrot: porgand
actor doughnut: sõõrik
actor ice cream: pehme jäätis, jäätis
actor cake: sünnipäevatort, liivataignakook
actor cupcake: muffin
actor cheese: juustutükk
actor mushroom: seen
actor lollipop: pulgakomm
actor guitar: kitarr
actor drum: trumm, trummipulgad
actor violin: viiul
actor trumpet: trompet
actor umbrella: vihmavari, piiskadega vihmavari, suletud vihmavari
actor gift: kingipakk
actor crown: kroon
actor top hat: torukübar
actor alarm clock: äratuskell
actor camera: kaamera, välguga kaamera
actor television: teler
actor light bulb: lamp
actor trophy: karikas
actor basketball: korvpall
actor cactus: kaktus
actor sunflower: päevalill
actor tulip: tulp
actor rose: roos
actor christmas tree: jõulupuu
actor jack-o-lantern: kõrvitsalatern
actor castle: loss
actor house: maja, aiaga maja
actor tent: telk
actor bell: kelluke
actor crystal ball: kristallkuul
actor key: võti, vana võti
actor backpack: ranits
scene desert: kõrb
event fireworks: ilutulestik, säraküünal, ilutulestikurakett
event bubbles: mullid
= eu
actor teddy bear: hartzatxo
actor panda: panda
actor astronaut: astronauta
actor dog: txakur-aurpegia, txakur, itsu-txakurra, laguntza-txakurra, canichea
actor fox: azeria
actor rabbit: untxi-aurpegia, untxia
actor unicorn: adarbakar, adarbakarra
actor dinosaur: T-Rex, sauropodo
actor cat: katu-aurpegia, katua, katu beltza, ahoa irekita duen katu-aurpegi irribarretsua, begiez barre egiten ari den katu-aurpegia, katu irribarretsua  bihotz-itxurako begiekin, irribarre maltzurra duen katu-aurpegia, begiak itxita musuka ari den katu-aurpegia, leher eginda dagoen katu-aurpegia, negarrez ari den katu-aurpegia, katu-aurpegi muturtua
actor lion: lehoi, lehoia
actor tiger: tigre-aurpegia, tigrea, lehoinabarra
actor monkey: tximua, tximu-aurpegia, tximu
actor koala: koala
actor frog: igel-aurpegia
actor chicken: oiloa, oilo
actor snail: barraskiloa, barraskilo
actor robot: robot-aurpegia
actor alien: estralurtarra
actor bear: hartz
actor pig: txerri-aurpegia, txerria, txerri-sudurra, basurdea
actor cow: behi-aurpegi, behia, idia, ur-bufaloa
actor mouse: sagu-aurpegia, sagua, arratoia
actor elephant: elefantea, mamut, elefante
actor wizard: mago
actor superhero: superheroi
actor princess: printzesa
actor wolf: otso, otsoa
actor raccoon: mapatxe
actor giraffe: jirafa
actor zebra: zebra
actor deer: oreina, altzea, orein
actor camel: gamelua, bi tontorreko gamelua
actor kangaroo: kanguru, kangurua, kangurukumea
actor hippo: hipopotamo
actor rhino: errinozeroa, errinozero
actor gorilla: gorila, orangutana
actor otter: igaraba
actor hedgehog: triku
actor polar bear: hartz zuria
actor hamster: hamsterra, hamster
actor peacock: hegazterren
actor rooster: oilarra, oilar
actor chick: txita, aurrera begira dagoen txita, arrautzetik irten berri den txita
actor crocodile: krokodiloa, krokodilo
actor snake: sugea
actor llama: llama
actor goat: ahuntza
actor sheep: ardi, zikiroa, ardia
actor horse: zaldia, zaldi-aurpegia, karrusela
actor beaver: kastore, kastorea
actor skunk: mofeta
actor ladybug: amona mantangorri
actor ant: inurria
actor scorpion: eskorpioia
actor caterpillar: zomorroa, zizare
actor clown: pailazo-aurpegia
actor santa claus: aita noel, bizarzuri, gabonetako ama
actor vampire: banpiro
actor zombie: zonbi
actor elf: elfo
actor ninja: ninja
actor prince: printzea
actor cook: sukaldaria
actor firefighter: suhiltzailea
actor police officer: polizia
actor farmer: nekazaria
actor monster: munstro estralurtarra
actor tropical fish: arrain tropikala, arrain
actor penguin: pinguinoa, pinguino
actor turtle: dortoka, dortokoa
actor octopus: olagarroa, olagarro
actor whale: balea, ura jaurtitzen ari den balea, bale
actor crab: karramarroa
actor duck: ahatea, antzara, ahate
actor sailboat: belaontzia
actor dolphin: izurdea
actor shark: marrazoa, marrazo
actor seal: itsas txakur, itsas lehoia, itsas txakurra
actor jellyfish: marmoka
actor squid: txibia
actor lobster: otarrain, ganba
actor pufferfish: globo-arraina
actor swan: zisne, zisne txiki
actor mermaid: itsas izaki
actor ship: itsasontzia, gurutzaontzia, ferrya
actor dragon: herensuge-aurpegia, herensugea
actor rocket: suziria
actor owl: hontza, hontz
actor butterfly: pinpilinpauxa
actor bee: erlea, erle
actor ghost: mamua
actor ufo: plater hegalari
actor airplane: hegazkina, hegazkin txikia, aireratzen ari den hegazkina, lur hartzen ari den hegazkina
actor helicopter: helikopteroa
actor balloon: puxika
actor bat: saguzarra, saguzar
actor parrot: loro
actor flamingo: flamenkoa
actor eagle: arranoa, arrano
actor fairy: maitagarri
actor genie: iratxo
actor kite: haize-parpaila
actor parachute: paraxuta, paraxut
actor train: tren-makina, trena, abiadura handiko trena, bala-trena, mendiko trenbidea
actor car: autoa, aisiarako ibilgailua, heldu den autoa, lasterketa-autoa
actor taxi: taxia, heldu den taxia
actor bus: autobusa, heldu den autobusa
actor police car: poliziaren autoa, heldu den poliziaren autoa
actor fire engine: suhiltzaileen kamioia
actor tractor: traktorea
actor bicycle: ziklomotorra, ziklomotor
actor snowman: elurrezko gizona elurrik gabe, elurrezko elurrik gabe, elurrezko gizona, elurrezko gizon
actor ball: futboleko baloia
actor hamburger: hanburgesa
actor pizza: pizza
actor hot dog: hot dog
actor taco: takoa
actor apple: sagar gorria, sagar, sagar berdea
actor banana: banana
actor watermelon: sandia
actor pineapple: anana
actor strawberry: marrubia
actor carrot: azenarioa, azenario
actor doughnut: donuta, donut
actor ice cream: izozki krematsua, izozkia
actor cake: urtebetetze-tarta, opiltxoa
actor cupcake: cupcake
actor cheese: gazta zatia
actor mushroom: barrengorria
actor lollipop: piruleta
actor guitar: gitarra
actor drum: danborra, danbor
actor violin: biolina
actor trumpet: tronpeta
actor umbrella: aterki, aterkia euri-tantekin, aterki itxia
actor gift: paperez inguratutako oparia
actor crown: koroa
actor top hat: kapelu altua
actor alarm clock: alarma
actor camera: kamera, kamera flasharekin
actor television: telebista
actor light bulb: bonbilla
actor trophy: trofeoa
actor basketball: saskibaloia
actor cactus: kaktusa
actor sunflower: ekilorea
actor tulip: tulipa
actor rose: arrosa
actor christmas tree: gabonetako zuhaitza, gabonetako
actor jack-o-lantern: halloweeneko kuia
actor castle: gaztelua
actor house: etxebizitza, etxea eta lorategia
actor tent: denda
actor bell: kanpaia
actor crystal ball: kristalezko bola
actor key: giltza zaharra
actor backpack: bizkar-zorroa, bizkar-zorro, eskolako bizkar-zorroa
scene desert: basamortua
event fireworks: su artifizialak, bengala, petardo
event bubbles: burbuilak
= fa
actor teddy bear: تدی خرسه
actor panda: پاندا
actor astronaut: فضانورد
actor dog: صورت سگ, سگ, سگ راهنما, سگ کمکی, پودل
actor fox: روباه
actor rabbit: صورت خرگوش, خرگوش
actor unicorn: تک‌شاخ
actor dinosaur: تی‌رکس, سوسمار
actor cat: صورت گربه, گربه, گربه سیاه, گربهٔ خندان, گربه با چشم‌های خندان, گربهٔ خندان عاشق, گربه با پوزخند, گربه و بوسهٔ خجالتی, گربهٔ بهت‌زده, گربهٔ گریان, گربهٔ اخمو
actor tiger: صورت ببر, ببر, پلنگ
actor monkey: میمون, صورت میمون
actor koala: کوآلا
actor frog: قورباغه
actor chicken: مرغ
actor snail: حلزون
actor robot: روبات
actor alien: موجود فضایی
actor bear: خرس
actor pig: صورت خوک, خوک, دماغ خوک, گراز نر
actor cow: صورت گاو, گاو, گاو ماده, گاو نر, بوفالوی آبی
actor mouse: صورت موش, موش, موش صحرایی
actor elephant: فیل, ماموت
actor wizard: ساحر
actor superhero: ابرقهرمان
actor princess: شاهزاده خانم
actor wolf: گرگ
actor raccoon: راکون
actor giraffe: زرافه
actor zebra: گورخر, گور
actor deer: گوزن, موس
actor camel: شتر, شتر دو کوهان
actor kangaroo: کانگورو, بچه کانگورو
actor hippo: اسب آبی, اسب, اسب‌آبی
actor rhino: کرگدن
actor gorilla: گوریل, اورانگوتان
actor otter: سمور آبی, سمور
actor hedgehog: جوجه‌تیغی
actor polar bear: خرس قطبی
actor hamster: همستر
actor peacock: طاووس, طاووس ماده
actor rooster: خروس
actor chick: جوجه, جوجه از روبرو, جوجه ازتخم‌بیرون‌آمده, نیم‌رخ جوجه
actor crocodile: تمساح
actor snake: مار, مارگیر
actor llama: لاما, شتر لاما, لامای وحشی
actor goat: بز
actor sheep: میش, قوچ
actor horse: صورت اسب, چرخ‌وفلک اسبی
actor beaver: بیدستر
actor skunk: راسو
actor ladybug: کفشدوزک, کفشدوز
actor ant: مورچه
actor scorpion: عقرب
actor caterpillar: حشره, کرم
actor clown: دلقک
actor santa claus: بابا نوئل, نوئل, مامان نوئل
actor vampire: خون‌آشام
actor zombie: مرده متحرک
actor elf: اِلف
actor ninja: نینجا
actor prince: شاهزاده
actor cook: آشپز
actor firefighter: مأمور آتش‌نشانی
actor farmer: کشاورز
actor monster: هیولای فضایی
actor tropical fish: ماهی استوایی, استوایی
actor penguin: پنگوئن
actor turtle: لاک‌پشت
actor octopus: هشت‌پا
actor whale: نهنگ, نهنگ در حال آب‌فشانی
actor crab: خرچنگ
actor duck: مرغابی, غاز
actor sailboat: قایق بادبانی, بادبانی
actor dolphin: دلفین
actor shark: کوسه
actor seal: فُک
actor jellyfish: عروس دریایی, دریایی
actor squid: ماهی مرکب, مرکب
actor lobster: لابستر, میگو
actor pufferfish: ماهی بادکنکی, بادکنکی
actor swan: قو
actor mermaid: دریامردمان
actor ship: کشتی, کشتی مسافربری, فرابر
actor dragon: صورت اژدها, اژدها
actor rocket: موشک, موشک فضایی
actor owl: جغد
actor butterfly: پروانه
actor bee: زنبور عسل
actor ghost: روح
actor ufo: بشقاب‌پرنده
actor airplane: هواپیما, هواپیمای کوچک, زمان حرکت هواپیما, زمان ورود هواپیما
actor helicopter: هلیکوپتر
actor balloon: بادکنک
actor bat: خفاش
actor parrot: طوطی
actor flamingo: فلامینگو
actor eagle: عقاب
actor kite: بادبادک
actor parachute: چتر نجات
actor train: لوکوموتیو, قطار سریع‌السیر, قطار تندرو, ریل کوهستانی
actor car: خودرو, خودروی شاسی‌بلند, خودرویی که نزدیک می‌شود, ماشین مسابقه, خودروی سواری
actor taxi: تاکسی, تاکسی‌ای که نزدیک می‌شود
actor bus: اتوبوس, اتوبوس روبه‌جلو
actor police car: ماشین پلیس, ماشین پلیسی که نزدیک می‌شود
actor fire engine: ماشین آتش‌نشانی, آتش‌نشانی
actor tractor: تراکتور
actor bicycle: دوچرخه, دوچرخه سواری
actor snowman: آدم برفی بدون برف, برفی برف, آدم برفی
actor ball: توپ فوتبال, فوتبال
actor hamburger: همبرگر
actor pizza: پیتزا
actor hot dog: هات داگ
actor taco: تاکو
actor apple: سیب سرخ, سیب, سیب سبز
actor banana: موز
actor watermelon: هندوانه
actor pineapple: آناناس
actor strawberry: توت‌فرنگی
actor carrot: هویج
actor doughnut: دونات
actor ice cream: بستنی قیفی, بستنی
actor cake: کیک تولد, تولد, شُرت‌کیک, روز تولد
actor cupcake: کیک فنجانی, فنجانی
actor cheese: قاچ پنیر
actor mushroom: قارچ
actor lollipop: آب‌نبات‌چوبی
actor guitar: گیتار
actor drum: طبل
actor violin: ویولن
actor trumpet: ترومپت
actor umbrella: چتر, چتر خیس, چتر بسته
actor gift: هدیهٔ کادوشده
actor crown: تاج
actor top hat: کلاه مردانه استوانه‌ای, مردانه استوانه‌ای
actor alarm clock: ساعت رومیزی, رومیزی
actor camera: دوربین, دوربین با فلاش
actor television: تلویزیون
actor light bulb: لامپ
actor trophy: جام ورزشی, جایزه ورزشی
actor basketball: بسکتبال
actor cactus: کاکتوس
actor sunflower: گل آفتابگردان, آفتابگردان
actor tulip: لاله
actor rose: رز
actor christmas tree: درخت کریسمس, کریسمس
actor jack-o-lantern: فانوس کدو تنبل
actor castle: قلعه
actor house: خانه, خانهٔ حیاط‌دار
actor tent: چادر
actor bell: زنگ
actor crystal ball: گوی
actor key: کلید قدیمی
actor backpack: کوله‌پشتی
scene desert: بیابان
event fireworks: آتش‌بازی, فشفشه, ترقه
= fi
actor teddy bear: nalle
actor panda: panda, pandan naama
actor astronaut: astronautti
actor dog: koiran naama, koiran, koira, opaskoira, palveluskoira, villakoira
actor fox: kettu, ketun naama
actor rabbit: jäniksen naama, jäniksen, kani
actor unicorn: yksisarvinen, yksisarvisen naama
actor dinosaur: tyrannosaurus rex, sauropodi
actor cat: kissan naama, kissan, kissa, musta kissa, leveästi hymyilevä kissa, virnistävä kissa ja hymyilevät silmät, kissa ja sydänsilmät, vinosti hymyilevä kissa, kissan pusunaama ja suljetut silmät, yllättynyt kissa, itkevä kissa, mököttävä kissa
actor lion: leijona, leijonan naama
actor tiger: tiikerin naama, tiikerin, tiikeri, leopardi
actor monkey: apina, apinan naama
actor koala: koala
actor frog: sammakko, sammakon naama
actor chicken: kana
actor snail: etana
actor robot: robotti, robottinaama
actor alien: avaruusolio
actor bear: karhu, karhun naama
actor pig: sian naama, sian, sika, sian kärsä, villisika
actor cow: lehmän naama, lehmän, lehmä, härkä, vesipuhveli
actor mouse: hiiren naama, hiiren, hiiri, rotta
actor elephant: elefantti, mammutti
actor wizard: velho
actor superhero: supersankari
actor princess: prinsessa
actor wolf: susi
actor raccoon: pesukarhu
actor giraffe: kirahvi
actor zebra: seepra
actor deer: peura, hirvi
actor camel: kameli, kaksikyttyräinen kameli
actor kangaroo: kenguru
actor hippo: virtahepo
actor rhino: sarvikuono
actor gorilla: gorilla, oranki
actor otter: saukko
actor hedgehog: siili
actor polar bear: jääkarhu
actor hamster: hamsteri, hamsterin naama
actor peacock: riikinkukko
actor rooster: kukko
actor chick: tipu, tipu edestäpäin, kuoriutuva tipu
actor crocodile: krokotiili
actor snake: käärme
actor llama: laama
actor goat: vuohi
actor sheep: lammas, pässi
actor horse: hevonen, hevosen naama, karusellihevonen
actor beaver: majava
actor skunk: haisunäätä
actor ladybug: leppäkerttu
actor ant: muurahainen
actor scorpion: skorpioni
actor caterpillar: ötökkä, mato
actor clown: pelle
actor santa claus: joulupukki, tonttu, joulupukin muori
actor vampire: vampyyri
actor zombie: zombi
actor elf: haltia, haltija
actor ninja: ninja
actor prince: prinssi
actor cook: kokki
actor firefighter: pelastaja
actor police officer: poliisi
actor farmer: maanviljelijä
actor monster: avaruushirviö
actor tropical fish: trooppinen kala, kala
actor penguin: pingviini
actor turtle: kilpikonna
actor octopus: mustekala
actor whale: valas, suihkuttava valas
actor crab: rapu
actor duck: sorsa, hanhi
actor sailboat: purjevene
actor dolphin: delfiini
actor shark: hai
actor seal: hylje
actor jellyfish: meduusa
actor squid: kalmari
actor lobster: hummeri, katkarapu
actor pufferfish: pallokala
actor swan: joutsen
actor mermaid: merenväki
actor ship: laiva, matkustajalaiva, lautta
actor dragon: lohikäärmeen naama, lohikäärmeen, lohikäärme
actor rocket: raketti
actor owl: pöllö
actor butterfly: perhonen
actor bee: mehiläinen
actor ghost: kummitus
actor ufo: lentävä lautanen
actor airplane: lentokone, pienkone, lähtevä lentokone, saapuva lentokone
actor helicopter: helikopteri
actor balloon: ilmapallo
actor bat: lepakko
actor parrot: papukaija
actor flamingo: flamingo
actor eagle: kotka
actor fairy: keiju
actor genie: henki
actor kite: leija, leijailla
actor parachute: laskuvarjo, laskuvarjohyppy
actor train: veturi, juna, pikajuna, luotipikajuna, rinnerata
actor car: auto, katumaasturi, saapuva auto, kilpa-auto
actor taxi: taksi, saapuva taksi
actor bus: bussi, saapuva bussi
actor police car: poliisiauto, saapuva poliisiauto
actor fire engine: paloauto
actor tractor: traktori
actor bicycle: polkupyörä
actor snowman: lumiukko ilman lunta, lumiukko
actor ball: jalkapallo
actor hamburger: hampurilainen
actor pizza: pizza
actor hot dog: hodari
actor taco: taco
actor apple: punainen omena, omena, vihreä omena
actor banana: banaani
actor watermelon: vesimeloni
actor pineapple: ananas
actor strawberry: mansikka
actor carrot: porkkana
actor doughnut: donitsi
actor ice cream: pehmis, jäätelö, pehmeä
actor cake: syntymäpäiväkakku, kakkupala
actor cupcake: vuokaleivos
actor cheese: juustopala
actor mushroom: sieni
actor lollipop: tikkari
actor guitar: kitara
actor drum: rumpu, rumpukapula
actor violin: viulu
actor trumpet: trumpetti
actor umbrella: sateenvarjo, sateenvarjo ja pisarat, suljettu sateenvarjo
actor gift: lahjapaketti
actor crown: kruunu
actor top hat: silinteri
actor alarm clock: herätyskello
actor camera: kamera, kamera ja salama
actor television: televisio
actor light bulb: hehkulamppu
actor trophy: pokaali
actor basketball: koripallo
actor cactus: kaktus
actor sunflower: auringonkukka
actor tulip: tulppaani
actor rose: ruusu
actor christmas tree: joulukuusi
actor jack-o-lantern: kurpitsalyhty
actor castle: linna
actor house: talo, talo ja puutarha
actor tent: teltta
actor bell: kirkonkello
actor crystal ball: kristallipallo
actor key: avain, vanha avain
actor backpack: koulureppu
scene desert: autiomaa
event fireworks: ilotulitus, tähtisadetikku, sähikäinen
event bubbles: kuplat
= fil
actor teddy bear: teddy bear
actor panda: panda, panda bear
actor astronaut: astronaut
actor dog: mukha ng aso, aso, gabay na aso, asong panserbisyo, poodle
actor fox: mukha ng fox, fox
actor rabbit: mukha ng kuneho, kuneho
actor unicorn: unicorn, mukha ng unicorn
actor dinosaur: T-Rex, sauropod
actor cat: mukha ng pusa, pusa, itim na pusa, pusang nakatawa, pusang nakatawa kasama ang mga mata, pusang nakangiti nang may hugis-pusong mga mata, pusang nakangisi, pusang humahalik nang nakapikit, pusang pagod na pagod, pusang umiiyak, pusang nakasimangot
actor lion: mukha ng leon, leon
actor tiger: mukha ng tigre, tigre, leopard
actor monkey: unggoy, mukha ng unggoy
actor koala: koala
actor frog: palaka
actor chicken: manok
actor snail: kuhol
actor robot: mukha ng robot, robot
actor alien: alien
actor bear: oso
actor pig: mukha ng baboy, baboy, ilong ng baboy, baboy-ramo
actor cow: mukha ng baka, baka, toro, kalabaw
actor mouse: mukha ng daga, daga, bubuwit
actor elephant: elepante, mammoth
actor wizard: salamangkero
actor superhero: superhero
actor princess: prinsesa
actor wolf: mukha ng lobo, lobo
actor raccoon: raccoon
actor giraffe: giraffe
actor zebra: zebra
actor deer: usa, moose
actor camel: camel, camel na may dalawang umbok sa likod
actor kangaroo: kangaroo
actor hippo: hippopotamus
actor rhino: rhinoceros
actor gorilla: gorilya, orangutan
actor otter: otter
actor hedgehog: hedgehog
actor polar bear: polar bear
actor hamster: hamster
actor peacock: peacock
actor chick: sisiw, nakaharap na sisiw, bagong-pisang sisiw
actor crocodile: buwaya
actor snake: ahas
actor llama: llama
actor goat: kambing
actor sheep: tupa, lalaking tupa
actor horse: kabayo, mukha ng kabayo, kabayo sa carousel
actor beaver: beaver
actor skunk: skunk
actor ladybug: ladybug, lady beetle, ladybird
actor ant: langgam
actor scorpion: alakdan
actor caterpillar: insekto, uod
actor clown: payaso, mukha ng payaso
actor santa claus: santa claus, mx claus, Mrs Claus
actor vampire: bampira
actor zombie: zombie
actor elf: duwende
actor ninja: ninja
actor prince: prinsipe
actor cook: tagaluto
actor firefighter: bumbero, trak ng bumbero
actor police officer: pulis
actor farmer: magsasaka
actor monster: halimaw na alien, halimaw alien
actor tropical fish: tropical fish, isda
actor penguin: penguin
actor turtle: pagong
actor octopus: pugita
actor whale: balyena, balyenang bumubuga ng tubig
actor crab: alimango, alimasag
actor duck: bibi, gansa
actor sailboat: bangkang may layag, bangkang layag
actor dolphin: dolphin
actor shark: pating
actor seal: seal, sea Lion
actor jellyfish: dikya
actor squid: pusit
actor lobster: lobster, hipon
actor pufferfish: blowfish
actor swan: swan
actor mermaid: merperson
actor ship: barko, pampasaherong barko, ferry
actor dragon: mukha ng dragon, dragon
actor rocket: rocket
actor owl: kuwago
actor butterfly: paru-paro
actor bee: bubuyog
actor ghost: multo
actor ufo: flying saucer
actor airplane: eroplano, maliit na eroplano, pag-alis ng eroplano, pagdating ng eroplano
actor helicopter: helicopter
actor bat: paniki
actor parrot: loro
actor flamingo: flamingo
actor eagle: agila
actor fairy: diwata
actor genie: genie, taong genie
actor kite: saranggola
actor parachute: parachute
actor train: makina ng tren, makina tren, tren, high-speed train, bullet train, mountain railway
actor car: kotse, recreational vehicle, paparating na kotse, racing car
actor taxi: taxi, paparating na taxi
actor bus: bus, paparating na bus, school bus
actor police car: sasakyan ng polis, sasakyan polis, paparating na police car, police car, sasakyan ng pulis
actor fire engine: fire truck, fire
actor tractor: traktora
actor bicycle: bisikleta
actor snowman: snowman na walang niyebe, snowman niyebe, snowman
actor ball: bola ng soccer, soccer
actor hamburger: hamburger
actor pizza: pizza
actor hot dog: hot dog
actor taco: taco
actor apple: pulang mansanas, mansanas, berdeng mansanas
actor banana: saging
actor watermelon: pakwan
actor pineapple: pinya, pineapple
actor strawberry: strawberry
actor carrot: carrot
actor doughnut: doughnut
actor ice cream: swirl ice cream, swirl cream, ice cream
actor cake: birthday cake, shortcake
actor cupcake: cupcake
actor cheese: piraso ng keso, piraso keso
actor mushroom: kabute
actor lollipop: lollipop
actor guitar: gitara
actor drum: drum, drumsticks
actor violin: biyulin
actor trumpet: trumpeta
actor umbrella: payong, payong na nauulanan, nakasarang payong
actor gift: nakabalot na regalo, nakabalot regalo
actor crown: korona
actor top hat: top hat
actor alarm clock: alarm clock
actor camera: camera, camera na may flash
actor television: telebisyon
actor light bulb: bumbilya ng ilaw, bumbilya ilaw
actor trophy: trophy, tropeo
actor basketball: basketball
actor cactus: cactus
actor sunflower: mirasol
actor tulip: tulip
actor rose: rosas
actor christmas tree: christmas tree
actor jack-o-lantern: jack-o-lantern
actor castle: kastilyo
actor house: bahay, bahay na may hardin
actor tent: tent
actor crystal ball: bolang kristal
actor key: susi, lumang susi
actor backpack: backpack na pang-eskwela, backpack pang-eskwela
scene desert: disyerto
event fireworks: fireworks, sparkler, paputok
event bubbles: bula
= fr
actor teddy bear: ours en peluche, ours peluche
actor panda: panda, tête de panda
actor astronaut: astronaute
actor dog: tête de chien, chien, chien guide, chien d’assistance, caniche, chiot
actor fox: renard
actor rabbit: tête de lapin
actor unicorn: licorne, tête de licorne
actor dinosaur: T-Rex, sauropode
actor cat: tête de chat, chat, chat noir, chat qui sourit, chat qui sourit avec des yeux rieurs, chat souriant aux yeux en cœurs, chat avec sourire en coin, chat qui fait un bisou, chat fatigué, chat qui pleure, chat qui boude, chaton
actor lion: tête de lion, lion
actor tiger: tête de tigre, tigre, léopard
actor monkey: singe, tête de singe
actor koala: koala
actor frog: grenouille, tête de grenouille
actor chicken: poule
actor snail: escargot
actor robot: robot, visage de robot
actor alien: alien
actor bear: ours, ours brun
actor pig: tête de cochon, cochon, groin, sanglier
actor cow: tête de vache, vache, bœuf, buffle
actor mouse: tête de souris, souris, rat
actor elephant: éléphant, mammouth
actor wizard: mage
actor superhero: super-héros
actor princess: princesse
actor wolf: loup, louve, tête de loup
actor raccoon: raton laveur
actor giraffe: girafe
actor zebra: zèbre, zébrure
actor deer: cerf, élan
actor camel: dromadaire, chameau
actor kangaroo: kangourou
actor hippo: hippopotame
actor rhino: rhinocéros
actor gorilla: gorille, orang-outan
actor otter: loutre
actor hedgehog: hérisson
actor polar bear: ours polaire
actor hamster: hamster, tête de hamster
actor peacock: paon, paonne
actor rooster: coq
actor chick: poussin, poussin de face, poussin qui éclôt, tête de poussin
actor crocodile: crocodile
actor snake: serpent, serpent à sonnette
actor llama: lama
actor goat: chèvre
actor sheep: mouton, bélier
actor horse: cheval, tête de cheval, cheval de manège
actor beaver: castor
actor skunk: mouffette
actor ladybug: coccinelle
actor ant: fourmi
actor scorpion: scorpion
actor caterpillar: chenille, lombric
actor clown: visage de clown, clown
actor santa claus: père Noël, santa, mère Noël
actor vampire: vampire
actor zombie: zombie
actor elf: elfe, elf
actor ninja: ninja
actor prince: prince
actor cook: cuisinier
actor police officer: officier de police, officier police
actor farmer: fermier
actor monster: monstre de l’espace, monstre l’espace
actor tropical fish: poisson tropical, poisson
actor penguin: pingouin
actor turtle: tortue
actor octopus: pieuvre
actor whale: baleine, baleine soufflant par son évent
actor crab: crabe
actor duck: canard, oie
actor sailboat: voilier
actor dolphin: dauphin
actor shark: requin
actor seal: phoque
actor jellyfish: méduse
actor squid: calamar
actor lobster: homard, crevette
actor pufferfish: poisson-lune
actor swan: cygne, jeune cygne
actor mermaid: créature aquatique
actor ship: navire, paquebot, ferry
actor dragon: tête de dragon, dragon
actor rocket: fusée
actor owl: chouette
actor butterfly: papillon
actor bee: abeille
actor ghost: fantôme, visage de fantôme
actor ufo: soucoupe volante
actor airplane: avion, petit avion, avion au décollage, avion à l’atterrissage, avion en vol
actor helicopter: hélicoptère
actor balloon: ballon gonflable, gonflable
actor bat: chauve-souris
actor parrot: perroquet
actor flamingo: flamant
actor eagle: aigle
actor fairy: personnage féérique
actor genie: génie, homme génie
actor kite: cerf-volant
actor parachute: parachute, parachute ascensionnel
actor train: locomotive, train, TGV, train à grande vitesse, train de montagne
actor car: voiture, véhicule utilitaire sport, voiture de face, voiture de course
actor taxi: taxi, taxi de face, taxi jaune
actor bus: bus, bus de face
actor police car: voiture de police, voiture police, voiture de police de face
actor fire engine: camion de pompier, camion
actor tractor: tracteur
actor bicycle: vélo
actor snowman: bonhomme de neige sans neige, bonhomme neige neige, bonhomme de neige, bonhomme de neige sans flocons
actor ball: ballon de football, football
actor hamburger: hamburger
actor pizza: pizza
actor hot dog: hot dog
actor taco: taco
actor apple: pomme rouge, pomme, pomme verte
actor banana: banane
actor watermelon: pastèque
actor pineapple: ananas
actor strawberry: fraise
actor carrot: carotte
actor doughnut: doughnut
actor ice cream: glace italienne, glace, cornet de glace
actor cake: gâteau d’anniversaire, gâteau sablé
actor cupcake: cupcake
actor cheese: part de fromage, part fromage
actor mushroom: champignon, champignon vénéneux
actor lollipop: sucette
actor guitar: guitare, guitare électrique
actor drum: batterie
actor violin: violon
actor trumpet: trompette
actor umbrella: parapluie ouvert, parapluie, parapluie avec gouttes de pluie, parapluie fermé
actor gift: cadeau, cadeau emballé
actor crown: couronne
actor top hat: haut de forme, forme
actor alarm clock: réveil
actor camera: appareil photo, appareil photo avec flash
actor television: téléviseur, télévision
actor light bulb: ampoule
actor trophy: trophée
actor basketball: basket
actor cactus: cactus
actor sunflower: tournesol
actor tulip: tulipe
actor rose: rose
actor christmas tree: sapin de Noël, sapin Noël
actor jack-o-lantern: citrouille
actor castle: château
actor house: maison, maison avec jardin, maison simple
actor tent: tente
actor bell: cloche
actor crystal ball: boule de cristal, cristal
actor key: clé ancienne
actor backpack: cartable
scene desert: désert
event fireworks: feu d’artifice, d’artifice, cierge magique, pétard
event bubbles: bulles
= ga
actor teddy bear: béirín
actor panda: aghaidh panda, panda
actor astronaut: spásaire
actor dog: aghaidh madra, madra, madra treorach, mardra seirbhíse, púdal
actor fox: aghaidh sionnaigh, sionnaigh, sionnach
actor rabbit: aghaidh coinín, coinín
actor unicorn: aghaidh aonbheannaigh, aonbheannaigh, aonbheannach
actor dinosaur: T-Rex, sárapód
actor cat: aghaidh cait, cait, cat, cat dubh, cat ag miongháire, straoiseog cait le súile le miongháire, straoiseog cait le croíthe ina súile, straoiseog cait le miongháire dóite, cat ag pógadh, cat tuirseach, cat ag gol, cat le puisín air
actor lion: aghaidh leoin, leoin, leon
actor tiger: aghaidh tíogair, tíogair, tíogar, liopard
actor monkey: moncaí, aghaidh moncaí
actor koala: cóála
actor frog: aghaidh froig, froig, frog
actor chicken: sicín
actor snail: seilide
actor robot: róbat
actor alien: eachtrán, eachtardhomhandach
actor bear: aghaidh béair, béair, béar liath
actor pig: aghaidh muice, muice, muc, srón muice, torc
actor cow: aghaidh bó, bó, damh, buabhall uisce
actor mouse: aghaidh luiche, luiche, luch, francach
actor elephant: eilifint, mamat
actor wizard: duine draíochta, draíochta
actor superhero: sárlaoch
actor princess: banphrionsa
actor wolf: aghaidh mic tíre, mic tíre, mac tíre
actor raccoon: racún
actor giraffe: sioráf
actor zebra: séabra
actor deer: fia, mús
actor camel: camall, camall le dhá dhronn, camaill
actor kangaroo: cangarú, cangarú óg
actor hippo: dobhareach
actor rhino: srónbheannach
actor gorilla: goraille, órang-útan
actor otter: madra uisce
actor hedgehog: gráinneog
actor polar bear: béar bán, béar
actor hamster: aghaidh hamstair, hamstair, hamstar
actor peacock: péacóg
actor rooster: coileach
actor chick: gearrshicín, gearrshicín éadain, éan ag teacht as an ubh
actor crocodile: crogall
actor snake: nathair
actor llama: láma
actor goat: gabhar
actor sheep: caora, reithe, caorach, craiceann caorach
actor horse: capall, aghaidh capaill, capall an roithleagáin ró, capall rásaíochta
actor beaver: béabhar
actor skunk: scúnc
actor ladybug: bóín, bóín dé
actor ant: seangán
actor scorpion: scairp
actor caterpillar: míol, péist
actor clown: fearr grinn, fear grinn
actor santa claus: Daidí na Nollag, Daidí Nollag, Bean Shaintí, Bean Uí Claus, aimsir na Nollag, Nollaig Shona
actor vampire: vaimpír
actor zombie: zombaí
actor elf: lucharachán
actor ninja: ninja
actor prince: prionsa
actor cook: cócaire
actor firefighter: comhraiceoir tine, comhraiceoir
actor police officer: póilín
actor farmer: feirmeoir
actor monster: arracht eachtráin, eachtrán arrachtaigh
actor tropical fish: iasc teochreasa, iasc
actor penguin: piongain
actor turtle: turtar
actor octopus: ochtapas
actor whale: míol mór, míol mór ag séideadh
actor crab: portán
actor duck: lacha, gé
actor sailboat: bád seoil
actor dolphin: deilf
actor shark: siorc
actor seal: rón
actor jellyfish: smugairle róin
actor squid: scuid
actor lobster: gliomach, ribe róibéis
actor pufferfish: iasc torcánach
actor swan: eala
actor mermaid: duine murúch, murúch
actor ship: long, long paisinéirí, bád farantóireachta
actor dragon: aghaidh dragain, dragain, dragan
actor rocket: roicéad
actor owl: ulchabhán
actor butterfly: féileacán
actor bee: beach mheala
actor ghost: taibhse
actor ufo: sásar eitilte
actor airplane: eitleán, eitleán beag, imeacht eitleáin, teacht eitleáin
actor helicopter: héileacaptar
actor balloon: balún
actor bat: ialtóg
actor parrot: pearóid
actor flamingo: lasairéan
actor eagle: iolar
actor fairy: síog
actor genie: ginid
actor kite: eitleog
actor parachute: paraisiút, paraisheol
actor train: inneall traenach, traein, traein ardluais, traein philéir, iarnród sléibhe
actor car: gluaisteán, SUV, gluaisteán atá ag teacht, carr rása
actor taxi: tacsaí, tacsaí ag teacht
actor bus: bus, bus atá ag teacht, bus buí
actor police car: carr gardaí, carr gardaí ag teacht, carr patróil
actor fire engine: inneall dóiteáin
actor tractor: tarracóir
actor bicycle: rothar, rothar glas
actor snowman: fear sneachta gan sneachta, sneachta sneachta, fear sneachta
actor ball: liathróid sacair, sacair, sacar
actor hamburger: burgar, burgaire
actor pizza: píotsa
actor hot dog: brocaire te
actor taco: taco
actor apple: úll dearg, úll, úll glas
actor banana: banana, bananna
actor watermelon: mealbhacán uisce, mealbhacán
actor pineapple: anann
actor strawberry: sú talún, sú
actor carrot: meacan dearg, meacan
actor doughnut: taoschnó, taoschnónna
actor ice cream: uachtar reoite coipthe, reoite coipthe, uachtar reoite, cón uachtair reoite, uachtar reoite bog
actor cake: cáca breithe, breithe, brioscarán
actor cupcake: cístín cupa
actor cheese: ding cháise, mír cháise
actor mushroom: beacán, beacán bearaigh
actor lollipop: líreacán
actor guitar: giotár
actor drum: druma, drumaí
actor violin: veidhlín
actor trumpet: trumpa
actor umbrella: scáth báistí, scáth báistí le braonta báistí, scáth báistí dúnta, scáth fearthainne
actor gift: bronntanas
actor crown: coróin
actor top hat: hata ard
actor alarm clock: clog aláraim, aláraim, aláram, alárm
actor camera: ceamara, ceamara le splanc
actor television: teilifís, teilifíseán
actor light bulb: bolgán solais, solais, solus
actor trophy: corn
actor basketball: cispheil, fonsa cispheile
actor cactus: cachtas
actor sunflower: lus na gréine, lus
actor tulip: tiúilip
actor rose: rós
actor christmas tree: crann Nollag, Nollag
actor jack-o-lantern: Seán na gealaí, Seán
actor castle: caisleán Eorpach
actor house: teach, teach le gairdín
actor tent: puball
actor bell: cloigín
actor crystal ball: cruinneog chriostail, chriostail
actor key: eochair, sean-eochair, eochracha
actor backpack: mála scoile, scoile
scene desert: fásach
event fireworks: tine ealaíne, ealaíne, spréachaire, pléascóg thine, tinte ealaíne
event bubbles: boilgeoga
= gl
actor teddy bear: osiño
actor panda: oso panda, panda, cara de oso panda
actor astronaut: astronauta
actor dog: cara de can, can, can guía, can de servizo, caniche
actor fox: raposo
actor rabbit: cara de coello, coello
actor unicorn: unicornio, cara de unicornio
actor dinosaur: Tyrannosaurus rex, saurópodo
actor cat: cara de gato, gato, gato negro, gato moi riseiro, gato moi riseiro cos ollos alegres, gato con ollos en forma de corazón, gato con sorriso irónico, gato dando un bico, gato con cara de esgotamento, gato chorando, gato furioso
actor lion: cara de león, león
actor tiger: cara de tigre, tigre, leopardo
actor monkey: mono, cara de mono
actor koala: coala
actor frog: ra
actor chicken: polo
actor snail: caracol
actor robot: robot, cara de robot
actor alien: extraterrestre
actor pig: cara de porco, porco, morro de porco, xabaril
actor cow: cara de vaca, vaca, boi, búfalo acuático
actor mouse: cara de rato, rato, rata
actor elephant: elefante, mamut
actor wizard: feiticeiro
actor superhero: heroe
actor princess: princesa
actor wolf: lobo, cara de lobo
actor raccoon: mapache
actor giraffe: xirafa
actor zebra: cebra
actor deer: cervo, alce
actor camel: dromedario, camelo
actor kangaroo: canguro
actor hippo: hipopótamo
actor rhino: rinoceronte
actor gorilla: gorila, orangután
actor otter: londra, lontra
actor hedgehog: ourizo, ourizo cacho
actor polar bear: oso polar, polar
actor hamster: hámster, cara de hámster
actor peacock: pavón, pavo real
actor rooster: galo
actor chick: pitiño, pitiño de fronte, pitiño saíndo da casca, pito
actor crocodile: crocodilo
actor snake: serpe
actor llama: llama
actor goat: cabra
actor sheep: ovella, carneiro
actor horse: cabalo, cara de cabalo, cabaliño de carrusel
actor beaver: castor
actor skunk: mofeta
actor ladybug: xoaniña
actor ant: formiga
actor scorpion: alacrán
actor caterpillar: cempés, verme
actor clown: cara de pallaso, pallaso, pallasa
actor santa claus: Papá Noel, señora Noel, Mamá Noel
actor vampire: criatura vampírica
actor zombie: zombi
actor elf: elfo
actor ninja: ninja
actor prince: príncipe
actor cook: profesional da cociña, profesional cociña
actor firefighter: especialista en apagar incendios, especialista apagar incendios
actor farmer: persoa dedicada á agricultura, dedicada agricultura
actor monster: monstro extraterrestre
actor tropical fish: peixe tropical, peixe
actor penguin: pingüín
actor turtle: tartaruga
actor octopus: polbo
actor whale: balea, balea botando un chorro
actor crab: caranguexo
actor duck: pato, ganso
actor sailboat: veleiro
actor dolphin: golfiño
actor shark: tiburón
actor seal: foca
actor jellyfish: medusa
actor squid: lura
actor lobster: lagosta, gamba
actor pufferfish: peixe globo
actor swan: cisne
actor mermaid: serea
actor ship: barco, barco de pasaxeiros, ferri
actor dragon: cara de dragón, dragón
actor rocket: foguete
actor owl: moucho
actor butterfly: bolboreta
actor bee: abella
actor ghost: pantasma
actor ufo: ovni
actor airplane: avión, avioneta, avión despegando, avión aterrando
actor helicopter: helicóptero
actor bat: morcego
actor parrot: loro
actor flamingo: flamengo
actor eagle: aguia
actor fairy: fada
actor genie: xenio
actor kite: papaventos
actor parachute: paracaídas
actor train: locomotora de vapor, locomotora, tren de alta velocidade, tren bala, ferrocarril de montaña
actor car: coche, autocaravana, coche de fronte, coche de carreiras
actor taxi: taxi, taxi de fronte
actor bus: autobús, autobús de fronte, autocar
actor police car: coche de policía, coche de policía de fronte
actor fire engine: coche de bombeiros, coche bombeiros
actor tractor: tractor
actor bicycle: bicicleta
actor snowman: boneco de neve, boneco neve, nevando e boneco de neve
actor ball: balón de fútbol, fútbol
actor hamburger: hamburguesa
actor pizza: pizza
actor hot dog: bocadillo de salchicha, bocadillo salchicha, bolo con salchicha, pan de salchicha
actor taco: taco
actor apple: mazá vermella, mazá verde
actor banana: plátano
actor watermelon: sandía
actor pineapple: piña
actor strawberry: amorodo
actor carrot: cenoria
actor doughnut: rosquilla
actor ice cream: xeado de máquina, xeado máquina, copa de xeado
actor cake: torta de aniversario, torta aniversario, porción de torta
actor cupcake: cupcake
actor cheese: queixo
actor mushroom: cogomelo
actor lollipop: piruleta
actor guitar: guitarra
actor drum: tambor
actor violin: violín
actor trumpet: trompeta
actor umbrella: paraugas, paraugas con choiva, paraugas pechado
actor gift: regalo
actor crown: coroa
actor top hat: sombreiro de copa, sombreiro copa
actor alarm clock: espertador, espertar
actor camera: cámara de fotos, cámara fotos, cámara de fotos con flash
actor television: televisión, televisor
actor light bulb: lámpada
actor trophy: trofeo
actor basketball: balón de baloncesto, baloncesto
actor cactus: cacto
actor sunflower: xirasol
actor tulip: tulipán
actor rose: rosa
actor christmas tree: árbore de Nadal, Nadal
actor jack-o-lantern: cabaza de Samaín, cabaza Samaín
actor castle: castelo
actor house: casa, casa con xardín
actor tent: tenda de campaña, tenda campaña
actor bell: campá
actor crystal ball: bóla de cristal, cristal
actor key: chave antiga
actor backpack: mochila
scene desert: deserto
event fireworks: fogos artificiais, bengala, petardo
event bubbles: burbullas
= gu
actor teddy bear: ટેડી બિઅર
actor panda: પાન્ડા, પાન્ડાનો ચહેરો
actor astronaut: અંતરીક્ષયાત્રી
actor dog: શ્વાનનો ચહેરો, શ્વાનનો, શ્વાન, પથપ્રદર્શક શ્વાન, સેવા આપતો શ્વાન, પૂડલ
actor fox: શિયાળ, શિયાળનો ચહેરો
actor rabbit: સસલાનો ચહેરો, સસલાનો, સસલું
actor unicorn: યુનિકોર્ન, યુનિકોર્નનો ચહેરો
actor dinosaur: ટી-રેક્સ, સોરોપોડ
actor cat: બિલાડીનો ચહેરો, બિલાડીનો, બિલાડી, કાળી બિલાડી, ખુલ્લા મોઢે હસતી બિલાડીનો ચહેરો, હસતી આંખો અને અટ્ટહાસ્ય સાથેનો બિલાડીનો ચહેરો, હૃદયાકાર આંખો સાથે હસતી બિલાડીનો ચહેરો, વ્યંગપૂર્ણ સ્મિત સાથેનો બિલાડીનો ચહેરો, બંધ આંખો સાથે ચુંબન કરતો બિલાડીનો ચહેરો, પરેશાન થયેલ બિલાડીનો ચહેરો, રડતી બિલાડીનો ચહેરો, રિસાયેલ બિલાડીનો ચહેરો
actor lion: સિંહનો ચહેરો, સિંહનો
actor tiger: વાઘનો ચહેરો, વાઘનો, વાઘ, ચિત્તો
actor monkey: વાનર, વાંદરાનો ચહેરો
actor koala: કોઆલા, કોઆલા રીંછ
actor frog: દેડકો, દેડકાંનો ચહેરો
actor chicken: ચિકન
actor snail: ગોકળગાય
actor robot: રોબોટ, રોબોટનો ચહેરો
actor alien: પરગ્રહવાસી
actor bear: રીંછ
actor pig: ડુક્કરનો ચહેરો, ડુક્કરનો, ડુક્કર, ડુક્કરનું નાક, ભૂંડ
actor cow: ગાયનો ચહેરો, ગાયનો, ગાય, બળદ, ભેંસ
actor mouse: ઉંદરનો ચહેરો, ઉંદરનો, મૂષક, ઉંદર
actor elephant: મૅમથ
actor superhero: સુપરહીરો, સુપર, સુપર પાવર, સુપરમેન
actor princess: રાજકુમારી
actor wolf: વરુ
actor raccoon: રકૂન
actor giraffe: જિરાફ
actor zebra: ઝિબ્રા
actor deer: હરણ, મોટા કદનું સાબર
actor camel: ઊંટ, બે ખૂંધવાળો ઊંટ
actor kangaroo: કાંગારું, યુવાન કાંગારું
actor hippo: હિપ્પોપૉટેમસ
actor rhino: ગેંડો
actor gorilla: ગોરીલા, ઑરાંગઊટાન
actor otter: જળબિલાડી
actor hedgehog: હેજહોગ
actor polar bear: ધ્રુવીય રીંછ
actor hamster: હેમ્સ્ટર, હેમ્સ્ટરનો ચહેરો
actor peacock: મોર
actor rooster: કૂકડો
actor chick: મરઘીનું બચ્ચું, સામે જોતું પક્ષીનું બચ્ચું, સેવાઈ રહેલું બચ્ચું, પક્ષીનું બચ્ચું
actor crocodile: મગર
actor snake: સાપ
actor llama: લામા
actor goat: બકરી
actor sheep: નર ઘેટું
actor horse: ઘોડો, ઘોડાનો ચહેરો, ઘોડાની બેઠકવાળો ચકડોળ
actor beaver: બીવર
actor skunk: સ્કન્ક
actor ladybug: માદા ભમરી
actor ant: કીડી
actor scorpion: વીંછી
actor caterpillar: કૃમિ
actor clown: વિદૂષકવાળો ચહેરો, વિદૂષકવાળો, વિદૂષક
actor santa claus: સાંતા ક્લોઝ, ક્લોઝ, એમએક્સ ક્લોઝ, મધર ક્રિસ્મસ
actor vampire: પિચાશ
actor zombie: ઝોમ્બી
actor elf: ઈલ્ફ
actor ninja: નિન્જા
actor firefighter: આગ બુઝાવનાર
actor police officer: પોલીસ અધિકારી, અધિકારી
actor farmer: કૃષિકાર
actor monster: પરગ્રહવાસી રાક્ષસ
actor tropical fish: ઉષ્ણકટિબંધીય માછલી, માછલી
actor penguin: પેંગ્વિન
actor turtle: કાચબો, પાણીનો કાચબો
actor octopus: ઓક્ટોપસ
actor whale: વ્હેલ, પાણી ઉછાળતી વ્હેલ
actor crab: કરચલો
actor duck: બતક, કલહંસ
actor sailboat: સઢવાળી હોડી, સઢવાળી
actor dolphin: ડોલ્ફિન
actor shark: શાર્ક
actor seal: સીલ
actor jellyfish: જેલિ ફિશ
actor squid: સ્ક્વિડ, સકવચ મૃદુકાય પ્રાણી
actor lobster: લૉબ્સ્ટર, ઝીંગું
actor pufferfish: બ્લોફિશ
actor swan: હંસ
actor mermaid: મરપર્સન
actor ship: વહાણ, યાત્રી વહાણ, ફેરી
actor dragon: દૈત્યનો ચહેરો, દૈત્યનો, ડ્રેગન
actor rocket: રૉકેટ
actor owl: ઘુવડ
actor butterfly: બટરફ્લાઇ
actor bee: મધમાખી, મધુમક્ષિકા
actor ghost: ભૂત
actor ufo: ફ્લાઇંગ સૉસર
actor airplane: એરપ્લેન, નાનું એરપ્લેન, એરપ્લેનની રવાનગી, એરપ્લનનું આગમન
actor helicopter: હેલિકોપ્ટર
actor balloon: ફુગ્ગો
actor bat: ચામાચીડિયું
actor parrot: પોપટ, બોલતો પોપટ
actor flamingo: સુરખાબ
actor eagle: ગરુડ
actor kite: પતંગ, ચગતો પતંગ, પૂંછડિયો પતંગ, પૂંછળીવાળો પતંગ, લીલો પતંગ
actor parachute: પેરાશૂટ
actor train: વરાળ એન્જિન, ટ્રેન, હાઇ-સ્પીડ ટ્રેન  શિંકનસેન  ટ્રેન  વાહન, આગળથી બુલેટના આકારની ઉચ્ચ-ગતિની ટ્રેન, પર્વતોની રેલ્વે
actor car: ઑટોમોબાઇલ, મનોરંજન વાહન, આવી રહેલ ઑટોમોબાઇલ, રેસિંગ કાર
actor taxi: ટૅક્સી, આવી રહેલ ટૅક્સી
actor bus: બસ, આવી રહેલ બસ
actor police car: પોલીસની કાર, પોલીસની, આવી રહેલ પોલીસ કાર
actor fire engine: ફાયર એન્જિન, ફાયર ટ્રક
actor tractor: ટ્રેક્ટર
actor snowman: બરફ વગરનો હિમમાનવ, બરફ હિમમાનવ, હિમમાનવ, હિમ વિનાનો હિમમાનવ
actor ball: સૉકર બૉલ, સૉકર
actor hamburger: હેમબર્ગર
actor pizza: પિઝા
actor hot dog: હોટ ડોગ, ડોગ
actor taco: ટાકો
actor apple: લાલ સફરજન, સફરજન, પાકેલું સફરજન
actor watermelon: તરબૂચ
actor pineapple: અનાનાસ
actor strawberry: સ્ટ્રોબેરી
actor carrot: ગાજર
actor doughnut: ડોનટ
actor ice cream: સોફ્ટ આઇસ ક્રીમ, સોફ્ટ ક્રીમ, આઇસ ક્રીમ, સોફ્ટ સર્વ
actor cake: જન્મદિવસની કેક, જન્મદિવસની, નાની કેક
actor cupcake: કપકેક
actor cheese: ચીઝનો ત્રિકોણાકાર ટુકડો, ચીઝનો ત્રિકોણાકાર, ચીઝનું ચોસલું
actor mushroom: મશરુમ
actor lollipop: લોલિપોપ
actor guitar: ગિટાર
actor drum: ડ્રમ, ડ્રમસ્ટિક
actor violin: વાયોલિન
actor trumpet: તુરાઈ
actor umbrella: છત્રી, વરસાદના ટિપા સાથે છત્રી, બંધ છત્રી
actor gift: વીંટેલી સોગાદ
actor crown: મુકુટ
actor top hat: ટોપ હેટ
actor alarm clock: એલાર્મ ઘડિયાળ, એલાર્મ
actor camera: કૅમેરા, ફ્લેશ સાથેનો કૅમેરો
actor television: ટેલિવિઝન
actor light bulb: લાઇટનો બલ્બ
actor trophy: ટ્રોફી
actor basketball: બાસ્કેટબોલ
actor cactus: કેક્ટસ
actor sunflower: સૂર્યમુખી
actor tulip: ટ્યૂલિપ
actor rose: ગુલાબ, ગુલાબનો છોડ, રાતું ગુલાબ
actor christmas tree: નાતાલ વૃક્ષ, નાતાલ
actor jack-o-lantern: જેક-ઓ-લેન્ટર્ન
actor castle: કિલ્લો, યુરોપિયન કિલ્લો, યુરોપી કિલ્લો
actor house: ઘરની ઈમારત, બગીચાવાળું ઘર
actor tent: તંબુ
actor crystal ball: સ્ફટિકનો દડો, સ્ફટિકનો, સ્ફટિક
actor key: ચાવી, જૂની ચાવી
actor backpack: સ્કૂલનું દફતર, સ્કૂલ બેગ
scene desert: રણ
event fireworks: ફટાકડા ફોડવા, ફૂલઝર, ફટાકડા
event bubbles: પરપોટા
actor prince: રાજકુંવર
= ha
actor teddy bear: tunkun wasa, tunkun
actor panda: fuskar dabbar panda, panda, dabbar panda, fuskar panda
actor astronaut: dan sama jannati, dan jannati
actor dog: fuskar kare, kare, karen jagora, karen aiki, karen poodle, ɗan kare, kan kare
actor fox: yanyawa
actor rabbit: fuskar zomo
actor unicorn: fuskar dabbar unicorn, unicorn, dabbar unicorn
actor dinosaur: dabbar T-Rex, T-Rex, dabbar sauropod
actor cat: fuskar kyanwa, kyanwa, Bakin kyanwa, kyanwa mai murmushi baki a buɗe, kyanwa baki buɗe idanu masu murmushi, kyanwa mai murmushi da idanun-zuciya, fuskar kyanwa tare da murmushin ɓacin rai, kyanwa mai sumba da rufaffun idanu, fuskar kyanwa mai gajiya, fuskar kyanwa mai kuka, fuskar kyanwa mai nuna ɓacin zuciya
actor lion: zaki, ɗan zaki, fuskar zaki
actor tiger: fuskar damisa mai ratsi-ratsi, damisa ratsi-ratsi, damisa mai ratsi-ratsi, damisa, ɗan damisa, fuskar damisa
actor monkey: biri, fuskar biri, ɗan biri
actor koala: dabbar koala, koala, kan koala
actor frog: kwaɗo, fuskar kwaɗo, kan kwaɗo, kwaɗuwa
actor chicken: kaza
actor snail: dodon koɗi
actor robot: fuskar Robot, Robot
actor alien: baƙon sararin sama, baƙon sararin
actor bear: fuskar dabbar bear, bear, dabbar bear
actor pig: fuskar alade, alade, hancin alade, gadu, kan alade
actor cow: fuskar saniya, saniya, takarkari, ɓaunan ruwa, kan saniya
actor mouse: fuskar kusu, kusu, ɓera
actor elephant: giwa, giwa mai dogon haure
actor wizard: mai dabo, dabo
actor superhero: jarumi
actor princess: gimbiya
actor wolf: ƙyarkaci, kan ƙyarkeci, ƙyarkeci
actor raccoon: rakon, rakun
actor giraffe: raƙumin dawa, kan raƙumin dawa
actor zebra: jakin dawa, jakin daji
actor deer: barewa, karakanda
actor camel: raƙumi, raƙumi mai tozon biyu
actor kangaroo: kangaru
actor hippo: dorina, dorinar ruwa
actor rhino: karkanda, karkandan
actor gorilla: birin gorilla, babban biri, goggon biri
actor otter: otta
actor hedgehog: dabbar hedgehog, hedgehog
actor polar bear: dabban karshen duniya, dabban karshen, karshen duniya
actor hamster: dabbar hamster, hamster, fuskar dabbar hamster
actor peacock: ɗawisu
actor rooster: zakara, ɗan zakara
actor chick: ƙaramin ɗan tsako, tsako, ƙaramin ɗan tsako mai dubawa-gaba, ɗan tsako mai ƙyanƙyashe
actor crocodile: kada
actor snake: maciji
actor llama: raƙumin dajin llama, raƙumin alpaca, raƙumin gida, raƙumin guanaco, raƙumin llama
actor goat: akuya, nonon akuya
actor sheep: tunkiya, rago
actor horse: doki, fuskar doki, dokin lilon mai juyawa
actor beaver: dabbar beaver, beaver
actor skunk: bodari
actor ladybug: buzuzun turawa, buzuzun
actor ant: cinnaka
actor scorpion: kunama
actor caterpillar: ƙwaro, tsutsa
actor clown: fuskar cali-cali, cali-cali
actor santa claus: Tsoho-da-Gemu, father Christmas, Matar Claus
actor vampire: mai shan jini
actor zombie: gaya mai rai, gaya, gaya mai motsi
actor elf: jinsiri
actor ninja: shigar ninja
actor prince: ɗan sarki, sarki
actor cook: mai dafuwa, dafuwa
actor firefighter: maʼaikacin kashe gobara
actor police officer: ɗan sanda
actor farmer: manomi
actor monster: dodon baƙon sararin sama, dodon baƙon sararin
actor tropical fish: kifi na wuri mai zafi
actor penguin: tsuntsun Penguin, dabbar penguin, kan tsuntsu
actor turtle: ƙififfiya, ƙififfiyar kogi
actor octopus: dabbar octopus, octopus
actor whale: dabbar whale, whale, dabbar whale mai fitowar da ruwa
actor crab: ƙaguwa
actor duck: agwagwa, gis
actor sailboat: jirgin ruwa mai filafilai, filafilai, jirgin ruwa mai filafilai ɗaya
actor dolphin: kifin dolphin, kifin flipper
actor shark: kifin shark
actor seal: ayu
actor jellyfish: jelisih, jeli
actor squid: jatan lande na turawa, jatan lande
actor lobster: ƙaguwar lobster, jatanlande
actor pufferfish: kifi mai kumbura, kumbura
actor swan: agwagwar ruwa, agwagwar, mummunar agwagwa
actor mermaid: aljanun ruwa, aljanun, babbar aljanar ruwa
actor ship: jirgin ruwa, jirgin ruwa na fasinja, jirgin fito
actor dragon: fuskar dabbar daragon, daragon, dabbar daragon
actor rocket: roka, roket
actor owl: mujiya
actor butterfly: malam-buɗe-mana-littafi
actor bee: zuma, ƙudan zuma
actor ghost: fatalwa
actor ufo: faranti mai tasowa, faranti tasowa
actor airplane: jirgin sama, ƙaramin jirgin sama, tasowar jirgin sama, isarwar jirgin sama
actor helicopter: helikafta
actor bat: jemage
actor parrot: aku
actor flamingo: filamingo, dabbar filamingo
actor eagle: mikiya, miki
actor fairy: aljana
actor genie: aljanin larabawa, larabawa
actor kite: fiffiluwa
actor parachute: laimar jirgi
actor train: jirgin ƙasa mai amfani da gawayi, amfani gawayi, jirgin ƙasa, jirgin ƙasa mai matuƙar sauri, jirgin ƙasa mai gudun tsiya, reluwen tsauni
actor car: motar amfani na wasanni, mota mai zuwa, motar tsere
actor taxi: tasi, tasi mai zuwa, yaluwar tasi
actor bus: bas mai zuwa
actor police car: motar ’yan sanda, motar ’yan sanda mai zuwa
actor fire engine: injin wuta, injin
actor tractor: tarakta, motar tarakta
actor bicycle: keke, keke mai ƙafa biyu
actor snowman: mutumin ƙanƙara ban da ƙanƙara, mutumin ban, mutumin ƙanƙari, mutum mutumin ƙanƙara, mutumin dusar ƙanƙara, mutumin ƙanƙara
actor ball: ƙwallon ƙafa
actor hamburger: biredin hamburger, biredin boga, biredin burger
actor pizza: fanken pizza, gutsuren piza, gutsuren pizza, yankin pizza
actor hot dog: biredin hot dog, biredin sausage, hot dog
actor taco: fanken taco, kwaɗon taco
actor apple: jan tuffa, tuffa, koren tuffa
actor banana: ayaba
actor watermelon: kankana, yankan kankana
actor pineapple: abarba
actor strawberry: sitiroberi
actor carrot: karas
actor doughnut: donot, donut
actor ice cream: ƙanƙara Mai taushi, taushi, mai taushi
actor cake: kek na ranar haihuwa, ranar haihuwa, yankin kek, kek ɗin ranar haihuwa
actor cupcake: kek na kofi, kofi
actor cheese: mayankin cuku
actor mushroom: inuwar-kwaɗi
actor lollipop: alawar lollipop, alawa mai tsinke
actor guitar: jita
actor drum: ganga, sandunan ganga
actor violin: goge
actor trumpet: kakaki
actor umbrella: laima, laima tare da ɗige-ɗigen ruwan sama, rufaffiyar laima
actor gift: naɗaɗɗiyar tsaraba
actor crown: kambi, kambun sarauta
actor top hat: shaho
actor alarm clock: agogon faɗakarwa
actor camera: kyamara, kyamara mai ƙyalla
actor television: talabijan
actor light bulb: kwan fitila
actor basketball: wasan ƙwallon kwando, kwando, wasan kwando
actor cactus: kyarana
actor sunflower: furenrana
actor rose: furen wardi, wardi
actor christmas tree: bishiyar kirsimati, kirsimati
actor jack-o-lantern: fitilar-jack-o
actor castle: sansani
actor house: gida, gida mai gadina, gidan ƙauye, ƙaramin gida
actor tent: tanti
actor bell: ƙararrawa, buga ƙararrawa
actor crystal ball: balon kallo
actor key: makulli, tsohon makulli
actor backpack: jakar baya ta makaranta, makaranta, jakar makaranta
scene desert: hamada
event fireworks: wasan wuta, na’urar sa wuta a gas, mai ƙyalƙyalin wuta
event bubbles: kumfa
actor trophy: kofin zakaru
= he
actor teddy bear: דובי, דובון
actor panda: פנדה, פני פנדה
actor astronaut: אסטרונאוט/ית
actor dog: פני כלב, כלב, כלב נחייה, כלב שירות, פודל, כלבלב
actor fox: שועל, פני שועל
actor rabbit: פני ארנב
actor unicorn: חד קרן, פני חד קרן
actor dinosaur: טי-רקס, סרופוד
actor cat: פני חתול, חתול, חתול שחור, חתול מחייך, חתול מחייך עם עיניים מחייכות, חתול מחייך עם עיניים בצורת לב, חתול עם חיוך עקום, חתול מנשק, חתול פוחד, חתול בוכה, חתול זועף
actor lion: אריה, פני אריה, פרצוף אריה
actor tiger: פני טיגריס, טיגריס, נמר
actor monkey: קוף, פני קוף
actor koala: קואלה
actor frog: פני צפרדע, צפרדע
actor chicken: תרנגולת
actor snail: חלזון
actor robot: רובוט, פרצוף של רובוט
actor alien: חייזר
actor bear: דוב, פני דוב
actor pig: פני חזיר, חזיר, אף חזיר, חזיר בר
actor cow: פני פרה, פרה, שור, תאו המים
actor mouse: פני עכבר, עכבר, חולדה
actor elephant: פיל, ממותה
actor wizard: קוסם
actor superhero: גיבור על, גיבור
actor princess: נסיכה
actor wolf: זאב
actor raccoon: רקון
actor giraffe: ג׳ירף, ג׳ירפה
actor zebra: זברה
actor deer: אייל, אייל קורא, איילים
actor camel: גמל, גמל דו-דבשתי
actor kangaroo: קנגורו
actor hippo: היפופוטם
actor rhino: קרנף
actor gorilla: גורילה, אורנגאוטן
actor otter: לוטרה
actor hedgehog: קיפוד
actor polar bear: דוב קוטב
actor hamster: אוגר, פני אוגר
actor peacock: טווס
actor rooster: תרנגול
actor chick: אפרוח, אפרוח מלפנים, אפרוח בוקע
actor crocodile: תנין
actor snake: נחש
actor llama: למה
actor goat: תיש
actor sheep: כבשה, אַיִל, כבש
actor horse: סוס, פני סוס, סוס בקרוסלה, סוס מרוץ
actor beaver: בונה
actor skunk: בואש
actor ladybug: פרת משה רבנו, משה רבנו
actor ant: נמלה
actor scorpion: עקרב
actor caterpillar: זחל, תולעת
actor clown: פרצוף ליצן, ליצן
actor santa claus: סנטה קלאוס, קלאוס, גב׳ סנטה
actor vampire: ערפד, אדם ערפד
actor zombie: זומבי
actor elf: אלף
actor ninja: נינג׳ה
actor prince: נסיך עם כתר, נסיך כתר
actor cook: טבח/ית
actor firefighter: לוחם/ת אש, לוחם/ת
actor police officer: שוטר
actor farmer: חקלאי/ת, חקלאות
actor monster: מפלצת חייזרית
actor tropical fish: דג טרופי, דג
actor penguin: פינגווין
actor turtle: צב
actor octopus: תמנון
actor whale: לוויתן, לווייתן מתיז סילון מים, לווייתן
actor crab: סרטן
actor duck: ברווז, אווז
actor sailboat: סירת מפרש, מפרש, מפרשית
actor dolphin: דולפין
actor shark: כריש
actor seal: כלב ים
actor jellyfish: מדוזה
actor squid: דיונון
actor lobster: לובסטר, שרימפ
actor pufferfish: אבו נפחא
actor swan: ברבור
actor mermaid: בתולת ים, בתולת
actor ship: ספינה, ספינת נוסעים, מעבורת
actor dragon: פני דרקון, דרקון, פרצוף דרקון
actor rocket: טיל
actor owl: ינשוף
actor butterfly: פרפר
actor bee: דבורה
actor ghost: רוח רפאים
actor ufo: צלחת מעופפת, מעופפת
actor airplane: מטוס, מטוס קטן, מטוס ממריא, מטוס נוחת
actor helicopter: מסוק
actor balloon: בלון
actor bat: עטלף
actor parrot: תוכי
actor flamingo: פלמינגו
actor eagle: נשר
actor fairy: פיה
actor genie: שד
actor kite: עפיפון
actor parachute: מצנח
actor train: קטר, רכבת מהירה, רכבת מהירה עם חרטום בצורת קליע, רכבת בהרים
actor car: מכונית, ג׳יפ, מכונית מלפנים, מכונית מירוץ
actor taxi: מונית, מונית מלפנים
actor bus: אוטובוס, אוטובוס מלפנים
actor police car: ניידת משטרה, ניידת, ניידת משטרה מלפנים
actor fire engine: כבאית
actor tractor: טרקטור
actor snowman: איש שלג בלי שלג, שלג שלג, איש שלג
actor ball: כדורגל
actor hamburger: המבורגר
actor pizza: פיצה
actor hot dog: נקניקייה בלחמניה
actor taco: טאקו
actor apple: תפוח אדום, תפוח, תפוח ירוק
actor banana: בננה
actor watermelon: אבטיח
actor pineapple: אננס
actor strawberry: תות שדה
actor carrot: גזר
actor doughnut: סופגניה
actor ice cream: גלידה בגביע, גלידה, גלידה אמריקאית
actor cake: עוגת יום הולדת, פרוסת עוגה
actor cupcake: קפקייק
actor cheese: חריץ גבינה
actor mushroom: פטריה
actor lollipop: סוכריה על מקל, סוכריה
actor guitar: גיטרה
actor drum: תוף
actor violin: כינור
actor trumpet: חצוצרה
actor umbrella: מטריה, מטריה עם טיפות גשם, מטריה סגורה, מטרייה
actor gift: קופסת מתנה, מתנה
actor crown: כתר
actor top hat: מגבעת צילינדר
actor alarm clock: שעון מעורר, מעורר
actor camera: מצלמה, מצלמה עם פלאש, מצלמת כיס
actor television: טלוויזיה
actor light bulb: נורה
actor trophy: גביע
actor basketball: כדור סל, סל
actor cactus: קקטוס
actor sunflower: חמניה
actor tulip: צבעוני
actor rose: ורד
actor christmas tree: עץ אשוח מקושט, אשוח מקושט
actor jack-o-lantern: מנורת דלעת
actor castle: טירה, טירה אירופית
actor house: בית עם גינה
actor tent: אוהל
actor crystal ball: כדור בדולח, בדולח
actor key: מפתח ישן
actor backpack: ילקוט
scene desert: מדבר
event fireworks: זיקוקים, זיקוק על מקל, זיקוקין די נור, זיקוקין
event bubbles: בועות
= hi
actor teddy bear: टेडी बेअर
actor panda: पांडा का चेहरा
actor astronaut: अंतरिक्ष यात्री
actor dog: कुत्ते का चेहरा, कुत्ते, मर्गदर्शक कुत्ता, दिव्यांग सहायता कुत्ता, छोटा कुत्ता
actor fox: लोमड़ी जैसा चेहरा, लोमड़ी
actor rabbit: खरगोश का चेहरा
actor unicorn: यूनिकॉर्न
actor dinosaur: टी-रेक्स, सोरोपॉड
actor cat: बिल्ली का चेहरा, बिल्ली, काली बिल्ली, मुस्काती आँखों वाली बिल्ली का चेहरा, दाँत दिखाती और मुस्काती आँखों वाली बिल्ली का चेहरा, दिल जैसी आँखों वाली मुस्काती बिल्ली, व्यंग्यपूर्ण मुस्कान वाली बिल्ली का चेहरा, आँखें बंद करके चूमती बिल्ली का चेहरा, आश्चर्यचकित बिल्ली का चेहरा, रोती बिल्ली का चेहरा, खीझभरी बिल्ली का चेहरा
actor lion: शेर जैसा चेहरा, शेर
actor tiger: शेर का चेहरा, तेंदुआ
actor monkey: बंदर, बंदर का चेहरा
actor koala: कोआला, कोआला भालू
actor frog: मेंढक का चेहरा, मेंढक
actor chicken: मुर्गी
actor snail: घोंघा
actor robot: रोबोट चेहरा, रोबोट
actor alien: परग्रह प्राणी
actor bear: भालू का चेहरा, भालू
actor pig: सुअर का चेहरा, सुअर, सुअर की नाक, जंगली सुअर
actor cow: गाय का चेहरा, गाय, भैंस
actor mouse: मूषक का चेहरा, मूषक, चूहा
actor elephant: मैमथ
actor wizard: जादूगर  करामाती, जादूगर, करामाती
actor superhero: सुपरहीरो, सुपरमैन
actor princess: राजकुमारी
actor wolf: सियार का चेहरा, सियार
actor raccoon: रकून
actor giraffe: जिराफ़
actor zebra: ज़ेब्रा
actor deer: हिरण, मूस
actor camel: ऊँट, दो कूबड़ वाला ऊँट
actor kangaroo: कंगारू, कंगारू का बच्चा
actor hippo: दरियाई घोड़ा, दरियाई
actor rhino: गैंडा
actor gorilla: गोरिल्ला, वनमानुष
actor otter: ऊदबिलाव
actor hedgehog: साही
actor polar bear: ध्रुवीय भालू
actor hamster: चूहे का चेहरा
actor peacock: मोर
actor chick: मुर्गी का बच्चा, आगे मुँह वाला चूजा, अंडे से बाहर आता चूजा
actor crocodile: मगरमच्छ
actor snake: सांप
actor llama: लामा
actor goat: बकरी
actor sheep: भेड़, नर भेड़
actor horse: घोड़े का चेहरा, घोड़े वाला झूला
actor beaver: बीवर
actor skunk: स्कंक
actor ladybug: लेडीबग
actor ant: चींटी
actor scorpion: बिच्छू  वृश्चिक राशि, बिच्छू, वृश्चिक राशि
actor caterpillar: इल्ली
actor clown: जोकर चेहरा, जोकर
actor santa claus: सैंटा क्लॉज़, क्लॉज़, एम एक्स क्लाॅॅॅॅज़, मिसेज़ क्लाज, सांता क्लाज
actor vampire: वैम्पायर
actor zombie: ज़ॉम्बी
actor elf: जादुई प्राणी
actor ninja: निंजा
actor cook: बावर्ची
actor firefighter: अग्निशमक
actor police officer: पुलिस अधिकारी, अधिकारी
actor farmer: कृषक
actor monster: परग्रह दैत्य, एलियन दैत्य
actor tropical fish: ऊष्णकटिबंधीय मछली, ऊष्णकटिबंधीय
actor penguin: पेंग्विन
actor turtle: कछुआ
actor octopus: ऑक्टोपस
actor whale: ह्वेल, फुहार छोड़ती ह्वेल
actor crab: कर्कट
actor duck: बतख, बत्तख
actor sailboat: सेलबोट  नाव, सेलबोट, सेलबोट 
actor dolphin: डॉल्फ़िन
actor shark: शार्क
actor seal: सील
actor jellyfish: जेलीफ़िश
actor squid: स्क्विड
actor lobster: झींगा मछली, झींगा
actor pufferfish: गुब्बारा मछली, गुब्बारा
actor swan: हंस
actor mermaid: मत्स्यमानव
actor ship: जहाज़  वाहन, जहाज़, जहाज़ , यात्री जहाज
actor dragon: दैत्य का चेहरा, दैत्य
actor rocket: रॉकेट  वाहन, रॉकेट, रॉकेट 
actor owl: उल्लू
actor butterfly: तितली
actor bee: मधुमक्खी
actor ghost: भूत
actor ufo: उड़न तश्तरी
actor airplane: हवाई जहाज़, छोटा हवाई जहाज़, हवाई जहाज़ प्रस्थान, हवाई जहाज़ आगमन
actor helicopter: हेलीकॉप्टर  वाहन, हेलीकॉप्टर, हेलीकॉप्टर 
actor bat: चमगादड़
actor parrot: तोता
actor flamingo: लाल हंस
actor genie: जिन्न
actor kite: पतंग, पतंगबाज़ी
actor parachute: पैराशूट
actor train: भाप इंजन  लोकोमोटिव, भाप इंजन, लोकोमोटिव, इंजन  लोकोमोटिव, ट्रेन, तेज़ गति वाली ट्रेन  शिंकानसेन, बुलेट नोज़ के साथ शिंकानसेन  ट्रेन, माउंटेन रेलवे
actor car: ऑटोमोबाइल  कार, ऑटोमोबाइल, ऑटोमोबाइल , स्पोर्ट यूटिलिटी वाहन, आती हुई कार, रेसिंग कार
actor taxi: टैक्सी, आती हुई टैक्सी
actor bus: बस, आती हुई बस
actor police car: पुलिस कार, आती हुई पुलिस कार
actor fire engine: अग्निशामक  दमकल, दमकल
actor tractor: ट्रैक्टर
actor bicycle: बाइक  साइकिल, बाइक, बाइक 
actor snowman: बिना बर्फ़ का स्नोमैन, स्नोमैन
actor ball: फ़ुटबॉल
actor hamburger: हैमबर्गर
actor pizza: पिज़्ज़ा स्लाइस
actor hot dog: हॉट डॉग
actor taco: टैको
actor apple: लाल सेब  सेवफल  लाल  फल, लाल सेब, सेवफल, सेब  सेवफल  लाल , हरा सेब  सेव  हरा  फल
actor banana: केला  फल, केला 
actor watermelon: तरबूज़
actor pineapple: अन्नानास  फल, अन्नानास, अन्नानास 
actor strawberry: स्ट्रॉबेरी
actor carrot: गाजर
actor doughnut: डोनट
actor ice cream: सॉफ़्ट आइसक्रीम, आइसक्रीम, नरम आइसक्रीम, सॉफ़्ट सर्व
actor cake: जन्मदिन का केक, जन्मदिन, शॉर्टकेक
actor cupcake: कपकेक
actor cheese: पनीर का टुकड़ा, पनीर टुकड़ा
actor mushroom: मशरूम
actor lollipop: लॉलीपॉप
actor guitar: गिटार
actor drum: ड्रम, ड्रमस्टिक
actor violin: वायलिन
actor trumpet: तुरही
actor umbrella: छाता, पानी से भीगा छाता, बंद छाता
actor gift: उपहार  पैक किया हुआ उपहार, उपहार, पैक किया हुआ उपहार, उपहार  पैक किया उपहार
actor crown: मुकुट
actor top hat: सरटोप
actor alarm clock: अलार्म घड़ी  समय, अलार्म घड़ी, अलार्म घड़ी 
actor camera: फ़्लैश वाला कैमरा
actor television: टेलीविज़न
actor light bulb: लाइट बल्ब  विचार, लाइट बल्ब, विचार, बल्ब  विचार
actor trophy: ट्रॉफ़ी  पुरस्कार, ट्रॉफ़ी, पुरस्कार
actor basketball: बास्केटबॉल  बास्केटबॉल गेंद, बास्केटबॉल, बास्केटबॉल गेंद, बास्केटबॉल  बास्केटबॉल
actor cactus: कैक्टस
actor sunflower: सूर्यमुखी
actor tulip: ट्यूलिप
actor christmas tree: क्रिसमस ट्री
actor jack-o-lantern: जैक–ओ–लैंटर्न  कंदील, जैक–ओ–लैंटर्न, कंदील
actor castle: यूरोपीय क़िला, यूरोपीय
actor house: घर  भवन, घर, घर , बग़ीचे वाला घर
actor tent: टेंट  कैंपिंग, कैंपिंग
actor crystal ball: क्रिस्टल बॉल  भविष्य देखना, क्रिस्टल बॉल, भविष्य देखना
actor key: चाबी, पुरानी चाबी
actor backpack: स्कूल का बस्ता, स्कूल बस्ता, स्कूल बैग
scene desert: रेगिस्तान  मरुस्थल, रेगिस्तान, मरुस्थल
event fireworks: आतिशबाजी  समारोह, आतिशबाजी, समारोह, फुलझड़ी  आतिशबाजी, पटाखे
= hr
actor teddy bear: medvjedić, plišani medvjedić
actor panda: panda
actor astronaut: kozmonaut
actor dog: lice psa, psa, pas, pas vodič, radni pas, pudl
actor fox: lisica
actor rabbit: lice zeca, zeca, zec
actor unicorn: jednorog
actor dinosaur: tiranosaur, sauropod
actor cat: lice mačke, mačke, mačka, crna mačka, nasmijana mačka, nasmijana mačka s nasmiješenim očima, nasmiješena mačka s očima u obliku srca, mačka s kiselim osmijehom, mačka koja ljubi, izbezumljena mačka, uplakana mačka, mačka koja se duri
actor lion: lav, lice lava
actor tiger: lice tigra, tigra, tigar, leopard
actor monkey: majmun, lice majmuna
actor koala: koala
actor frog: žaba
actor chicken: kokoš, koka
actor snail: puž
actor robot: robot, robotsko lice
actor alien: izvanzemaljac
actor bear: medvjed
actor pig: lice svinje, svinje, svinja, njuška svinje, vepar
actor cow: lice krave, krave, krava, vol, vodeni bivol
actor mouse: lice miša, miša, miš, štakor
actor elephant: slon, mamut
actor wizard: magičar
actor superhero: superheroj
actor princess: princeza
actor wolf: vuk
actor raccoon: rakun
actor giraffe: žirafa
actor zebra: zebra
actor deer: jelen, los
actor camel: deva, dvogrba deva, jednogrba deva
actor kangaroo: klokan
actor hippo: vodenkonj
actor rhino: nosorog
actor gorilla: gorila, orangutan
actor otter: vidra
actor hedgehog: jež
actor polar bear: polarni medvjed
actor hamster: hrčak
actor peacock: paun, paunica
actor rooster: pijetao
actor chick: pile, pile sprijeda, pile izleglo iz jajeta
actor crocodile: krokodil
actor snake: zmija
actor llama: ljama
actor goat: koza
actor sheep: ovca, ovan
actor horse: konj, lice konja, konjić na vrtuljku, trkaći konj
actor beaver: dabar
actor skunk: tvor
actor ladybug: bubamara
actor ant: mrav
actor scorpion: škorpion
actor caterpillar: gusjenica, crv
actor clown: lice klauna, klauna, klaun
actor santa claus: Djed Božićnjak, osoba Mraz, Baka Mraz, djed mraz
actor vampire: neživa osoba, neživa
actor zombie: zombi
actor elf: šumski vilenjak
actor ninja: nindža
actor prince: princ
actor cook: šef kuhinje
actor firefighter: vatrogasni djelatnik, vatrogasni
actor police officer: policajac
actor farmer: farmer
actor monster: izvanzemaljsko čudovište
actor tropical fish: tropska ribica, riba
actor penguin: pingvin
actor turtle: kornjača
actor octopus: hobotnica
actor whale: kit, kit koji izbacuje mlaz vode
actor crab: rak
actor duck: patka, guska
actor sailboat: jedrilica
actor dolphin: dupin
actor shark: morski pas
actor seal: tuljan
actor jellyfish: meduza
actor squid: lignja
actor lobster: jastog, škamp, crveni jastog
actor pufferfish: riba napuhača
actor swan: labud
actor mermaid: morska sirena
actor ship: brod, putnički brod, trajekt
actor dragon: lice zmaja, zmaja
actor rocket: raketa
actor owl: sova
actor butterfly: leptir
actor bee: pčela
actor ghost: duh
actor ufo: leteći tanjur
actor airplane: zrakoplov, mali zrakoplov, polijetanje zrakoplova, slijetanje zrakoplova
actor helicopter: helikopter
actor balloon: balon
actor bat: šišmiš
actor parrot: papiga
actor flamingo: plamenac
actor eagle: orao
actor fairy: vilinsko biće
actor genie: džin
actor kite: papirnati zmaj, papirnati
actor parachute: padobran
actor train: lokomotiva, vlak, brzi vlak, japanski brzi vlak shinkansen, planinska željeznica
actor car: automobil, rekreacijsko vozilo, automobil u dolasku, trkaći automobil
actor taxi: taksi, taksi u dolasku, žuti taksi
actor bus: autobus, autobus u dolasku, školski autobus
actor police car: policijski automobil, policijski automobil u dolasku
actor fire engine: vatrogasno vozilo
actor tractor: traktor
actor snowman: snjegović bez snijega, snjegović snijega, snjegović
actor ball: nogometna lopta, nogometna
actor hamburger: hamburger
actor pizza: pizza
actor hot dog: hot dog
actor taco: taco
actor apple: crvena jabuka, zelena jabuka
actor banana: banana
actor watermelon: lubenica
actor pineapple: ananas
actor strawberry: jagoda
actor carrot: mrkva
actor doughnut: krafna
actor ice cream: meki sladoled, sladoled
actor cake: rođendanska torta, komad kolača
actor cupcake: muffin
actor cheese: komad sira
actor mushroom: gljiva
actor lollipop: lizalica
actor guitar: gitara
actor drum: bubanj
actor violin: violina
actor trumpet: truba
actor umbrella: kišobran, kišobran s kapima kiše, zatvoreni kišobran
actor gift: umotani poklon
actor crown: kruna
actor top hat: cilindar
actor alarm clock: budilica
actor camera: fotoaparat, fotoaparat s bljeskalicom
actor television: televizor
actor light bulb: žarulja
actor trophy: trofej
actor basketball: košarkaška lopta, košarkaška
actor cactus: kaktus
actor sunflower: suncokret
actor tulip: tulipan
actor rose: ruža
actor christmas tree: božićno drvce
actor jack-o-lantern: izrezbarena bundeva
actor castle: dvorac
actor house: kuća s vrtom
actor tent: šator
actor crystal ball: kristalna kugla
actor key: ključ, starinski ključ
actor backpack: školski ruksak
scene desert: pustinja
event fireworks: vatromet, prskalica, petarda
event bubbles: mjehurići
= hu
actor teddy bear: plüssmaci, plüssmackó
actor panda: pandafej, panda, pandamaci
actor astronaut: űrhajós / űrhajósnő, űrhajós űrhajósnő
actor dog: kutyafej, kutya, vakvezető kutya, segítőkutya, pudli
actor fox: rókafej, róka
actor rabbit: nyúlfej, nyúl
actor unicorn: unikornisfej, unikornis
actor dinosaur: T. rex, sauropoda, Tyrannosaurus rex
actor cat: macskafej, macska, fekete macska, nevető macska, nevető macska mosolygó szemmel, mosolygó macska szív alakú szemmel, macska fanyar mosollyal, csókoló macska, kimerült macska, síró macska, duzzogó macska
actor lion: oroszlánfej
actor tiger: tigrisfej, tigris, leopárd
actor monkey: majom, majomfej
actor koala: koala, koalamaci
actor frog: békafej, béka
actor chicken: tyúk
actor snail: csiga
actor robot: robot, robotarc
actor alien: földönkívüli
actor bear: medvefej
actor pig: malacfej, disznó, malacorr, vaddisznó, malac
actor cow: tehénfej, tehén, ökör, vízibölény
actor mouse: egérfej, egér, patkány
actor elephant: elefánt, mamut
actor wizard: varázsló, varázsige, varázslás
actor superhero: szuperhős
actor princess: hercegnő
actor wolf: farkasfej, farkas
actor raccoon: mosómedve
actor giraffe: zsiráf
actor zebra: zebra
actor deer: szarvas, jávorszarvas
actor camel: teve, kétpúpú teve, egypúpú teve
actor kangaroo: kenguru, kengu
actor hippo: víziló
actor rhino: orrszarvú
actor gorilla: gorilla, orangután
actor otter: vidra
actor hedgehog: sün, sündisznó
actor polar bear: jegesmedve
actor hamster: hörcsögfej, hörcsög
actor peacock: páva, pávakakas, pávatyúk
actor rooster: kakas
actor chick: naposcsibe, előre néző kiscsibe, kikelő kiscsibe
actor crocodile: krokodil
actor snake: kígyó
actor llama: láma
actor goat: kecske
actor sheep: birka, kos
actor horse: ló, lófej, ló a körhintáról
actor beaver: hód
actor skunk: bűzösborz
actor ladybug: katica, katicabogár
actor ant: hangya
actor scorpion: skorpió
actor caterpillar: rovar, kukac
actor clown: bohócfej, bohóc
actor santa claus: mikulás, télapó, mikulás ruhás anyó
actor vampire: vámpír
actor zombie: zombi
actor elf: tünde
actor ninja: nindzsa
actor prince: herceg
actor cook: szakács / szakácsnő, szakács szakácsnő
actor firefighter: tűzoltó / tűzoltónő, tűzoltó tűzoltónő
actor police officer: zsaru
actor farmer: gazda / női gazda, gazda gazda
actor monster: földönkívüli szörny
actor tropical fish: trópusi hal, hal
actor penguin: pingvin
actor turtle: teknős, teknőc, teknősbéka
actor octopus: polip
actor whale: bálna, fröcskölő bálna
actor crab: rák
actor duck: kacsa, liba
actor sailboat: vitorlás hajó
actor dolphin: delfin
actor shark: cápa
actor seal: fóka
actor jellyfish: medúza
actor squid: tintahal
actor lobster: homár, garnélarák
actor pufferfish: gömbhal
actor swan: hattyú, fiatal hattyú
actor mermaid: sellő
actor ship: hajó, utasszállító hajó, komp
actor dragon: sárkányfej, sárkány
actor rocket: rakéta
actor owl: bagoly
actor butterfly: pillangó
actor bee: méh, méhecske
actor ghost: szellem
actor ufo: repülő csészealj
actor airplane: repülőgép, kisrepülő, repülőgép indulása, repülőgép érkezése
actor helicopter: helikopter
actor balloon: léggömb
actor bat: denevér
actor parrot: papagáj
actor flamingo: flamingó
actor eagle: sas
actor fairy: tündér
actor genie: dzsinn, Dzsini
actor kite: papírsárkány
actor parachute: ejtőernyő
actor train: mozdony, vonat, gyorsvasút, golyóorrú gyorsvasút, hegyi vasút
actor car: autó, szabadidőautó, érkező autó, versenyautó
actor taxi: taxi, érkező taxi
actor bus: busz, érkező busz
actor police car: rendőrautó, érkező rendőrautó
actor fire engine: tűzoltóautó
actor tractor: traktor
actor bicycle: kerékpár
actor snowman: hóember hó nélkül, hóember
actor ball: foci, focilabda
actor hamburger: hamburger
actor pizza: pizza
actor hot dog: hot dog
actor taco: taco
actor apple: piros alma, alma, zöld alma
actor banana: banán
actor watermelon: görögdinnye
actor pineapple: ananász
actor strawberry: eper
actor carrot: sárgarépa
actor doughnut: fánk
actor ice cream: lágyfagylalt, fagylalt
actor cake: születésnapi torta, gyümölcstorta
actor cupcake: cupcake
actor cheese: sajtdarab
actor mushroom: gomba
actor lollipop: nyalóka
actor guitar: gitár, elektromos gitár
actor drum: dob, dobol, dobverő
actor violin: hegedű
actor trumpet: trombita
actor umbrella: esernyő, esernyő esőcseppekkel, becsukott esernyő
actor gift: becsomagolt ajándék
actor crown: korona
actor top hat: cilinder
actor alarm clock: ébresztőóra
actor camera: fényképezőgép, fényképező vakuval
actor television: televízió
actor light bulb: villanykörte
actor trophy: kupa
actor basketball: kosárlabda
actor cactus: kaktusz
actor sunflower: napraforgó
actor tulip: tulipán
actor rose: rózsa, vörös rózsa
actor christmas tree: karácsonyfa
actor jack-o-lantern: töklámpás, töklámpa
actor castle: vár
actor house: lakóház, ház kerttel
actor tent: sátor
actor bell: harang
actor crystal ball: kristálygömb
actor key: kulcs, régi kulcs
actor backpack: iskolatáska
scene desert: sivatag
event fireworks: tűzijáték, csillagszóró, petárda
event bubbles: buborékok
= hy
actor teddy bear: փափուկ արջուկ
actor panda: պանդա
actor astronaut: տիեզերագնաց
actor dog: շան մռութ, շան, շուն, ուղեկցող շուն, ծառայողական շուն, պուդել
actor fox: աղվես
actor rabbit: ճագարի մռութ, ճագարի, ճագար
actor unicorn: միաեղջյուր
actor dinosaur: տիրանոզավր ռեքս, զավրոպոդ
actor cat: կատվի մռութ, կատվի, կատու, սև կատու, քմծիծաղող կատու, քմծիծաղող կատու ժպտացող աչքերով, ժպտացող կատվի դեմք սրտաձև աչքերով, ծուռ ժպիտով կատու, համբուրող կատու, հոգնած կատու, լացող կատու, դժգոհող կատու
actor lion: առյուծի մռութ, առյուծի
actor tiger: վագրի մռութ, վագրի, վագր, ընձառյուծ
actor monkey: կապիկ, կապիկի դեմք
actor koala: կոալա
actor frog: գորտ
actor chicken: հավ
actor snail: խխունջ
actor robot: ռոբոտ
actor alien: այլմոլորակային
actor bear: արջ
actor pig: խոզի մռութ, խոզի, խոզ, խոզի դունչ, վարազ
actor cow: կովի մռութ, կովի, կով, ցուլիկ, ջրագոմեշ
actor mouse: մկան մռութ, մկան, մուկ, առնետ
actor elephant: փիղ, մամոնտ
actor wizard: մոգ
actor superhero: սուպերհերոս
actor princess: արքայադուստր
actor wolf: գայլ
actor raccoon: ջրարջ
actor giraffe: ընձուղտ
actor zebra: զեբր
actor deer: եղնիկ, որմզդեղն
actor camel: ուղտ, երկսապատավոր ուղտ
actor kangaroo: ագեվազ
actor hippo: գետաձի
actor rhino: ռնգեղջյուր
actor gorilla: գորիլա, օրանգուտան
actor otter: ջրասամույր
actor hedgehog: ոզնի
actor polar bear: բևեռային արջ
actor hamster: գերմանամուկ
actor peacock: սիրամարգ
actor rooster: աքաղաղ
actor chick: ճուտիկ, դեմքով շրջված ճուտիկ, ձվից դուրս եկող ճուտիկ, ճուտ
actor crocodile: կոկորդիլոս
actor snake: օձ
actor llama: լամա
actor goat: այծ
actor sheep: մաքի, արու ոչխար
actor horse: ձի, ձիու մռութ, կարուսելի ձի
actor beaver: կուղբ
actor skunk: ժանտաքիս
actor ladybug: զատիկ
actor ant: մրջյուն
actor scorpion: շագանակագույն կարիճ
actor caterpillar: միջատ, որդ
actor clown: ծաղրածուի դեմք, ծաղրածուի
actor santa claus: Սանտա Կլաուս, Ձմեռ պապ, Ձմեռ տատ
actor vampire: վամպիր
actor zombie: զոմբի
actor elf: էլֆ
actor ninja: նինջա
actor prince: արքայազն
actor cook: խոհարար
actor police officer: ոստիկան
actor farmer: ֆերմեր
actor monster: այլմոլորակային հրեշ
actor tropical fish: արևադարձային ձուկ, ձուկ
actor penguin: պինգվին
actor turtle: կրիա
actor octopus: ութոտնուկ
actor whale: ջուր ցայտեցնող կետաձուկ
actor crab: խաչափառ
actor duck: բադ, սագ
actor sailboat: առագաստանավ
actor dolphin: դելֆին
actor shark: շնաձուկ
actor seal: փոկ
actor jellyfish: ծովամայր
actor squid: կաղամար
actor lobster: օմար, ծովախեցգետին
actor pufferfish: փքաձուկ
actor swan: կարապ
actor mermaid: մարդաձուկ
actor ship: նավ, ուղևորատար նավ, լաստանավ
actor dragon: վիշապի մռութ, վիշապի, վիշապ
actor rocket: հրթիռ
actor owl: բու
actor butterfly: թիթեռ
actor bee: մեղու
actor ghost: ուրվական
actor ufo: թռչող ափսե
actor airplane: ինքնաթիռ, փոքր ինքնաթիռ, օդանավի մեկնում, օդանավի ժամանում
actor helicopter: ուղղաթիռ
actor balloon: փուչիկ
actor bat: չղջիկ
actor parrot: թութակ
actor flamingo: ֆլամինգո
actor eagle: արծիվ
actor fairy: փերի
actor genie: ջին
actor kite: օդապարուկ
actor parachute: անկարգել
actor train: շոգեքարշ, գնացք, ճեպընթաց գնացք, գերճեպընթաց գնացք, լեռնային երկաթուղի
actor car: ավտոմեքենա, ավտոֆուրգոն, մոտեցող ավտոմեքենա, մրցարշավային մեքենա
actor taxi: տաքսի, մոտեցող տաքսի
actor bus: ավտոբուս, մոտեցող ավտոբուս
actor police car: ոստիկանական մեքենա, ոստիկանական, մոտեցող ոստիկանական մեքենա
actor fire engine: հրշեջ մեքենա
actor tractor: տրակտոր
actor bicycle: հեծանիվ
actor snowman: ձնեմարդ առանց ձյան, ձնեմարդ ձյան, ձնեմարդ
actor ball: ֆուտբոլի գնդակ
actor hamburger: համբուրգեր
actor pizza: պիցցա
actor hot dog: հոթդոգ
actor taco: տակո
actor apple: կարմիր խնձոր, խնձոր, կանաչ խնձոր
actor banana: բանան
actor watermelon: ձմերուկ
actor pineapple: արքայախնձոր
actor strawberry: ելակ
actor carrot: գազար
actor doughnut: դոնաթ
actor ice cream: լցնովի պաղպաղակ, պաղպաղակ
actor cake: ծննդյան տորթ, տորթի կտոր
actor cupcake: կեքս
actor cheese: պանրի կտոր, պանրի
actor mushroom: սունկ
actor lollipop: սառնաշաքար
actor guitar: կիթառ
actor drum: թմբուկ
actor violin: ջութակ
actor trumpet: շեփոր
actor umbrella: անձրևանոց, անձրևանոց անձրևի կաթիլներով, փակ անձրևանոց
actor gift: փաթեթավորված նվեր
actor crown: թագ, թագուհի
actor top hat: բարձր գլխարկ, բարձր
actor alarm clock: զարթուցիչ
actor camera: ֆոտոապարատ, ֆոտոապարատ լուսաթարթիչով
actor television: հեռուստացույց
actor light bulb: էլեկտրական լամպ
actor trophy: գավաթ
actor basketball: բասկետբոլ, բասկետբոլի գնդակ
actor cactus: կակտուս
actor sunflower: արևածաղիկ
actor tulip: կակաչ
actor rose: վարդ
actor christmas tree: տոնածառ
actor jack-o-lantern: ջեքի լապտեր
actor castle: դղյակ
actor house: տուն, այգիով տուն, բնակելի տուն
actor tent: վրան
actor bell: զանգ
actor crystal ball: բյուրեղյա գունդ
actor key: բանալի, հին բանալի
actor backpack: ուսապարկ
scene desert: անապատ
event fireworks: հրավառություն, բենգալյան կրակ, ճայթռուկ
event bubbles: պղպջակներ
= id
actor teddy bear: boneka beruang, beruang
actor panda: panda
actor astronaut: astronaut
actor dog: wajah anjing, anjing, anjing pemandu, anjing pembimbing, pudel
actor fox: rubah
actor rabbit: wajah kelinci
actor unicorn: unicorn
actor dinosaur: T-Rex, sauropod
actor cat: wajah kucing, kucing, kucing hitam, wajah kucing tersenyum lebar, wajah kucing gembira dengan mata bahagia, wajah kucing gembira bermata hati, wajah kucing tersenyum sombong, wajah kucing memberikan ciuman dengan mata tertutup, wajah kucing ketakutan, wajah kucing menangis, wajah kucing marah, anak kucing
actor lion: singa
actor tiger: wajah harimau, harimau, macan tutul
actor monkey: monyet, wajah monyet
actor koala: koala
actor frog: katak
actor chicken: ayam
actor snail: siput
actor robot: robot
actor alien: alien
actor pig: wajah babi, babi, hidung babi, babi hutan
actor cow: wajah sapi, sapi, lembu, kerbau
actor mouse: wajah tikus, tikus, tikus putih
actor elephant: gajah, mamut
actor wizard: magi
actor superhero: pahlawan super, pahlawan, pahlawan wanita
actor princess: putri, puteri
actor wolf: serigala
actor raccoon: rakun
actor giraffe: jerapah
actor zebra: zebra
actor deer: rusa, rusa besar
actor camel: unta, unta berpunuk dua
actor kangaroo: kanguru, anak kanguru, kangguru
actor hippo: kuda nil
actor rhino: badak
actor gorilla: gorila, orangutan
actor otter: berang-berang
actor hedgehog: landak
actor polar bear: beruang kutub
actor hamster: hamster
actor peacock: merak, merak betina
actor rooster: ayam jago
actor chick: itik bayi, itik, itik bayi menghadap ke depan, itik menetas
actor crocodile: buaya
actor snake: ular
actor llama: llama
actor goat: kambing
actor sheep: domba betina, domba jantan
actor horse: kuda, wajah kuda, komidi putar
actor beaver: biwara
actor skunk: sigung
actor ladybug: kumbang betina
actor ant: semut
actor scorpion: kalajengking
actor caterpillar: serangga kecil, serangga, cacing
actor clown: badut
actor santa claus: Sinterklas, manusia sinterklas, Nyonya Sinterklas
actor vampire: vampir
actor zombie: zombi, zombie
actor elf: kurcaci
actor ninja: ninja
actor prince: pangeran
actor cook: koki
actor firefighter: pemadam kebakaran
actor farmer: petani, peternak
actor monster: monster alien
actor tropical fish: ikan tropis, tropis
actor penguin: pinguin
actor turtle: kura-kura
actor octopus: gurita
actor whale: ikan paus, paus, ikan paus menyembur
actor crab: kepiting
actor duck: bebek, angsa leher pendek
actor sailboat: perahu layar, layar
actor dolphin: lumba-lumba
actor shark: hiu
actor seal: anjing laut
actor jellyfish: ubur-ubur
actor squid: cumi-cumi
actor lobster: lobster, udang
actor pufferfish: ikan gembung, gembung
actor swan: angsa leher panjang, angsa leher, anak angsa, angsa muda
actor mermaid: orang duyung, duyung
actor ship: kapal, kapal penumpang, kapal feri
actor dragon: wajah naga, naga
actor rocket: roket
actor owl: burung hantu, hantu
actor butterfly: kupu-kupu
actor bee: lebah madu
actor ufo: piring terbang
actor airplane: pesawat, pesawat kecil, pesawat lepas landas, pesawat mendarat
actor helicopter: helikopter
actor balloon: balon
actor bat: kelelawar
actor parrot: nuri
actor flamingo: flamingo
actor eagle: elang
actor fairy: peri
actor genie: jin, jin bertubuh manusia
actor kite: layang-layang
actor parachute: parasut, paralayar, parasail
actor train: lokomotif, kereta ekspres, kereta ekspres peluru, jalur kereta pegunungan
actor car: kendaraan rekreasi, mobil datang, mobil balap
actor taxi: taksi, taksi datang
actor bus: bus, bus datang
actor police car: mobil polisi, mobil polisi datang
actor fire engine: mobil pemadam kebakaran
actor tractor: traktor
actor bicycle: sepeda
actor snowman: boneka salju tanpa salju, boneka salju dengan hujan salju
actor ball: bola sepak, sepak
actor hamburger: hamburger
actor pizza: pizza
actor hot dog: hot dog
actor taco: taco
actor apple: apel merah, apel, apel hijau
actor banana: pisang
actor watermelon: semangka
actor pineapple: nanas
actor strawberry: stroberi
actor carrot: wortel
actor doughnut: donat
actor ice cream: es krim lembut, krim lembut, es krim
actor cake: kue ulang tahun, ulang tahun
actor cupcake: kue mangkuk, mangkuk, kue mangkok
actor cheese: irisan keju, keju
actor mushroom: jamur
actor lollipop: permen lolipop
actor guitar: gitar
actor drum: drum, stik drum
actor violin: biola
actor trumpet: trompet
actor umbrella: payung, payung dengan tetesan hujan, payung tertutup
actor gift: kado
actor crown: mahkota
actor top hat: topi tinggi
actor alarm clock: jam weker, weker
actor camera: kamera, kamera dengan flash
actor television: televisi
actor light bulb: bohlam
actor trophy: piala
actor basketball: bola basket, basket
actor cactus: kaktus
actor sunflower: bunga matahari
actor tulip: tulip
actor rose: mawar
actor christmas tree: pohon Natal, Natal
actor jack-o-lantern: jack-o-lantern
actor castle: kastel
actor house: rumah, rumah dengan taman
actor tent: tenda
actor bell: lonceng
actor crystal ball: bola kristal, kristal
actor key: kunci antik
actor backpack: tas sekolah, sekolah
scene desert: gurun
event fireworks: kembang api, kembang api batang, petasan
= ig
actor teddy bear: ihe egwuregwu ụmụaka, ụmụaka
actor panda: ihu panda, panda
actor astronaut: òjenọnwa
actor dog: ihu nkịta, nkịta, nkịta ndumoodu, nkịta ọrụ, nkịta ajị ajị, umu nkita
actor fox: ihu ihu nkịta ọhịa na-awụ̀ ọsọ, nkịta na-awụ̀
actor rabbit: ihu òke bèkee nti ogologo, òke bèkee nti ogologo
actor unicorn: ihu inyinya nwere mpi
actor dinosaur: T-Rex, saropọd
actor cat: ihu nwaologbo, nwaologbo, nwamba ojii, nwamba na-achị ọchị, ihu ọchị nwamba nwere anya amụ, ihu ọchị nwamba nwere obi ebere, ihu nwamba nwere amụ pụrụiche, nsusu ihu nwamba nwere mmechi anya, ihu ike ọgwụgwụ nwamba, ihu akwa nwamba, na-asụpụta ọnụ nwamba
actor lion: ọdụm
actor tiger: ihu taịga, taịga, agụ àgwagwà
actor monkey: ènwè, ihu ènwè
actor koala: anụmanụ koala
actor frog: awọ
actor chicken: ọkụkọ
actor snail: ejù, ejula
actor robot: ihu rọbọtụ, rọbọtụ
actor alien: ihe nsina mba ọzọ, nsina ọzọ
actor bear: biya
actor pig: ihu ezì, ezì, imi ezì, oke ezì
actor cow: ihu ehi, ehi, nne ehi, oke ehi, ehi ọhịa mmiri
actor mouse: ihu obere oke, obere oke
actor elephant: enyi, mammot
actor wizard: onye abrakatabra, abrakatabra
actor superhero: dike
actor princess: àdaeze
actor wolf: nkịta ọhịa
actor raccoon: akukonta
actor giraffe: giraafụ
actor zebra: zebra
actor deer: anụ ọhịa
actor camel: inyinya ọ̀zàrà, ọ̀zàrà, inyinya ọ̀zàrà nwere mkpumkpu abụọ
actor kangaroo: kangaruu, kangaroo, nwa kangaruu
actor hippo: hipopotamos
actor rhino: ehi ọhịa otu mpì
actor gorilla: ọzọdịmgba, orangutan
actor otter: otter, otta
actor hedgehog: mpama
actor polar bear: bịar oyi, bịar
actor hamster: òke bèkee
actor peacock: okeopka
actor rooster: àkwamakwa
actor chick: nwa ọkụkọ, chewe ihu na nwa ọkụkọ, nwa ọkụkụ na-apụta n’àkwa
actor crocodile: agụiyi, agụ iyi
actor snake: agwọ
actor llama: ilama
actor goat: ewu
actor sheep: nne atụrụ, nne, èbùlà
actor horse: ihu ịnyịnya, inyịnya igwe okirikiri
actor beaver: nwambē
actor skunk: skunk
actor ladybug: ebe nwanyi
actor ant: agbịsị
actor scorpion: akpị
actor caterpillar: Chinchi, irighiri
actor clown: ihu njakịrị, njakịrị
actor santa claus: Nna Ekeresìmesi, mx claus, Nne Ekeresìmesi
actor vampire: ọmị ọbara, ọmị
actor zombie: onye nwụrụ anwụ na-aga ije
actor elf: elfụ
actor ninja: ninja
actor prince: ọkparaeze
actor cook: onye na-esi nri
actor firefighter: onyemgbanyụọkụ
actor police officer: onye uweojii, uweojii
actor farmer: onye ọrụ ugbo
actor monster: ihe egwu ihe nsina mba ọzọ
actor tropical fish: azụ̀ mmiri
actor penguin: nnụnụ sno, sno
actor turtle: mbè, mbè mmiri, nwa mbè
actor octopus: ọktopus
actor whale: nnukwu azụ whelụ, whelụ, nnukwu azụ whelụ na-agbọpụ mmiri
actor crab: nshịkọ
actor duck: udele igbo, ọgazị
actor sailboat: egwuregwu ụgbọmmiri
actor dolphin: nnukwu azụ dọlphịnụ, dọlphịnụ
actor shark: akụm
actor seal: nnukwu anụ mmiri
actor jellyfish: azụjelii
actor squid: Azụ sụkwịdị, sụkwịdị
actor lobster: oporo, ayịya
actor pufferfish: azụ̀ nwere ike itóó abụba, itóó abụba
actor swan: ọbọgwụ, nne ọbọgwụ, nwa ọbọgwụ
actor mermaid: onyewọta
actor ship: ụgbọmmiri ndị njem, ụgbọ mmiri njem
actor dragon: ihu dragọn, dragọn
actor rocket: ụgbọelu ọnwa
actor owl: ikwikwi, ikwiikwii
actor butterfly: mbubara
actor bee: aṅụ́ mmanụaṅụ, mmanụaṅụ
actor ghost: mmụọ
actor ufo: ihe na-efe efe, efe
actor airplane: obere ụgbọelu, oge ọpụpụ ụgbọelu, oge mbata ụgbọelu
actor helicopter: ụgbọelu nta, nta
actor bat: ụsụ
actor flamingo: flamingo
actor eagle: ugo
actor genie: nwa mmegbu, mmegbu
actor kite: kitee
actor parachute: parachuutu
actor train: igwe ọgịga, ọgịga, ụgbọ okporoigwe, ụgbọokporoigwe oke ọsọ, ụgbọokporoigwe oke ọsọ nwere imi mgbọ, ugwu okporoigwe
actor car: ụgbọala ọkwụ̀ ọtọ ekène eze, ụgbọala na-apụta apụta, ụgbọala na-agba osọ egwuregwu
actor taxi: ụgbọala njem, ụgbọala njem na-apụta apụta
actor bus: ụgbọala ogologo, ụgbọala ogologo na-apụta apụta
actor police car: ụgbọala ndị uweojii, ụgbọala ndị uweojii na-apụta apụta
actor fire engine: injin ọkụ, injin
actor tractor: ụgbọalaugbo
actor snowman: nwoke akụ mmiri igwe na-enweghị akụ mmiri igwe, na-enweghị, nwoke akụrụmmiri igwe
actor ball: bọọlụ egwuregwu
actor hamburger: achịcha nwere akwa
actor pizza: pizzà
actor hot dog: achịchanri anụ, achịchanri, nrianụ na achịcha
actor taco: achịcha anụ
actor apple: apùl ọbara ọbara, apùl, apùl ndụ ndụ
actor banana: unerè
actor watermelon: mkpụrụosisi mmirimelọn, mmirimelọn
actor pineapple: ọkwụrụ bekee, ọkwụrụ
actor strawberry: strawberi
actor carrot: Karọt
actor doughnut: donọt
actor ice cream: ihe nracha dị nrọ, nracha nrọ, ihe nracha, dị nro, nri nracha
actor cake: àchịcha ncheta ọmụmụ, ncheta ọmụmụ, àchịchaobere
actor cupcake: àchịcha iko
actor cheese: achịcha ụtọ ebere ebè, ụtọ ebere
actor mushroom: ero, ero mkpụmkpụ
actor lollipop: Lọlịpọpụ
actor guitar: ụbọ
actor violin: ụbọ nta
actor trumpet: òpì ike
actor umbrella: ụmbrali, ụmbrali na-atụsị mmiri, ụmbrali mechiri emechi
actor gift: onyinye ekere èke, ekere èke
actor crown: òkpueze
actor top hat: òkpu dị elu
actor alarm clock: elekere mgbaama, mgbaama
actor camera: igwefòto, igwefòto nwere ọkụ
actor television: ihe onyonyo, onyonyo
actor light bulb: ọkụ bọlbụ, bọlbụ
actor trophy: iko mmeri
actor basketball: bọọlụ èkète, èkète
actor cactus: kaktus
actor sunflower: okookoanwụ
actor tulip: tulip
actor rose: rozu
actor christmas tree: osisi Ekeresìmesì, Ekeresìmesì
actor jack-o-lantern: Jack-o-lantern
actor castle: nnukwu ụlọ
actor house: ụlọ nwere ubì
actor tent: ụlọ akwà
actor bell: mgbịrịgba
actor crystal ball: bọọlụ enyo
actor key: ọtụgwo, ọtụgwo ochie, ọtụgwo gasị
actor backpack: àkpà akwụkwọ nkwọ̀ n’azụ, nkwọ̀
event fireworks: ọrụọkụ, ihe icheku ọkụ, ọkụ ọkụ
event bubbles: afụfu ncha
= is
actor teddy bear: bangsi
actor panda: panda
actor astronaut: geimfari
actor dog: hundshöfuð, hundur, leiðsöguhundur, þjónustuhundur, púðluhundur
actor fox: refur
actor rabbit: kanínuhöfuð, kanína
actor unicorn: einhyrningur
actor dinosaur: Grameðla, graseðla
actor cat: kattarhöfuð, köttur, svartur köttur, hlæjandi köttur, glottandi köttur, brosandi köttur, lúmskur köttur, kyssandi köttur, hnugginn köttur, grátandi köttur, köttur í fýlu
actor lion: ljón
actor tiger: tígrisdýrshöfuð, tígrisdýr, hlébarði
actor monkey: api, apahöfuð
actor koala: kóalabjörn
actor frog: froskur
actor chicken: kjúklingur
actor snail: snigill
actor robot: vélmennisandlit
actor alien: geimvera
actor bear: björn
actor pig: svínshöfuð, svín, svínstrýni, villisvín
actor cow: kýrhöfuð, kýr, uxi, vatnabuffaló
actor mouse: músarhöfuð, mús, rotta
actor elephant: fíll, loðfíll
actor wizard: galdramaður
actor superhero: ofurhetja
actor princess: prinsessa
actor wolf: úlfur
actor raccoon: þvottabjörn
actor giraffe: gíraffi
actor zebra: sebrahestur
actor deer: hjartardýr, elgur
actor camel: drómedari, kameldýr
actor kangaroo: kengúra, kengúruungi
actor hippo: flóðhestur
actor rhino: nashyrningur
actor gorilla: górilla, órangútan
actor otter: otur
actor hedgehog: broddgöltur
actor polar bear: ísbjörn
actor hamster: hamstur
actor peacock: páfugl
actor rooster: hani
actor chick: hænuungi, framhlið hænuunga, hænuungi í eggi
actor crocodile: krókódíll
actor snake: snákur
actor llama: lamadýr, villt lamadýr
actor goat: geit
actor sheep: ær, hrútur
actor horse: hestur, hestshöfuð, hringekjuhestur
actor beaver: bifur
actor skunk: skunkur
actor ladybug: maríuhæna
actor ant: maur
actor scorpion: sporðdreki
actor caterpillar: skordýr, ormur
actor clown: trúður
actor santa claus: jólasveinn, frú sveinki, jólamamma
actor vampire: vampíra
actor zombie: uppvakningur
actor elf: huldumaður
actor ninja: ninja
actor prince: prins
actor cook: kokkur
actor firefighter: brunaliðsmaður
actor police officer: lögregluþjónn
actor farmer: bóndi
actor monster: geimveruskrímsli
actor tropical fish: hitabeltisfiskur, fiskur
actor penguin: mörgæs
actor turtle: skjaldbaka
actor octopus: kolkrabbi
actor whale: hvalur, blásandi hvalur
actor crab: krabbi
actor duck: önd, gæs
actor sailboat: seglskúta
actor dolphin: höfrungur
actor shark: hákarl
actor seal: selur
actor jellyfish: marglytta
actor squid: smokkfiskur
actor lobster: humar, rækja
actor pufferfish: blöðrufiskur
actor swan: svanur
actor mermaid: sæbúi
actor ship: skip, farþegaskip, ferja
actor dragon: drekahöfuð, dreki
actor rocket: eldflaug
actor owl: ugla
actor butterfly: fiðrildi
actor bee: hunangsfluga
actor ghost: draugur
actor ufo: fljúgandi diskur, fljúgandi furðuhlutur
actor airplane: flugvél, lítil flugvél, flugvél í flugtaki, flugvél í lendingu
actor helicopter: þyrla
actor balloon: blaðra
actor bat: leðurblaka
actor parrot: páfagaukur
actor flamingo: flamingói
actor eagle: örn
actor fairy: álfur
actor genie: andi
actor kite: flugdreki
actor parachute: fallhlíf, fallhlífarsigling, fallhlífarstökk
actor train: eimreið, lest, hraðlest, háhraðalest, fjallalest
actor car: bíll, jeppi, bíll á móti, kappakstursbíll
actor taxi: leigubíll, leigubíll á móti, leigubifreið
actor bus: strætó, strætó á móti
actor police car: lögreglubíll, lögreglubíll á móti, lögreglubifreið
actor fire engine: slökkviliðsbíll
actor tractor: dráttarvél
actor bicycle: hjólreiðar
actor snowman: snjókarl, snjókarl í snjókomu, snjókall
actor ball: fótbolti
actor hamburger: hamborgari
actor pizza: pítsusneið
actor hot dog: pylsa í brauði, pylsa brauði
actor taco: takó
actor apple: rautt epli, epli, grænt epli
actor banana: banani
actor watermelon: vatnsmelóna
actor pineapple: ananas
actor strawberry: jarðarber
actor carrot: gulrót
actor doughnut: kleinuhringur
actor ice cream: rjómaís, kúluís
actor cake: afmæliskaka, kökusneið
actor cupcake: bollakaka
actor cheese: götóttur ostur
actor mushroom: sveppur
actor lollipop: sleikibrjóstsykur
actor guitar: gítar
actor drum: tromma, trommuleikari, trommusett
actor violin: fiðla
actor trumpet: trompet
actor umbrella: regnhlíf, regnhlíf með regndropum, lokuð regnhlíf
actor gift: gjöf, innpökkuð gjöf
actor crown: kóróna
actor top hat: pípuhattur
actor alarm clock: vekjaraklukka
actor camera: myndavél, myndavél með flassi
actor television: sjónvarp
actor light bulb: ljósapera
actor trophy: verðlaunabikar
actor basketball: körfubolti
actor cactus: kaktus
actor sunflower: sólblóm
actor tulip: túlípani
actor rose: rós
actor christmas tree: jólatré
actor jack-o-lantern: hrekkjavökugrasker
actor castle: evrópskur kastali
actor house: hús, hús með garði
actor tent: tjald
actor bell: bjalla
actor crystal ball: kristalskúla
actor key: lykill, gamall lykill, lykilorð
actor backpack: skólataska
scene desert: eyðimörk
event fireworks: flugeldar, stjörnuljós, púðurkerling
event bubbles: loftbólur
= it
actor teddy bear: orsetto, orsetto di peluche
actor panda: panda, muso di panda
actor astronaut: astronauta
actor dog: muso di cane, cane, cane guida, cane da assistenza, barboncino
actor fox: volpe, faccina volpe, muso di volpe, volpacchiotto
actor rabbit: muso di coniglio
actor unicorn: unicorno
actor dinosaur: T-Rex, sauropode
actor cat: muso di gatto, gatto, gatto nero, gatto che sorride, gatto che sogghigna, gatto innamorato, gatto con sorriso sarcastico, gatto che manda baci, gatto esterrefatto, gatto che piange, gatto imbronciato
actor lion: leone, muso di leone
actor tiger: muso di tigre, tigre, leopardo
actor monkey: scimmia, muso di scimmia, scimmietta
actor koala: koala, faccina koala
actor frog: rana, muso di rana, ranocchia, ranocchio
actor chicken: gallina
actor snail: lumaca, lumachina, lumacone
actor robot: faccina di robot, robot
actor alien: alieno
actor bear: orso, muso di orso
actor pig: muso di maiale, maiale, naso da maiale, cinghiale, maialino
actor cow: muso di mucca, mucca, bue, bufalo d’acqua
actor mouse: muso di topo, topo, ratto, topolino
actor elephant: elefante, mammut
actor wizard: mago, maghetto
actor superhero: supereroe
actor princess: principessa
actor wolf: lupo, lupo mannaro, muso di lupo
actor raccoon: procione
actor giraffe: giraffa
actor zebra: zebra
actor deer: cervo, alce, cerbiatto
actor camel: dromedario, cammello
actor kangaroo: canguro, cucciolo di canguro
actor hippo: ippopotamo
actor rhino: rinoceronte
actor gorilla: gorilla, orangotango
actor otter: lontra, lontra marina
actor hedgehog: riccio
actor polar bear: orso polare
actor hamster: criceto, muso di criceto
actor peacock: pavone, pavoneggiarsi
actor rooster: gallo
actor chick: pulcino, pulcino visto di fronte, pulcino che nasce, faccina pulcino
actor crocodile: coccodrillo, lacrime di coccodrillo
actor snake: serpente, serpe
actor llama: lama
actor goat: capra
actor sheep: pecora, montone, contare le pecore, pecorella, pecorone
actor horse: cavallo, muso di cavallo, cavallo da giostra
actor beaver: castoro
actor skunk: puzzola, puzzolente
actor ladybug: coccinella
actor ant: formica, formichina
actor scorpion: scorpione
actor caterpillar: insetto, verme
actor clown: faccina pagliaccio, pagliaccio
actor santa claus: Babbo Natale, Santa Claus, Mamma Natale
actor vampire: vampiro
actor zombie: zombie
actor elf: elfo, elfetto
actor ninja: ninja
actor prince: principe
actor cook: persona che cucina, cucina
actor firefighter: pompiere
actor police officer: agente di polizia, agente polizia
actor farmer: agricoltore
actor monster: mostro alieno
actor tropical fish: pesce tropicale, pesce
actor penguin: pinguino
actor turtle: tartaruga
actor octopus: polpo
actor whale: balena, balena che spruzza acqua
actor crab: granchio
actor duck: anatra, oca
actor sailboat: barca a vela, vela
actor dolphin: delfino
actor shark: squalo
actor seal: foca
actor jellyfish: medusa
actor squid: calamaro
actor lobster: aragosta, gamberetto, aragosta rossa
actor pufferfish: pesce palla
actor swan: cigno, cigno giovane
actor mermaid: sirena, donna sirena, sirenetta
actor ship: nave, nave da crociera, traghetto
actor dragon: testa di drago, drago, dragone
actor rocket: razzo
actor owl: gufo
actor butterfly: farfalla
actor bee: ape
actor ghost: fantasma, fantasmino, storie di fantasmi
actor ufo: disco volante
actor airplane: aeroplano, aereo turistico, decollo, atterraggio
actor helicopter: elicottero
actor balloon: palloncino
actor bat: pipistrello
actor parrot: pappagallo
actor flamingo: fenicottero
actor eagle: aquila, aquila reale
actor fairy: fata, fatina, regina delle fate
actor genie: genio, genietto
actor kite: aquilone
actor parachute: paracadute, paracadute ascensionale, paracadutismo, paracadutista
actor train: locomotiva, treno, treno alta velocità, treno alta velocità punta arrotondata, ferrovia di montagna, locomotiva a vapore
actor car: auto, SUV, auto in arrivo, auto da corsa
actor taxi: taxi, taxi in arrivo, taxi giallo
actor bus: bus, bus in arrivo
actor police car: macchina della polizia, macchina polizia, macchina della polizia in arrivo
actor fire engine: camion dei pompieri, camion pompieri
actor tractor: trattore
actor bicycle: bicicletta
actor snowman: pupazzo di neve senza neve, pupazzo neve senza neve, pupazzo di neve
actor ball: pallone da calcio, pallone calcio
actor hamburger: hamburger
actor pizza: pizza, fetta di pizza, pizzeria
actor hot dog: hot dog
actor taco: taco, tacos
actor apple: mela rossa, mela verde
actor banana: banana
actor watermelon: anguria
actor pineapple: ananas
actor strawberry: fragola
actor carrot: carota, carotene
actor doughnut: ciambella
actor ice cream: cono gelato, coppa di gelato
actor cake: torta di compleanno, torta compleanno, fetta di torta, auguri di compleanno, buon compleanno
actor cupcake: cupcake
actor cheese: fetta di formaggio, fetta formaggio
actor mushroom: fungo, funghetto
actor lollipop: lecca lecca
actor guitar: chitarra
actor drum: tamburo, tamburello
actor violin: violino
actor trumpet: tromba
actor umbrella: ombrello, ombrello con gocce di pioggia, ombrello chiuso
actor gift: regalo, regalino
actor crown: corona
actor top hat: cilindro
actor alarm clock: sveglia, svegliarsi
actor camera: fotocamera, fotocamera con flash
actor television: televisore, televisione
actor light bulb: lampadina
actor trophy: coppa
actor basketball: palla da pallacanestro, pallacanestro
actor cactus: cactus
actor sunflower: girasole
actor tulip: tulipano
actor rose: rosa, rosa rossa
actor christmas tree: albero di Natale, Natale
actor jack-o-lantern: zucca di Halloween, zucca Halloween
actor castle: castello
actor house: casa, casa con giardino, casa di campagna
actor tent: tenda
actor bell: campana, campanella
actor crystal ball: sfera di cristallo, sfera cristallo, sfera viola
actor key: chiave antica
actor backpack: zaino, zainetto, zaino di scuola, zaino per la scuola
scene desert: deserto
event fireworks: fuochi d’artificio, stellina scintillante, petardo, fuoco d’artificio
event bubbles: bolle, bollicine
= ja
actor teddy bear: テディベア
actor panda: パンダの顔, パンダ
actor astronaut: 宇宙飛行士
actor dog: イヌの顔, イヌ, 盲導犬, 介助犬, プードル
actor fox: キツネの顔
actor rabbit: ウサギの顔, ウサギ
actor unicorn: ユニコーンの顔, ユニコーン
actor dinosaur: ティラノサウルス, 草食恐竜
actor cat: ネコの顔, ネコ, 黒猫, にっこり笑う猫, にやっと笑う猫, 目がハートの猫, にやりとする猫, 猫のキス, 絶望する猫, 泣いている猫, 不機嫌な猫
actor lion: ライオンの顔, ライオン
actor tiger: トラの顔, トラ, ヒョウ
actor monkey: サル, サルの顔
actor koala: コアラ
actor frog: カエルの顔, カエル
actor chicken: にわとり
actor snail: かたつむり
actor robot: ロボット, ロボットの顔
actor alien: エイリアン
actor bear: クマの顔
actor pig: ブタの顔, ブタ, ブタ鼻, イノシシ
actor cow: 牛の顔, 牝牛, 牡牛, 水牛
actor mouse: ネズミの顔, ハツカネズミ, ネズミ
actor elephant: ゾウ, マンモス
actor wizard: 魔法使い
actor superhero: スーパーヒーロー
actor princess: プリンセス
actor wolf: オオカミの顔, オオカミ
actor raccoon: アライグマ
actor giraffe: キリン
actor zebra: シマウマ
actor deer: シカ, ヘラジカ
actor camel: ラクダ, フタコブラクダ
actor kangaroo: カンガルー
actor hippo: カバ
actor rhino: サイ
actor gorilla: ゴリラ, オランウータン
actor otter: カワウソ
actor hedgehog: ハリネズミ
actor polar bear: シロクマ
actor hamster: ハムスターの顔, ハムスター
actor peacock: クジャク
actor rooster: おんどり
actor chick: ひよこ, 前を向いているひよこ, 卵からかえったひよこ
actor crocodile: ワニ
actor snake: ヘビ
actor llama: ラマ
actor goat: 山羊
actor sheep: 羊, 牡羊
actor horse: 馬, 馬の顔, メリーゴーランド
actor beaver: ビーバー
actor skunk: スカンク
actor ladybug: テントウムシ
actor ant: アリ
actor scorpion: サソリ
actor caterpillar: 毛虫, ミミズ
actor clown: ピエロの顔, ピエロ
actor santa claus: サンタ, サンタさん, 女性のサンタ, サンタクロース
actor vampire: 吸血鬼
actor zombie: ゾンビ
actor elf: エルフ
actor ninja: 忍者, 忍び, 忍術
actor prince: プリンス
actor cook: コック
actor firefighter: 消防士
actor police officer: 警察官
actor farmer: 農家, 農場主, 農業
actor monster: インベーダー
actor tropical fish: 熱帯魚, 魚
actor penguin: ペンギン
actor turtle: カメ
actor octopus: タコ
actor whale: クジラ, 潮吹きクジラ
actor crab: カニ
actor duck: カモ, ガチョウ
actor sailboat: ヨット
actor dolphin: イルカ
actor shark: サメ
actor seal: アザラシ, アシカ
actor jellyfish: クラゲ
actor squid: イカ
actor lobster: ザリガニ, エビ
actor pufferfish: フグ
actor swan: 白鳥
actor mermaid: 人魚
actor ship: 船, 客船, フェリー
actor dragon: ドラゴンの顔, ドラゴン
actor rocket: ロケット
actor owl: フクロウ
actor butterfly: チョウ
actor bee: ミツバチ
actor ghost: お化け
actor ufo: 空飛ぶ円盤
actor airplane: 飛行機, 小型飛行機, 飛行機離陸, 飛行機着陸
actor helicopter: ヘリコプター
actor balloon: 風船
actor bat: コウモリ
actor parrot: オウム
actor flamingo: フラミンゴ
actor eagle: ワシ
actor fairy: 妖精
actor genie: 精霊
actor kite: たこ
actor parachute: パラシュート
actor train: 蒸気機関車, 電車正面, 新幹線, 0系新幹線, 登山鉄道
actor car: 自動車, アールブイ車, 自動車正面, レーシングカー
actor taxi: タクシー, タクシー正面
actor bus: バス, バス正面
actor police car: パトカー, パトカー正面, パトロール
actor fire engine: 消防車
actor tractor: トラクター
actor bicycle: 自転車
actor snowman: 雪だるま, 雪だるまと雪
actor ball: サッカー, サッカーボール
actor hamburger: ハンバーガー
actor pizza: ピザ, ピッツァ
actor hot dog: ホットドッグ
actor taco: タコス
actor apple: 赤リンゴ, 青リンゴ
actor banana: バナナ
actor watermelon: スイカ
actor pineapple: パイナップル
actor strawberry: いちご
actor carrot: 人参
actor doughnut: ドーナツ
actor ice cream: ソフトクリーム, アイスクリーム
actor cake: バースデーケーキ, ショートケーキ, バースデー
actor cupcake: カップケーキ
actor cheese: チーズ
actor mushroom: キノコ
actor lollipop: ぺろぺろキャンディ
actor guitar: ギター
actor drum: ドラム, ドラムスティック
actor violin: バイオリン
actor trumpet: トランペット
actor umbrella: 傘, 傘と雨, 閉じた傘
actor gift: プレゼント
actor crown: 王冠
actor top hat: シルクハット
actor alarm clock: 目覚まし時計, 目覚まし
actor camera: カメラ, フラッシュを焚いているカメラ
actor television: テレビ
actor light bulb: 電球
actor trophy: トロフィー
actor basketball: バスケットボール
actor cactus: サボテン
actor sunflower: ヒマワリ
actor tulip: チューリップ
actor rose: バラ
actor christmas tree: クリスマスツリー, クリスマスイブ
actor jack-o-lantern: ハロウィンかぼちゃ
actor castle: 西洋の城
actor house: 家, 庭付きの家
actor tent: テント
actor bell: ベル
actor crystal ball: 水晶玉, 水晶, 水晶球
actor key: 鍵, 古い鍵
actor backpack: バックパック
scene desert: 砂漠
event fireworks: 打ち上げ花火, 線香花火, 爆竹
event bubbles: 泡
= jv
actor teddy bear: beruang teddy
actor panda: panda
actor astronaut: astronot
actor dog: rai asu, asu, asu pemandhu, asu layanan, pudel
actor fox: rubah
actor rabbit: rai terwelu
actor unicorn: unicorn
actor dinosaur: T-Rex, sauropod
actor cat: rai kucing, kucing, kucing ireng, kucing ngguyu, kucing ngguyu nganti merem-merem, kucing mesem matane metu atine, kucing mesem ngece, kucing ngambung, kucing sayah, kucing nangis, kucing mbesengut
actor lion: singa
actor tiger: rai macan, macan, macan tutul
actor monkey: munyuk, rai munyuk
actor koala: koala
actor frog: kodhok
actor chicken: pitik
actor snail: bekicot
actor robot: wujud robot
actor alien: wujud alien
actor bear: beruang
actor pig: rai babi, babi, irung babi, celeng, daging babi
actor cow: rai sapi wadon, sapi, sapi wadon, sapi lanang, kebo
actor mouse: rai tikus, tikus, tikus got
actor elephant: gajah, mamot
actor wizard: wong winasis, winasis
actor superhero: satriya mandraguna
actor princess: putri
actor wolf: asu ajag
actor raccoon: rakun
actor giraffe: jerapah
actor zebra: zebra
actor deer: kidang, menjangan
actor camel: onta, onta punuk loro
actor kangaroo: kanguru
actor hippo: kuda nil
actor rhino: badhak
actor gorilla: gorila, orang utan
actor otter: berang-berang
actor hedgehog: landhak
actor polar bear: beruang kutub, kutub lor
actor hamster: hamster
actor peacock: merak, merak wadon
actor rooster: pitik jago
actor chick: kuthuk, kuthuk madhep ngarep, kuthuk netes
actor crocodile: baya
actor snake: ula
actor llama: llama
actor goat: wedhus
actor sheep: wedhus gembel wadon, wedhus gembel, wedhus gembel lanang
actor horse: jaran, rai jaran, jaran komidhi puter, balap jaran
actor beaver: singing
actor skunk: sigung
actor ladybug: kepik, kepik pereng
actor ant: semut
actor scorpion: kalajengking
actor caterpillar: uler, cacing
actor clown: rai badhut, badhut
actor santa claus: Sinter Klas, bapa/ibu klas, Ibu Klas
actor vampire: vampir
actor zombie: zombi
actor elf: peri
actor ninja: ninja
actor prince: pangeran
actor cook: mangsak
actor firefighter: damkar
actor farmer: tani
actor monster: monster alien
actor tropical fish: iwak tropis, tropis
actor penguin: penguin
actor turtle: kura-kura
actor octopus: gurita
actor whale: paus, paus nyembur, iwak paus
actor crab: rajungan
actor duck: bebek, menthog
actor sailboat: prau layar, kapal layar
actor dolphin: lumba-lumba
actor shark: hiu
actor seal: asu laut, singa laut
actor jellyfish: ubur-ubur
actor squid: sotong
actor lobster: lopster, urang
actor pufferfish: iwak buntal, buntal
actor swan: banyak
actor mermaid: duyung
actor ship: kapal gedhe, kapal, kapal panumpang, kapal feri
actor dragon: rai naga, naga
actor rocket: roket
actor owl: guwek
actor butterfly: kupu
actor bee: lebah madu
actor ghost: pocongan
actor ufo: piring mabur
actor airplane: montor mabur, mabur, montor mabur cilik, montor mabur mangkat, montor mabur teka
actor helicopter: helikopter
actor bat: kalong
actor parrot: beo
actor flamingo: flamingo
actor eagle: elang
actor fairy: bangsa dewi
actor genie: bangsa jim
actor kite: layangan
actor parachute: terjun payung
actor train: lokomotip, sepur, sepur rikat, sepur pelor, jalur sepur nggunung
actor car: montor otomatis, otomatis, tetumpakan srana ulah raga, montor otomatis mara, montor balap
actor taxi: taksi, taksi mara
actor bus: bis katon mara
actor police car: montor pulisi, montor pulisi katon mara
actor fire engine: blamwir
actor tractor: traktor
actor snowman: wong-wongan salju tanpa salju, wong-wongan, wong-wongan salju
actor ball: bal sepak bola, sepak
actor hamburger: burger
actor pizza: pizza keju
actor hot dog: roti sosis, sosis
actor taco: tako
actor apple: apel abang, apel, apel ijo
actor banana: gedhang
actor watermelon: semangka
actor pineapple: nanas
actor strawberry: stroberi
actor carrot: wortel
actor doughnut: donat
actor ice cream: es krim salju, krim, es krim
actor cake: roti ambal taun, ambal taun, kuwih lapis
actor cupcake: kuwih mangkok
actor cheese: keju sairis
actor mushroom: jamur, jamur payung
actor lollipop: permen loli
actor guitar: gitar
actor drum: dram, stik dram
actor violin: biola
actor trumpet: trompet
actor umbrella: payung, payung ketiban udan, payung mingkup
actor gift: kado dibungkus
actor crown: makutha
actor top hat: topi dhuwur
actor alarm clock: jam weker, weker
actor camera: kamera, kamera mawa lampu jepret
actor television: televisi
actor light bulb: bohlam
actor trophy: trofi
actor basketball: bola basket, basket
actor cactus: kaktus
actor sunflower: kembang sengenge, sengenge
actor tulip: tulip
actor rose: mawar
actor christmas tree: Uwit Natal
actor jack-o-lantern: lampion jack-o-lantern, lampion labu
actor castle: puri
actor house: omah, omah ana kebone
actor tent: tendha
actor bell: lonceng
actor crystal ball: bal kristal, kristal
actor key: kunci kuna
actor backpack: ransel
scene desert: ara-ara
event fireworks: kembang api, api, bang api, petasan
event bubbles: umpluk
= ka
actor teddy bear: დათუნია
actor panda: პანდას სახე, პანდას, პანდა
actor astronaut: ასტრონავტი
actor dog: ძაღლის სახე, ძაღლის, ძაღლი, გამყოლი ძაღლი, მაშველი ძაღლი, პუდელი
actor fox: მელიის თავი
actor rabbit: კურდღლის სახე, კურდღლის, კურდღელი
actor unicorn: ზღაპრული მარტორქის სახე, ზღაპრული მარტორქის
actor dinosaur: ტი-რექსი, ზაუროპოდი
actor cat: კატის სახე, კატის, კატა, შავი კატა, კატის მომღიმარე სახე ღია პირით, კატის დაკრეჭილი სახე მომღიმარე თვალებით, კატის მომღიმარე სახე გულის ფორმის თვალებით, კატის სახე უხალისო ღიმილით, კატის კოცნის გამომხატველი სახე დახუჭული თვალებით, კატის დაქანცული სახე, კატის მტირალა სახე, კატის გაბერილი სახე
actor lion: ლომის სახე, ლომის
actor tiger: ვეფხვის სახე, ვეფხვის, ვეფხვი, ლეოპარდი
actor monkey: მაიმუნი, მაიმუნის სახე
actor koala: კოალა
actor frog: ბაყაყის სახე, ბაყაყის, ბაყაყი
actor chicken: ქათამი
actor snail: ლოკოკინა
actor robot: რობოტის სახე, რობოტის, რობოტი
actor alien: უცხოპლანეტელი
actor bear: დათვის სახე, დათვის
actor pig: ღორის სახე, ღორის, ღორი, ღორის დინგი, ტახი
actor cow: ძროხის სახე, ძროხის, ძროხა, ხარი, კამეჩი
actor mouse: თაგვის სახე, თაგვის, თაგვი, ვირთხა
actor elephant: სპილო, მამონტი
actor wizard: ჯადოქარი
actor superhero: სუპერგმირი
actor princess: პრინცესა
actor wolf: მგლის სახე, მგლის
actor raccoon: ენოტი
actor giraffe: ჟირაფი
actor zebra: ზებრა
actor deer: ირემი, ლოსი
actor camel: აქლემი, ორკუზიანი აქლემი
actor kangaroo: კენგურუ
actor hippo: ბეჰემოთი
actor rhino: მარტორქა
actor gorilla: გორილა, ორანგუტანი
actor otter: წავი
actor hedgehog: ზღარბი
actor polar bear: პოლარული დათვი
actor hamster: ზაზუნას სახე, ზაზუნას, ზაზუნა
actor peacock: ფარშევანგი
actor rooster: მამალი
actor chick: პატარა წიწილა, წიწილა, პატარა წიწილა წინიდან, გამოჩეკილი წიწილა
actor crocodile: ნიანგი
actor snake: გველი
actor llama: ლამა
actor goat: თხა
actor sheep: ცხვარი, ერკემალი
actor horse: ცხენი, ცხენის სახე, კარუსელის ცხენი
actor beaver: თახვი
actor skunk: მყრალა
actor ladybug: ჭიამაია
actor ant: ჭიანჭველა
actor scorpion: მორიელი
actor caterpillar: ბაღლინჯო, მატლი
actor clown: ჯამბაზის სახე, ჯამბაზის, ჯამბაზი
actor santa claus: სანტა კლაუსი, სანტა, ქალბატონი კლაუსი
actor vampire: ვამპირი
actor zombie: ზომბი
actor elf: ელფი
actor ninja: ნინძა
actor prince: პრინცი
actor cook: მზარეული
actor firefighter: მეხანძრე
actor police officer: პოლიციელი
actor farmer: ფერმერი
actor monster: უცხოპლანეტელი მონსტრი
actor tropical fish: ტროპიკული თევზი, თევზი
actor penguin: პინგვინი
actor turtle: კუ
actor octopus: რვაფეხა
actor whale: ვეშაპი, ვეშაპი ჭავლით
actor crab: კიბორჩხალა
actor duck: იხვი, ბატი
actor sailboat: იალქნიანი ნავი
actor dolphin: დელფინი
actor shark: ზვიგენი
actor seal: სელაპი
actor jellyfish: მედუზა
actor squid: კალმარი
actor lobster: კიბო, კრევეტი
actor pufferfish: მუცელნემსა
actor swan: გედი
actor mermaid: ადამიანთევზა
actor ship: გემი, სამგზავრო გემი, ბორანი
actor dragon: დრაკონის სახე, დრაკონის, დრაკონი
actor rocket: რაკეტა
actor owl: ბუ
actor butterfly: პეპელა
actor bee: ფუტკარი
actor ghost: მოჩვენება
actor ufo: მფრინავი თეფში, ამოუცნობი მფრინავი ობიექტი
actor airplane: თვითმფრინავი, პატარა თვითმფრინავი, თვითმფრინავის გაფრენა, თვითმფრინავის ჩამოფრენა
actor helicopter: ვერტმფრენი
actor bat: ღამურა
actor parrot: თუთიყუში
actor flamingo: ფლამინგო
actor eagle: არწივი
actor fairy: ფერია
actor genie: ჯინი
actor kite: ფრანი
actor parachute: პარაშუტი, პარაშუტით ხტომა
actor train: ლოკომოტივი, მატარებელი, მაღალსიჩქარიანი მატარებელი, მაღალსიჩქარიანი მატარებელი ტყვიისებრი ბოლოთი, მთის რკინიგზა
actor car: ავტომობილი, დასასვენებელი ტრანსპორტი, მომავალი ავტომობილი, სარბოლო მანქანა
actor taxi: ტაქსი, მომავალი ტაქსი
actor bus: ავტობუსი, მომავალი ავტობუსი
actor police car: პოლიციის მანქანა, პოლიციის, მომავალი პოლიციის მანქანა
actor fire engine: სახანძრო მანქანა, სახანძრო
actor tractor: ტრაქტორი
actor bicycle: ველოსიპედი
actor snowman: თოვლის კაცი თოვლის გარეშე, თოვლის თოვლის გარეშე, თოვლის კაცი
actor ball: ფეხბურთი
actor hamburger: ჰამბურგერი
actor pizza: პიცა
actor hot dog: ჰოთდოგი
actor taco: ტაკო
actor apple: წითელი ვაშლი, ვაშლი, მწვანე ვაშლი
actor banana: ბანანი
actor watermelon: საზამთრო
actor pineapple: ანანასი
actor strawberry: მარწყვი
actor carrot: სტაფილო
actor doughnut: დონატი
actor ice cream: რბილი ნაყინი, ნაყინი
actor cake: დაბადების დღის ტორტი, შორთქეიქი
actor cupcake: ქაფქეიქი
actor cheese: ყველის ნაჭერი, გუდის ყველი
actor mushroom: სოკო
actor lollipop: კანფეტი ჯოხზე
actor guitar: გიტარა
actor drum: ბარაბანი
actor violin: ვიოლინო
actor trumpet: საყვირი
actor umbrella: ქოლგა, ქოლგა წვიმის წვეთებით, დახურული ქოლგა
actor gift: შეფუთული საჩუქარი
actor crown: გვირგვინი
actor top hat: ცილინდრი
actor alarm clock: მაღვიძარა
actor camera: ფოტოაპარატი, ფოტოაპარატი ბლიცით
actor television: ტელევიზორი
actor light bulb: ნათურა
actor trophy: პრიზი
actor basketball: კალათბურთი
actor cactus: კაქტუსი
actor sunflower: მზესუმზირა
actor tulip: ტიტა
actor rose: ვარდი
actor christmas tree: საახალწლო ნაძვის ხე, საახალწლო ნაძვის
actor jack-o-lantern: ჰელოუინის გოგრა
actor castle: სასახლე
actor house: საცხოვრებელი შენობა, საცხოვრებელი, სახლი ბაღით
actor tent: კარავი
actor bell: ზარი
actor crystal ball: კრისტალის ბურთი, კრისტალის, კრისტალი
actor key: გასაღები, ძველი გასაღები
actor backpack: სკოლის ზურგჩანთა
scene desert: უდაბნო
event fireworks: ფოიერვერკი, ბრწყინვალება, შუშხუნა
event bubbles: ბუშტები
= kk
actor teddy bear: қыжым қонжық
actor panda: панданың беті, панданың, панда
actor astronaut: астронавт
actor dog: иттің беті, иттің, ит, жетектеуші ит, көмекші ит, пудель
actor fox: түлкінің беті, түлкінің, түлкі
actor rabbit: қоянның беті, қоянның, қоян
actor unicorn: жалғыз мүйіздің беті, жалғыз мүйіздің, жалғыз мүйіз
actor dinosaur: Ти-рекс, зауропод
actor cat: мысықтың беті, мысықтың, мысық, қара мысық, күлімдеген мысық, күліп тұрған мысық, сүйсініп қарап тұрған мысық, мырс-мырс күліп тұрған мысық, сүйіп тұрған мысық, зәресі ұшқан мысық, жылап тұрған мысық, ашуланған мысық
actor lion: арыстанның беті, арыстанның
actor tiger: жолбарыстың беті, жолбарыстың, жолбарыс, қабылан
actor monkey: маймыл, маймылдың беті
actor koala: коала
actor frog: бақаның беті, бақаның, бақа
actor chicken: тауық
actor snail: ұлу
actor robot: робот
actor alien: гуманоид
actor bear: аюдың беті, аюдың
actor pig: шошқаның беті, шошқаның, шошқа, шошқаның мұрны, қабан
actor cow: сиырдың беті, сиырдың, сиыр, бұқа, енеке
actor mouse: тышқанның беті, тышқанның, тышқан, егеуқұйрық
actor elephant: піл, мамонт
actor wizard: сиқыршы
actor superhero: супер батыр, батыр, батыл
actor princess: ханшайым
actor wolf: қасқырдың беті, қасқырдың, қасқыр
actor raccoon: жанат
actor giraffe: керік
actor zebra: ала құлан
actor deer: бұғы, бұлан
actor camel: түйе, қос өркешті түйе
actor kangaroo: кенгуру, кенгуру баласы
actor hippo: бегемот
actor rhino: мүйізтұмсық
actor gorilla: горилла, орангутанг
actor otter: кәмшат
actor hedgehog: кірпі
actor polar bear: полярлық аю
actor hamster: алақоржынның беті, алақоржынның, алақоржын
actor peacock: тауыс
actor rooster: әтеш
actor chick: балапан, алға қарап тұрған балапан, жұмыртқаны жарып шыққан балапан
actor crocodile: қолтырауын
actor snake: жылан, Жыланұстар
actor llama: лама
actor goat: ешкі, ешкімүйіз
actor sheep: қой, қошқар
actor horse: жылқы, жылқының беті, әткеншектегі ат
actor beaver: құндыз
actor skunk: сасықиісті
actor ladybug: ханқызы
actor ant: құмырсқа
actor scorpion: сарышаян
actor caterpillar: жәндік, құрт
actor clown: клоун
actor santa claus: санта клаус, клаус мырза, ақшақар
actor vampire: вампир, вампир адам
actor zombie: зомби, зомби адам
actor elf: эльф
actor ninja: ниндзя
actor prince: ханзада
actor cook: аспаз, бас аспаз
actor firefighter: өрт сөндіруші, сөндіруші, өрт сөндіру машинасы
actor police officer: полиция қызметкері
actor farmer: фермер
actor monster: басқа планетадан келген құбыжық, басқа планеталық, басқа планеталық құбыжық
actor tropical fish: тропикалық балық, балық
actor penguin: пингвин
actor turtle: тасбақа
actor octopus: сегізаяқ
actor whale: кит, су бүркіп тұрған кит
actor crab: теңіз шаяны
actor duck: үйрек, қаз
actor sailboat: желкенді қайық, желкенді
actor dolphin: дельфин
actor shark: акула
actor seal: итбалық
actor jellyfish: медуза
actor squid: кальмар
actor lobster: лобстер, асшаян
actor pufferfish: кірпібалық
actor swan: аққу, жас аққу
actor mermaid: теңіз тұрғыны, теңіз жаратылыстары
actor ship: кеме, жолаушылар кемесі, паром
actor dragon: айдаһардың беті, айдаһардың, айдаһар
actor rocket: зымыран
actor owl: жапалақ
actor butterfly: көбелек
actor bee: бал ара
actor ghost: елес
actor ufo: ұшатын тарелка
actor airplane: ұшақ, шағын ұшақ, ұшақтық ұшып кетуі, ұшақтың қонуы
actor helicopter: тік ұшақ
actor balloon: шар, қызыл шар
actor bat: жарқанат
actor parrot: тотықұс
actor flamingo: фламинго
actor eagle: бүркіт
actor fairy: пері, пері адам
actor genie: жын
actor kite: қағаз батпырауық, батпырауық
actor parachute: парашют, парашютпен секіру, су парашюті
actor train: локомотив, пойыз, экспресс пойызы, тұмсығы оқ тәрізді экспресс пойызы, таулы аймақтағы темір жол
actor car: автокөлік, кроссовер, келе жатқан автокөлік, жарыс автомобилі
actor taxi: такси, келе жатқан такси
actor bus: автобус, келе жатқан автобус
actor police car: полиция автокөлігі, автокөлігі, келе жатқан полиция автокөлігі
actor fire engine: өрт сөндіру автокөлігі, сөндіру автокөлігі
actor tractor: трактор
actor bicycle: велосипед
actor snowman: қарсыз аққала, аққала
actor ball: футбол добы
actor hamburger: гамбургер
actor pizza: пицца
actor hot dog: хот-дог
actor taco: тако
actor apple: қызыл алма, алма, көк алма
actor banana: банан
actor watermelon: қарбыз
actor pineapple: ананас
actor strawberry: құлпынай
actor carrot: сәбіз
actor doughnut: бүйрекше бәліш
actor ice cream: жұмсақ балмұздақ, балмұздақ
actor cake: туған күнге арналған торт, туған күнге торт, қатпарлы торт
actor cupcake: кекс
actor cheese: ірімшік бөлігі
actor mushroom: саңырауқұлақ
actor lollipop: таяқшалы мұз кәмпит
actor guitar: гитара
actor drum: барабан
actor violin: скрипка
actor trumpet: труба
actor umbrella: қолшатыр, жаңбыр тамшылары бар қолшатыр, жабылған қолшатыр
actor gift: оралған сыйлық
actor crown: тәж
actor top hat: қоқырайма
actor alarm clock: оятқыш
actor camera: камера, жарқылы бар камера
actor television: теледидар
actor light bulb: лампа
actor trophy: олжа
actor basketball: баскетбол
actor cactus: кактус
actor sunflower: күнбағыс
actor tulip: қызғалдақ
actor rose: раушан
actor christmas tree: Рождество шыршасы
actor jack-o-lantern: асқабақтан жасалған шам, асқабақтан шам
actor castle: сарай
actor house: үй салу, бақшасы бар үй
actor tent: шатыр
actor bell: қоңырау
actor crystal ball: сыйқырлы шар, сиқырлы шар
actor key: кілт, ескі кілт
actor backpack: папка
scene desert: шөл
event fireworks: фейерверк, бенгал оты, отшашу
event bubbles: көпіршіктер
= km
actor teddy bear: តុក្កតាខ្លាឃ្មុំ
actor panda: ខ្លាឃ្មុំផេនដា
actor astronaut: អ្នកអវកាស
actor dog: មុុខឆ្កែ, ឆ្កែ, ឆ្កែនាំផ្លូវ, ឆ្កែបម្រើ, ឆ្កែកាត់រោមធ្វើម៉ូត
actor fox: កញ្រ្ជោង
actor rabbit: មុខទន្សាយ, ទន្សាយ
actor unicorn: សេះដុះស្នែង
actor dinosaur: T-Rex, sauropod
actor cat: មុខឆ្មា, ឆ្មា, ឆ្មារខ្មៅ, មុខឆ្មាញញឹម, មុខឆ្មាសើច, មុខឆ្មាញញឹមមានរូបបេះដូងក្នុងក្នែក, មុខឆ្មាធ្វើមុខក្រឺត, មុខឆ្មាកំពុងថើបបិទភ្នែក, មុខឆ្មាស្រែកខ្លាំង, មុខឆ្មាស្រក់ទឹកភ្នែក, មុខឆ្មាខឹងបែរទៅស្តាំ
actor lion: តោ
actor tiger: មុខខ្លា, ខ្លា, ខ្លារខិន
actor monkey: ស្វា, មុខស្វា
actor koala: ខ្លាឃ្មុំកូឡា
actor frog: កង្កែប
actor chicken: មាន់
actor snail: ខ្យង
actor robot: មុខមនុស្សយន្ត
actor alien: មនុស្សក្រៅភព  មនុស្សចម្លែក, មនុស្សក្រៅភព, មនុស្សចម្លែក
actor bear: ខ្លាឃ្មុំ
actor pig: មុខជ្រូក, ជ្រូក, ច្រមុះជ្រូក, ជ្រូកព្រៃ
actor cow: មុខគោ, គោញី, គោឈ្មោល, ក្របីទឹក
actor mouse: មុខកណ្តុរ, កណ្តុរ, កណ្ដុរ
actor elephant: ដំរី, ដំរីមាំម៉ូត
actor wizard: អ្នកវេទមន្ត
actor superhero: កំពូលវីរជន
actor princess: ព្រះនាង
actor wolf: ចចក
actor raccoon: សំពោចរ៉ាគូន
actor giraffe: សត្វកវែង
actor zebra: សេះបង្កង់
actor deer: ក្តាន់, ប្រើសមុស
actor camel: អូដ្ឋ, អូដ្ឋបូកពីរ
actor kangaroo: កង់ហ្គូរូ
actor hippo: សត្វដំរីទឹក
actor rhino: រមាស
actor gorilla: ស្វាឪ, ស្វាអូរ៉ង់ហ្គូតង់
actor otter: ភេ
actor hedgehog: កាំប្រមា
actor polar bear: ខ្លាឃ្មុំតំបន់ប៉ូល
actor hamster: សត្វកកេរ
actor peacock: ក្ងោក, ក្ងោកញី
actor rooster: មាន់គក
actor chick: កូនមាន់តូច, កូនមាន់, កូនមាន់ញាស់
actor crocodile: ក្រពើ
actor snake: ពស់
actor llama: យ៉ាម៉ា
actor goat: ពពែ
actor sheep: ចៀម, ចៀមឈ្មោល
actor horse: សេះ, មុខសេះ, សេះទោងវិល
actor beaver: សត្វកាស្ទ័រ
actor skunk: ស្កុង
actor ladybug: អណ្តើកមាសញី
actor ant: ស្រមោច
actor scorpion: ខ្យាដំរី
actor caterpillar: សត្វល្អិត, ដង្កូវ
actor clown: មុុខថ្លុក
actor santa claus: តាណូអែល, បុរសណូអែល, លោកយាយណូអែល
actor vampire: បិសាចជញ្ជក់ឈាម
actor zombie: ហ្សំប៊ី
actor elf: អែលហ្វ
actor ninja: និនចា
actor prince: ព្រះអង្គ
actor cook: ចុងភៅ
actor firefighter: អ្នកពន្លត់អគ្គិភ័យ
actor police officer: ប៉ូលីស
actor farmer: កសិករ
actor monster: តុក្កតាក្រៅភព
actor tropical fish: ត្រីតំបន់ត្រូពិច, ត្រី
actor penguin: ផេនឃ្វីន
actor turtle: អណ្តើក, អណ្តើកតូច
actor octopus: មឹក
actor whale: ត្រីបាឡែន, ត្រីបាឡែនបាញ់ទឹក
actor crab: ក្តាម
actor duck: ទា, ក្ងាន
actor sailboat: ទូកក្តោង
actor dolphin: ត្រីដូហ្វីន
actor shark: ត្រីឆ្លាម
actor seal: ឆ្មាទឹក
actor jellyfish: ខ្ញែរសមុទ្រ
actor squid: មឹកបំពង់
actor lobster: បង្កង, បង្គារ
actor pufferfish: ត្រីកំពត
actor swan: ហង្ស
actor mermaid: មនុស្សមច្ឆា
actor ship: កប៉ាល់, កាប៉ាល់ដឹកអ្នកដំណើរ, សាឡាង
actor dragon: ក្បាលនាគ, នាគ
actor rocket: អាប៉ូឡូ
actor owl: ទីទុយ
actor butterfly: មេអំបៅ
actor bee: ឃ្មុំ
actor ghost: ខ្មោច, ខោ្មចលង
actor ufo: ថាសហោះ
actor airplane: យន្តហោះ, យន្តហោះតូច, យន្តហោះឡើង, យន្តហោះចុះចត
actor helicopter: អេលេកូ
actor balloon: ប៉ោងប៉ោង
actor bat: ប្រចៀវ
actor parrot: សេក
actor flamingo: កុកពណ៌ស៊ីកូលាប
actor eagle: ឥន្ទ្រី
actor fairy: មនុស្សទេព
actor genie: ជីនី
actor kite: ខ្លែង
actor parachute: ឆត្រយោង
actor train: ក្បាលរថភ្លើង, រថភ្លើងមើលពីមុខ, រថភ្លើងលឿន, រថភ្លើងល្បឿនលឿន, ផ្លូវរថភ្លើងលើភ្នំ
actor car: រថយន្ត, រថយន្តកែច្នៃ, រថយន្តមើលពីមុខ, ឡានប្រណាំង
actor taxi: ឡានតាក់ស៊ី, ឡានតាក់ស៊ីមើលពីមុខ
actor bus: រថយន្តក្រុង, រថយន្តក្រុងមើលពីមុខ
actor police car: ឡានប៉ូលីស, ឡានប៉ូលីសមើលពីមុខ
actor fire engine: រថយន្តពន្លត់អគ្គីភ័យ
actor tractor: ត្រាក់ទ័រ
actor bicycle: កង់
actor snowman: មនុស្សទឹកកក, មនុស្សទឹកកកមានព្រិលធ្លាក់
actor ball: បាល់ទាត់
actor hamburger: នំហែមប៊ឺហ្គើ
actor pizza: ភីហ្សាមួយចំនិត
actor hot dog: នំប៉័ងហតដក
actor taco: នំថាកូ
actor apple: ផ្លែប៉ោមក្រហម, ផ្លែប៉ោមបៃតង
actor banana: ចេក
actor watermelon: ឪឡឹក
actor pineapple: ម្នាស់
actor strawberry: ផ្លែស្ត្រប៊ែរី
actor carrot: ការ៉ុត
actor doughnut: នំកង
actor ice cream: ការេមផ្លែឈើ, ការេម
actor cake: នំខួបកំណើត, នំខេកមួយដុំ, នំខួប
actor cupcake: នំពែង
actor cheese: ដុំឈីស
actor mushroom: ផ្សិត
actor lollipop: ស្ករដោត
actor guitar: ហ្គីតា
actor drum: ស្គរ
actor violin: វីយូឡុង
actor trumpet: ត្រុំប៉ែត
actor umbrella: ឆត្របើក, ឆត្របើមានតំណក់ទឹកពីលើ, ឆត្របិទ
actor gift: កាដូ
actor crown: ម្កុជ
actor top hat: មួកអ្នកលេងសៀក
actor alarm clock: នាឡិកាប៉ោល
actor camera: កាមេរ៉ា​, កាមេរ៉ាបាញ់ភ្លើងហ្វ្លាស់
actor television: ទូរទស្សន៍
actor light bulb: អំពូលពងមាន់
actor trophy: ពានរង្វាន់
actor basketball: បាល់បោះ
actor cactus: ដើមដំបងយក្ស
actor sunflower: ផ្កាឈូករ័ត្ន
actor tulip: ផ្កាទូលីប
actor rose: ផ្កាកុលាប
actor christmas tree: ដើមគ្រីស្តម៉ាស, ដើមគ្រីស្ទម៉ាស
actor jack-o-lantern: មុខល្ពៅ
actor castle: ប្រាសាទ
actor house: ផ្ទះ, ផ្ទះមានសួនច្បារ
actor tent: តង់
actor bell: កណ្តឹង
actor crystal ball: បាល់ចរណៃ
actor key: សោបុរាណ
actor backpack: កាបូបស្ពាយខ្នង, កាបូបស្ពាយ, កាបូបស្ពាយពីក្រោយ
scene desert: វាលខ្សាច់
event fireworks: កាំជ្រួច, បញ្ចេញពន្លឺ, ផាវ
event bubbles: សញ្ញារូបពពុះ
= kn
actor teddy bear: ಟೆಡ್ಡಿ ಬೇರ್, ಟೆಡ್ಡಿ
actor panda: ಪಾಂಡಾ
actor astronaut: ಗಗನಯಾತ್ರಿ
actor dog: ನಾಯಿ ಮುಖ, ನಾಯಿ, ಮಾರ್ಗಸೂಚಿ ನಾಯಿ, ಸೇವೆಯ ನಾಯಿ, ನಾಯಿ ಮುರಿ
actor rabbit: ಮೊಲದ ಮುಖ, ಮೊಲದ
actor unicorn: ಯೂನಿಕಾರ್ನ್
actor dinosaur: ಟಿ-ರೆಕ್ಸ್, ಸೌರೊಪಾಡ್
actor cat: ಬೆಕ್ಕಿನ ಮುಖ, ಬೆಕ್ಕಿನ, ಬೆಕ್ಕು, ಕಪ್ಪು ಬೆಕ್ಕು, ನಗುತ್ತಿರುವ ಬೆಕ್ಕು, ನಗುತ್ತಿರುವ ಕಣ್ಣುಗಳೊಂದಿಗೆ ನಗುತ್ತಿರುವ ಬೆಕ್ಕು, ಹೃದಯಾಕಾರದ ಕಣ್ಣುಗಳಲ್ಲಿ ನಗುತ್ತಿರುವ ಬೆಕ್ಕಿನ ಮುಖ, ವಕ್ರ ನಗೆಯೊಂದಿಗೆ ಬೆಕ್ಕಿನ ಮುಖ, ಚುಂಬಿಸುತ್ತಿರುವ ಬೆಕ್ಕು, ಅಸಹನೆಯ ಬೆಕ್ಕಿನ ಮುಖ, ಅಳುತ್ತಿರುವ ಬೆಕ್ಕು, ಮೊಂಡುತನದ ಬೆಕ್ಕು, ಬೆಕ್ಕಿನ ಮರಿ
actor lion: ಸಿಂಹದ ಮುಖ, ಸಿಂಹದ
actor tiger: ಹುಲಿ ಮುಖ, ಚಿರತೆ
actor monkey: ಕೋತಿ, ಕೋತಿಯ ಮುಖ
actor chicken: ಚಿಕನ್
actor snail: ಬಸವನ ಹುಳು, ಭೂ ಬಸವನ ಹುಳುವಿನ ಖಾದ್ಯ
actor robot: ರೋಬೋಟ್
actor alien: ಏಲಿಯನ್
actor pig: ಹಂದಿ ಮುಖ, ಹಂದಿ ಮೂಗು, ಕಾಡು ಹಂದಿ
actor cow: ಹಸುವಿನ ಮುಖ, ಹಸುವಿನ, ಎತ್ತು, ನೀರೆಮ್ಮೆ
actor mouse: ಇಲಿ ಮುಖ, ಇಲಿ, ಮೂಷಿಕ
actor elephant: ಆನೆ, ಮಹಾಗಜ
actor wizard: ಮಂತ್ರವಾದಿ
actor superhero: ಸೂಪರ್‌ಹೀರೊ, ಸೂಪರ್ ಮ್ಯಾನ್
actor princess: ರಾಜಕುಮಾರಿ
actor raccoon: ರಕೂನ್
actor giraffe: ಜಿರಾಫೆ
actor zebra: ಝೀಬ್ರಾ, ಝೀಬ್ರಾ ಮುಖ
actor deer: ಜಿಂಕೆ
actor camel: ಒಂಟೆ, ಎರಡು ಗೂನಿನ ಒಂಟೆ
actor kangaroo: ಕಾಂಗರೂ, ಕಾಂಗರೂ ಮರಿ
actor hippo: ಹಿಪ್ಪೊಪೊಟೊಮಸ್
actor rhino: ಘೇಂಡಾಮೃಗ
actor gorilla: ಗೊರಿಲ್ಲಾ, ಒರಂಗುಟಾನ್
actor otter: ಒಟ್ಟರ್
actor hedgehog: ಹೆಡ್ಜ್‌ಹಾಗ್
actor polar bear: ಹಿಮಕರಡಿ
actor hamster: ಹ್ಯಾಮ್‌ಸ್ಟರ್
actor peacock: ನವಿಲು
actor rooster: ಹುಂಜ
actor chick: ಕೋಳಿ ಮರಿ, ಎದುರುಮುಖವಾಗಿರುವ ಮರಿ ಕೋಳಿ, ಮೊಟ್ಟೆಯಿಂದ ಹೊರಬರುತ್ತಿರುವ ಕೋಳಿ
actor crocodile: ಮೊಸಳೆ
actor llama: ಲಾಮಾ
actor goat: ಮೇಕೆ
actor sheep: ಟಗರು
actor horse: ಕುದುರೆ, ಕುದುರೆ ಮುಖ, ಕ್ಯರೋಸೆಲ್ ಕುದುರೆ, ಕುದುರೆ ಸ್ಪರ್ಧೆ
actor beaver: ಬೀವರ್
actor skunk: ಸ್ಕಂಕ್
actor ladybug: ಲೇಡಿ ಬೀಟಲ್, ಲೇಡಿ
actor ant: ಇರುವೆ
actor scorpion: ಚೇಳು
actor caterpillar: ಕೀಟ, ಕ್ರಿಮಿ
actor clown: ವಿದೂಷಕ ಮುಖ, ವಿದೂಷಕ
actor santa claus: ಸಾಂತಾ ಕ್ಲಾಜ್, ಎಂಎಕ್ಸ್‌ ಕ್ಲಾಸ್‌, ಕ್ರಿಸ್‌ಮಸ್ ತಾಯಿ
actor vampire: ರಕ್ತಪಿಶಾಚಿ
actor zombie: ಜೊಂಬಿ
actor elf: ಯಕ್ಷಿಣಿ
actor ninja: ನಿಂಜಾ
actor cook: ಅಡುಗೆಮಾಡುವವರು
actor firefighter: ಅಗ್ನಿಶಾಮಕ ಸಿಬ್ಬಂದಿ, ಸಿಬ್ಬಂದಿ
actor police officer: ಪೊಲೀಸ್ ಅಧಿಕಾರಿ, ಅಧಿಕಾರಿ
actor farmer: ಕೃಷಿಕ
actor monster: ಏಲಿಯನ್ ಮಾನ್‌ಸ್ಟರ್
actor tropical fish: ಉಷ್ಣವಲಯ ಮೀನು, ಉಷ್ಣವಲಯ, ಉಷ್ಣವಲಯದ ಮೀನುಗಳು
actor penguin: ಪೆಂಗ್ವಿನ್
actor turtle: ಆಮೆ
actor octopus: ಆಕ್ಟೋಪಸ್
actor whale: ತಿಮಿಂಗಿಲ, ನೀರು ಚಿಮ್ಮುತ್ತಿರುವ ತಿಮಿಂಗಿಲ
actor crab: ಏಡಿ
actor duck: ಬಾತುಕೋಳಿ, ಹೆಬ್ಬಾತು
actor sailboat: ಹಾಯಿದೋಣಿ
actor dolphin: ಡಾಲ್ಫಿನ್
actor shark: ಶಾರ್ಕ್
actor jellyfish: ಜೆಲ್ಲಿ ಮೀನು, ಜೆಲ್ಲಿ
actor squid: ಸ್ಕ್ವಿಡ್
actor lobster: ಲೋಬ್‌ಸ್ಟರ್, ಶ್ರಿಂಪ್
actor pufferfish: ಉಬ್ಬುಮೀನು
actor mermaid: ಮತ್ಸ್ಯ ವ್ಯಕ್ತಿ, ಮತ್ಸ್ಯ, ಮತ್ಸ್ಯಕನ್ಯೆ, ಮತ್ಸ್ಯಪುರುಷ, ಮತ್ಸ್ಯಮಹಿಳೆ
actor ship: ಹಡಗು, ಪ್ರಯಾಣಿಕರ ಹಡಗು, ಫೆರ್ರೀ, ಬೃಹತ್ ಹಡಗು
actor dragon: ಡ್ರ್ಯಾಗನ್ ಮುಖ, ಡ್ರ್ಯಾಗನ್
actor rocket: ರಾಕೆಟ್, ರಾಕೆಟ್‌ಗಳು
actor owl: ಗೂಬೆ
actor butterfly: ಚಿಟ್ಟೆ
actor bee: ಜೇನು ನೊಣ, ನೊಣ
actor ghost: ದೆವ್ವ
actor ufo: ಹಾರುವ ತಟ್ಟೆ
actor airplane: ವಿಮಾನ, ಚಿಕ್ಕ ವಿಮಾನ, ವಿಮಾನ ನಿರ್ಗಮನ, ವಿಮಾನ ಆಗಮನ, ವಿಮಾನ ಹಾರಾಟ, ಹಾರುವ ವಿಮಾನ
actor helicopter: ಹೆಲಿಕಾಫ್ಟರ್, ಹೆಲಿಕಾಪ್ಟರ್
actor balloon: ಬಲೂನ್
actor bat: ಬಾವಲಿ
actor parrot: ಪಂಚವರ್ಣ ಗಿಣಿ
actor flamingo: ಫ್ಲಮಿಂಗೊ
actor eagle: ಹದ್ದು
actor fairy: ಯಕ್ಷೆ
actor kite: ಗಾಳಿಪಟ
actor parachute: ಪ್ಯಾರಾಚೂಟ್, ಪ್ಯಾರಾಸೈಲ್
actor train: ಲೋಕೊಮೋಟಿವ್, ವೇಗದ ರೈಲು, ಬುಲೆಟ್ ರೈಲು, ಪರ್ವತ ರೈಲುಮಾರ್ಗ
actor car: ಆಟೊಮೊಬೈಲ್, ಮನರಂಜನೆ ವಾಹನ, ಮುಂದೆ ಬರುತ್ತಿರುವ ಆಟೊಮೊಬೈಲ್, ರೇಸಿಂಗ್ ಕಾರು
actor taxi: ಟ್ಯಾಕ್ಸಿ, ಮುಂದೆ ಬರುತ್ತಿರುವ ಟ್ಯಾಕ್ಸಿ, ಹಳದಿ ಟ್ಯಾಕ್ಸಿ
actor bus: ಮುಂದೆ ಬರುತ್ತಿರುವ ಬಸ್
actor police car: ಪೊಲೀಸ್ ಕಾರು, ಮುಂಂದೆ ಬರುತ್ತಿರುವ ಪೊಲೀಸ್ ಕಾರು
actor fire engine: ಅಗ್ನಿಶಾಮಕ ದಳ, ದಳ
actor tractor: ಟ್ರ್ಯಾಕ್ಟರ್
actor bicycle: ಬೈಸಿಕಲ್, ವ್ಯಾಯಾಮ ಬೈಸಿಕಲ್
actor snowman: ಹಿಮವಿಲ್ಲದ ಸ್ನೋಮ್ಯಾನ್, ಸ್ನೋಮ್ಯಾನ್, ಹಿಮವಿಲ್ಲದ ಹಿಮಮಾನವ
actor ball: ಸಾಕರ್ ಚೆಂಡು, ಸಾಕರ್
actor hamburger: ಹ್ಯಾಂಬರ್ಗರ್
actor pizza: ಪಿಜ್ಜಾ, ಪಿಜ್ಜಾ ಸ್ಲೈಸ್, ಪಿಜ್ಜಾದ ತುಂಡು
actor hot dog: ಹಾಟ್ ಡಾಗ್
actor taco: ಟ್ಯಾಕೊ
actor apple: ಕೆಂಪು ಸೇಬು, ಸೇಬು, ಹಸಿರು ಸೇಬು
actor banana: ಬಾಳೆಹಣ್ಣು
actor watermelon: ಕಲ್ಲಂಗಡಿ
actor pineapple: ಅನಾನಸ್, ಅನಾನಸ್ ಹಣ್ಣಿನ ಕಾಕ್ಟೈಲ್
actor strawberry: ಸ್ಟ್ರಾಬೆರಿ
actor carrot: ಕ್ಯಾರೆಟ್
actor doughnut: ಡೋನಟ್
actor ice cream: ಮೆತ್ತಗಿನ ಐಸ್ ಕ್ರೀಮ್, ಮೆತ್ತಗಿನ ಕ್ರೀಮ್, ಐಸ್ ಕ್ರೀಮ್, ಸಾಫ್ಟ್ ಐಸ್ ಕ್ರೀಮ್
actor cake: ಜನ್ಮದಿನದ ಕೇಕ್, ಜನ್ಮದಿನದ, ಚಿಕ್ಕ ಕೇಕ್
actor cupcake: ಕಪ್ ಕೇಕ್
actor cheese: ಚೀಸ್ ವೆಡ್ಜ್
actor mushroom: ಅಣಬೆ
actor lollipop: ಲಾಲಿಪಾಪ್
actor guitar: ಗಿಟಾರ್
actor drum: ಡ್ರಮ್, ಡ್ರಮ್‌ಸ್ಟಿಕ್‍ಗಳು
actor violin: ಪಿಟೀಲು
actor trumpet: ಸಂಗೀತ ವಾದ್ಯ, ವಾದ್ಯ
actor umbrella: ಛತ್ರಿ, ಮಳೆ ಹನಿಗಳೊಂದಿಗೆ ಛತ್ರಿ, ಮುಚ್ಚಿದ ಛತ್ರಿ
actor gift: ಸುತ್ತಲ್ಪಟ್ಟ ಕಾಣಿಕೆ
actor crown: ಕಿರೀಟ
actor top hat: ಮೇಲಿನ ಹ್ಯಾಟ್, ಹ್ಯಾಟ್, ಟಾಪ್ ಹ್ಯಾಟ್, ಮ್ಯಾಜಿಕ್ ಹ್ಯಾಟ್
actor alarm clock: ಅಲಾರಂ ಗಡಿಯಾರ, ಅಲಾರಂ
actor camera: ಕ್ಯಾಮರಾ, ಫ್ಲ್ಯಾಶ್‌ನೊಂದಿಗೆ ಕ್ಯಾಮರಾ
actor television: ಟೆಲಿವಿಷನ್
actor light bulb: ಬೆಳಕಿನ ಬಲ್ಬ್
actor trophy: ಟ್ರೋಫಿ
actor basketball: ಬ್ಯಾಸ್ಕೆಟ್‌ಬಾಲ್
actor cactus: ಕಳ್ಳಿ, ಕಳ್ಳಿ ಗಿಡ
actor sunflower: ಸೂರ್ಯಕಾಂತಿ
actor tulip: ಟುಲಿಪ್, ಟುಲಿಪ್ ಹೂವು, ಟುಲಿಪ್ಸ್
actor rose: ಗುಲಾಬಿ, ಕೆಂಪು ಗುಲಾಬಿ
actor christmas tree: ಕ್ರಿಸ್ಮಸ್ ಮರ, ಕ್ರಿಸ್ಮಸ್
actor jack-o-lantern: ಕೊಳ್ಳಿದೆವ್ವ
actor castle: ಕ್ಯಾಸಲ್
actor house: ಉದ್ಯಾನದೊಂದಿಗೆ ಮನೆ
actor tent: ಟೆಂಟ್
actor bell: ಬೆಲ್‌
actor crystal ball: ಸ್ಫಟಿಕ ಚೆಂಡು, ಸ್ಫಟಿಕ, ಸ್ಫಟಿಕದ ಚೆಂಡು
actor key: ಹಳೆಯ ಕೀ
actor backpack: ಶಾಲೆಯ ಬ್ಯಾಕ್‌ಪ್ಯಾಕ್, ಶಾಲೆಯ ಚೀಲ
scene desert: ಮರುಭೂಮಿ
event fireworks: ಫೈರ್‌ವರ್ಕ್ಸ್, ಸ್ಪಾರ್ಕ್ಲರ್, ಪಟಾಕಿ, ಫೈರ್‌ವರ್ಕ್
event bubbles: ಗುಳ್ಳೆಗಳು, ನೀರಿನ ಗುಳ್ಳೆಗಳು, ಸೋಪಿನ ಗುಳ್ಳೆ
= ko
actor teddy bear: 테디 베어
actor panda: 판다 얼굴, 판다, 판다곰
actor astronaut: 우주비행사
actor dog: 강아지 얼굴, 강아지, 개, 안내견, 보조견, 푸들
actor fox: 여우 얼굴, 여우
actor rabbit: 토끼 얼굴
actor unicorn: 유니콘 얼굴, 유니콘
actor dinosaur: 티라노사우루스, 초식 공룡, 티라노사우르스 렉스
actor cat: 고양이 얼굴, 고양이, 검은 고양이, 활짝 웃는 고양이 얼굴, 미소 짓는 눈으로 활짝 웃는 고양이 얼굴, 하트 눈 고양이 얼굴, 썩소 짓는 고양이, 키스하는 고양이 얼굴, 절규하는 고양이 얼굴, 울고 있는 고양이 얼굴, 뾰로통한 고양이 얼굴, 새끼 고양이
actor lion: 사자 얼굴, 사자
actor tiger: 호랑이 얼굴, 호랑이, 표범, 호랑이띠
actor monkey: 원숭이, 원숭이 얼굴
actor koala: 코알라
actor frog: 개구리 얼굴, 개구리
actor chicken: 닭
actor snail: 달팽이
actor robot: 로봇 얼굴, 로봇
actor alien: 외계인, 외계생명체
actor bear: 곰 얼굴, 곰, 곰돌이
actor pig: 돼지 얼굴, 돼지, 돼지코, 멧돼지, 돼지띠
actor cow: 소 얼굴, 소, 젖소, 물소
actor mouse: 쥐 얼굴, 쥐, 생쥐
actor elephant: 코끼리, 매머드
actor wizard: 마법사
actor superhero: 히로인
actor princess: 공주, 공주님
actor wolf: 늑대 얼굴, 늑대
actor raccoon: 너구리
actor giraffe: 기린
actor zebra: 얼룩말
actor deer: 사슴, 무스
actor camel: 낙타, 쌍봉 낙타, 단봉 낙타
actor kangaroo: 캥거루, 새끼 캥거루
actor hippo: 하마
actor rhino: 코뿔소
actor gorilla: 고릴라, 오랑우탄
actor otter: 수달
actor hedgehog: 고슴도치
actor polar bear: 북극곰, 북극
actor hamster: 햄스터 얼굴, 햄스터
actor peacock: 공작, 수컷 공작
actor rooster: 수탉
actor chick: 병아리, 정면을 향해 날개를 편 병아리, 알에서 깬 병아리, 아기 병아리
actor crocodile: 악어
actor snake: 뱀
actor llama: 라마
actor goat: 염소
actor sheep: 양, 숫양, 새끼 양
actor horse: 말, 말 얼굴, 회전 목마
actor beaver: 비버
actor skunk: 스컹크
actor ladybug: 무당벌레
actor ant: 개미
actor scorpion: 전갈
actor caterpillar: 송충이, 지렁이
actor clown: 어릿광대 얼굴, 어릿광대
actor santa claus: 산타클로스, 산타, 산타할머니
actor vampire: 뱀파이어
actor zombie: 좀비
actor elf: 엘프
actor ninja: 닌자
actor prince: 왕자, 왕자님
actor cook: 요리사
actor firefighter: 소방관
actor police officer: 경찰관
actor farmer: 농부
actor monster: 에일리언
actor tropical fish: 열대어, 물고기
actor penguin: 펭귄
actor turtle: 거북이, 거북
actor octopus: 문어
actor whale: 고래, 물 뿜는 고래
actor crab: 꽃게
actor duck: 오리, 거위
actor sailboat: 돛단배
actor dolphin: 돌고래
actor shark: 상어
actor seal: 물개
actor jellyfish: 해파리
actor squid: 오징어
actor lobster: 바닷가재, 새우
actor pufferfish: 복어
actor swan: 백조, 새끼 백조
actor mermaid: 인어
actor ship: 선박, 여객선, 페리
actor dragon: 용 얼굴, 용, 용띠
actor rocket: 로켓, 로케트
actor owl: 부엉이
actor butterfly: 나비
actor bee: 꿀벌
actor ghost: 유령
actor ufo: 비행접시
actor airplane: 비행기, 경비행기, 비행기 이륙, 비행기 착륙
actor helicopter: 헬리콥터
actor balloon: 풍선
actor bat: 박쥐
actor parrot: 앵무새
actor flamingo: 홍학
actor eagle: 독수리
actor fairy: 요정
actor genie: 지니
actor kite: 연, 연날리기
actor parachute: 낙하산
actor train: 기관차, 기차, 고속열차, 고속철, 기차 터널
actor car: 자동차, 지프, 오고 있는 자동차, 경주용 자동차
actor taxi: 택시, 오고 있는 택시, 노란 택시
actor bus: 버스, 오고 있는 버스
actor police car: 경찰차, 오고 있는 경찰차
actor fire engine: 소방차
actor tractor: 트랙터
actor snowman: 스노우맨, 눈사람
actor ball: 축구공
actor hamburger: 햄버거
actor pizza: 피자, 피자 한 조각
actor hot dog: 핫도그
actor taco: 타코
actor apple: 빨간 사과, 초록 사과
actor banana: 바나나
actor watermelon: 수박
actor pineapple: 파인애플
actor strawberry: 딸기
actor carrot: 당근
actor doughnut: 도넛, 초코 도넛
actor ice cream: 소프트 아이스크림, 아이스크림, 아이스크림 콘, 콘 아이스크림
actor cake: 생일 케이크, 조각 케익
actor cupcake: 컵케이크
actor cheese: 치즈 조각, 치즈 덩어리
actor mushroom: 버섯
actor lollipop: 롤리팝
actor guitar: 기타
actor drum: 드럼
actor violin: 바이올린
actor trumpet: 트럼펫
actor umbrella: 우산, 빗방울이 있는 우산, 접힌 우산
actor gift: 선물
actor crown: 왕관
actor top hat: 마술사 모자, 마술사
actor alarm clock: 알람 시계, 알람
actor camera: 카메라, 플래시를 터트리고 있는 카메라
actor television: 텔레비전
actor light bulb: 전구
actor trophy: 트로피
actor basketball: 농구, 농구 링
actor cactus: 선인장
actor sunflower: 해바라기
actor tulip: 튤립
actor rose: 장미꽃
actor christmas tree: 크리스마스 트리
actor jack-o-lantern: 할로윈, 할로윈 장식
actor castle: 유럽 성
actor house: 집, 정원이 있는 집
actor tent: 텐트
actor bell: 종
actor crystal ball: 수정 구슬
actor key: 열쇠, 오래된 열쇠, 중요 열쇠
actor backpack: 학교 가방, 학생 가방
scene desert: 사막
event fireworks: 불꽃놀이, 불꽃, 폭죽
event bubbles: 거품
= lo
actor teddy bear: ໝີເທດດີ
actor panda: ໜີແພນດາ
actor astronaut: ນັກບິນອາວະກາດ
actor dog: ໜ້າໝາ, ໝາ, ໝ​າ​ນຳ​ທາງ, ​ໝາ​ຊ່ວຍ​ເຫຼື​ອ, ໝາພຸດເລິນ
actor fox: ໝາໄນ
actor rabbit: ໜ້າກະຕ່າຍ, ກະຕ່າຍ
actor unicorn: ມ້າ​ຢູ​ນິ​ຄອນ
actor dinosaur: ທີເຣັກ, ເຊົາໂຣພອດ
actor cat: ໜ້າແມວ, ແມວ, ແມວ​ດຳ, ແມວຍິ້ມອ້າປາກ, ແມວຍິ້ມຍິ່ງແຂ້ວຕາຍິ້ມ, ແມວຍິ້ມທີ່ມີຕາຮູບຫົວໃຈ, ແມວຍິ້ມບິດບ້ຽວ, ແມວສົ່ງຈູບ, ແມວຕົກໃຈ, ແມວຮ້ອງໄຫ້, ແມວໃຈຮ້າຍ
actor lion: ສິງໂຕ
actor tiger: ໜ້າເສືອ, ເສືອ, ເສືອດາວ
actor monkey: ລີງ, ໜ້າລີງ
actor koala: ໂຄອາລາ
actor frog: ກົບ
actor chicken: ໄກ່
actor snail: ຫອຍທາກ
actor robot: ຫຸ່ນຍົນ
actor alien: ມະນຸດຕ່າງດາວ
actor bear: ໝີ
actor pig: ໜ້າໝູ, ດັງໝູ, ໝູປ່າ
actor cow: ໜ້າງົວ, ງົວແມ່, ງົວຜູ້, ຄວາຍ
actor mouse: ໜ້າໜູ, ໜູ, ໜູໃຫຍ່
actor elephant: ຊ້າງ, ຊ້າງ​ແມມມອດ
actor wizard: ຜູ້ວິເສດ
actor superhero: ສຸດຍອດພະເອກ
actor princess: ເຈົ້າຍິງ
actor wolf: ໝາປ່າ
actor raccoon: ໂຕເຫງັນ
actor giraffe: ຢີຣາບ
actor zebra: ມ້າລາຍ
actor deer: ກວາງ, ກວາງມູຊ
actor camel: ອູດ, ອູດສອງໜອກ
actor kangaroo: ໂຕໜູຖົງ
actor hippo: ໂຕຮີໂປ
actor rhino: ແຮດ
actor gorilla: ກໍຣິລ່າ, ລີງ​ອຸ​ຣັງ​ອຸ​ຕັງ
actor otter: ​ໂຕ​ນາກ
actor hedgehog: ເໝັ້ນ
actor polar bear: ໝີ​ຂົ້ວ​ໂລກ
actor hamster: ໂຕແຮມສະເຕີ
actor peacock: ນົກຍຸງ
actor rooster: ໄກ່ຜູ້
actor chick: ໄກ່ນ້ອຍ, ໄກ່ນ້ອຍຢືນ, ລູກໄກ່ຈາກໄຂ່
actor crocodile: ແຂ້
actor snake: ງູ
actor llama: ໂຕລາມາ
actor goat: ແບ້
actor sheep: ແກະແມ່, ແກະຜູ້
actor horse: ມ້າ, ໜ້າມ້າ, ມ້າໝູນ
actor beaver: ໂຕ​ບີ​ເວີ
actor skunk: ໂຕ​ສະ​ກັງ
actor ladybug: ແມງເຕົ່າທອງ
actor ant: ມົດ
actor scorpion: ແມງເງົາ
actor caterpillar: ແມງໄມ້, ໜອນ
actor clown: ໜ້າຕົວຕະຫລົກ
actor santa claus: ຊານຕາຄລັອສ, ຄລັອສ, ແມ່ຄຣິສມາສ
actor vampire: ແວມພາຍ
actor zombie: ຊອມບີ້
actor elf: ເອວຟ໌, ເອວ
actor ninja: ນິນຈາ
actor prince: ເຈົ້າຊາຍ
actor cook: ແຕ່ງກິນ
actor firefighter: ນັກດັບເພິ້ງ
actor police officer: ເຈົ້າໜ້າທີ່ຕຳຫຼວດ
actor farmer: ຊາວນາ, ຊາວສວນ
actor monster: ປີສາດຕ່າງດາວ
actor tropical fish: ປາເຂດຮ້ອນ, ປາ
actor penguin: ນົກເພນກິນ
actor turtle: ເຕົ່າ
actor octopus: ປາມຶກ
actor whale: ປາວານ, ປາວານພົ່ນນໍ້າ
actor crab: ກະປູ
actor duck: ເປັດ, ຫ່ານ
actor sailboat: ເຮືອໃບ
actor dolphin: ປາ​ໂລ​ມາ
actor shark: ສະຫຼາມ
actor seal: ແມວ​ນ້ຳ
actor jellyfish: ແມງກະພຸນ
actor squid: ປາໝຶກ
actor lobster: ກຸ້ງລອບສະເຕີ, ກຸ້ງ
actor pufferfish: ປາເປົ້າ
actor swan: ຫົງ
actor mermaid: ເງືອກຜູ້ຊາຍ
actor ship: ເຮືອກຳປັ່ນ, ເຮືອໂດຍສານ, ເຮືອເຟີຣີ
actor dragon: ໜ້າມັງກອນ, ມັງກອນ
actor rocket: ຈະຫຼວດ
actor owl: ນົກເຄົ້າ
actor butterfly: ແມງກະເບື້ອ
actor bee: ເຜິ້ງ
actor ghost: ຜີ
actor ufo: ຍົນຈານບິນ
actor airplane: ເຮືອບິນ, ເຮືອບິນຂະໜາດນ້ອຍ, ເຮືອບິນຂຶ້ນ, ເຮືອບິນລົງ
actor helicopter: ຍົນເຮລິຄອບເຕີ
actor balloon: ໝາກປູມເປົ້າ
actor bat: ເຈຍ
actor parrot: ນົກແກ້ວ
actor flamingo: ນົກ​ຟ​ລາ​ມິງ​ໂກ
actor eagle: ອິນຊີ
actor fairy: ນາງຟ້າ
actor genie: ຈິນີ່
actor kite: ວ່າວ
actor parachute: ຈ້​ອງ
actor train: ຫົວລົດຈັກ, ລົດໄຟ, ລົດໄຟຄວາມໄວສູງ, ລົດໄຟຄວາມໄວສູງຫົວລູກປືນ, ລາງລົດໄຟພູເຂົາ
actor car: ລົດຍົນ, ລົດພັກຜ່ອນ, ລົດຍົນກຳລັງມາ, ລົດແຂ່ງ
actor taxi: ລົດແທັກຊີ, ລົດແທັກຊີກຳລັງມາ
actor bus: ລົດເມ, ລົດເມກຳລັງມາ
actor police car: ລົດຕຳຫຼວດ, ລົດຕຳຫຼວດກຳລັງມາ
actor fire engine: ລົດດັບເພີງ
actor tractor: ລົດແທັກເຕີ
actor bicycle: ລົດຖີບ
actor snowman: ຮູບປັ້ນມະນຸດຫິມະທີ່ບໍ່ມີຫິມະ, ຮູບປັ້ນມະນຸດຫິມະ
actor ball: ໝາກບານເຕະ
actor hamburger: ແຮມເບີເກີ
actor pizza: ພິຊຊ່າ
actor hot dog: ໄສ້ກອກ
actor taco: ທາໂກ້
actor apple: ໝາກແອັບເປີ້ນແດງ, ໝາກແອັບເປີ້ນຂຽວ, ໝາກແອັບເປີ້ນ
actor banana: ໝາກກ້ວຍ
actor watermelon: ໝາກໂມ
actor pineapple: ໝາກນັດ
actor strawberry: ໝາກສະຕໍເບີຣີ
actor carrot: ແຄຣັອດ
actor doughnut: ໂດນັດ
actor ice cream: ກະແລ໋ມນຸ້ມ, ກະແລ໋ມ
actor cake: ເຄັກວັນເກີດ, ເຄັກຊັອດ
actor cupcake: ຄັບເຄັກ
actor cheese: ກ້ອນຊີສ
actor mushroom: ເຫັດ
actor lollipop: ອົມຍິ້ມ
actor guitar: ກີຕາ
actor drum: ກອງ
actor violin: ໄວໂອລິນ
actor trumpet: ແກ
actor umbrella: ຄັນຮົ່ມ, ຄັນຮົ່ມກັບເມັດຝົນ, ຄັນຮົ່ມງັບໄວ້
actor gift: ກ່ອງຂອງຂວັນ
actor crown: ມຸງກຸດ
actor top hat: ໝວກກະບອກສູງ
actor alarm clock: ໂມງປຸກ
actor camera: ກ້ອງຖ່າຍຮູບ, ກ້ອງຖ່າຍຮູບເປີດແຟຣັຊ
actor television: ໂທລະພາບ
actor light bulb: ດອກໄຟ
actor trophy: ຖ້ວຍລາງວັນ
actor basketball: ບານບ້ວງ
actor cactus: ຕົ້ນໜາມ
actor sunflower: ດອກຕາເວັນ
actor tulip: ດອກທິວລິບ
actor rose: ດອກກຸຫຼາບ
actor christmas tree: ຕົ້ນຄຣິດມາສ
actor jack-o-lantern: ໂຄມໄຟໝາກອຶ
actor castle: ຫໍປະສາດ
actor house: ອາຄານເຮືອນ, ເຮືອນກັບສວນຄົວ
actor tent: ເຕັນ
actor bell: ກະດິ່ງ
actor crystal ball: ແກ້ວຄຣິສໂຕ້
actor key: ລູກກະແຈ, ລູກກະແຈເກົ່າ
actor backpack: ກະເປົາເປ້
scene desert: ທະເລຊາຍ
event fireworks: ດອກໄມ້ໄຟ, ດອກໄມ້ໄຟນ້ອຍ, ໝາກກະໂພກ
event bubbles: ຟອງສະບູ, ຟອງ
= lt
actor teddy bear: meškiukas, pliušinis meškiukas
actor panda: pandos snukis, pandos, panda
actor astronaut: kosmonautas
actor dog: šuns snukutis, šuns, šuo, šuo vedlys, tarnaujantis šuo, pudelis
actor fox: lapės snukis, lapės, lapė
actor rabbit: triušio snukutis, triušio, triušis
actor unicorn: vienaragio snukis, vienaragio, vienaragis
actor dinosaur: Reksas, sauropodas, tiranozauras Reksas
actor cat: katės snukutis, katės, katė, juoda katė, besišypsančios katės snukutis, išsišiepusios katės snukutis su besišypsančiomis akimis, besišypsančios katės snukutis su širdelės formos akimis, nuvargusios besišypsančios katės snukutis, bučiuojančios katės snukutis, nustebusios katės snukutis, verkiančios katės snukutis, susiraukusios katės snukutis
actor lion: liūto snukis, liūto
actor tiger: tigro snukis, tigro, tigras, leopardas
actor monkey: beždžionė, beždžionės snukutis
actor koala: koala
actor frog: varlės snukutis, varlės, varlė
actor chicken: višta
actor snail: sraigė
actor robot: roboto veidas, roboto, robotas
actor alien: ateivis
actor bear: meškos snukis, meškos
actor pig: kiaulės snukis, kiaulės, kiaulė, kiaulės nosis, šernas
actor cow: karvės snukis, karvės, karvė, jautis, azijinis buivolas
actor mouse: pelės snukutis, pelės, pelė, žiurkė
actor elephant: dramblys, mamutas
actor wizard: magas
actor superhero: superherojus
actor princess: princesė
actor wolf: vilko snukis, vilko, vilkas
actor raccoon: meškėnas
actor giraffe: žirafa
actor zebra: zebras
actor deer: elnias, briedis
actor camel: kupranugaris, dvikupris kupranugaris, vienakupris kupranugaris
actor kangaroo: kengūra
actor hippo: begemotas
actor rhino: raganosis
actor gorilla: gorila, orangutangas
actor otter: ūdra
actor hedgehog: ežys
actor polar bear: baltoji meška, baltasis lokys
actor hamster: žiurkėno snukutis, žiurkėno, žiurkėnas
actor peacock: povas, povė
actor rooster: gaidys
actor chick: viščiukas, atsisukęs snapu viščiukas, išsiritęs viščiukas
actor crocodile: krokodilas
actor snake: gyvatė
actor llama: lama, lamos vilna
actor goat: ožys
actor sheep: avis, avinas
actor horse: arklys, arklio snukis, karuselės arkliukas, arklių varžybos
actor beaver: bebras
actor skunk: skunkas
actor ladybug: boružė
actor ant: skruzdėlė
actor scorpion: skorpionas
actor caterpillar: vabalas, kirmėlė
actor clown: klouno veidas, klouno, klounas
actor santa claus: Kalėdų senelis, Kalėdų asmuo, ponia Claus
actor vampire: vampyras
actor zombie: zombis
actor elf: elfas, elfai
actor ninja: nindzė
actor prince: princas
actor cook: gaminantis žmogus, gaminantis
actor firefighter: ugniagesys
actor police officer: policininkas
actor farmer: ūkininkaujantis žmogus, ūkininkaujantis
actor monster: monstras ateivis
actor tropical fish: tropinė žuvis, žuvis
actor penguin: pingvinas
actor turtle: vėžlys
actor octopus: aštuonkojis
actor whale: banginis, purškiantis banginis
actor crab: krabas
actor duck: antis, žąsis
actor sailboat: burlaivis
actor dolphin: delfinas
actor shark: ryklys
actor seal: ruonis
actor jellyfish: medūza
actor squid: kalmaras
actor lobster: omaras, krevetė
actor pufferfish: fugu
actor swan: gulbė
actor mermaid: undinius, undinė
actor ship: laivas, keleivinis laivas, keltas
actor dragon: drakono snukis, drakono, drakonas
actor rocket: raketa
actor owl: pelėda
actor butterfly: drugelis
actor bee: bitė
actor ghost: vaiduoklis
actor ufo: skraidanti lėkštė
actor airplane: lėktuvas, mažas lėktuvas, lėktuvo pakilimas, lėktuvo nusileidimas
actor helicopter: sraigstasparnis
actor balloon: balionas
actor bat: šikšnosparnis
actor parrot: papūga
actor flamingo: flamingas
actor eagle: erelis
actor fairy: fėja, fėjus
actor genie: dvasia
actor kite: aitvaras
actor parachute: parašiutas
actor train: lokomotyvas, traukinys, greitasis traukinys, greitasis traukinys su smailu priekiu, kalnų traukinys
actor car: rekreacijos automobilis, artėjantis automobilis, lenktyninis automobilis
actor taxi: taksi, artėjantis taksi, geltona taksi
actor bus: autobusas, artėjantis autobusas, mokyklinis autobusas
actor police car: policijos automobilis, policijos, artėjantis policijos automobilis
actor fire engine: ugniagesių automobilis, ugniagesių
actor tractor: traktorius
actor bicycle: dviratis
actor snowman: sniego senis be sniego, sniego senis sniego, sniego senis
actor ball: futbolo kamuolys, futbolo
actor hamburger: mėsainis
actor pizza: pica
actor hot dog: dešrainis
actor taco: meksikietiškas paplotėlis
actor apple: raudonas obuolys, obuolys, žalias obuolys
actor banana: bananas
actor watermelon: arbūzas
actor pineapple: ananasas
actor strawberry: braškė
actor carrot: morka
actor doughnut: spurga
actor ice cream: minkšti ledai, ledai
actor cake: gimtadienio tortas, trapus pyragas
actor cupcake: keksiukas
actor cheese: sūrio gabaliukas
actor mushroom: grybas
actor lollipop: ledinukas ant pagaliuko, ledinukas pagaliuko
actor guitar: gitara
actor drum: būgnas
actor violin: smuikas
actor trumpet: trimitas
actor umbrella: skėtis, skėtis su lietaus lašais, suskleistas skėtis
actor gift: supakuota dovana
actor crown: karūna
actor top hat: cilindras
actor alarm clock: žadintuvas
actor camera: fotoaparatas, fotoaparatas su blykste
actor television: televizorius
actor light bulb: lemputė
actor trophy: trofėjus
actor basketball: krepšinio kamuolys, krepšinio
actor cactus: kaktusas
actor sunflower: saulėgrąža
actor tulip: tulpė
actor rose: rožė
actor christmas tree: Kalėdų eglutė
actor jack-o-lantern: žibintas iš moliūgo, žibintas moliūgo
actor castle: pilis
actor house: namas, namas su sodu
actor tent: palapinė
actor bell: varpelis
actor crystal ball: krištolinis rutulys, krištolinis
actor key: raktas, senas raktas
actor backpack: mokyklinė kuprinė
scene desert: dykuma
event fireworks: fejerverkai, šaltoji ugnelė, fejerverkas
event bubbles: burbulai, burbulas
= lv
actor teddy bear: lāčuks
actor panda: panda
actor astronaut: vīrietis astronauts, astronauts
actor dog: suņa galva, suņa, suns, suns pavadonis, dienesta suns, pūdelis
actor fox: lapsa
actor rabbit: truša galva, truša, trusis
actor unicorn: vienradzis
actor dinosaur: tiranozaurs, zauropods, tiranozaurs rekss
actor cat: kaķa galva, kaķa, kaķis, melns kaķis, plati smaidošs kaķis, plati smaidošs kaķis ar smaidošām acīm, smaidošs kaķis ar sirds formas acīm, kaķis ar viltīgu smaidu, kaķis sniedz skūpstu, noraizējies kaķis, raudošs kaķis, sabozies kaķis
actor lion: lauva
actor tiger: tīģera galva, tīģera, tīģeris, leopards
actor monkey: mērkaķis, pērtiķa galva
actor koala: koala
actor frog: varde
actor chicken: vista
actor snail: gliemezis
actor robot: robots
actor alien: citplanētietis
actor bear: lācis
actor pig: cūkas galva, cūkas, cūka, šņukurs, mežacūka
actor cow: govs galva, govs, vērsis, bifelis
actor mouse: peles galva, peles, pele, žurka
actor elephant: zilonis, mamuts
actor wizard: mags
actor superhero: supervaronis
actor princess: princese
actor wolf: vilks
actor raccoon: jenots
actor giraffe: žirafe
actor zebra: zebra
actor deer: briedis, alnis
actor camel: kamielis, divkupru kamielis
actor kangaroo: ķengurs, ķengura mazulis
actor hippo: nīlzirgs
actor rhino: degunradzis
actor gorilla: gorilla, orangutans
actor otter: ūdrs
actor hedgehog: ezis
actor polar bear: polārlācis
actor hamster: kāmis
actor peacock: pāvs, pāvu mātīte
actor rooster: gailis
actor chick: cālis, cālis no priekšpuses, cālis šķiļas
actor crocodile: krokodils
actor snake: čūska
actor llama: lama
actor goat: kaza
actor sheep: aita, auns
actor horse: zirgs, zirga galva, karuseļa zirdziņš
actor beaver: bebrs
actor skunk: skunkss
actor ladybug: mārīte
actor ant: skudra
actor scorpion: skorpions
actor caterpillar: kukainis, tārps
actor clown: klauna seja, klauna, klauns
actor santa claus: Ziemassvētku vecītis, dzimumneitrāls santaklauss, Ziemassvētku omīte
actor vampire: vampīrs
actor zombie: zombijs
actor elf: elfs
actor ninja: nindzja
actor prince: princis
actor cook: vīrietis pavārs, pavārs
actor firefighter: vīrietis ugunsdzēsējs, ugunsdzēsējs
actor police officer: policists
actor farmer: fermeris
actor monster: citplanētiešu briesmonis
actor tropical fish: tropu zivs, zivs
actor penguin: pingvīns
actor turtle: bruņurupucis
actor octopus: astoņkājis
actor whale: valis, valis šļāc ūdeni
actor crab: krabis
actor duck: pīle, zoss
actor sailboat: buru laiva
actor dolphin: delfīns
actor shark: haizivs
actor seal: ronis
actor jellyfish: medūza
actor squid: kalmārs
actor lobster: omārs, garnele
actor pufferfish: balonzivs
actor swan: gulbis, jauns gulbis
actor mermaid: cilvēks nāra, nāra, nāris, nārveidīgs
actor ship: kuģis, pasažieru kuģis, prāmis
actor dragon: pūķa galva, pūķa, pūķis
actor rocket: raķete
actor owl: pūce
actor butterfly: taurenis
actor bee: bite
actor ghost: spoks
actor ufo: lidojošais šķīvītis
actor airplane: lidmašīna, maza lidmašīna, lidmašīnas pacelšanās, lidmašīnas nosēšanās
actor helicopter: helikopters
actor balloon: balons
actor bat: sikspārnis
actor parrot: papagailis
actor flamingo: flamingo
actor eagle: ērglis
actor fairy: feja
actor genie: džins
actor kite: gaisa pūķis
actor parachute: izpletnis
actor train: lokomotīve, vilciens, ātrvilciens, ātrvilciens ar noapaļotu priekšgalu, kalnu dzelzceļš
actor car: automašīna, kemperis, pretī braucoša automašīna, sacīkšu automašīna
actor taxi: taksometrs, pretī braucošs taksometrs
actor bus: autobuss, pretī braucošs autobuss
actor police car: policijas mašīna, pretī braucoša policijas mašīna
actor fire engine: ugunsdzēsēju mašīna
actor tractor: traktors
actor bicycle: velosipēds
actor snowman: sniegavīrs bez sniega, sniegavīrs sniega, sniegavīrs
actor ball: futbola bumba, futbola
actor hamburger: hamburgers
actor pizza: pica
actor hot dog: hotdogs
actor taco: tako
actor apple: sarkans ābols, ābols, zaļš ābols
actor banana: banāns
actor watermelon: arbūzs
actor pineapple: ananass
actor strawberry: zemene
actor carrot: burkāns
actor doughnut: virtulis
actor ice cream: saldējums vafeļu glāzītē, saldējums
actor cake: dzimšanas dienas kūka, kūka
actor cupcake: kēksiņš
actor cheese: siera šķēle
actor mushroom: sēne
actor lollipop: konfekte uz kociņa, konfekte kociņa
actor guitar: ģitāra
actor drum: bungas, bungu vālītes
actor violin: vijole
actor trumpet: trompete
actor umbrella: lietussargs, lietussargs ar lietus lāsēm, aizvērts lietussargs
actor gift: iesaiņota dāvana
actor crown: kronis
actor top hat: cilindrs
actor alarm clock: modinātājpulkstenis
actor camera: fotokamera, fotokamera ar zibspuldzi
actor television: televizors
actor light bulb: spuldze
actor trophy: kauss
actor basketball: basketbola bumba, basketbola
actor cactus: kaktuss
actor sunflower: saulespuķe
actor tulip: tulpe
actor rose: roze
actor christmas tree: Ziemassvētku eglīte
actor jack-o-lantern: izgrebts ķirbis
actor castle: pils
actor house: māja ar dārzu
actor tent: telts
actor bell: zvans
actor crystal ball: kristāla lode
actor key: atslēga, veca atslēga, atslēgt
actor backpack: mugursoma, skolas mugursoma
scene desert: tuksnesis
event fireworks: salūts, brīnumsvecīte, petarde
event bubbles: burbuļi
= mk
actor teddy bear: плишано мече, плишено мече
actor panda: панда, лице на панда
actor astronaut: астронаут
actor dog: глава на куче, куче, куче за водење, куче за хендикепирани, пудлица, лице на куче
actor fox: лисица
actor rabbit: глава на зајак, зајак, лице на зајак
actor unicorn: еднорог, лице на еднорог
actor dinosaur: Т-рекс, сауропод
actor cat: глава на мачка, мачка, црна мачка, насмеано лице на мачка со отворена уста, широко насмеана мачка со насмеани очи, насмеана мачка со очи како срца, мачка со иронична насмевка, мачка бакнува со затворени очи, уморна мачка, расплакана мачка, намуртена мачка, лице на маче
actor lion: лав, лице на лав
actor tiger: глава на тигар, тигар, леопард, лице на тигар
actor monkey: мајмун, глава на мајмун
actor koala: коала
actor frog: жаба, лице на жаба
actor chicken: кокошка
actor snail: полжав
actor robot: робот, лице на робот
actor alien: вонземјанин
actor bear: мечка, лице на мечка
actor pig: глава на прасе, прасе, нос на прасе, дива свиња, лице на прасе
actor cow: глава на крава, крава, вол, бивол, лице на крава
actor mouse: глава на глушец, глушец, стаорец, лице на глушец
actor elephant: слон, мамут
actor wizard: магичар, магионичар
actor superhero: суперхерој
actor princess: принцеза
actor wolf: волк, лице на волк
actor raccoon: ракун
actor giraffe: жирафа
actor zebra: зебра
actor deer: елен, лос
actor camel: камила, двогрба камила
actor kangaroo: кенгур
actor hippo: нилски коњ
actor rhino: носорог
actor gorilla: горила, орангутан
actor otter: видра
actor hedgehog: еж
actor polar bear: поларна мечка
actor hamster: ‘рчко, лице на ‘рчко
actor peacock: паун
actor rooster: петел
actor chick: пиле, пиле свртено нанапред, испилено пиле, пиленце
actor crocodile: крокодил
actor snake: змија
actor llama: лама
actor goat: коза
actor sheep: овца, овен
actor horse: коњ, глава на коњ, коњче од вртелешка, коњички спорт, коњички трки
actor beaver: дабар
actor skunk: твор
actor ladybug: бубамара
actor ant: мравка
actor scorpion: скорпија
actor caterpillar: бубачка, црв
actor clown: кловн
actor santa claus: дедо мраз, дедо, лице Мраз, баба мразица
actor vampire: вампир
actor zombie: зомби
actor elf: шумски елф
actor ninja: нинџа
actor prince: принц
actor cook: готвач
actor firefighter: пожарникар, пожарникарски камион
actor police officer: полициски службеник
actor farmer: фармер
actor monster: вонземно чудовиште
actor tropical fish: тропска риба, риба
actor penguin: пингвин
actor turtle: желка, желки
actor octopus: октопод
actor whale: кит, кит што прска вода
actor crab: рак
actor duck: патка, гуска
actor sailboat: едреник
actor dolphin: делфин
actor shark: ајкула
actor seal: фока
actor jellyfish: медуза
actor squid: лигња
actor lobster: јастог, ракче, црвен јастог
actor pufferfish: риба со боцки, риба боцки
actor swan: лебед, млад лебед
actor mermaid: морско лице, морско, морски маж
actor ship: брод, патнички брод, траект
actor dragon: глава на змеј, змеј, змејско лице
actor rocket: ракета, ракети
actor owl: був
actor butterfly: пеперутка
actor bee: пчела
actor ghost: дух, лице на дух
actor ufo: летечка чинија
actor airplane: авион, мал авион, полетување, слетување
actor helicopter: хеликоптер
actor bat: лилјак
actor parrot: папагал
actor flamingo: фламинго, пинк фламинго
actor eagle: орел
actor fairy: самовила
actor genie: џини
actor kite: летечки змеј
actor parachute: падобран, спуштање со падобран
actor train: локомотива, воз, брз воз, воз-куршум, планинска железница
actor car: автомобил, кампинг возила, автомобил што пристигнува, тркачки автомобил
actor taxi: такси, такси што пристигнува, жолто такси
actor bus: автобус, автобус што пристигнува
actor police car: полициски автомобил, полициски автомобил што пристигнува
actor fire engine: противпожарно возило
actor tractor: трактор
actor bicycle: велосипед, вози велосипед
actor snowman: снешко без снег, снешко снег, снешко
actor ball: фудбалска топка, фудбалска
actor hamburger: хамбургер
actor pizza: пица, пица со кулен
actor hot dog: хот дог
actor taco: тако
actor apple: црвено јаболко, зелено јаболко, зрело јаболко
actor banana: банана
actor watermelon: лубеница
actor pineapple: ананас
actor strawberry: јагода
actor carrot: морков
actor doughnut: крофна
actor ice cream: сладолед на точење, сладолед точење, сладолед, сладолед во корнет
actor cake: роденденска торта, овошна торта
actor cupcake: тортичка
actor cheese: парче сирење, парче кашкавал
actor mushroom: печурка
actor lollipop: лижалче, лижавче
actor guitar: гитара
actor drum: тапан, стапчиња за тапан
actor violin: виолина
actor trumpet: труба
actor umbrella: чадор, чадор со капки дожд, затворен чадор
actor gift: завиткан подарок
actor crown: круна
actor top hat: цилиндар
actor alarm clock: часовник со аларм, аларм
actor camera: фотоапарат, фотоапарат со блиц
actor television: телевизор, телевизија
actor light bulb: светилка
actor trophy: трофеј
actor basketball: баскет
actor cactus: кактус
actor sunflower: сончоглед
actor tulip: лале
actor rose: роза, љубовна роза
actor christmas tree: новогодишна елка
actor jack-o-lantern: фенер од тиква, фенер тиква
actor castle: замок
actor house: куќа со градина
actor tent: шатор
actor bell: ѕвоно
actor crystal ball: кристална топка, кристална
actor key: стар клуч
actor backpack: училишен ранец, школски ранец
scene desert: пустина
event fireworks: огномет, прскалка, петарда
event bubbles: меурчиња
= ml
actor teddy bear: ടെഡി ബെയർ
actor panda: പാണ്ട മുഖം, പാണ്ട
actor astronaut: ബഹിരാകാശചാരി, ബഹിരാകാശ യാത്രികൻ
actor dog: നായ മുഖം, നായ, ഗൈഡ് നായ, സർവ്വീസ് നായ, പൂഡിൽ
actor fox: കുറുക്കന്റെ മുഖം, കുറുക്കന്റെ
actor rabbit: മുയൽ മുഖം, മുയൽ, മുയൽക്കുഞ്ഞ്
actor unicorn: ഒറ്റക്കൊമ്പുള്ള കുതിര മുഖം, ഒറ്റക്കൊമ്പുള്ള കുതിര
actor dinosaur: ടി-റെക്‌സ്, സോറോപോഡ്
actor cat: പൂച്ച മുഖം, കറുത്ത പൂച്ച, കളിയാക്കി ചിരിക്കുന്ന പൂച്ച മുഖം, പുഞ്ചിരിക്കുന്ന കണ്ണുകളോടെ കളിയാക്കുന്ന പൂച്ച മുഖം, ഹൃദയാകൃതിയിലുള്ള കണ്ണുകളുള്ള പുഞ്ചിരിക്കുന്ന പൂച്ച മുഖം, പരിഹാസച്ചിരിയുള്ള പൂച്ച മുഖം, കണ്ണടച്ച് ചുംബിക്കുന്ന പൂച്ചമുഖം, ക്ഷീണമുള്ള പൂച്ച മുഖം, കരയുന്ന പൂച്ച മുഖം, മുഷിച്ചിൽ അനുഭവപ്പെടുന്ന പൂച്ചമുഖം
actor lion: സിംഹ മുഖം, സിംഹ
actor tiger: കടുവ മുഖം, കടുവ, പുള്ളിപ്പുലി
actor monkey: കുരങ്ങ്, കുരങ്ങ് മുഖം
actor koala: കൊയല, കൊയല കരടി
actor frog: തവള മുഖം, തവള
actor snail: ഒച്ച്
actor robot: റോബോട്ടിന്റെ മുഖം, റോബോട്ടിന്റെ, റോബോട്ട്
actor alien: അന്യഗ്രഹജീവി
actor bear: കരടി മുഖം, കരടി
actor pig: പന്നിയുടെ മുഖം, പന്നിയുടെ, പന്നി, പന്നി മൂക്ക്, കാട്ടുപന്നി, പന്നി മുഖം
actor cow: പശു മുഖം, പശു, കാള
actor mouse: ചുണ്ടെലി മുഖം, ചുണ്ടെലി, എലി
actor elephant: ആന, പ്രാചീന ഗജം
actor wizard: ജാലവിദ്യ അറിയുന്നയാൾ
actor superhero: സൂപ്പർഹീറോ, സൂപ്പർ‌മാൻ
actor princess: രാജകുമാരി
actor wolf: ചെന്നായ, ചെന്നായയുടെ മുഖം
actor raccoon: മരപ്പട്ടി
actor giraffe: ജിറാഫ്
actor zebra: വരയൻ കുതിര
actor deer: മാൻ, കടമാൻ
actor camel: ഒട്ടകം, രണ്ട് കൂനുള്ള ഒട്ടകം, അറേബ്യൻ ഒട്ടകം, ഒരു പൂഞ്ഞയുള്ള ഒട്ടകം
actor kangaroo: കംഗാരു, കംഗാരു കുട്ടി
actor hippo: നീർക്കുതിര
actor rhino: കാണ്ടാമൃഗം
actor gorilla: ഗോറില്ല, ഒറാങ്ങ്ഉട്ടാൻ
actor otter: നീർനായ
actor hedgehog: മുള്ളൻപന്നി
actor polar bear: ഹിമക്കരടി
actor hamster: ഹാംസ്റ്റർ മുഖം, ഹാംസ്റ്റർ
actor peacock: ആൺമയിൽ
actor rooster: പൂവൻ കോഴി, പൂവൻ
actor chick: കോഴിക്കുഞ്ഞ്, കോഴിക്കുഞ്ഞിന്റെ മുഖം, വിരിഞ്ഞുവരുന്ന കോഴിക്കുഞ്ഞ്
actor crocodile: മുതല
actor llama: ലാമ
actor goat: ആട്
actor sheep: ചെമ്മരിയാട്, മുട്ടനാട്
actor horse: കുതിര, കുതിര മുഖം, യന്ത്രക്കുതിര
actor skunk: കുട്ടിസ്രാങ്ക്
actor ladybug: വണ്ട്
actor ant: ഉറുമ്പ്
actor scorpion: തേൾ
actor caterpillar: പഴുതാര, കൃമി
actor clown: കോമാളി ഭാവം
actor santa claus: സാന്താക്ലോസ്, എംഎക്സ് സാൻറക്ലോസ്, മദർ ക്രിസ്മസ്, സാന്ത
actor vampire: രക്തരക്ഷസ്സ്
actor zombie: വേതാളം
actor elf: ദുർഭൂതം
actor ninja: നിഞ്ജ
actor prince: രാജകുമാരൻ
actor cook: അടുക്കളക്കാരൻ
actor firefighter: അഗ്നിശമന സേനാനി
actor police officer: പോലീസ് ഉദ്യോഗസ്ഥൻ, ഉദ്യോഗസ്ഥൻ
actor farmer: കർഷകൻ
actor monster: അന്യഗ്രഹ ഭീകരജീവി
actor tropical fish: ട്രോപ്പിക്കൽ ഫിഷ്, മത്സ്യം
actor penguin: പെൻഗ്വിൻ
actor turtle: ആമ
actor octopus: നീരാളി
actor whale: തിമിംഗലം, വെള്ളം ചീറ്റുന്ന തിമിംഗലം
actor crab: ഞണ്ട്
actor duck: താറാവ്
actor sailboat: പായ്‌ക്കപ്പൽ
actor dolphin: ഡോൾഫിൻ
actor shark: സ്രാവ്
actor seal: സീൽ
actor jellyfish: ജെല്ലീഫിഷ്, ജെല്ലി
actor squid: കൂന്തൾ
actor lobster: കൊഞ്ച്, ചെമ്മീൻ
actor pufferfish: ബ്ലോഫിഷ്
actor swan: അരയന്നം, അരയന്നക്കുഞ്ഞ്
actor mermaid: മത്സ്യമനുഷ്യൻ
actor ship: കപ്പൽ, യാത്രക്കാർക്കുള്ള കപ്പൽ, കടത്ത് വള്ളം
actor dragon: ഡ്രാഗൺ മുഖം, ഡ്രാഗൺ
actor rocket: റോക്കറ്റ്
actor owl: മൂങ്ങ
actor butterfly: ചിത്രശലഭം
actor bee: തേനീച്ച
actor ghost: ഭൂതം
actor ufo: പറക്കുംതളിക, തെളിവില്ലാത്ത പറക്കും വസ്‌തുക്കൾ
actor airplane: വിമാനം, ചെറുവിമാനം, വിമാനത്തിന്റെ പുറപ്പെടൽ, വിമാനം എത്തിച്ചേരൽ
actor helicopter: ഹെലികോപ്റ്റർ
actor bat: വവ്വാൽ
actor parrot: തത്ത
actor flamingo: ഹംസം
actor eagle: കഴുകൻ
actor fairy: യക്ഷിഗന്ധർവ്വാദികൾ
actor genie: ജിന്ന്
actor parachute: പാരച്യൂട്ട്
actor train: ലോക്കോമോട്ടീവ്, ട്രെയിൻ, അതിവേഗ ട്രെയിൻ, ബുള്ളറ്റ് മൂക്കുള്ള അതിവേഗ ട്രെയിൻ, പർവ്വത റെയിൽവേ, സ്റ്റീം ലോക്കോമോട്ടീവ്
actor car: ഓട്ടോമൊബൈൽ, സ്‌പോർട്‌സ് യൂട്ടിലിറ്റി വാഹനം, വരുന്ന ഓട്ടോമൊബൈൽ, റേസിംഗ് കാർ
actor taxi: ടാക്സി, വരുന്ന ടാക്സി
actor bus: ബസ്, വരുന്ന ബസ്
actor police car: പൊലീസ് കാർ, വരുന്ന പൊലീസ് കാർ
actor fire engine: ഫയർ എഞ്ചിൻ, ഫയർ ട്രക്ക്
actor tractor: ട്രാക്‌റ്റർ
actor bicycle: സൈക്കിൾ
actor snowman: മഞ്ഞില്ലാത്ത മഞ്ഞുമനുഷ്യൻ, മഞ്ഞുമനുഷ്യൻ
actor ball: ഫുട്‌ബോൾ
actor hamburger: ഹാംബർഗർ
actor pizza: പിസ
actor hot dog: ഹോട്ട് ഡോഗ്
actor taco: ടാകോ
actor apple: ചുവന്ന ആപ്പിൾ, ആപ്പിൾ, പച്ച ആപ്പിൾ
actor banana: വാഴപ്പഴം
actor watermelon: തണ്ണിമത്തൻ
actor pineapple: കൈതച്ചക്ക
actor strawberry: സ്ട്രോബെറി
actor carrot: ക്യാരറ്റ്
actor doughnut: ഡോനട്ട്
actor ice cream: സോഫ്‌റ്റ് ഐസ്‌ക്രീം, ഐസ്‌ക്രീം
actor cake: പിറന്നാൾ കേക്ക്, പിറന്നാൾ, മുറിച്ച കേക്ക്
actor cupcake: കപ്പ് കേക്ക്, കപ്പ്
actor cheese: പാൽക്കട്ടി
actor lollipop: ലോലിപോപ്പ്
actor guitar: ഗിറ്റാർ
actor drum: ചെണ്ട, ചെണ്ടക്കോൽ
actor violin: വയലിൻ
actor trumpet: ട്രംപറ്റ്
actor umbrella: കുട, മഴത്തുള്ളികൾ വീഴുന്ന കുട, അടച്ച കുട
actor gift: സമ്മാനപ്പൊതി
actor alarm clock: അലാം ക്ലോക്ക്
actor camera: ക്യാമറ, ഫ്ലാഷുള്ള ക്യാമറ
actor television: ടെലിവിഷൻ
actor light bulb: ബൾബ്, ലൈറ്റ് ബൾബ്
actor trophy: ട്രോഫി
actor basketball: ബാസ്‌ക്കറ്റ്‌ബോൾ
actor cactus: കള്ളിമുൾച്ചെടി
actor sunflower: സൂര്യകാന്തി
actor tulip: ട്യൂലിപ്
actor rose: റോസാപ്പൂ, റോസാപുഷ്പം
actor christmas tree: ക്രിസ്മസ് ട്രീ, ക്രിസ്മസ്, ക്രിസ്മസ് മരം
actor jack-o-lantern: ജാക്ക് ഓ ലാന്റേൺ
actor castle: കൊട്ടാരം, യൂറോപ്യൻ കൊട്ടാരം
actor house: പൂന്തോട്ടമുള്ള വീട്
actor tent: കൂടാരം
actor crystal ball: ക്രിസ്റ്റൽ ബോൾ, ക്രിസ്റ്റൽ
actor key: താക്കോൽ, പഴയ താക്കോൽ
actor backpack: സ്‌കൂൾ ബാഗ്, സ്‌കൂൾ
scene desert: മരുഭൂമി
event fireworks: വെടിമരുന്ന്, പൂത്തിരി, പടക്കം
event bubbles: കുമിളകൾ
= mn
actor teddy bear: тэдди бамбарууш
actor panda: хулсны баавгайны толгой, хулсны баавгайны
actor astronaut: сансрын нисэгч
actor dog: нохойны толгой, нохойны, нохой, хөтөч нохой, үйлчлэгч нохой, пүүдл үүлдрийн нохой
actor fox: үнэг
actor rabbit: туулайны толгой, туулайны, туулай
actor unicorn: нэг эвэртийн толгой, эвэртийн
actor dinosaur: Т-рекс, сауропод
actor cat: муурын толгой, муурын, муур, хар муур, амаа ангайгаад инээж байгаа муур, нүдээрээ инээж байгаа муур, зүрхэн нүдтэй инээж байгаа муур, жоготой инээмсэглэж байгаа муур, нүдээ аниад үнсэж байгаа муур, гайхшралд орсон муур, уйлж байгаа муур, урвагар царайлсан муур
actor lion: арслангийн толгой, арслангийн
actor tiger: барын толгой, барын, бар, ирвэс
actor monkey: сармагчин, сармагчны толгой
actor koala: коала
actor frog: мэлхий, мэлхийний царай
actor chicken: тахиа
actor snail: эмгэн хумс
actor robot: робот царай, робот
actor alien: харь гаригийн амьтан
actor bear: баавгайны толгой, баавгайны
actor pig: гахайны толгой, гахайны, гахай, гахайны хоншоор, бодон гахай
actor cow: үнээний толгой, үнээний, үнээ, шар үхэр, бух
actor mouse: хулганы толгой, хулганы, хулгана, харх
actor elephant: заан, арслан заан
actor wizard: шидтэн
actor superhero: супер баатар
actor princess: гүнж
actor wolf: чонын толгой, чонын, чоно
actor raccoon: элбэнх
actor giraffe: анааш
actor zebra: тахь, судалт тахь
actor deer: буга, хандгай
actor camel: тэмээ, 2 бөхт тэмээ
actor kangaroo: имж
actor hippo: усны үхэр, үхэр
actor rhino: хирс
actor gorilla: горилла, орангутан
actor otter: халиу
actor hedgehog: зараа
actor polar bear: цагаан баавгай, баавгай, цагаан баавга
actor hamster: үхэр зусгийн толгой, үхэр зусгийн, үхэр зусаг
actor peacock: тогос, эм тогос
actor rooster: азарган тахиа
actor chick: ангаахай, дэгдээхэй урд талаасаа, дэгдээхэй
actor crocodile: матар
actor snake: могой
actor llama: тэмээн гөрөөс, алпака лам гөрөөс, викуна лам гөрөөс, гуанако лам гөрөөс
actor goat: ямаа
actor sheep: хонь, хуц
actor horse: морь, морины толгой, морин тойруулга, уралдааны морь
actor beaver: минж
actor skunk: өмхий хүрнэ, өмхий хүрэн
actor ladybug: цох хорхой, цох, цох шавьж
actor ant: шоргоолж
actor scorpion: хилэнц
actor caterpillar: өт хорхой
actor clown: алиалагчийн царай, алиалагчийн, алиалагч
actor santa claus: Санта Клаус, хатагтай клаус, Зулсарын хатагтай
actor vampire: цус сорогч, сорогч
actor zombie: зомби
actor elf: одой хүн, одой
actor ninja: нинжа
actor prince: ханхүү
actor cook: хоол хийх, хийх
actor firefighter: гал сөнөөгч, сөнөөгч
actor police officer: цагдаа
actor farmer: фермер
actor monster: харь гаригийн мангас, харийн хүн
actor tropical fish: халуун орны загас, орны загас, загас
actor penguin: оцон шувуу, оцон
actor turtle: яст мэлхий
actor octopus: наймаалж
actor whale: халим, ус оргилуулж байгаа халим
actor crab: хавч
actor duck: нугас, галуу
actor dolphin: далайн гахай
actor shark: акул
actor seal: далайн хав, хав
actor jellyfish: далайн мөгөөрс, мөгөөрс
actor squid: кальмар
actor lobster: голын хавч, сам хорхой, хавчны зутан шөл
actor pufferfish: нохой загас
actor swan: хун, залуу хун
actor mermaid: лусын хүн
actor ship: хөлөг онгоц, зорчих хөлөг онгоц, гатлага хөлөг онгоц
actor dragon: лууны толгой, лууны, луу
actor rocket: пуужин
actor owl: шар шувуу
actor butterfly: эрвээхэй
actor bee: зөгий
actor ghost: сүнс
actor ufo: нисдэг таваг, үл танигдах нисдэг биет
actor airplane: онгоц, жижиг онгоц, хөөрч буй онгоц, ирж буй онгоц
actor helicopter: нисдэг тэрэг, нисдэг
actor balloon: шаар
actor bat: сарьсан багваахай
actor parrot: тоть
actor flamingo: ягаан наль, наль
actor eagle: бүргэд
actor fairy: дагина
actor genie: жини
actor kite: цаасан шувуу, цаасан
actor parachute: шүхэр, шүхрээр буух
actor train: зүтгүүр, галт тэрэг, хурдны галт тэрэг, хурдны сумт галт тэрэг, уулын төмөр зам
actor car: автомашин, спорт машин, ирж байгаа машин, уралдааны машин
actor taxi: такси, ирж буй такси
actor bus: автобус, ирж буй автобус
actor police car: цагдаагийн машин, цагдаагийн, ирж буй цагдаагийн машин
actor fire engine: галын машин, галын
actor tractor: трактор
actor bicycle: унадаг дугуй, унадаг
actor snowman: цасан хүн, цасан, цасан хүн дээр цас орж байна, цасгүй цасан хүн
actor ball: хөлбөмбөгийн бөмбөг, хөлбөмбөгийн
actor hamburger: гамбургер
actor pizza: пицца
actor hot dog: хот-дог
actor taco: тако
actor apple: улаан алим, алим, ногоон алим
actor banana: гадил
actor watermelon: тарвас
actor pineapple: хан боргоцой
actor strawberry: гүзээлзгэнэ
actor carrot: лууван
actor doughnut: хайрсан нарийн боов, хөөмөл хайрсан боов
actor ice cream: шинэхэн мөхөөлдөс, мөхөөлдөс
actor cake: төрсөн өдрийн бялуу, бялууны зүсэм, төрсөн өдөр
actor cupcake: аяган кекс
actor cheese: зүсэм бяслаг, бяслаг
actor mushroom: мөөг
actor lollipop: иштэй чихэр
actor guitar: гитар
actor drum: бөмбөр
actor violin: хийл
actor trumpet: эвэр бүрээ
actor umbrella: нээсэн шүхэр, борооны дусалтай шүхэр, нээгээгүй шүхэр
actor gift: боолттой бэлэг
actor crown: титэм
actor top hat: өндөр малгай, өндөр
actor alarm clock: сэрүүлэгтэй цаг, сэрүүлэгтэй
actor camera: камер, гэрэл асдаг камер
actor television: зурагт
actor light bulb: гэрлийн чийдэн
actor trophy: цом
actor basketball: сагсан бөмбөг, сагсан
actor cactus: кактус
actor sunflower: наран цэцэг, наран
actor tulip: алтан зул цэцэг, алтан зул
actor rose: сарнай
actor christmas tree: зул сарын гацуур
actor jack-o-lantern: хулуугаар хийсэн дэнлүү
actor castle: ордон
actor house: байшин, цэцэрлэгтэй байшин
actor tent: майхан
actor bell: нээлттэй хонх
actor crystal ball: кристал бөмбөлөг
actor key: хуучин түлхүүр
actor backpack: үүргэвч, аяны үүргэвч
scene desert: цөл
event fireworks: галын наадам, бенгалын гал, салют
event bubbles: бөмбөлгүүд
= mr
actor teddy bear: टेडी बेअर
actor panda: पांडाचा चेहरा, पांडाचा
actor astronaut: अंतराळवीर
actor dog: कु‍त्र्याचा चेहरा, कु‍त्र्याचा, कुत्रा, मार्गदर्शक कुत्रा, सेवा देणारा कुत्रा, केसाळ कुत्रा
actor fox: कोल्ह्याचा चेहरा, कोल्ह्याचा, कोल्हा
actor rabbit: सशाचा चेहरा, सशाचा, ससा
actor unicorn: काल्पनिक एकशृंगी घोड्याचा चेहरा, काल्पनिक एकशृंगी घोड्याचा, काल्पनिक एकशृंगी घोडा
actor dinosaur: टी-रॅक्स, सॉरोपॉड
actor cat: मांजरीचा चेहरा, मांजरीचा, मांजर, काळी मांजर, हसणाऱ्या मांजरीचा चेहरा, दात विचकणाऱ्या मांजरीचा चेहरा, ह्रदयाच्या डोळ्यांसह मांजरीचा हसणारा चेहरा, उपरोधिक स्मित असलेला मांजरीचा चेहरा, चुंबन घेणारी मांजर, घाबरलेली मांजर, रडणारा मांजरीचा चेहरा, रागीष्ट मांजरीचा चेहरा
actor lion: सिंहाचा चेहरा, सिंहाचा
actor tiger: वाघाचा चेहरा, वाघाचा, वाघ, चित्ता
actor monkey: माकड, माकडाचा चेहरा
actor koala: कोआला
actor frog: बेडकाचा चेहरा, बेडकाचा, बेडूक
actor snail: गोगलगाय
actor robot: यंत्रमानवाचा चेहरा, यंत्रमानवाचा
actor alien: परग्रही
actor bear: अस्वलाचा चेहरा, अस्वलाचा
actor pig: डुकराचा चेहरा, डुकराचा, डुक्कर, डुकराचे नाक, जंगली डुक्कर
actor cow: गायीचा चेहरा, गायीचा, गाय, पाणम्हैस
actor mouse: उंदराचा चेहरा, उंदराचा, उंदीर, घूस
actor elephant: एकेकाळी अस्तित्वात असलेला प्रचंड हत्ती
actor wizard: जादुगर
actor superhero: सुपरहिरो, सुपरमॅन
actor princess: राजकुमारी
actor wolf: लांडग्याचा चेहरा, लांडग्याचा, लांडगा
actor raccoon: रॅकून
actor giraffe: जिराफ
actor zebra: झेब्रा
actor deer: हरिण, मूस
actor camel: उंट, दोन मदार असलेला उंट
actor kangaroo: कांगारू
actor hippo: पाणघोडे
actor rhino: गेंडा
actor gorilla: गोरिला, ओरांगुटन
actor otter: ओटर
actor hedgehog: साळू
actor polar bear: ध्रुवीय अस्वल
actor hamster: मोठ्या घुशीचा चेहरा, मोठ्या घुशीचा, घुशीचा चेहरा
actor peacock: मोर
actor chick: कोंबडीचे पिल्लू, चेहरा समोर असलेले कोंबडीचे पिल्लू, अंड्यातून बाहेर पडणारे पिल्लू, लहान पिल्लू
actor crocodile: मगर
actor snake: साप
actor llama: लामा
actor goat: बकरी
actor sheep: मेंढी
actor horse: घोडा, घोड्‍याचा चेहरा, फिरत्या पट्ट्यावरील घोडा
actor beaver: मऊ लोकर असलेला जलस्थलवासी प्राणी, मऊ लोकर जलस्थलवासी प्राणी, जलस्थलवासी प्राणी, मोठे दात असलेला प्राणी
actor skunk: स्कंक
actor ladybug: नर किडा, नर
actor scorpion: विंचू
actor caterpillar: अळी
actor clown: विदुषकाचा चेहरा, विदुषकाचा
actor santa claus: सांता क्लॉज, mx क्लॉज, मदर ख्रिसमस
actor vampire: व्हँपायर
actor zombie: झोम्बी
actor elf: वनदेव
actor ninja: निन्जा
actor prince: युवराज
actor cook: आचारी
actor firefighter: आग विझवणारा
actor police officer: पोलिस अधिकारी, अधिकारी
actor farmer: शेती करणारा, शेती
actor monster: परग्रही राक्षस
actor tropical fish: ट्रॉपिकल मासा
actor penguin: पेंग्विन
actor turtle: कासव
actor octopus: ऑक्टोपस
actor whale: व्हेल, पाण्याचा फवारा उडविणारा व्हेल
actor crab: खेकडा
actor duck: बदक, गूस
actor sailboat: शिडाची होडी, हलकी शिडाची होडी
actor dolphin: डॉल्फिन
actor shark: शार्क
actor seal: सील
actor jellyfish: जेलीफिश
actor squid: स्क्विड
actor lobster: लॉबस्टर, झिंगा
actor pufferfish: ब्लोफिश
actor swan: हंस
actor mermaid: मरपर्सन
actor ship: जहाज, प्रवासी जहाज, फेरी
actor dragon: ड्रॅगनचा चेहरा, ड्रॅगनचा, ड्रॅगन
actor rocket: रॉकेट
actor owl: घुबड
actor butterfly: फुलपाखरू
actor bee: मधमाशी, मधमाश्या
actor ufo: उडती तबकडी, उडणारी तबकडी
actor airplane: विमान, लहान विमान, विमानाचे निर्गमन, विमानाचे आगमन
actor helicopter: हेलिकॉप्टर
actor bat: वटवाघूळ
actor parrot: पोपट, पोपटपंची
actor flamingo: फ्लेमिंगो
actor eagle: गरूड
actor kite: पतंग, उडता पतंग
actor parachute: पॅराशूट
actor train: आगगाडीचे इंजिन, ट्रेन, वेगवान ट्रेन, बुलेटच्या आकाराची वेगवान ट्रेन, पर्वतावरील रेल्वे, वाफेचे इंजिन
actor car: मोटारगाडी, मनोरंजनात्मक वाहन, येणारी मोटारगाडी, शर्यतीची कार
actor taxi: टॅक्सी, येणारी टॅक्सी
actor bus: बस, येणारी बस
actor police car: पोलिसांची गाडी, येणारी पोलिसांची गाडी, पोलिसांची कार
actor fire engine: अग्निशामक गाडीचे इंजिन
actor tractor: ट्रॅक्टर
actor snowman: हिम नसलेला हिममानव, हिममानव
actor ball: फुटबॉल
actor hamburger: गोमांसाची वाटोळी तळलेली वडी, गोमांसाची वाटोळी तळलेली
actor pizza: पिझ्झा
actor hot dog: हॉटडॉग
actor apple: लाल सफरचंद, सफरचंद, हिरवे सफरचंद
actor watermelon: कलिंगड
actor pineapple: अननस
actor strawberry: स्ट्रॉबेरी
actor carrot: गाजर
actor doughnut: डोनट
actor ice cream: मऊ आइसक्रीम, आइसक्रीम, मुलायम आइस्क्रीम
actor cake: वाढदिवसाचा केक, वाढदिवसाचा, लहान केक
actor cupcake: कपकेक
actor cheese: चीज वेज, चीज
actor mushroom: आळंबे
actor lollipop: लॉलीपॉप
actor guitar: गिटार
actor drum: ड्रम, ड्रमस्टिक
actor violin: व्हायोलिन
actor trumpet: ट्रॅम्फेट
actor umbrella: छत्री, पावसाच्या थेंबांसह छत्री, बंद केलेली छत्री
actor gift: फितीने गुंडाळलेली भेटवस्तू, पॅक केलेली भेटवस्तू, फितीने गुंडाळलेली भेट
actor crown: मुकुट
actor top hat: उंच टोपी, उंच
actor alarm clock: गजराचे घड्याळ, गजराचे
actor camera: कॅमेरा, फ्लॅशसह कॅमेरा
actor television: टेलिव्हिजन
actor light bulb: प्रकाशाचा दिवा, प्रकाशाचा
actor trophy: चषक
actor basketball: बास्केटबॉल
actor cactus: निवडुंग
actor sunflower: सूर्यफूल
actor tulip: ट्युलिप फूल, ट्युलिप
actor rose: गुलाब
actor christmas tree: ख्रिसमस ट्री
actor jack-o-lantern: भोपळ्‍यापासून बनविलेला कंदील
actor house: घराची इमारत, घराची, बागेसह घर
actor tent: तंबू
actor bell: घंटा
actor crystal ball: स्फटिकाचा चेंडू, स्फटिकाचा
actor key: चावी, जुनी चावी
actor backpack: शाळेचे दप्तर, शाळेची बॅग
scene desert: वाळवंट
event fireworks: फटाके, फुलबाजीसारखी चमकणारी आतषबाजी, फायरक्रॅकर
event bubbles: बुडबुडे
= ms
actor teddy bear: beruang teddy, anak patung beruang
actor panda: panda
actor astronaut: angkasawan
actor dog: muka anjing, anjing, anjing pandu, anjing khidmat, anjing poodle, anak anjing
actor fox: rubah
actor rabbit: muka arnab, arnab
actor unicorn: unikorn
actor dinosaur: T-Rex, sauropod
actor cat: muka kucing, kucing, kucing hitam, kucing tersengih, kucing tersengih dengan mata tersenyum, kucing tersenyum dengan mata berbentuk hati, muka kucing tersenyum sinis, kucing melemparkan ciuman, muka kucing keletihan, muka kucing menangis, muka kucing mulut muncung, anak kucing
actor lion: singa
actor tiger: muka harimau, harimau, harimau bintang
actor monkey: monyet, muka monyet
actor koala: koala
actor frog: katak
actor snail: siput
actor robot: robot
actor alien: makhluk asing
actor bear: beruang, beruang perang
actor pig: muka khinzir, khinzir, hidung khinzir, babi hutan
actor cow: muka lembu, lembu, lembu jantan, kerbau
actor mouse: muka tikus, tikus, Mencit
actor elephant: gajah, mamot
actor wizard: ahli silap mata, silap
actor superhero: adiwira
actor princess: puteri
actor wolf: serigala
actor raccoon: rakun
actor giraffe: zirafah
actor zebra: zebra
actor deer: rusa, moose
actor camel: unta, unta bonggol dua, unta arab
actor kangaroo: kanggaru, anak kanggaru
actor hippo: badak air, badak
actor rhino: badak sumbu
actor gorilla: gorila, orang utan
actor otter: memerang
actor hedgehog: landak kecil, landak
actor polar bear: beruang kutub
actor hamster: hamster
actor peacock: merak, merak betina
actor rooster: ayam jantan
actor chick: anak ayam, anak ayam menghadap depan, anak ayam menetas
actor crocodile: buaya
actor snake: ular
actor llama: llama
actor goat: kambing
actor sheep: biri-biri betina, biri-biri jantan, biri-biri betina dewasa
actor horse: kuda, muka kuda, kuda karusel, tunggang kuda
actor beaver: beaver
actor skunk: skunk
actor ladybug: kumbang kura-kura
actor ant: semut
actor scorpion: kala jengking
actor caterpillar: ulat, cacing
actor clown: muka badut, badut
actor santa claus: santa klaus, orang claus, Pn. Claus
actor vampire: puntianak
actor zombie: zombi, zombie
actor elf: orang halus, halus
actor ninja: ninja
actor prince: putera
actor cook: tukang masak, tukang
actor firefighter: ahli bomba
actor police officer: pegawai polis
actor farmer: petani
actor monster: raksasa angkasa lepas
actor tropical fish: ikan tropika, tropika
actor penguin: penguin
actor turtle: penyu
actor octopus: sotong kurita
actor whale: ikan paus, paus, ikan paus memancutkan air
actor crab: ketam
actor duck: itik, angsa
actor sailboat: perahu layar, kapal layar
actor dolphin: ikan lumba-lumba, lumba-lumba
actor shark: jerung
actor seal: anjing laut
actor jellyfish: ubur-ubur
actor squid: sotong
actor lobster: udang karang, udang
actor pufferfish: ikan buntal, buntal
actor swan: swan
actor mermaid: manusia duyung, manusia ikan
actor ship: kapal, kapal penumpang, feri
actor dragon: muka naga, naga
actor rocket: roket
actor owl: burung hantu, hantu
actor butterfly: rama-rama
actor bee: lebah madu
actor ufo: piring terbang
actor airplane: kapal terbang, kapal terbang kecil, kapal terbang berlepas, kapal terbang mendarat
actor helicopter: helikopter
actor balloon: belon
actor bat: kelawar
actor parrot: kakak tua, kakak
actor flamingo: flamingo
actor eagle: helang
actor genie: jin
actor kite: layang-layang
actor parachute: paracut, parasail
actor train: lokomotif, kereta api, kereta api laju, kereta api laju dengan muncung peluru, kereta api gunung
actor car: kenderaan rekreasi, kereta dari arah depan, kereta lumba
actor taxi: teksi, teksi dari arah depan
actor bus: bas dari arah depan
actor police car: kereta polis, kereta polis dari arah depan
actor fire engine: kereta bomba
actor tractor: traktor
actor snowman: orang-orang salji tanpa salji, orang-orang tanpa, orang-orang salji
actor ball: bola sepak, sepak
actor hamburger: hamburger
actor pizza: piza
actor hot dog: hot dog
actor taco: tako
actor apple: epal merah, epal, epal hijau
actor banana: pisang
actor watermelon: tembikai
actor pineapple: nanas
actor strawberry: buah strawberi, strawberi
actor carrot: lobak merah, lobak
actor doughnut: donat
actor ice cream: ais krim lembut, ais krim
actor cake: kek hari jadi, sepotong kek
actor cupcake: kek cawan
actor cheese: sepotong keju
actor mushroom: cendawan
actor lollipop: lolipop
actor guitar: gitar
actor drum: dram, kayu dram
actor violin: biola
actor trumpet: trompet
actor umbrella: payung, payung dengan titisan hujan, payung tertutup
actor gift: bungkusan hadiah
actor crown: mahkota
actor top hat: topi tinggi
actor alarm clock: jam loceng
actor camera: kamera, kamera dengan denyar
actor television: televisyen
actor light bulb: mentol lampu, mentol
actor trophy: piala
actor basketball: bola keranjang, keranjang
actor cactus: kaktus
actor sunflower: bunga matahari
actor tulip: bunga tulip, tulip
actor rose: bunga mawar, mawar
actor christmas tree: pokok krismas, krismas
actor jack-o-lantern: tanglung labu
actor castle: istana
actor house: rumah, rumah dengan taman
actor tent: khemah
actor crystal ball: bola kristal, kristal
actor key: kunci, kunci lama
actor backpack: beg galas sekolah, galas sekolah, beg galas
scene desert: padang pasir, padang
event fireworks: bunga api, mercun, petasan
event bubbles: buih
= my
actor teddy bear: ကစားစရာ ဝက်ဝံရုပ်
actor panda: ပန်ဒါရုပ်, ပန်ဒါ
actor astronaut: အာကာသယာဉ်မှူး
actor dog: ခွေးရုပ်, လမ်းပြခွေး, လမ်းညွှန်ခွေး, အမွှေးထူခွေး
actor fox: မြေခွေးရုပ်
actor rabbit: ယုန်ရုပ်, ယုန်
actor unicorn: ချိုတစ်ချောင်းမြင်းရုပ်
actor dinosaur: တီ ရက်စ်, ရက်စ်, ဆော်ရိုပေါ့ဒ်, တိုင်ရန်နိုဆောရက်စ် ရက်စ်
actor cat: ကြောင်ရုပ်, ကြောင်နက်, ပြုံးဖြဲဖြဲလုပ်နေသော ကြောင် မျက်နှာ, အပြုံးမျက်လုံးနှင့် ပြုံးဖြဲဖြဲ ကြောင် မျက်နှာ, နှလုံးပုံမျက်လုံးဖြင့်ပြုံးနေသည့်ကြောင်, ခနဲ့တဲ့တဲ့ ပြုံးနေသော ကြောင် မျက်နှာ, မျက်စိမှိတ်ထားကာ နမ်းနေသည့် ကြောင် မျက်နှာ, ငြီးငွေ့နေသော ကြောင် မျက်နှာ, ငိုနေသော ကြောင် မျက်နှာ, စိတ်တိုနေသည့် ကြောင်မျက်နှာ
actor lion: ခြင်္သေ့ရုပ်, ခြင်္သေ့
actor tiger: ကျားရုပ်, ကျားသစ်
actor monkey: မျောက်, မျောက်ရုပ်
actor koala: ကိုအာလာ
actor frog: ဖားရုပ်
actor chicken: ကြက်
actor snail: ခရု
actor robot: စက်ရုပ် မျက်နှာ, စက်ရုပ်
actor alien: ဂြိုဟ်သား
actor bear: ဝက်ဝံရုပ်
actor pig: ဝက်ရုပ်, ဝက်, ဝက်နှာခေါင်း, တောဝက်
actor cow: နွားမရုပ်, နှားမ, နွားထီး
actor mouse: ကြွက် မျက်နှာ, ကြွက်ငယ်
actor elephant: ဆင်, ရှေးဆင်
actor wizard: မှော်ဆရာ
actor superhero: လူစွမ်းကောင်း
actor princess: မင်းသမီး
actor wolf: ဝံပုလွေရုပ်, ဝံပုလွေ
actor raccoon: ရက်ကွန်းဝံ
actor giraffe: သစ်ကုလားအုတ်
actor zebra: မြင်းကျား
actor deer: သမင်, ဦးချိုပြား သမင်ကြီး
actor camel: ကုလားအုတ်, ဘို့နှစ်ဘို့ရှိ ကုလားအုတ်, ဘို့တစ်လုံး ကုလားအုတ်
actor kangaroo: သားပိုက်ကောင်, သားပိုက်ကောင်ငယ်, သားပိုက်ကောင်မျိုးနွယ်
actor hippo: ရေမြင်း
actor gorilla: လူဝံ, အိုရန်အူတန်
actor otter: ဖျံ
actor hedgehog: ဖြူငယ်
actor polar bear: ဝင်ရိုးစွန်း ဝက်ဝံ
actor hamster: မြီးတိုပါးတွဲကြွက်ရုပ်, မြီးတိုပါးတွဲကြွက်
actor peacock: ဒေါင်း
actor rooster: ကွကျဖ
actor chick: ကြက်ပေါက်စကလေး, ရှေ့သို့မျက်နှာမူထားသည့် ကြက်ပေါက်စ, ပေါက်ခါစ ကြက်ကလေး, ကြက်ပေါက်စ
actor crocodile: မိကျောင်း
actor llama: လာမာ ကုလားအုတ်, အယ်လ်ပါကာ ကုလားအုတ်
actor goat: ဆိတ်
actor sheep: သိုးထီး
actor horse: မြင်း, မြင်းရုပ်, ချားရဟတ် မြင်း
actor beaver: ရေဖျံ
actor skunk: နံစော်ဖျံ
actor ladybug: ပိုးတောင်မာ
actor ant: ပုရွက်ဆိတ်
actor scorpion: ကင်းမြီးကောက်
actor caterpillar: ပိုးကောင်ကလေး, တီကောင်
actor clown: လူပြက်ရုပ်, လူပြက်
actor santa claus: ဆန်တာ ကလော့စ်, မစ္စ် ကလော့စ်, မစ္စစ် စန်တာကလော့စ်
actor vampire: သွေးစုပ်ဖုတ်ကောင်
actor zombie: ဖုတ်ကောင်
actor ninja: နင်ဂျာ
actor prince: အိမ်ရှေ့မင်းသား
actor cook: အချက်အပြုတ်
actor firefighter: မီးသတ်
actor police officer: ပုလိပ် အရာရှိ
actor farmer: လယ်လုပ်သူ
actor monster: မကောင်းဆိုးဝါး ဂြိုဟ်သား
actor tropical fish: အပူပိုင်း ငါး, ငါး
actor penguin: ပင်ဂွင်ငှက်
actor turtle: လိပ်
actor octopus: ဘဝဲ
actor whale: ဝလေငါး, ရေမှုတ်ထုတ်နေသည့် ဝေလငါး
actor crab: ကဏန်း
actor duck: ဘဲငန်း
actor sailboat: ရွက်လှေ
actor dolphin: လင်းပိုင်
actor shark: ငါးမန်း
actor seal: ပင်လယ်ဖျံ, ပင်လယ်ဖျံကြီး
actor jellyfish: ရေခူ
actor squid: ပြည်ကြီးငါး
actor lobster: ကျောက်ပုစွန်, ပုစွန်
actor pufferfish: ငါးပူဖောင်း
actor swan: ငန်း
actor mermaid: ရေလူ
actor ship: သင်္ဘော, ခရီးသည်တင် သင်္ဘော, ကူးတို့
actor dragon: နဂါးရုပ်, နဂါး
actor rocket: ဒုံးယာဉ်
actor owl: ဇီးကွက်
actor butterfly: လိပ်ပြာ
actor ghost: တစ္ဆေ
actor ufo: ပန်းကန်ပြားပျံ
actor airplane: လေယာဉ်, လေယာဉ်ငယ်, လေယာဉ် ထွက်ခွာခြင်း, လေယာဉ် ဆိုက်ရောက်ခြင်း
actor helicopter: ရဟတ်ယာဉ်
actor balloon: လေပူဖောင်း
actor bat: လင်းနို့
actor parrot: ကြက်တူရွေး
actor flamingo: ကြိုးကြာနီ
actor eagle: လင်းယုန်
actor fairy: နတ်သမီး
actor genie: မီးခွက်စောင့်ဘီလူး
actor parachute: လေထီး
actor train: မီးရထားစက်ခေါင်း, ရထား, အမြန်ရထား, ကျည်ဆံရထား, တောင်ပေါ် ရထားလမ်း
actor car: မော်တော်ကား, ခရီးကြမ်းသုံးယာဉ်, လာနေသည့် မော်တော်ကား, ပြိုင်ကား
actor taxi: တက်ကစီ, လာနေသည့် တက္ကစီ, အဝါရောင် တက္ကစီ
actor bus: ဘတ်စ်ကား, လာနေသည့် ဘတ်စ်ကား
actor police car: ရဲကား, လာနေသည့် ရဲကား
actor fire engine: မီးသတ်ကား
actor tractor: လယ်ထွန်စက်
actor bicycle: စက်ဘီး
actor snowman: နှင်းမပါသည့် ဆီးနှင်းလူ, ဆီးနှင်းလူ
actor hamburger: ဟမ်ဘာဂါ
actor pizza: ပီဇာ
actor hot dog: ဟော့ဒေါ့
actor taco: တာကို
actor apple: ပန်းသီးအနီ, ပန်းသီးစိမ်း
actor banana: ငှက်ပျောသီး
actor watermelon: ဖရဲသီး
actor pineapple: နာနတ်သီး
actor strawberry: စတော်ဘယ်ရီ
actor carrot: မုန်လာဥ
actor doughnut: ဒိုးနတ်
actor ice cream: ရေခဲမုန့် အပျော့, ရေခဲမုန့်
actor cake: မွေးနေ့ ကိတ်မုန့်, ကိတ်မုန့်, အသီးနှင့်မလိုင်အုပ် ကိတ်မုန့်
actor cupcake: ကြက်ဥမုန့်
actor cheese: ဒိန်ခဲ အတုံး
actor lollipop: ချိုချဉ်ပလုတ်တုတ်
actor guitar: ဂစ်တာ
actor drum: ဗုံ
actor violin: တယော
actor umbrella: ထီး, မိုးစက်များနှင့် ထီး, ပိတ်ထားသည့် ထီး
actor gift: ထုပ်ပိုးထားသည့် လက်ဆောင်
actor crown: သရဖူ
actor top hat: ဦးထုပ်မြင့်
actor alarm clock: နှိုးစက်နာရီ, နှိုးစက်
actor camera: ကင်မရာ, မီးပါသည့် ကင်မရာ
actor television: ရုပ်မြင်သံကြား
actor light bulb: မီးလုံး
actor trophy: ဖလားဆု
actor basketball: ဘတ်စကက်ဘော
actor cactus: ရှားစောင်းပင်
actor tulip: ကျူးလစ်ပန်း
actor rose: နှင်းဆီပန်း
actor christmas tree: ခရစ္စမတ် အပင်, ခရစ္စမတ်
actor jack-o-lantern: ဖရုံသီး မီးအိမ်
actor castle: ရဲတိုက်
actor house: အိမ်, ပန်းခြံနှင့် အိမ်
actor tent: ရွက်ဖျင်တဲ
actor bell: ခေါင်းလောင်း
actor crystal ball: ကသိုဏ်းဖန်လုံး
actor key: သော့ဟောင်း
actor backpack: ကျောင်းသား ကျောပိုးအိတ်
scene desert: သဲကန်တာရ
event fireworks: မီးရှူးမီးပန်းများ, မီးပန်း, ဗြောက်အိုး
event bubbles: ပူဖောင်း
= ne
actor teddy bear: बच्चाको भालु खेलौना, बच्चाको खेलौना, खेल्ने कुरा
actor panda: पाण्डा
actor astronaut: अन्तरिक्ष - यात्री
actor dog: कुकुरको अनुहार, कुकुरको, कुकुर, मार्गदर्शन कुकुर, सेवा कुकर, पूडल
actor fox: फ्याउरो
actor rabbit: खरायोको अनुहार, खरायोको, खरायो
actor unicorn: युनिकर्न
actor dinosaur: टि-रेक्स, सौंरोपड
actor cat: बिरालोको अनुहार, बिरालोको, बिरालो, कालो बिरालो, खुला मुख भएको हँसिलो बिरालोको अनुहार, चम्किला आँखा भएको हँसिलो बिरालोको अनुहार, मुटुको-आकारको आँखा भएको हँसिलो बिरालोको अनुहार, व्यंग्यपूर्ण हाँसोसहितको बिरालोको अनुहार, थाकेको बिरालोको अनुहार, रोइरहेको बिरालोको अनुहार, मुख फुलाइरहेको बिरालोको अनुहार
actor lion: सिंहको अनुहार, सिंहको
actor tiger: बाघको अनुहार, बाघको, बाघ, चितुवा
actor monkey: बाँदर, बाँदरको अनुहार
actor koala: कोवला
actor frog: भ्यागुतो
actor chicken: कुखुरा
actor snail: चिप्लेकिरा
actor robot: रोबोट अनुहार, रोबोट
actor alien: परदेशी
actor pig: सुँगुरको अनुहार, सुँगुरको, सुँगुुर, सुँगुरको नाक
actor cow: गाईको अनुहार, गाईको, गाई, गोरू, अर्ना
actor mouse: मुसाको अनुहार, छुचुन्द्रा, मुसा
actor elephant: हात्ती, म्यामथ
actor wizard: जादुगर
actor superhero: सुपरहिरो
actor princess: राजकुमारी
actor wolf: व्वाँसोको अनुहार, व्वाँसोको, व्वाँसो
actor giraffe: जिराफ
actor zebra: बनघोडा
actor deer: मृग
actor camel: ऊँट, दुई जुरो भएको ऊँट
actor kangaroo: कङ्गारू, बच्चा कङ्गारू
actor gorilla: गोरिल्ला, ओराङ्गुटान
actor otter: ओट्टर
actor hedgehog: दुम्सी
actor polar bear: ध्रुवीय भालु, ध्रुवीय
actor hamster: ह्याम्सटर
actor peacock: मयुर, पोथी मयुर
actor chick: कुखुराको चल्ला, अगाडि-अनुहार देखिएको कुखुराको चल्ला, कोरलिदै गरेको चल्ला
actor crocodile: गोही
actor snake: साँप
actor llama: उँट जस्तो दक्षिण अमेरिकी जनावर, उँट दक्षिण अमेरिकी जनावर
actor goat: बाख्रा
actor horse: घोडाको अनुहार, काराउजेल घोडा
actor beaver: बिभर
actor skunk: स्कङ्क
actor ladybug: लेडी बिटल
actor ant: कमिला
actor scorpion: बिच्छी
actor caterpillar: उडुस, गँड्यौला
actor clown: हसाउँने मान्छेको अनुहार, हसाउँने मान्छेको, हसाउँने मान्छे
actor santa claus: सान्ता क्लज, मेक्स क्लज, श्रीमती क्लज
actor vampire: पिशाच
actor zombie: व्युँतेको मृत मान्छे, व्युँतेको मृत
actor elf: सानो मानव जस्तो जीव, मानव
actor ninja: निन्जा
actor firefighter: फायरफाइटर
actor police officer: प्रहरी अधिकृत
actor farmer: किसान
actor monster: परदेशी राक्षस
actor tropical fish: उष्णप्रदेशीय माछा, माछा
actor penguin: पेन्गुइन
actor turtle: कछुवा
actor octopus: अक्टोपस
actor whale: ह्वेल, स्पाउटिङ् ह्वेल
actor crab: गंगटा
actor duck: हाँस, राजहाँस
actor sailboat: सेलबोट
actor dolphin: डल्फिन
actor shark: शार्क माछा
actor seal: सिल
actor jellyfish: जेलीफिस
actor squid: स्क्विड
actor lobster: समुद्री जीव, समुद्री, श्रिम्प
actor pufferfish: ब्लो माछा
actor mermaid: मत्स्यमान्छे
actor ship: पानी जहाज, जहाज, यात्री जहाज, फेरी
actor dragon: ड्रयागनको अनुहार, ड्रयागनको, ड्रयागन
actor rocket: रकेट
actor owl: उल्लु
actor butterfly: पुतली
actor bee: माहुरी
actor ghost: भूत
actor ufo: उड्ने थाली आकारको यान, उड्ने थाली आकारको
actor airplane: बिमान, सानो बिमान, हवाइजहाजको प्रस्थान, हवाइजहाजको आगमन
actor helicopter: हेलिकप्टर
actor balloon: बेलुन
actor bat: चमेरो
actor parrot: सुँगा
actor flamingo: फ्लेमिङ्गो, फ्लेम्बोयान्ट
actor eagle: चिल
actor genie: अलौंकिक शक्ति
actor kite: चङ्गा
actor parachute: पारासुट
actor train: लोकोमोटिभ, रेल, उच्च-गतिको रेल, चुच्चो अग्रभाग भएको उच्च-गतिको रेल, पर्वतीय रेलवे
actor car: अटोमोबाइल, घुमफिरको लागि सवारी, आउँदै गरेको अटोमोबाइल, दौंडवाला कार
actor taxi: ट्याक्सी, आउँदै गरेको ट्याक्सी
actor bus: बस, आउँदै गरेको बस
actor police car: पुलिस कार, पुलिस, आउँदै गरेको पुलिस कार
actor fire engine: फायर इन्जिन
actor tractor: ट्रयाक्टर
actor snowman: हिमबिनाको हिममानव, हिममानव
actor ball: सकर बल, सकर
actor hamburger: ह्यामबर्गर
actor pizza: पिज्जा
actor hot dog: हड डग
actor taco: टाको
actor apple: रातो स्याउ, स्याउ, हरियो स्याउ
actor watermelon: खरबुजा
actor pineapple: कटर
actor strawberry: स्ट्रबेरी
actor carrot: गाजर
actor doughnut: डोनट
actor ice cream: सफ्ट आइसक्रिम, आइस क्रिम
actor cake: जन्म दिनको केक, जन्म दिनको, कचौडी, जन्म दिन
actor cupcake: कपकेक
actor cheese: पनिर पिस्ने
actor mushroom: च्याउ
actor lollipop: लालिपप
actor guitar: गितार
actor drum: ड्रम, ड्रमस्टिक
actor violin: भायोलिन
actor trumpet: ट्रम्पेट
actor umbrella: छाता, पानीको थोपासहितको छाता, बन्द गरेको छाता
actor gift: र्‍यापरमा बेरिएको उपहार, र्‍याप गरिएको
actor crown: क्राउन
actor top hat: अग्लो टोपी, अग्लो
actor alarm clock: अर्लाम घडी, अर्लाम
actor camera: क्यामेरा, फ्ल्याशसहितको क्यामेरा
actor television: टेलिभिजन
actor light bulb: बत्तीको चिम
actor trophy: ट्रफी
actor basketball: बास्केटबल
actor cactus: सिउँडी
actor sunflower: सूर्यमुखी
actor tulip: टुलिप
actor rose: गुलाफ
actor christmas tree: क्रिस्मसको रूख, क्रिस्मसको
actor jack-o-lantern: ज्याक-ओ-लालटिन
actor castle: क्यास्टल
actor house: घर निर्माण, बगैँचासहितको घर
actor tent: टेन्ट
actor bell: घण्टी
actor crystal ball: क्रिस्टल बल, क्रिस्टल
actor key: साँचो, पुरानो साँचो
actor backpack: स्कुले ब्याकप्याक, ब्याकप्याक
scene desert: मरूभूमि
event fireworks: आतिशबाजी, पटाका
event bubbles: फोकाहरू
actor swan: बच्चा रजहाँस
= nl
actor teddy bear: teddybeer
actor panda: panda
actor astronaut: astronaut
actor dog: hondengezicht, hond, blindengeleidehond, assistentiehond, poedel
actor fox: vos
actor rabbit: konijnengezicht, konijn
actor unicorn: eenhoorn
actor dinosaur: T-Rex, sauropode
actor cat: kattengezicht, kat, zwarte kat, grijnzende kat, grijnzende kat met lachende ogen, lachende kat met hartvormige ogen, gniffelende kat, kussende kat, vermoeide kat, huilende kat, pruilende kat
actor lion: leeuw
actor tiger: tijgergezicht, tijger, luipaard
actor monkey: aap, apengezicht
actor koala: koala
actor frog: kikker
actor chicken: kip
actor snail: slak
actor robot: robot
actor alien: buitenaards wezen
actor bear: beer
actor pig: varkensgezicht, varken, varkensneus, zwijn
actor cow: koeiengezicht, koe, os, waterbuffel
actor mouse: muizengezicht, muis, rat
actor elephant: olifant, mammoet
actor wizard: magiër
actor superhero: superheld
actor princess: prinses
actor wolf: wolf
actor raccoon: wasbeer
actor giraffe: giraffe
actor zebra: zebra
actor deer: hert, eland
actor camel: dromedaris, kameel
actor kangaroo: kangoeroe
actor hippo: nijlpaard
actor rhino: neushoorn
actor gorilla: gorilla, orang-oetang
actor otter: otter
actor hedgehog: egel
actor polar bear: ijsbeer
actor hamster: hamster
actor peacock: pauw, pauwhen, trots als een pauw
actor rooster: haan
actor chick: kuikentje, naar voren kijkend kuikentje, kuiken uit ei, kuiken
actor crocodile: krokodil
actor snake: slang
actor llama: lama
actor goat: geit
actor sheep: ooi, ram
actor horse: paard, paardengezicht, draaimolenpaard
actor beaver: bever
actor skunk: stinkdier
actor ladybug: lieveheersbeestje, lieveheersbeest
actor ant: mier
actor scorpion: schorpioen
actor caterpillar: insect, worm
actor clown: clownsgezicht
actor santa claus: kerstman, kersttransgender, kerstvrouw
actor vampire: vampier
actor zombie: zombie
actor ninja: ninja
actor prince: prins
actor cook: kok
actor firefighter: brandweerman
actor police officer: politieagent
actor farmer: boer
actor monster: buitenaards monster
actor tropical fish: tropische vis, vis
actor penguin: pinguïn
actor turtle: schildpad
actor octopus: octopus
actor whale: walvis, spuitende walvis
actor crab: krab
actor duck: eend, gans
actor sailboat: zeilboot
actor dolphin: dolfijn
actor shark: haai
actor seal: zeehond
actor jellyfish: kwal
actor squid: inktvis
actor lobster: kreeft, garnaal
actor pufferfish: kogelvis
actor swan: zwaan, jonge zwaan, zwanenjong
actor mermaid: zeemeermin
actor ship: schip, passagiersschip, veerboot
actor dragon: drakengezicht, draak
actor rocket: raket
actor owl: uil
actor butterfly: vlinder
actor bee: honingbij
actor ghost: spook, spook met tong uit mond
actor ufo: vliegende schotel
actor airplane: vliegtuig, vliegtuigje, vertrek van vliegtuig, aankomst van vliegtuig
actor helicopter: helikopter
actor balloon: ballon
actor bat: vleermuis
actor parrot: papegaai
actor flamingo: flamingo
actor eagle: adelaar
actor fairy: elfje
actor genie: geest in de fles, geest
actor kite: vlieger
actor parachute: parachute, parachutespringen
actor train: locomotief, trein, hogesnelheidstrein, hogesnelheidstrein met kogelneus, bergspoor
actor car: auto, SUV, naderende auto, raceauto, automobiel
actor taxi: taxi, naderende taxi, taxichauffeur
actor bus: bus, naderende bus
actor police car: politieauto, naderende politieauto
actor fire engine: brandweerauto
actor tractor: tractor
actor bicycle: fiets
actor snowman: sneeuwpop zonder sneeuwvlokken, sneeuwpop sneeuwvlokken, sneeuwpop
actor ball: voetbal
actor hamburger: hamburger
actor pizza: pizzapunt
actor hot dog: hotdog
actor taco: taco
actor apple: rode appel, appel, groene appel
actor banana: banaan
actor watermelon: watermeloen
actor pineapple: ananas
actor strawberry: aardbei
actor carrot: wortel
actor doughnut: donut
actor ice cream: softijs, ijs
actor cake: verjaardagstaart, cake
actor cupcake: cupcake
actor cheese: stuk kaas
actor mushroom: paddenstoel
actor lollipop: lolly
actor guitar: gitaar
actor drum: trommel, trommelen, trommelstokken
actor violin: viool
actor trumpet: trompet
actor umbrella: paraplu, paraplu met regendruppels, ingevouwen paraplu, geopende paraplu, open paraplu
actor gift: ingepakt cadeau, cadeauverpakking met strik
actor crown: kroon
actor top hat: hoge hoed, hoed
actor alarm clock: wekker
actor camera: camera, camera met flitser
actor television: tv
actor light bulb: gloeilamp
actor trophy: trofee
actor basketball: basketbal, basket
actor cactus: cactus
actor sunflower: zonnebloem
actor tulip: tulp
actor rose: roos
actor christmas tree: kerstboom
actor jack-o-lantern: halloweenlantaarn
actor castle: kasteel
actor house: huis, huis met tuin
actor tent: tent
actor bell: bel
actor crystal ball: kristallen bol, glazen bol
actor key: sleutel, oude sleutel
actor backpack: schooltas
scene desert: woestijn
event fireworks: vuurwerk, sterretje, rotje
event bubbles: zeepbellen
= no
actor teddy bear: teddybjørn
actor panda: panda
actor astronaut: astronaut
actor dog: hundefjes, hund, førerhund, servicehund, puddel
actor fox: rev
actor rabbit: kaninfjes, kanin
actor unicorn: enhjørning
actor dinosaur: T-Rex, sauropod
actor cat: kattefjes, katt, svart katt, smilende katt med åpen munn, flirende katt med smilende øyne, smilende katt med hjerteøyne, katt med ironisk smil, kyssende katt, sliten katt, gråtende katt, surmulende katt
actor lion: løve
actor tiger: tigerfjes, tiger, leopard
actor monkey: ape, apefjes
actor koala: koala, koalabjørn
actor frog: frosk
actor chicken: høne
actor snail: snegle
actor robot: robot
actor alien: romvesen
actor bear: bjørn
actor pig: grisefjes, gris, grisetryne, villsvin
actor cow: kufjes, ku, okse, vannbøffel
actor mouse: musefjes, mus, rotte
actor elephant: elefant, mammut
actor wizard: trollperson
actor superhero: superhelt
actor princess: prinsesse
actor wolf: ulv
actor raccoon: vaskebjørn
actor giraffe: sjiraff
actor zebra: sebra
actor deer: hjort, elg
actor camel: dromedar, kamel
actor kangaroo: kenguru
actor hippo: flodhest
actor rhino: neshorn
actor gorilla: gorilla, orangutang
actor otter: oter
actor hedgehog: pinnsvin
actor polar bear: isbjørn
actor hamster: hamster
actor peacock: påfugl
actor rooster: hane
actor chick: kylling, kylling forfra, nyklekket kylling
actor crocodile: krokodille
actor snake: slange
actor llama: lama
actor goat: geit
actor sheep: søye, bukk
actor horse: hest, hestefjes, karusellhest
actor beaver: bever
actor skunk: stinkdyr, stinke
actor ladybug: marihøne
actor ant: maur
actor scorpion: skorpion
actor caterpillar: insekt, mark
actor clown: klovnefjes
actor santa claus: julenissen, julenisse, julenissemor
actor vampire: vampyr
actor zombie: zombie
actor elf: alv
actor ninja: ninja
actor prince: prins
actor cook: kokk
actor firefighter: brannkonstabel
actor police officer: politibetjent
actor farmer: gårdbruker
actor monster: rommonster
actor tropical fish: tropisk fisk, fisk
actor penguin: pingvin
actor turtle: skilpadde
actor octopus: blekksprut
actor whale: hval, sprutende hval
actor crab: krabbe
actor duck: gås
actor sailboat: seilbåt
actor dolphin: delfin
actor shark: hai
actor seal: sel
actor jellyfish: manet
actor squid: akkar
actor lobster: hummer, reke
actor pufferfish: kulefisk
actor swan: svane
actor mermaid: havperson
actor ship: skip, passasjerskip, ferge
actor dragon: dragefjes, drage
actor rocket: rakett
actor owl: ugle
actor butterfly: sommerfugl
actor bee: honningbie
actor ghost: spøkelse
actor ufo: flygende tallerken
actor airplane: fly, lite fly, fly som tar av, fly som lander
actor helicopter: helikopter
actor balloon: ballong
actor bat: flaggermus
actor parrot: papegøye
actor flamingo: flamingo
actor eagle: ørn
actor fairy: fe
actor kite: papirdrage
actor parachute: fallskjerm, fallskjermhopp
actor train: lokomotiv, tog, høyhastighetstog, høyhastighetstog med kulenese, fjellbane
actor car: bil, SUV, motgående bil, racerbil
actor taxi: taxi, motgående taxi
actor bus: buss, motgående buss
actor police car: politibil, motgående politibil
actor fire engine: brannbil
actor tractor: traktor
actor bicycle: sykkel
actor snowman: snømann uten snø, snømann
actor ball: fotball
actor hamburger: hamburger
actor pizza: pizzastykke
actor hot dog: pølse med brød, pølse brød
actor taco: taco
actor apple: rødt eple, eple, grønt eple
actor banana: banan
actor watermelon: vannmelon
actor pineapple: ananas
actor strawberry: jordbær
actor carrot: gulrot
actor doughnut: donut
actor ice cream: soft-is, iskrem, softis
actor cake: bursdagskake, kakestykke
actor cupcake: cupcake
actor cheese: ostestykke
actor mushroom: sopp
actor lollipop: kjærlighet på pinne, kjærlighet pinne
actor guitar: gitar
actor drum: tromme, trommestikker
actor violin: fiolin
actor trumpet: trompet
actor umbrella: paraply, paraply med regndråper, lukket paraply
actor gift: gave
actor crown: krone
actor top hat: flosshatt
actor alarm clock: vekkerklokke
actor camera: kamera, kamera med blits, kamerateknikk
actor television: TV
actor light bulb: lyspære
actor trophy: trofé
actor basketball: basketball
actor cactus: kaktus
actor sunflower: solsikke
actor tulip: tulipan
actor rose: rose
actor christmas tree: juletre, julefeiring
actor jack-o-lantern: gresskarlykt
actor castle: slott, europeisk slott
actor house: hus, hus med hage
actor tent: telt
actor bell: bjelle
actor crystal ball: krystallkule
actor key: nøkkel, gammeldags nøkkel
actor backpack: skolesekk
scene desert: ørken
event fireworks: fyrverkeri, stjerneskudd på pinne, kinaputt
event bubbles: bobler
= pa
actor teddy bear: ਖਿਡੌਣਾ ਭਾਲੂ, ਖਿਡੌਣਾ, ਖਿਡੌਣਾ ਰਿੱਛ, ਖੇਡਣ ਵਾਲੀ ਚੀਜ਼
actor panda: ਪਾਂਡੇ ਦਾ ਚਿਹਰਾ, ਪਾਂਡੇ
actor astronaut: ਪੁਲਾੜ ਯਾਤਰੀ, ਪੁਲਾੜ
actor dog: ਕੁੱਤੇ ਦਾ ਚਿਹਰਾ, ਰਾਹਬਰ ਕੁੱਤਾ, ਸੇਵਾਦਾਰ ਕੁੱਤਾ, ਪੂਡਲ ਕੁੱਤਾ
actor fox: ਲੂੰਬੜ ਚਿਹਰਾ, ਲੂੰਬੜ
actor rabbit: ਖਰਗੋਸ਼ ਦਾ ਚਿਹਰਾ, ਖਰਗੋਸ਼
actor unicorn: ਯੂਨੀਕੋਰਨ ਦਾ ਚਿਹਰਾ, ਯੂਨੀਕੋਰਨ
actor dinosaur: ਟੀ-ਰੈਕਸ, ਸੌਰੋਪੋਡ
actor cat: ਬਿੱਲੀ ਦਾ ਚਿਹਰਾ, ਕਾਲੀ ਬਿੱਲੀ, ਖੱਲ੍ਹੇ ਮੂੰਹ ਨਾਲ ਹੱਸਦੀ ਬਿੱਲੀ ਦਾ ਚਿਹਰਾ, ਹੱਸਦੀਆਂ ਅੱਖਾਂ ਨਾਲ ਮੁਸਕਰਾਉਂਦੀ ਬਿੱਲੀ ਦਾ ਚਿਹਰਾ, ਦਿਲ-ਵਰਗੀਆਂ ਅੱਖਾਂ ਨਾਲ ਹੱਸਦੀ ਬਿੱਲੀ ਦਾ ਚਿਹਰਾ, ਵਿਅੰਗਮਈ ਹਾਸੇ ਦੇ ਨਾਲ ਬਿੱਲੀ ਦਾ ਚਿਹਰਾ, ਬੰਦ ਅੱਖਾਂ ਨਾਲ ਚੁੰਮਦੀ ਬਿੱਲੀ ਦਾ ਚਿਹਰਾ, ਹੰਭੀ ਹੋਈ ਬਿੱਲੀ ਦਾ ਚਿਹਰਾ, ਰੋਂਦੀ ਬਿੱਲੀ ਦਾ ਚਿਹਰਾ, ਨਰਾਜ਼ ਬਿੱਲੀ ਦਾ ਚਿਹਰਾ
actor lion: ਸ਼ੇਰ ਦਾ ਚਿਹਰਾ
actor tiger: ਚੀਤੇ ਦਾ ਚਿਹਰਾ, ਚੀਤੇ, ਤੇਂਦੂਆ
actor monkey: ਬਾਂਦਰ, ਬਾਂਦਰ ਦਾ ਚਿਹਰਾ
actor koala: ਕੋਆਲਾ
actor frog: ਡੱਡੂ ਦਾ ਚਿਹਰਾ
actor chicken: ਚੂਚਾ
actor snail: ਘੋਗਾ
actor robot: ਰੋਬੋਟ ਦਾ ਚਿਹਰਾ, ਰੋਬੋਟ, ਰੋਬੋਟ ਦਾ ਮੂੰਹ
actor alien: ਏਲੀਅਨ
actor bear: ਭਾਲੂ ਦਾ ਚਿਹਰਾ
actor pig: ਸੂਰ ਦਾ ਨੱਕ, ਜੰਗਲੀ ਸੂਰ
actor cow: ਗਾਂ ਦਾ ਚਿਹਰਾ, ਗਾਂ, ਬਲਦ, ਪਾਣੀ ਵਾਲੀ ਮੱਝ
actor mouse: ਚੂਹੇ ਦਾ ਚਿਹਰਾ, ਚੂਹੇ, ਸਫੇਦ ਚੂਹਾ, ਕਾਲਾ ਚੂਹਾ
actor elephant: ਮੈਮਥ
actor wizard: ਜਾਦੂਗਰ, ਬੁੱਢਾ ਜਾਦੂਗਰ
actor superhero: ਸੁਪਰ-ਹੀਰੋ
actor princess: ਰਾਜਕੁਮਾਰੀ
actor wolf: ਬਘਿਆੜ ਦਾ ਚਿਹਰਾ, ਬਘਿਆੜ
actor raccoon: ਰੇਕੂਨ
actor giraffe: ਜਿਰਾਫ਼
actor zebra: ਜ਼ੈਬਰਾ
actor deer: ਮੂਸ
actor camel: ਊਠ, ਦੋ-ਕੁੱਬ ਵਾਲਾ ਊਠ
actor kangaroo: ਕੰਗਾਰੂ, ਕੰਗਾਰੂ ਦਾ ਬੱਚਾ
actor hippo: ਦਰਿਆਈ ਘੋੜਾ, ਦਰਿਆਈ
actor rhino: ਗੈਂਡਾ
actor gorilla: ਗੋਰੀਲਾ, ਬਣਮਾਣਸ
actor otter: ਊਦ ਬਿਲਾਵ
actor hedgehog: ਸੇਹ
actor polar bear: ਧਰੁਵੀ ਭਾਲੂ, ਧਰੁਵੀ
actor hamster: ਹੈਮਸਟਰ ਦਾ ਚਿਹਰਾ, ਹੈਮਸਟਰ, ਹੈਮਸਟਰ ਦਾ ਮੂੰਹ
actor peacock: ਮੋਰ
actor chick: ਕੁੱਕੜੀ ਦਾ ਬੱਚਾ, ਤੁਹਾਡੇ ਵੱਲ ਵੇਖਦਾ ਚੂਚਾ, ਅੰਡੇ ਵਿੱਚੋਂ ਨਿਕਲਦਾ ਚੂਚਾ
actor crocodile: ਮਗਰਮੱਛ
actor snake: ਸੱਪ
actor llama: ਲਾਮਾ
actor goat: ਬੱਕਰੀ
actor horse: ਘੋੜੇ ਦਾ ਚਿਹਰਾ, ਘੋੜੇ ਵਾਲਾ ਝੂਲਾ
actor beaver: ਊਦਬਿਲਾਉ
actor skunk: ਸਕੰਕ
actor scorpion: ਬਿੱਛੂ
actor caterpillar: ਸੁੰਡੀ
actor clown: ਜੋਕਰ ਚਿਹਰਾ, ਜੋਕਰ
actor santa claus: ਸੈਂਟਾ ਕਲਾਜ਼, ਕਲਾਜ਼, ਐਮਐਕਸ ਕਲਾਜ਼, ਸ਼੍ਰੀਮਤੀ ਕਲਾਜ਼
actor vampire: ਪਿਸ਼ਾਚ, ਖੂਨੀ ਪਿਸ਼ਾਚ
actor zombie: ਜ਼ੌਂਬੀ
actor ninja: ਨਿੰਜਾ
actor cook: ਲਾਂਗਰੀ
actor firefighter: ਫਾਇਰਫਾਈਟਰ
actor police officer: ਪੁਲਿਸ ਅਫਸਰ, ਅਫਸਰ
actor farmer: ਕਿਸਾਨ
actor monster: ਏਲੀਅਨ ਰਾਖਸ਼, ਏਲਿਅਨ ਭੂਤ
actor tropical fish: ਤਪਤ-ਖੰਡੀ ਮੱਛੀ, ਤਪਤ-ਖੰਡੀ
actor penguin: ਪੈਂਗੂਇਨ
actor turtle: ਕੱਛੂਕੁੰਮਾ
actor octopus: ਆਕਟੋਪਸ
actor whale: ਵੇਲ੍ਹ, ਸਪਾਊਟਿੰਗ ਵੇਲ੍ਹ
actor duck: ਬੱਤਖ, ਬੱਤਖ ਦੀ ਨਸਲ ਦਾ ਪੰਛੀ
actor sailboat: ਬੇੜੀ
actor dolphin: ਡਾਲਫਿਨ
actor shark: ਸ਼ਾਰਕ
actor seal: ਸੀਲ ਮੱਛੀ
actor jellyfish: ਜੈਲੀਫਿਸ਼
actor squid: ਸਕਵਿੱਡ
actor lobster: ਝੀਂਗਾ ਮੱਛੀ, ਝੀਂਗਾ
actor pufferfish: ਬਲੋਫਿਸ਼
actor mermaid: ਜਲ ਮਾਨਵ
actor ship: ਜਹਾਜ਼, ਸਮੁੰਦਰੀ ਯਾਤਰੀ ਜਹਾਜ਼, ਫੈਰੀ
actor dragon: ਡਰੈਗਨ ਦਾ ਚਿਹਰਾ, ਡਰੈਗਨ
actor rocket: ਰਾਕਟ
actor owl: ਉੱਲੂ
actor butterfly: ਤਿਤਲੀ
actor bee: ਮਧੂ ਮੱਖੀ, ਮਧੂ
actor ghost: ਭੂਤ
actor ufo: ਉਡਣ ਤਸ਼ਤਰੀ
actor airplane: ਹਵਾਈ ਜਹਾਜ਼, ਛੋਟਾ ਹਵਾਈ ਜਹਾਜ਼, ਹਵਾਈ ਜਹਾਜ਼ ਰਵਾਨਾ, ਹਵਾਈ ਜਹਾਜ਼ ਆਗਮਨ
actor helicopter: ਹੈਲੀਕਾਪਟਰ
actor balloon: ਗੁਬਾਰਾ, ਲਾਲ ਗੁਬਾਰਾ
actor bat: ਚਮਗਿੱਦੜ
actor parrot: ਤੋਤਾ
actor flamingo: ਲਮਢੀਂਗ
actor kite: ਪਤੰਗ, ਉੱਡਦਾ ਪਤੰਗ
actor parachute: ਪੈਰਾਸ਼ੂਟ
actor train: ਰੇਲ ਇੰਜਣ, ਇੰਜਣ, ਰੇਲਗੱਡੀ, ਤੇਜ਼-ਰਫ਼ਤਾਰ ਰੇਲਗੱਡੀ, ਗੋਲੀ ਵਰਗੇ ਨੱਕ ਵਾਲੀ ਤੇਜ਼-ਰਫ਼ਤਾਰ ਰੇਲਗੱਡੀ, ਪਹਾੜੀ ਰੇਲਵੇ
actor car: ਆਟੋਮੋਬਾਈਲ, ਮਨੋਰੰਜਕ ਵਾਹਨ, ਆਉਣ ਵਾਲੇ ਆਟੋਮੋਬਾਈਲ, ਰੇਸਿੰਗ ਕਾਰ
actor taxi: ਟੈਕਸੀ, ਆ ਰਹੀ ਟੈਕਸੀ, ਯੈਲੋ ਟੈਕਸੀ
actor bus: ਆ ਰਹੀ ਬੱਸ
actor police car: ਪੁਲਿਸ ਕਾਰ, ਆ ਰਹੀ ਪੁਲਿਸ ਕਾਰ
actor fire engine: ਫਾਇਰ ਇੰਜਣ, ਫਾਇਰ ਟਰੱਕ
actor tractor: ਟਰੈਕਟਰ
actor snowman: ਬਿਨਾਂ ਬਰਫ਼ ਦਾ ਸਨੋਮੈਨ, ਸਨੋਮੈਨ, ਸਨੋਮੈਨ ਬਿਨਾਂ ਬਰਫ਼
actor ball: ਫੁੱਟਬਾਲ
actor hamburger: ਹੈਮਬਰਗਰ
actor pizza: ਪੀਜ਼ਾ
actor hot dog: ਹਾਟ-ਡਾਗ
actor taco: ਟਾਕੋ
actor apple: ਲਾਲ ਸੇਬ, ਸੇਬ, ਹਰਾ ਸੇਬ
actor watermelon: ਤਰਬੂਜ, ਕੱਟਿਆ ਹੋਇਆ ਤਰਬੂਜ਼
actor pineapple: ਅਨਾਨਾਸ
actor strawberry: ਸਟ੍ਰਾਬੇਰੀ
actor carrot: ਗਾਜਰ
actor doughnut: ਡੋਨਟ
actor ice cream: ਨਰਮ ਆਇਸਕ੍ਰੀਮ, ਆਇਸ ਕ੍ਰੀਮ
actor cake: ਜਨਮਦਿਨ ਕੇਕ, ਜਨਮਦਿਨ, ਪੇਸਟਰੀ, ਜਨਮ ਦਿਨ, ਜਨਮ ਦਿਨ ਕੇਕ
actor cupcake: ਕੱਪਕੇਕ
actor cheese: ਪਨੀਰ ਦਾ ਟੁਕੜਾ, ਪਨੀਰ ਟੁਕੜਾ
actor mushroom: ਖੁੰਭ
actor lollipop: ਲੋਲੀਪੋਪ
actor guitar: ਗਿਟਾਰ, ਇਲੈਕਟ੍ਰਿਕ ਗਿਟਾਰ
actor drum: ਡਰੰਮ, ਡਰੰਮਸਟਿੱਕ
actor violin: ਵਾਇਲਨ
actor trumpet: ਬਿਗਲ
actor umbrella: ਛੱਤਰੀ, ਛੱਤਰੀ ਅਤੇ ਮੀਂਹ ਦੀਆਂ ਬੂੰਦਾਂ, ਬੰਦ ਛੱਤਰੀ
actor gift: ਪੈਕ ਕੀਤਾ ਤੋਹਫ਼ਾ, ਪੈਕ ਤੋਹਫ਼ਾ
actor top hat: ਵੱਡੀ ਟੋਪੀ
actor alarm clock: ਅਲਾਰਮ
actor camera: ਫਲੈਸ਼ ਵਾਲਾ ਕੈਮਰਾ
actor television: ਟੈਲੀਵਿਜ਼ਨ
actor light bulb: ਲਾਈਟ ਬੱਲਬ, ਬੱਲਬ
actor trophy: ਟ੍ਰਾਫੀ
actor basketball: ਬਾਸਕਟਬਾਲ
actor cactus: ਨਾਗਫਨੀ
actor sunflower: ਸੂਰਜਮੁਖੀ
actor tulip: ਟਯੂਲਿਪ
actor christmas tree: ਕ੍ਰਿਸਮਸ ਟ੍ਰੀ, ਕ੍ਰਿਸਮਸ
actor jack-o-lantern: ਜੈਕ-ਓ-ਲੈਂਟਰਨ
actor castle: ਕਿਲ੍ਹਾ
actor house: ਘਰਾਂ ਦੀ ਇਮਾਰਤ, ਬਗੀਚੇ ਵਾਲਾ ਘਰ
actor tent: ਟੈਂਟ
actor crystal ball: ਕ੍ਰਿਸਟਲ ਬਾਲ, ਕ੍ਰਿਸਟਲ
actor key: ਕੁੰਜੀ, ਪੁਰਾਣੀ ਕੁੰਜੀ
actor backpack: ਸਕੂਲ ਬੈਗ, ਸਕੂਲ
scene desert: ਮਾਰੂਥਲ
event fireworks: ਆਤਿਸਬਾਜ਼ੀ, ਫੁੱਲਝੜੀ, ਪਟਾਖੇ
event bubbles: ਬੁਲਬੁਲੇ
= pl
actor teddy bear: miś pluszowy
actor panda: głowa pandy, pandy, panda
actor astronaut: astronauta
actor dog: głowa psa, psa, pies, pies przewodnik, pies pomocnik, pudel
actor fox: głowa lisa, lisa, lis
actor rabbit: głowa królika, królik
actor unicorn: głowa jednorożca, jednorożca, jednorożec
actor dinosaur: t-rex, zauropod
actor cat: głowa kota, kota, kot, czarny kot, uśmiechnięty kot, uśmiechnięty kot o wesołych oczach, uśmiechnięty kot z oczami w kształcie serca, kot z drwiącym uśmiechem, kot przesyłający całusa, przestraszony kot, płaczący kot, nadąsany kot, kotek
actor lion: głowa lwa, lwa
actor tiger: głowa tygrysa, tygrysa, tygrys, lampart, tygrysek
actor monkey: małpa, głowa małpy, małpka
actor koala: koala
actor frog: głowa żaby, żaby, żaba, żabka
actor chicken: kura
actor snail: ślimak
actor robot: głowa robota, robota, robot
actor alien: ufoludek
actor bear: głowa niedźwiedzia, niedźwiedzia
actor pig: głowa świni, świni, świnia, ryj świni, dzik, świnka
actor cow: głowa krowy, krowy, krowa, wół, wół domowy, krówka
actor mouse: głowa myszy, myszy, mysz, szczur
actor elephant: słoń, mamut
actor wizard: mag
actor superhero: superbohater, superbohaterka
actor princess: księżniczka
actor wolf: głowa wilka, wilka, wilk
actor raccoon: szop
actor giraffe: żyrafa
actor zebra: zebra
actor deer: jeleń, łoś
actor camel: wielbłąd, wielbłąd dwugarbny
actor kangaroo: kangur
actor hippo: hipopotam
actor rhino: nosorożec
actor gorilla: goryl, orangutan
actor otter: wydra
actor hedgehog: jeż
actor polar bear: niedźwiedź polarny
actor hamster: głowa chomika, chomika, chomik
actor peacock: paw, pawica
actor rooster: kogut
actor chick: kurczątko, kurczątko od przodu, wykluwające się kurczątko, kurczaczek
actor crocodile: krokodyl
actor snake: wąż
actor llama: lama
actor goat: koza, kózka
actor sheep: owca, biały baran
actor horse: koń, głowa konia, koń z karuzeli
actor beaver: bóbr
actor skunk: skunks
actor ladybug: biedronka
actor ant: mrówka
actor scorpion: brązowy skorpion
actor caterpillar: gąsienica, robak
actor clown: twarz klauna, klauna
actor santa claus: Święty Mikołaj, Mikołajka, żona św. Mikołaja
actor vampire: wampir
actor zombie: zombie
actor elf: elf
actor ninja: ninja
actor prince: książę
actor cook: kucharz
actor firefighter: strażak
actor police officer: policjant
actor farmer: rolnik
actor monster: kosmiczny potwór
actor tropical fish: ryba tropikalna, ryba
actor penguin: pingwin
actor turtle: żółw
actor octopus: ośmiornica
actor whale: wieloryb, wieloryb tryskający wodą
actor crab: krab
actor duck: kaczka, gęś, kaczor
actor sailboat: żaglówka
actor dolphin: delfin
actor shark: rekin
actor seal: foka
actor jellyfish: meduza
actor squid: kałamarnica
actor lobster: homar, krewetka
actor pufferfish: ryba rozdymka
actor swan: łabędź, łabędziątko
actor mermaid: syrena, syrenka
actor ship: statek, statek pasażerski, prom
actor dragon: głowa smoka, smoka, smok
actor rocket: rakieta
actor owl: sowa, sówka
actor butterfly: motyl
actor bee: pszczoła, pszczółka
actor ghost: duch, wesoły duch
actor ufo: latający talerz
actor airplane: samolot, mały samolot, odlot samolotu, przylot samolotu
actor helicopter: helikopter
actor balloon: balon, balonik
actor bat: nietoperz
actor parrot: papuga
actor flamingo: flaming
actor eagle: orzeł
actor fairy: wróżka
actor genie: dżin
actor kite: latawiec
actor parachute: spadochron, spadochroniarstwo
actor train: lokomotywa, pociąg, szybki pociąg, szybki pociąg z zaokrąglonym przodem, kolej górska, stara lokomotywa
actor car: samochód SUV, nadjeżdżający samochód, samochód wyścigowy
actor taxi: taksówka, nadjeżdżająca taksówka
actor bus: autobus, nadjeżdżający autobus, autokar
actor police car: samochód policyjny, policyjny, nadjeżdżający radiowóz
actor fire engine: samochód strażacki, strażacki
actor tractor: ciągnik
actor bicycle: rower, rowerek
actor snowman: bałwanek bez śniegu, bałwanek śniegu, bałwanek i płatki śniegu, bałwan bez śniegu, zabawa na śniegu
actor ball: piłka nożna
actor hamburger: hamburger
actor pizza: pizza, pizzy
actor hot dog: hot dog
actor taco: taco
actor apple: czerwone jabłko, zielone jabłko
actor banana: banan
actor watermelon: arbuz, arbuza
actor pineapple: ananas
actor strawberry: truskawka
actor carrot: marchew, marchewka
actor doughnut: pączek z dziurką, pączek dziurką, z dziurką
actor ice cream: lody włoskie, lody
actor cake: tort urodzinowy, tort
actor cupcake: babeczka
actor cheese: kawałek sera
actor mushroom: grzyb
actor lollipop: lizak
actor guitar: gitara
actor drum: bęben
actor violin: skrzypce
actor trumpet: trąbka
actor umbrella: parasol, parasol z kroplami deszczu, złożony parasol
actor gift: zapakowany prezent
actor crown: korona
actor top hat: cylinder
actor alarm clock: budzik
actor camera: aparat fotograficzny, aparat fotograficzny z lampą błyskową
actor television: telewizja, stary telewizor, telewizor
actor light bulb: żarówka
actor trophy: puchar
actor basketball: koszykówka, do koszykówki, koszykowa
actor cactus: kaktus
actor sunflower: słonecznik
actor tulip: tulipan
actor rose: róża
actor christmas tree: choinka bożonarodzeniowa
actor jack-o-lantern: dynia na halloween, dynia halloween
actor castle: zamek
actor house: dom, dom z ogrodem
actor tent: namiot, pole namiotowe
actor crystal ball: kryształowa kula, kryształowa
actor key: klucz, staroświecki klucz
actor backpack: tornister
scene desert: pustynia
event fireworks: fajerwerki, zimne ognie, petarda
event bubbles: bąbelki
= ps
actor teddy bear: ايږ
actor panda: پانډا
actor astronaut: فضانورد
actor dog: سپی مخ, سپی, لارښوونی سپی, د خدمت سپی, ببر سپی
actor fox: ګيدړه
actor rabbit: سويه مخ, سويه, سويه، مخ، کورنی څاروی،
actor unicorn: يو ښکر لرونکی ژوي, ښکر ژوي
actor dinosaur: ټي-ریکس, سوروپډ
actor cat: پيشو مخ, پيشو, توره پیشو, د پيشو خندېدونکی مخ, خندېدونکی پيشو د مسکېدونکي سترګو ستره, مسکېدلی پيشو د زړه د سترګو سره, پيشو د کږې خندا سره, مچوونکی پيشو, ستړی پيشو, ژړېدونکی پيشو, ډېوه خولی پيشو
actor lion: شېر
actor tiger: پړانګ مخ, پړانګ, چيته
actor monkey: بيزو, د بيزو مخ
actor koala: کوالا, کوالا، ايږ
actor frog: ځينګښ
actor chicken: چرګ, مرغۍ، چرګ
actor snail: شاپېټی
actor robot: روبوټ
actor alien: پردیو, پرديو
actor bear: اېږ, د اېږ مخ
actor pig: د سور مخ, سور پوزه, بور
actor cow: غوا مخ, غوا, غوایی, د اوبو مېښه
actor mouse: موږک مخ, موږک, خاڼی, مخ، موږک
actor elephant: هاتي
actor wizard: جادوګر
actor superhero: لوي اتل, اتل
actor princess: شهزادګی, شهزادګۍ, شهزادگۍ
actor wolf: لېوه
actor raccoon: رکون
actor giraffe: زرافه, زرافه، نښانونه
actor zebra: زبرا
actor deer: هوسۍ, ګاوزه
actor camel: اوښ, د دوه بوکو اوښ, اوښ، د يو بوک اوښ، بوک
actor kangaroo: کينګرو, آسټراليا، جوي، ټوپ، کينګرو، مارسوپيل
actor hippo: د اوبو آس, آس
actor rhino: ګرګدن
actor gorilla: ګوریلا, وحشي سړى
actor otter: د اوبو ژوى, ژوى
actor hedgehog: شکوڼ, شکوڼ، سپايني
actor polar bear: قطبی خرس, قطبي خرس
actor hamster: موش خرما
actor peacock: طاوس, ،مرغه، رنګارنګ، طاوس، طاوسه،
actor rooster: بانګي, مرغۍ، بانګي
actor chick: چرګوری, مخامخ چرګوری, چرګوړی راوتل, کوچنی، مرغۍ، چرګوړی
actor crocodile: تمساح
actor snake: مار, بيرر، اوپيوچس، ښامار، مار، مرغومی
actor llama: لاما, الپاکا، ګوناکو، لاما، ويکونا، وړۍ
actor goat: وزه, غرڅه، وزه، مرغومی
actor sheep: مېږه, پسه
actor horse: د آس مخ, کارطوس آس
actor beaver: داوبو سپى
actor skunk: يوډول امريکايي پيش پړانګ
actor ladybug: پالپونکه, پالپونکه، حشره، ګنګوټۍ
actor ant: ميږی, ميږی، حشره
actor scorpion: شوبلکه, شوبلکه، لړم، مرغومی
actor caterpillar: سپږۍ, چينجی
actor clown: ټوکي مخ, ټوکي
actor santa claus: سانټا کلاز, میکس کلاز, ميرمن کلاز
actor zombie: زومبی, زومبي
actor elf: ګوړا
actor ninja: ننجا
actor prince: شهزاده
actor cook: اشپز
actor firefighter: د اور وژنې کارمند, وژنې
actor police officer: د پولیسو افسر, افسر
actor farmer: بزګر
actor monster: ناشنا بلا, ناشنا
actor tropical fish: ګرمسير کب, کب
actor penguin: پینگوین
actor turtle: شمشتۍ, کيشپ، شمشتۍ
actor octopus: اکتوپس
actor whale: ويل, ګرداوی ويل
actor crab: سرطان, سرطان، چنګاښ، مرغومی
actor duck: هيلۍ, بته, مرغه، هيلۍ
actor sailboat: سیلبوټ
actor dolphin: دولفين, دولفين، فليپر
actor shark: شارک, کب شارک
actor seal: سيل
actor jellyfish: جیلی فش
actor squid: سکویډ, خواړه، مولسک، سکويډ
actor lobster: لوبسټر, چنګاښ, بسک، پنجه، لوبسټر، بحري خواړه
actor pufferfish: بلوکب
actor swan: قو
actor mermaid: مرپرسن
actor ship: بيړۍ, مسافر آبګوټ, بېړۍ
actor dragon: ژدهار مخ, ژدهار, ژدهار، مخ، د ښاپيرو کيسه
actor rocket: راکټ
actor owl: کونګ, مرغه، کونګ، اوښيار
actor butterfly: کمبلۍ
actor bee: د شاتو مچۍ, شاتو مچۍ, مچۍ، د شاتو مچۍ، حشره
actor ghost: شيشکه
actor ufo: الوتونکی طشتری, الوتونکى نا لبکى, الوتونکى نالبکى
actor airplane: هوایی الوتکه, کوچنی هوایی الوتکه, د هوايي الوتکې روانېدنه, هوایی الوتکه راتګ
actor helicopter: چورلکه
actor balloon: پوکاڼۍ
actor bat: ماښامی
actor parrot: طوطي, مرغه، طوطي، ډاکو، خبرې کول
actor flamingo: غزى، ډينګ
actor eagle: عقاب, مرغۍ، عقاب
actor fairy: ښاپيرۍ
actor genie: جینی
actor kite: پتنګ
actor parachute: پاراشوټ, پارا سېل, پارا ګلائيډ
actor train: لوکوموتيو, اور ګاډی, زیات سرعت ريل, بلت ريل, د غره پټلۍ
actor car: ګاډي, د سپورټ د استعمال موټر, راتلونکی ګاډي, ریسنگ موټر
actor taxi: ټیکسي, راتلونکی ټیکسي
actor bus: راتلونکی بس
actor police car: دپولیس موټر, دپولیس, راتلونکی پولیس موټر
actor fire engine: د اور وژونکی انجن, انجن
actor tractor: ټراکټور
actor bicycle: بايسکل
actor snowman: د واورې ښځه پرته له واورې, واورې پرته واورې, د واورې سړی, د واورې ښځه
actor ball: د فوټبال توپ, فوټبال توپ
actor hamburger: هامبرګر, برګر، هامبرګر
actor pizza: پیزا
actor hot dog: هاټ ډاګ, فرينکفرټر، هاټ ډاګ، هاټډاګ، چټني
actor taco: ټکو
actor apple: سره مڼه, مڼه, شنه مڼه, مڼه، ميوه، سره
actor banana: کيله
actor watermelon: هندواڼه
actor pineapple: انناس
actor strawberry: ځمکنی توت, بيري، مېوه، ځمکنی توت
actor carrot: زردکه, زردکه، خواړه، سبزي
actor doughnut: ډونټ, خواږه، ډونټ، خوږ
actor ice cream: نرم آيس کریم, آیس کریم
actor cake: د زېږېدنې کیک, زېږېدنې کیک, لنډ کیک, د زېږېدنې ورځ، کيک، لمانځل، خواږه، پيسټري، خوږ
actor cupcake: کپ کيک, بيکري، کپ کيک، خوږ
actor cheese: د پنیر پیښه, پنیر پیښه
actor mushroom: مرخېړى, مرخېړى، ګوڅي
actor lollipop: لالیپپ, کينډي، خواږه، لاليپپ، خوږ
actor guitar: ګیتار
actor violin: ويلون
actor trumpet: سورنی
actor umbrella: چترۍ, چترۍ سره د باران څاڅکي, تړل شوي چترۍ
actor gift: بسته بندي شوې ډالۍ
actor crown: تاج
actor top hat: تندی خولۍ
actor alarm clock: زنګ وهونکې ګړۍ, وهونکې
actor camera: کامره, فلش لرونکې کامره
actor television: تلویزیون
actor light bulb: د رڼا بلب, بلب
actor basketball: باسکیټبال
actor cactus: کیکټس
actor sunflower: لمر ګلی, ګلی
actor tulip: غاټول, ګل، غاټول
actor rose: ګلاب, ګل، ګلاب
actor christmas tree: د کريسمس ونه, کريسمس
actor jack-o-lantern: د کدو لالټين, کدو لالټين
actor castle: کلا
actor house: کور, کور د باغ سره
actor tent: خيمه, خيمه رغول
actor crystal ball: کرسټال بال, کرسټال, کرسټل
actor key: کیلي, زاړه کیلي
actor backpack: د مکتب بکسه, مکتب
scene desert: دښته
event fireworks: اورلوبې, پټاکۍ
event bubbles: پوکڼۍ
= pt
actor teddy bear: ursinho de pelúcia, ursinho pelúcia
actor panda: rosto de panda, panda
actor astronaut: astronauta
actor dog: rosto de cachorro, cachorro, cão-guia, cão de serviço, poodle
actor fox: rosto de raposa, raposa
actor rabbit: rosto de coelho
actor unicorn: rosto de unicórnio, unicórnio
actor dinosaur: tiranossauro rex, saurópode
actor cat: rosto de gato, gato, gato preto, rosto de gato sorrindo, rosto de gato sorrindo com olhos sorridentes, rosto de gato sorridente com olhos de coração, rosto de gato com sorriso irônico, rosto de gato mandando um beijo, rosto de gato desolado, rosto de gato chorando, rosto de gato mal-humorado, gatinho
actor lion: rosto de leão, leão
actor tiger: rosto de tigre, tigre, leopardo
actor monkey: macaco, rosto de macaco
actor koala: coala
actor frog: sapo, rosto de sapo
actor chicken: galinha
actor snail: caracol
actor robot: rosto de robô, robô, robotizado
actor alien: alienígena
actor bear: rosto de urso, urso
actor pig: rosto de porco, porco, nariz de porco, javali
actor cow: rosto de vaca, vaca, boi, búfalo-asiático
actor mouse: rosto de camundongo, camundongo, rato
actor elephant: elefante, mamute
actor wizard: mago
actor superhero: super-herói
actor princess: princesa
actor wolf: rosto de lobo, lobo
actor raccoon: guaxinim
actor giraffe: girafa
actor zebra: zebra
actor deer: cervo, alce
actor camel: camelo, camelo com duas corcovas, camelo de uma só corcova
actor kangaroo: canguru
actor hippo: hipopótamo
actor rhino: rinoceronte
actor gorilla: gorila, orangotango
actor otter: lontra
actor hedgehog: porco-espinho
actor polar bear: urso polar
actor hamster: rosto de hamster, hamster
actor peacock: pavão, pavoa
actor rooster: galo
actor chick: pintinho de perfil, pintinho perfil, pintinho de frente, pintinho chocando, rosto de pintinho
actor crocodile: crocodilo
actor snake: cobra
actor llama: lhama
actor goat: cabra
actor sheep: ovelha, carneiro
actor horse: cavalo, rosto de cavalo, carrossel
actor beaver: castor
actor skunk: gambá
actor ladybug: joaninha
actor ant: formiga
actor scorpion: escorpião
actor caterpillar: inseto, minhoca
actor clown: rosto de palhaço, palhaço
actor santa claus: Papai Noel, noel, Mamãe Noel
actor vampire: vampiro
actor zombie: zumbi
actor elf: elfo
actor ninja: ninja
actor prince: príncipe
actor cook: chef de cozinha, chef cozinha
actor firefighter: bombeiro, caminhão de bombeiros
actor farmer: agricultor
actor monster: monstro alienígena
actor tropical fish: peixe tropical, peixe
actor penguin: pinguim
actor turtle: tartaruga
actor octopus: polvo
actor whale: baleia, baleia esguichando água
actor crab: caranguejo
actor duck: pato, ganso
actor sailboat: barco a vela, barco vela
actor dolphin: golfinho
actor shark: tubarão
actor seal: foca
actor jellyfish: água-viva
actor squid: lula
actor lobster: lagosta, camarão
actor pufferfish: baiacu
actor swan: cisne
actor mermaid: pessoa sereia, sereia
actor ship: navio, cruzeiro, balsa
actor dragon: rosto de dragão, dragão
actor rocket: foguete
actor owl: coruja
actor butterfly: borboleta
actor bee: abelha
actor ghost: fantasma
actor ufo: disco voador
actor airplane: avião, avião pequeno, avião decolando, avião aterrissando
actor helicopter: helicóptero
actor bat: morcego
actor parrot: papagaio
actor flamingo: flamingo
actor eagle: águia
actor fairy: fada
actor genie: gênio
actor kite: pipa
actor parachute: paraquedas, paraquedista, saltar de paraquedas
actor train: locomotiva, trem, trem de alta velocidade, trem de alta velocidade japonês, estrada de ferro na montanha
actor car: carro, SUV, carro se aproximando, carro de corrida
actor taxi: táxi, táxi se aproximando
actor bus: ônibus, ônibus se aproximando
actor police car: viatura policial, viatura, viatura policial se aproximando
actor fire engine: carro do corpo de bombeiros, carro corpo bombeiros, caminhão do corpo de bombeiros
actor tractor: trator
actor bicycle: bicicleta
actor snowman: boneco de neve sem neve, boneco, boneco de neve
actor ball: bola de futebol, futebol
actor hamburger: hambúrguer
actor pizza: pizza
actor hot dog: cachorro-quente
actor taco: taco, tacos
actor apple: maçã vermelha, maçã verde
actor banana: banana
actor watermelon: melancia
actor pineapple: abacaxi
actor strawberry: morango
actor carrot: cenoura
actor doughnut: donut
actor ice cream: sorvete italiano, sorvete, sorvete de casquinha, sorvete de massa, sorvete na casquinha
actor cake: bolo de aniversário, bolo aniversário, pão de ló de morango
actor cupcake: cupcake
actor cheese: queijo, queijo suíço
actor mushroom: cogumelo
actor lollipop: pirulito
actor guitar: guitarra
actor drum: tambor
actor violin: violino
actor trumpet: trompete
actor umbrella: guarda-chuva, sombrinha na chuva, guarda-chuva fechado
actor gift: presente
actor crown: coroa
actor top hat: cartola
actor alarm clock: despertador
actor camera: câmera, câmera com flash
actor television: televisão
actor light bulb: lâmpada
actor trophy: troféu
actor basketball: bola de basquete
actor cactus: cacto
actor sunflower: girassol
actor tulip: tulipa
actor rose: rosa
actor christmas tree: árvore de natal, natal
actor jack-o-lantern: abóbora de halloween, abóbora halloween
actor castle: castelo, castelo europeu, castelo medieval
actor house: casa, casa com jardim
actor tent: barraca
actor bell: sino
actor crystal ball: bola de cristal, cristal
actor key: chave antiga
actor backpack: mochila
scene desert: deserto
event fireworks: fogos de artifício, fogos artifício, vela estrela, bombinha
event bubbles: bolhas
= pt-PT
actor teddy bear: ursinho de peluche, ursinho peluche
actor panda: panda, cara de panda
actor dog: cara de cão, cão, cão de assistência, caniche
actor fox: raposa, cara de raposa
actor rabbit: cara de coelho, coelho, coelhinho
actor unicorn: unicórnio, cara de unicórnio
actor cat: cara de gato, gato, gato a sorrir com boca aberta, gato sorridente com olhos sorridentes, gato a sorrir com olhos em forma de coração, gato com sorriso forçado, gato a dar um beijo com olhos fechados, gato exausto, gato a chorar, gato mal-humorado, gatinho
actor lion: cara de leão, leão
actor tiger: cara de tigre, tigre
actor monkey: cara de macaco
actor robot: robô, cara de robô
actor alien: extraterrestre
actor bear: urso, cara de urso
actor pig: cara de porco, porco
actor cow: cara de vaca, vaca, búfalo
actor mouse: cara de rato, rato, ratazana
actor wolf: lobo, cara de lobo
actor deer: veado
actor camel: dromedário, camelo
actor hedgehog: ouriço-caixeiro
actor hamster: hamster, cara de hámster
actor chick: pintainho, pintainho a olhar para a frente, pintainho a sair do ovo
actor llama: lama
actor sheep: carneiro
actor horse: cara de cavalo, cavalo de carrossel
actor skunk: doninha fedorenta
actor scorpion: escorpião
actor caterpillar: lagarta
actor clown: cara de palhaço, palhaço, rosto de palhaço
actor santa claus: pai natal, Sra. Natal, mãe natal
actor zombie: zombie, pessoa zombie
actor cook: cozinheiro
actor police officer: agente da polícia, agente, senhor agente
actor farmer: lavrador
actor monster: monstro extraterrestre
actor whale: baleia com esguicho de água
actor crab: caranguejo
actor sailboat: veleiro
actor jellyfish: alforreca
actor pufferfish: peixe-balão
actor mermaid: tritão
actor ship: navio de passageiros, ferry
actor dragon: cara de dragão, dragão
actor rocket: foguetão
actor owl: mocho
actor airplane: avioneta, avião a levantar, avião a aterrar
actor genie: génio, pessoa génio
actor kite: papagaio de papel, papagaio papel
actor train: comboio, comboio de alta velocidade, comboio bala, comboio de montanha
actor car: automóvel, automóvel a aproximar-se
actor taxi: táxi a aproximar-se
actor bus: autocarro, autocarro a aproximar-se
actor police car: carro da polícia, carro da polícia a aproximar-se
actor fire engine: carro de bombeiros, bombeiros
actor pizza: piza, pizza
actor hot dog: cachorro quente
actor pineapple: ananás
actor doughnut: dónute
actor ice cream: cone de gelado, cone gelado, gelado
actor cake: bolo de anos, bolo anos, fatia de bolo, bolo de aniversário
actor cheese: fatia de queijo, fatia queijo
actor lollipop: chupa-chupa
actor guitar: guitarra elétrica, guitarra
actor umbrella: guarda-chuva com gotas de chuva
actor gift: presente embrulhado
actor camera: máquina fotográfica, máquina fotográfica com flash
actor television: televisor, televisão
actor basketball: basquetebol
actor cactus: cato
actor tulip: túlipa
actor tent: tenda
actor backpack: mochila da escola, mochila escola
event fireworks: fogo de artifício, fogo artifício, vela com faísca, petardo
event bubbles: bolas, bolas de sabão, bolhas
= ro
actor teddy bear: ursuleț de pluș, ursuleț
actor panda: panda, cap de panda, față de panda
actor astronaut: astronaut sau astronaută, astronaut astronaută
actor dog: față de câine, câine, câine ghid, câine de asistență, pudel
actor fox: vulpe, față de vulpe
actor rabbit: față de iepure, iepure, cap de iepure
actor unicorn: unicorn, cap de unicorn, față de unicorn
actor dinosaur: T-Rex, sauropod
actor cat: față de pisică, pisică, pisică neagră, pisică încântată, pisică încântată cu ochi zâmbitori, pisică zâmbitoare cu inimioare la ochi, pisică cu zâmbet ironic, pisică pupăcioasă, pisică surprinsă, pisică plângând, pisică îmbufnată, cap de pisică, pisicuță, pisoi
actor lion: leu, cap de leu, față de leu
actor tiger: față de tigru, tigru, leopard, cap de tigru
actor monkey: maimuță, față de maimuță
actor koala: koala
actor frog: broască
actor chicken: găină
actor snail: melc
actor robot: robot, cap de robot, față de robot
actor alien: extraterestru
actor bear: urs, cap de urs
actor pig: cap de porc, porc, rât, mistreț
actor cow: cap de vacă, vacă, bou, bivol
actor mouse: față de șoarece, șoarece, șobolan, cap de șoarece
actor elephant: elefant, mamut
actor wizard: mag
actor superhero: supererou, supereroină
actor princess: prințesă
actor wolf: lup
actor raccoon: raton
actor giraffe: girafă
actor zebra: zebră
actor deer: cerb, elan
actor camel: dromader, cămilă
actor kangaroo: cangur
actor hippo: hipopotam
actor rhino: rinocer
actor gorilla: gorilă, urangutan
actor otter: vidră
actor hedgehog: arici
actor polar bear: urs polar
actor hamster: hamster, cap de hamster, față de hamster
actor peacock: păun
actor rooster: cocoș
actor chick: pui de găină, pui găină, pui de găină din față, pui în găoace
actor crocodile: crocodil
actor snake: șarpe
actor llama: lamă
actor goat: capră
actor sheep: oaie, berbec
actor horse: cal, față de cal, căluț de carusel, cal de curse
actor beaver: castor
actor skunk: sconcs
actor ladybug: buburuză
actor ant: furnică
actor scorpion: scorpion
actor caterpillar: gândac, vierme
actor clown: față de clovn, clovn
actor santa claus: Moș Crăciun, Crăciun, Doamna Crăciun, moș gerilă
actor vampire: vampir
actor zombie: zombi
actor elf: elf
actor ninja: ninja
actor prince: prinț, principe
actor cook: bucătar sau bucătăreasă, bucătar bucătăreasă
actor police officer: polițist sau polițistă, polițist polițistă, polițist sub acoperire
actor farmer: fermier sau fermieră, fermier fermieră
actor monster: monstru extraterestru
actor tropical fish: pește tropical, tropical
actor penguin: pinguin
actor turtle: broască țestoasă
actor octopus: caracatiță
actor whale: balenă, balenă împroșcând apă
actor crab: rac
actor duck: rață, gâscă
actor sailboat: barcă cu pânze, pânze
actor dolphin: delfin
actor shark: rechin
actor seal: focă
actor jellyfish: meduză
actor squid: calmar, calamar
actor lobster: homar, crevete, homar european, homar roșu
actor pufferfish: pește balon
actor swan: lebădă
actor mermaid: persoană sirenă, sirenă
actor ship: vapor, vas de pasageri, feribot
actor dragon: față de dragon, dragon, cap de dragon
actor rocket: rachetă, rachete
actor owl: bufniță
actor butterfly: fluture
actor bee: albină
actor ghost: fantomă
actor ufo: farfurie zburătoare
actor airplane: avion, aeronavă mică, plecare avion, sosire avion
actor helicopter: elicopter
actor bat: liliac
actor parrot: papagal mare, papagal
actor flamingo: flamingo
actor eagle: vultur
actor fairy: zână
actor genie: duh
actor kite: zmeu
actor parachute: parașută, parasailing, parașutism, salt cu parașuta
actor train: locomotivă, tren, tren de mare viteză, tren de mare viteză cu vârf aerodinamic, cale ferată montană
actor car: automobil, vehicul recreațional, automobil care se apropie, mașină de curse
actor taxi: taxi, taxi care se apropie, taxi galben, taximetrie, taximetrist
actor bus: autobuz, autobuz care se apropie
actor police car: mașină de poliție, poliție, mașină de poliție care se apropie
actor fire engine: mașină de pompieri, pompieri
actor tractor: tractor
actor snowman: om de zăpadă fără zăpadă, zăpadă zăpadă, om de zăpadă
actor ball: minge de fotbal, minge fotbal
actor hamburger: hamburger
actor pizza: pizza
actor hot dog: hot dog
actor taco: taco
actor apple: măr roșu, măr, măr verde
actor banana: banană
actor watermelon: pepene verde, pepene, pepene roșu
actor pineapple: ananas
actor strawberry: căpșună
actor carrot: morcov
actor doughnut: gogoașă americană
actor ice cream: înghețată cremă, înghețată
actor cake: tort aniversar, tartă
actor cupcake: brioșă
actor cheese: bucată de brânză, bucată brânză
actor mushroom: ciupercă, ciupercă otrăvitoare
actor lollipop: acadea
actor guitar: chitară
actor drum: tobă, bețe de tobă
actor violin: vioară
actor trumpet: trompetă
actor umbrella: umbrelă, umbrelă cu picături de ploaie, umbrelă închisă
actor gift: cadou împachetat
actor crown: coroană
actor top hat: joben
actor alarm clock: ceas deșteptător
actor camera: cameră foto, cameră foto cu bliț
actor television: televizor
actor light bulb: bec
actor trophy: trofeu
actor basketball: baschet
actor cactus: cactus
actor sunflower: floarea soarelui
actor tulip: lalea
actor rose: trandafir
actor christmas tree: brad de Crăciun, brad Crăciun
actor jack-o-lantern: dovleac cu felinar, dovleac felinar, lanternă din dovleac
actor castle: castel
actor house: casă, casă cu grădină, casă dulce casă, casă la țară, casă pe pământ
actor tent: cort
actor bell: clopoțel
actor crystal ball: glob de cristal, cristal
actor key: cheie veche
actor backpack: rucsac
scene desert: deșert
event fireworks: artificii, foc bengal, petardă
event bubbles: balonașe
= ru
actor teddy bear: плюшевый мишка, плюшевая игрушка
actor panda: морда панды, панды, панда
actor astronaut: космонавт
actor dog: морда собаки, собаки, собака, собака-поводырь, служебная собака, пудель, собачья
actor fox: морда лисицы, лисицы, лис, лиса, лисица, лисья
actor rabbit: морда кролика, кролик
actor unicorn: голова единорога, единорога, единорог
actor dinosaur: Ти-Рекс, зауропод
actor cat: морда кошки, кошки, кошка, черная кошка, улыбающийся кот, смеющийся кот, влюбленный кот, ухмыляющийся кот, целующий кот, кот в шоке, плачущий кот, злой кот, кошачья
actor lion: морда льва, льва
actor tiger: морда тигра, тигра, тигр, леопард, тигренок, тигриная
actor monkey: обезьяна, морда обезьяны
actor koala: морда коалы, коалы, коала
actor frog: голова лягушки, лягушки, лягушка
actor chicken: курица
actor snail: улитка
actor robot: робот
actor alien: инопланетянин
actor bear: морда медведя, медведя
actor pig: морда свиньи, свиньи, свинья, свиной пятачок, кабан, свинина
actor cow: морда коровы, коровы, корова, бык, буйвол, коровья
actor mouse: морда мыши, мыши, мышь, крыса
actor elephant: слон, мамонт
actor wizard: маг
actor superhero: супергерой
actor princess: принцесса
actor wolf: морда волка, волка, волк, волчья
actor raccoon: морда енота, енота, енот
actor giraffe: жираф
actor zebra: зебра, зебры
actor deer: олень, лось
actor camel: одногорбый верблюд, двугорбый верблюд
actor kangaroo: кенгуру
actor hippo: гиппопотам
actor rhino: носорог
actor gorilla: горилла, орангутан
actor otter: выдра
actor hedgehog: еж
actor polar bear: морда белого медведя, белого медведя, белый медведь, полярный медведь
actor hamster: морда хомяка, хомяка, хомяк
actor peacock: павлин
actor rooster: петух, петушок
actor chick: цыпленок боком, цыпленок, цыпленок в яйце, голова цыпленка
actor crocodile: крокодил
actor snake: змея
actor llama: лама
actor goat: коза, козел
actor sheep: овца, баран
actor horse: лошадь, морда лошади, лошадь на карусели
actor beaver: бобр, бобер
actor skunk: скунс
actor ladybug: божья коровка
actor ant: муравей
actor scorpion: скорпион
actor caterpillar: гусеница, червяк
actor clown: клоун
actor santa claus: Санта-Клаус, Санта, миссис Клаус
actor vampire: вампир
actor zombie: зомби
actor elf: эльф
actor ninja: ниндзя
actor prince: принц
actor cook: повар
actor firefighter: пожарный
actor police officer: полицейский
actor farmer: фермер
actor monster: космический монстр
actor tropical fish: тропическая рыба, рыба
actor penguin: пингвин
actor turtle: черепаха
actor octopus: осьминог
actor whale: кит, кит с фонтанчиком
actor crab: краб
actor duck: утка, гусь
actor sailboat: парусник, парус
actor dolphin: дельфин
actor shark: акула
actor seal: тюлень
actor jellyfish: медуза
actor squid: кальмар
actor lobster: омар, креветка
actor pufferfish: рыба-еж
actor swan: лебедь, белый лебедь
actor mermaid: русалка, русалочка
actor ship: корабль, пассажирский лайнер, паром
actor dragon: голова дракона, дракона, дракон, морда дракона
actor rocket: ракета
actor owl: сова
actor butterfly: бабочка
actor bee: пчела
actor ghost: привидение
actor ufo: летающая тарелка
actor airplane: самолет, маленький самолет, взлет, посадка
actor helicopter: вертолет
actor balloon: воздушный шарик
actor bat: летучая мышь
actor parrot: попугай
actor flamingo: фламинго
actor eagle: орел
actor fairy: фея
actor genie: джинн
actor kite: воздушный змей
actor parachute: парашют, параглайд, парасейл, парашютист
actor train: паровоз, поезд, скоростной поезд, поезд-пуля, поезд в горах
actor car: автомобиль, джип, автомобиль спереди, гоночный автомобиль
actor taxi: такси, такси спереди, желтое такси
actor bus: автобус, автобус спереди, мини автобус, школьный автобус
actor police car: полицейская машина, полицейская машина спереди
actor fire engine: пожарная машина
actor tractor: трактор
actor bicycle: велосипед
actor snowman: снеговик, снеговик под снегом, снеговичок
actor ball: футбол, футбольный
actor hamburger: гамбургер
actor pizza: пицца, кусок пиццы
actor hot dog: хот-дог
actor taco: тако
actor apple: красное яблоко, зеленое яблоко
actor banana: банан
actor watermelon: арбуз
actor pineapple: ананас
actor strawberry: клубника
actor carrot: морковь, морковка
actor doughnut: пончик
actor ice cream: мороженое в стаканчике, мороженое стаканчике, мороженое, ванильное мороженое, вафельный стаканчик, мягкое мороженое
actor cake: торт ко дню рождения, кусочек торта, с днем рождения
actor cupcake: капкейк
actor cheese: сыр
actor mushroom: гриб
actor lollipop: леденец, леденец на палочке
actor guitar: гитара, гитарист
actor drum: барабан
actor violin: скрипка
actor trumpet: труба
actor umbrella: зонт, зонт под дождем, закрытый зонт, открытый зонт
actor gift: подарок
actor crown: корона
actor top hat: цилиндр
actor alarm clock: будильник
actor camera: фотоаппарат, фотоаппарат со вспышкой
actor television: телевизор
actor light bulb: лампочка
actor trophy: кубок
actor basketball: баскетбол, баскетбольный
actor cactus: кактус
actor sunflower: подсолнух
actor tulip: тюльпан
actor rose: роза
actor christmas tree: новогодняя елка
actor jack-o-lantern: тыква-фонарь
actor house: дом, дом с садом, домашний
actor tent: палатка
actor bell: колокольчик
actor crystal ball: хрустальный шар
actor key: ключ, старинный ключ
actor backpack: ранец
scene desert: пустыня
event fireworks: фейерверк, бенгальский огонь, динамитная шашка
event bubbles: пузыри, мыльные пузыри, пузырь
= sd
actor teddy bear: ٽيڊي بيئر
actor panda: پانڊا
actor astronaut: ايسٽرو ناٽ
actor dog: ڪتو مهاندو, ڪتو, گائيڊ ڪتو, خدمتي ڪتو, بوجرو ڪتو, ڪتو، مهاندو، پالتو
actor fox: لومڙي
actor rabbit: سهو مهانڊو, سهو, سهو، مهانڊو، پالتو، سهو
actor unicorn: يونيڪورن
actor dinosaur: ڊائنوسار, سارپا
actor cat: ٻلي مهانڊو, ٻلي, ڪاري ٻليءَ, ٻلي جو مسڪرائيندڙ چهرو, مسڪرائيندڙ اکين سان گڏ مسڪرائيندڙ ٻلي, دل واري اکين سان مسڪرائيندڙ ٻلي, بدشڪل مسڪراهٽ سان ٻلي, چمي ڏيندڙ ٻلي, عجيب ٻلي, روئندڙ ٻلي, پائوٽنگ ٻلي, ٻلي، مهانڊو، پالتو
actor lion: شينهن
actor tiger: چيتو مهانڊو, چيتو, باگ, مهانڊو، چيتو
actor monkey: ڀولڙو, ڀولو مهانڊو
actor koala: خرسڪ
actor frog: ڏيڏر
actor chicken: مرغي, مرغ، پکي
actor snail: سيپي
actor robot: روبوٽ
actor alien: خلائي مخلوق
actor bear: رڇ
actor pig: سوئر مهانڊو, سوئر, سوئر نڪ, نر سوئر, مهانڊو، سوئر
actor cow: ڍڳي مهانڊو, ڍڳي, ڍڳو, پاڻي واري مينهن
actor mouse: ڪوئو مهانڊو, ڪوئو, چوهو, مهانڊو، ڪوئو
actor elephant: هاٿي, هاٿي جوناياب قسم
actor wizard: جادوگر, جادوگر، ڏائڻ، جادوگر، جادوگرني
actor superhero: سپر هيرو
actor princess: شهزادي
actor wolf: بگهڙ
actor raccoon: ريڪون
actor giraffe: جراف
actor zebra: زيبرا
actor deer: هرڻ, ڦاڙھو
actor camel: اٺ, ٻن ٿوهن وارو اٺ
actor kangaroo: ڪينگرو
actor hippo: دريائي گهوڙو
actor rhino: گينڊو
actor gorilla: گوريلا, اورنگٽان
actor otter: اوٽر
actor hedgehog: سيهڙ
actor polar bear: پولر رِڇ
actor hamster: ڪوئي مهانڊو, ڪوئي
actor peacock: مور, مورڻي
actor rooster: مرغو, مرغو، پکي
actor chick: ننڍو مرغي جو ٻچو, مرغي ٻچو, اڳيان کان ننڍو مرغي جو ٻچو, بيضي مان نڪرندڙ چوزو
actor crocodile: واڳون
actor snake: نانگ, حامل، نانگ جهليندڙ، نانگ، برج
actor llama: الاما
actor goat: ٻڪري
actor sheep: رڍ, گهيٽو
actor horse: گهوڙو, گهوڙو مهانڊو, جهولي جو گهوڙو, ڊوڙ جو گهوڙو، ڊوڙ، گهوڙي سواري
actor beaver: اود بل
actor skunk: اسڪنڪ
actor ladybug: ليڊي بيٽل, بيٽل، جيت، ليڊي برڊ، ليڊي بگ
actor ant: ماڪوڙي
actor scorpion: وڇون, وڇون، عقرب، برج
actor caterpillar: مونگهڻ, ڪيڙو
actor clown: جوڪر وارو چهرو, جوڪر
actor santa claus: سانتا ڪلاز, مڪس ڪلاز, ڪلاز جي مائي, ڪرشمس، جشن، پي، سانتا، ڪلاز
actor vampire: ڏائڻ
actor zombie: زومبي
actor elf: بونا
actor ninja: ننجا
actor prince: شهزادو
actor cook: باورچي
actor firefighter: باهه وسائينڙ, وسائينڙ, باهه وسائيندڙ گاڏي
actor police officer: پوليس آفيسر, آفيسر, پوليس وارو، آفيسر، پوليس
actor farmer: هاري
actor monster: خلائي مخلوق حيوان
actor tropical fish: مداريني مڇي, مڇي, مڇي، مداريني
actor penguin: پينگوئن, پينگوئن، پکي
actor turtle: ڪمي, ڪمي، ڪمي، ڪمي
actor octopus: ڪيڪڙو
actor whale: اسپائوٽنگ وهيل
actor crab: سرطان, سرطان، برج
actor duck: بدڪ, ھنج, بدڪ، پکي
actor sailboat: بادباني ٻيڙي, بادباني
actor dolphin: ڊالفن
actor shark: شارڪ, شارڪ، مڇي
actor seal: سيل
actor jellyfish: جيلي فش
actor squid: اسڪواڊ
actor lobster: لوبسٽر, جهينگو
actor pufferfish: بلوفش
actor swan: سوان
actor mermaid: ميل پرسن, پرسن
actor ship: بحري جهاز, مسافر بحري جهاز, ٻيڙين جو اڏو
actor dragon: بلا مهانڊو, بلا, بلا، مهانڊو، پرين جي ڪهاڻي
actor rocket: راڪيٽ
actor owl: چٻرو, چٻرو، سياڻو، پکي
actor butterfly: پوپٽ, پوپٽ، جيت، خوبصورت
actor bee: ماکي جي مک, ماکي مک
actor ghost: ڀوت
actor ufo: اڏامندڙ بس, اڏامندڙ
actor airplane: هوائي جهاز, ننڍو هوائي جهاز, هوائي جهاز جي روانگي, هوائي جهاز جي آمد, هوائي جهاز، پلين
actor helicopter: هيلي ڪاپٽر
actor balloon: ڦوڪڻو
actor bat: چمڙو
actor parrot: طوطو
actor flamingo: فليمنگو, فليمبوينٽ
actor eagle: باز, باز، پکي
actor genie: جن
actor kite: لغڙ
actor parachute: پيراشوٽ, پيراسل
actor train: ريل جو انجڻ, ريل انجڻ, ريل گاڏي, تيز رفتار واري ٽرين, گولي ريل گاڏي, جابلو ريلوي
actor car: گاڏي, راند جي استعمال جي گاڏي, ايندڙ گاڏي, ريسنگ جي ڪار
actor taxi: ٽيڪسي, ايندڙ ٽيڪسي
actor bus: ايندڙ بس
actor police car: پوليس ڪار, ايندڙ پوليس ڪار
actor fire engine: باھ جي انجڻ, باھ انجڻ
actor tractor: ٽريڪٽر
actor snowman: بغير برف جي برف وارو ماڻهو, برف برف, برف وارا ماڻهو, برف وارو ماڻهو
actor ball: ساڪر بال, ساڪر, بال، ساڪر، فٽبال
actor hamburger: هيمبرگر
actor pizza: پيزا
actor hot dog: هاٽ ڊاگ, فرينڪ فرٽر، هاٽ ڊاگ، ساسيج
actor taco: ٽاڪو
actor apple: ڳاڙهو صوف, صوف, سائو صوف, صوف، ميوو، ڳاڙهو
actor banana: ڪيلو
actor watermelon: ڇانهه
actor pineapple: انناس
actor strawberry: اسٽرابيري
actor carrot: گجر, گجر، ڀاڄي، کاڌو
actor doughnut: ڊونٽ, مٺو، ڊونٽ، مٺائي
actor ice cream: نرم آئسڪريم, آئسڪريم, ڪريم، مٺو، برف، آئسڪريم، نرم، مٺائي
actor cake: جنم ڏينهن جو ڪيڪ, جنم ڏينهن, ننڍو ڪيڪ, جنم ڏينهن، ڪيڪ، جشن، مٺو، پيسٽري، مٺائي
actor cupcake: ڪپ ڪيڪ, ڪپ
actor cheese: پنير پچر
actor mushroom: خمبي, زهريلي خمبي
actor lollipop: چومپڙي
actor guitar: گٽار
actor drum: ڊهول
actor violin: وائلن
actor trumpet: ترم
actor umbrella: ڇٽي, برسات جي ڇنتن سان گڏ ڇٽي, بند ڇتي
actor gift: ويڙهيل تحفو, تحفو, پيتي، جشن، تحفو، انعام، ويڙهيل
actor crown: تاج
actor top hat: مٿي جي ٽوپي
actor alarm clock: الارم وارو گھڙيال, الارم گھڙيال
actor camera: ڪئميرا, فليش واري ڪئميرا
actor television: ٽيليوزن
actor light bulb: روشني جو بلب, روشني بلب
actor trophy: ٽرافي
actor basketball: باسڪيٽ بال, باسڪيٽ
actor cactus: ٿوهر
actor sunflower: سورج مکي, گل، سورج
actor tulip: نرگس جو گل, نرگس
actor rose: گلاب جو گل, گلاب
actor christmas tree: ڪرشمس وڻ, ڪرشمس, جشن، ڪرشمس، وڻ
actor jack-o-lantern: جيڪ او لالٽين, سيليبريشن، هالووين، جيڪ، لالٽين
actor castle: محل
actor house: گهر, باغيچي وارو گهر
actor tent: خيمو, خيمه گاه
actor crystal ball: شيشي جو بال, شيشي
actor key: چاٻي, پراڻي چاٻي
actor backpack: اسڪول جو پٺن وارو ٿيلو, اسڪول پٺن ٿيلو
scene desert: ريگستاني
event fireworks: آتشبازي, ڦلجڙي, فائر ڪريڪر
event bubbles: بوڻيا
= si
actor teddy bear: සෙල්ලම් වලසා, සෙල්ලම් බඩු
actor panda: පැන්ඩා මුහුණ, පැන්ඩා
actor astronaut: ගගනගාමියා
actor dog: සුනඛ මුහුණ, සුනඛ, සුනඛයා, මඟ පෙන්වන බල්ලා, සේවා බල්ලා, කුඩා පූඩල් බල්ලා
actor fox: නරියා
actor rabbit: හා මුහුණ, හාවා
actor unicorn: යුනිකෝන් අශ්ව මුහුණ, යුනිකෝන් අශ්ව
actor dinosaur: ටී-රෙක්ස්, සාරූපෝඩ්
actor cat: බළල් මුහුණ, බළල්, කළු බළලා, කට ඇරුණ සිනාසෙන බළල් මුහුණ, සිනාසෙන ඇස් සහිත දත් විරිතත්න බළල් මුහුණ, හදවතක හැඩය ගත් ඇස් සහිත සිනාසෙන බළල් මුහුණ, කට ඇදවූ සිනහව සහිත බළල් මුහුණ, ඇස් වැසුණ සිඹින බළල් මුහුණ, වෙහෙසට පත් වූ බළල් මුහුණ, අඬන බළල් මුහුණ, අමනාපයෙන් යුතු බළල් මුහුණ
actor lion: සිංහ මුහුණ
actor tiger: කොටි මුහුණ, කොටියා, දිවියා
actor monkey: වඳුරා, වඳුරු මුහුණ
actor frog: ගෙඹි මුහුණ, ගෙඹි
actor snail: ගොළුබෙල්ලා
actor robot: රොබෝ මුහුණ, රොබෝ
actor alien: පිටසක්වල ජීවියා
actor bear: වළස් මුහුණ, වළස්
actor pig: උෟරු මුහුණ, උෟරු, ඌරා, ඌරු නහය, බෝර් ඌරු මුහුණ
actor cow: හරක් මුහුණ, හරක්, එළදෙන, දිය මීහරකා
actor mouse: මී මුහුණ, මී, මීයා, ලොකු මීයා
actor elephant: අලියා, මැමත්
actor wizard: මායාකරුවා
actor superhero: සුපිරි වීරයා, වීරයා
actor princess: කුමාරිකාව
actor wolf: වෘක මුහුණ, වෘක
actor raccoon: රාකියුං
actor giraffe: ජිරාෆ්
actor zebra: සිඹ්රා
actor deer: මුවා
actor camel: ඔටුුවා, මොල්ලි දෙකේ ඔටුවා, මොල්ලිය සහිත ඔටුවා
actor kangaroo: කැන්ගරු
actor hippo: හිපපොටේමස්
actor rhino: රයිනෝසිරස්
actor gorilla: ගෝරිල්ලා, ඔරං ඔටං
actor otter: දියබල්ලා
actor hedgehog: ඉත්තෑවා
actor polar bear: හිම වලහා, වලහා
actor hamster: හැම්ස්ටර් මුහුණ, හැම්ස්ටර්
actor peacock: මොනරා
actor chick: ළදරු කුකුළු පැටියා, ඉදිරියට මුහුණ පා සිටින ළදරු කුකුළු පැටියා, බිත්තරයෙන් එළියට එන කුකුළු පැටියා
actor crocodile: කිඹුලා
actor snake: නයා
actor llama: ලලාමා
actor goat: එළුවා
actor sheep: බැටළු දෙන, බැටළු, මේෂ රාශිය, බැටළුවා
actor horse: අශ්වයා, අශ්ව මුහුණ, කැරවුසල් අශ්වයා
actor beaver: බීවර්
actor skunk: උරුලෑවා
actor ladybug: ලේඩි බීටල්
actor ant: කූඹියා
actor scorpion: ගොනුස්සා
actor caterpillar: මකුණා, පණුවා
actor clown: විකටය මුහුණ, විකටය
actor santa claus: නත්තල් සීයා, නතල් ආච්චි
actor vampire: වැම්පයර්
actor zombie: සොම්බි
actor elf: එල්ෆ්
actor ninja: නින්ජා
actor cook: අරක්කැමියා
actor firefighter: ගිනි නිවන භටයා
actor police officer: පොලිස් නිලධාරියා, නිලධාරියා
actor farmer: ගොවියා
actor monster: පිටසක්වල යක්ෂයා
actor tropical fish: නිවර්තන මාළුවා, මාළුවා
actor penguin: පෙන්ගුවින්, පෙන්ගුයින්
actor turtle: ඉබ්බා
actor octopus: බූවල්ලා
actor whale: තල්මහා, දිය විදින තල්මසා
actor crab: කකුළුවා
actor duck: පාත්තයා
actor sailboat: නාවික බෝට්ටුව, නාවික
actor dolphin: ඩොල්ෆින්
actor shark: මෝරා
actor seal: සීල් මත්ස්‍යයා
actor jellyfish: ජෙලිෆිෂ්
actor squid: දැල්ලා
actor lobster: පොකිරිස්සා, කූනිස්සා, පොකිරිස්සන් සුප්
actor pufferfish: ඉහඳ මාළුවා
actor swan: හංසයා, හංසය පැටියා
actor mermaid: දියකිඳුරු
actor ship: මගී නැව
actor dragon: මකර මුහුණ, මකර
actor rocket: රොකට්ටුව
actor owl: බකමුහුණා
actor butterfly: සමනළයා
actor bee: මීමැස්සා
actor ghost: හොල්මන
actor ufo: පියාඹන පීරිසි
actor airplane: ගුවන් යානය, කුඩා ගුවන් යානය, ගුවන් යානය පිටත්වීම, ගුවන් යානය පැමිණීම
actor helicopter: හෙලිකොප්ටරය
actor balloon: බැලූනය
actor bat: වවුලා
actor parrot: ගිරවා
actor flamingo: රණහංසයා
actor eagle: උකුස්සා
actor fairy: සුරඟන
actor genie: බහිරවයා
actor kite: සරුංගලය
actor parachute: පැරෂූටය
actor train: එන්ජිම, අධිවේගී දුම්රිය, බුලට නාසය සහිත අධිවේගී දුම්රිය, කඳු දුම්රිය
actor car: මෝටර් රථය, වැඩිදියුණු කළ වාහනය, ඉදිරියට එන මෝටර් රථය, රේසිං මෝටර් රථය
actor taxi: ටැක්සිය, ඉදිරියට එන ටැක්සිය
actor bus: බසය, ඉදිරියට එන බසය
actor police car: පොලිස් මෝටර් රථය, ඉදිරියට එන පොලිස් මෝටර් රථය
actor fire engine: ගිනි නිවීමේ රථය, නිවීමේ
actor tractor: ට්‍රැක්ටරය
actor bicycle: බයිසිකලය
actor snowman: හිම රහිත හිම මිනිසා, හිම මිනිසා
actor ball: සොකර් බෝල්, සොකර්
actor hamburger: හැම්බර්ගර්
actor hot dog: හොට්ඩොග්
actor taco: ටැකෝ
actor apple: රතු ඇපල්, ඇපල්, කොළ ඇපල්
actor banana: කෙසෙල්
actor watermelon: පැණි කොමඩු
actor pineapple: අන්නාසි
actor strawberry: ස්ට්‍රෝෙබෙරි
actor carrot: කෑරට්
actor doughnut: ඩෝනට්
actor ice cream: මෘදු අයිස් ක්‍රීම්, ක්‍රීම්, අයිස් ක්‍රීම්
actor cake: උපන් දින කේක්, උපන්, ෂෝට්කේක්, උපන් දිනය
actor cupcake: කප්කේක්
actor cheese: චීස් පෙත්ත, චීස්
actor mushroom: හතු
actor lollipop: ලොලිපොප්
actor guitar: ගිටාරය
actor drum: බෙරය
actor violin: වයලීනය
actor trumpet: ට්‍රම්පට්
actor umbrella: වැහි බිංදු සහිත කුඩය, අකුළන ලද කුඩය
actor gift: ඔතන ලද තෑග්ග, ඔතන තෑග්ග, ඔතන ලද
actor crown: ඔටුන්න
actor top hat: උස තොප්පිය, උස
actor alarm clock: එලාම් ඔරලෝසුව, එලාම්, එලාමය
actor camera: කැමරාව, ෆ්ලෑෂරය සහිත කැමරාව
actor television: රූපවාහිනිය
actor light bulb: විදුලි බුබුළ
actor trophy: කුසලානය
actor basketball: පැසිපන්දු
actor cactus: පතොක්
actor sunflower: සූරියකාන්ත මල, සූරියකාන්ත
actor tulip: ටියුලිප්
actor rose: රෝස මල
actor christmas tree: නත්තල් ගස, නත්තල්
actor jack-o-lantern: ජැකෝ ලැන්ටර්න්
actor castle: බලකොටුව
actor house: නිවාස ගොඩනැගිල්ල, නිවාස, වත්ත සහිත නිවස
actor tent: කූඩාරම
actor crystal ball: වීදුරු බෝලය
actor key: පැරණි යතුර
actor backpack: පිටේ බැඳන් යන පාසැල් බෑගය, පාසැල් බෑගය, උරහිස් බෑගය
scene desert: කාන්තාරය
event fireworks: ගිනිකෙළි, දිලිසීම, රතිඤ්ඤා
= sk
actor teddy bear: medvedík
actor panda: panda, tvár pandy
actor astronaut: kozmonaut
actor dog: hlava psa, psa, pes, vodiaci pes, služobný pes, pudel
actor fox: líška, hlava líšky
actor rabbit: hlava zajaca, zajaca, zajac, tvár zajaca, zajko
actor unicorn: jednorožec, tvár jednorožca
actor dinosaur: tyrannosaurus, sauropód
actor cat: hlava mačky, mačky, mačka, čierna mačka, škeriaca sa mačka, škeriaca sa mačka s prižmúrenými očami, smejúca sa mačka so srdiečkami, mačka s úškľabkom, bozkávajúca mačka, vyčerpaná mačka, plačúca mačka, podráždená mačka, tvár mačky
actor lion: lev, tvár leva
actor tiger: hlava tigra, tigra, tiger, leopard, tvár tigra
actor monkey: opica, hlava opice, opička
actor koala: koala
actor frog: žaba, tvár žaby
actor chicken: sliepka
actor snail: slimák
actor robot: robot, tvár robota
actor alien: mimozemšťan
actor bear: medveď, tvár medveďa
actor pig: hlava prasaťa, prasaťa, prasa, prasací rypák, diviak, tvár prasaťa
actor cow: hlava kravy, kravy, krava, býk, byvol, tvár kravy
actor mouse: hlava myši, myši, myš, potkan, tvár myši
actor elephant: slon, mamut
actor wizard: čarodejná bytosť, čarodejná
actor superhero: superhrdina, superhrdinka
actor princess: princezná
actor wolf: vlk, tvár vlka
actor raccoon: medviedik čistotný, medvedík čistotný
actor giraffe: žirafa
actor zebra: zebra
actor deer: jeleň, los, hlava jeleňa
actor camel: dromedár, ťava
actor kangaroo: kengura, kengurka
actor hippo: hroch, hroší, hrošia koža, hrošica, hrošík
actor rhino: nosorožec, hlava nosorožca
actor gorilla: gorila, orangutan
actor otter: vydra
actor hedgehog: jež, ježko
actor polar bear: ľadový medveď
actor hamster: škrečok, tvár škrečka
actor peacock: páv, páví chvost, pávica, pávie oko, pávie pero
actor rooster: kohút
actor chick: kurča, kurča spredu, liahnuce sa kurča
actor crocodile: krokodíl
actor snake: had
actor llama: lama
actor goat: koza
actor sheep: ovca, baran
actor horse: kôň, hlava koňa, kolotočový kôň
actor beaver: bobor
actor skunk: skunk
actor ladybug: lienka
actor ant: mravec
actor scorpion: škorpión
actor caterpillar: húsenica, dážďovka
actor clown: tvár klauna, klauna, klaun
actor santa claus: Santa, Mx Santa, pani Santová, Santa Claus
actor vampire: upírska bytosť, upírska, upíri
actor zombie: zombia, zombie, zombík
actor elf: lesná bytosť, lesná
actor ninja: nindža
actor prince: princ
actor cook: kuchár
actor firefighter: hasič
actor police officer: policajt
actor farmer: roľník
actor monster: mimozemská príšera
actor tropical fish: tropická ryba, ryba
actor penguin: tučniak
actor turtle: korytnačka
actor octopus: chobotnica
actor whale: veľryba, veľryba s gejzírom
actor crab: krab
actor duck: kačka, hus, káčer, kačica
actor sailboat: plachetnica
actor dolphin: delfín
actor shark: žralok
actor seal: uškatec
actor jellyfish: medúza
actor squid: kalmár
actor lobster: homár, kreveta, polievka z homára
actor pufferfish: štvorzubec
actor swan: labuť, labutie jazero, labutie mláďa, mladá labuť
actor mermaid: morská bytosť, morská, malá morská víla, morská víla
actor ship: loď, zaoceánska loď, trajekt
actor dragon: hlava draka, draka, drak, tvár draka
actor rocket: raketa
actor owl: sova
actor butterfly: motýľ, modrý motýľ
actor bee: včela, včela medonosná
actor ghost: duch
actor ufo: lietajúci tanier
actor airplane: lietadlo, malé lietadlo, odlet lietadla, prílet lietadla
actor helicopter: helikoptéra
actor balloon: balónik
actor bat: netopier
actor parrot: papagáj, opakovať ako papagáj
actor flamingo: plameniak
actor eagle: orol
actor fairy: rozprávková bytosť, rozprávková
actor genie: džin
actor kite: papierový šarkan
actor parachute: padák, zoskok s padákom
actor train: rušeň, vlak, rýchlovlak, japonský rýchlovlak, zubačka
actor car: SUV, prichádzajúce auto, pretekárske auto
actor taxi: taxík, prichádzajúci taxík, taxi
actor bus: autobus, prichádzajúci autobus
actor police car: policajné auto, policajné, prichádzajúce policajné auto
actor fire engine: hasičské auto, hasičské, hasiči
actor tractor: traktor
actor bicycle: bicykel, cestný bicykel
actor snowman: snehuliak bez snehu, snehuliak
actor ball: futbal
actor hamburger: hamburger
actor pizza: pizza
actor hot dog: párok v rožku, párok rožku, v rožku
actor taco: taco
actor apple: červené jablko, zelené jablko
actor banana: banán
actor watermelon: melón, červený melón, vodný melón
actor pineapple: ananás
actor strawberry: jahoda
actor carrot: mrkva
actor doughnut: šiška, čokoládová šiška
actor ice cream: točená zmrzlina, zmrzlina, strojová zmrzlina
actor cake: narodeninová torta, kus torty
actor cupcake: košíček
actor cheese: kus syra
actor mushroom: huba
actor lollipop: lízanka, lízatko
actor guitar: gitara, elektrická gitara
actor drum: bubon
actor violin: husle
actor trumpet: trúbka, trumpeta
actor umbrella: dáždnik, dáždnik s kvapkami, zatvorený dáždnik, otvorený dáždnik
actor gift: zabalený darček
actor crown: koruna, korunovácia
actor top hat: cylinder
actor alarm clock: budík
actor camera: fotoaparát, fotoaparát s bleskom
actor television: televízor, televízia
actor light bulb: žiarovka
actor trophy: trofej
actor basketball: basketbal
actor cactus: kaktus
actor sunflower: slnečnica
actor tulip: tulipán
actor rose: ruža
actor christmas tree: vianočný stromček
actor jack-o-lantern: halloweenská tekvica, halloweenska dyňa
actor castle: zámok
actor house: dom, dom so záhradou, rodinný dom
actor tent: stan
actor bell: zvon
actor crystal ball: krištáľová guľa, krištáľová, krištáľ
actor key: kľúč, starý kľúč, hlavný kľúč
actor backpack: školský batoh, školský ruksak
scene desert: púšť, pustatina
event fireworks: ohňostroj, prskavka, petarda
event bubbles: bubliny, bublifuk
= sl
actor teddy bear: medvedek, plišast medvedek
actor panda: panda
actor astronaut: kozmonavt
actor dog: pasji obraz, pasji, pes, pes vodnik, službeni pes, pudelj
actor fox: lisica
actor rabbit: zajčji obraz, zajčji, zajec, zajček
actor unicorn: samorog
actor dinosaur: tiranozaver, zavropod
actor cat: mačji obraz, mačji, mačka, črna mačka, režeča se mačka, režeča se mačka s smejočimi očmi, smejoča se mačka z očmi v obliki srčka, mačka s prifrknjenim nasmeškom, mačka poljublja z zaprtimi očmi, presenečena mačka, jokajoča mačka, mačka kuha mulo
actor lion: lev
actor tiger: tigrov obraz, tigrov, tiger, leopard
actor monkey: opica, opičji obraz
actor koala: koala
actor frog: žaba, žabji obraz
actor chicken: kokoš, kokoška
actor snail: polž
actor robot: robot, robotski obraz
actor alien: vesoljec
actor bear: medved
actor pig: prašičji obraz, prašičji, prašič, prašičji rilec, divja svinja
actor cow: kravji obraz, kravji, krava, vol, vodni bivol
actor mouse: mišji obraz, mišji, miš, podgana, miška
actor elephant: slon, mamut
actor wizard: oseba  ki čara, ki čara, oseba  čara
actor superhero: superjunak/superjunakinja
actor princess: princesa
actor wolf: volk, volčji obraz
actor raccoon: rakun
actor giraffe: žirafa
actor zebra: zebra
actor deer: jelen, los
actor camel: kamela, dvogrba kamela
actor kangaroo: kenguru, mlad kenguru
actor hippo: povodni konj
actor rhino: nosorog
actor gorilla: gorila, orangutan
actor otter: vidra
actor hedgehog: jež, ježek
actor polar bear: severni medved
actor hamster: hrček
actor peacock: pav, pavica
actor rooster: petelin
actor chick: piščanček, piščanček  gleda naprej, pišče  ki se izvali
actor crocodile: krokodil
actor snake: kača
actor llama: lama
actor goat: koza
actor sheep: ovca, oven, ovčka
actor horse: konj, konjev obraz, konj na vrtiljaku
actor beaver: bober
actor skunk: skunk
actor ladybug: pikapolonica
actor ant: mravlja
actor scorpion: škorpijon
actor caterpillar: žuželka, črv
actor clown: klovnovski obraz, klovnovski
actor santa claus: Božiček, mx božiček, gospa Božiček
actor vampire: vampirji
actor zombie: zombi
actor elf: škrati
actor ninja: nindža
actor prince: princ
actor cook: kuharski mojster
actor firefighter: poklicni gasilec
actor police officer: policaj, policaj pod krinko
actor farmer: kmet
actor monster: vesoljska pošast
actor tropical fish: tropska riba, riba
actor penguin: pingvin
actor turtle: želva, želve
actor octopus: hobotnica
actor whale: kit, kit  ki brizga vodo
actor crab: rakovica
actor duck: raca, gos
actor sailboat: jadrnica
actor dolphin: delfin
actor shark: morski pes
actor seal: tjulenj
actor jellyfish: meduza
actor squid: ligenj
actor lobster: jastog, morski rakec
actor pufferfish: riba napihovalka
actor swan: labod, mlad labod
actor mermaid: morska oseba, morska, morska bitja, morska ženska, v morju
actor ship: ladja, potniška ladja, trajekt
actor dragon: zmajski obraz, zmajski, zmaj
actor rocket: raketa
actor owl: sova
actor butterfly: metulj
actor bee: čebela
actor ufo: leteči krožnik, neznani leteči predmet
actor airplane: letalo, manjše letalo, odhod letala, prihod letala
actor helicopter: helikopter
actor balloon: balon
actor bat: netopir
actor parrot: papagaj
actor flamingo: flamingo
actor eagle: orel
actor fairy: vilinsko bitje
actor genie: duh iz steklenice, iz steklenice
actor parachute: padalo, jadralno padalo, skok s padalom
actor train: lokomotiva, vlak, hitri vlak, hitri vlak s koničastim nosom, gorska železnica
actor car: avtomobil, cestni terenec, prihajajoči avtomobil, dirkalnik
actor taxi: taksi, prihajajoči taksi, taksist
actor bus: avtobus, prihajajoči avtobus, šolski avtobus
actor police car: policijsko vozilo, policijsko, prihajajoče policijsko vozilo
actor fire engine: gasilsko vozilo, gasilsko
actor tractor: traktor
actor snowman: snežak brez snega, snežak snega, snežak
actor ball: nogometna žoga, nogometna
actor hamburger: hamburger
actor pizza: pica, kos pice
actor hot dog: hot dog
actor taco: taco
actor apple: rdeče jabolko, zeleno jabolko
actor banana: banana
actor watermelon: lubenica
actor pineapple: ananas
actor strawberry: jagoda
actor carrot: korenje
actor doughnut: krof
actor ice cream: rahel sladoled, sladoled
actor cake: rojstnodnevna torta, krhek kolač
actor cupcake: kolaček
actor cheese: kos sira, sira
actor mushroom: goba
actor lollipop: lizika
actor guitar: kitara
actor drum: boben
actor violin: violina
actor trumpet: trobenta
actor umbrella: dežnik, dežnik z dežnimi kapljami, zaprt dežnik
actor gift: zavito darilo
actor crown: krona
actor top hat: cilinder
actor alarm clock: budilka
actor camera: fotoaparat, fotoaparat z bliskavico
actor television: televizija
actor light bulb: žarnica
actor trophy: trofeja
actor basketball: košarkarska žoga, košarkarska
actor cactus: kaktus
actor sunflower: sončnica
actor tulip: tulipan
actor rose: vrtnica
actor christmas tree: jelka, božična jelka
actor jack-o-lantern: izrezljana buča
actor castle: grad
actor house: hiša, hiša z vrtom
actor tent: šotor
actor bell: zvonec
actor crystal ball: kristalna krogla
actor key: ključ, star ključ
actor backpack: šolski nahrbtnik
scene desert: puščava
event fireworks: ognjemet, sibirska lučka, petarda
event bubbles: mehurčki
= so
actor teddy bear: boombalo
actor panda: ooroso madow, ooroso, oorso madow
actor astronaut: dayax u safre, safre
actor dog: waji eey, eey, eyga haggaha, eyga adeegga, dhogorta
actor fox: dawaco
actor unicorn: xayawaan khuraafi ah, khuraafi
actor dinosaur: waa wax la aqoon, waa aqoon, sauropod-ka
actor cat: waji bisad, bisad, bisadda madoow, bisad ba’an, bisad gariireyso indha dhoolo cadeyneysa, bisad dhoolo cadeyneysa qalbi leh, bisad kaftan dhoolo cadeyn leh, bisad shuminayso, bisad baqdin leh, bisad ooyneeysa, bisad xanaaqsan
actor lion: libaax
actor tiger: waji shabeel, shabeel, haramacad
actor monkey: daanyeer, waji daanyeer
actor koala: korow
actor frog: rah
actor chicken: diggaag
actor snail: dixiri qolof leh, dixiri qolof
actor robot: mashiin
actor alien: shisheeye
actor bear: oorso
actor pig: waji doofaar, doofaar, san doofaar, khinsiir
actor cow: waji sac, sac, baqay, lo’ gisida biyaha
actor mouse: waji walasandheer, walasandheer, jiir
actor elephant: maroodi, Maroodiga weeyn
actor wizard: sixiroole
actor superhero: halyeey ah, halyeey
actor princess: boqorad
actor wolf: yeey
actor raccoon: dabacaddeeye
actor giraffe: geri
actor zebra: dameer-farow
actor deer: deero, deero maraykan
actor camel: geel, geel laba-tuure, geela carabta
actor kangaroo: kangaaruu, kangaaruu yar
actor hippo: jeer
actor rhino: wiyil
actor gorilla: goriilla, danyeer weyn cas
actor otter: kalluunka casiirka, casiirka
actor hedgehog: xiddig-dhul
actor polar bear: oorso waqooyi
actor hamster: jiir booge
actor peacock: daa’uus
actor rooster: diiq
actor chick: cunug diggaag, cunugga diggaaga hor soo eegaya, jiiw dhalanay
actor crocodile: yaxaas
actor snake: mas
actor llama: geel bakayle, faraca geela, geela alpaka
actor goat: ri
actor sheep: lax, wan
actor horse: faras, waji faras, faraska farxad wareegga, faras wadid, faraska orodka
actor beaver: oorso yar oo xeeb kunool, oorso xeeb kunool
actor skunk: xayawaan uuro leh, uuro
actor ladybug: duqsiyada dheddiga, kutaan dheddig
actor ant: quraanjo
actor scorpion: dib qallooc, qallooc, qoyska dib qallooc
actor caterpillar: kutaan, dirxi
actor clown: waji qosol leh, qosol
actor santa claus: Aabaha Ciidda Masiixigga, mx claus, Marwada Masiixigga, aabaha farxdda, Ciidda Masiixigga
actor vampire: reer-aakhiraad dhiig cab ah, cab
actor zombie: qof dhintay soo noolaaday, dhintay noolaaday
actor elf: ruuxaan
actor ninja: ninja
actor prince: boqor
actor cook: cunno kariye, kariye
actor firefighter: dab damis, taraaga dabka
actor police officer: sarkaal boolis, sarkaal
actor farmer: Beeraley, beeraley. beer ilaaliye
actor monster: shayddaan shisheeye ah, shayddaan shisheeye
actor tropical fish: kalluunka kulaylaha, kulaylaha
actor penguin: shimbir baraf
actor turtle: qubo, qubo dhal ah
actor octopus: farammugo
actor whale: nibiri, nibiriga mataga
actor crab: carsaanyo
actor duck: muwaata, booloboolo
actor sailboat: doon shiraac, shiraac
actor dolphin: hoon-baro
actor shark: kalluun libaax
actor seal: shaabad
actor jellyfish: kaluun qolof leh, kaluun qolof
actor squid: xayawaan badeed, badeed
actor lobster: argoosto, kalluun qolof la shiilay
actor pufferfish: kalluunka baaqa, baaqa
actor swan: shimbiraha booloboolada, cunug booloboolo
actor mermaid: qof cajiib ah, cajiib
actor ship: markab, rakaab markab, rakaab qaadis
actor dragon: waji masduulaagi, masduulaagi
actor rocket: gantaal
actor owl: guumays
actor butterfly: balanbaalis
actor bee: shinni malab
actor ufo: shey sidii digsi oo duulaya, shey sidii duulaya
actor airplane: diyaarad, diyaarad yar, bixitaanka diyaaradda, immaanshaha diyaaradda
actor helicopter: diyaarad helikobtar
actor balloon: baaluun
actor bat: fiidmeer
actor parrot: baqbaqaaq
actor flamingo: qudunquuto
actor eagle: gorgor
actor fairy: qurux badan
actor genie: jinka, sixirka jinka
actor kite: abitey
actor parachute: baarashuud
actor train: dhaqdhaqaaq, tareen, tareen aad u dheereeya, tareen xawaare sare, jidka tareenka buurta
actor car: baabuur, gaadiidka cayaaraha, gaari soo socda, tartan gaari
actor taxi: taksi, taksi soo socda
actor bus: bas, bas soo socda
actor police car: gaari boolis, gaari boolis soo socda
actor fire engine: mashiinka dabka, mashiinka
actor tractor: cagaf-cagaf
actor snowman: baraf-naag oo naag la’aan ah, baraf-naag, baraf-nin
actor ball: cayaaraha kubada, cayaaraha
actor hamburger: hambaagar
actor pizza: pizza-da
actor hot dog: eey kulul
actor taco: taako, taakada meksikaanka
actor apple: tufaax guduud, tufaax cagaar
actor banana: moos
actor watermelon: qare
actor pineapple: caananaas
actor strawberry: frawla
actor carrot: dabocase
actor doughnut: keek macaan loo shiilan cajiin ahaan, keek shiilan cajiin ahaan
actor ice cream: jallaato jilicsan, jallaato
actor cake: keegga maalinka dhalashada, keeg yar, maalinka dhalashada
actor cupcake: koob keeg
actor cheese: gabal burcad, burcad, gabal burcad ah
actor mushroom: barkin waraabe
actor lollipop: nacnac ul ballaaran
actor guitar: giitaar
actor drum: durbaan, ulaha durbaanka
actor violin: seese
actor trumpet: fuugwo
actor umbrella: dallad, dallad leh dhibco roob, dallad xiran
actor gift: hadiyada duuban
actor crown: taaj
actor top hat: koofiyad dheer, koofiyad
actor alarm clock: saacadda qaylo-dhaanta
actor camera: kamarad, kamarad khashaafad leh
actor television: telefishan
actor light bulb: laambad dab
actor trophy: koop
actor basketball: kubbadda kolayga, kubada kolayga
actor cactus: tiin
actor sunflower: gabbaldaye
actor tulip: ubax caano, caano
actor rose: ubax koob
actor christmas tree: geedka Ciid Masiixigga, geed Ciid Masiixi
actor jack-o-lantern: jack-o-cirifka
actor castle: dabaq
actor house: guri, guri beer leh
actor tent: teendho
actor bell: jalas
actor crystal ball: kubada kareemka, kareemka, kareem
actor key: fure, fure qadiimi ah
actor backpack: shandad dhabar
scene desert: lamadegaan
event fireworks: shaqooyinka dabka, shaqooyinka, dhalaaliye, dab-demiyeyaasha
= sq
actor teddy bear: arush pelushi
actor panda: fytyrë pande, pande
actor astronaut: person astronaut, astronaut
actor dog: fytyrë qeni, qeni, qen, qen udhëzues, qen shërbimi, pudël
actor fox: fytyrë dhelpre, dhelpre, dhelpër
actor rabbit: fytyrë lepuri, lepuri, lepur, lepurush
actor unicorn: fytyrë njëbrirëshi, njëbrirëshi, njëbrirësh
actor dinosaur: tiranozaur-reks, sauropod
actor cat: fytyrë maceje, maceje, mace, mace e zezë, fytyrë maceje e qeshur me gojën e hapur, fytyrë maceje me sy të qeshur, fytyrë maceje me sy në formë zemre, fytyrë maceje me buzëqeshje të sforcuar, fytyrë maceje që puth me sy të mbyllur, fytyrë maceje e rraskapitur, fytyrë maceje që qan, fytyrë maceje me buzë të varura
actor lion: fytyrë luani, luani
actor tiger: fytyrë tigri, tigri, tigër, leopard
actor monkey: majmun, fytyrë majmuni
actor koala: koalë
actor frog: fytyrë bretkose, bretkose
actor chicken: pulë
actor snail: kërmill
actor robot: fytyrë roboti, roboti, robot
actor alien: alien
actor bear: fytyrë ariu, ariu
actor pig: fytyrë derri, derri, derr, hundë derri, derr i egër
actor cow: fytyrë lope, lope, dem, buall indian
actor mouse: fytyrë miu, miu, mi shtëpiak, mi
actor elephant: elefant, mamuth
actor wizard: magjistar
actor superhero: superhero
actor princess: princeshë
actor wolf: fytyrë ujku, ujku, ujk
actor raccoon: rakun
actor giraffe: gjirafë
actor zebra: zebër
actor deer: dre, dre brilopatë
actor camel: gamile, gamile me dy gunga
actor kangaroo: kangur
actor hippo: hipopotam
actor rhino: rinoqeront
actor gorilla: gorillë, orangutang
actor otter: vidër
actor hedgehog: iriq
actor polar bear: ari polar
actor hamster: fytyrë brejtësi, brejtësi, brejtës
actor peacock: pallua
actor rooster: gjel
actor chick: zog pule, zog pule përballë, zog në çelje
actor crocodile: krokodil
actor snake: gjarpër
actor llama: lamë
actor goat: dhi
actor sheep: dele, dash
actor horse: kalë, fytyrë kali, kalë në karusel, kalërim
actor beaver: kastor
actor skunk: qelbës
actor ladybug: mollëkuqe
actor ant: milingonë
actor scorpion: akrep
actor caterpillar: shumëkëmbësh, krimb
actor clown: fytyrë gaztori, gaztori, gaztor
actor santa claus: babagjyshi i krishtlindjes, babagjyshi krishtlindjes, zx klaus, gjyshe krishtlindjesh
actor vampire: vampir
actor zombie: zombi
actor elf: kukudh, kukudhë
actor ninja: ninxhë, ninxha
actor prince: princ
actor cook: person kuzhinier, kuzhinier, shef kuzhine
actor firefighter: person zjarrfikës, zjarrfikës
actor police officer: polic, polic i fshehtë
actor farmer: person bujk, bujk
actor monster: përbindësh alien
actor tropical fish: peshk tropikal, peshk
actor penguin: pinguin
actor turtle: breshkë
actor octopus: oktapod
actor whale: balenë, balenë që hedh ujë
actor crab: gaforre
actor duck: rosak, patë
actor sailboat: varkë me vela, varkë vela
actor dolphin: delfin
actor shark: peshkaqen
actor seal: fokë, fokë luan
actor jellyfish: kandil deti, kandil
actor squid: kallamar
actor lobster: karavidhe, karkalec deti
actor pufferfish: peshk tullumbace
actor swan: mjellmë
actor mermaid: sirenë deti, sirenë, njeri sirenë
actor ship: anije, anije udhëtarësh, traget
actor dragon: fytyrë dragoi, dragoi, dragua
actor rocket: raketë
actor owl: buf
actor butterfly: flutur
actor bee: bletë
actor ghost: fantazmë
actor ufo: disk fluturues, objekt i paidentifikuar fluturues
actor airplane: aeroplan, aeroplan i vogël, nisje aeroplani, mbërritje aeroplani
actor helicopter: helikopter
actor balloon: tullumbace
actor bat: lakuriq nate
actor parrot: papagall
actor flamingo: flamingo
actor eagle: shqiponjë
actor fairy: zanë
actor genie: xhind
actor kite: balonë
actor parachute: parashutë, hedhje me parashutë
actor train: lokomotivë, tren, tren me shpejtësi të madhe, tren-plumb, hekurudhë në mal
actor car: automobil, makinë sportive për kamp, automobil që vjen, makinë garash
actor taxi: taksi, taksi që vjen, taksi e verdhë
actor bus: autobus, autobus që vjen
actor police car: makinë policie, makinë policie që vjen
actor fire engine: zjarrfikëse
actor tractor: traktor
actor bicycle: biçikletë
actor snowman: njeri prej bore pa borë, prej, njeri prej bore
actor ball: top futbolli, futbolli
actor hamburger: hamburger
actor pizza: pica
actor hot dog: hot-dog
actor taco: tako
actor apple: mollë e kuqe, mollë, mollë jeshile
actor banana: banane
actor watermelon: shalqi
actor pineapple: ananas
actor strawberry: luleshtrydhe
actor carrot: karotë
actor doughnut: petull e ëmbël, petull ëmbël
actor ice cream: akullore e butë, akullore butë, akullore
actor cake: tortë ditëlindjeje, kek i shkrifët
actor cupcake: kek i vogël, kek
actor cheese: copë djathi
actor mushroom: kërpudhë
actor lollipop: lëpirëse
actor guitar: kitarë
actor drum: daulle, shkopinj daulleje
actor violin: violinë
actor trumpet: trombë
actor umbrella: çadër, çadër me pika shiu, çadër e mbyllur
actor gift: dhuratë e mbështjellë, dhuratë mbështjellë
actor crown: kurorë
actor top hat: kapelë cilindrike, cilindrike
actor alarm clock: orë me zile
actor camera: kamerë, kamerë me blic
actor television: televizor
actor light bulb: llambë
actor trophy: trofe
actor basketball: basketboll
actor cactus: kaktus
actor sunflower: luledielli
actor tulip: tulipan
actor rose: trëndafil, trëndafil dashurie
actor christmas tree: pemë krishtlindjeje, krishtlindjeje
actor jack-o-lantern: kungulli i Halloween, kungulli Halloween, kungulli i hallouinit
actor castle: kështjellë
actor house: shtëpi, shtëpi me kopsht, shtëpi e thjeshtë, shtëpi në fermë
actor tent: tendë
actor crystal ball: top kristali, kristali, kristal, sferë kristali
actor key: çelës i vjetër
actor backpack: çantë shkolle
scene desert: shkretëtirë
event fireworks: fishekzjarrë, xixëllimë, fishekzjarr
event bubbles: flluska
= sr
actor teddy bear: медведић
actor panda: панда
actor astronaut: астронаут
actor dog: лице пса, пса, пас, пас водич, службени пас, пудла
actor fox: лисица
actor rabbit: лице зеца, зеца, зец
actor unicorn: лице једнорога, једнорога, једнорог
actor dinosaur: тираносаурус рекс, сауропод
actor cat: лице мачке, мачке, мачка, црна мачка, насмејана мачка са отвореним устима, мачка са широким осмехом и насмејаним очима, насмејана мачка са очима у облику срца, мачка са киселим осмехом, мачка која љуби са затвореним очима, уплашена мачка, уплакана мачка, надурена мачка, маче
actor lion: лав
actor tiger: лице тигра, тигра, тигар, леопард
actor monkey: мајмун, лице мајмуна
actor koala: коала
actor frog: жаба
actor chicken: кокошка
actor snail: пуж
actor robot: роботско лице, роботско, робот
actor alien: ванземаљац
actor bear: медвед, меда
actor pig: лице свиње, свиње, свиња, свињска њушка, вепар, свињa
actor cow: лице краве, краве, крава, во, водени биво
actor mouse: лице миша, миша, миш, пацов
actor elephant: слон, мамут
actor wizard: маг
actor superhero: супер херој
actor princess: принцеза
actor wolf: вук
actor raccoon: ракун
actor giraffe: жирафа
actor zebra: зебра
actor deer: јелен, лос
actor camel: камила, двогрба камила
actor kangaroo: кенгур
actor hippo: нилски коњ
actor rhino: носорог
actor gorilla: горила, орангутан
actor otter: видра
actor hedgehog: јеж
actor polar bear: поларни медвед
actor hamster: лице хрчка, хрчка, хрчaк
actor peacock: паун
actor rooster: певац
actor chick: пиле, пиле спреда, пиле у јајету, пилe, пиленце
actor crocodile: крокодил
actor snake: змија, змиja, змиjoнoша
actor llama: лама
actor goat: коза
actor sheep: овца, ован
actor horse: коњ, лице коња, коњ са вртешке
actor beaver: дабар
actor skunk: твор
actor ladybug: бубамара
actor ant: мрав
actor scorpion: шкорпион
actor caterpillar: гусеница, црв
actor clown: лице кловна, кловна, кловн
actor santa claus: Деда Мраз, особа Мраз, бака Мраз
actor vampire: вампир
actor zombie: зомби
actor elf: виловњак
actor ninja: нинџа
actor prince: принц
actor cook: кувар
actor firefighter: ватрогасац / жена ватрогасац, ватрогасац / ватрогасац, ватрогасно возило
actor police officer: представник полиције
actor farmer: пољопривредник
actor monster: ванземаљско чудовиште
actor tropical fish: тропска риба, риба
actor penguin: пингвин
actor turtle: корњача
actor octopus: октопод
actor whale: кит, кит који прска
actor crab: краба
actor duck: патка, гуска
actor sailboat: једрењак
actor dolphin: делфин
actor shark: ајкула
actor seal: фока
actor jellyfish: медуза
actor squid: хоботница
actor lobster: јастог, рачић
actor pufferfish: надувана риба
actor swan: лабуд
actor mermaid: особа из мора, мора
actor ship: брод, путнички брод, трајект
actor dragon: лице змаја, змаја, змај
actor rocket: ракета
actor owl: сова
actor butterfly: лептир
actor bee: пчела
actor ufo: летећи тањир
actor airplane: авион, мали авион, полетање авиона, слетање авиона
actor helicopter: хеликоптер
actor balloon: балон
actor bat: шишмиш
actor parrot: папагај
actor flamingo: фламинго
actor eagle: орао
actor fairy: вила
actor genie: добри дух, добри
actor kite: змај на ветар, змај ветар
actor parachute: падобран
actor train: локомотива, воз, брзи воз, брзи воз са заобљеним врхом, планинска железница
actor car: аутомобил, камп-возило, аутомобил спреда, тркачки аутомобил
actor taxi: такси, такси спреда
actor bus: аутобус, аутобус спреда
actor police car: полицијски аутомобил, полицијски аутомобил спреда
actor fire engine: ватрогасни камион
actor tractor: трактор
actor bicycle: бицикл
actor snowman: снешко белић без снега, снешко белић снега, снешко белић
actor ball: фудбалска лопта, фудбалска
actor hamburger: хамбургер, хамбургeр
actor pizza: пица
actor hot dog: хот-дог
actor taco: тако
actor apple: црвена јабука, зелена јабука
actor banana: банана
actor watermelon: лубеница
actor pineapple: ананас
actor strawberry: јагода
actor carrot: шаргарепа
actor doughnut: крофна, крофнa
actor ice cream: сладолед у корнету, сладолед корнету, сладолед
actor cake: рођенданска торта, парче торте
actor cupcake: капкејк
actor cheese: кришка сира
actor mushroom: печурка
actor lollipop: лизалица
actor guitar: гитара
actor drum: добош
actor violin: виолина
actor trumpet: труба
actor umbrella: кишобран, кишобран са капима кише, затворени кишобран
actor gift: упакован поклон
actor crown: круна
actor top hat: цилиндар, цилиндaр
actor alarm clock: будилник
actor camera: фотоапарат, фотоапарат са блицем
actor television: телевизија
actor light bulb: сијалица
actor trophy: пехар
actor basketball: кошаркашка лопта, кошаркашка
actor cactus: кактус
actor sunflower: сунцокрет
actor tulip: лала
actor rose: ружа
actor christmas tree: божићна јелка
actor jack-o-lantern: светиљка од бундеве, светиљка бундеве
actor castle: дворац
actor house: кућа, кућа са баштом
actor tent: шатор
actor bell: звоно
actor crystal ball: кристална кугла
actor key: кључ, стари кључ, кључеви
actor backpack: школски ранац
scene desert: пустиња
event fireworks: ватромет, прскалица, петарда
event bubbles: мехурићи, мехур
= sv
actor teddy bear: nallebjörn
actor panda: pandaansikte
actor astronaut: astronaut
actor dog: hundansikte, hund, ledarhund, servicehund, pudel
actor fox: rävansikte
actor rabbit: kaninansikte, kanin
actor unicorn: enhörningsansikte
actor dinosaur: T-rex, sauropod
actor cat: kattansikte, katt, svart katt, flinande kattansikte, flinande kattansikte med leende ögon, leende kattansikte med hjärtformade ögon, kattansikte med snett leende, kyssande kattansikte, uttröttat kattansikte, gråtande kattansikte, tjurande katt
actor lion: lejonansikte
actor tiger: tigeransikte, tiger, leopard
actor monkey: apa, apansikte
actor koala: koala, koala-ansikte, koalabjörn
actor frog: grodansikte
actor chicken: höna
actor snail: snigel
actor robot: robotansikte
actor alien: utomjording
actor bear: björnansikte
actor pig: grisansikte, gris, gristryne, vildsvin
actor cow: koansikte, ko, oxe, vattenbuffel
actor mouse: musansikte, mus, råtta
actor elephant: elefant, mammut
actor wizard: magiker
actor superhero: superhjälte
actor princess: prinsessa
actor wolf: vargansikte
actor raccoon: tvättbjörn
actor giraffe: giraff
actor zebra: zebra
actor deer: hjort, älg
actor camel: dromedar, kamel
actor kangaroo: känguru
actor hippo: flodhäst
actor rhino: noshörning
actor gorilla: gorilla, orangutang
actor otter: utter
actor hedgehog: igelkott
actor polar bear: isbjörn
actor hamster: hamsteransikte
actor peacock: påfågel
actor rooster: tupp
actor chick: kyckling, kyckling framifrån, nykläckt kyckling, kycklingansikte
actor crocodile: krokodil
actor snake: orm
actor llama: lama
actor goat: get
actor sheep: tacka, vädur
actor horse: häst, hästansikte, karusellhäst, galopperande häst, hästlopp
actor beaver: bäver
actor skunk: skunk
actor ladybug: nyckelpiga
actor ant: myra
actor scorpion: skorpion
actor caterpillar: tusenfoting, mask
actor clown: clownansikte
actor santa claus: jultomte, könsneutral tomte, tomtemor
actor vampire: vampyr
actor zombie: zombie
actor elf: alv
actor ninja: ninja
actor prince: prins
actor cook: kock
actor firefighter: brandman
actor police officer: polis
actor farmer: bonde
actor monster: utomjordiskt monster
actor tropical fish: tropisk fisk, fisk
actor penguin: pingvin, pingvinansikte
actor turtle: sköldpadda
actor octopus: bläckfisk
actor whale: val, val som sprutar vatten
actor crab: krabba, kräfta
actor duck: and, gås
actor sailboat: segelbåt
actor dolphin: delfin
actor shark: haj
actor seal: säl
actor jellyfish: manet
actor squid: mindre bläckfisk
actor lobster: hummer, räka
actor pufferfish: blåsfisk
actor swan: svan
actor mermaid: vattenväsen
actor ship: fartyg, passagerarfartyg, färja
actor dragon: drakansikte, drake
actor rocket: raket
actor owl: uggla
actor butterfly: fjäril
actor bee: bi
actor ghost: spöke
actor ufo: flygande tefat
actor airplane: flygplan, litet flygplan, avgång med flyg, ankomst med flyg
actor helicopter: helikopter
actor balloon: ballong
actor bat: fladdermus
actor parrot: papegoja
actor flamingo: flamingo
actor eagle: örn
actor fairy: fé
actor genie: ande, anden i flaskan
actor kite: flygande drake
actor parachute: fallskärm, fallskärmshopp
actor train: ånglok, tåg, snabbtåg, höghastighetståg, bergbana
actor car: bil, SUV, mötande bil, racerbil
actor taxi: taxi, mötande taxi
actor bus: buss, mötande buss
actor police car: polisbil, mötande polisbil
actor fire engine: brandbil
actor tractor: traktor
actor bicycle: cykel
actor snowman: snögubbe utan snö, snögubbe
actor ball: fotboll
actor hamburger: hamburgare
actor pizza: pizzabit, pizza
actor hot dog: varmkorv
actor taco: taco
actor apple: rött äpple, äpple, grönt äpple
actor banana: banan
actor watermelon: vattenmelon, vattenmelonskiva
actor pineapple: ananas
actor strawberry: jordgubbe
actor carrot: morot
actor doughnut: munk
actor ice cream: mjukglass, glass
actor cake: födelsedagstårta, tårtbit
actor cupcake: muffin
actor cheese: ostbit
actor mushroom: svamp
actor lollipop: klubba
actor guitar: gitarr
actor drum: trumma, trumma med trumpinnar, trumpinnar
actor violin: fiol, fiol med stråke
actor trumpet: trumpet
actor umbrella: paraply, paraply med regndroppar, hopfällt paraply, utfällt paraply
actor gift: inslagen present
actor crown: krona
actor top hat: hög hatt
actor alarm clock: väckarklocka
actor camera: kamera, kamera med blixt
actor television: tv
actor light bulb: glödlampa
actor trophy: pokal
actor basketball: basketboll
actor cactus: kaktus
actor sunflower: solros
actor tulip: tulpan
actor rose: ros
actor christmas tree: julgran
actor jack-o-lantern: lyktgubbe
actor castle: slott, europeiskt slott
actor house: hus, hus med trädgård
actor tent: tält
actor bell: ringklocka
actor crystal ball: kristallkula
actor key: nyckel, gammal nyckel
actor backpack: ryggsäck
scene desert: öken
event fireworks: fyrverkerier, glittrande fyrverkeri, smällare
event bubbles: bubblor
= sw
actor teddy bear: mwanaserere wa dubu, mwanaserere dubu
actor panda: panda
actor astronaut: mwanaanga
actor dog: uso wa mbwa, mbwa, mbwa wa kuongoza, mbwa msaidizi, kijibwa
actor fox: mbweha
actor rabbit: uso wa sungura, sungura
actor unicorn: uso wa farasi mwenye pembe moja, farasi
actor dinosaur: T-Rex, sauropodi
actor cat: uso wa paka, paka, paka mweusi, uso wa paka mwenye tabasamu, uso wa paka mwenye tabasamu wenye macho ya tabasamu, uso wa paka unaotabasamu wenye macho yenye umbo la moyo, uso wa paka wenye tabasamu la kulazimisha, uso wa paka anayebusu, uso wa paka uliochoka, uso wa paka unaolia, uso wa paka uliobibidua midomo
actor lion: simba
actor tiger: uso wa chui milia, chui, chui mkubwa mwenye milia, chui milia
actor monkey: tumbili, uso wa tumbili
actor koala: koala
actor frog: uso wa chura, chura
actor chicken: kuku
actor snail: konokono
actor robot: roboti
actor alien: jitu geni
actor bear: dubu
actor pig: uso wa nguruwe, nguruwe, pua la nguruwe, uso wa nguruwe dume
actor cow: uso wa ng’ombe, ng’ombe, maksai, nyati, shamba la ng’ombe
actor mouse: uso wa panya, panya, kipanya
actor elephant: ndovu, tembo wa kale
actor wizard: mlozi, mlozi mwanamke
actor superhero: shujaa
actor princess: binti mfalme
actor wolf: mbwa mwitu
actor raccoon: rakuni
actor giraffe: twiga
actor zebra: punda milia, punda
actor deer: kulungu, kongoni
actor camel: ngamia, ngamia mwenye nundu mbili, ngamia mwenye nundu moja
actor kangaroo: kangaruu, mtoto wa kangaruu
actor hippo: kiboko
actor rhino: kifaru
actor gorilla: sokwe, orangutanu
actor otter: fisi-maji
actor hedgehog: nungunungu
actor polar bear: dubu barafu
actor hamster: uso wa buku, buku, panya buku
actor peacock: tausi
actor rooster: jogoo
actor chick: kifaranga, kifaranga kinachotazama mbele, kifaranga kinachoanguliwa
actor crocodile: mamba
actor snake: nyoka
actor llama: ilama
actor goat: mbuzi
actor sheep: kondoo, kondoo dume, kondoo wa kike
actor horse: uso wa farasi, farasi inayozunguka, kuendesha farasi
actor skunk: kicheche
actor ladybug: kombamwiko mwenye madoa, kombamwiko madoa
actor ant: siafu
actor scorpion: ng’e
actor caterpillar: mdudu, mnyoo
actor clown: katuni
actor santa claus: baba krismasi, kichimbakazi yeyote, mkongwe
actor vampire: mnyonya damu, mnyonya
actor elf: kibwengo
actor ninja: ninja
actor prince: mwana wa mfalme, mwana mfalme
actor cook: mpishi, mpishi mkuu
actor firefighter: mzimamoto
actor police officer: askari polisi, askari, askari polisi wa kiume
actor farmer: mkulima, mkulima wa mifugo, mkulima wa mimea
actor monster: dubwana geni, geni
actor tropical fish: samaki wa tropiki, tropiki
actor penguin: pengwini
actor turtle: mzee kobe
actor octopus: pweza
actor whale: nyangumi, nyangumi anayerusha maji
actor crab: kaa
actor duck: bata, bata bukini
actor sailboat: mashua, mashura
actor dolphin: pomboo
actor shark: papa
actor seal: sili, sili mkubwa
actor jellyfish: kiwavi wa baharini, kiwavi baharini, maisha ya baharini
actor squid: ngisi
actor lobster: kambamti, uduvi
actor pufferfish: aina ya samaki, aina
actor swan: bata maji, mtoto wa bata
actor mermaid: nguva mtu, nguva, nguva jike
actor ship: meli, meli ya abiria, kivuko
actor dragon: uso wa dragoni, dragoni
actor rocket: roketi, roketi ya angani
actor owl: bundi
actor butterfly: kipepeo
actor bee: nyuki
actor ghost: pepo
actor ufo: kisahani kinachopaa, chombo kisichotambulika kinachopaa
actor airplane: eropleni, ndege ndogo, ndege inayoondoka, ndege inayowasili
actor helicopter: helikopta
actor balloon: puto
actor bat: popo
actor parrot: kasuku
actor flamingo: Flamingo
actor eagle: tai
actor genie: jini, pepo jini
actor kite: kishada
actor parachute: parachuti, ruka kwa parachuti
actor train: garimoshi, treni, treni yenye kasi, treni yenye kasi yenye umbo la risasi, reli ya milimani, ingini ya garimoshi
actor car: gari la burudani, gari linalokuja, gari la mashindano
actor taxi: teksi, teksi inayokuja
actor bus: basi linalokuja
actor police car: gari la polisi, gari la polisi linalokuja
actor fire engine: gari la zimamoto, zimamoto
actor tractor: trekta
actor snowman: sanamu ya mtu ya theluji bila theluji, sanamu bila, sanamu ya mtu ya theluji
actor ball: mpira wa miguu, miguu
actor hamburger: hambaga
actor pizza: piza
actor hot dog: soseji katika mkate, soseji
actor taco: chapati iliyojazwa vyakula mbalimbali, chapati vyakula mbalimbali
actor apple: tufaha jekundu, tufaha la kijani
actor banana: ndizi
actor watermelon: tikitimaji
actor pineapple: nanasi
actor strawberry: stroberi
actor carrot: karoti
actor doughnut: kitumbua
actor ice cream: aisikrimu laini, aisikrimu
actor cake: keki ya kusherehekea siku ya kuzaliwa, keki kusherehekea siku kuzaliwa, keki
actor cupcake: keki ndogo, keki ya kikapu
actor cheese: kipande cha jibini, jibini
actor mushroom: uyoga
actor lollipop: pipi
actor guitar: gita
actor drum: ngoma, piga ngoma
actor violin: fidla
actor trumpet: tarumbeta
actor umbrella: mwavuli, mwavuli na matone ya mvua, mwavuli uliokunjwa
actor gift: zawadi iliyofungwa
actor crown: taji
actor top hat: kofia ya mwanamume
actor alarm clock: kipima muda
actor camera: kamera, kamera yenye mmweko
actor television: runinga
actor basketball: mpira wa kikapu, kikapu
actor cactus: dungusi kakati
actor sunflower: alizeti
actor tulip: tulipu
actor rose: ua la waridi, waridi
actor christmas tree: mti wa krismasi, krismasi
actor jack-o-lantern: taa ya malenge yenye umbo la uso wa mtu, malenge
actor castle: kasri
actor house: jengo la nyumba, nyumba, nyumba yenye ua
actor tent: hema
actor crystal ball: tufe la kioo, kioo
actor key: ufunguo, ufunguo wa zamani
actor backpack: mfuko wa shuleni, mfuko shuleni
scene desert: jangwa, jangwani
event fireworks: fataki, kimetameta, fataki ya kuchezea
event bubbles: viputo
= ta
actor teddy bear: டெடிபியர்
actor panda: பாண்டா முகம், பாண்டா
actor astronaut: விண்வெளி வீரர், விண்வெளி
actor dog: நாய் முகம், நாய், வழிகாட்டி நாய், சேவைபுரியும் நாய், பூடில்
actor fox: குள்ளநரி முகம், குள்ளநரி
actor rabbit: முயல் முகம், முயல், முயல் குட்டி முகம்
actor unicorn: ஒற்றைக் கொம்பு குதிரை முகம், ஒற்றைக் கொம்பு குதிரை
actor dinosaur: டி-ரெக்ஸ், சரோபாட்
actor cat: பூனை முகம், கருப்புப் பூனை, திறந்த வாயுடன் சிரிக்கும் பூனை முகம், சிரிக்கும் கண்களுடன் புன்னகைக்கும் பூனை முகம், இதய வடிவ கண்களால் சிரிக்கும் பூனை முகம், வருத்தமான புன்னகை சிந்தும் பூனை முகம், கண்களை மூடிக்கொண்டு முத்தமிடும் பூனை முகம், பயந்த பூனை முகம், அழும் பூனை முகம், மகிழ்ச்சியற்ற பூனை முகம்
actor lion: சிங்க முகம், சிங்க, பொம்மை சிங்கம்
actor tiger: புலி முகம், சிறுத்தை
actor monkey: குரங்கு, குரங்கு முகம்
actor frog: தவளை முகம், தவளை
actor chicken: கோழிக்குஞ்சு
actor snail: நத்தை
actor robot: ரோபோ முகம், ரோபோ
actor alien: ஏலியன்
actor bear: கரடி முகம்
actor pig: பன்றி முகம், பன்றி, பன்றி மூக்கு, ஆண்பன்றி
actor cow: பசு முகம், பசு, எருது, நீர் எருமை
actor mouse: சுண்டெலி முகம், சுண்டெலி, எலி
actor elephant: பெரிய யானை
actor wizard: மந்திரவாதி
actor superhero: சூப்பர்ஹீரோ, சூப்பர்மேன்
actor princess: இளவரசி
actor wolf: ஓநாய் முகம், ஓநாய்
actor raccoon: ரக்கூன்
actor giraffe: ஒட்டகச்சிவிங்கி
actor zebra: வரிக்குதிரை
actor deer: கடமான்
actor camel: ஒட்டகம், இரு திமில் கொண்ட ஒட்டகம், ஒற்றைத் திமில் கொண்ட ஒட்டகம்
actor kangaroo: கங்காரு, கங்காரு குட்டி
actor hippo: நீர்யானை
actor rhino: காண்டாமிருகம்
actor gorilla: கொரில்லா, ஒராங்குட்டான்
actor otter: நீர்நாய்
actor hedgehog: முள்ளெலி
actor polar bear: பனிக் கரடி, பனிக்
actor hamster: வெள்ளெலி முகம், வெள்ளெலி
actor rooster: சேவல், வீட்டுச் சேவல்
actor chick: கோழி குஞ்சு, குஞ்சு, நேருக்கு நேர் பார்க்கும் கோழி குஞ்சு, முட்டையிலிருந்து வெளிவரும் குஞ்சு
actor crocodile: முதலை
actor snake: பாம்பு
actor llama: லாமா
actor sheep: செம்மறி ஆடு, செம்மறி, செம்மறி கிடா
actor horse: குதிரை, குதிரை முகம், கேராசூல் குதிரை, ஓடும் குதிரை, பந்தய குதிரை
actor beaver: பீவர்
actor skunk: ஸ்கன்க்
actor ladybug: பெண் வண்டு
actor ant: எறும்பு
actor scorpion: தேள்
actor caterpillar: மூட்டைப் பூச்சி, மூட்டைப், புழு
actor clown: கோமாளி முகம், கோமாளி
actor santa claus: கிறிஸ்துமஸ் தாத்தா, மேக்ஸ் க்ளாஸ், கிறிஸ்துமஸ் பாட்டி
actor vampire: இரத்தக் காட்டேரி, இரத்தக்
actor zombie: ஜோம்பி, ஜோம்பி நபர்
actor elf: எல்ஃப், நபர் எல்ஃப்
actor ninja: நிஞ்சா
actor prince: இளவரசன்
actor cook: சமையல்காரர்
actor firefighter: தீயணைப்பு வீரர்
actor police officer: காவல்துறை அதிகாரி
actor farmer: விவசாயி
actor monster: ஏலியன் மான்ஸ்டர்
actor tropical fish: நன்னீர் மீன், நன்னீர்
actor penguin: பென்குயின்
actor turtle: ஆமை
actor octopus: ஆக்டோபஸ்
actor whale: திமிங்கலம், தண்ணீரைப் பீய்ச்சி அடிக்கும் திமிங்கலம்
actor duck: வாத்து, பெரிய வாத்து
actor sailboat: உலாப் படகு, உலாப்
actor dolphin: டால்பின்
actor shark: சுறா
actor seal: கடல் சிங்கம்
actor jellyfish: ஜெல்லிமீன், ஜெல்லி
actor squid: கணவாய்
actor lobster: கடல் நண்டு, கடல், கூனிறால்
actor pufferfish: ஊதிப்பெருக்கமடையும் மீன், ஊதிப்பெருக்கமடையும்
actor swan: அன்னம், அன்னக் குஞ்சு, அன்னப்பறவை, அன்னப்பறவைக் குஞ்சு
actor mermaid: கடல்மனிதன்
actor ship: கப்பல், பயணிக் கப்பல், ஃபெர்ரி
actor dragon: டிராகன் முகம், டிராகன்
actor rocket: ஏவுகணை
actor owl: ஆந்தை
actor butterfly: பட்டாம்பூச்சி
actor bee: தேனீ
actor ufo: பறக்கும் தட்டு
actor airplane: விமானம், குட்டி விமானம், விமானம் பறத்தல், விமானம் தரையிறங்குதல்
actor helicopter: ஹெலிகாப்டர்
actor balloon: பலூன்
actor bat: வௌவால்
actor parrot: கிளி
actor flamingo: பூநாரை
actor eagle: கழுகு
actor fairy: கற்பனைக் கதாபாத்திரம், கற்பனைக் கதை
actor genie: ஜீனி
actor kite: பட்டம்
actor parachute: பாராசூட்
actor train: புகை வண்டி, புகை, இரயில், விரைவு இரயில் வண்டி, புல்லட் இரயில் வண்டி, மலைப் பாதை ரயில்
actor car: கார், நவீன வசதிகள் கொண்ட வாகனம், வந்துகொண்டிருக்கும் கார், கார் பந்தயம்
actor taxi: டாக்சி, வந்துகொண்டிருக்கும் டாக்சி
actor bus: பேருந்து, வந்துகொண்டிருக்கும் பேருந்து
actor police car: போலீஸ் வண்டி, போலீஸ், வந்துகொண்டிருக்கும் போலீஸ் வாகனம், போலீஸ் கார், போலீஸ் வாகனம்
actor fire engine: தீயணைப்பு வாகனம், வாகனம்
actor tractor: டிராக்டர், டிராக்டர் வண்டி
actor snowman: பனிப்பொழிவு இல்லாத ஸ்னோமேன், பனிப்பொழிவு ஸ்னோமேன், ஸ்னோமேன்
actor ball: கால்பந்து
actor hamburger: பர்கர்
actor pizza: பீட்சா, பீட்சா துண்டு
actor hot dog: ஹாட் டாக், ஹாட்
actor apple: ஆப்பிள், பச்சை ஆப்பிள்
actor banana: வாழைப்பழம்
actor watermelon: தர்பூசணி
actor pineapple: அன்னாசிப்பழம்
actor strawberry: ஸ்ட்ராபெர்ரி
actor doughnut: டோனட்
actor ice cream: கோன் ஐஸ், ஐஸ்கிரீம்
actor cake: பிறந்தநாள் கேக், பிறந்தநாள், கேக் துண்டு
actor cupcake: கப்கேக்
actor cheese: பாலாடைக் கட்டி, பாலாடைக்
actor mushroom: காளான்
actor lollipop: குச்சிமிட்டாய்
actor drum: மேளம்
actor violin: வயலின்
actor trumpet: டிரம்பட்
actor umbrella: மழைத் துளிகளுடன் குடை, மூடிய குடை
actor gift: மூடப்பட்ட பரிசு, மூடப்பட்ட
actor crown: கிரீடம்
actor top hat: பெரிய தொப்பி
actor alarm clock: அலாரம், அலார கடிகாரம்
actor camera: கேமரா, பிளாஷ் அடிக்கும் கேமரா
actor television: தொலைக்காட்சி
actor light bulb: மின்விளக்கு
actor trophy: வெற்றிக் கோப்பை, வெற்றிக்
actor basketball: கூடைப்பந்து
actor cactus: கற்றாழை
actor sunflower: சூரியகாந்தி
actor tulip: பூவரசு
actor rose: ரோஜா
actor christmas tree: கிறிஸ்துமஸ் மரம், கிறிஸ்துமஸ்
actor jack-o-lantern: பூசணிக்காய் முகம், பூசணிக்காய்
actor house: தோட்டத்துடன் வீடு
actor tent: கூடாரம்
actor crystal ball: கண்ணாடி பந்து
actor key: சாவி, பழையச் சாவி
actor backpack: பள்ளிக்கூட பை, பள்ளிக்கூட, பள்ளிப் பை
scene desert: பாலைவனம்
event fireworks: பட்டாசு, மத்தாப்பு
event bubbles: குமிழ்கள்
actor peacock: பெண் மயில்
= te
actor teddy bear: టెడ్డీ బేర్, టెడ్డీ
actor panda: పాండా ముఖం
actor astronaut: అంతరిక్ష యాత్రికులు
actor dog: కుక్క ముఖం, కుక్క, గైడ్ కుక్క, సర్వీస్ కుక్క, పూడిల్ కుక్క
actor fox: నక్క ముఖం, నక్క
actor rabbit: కుందేలు ముఖం
actor unicorn: ఒంటి కొమ్ము గుర్రం ముఖం, ఒంటి కొమ్ము గుర్రం, ఒంటి కొమ్ము
actor dinosaur: టి-రెక్స్, సారపాడ్
actor cat: పిల్లి ముఖం, పిల్లి, నల్ల పిల్లి, నోరు తెరిచి నవ్వుతున్న పిల్లి ముఖం, పెద్దగా నవ్వుతున్న పిల్లి ముఖం, హృదయాకార కళ్లతో నవ్వుతున్న పిల్లి ముఖం, వెటకారంగా నవ్వే పిల్లి ముఖం, ముద్దుపెడుతున్న పిల్లి ముఖం, నిద్రలేని పిల్లి ముఖం, ఏడుస్తున్న పిల్లి ముఖం, కోపంతో చూస్తున్న పిల్లి ముఖం, పిల్లి పిల్ల ముఖం
actor lion: సింహం ముఖం, సింహం
actor tiger: పులి ముఖం, చిరుతపులి
actor monkey: కోతి, కోతి ముఖం
actor koala: కోలా ఎలుగుబంటి, ఎలుగుబంటి
actor frog: కప్ప ముఖం, కప్ప
actor chicken: కోడిపెట్ట
actor snail: నత్త
actor robot: రోబో ముఖం, రోబో
actor alien: గ్రహాంతరవాసి
actor bear: ఎలుగుబంటి ముఖం
actor pig: పంది ముఖం, పంది ముక్కు, మగ పంది
actor cow: ఆవు ముఖం, ఆవు, ఎద్దు, నీటి గేదె
actor mouse: ఎలుక ముఖం, ఎలుక, చుంచెలుక
actor elephant: ఏనుగు, శరభము
actor wizard: ఇంద్రజాలికుడు
actor superhero: సూపర్‌హీరో, సూపర్ పవర్లు, సూపర్ మ్యాన్
actor princess: యువరాణి
actor wolf: తోడేలు ముఖం, తోడేలు
actor raccoon: రక్కూన్
actor giraffe: జిరాఫీ
actor zebra: చారలగుర్రం, చారల గుర్రం, చారలు
actor deer: జింక, లేడి
actor camel: ఒంటె, రెండు మూపురాలు ఉండే ఒంటె
actor kangaroo: కంగారూ, కంగారు పిల్ల
actor hippo: హిప్పోపొటామస్
actor rhino: ఖడ్గమృగం
actor gorilla: గొరిల్లా, తోకలేని కోతి
actor otter: నీరుపిల్లి
actor hedgehog: ముండ్లపంది
actor polar bear: ధృవపు ఎలుగుబంటి
actor hamster: చిట్టెలుక ముఖం, చిట్టెలుక
actor peacock: నెమలి, ఆడ నెమలి
actor rooster: కోడిపుంజు
actor chick: కోడిపిల్ల, ముఖం కనిపించే కోడిపిల్ల, గుడ్డు నుండి పొదగబడిన కోడిపిల్ల
actor crocodile: మొసలి
actor snake: పాము
actor llama: లామా
actor goat: మేక
actor sheep: గొర్రె, పొట్టేలు
actor horse: గుర్రం ముఖం, కారోసిల్ గుర్రం
actor beaver: బీవర్
actor skunk: ఉడుము
actor ladybug: పేడపురుగు
actor ant: చీమ
actor caterpillar: నల్లి, క్రిమి
actor clown: జోకర్ ముఖం, జోకర్
actor santa claus: శాంటా క్లాస్, మాక్స్ క్లౌజ్, శ్రీమతి శాంటా
actor vampire: రక్తపిపాసి, రక్తం, రక్తం తాగే మనిషి
actor zombie: జాంబీ
actor elf: ఎల్ఫ్
actor ninja: నింజా
actor prince: యువరాజు
actor cook: వంట చేసే వ్యక్తి, వంట చేసే
actor firefighter: అగ్ని మాపక దళ నిపుణులు, దళ నిపుణులు
actor police officer: పోలీసు అధికారి, అధికారి
actor farmer: రైతు
actor monster: గ్రహాంతర రాక్షసుడు
actor tropical fish: అయనవృత్తీయ చేప, అయనవృత్తీయ
actor penguin: పెంగ్విన్
actor turtle: తాబేలు
actor octopus: ఆక్టోపస్
actor whale: తిమింగలం, నీళ్లు ఎగజిమ్మే తిమింగలం, తిమింగళం
actor crab: పీత
actor duck: పెద్ద బాతు
actor dolphin: డాల్ఫిన్
actor shark: సొరచేప
actor seal: సీల్
actor jellyfish: జెల్లిచేప, జెల్లీ, జెల్లీ ఫిష్
actor squid: స్క్విడ్
actor lobster: లాబ్‌స్టర్, రొయ్య
actor pufferfish: ముళ్లచేప
actor swan: హంస
actor mermaid: జల వ్యక్తి, జల
actor ship: ఓడ, ప్రయాణికుల ఓడ, బల్ల కట్టు
actor dragon: రెక్కలు గల భయంకర సర్ప ముఖం, రెక్కలు భయంకర సర్ప, రెక్కలు గల భయంకర సర్పం, భయంకర సాహసవంతమైన డ్రాగన్
actor rocket: రాకెట్, రాకెట్లు
actor owl: గుడ్లగూబ
actor butterfly: సీతాకోకచిలుక
actor bee: తేనెటీగ
actor ghost: భూతం
actor ufo: ఎగిరే పళ్లెం, ఎగిరే
actor airplane: విమానం, చిన్న విమానం, బయలుదేరిన విమానం, క్రిందకి దిగుతున్న విమానం
actor helicopter: హెలికాఫ్టర్, ఎగురుతున్న హెలికాప్టర్, హెలికాప్టర్
actor balloon: గాలి బుడగ
actor bat: గబ్బిలం
actor parrot: చిలుక, ఎర్ర రంగు చిలుక, మాట్లాడే చిలుక
actor flamingo: ఫ్లెమింగో, ఫ్లామ్‌బోయంట్
actor eagle: గద్ద
actor fairy: జానపద పాత్ర
actor genie: జినీ
actor kite: గాలి పటం, పటం
actor parachute: పారాచ్యూట్, పారాచూట్
actor train: ఆవిరితో నడిచే రైలు, ఆవిరితో నడిచే, అధిక వేగం కలిగిన రైలు, అధిక వేగం కలిగిన బుల్లెట్ రైలు, పర్వతాల్లో ప్రయాణించే రైలు
actor car: వినోద వాహనం, ముందువైపు వస్తున్న కారు, రేసింగ్ కార్
actor taxi: టాక్సీ, ముందువైపు వస్తున్న టాక్సీ, పక్కకు చూపబడే టాక్సీ చిహ్నం, పసుపు టాక్సీ
actor bus: ట్రామ్ కారు, ట్రామ్, ముందువైపు వస్తున్న బస్సు
actor police car: పోలీసు వాహనం, ముందువైపు వస్తున్న పోలీసు వాహనం
actor fire engine: అగ్ని మాపక యంత్రం, యంత్రం
actor tractor: ట్రాక్టర్
actor snowman: మంచు మనిషి, మంచుతో కప్పబడిన మంచుమనిషి, మంచు లేని మంచు మనిషి
actor ball: సాకర్ బాల్, సాకర్
actor hamburger: హాంబర్గర్
actor pizza: పిజ్జా
actor hot dog: హాట్ డాగ్
actor taco: టాకో
actor apple: ఎరుపు యాపిల్, యాపిల్, పచ్చని యాపిల్, ఎర్రని యాపిల్
actor banana: అరటిపండు, అరటి
actor watermelon: పుచ్చకాయ, పుచ్చకాయ ముక్క
actor pineapple: అనాసపండు
actor strawberry: స్ట్రాబెర్రీ
actor carrot: క్యారెట్
actor doughnut: డోనట్
actor ice cream: సాఫ్ట్ ఐస్ క్రీం, సాఫ్ట్, ఐస్ క్రీం
actor cake: పుట్టినరోజు కేకు, పుట్టినరోజు, కేకు ముక్క, పుట్టిన రోజు
actor cupcake: కప్‌కేక్
actor cheese: జున్నులో భాగం
actor mushroom: పుట్టగొడుగు
actor lollipop: లాలీపాప్
actor guitar: గిటార్
actor drum: డ్రమ్, డ్రమ్ స్టిక్‌లు
actor violin: వయోలిన్
actor trumpet: ట్రంపెట్
actor umbrella: గొడుగు, వానచుక్కలతో గొడుగు, మూసివేసిన గొడుగు
actor gift: అలంకార కాగితంతో చుట్టిన బహుమతి, అలంకార కాగితం చుట్టినది
actor crown: కిరీటం
actor top hat: ఇంద్రజాలికుని టోపీ, ఇంద్రజాలికుని
actor alarm clock: అలారం గడియారం, అలారం
actor camera: కెమెరా, ఫ్లాష్ కెమెరా
actor television: టెలివిజన్
actor light bulb: బల్బ్
actor trophy: ట్రోఫీ
actor basketball: బాస్కెట్‌బాల్
actor cactus: బ్రహ్మజెముడు
actor sunflower: పొద్దు తిరుగుడు పువ్వు, తిరుగుడు, పొద్దు తిరుగుడు
actor tulip: చిత్రవర్ణాలు గల పుష్పం, చిత్రవర్ణాలు పుష్పం
actor rose: రోజా పువ్వు, రోజా
actor christmas tree: క్రిస్మస్ చెట్టు, క్రిస్మస్
actor jack-o-lantern: జపనీస్ గుమ్మడికాయ, గుమ్మడికాయ, గుమ్మడి
actor castle: యూరోపియన్ కోట, యూరోపియన్
actor house: ఇంటి భవనం, ఇంటి, తోట ఉన్న ఇల్లు
actor tent: గుడారం
actor bell: గంట
actor crystal ball: స్ఫటిక బంతి, స్ఫటిక
actor key: తాళం చెవి, చెవి, పాతకాలం తాళం చెవి
actor backpack: స్కూల్ బ్యాగ్, బ్యాగ్
scene desert: ఎడారి, సూర్యుడిని కలిగిన ఎడారి
event fireworks: టపాసులు, మెరుపులు వచ్చే టపాసులు, టపాకాయలు, రంగు రంగుల టపాసులు, శబ్దం కలిగిన టపాసులు
event bubbles: నీటి బుడగలు, బుడగలు
= th
actor teddy bear: ตุ๊กตาหมี
actor panda: แพนด้า
actor astronaut: นักบินอวกาศ
actor dog: หน้าสุนัข, สุนัข, สุนัขนำทาง, สุนัขบริการ, พุดเดิ้ล
actor fox: จิ้งจอก
actor rabbit: หน้ากระต่าย, กระต่าย
actor unicorn: ยูนิคอร์น
actor dinosaur: ทีเร็กซ์, ไดโนเสาร์
actor cat: หน้าแมว, แมว, แมวดำ, แมวยิ้มอ้าปาก, แมวยิ้มอ้าปากและยิ้มออกตา, แมวยิ้มมีตารูปหัวใจ, แมวยิ้มเจ้าเล่ห์, แมวส่งจุ๊บ, แมวตกใจ, แมวร้องไห้, แมวโกรธ
actor lion: สิงโต
actor tiger: หน้าเสือ, เสือ, เสือดาว
actor monkey: ลิง, หน้าลิง
actor koala: โคอาล่า
actor frog: กบ
actor chicken: ไก่
actor snail: หอยทาก
actor robot: หุ่นยนต์
actor alien: เอเลี่ยน
actor bear: หมี
actor pig: หน้าหมู, จมูกหมู, หมูป่าตัวผู้
actor cow: หน้าวัว, วัว, วัวตัวผู้, ควาย
actor mouse: หน้าหนู, หนูตัวเล็ก, หนูตัวใหญ่
actor elephant: ช้าง, ช้างแมมมอธ
actor wizard: นักเวทย์
actor superhero: ซุปเปอร์ฮีโร่, ซุปเปอร์แมน
actor princess: เจ้าหญิง
actor wolf: หมาป่า
actor raccoon: แรคคูน
actor giraffe: ยีราฟ
actor zebra: ม้าลาย
actor deer: กวาง, มูส
actor camel: อูฐโหนกเดียว, อูฐสองโหนก
actor kangaroo: จิงโจ้
actor hippo: ฮิปโปโปเตมัส
actor rhino: แรด
actor gorilla: กอริลล่า, อุรังอุตัง
actor otter: ตัวนาก
actor hedgehog: เฮดจ์ฮ็อก
actor polar bear: หมีขั้วโลก
actor hamster: หนูแฮมสเตอร์
actor peacock: นกยูง
actor rooster: ไก่ตัวผู้
actor chick: ลูกเจี๊ยบ, ลูกเจี๊ยบยืนหันหน้า, ลูกเจี๊ยบออกจากไข่
actor crocodile: จระเข้
actor snake: งู
actor llama: ลามะ
actor goat: แพะ
actor sheep: แกะ, แกะตัวผู้
actor horse: ม้า, หน้าม้า, ม้าหมุน
actor beaver: บีเวอร์
actor skunk: สกังก์, ส่งกลิ่น
actor ladybug: เต่าทอง
actor ant: มด
actor scorpion: แมงป่อง
actor caterpillar: แมลง, หนอน
actor clown: หน้าตลก
actor santa claus: ซานต้า, ซานตาคลอส, นางซานต้า
actor vampire: แวมไพร์
actor zombie: ซอมบี้
actor elf: เอลฟ์
actor ninja: นินจา
actor prince: เจ้าชาย
actor cook: กุ๊ก
actor firefighter: พนักงานดับเพลิง
actor police officer: เจ้าหน้าที่ตำรวจ
actor farmer: ชาวนา
actor monster: สัตว์ประหลาดเอเลี่ยน
actor tropical fish: ปลาเขตร้อน, ปลา
actor penguin: เพนกวิน
actor turtle: เต่า
actor octopus: ปลาหมึกยักษ์, ปลาหมึก
actor whale: ปลาวาฬ, ปลาวาฬพ่นน้ำ
actor crab: ปู
actor duck: เป็ด, ห่าน
actor sailboat: เรือใบ
actor dolphin: ปลาโลมา
actor shark: ฉลาม
actor seal: แมวน้ำ
actor jellyfish: แมงกะพรุน
actor squid: หมึก
actor lobster: กุ้งมังกร, กุ้ง
actor pufferfish: ปลาปักเป้า
actor swan: หงส์
actor mermaid: ครึ่งคนครึ่งปลา
actor ship: เรือ, เรือโดยสาร, เรือเฟอร์รี
actor dragon: หน้ามังกร, มังกร
actor rocket: จรวด
actor owl: นกฮูก
actor butterfly: ผีเสื้อ
actor bee: ผึ้ง
actor ghost: ผี
actor ufo: จานบิน
actor airplane: เครื่องบิน, เครื่องบินเล็ก, เครื่องบินขึ้น, เครื่องบินลง
actor helicopter: เฮลิคอปเตอร์
actor balloon: ลูกโป่ง
actor bat: ค้างคาว
actor parrot: นกแก้ว
actor flamingo: นกฟลามิงโก
actor eagle: อินทรี
actor fairy: นางฟ้า
actor genie: ยักษ์จีนี่
actor kite: ว่าว
actor parachute: ร่มชูชีพ
actor train: หัวรถจักรไอน้ำ, รถไฟ, ชินคันเซ็น, รถไฟความเร็วสูง, รางรถไฟภูเขา
actor car: รถ, รถบ้าน, รถกำลังมา, รถแข่ง
actor taxi: แท็กซี่, แท็กซี่กำลังมา
actor bus: รถบัส, รถบัสกำลังมา
actor police car: รถตำรวจ, รถตำรวจกำลังมา
actor fire engine: รถดับเพลิง
actor tractor: แทร็กเตอร์
actor bicycle: จักรยาน
actor snowman: สโนว์แมน, สโนว์แมนและหิมะ
actor ball: ลูกฟุตบอล
actor hamburger: แฮมเบอร์เกอร์
actor pizza: พิซซ่า 1 ชิ้น
actor hot dog: ฮอทด็อก
actor taco: ทาโก้
actor apple: แอปเปิ้ลแดง, แอปเปิ้ลเขียว, แอปเปิ้ล
actor banana: กล้วย
actor watermelon: แตงโม
actor pineapple: สับปะรด
actor strawberry: สตรอว์เบอร์รี่
actor carrot: แครอท
actor doughnut: โดนัท
actor ice cream: ซอฟต์ครีม, ไอศกรีม
actor cake: เค้กวันเกิด, เค้ก
actor cupcake: คัพเค้ก
actor cheese: เนยแข็ง
actor mushroom: เห็ด
actor lollipop: อมยิ้ม
actor guitar: กีต้าร์, กีตาร์ไฟฟ้า
actor drum: กลอง
actor violin: ไวโอลิน
actor trumpet: ทรัมเป็ต
actor umbrella: ร่ม, ร่มและหยดน้ำฝน, ร่มหุบ
actor gift: ของขวัญ
actor crown: มงกุฎ
actor top hat: หมวกสูง
actor alarm clock: นาฬิกาปลุก
actor camera: กล้องเปิดแฟลช
actor television: ทีวี
actor light bulb: หลอดไฟ
actor trophy: ถ้วยรางวัล
actor basketball: บาสเกตบอล
actor cactus: ตะบองเพชร
actor sunflower: ดอกทานตะวัน
actor tulip: ทิวลิป
actor rose: ดอกกุหลาบ
actor christmas tree: ต้นคริสต์มาส
actor jack-o-lantern: ฟักทองฮาโลวีน
actor castle: ปราสาทยุโรป
actor house: บ้านเดี่ยว, บ้านพร้อมสวน
actor tent: เต็นท์
actor bell: กระดิ่ง
actor crystal ball: ลูกแก้ววิเศษ
actor key: กุญแจ, กุญแจเก่า
actor backpack: เป้นักเรียน
scene desert: ทะเลทราย
event fireworks: พลุ, ดอกไม้ไฟ, ประทัด
event bubbles: ฟอง
= tr
actor teddy bear: oyuncak ayı
actor panda: panda, panda yüzü
actor astronaut: astronot
actor dog: köpek yüzü, köpek, rehber köpek, yardımcı köpek, kaniş
actor fox: tilki, tilki yüzü
actor rabbit: tavşan yüzü
actor unicorn: tek boynuzlu at, boynuzlu at, tek boynuz
actor dinosaur: T-Rex, soropod
actor cat: kedi yüzü, kedi, kara kedi, sırıtan kedi, gülen gözlerle sırıtan kedi, kalp gözlü gülümseyen kedi, iğneleyici kedi yüzü, öpen kedi, korkuyla bağıran kedi, ağlayan kedi, somurtan kedi
actor lion: aslan, aslan yüzü
actor tiger: kaplan yüzü, kaplan, leopar
actor monkey: maymun, maymun yüzü
actor koala: koala, koala ayısı
actor frog: kurbağa, kurbağa yüzü
actor chicken: tavuk
actor snail: salyangoz
actor robot: robot
actor alien: uzaylı
actor bear: ayı, ayı yüzü
actor pig: domuz yüzü, domuz, domuz burnu, yaban domuzu
actor cow: inek yüzü, inek, öküz, manda
actor mouse: fare yüzü, fare, sıçan
actor elephant: fil, mamut
actor wizard: büyücü
actor superhero: süper kahraman, kahraman
actor princess: prenses
actor wolf: kurt, kurt yüzü
actor raccoon: rakun
actor giraffe: zürafa
actor zebra: zebra
actor deer: geyik, sığın, ren geyiği
actor camel: deve, iki hörgüçlü deve, hecin devesi
actor kangaroo: kanguru
actor hippo: hipopotam
actor rhino: gergedan
actor gorilla: goril, orangutan
actor otter: su samuru, samuru
actor hedgehog: kirpi
actor polar bear: kutup ayısı
actor hamster: hamster, hamster yüzü
actor peacock: tavus kuşu, dişi tavus kuşu, mavi kuş
actor rooster: horoz
actor chick: civciv, önden civciv, yumurtadan çıkan civciv, civciv başı
actor crocodile: timsah
actor snake: yılan
actor llama: lama
actor goat: keçi
actor sheep: koyun, koç, dişi koyun
actor horse: at, at yüzü, atlıkarınca
actor beaver: kunduz
actor skunk: kokarca, kokan
actor ladybug: uğur böceği
actor ant: karınca
actor scorpion: akrep
actor caterpillar: tırtıl, solucan
actor clown: palyaço yüzü, palyaço
actor santa claus: Noel Baba, cinsiyet belirtmeyen noel karakteri, Noel Anne
actor vampire: vampir
actor zombie: zombi
actor elf: elf
actor ninja: ninja
actor prince: prens
actor cook: aşçı
actor firefighter: itfaiyeci
actor police officer: polis memuru, memuru
actor farmer: çiftçi
actor monster: uzaylı canavar, yabancı canavar
actor tropical fish: tropikal balık, tropikal
actor penguin: penguen
actor turtle: kaplumbağa
actor octopus: ahtapot
actor whale: balina, su püskürten balina
actor crab: yengeç
actor duck: ördek, kaz
actor sailboat: yelkenli tekne
actor dolphin: yunus, mavi yunus
actor shark: köpek balığı
actor seal: fok, fok balığı
actor jellyfish: denizanası
actor squid: mürekkep balığı
actor lobster: ıstakoz, karides
actor pufferfish: balon balığı
actor swan: kuğu, kuğu yavrusu
actor mermaid: balık insan, insan
actor ship: gemi, yolcu gemisi, feribot
actor dragon: ejderha yüzü, ejderha
actor rocket: roket
actor owl: baykuş
actor butterfly: kelebek
actor bee: bal arısı
actor ghost: hayalet
actor ufo: uçan daire, uçan
actor airplane: uçak, küçük uçak, kalkan uçak, inen uçak
actor helicopter: helikopter
actor balloon: balon, kırmızı balon
actor bat: yarasa
actor parrot: papağan, kırmızı papağan
actor flamingo: flamingo
actor eagle: kartal, beyaz başlı kartal, kara kartal
actor fairy: peri
actor kite: uçurtma
actor parachute: paraşüt, deniz paraşütü, paraşütle atlama
actor train: buharlı lokomotif, tren, yüksek hızlı tren, yuvarlak uçlu yüksek hızlı tren, dağ demiryolu
actor car: araba, cip, yaklaşan araba, yarış arabası
actor taxi: taksi, yaklaşan taksi, sarı taksi
actor bus: otobüs, yaklaşan otobüs
actor police car: polis arabası, yaklaşan polis arabası
actor fire engine: itfaiye arabası, itfaiye, itfaiye kamyonu
actor tractor: traktör
actor snowman: kar yağmadan kardan adam, kar yağmadan kardan, kardan adam, karsız kardan adam
actor ball: futbol topu, futbol
actor hamburger: hamburger
actor pizza: pizza dilimi, peynirli pizza
actor hot dog: sosisli sandviç
actor taco: tako
actor apple: kırmızı elma, elma, yeşil elma
actor banana: muz
actor watermelon: karpuz
actor pineapple: ananas
actor strawberry: çilek
actor carrot: havuç
actor doughnut: donut, çikolatalı donut, donat
actor ice cream: yumuşak dondurma, dondurma, dondurma külahı, vanilyalı dondurma
actor cake: doğum günü pastası, pasta dilimi, yaş günü
actor cupcake: cupcake
actor cheese: peynir dilimi
actor mushroom: mantar, kırmızı mantar
actor lollipop: lolipop
actor guitar: gitar, elektrik gitar
actor drum: davul, ramazan davulu
actor violin: keman
actor trumpet: trompet
actor umbrella: şemsiye, yağmur damlalı şemsiye, kapalı şemsiye, mor şemsiye
actor gift: paketlenmiş hediye
actor crown: taç
actor top hat: silindir şapka
actor alarm clock: çalar saat, çalar
actor camera: fotoğraf makinesi, flaşlı fotoğraf makinesi
actor television: televizyon
actor light bulb: ampul
actor trophy: zafer kupası
actor basketball: basketbol, basketbol potası, basketbol topu
actor cactus: kaktüs
actor sunflower: ayçiçeği
actor tulip: lale, kırmızı lale
actor rose: gül
actor christmas tree: Noel ağacı
actor jack-o-lantern: kabak fener
actor castle: şato
actor house: ev, bahçeli ev
actor tent: çadır
actor bell: zil
actor crystal ball: kristal küre
actor key: anahtar, eski anahtar
actor backpack: okul çantası, okul, okul sırt çantası
scene desert: çöl
event fireworks: havai fişek, fişek, maytap
event bubbles: baloncuk
= uk
actor teddy bear: ведмедик, ведмедик тедді, плюшевий ведмедик
actor panda: панда, морда панди
actor astronaut: космонавт
actor dog: морда собаки, собаки, собака, собака-поводир, службовий собака, пудель, собача морда
actor fox: лис, лисиця, лисича, лисяча
actor rabbit: морда кроля, кроля, кролик, кроляча морда
actor unicorn: єдиноріг
actor dinosaur: тиранозавр, завропод, тиранозавр королівський, Тиранозавр Рекс
actor cat: морда кота, кота, кіт, чорний кіт, широко всміхнений кіт, широко всміхнений кіт з усміхом в очах, усміхнений кіт з очима як серця, кіт із кривою посмішкою, кіт  що цілує, шокований кіт, кіт  що плаче, сердитий кіт, котяча морда
actor lion: лев, лев’яча морда, морда лева
actor tiger: морда тигра, тигра, тигр, леопард, тигряча морда
actor monkey: мавпа, морда мавпи
actor koala: коала
actor frog: жаба, жабʼяча, жабина
actor chicken: курка
actor snail: равлик
actor robot: робот
actor alien: прибулець
actor bear: ведмідь, ведмедева, ведмежа, ведмежача
actor pig: рило свині, свиня, свинячий пʼятак, вепр, свиняче рило
actor cow: морда корови, корови, корова, бик, буйвіл, коров’яча морда, коровʼяча морда
actor mouse: морда миші, миші, миша, щур, мишача морда
actor elephant: слон, мамонт
actor wizard: маг
actor superhero: супергерой
actor princess: принцеса
actor wolf: вовк, вовча
actor raccoon: єнот
actor giraffe: жирафа
actor zebra: зебра
actor deer: олень, лось
actor camel: одногорбий верблюд, двогорбий верблюд
actor kangaroo: кенгуру, кенгурятко
actor hippo: бегемот
actor rhino: носоріг
actor gorilla: горила, орангутанг
actor otter: видра
actor hedgehog: їжак
actor polar bear: полярний ведмідь
actor hamster: хомʼяк, морда хом’яка, хом’як, хом’якова
actor peacock: павич, пава, павлін
actor rooster: півень
actor chick: мале курча, курча  що стоїть, курча  що вилуплюється
actor crocodile: крокодил
actor snake: змія, змій
actor llama: лама
actor goat: цап
actor sheep: вівця, баран
actor horse: кінь, голова коня, коник на каруселі, кінні
actor beaver: бобер, бобри, боброва, бобровидні
actor skunk: скунс
actor ladybug: сонечко
actor ant: мураха
actor scorpion: скорпіон
actor caterpillar: комаха, хробак, комашина, комашка
actor clown: обличчя клоуна, клоуна, клоун
actor santa claus: Санта Клаус, Мікс Клаус, Пані Клаус
actor vampire: вампір
actor zombie: зомбі
actor elf: ельф
actor ninja: ніндзя
actor prince: принц
actor cook: куховар
actor firefighter: вогнеборець
actor police officer: працівник поліції, поліції, поліцейський під прикриттям
actor farmer: селянин
actor monster: іншопланетний монстр
actor tropical fish: тропічна риба, риба
actor penguin: пінгвін
actor turtle: черепаха
actor octopus: восьминіг
actor whale: кит, кит  що пускає фонтан
actor crab: краб
actor duck: качка, гусак
actor sailboat: вітрильник
actor dolphin: дельфін
actor shark: акула
actor seal: тюлень
actor jellyfish: медуза
actor squid: кальмар
actor lobster: омар, креветка
actor pufferfish: риба-куля
actor swan: лебідь, лебеденя
actor mermaid: казкова водяна істота, водяна істота
actor ship: корабель, пасажирський корабель, пором
actor dragon: голова дракона, дракона, дракон, зелений дракон
actor rocket: ракета, запуск ракети
actor owl: сова
actor butterfly: метелик
actor bee: бджола
actor ghost: привид
actor ufo: летюча тарілка
actor airplane: літак, малий літак, літак злітає, літак сідає
actor helicopter: гелікоптер
actor balloon: повітряна кулька, повітряна
actor bat: кажан
actor parrot: папуга, папужка
actor flamingo: фламінго
actor eagle: орел
actor fairy: фея
actor genie: джин
actor kite: повітряний змій
actor parachute: парашут, параплан, парапланеризм, парафойл, парашут-крило, стрибки з парашутом
actor train: паровий локомотив, потяг, швидкісний потяг, швидкісний потяг з округлим носом, залізниця в горах
actor car: автомобіль, позашляховик, автомобіль  що наближається, cпортивний автомобіль
actor taxi: таксі, таксі  що наближається
actor bus: автобус, автобус  що наближається
actor police car: поліцейська машина, поліцейська машина  що наближається, поліцейський автомобіль
actor fire engine: пожежна машина
actor tractor: трактор
actor bicycle: велосипед
actor snowman: сніговик без снігу, сніговик снігу, сніговик
actor ball: футбольний м’яч, футбольний
actor hamburger: гамбургер
actor pizza: піца
actor hot dog: хот-дог
actor taco: тако, такос
actor apple: червоне яблуко, зелене яблуко
actor banana: банан
actor watermelon: кавун
actor pineapple: ананас
actor strawberry: полуниця
actor carrot: морква, морквина
actor doughnut: пончик
actor ice cream: морозиво в ріжку, морозиво ріжку, морозиво, м’яке морозиво
actor cake: торт на день народження, торт день народження, тістечко, святковий торт
actor cupcake: капкейк
actor cheese: кусень сиру, шматок сиру
actor mushroom: гриб, гриб із шапинкою
actor lollipop: льодяник
actor guitar: гітара
actor drum: барабан
actor violin: скрипка
actor trumpet: труба
actor umbrella: парасолька, парасолька з краплями дощу, складена парасолька
actor gift: подарунок
actor crown: корона, королевство
actor top hat: циліндр
actor alarm clock: будильник
actor camera: фотоапарат, фотоапарат зі спалахом
actor television: телевізор, чорно-білий телевізор
actor light bulb: лампочка
actor trophy: приз
actor basketball: баскетбольний м’яч, баскетбольний
actor cactus: кактус
actor sunflower: соняшник
actor tulip: тюльпан, рожевий тюльпан
actor rose: троянда, червона троянда
actor christmas tree: різдвяна ялинка
actor jack-o-lantern: ліхтар-гарбуз
actor house: будинок, будинок із садом
actor tent: намет
actor bell: дзвінок
actor crystal ball: кришталева куля, кришталева
actor key: ключ, старовинний ключ
actor backpack: шкільний рюкзак, шкільний портфель
scene desert: пустеля
event fireworks: феєрверки, бенгальський вогонь, петарда
event bubbles: бульбашки, бульбашка, бульбашки газу, пускати бульбашки
= ur
actor teddy bear: کھلونا بھالو
actor panda: پانڈا, پانڈا بھالو, پانڈا کا چہرہ
actor astronaut: خلا باز
actor dog: کتے کا چہرہ, کتے, کتا, رہنما کتا, خدمتگار کتا, پوڈل
actor fox: لومڑی, لومڑی کا چہرہ
actor rabbit: خرگوش کا چہرہ, خرگوش, خرگوش صورت
actor unicorn: یونیکارن, یونیکارن کا چہرہ
actor dinosaur: ٹی ریکس, سارپا, ٹائرانوسرس ریکس
actor cat: بلی کا چہرہ, بلی, کالی بلی, کھلے منہ کے ساتھ مسکراتی بلی کا چہرہ, مسکراتی آنکھوں والی کھل کے ہنستی بلی کا چہرہ, دل کی شکل والی آنکھوں کے ساتھ مسکراتی بلی کا چہرہ, بلی کا طنزیہ مسکراہٹ والا چہرہ, بند آنکھوں کے ساتھ بوسہ لیتا بلی کا چہرہ, تھکی ہوئی بلی, روتی ہوئی بلی, ناشاد بلی, بلیاں, پالی ہوئی بلی
actor lion: شیر کا چہرہ, شیر, ببر شیر, دہاڑتا ہوا شیر
actor tiger: ٹائیگر کا چہرہ, ٹائیگر, تیندوا
actor monkey: بندر, بندر کا چہرہ
actor koala: کوآلا
actor frog: مینڈک, مینڈک کا چہرہ
actor chicken: چکن
actor snail: گھونگھا
actor robot: روبوٹ
actor alien: خلائی مخلوق
actor bear: ریچھ کا چہرہ, ریچھ
actor pig: سور کا چہرہ, سور, سور کی ناک, جنگلی سور
actor cow: گائے کا چہرہ, گائے, بیل, پانی کی بھینس, گائو
actor mouse: چوہے کا چہرہ, چوہے, سفید چوہا, چوہا
actor elephant: ہاتھی, میمتھ
actor wizard: جادوگر, ماہر جادوگر
actor superhero: سپر ہیرو, ہیرو
actor princess: شہزادی
actor wolf: بھیڑیا, بھیڑیے کا چہرہ
actor raccoon: راکون, متجسس، راکون، جانور، مکار
actor giraffe: زرافہ
actor zebra: زیبرا
actor deer: ہرن, امریکی بارہ سنگا
actor camel: اونٹ, دو کوہانوں والا اونٹ
actor kangaroo: کینگرو, ننھا کینگرو
actor hippo: دریائی گھوڑا, دریائی گھوڑا، ہپّوپوٹامس، جانور
actor rhino: گینڈا
actor gorilla: گوریلا, انسان نما بندر
actor otter: اود بلاؤ
actor hedgehog: خار پشت, خار دار, خار موش
actor polar bear: قطبی ریچھ
actor hamster: ہیمسٹر, ہیمسٹر کا چہرہ
actor peacock: مور, پرندہ، خودنما، مور، نر مور، مغرور، خوبصورت پرندہ، رنگ برنگ، جانور, مورنی
actor rooster: مرغی
actor chick: بیبی چوزہ, سامنے دیکھتا بیبی چوزہ, انڈے سے نکلتا چوزہ
actor crocodile: مگرمچھ
actor snake: سانپ
actor llama: لاما, الپاچا، گوآناکو، لاما، وکونا، اون، جانور
actor goat: بکری
actor sheep: مادہ بھیڑ, نر بھیڑ
actor horse: گھوڑا, گھوڑے کا چہرہ, گھومتے جھولے کا گھوڑا
actor beaver: سگ آبی
actor skunk: سکنک
actor ladybug: کھٹمل
actor ant: چیونٹی
actor scorpion: بچھو
actor caterpillar: کن کھجورا, کیچوا
actor clown: جوکر چہرہ, جوکر, تاش کا جوکر
actor santa claus: سانتا کلاز, میکس کلاؤز, مدر کرسمس
actor vampire: خون خوار, خوار
actor zombie: زندہ مردہ
actor elf: پریت
actor ninja: ننجا
actor prince: شہزادہ
actor cook: باورچی
actor firefighter: فائر فائٹر, فائٹر, فائر ٹرک
actor police officer: پولیس آفیسر, آفیسر
actor farmer: کسان
actor monster: خلائی دیو
actor tropical fish: ٹراپکل مچھلی, مچھلی, مدارینی علاقے کی مچھلی
actor penguin: پنگوئن
actor turtle: کچھوا
actor octopus: آکٹوپس
actor whale: پانی کا فوارہ نکالتی وہیل
actor crab: کیکڑا
actor duck: بطخ, ہنس
actor sailboat: بادبانی کشتی, بادبانی, بادبان
actor dolphin: ڈولفن
actor shark: شارک
actor seal: سیل, بڑا سیل
actor jellyfish: جیلی فش
actor squid: قیر ماہی
actor lobster: لوبسٹر, جھینگا
actor pufferfish: بلو مچھلی, جسم پھلانے والی مچھی
actor swan: راج ہنس, پرندہ، ہنس، بدصورت بطخ چوزہ، جانور، ہنس کا چوزہ, جوان ہنس
actor mermaid: پانی کے جاندار, جاندار
actor ship: بحری جہاز, مسافر بحری جہاز, فیری
actor dragon: ڈریگن کا چہرہ, ڈریگن
actor rocket: راکٹ, راکیٹ چھوڑنا
actor owl: الو
actor butterfly: تتلی
actor bee: شہد کی مکھی, شہد مکھی, مہال کی مکھی
actor ghost: بھوت, مسخرا بھوت
actor ufo: اڑن تشتری, اڑن طشتری, نامعلوم اڑن تشتری
actor airplane: ہوائی جہاز, جہاز, چھوٹا ہوائی جہاز, ہوائی جہاز کی روانگی, ہوائی جہاز کی آمد
actor helicopter: ہیلی کاپٹر
actor bat: چمگادڑ
actor parrot: طوطا, پرندہ، طوطا، قزاق، بات چیت، جانور
actor flamingo: لم ٹنگو
actor eagle: عقاب
actor kite: پتنگ
actor parachute: پیراشوٹ, پیرا سیل
actor train: ریل کا انجن, انجن, ٹرین, تیز رفتار ٹرین, بلٹ کے ناک والی تیز رفتار ٹرین, ماؤنٹین ریلوے
actor car: تفریحی گاڑی, آتی ہوئی کار, ریس کی کار
actor taxi: ٹیکسی, آتی ہوئی ٹیکسی, پیلی ٹیکسی
actor bus: آتی ہوئی بس
actor police car: پولیس کار, آتی ہوئی پولیس کار
actor fire engine: فائر انجن
actor tractor: ٹریکٹر
actor snowman: برف کے بغیر برف کا آدمی, بغیر, برف کا آدمی
actor ball: فٹبال
actor hamburger: ہیم برگر
actor pizza: پزا
actor hot dog: ہاٹ ڈاگ
actor taco: مسالے بھرا پراٹھا, مسالے پراٹھا
actor apple: سرخ سیب, سیب, سبز سیب, پکا ہوا سیب, لال سیب
actor banana: کیلا
actor watermelon: تربوز
actor pineapple: انناس
actor strawberry: اسٹابری
actor carrot: گاجر
actor doughnut: ڈونٹ
actor ice cream: سافٹ آئس کریم, آئس کریم
actor cake: سالگرہ کا کیک, سالگرہ, کیک کا ٹکڑا
actor cupcake: کپ کیک, کپ
actor cheese: پنیر کا ٹکڑا, پنیر
actor mushroom: کھمبی
actor lollipop: لالی پاپ
actor guitar: گٹار
actor drum: ڈرم
actor violin: وائلن
actor trumpet: ٹرمپٹ
actor umbrella: چھتری, بارش کے قطروں والی چھتری, بند چھتری
actor gift: کاغذ میں لپٹا تحفہ, کاغذ لپٹا تحفہ, سال گرہ کا تحفہ, کاغذ میں لیٹا تحفہ, لپٹا ہوا
actor crown: تاج, صاحب تخت و تاج
actor top hat: اوپری ٹوپ, ٹوپ, جادوگر کی ٹوپی, شعبدہ کار کی ٹوپی
actor alarm clock: الارم کلاک
actor camera: کیمرا, فلیش والا کیمرا
actor television: ٹیلی ویژن
actor light bulb: لائٹ بلب, بلب
actor trophy: ٹرافی
actor basketball: باسکٹ بال, باسکٹ
actor cactus: کیکٹس
actor sunflower: سورج مکھی کا پھول, مکھی
actor tulip: نرگس کا پھول, نرگس
actor rose: گلاب, لال گلاب
actor christmas tree: کرسمس کا درخت, کرسمس
actor jack-o-lantern: کدو کی لالٹین, کدو لالٹین
actor castle: قلعہ
actor house: مکان, باغ والا گھر
actor tent: خیمہ
actor bell: گھنٹی
actor crystal ball: کرسٹل بال, کرسٹل
actor key: چابی, پرانی چابی, سنہری چابی
actor backpack: اسکول کا بستہ, اسکول بستہ
scene desert: صحرا
event fireworks: آتشبازی, پھلجری, پٹاخہ
event bubbles: بلبلے
= uz
actor teddy bear: baxmal ayiqcha, baxmal o‘yinchoq
actor panda: panda, panda qiyofasi
actor astronaut: astronavt
actor dog: kuchuk qiyofasi, kuchuk, boshlovchi it, xizmat iti, pudel, kuchuk bolasi
actor fox: tulki
actor rabbit: quyon qiyofasi
actor unicorn: yakkashox
actor dinosaur: T-Reks, zauropod
actor cat: mushuk qiyofasi, mushuk, qora mushuk, og‘zi ochiq holatda kulayotgan mushuk, tirjaygan holda kulayotgan mushuk, ko‘zlari yurak shaklida kulib turgan mushuk, lab burib jilmaygan mushuk, boʻsa olayotgan mushuk, charchagan mushuk, yigʻlayotgan mushuk, dargʻazab mushuk, mushukcha
actor lion: sher, sher qiyofasi, Sherxon
actor tiger: yo‘lbars qiyofasi, yo‘lbars, qoplon
actor monkey: maymun, maymun qiyofasi
actor koala: koala
actor frog: baqa
actor chicken: tovuq
actor snail: shilliqqurt
actor robot: robot qiyofa
actor alien: o‘zga sayyoralik
actor bear: ayiq, ayiq qiyofasi
actor pig: cho‘chqa qiyofasi, cho‘chqa, cho‘chqa burni, to‘ng‘iz
actor cow: sigir qiyofasi, sigir, ho‘kiz, buyvol
actor mouse: sichqon qiyofasi, sichqon, kalamush
actor elephant: fil, mamont
actor wizard: sehrgar
actor princess: malika
actor wolf: boʻri, boʻri qiyofasi
actor raccoon: yenot, yenot tumshug‘i
actor giraffe: jirafa
actor zebra: zebra
actor deer: kiyik, bugʻu
actor camel: tuya, ikki o‘rkachli tuya
actor kangaroo: kenguru
actor hippo: gippopotam
actor rhino: karkidon
actor gorilla: gorilla, orangutan
actor otter: qunduz
actor hedgehog: tipratikan
actor polar bear: qutb ayig‘i
actor hamster: oʻgmaxon
actor peacock: tovus
actor rooster: xo‘roz
actor chick: jo‘ja, oldiga qarab turgan jo‘ja, tuxumdan chiqayotgan jo‘ja
actor crocodile: timsoh
actor snake: ilon
actor llama: lama
actor goat: echki
actor sheep: sovliq, qo‘chqor
actor horse: ot, ot qiyofasi, karusel oti
actor beaver: suv qunduzi, qunduzi
actor skunk: skuns
actor ladybug: xonqizi
actor ant: chumoli
actor scorpion: chayon
actor caterpillar: taxtakana, qurt
actor clown: masxaraboz
actor santa claus: santa-klaus, miks-klauz, qorqiz
actor vampire: vampir, odam vampir
actor zombie: zombi
actor elf: elf, elflar, odam elf
actor ninja: ninza
actor prince: shahzoda
actor cook: oshpaz
actor firefighter: oʻt oʻchiruvchi
actor police officer: politsiya xodimi, politsiya
actor farmer: fermer
actor monster: o‘zga sayyoralik maxluq
actor tropical fish: tropik baliq, baliq
actor penguin: pingvin
actor turtle: toshbaqa
actor octopus: sakkizoyoq
actor whale: kit, favvora hosil qilayotgan kit
actor duck: o‘rdak, gʻoz
actor sailboat: yelkanli kema
actor dolphin: delfin
actor shark: akula
actor seal: dengiz mushugi, dengiz sheri
actor jellyfish: meduza
actor squid: kalmar
actor lobster: omar, mayda qisqichbaqa
actor pufferfish: qorni katta baliq, qorni baliq
actor swan: oqqush
actor mermaid: suv parisi, parisi
actor ship: kema, yo‘lovchi kemasi, parom
actor dragon: ajdar qiyofasi, ajdar, ajdarho
actor rocket: raketa
actor owl: boyqush
actor butterfly: kapalak
actor bee: asalari
actor ghost: arvoh
actor ufo: uchar likopcha, nomaʼlum uchar jism, uchar jism
actor airplane: samolyot, kichik samolyot, samolyot jo‘nab ketishi, samolyot qo‘nishi
actor helicopter: vertolyot
actor balloon: shar
actor bat: ko‘rshapalak
actor parrot: to‘ti
actor flamingo: flamingo
actor eagle: burgut
actor fairy: pari
actor genie: jin
actor kite: varrak
actor parachute: parashyut
actor train: lokomotiv, poyezd, tezyurar poyezd, oldi uchli tezyurar poyezd, to‘g‘ temiryo‘li
actor car: avtomobil, hordiq chiqarish avtomobili, yaqinlashayotgan avtomobil, poyga mashinasi, yengil avtomobil
actor taxi: taksi, yaqinlashayotgan taksi, sariq taksi
actor bus: avtobus, yaqinlashayotgan avtobus
actor police car: politsiya mashinasi, yaqinlashayotgan politsiya mashinasi
actor fire engine: o‘t o‘chirish mashinasi, o‘t o‘chirish
actor tractor: traktor
actor bicycle: velosiped
actor snowman: qorbobo, qorbobo va qor
actor ball: futbol to‘pi, amerikacha futbol
actor hamburger: gamburger
actor pizza: pitsa
actor hot dog: xot-dog
actor taco: tako
actor apple: qizil olma, olma, yashil olma
actor banana: banan
actor watermelon: tarvuz, kesilgan tarvuz
actor pineapple: ananas
actor strawberry: qulupnay
actor carrot: sabzi
actor doughnut: ponchik
actor ice cream: yumshoq muzqaymoq, muzqaymoq
actor cake: tort, tort bo‘lagi
actor cupcake: kapkeyk
actor cheese: pishloq bo‘lagi, pishloq, gollland pishlogʻi
actor mushroom: qo‘ziqorin
actor lollipop: obakidandon
actor guitar: gitara
actor drum: baraban
actor violin: skripka
actor trumpet: truba
actor umbrella: soyabon, yomg‘ir tomchilari va soyabon, yopiq soyabon
actor gift: o‘ralgan sovg‘a, sovg‘a, oʻralgan sovgʻa
actor crown: toj
actor top hat: silindr shlyapa
actor alarm clock: uyg‘otadigan soat, uyg‘otadigan
actor camera: kamera, chaqmoqli kamera
actor television: televizor, televideniye
actor light bulb: elektr lampasi
actor trophy: kubok
actor basketball: basketbol
actor cactus: kaktus
actor sunflower: kungaboqar
actor tulip: lola
actor rose: atirgul
actor christmas tree: yangi yil archasi
actor jack-o-lantern: shamchiroqli oshqovoq
actor castle: qasr
actor house: uy, hovli
actor tent: chodir
actor bell: qo‘ng‘iroq
actor crystal ball: kristall shar
actor key: kalit, qadimiy kalit
actor backpack: ryukzak, qizil ryukzak
scene desert: sahro
event fireworks: mushakbozlik, bengal olovi, bang‘illoq
event bubbles: pufak
= vi
actor teddy bear: gấu bông
actor panda: mặt gấu trúc, trúc
actor astronaut: phi hành gia
actor dog: mặt cún, cún, chó dẫn đường, chó hỗ trợ, chó xù
actor rabbit: mặt thỏ
actor unicorn: kỳ lân
actor dinosaur: khủng long bạo chúa, khủng long chân thằn lằn
actor cat: mặt mèo, mèo, mèo đen, mặt mèo cười tươi, mặt mèo cười tươi với hai mắt híp lại, mặt mèo cười mắt hình trái tim, mặt mèo cười gượng, mặt mèo hôn mắt nhắm, mặt mèo mệt lử, mặt mèo đang khóc, mặt mèo hờn dỗi
actor lion: sư tử
actor tiger: mặt hổ, báo hoa mai
actor monkey: khỉ, mặt khỉ, con khỉ
actor koala: gấu túi
actor frog: ếch
actor snail: ốc sên, sên
actor robot: mặt rô-bốt, rô-bốt
actor alien: người ngoài hành tinh, ngoài
actor pig: mặt lợn, mũi lợn, lợn rừng
actor cow: mặt bò, bò cái, bò đực, trâu nước
actor mouse: mặt chuột, chuột cống
actor elephant: voi ma mút
actor wizard: pháp sư
actor superhero: siêu anh hùng
actor princess: công chúa
actor wolf: chó sói, sói, mặt chó sói
actor raccoon: gấu trúc
actor giraffe: hươu cao cổ, hươu
actor zebra: ngựa vằn, ngựa
actor deer: nai sừng tấm Bắc Mỹ
actor camel: lạc đà, lạc đà hai bướu
actor kangaroo: chuột túi
actor hippo: hà mã
actor rhino: tê giác
actor gorilla: khỉ đột, đười ươi
actor otter: rái cá, rái
actor hedgehog: nhím
actor polar bear: Gấu trắng Bắc Cực
actor hamster: mặt hamster, hamster, chuột hamster
actor peacock: con công
actor rooster: gà trống
actor chick: gà con, mặt trước gà con, gà mới nở
actor crocodile: cá sấu
actor snake: rắn
actor llama: lạc đà không bướu, bướu
actor goat: dê
actor sheep: cừu cái, cừu đực
actor horse: mặt ngựa, ngựa đu quay, cưỡi ngựa
actor beaver: hải ly
actor skunk: chồn hôi Mỹ
actor ladybug: bọ rùa
actor ant: kiến
actor scorpion: bọ cạp
actor caterpillar: con bọ, giun
actor clown: mặt hề
actor santa claus: Ông già Noel, Noel, bà già Noel, mẹ giáng sinh, Ông già Noen
actor vampire: ma cà rồng
actor zombie: xác chết sống lại, chết
actor elf: yêu ma
actor ninja: ninja
actor prince: hoàng tử
actor cook: đầu bếp
actor firefighter: lính cứu hỏa
actor police officer: cảnh sát
actor farmer: nông dân
actor monster: quái vật ngoài hành tinh, quái ngoài
actor tropical fish: cá nhiệt đới
actor penguin: chim cánh cụt, cụt
actor octopus: bạch tuộc
actor whale: cá voi, cá voi đang phun nước
actor duck: vịt, con ngỗng
actor sailboat: thuyền buồm, buồm
actor dolphin: cá heo, heo
actor shark: cá mập, mập
actor seal: chó biển
actor squid: mực ống
actor lobster: tôm hùm, tôm, xúp tôm cua
actor pufferfish: cá nóc, nóc
actor swan: thiên nga, thiên nga non
actor mermaid: người cá
actor ship: tàu thủy, thủy, tàu chở khách, phà
actor dragon: mặt rồng
actor rocket: tên lửa
actor bee: ong mật
actor ufo: đĩa bay
actor airplane: máy bay, máy bay nhỏ, máy bay khởi hành, máy bay đến nơi
actor helicopter: máy bay trực thăng
actor balloon: bóng bay
actor parrot: con vẹt, vẹt
actor flamingo: hồng hạc, hạc
actor eagle: đại bàng
actor kite: diều
actor parachute: dù
actor train: đầu máy xe lửa, tàu hỏa, tàu cao tốc, tàu viên đạn, đường ray leo núi
actor car: ô tô, xe thể thao đa dụng, ô tô đang tới, xe đua
actor taxi: taxi, taxi đang tới
actor bus: xe buýt, buýt, xe buýt đang tới
actor police car: xe cảnh sát, xe cảnh sát đang tới
actor fire engine: xe cứu hỏa
actor tractor: máy kéo
actor bicycle: xe đạp
actor snowman: người tuyết không có tuyết, người tuyết
actor ball: bóng đá
actor hamburger: bánh hamburger, hamburger
actor pizza: bánh pizza, pizza
actor hot dog: bánh mì xúc xích, xúc, xúc xích
actor taco: bánh taco, taco
actor apple: táo đỏ, táo, táo xanh
actor banana: chuối
actor watermelon: dưa hấu, hấu
actor strawberry: dâu tây
actor carrot: cà rốt, rốt
actor doughnut: bánh rán vòng
actor ice cream: kem mềm, kem, cái kem
actor cake: bánh sinh nhật, bánh ngọt
actor cupcake: bánh nướng nhỏ, nướng
actor cheese: miếng pho mát, pho
actor lollipop: kẹo mút, mút
actor guitar: đàn ghi-ta, ghi-ta
actor violin: đàn violin, violin
actor trumpet: kèn trumpet, trumpet
actor umbrella: cái ô, cái ô với những giọt nước mưa, ô đã đóng
actor gift: gói quà
actor crown: vương miện, miện
actor top hat: mũ chóp cao, chóp
actor alarm clock: đồng hồ báo thức
actor camera: máy ảnh, máy ảnh có đèn flash
actor television: tivi
actor light bulb: bóng đèn
actor trophy: cúp
actor basketball: bóng rổ, rổ
actor cactus: cây xương rồng
actor sunflower: hoa hướng dương
actor tulip: hoa tulip, tulip
actor rose: hoa hồng
actor christmas tree: cây thông noel
actor jack-o-lantern: đèn lồng bí ngô, ngô, lồng đèn bí ngô
actor castle: lâu đài
actor house: ngôi nhà, nhà có vườn
actor tent: lều
actor bell: cái chuông
actor crystal ball: quả cầu pha lê, pha lê
actor key: chìa khóa, chìa khóa cũ
actor backpack: ba lô đi học
scene desert: sa mạc, sa
event fireworks: pháo hoa, pháo, pháo bông
event bubbles: bong bóng
= yo
actor teddy bear: ekùn ifi, ifi, ohun ifiṣeré
actor panda: Oju Panda, Panda
actor astronaut: arìnrìn-àjò lọ sí ayé mìíràn, arìnrìn-àjò ayé mìíràn
actor dog: Ojú ajá, ajá, ajá ìtóni, ajá iṣẹ́ àwọn abirùn, Ajá kékeré
actor fox: Kọlọkọlọ
actor rabbit: Oju Ehoro
actor unicorn: Oju Ẹṣin Oniwo, Ẹṣin Oniwo
actor dinosaur: T-Rex, sauropod
actor cat: Ojú olóńgbò, olóńgbò, ológbò dúdú, Oju Arẹrin Ologbo Pẹlu Ẹnu Yiya, Oju Ibinu Ologbo Pẹlu Awọn Oju Arẹrin, Oju Arẹrin Ologbo Pẹlu Oju-ọkan, Oju Ologbo Pẹlu Ẹrin Afiniṣẹsin, Oju Ologbo Afẹnukonu, Oju Ologbo Ti o Rẹ, Oju Ẹkun Ologbo, Oju Ete Ologbo
actor lion: Kiniun, kìnìu, Oju Kiniun
actor tiger: Oju Ẹkùn, Àmọ̀tẹ́kùn
actor monkey: Ọ̀bọ, Oju Ọbọ
actor koala: Koala
actor frog: ọ̀pọ̀lọ́, Oju Ọpọlọ
actor chicken: Adìyẹ
actor snail: Ìgbín
actor robot: Oju Ṣigidi, Ṣigidi
actor alien: àjòjì
actor bear: Oju Biari, Biari
actor pig: Oju Ẹlẹdẹ, Ẹlẹdẹ, Imu Ẹlẹdẹ
actor cow: Oju Maalu, Maalu, Ẹgbọrọ maalu, Ẹfọn Omi
actor mouse: Ọju Eku, Eku, Ekute
actor elephant: mamotì
actor wizard: onídán
actor superhero: akọni alágbára
actor princess: Ọmọbinrin Alade
actor wolf: Ikooko
actor raccoon: rakumi, rakumin
actor giraffe: àgùfọn
actor zebra: kẹ́tẹ́kẹ́tẹ́ abìla
actor deer: Agbọnrin, ẹmọ́
actor camel: Kẹtẹkẹtẹ, Kẹtẹkẹtẹ Onike-Meji
actor kangaroo: kangaròó, kangaròó } Australia
actor hippo: hipopotámọ́ọ̀sì
actor rhino: Ẹranko Imado
actor gorilla: Inaki, oraguta
actor hedgehog: hedgehog
actor polar bear: ẹranko beari funfun tí ń gbé orí yìnyín, ẹranko beari gbé, ẹranko beari
actor hamster: Oju Eku Oko, eku oko
actor peacock: ọ̀kín
actor rooster: Akukọ
actor chick: Ọmọ Adiyẹ, Ọmọ Adiyẹ ti now Iwaju, Ọmọ Adiyẹ Pipa
actor crocodile: Ọni
actor snake: Ejò
actor llama: llama
actor goat: Ewúrẹ́
actor sheep: abo àgùntàn, àgùntàn, Agbo
actor horse: Ẹṣin, Oju Ẹṣin, Ẹṣin Aladun, eṣi ìsáré
actor beaver: bifa
actor skunk: Vote òkété igbó
actor ladybug: Yigbẹ-yigbẹ
actor ant: Kokoro
actor scorpion: Àkekè
actor caterpillar: Ìyanjú Àṣìṣe, ekòló
actor clown: ojú apanilẹrin, apanilẹrin
actor santa claus: Baba Keresi, mx claus, Arabinrin Keresi
actor vampire: Fánpáyà
actor zombie: Ẹbọra
actor elf: Egbére
actor ninja: nínjà
actor prince: Ọmọkunrin Alade
actor cook: alásè, olórí alásè
actor firefighter: panápaná, ọkọ̀ panápaná
actor farmer: àgbẹ̀, àgbẹẹ̀
actor monster: Àjòjì Abami
actor tropical fish: Ẹja oorùn
actor penguin: Ẹyẹ Oko
actor turtle: Adaba
actor octopus: Ẹja ẹlẹsẹ mẹjọ, ẹlẹsẹ mẹjọ
actor whale: Ẹja Nla, Ẹja Nla Atutọ
actor crab: Alákàn
actor duck: Pẹ́pẹ́yẹ, tòlotòló
actor sailboat: Ọkọ kekere
actor dolphin: Dọfini
actor shark: Ṣáàkì
actor seal: alákàsà
actor jellyfish: ẹ̀ja jẹ́lì, jẹ́lì
actor squid: Sikidi
actor lobster: akàn, Ede
actor pufferfish: Ẹja Awura, Awura
actor swan: ẹyẹ swan, swan
actor mermaid: Yemọja ènìyàn, Yemọja
actor ship: Ọkọ̀ ojú omi ńlá, ọkọ̀ ojú omi ńlá èrò, ferí
actor dragon: Oju Dragoni, Dragoni
actor rocket: Rọ́kẹ̀tì
actor owl: Owiwi
actor butterfly: Labalaba
actor bee: Oyin
actor ghost: òkú
actor ufo: àwọ kékeré tí ń fò, fò
actor airplane: bàlú òfurufú, bàlú, bàlú òfurufú kékeré, Ibi Idagbere Baalu, Ibi Ikaabọ Baalu
actor helicopter: Ẹlikọputa
actor balloon: Bàlúùnù
actor bat: Adan
actor parrot: àparò
actor flamingo: Vote ẹyẹ flamingò, Vote flamingò
actor eagle: Àṣá
actor genie: Ànjọ̀nnú
actor kite: káìtì
actor parachute: páráṣútì, párás
actor train: Ṣèdánilẹ́kọ̀ọ́, Ọkọ oju-irin Alare, Ọkọ oju-irin Alare Pẹlu Imu Ọta, Reluwe Oloke
actor car: Ọkọ Agbafẹ Daradara, Ọkọ Ti Nbọ, ọkọ̀ ìdíje eré
actor taxi: Taasi, Taasi Ti Nbọ
actor bus: Ọkọ Akero, Akero, Ọkọ Akero Ti Nbọ
actor police car: Ọkọ Ọlọpa, Ọkọ Ọlọpa Ti Nbọ
actor fire engine: Ẹnjini Onina
actor tractor: Katakata
actor snowman: Ọkunrin yinyin Laini Yinyin, Laini, ọkùnrin yìnyín
actor ball: Bọọlu Afẹsẹgba, Afẹsẹgba
actor hamburger: Hamburger
actor pizza: Písà
actor hot dog: Hot Dog
actor taco: Taco
actor apple: Apu Pupa, Apu, Apu Alawọ Ewe
actor banana: Ọ̀gẹ̀dẹ̀
actor watermelon: Eso Bara, Bara
actor pineapple: Ọpẹ-oyinbo
actor strawberry: Eso dundun, dundun
actor carrot: Kárọ̀tì
actor doughnut: Dónọ́ọ̀tì, dónọtì
actor ice cream: Wara Didi Rirọ, Wara Rirọ, Wara Didi
actor cake: Àkàrà òyìnbó ọjọ́ìbí, Akara kekere
actor cupcake: akara oyinbo
actor cheese: Waara Wedge
actor mushroom: Olu, olú pupa
actor lollipop: Suuti Onigi
actor guitar: jìtá
actor drum: Ìlù, igi ìlù
actor violin: faolini
actor trumpet: kakaaki
actor umbrella: agbòrùn, Agboorun Pẹlu Omi Ojo Kikan, Agboorun Toti
actor gift: Ẹbun Didi, Ẹbun
actor crown: Ade
actor top hat: Haati Oke, Haati
actor alarm clock: Ago Itaniji, Itaniji
actor camera: kámẹ́rà, kámẹ́rà pẹlu filaṣi
actor television: àmóhùnmáwòrán
actor light bulb: gólòbù iná, gólòbù
actor basketball: Bọ́ọ̀lùalágbọ̀n
actor cactus: Igi Ọrọ́
actor sunflower: Ìtàná
actor tulip: Tulipu
actor christmas tree: Igi Keresimesi, Keresimesi
actor jack-o-lantern: Jack-o-Atupa
actor castle: Ile Nla
actor house: Ile Pelu Ọgba
actor bell: agago
actor crystal ball: bọọlu aworawọ, aworawọ, òkúta aworàwò̩
actor key: kó̩kọ́ró̩ àtijó̩
actor backpack: Baagi Ile-ẹkọ Agbekẹyin
event fireworks: Iṣẹ́iná, Olutan, olufa iná
event bubbles: àwọn bọ́bù, bọ́bù
= yue
actor teddy bear: 熊仔
actor panda: 熊貓臉, 熊貓
actor astronaut: 太空人
actor dog: 狗臉, 狗, 導盲犬, 治療犬, 獅子狗
actor fox: 狐狸臉, 狐狸
actor rabbit: 兔臉, 兔
actor unicorn: 獨角獸臉, 獨角獸
actor dinosaur: 暴龍, 蜥腳類動物
actor cat: 貓臉, 貓, 黑貓, 獰笑嘅貓臉, 獰笑嘅貓臉同微笑嘅眼, 有心形眼嘅微笑貓臉, 扭歪微笑嘅貓臉, 親吻嘅貓臉, 厭倦嘅貓臉, 喊嘅貓臉, 撅嘴嘅貓臉
actor lion: 獅子臉
actor tiger: 老虎臉, 老虎, 豹
actor monkey: 馬騮, 馬騮臉
actor koala: 樹熊
actor frog: 青蛙臉, 青蛙
actor chicken: 雞
actor snail: 蝸牛
actor robot: 機械人臉, 機械人
actor alien: 外星人
actor bear: 熊臉
actor pig: 豬臉, 豬, 豬鼻, 豬公
actor cow: 牛臉, 牛, 公牛, 水牛
actor mouse: 老鼠臉, 老鼠, 鼠
actor elephant: 大象, 長毛象
actor wizard: 巫師
actor superhero: 超人, 超級英雄
actor princess: 公主
actor wolf: 狼臉, 狼
actor raccoon: 狸
actor giraffe: 長頸鹿
actor zebra: 斑馬
actor deer: 鹿, 駝鹿
actor camel: 駱駝, 雙峰駱駝
actor kangaroo: 袋鼠
actor hippo: 河馬
actor rhino: 犀牛
actor gorilla: 大猩猩, 猩猩
actor otter: 獺
actor hedgehog: 刺猬
actor polar bear: 北極熊
actor hamster: 倉鼠臉, 倉鼠
actor peacock: 孔雀
actor rooster: 公雞
actor chick: 雞仔, 正面雞仔, 孵出小雞
actor crocodile: 鱷魚
actor snake: 蛇
actor llama: 大羊駝
actor goat: 山羊
actor sheep: 雌性綿羊, 公羊, 雌性
actor horse: 馬, 馬臉, 旋轉木馬
actor beaver: 水狸, 水壩
actor skunk: 臭鼬
actor ladybug: 甲蟲
actor ant: 螞蟻
actor scorpion: 蠍子
actor caterpillar: 毛蟲, 蟲
actor clown: 小丑臉
actor santa claus: 聖誕老人, 聖誕打扮, 女聖誕老人
actor vampire: 吸血鬼
actor zombie: 殭屍
actor elf: 小精靈
actor ninja: 忍者
actor prince: 王子
actor cook: 廚師
actor firefighter: 消防員
actor police officer: 警察
actor farmer: 農夫
actor monster: 外星怪物
actor tropical fish: 熱帶魚, 魚
actor penguin: 企鵝
actor turtle: 海龜
actor octopus: 章魚
actor whale: 鯨魚, 噴緊水嘅鯨魚
actor crab: 蟹
actor duck: 鴨, 鵝
actor sailboat: 帆船
actor dolphin: 海豚
actor shark: 鯊魚
actor seal: 海豹, 海獅
actor jellyfish: 水母
actor squid: 魷魚
actor lobster: 龍蝦, 蝦
actor pufferfish: 雞泡魚
actor swan: 天鵝
actor mermaid: 人魚
actor ship: 船, 客船, 渡船
actor dragon: 龍臉, 龍, 龍頭
actor rocket: 火箭
actor owl: 貓頭鷹
actor butterfly: 蝴蝶
actor bee: 蜜蜂
actor ghost: 鬼
actor ufo: 飛碟
actor airplane: 飛機, 小型飛機, 飛機起飛, 飛機到達
actor helicopter: 直升機
actor balloon: 汽球
actor bat: 蝙蝠
actor parrot: 啄木鳥
actor flamingo: 紅鶴
actor eagle: 鷹
actor fairy: 仙子
actor genie: 神燈精靈
actor kite: 風箏
actor parachute: 降落傘
actor train: 蒸汽火車, 火車, 高速火車, 子彈火車, 山上鐵路, 蒸汽
actor car: 汽車, 運動型多功能車, 快到嘅汽車, 賽車
actor taxi: 的士, 快到嘅的士
actor bus: 巴士, 快到站嘅巴士
actor police car: 警車, 快到嘅警車
actor fire engine: 消防車
actor tractor: 拖拉機
actor bicycle: 單車
actor snowman: 冇雪嘅雪人, 雪人
actor ball: 足球
actor hamburger: 漢堡包
actor pizza: 薄餅
actor hot dog: 熱狗
actor taco: 墨西哥餡餅
actor apple: 紅蘋果, 青蘋果
actor banana: 香蕉
actor watermelon: 西瓜
actor pineapple: 菠蘿
actor strawberry: 士多啤梨
actor carrot: 紅蘿蔔
actor doughnut: 冬甩
actor ice cream: 軟雪糕, 雪糕
actor cake: 生日蛋糕, 件裝蛋糕
actor cupcake: 紙杯蛋糕
actor cheese: 芝士
actor mushroom: 蘑菇
actor lollipop: 波板糖
actor guitar: 結他
actor drum: 鼓, 鼓棍
actor violin: 小提琴
actor trumpet: 喇叭
actor umbrella: 遮, 雨中嘅遮, 閂咗嘅遮
actor gift: 禮物
actor crown: 皇冠
actor top hat: 頂帽
actor alarm clock: 鬧鐘
actor camera: 相機, 閃光燈相機
actor television: 電視機
actor light bulb: 燈膽, 燈泡
actor trophy: 獎杯, 獎
actor basketball: 籃球, 籃圈
actor cactus: 仙人掌
actor sunflower: 太陽花
actor tulip: 鬱金香
actor rose: 玫瑰
actor christmas tree: 聖誕樹
actor jack-o-lantern: 南瓜燈籠, 南瓜
actor castle: 城堡
actor house: 房屋, 獨立屋連花園
actor tent: 帳篷
actor bell: 吊鐘
actor crystal ball: 水晶球, 水晶
actor key: 鎖匙, 舊鎖匙
actor backpack: 學校背囊
scene desert: 沙漠
event fireworks: 煙花, 火花, 炮丈
event bubbles: 泡泡
= zh
actor teddy bear: 泰迪熊
actor panda: 熊猫, 熊猫脸
actor astronaut: 宇航员
actor dog: 狗脸, 狗, 导盲犬, 服务犬, 贵宾犬
actor fox: 狐狸, 狐狸的脸
actor rabbit: 兔子头, 兔子, 兔, 兔宝宝
actor unicorn: 独角兽, 独角兽头
actor dinosaur: 霸王龙, 蜥蜴类
actor cat: 猫脸, 猫, 黑猫, 大笑的猫, 微笑的猫, 花痴的猫, 奸笑的猫, 亲亲猫, 疲倦的猫, 哭泣的猫, 生气的猫, 猫咪
actor lion: 狮子, 狮子头
actor tiger: 老虎头, 老虎, 豹子
actor monkey: 猴子, 猴头
actor koala: 考拉
actor frog: 青蛙, 青蛙头
actor chicken: 鸡
actor snail: 蜗牛
actor robot: 机器人
actor alien: 外星人, 外太空
actor bear: 熊, 熊头, 熊脸
actor pig: 猪头, 猪, 猪鼻子, 野猪
actor cow: 奶牛头, 奶牛, 公牛, 水牛
actor mouse: 老鼠头, 老鼠, 耗子
actor elephant: 大象, 猛犸
actor wizard: 法师, 法术
actor superhero: 超级英雄, 超人
actor princess: 公主
actor wolf: 狼, 狼头
actor raccoon: 浣熊
actor giraffe: 长颈鹿
actor zebra: 斑马
actor deer: 鹿, 驼鹿
actor camel: 骆驼, 双峰骆驼
actor kangaroo: 袋鼠
actor hippo: 河马
actor rhino: 犀牛
actor gorilla: 大猩猩, 红毛猩猩
actor otter: 水獭
actor hedgehog: 刺猬
actor polar bear: 北极熊, 北极
actor hamster: 仓鼠, 仓鼠头
actor peacock: 孔雀
actor rooster: 公鸡
actor chick: 小鸡, 正面朝向的小鸡, 小鸡破壳
actor crocodile: 鳄鱼
actor snake: 蛇
actor llama: 美洲鸵
actor goat: 山羊
actor sheep: 母羊, 公羊
actor horse: 马, 马头, 旋转木马
actor beaver: 海狸
actor skunk: 臭鼬
actor ladybug: 瓢虫
actor ant: 蚂蚁
actor scorpion: 蝎子
actor caterpillar: 毛毛虫, 蠕虫, 毛虫
actor clown: 小丑脸
actor santa claus: 圣诞老人, 圣诞人, 圣诞奶奶, 圣诞节
actor vampire: 吸血鬼
actor zombie: 僵尸
actor elf: 小精灵
actor ninja: 忍者
actor prince: 王子
actor cook: 厨师
actor firefighter: 消防员
actor police officer: 警察
actor farmer: 农民
actor monster: 外星怪物
actor tropical fish: 热带鱼, 鱼
actor penguin: 企鹅
actor turtle: 龟
actor octopus: 章鱼
actor whale: 鲸鱼, 喷水的鲸
actor crab: 蟹
actor duck: 鸭子, 鹅, 鸭
actor sailboat: 帆船
actor dolphin: 海豚
actor shark: 鲨鱼, 鲨
actor seal: 海豹, 海狮
actor jellyfish: 水母, 水族馆
actor squid: 乌贼
actor lobster: 龙虾, 虾
actor pufferfish: 河豚
actor swan: 天鹅
actor mermaid: 人鱼
actor ship: 船, 客轮, 渡轮
actor dragon: 龙头, 龙
actor rocket: 火箭
actor owl: 猫头鹰
actor butterfly: 蝴蝶
actor bee: 蜜蜂
actor ghost: 鬼
actor ufo: 飞碟
actor airplane: 飞机, 小型飞机, 航班起飞, 航班降落
actor helicopter: 直升机, 直升飞机
actor balloon: 气球
actor bat: 蝙蝠
actor parrot: 鹦鹉
actor flamingo: 火烈鸟
actor eagle: 鹰
actor fairy: 精灵
actor genie: 妖怪
actor kite: 风筝
actor parachute: 降落伞
actor train: 蒸汽火车, 火车, 高速列车, 子弹头高速列车, 山区铁路, 蒸汽车头
actor car: 汽车, 运动型多用途车, 迎面驶来的汽车, 赛车
actor taxi: 出租车, 迎面驶来的出租车
actor bus: 公交车, 迎面驶来的公交车, 公交
actor police car: 警车, 迎面驶来的警车
actor fire engine: 消防车
actor tractor: 拖拉机
actor bicycle: 自行车
actor snowman: 雪人, 雪与雪人
actor ball: 足球
actor hamburger: 汉堡, 汉堡包
actor pizza: 披萨
actor hot dog: 热狗
actor taco: 墨西哥卷饼, 墨西哥玉米卷
actor apple: 红苹果, 青苹果
actor banana: 香蕉
actor watermelon: 西瓜
actor pineapple: 菠萝
actor strawberry: 草莓
actor carrot: 胡萝卜
actor doughnut: 甜甜圈
actor ice cream: 圆筒冰激凌, 冰淇淋, 圆筒冰淇淋
actor cake: 生日蛋糕, 水果蛋糕, 生日快乐
actor cupcake: 纸杯蛋糕
actor cheese: 芝士
actor mushroom: 蘑菇
actor lollipop: 棒棒糖
actor guitar: 吉他
actor drum: 鼓, 鼓声, 鼓槌
actor violin: 小提琴
actor trumpet: 小号
actor umbrella: 伞, 雨伞, 收起的伞
actor gift: 礼物, 礼品
actor crown: 皇冠
actor top hat: 礼帽
actor alarm clock: 闹钟
actor camera: 相机, 开闪光灯的相机
actor television: 电视机, 电视
actor light bulb: 灯泡
actor trophy: 奖杯, 奖励, 奖品
actor basketball: 篮球, 篮筐
actor cactus: 仙人掌
actor sunflower: 向日葵
actor tulip: 郁金香
actor rose: 玫瑰
actor christmas tree: 圣诞树
actor jack-o-lantern: 南瓜灯, 南瓜
actor castle: 欧洲城堡
actor house: 房子, 别墅, 房屋
actor tent: 帐篷
actor bell: 铃铛, 铃声
actor crystal ball: 水晶球, 水晶
actor key: 钥匙, 老式钥匙
actor backpack: 书包
scene desert: 沙漠
event fireworks: 焰火, 烟花, 爆竹
event bubbles: 气泡
= zh-Hant
actor teddy bear: 泰迪熊
actor panda: 熊貓
actor astronaut: 太空人
actor dog: 狗頭, 狗, 導盲犬, 服務犬, 貴賓犬, 狗臉
actor fox: 狐狸
actor rabbit: 兔子頭, 兔子, 兔, 兔子臉
actor unicorn: 獨角獸
actor dinosaur: 暴龍, 蜥腳類恐龍
actor cat: 貓頭, 貓, 黑貓, 哈哈, 微笑的貓臉, 花痴的貓臉, 微笑貓臉, 親親的貓臉, 累的貓臉, 哭的貓臉, 生氣的貓臉
actor lion: 獅子, 獅
actor tiger: 老虎頭, 老虎, 花豹
actor monkey: 猴子, 猴子頭, 猴
actor koala: 無尾熊
actor frog: 青蛙
actor chicken: 雞
actor snail: 蝸牛
actor robot: 機器人
actor alien: 外星人
actor bear: 熊, 熊面
actor pig: 豬頭, 豬, 豬鼻子, 野豬
actor cow: 牛頭, 乳牛, 公牛, 水牛
actor mouse: 老鼠頭, 小老鼠, 老鼠
actor elephant: 大象, 毛象
actor wizard: 魔術師, 魔咒
actor superhero: 超級英雄
actor princess: 公主
actor wolf: 狼, 狼面
actor raccoon: 浣熊
actor giraffe: 長頸鹿
actor zebra: 斑馬
actor deer: 鹿, 麋鹿
actor camel: 單峰駱駝, 雙峰駱駝
actor kangaroo: 袋鼠
actor hippo: 河馬
actor rhino: 犀牛
actor gorilla: 大猩猩, 猩猩
actor otter: 水獺
actor hedgehog: 刺蝟
actor polar bear: 北極熊
actor hamster: 倉鼠
actor peacock: 孔雀, 孔雀開屏
actor rooster: 公雞
actor chick: 小雞的臉, 小雞, 小雞破蛋
actor crocodile: 鱷魚, 鱷
actor snake: 蛇
actor llama: 羊駝, 羊駝毛
actor goat: 山羊
actor sheep: 綿羊, 公羊
actor horse: 馬, 馬頭, 旋轉木馬, 馬術
actor beaver: 海狸
actor skunk: 臭鼬, 臭
actor ladybug: 瓢蟲
actor ant: 螞蟻
actor scorpion: 蠍子, 蠍
actor caterpillar: 毛毛蟲, 蠕蟲, 毛蟲
actor clown: 小丑
actor santa claus: 聖誕老人, 跨性別聖誕老人, 聖誕老奶奶, 聖誕, 聖誕老公公
actor vampire: 吸血鬼
actor zombie: 殭屍
actor elf: 小精靈
actor ninja: 忍者
actor prince: 王子, 王
actor cook: 廚師
actor firefighter: 消防員
actor police officer: 警察, 警方
actor farmer: 農民, 農人
actor monster: 怪物
actor tropical fish: 熱帶魚, 魚
actor penguin: 企鵝
actor turtle: 烏龜
actor octopus: 章魚
actor whale: 藍鯨, 鯨魚
actor crab: 螃蟹
actor duck: 鴨子, 鵝, 鴨
actor sailboat: 帆船
actor dolphin: 海豚
actor shark: 鯊魚
actor seal: 海豹, 海獅
actor jellyfish: 水母, 水母，海洋，觸鬚，蜉蝣生物，水族館，海，海洋，海洋生物，螫，動物
actor squid: 魷魚
actor lobster: 龍蝦, 蝦子
actor pufferfish: 河豚
actor swan: 天鵝
actor mermaid: 人魚
actor ship: 船, 客船, 渡輪
actor dragon: 龍頭, 龍
actor rocket: 火箭
actor owl: 貓頭鷹, 貓頭應
actor butterfly: 蝴蝶
actor bee: 蜜蜂
actor ghost: 鬼
actor ufo: 飛碟
actor airplane: 飛機, 小飛機, 飛機起飛, 飛機著陸
actor helicopter: 直升機
actor balloon: 氣球
actor bat: 蝙蝠
actor parrot: 鸚鵡
actor flamingo: 紅鶴
actor eagle: 老鷹
actor fairy: 仙女, 仙子
actor genie: 精靈
actor kite: 風箏
actor parachute: 降落傘
actor train: 蒸汽火車, 火車, 高鐵, 高鐡車頭, 山區鐵路
actor car: 汽車, 休旅車, 轎車, 賽車
actor taxi: 計程車, 小黃
actor bus: 公車, 公共汽車
actor police car: 警車, 警察車
actor fire engine: 消防車
actor tractor: 拖弋機, 拖拉機
actor bicycle: 自行車
actor snowman: 雪人, 雪中的雪人
actor ball: 足球
actor hamburger: 漢堡, 漢堡包
actor pizza: 披薩
actor hot dog: 熱狗, 熱狗堡
actor taco: 夾餅
actor apple: 紅蘋果, 青蘋果
actor banana: 香蕉
actor watermelon: 西瓜
actor pineapple: 鳳梨
actor strawberry: 草莓
actor carrot: 胡蘿蔔
actor doughnut: 甜甜圈
actor ice cream: 霜淇淋, 冰淇淋
actor cake: 生日蛋糕, 蛋糕, 生日快樂
actor cupcake: 杯子蛋糕, 杯蛋糕
actor cheese: 起士
actor mushroom: 蘑菇
actor lollipop: 棒棒糖
actor guitar: 吉他
actor drum: 鼓, 鼓棒, 鼓槌
actor violin: 小提琴
actor trumpet: 小號
actor umbrella: 雨傘, 雨中的傘, 收合的傘
actor gift: 禮物, 禮盒
actor crown: 皇冠, 皇族
actor top hat: 禮帽
actor alarm clock: 鬧鐘
actor camera: 相機, 開閃光燈
actor television: 電視
actor light bulb: 燈泡
actor trophy: 獎盃, 獎座
actor basketball: 籃球
actor cactus: 仙人掌
actor sunflower: 向日葵
actor tulip: 鬱金香
actor rose: 玫瑰
actor christmas tree: 聖誕樹
actor jack-o-lantern: 南瓜燈, 南瓜
actor castle: 歐式城堡
actor house: 房子, 別墅
actor tent: 帳篷
actor bell: 鈴鐺
actor crystal ball: 水晶球
actor key: 鑰匙, 老鑰匙
actor backpack: 書包
scene desert: 沙漠
event fireworks: 爆竹, 煙花, 鞭炮
event bubbles: 泡泡
= zu
actor teddy bear: u-teddy bear
actor panda: iphanda
actor astronaut: i-astronaut
actor dog: ubuso benja, benja, inja, inja yokusiza, inja yesevisi, inja yomlungu
actor fox: iqili
actor rabbit: ubuso bukanojwaja, bukanojwaja, unogwaja
actor unicorn: iyunikhoni
actor dinosaur: i-T-Rex, i-sauropod
actor cat: ubuso bekati, bekati, ikati, ikati elimnyama, ikati elimoyizela sakuhlina, ubuso bekati obusinekile namehlo ajabulile, ubuso bekati obumoyizelayo obunamehlo enhliziyo, ubuso bekati obumoyizela ngokungagcwele, ubuso bekati obuqabulayo obuvale amehlo, ubuso bekati obumangele, ubuso bekati elikhalayo, ubuso bekati obudangele
actor lion: ibhubesi
actor tiger: ubuso bethayiga, bethayiga, ithayiga, ingwe
actor monkey: inkawu, ubuso benkawu
actor koala: i-koala
actor frog: ixoxo
actor chicken: inkukhu
actor snail: umnenke
actor robot: ubuso berobhothi, berobhothi
actor alien: alien
actor bear: ibhele
actor pig: ubuso bengulube, bengulube, ingulube, ikhala lengulube, inkunzi yengulube
actor cow: ubuso benkomo, benkomo, inkomo, inkunzi, inkomo yehlathi yamanzi
actor mouse: ubuso begundane, begundane, igundane, igundane lasendle
actor elephant: indlovu, mammoth
actor wizard: i-mage
actor superhero: iqhawe
actor princess: inkosazane
actor wolf: i-wolf
actor raccoon: raccoon
actor giraffe: indlulamithi
actor zebra: idube
actor deer: inyamazane, i-moose
actor camel: ikameli, ikameli elinezifumbu ezimbili
actor kangaroo: i-kangaroo
actor hippo: hippopotamus
actor rhino: ubhejane
actor gorilla: imfene, i-orangutan
actor otter: i-otter
actor hedgehog: inhloli
actor polar bear: polar bear
actor hamster: i-hamster
actor peacock: peacock
actor rooster: iqhude
actor chick: ichwane elincane, ichwane, ichwane elincane elibheke phambili, ichwane eliphuma eqandeni
actor crocodile: ingwenya
actor snake: inyoka
actor llama: llama
actor goat: imbuzi
actor sheep: igusha, inkunzi yegusha
actor horse: ihhashi, ubuso behhashi, ihhashi lekharaseli
actor beaver: i-beaver
actor skunk: i-skunk
actor ladybug: ibhungezi, ibhunguzi
actor ant: intuthwane
actor scorpion: ufezela
actor caterpillar: isilokozane, isibungu
actor clown: umhlekisi
actor santa claus: ubaba ukhisimusi, u-mx claus, umama kakhisimusi
actor vampire: ivemphaya
actor zombie: isilwane
actor elf: i-elf
actor ninja: ininja
actor prince: inkosana
actor cook: pheka
actor firefighter: isicishimlilo
actor police officer: iphoyisa
actor farmer: umlimi
actor monster: isilwane esingaziwa
actor tropical fish: ufishi, inhlanzi
actor penguin: iphengwini
actor turtle: ufudu
actor octopus: i-okthophasi
actor whale: umkhomo, umkhomo ekhipha amanzi
actor crab: inkalankala
actor duck: idada, i-goose
actor sailboat: isikebhe sasolwandle, sasolwandle
actor dolphin: ihlengethwa
actor shark: ushaka
actor seal: i-seal
actor jellyfish: i-jellyfish
actor squid: ingwane
actor lobster: lobster, imfanzi
actor pufferfish: inhlanzi efuthekile
actor swan: cygnet
actor mermaid: i-merperson
actor ship: umkhumbi, umkhumbi othwala abagbeli, isikebhe sokuwelisa
actor dragon: ubuso benyoka, benyoka, udrakho
actor rocket: irokhethi
actor owl: isikhova
actor butterfly: uvemvane
actor bee: inyosi yoju
actor ghost: isipoki
actor ufo: isosa endizayo
actor airplane: ibhanoyi, ibhanoyi elincane, ukuhamba kwebhanoyi, ukufika kwebhanoyi
actor helicopter: ibhanoyi elinophephela emhlane
actor bat: ilulwane
actor parrot: parrot
actor flamingo: i-flamingo
actor eagle: ukhozi
actor fairy: nganekwane
actor genie: ijeni
actor kite: i-kite
actor parachute: i-parachute
actor train: ikhanda lesitmela, lesitmela, isitimela, isitimela esinesivinini esikhulu, isitimela esinesivinini esikhulu esinekhala elinjengenhlamvu, ujantshi wasentabeni
actor car: isithuthi sokuzithokozisa, imoto ezayo, imoto yomjaho
actor taxi: itekisi, itekisi elizayo
actor bus: ibhasi, ibhasi elizayo
actor police car: imoto yamaphoyisa, yamaphoyisa, imoto yamaphoyisa ezayo
actor fire engine: injini yomlilo
actor tractor: ugandaganda
actor snowman: indoda yesithwathwa engenasithwathwa, yesithwathwa engenasithwathwa, indoda yesithwathwa
actor ball: ibhola likanobhujuzwayo, likanobhujuzwayo
actor hamburger: ibhega
actor pizza: ipiza
actor hot dog: ihot dog
actor taco: itaco
actor apple: ihhabhula elibomvu, ihhabhula eliluhlaza
actor banana: ubhanana
actor watermelon: ikhabe
actor pineapple: upayinapu
actor strawberry: amabhimbi
actor carrot: ukhalothi
actor doughnut: idonathi
actor ice cream: u-ice cream othambile, u-ice cream
actor cake: ikhekhe lokuzalwa, ikhekhe elincane
actor cupcake: cupcake
actor cheese: ucezu lukashizi
actor mushroom: ikhowe
actor lollipop: ustikhiswidi
actor guitar: isigingci
actor drum: idilamu
actor violin: ivayolini
actor trumpet: icilongo
actor umbrella: isambulela, isambulela esinamaqabazi emvula, isambulela esivaliwe
actor gift: isipho esigoqiwe
actor crown: umqhele
actor top hat: isigqoko sabesilisa, sabesilisa
actor alarm clock: iwashi le-alamu
actor camera: ikhamera, ikhamera enefleshi
actor television: ithelevishini
actor light bulb: igilobhu likagesi, likagesi
actor trophy: indondo
actor basketball: i-basketball
actor cactus: i-cactus
actor sunflower: ujikanelanga
actor tulip: i-tulip
actor rose: irose
actor christmas tree: isihlahla sikaKhisimusi
actor jack-o-lantern: i-jack-o-lantern
actor castle: isigodlo
actor house: isakhiwo sendlu, sendlu, indlu enengadi
actor tent: itende
actor bell: ibheli
actor crystal ball: ibhola lekhristali, lekhristali
actor key: ukhiye, ukhiye omdala
actor backpack: isikhwama sesikole, sesikole
scene desert: ugwadule
event fireworks: amakhrikhethi, okuqhumayo, firecracker
event bubbles: amagwebhu`;
