// What is fuzzed: every reader of what strangers send or files hold, each with samples of what it is made for. A reader may hand back anything or
// throw an EvertaleError of one sentence; everything else is a fault.
import { readFileSync } from "node:fs";
import type fc from "fast-check";
import { pack } from "msgpackr";
import { z } from "zod";
import { EvertaleError } from "../../src/errors.js";
import { parseStory } from "../../src/film/story/read-story.js";
import { grammarSchema, manifestSchema } from "../../src/model/bundle/manifest.js";
import { PROTOCOL_VERSION } from "../../src/protocol.js";
import { readClientMessage } from "../../src/stream/chat/chat-messages.js";
import { allowanceKey, TrustedProxies } from "../../src/stream/front/client-address.js";
import { hostOf, isOwnName } from "../../src/stream/front/host-names.js";
import { readJson } from "../../src/stream/http/json-body.js";
import { splitTarget } from "../../src/stream/http/request-target.js";
import type { WebRequest } from "../../src/stream/http/web-server.js";
import { moderateName, moderatePrompt } from "../../src/stream/moderation/moderation.js";
import { readFeedback } from "../../src/webrtc/rtp/rtcp-feedback.js";
import { parseFragment } from "../../src/webrtc/signalling/candidates.js";
import { parseOffer } from "../../src/webrtc/signalling/offer.js";
import { SrtcpOpener } from "../../src/webrtc/srtp/srtcp-opener.js";
import { Words } from "../../src/words/index.js";
import { FAKE_GRAMMAR } from "../fakes/fake-generator.js";
import { CHROMIUM_OFFER } from "../webrtc/offers.js";
import { mutatedBytes, mutatedText } from "./mutated.js";

/** A reader with inputs for it. */
export interface FuzzTarget {
  readonly name: string;
  readonly inputs: fc.Arbitrary<string> | fc.Arbitrary<Uint8Array>;
  readonly read: (input: never) => unknown;
}

const file = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");

function text(
  name: string,
  samples: readonly string[],
  read: (input: string) => unknown,
): FuzzTarget {
  return { name, inputs: mutatedText(samples), read };
}
function bytes(
  name: string,
  samples: readonly Uint8Array[],
  read: (input: Uint8Array) => unknown,
): FuzzTarget {
  return { name, inputs: mutatedBytes(samples), read };
}

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
const JOURNAL = `${[
  {
    type: "story",
    format: 1,
    channel: "main",
    bundle: "b",
    bundleHash: "a".repeat(64),
    provider: "cpu",
    seed: 7,
    startedAtMs: 0,
  },
  { type: "prompt", chunk: 0, id: "x", text: "a panda", author: "Ann", atMs: 5 },
  { type: "quality", chunk: 1, steps: 8, guided: true },
  { type: "tokens", chunk: 15, sha256: "b".repeat(64) },
]
  .map((line) => JSON.stringify(line))
  .join("\n")}\n`;
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
  bytes("RTCP, opened", [REPORT], (packet) => readFeedback(Buffer.from(packet), 1)),
  bytes("SRTCP, as received", [REPORT], (packet) =>
    new SrtcpOpener("aes-cm-hmac-sha1-80", KEYS).open(Buffer.from(packet)),
  ),
];

function json(input: string): unknown {
  try {
    return JSON.parse(input);
  } catch {
    // As the loader: what is no JSON is nothing to check.
    return undefined;
  }
}

/** Runs a reader on one input. Throws when it fails in another way than by a sentence for whoever sent it. */
export function survives(target: FuzzTarget, input: unknown): void {
  try {
    target.read(input as never);
  } catch (error) {
    if (error instanceof EvertaleError && /\S/.test(error.message)) return;
    throw error;
  }
}
