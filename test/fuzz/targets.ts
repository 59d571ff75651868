// What is fuzzed: every reader of what strangers send or files hold, each with samples of what it is made for. A reader may hand back anything or
// throw an EvertaleError of one sentence; everything else is a fault.
import { readFileSync } from "node:fs";
import { pack } from "msgpackr";
import { Event, type IceConnection, type Message, parseMessage } from "werift";
import { z } from "zod";
import { parseStory } from "../../src/film/story/read-story.js";
import { describeAnnexB, describeSps, readSps } from "../../src/h264/index.js";
import { grammarSchema, manifestSchema } from "../../src/model/bundle/manifest.js";
import { avcConfigOf, boxesIn, findBox } from "../../src/mp4/index.js";
import { PROTOCOL_VERSION } from "../../src/protocol.js";
import { readClientMessage } from "../../src/stream/chat/chat-messages.js";
import { allowanceKey, TrustedProxies } from "../../src/stream/front/client-address.js";
import { hostOf, isOwnName } from "../../src/stream/front/host-names.js";
import { readJson } from "../../src/stream/http/json-body.js";
import { splitTarget } from "../../src/stream/http/request-target.js";
import type { WebRequest } from "../../src/stream/http/web-server.js";
import { moderateName, moderatePrompt } from "../../src/stream/moderation/moderation.js";
import { ownCertificate } from "../../src/webrtc/dtls/certificate.js";
import { DtlsServer } from "../../src/webrtc/dtls/dtls-server.js";
import { demandIntegrity } from "../../src/webrtc/ice/stun-guard.js";
import { isGenuine, readStun } from "../../src/webrtc/mux/stun-packet.js";
import { offeredCodecs, takenCodec } from "../../src/webrtc/publish/publish-codecs.js";
import { readFeedback } from "../../src/webrtc/rtp/rtcp-feedback.js";
import { parseFragment } from "../../src/webrtc/signalling/candidates.js";
import { parseOffer } from "../../src/webrtc/signalling/offer.js";
import { SrtcpOpener } from "../../src/webrtc/srtp/srtcp-opener.js";
import { Words } from "../../src/words/index.js";
import { FAKE_GRAMMAR } from "../fakes/fake-generator.js";
import { newIdentity, TestClient } from "../webrtc/dtls-client.js";
import { FakeClock } from "../webrtc/fake-clock.js";
import { CHROMIUM_OFFER } from "../webrtc/offers.js";
import { CLUSTER_TARGETS } from "./cluster.js";
import { HEAD, KEPT_TARGETS, lines } from "./kept-files.js";
import { bytes, type FuzzTarget, json, text } from "./target.js";
import { WIRE_TARGETS } from "./viewer-packets.js";

const file = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");

const FRAGMENT = [
  "a=ice-ufrag:v3Wy",
  "a=ice-pwd:+YTUETpXDir/oqkpYKJT3cmj",
  "m=video 9 UDP/TLS/RTP/SAVPF 0",
  "a=mid:1",
  "a=candidate:1 1 udp 2113937151 192.0.2.1 54321 typ host generation 0 ufrag v3Wy",
  "a=end-of-candidates",
  "",
].join("\r\n");
const SCRIPT =
  "# a comment\n[style: pencil drawing]\n[6s] A panda swims under water\nIt dances\n[cut][4s] A rocket flies at night\n";
const JOURNAL = lines(
  HEAD,
  { type: "prompt", chunk: 0, id: "x", text: "a panda", author: "Ann", atMs: 5 },
  { type: "quality", chunk: 1, steps: 8, guided: true },
  { type: "tokens", chunk: 15, sha256: "b".repeat(64) },
);
const SUBTITLES =
  "1\n00:00:00,000 --> 00:00:05,000\nA panda swims\n\n2\n00:00:05,000 --> 00:00:09,500\nIt dances\n";
