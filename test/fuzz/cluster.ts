// What machines of a cluster say to each other, damaged: pictures, messages, large ones. Knows no bus.
import { pack } from "msgpackr";
import { type Bus, packFrame, serveLarge, unpackFrame } from "../../src/cluster/index.js";
import {
  expelMessage,
  fromSocketMessage,
  requestMessage,
  responseMessage,
  toSocketsMessage,
  watchMessage,
} from "../../src/roles/messages.js";
import { FakeClock } from "../fakes/fake-clock.js";
import { h264 } from "../webrtc/frames.js";
import { bytes, type FuzzTarget } from "./target.js";

const OWN = Uint8Array.from([1, 2, 3]);
const REQUEST = {
  method: "POST",
  path: "/whep/main",
  query: "",
  headers: { "content-type": "application/sdp" },
  body: OWN,
  remoteAddress: "203.0.113.9",
};
const PICTURE = packFrame({ epoch: 3, number: 7, frame: h264(11_250, true) });
const MESSAGES = [
  watchMessage.pack({
    edge: "e1",
    viewers: { h264: 3, vp8: 0 },
    last: { rtpTimestamp: 90_000, agoMs: 12 },
  }),
  requestMessage.pack(REQUEST),
  responseMessage.pack({ status: 201, headers: { ETag: '"e"' }, body: "v=0" }),
  fromSocketMessage.pack({ type: "open", edge: "e1", socket: 4, request: REQUEST }),
  toSocketsMessage.pack({ type: "send", channel: "main", sockets: [4, 5], bytes: OWN }),
  expelMessage.pack({ addresses: ["203.0.113.9"], people: ["k"] }),
].map((message) => Uint8Array.from(message));
const PARTS = [
  { id: "a", type: "bring", part: 0, parts: 2, bytes: OWN },
  { id: "a", type: "bring", part: 1, parts: 2, bytes: OWN },
  { id: "a", type: "take", part: 1, parts: 2, bytes: new Uint8Array(0) },
].map((part) => Uint8Array.from(pack(part)));

/** Whoever serves large messages, asked with one part. */
const answerLarge = largeServer();

function largeServer(): (data: Uint8Array) => Promise<Uint8Array> {
  let answer = async (data: Uint8Array): Promise<Uint8Array> => data;
  const bus = {
    serve: (_: string, serves: typeof answer) => {
      answer = serves;
      return () => undefined;
    },
  };
  serveLarge(bus as unknown as Bus, "large", new FakeClock(), async (data) => data);
  return answer;
}

export const CLUSTER_TARGETS: readonly FuzzTarget[] = [
  bytes("cluster's picture", [Uint8Array.from(PICTURE)], (data) => unpackFrame(data)),
  bytes("cluster's message", MESSAGES, (data) =>
    [
      watchMessage,
      requestMessage,
      responseMessage,
      fromSocketMessage,
      toSocketsMessage,
      expelMessage,
    ].map((kind) => kind.unpack(data)),
  ),
  // A bus answers nobody where this rejects.
  bytes("cluster's part", PARTS, (data) => {
    answerLarge(data).catch(() => undefined);
  }),
];
