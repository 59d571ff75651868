// French words.
import type { Language } from "../language.js";

export const fr: Language = {
  id: "fr",
  script: "latin",
  endings: "s x es e",
  table: `
fn: il était une fois, fois, le, la, les, l, un, une, des, du, de, d, au, aux, à, en, et, ou, avec, par, pour, que, qu, qui, se, s, son, sa, ses, mon, ma, mes, leur, leurs, ce, cet, cette, ces, c, est, sont, était, il, elle, ils, elles, on, y, dans, sur, entre, vers, depuis, jusqu, pendant, durant, tandis, quand, lorsque, comme, très, plus, maintenant, puis, alors, aussi, encore, autre, me, te, nous, vous, lui, lentement, doucement, vite, rapidement, joyeusement, ensemble, seul, seule, dedans, dehors, dessus, près, loin, autour, devant, derrière, milieu, côté, travers, à travers, tout, toute, tous, toutes, a, ont, train, en train de, en train d, peu, quelque, quelqu, continue, continuent, bien, vers le haut, ainsi, toujours, mais, ni, tout à coup, soudain, chez, chez soi, avant, après, pas, n, ne, fait, font, haut, bord, surface, même, j, je, t, tu, afin, petit, petite, petits, grand, grande, grands, là, ici, rond, ne plus, contre, long, le long, au dessus, plein, pleine, centre, sans cesse, entouré, entourée, parmi, elle même, lui même, moment
ok: mignon, mignonne, joli, jolie, beau, belle, adorable, réaliste, photoréaliste, heureux, heureuse, drôle, photo, image, vidéo, film, charmant, réel, réelle, gentil, scène, joyeux, joyeuse
wish: s'il te plaît, s'il vous plaît, svp, stp, je veux, je voudrais, je veux voir, montre, montrez, montre-moi, montre moi, fais, faites, peut-on, peut-on voir, on peut, on peut voir, pouvez-vous, peux-tu, j'aimerais, donne, donne-moi, mets, mettez, que, dessine, dessine-moi, on veut, aimerais voir, voudrais voir, voir, faudrait, il faut, pourrait-on, peut on voir, peut on, montrer
talk greet: bonjour, salut, coucou, bonsoir, bonne nuit, au revoir, à plus, hello, bienvenue, ça va, comment ça va, bonne journée, tout le monde, slt, bjr, à bientôt, bonjour à tous, hey, ciao, à demain, bonne soirée
talk laugh: mdr, mdrr, ptdr, lol, haha, hahaha, hihi, héhé, xd, ahah, ahahah, mort de rire, hehe, ha
talk praise: génial, super, magnifique, incroyable, trop mignon, c'est beau, c'est trop mignon, très beau, très joli, trop beau, trop cool, cool, bravo, excellent, formidable, waouh, wow, ouah, c'est génial, c'est magnifique, parfait, trop bien, bien joué, chouette, sympa, superbe, impressionnant, top, trop, stylé, merveilleux, c'est joli, pas mal, quelle beauté, fantastique
talk opinion: j'aime, j'adore, aime, adore, je déteste, ennuyeux, moche, bizarre, peur, fait peur, horrible, je pense, je crois, nul, j'aime bien, j'aime pas, l'air, étrange, déteste
talk answer: oui, non, merci, d'accord, ok, de rien, pardon, désolé, les amis, amis, gens, aujourd'hui, demain, mon dieu, premier, ah, oh, euh, ouais, voilà, exactement, merci beaucoup, bah, ben, frère, mec, vrai, premiere
talk ask: quoi, pourquoi, comment, où, quand est-ce, qui est, quel, quelle, combien, qu'est-ce, qu'est-ce que, qu'est-ce que c'est, est-ce, est-ce que, c'est quoi, comment ça marche, qui a, que fait, où est, ça marche comment, qu est ce
talk other: intelligence artificielle, ia, m'entend
mod night: nuit, nocturne, sombre, minuit, clair de lune, obscurité, noir, obscur, soir, obscure, nuitamment
mod water: eau, eaux
mod under: sous, fond, profondeurs, profond, dessous, en dessous, profondeur, abysses
mod snow: neige, enneigé, enneigée, enneigés, enneigées, neiges
mod end: arrête, s'arrête, s'arrête de, arrêter, arrêtent, cesse, cesse de, fini, finie, finit, plus de, sans, stop, terminé, se termine, s'arrêtent, prend fin, disparaît, arrête de
mod begin: commence, commence à, se met à, commencer, commencent, débute, commençait
mod fall: tombe, tombent, tomber, tombait
mod go: va, aller, vient, arrive, entre, voyage, arrivent, visite, explore, allons, se rend, rentre, va à, part pour, retourne, vont, viennent, allé, plonge dans la
mod become: se transforme, se transforme en, devient, se change en, change en
mod cut: on coupe sur, coupe à, coupez à
mod colorful: colorés, colorées, multicolores, beaucoup, banc de, nombreux, couleurs, nombreuses, coloré
rel chase: poursuit, poursuivent, poursuivre, chasse, chassent, court après, courent après, suit, traque, pourchasse, courir après, attrape, attraper
rel watch: regarde, regardent, regarder, observe, observent, observer, voit, voient, contemple, contemplent, admire, admirent, fixe
rel over: saute par-dessus, sautent par-dessus, saute par dessus, bondit par-dessus, saute au-dessus, sauter par-dessus, enjambe, saute au dessus
rel with: promène, accompagné de, accompagnée de, en compagnie de
action stand: se tient, debout, attend, attendent, se repose, repose, reste, assis, assise, s'assoit, s'assied, immobile, couché, allongé, se tient debout, reste immobile
action walk: marchait, marchaient, marche, marchent, marcher, se promène, promener, se balade, flâne, déambule, avance, promenade, marchant, se promènent, randonne, rampe, erre, trotte, balade, fait une promenade
action run: courait, couraient, court, courent, courir, galope, galopent, courant, fuit, s'enfuit, sprinte, file, se précipite, couru, fonce, roule
action jump: sautait, sautaient, saute, sautent, sauter, bondit, bondissent, sautille, sautant, saut, rebondit, bondir, sautillent, bond
action dance: dansaient, danse, dansent, danser, dansant, dansait, valse, dansé
action spin: tourne, tournent, tourner, tournoie, pivote, virevolte, tourbillonne, tournant, tourne sur lui-même, tourne sur elle-même, tourne en rond, pirouette
action swim: nageaient, nage, nagent, nager, nageant, navigue, naviguent, vogue, se baigne, surfe, nageait, patauge, rame, baigne
action dive: plonge, plongent, plonger, plongeant, s'enfonce, coule, fait de la plongée, plongée
action rise: décolle, décollent, décoller, monte, montent, s'élève, s'envole, s'élèvent, grimpe, monter, s'élance, escalade, se lève, s'élever
action fly: volait, volaient, vole, volent, voler, plane, planent, volant, survole, volette, voltige, vol, survolent
action float: flotte, flottent, flotter, flottant, lévite, dérive, plane sur place, se balance
action grow: grandit, grandissent, grandir, grossit, devient grand, devient énorme, devient plus grand, s'agrandit, devient géant, agrandit, devient immense
action shrink: rétrécit, rétrécissent, rapetisse, devient petit, devient plus petit, devient minuscule, rétrécir, diminue, se rétrécit
action enter: apparaît, apparaissent, entre en scène, arrive en scène, surgit, apparaître, débarque
action leave: disparaît, disparaître, s'en va, part, partent, quitte, s'éloigne, disparaissent, s'en vont, partir, sort
action sleep: dormait, dormaient, dort, dorment, dormir, endormi, endormie, dormant, fait la sieste, sieste, s'endort, sommeille, ronfle, rêve, somnole, s'assoupit
action wave: salue, saluent, saluer, fait signe, fait un signe, agite la main, fait coucou, dit bonjour, signe de la main, fait un signe de la main, main, dit au revoir
scene ocean: mer, océan, mers, vagues, vague, lac, rivière, fleuve, large, pacifique, atlantique, méditerranée, piscine, port, étang, au large, sur l'eau, flots, pleine mer
scene bay: san francisco, golden gate, pont du golden gate, baie, baie de san francisco
scene under water: sous l'eau, sous la mer, fond de la mer, au fond de la mer, sous-marin, sous marin, sous l'océan, fond de l'océan, fonds marins, fond marin, dans l'eau, au fond de l'eau, récif, coraux, corail, aquarium, profondeurs de la mer, profondeurs de l'océan, au fond de l'océan, fond des mers, sous les vagues
scene beach: plage, côte, rivage, bord de mer, île, palmiers, littoral, bord de la mer, hawaï, plages, palmier, sable de la plage
scene mars: mars, planète rouge, planète mars, martien, martienne
scene moon: lune, surface lunaire, lunaire, surface de la lune
scene space: espace, cosmos, univers, galaxie, espace intersidéral, parmi les étoiles, orbite, entre les étoiles, voie lactée, saturne, spatial
scene forest: forêt, forêts, bois, jungle, arbres, arbre, bosquet, parmi les arbres, bambous, buissons, sous-bois
scene night forest: forêt la nuit, forêt sombre, forêt de nuit, forêt nocturne, bois la nuit, bois sombres, forêt obscure, forêt en pleine nuit
scene desert: désert, déserts, dunes, sable, egypte, égypte, pyramides, sahara, dune, pyramide
scene meadow: pré, prairie, herbe, pelouse, champ, champs, champ de fleurs, jardin, parc, prés, fleurs, pâturage, campagne, colline, ferme, prairies, gazon, fleur, savane
scene snow: dans la neige, sur la neige, glace, pôle nord, pôle sud, antarctique, arctique, hiver, montagnes enneigées, glacier, iceberg, banquise, montagne, montagnes, sur la glace, paysage enneigé
scene city: ville, rue, rues, village, place, route, villes, new york, paris, centre-ville, urbain, marché, avenue, trottoir, rue de la ville
scene sky: ciel, ciel bleu, air, nuages, nuage, dans les airs, cieux, airs, parmi les nuages
scene night sky: ciel nocturne, ciel de nuit, étoiles, sous les étoiles, nuit étoilée, ciel étoilé, pleine lune, sous la lune, étoile, ciel la nuit
scene room: chambre, pièce, salon, maison, cuisine, appartement, intérieur, à la maison, dans la maison, salle, lit, canapé, salle de bain, classe
event rain: pluie, pleut, pleuvoir, il pleut, orage, pluvieux, averse, bruine, tempête, pluies
event snow: il neige, neiger, tempête de neige, neige tombe, flocons, la neige tombe, flocons de neige, commence à neiger, chute de neige, blizzard, qu'il neige, neigeait, se met à neiger
event fireworks: feux d'artifice, feu d'artifice, feux d artifice, pétards, artifice
event bubbles: bulles, bulles de savon, mousse, bulle
event fishes: poissons colorés, poissons, poissons multicolores, banc de poissons, poissons de couleur, poissons de couleurs
event balloons: ballons, ballons colorés, ballons de baudruche
event puddle: flaque, flaques, flaque d'eau
style cartoon: dessin animé, bande dessinée, cartoon, bd, style dessin animé, animé
style pencil: dessin au crayon, crayon, croquis, au crayon, esquisse, dessin
style normal: redevient réel, redevient réaliste
camera pan: panoramique, la caméra se déplace, la caméra pivote, travelling
camera zoom in: zoom avant, gros plan, la caméra se rapproche, zoome, zoom sur, zoom, la caméra zoome
camera zoom out: zoom arrière, la caméra s'éloigne, la caméra recule, de loin, dézoome, vu de loin
camera side view: de profil, vue de côté, de côté, vu de côté, vue latérale
camera still: la caméra s'arrête, caméra fixe, plan fixe
no: deux, trois, quatre, cinq, six, sept, huit, neuf, dix, aube, crépuscule, coucher de soleil, lever de soleil
actor dog: chien, chiot, chienne, toutou
actor cat: chat, chaton, chatte, minou
actor bear: ours, ours brun, ourson
actor teddy bear: ours en peluche, nounours, peluche, ourson en peluche
actor polar bear: ours polaire, ours blanc
actor panda: panda géant
actor fox: renard, renarde
actor wolf: loup, louve
actor pig: cochon, porc, porcelet
actor mouse: souris, rat
actor horse: cheval, jument, âne, poney, chevaux
actor cow: vache, taureau, bœuf, veau
actor monkey: singe
actor chicken: poule, poulet
actor rooster: coq
actor chick: poussin
actor parrot: perroquet, oiseau
actor owl: hibou, chouette
actor dinosaur: dinosaure
actor tropical fish: poisson, poisson tropical, poisson rouge
actor sailboat: voilier, bateau à voile, barque, petit bateau
actor ship: navire, bateau, paquebot
actor rocket: fusée, vaisseau spatial, navette
actor car: voiture, auto, bagnole
actor bus: bus, autobus, car scolaire
actor bicycle: vélo, bicyclette
actor airplane: avion
actor balloon: ballon, montgolfière, ballon rouge
actor ball: ballon de foot, ballon de football, balle
actor wizard: magicien, sorcier, mage, sorcière
actor princess: princesse, reine
actor superhero: super-héros, superhéros, héros, super héros
actor monster: monstre
actor ghost: fantôme
actor cook: cuisinier, cuisinière, chef
actor firefighter: pompier, pompière
actor police officer: policier, policière, agent de police
actor farmer: fermier, agriculteur, fermière, paysan
actor santa claus: père noël
actor cake: gâteau
actor ice cream: glace à la vanille, crème glacée, cornet de glace
actor top hat: chapeau, haut-de-forme, haut de forme
actor umbrella: parapluie, parasol
actor gift: cadeau
actor jack-o-lantern: citrouille
actor turtle: tortue
actor frog: grenouille, crapaud
actor bee: abeille
actor eagle: aigle
actor alien: extraterrestre, extra-terrestre
actor astronaut: astronaute, cosmonaute, spationaute
actor deer: cerf, biche
actor tiger: tigre, léopard
actor elf: lutin
actor octopus: pieuvre, poulpe
actor duck: canard, cane
actor fairy: fée
actor mermaid: sirène
actor snowman: bonhomme de neige
actor kite: cerf-volant
actor crab: crabe
actor ufo: ovni, soucoupe volante
actor whale: baleine
actor jellyfish: méduse
`,
};
