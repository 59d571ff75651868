// Consent on the chosen pair, and the messages it is asked and given by; read by the connection library.
import { beforeEach, describe, expect, it } from "vitest";
import { classes, Message, methods, parseMessage } from "werift";
import { Consent } from "../../src/webrtc/ice/consent.js";
import { checkForm, keyOf, newTieBreaker, writeAnswer } from "../../src/webrtc/ice/stun-writer.js";
import { readStun } from "../../src/webrtc/mux/stun-packet.js";
import { FakeClock } from "./fake-clock.js";

const LOCAL = { usernameFragment: "ours", password: "our-password-of-22-letters" };
const REMOTE = { usernameFragment: "them", password: "their-password-of-22-lett" };
const ADDRESS = ["192.0.2.7", 50_000] as const;

let clock: FakeClock;
let consent: Consent;
let sent: Buffer[];
let expired: number;

beforeEach(() => {
  clock = new FakeClock();
  sent = [];
  expired = 0;
  consent = new Consent({
    clock,
    tieBreaker: newTieBreaker(),
    onExpired: () => {
      expired += 1;
    },
  });
  consent.begin({
    local: LOCAL,
    remote: REMOTE,
    address: ADDRESS,
    send: (message) => sent.push(message),
  });
});

function take(message: Buffer, from: readonly [string, number] = ADDRESS): boolean {
  const stun = readStun(message);
  return stun !== undefined && consent.takes(stun, message, from);
}

/** What a viewer's library answers to the last question. */
function answer(password = REMOTE.password): Buffer {
  const question = parseMessage(sent.at(-1) ?? Buffer.alloc(0));
  return new Message(methods.BINDING, classes.RESPONSE, question?.transactionId)
    .setAttribute("XOR-MAPPED-ADDRESS", ADDRESS)
    .addMessageIntegrity(Buffer.from(password))
    .addFingerprint().bytes;
}

function check(role: "ICE-CONTROLLING" | "ICE-CONTROLLED" = "ICE-CONTROLLING"): Message {
  return new Message(methods.BINDING, classes.REQUEST)
    .setAttribute("USERNAME", `${LOCAL.usernameFragment}:${REMOTE.usernameFragment}`)
    .setAttribute("PRIORITY", 1)
    .setAttribute(role, 1n);
}
const signed = (message: Message, password = LOCAL.password) =>
  message.addMessageIntegrity(Buffer.from(password)).addFingerprint().bytes;

describe("messages of STUN", () => {
  it("are read by another implementation, signature and fingerprint included", () => {
    const transaction = Buffer.from("abcdefghijkl");
    const form = checkForm({
      username: "them:ours",
      key: keyOf(REMOTE.password),
      priority: 1_853_824_767,
      tieBreaker: Buffer.from("0102030405060708", "hex"),
    });
    // Not the first one that is written: nothing of that may be left.
    form();
    const { check: written, id } = form(transaction);
    expect(id).toBe("abcdefghijkl");
    const read = parseMessage(written, Buffer.from(REMOTE.password));
    expect(read?.transactionId).toEqual(transaction);
    expect(read?.getAttributeValue("USERNAME")).toBe("them:ours");
    expect(read?.getAttributeValue("PRIORITY")).toBe(1_853_824_767);
    expect(read?.getAttributeValue("ICE-CONTROLLED")).toBe(0x0102030405060708n);
    expect(read?.attributesKeys).toContain("FINGERPRINT");
    expect(parseMessage(written, Buffer.from("another"))).toBeUndefined();
  });

  it.each([
    ["192.0.2.1", 32_853],
    ["2001:db8:1234:5678:11:2233:4455:6677", 1],
    ["::1", 65_535],
    ["fe80::1:2%eth0", 9],
    ["::ffff:192.0.2.1", 80],
  ] as const)("tell %s port %i where it came from", (host, port) => {
    const written = writeAnswer(Buffer.from("abcdefghijkl"), "password", [host, port]);
    const read = parseMessage(written, Buffer.from("password"));
    const [seen = "", seenPort] = read?.getAttributeValue("XOR-MAPPED-ADDRESS") ?? [];
    const plain = (address: string) => new URL(`http://[${address.split("%")[0]}]/`).hostname;
    expect(seenPort).toBe(port);
    if (host.includes(":")) expect(plain(seen)).toBe(plain(host));
    else expect(seen).toBe(host);
  });
});

describe("consent", () => {
  it("is asked for every five seconds, a fifth more or less, and lasts as long as it is given", () => {
    clock.advance(3999);
    expect(sent).toHaveLength(0);
    clock.advance(2001);
    expect(sent).toHaveLength(1);
    for (let seconds = 0; seconds < 120; seconds += 1) {
      clock.advance(1000);
      take(answer());
    }
    expect(sent.length).toBeGreaterThanOrEqual(20);
    expect(sent.length).toBeLessThanOrEqual(31);
    expect(new Set(sent.map((message) => message.toString("hex"))).size).toBe(sent.length);
    expect(expired).toBe(0);
  });

  it("is over 30 s after the last answer, once; what is not signed with the viewer's password is none", () => {
    clock.advance(6000);
    expect(take(answer())).toBe(true);
    for (let seconds = 0; seconds < 35; seconds += 1) {
      clock.advance(1000);
      take(answer("somebody else's password!!"));
    }
    expect(expired).toBe(1);
    const before = sent.length;
    clock.advance(60_000);
    expect(expired).toBe(1);
    expect(sent).toHaveLength(before);
  });

  it("answers the viewer's own checks", () => {
    expect(take(signed(check()))).toBe(true);
    const answered = parseMessage(sent[0] ?? Buffer.alloc(0), Buffer.from(LOCAL.password));
    expect(answered?.messageClass).toBe(classes.RESPONSE);
    expect(answered?.getAttributeValue("XOR-MAPPED-ADDRESS")).toEqual([...ADDRESS]);
  });

  it("leaves to the library what is not of this pair: other addresses, other names, another role, no signature", () => {
    expect(take(signed(check()), ["192.0.2.7", 50_001])).toBe(false);
    expect(take(signed(check()), ["192.0.2.8", 50_000])).toBe(false);
    expect(take(signed(check("ICE-CONTROLLED")))).toBe(false);
    expect(take(signed(check().setAttribute("USERNAME", "old:them")))).toBe(false);
    expect(take(signed(check(), "wrong"))).toBe(false);
    expect(take(check().bytes)).toBe(false);
    const unasked = new Message(methods.BINDING, classes.RESPONSE);
    expect(take(signed(unasked, REMOTE.password))).toBe(false);
    expect(sent).toHaveLength(0);
  });

  it("says and hears nothing once closed, and may begin anew", () => {
    consent.close();
    consent.close();
    clock.advance(60_000);
    expect(take(signed(check()))).toBe(false);
    expect([sent.length, expired, clock.timers]).toEqual([0, 0, 0]);
    consent.begin({
      local: LOCAL,
      remote: REMOTE,
      address: ADDRESS,
      send: (message) => sent.push(message),
    });
    clock.advance(6000);
    expect(sent).toHaveLength(1);
  });
});
