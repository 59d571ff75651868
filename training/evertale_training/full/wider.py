"""
More words for what the captions of the full world say, heard in training alone: many names close to one another, so that one which no caption has lies
between others that mean the same. Prompts of tests, and of the program's story writer, are drawn from the plainer words of `cast.py` and `phrases.py`.
"""

from __future__ import annotations

# actor | other names: kinds of it, its young, what it may be called or described as.
_NAMES = """
    teddy bear|cuddly bear,fluffy toy,stuffed animal,cuddly toy,soft toy,bear doll,furry toy,teddybear
    panda|giant panda,black and white bear,bamboo bear,panda baby,Chinese panda
    astronaut|space explorer,space traveler,spacewoman,person in a space suit,NASA pilot,space voyager,man in a spacesuit,orbital pilot
    dog|pup,mutt,bulldog,spaniel,dachshund,sheepdog,retriever,collie,chihuahua,husky,dalmatian,mongrel,pug,dog with a red tongue
    fox|fennec,young fox,sly fox,red furry fox,fox kit,clever fox,orange animal with a bushy tail
    rabbit|jackrabbit,white rabbit,Easter bunny,bunny with long ears,long-eared animal,pet rabbit,lapin
    unicorn|white unicorn,foal with a horn,mare with a rainbow mane,fairytale steed,colt with a horn,horned animal of fairy tales,pegasus
    dinosaur|raptor,allosaurus,prehistoric reptile,dino,stegosaurus,brontosaurus,green reptile
    cat|tomcat,pussycat,feline,tabby,Siamese,moggy,house cat,ginger cat,kitten with whiskers,Persian
    lion|lioness,king of the beasts,African lion,young lion,big feline with a mane
    tiger|Bengal tiger,tigress,orange and black cat,Siberian tiger,striped feline
    monkey|chimpanzee,chimp,macaque,baboon,primate,capuchin,little ape
    koala|Australian bear,grey koala,koala baby,leaf eater
    frog|toad,tree frog,bullfrog,amphibian,froggy
    chicken|pullet,farm fowl,broody hen,fowl
    snail|garden snail,slug,escargot,slow animal with a shell
    robot|droid,machine,automaton,cyborg,mechanical man,bot,humanoid machine
    alien|being from another planet,little green man,creature from outer space,space invader
    bear|black bear,brown furry beast,honey bear,wild bear,Kodiak
    pig|hog,sow,swine,boar,farm pig,piggy
    cow|bull,ox,calf,cattle,heifer,spotted cow
    mouse|rodent,rat,field mouse,grey mouse,tiny rodent,shrew
    elephant|African elephant,mammoth,animal with a trunk,elephant calf,pachyderm
    wizard|magician,warlock,old man with a magic wand,enchanter,conjurer
    superhero|masked hero,caped crusader,man in a cape,superwoman,champion
    princess|royal lady,young queen,lady with a crown,noble girl,duchess
    wolf|coyote,jackal,she-wolf,wild wolf,howling wolf
    raccoon|racoon,masked bandit of an animal,animal with a ringed tail,coon
    giraffe|long-necked animal,tall spotted animal,okapi
    zebra|black and white striped animal,wild zebra,striped mare
    deer|fawn,reindeer,elk,moose,antelope,buck
    camel|desert camel,one-humped camel,Bactrian camel
    kangaroo|joey,marsupial,red kangaroo
    hippo|river hippo,big grey hippo,hippopotamus calf
    rhino|white rhino,horned rhino,black rhino
    gorilla|silverback,great ape,orangutan
    otter|sea otter,mink,weasel,ferret
    hedgehog|porcupine,prickly animal,spiky animal
    polar bear|ice bear,big white bear,bear of the north pole
    hamster|guinea pig,gerbil,chubby hamster
    peacock|peafowl,fowl with a colorful tail
    rooster|cockerel,farm rooster
    chick|little chick,duckling,fluffy yellow chick
    crocodile|caiman,gator,croc
    snake|python,cobra,viper,rattlesnake,anaconda
    llama|woolly llama,vicuna
    goat|billy goat,kid goat,mountain goat,ibex
    sheep|ram,woolly sheep,flock animal
    horse|mustang,brown mare,thoroughbred,colt
    beaver|dam builder,muskrat,groundhog
    skunk|polecat,black and white skunk,stinky animal
    ladybug|lady beetle,spotted beetle,red beetle
    ant|worker ant,black ant,termite
    scorpion|desert scorpion,stinging scorpion
    caterpillar|worm,larva,silkworm,inchworm
    clown|jester,circus performer,harlequin,joker
    santa claus|man with a white beard and a red hat,old man with a sack of presents
    vampire|bloodsucker,count with fangs,man with fangs
    zombie|walking dead,ghoul,living corpse
    elf|forest elf,person with pointed ears,gnome
    ninja|samurai,shinobi,assassin in black
    prince|young lord,royal heir,crown prince
    cook|baker,kitchen chef,head chef
    firefighter|fire officer,firewoman
    police officer|cop,policewoman,constable,sheriff
    farmer|peasant,farm worker,rancher
    monster|purple creature,pixel monster,video game monster
    tropical fish|angelfish,guppy,fishy,aquarium fish,tuna,minnow,parrotfish,fish with stripes,anchovy,cod,butterflyfish
    penguin|baby penguin,king of the ice,flightless animal,black and white penguin,Adelie,rockhopper,puffin
    turtle|terrapin,green turtle,animal with a hard shell,tortoise with flippers
    octopus|eight-armed animal,kraken,tentacled animal,cuttlefish
    whale|orca,sperm whale,humpback,giant of the sea,killer whale
    crab|hermit crab,crayfish,king crab,crustacean,prawn
    duck|mallard,drake,goose,teal,waterfowl
    sailboat|boat,sailing vessel,sloop,yawl,vessel with white sails,windjammer,little boat,ketch,regatta boat
    dolphin|porpoise,bottlenose dolphin,flipper
    shark|great white,hammerhead,tiger shark
    seal|walrus,harbor seal,sea pup
    jellyfish|medusa,sea jelly
    squid|giant squid,calamari
    lobster|langoustine,red lobster,shrimp
    pufferfish|balloon fish,spiky fish,globefish
    swan|graceful swan,cygnet
    mermaid|sea maiden,siren,girl with a fish tail
    ship|ocean liner,ferry,steamer,steamship
    dragon|fire-breathing dragon,winged dragon,drake with wings,hydra,serpent with wings,Chinese dragon,basilisk,fire breather
    rocket|missile,space ship,space capsule,launch vehicle,lunar rocket,red and white rocket,spaceplane,interplanetary rocket,Saturn V
    owl|barn owl,night owl,snowy owl,wise owl,hooting owl
    butterfly|moth,monarch,winged insect,swallowtail
    bee|wasp,hornet,worker bee,buzzing insect
    ghost|phantom,spirit,specter,spook,white spirit
    ufo|alien saucer,flying object,space saucer,alien disc
    airplane|jet,aircraft,airliner,jumbo jet,Boeing
    helicopter|rescue helicopter,rotorcraft,whirlybird
    balloon|party balloon,helium balloon,toy balloon
    bat|fruit bat,flying fox with leather wings,night bat
    parrot|macaw,cockatoo,parakeet
    flamingo|pink wader,crane,heron
    eagle|hawk,falcon,bald eagle,buzzard
    fairy|tooth fairy,sprite,winged girl
    genie|spirit of the lamp,blue genie
    kite|paper kite,toy kite
    parachute|parachutist,paraglider
    train|railway engine,freight train,steam engine,express train
    car|sedan,vehicle,hatchback,sports car,motorcar
    taxi|cab,taxicab
    bus|coach,omnibus,minibus
    police car|cop car,squad car
    fire engine|fire brigade truck,ladder truck
    tractor|farm tractor,harvester
    bicycle|cycle,pushbike,two-wheeler
    snowman|frosty man with a carrot nose,figure made of snow
    ball|black and white ball,leather ball,toy ball,volleyball
    hamburger|cheeseburger,beefburger
    pizza|pepperoni pizza,margherita
    hot dog|frankfurter,bratwurst
    taco|burrito,tortilla
    apple|shiny apple,McIntosh
    banana|yellow banana,plantain
    watermelon|piece of melon,melon
    pineapple|ananas,ripe pineapple
    strawberry|red berry,raspberry
    carrot|orange carrot,parsnip
    doughnut|glazed doughnut,bagel
    ice cream|ice cream cone,gelato,sundae
    cake|layer cake,torte
    cupcake|muffin,fairy cake
    cheese|cheddar,yellow cheese
    mushroom|fly agaric,fungus
    lollipop|sucker,candy
    guitar|electric guitar,lute,banjo
    drum|drum kit,snare
    violin|viola,cello
    trumpet|bugle,horn,cornet
    umbrella|parasol,brolly
    gift|birthday present,parcel
    crown|tiara,diadem
    top hat|black hat,silk hat
    alarm clock|ringing clock,timepiece
    camera|photo camera,camcorder
    television|TV set,telly
    light bulb|lamp,glowing bulb
    trophy|winner's cup,award
    basketball|orange ball
    cactus|saguaro,prickly plant
    sunflower|yellow flower
    tulip|pink flower
    rose|red flower
    christmas tree|decorated fir,fir tree with candles
    jack-o-lantern|Halloween pumpkin,grinning pumpkin
    castle|fortress,palace
    house|cottage,bungalow
    tent|camp,tipi
    bell|church bell,ringing bell
    crystal ball|glass ball,fortune teller's ball
    key|old key,door key
    backpack|rucksack,school bag
"""
NAMES = {actor: tuple(names.split(",")) for actor, names in (line.strip().split("|") for line in _NAMES.strip().splitlines())}

