// What a page's author is told of attributes that mean nothing.
import { expect, it } from "vitest";
import { strangeAttributes, strangeTransport } from "../../client/player/attribute-check.js";

const KNOWN = ["src", "autoplay", "muted", "captions", "nohotkeys"];

it("names attributes that nobody knows, and what may be meant", () => {
  expect(strangeAttributes(["src", "autplay", "mute", "videoid"], KNOWN)).toEqual([
    'nobody knows the attribute "autplay": is "autoplay" meant?',
    'nobody knows the attribute "mute": is "muted" meant?',
    'nobody knows the attribute "videoid".',
  ]);
});

it("says nothing of what belongs to pages, frameworks and videos", () => {
  const theirs = ["class", "style", "slot", "data-v-7a7a37b1", "aria-label", "_ngcontent-abc"];
  const others = ["onplaying", "playsinline", "width", "preload", "@click", ":src", "v-if"];
  expect(strangeAttributes([...theirs, ...others, ...KNOWN], KNOWN)).toEqual([]);
});

it("names a way to the picture that is none", () => {
  expect(strangeTransport("udp")).toBe(
    'transport="udp" is none of auto, webrtc, websocket, hls: auto is taken.',
  );
  expect([strangeTransport("hls"), strangeTransport(null)]).toEqual([undefined, undefined]);
});
