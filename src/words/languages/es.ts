// Spanish words.
import type { Language } from "../language.js";

export const es: Language = {
  id: "es",
  script: "latin",
  endings: "as os es a o s ito ita itos itas",
  table: `
fn: vez, una vez, había, había una vez, érase, érase una vez, el, la, los, las, un, una, unos, unas, lo, de, del, al, a, en, y, e, o, u, con, sin embargo, por, para, que, se, su, sus, mi, tu, es, está, esta, este, esto, ese, esa, eso, estan, son, era, hay, ser, estar, siendo, sobre, bajo la, entre, desde, hasta, hacia, durante, mientras, cuando, donde, como, muy, más, mas, ya, ahora, luego, entonces, también, otra vez, otra, otro, le, les, me, te, nos, él, ella, ellos, ellas, lentamente, despacio, rápidamente, rápido, felizmente, alegremente, juntos, juntas, junto, solo, sola, dentro, fuera, encima, cerca, lejos, alrededor, frente, detrás, delante, medio, lado, través, a través, todo, toda, todos, ha, han, he, poco, algo, alguien, sigue, siguen, va a, sale, bien, hacia arriba, así, aún, todavía, pero, ni, tiene, tan, en medio, uno, plena, pleno, superficie, orilla, parte, cada, mismo, contra, por encima, por el, continuamente, gran, allí, aquí, repente, de repente, de pronto, lleno, llena, rodeado, volviéndose, grande, pequeño, pequeña
ok: lindo, linda, adorable, bonito, bonita, hermoso, hermosa, realista, fotorrealista, feliz, divertido, divertida, foto, imagen, vídeo, video, película, tierno, encantador, precioso, real, escena, simpático, alegre
wish: por favor, quiero, quiero ver, quisiera, muestra, muéstrame, muéstranos, enseña, enséñame, haz, haga, hagan, pon, ponme, podemos ver, puedes, puede, podrías, se puede, que haya, que aparezca, me gustaría ver, dame, que, dibuja, queremos, queremos ver, deseo, porfa, porfavor, necesito, podría, hacer, puedo ver, ver a, ver, vamos a ver, poner, a ver
talk greet: hola, buenas, buenos días, buenas tardes, buenas noches, adiós, hasta luego, chao, chau, saludos, qué tal, hey, bienvenidos, hola a todos, holi, hasta mañana, cómo estás, cómo están, nos vemos
talk laugh: jaja, jajaja, jajajaja, jeje, jejeje, jiji, jajajajaja, xd, ja, lol, jajajajajaja, jsjs, jajaj
talk praise: genial, qué bonito, qué lindo, qué linda, increíble, maravilloso, excelente, guay, chulo, bueno, buena, buenísimo, muy bonito, muy bueno, muy bien, me encanta, qué guay, qué chulo, bravo, wow, guau, espectacular, fantástico, impresionante, mola, qué mono, perfecto, qué hermoso, vaya, padre, qué padre, chévere, bello, qué bello, estupendo, muy lindo, qué pasada
talk opinion: me gusta, no me gusta, amo, odio, aburrido, aburrida, feo, raro, raro, miedo, da miedo, horrible, creo, pienso, me gusta mucho, malo, parece, adoro
talk answer: sí, no, gracias, vale, ok, claro, de nada, perdón, amigos, amigo, todos, gente, chicos, hoy, mañana, dios mío, primero, nada, bueno bueno, ah, oh, ay, uy, exacto, muchas gracias, verdad, eh, hermano, tío, directo
talk ask: qué, por qué, porqué, cómo, dónde, cuándo, quién, quiénes, cuál, cuánto, cuántos, qué es, qué es esto, qué hace, qué pasa, cómo funciona, es esto, quién hizo
talk other: inteligencia artificial, ia, me oyen, alguien me
mod night: noche, nocturno, nocturna, nocturnos, oscuro, oscura, medianoche, luz de la luna, oscuridad, anochecer
mod water: agua, aguas
mod under: bajo, debajo, fondo, profundidades, profundo, profundidad, debajo de
mod snow: nieve, nevado, nevada, nevados
mod end: deja, deja de, para de, paran, termina, se acaba, acaba, no más, basta, ya no, sin, cesa, detente, terminó, paró, desaparece, se detiene, fin, dejó de
mod begin: empieza, comienza, empieza a, comienza a, empezar, comenzar, empezó, comenzó, se pone a
mod fall: cae, caen, cayendo, caer
mod go: va, ir, fue, viene, llega, entra, viaja, llegan, vamos, entran, visita, explora, entra en, se va a, sube a, vuelve, van, llegó, entrando, regresa
mod become: se convierte, se convierte en, se transforma, se transforma en, convertirse, se vuelve
mod cut: corte a, corta a
mod colorful: colores, de colores, coloridos, coloridas, muchos, muchas, banco de, cardumen, montón
rel chase: persigue, persiguen, persiguiendo, perseguir, caza, cazando, corre detrás, corre tras, sigue a, corre detrás de, atrapa, atrapar
rel watch: mira, miran, mirando, mirar, observa, observan, observando, ve, ven, contempla, contemplan, admira, viendo
rel over: salta sobre, salta por encima, saltando sobre, brinca sobre, saltar sobre, salta por encima de
rel with: pasea a, paseando a, acompañado de, acompañada de, junto a, junto con, pasea con, en compañía de
action stand: está de pie, parado, parada, de pie, sentado, sentada, se sienta, espera, esperando, descansa, descansando, quieto, quieta, acostado, tumbado, permanece, reposa
action walk: caminaba, caminaban, andaba, camina, caminan, caminando, caminar, anda, andando, pasea, pasean, paseando, pasear, marcha, da un paseo, deambula, vaga, camino, andar, recorre, gatea, caminó, paso
action run: corría, corrían, corre, corren, corriendo, correr, galopa, galopando, trota, trotando, huye, escapa, corrió, conduce, esprinta
action jump: saltaba, saltaban, salta, saltan, saltando, saltar, brinca, brincan, brincando, brinco, rebota, da saltos, dando saltos, saltó, salto
action dance: bailaba, bailaban, baila, bailan, bailando, bailar, danza, danzan, danzando, baile, bailó, zapatea
action spin: gira, giran, girando, girar, da vueltas, dando vueltas, rota, rotando, giro, rueda
action swim: nadaba, nadaban, nada, nadan, nadando, nadar, navega, navegan, navegando, chapotea, surfea, bucea en, se baña, rema, nadó
action dive: bucea, buceando, bucear, se zambulle, se sumerge, zambulle, sumerge, se lanza, se hunde, buceo
action rise: despega, despegan, despegando, sube, suben, se eleva, asciende, elevándose, se levanta, subiendo, ascendiendo, trepa, escala, elevarse, despegar
action fly: volaba, volaban, vuela, vuelan, volando, volar, planea, planeando, sobrevuela, revolotea, voló, vuelo
action float: flota, flotan, flotando, flotar, levita, se mece, a la deriva, levitando
action grow: crece, crecen, creciendo, crecer, se agranda, se hace grande, se hace más grande, se hace enorme, aumenta
action shrink: se encoge, encoge, encogiendo, se achica, se hace pequeño, se hace pequeña, se hace más pequeño, disminuye, encogerse
action enter: aparece, aparecen, apareciendo, entra en escena, aparecer
action leave: desaparece, desaparecer, se va, se marcha, se aleja, desaparecen, sale de escena, se van, marcharse, se fue
action sleep: dormía, dormían, duerme, duermen, durmiendo, dormir, dormido, dormida, siesta, echa una siesta, se duerme, dormita, ronca, durmió, sueña
action wave: saluda, saludan, saludando, saludar, agita la mano, hace señas, mano, se despide, saludo, dice hola, con la mano
scene ocean: mar, océano, mares, olas, ola, lago, río, alta mar, pacífico, atlántico, mediterráneo, piscina, puerto, estanque, caribe, en el agua, sobre el agua
scene bay: san francisco, golden gate, puente golden gate, bahía, bahía de san francisco
scene under water: bajo el agua, bajo el mar, debajo del agua, debajo del mar, fondo del mar, fondo marino, submarino, bajo agua, fondo del océano, bajo el océano, dentro del agua, arrecife, corales, coral, acuario, profundidades del mar, profundidades del océano, lecho marino
scene beach: playa, costa, orilla del mar, isla, palmeras, playas, litoral, hawái, palmera, arena de la playa
scene mars: marte, planeta rojo, planeta marte, marciano
scene moon: luna, superficie lunar, lunar, superficie de la luna
scene space: espacio, cosmos, universo, galaxia, espacio exterior, entre las estrellas, órbita, saturno, vía láctea, espacial
scene forest: bosque, bosques, selva, árboles, jungla, arboleda, árbol, bambú, matorral, entre los árboles
scene night forest: bosque de noche, bosque oscuro, bosque nocturno, bosque por la noche, bosque en la noche, selva de noche
scene desert: desierto, desiertos, dunas, arena, egipto, pirámides, sahara, sáhara, duna, pirámide
scene meadow: prado, pradera, césped, hierba, campo, campo de flores, jardín, parque, pasto, campos, flores, prados, granja, colina, pastizal, sabana, flor
scene snow: en la nieve, sobre la nieve, hielo, polo norte, polo sur, antártida, ártico, invierno, montañas nevadas, glaciar, iceberg, montaña, montañas, campo nevado, paisaje nevado, por la nieve
scene city: ciudad, calle, calles, pueblo, plaza, carretera, ciudades, nueva york, centro, urbana, madrid, mercado, aldea, acera, avenida
scene sky: cielo, cielo azul, aire, nubes, entre las nubes, nube, cielos, por los aires
scene night sky: cielo nocturno, cielo de noche, estrellas, bajo las estrellas, noche estrellada, cielo estrellado, luna llena, bajo la luna, bajo la luz de la luna
scene room: habitación, cuarto, sala, casa, dormitorio, cocina, salón, apartamento, interior, en casa, dentro de casa, cama, sofá, clase, recámara, pieza
event rain: lluvia, llueve, lloviendo, llover, tormenta, lluvioso, aguacero, chubasco, llovizna, lluvias
event snow: nieva, nevando, nevar, nevada, tormenta de nieve, cae nieve, copos de nieve, cae la nieve, ventisca, mientras nieva
event fireworks: fuegos artificiales, fuegos, pirotecnia, petardos, cohetes artificiales
event bubbles: burbujas, pompas, burbujas de jabón, pompas de jabón, espuma, burbuja
event fishes: peces de colores, peces, peces coloridos, banco de peces, cardumen, muchos peces
event balloons: globos, globos de colores, muchos globos
event puddle: charco, charcos, charco de agua
style cartoon: dibujo animado, dibujos animados, caricatura, cómic, estilo caricatura, animación, cartoon
style pencil: dibujo a lápiz, lápiz, boceto, a lápiz, dibujo, bosquejo
style normal: vuelve a ser real, realista otra vez
camera pan: la cámara se mueve, panorámica, paneo, la cámara gira
camera zoom in: acercamiento, primer plano, la cámara se acerca, zoom, acerca la cámara, zoom a, haz zoom
camera zoom out: la cámara se aleja, alejamiento, aleja la cámara, desde lejos, plano general
camera side view: de perfil, vista lateral, de lado, desde el lado, silueta lateral, vista de lado
camera still: la cámara se detiene, cámara fija, la cámara está quieta
no: dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, amanecer, atardecer
actor dog: perro, perrito, perra, cachorro, can
actor cat: gato, gatito, gata
actor bear: oso, osa, oso pardo, osito
actor teddy bear: oso de peluche, osito de peluche, peluche, osito
actor polar bear: oso polar, oso blanco
actor panda: oso panda
actor fox: zorro, zorra
actor wolf: lobo, loba
actor pig: cerdo, cerdito, chancho, puerco, cochino
actor mouse: ratón, rata, ratoncito
actor horse: caballo, yegua, burro, potro
actor cow: vaca, toro, buey
actor monkey: mono, chango, mico
actor chicken: gallina, pollo
actor rooster: gallo
actor chick: pollito
actor parrot: loro, pájaro, papagayo, ave
actor dinosaur: dinosaurio
actor tropical fish: pez, pez tropical, pececito
actor sailboat: velero, barco de vela, barca, bote, barquito
actor ship: barco, crucero, buque, nave
actor rocket: cohete, nave espacial
actor car: coche, carro, auto, automóvil
actor bus: autobús, bus, autocar, colectivo, camión
actor bicycle: bicicleta, bici
actor airplane: avión
actor balloon: globo, globo aerostático
actor wizard: mago, brujo, hechicero, bruja
actor princess: princesa, reina
actor superhero: superhéroe, héroe
actor monster: monstruo
actor ghost: fantasma
actor cook: cocinero, cocinera, chef
actor firefighter: bombero, bombera
actor police officer: policía
actor farmer: granjero, agricultor, campesino, granjera
actor santa claus: papá noel, santa claus, santa
actor cake: pastel, tarta, torta
actor ice cream: helado
actor hot dog: perrito caliente
actor ball: balón, pelota, balón de fútbol
actor top hat: sombrero, sombrero de copa, chistera
actor umbrella: paraguas, sombrilla
actor gift: regalo
actor jack-o-lantern: calabaza
actor house: casita
actor duck: pato
actor turtle: tortuga
actor frog: rana, sapo
actor bee: abeja
actor lobster: langosta
actor eagle: águila
actor alien: extraterrestre, alienígena, marcianito
actor astronaut: astronauta, cosmonauta
actor deer: ciervo, venado
actor tiger: tigre, leopardo
`,
};
