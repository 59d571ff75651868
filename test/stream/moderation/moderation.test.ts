import { describe, expect, it } from "vitest";
import { LIMITS } from "../../../src/protocol.js";
import { moderateName, moderatePrompt } from "../../../src/stream/moderation/moderation.js";
import { cleanText } from "../../../src/stream/moderation/prompt-text.js";

const judge = (text: string) => moderatePrompt(text);

describe("moderatePrompt", () => {
  it.each([
    "a panda jumping on Mars",
    "Ein Panda springt",
    "パンダが飛ぶ",
    "the panda assesses the classic cocktail in Scunthorpe",
    "a sextet of grapefruit from Essex snigger at an analysis",
    "an arsenal of shiitake and a cumulus cloud",
  ])("accepts %j", (text) => {
    expect(judge(text).ok).toBe(true);
  });

  it.each([
    ["as it is", "fuck the panda"],
    ["in capitals", "FUCK the panda"],
    ["with spaces", "f u c k the panda"],
    ["with dots", "f.u.c.k the panda"],
    ["with digits", "sh1t on mars"],
    ["with other digits", "a s1ut on mars"],
    ["with a capital I for an L", "a hitIer on mars"],
    ["with a sign upside down", "a sh¡t on mars"],
    ["with a six", "a ni66er on mars"],
    ["in the middle, with more behind it", "a fuc king panda"],
    ["with a dot, with more behind it", "a f.ucking dragon"],
    ["with a q", "a niqqer on mars"],
    ["with a Cyrillic u", "fцck the panda"],
    ["in two words", "the panda should kill yourself"],
    ["in Russian", "блядь на марсе"],
    ["in German", "zwei Pandas ficken"],
    ["with signs", "a $h!t panda"],
    ["with letters drawn out", "fuuuuuck the panda"],
    ["in Cyrillic look-alikes", "fuсk the panda"],
    ["in full-width letters", "ｆｕｃｋ the panda"],
    ["in mathematical letters", "𝒻𝓊𝒸𝓀 the panda"],
    ["with accents", "fúçk the panda"],
    ["with invisible characters", "fu\u200bck the panda"],
    ["with soft hyphens", "fu\u00adck the panda"],
    ["inside a word", "superfuckpanda"],
    ["in the plural", "two naked nazis"],
  ])("rejects a blocked word %s", (_how, text) => {
    expect(judge(text)).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/not used here/),
    });
  });

  it.each([
    ["", /empty/],
    [" \t\n\u200b ", /empty/],
    ["12345 !!! 67", /no words/],
    ["1 2 3!", /no words/],
    ["x".repeat(LIMITS.promptCharacters + 1), /301 characters long and 300/],
    ["panda ".repeat(200_000), /characters long/],
  ])("rejects %j with a sentence", (text, reason) => {
    expect(judge(text)).toMatchObject({ ok: false, reason: expect.stringMatching(reason) });
  });

  it("counts characters, not code units, and after normalising", () => {
    expect(judge(`${"🐼".repeat(299)}x`).ok).toBe(true);
    expect(judge(`panda${" ".repeat(400)}jumps`)).toMatchObject({ ok: true, text: "panda jumps" });
  });

  it("accepts words of any world, and emoji alone", () => {
    expect(judge("quantum chromodynamics")).toEqual({ ok: true, text: "quantum chromodynamics" });
    expect(judge("🐼🏊🌊")).toEqual({ ok: true, text: "🐼🏊🌊" });
    expect(judge("👩🏽‍🚀 🚶")).toEqual({ ok: true, text: "👩🏽‍🚀 🚶" });
    expect(judge("12345")).toMatchObject({ ok: false });
  });

  it("hands on the cleaned text", () => {
    expect(judge("  a\u202e  panda\u0000\n jumps ")).toEqual({ ok: true, text: "a panda jumps" });
  });

  it("fails closed when it cannot judge", () => {
    const broken = Object.assign(Object("a panda"), {
      normalize: () => {
        throw new Error("broken");
      },
    }) as string;
    expect(moderatePrompt(broken)).toMatchObject({ ok: false });
  });

  it("stays fast on text made to be slow", () => {
    const startMs = performance.now();
    for (const text of [
      "a ".repeat(600),
      "a.".repeat(600),
      "aaaa".repeat(300),
      "\u0301".repeat(1200),
    ]) {
      judge(text);
    }
    expect(performance.now() - startMs).toBeLessThan(200);
  });
});

describe("moderateName", () => {
  it.each([
    ["Ann", "Ann"],
    ["  Ann \u200b Lee ", "Ann Lee"],
    ["", undefined],
    ["story", undefined],
    ["STORY", undefined],
    ["f.u.c.k", undefined],
    ["x".repeat(100), "x".repeat(LIMITS.nameCharacters)],
  ])("makes %j %j", (raw, name) => {
    expect(moderateName(raw)).toBe(name);
  });
});

describe("cleanText", () => {
  it("cuts towers of combining marks, and keeps ordinary accents", () => {
    expect(cleanText("e\u0301t\u00e9")).toBe("été");
    expect(cleanText(`z${"\u0335".repeat(50)}`)).toBe("z");
  });
});

describe("what cannot be seen", () => {
  it.each(["\u3164", "\u2800", "\u034F", "\u115F\u1160", "\uFFA0", "\u{E0100}", "\u00AD\u180E"])(
    "is neither a word nor a name: %j",
    (text) => {
      expect(judge(text)).toMatchObject({ ok: false, reason: expect.stringMatching(/empty/) });
      expect(moderateName(text)).toBeUndefined();
      expect(moderateName(`Ann${text}`)).toBe("Ann");
    },
  );

  it("leaves what makes an emoji of a sign", () => {
    expect(cleanText("\u2764\uFE0F love")).toBe("\u2764\uFE0F love");
  });
});

describe("the story's own name", () => {
  it.each(["\u0455tory", "st\u043Ery", "ST0RY", "s t o r y", "\uFF53tory", "Evert\u0430le"])(
    "is nobody's, spelled %j",
    (name) => expect(moderateName(name)).toBeUndefined(),
  );

  it.each(["Story Teller", "Dick Whittington", "Pussy Willow", "\u6C5F\u53E3", "\u{1F43C}"])(
    "is not taken for %j",
    (name) => expect(moderateName(name)).toBe(name),
  );
});
