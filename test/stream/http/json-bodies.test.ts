// Every field of every JSON body of the REST interface, given what it is not: refused in words of our own, and nothing is changed.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resolveConfig } from "../../../src/config.js";
import { type RunningServer, startServer } from "../../../src/main.js";
import { silentLog } from "../../../src/stream/index.js";
import { FakeEncoders } from "../../fakes/fake-encoder.js";
import { FakeGenerator } from "../../fakes/fake-generator.js";

type Kind =
  | "text"
  | "optional text"
  | "number"
  | "whole"
  | "switch"
  | "words"
  | "choice"
  | "stories";

/** Raw JSON that is none of a kind, each. The last number is infinite once it is read. */
const WRONG: Readonly<Record<Kind, readonly string[]>> = {
  text: ['""', "0", "-1", "true", "null", "[]", "{}", '["a"]', "1e999"],
  "optional text": ["0", "-1", "true", "null", "[]", "{}", '["a"]', "1e999"],
  number: ['""', '"7"', '"NaN"', "true", "null", "[]", "[7]", "{}", "-1", "1e21", "1e999"],
  whole: ['""', '"7"', '"NaN"', "true", "null", "[]", "[7]", "{}", "-1", "0.5", "1e21", "1e999"],
  switch: ['""', '"true"', "0", "1", "null", "[]", "{}"],
  words: ['""', '"a,b"', "0", "null", "{}", "[1]", "[null]", '[""]', "[[]]"],
  choice: ['""', '"king"', "0", "null", "[]", "{}", '["vote"]'],
  stories: ['""', "0", "null", "{}", "[]", "[1]", "[[]]", "[{}]", '[{"title":""}]'],
};

interface Body {
  readonly method: "POST" | "PUT" | "PATCH";
  readonly path: string;
  readonly fits: Readonly<Record<string, unknown>>;
  readonly kinds: Readonly<Record<string, Kind>>;
}

const BODIES: readonly Body[] = [
  {
    method: "POST",
    path: "",
    fits: { name: "other" },
    kinds: {
      ...{ name: "text", policy: "choice", seed: "whole", prompt: "text", private: "switch" },
      ...{ hold: "number", window: "number", people: "words", steps: "whole", bitrate: "whole" },
      ...{ maxViewers: "whole", twitch: "text", irc: "text" },
    },
  },
  {
    method: "POST",
    path: "/main/prompts",
    fits: { text: "a panda" },
    kinds: { text: "text", name: "text" },
  },
  { method: "PATCH", path: "/main/prompts/ID", fits: { text: "a panda" }, kinds: { text: "text" } },
  {
    method: "POST",
    path: "/main/prompts/ID/place",
    fits: { place: 1 },
    kinds: { place: "whole" },
  },
  {
    method: "POST",
    path: "/main/fork",
    fits: { name: "forked", chunk: 0, text: "a panda" },
    kinds: { name: "text", chunk: "whole", text: "text" },
  },
  {
    method: "PUT",
    path: "/main/director",
    fits: {},
    kinds: { policy: "choice", holdSeconds: "number", windowSeconds: "number", people: "words" },
  },
  {
    method: "PUT",
    path: "/main/moderation",
    fits: {},
    kinds: {
      ...{ approveFirst: "switch", slowSeconds: "number", allow: "words", deny: "words" },
      viewerPictures: "switch",
    },
  },
  {
    method: "POST",
    path: "/main/sanctions",
    fits: { kind: "mute", name: "Ann" },
    kinds: {
      ...{ kind: "choice", name: "text", address: "text", prompt: "text", targets: "words" },
      ...{ minutes: "number", reason: "optional text" },
    },
  },
  {
    method: "POST",
    path: "/main/stories",
    fits: { stories: [] },
    kinds: { stories: "stories" },
  },
  {
    method: "POST",
    path: "/main/clips",
    fits: { fromMs: 0, toMs: 5_000 },
    kinds: { fromMs: "number", toMs: "number" },
  },
];

/** What is no body at all. */
const NO_BODIES = [
  ...["", "null", "[]", "7", '"text"', "{", "{]", "NaN", "'", "\u0000", "[".repeat(30_000)],
  ...['{"\\ud800":1}', '{"__proto__":{"text":"a"}}', '{"constructor":1}', "\ufeff{}"],
];

/** Words of libraries, and of values that were put into a sentence unread. */
const FOREIGN =
  /zod|invalid (input|option|key|type)|expected|received|too (small|big)|unexpected (token|end)|position \d|in JSON|undefined|\bNaN\b|\[object|Error:|ECMA|regex/i;

let server: RunningServer;
let id: string;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "evertale-bodies-"));
  server = await startServer({
    config: resolveConfig({
      flags: { port: 0, seed: 5, server: "node", policy: "queue", media: folder },
    }),
    generator: new FakeGenerator(),
    encoders: new FakeEncoders(),
    log: silentLog,
    clientFolder: folder,
  });
  const said = await ask("POST", "/main/prompts", '{"text":"a panda swimming"}');
  id = String(said.body.id);
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

async function ask(method: string, path: string, body: string) {
  const response = await fetch(`${server.url}/api/channels${path.replace("ID", id)}`, {
    method,
    headers: { "Content-Type": "application/json" },
    body,
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

/** Whatever was refused has changed none of it. */
async function state(): Promise<string> {
  const paths = ["/main/director", "/main/moderation", "/main/sanctions", "/main/queue"];
  const answers = await Promise.all(
    paths.map(async (path) => (await fetch(`${server.url}/api/channels${path}`)).text()),
  );
  const list = await fetch(`${server.url}/api/channels`);
  const { channels } = (await list.json()) as { channels: { name: string }[] };
  return [...answers, ...channels.map(({ name }) => name)].join("\n");
}

/** Refused with one sentence in our words; 429 would hide what is wrong. */
function demandRefusal(
  what: string,
  { status, body }: { status: number; body: Record<string, unknown> },
): void {
  const detail = String(body.detail);
  expect.soft([400, 404, 409, 413, 422], `${what}: ${status} ${detail}`).toContain(status);
  expect.soft(detail, what).not.toMatch(FOREIGN);
  expect.soft(detail, what).toMatch(/^(stories\.json: |[A-Z"]).{10,600}\.$/s);
}

describe.each(BODIES)("$method $path", ({ method, path, fits, kinds }) => {
  it.each(Object.entries(kinds))(
    "refuses %s that is no %s, and changes nothing",
    async (field, kind) => {
      const before = await state();
      for (const wrong of WRONG[kind]) {
        const others = Object.entries(fits).filter(([name]) => name !== field);
        const members = others.map(
          ([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`,
        );
        const body = `{${[...members, `${JSON.stringify(field)}:${wrong}`].join(",")}}`;
        demandRefusal(body.slice(0, 100), await ask(method, path, body));
      }
      expect(await state()).toBe(before);
    },
  );

  it("refuses what is no body of its own, and changes nothing", async () => {
    const before = await state();
    for (const body of NO_BODIES) {
      // An object without any of its names changes nothing where all are optional.
      if (Object.keys(fits).length === 0 && /^.?\{.*\}$/s.test(body)) continue;
      demandRefusal(JSON.stringify(body.slice(0, 40)), await ask(method, path, body));
    }
    expect(await state()).toBe(before);
  });
});
