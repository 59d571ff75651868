// Letters of five by eight pixels, to write on pictures without a font file. Knows no picture format.

/** Width and height of a letter with the gap to its neighbours, in pixels. */
export const LETTER = { width: 6, height: 9 } as const;

/** From the space to the tilde: eight rows a letter, each a digit of base 32, whose bits are the pixels from left to right. */
const GLYPHS =
  "00000000 44444040 aaa00000 aavavaa0 4fke5u40 op248j30 cik8lid0 44800000 24888420 84222480 04lel400 044v4400 " +
  "00000c48 000v0000 00000cc0 01248g00 ehjlphe0 4c4444e0 eh1248v0 v2421he0 26aiv220 vgu11he0 68guhhe0 v1248880 " +
  "ehhehhe0 ehhf12c0 0cc0cc00 0cc0c480 248g8420 00v0v000 84212480 eh124040 eh1dlle0 ehhvhhh0 uhhuhhu0 ehggghe0 " +
  "sihhhis0 vgguggv0 vgguggg0 ehgnhhf0 hhhvhhh0 e44444e0 72222ic0 hikokih0 ggggggv0 hrllhhh0 hhpljhh0 ehhhhhe0 " +
  "uhhuggg0 ehhhlid0 uhhukih0 fgge11u0 v4444440 hhhhhhe0 hhhhha40 hhhllla0 hha4ahh0 hhha4440 v1248gv0 e88888e0 " +
  "0g842100 e22222e0 4ah00000 0000000v 84200000 00e1fhf0 ggmphhu0 00egghe0 11djhhf0 00ehvge0 698s8880 00fhhf1e " +
  "ggmphhh0 40c444e0 206222ic ggikoki0 c44444e0 00qllhh0 00mphhh0 00ehhhe0 00uhhugg 00djhf11 00mpggg0 00ege1u0 " +
  "88s88960 00hhhjd0 00hhha40 00hhlla0 00ha4ah0 00hhhf1e 00v248v0 24484420 44444440 84424480 008l2000";

const ROWS: readonly string[] = GLYPHS.split(" ");
const FIRST = " ".charCodeAt(0);
const UNKNOWN = "?".charCodeAt(0) - FIRST;

/** Letters as they can be drawn: accents are dropped, what is left and not ASCII becomes a question mark. */
export function drawable(text: string): string {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "");
  return [...plain].map((letter) => (/^[ -~]$/.test(letter) ? letter : "?")).join("");
}

/** Calls `dot` with the place of every pixel that `text` covers, from (0, 0) on. */
export function drawText(text: string, dot: (x: number, y: number) => void): void {
  [...drawable(text)].forEach((letter, i) => {
    const rows = ROWS[letter.charCodeAt(0) - FIRST] ?? ROWS[UNKNOWN] ?? "";
    for (const [y, digit] of [...rows].entries()) {
      const bits = Number.parseInt(digit, 32);
      for (let x = 0; x < 5; x++) {
        if (bits & (16 >> x)) dot(i * LETTER.width + x, y);
      }
    }
  });
}

/** `text` in at most `maxLines` lines of at most `letters` letters, broken at spaces; what does not fit ends in dots. */
export function wrapText(text: string, letters: number, maxLines: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of drawable(text).split(/ +/)) {
    if (line !== "" && line.length + 1 + word.length > letters) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  lines.push(line);
  const kept = lines.slice(0, maxLines);
  const last = kept.length - 1;
  return kept.map((one, i) => {
    const more = one.length > letters || (i === last && lines.length > maxLines);
    return more ? `${one.slice(0, Math.max(0, letters - 3))}...` : one;
  });
}
