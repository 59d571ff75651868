// Words that no prompt may have. Kept in ROT13, so that reading or searching the sources does not show them.
// A list alone never suffices: this is the first gate, and the place where a channel's own gate would go in.

/** Forbidden wherever they stand inside a word. */
const ANYWHERE = decoded(`
cbeauho cnrqbcuvy crqbcuvy enturnq fnaqavt fuvgurnq gbjryurnq jrgonpx nefrubyr nffubyr
ohxxnxr ohyyfuvg oybjwbo phzfubg puvyqcbea qrrcguebng qvpxurnq shpx snttbg tnatonat unaqwbo
uragnv wnvyonvg zbgures
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

/** @param word lower-case, plain letters (see `plainReadings`) */
export function isBlockedWord(word: string): boolean {
  if (WHOLE.has(word) || (word.endsWith("s") && WHOLE.has(word.slice(0, -1)))) return true;
  return ANYWHERE.some((part) => word.includes(part));
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
