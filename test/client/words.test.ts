// What viewers are told, and what a page around the frame may say: the pure parts.
import { describe, expect, it } from "vitest";
import { commandIn, originOf } from "../../client/embed-bridge.js";
import { toastFor, veilFor } from "../../client/player/player-words.js";
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
    prompt: null,
    stats,
  };
}

describe("the player's words", () => {
  it("leave a playing picture uncovered", () => {
    expect(veilFor({ state: "playing" }, "live", false)).toBeNull();
  });

  it("offer a press wherever one helps, and only there", () => {
    expect(veilFor({ state: "paused" }, "live", false)?.button).toBe("Play");
    expect(veilFor({ state: "blocked" }, "live", false)?.button).toBe("Tap to play");
    expect(veilFor({ state: "refused", message: "No." }, undefined, false)?.button).toBe(
      "Try again",
    );
    expect(veilFor({ state: "connecting", again: false }, "live", false)?.button).toBeUndefined();
  });

  it("say why nothing moves for those who asked for less motion", () => {
    expect(veilFor({ state: "paused" }, "live", true)?.words).toContain("less motion");
  });

  it("say what went wrong and when it is tried again", () => {
    const state = { state: "waiting", retryInMs: 4200, message: "The house is full." } as const;
    expect(veilFor(state, undefined, false)?.words).toBe("The house is full. Trying again in 4 s.");
  });

  it("tell of a restart beside the held picture, not over it", () => {
    expect(toastFor({ state: "playing" }, "restarting")).not.toBe("");
    expect(toastFor({ state: "playing" }, "live")).toBe("");
    expect(toastFor({ state: "playing" }, "live", true)).toContain("held");
    expect(toastFor({ state: "paused" }, "restarting")).toBe("");
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

  it("speaks to an exact origin or to nobody", () => {
    expect(originOf("https://site.example/page?x")).toBe("https://site.example");
    for (const nobody of ["", "nonsense", "data:text/html,x", "*"])
      expect(originOf(nobody)).toBeNull();
  });
});
