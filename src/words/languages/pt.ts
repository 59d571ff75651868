// Portuguese words, as written in Brazil and in Portugal.
import type { Language } from "../language.js";

export const pt: Language = {
  id: "pt",
  script: "latin",
  endings: "as os es a o s inho inha inhos inhas",
  table: `
fn: o, a, os, as, um, uma, uns, umas, de, do, da, dos, das, d, no, na, nos, nas, num, numa, em, ao, à, aos, às, e, ou, com, por, pelo, pela, pelos, pelas, para, pra, pro, que, se, seu, sua, seus, suas, meu, minha, é, está, esta, este, isto, isso, esse, essa, estão, são, era, há, tem, ser, estar, sobre, entre, desde, até, durante, enquanto, quando, onde, como, muito, mais, já, agora, depois, então, também, de novo, outra, outro, ele, ela, eles, elas, lhe, me, te, eu, você, vocês, nós, lentamente, devagar, rápido, rapidamente, felizmente, alegremente, juntos, juntas, junto, sozinho, sozinha, dentro, fora, cima, em cima, perto, longe, redor, ao redor, frente, em frente, atrás, meio, no meio, lado, ao lado, através, todo, toda, todos, pouco, algo, alguém, continua, bem, assim, ainda, mas, nem, tão, repente, de repente, superfície, beira, parte, mesmo, contra, por cima, acima, lá, aqui, cheio, cheia, cercado, rodeado, pequeno, pequena, grande, só, vez, dele, dela, deles, está a, lhe, cada, num
ok: fofo, fofa, lindo, linda, bonito, bonita, realista, fotorrealista, feliz, engraçado, foto, imagem, vídeo, filme, adorável, encantador, fofinho, real, alegre, simpático
wish: por favor, quero, quero ver, queria, mostra, mostre, mostre-me, me mostra, faz, faça, coloca, coloque, bota, podemos ver, pode, poderia, dá pra, gostaria, gostaria de ver, me dá, deixa, que haja, desenha, desenhe, queremos, queremos ver, pfv, pfvr, preciso, ver um, ver uma, ver, podia, posso ver, manda
talk greet: olá, oi, ola, bom dia, boa tarde, boa noite, tchau, adeus, até logo, até mais, e aí, eae, opa, salve, bem-vindos, pessoal, galera, oi gente, tudo bem, como vai, até amanhã, oie, fala galera
talk laugh: kkk, kkkk, kkkkk, kkkkkk, kkkkkkk, kkkkkkkk, rsrs, rs, haha, hahaha, hehe, huehue, hue, ahah, lol, kk, k, rsrsrs, hahahaha
talk praise: legal, que legal, que lindo, que fofo, incrível, maravilhoso, excelente, massa, bom, boa, ótimo, muito bom, muito legal, muito bonito, show, top, demais, perfeito, uau, nossa, bravo, fantástico, que massa, muito lindo, adorei, espetacular, muito fofo, giro, fixe, que giro, que bonito, que fofinho, parabéns, amei, da hora, bacana, lindo demais, muito bem
talk opinion: gosto, gostei, amo, odeio, chato, feio, estranho, medo, dá medo, horrível, acho, não gosto, não gostei, ruim, eu amo, parece, eu gosto, assustador, tédio
talk answer: sim, não, obrigado, obrigada, valeu, ok, beleza, claro, de nada, desculpa, amigos, gente, hoje, amanhã, meu deus, primeiro, nada a ver, ah, oh, eita, verdade, vlw, cara, mano, tá, certo, blz, brasil, exato
talk ask: o que, que é isso, o que é isso, por que, porque, porquê, como funciona, onde está, quando é, quem, qual, quanto, quantos, o que é, quem fez, o quê, cadê, por quê, que horas, o que está, pq
talk other: inteligência artificial, ia, me ouve
mod night: noite, noturno, noturna, escuro, escura, meia-noite, luar, escuridão, à noite, de noite
mod water: água, águas
mod under: embaixo, debaixo, fundo, profundezas, sob, profundo, abaixo, por baixo, profundidade
mod snow: neve, nevado, nevada, nevados
mod end: para de, parou, parou de, para a, pare, acaba, acabou, termina, terminou, cessa, chega de, sem, não mais, some, deixa de, sumiu, desaparece, fim
mod begin: começa, começa a, começou, começou a, começar, inicia, começam
mod fall: cai, caindo, caem, cair
mod go: vai, ir, foi, vem, chega, entra, viaja, chegam, vamos, visita, explora, vai para, volta, entra na, entra no, vão, chegou, passa
mod become: vira, se transforma, se transforma em, torna-se, transforma-se, transforma-se em, se torna
mod cut: corta para, corte para
mod colorful: coloridos, coloridas, muitos, muitas, cardume, cores, várias, vários
rel chase: persegue, perseguem, perseguindo, perseguir, caça, caçando, corre atrás, corre atrás de, segue, correndo atrás, correndo atrás de, apanha
rel watch: olha, olham, olhando, olhar, assiste, assistem, assistindo, observa, observam, observando, vê, vêem, veem, contempla, vendo, admira
rel over: pula sobre, pula por cima, salta sobre, pulando sobre, salta por cima, pula por cima de, saltando sobre
rel with: passeia com, leva, acompanhado de, junto com
action stand: fica parado, parado, parada, em pé, de pé, sentado, sentada, senta, espera, esperando, descansa, descansando, quieto, deitado, deitada, está parado, permanece
action walk: caminhava, andava, anda, andam, andando, andar, caminha, caminham, caminhando, caminhar, passeia, passeando, passear, passeio, marcha, vagueia, rasteja, passeiam, a andar, a caminhar
action run: corria, corriam, corre, correm, correndo, correr, galopa, galopando, foge, trota, dispara, correu, dirige, a correr
action jump: pulava, saltava, pula, pulam, pulando, pular, salta, saltam, saltando, saltar, pulo, salto, saltita, quica, a saltar
action dance: dançava, dançavam, dança, dançam, dançando, dançar, baila, samba, sambando, dançou, a dançar
action spin: gira, giram, girando, girar, roda, rodando, rodopia, dá voltas, rodopiando, rodar
action swim: nadava, nadavam, nada, nadam, nadando, nadar, navega, navegando, navegam, surfa, a nadar, boia na água, rema, nadou
action dive: mergulha, mergulham, mergulhando, mergulhar, afunda, mergulho, a mergulhar
action rise: decola, decolando, sobe, subindo, sobem, eleva-se, se eleva, ascende, levanta voo, se levanta, descola, decolar, escala, lança-se
action fly: voava, voavam, voa, voam, voando, voar, plana, planando, sobrevoa, a voar, voou, esvoaça
action float: flutua, flutuam, flutuando, flutuar, boia, boiando, levita, paira, pairando, à deriva
action grow: cresce, crescem, crescendo, crescer, aumenta, fica grande, fica maior, fica enorme, fica gigante, torna-se enorme, aumentando
action shrink: encolhe, encolhem, encolhendo, encolher, diminui, fica pequeno, fica menor, fica minúsculo, fica pequena, diminuindo
action enter: aparece, aparecem, aparecendo, surge, entra em cena, aparecer
action leave: desaparece, some, sumiu, desaparecer, vai embora, sai, parte embora, desaparecem, se afasta, sai de cena, indo embora, saindo
action sleep: dormia, dormiam, dorme, dormem, dormindo, dormir, adormecido, adormecida, cochila, soneca, tira uma soneca, sonha, ronca, a dormir, cochilando
action wave: acena, acenam, acenando, acenar, saúda, cumprimenta, dá tchau, mão, diz olá, dá adeus, faz tchau
scene ocean: mar, oceano, mares, ondas, onda, lago, rio, alto-mar, pacífico, atlântico, piscina, porto, lagoa, na água, sobre a água
scene bay: são francisco, san francisco, golden gate, ponte golden gate, baía, baía de são francisco
scene under water: debaixo d'água, debaixo da água, embaixo d'água, embaixo da água, sob a água, fundo do mar, submarino, no fundo do mar, subaquático, dentro d'água, debaixo de água, fundo do oceano, sob o mar, debaixo do mar, recife, corais, aquário, dentro da água, profundezas do mar, profundezas do oceano, leito do mar
scene beach: praia, costa, beira-mar, ilha, palmeiras, litoral, areia da praia, à beira-mar, coqueiros, praias, beira do mar, havaí
scene mars: marte, planeta vermelho, planeta marte, marciano
scene moon: lua, superfície lunar, lunar, superfície da lua
scene space: espaço, cosmos, universo, galáxia, espaço sideral, entre as estrelas, órbita, saturno, via láctea, sideral
scene forest: floresta, florestas, bosque, mata, selva, árvores, árvore, bambu, arbustos, entre as árvores
scene night forest: floresta à noite, floresta escura, floresta noturna, bosque à noite, floresta de noite, mata escura
scene desert: deserto, desertos, dunas, areia, egito, pirâmides, saara, duna, pirâmide
scene meadow: prado, gramado, grama, campo, campos, campo de flores, jardim, parque, relva, pasto, flores, fazenda, colina, pradaria, campina, flor, savana
scene snow: na neve, sobre a neve, gelo, polo norte, polo sul, antártida, antártica, ártico, inverno, montanhas nevadas, geleira, iceberg, montanha, montanhas, pela neve, no gelo, paisagem nevada
scene city: cidade, rua, ruas, vila, praça, estrada, cidades, nova york, centro, urbano, mercado, aldeia, avenida, calçada
scene sky: céu, céu azul, ar, nuvens, nuvem, pelos ares, céus, entre as nuvens
scene night sky: céu noturno, céu à noite, estrelas, sob as estrelas, noite estrelada, céu estrelado, lua cheia, sob a lua, à luz da lua
scene room: quarto, sala, casa, cozinha, apartamento, interior, em casa, dentro de casa, cama, sofá, sala de estar, cômodo, salão
event rain: chuva, chove, chovendo, chover, tempestade, chuvoso, garoa, temporal, chuvas, a chover
event snow: neva, nevando, nevar, nevasca, tempestade de neve, neve caindo, flocos de neve, cai neve, a nevar, neve cai
event fireworks: fogos de artifício, fogos, foguetes de artifício, fogo de artifício
event bubbles: bolhas, bolhas de sabão, espuma, bolha
event fishes: peixes coloridos, peixes, cardume, cardume de peixes, muitos peixes
event balloons: balões, balões coloridos, muitos balões
event puddle: poça, poças, poça d'água, poça de água
style cartoon: desenho animado, cartoon, quadrinhos, animação, banda desenhada, desenhos animados, estilo cartoon
style pencil: desenho a lápis, lápis, esboço, a lápis, rascunho, desenho
style normal: volta a ser real
camera pan: a câmera se move, panorâmica
camera zoom in: a câmera se aproxima, close, zoom, aproxima a câmera, primeiro plano, aproxima
camera zoom out: a câmera se afasta, afasta a câmera, de longe, plano geral
camera side view: de lado, vista lateral, de perfil
camera still: câmera parada, a câmera para
no: dois, duas, três, quatro, cinco, seis, sete, oito, nove, dez, amanhecer, pôr do sol, entardecer
actor dog: cachorro, cão, cachorrinho, cadela, cãozinho, doguinho
actor cat: gato, gatinho, gata
actor bear: urso, urso pardo, ursa
actor teddy bear: urso de pelúcia, ursinho de pelúcia, ursinho, pelúcia, urso de peluche
actor polar bear: urso polar, urso branco
actor panda: urso panda
actor fox: raposa
actor wolf: lobo, loba
actor pig: porco, porquinho, leitão
actor mouse: rato, ratinho, camundongo
actor horse: cavalo, égua, burro, pônei
actor cow: vaca, touro, boi, bezerro
actor monkey: macaco, mico
actor chicken: galinha, frango
actor rooster: galo
actor chick: pintinho, pinto
actor parrot: papagaio, pássaro, arara, passarinho
actor dinosaur: dinossauro
actor tropical fish: peixe, peixe tropical, peixinho
actor sailboat: veleiro, barco à vela, barquinho, barco a vela
actor ship: navio, barco, cruzeiro
actor rocket: foguete, nave espacial, foguetão
actor car: carro, automóvel
actor bus: ônibus, autocarro
actor train: trem, comboio, locomotiva
actor bicycle: bicicleta, bike
actor airplane: avião
actor balloon: balão
actor ball: bola, bola de futebol
actor wizard: mago, bruxo, feiticeiro, bruxa
actor princess: princesa, rainha
actor superhero: super-herói, herói, super herói
actor monster: monstro
actor ghost: fantasma
actor cook: cozinheiro, cozinheira, chef
actor firefighter: bombeiro, bombeira
actor police officer: policial, polícia
actor farmer: fazendeiro, agricultor, fazendeira
actor santa claus: papai noel, pai natal
actor cake: bolo
actor ice cream: sorvete, gelado
actor top hat: cartola, chapéu
actor umbrella: guarda-chuva
actor gift: presente
actor jack-o-lantern: abóbora
actor turtle: tartaruga
actor frog: sapo, rã
actor crocodile: jacaré
actor octopus: polvo
actor lobster: lagosta
actor butterfly: borboleta
actor alien: alienígena, extraterrestre, et
actor astronaut: astronauta, cosmonauta
actor deer: veado, cervo
actor rabbit: coelho, coelhinho
actor duck: pato
actor tiger: tigre, onça
actor ufo: disco voador, óvni
actor strawberry: morango
actor key: chave
actor fairy: fada
`,
};
