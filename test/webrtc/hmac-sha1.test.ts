// Test vectors of RFC 2202, and the runtime's own HMAC.
import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { HmacSha1, isSignedBy, SIGNING_ROOM_BYTES } from "../../src/webrtc/hmac-sha1.js";

function sign(key: HmacSha1, message: Buffer): Buffer {
  const bytes = Buffer.concat([Buffer.alloc(SIGNING_ROOM_BYTES, 0xee), message, Buffer.alloc(9)]);
  const signature = key.sign(bytes, SIGNING_ROOM_BYTES, SIGNING_ROOM_BYTES + message.length);
  return Buffer.from(signature, "latin1");
}
const repeated = (octet: number, count: number) => Buffer.alloc(count, octet);

describe("HMAC-SHA1", () => {
  it.each([
    [repeated(0x0b, 20), Buffer.from("Hi There"), "b617318655057264e28bc0b6fb378c8ef146be00"],
    [
      Buffer.from("Jefe"),
      Buffer.from("what do ya want for nothing?"),
      "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79",
    ],
    [repeated(0xaa, 20), repeated(0xdd, 50), "125d7342b9ac11cd91a39af48aa17b4f63f175d3"],
    [
      repeated(0xaa, 80),
      Buffer.from("Test Using Larger Than Block-Size Key - Hash Key First"),
      "aa4ae5e15272d00e95705637ce8a3b55ed402112",
    ],
  ])("signs what RFC 2202 signs", (key, message, signature) => {
    expect(sign(new HmacSha1(key), message).toString("hex")).toBe(signature);
  });

  it("signs one message after the other as the runtime does, whatever key was used in between", () => {
    const [one, other] = [new HmacSha1(Buffer.from("one")), new HmacSha1(Buffer.from("other"))];
    for (let octets = 0; octets < 300; octets += 7) {
      const message = repeated(octets & 0xff, octets);
      sign(other, message);
      expect(sign(one, message)).toEqual(createHmac("sha1", "one").update(message).digest());
    }
  });

  it("is compared to the last octet asked for, and to none beyond the end", () => {
    const signature = "\u00ffab";
    expect(isSignedBy(signature, Buffer.from([1, 0xff, 97, 98]), 1, 3)).toBe(true);
    expect(isSignedBy(signature, Buffer.from([1, 0xff, 97, 99]), 1, 3)).toBe(false);
    expect(isSignedBy(signature, Buffer.from([1, 0xff, 97, 99]), 1, 2)).toBe(true);
    expect(isSignedBy(signature, Buffer.from([1, 0xff, 97]), 1, 3)).toBe(false);
  });
});
