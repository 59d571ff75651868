import fc from "fast-check";
import { pack } from "msgpackr";
import { describe, expect, it } from "vitest";
import { PROTOCOL_VERSION } from "../../../src/protocol.js";
import { readClientMessage } from "../../../src/stream/chat/chat-messages.js";
import { isFlatMap } from "../../../src/stream/chat/flat-message.js";

const scalar = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.integer(),
  fc.maxSafeInteger(),
  fc.double(),
  fc.boolean(),
  fc.constant(null),
  fc.uint8Array({ maxLength: 300 }),
);
const flat = fc.dictionary(fc.string({ maxLength: 40 }), scalar, { maxKeys: 20 });

describe("a client's message", () => {
  it("is a map of scalars, as any packer writes it", () => {
    fc.assert(
      fc.property(flat, (message) => isFlatMap(pack(message))),
      { numRuns: 300, seed: 20 },
    );
    const message = { type: "hello", version: PROTOCOL_VERSION, name: undefined, key: "12345678" };
    expect(isFlatMap(pack(message))).toBe(true);
    expect(readClientMessage(pack(message))).toMatchObject({ type: "hello", name: undefined });
  });

  it("is none with anything nested in it, cut off, or with more behind it", () => {
    const message = pack({ type: "prompt", ref: "1", text: "a panda" });
    expect(isFlatMap(message.subarray(0, -1))).toBe(false);
    expect(isFlatMap(Buffer.concat([message, message]))).toBe(false);
    for (const nested of [{ a: [] }, { a: {} }, { a: [1] }, { a: new Date(0) }, [1], "text", 7])
      expect(isFlatMap(pack(nested))).toBe(false);
    expect(isFlatMap(new Uint8Array(0))).toBe(false);
  });

  it("that is nested thousands deep, or claims to be long, is refused before anything is made of it", () => {
    for (const octets of [
      Buffer.alloc(3_000, 0x91),
      Buffer.from("81a161".repeat(1_000), "hex"),
      Buffer.from("81a161ddffffffff", "hex"),
      Buffer.from("81a161dbffffffff", "hex"),
    ]) {
      expect(isFlatMap(octets)).toBe(false);
      expect(() => readClientMessage(octets)).toThrow("not one flat msgpack map");
    }
  });
});