# As `phrases.ACTIONS`: infinitive, third person, -ing form.
ACTIONS = {
    "stand": (
        "pause pauses pausing", "remain remains remaining", "sit sits sitting", "linger lingers lingering",
        "keep still:keeps still:keeping still", "halt halts halting",
    ),
    "walk": (
        "trot trots trotting", "saunter saunters sauntering", "plod plods plodding", "trudge trudges trudging", "pace paces pacing",
        "tread treads treading", "go for a walk:goes for a walk:going for a walk", "strut struts strutting", "tramp tramps tramping",
        "roam roams roaming", "trek treks trekking", "step along:steps along:stepping along", "promenade promenades promenading",
    ),
    "run": (
        "scamper scampers scampering", "bolt bolts bolting", "scurry scurries scurrying", "rush rushes rushing", "hurry hurries hurrying",
        "canter canters cantering", "speed speeds speeding", "charge charges charging", "flee flees fleeing", "tear along:tears along:tearing along",
        "hasten hastens hastening",
    ),
    "jump": (
        "spring springs springing", "skip skips skipping", "bound bounds bounding", "leap into the air:leaps into the air:leaping into the air",
        "jump high:jumps high:jumping high", "pounce pounces pouncing", "bob up and down:bobs up and down:bobbing up and down",
        "hop on the spot:hops on the spot:hopping on the spot",
    ),
    "dance": (
        "sway to the beat:sways to the beat:swaying to the beat", "do a dance:does a dance:doing a dance", "jive jives jiving", "salsa salsas salsaing",
        "tap-dance tap-dances tap-dancing", "move to the music:moves to the music:moving to the music", "tango tangos tangoing",
        "party parties partying", "disco dance:disco dances:disco dancing", "breakdance breakdances breakdancing", "cha-cha cha-chas cha-chaing",
    ),
    "spin": (
        "revolve revolves revolving", "swirl swirls swirling", "turn in circles:turns in circles:turning in circles", "gyrate gyrates gyrating",
        "turn on the spot:turns on the spot:turning on the spot", "go round and round:goes round and round:going round and round",
        "swivel swivels swiveling", "twist around:twists around:twisting around",
    ),
    "swim": (
        "do the breaststroke:does the breaststroke:doing the breaststroke", "bathe bathes bathing", "swim around:swims around:swimming around",
        "splash about:splashes about:splashing about", "do laps:does laps:doing laps", "move through the water:moves through the water:moving through the water",
        "go for a swim:goes for a swim:going for a swim", "scuba dive:scuba dives:scuba diving",
    ),
    "dive": (
        "submerge submerges submerging", "plummet plummets plummeting", "go down headfirst:goes down headfirst:going down headfirst",
        "descend descends descending", "drop down:drops down:dropping down", "sink sinks sinking",
    ),
    "rise": (
        "climb climbs climbing", "go up:goes up:going up", "launch launches launching", "shoot up:shoots up:shooting up",
        "blast off:blasts off:blasting off", "move upwards:moves upwards:moving upwards",
    ),
    "fly": (
        "flap its wings:flaps its wings:flapping its wings", "zoom zooms zooming", "sail through the air:sails through the air:sailing through the air",
        "flutter flutters fluttering", "swoop swoops swooping", "circle circles circling", "be airborne:is airborne:being airborne",
    ),
    "float": (
        "hang in the air:hangs in the air:hanging in the air", "be suspended:is suspended:being suspended", "drift about:drifts about:drifting about",
        "bob gently:bobs gently:bobbing gently", "be weightless:is weightless:being weightless", "waft wafts wafting",
    ),
    "grow": (
        "swell swells swelling", "expand expands expanding", "become a giant:becomes a giant:becoming a giant", "increase in size:increases in size:increasing in size",
        "enlarge enlarges enlarging", "become bigger:becomes bigger:becoming bigger",
    ),
    "shrink": (
        "dwindle dwindles dwindling", "become smaller:becomes smaller:becoming smaller", "diminish diminishes diminishing",
        "decrease in size:decreases in size:decreasing in size", "turn tiny:turns tiny:turning tiny",
    ),
    "enter": (
        "show up:shows up:showing up", "walk in:walks in:walking in", "turn up:turns up:turning up", "step in:steps in:stepping in",
        "emerge emerges emerging",
    ),
    "leave": (
        "depart departs departing", "disappear disappears disappearing", "walk off:walks off:walking off", "run away:runs away:running away",
        "vanish vanishes vanishing", "go out of the picture:goes out of the picture:going out of the picture",
    ),
    "sleep": (
        "doze dozes dozing", "slumber slumbers slumbering", "lie down:lies down:lying down", "snore snores snoring", "dream dreams dreaming",
        "nod off:nods off:nodding off",
    ),
    "wave": (
        "greet us:greets us:greeting us", "say hi:says hi:saying hi", "say goodbye:says goodbye:saying goodbye", "salute salutes saluting",
        "beckon beckons beckoning",
    ),
    "chase": (
        "pursue {o}:pursues {o}:pursuing {o}", "go after {o}:goes after {o}:going after {o}", "follow {o}:follows {o}:following {o}",
        "race after {o}:races after {o}:racing after {o}", "try to catch {o}:tries to catch {o}:trying to catch {o}",
    ),
    "walk with": ("stroll with {o}:strolls with {o}:strolling with {o}", "go for a walk with {o}:goes for a walk with {o}:going for a walk with {o}"),
    "watch": (
        "stare at {o}:stares at {o}:staring at {o}", "gaze at {o}:gazes at {o}:gazing at {o}", "see {o}:sees {o}:seeing {o}",
        "keep an eye on {o}:keeps an eye on {o}:keeping an eye on {o}",
    ),
    "dance with": ("tango with {o}:tangos with {o}:tangoing with {o}", "sway with {o}:sways with {o}:swaying with {o}"),
    "jump over": ("spring over {o}:springs over {o}:springing over {o}", "bound over {o}:bounds over {o}:bounding over {o}", "clear {o}:clears {o}:clearing {o}"),
}  # fmt: skip

