import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import type { Log } from "../../src/stream/index.js";
import { moderatePrompt } from "../../src/stream/moderation/moderation.js";
import { ModelWriter } from "../../src/stream/writer/model-writer.js";
import { FAKE_GRAMMAR } from "../fakes/fake-generator.js";

/** A language model's server that does what it is told. */
type Behaviour = (request: IncomingMessage, body: string, response: ServerResponse) => void;
const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function stub(behave: Behaviour) {
  const bodies: { messages?: { role: string; content: string }[]; model?: string }[] = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (part: Buffer) => {
      body += part;
    });
    request.on("end", () => {
      if (request.url?.endsWith("/models")) {
        response.end(JSON.stringify({ data: [{ id: "tale-1b" }] }));
        return;
      }
      bodies.push(JSON.parse(body));
      behave(request, body, response);
    });
  });
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  return { url, bodies };
}

const says =
  (content: string): Behaviour =>
  (_request, _body, response) =>
    response.end(JSON.stringify({ choices: [{ message: { role: "assistant", content } }] }));

function writer(url: string, deadlineMs = 5_000) {
  let written = 0;
  const observed: string[] = [];
  const lines: string[] = [];
  const log: Log = { info: (line) => lines.push(line), warn: (line) => lines.push(line) };
  const one = new ModelWriter({
    address: { url },
    grammar: FAKE_GRAMMAR,
    fallback: { next: () => `grammar ${written++}`, observe: (text) => observed.push(text) },
    moderate: moderatePrompt,
    log,
    deadlineMs,
  });
  return { one, observed, lines };
}

describe("ModelWriter", () => {
  it("tells what the model writes, one prompt ahead, and lets the grammar's writer follow", async () => {
    const { url, bodies } = await stub(says('"A panda is jumping on Mars."\nAnd more.'));
    const { one, observed } = writer(url);
    expect(one.next()).toBe("grammar 0");
    await one.pending;
    expect(one.next()).toBe("A panda is jumping on Mars.");
    expect(observed).toEqual(["A panda is jumping on Mars."]);
    expect(bodies[0]?.model).toBe("tale-1b");
    const [system, user] = bodies[0]?.messages ?? [];
    expect(system?.content).toContain("a teddy bear");
    expect(user?.content).toContain("- grammar 0");
  });

  it("takes the address of the API with or without its last part, and sends the key", async () => {
    const seen: (string | undefined)[] = [];
    const { url } = await stub((request, body, response) => {
      seen.push(request.url, request.headers.authorization);
      says("A panda is jumping on Mars")(request, body, response);
    });
    const { one } = writer(`${url}/chat/completions`);
    one.next();
    await one.pending;
    expect(seen).toEqual(["/v1/chat/completions", undefined]);
  });

  const WRONG: readonly (readonly [string, Behaviour, RegExp])[] = [
    ["is late", () => {}, /did not answer within 0.2 s/],
    ["is rude", says("A panda fucks on Mars"), /moderation/],
    [
      "is off the subject",
      says("Certainly! As an assistant, I recommend TypeScript"),
      /nobody of this world/,
    ],
    ["speaks of nobody here", says("It is jumping in the forest"), /nobody of this world/],
    ["writes what cannot be seen", says("A panda is swimming on Mars"), /cannot be seen/],
    ["says nothing", says("  \n "), /moderation/],
    [
      "answers a megabyte",
      (_request, _body, response) => response.end(JSON.stringify({ x: "a".repeat(1_000_000) })),
      /more than 65536 bytes/,
    ],
    ["fails", (_request, _body, response) => response.writeHead(500).end("{}"), /answered 500/],
    ["answers no JSON", (_request, _body, response) => response.end("<html>"), /not JSON/],
    ["answers another API", (_request, _body, response) => response.end("[]"), /chat-completions/],
    ["hangs up", (request) => request.socket.destroy(), /wrote nothing/],
    [
      "sends elsewhere",
      (_request, _body, response) => response.writeHead(302, { Location: "/" }).end(),
      /wrote nothing/,
    ],
  ];
  it.each(WRONG)(
    "goes on with the grammar when the model %s, and says so once",
    async (_, behave, why) => {
      const { url } = await stub(behave);
      const { one, lines } = writer(url, 200);
      for (let i = 0; i < 4; i++) {
        expect(one.next()).toBe(`grammar ${i}`);
        await one.pending;
      }
      expect(lines).toEqual([expect.stringMatching(why)]);
      one.close();
    },
  );

  it("goes on with the grammar when nothing listens there", async () => {
    const { url } = await stub(() => {});
    for (const server of open.splice(0)) server.close();
    const { one, lines } = writer(url);
    one.next();
    await one.pending;
    expect(one.next()).toBe("grammar 1");
    expect(lines).toHaveLength(1);
  });

  it("asks less and less while it fails, and again when it is back", async () => {
    let broken = true;
    const { url, bodies } = await stub((request, body, response) => {
      if (broken) response.writeHead(503).end("{}");
      else says(`A panda is jumping on Mars ${bodies.length}`)(request, body, response);
    });
    const { one, lines } = writer(url);
    for (let i = 0; i < 12; i++) {
      one.next();
      await one.pending;
    }
    expect(bodies.length).toBe(4);
    broken = false;
    for (let i = 0; i < 20; i++) {
      one.next();
      await one.pending;
    }
    expect(one.next()).toMatch(/^A panda/);
    expect(lines.at(-1)).toMatch(/writes the story again/);
  });

  it("drops what was written for a moment that a viewer has changed", async () => {
    const { url } = await stub(says("A panda is jumping on Mars"));
    const { one, observed } = writer(url);
    one.next();
    await one.pending;
    one.observe("a teddy swims");
    expect(one.next()).toBe("grammar 1");
    expect(observed).toEqual(["a teddy swims"]);
    one.close();
    one.close();
  });
});
