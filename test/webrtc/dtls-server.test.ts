// Handshakes of our DTLS server: with a library's client, and with clients that say what they should not.
import { type KeyObject, X509Certificate } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { ownCertificate } from "../../src/webrtc/dtls/certificate.js";
import { certificateKey } from "../../src/webrtc/dtls/certificate-key.js";
import { DtlsServer } from "../../src/webrtc/dtls/dtls-server.js";
import type { DtlsEnd } from "../../src/webrtc/dtls/dtls-session.js";
import { LibraryDtlsClient } from "../../src/webrtc/dtls/library-client.js";
import { type SrtpMasterKeys, srtpMasterKeys } from "../../src/webrtc/dtls/prf.js";
import { CONTENT } from "../../src/webrtc/dtls/records.js";
import { type Identity, type Manners, newIdentity, TestClient } from "./dtls-client.js";
import { FakeClock } from "./fake-clock.js";

const HANDSHAKE_FAILURE = 40;
const BAD_CERTIFICATE = 42;
const DECRYPT_ERROR = 51;

let viewer: Identity;
let other: Identity;
let clock: FakeClock;
beforeAll(async () => {
  viewer = await newIdentity();
  other = await newIdentity();
});

interface Seen {
  readonly sent: Buffer[];
  readonly ends: DtlsEnd[];
  keys: SrtpMasterKeys | undefined;
}

async function open(fingerprint = viewer.fingerprint) {
  clock = new FakeClock();
  const seen: Seen = { sent: [], ends: [], keys: undefined };
  const server = new DtlsServer({
    certificate: await ownCertificate(),
    clientFingerprint: fingerprint,
    clock,
    send: (datagram) => seen.sent.push(datagram),
    onConnected: (keys) => {
      seen.keys = keys;
    },
    onEnded: (end) => seen.ends.push(end),
  });
  const take = () => seen.sent.splice(0);
  return { server, seen, take };
}

/** A whole handshake, message by message. */
async function shakeHands(manners: Manners, identity = viewer) {
  const { server, seen, take } = await open();
  const client = new TestClient(identity, manners);
  server.receive(client.record(client.hello()));
  const answers = take().flatMap((datagram) => client.read(datagram));
  for (const record of answers) server.receive(record);
  for (const datagram of take()) client.read(datagram);
  return { server, seen, take, client, answers };
}

describe("the key of a certificate", () => {
  const spki = (key: KeyObject) => key.export({ type: "spki", format: "der" });

  it("on P-256 is the one that the runtime reads, whatever stands before it", async () => {
    const { der } = await ownCertificate();
    expect(spki(certificateKey(der))).toEqual(spki(new X509Certificate(der).publicKey));
    const theirs = viewer.der;
    expect(spki(certificateKey(theirs))).toEqual(spki(new X509Certificate(theirs).publicKey));
  });

  it("that is cut off, or whose point is on no curve, is refused", async () => {
    const { der } = await ownCertificate();
    for (let length = 0; length < der.length; length += 7)
      expect(() => certificateKey(der.subarray(0, length))).toThrow();
    const head = Buffer.from("2a8648ce3d03010703420004", "hex");
    const wrong = Buffer.from(der);
    const at = wrong.indexOf(head) + head.length;
    wrong[at] = (wrong[at] ?? 0) ^ 1;
    expect(() => certificateKey(wrong)).toThrow();
  });
});

