import { expect, it } from "vitest";
import { iceServersFor } from "../../src/webrtc/index.js";

// As coturn reckons it: printf 86400:evertale | openssl dgst -sha1 -hmac north-secret -binary | base64
it("gives TURN servers a password of a day, made with the secret, and STUN servers none", () => {
  const urls = ["turn:turn.example:3478?transport=tcp", "stun:stun.example"];
  expect(iceServersFor(urls, "north-secret", 0)).toEqual([
    {
      urls: "turn:turn.example:3478?transport=tcp",
      username: "86400:evertale",
      credential: "xxcSSxLEnKLhU8+DSHCbDFk/1GU=",
    },
    { urls: "stun:stun.example" },
  ]);
  expect(iceServersFor(urls, undefined, 0)).toEqual(urls.map((url) => ({ urls: url })));
});
