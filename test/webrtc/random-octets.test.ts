// Octets of chance from a stock.
import { expect, it } from "vitest";
import { randomOctets } from "../../src/webrtc/random-octets.js";

it("come in the wanted number, never twice, and stay when the stock is drawn anew", () => {
  const drawn = Array.from({ length: 3_000 }, () => randomOctets(12));
  const texts = drawn.map((octets) => octets.toString("hex"));
  expect(new Set(texts).size).toBe(3_000);
  expect(drawn.every(({ length }) => length === 12)).toBe(true);
  for (let i = 0; i < 20; i += 1) randomOctets(4_096);
  expect(drawn.map((octets) => octets.toString("hex"))).toEqual(texts);
  expect(() => randomOctets(4_097)).toThrow("4097");
});