describe("a handshake", () => {
  it.each([
    ["P-256 and AES-CM", {}, "aes-cm-hmac-sha1-80"],
    ["X25519 alone", { groups: [29] }, "aes-cm-hmac-sha1-80"],
    ["AES-GCM alone", { srtpProfiles: [7] }, "aes-gcm"],
    ["no extended master secret", { extendedMasterSecret: false }, "aes-cm-hmac-sha1-80"],
  ] as const)("with %s ends in the same keys on both sides", async (_, manners, profile) => {
    const { seen, client } = await shakeHands(manners);
    expect(client.isFinished).toBe(true);
    expect(seen.ends).toEqual([]);
    if (client.secrets === undefined) throw new Error("the client has no secrets");
    expect(seen.keys).toEqual(srtpMasterKeys(client.secrets, profile));
  });

  it("with a library's client ends in the same keys, and the library's client does as ours", async () => {
    const { server, seen, take } = await open((await ownCertificate()).fingerprint);
    const certificate = await ownCertificate();
    let keys: SrtpMasterKeys | undefined;
    let done = () => {};
    const connected = new Promise<void>((resolve) => {
      done = resolve;
    });
    const client: LibraryDtlsClient = new LibraryDtlsClient({
      certificate,
      serverFingerprint: certificate.fingerprint,
      send: (datagram) => {
        server.receive(datagram);
        // As a network does it: never within the call.
        setImmediate(() => {
          for (const answer of take()) client.receive(answer);
        });
      },
      onConnected: (made) => {
        keys = made;
        done();
      },
      onEnded: (end) => seen.ends.push(end),
    });
    client.start();
    await connected;
    expect(keys?.local).toEqual(seen.keys?.remote);
    expect(keys?.remote).toEqual(seen.keys?.local);
    expect(seen.ends).toEqual([]);
    client.close();
    server.close();
  });

  it("goes on from messages in small pieces, twice and in any order", async () => {
    const { server, seen, take } = await open();
    const client = new TestClient(viewer);
    const hello = client.hello();
    const pieces = Array.from({ length: Math.ceil((hello.length - 12) / 20) }, (_, i) => {
      const piece = hello.subarray(12 + i * 20, 32 + i * 20);
      const head = Buffer.from(hello.subarray(0, 12));
      head.writeUIntBE(i * 20, 6, 3);
      head.writeUIntBE(piece.length, 9, 3);
      return client.record(Buffer.concat([head, piece]));
    });
    for (const piece of [...pieces].reverse()) server.receive(piece);
    const answers = take().flatMap((datagram) => client.read(datagram));
    for (const record of [...answers].reverse()) server.receive(record);
    for (const record of answers) server.receive(record);
    await Promise.resolve();
    for (const datagram of take()) client.read(datagram);
    expect(client.isFinished).toBe(true);
    expect(seen.keys).toBeDefined();
  });

  it("says its flights again when they are not heard: by the clock, and when the client says its own again; not for ever", async () => {
    const { server, seen, take } = await open();
    const client = new TestClient(viewer);
    const hello = client.record(client.hello());
    server.receive(hello);
    expect(take()).toHaveLength(1);
    clock.advance(499);
    expect(take()).toHaveLength(0);
    clock.advance(1);
    expect(take()).toHaveLength(1);
    server.receive(hello);
    const [flight = Buffer.alloc(0)] = take();
    const answers = client.read(flight);
    for (const record of answers) server.receive(record);
    expect(take()).toHaveLength(1);
    expect(seen.keys).toBeDefined();
    for (let i = 0; i < 20; i += 1) server.receive(answers[0] ?? Buffer.alloc(0));
    const last = take();
    expect(last.length).toBeGreaterThan(0);
    expect(last.length).toBeLessThan(8);
    // Sealed under a number of its own: the client has not read it before.
    for (const datagram of last) client.read(datagram);
    expect(client.isFinished).toBe(true);
    clock.advance(60_000);
    expect(take()).toHaveLength(0);
  });
});

