// A channel as followers, lists and players are told of it.
import { expect, it } from "vitest";
import { type ChannelFacts, channelViewOf } from "../../../src/stream/channel-view.js";

const FACTS: ChannelFacts = {
  name: "main",
  state: "live",
  stopped: false,
  info: { name: "fake", provider: "cpu", fps: 8, encodes: true },
  size: { width: 128, height: 96 },
  viewers: 2,
  takesPictures: false,
  segment: {
    prompt: { id: "p", text: "a panda", author: "Ann", origin: "viewer" },
    fromChunk: 3,
  },
  stats: {
    chunk: 4,
    chunkMsP50: 300.126,
    chunkMsP95: 412.999,
    realTimeFactor: 3.3333,
    quality: { steps: 8, guided: true },
    lateFrames: 1,
    heldFrames: 2,
    sentFrames: 40,
  },
  encodeMsP50: 1.005_1,
};

it("tells what is on, how large, how many watch, and times to the hundredth", () => {
  expect(channelViewOf(FACTS)).toEqual({
    name: "main",
    state: "live",
    stopped: false,
    bundle: "fake",
    provider: "cpu",
    width: 128,
    height: 96,
    fps: 8,
    viewers: 2,
    picturesFrom: "moderators",
    prompt: { id: "p", text: "a panda", appliedAtChunk: 3 },
    stats: {
      chunk: 4,
      chunkMsP50: 300.13,
      chunkMsP95: 413,
      realTimeFactor: 3.33,
      steps: 8,
      lateFrames: 1,
      heldFrames: 2,
      encodeMsP50: 1.01,
    },
  });
});

it("tells no words of what was stopped, nor before there are any", () => {
  expect(channelViewOf({ ...FACTS, stopped: true }).prompt).toBeNull();
  expect(channelViewOf({ ...FACTS, segment: undefined }).prompt).toBeNull();
});

it("tells who may give pictures: nobody where the bundle cannot read any", () => {
  const from = (facts: Partial<ChannelFacts>) => channelViewOf({ ...FACTS, ...facts }).picturesFrom;
  expect(from({ takesPictures: true })).toBe("everybody");
  const info = { ...FACTS.info, encodes: false };
  expect([from({ info }), from({ info, takesPictures: true })]).toEqual(["nobody", "nobody"]);
});
