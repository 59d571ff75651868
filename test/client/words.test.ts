// What viewers are told, and what a page around the frame may say: the pure parts.
import { describe, expect, it } from "vitest";
import { commandIn, misfitIn, originOf } from "../../client/embed/embed-messages.js";
import type { PlaybackState } from "../../client/link/playback.js";
import { toastFor, veilFor } from "../../client/player/player-words.js";
import { speechFor, type Words } from "../../client/player/words/index.js";
import { LANGUAGES } from "../../client/player/words/languages.js";
import { charactersOver } from "../../client/studio-composer.js";
import { factsOf, stateInWords, viewersInWords } from "../../client/studio-status.js";
import { chunksOf } from "../../client/studio-story.js";
import type { ChannelState, ChannelView, PromptView } from "../../src/protocol.js";

function channel(state: ChannelState): ChannelView {
  const stats = {
    chunk: 9,
    chunkMsP50: 500,
    chunkMsP95: 600,
    realTimeFactor: 1.634,
    steps: 8,
    lateFrames: 0,
    heldFrames: 0,
    encodeMsP50: 1,
  };
  return {
    name: "main",
    state,
    stopped: false,
    bundle: "storyworld",
    provider: "cpu",
    width: 96,
    height: 96,
    fps: 8,
    viewers: 2,
    picturesFrom: "moderators",
    prompt: null,
    stats,
  };
}

const english = speechFor(["en-GB"]);
const veil = (playback: PlaybackState, channel: ChannelState | undefined = "live", calm = false) =>
  veilFor({ playback, channel, calm }, english);
const toast = (playback: PlaybackState, channel: ChannelState, held = false) =>
  toastFor({ playback, channel, calm: false, held }, english);

describe("the player's words", () => {
  it("leave a playing picture uncovered", () => {
    expect(veil({ state: "playing" })).toBeNull();
  });

  it("offer a press wherever one helps, and only there", () => {
    expect(veil({ state: "paused" })?.button).toBe("Play");
    expect(veil({ state: "blocked" })?.button).toBe("Tap to play");
    const refused = { state: "refused", code: "not-found", message: "No." } as const;
    expect(veil(refused)?.button).toBe("Try again");
    expect(veil({ state: "connecting", again: false })?.button).toBeUndefined();
  });

  it("say why nothing moves for those who asked for less motion", () => {
    expect(veil({ state: "paused" }, "live", true)?.words).toContain("less motion");
  });

  it("say what went wrong, count down to the next try, and let it be made now", () => {
    const playback = {
      state: "waiting",
      retryInMs: 4200,
      code: "full",
      message: "All 100 places are taken.",
    } as const;
    const at = (retryInMs: number, speech = english) =>
      veilFor({ playback, channel: undefined, calm: false, retryInMs }, speech);
    expect(at(4200)?.words).toBe("All 100 places are taken.");
    expect(at(4200)?.count).toBe("Trying again in 5 s.");
    expect(at(900)?.count).toBe("Trying again in 1 s.");
    expect(at(900)?.button).toBe("Try now");
    expect(at(900, speechFor(["de"]))?.words).toBe("Das Haus ist voll.");
  });

  it("tell of a restart beside the held picture, not over it", () => {
    expect(toast({ state: "playing" }, "restarting")).not.toBe("");
    expect(toast({ state: "playing" }, "live")).toBe("");
    expect(toast({ state: "playing" }, "live", true)).toContain("held");
    expect(toast({ state: "paused" }, "restarting")).toBe("");
  });

  it("are there in twelve languages, none with a hole, Arabic from the right", () => {
    expect(Object.keys(LANGUAGES)).toHaveLength(12);
    const placeholders = (text: string) => text.match(/\{\w+\}/g) ?? [];
    for (const words of Object.values(LANGUAGES)) {
      for (const [key, sentence] of Object.entries(words)) {
        const inEnglish = LANGUAGES.en?.[key as keyof Words] ?? "";
        expect(sentence).not.toBe("");
        expect(placeholders(sentence)).toEqual(placeholders(inEnglish));
      }
    }
    expect(speechFor(["ar-EG", "en"]).direction).toBe("rtl");
    expect(speechFor(["xx", "pt-BR"]).language).toBe("pt");
    expect(speechFor([]).language).toBe("en");
  });
});