SCENES = {
    "ocean": (
        "on the open sea", "on the waves", "in the Mediterranean", "on the water", "in the Indian Ocean", "on the high seas", "in the salt water",
        "in the Caribbean", "in the Baltic", "on a lake", "in the surf",
    ),
    "bay": ("by the red bridge", "at the Golden Gate", "in the bay by the bridge", "under the big red bridge", "in California near the bridge"),
    "under water": (
        "on the sea floor", "in the depths of the ocean", "below the waves", "down in the sea", "among the corals", "among the seaweed",
        "at the ocean floor", "below the surface", "in an aquarium", "in the underwater world", "among sea plants",
    ),
    "beach": ("on the shore", "at the seaside", "on the coast", "on a tropical island", "in the sand under palms", "at the waterfront", "in Hawaii"),
    "mars": ("on the surface of Mars", "on the rusty planet", "on the fourth planet", "on a red desert planet", "among the red rocks", "on red sand under a pink sky"),
    "moon": ("on the surface of the moon", "in the Sea of Tranquility", "in a lunar crater", "on the grey dusty ground", "where Apollo landed"),
    "space": ("in the universe", "in orbit", "in the void", "among stars and planets", "in zero gravity", "amid the constellations", "near Saturn"),
    "forest": (
        "in a grove", "under the trees", "among the pines", "in the undergrowth", "in the wilderness", "in a leafy wood", "between the trees",
        "in the green woods", "among the bushes", "under oak trees", "in the shade of the trees",
    ),
    "night forest": ("in the black forest", "in a spooky forest", "under dark trees", "in a gloomy wood", "in the woods by moonlight"),
    "desert": ("in the Sahara", "in the dunes", "in the dry sand", "in Egypt", "in the sandy wasteland", "in Arizona"),
    "meadow": ("in the grassland", "on the lawn", "in the pasture", "on a green hill", "in a park", "in the countryside", "in a garden"),
    "snow": (
        "on a frozen lake", "in the winter", "in Antarctica", "in a winter landscape", "at the North Pole", "on an ice floe", "in the white winter world",
        "on snowy ground", "in the frost", "on an iceberg", "in Greenland", "in the frozen north", "in a ski resort",
    ),
    "city": ("downtown", "in the streets", "in a village", "on the pavement", "in New York", "in the town square", "between the houses"),
    "sky": ("in the air", "in the heavens", "in mid-air", "up in the blue", "over the clouds", "at high altitude", "in the open sky"),
    "night sky": (
        "under the stars", "after dark", "in the dark of the night", "by moonlight", "late at night", "in the dark sky", "when the stars are out",
        "beneath a sky full of stars", "after sunset", "under a full moon", "at nightfall",
    ),
    "room": ("in the bedroom", "in the kitchen", "in an apartment", "at grandmother's", "inside", "between four walls", "in the parlor"),
}  # fmt: skip

EVENTS = {
    "rain": (
        "in a downpour", "in a thunderstorm", "on a rainy day", "during a shower", "in wet weather", "while it pours", "in a drizzle", "in the pouring rain",
        "as raindrops fall",
    ),
    "snow": (
        "in a flurry of snow", "during a snow shower", "in snowy weather", "as white flakes drift down", "during a heavy snowfall", "while flakes come down",
        "on a snowy day", "in driving snow", "in a whirl of snowflakes", "in a winter storm",
    ),
    "fireworks": (
        "on New Year's Eve", "on the Fourth of July", "with rockets exploding in the sky", "during a firework display", "beneath colorful explosions",
        "while bangers go off", "with sparks in the sky", "under exploding lights", "with colorful lights bursting overhead",
    ),
    "bubbles": ("amid soap bubbles", "in foam", "with soap bubbles around", "as bubbles float up"),
    "fishes": ("with little fish around", "in a shoal of fish", "with fish swimming past", "amid a swarm of small fish"),
    "balloons": ("at a birthday party", "with party balloons", "with balloons floating up", "amid rising balloons"),
    "puddle": ("in a pool of water", "in the wet", "in rainwater on the ground", "in a small pool"),
}  # fmt: skip