const MESSAGES = [
  { type: "hello", version: PROTOCOL_VERSION, name: "Ann", key: "k" },
  { type: "prompt", ref: "1", text: "a panda" },
  { type: "vote", ref: "2", id: "x" },
].map((message) => Uint8Array.from(pack(message)));
// Receiver report, negative acknowledgement and picture loss in one compound packet.
const REPORT = Uint8Array.from(
  Buffer.from(
    "81c9000700000002000000010000000000000064000000030000000500000006" +
      "81cd0003000000020000000100640003" +
      "81ce00020000000200000001",
    "hex",
  ),
);
// When packets arrived: a run, and a vector of two bits each.
const ARRIVALS = Uint8Array.from(
  Buffer.from(
    "8fcd00070000000100000002000500090000020020024a804008ff10203040506070".padEnd(64, "0"),
    "hex",
  ),
);
const WHIP_ANSWER = [
  "v=0",
  "o=- 1 1 IN IP4 0.0.0.0",
  "s=-",
  "t=0 0",
  "m=video 9 UDP/TLS/RTP/SAVPF 102 103",
  "a=rtpmap:102 H264/90000",
  "a=recvonly",
  "",
].join("\r\n");
/** What x264 writes for 256x256 at 8 frames a second, and a picture that begins with it. */
const SPS = Uint8Array.from(Buffer.from("6764000cacb40804342000000300200000030211e28554", "hex"));
const PICTURE = Uint8Array.from(
  Buffer.concat([
    Buffer.from([0, 0, 0, 1]),
    SPS,
    Buffer.from("0000000168ee3cb0000000016588840021", "hex"),
  ]),
);
const STUN = Uint8Array.from(
  Buffer.from(
    "000100582112a442b7e7a701bc34d686fa87dfae000600096576746a3a68367659202020002400046e0001ff802a0008932ff9b151263b36000800149aeaa70cbfd8cb56781ef2b5b2d3f249c1b571a280280004e57a3bcf",
    "hex",
  ),
);
const film = Uint8Array.from(readFileSync(new URL("../fixtures/films/plain.mp4", import.meta.url)));
const KEYS = { key: Buffer.alloc(16, 1), salt: Buffer.alloc(14, 2) };

function request(body: Uint8Array): WebRequest {
  return {
    method: "POST",
    path: "/api/channels/main/prompts",
    query: new URLSearchParams(),
    headers: { "content-type": "application/json" },
    body,
    remoteAddress: "127.0.0.1",
  };
}
const promptBody = z.object({ text: z.string() });
const words = Words.of(FAKE_GRAMMAR);

const certificate = await ownCertificate();
const viewer = await newIdentity();
const dtls = dtlsFlights();

