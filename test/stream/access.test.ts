import { SignJWT } from "jose";
import { describe, expect, it } from "vitest";
import { Access, bearerToken } from "../../src/stream/access/index.js";

const SECRET = "a secret of more than thirty-two letters";
const issue = (access: Access, more: object = {}) =>
  access.issue({ role: "moderator", channel: "main", name: "Mo", days: 1, ...more });

describe("tokens", () => {
  it("name their bearer, role and channel", async () => {
    const access = new Access({ secret: SECRET });
    const identity = await access.identify(await issue(access), "main");
    expect(identity).toEqual({ role: "moderator", name: "Mo", tokenId: expect.any(String) });
    const everywhere = await issue(access, { role: "owner", channel: "*" });
    expect((await access.identify(everywhere, "other")).role).toBe("owner");
  });

  it("are refused in one sentence when they are for another channel, expired, forged, or none", async () => {
    let unixMs = 1_700_000_000_000;
    const access = new Access({ secret: SECRET, unixMs: () => unixMs });
    const token = await issue(access);
    const refused = (one: string, sentence: RegExp) =>
      expect(access.identify(one, "main")).rejects.toMatchObject({
        code: "token-invalid",
        message: expect.stringMatching(sentence),
      });
    await refused(await issue(access, { channel: "other" }), /for another channel than "main"/);
    await expect(access.identify(token, "*")).rejects.toMatchObject({
      message: expect.stringMatching(/takes an owner's for all: .*--channel '\*' makes one\.$/),
    });
    await refused(
      await issue(new Access({ secret: `${SECRET}!`, unixMs: () => unixMs })),
      /none of this/,
    );
    await refused("nonsense", /none of this server's/);
    const unsigned = `${btoa('{"alg":"none"}')}.${token.split(".")[1]}.`;
    await refused(unsigned, /none of this server's/);
    const key = new TextEncoder().encode(SECRET);
    const king = new SignJWT({ role: "king" })
      .setProtectedHeader({ alg: "HS256" })
      .setIssuer("evertale");
    king
      .setAudience("main")
      .setJti("1")
      .setExpirationTime(unixMs / 1000 + 60);
    await refused(await king.sign(key), /none of this server's/);
    unixMs += 25 * 3_600_000;
    await refused(token, /has expired/);
  });

  it("do not exist without a secret: then the machine's owner is the owner, and nobody else is", async () => {
    const access = new Access();
    await expect(issue(access)).rejects.toMatchObject({ code: "config-invalid" });
    await expect(access.identify("x", "main")).rejects.toThrow(/has no tokens/);
    expect(access.withoutToken(true).role).toBe("owner");
    expect(access.withoutToken(false).role).toBe("guest");
    // With tokens, sitting at the machine no longer suffices.
    expect(new Access({ secret: SECRET }).withoutToken(true).role).toBe("guest");
  });

  it("come in a header", () => {
    expect(bearerToken("Bearer a.b-c_d")).toBe("a.b-c_d");
    expect(bearerToken("bearer  a.b.c ")).toBe("a.b.c");
    expect(bearerToken("Basic abc")).toBeUndefined();
    expect(bearerToken(undefined)).toBeUndefined();
  });
});
