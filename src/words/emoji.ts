// Which emoji stand for what, as concepts (see concepts.ts). Knows no language; the words behind an emoji are in `data/`.

/**
 * Concept and its emoji, without variation selectors, skin tones and gender signs (see `foldEmoji`). The first emoji of an actor is
 * the one it is drawn as; the others are further pictures of the same.
 */
const TABLE = `
actor teddy bear|🧸
actor panda|🐼
actor astronaut|🧑‍🚀 👨‍🚀 👩‍🚀
actor dog|🐶 🐕 🦮 🐕‍🦺 🐩
actor fox|🦊
actor rabbit|🐰 🐇
actor unicorn|🦄
actor dinosaur|🦖 🦕
actor cat|🐱 🐈 🐈‍⬛ 😺 😸 😹 😻 😼 😽 🙀 😿 😾
actor lion|🦁
actor tiger|🐯 🐅 🐆
actor monkey|🐒 🐵 🙈 🙉 🙊
actor koala|🐨
actor frog|🐸
actor chicken|🐔
actor snail|🐌
actor robot|🤖
actor alien|👽
actor bear|🐻
actor pig|🐷 🐖 🐽 🐗
actor cow|🐮 🐄 🐂 🐃
actor mouse|🐭 🐁 🐀
actor elephant|🐘 🦣
actor wizard|🧙
actor superhero|🦸
actor princess|👸
actor wolf|🐺
actor raccoon|🦝
actor giraffe|🦒
actor zebra|🦓
actor deer|🦌 🫎
actor camel|🐪 🐫
actor kangaroo|🦘
actor hippo|🦛
actor rhino|🦏
actor gorilla|🦍 🦧
actor otter|🦦
actor hedgehog|🦔
actor polar bear|🐻‍❄
actor hamster|🐹
actor peacock|🦚
actor rooster|🐓
actor chick|🐤 🐥 🐣
actor crocodile|🐊
actor snake|🐍
actor llama|🦙
actor goat|🐐
actor sheep|🐑 🐏
actor horse|🐎 🐴 🎠
actor beaver|🦫
actor skunk|🦨
actor ladybug|🐞
actor ant|🐜
actor scorpion|🦂
actor caterpillar|🐛 🪱
actor clown|🤡
actor santa claus|🎅 🧑‍🎄 🤶
actor vampire|🧛
actor zombie|🧟
actor elf|🧝
actor ninja|🥷
actor prince|🤴
actor cook|🧑‍🍳 👨‍🍳 👩‍🍳
actor firefighter|🧑‍🚒 👨‍🚒 👩‍🚒
actor police officer|👮
actor farmer|🧑‍🌾 👨‍🌾 👩‍🌾
actor monster|👾
actor tropical fish|🐠 🐟
actor penguin|🐧
actor turtle|🐢
actor octopus|🐙
actor whale|🐋 🐳
actor crab|🦀
actor duck|🦆 🪿
actor sailboat|⛵
actor dolphin|🐬
actor shark|🦈
actor seal|🦭
actor jellyfish|🪼
actor squid|🦑
actor lobster|🦞 🦐
actor pufferfish|🐡
actor swan|🦢
actor mermaid|🧜‍♀ 🧜 🧜‍♂
actor ship|🚢 🛳 ⛴
actor dragon|🐲 🐉
actor rocket|🚀
actor owl|🦉
actor butterfly|🦋
actor bee|🐝
actor ghost|👻
actor ufo|🛸
actor airplane|✈ 🛩 🛫 🛬
actor helicopter|🚁
actor balloon|🎈
actor bat|🦇
actor parrot|🦜
actor flamingo|🦩
actor eagle|🦅
actor fairy|🧚
actor genie|🧞
actor kite|🪁
actor parachute|🪂
actor train|🚂 🚆 🚄 🚅 🚞
actor car|🚗 🚙 🚘 🏎
actor taxi|🚕 🚖
actor bus|🚌 🚍
actor police car|🚓 🚔
actor fire engine|🚒
actor tractor|🚜
actor bicycle|🚲
actor snowman|⛄ ☃
actor ball|⚽
actor hamburger|🍔
actor pizza|🍕
actor hot dog|🌭
actor taco|🌮
actor apple|🍎 🍏
actor banana|🍌
actor watermelon|🍉
actor pineapple|🍍
actor strawberry|🍓
actor carrot|🥕
actor doughnut|🍩
actor ice cream|🍦 🍨
actor cake|🎂 🍰
actor cupcake|🧁
actor cheese|🧀
actor mushroom|🍄
actor lollipop|🍭
actor guitar|🎸
actor drum|🥁
actor violin|🎻
actor trumpet|🎺
actor umbrella|☂ ☔ 🌂
actor gift|🎁
actor crown|👑
actor top hat|🎩
actor alarm clock|⏰
actor camera|📷 📸
actor television|📺
actor light bulb|💡
actor trophy|🏆
actor basketball|🏀
actor cactus|🌵
actor sunflower|🌻
actor tulip|🌷
actor rose|🌹
actor christmas tree|🎄
actor jack-o-lantern|🎃
actor castle|🏰
actor house|🏠 🏡
actor tent|⛺
actor bell|🔔
actor crystal ball|🔮
actor key|🔑 🗝
actor backpack|🎒
action swim|🏊
action dive|🤿
action dance|💃 🕺 👯 🪩 🩰
action sleep|😴 💤 🛌 😪 🥱
action run|🏃 💨
action walk|🚶 👣 🐾
action stand|🧍
action wave|👋
action jump|🤸 🦵
action spin|🌀 🔄 💫 😵‍💫
action rise|⬆ 🔝 ⏫
action fly|🪽 🕊
action grow|📈
action shrink|📉
action leave|🔚
scene ocean|🌊
scene beach|🏖 🏝 ⛱ 🌴
scene bay|🌉
scene mars|🔴🪐 ♂
scene moon|🌕 🌑 🌚 🌝 🌖 🌔
scene space|🌌 🪐 ☄ 🛰
scene forest|🌲 🌳 🏕
scene desert|🏜
scene meadow|🌼 🌸 🌾 🌿 🍀 💐 🏞 🌱 🌺
scene snow|🏔 ⛷ 🏂 🧊 🎿 ⛸
scene city|🏙 🌆 🏢 🌇
scene sky|☁ 🌤 ⛅
scene night sky|🌃 🌠
scene room|🛋 🚪 🛏
mod night|🌙 🌛 🌜 ✨ ⭐ 🌟 🌒 🌘
mod snow|❄
mod under|⚓ 🪸
event rain|🌧 ⛈ 🌦
event snow|🌨
event fireworks|🎆 🎇 🧨
event bubbles|🫧
event balloons|🎈🎈 🎈🎈🎈
event puddle|💦
style cartoon|🗯
style pencil|✏
camera zoom in|🔍 🔎
camera still|📹 🎥 🎬
talk laugh|😂 🤣 😆 😅 😹 😁 😄 😃 😀 😊 🙂 😉 😛 😜 🤪 😋
talk praise|❤ 🧡 💛 💚 💙 💜 🖤 🤍 🤎 💕 💖 💗 💓 💞 💘 💝 😍 🥰 😘 🔥 💯 👏 👍 🙌 🎉 🤩 😎 💪 🫶 🥳 ♥
talk react|😮 😱 😭 😢 🥺 😡 🤔 🙄 😐 😬 🙏 👎 🤷 🤦 👀 ❓ ❗ ‼ ⁉ 😲 🤯 💀 👌 🤝 ✌ 🫡 😔 😞 🙃 🤗 🫠
talk greet|🖐 ✋
`;

/** Emoji that say how often, in which way or nothing at all, and leave nothing out of the picture. */
export const concepts: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split("\n")
    .flatMap((line) => {
      const [concept = "", list = ""] = line.split("|");
      return list.split(" ").map((emoji) => [foldEmoji(emoji), concept] as const);
    }),
);

/** One emoji, or several in a row, without what changes its looks alone: variation selector, skin tone, gender sign. */
export function foldEmoji(emoji: string): string {
  return emoji
    .replace(/[\uFE0E\uFE0F\u{1F3FB}-\u{1F3FF}]/gu, "")
    .replace(/\u200D[\u2640\u2642\u27A1]/gu, "")
    .replace(/[\u{1F468}\u{1F469}](?=\u200D)/gu, "\u{1F9D1}");
}
