"""
Who can act: name, picture (emoji code), the nouns it goes by, the side it looks to as drawn, and where it is at home. The nouns come from
the labels and tags of emojibase-data (MIT), chosen and completed by hand; the plainest first. Who moves in training is `held_out.py`'s affair.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .held_out import STILL_ACTORS

Home = Literal["ground", "water", "air", "road", "thing"]


@dataclass(frozen=True)
class Member:
    """One of the cast."""

    name: str
    code: str
    nouns: tuple[str, ...]
    home: Home
    looks_left: bool
    cut_below: int | None
    """Rows of the 256-pixel picture from here on are dropped: a boat comes with its own strip of sea."""


# name | emoji code | nouns; "<" after the code: looks to the left as drawn; "/n": cut below row n.
_TABLE: dict[Home, str] = {
    "ground": """
        teddy bear|1f9f8|teddy bear,teddy,toy bear,stuffed bear
        panda|1f43c|panda,panda bear
        astronaut|1f9d1-200d-1f680|astronaut,spaceman,cosmonaut
        dog|1f436|dog,puppy,doggy
        fox|1f98a|fox,red fox,orange fox
        rabbit|1f430|rabbit,bunny,bunny rabbit
        unicorn|1f984<|unicorn,magical unicorn
        dinosaur|1f996<|dinosaur,green dinosaur,T-Rex,tyrannosaurus
        cat|1f431|cat,kitten,kitty
        lion|1f981|lion,lion with a mane
        tiger|1f42f|tiger,striped tiger,big cat
        monkey|1f412<|monkey,brown monkey
        koala|1f428|koala,koala bear
        frog|1f438|frog,green frog
        chicken|1f414<|chicken,hen,white chicken
        snail|1f40c<|snail,slug with a shell
        robot|1f916|robot,android
        alien|1f47d|alien,green alien,extraterrestrial
        bear|1f43b|bear,brown bear,grizzly bear
        pig|1f437|pig,piglet,pink pig
        cow|1f42e|cow,milk cow
        mouse|1f42d|mouse,little mouse
        elephant|1f418<|elephant,grey elephant
        wizard|1f9d9|wizard,mage,sorcerer
        superhero|1f9b8|superhero,hero
        princess|1f478|princess,queen
        wolf|1f43a|wolf,grey wolf
        raccoon|1f99d|raccoon
        giraffe|1f992<|giraffe
        zebra|1f993<|zebra,striped horse
        deer|1f98c<|deer,stag
        camel|1f42a<|camel,dromedary
        kangaroo|1f998<|kangaroo,wallaby
        hippo|1f99b<|hippo,hippopotamus
        rhino|1f98f<|rhino,rhinoceros
        gorilla|1f98d<|gorilla,ape
        otter|1f9a6<|otter,river otter
        hedgehog|1f994<|hedgehog,spiny hedgehog
        polar bear|1f43b-200d-2744-fe0f|polar bear,white bear,arctic bear
        hamster|1f439|hamster,pet hamster
        peacock|1f99a|peacock
        rooster|1f413<|rooster,cock
        chick|1f424<|chick,baby chick,yellow chick
        crocodile|1f40a|crocodile,alligator
        snake|1f40d<|snake,serpent
        llama|1f999<|llama,alpaca
        goat|1f410<|goat
        sheep|1f411<|sheep,ewe,lamb
        horse|1f40e<|horse,racehorse
        beaver|1f9ab<|beaver
        skunk|1f9a8<|skunk
        ladybug|1f41e|ladybug,ladybird
        ant|1f41c<|ant
        scorpion|1f982|scorpion
        caterpillar|1f41b<|caterpillar,green bug
        clown|1f921|clown,circus clown
        santa claus|1f385|Santa Claus,Santa,Father Christmas
        vampire|1f9db|vampire,Dracula
        zombie|1f9df|zombie,undead
        elf|1f9dd|elf
        ninja|1f977|ninja,masked ninja
        prince|1f934|prince,young king
        cook|1f9d1-200d-1f373|cook,chef
        firefighter|1f9d1-200d-1f692|firefighter,fireman
        police officer|1f46e|police officer,policeman
        farmer|1f9d1-200d-1f33e|farmer,gardener
        monster|1f47e|monster,purple monster,alien monster
    """,
    "water": """
        tropical fish|1f420<|tropical fish,fish,colorful fish
        penguin|1f427|penguin,little penguin
        turtle|1f422<|turtle,sea turtle,tortoise
        octopus|1f419|octopus,pink octopus
        whale|1f40b<|whale,blue whale
        crab|1f980|crab,red crab
        duck|1f986<|duck,wild duck
        sailboat|26f5/192|sailboat,sailing boat,yacht
        dolphin|1f42c|dolphin
        shark|1f988<|shark,grey shark
        seal|1f9ad<|seal,sea lion
        jellyfish|1fabc|jellyfish,blue jellyfish
        squid|1f991|squid,pink squid
        lobster|1f99e|lobster
        pufferfish|1f421<|pufferfish,blowfish
        swan|1f9a2<|swan,white swan
        mermaid|1f9dc-200d-2640-fe0f|mermaid
        ship|1f6a2/200<|ship,passenger ship,cruise ship
    """,
    "air": """
        dragon|1f432<|dragon,green dragon
        rocket|1f680|rocket,spaceship,space rocket
        owl|1f989|owl,brown owl
        butterfly|1f98b|butterfly,orange butterfly
        bee|1f41d<|bee,honeybee,bumblebee
        ghost|1f47b|ghost,white ghost
        ufo|1f6f8|UFO,flying saucer
        airplane|2708-fe0f|airplane,plane,aeroplane
        helicopter|1f681<|helicopter,chopper
        balloon|1f388|balloon,red balloon
        bat|1f987|bat,vampire bat
        parrot|1f99c<|parrot,red parrot
        flamingo|1f9a9<|flamingo,pink flamingo
        eagle|1f985<|eagle
        fairy|1f9da|fairy,pixie
        genie|1f9de|genie,djinn
        kite|1fa81|kite,colorful kite
        parachute|1fa82|parachute,skydiver
    """,
    "road": """
        train|1f682<|train,locomotive,steam train
        car|1f697<|car,automobile,red car
        taxi|1f695<|taxi,yellow cab
        bus|1f68c<|bus,school bus
        police car|1f693<|police car,patrol car
        fire engine|1f692<|fire engine,fire truck
        tractor|1f69c|tractor,green tractor
        bicycle|1f6b2|bicycle,bike
    """,
    "thing": """
        snowman|26c4|snowman,snow man
        ball|26bd|ball,soccer ball,football
        hamburger|1f354|hamburger,burger
        pizza|1f355|pizza,slice of pizza
        hot dog|1f32d|hot dog,sausage in a bun
        taco|1f32e|taco
        apple|1f34e|apple,red apple
        banana|1f34c|banana
        watermelon|1f349|watermelon,slice of watermelon
        pineapple|1f34d|pineapple
        strawberry|1f353|strawberry
        carrot|1f955|carrot
        doughnut|1f369|doughnut,donut
        ice cream|1f366|ice cream,soft ice cream
        cake|1f382|cake,birthday cake
        cupcake|1f9c1|cupcake
        cheese|1f9c0|piece of cheese,wedge of cheese
        mushroom|1f344|mushroom,toadstool
        lollipop|1f36d|lollipop
        guitar|1f3b8|guitar
        drum|1f941|drum
        violin|1f3bb|violin,fiddle
        trumpet|1f3ba|trumpet
        umbrella|2602-fe0f|umbrella,open umbrella
        gift|1f381|gift,present,wrapped gift
        crown|1f451|crown,golden crown
        top hat|1f3a9|top hat
        alarm clock|23f0|alarm clock,clock
        camera|1f4f7|camera
        television|1f4fa|television,TV
        light bulb|1f4a1|light bulb
        trophy|1f3c6|trophy,golden cup
        basketball|1f3c0|basketball
        cactus|1f335|cactus
        sunflower|1f33b|sunflower
        tulip|1f337|tulip
        rose|1f339|rose,red rose
        christmas tree|1f384|Christmas tree
        jack-o-lantern|1f383|jack-o-lantern,carved pumpkin
        castle|1f3f0|castle
        house|1f3e0|house,home
        tent|26fa|tent,camping tent
        bell|1f514|bell,golden bell
        crystal ball|1f52e|crystal ball
        key|1f511|key,golden key
        backpack|1f392|backpack
    """,
}


def _member(home: Home, line: str) -> Member:
    name, code, nouns = line.strip().split("|")
    looks_left = code.endswith("<")
    code, _, cut = code.rstrip("<").partition("/")
    return Member(name, code, tuple(nouns.split(",")), home, looks_left, int(cut) if cut else None)


_CAST = [_member(home, line) for home, lines in _TABLE.items() for line in lines.strip().splitlines()]
CAST = {member.name: member for member in _CAST}
MOVING = tuple(member.name for member in _CAST if member.name not in STILL_ACTORS)
EVERYONE = MOVING + STILL_ACTORS
"""The order of the sprites."""