describe("the studio's words", () => {
  it("name every state of a channel differently", () => {
    const states: ChannelState[] = ["starting", "live", "idle", "restarting", "closed"];
    const words = states.map((state) => stateInWords(channel(state), "open").words);
    expect(new Set(words).size).toBe(states.length);
  });

  it("believe no channel whose connection is gone", () => {
    expect(stateInWords(channel("live"), "waiting").mood).toBe("trouble");
    expect(stateInWords(channel("live"), "connecting").mood).toBe("calm");
  });

  it("say why a channel refused the page, and no more that it is being connected to", () => {
    const refused = stateInWords(undefined, "refused", 'There is no channel "nope".');
    expect(refused).toEqual({ words: 'There is no channel "nope".', mood: "trouble" });
  });

  it("give no numbers of a server that is gone", () => {
    const stats = { framesPerSecond: 8, roundTripMs: 4 };
    for (const socket of ["waiting", "connecting", "refused", "off"] as const) {
      expect(factsOf(channel("live"), stats, 1900, socket)).toEqual([]);
    }
  });

  it("count a line as the server does, and know how far it is over", () => {
    expect(charactersOver("a".repeat(450))).toBe(150);
    expect(charactersOver("\u{1F43C}".repeat(300))).toBe(0);
    expect(charactersOver("  a \n  b ")).toBe(3 - 300);
  });

  it("give numbers while the film runs, and none before", () => {
    const stats = { framesPerSecond: 8, roundTripMs: 0.4 };
    expect(factsOf(channel("live"), stats, 1900).map(([, value]) => value)).toEqual([
      "8 fps",
      "1.6× real time",
      "1 ms away",
      "your words took 1.9 s",
    ]);
    expect(factsOf(channel("starting"), stats, 1900)).toEqual([]);
    expect(viewersInWords(0)).toBe("");
  });

  it("tell which chunks a prompt conditions", () => {
    const at = (chunk?: number): PromptView => ({
      id: "a",
      text: "a",
      author: "Ada",
      state: "applied",
      chunk,
    });
    expect(chunksOf(at(3), at(9))).toBe("chunks 3\u2060–\u20608");
    expect(chunksOf(at(3), at(4))).toBe("chunk 3");
    expect(chunksOf(at(3), undefined)).toBe("since chunk 3");
    expect(chunksOf(at(), at(9))).toBe("");
  });
});

describe("the embed's conversation", () => {
  it("takes play and pause, with or without an id, and nothing else", () => {
    expect(commandIn({ evertale: 1, type: "play", id: 7 })).toEqual({
      evertale: 1,
      type: "play",
      id: 7,
    });
    expect(commandIn({ evertale: 1, type: "pause" })?.type).toBe("pause");
    for (const noise of [
      null,
      "play",
      { type: "play" },
      { evertale: 1, type: "close" },
      { evertale: 2, type: "play" },
    ]) {
      expect(commandIn(noise)).toBeNull();
    }
  });

  it("tells whoever waits for an answer what is wrong with the question", () => {
    const told = (rest: object) => misfitIn({ evertale: 1, id: 7, ...rest })?.message;
    expect(told({ type: "set", name: "colour", value: 1 })).toMatch(/no "colour" to set; .*muted/);
    expect(told({ type: "set", name: "muted", value: 1 })).toMatch(/"muted" does not take/);
    expect(told({ type: "get", name: "size" })).toMatch(/no "size" to get; .*latencyMs/);
    expect(told({ type: "say" })).toMatch(/say wants text/);
    expect(told({ type: "close" })).toMatch(/no command "close"/);
    expect(told({ type: "play" })).toBeUndefined();
    for (const noise of [null, "play", { id: 7, type: "close" }, { evertale: 1, type: "close" }])
      expect(misfitIn(noise)).toBeNull();
  });

  it("speaks to an exact origin or to nobody", () => {
    expect(originOf("https://site.example/page?x")).toBe("https://site.example");
    for (const nobody of ["", "nonsense", "data:text/html,x", "*"])
      expect(originOf(nobody)).toBeNull();
  });
});
