// Captions switch with the picture: fake frames, no video.
import { beforeEach, describe, expect, it } from "vitest";
import { CaptionTrack, rtpDistance } from "../../client/player/captions.js";
import type { PromptView } from "../../src/protocol.js";

function applied(id: string, firstFrameRtpTimestamp?: number): PromptView {
  return {
    id,
    text: id,
    author: "Ada",
    state: "applied",
    chunk: 1,
    firstFrameAtMs: 1,
    firstFrameRtpTimestamp,
  };
}

describe("CaptionTrack", () => {
  let shown: string[];
  let track: CaptionTrack;
  beforeEach(() => {
    shown = [];
    track = new CaptionTrack((prompt) => shown.push(prompt?.id ?? ""));
  });

  it("switches at the first frame made under the prompt, not when the news arrives", () => {
    track.frame(90_000);
    track.learn(applied("fox", 180_000));
    track.frame(168_750);
    expect(shown).toEqual([]);
    track.frame(180_000);
    expect(shown).toEqual(["fox"]);
  });

  it("switches at once when the news comes after the frame", () => {
    track.frame(200_000);
    track.learn(applied("fox", 180_000));
    expect(shown).toEqual(["fox"]);
  });

  it("does not miss a prompt whose first frame was dropped", () => {
    track.frame(90_000);
    track.learn(applied("fox", 180_000));
    track.frame(191_250);
    expect(shown).toEqual(["fox"]);
  });

  it("counts across the wrap of 32-bit timestamps", () => {
    track.frame(0xffff_ff00);
    track.learn(applied("fox", 11_000));
    expect(shown).toEqual([]);
    track.frame(11_000);
    expect(shown).toEqual(["fox"]);
    expect(rtpDistance(5, 0xffff_fffb)).toBe(10);
    expect(rtpDistance(0xffff_fffb, 5)).toBe(-10);
  });

  it("shows only the newest of several prompts that became due together", () => {
    track.learn(applied("fox", 90_000));
    track.learn(applied("dog", 100_000));
    track.learn(applied("cat", 190_000));
    track.frame(120_000);
    expect(shown).toEqual(["dog"]);
    track.frame(190_000);
    expect(shown).toEqual(["dog", "cat"]);
  });

  it("ignores prompts without a frame: accepted, rejected, applied but not sent yet", () => {
    track.frame(90_000);
    track.learn({ id: "a", text: "a", author: "Ada", state: "accepted" });
    track.learn({ id: "b", text: "b", author: "Ada", state: "rejected", reason: "No." });
    track.learn({ id: "c", text: "c", author: "Ada", state: "applied", chunk: 3, appliedAtMs: 5 });
    track.frame(180_000);
    expect(shown).toEqual([]);
  });

  it("never shows what a moderator deleted before its frame came, and takes away what is shown", () => {
    track.learn(applied("fox", 90_000));
    track.learn(applied("dog", 180_000));
    track.learn({ id: "dog", text: "", author: "Ada", state: "rejected", reason: "Deleted." });
    track.frame(90_000);
    track.frame(180_000);
    expect(shown).toEqual(["fox"]);
    track.learn({ id: "fox", text: "", author: "Ada", state: "rejected", reason: "Deleted." });
    expect(track.current).toBeNull();
    expect(shown).toEqual(["fox", ""]);
  });

  it("falls back to the arrival of the news where frames carry no timestamp", () => {
    track.frame(undefined);
    track.learn(applied("fox", 180_000));
    expect(shown).toEqual(["fox"]);
  });

  it("falls back to the arrival of the news where the server gives no timestamp", () => {
    track.frame(90_000);
    track.learn(applied("fox"));
    expect(shown).toEqual(["fox"]);
  });

  it("falls back to the arrival of the news where a relay rewrote the timestamps", () => {
    track.frame(90_000);
    track.learn(applied("fox", 90_000 + 3_600 * 90_000));
    expect(shown).toEqual(["fox"]);
  });

  it("waits for a picture before it switches at all", () => {
    track.learn(applied("fox", 90_000));
    expect(shown).toEqual([]);
    track.frame(90_000);
    expect(shown).toEqual(["fox"]);
  });

  it("begins with the newest prompt that has frames, and repeats nothing on a reconnection", () => {
    const prompts = [
      applied("fox", 1),
      applied("dog", 2),
      { ...applied("cat"), state: "accepted" as const },
    ];
    track.reset(prompts);
    track.reset(prompts);
    expect(shown).toEqual(["dog"]);
    expect(track.current?.id).toBe("dog");
  });

  it("keeps a bounded number of prompts waiting; the oldest goes", () => {
    for (let index = 0; index < 100; index += 1) track.learn(applied(`p${index}`, 90_000 + index));
    track.frame(90_083);
    expect(shown).toEqual([]);
    track.frame(90_084);
    expect(shown).toEqual(["p84"]);
  });

  describe("for who went back in the film", () => {
    const told = (id: string, firstFrameAtMs: number): PromptView => ({
      ...applied(id, firstFrameAtMs * 90),
      firstFrameAtMs,
    });

    it("shows the words that were in force when the picture was made", () => {
      track.reset([told("fox", 1_000), told("dog", 5_000)]);
      track.at(2_000);
      track.at(4_900);
      // The segments' clock is read a moment after the prompts'.
      track.at(4_970);
      expect(shown).toEqual(["dog", "fox", "dog"]);
    });

    it("is not told of what is live meanwhile, and comes back to that", () => {
      track.reset([told("fox", 1_000)]);
      track.at(2_000);
      track.learn(told("cat", 9_000));
      track.reset([told("fox", 1_000), told("cat", 9_000)]);
      expect(shown).toEqual(["fox"]);
      track.frame(9_500 * 90);
      expect(shown).toEqual(["fox", "cat"]);
    });

    it("never shows what was deleted, also while nobody could hear of it", () => {
      track.reset([told("fox", 1_000), told("dog", 5_000), told("cat", 9_000)]);
      track.learn({ ...told("dog", 5_000), state: "rejected" });
      track.at(6_000);
      track.reset([told("cat", 9_000)]);
      track.at(1_500);
      track.reset([told("bee", 500), told("cat", 9_000)]);
      track.at(1_500);
      expect(shown).toEqual(["cat", "fox", "bee"]);
    });
  });

  it("knows when a frame was made by the prompt whose first frame it follows", () => {
    expect(track.madeAtMs(90_000)).toBeUndefined();
    track.learn(applied("fox", 90_000));
    expect(track.madeAtMs(270_000)).toBe(2_001);
  });
});
