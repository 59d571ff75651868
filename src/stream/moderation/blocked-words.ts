// Words that no prompt may have. Kept in ROT13, so that reading or searching the sources does not show them.
// A list alone never suffices: this is the first gate, and the place where a channel's own gate would go in.

/** Forbidden wherever they stand inside a word. */
const ANYWHERE = decoded(`
cbeauho cnrqbcuvy crqbcuvy enturnq fnaqavt fuvgurnq gbjryurnq jrgonpx nefrubyr nffubyr
ohxxnxr ohyyfuvg oybjwbo phzfubg puvyqcbea qrrcguebng qvpxurnq shpx snttbg tnatonat unaqwbo
uragnv wnvyonvg zbgures znfgheo zhgures shxx
`);

/** Forbidden as words of their own only: they are parts of harmless words or names. */
const WHOLE = new Set(
  decoded(`
ahqr ahqrf ahqvgl anmv anmvf anxrq arteb artebrf avttn avttnf avttre avttref betnfz cbea
cbeab cbeabtencuvp cbeal cevpx cevpxf chffl chffvrf chgb chgn chgnva cnrqb cnxv cnxvf
craqrwb cravf crqb cvff cvffrq cvffvat cvmqn encr encrf encrq encvat encvfg ergneq ergneqf
ergneqrq fcnfgvp fcvp fcvpf fgebamb fhvpvqny fhvpvqr fhxn fjnfgvxn fnybcr fpurvffr frk
frkhny frkl frysunez frzra fubgnpba furznyr fuvg fuvggl fyhg fyhggl gbcyrff gbegher gbegherf
gbegherq gbeghevat genaal genaavrf gjng gjngf gvgf gvggvrf intvan jnax jnaxre jnaxvat juber
jvpufre mbbcuvyvn nahf nefpuybpu nefr obbo obbof obyybpxf ohttre onfgneq onfgneqf oqfz
orfgvnyvgl ornare orurnq orurnqf orurnqrq orurnqvat ovgpu ovgpurf oylng pbba pbbaf pbpx
pbpxf pbñb phaavyvathf phag phagf phz phzzvat plxn pnmmb pnoeba puhw puvax qlxr qlxrf
qrpncvgngr qrpncvgngrq qrpncvgngvat qvfrzobjry qvfzrzore qvfzrzorerq qvpx qvpxf qvyqb rebgvp
rwnphyngr rwnphyngvat sbgmr snt sntf srgvfu sryyngvb tbbx tbbxf tbel tber tlcb trabpvqr
ubeal ubybpnhfg uher uvgyre vaprfg wvmm xhejn xlf xvxr xvxrf xxx ybyv ybyvpba ylapu ylapurq
ylapuvat zbyrfg zbyrfgre zbyrfgvat zhgvyngr zhgvyngrq zhgvyngvat znevpba znffnper znffnperq
znfgheongr znfgheongvat znfgheongvba zreqr zvreqn
`),
);

/** Spellings that say the same and are no words of their own. */
const VARIANTS = decoded(`
shx shxf shxva shxvat shxre shxq spx spxf spxva spxvat spxre sphx sphxf shd shdf cuhx
cuhd ovngpu ovngpurf orngpu ovbgpu ceba cebab arxxvq arxrq anxvq chfl chffv fulg fuvrg
fuvgm frpxf frxf frkv xhag xhagf avtn avtnm avtnu qvpxm pnjx nmm qvyqbr jubne crqborne
wvmz fcbbtr svpxra ovgpul phagl phagsnpr chffvr furrvg avtthu avtthuf 6лᴙдƅ πh3дn klh r6ngƅ πhдbc шлюkn
`);
/** Words that are forbidden beside each other. */
const PHRASES = `
xvyy lbhefrys, xvyy hefrys, xvyy lbhefryirf, xvyy uvzfrys, xvyy urefrys, xvyy gurzfryirf, xvyy zlfrys, xvyyf
lbhefrys, xvyyf hefrys, xvyyf lbhefryirf, xvyyf uvzfrys, xvyyf urefrys, xvyyf gurzfryirf, xvyyf zlfrys, unat
lbhefrys, unat hefrys, unat lbhefryirf, unat uvzfrys, unat urefrys, unat gurzfryirf, unat zlfrys, wrex bss,
wrexf bss, wrexvat bss, oybj wbo, oybj wbof, unaq wbo, unaq wbof, juvgr cbjre,
tnf gur wrjf, qvx cvp, qvx cvpf, fvrt urvy, urvy uvgye, rng fulg
`
  .trim()
  .split(/\s*,\s*/)
  .map((phrase) => ` ${decoded(phrase).join(" ")} `);

for (const variant of VARIANTS) WHOLE.add(variant);
const STEMS = new Set(ANYWHERE);

/** @param word lower-case, plain letters (see `plainReadings`) */
export function isBlockedWord(word: string): boolean {
  if (WHOLE.has(word) || (word.endsWith("s") && WHOLE.has(word.slice(0, -1)))) return true;
  return ANYWHERE.some((part) => word.includes(part));
}

/** True when the word is a forbidden one to the letter, with nothing before or behind it. */
export function isExactlyBlocked(word: string): boolean {
  return WHOLE.has(word) || STEMS.has(word);
}

/** True when neighbours among these words are forbidden together. */
export function hasBlockedPhrase(words: readonly string[]): boolean {
  const text = ` ${words.join(" ")} `;
  return PHRASES.some((phrase) => text.includes(phrase));
}

/** Capital I and small L are one stroke, and so is 1. */
const STROKES = new Set([...WHOLE, ...STEMS].filter((word) => word.length >= 4).map(strokes));

function strokes(word: string): string {
  return word.replaceAll("l", "i");
}

/** True when the word is a forbidden one to the letter, if either of the two letters that look alike stands for the other. */
export function looksBlocked(word: string): boolean {
  return STROKES.has(strokes(word));
}

/** True when the word begins with what is forbidden wherever it stands. */
export function beginsBlocked(word: string): boolean {
  return ANYWHERE.some((stem) => word.startsWith(stem));
}

/** True when letters in a row, spelled one by one, have a forbidden word among them. */
export function hidesBlockedWord(run: string): boolean {
  if (isBlockedWord(run)) return true;
  for (let from = 0; from < run.length; from += 1) {
    for (let to = from + 4; to <= run.length; to += 1) {
      if (isExactlyBlocked(run.slice(from, to))) return true;
    }
  }
  return false;
}

/**
 * True when a word with letters left open is a forbidden one whatever they are, or begins with one that is forbidden everywhere.
 * @param masked lower-case letters, and `*` for each that is hidden; the first is a letter
 */
export function fitsBlockedWord(masked: string): boolean {
  const fits = (word: string) =>
    [...word].every((letter, i) => masked[i] === letter || masked[i] === "*");
  for (const word of WHOLE) if (word.length === masked.length && fits(word)) return true;
  return ANYWHERE.some((stem) => stem.length <= masked.length && fits(stem));
}

function decoded(list: string): string[] {
  const rotate = (letter: string) => {
    const base = letter.charCodeAt(0) - 97;
    return String.fromCharCode(97 + ((base + 13) % 26));
  };
  return list
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[a-z]/g, rotate));
}
