// Connectivity checks of whoever does not know the session's password.
import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { classes, Message, methods, parseMessage } from "werift";
import { ViewerHub } from "../../src/webrtc/hub.js";
import { WhepEndpoint } from "../../src/webrtc/index.js";
import { CHROMIUM_OFFER } from "./offers.js";
import { WeriftViewer } from "./werift-viewer.js";

let hub: ViewerHub;
let socket: Socket;
let answers: Message[];
let port: number;
let session: { readonly name: string; readonly password: string };

beforeEach(async () => {
  hub = new ViewerHub({ hostAddresses: ["127.0.0.1"] });
  socket = createSocket("udp4").bind(0, "127.0.0.1");
  await once(socket, "listening");
  answers = [];
  socket.on("message", (packet) => {
    const message = parseMessage(packet);
    if (message !== undefined) answers.push(message);
  });
  const { answerSdp } = await hub.accept(CHROMIUM_OFFER);
  const of = (pattern: RegExp) => pattern.exec(answerSdp)?.[1] ?? "";
  port = Number(of(/^a=candidate:\S+ 1 udp \d+ 127\.0\.0\.1 (\d+)/m));
  session = { name: of(/^a=ice-ufrag:(\S+)/m), password: of(/^a=ice-pwd:(\S+)/m) };
});
afterEach(() => {
  socket.close();
  hub.close();
});

const theirs = /^a=ice-ufrag:(\S+)/m.exec(CHROMIUM_OFFER)?.[1] ?? "";

function check(name = session.name): Message {
  return new Message(methods.BINDING, classes.REQUEST)
    .setAttribute("USERNAME", `${name}:${theirs}`)
    .setAttribute("PRIORITY", 1)
    .setAttribute("ICE-CONTROLLING", 1n);
}

/** Sends it; what was answered before the answer to a good check that is sent behind it. */
async function answersTo(...requests: readonly Message[]): Promise<Message[]> {
  for (const request of requests) socket.send(request.bytes, port, "127.0.0.1");
  const good = check().addMessageIntegrity(Buffer.from(session.password)).addFingerprint();
  socket.send(good.bytes, port, "127.0.0.1");
  const isOf = (request: Message) => (message: Message) =>
    message.messageClass !== classes.REQUEST &&
    message.transactionIdHex === request.transactionIdHex;
  while (!answers.some(isOf(good))) await once(socket, "message");
  return answers.filter((message) => requests.some((request) => isOf(request)(message)));
}

describe("a connectivity check (RFC 8445 section 7.3)", () => {
  it("is not answered without a signature, under a wrong password or an unknown name", async () => {
    const unsigned = check().addFingerprint();
    const wrong = check()
      .addMessageIntegrity(Buffer.from("0".repeat(22)))
      .addFingerprint();
    const unknown = check("nope").addMessageIntegrity(Buffer.from(session.password));
    const inherited = check("__proto__").addMessageIntegrity(Buffer.from("[object Object]"));
    expect(await answersTo(unsigned, wrong, unknown, inherited)).toEqual([]);
  });

  it("changes nothing by what it adds behind its signature", async () => {
    const request = check().addMessageIntegrity(Buffer.from(session.password));
    request.setAttribute("USE-CANDIDATE", null);
    expect(await answersTo(request)).toEqual([]);
  });

  it("that is none, by thousands, keeps no real viewer out", async () => {
    for (let i = 0; i < 2_000; i += 1) {
      const forged = new Message(methods.BINDING, classes.REQUEST)
        .setAttribute("USERNAME", `${session.name}:${theirs}`)
        .setAttribute("ICE-CONTROLLED", 2n ** 64n - 1n);
      socket.send(forged.bytes, port, "127.0.0.1");
      // So that no queue of the system overflows.
      if (i % 20 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    expect(await answersTo()).toEqual([]);
    const viewer = new WeriftViewer("h264");
    try {
      const { status } = await viewer.watch(new WhepEndpoint({ channel: () => hub }));
      expect(status).toBe(201);
    } finally {
      await viewer.close();
    }
  });
});