export const TARGETS: readonly FuzzTarget[] = [
  text("SDP offer", [CHROMIUM_OFFER], parseOffer),
  text("ICE fragment", [FRAGMENT], parseFragment),
  bytes("WebSocket message", MESSAGES, readClientMessage),
  bytes("REST body", [new TextEncoder().encode('{"text":"a panda on Mars"}')], (body) =>
    readJson(request(body), promptBody, 'send {"text": "..."}'),
  ),
  text("request target", ["/api/channels/main/story?from=1&limit=%32", "/%e4%b8%ad"], splitTarget),
  text(
    "forwarded headers",
    ["203.0.113.9, 10.0.0.1", "[2001:db8::1]:443", "film.example:8443"],
    (value) => {
      const headers = { "x-forwarded-for": value, host: value, origin: `https://${value}` };
      const asked = { ...request(new Uint8Array(0)), headers };
      allowanceKey(new TrustedProxies(["loopback"]).clientOf(asked, "127.0.0.1"));
      return [hostOf(asked, value, true), isOwnName(value, ["film.example"])];
    },
  ),
  text(
    "prompt",
    ["a panda swims under water", "f\u200Buck", "Dick Whittington", "パンダが泳ぐ"],
    (prompt) => {
      const verdict = moderatePrompt(prompt);
      if (!verdict.ok && verdict.reason.includes("could not be checked"))
        throw new Error("It failed.");
      return verdict;
    },
  ),
  text(
    "line",
    ["一只大熊猫在水底游泳", "👩🏽‍🚀💃🌕", "A pnada dances", "Un panda nage sous l'eau?"],
    (line) => words.read(line),
  ),
  text("name", ["Ann", "\u0455tory", "\u3164"], moderateName),
  text(
    "script",
    [SCRIPT, SUBTITLES, '{"stories":[{"title":"Fox","prompts":["a fox"]}]}'],
    (script) => parseStory(script, "script.txt"),
  ),
  text("journal", [JOURNAL], (journal) => parseStory(journal, "journal.jsonl")),
  text("manifest", [file("test/fixtures/tiny-bundle/manifest.json")], (manifest) =>
    manifestSchema.safeParse(json(manifest)),
  ),
  text("grammar", [file("test/fixtures/tiny-bundle/grammar.json")], (grammar) =>
    grammarSchema.safeParse(json(grammar)),
  ),
  text("WHIP answer", [WHIP_ANSWER], (answer) =>
    takenCodec(answer, offeredCodecs(["h264", "vp8"])),
  ),
  bytes("MP4 boxes", [film], (bytes) => [boxesIn(bytes), findBox(bytes, "moov/trak/mdia")]),
  bytes("H.264 parameters", [SPS, PICTURE], (bytes) => [
    readSps(bytes),
    describeSps(bytes),
    describeAnnexB(bytes),
    avcConfigOf(bytes),
  ]),
  bytes("STUN, as received", [STUN], (packet) => {
    const message = parseMessage(Buffer.from(packet));
    if (message !== undefined) guarded.execute(message, ["192.0.2.1", 5000], Buffer.from(packet));
  }),
  bytes("STUN, to a shared port", [STUN], (packet) => {
    if (isGenuine(Buffer.from(packet), "a-password-that-nobody-knows"))
      throw new Error("A check that nobody signed was believed");
    return readStun(Buffer.from(packet));
  }),
  bytes("DTLS, as received", [dtls.hello, ...dtls.answers], (packet) => {
    const server = newDtlsServer();
    // Before a handshake, and in the middle of one.
    for (const datagram of [packet, dtls.hello, packet]) server.receive(Buffer.from(datagram));
    server.close();
  }),
  bytes("RTCP, opened", [REPORT, ARRIVALS], (packet) => readFeedback(Buffer.from(packet), 1)),
  bytes("SRTCP, as received", [REPORT], (packet) =>
    new SrtcpOpener("aes-cm-hmac-sha1-80", KEYS).open(Buffer.from(packet)),
  ),
  ...WIRE_TARGETS,
  ...KEPT_TARGETS,
  ...CLUSTER_TARGETS,
];

function newDtlsServer(sent: Buffer[] = []): DtlsServer {
  return new DtlsServer({
    certificate,
    clientFingerprint: viewer.fingerprint,
    clock: new FakeClock(),
    send: (datagram) => sent.push(datagram),
    onConnected: () => {},
    onEnded: () => {},
  });
}

/** What a client says in a handshake that succeeds. */
function dtlsFlights(): { readonly hello: Uint8Array; readonly answers: readonly Uint8Array[] } {
  const sent: Buffer[] = [];
  const server = newDtlsServer(sent);
  const client = new TestClient(viewer);
  const hello = client.record(client.hello());
  server.receive(hello);
  const answers = sent.flatMap((datagram) => client.read(datagram));
  server.close();
  return { hello, answers };
}

/** The requests of a connection whose password nobody knows. */
const guarded = guardedRequests();

function guardedRequests(): Event<[Message, readonly [string, number], Buffer]> {
  const requests = new Event<[Message, readonly [string, number], Buffer]>();
  requests.subscribe(() => {
    throw new Error("A check that nobody signed was believed");
  });
  const ice = { userHistory: { evtj: "a-password-that-nobody-knows" }, ensureProtocol: () => {} };
  demandIntegrity(ice as unknown as IceConnection);
  Reflect.apply(ice.ensureProtocol, ice, [{ onRequestReceived: requests }]);
  return requests;
}
