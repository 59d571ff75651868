// Several channels on one server: from a file, by the API, forked from a past moment.
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { type ConfigInput, resolveConfig } from "../../src/config.js";
import { type RunningServer, startServer } from "../../src/main.js";
import { Channels, type OpenChannel } from "../../src/server/channels.js";
import { channelConfigs } from "../../src/server/channels-file.js";
import { silentLog } from "../../src/stream/index.js";
import { PastTokens } from "../../src/stream/timeline/past-tokens.js";
import { FakeEncoders } from "../fakes/fake-encoder.js";
import { FakeGenerator } from "../fakes/fake-generator.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "evertale-channels-"));
});
afterAll(() => rm(folder, { recursive: true }));
let running: RunningServer | undefined;
let generator: FakeGenerator;
const warnings: string[] = [];
afterEach(() => running?.close());

async function fileOf(content: unknown): Promise<string> {
  const file = join(folder, "channels.json");
  await writeFile(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

async function start(settings: ConfigInput = {}): Promise<string> {
  generator = new FakeGenerator();
  running = await startServer({
    config: resolveConfig({ flags: { port: 0, server: "node", ...settings } }),
    generator,
    encoders: new FakeEncoders(),
    log: { ...silentLog, warn: (line) => warnings.push(line) },
    clientFolder: folder,
  });
  return running.url;
}

async function ask(url: string, method: string, path: string, body?: unknown) {
  const response = await fetch(`${url}/api/channels${path}`, {
    method,
    headers: { "Content-Type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

describe("--channels FILE", () => {
  it("opens every channel with its own policy, seed and privacy; the first one is the first", async () => {
    const channels = await fileOf({
      channels: [
        { name: "main", policy: "vote", seed: 1 },
        { name: "kids", policy: "queue", hold: 9, seed: 2, prompt: "a panda on Mars" },
        { name: "secret", private: true },
      ],
    });
    const url = await start({ channels });
    const { body } = await ask(url, "GET", "");
    const list = body.channels as { name: string }[];
    expect(list.map(({ name }) => name)).toEqual(["main", "kids"]);
    expect((await ask(url, "GET", "/kids/director")).body).toMatchObject({
      policy: "queue",
      holdSeconds: 9,
    });
    expect((await ask(url, "GET", "/kids/story")).body).toMatchObject({ seed: 2, channel: "kids" });
    // The machine's owner sees the private one too.
    expect((await ask(url, "GET", "/secret")).status).toBe(200);
    await ask(url, "POST", "/kids/prompts", { text: "a teddy flying" });
    const texts = async (name: string) =>
      ((await ask(url, "GET", `/${name}/prompts`)).body.prompts as { text: string }[]).map(
        ({ text }) => text,
      );
    expect(await texts("kids")).toContain("a teddy flying");
    expect(await texts("main")).not.toContain("a teddy flying");
    const metrics = await (await fetch(`${url}/metrics`)).text();
    expect(metrics).toMatch(/evertale_viewers\{channel="kids"\} 0/);
  });

  it("names no private channel to whoever does not name it, also where it is the first", async () => {
    const channels = await fileOf({
      channels: [{ name: "secretive", private: true }, { name: "main" }],
    });
    await writeFile(join(folder, "studio.html"), "<!doctype html><head></head>");
    const url = await start({ channels });
    const { host } = new URL(url);
    const oembed = `/oembed?url=${encodeURIComponent(`http://${host}/`)}`;
    for (const path of ["/", oembed, "/api/channels", "/embed/nothing"]) {
      const text = await (await fetch(url + path)).text();
      expect([path, text.includes("secretive")]).toEqual([path, false]);
    }
  });

  it.each([
    ["not JSON", /cannot be read as JSON/],
    [{ channels: [] }, /does not fit: at channels/],
    [{ channels: [{ name: "a b" }] }, /at channels\.0\.name, must be 1 to 64 letters/],
    [{ channels: [{ name: "a" }, { name: "a" }] }, /the channel "a" is there twice/],
    [
      {
        channels: [
          { name: "a", journal: "x/one.jsonl" },
          { name: "b", journal: "x/../x/one.jsonl" },
        ],
      },
      /"a" and "b" have one journal, x\/\.\.\/x\/one\.jsonl: give each its own/,
    ],
    [{ channels: [{ name: "a", colour: "red" }] }, /"colour" is no setting of a channel/],
    [{ channels: [{ name: "a", policy: "king" }] }, /at channels\.0\.policy/],
    [{ channels: [{ name: "a" }, { name: "b" }, { name: "c" }] }, /3 channels and 2 is the limit/],
  ])("is refused in one sentence: %j", async (content, sentence) => {
    const channels = await fileOf(content);
    expect(() => channelConfigs(resolveConfig({ flags: { channels, maxChannels: 2 } }))).toThrow(
      sentence,
    );
  });

  it("gives every channel its journal beside the server's, unless it has its own", async () => {
    const channels = await fileOf({
      channels: [{ name: "a" }, { name: "b", journal: "/x/own.jsonl" }],
    });
    const configs = channelConfigs(
      resolveConfig({ flags: { channels, journal: "data/main.jsonl" } }),
    );
    expect(configs.map(({ journal }) => journal)).toEqual([
      join("data", "a.jsonl"),
      "/x/own.jsonl",
    ]);
  });
});

describe("channels by the API", () => {
  it("are opened and closed by the owner, within the limit", async () => {
    const url = await start({ maxChannels: 2 });
    const made = await ask(url, "POST", "", {
      name: "two",
      policy: "vote",
      prompt: "a panda on Mars",
    });
    expect([made.status, made.body.name]).toEqual([201, "two"]);
    expect((await ask(url, "GET", "/two/director")).body.policy).toBe("vote");
    expect(await ask(url, "POST", "", { name: "two" })).toMatchObject({
      status: 409,
      body: { code: "channel-taken" },
    });
    const full = await ask(url, "POST", "", { name: "three" });
    expect([full.status, full.body.detail]).toEqual([
      503,
      expect.stringMatching(/has 2 channels, as many as it may/),
    ]);
    // Told and counted as a refusal, not as a fault of the server's.
    expect(warnings.filter((line) => line.includes("as many as it may"))).toEqual([
      expect.stringMatching(
        /^Refused POST \/api\/channels from .*: 503 overloaded: The server has 2/,
      ),
    ]);
    expect(warnings.join()).not.toMatch(/request failed/);
    const metrics = await (await fetch(`${url}/metrics`)).text();
    expect(metrics).toMatch(/evertale_refusals_total\{[^}]*overloaded[^}]*\} 1/);
    expect((await ask(url, "DELETE", "/two")).body).toEqual({ name: "two", state: "closed" });
    expect((await ask(url, "GET", "/two")).status).toBe(404);
    expect((await ask(url, "DELETE", "/main")).body.detail).toMatch(/"main" is the only channel/);
    const wrong = await ask(url, "POST", "", { name: "x", journal: "/etc/passwd" });
    expect([wrong.status, wrong.body.detail]).toEqual([
      400,
      expect.stringMatching(/"journal" is no setting/),
    ]);
  });

  it("have their names from the moment on in which they are asked for", async () => {
    const config = resolveConfig({ flags: {} });
    const house = new Channels({ config, open: () => new Promise(() => {}) });
    void house.create({ name: "two" });
    await expect(house.create({ name: "two" })).rejects.toThrow(/a channel "two" already/);
  });

  it("that are removed leave no last minutes to another one of their name; the server's end leaves them", async () => {
    const forgotten: string[] = [];
    const open = async ({ channel: name }: { readonly channel: string }) => {
      const window = { forget: () => forgotten.push(name) };
      const channel = { name, window, start: async () => {} } as unknown as OpenChannel["channel"];
      return { channel, chat: {} as OpenChannel["chat"], close: async () => {} };
    };
    const house = new Channels({ config: resolveConfig({ flags: {} }), open });
    await house.openAll();
    await house.create({ name: "two" });
    await house.remove("two");
    expect(forgotten).toEqual(["two"]);
    await house.close();
    expect(forgotten).toEqual(["two"]);
  });

  it("that are private are not named to whoever asks for one that is not there", async () => {
    const url = await start();
    await ask(url, "POST", "", { name: "secret", private: true });
    const answer = await ask(url, "GET", "/none");
    expect(answer.body.detail).toBe('There is no channel "none"; there is: main.');
  });

  it("need an owner's token once there are tokens", async () => {
    const url = await start({ tokenSecret: "a secret of more than thirty-two letters" });
    expect((await ask(url, "POST", "", { name: "two" })).status).toBe(403);
  });
});

it("whoever wants no last minutes any more has none of before on the disk either", async () => {
  const window = join(folder, "window", "main");
  await mkdir(window, { recursive: true });
  await writeFile(join(window, "seg-0.m4s"), "pictures");
  await start({ media: folder, windowMinutes: 0 });
  await expect(readdir(window)).rejects.toMatchObject({ code: "ENOENT" });
});

describe("a fork", () => {
  /** Chunks 0 to 2 are kept, as if they had been watched. */
  async function shown(): Promise<string> {
    const url = await start({ seed: 5, prompt: "a panda on Mars" });
    const { channel } = running as RunningServer;
    vi.spyOn(channel.past, "upTo").mockImplementation((chunk) => PAST.upTo(chunk));
    return url;
  }
  const PAST = new PastTokens(2);
  for (let chunk = 0; chunk < 3; chunk++)
    PAST.add(chunk, new Uint16Array(4 * 16 * 2).fill(chunk + 1));

  it("goes on from a past chunk's very codes, under another prompt, as another channel", async () => {
    const url = await shown();
    const fork = await ask(url, "POST", "/main/fork", {
      name: "what-if",
      chunk: 1,
      text: "a teddy flying",
    });
    expect([fork.status, fork.body.name]).toEqual([201, "what-if"]);
    const asked = () => generator.requests.find(({ story }) => story === "what-if");
    while (asked() === undefined) await new Promise((resolve) => setImmediate(resolve));
    expect(asked()?.text).toBe("a teddy flying");
    expect([...(asked()?.history.tokens ?? [])]).toEqual([...PAST.upTo(1)]);
    const { body } = await ask(url, "GET", "/main/audit");
    expect(body.entries).toContainEqual(expect.objectContaining({ action: "fork" }));
  });

  it("has the rules and sanctions of the channel that it comes from", async () => {
    const url = await shown();
    await ask(url, "PUT", "/main/moderation", { approveFirst: true, deny: ["grob"] });
    await ask(url, "POST", "/main/sanctions", { kind: "ban", name: "Ann", reason: "loud" });
    const rules = { policy: "direct", holdSeconds: 7, windowSeconds: 33, people: ["Bob", "Cat"] };
    await ask(url, "PUT", "/main/director", rules);
    await ask(url, "POST", "/main/fork", { name: "what-if", chunk: 1, text: "a teddy flying" });
    expect((await ask(url, "GET", "/what-if/director")).body).toEqual(rules);
    expect((await ask(url, "GET", "/what-if/moderation")).body).toMatchObject({
      approveFirst: true,
      deny: ["grob"],
    });
    expect((await ask(url, "GET", "/what-if/sanctions")).body.sanctions).toMatchObject([
      { kind: "ban", target: "name", value: "ann", reason: "loud" },
    ]);
  });

  it("is another story than that of a channel of this name before it, and is not stopped as that was", async () => {
    const journal = join(await mkdtemp(join(folder, "forks-")), "main.jsonl");
    const url = await start({ journal });
    const { channel } = running as RunningServer;
    vi.spyOn(channel.past, "upTo").mockImplementation((chunk) => PAST.upTo(chunk));
    const fork = (chunk: number, text: string) =>
      ask(url, "POST", "/main/fork", { name: "what-if", chunk, text });
    const asked = (text: string) => generator.requests.find((one) => one.text === text);
    await fork(1, "a teddy flying");
    while (asked("a teddy flying") === undefined) await new Promise((go) => setImmediate(go));
    await ask(url, "POST", "/what-if/stop");
    await ask(url, "DELETE", "/what-if");
    expect((await fork(2, "a rocket")).body.stopped).toBe(false);
    while (asked("a rocket") === undefined) await new Promise((go) => setImmediate(go));
    expect([...(asked("a rocket")?.history.tokens ?? [])]).toEqual([...PAST.upTo(2)]);
  });

  /** Which of those that are opened here are there. */
  async function open(url: string): Promise<string[]> {
    const names = ["main", "what-if", "late", "gone"];
    const found = await Promise.all(names.map((name) => ask(url, "GET", `/${name}`)));
    return names.filter((_, index) => found[index]?.status === 200);
  }

  it("is there again after a restart, and goes on with its own story under its own rules", async () => {
    const home = await mkdtemp(join(folder, "again-"));
    const journal = join(home, "main.jsonl");
    let url = await start({ journal, seed: 5 });
    const { channel } = running as RunningServer;
    vi.spyOn(channel.past, "upTo").mockImplementation((chunk) => PAST.upTo(chunk));
    await ask(url, "PUT", "/main/director", { policy: "queue", holdSeconds: 9 });
    const asked = (story: string) => generator.requests.filter((one) => one.story === story);
    const made = async (story: string) => {
      while (asked(story).length === 0) await new Promise((go) => setImmediate(go));
      return asked(story)[0];
    };
    await ask(url, "POST", "/main/fork", { name: "what-if", chunk: 1, text: "a teddy flying" });
    await ask(url, "POST", "", { name: "late", policy: "anarchy", private: true });
    await ask(url, "POST", "", { name: "gone" });
    expect((await ask(url, "DELETE", "/gone")).status).toBe(200);
    const before = await made("what-if");
    await running?.close();
    url = await start({ journal, seed: 5 });
    expect(await open(url)).toEqual(["main", "what-if", "late"]);
    expect((await ask(url, "GET", "/what-if/director")).body).toMatchObject({
      policy: "queue",
      holdSeconds: 9,
    });
    expect((await ask(url, "GET", "")).body.channels).toHaveLength(2);
    const { entries, seed } = (await ask(url, "GET", "/what-if/story")).body as {
      entries: { type: string; text?: string }[];
      seed: number;
    };
    expect([seed, entries.map(({ type, text }) => text ?? type)]).toEqual([
      before?.seed,
      ["a teddy flying", "start", "quality", "tokens", "resumed"],
    ]);
    // Ended before anything of it was kept, it begins from the very codes that it was to go on from.
    await running?.close();
    for (const file of ["what-if.jsonl", "what-if.jsonl.state"]) await rm(join(home, file));
    await start({ journal, seed: 5 });
    expect([...((await made("what-if"))?.history.tokens ?? [])]).toEqual([...PAST.upTo(1)]);
    // No more than the server may have, and nothing that nobody watched for a week: both are told.
    await running?.close();
    const old = new Date(Date.now() - 8 * 86_400_000);
    await utimes(join(home, "late.jsonl"), old, old);
    warnings.length = 0;
    url = await start({ journal, seed: 5, maxChannels: 1 });
    expect(await open(url)).toEqual(["main"]);
    expect(warnings).toEqual([
      expect.stringMatching(/^Nothing of the channel "late" was told for 7 days: it stays closed/),
      'The channel "what-if" of before the restart stays closed: there are 1 already (--max-channels).',
    ]);
    await running?.close();
    url = await start({ journal, seed: 5 });
    expect(await open(url)).toEqual(["main", "what-if"]);
  });

  it("is missing after a restart with a word in the log where its list or its journal is damaged", async () => {
    const home = await mkdtemp(join(folder, "damaged-"));
    const journal = join(home, "main.jsonl");
    let url = await start({ journal });
    await ask(url, "POST", "", { name: "late" });
    await running?.close();
    await writeFile(join(home, "late.jsonl"), "no journal\n");
    warnings.length = 0;
    url = await start({ journal });
    expect(await open(url)).toEqual(["main"]);
    expect(warnings).toEqual([
      expect.stringMatching(
        /^The channel "late" of before the restart stays closed: .* is no journal/,
      ),
    ]);
    await running?.close();
    await writeFile(`${journal}.channels`, "[");
    warnings.length = 0;
    await start({ journal });
    expect(warnings).toEqual([
      expect.stringMatching(
        /^The channels that were opened before cannot be read from .*set aside/,
      ),
    ]);
  });

  it.each([
    [
      { name: "x", chunk: 99, text: "a panda" },
      422,
      /cannot be told on from chunk 99: chunks 0 to 2 are kept, name one of them\./,
    ],
    [{ name: "x", chunk: 0, text: "12345" }, 422, /no words in it/],
    [{ name: "main", chunk: 0, text: "a panda" }, 409, /already/],
    [{ name: "x", chunk: -1, text: "a panda" }, 400, /"chunk"/],
  ])("is refused in one sentence: %j", async (body, status, sentence) => {
    const answer = await ask(await shown(), "POST", "/main/fork", body);
    expect([answer.status, answer.body.detail]).toEqual([status, expect.stringMatching(sentence)]);
  });
});

describe("PastTokens", () => {
  it("has the chunks of the last hour", () => {
    const past = new PastTokens(2);
    expect(() => past.upTo(0)).toThrow(/nothing was shown since the server began/);
    for (let chunk = 0; chunk < 4000; chunk++) past.add(chunk, Uint16Array.of(chunk, chunk));
    expect(past.range).toEqual({ first: 400, last: 3999 });
    expect([...past.upTo(1000)]).toEqual([999, 999, 1000, 1000]);
    expect([...past.upTo(400)]).toEqual([400, 400]);
    expect(() => past.upTo(399)).toThrow(/chunks 400 to 3999 are kept/);
  });
});