describe("a client is refused, is told why, and never connected,", () => {
  it.each<[string, Manners, number]>([
    ["without the one cipher suite", { suites: [0xc02f, 0x009c] }, HANDSHAKE_FAILURE],
    ["without a group that we have", { groups: [24] }, HANDSHAKE_FAILURE],
    ["without SRTP", { srtpProfiles: [5] }, HANDSHAKE_FAILURE],
    ["of DTLS 1.0", { version: 0xfeff }, 70],
  ])("%s", async (_, manners, alert) => {
    const { server, seen, take } = await open();
    const client = new TestClient(viewer, manners);
    server.receive(client.record(client.hello()));
    for (const datagram of take()) client.read(datagram);
    expect(client.alerts).toEqual([alert]);
    expect(seen).toMatchObject({ ends: ["failed"], keys: undefined });
    server.receive(client.record(client.hello()));
    expect(take()).toEqual([]);
  });

  it.each<[string, () => Manners, number]>([
    ["that has no certificate", () => ({ withoutCertificate: true }), BAD_CERTIFICATE],
    ["that shows the certificate and does not prove it", () => ({ withoutProof: true }), 10],
    [
      "that shows the certificate and has another key",
      () => ({ signsWith: other.keyPem }),
      DECRYPT_ERROR,
    ],
    [
      "that has heard another handshake than ours",
      () => ({ finished: Buffer.alloc(12, 7) }),
      DECRYPT_ERROR,
    ],
    ["whose last word is too short", () => ({ finished: Buffer.alloc(0) }), DECRYPT_ERROR],
  ])("%s", async (_, manners, alert) => {
    const { seen, client } = await shakeHands(manners());
    expect(client.alerts).toEqual([alert]);
    expect(seen).toMatchObject({ ends: ["failed"], keys: undefined });
  });

  it("whose certificate is not the announced one", async () => {
    const { seen, client } = await shakeHands({}, other);
    expect(client.alerts).toEqual([BAD_CERTIFICATE]);
    expect(seen).toMatchObject({ ends: ["failed"], keys: undefined });
  });

  it("whose Finished is not sealed", async () => {
    const { server, seen, take } = await open();
    const client = new TestClient(viewer, { finished: Buffer.alloc(12) });
    server.receive(client.record(client.hello()));
    const answers = take().flatMap((datagram) => client.read(datagram));
    for (const record of answers.slice(0, -1)) server.receive(record);
    const bare = Buffer.concat([
      Buffer.from([20, 0, 0, 12, 0, 4, 0, 0, 0, 0, 0, 12]),
      Buffer.alloc(12),
    ]);
    server.receive(client.record(bare));
    expect(seen.keys).toBeUndefined();
  });
});

describe("what is not a record of the client", () => {
  it("changes nothing, whatever it is: cut short, of chance, of another key, said before", async () => {
    const { server, seen, take, client } = await shakeHands({});
    const goodbye = client.seal(CONTENT.alert, Buffer.from([1, 0]));
    for (let bytes = 0; bytes < goodbye.length; bytes += 1) {
      server.receive(goodbye.subarray(0, bytes));
      const changed = Buffer.from(goodbye);
      changed[bytes] = (changed[bytes] ?? 0) ^ 1;
      server.receive(changed);
    }
    const stranger = (await shakeHands({})).client;
    server.receive(stranger.seal(CONTENT.alert, Buffer.from([1, 0])));
    // Not sealed at all.
    server.receive(Buffer.from([21, 0xfe, 0xfd, 0, 0, 0, 0, 0, 0, 0, 9, 0, 2, 1, 0]));
    expect(seen.ends).toEqual([]);
    expect(take()).toEqual([]);
    server.receive(goodbye);
    expect(seen.ends).toEqual(["closed"]);
  });

  it("before the handshake leads to no answer and takes no room", async () => {
    const { server, take } = await open();
    const client = new TestClient(viewer);
    const hello = client.record(client.hello());
    for (let bytes = 0; bytes < hello.length; bytes += 1) server.receive(hello.subarray(0, bytes));
    // A message that is said to be long, and numbers far ahead.
    server.receive(client.record(Buffer.from([1, 0xff, 0xff, 0xff, 0, 0, 0, 0, 0, 0, 0, 1, 0])));
    server.receive(client.record(Buffer.from([1, 0, 0, 1, 0xff, 0, 0, 0, 0, 0, 0, 1, 0])));
    expect(take()).toEqual([]);
    server.receive(hello);
    expect(take()).toHaveLength(1);
  });
});

describe("the end", () => {
  it("is told to a connected client in words, twice; close may come twice too", async () => {
    const { server, seen, take, client } = await shakeHands({});
    server.close();
    server.close();
    const words = take();
    expect(words).toHaveLength(2);
    for (const datagram of words) client.read(datagram);
    expect(client.alerts).toEqual([0, 0]);
    expect(seen.ends).toEqual([]);
  });

  it("of one that never connected is silent", async () => {
    const { server, take } = await open();
    server.close();
    clock.advance(60_000);
    expect(take()).toEqual([]);
  });
});
