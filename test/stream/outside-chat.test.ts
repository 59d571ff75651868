// Chats elsewhere, against a server of IRC over WebSocket that does as Twitch does: tags, deletions, pings, reconnects, floods.
import { once } from "node:events";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Channel, type Log } from "../../src/stream/index.js";
import { Answers } from "../../src/stream/outside/answers.js";
import { readCommand } from "../../src/stream/outside/commands.js";
import { IrcLink, ircAddress, OutsideChat, twitchAddress } from "../../src/stream/outside/index.js";
import { FakeClock } from "../fakes/fake-clock.js";
import { FakeEncoders } from "../fakes/fake-encoder.js";
import { FakeGenerator } from "../fakes/fake-generator.js";
import { FakeHub } from "./fake-hub.js";
import { IrcServer } from "./irc-server.js";

const CLOSE: (() => unknown)[] = [];
let irc: IrcServer;
beforeEach(async () => {
  irc = new IrcServer();
  await once(irc.server, "listening");
  CLOSE.push(() => irc.close());
});
afterEach(async () => {
  for (const close of CLOSE.splice(0).reverse()) await close();
});

async function stage(policy: "queue" | "vote" | "direct" = "queue", joinMs = 15_000) {
  const clock = new FakeClock();
  const channel = new Channel({
    settings: {
      name: "main",
      seed: 5,
      scale: 1,
      bitsPerSecond: 400_000,
      graceMs: 5000,
      autoAfterMs: 20_000,
      autoEveryMs: 12_000,
      codecs: ["h264"],
      opening: "a panda jumping on Mars",
      rules: { policy, holdMs: 6000, windowMs: 20_000 },
    },
    generator: new FakeGenerator({ delayMs: 300, sleep: clock.sleep }),
    encoders: new FakeEncoders(),
    log: { info: () => {}, warn: () => {} },
    clock,
    newHub: (options) => new FakeHub(options),
  });
  CLOSE.push(() => channel.close());
  await channel.start();
  const lines: string[] = [];
  const log: Log = { info: (line) => lines.push(line), warn: (line) => lines.push(line) };
  const address = twitchAddress({ channel: irc.url, name: "Evertale", token: "abc" });
  let wake = (): void => {};
  const chat = new OutsideChat({ channel, clock, place: "twitch", say: (line) => link.say(line) });
  const link: IrcLink = new IrcLink({
    address,
    log,
    joinMs,
    onLine: (line) => {
      chat.heard(line);
      wake();
    },
    onDeleted: (id) => {
      chat.deleted(id);
      wake();
    },
    onSilenced: (person) => {
      chat.silenced(person);
      wake();
    },
  });
  CLOSE.push(() => chat.close());
  CLOSE.push(() => link.close());
  link.open();
  const until = async (fits: () => boolean): Promise<void> => {
    while (!fits()) {
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, 20);
      });
    }
  };
  await until(() => link.joined || lines.length > 0);
  const waiting = () =>
    channel.desk.queue().waiting.map(({ author, text }) => `${author}: ${text}`);
  return { channel, clock, link, lines, until, waiting };
}

describe("a chat elsewhere", () => {
  it("joins with tags, name and token, and takes !story from it as lines", async () => {
    const { channel, until, waiting } = await stage();
    expect(irc.heard).toContain("PASS oauth:abc");
    expect(irc.heard).toContain("NICK evertale");
    irc.chat("hello everybody, what a story", "Ann");
    irc.chat("!story a teddy flying", "Ann", "id=m1");
    irc.chat("!tell  a rocket on Mars ", "Bob", "id=m2");
    await until(() => waiting().length === 1);
    expect(waiting()).toEqual(["Bob: a rocket on Mars"]);
    expect(channel.prompts.at(-2)).toMatchObject({ author: "Ann", text: "a teddy flying" });
  });

  it("answers pings, and tells people their place, one line in five seconds", async () => {
    const { until, waiting, clock } = await stage();
    irc.say("PING :1234");
    await irc.until((line) => line === "PONG :1234" || line === "PONG 1234");
    for (const [index, who] of ["Ann", "Bob", "Cid", "Dan"].entries()) {
      irc.chat(`!story a teddy number ${index}`, who);
    }
    await until(() => waiting().length === 3);
    await clock.advance(0);
    const first = await irc.until((line) => line.startsWith("PRIVMSG"));
    expect(first).toBe("PRIVMSG #tale :@Cid place 2 · @Dan place 3");
    const before = irc.heard.length;
    irc.chat("!story", "Eve");
    irc.chat("!story fuck", "Fay");
    irc.chat("!story a teddy five", "Gus");
    await until(() => waiting().length === 4);
    await clock.advance(4_000);
    expect(irc.heard.slice(before).filter((line) => line.startsWith("PRIVMSG"))).toEqual([]);
    await clock.advance(1_500);
    const second = await irc.until((line) => line.startsWith("PRIVMSG"), before);
    expect(second).toMatch(/^PRIVMSG #tale :@Eve say what should happen/);
  });

  it("takes a line that was deleted there out of sight, and all of somebody who was timed out", async () => {
    const { channel, until, waiting } = await stage();
    irc.chat("!story a teddy one", "Ann", "id=m1");
    irc.chat("!story a teddy two", "Bob", "id=m2");
    irc.chat("!story a teddy three", "Cid", "id=m3");
    irc.chat("!story a teddy four", "Cid", "id=m4");
    await until(() => waiting().length === 3);
    const two = channel.prompts.find(({ text }) => text === "a teddy two")?.id ?? "";
    irc.say("@login=bob;target-msg-id=m2 :tmi.twitch.tv CLEARMSG #tale :!story a teddy two");
    await until(() => waiting().length === 2);
    expect(channel.prompt(two)).toMatchObject({
      state: "rejected",
      text: "",
      reason: "Deleted where it was said.",
    });
    expect(JSON.stringify(channel.prompts)).not.toMatch(/teddy two/);
    irc.say("@ban-duration=600;target-user-id=Cid :tmi.twitch.tv CLEARCHAT #tale :cid");
    await until(() => waiting().length === 0);
    expect(JSON.stringify(channel.prompts)).not.toMatch(/teddy three|teddy four/);
    // Also what is on its way to the screen.
    irc.say("@login=ann;target-msg-id=m1 :tmi.twitch.tv CLEARMSG #tale :!story a teddy one");
    await until(() => !JSON.stringify(channel.prompts).includes("teddy one"));
  });

  it("votes by number, and says what is wrong with a vote for nothing", async () => {
    const { channel, until, clock } = await stage("vote");
    irc.chat("!vote 1", "Ann");
    irc.chat("!story a teddy flying", "Ann");
    irc.chat("!story a rocket jumping", "Bob");
    irc.chat("!vote 2", "Cid");
    irc.chat("!vote 7", "Dan");
    await until(() => channel.desk.queue().vote?.candidates[0]?.votes === 2);
    expect(
      channel.desk.queue().vote?.candidates.map(({ number, votes }) => [number, votes]),
    ).toEqual([
      [2, 2],
      [1, 1],
    ]);
    await clock.advance(6_000);
    const answer = await irc.until((line) => line.startsWith("PRIVMSG"));
    expect(answer).toMatch(/@Ann there is no vote now: open one with !story/);
    expect(answer).toMatch(/@Dan there is no candidate 7; there are 2, 1/);
  });

  it("hears a flood of 500 lines without falling over: three of each, no more than it can read", async () => {
    const { channel, clock, until, waiting } = await stage();
    const said = (): number => irc.heard.filter((line) => line.startsWith("PRIVMSG")).length;
    // A hundred a second; answers may come once in five.
    for (let second = 0; second < 5; second++) {
      for (let i = 0; i < 100; i++) {
        const number = 100 * second + i;
        irc.chat(`!story a teddy number ${number}`, `p${i % 10}`, `id=f${number}`);
      }
      irc.chat(`!story a rocket number ${second}`, `Zoe${second}`);
      await until(() => waiting().some((line) => line.startsWith(`Zoe${second}`)));
      await clock.advance(999);
      expect(said()).toBeLessThanOrEqual(1);
    }
    await clock.advance(30_000);
    irc.say("PING :after");
    await irc.until((line) => line.endsWith("after"));
    expect(said()).toBeGreaterThanOrEqual(1);
    expect(said()).toBeLessThanOrEqual(7);
    const people = new Map<string, number>();
    for (const { author } of channel.desk.queue(1000).waiting)
      people.set(author, (people.get(author) ?? 0) + 1);
    expect(people.size).toBeGreaterThanOrEqual(10);
    expect(Math.max(...people.values())).toBeLessThanOrEqual(3);
  });

  it("joins again after the server told it to, and after a lost connection", async () => {
    const { channel, link, until } = await stage();
    irc.say(":tmi.twitch.tv RECONNECT");
    await until(() => irc.sockets.length === 2 && link.joined);
    irc.sockets.at(-1)?.terminate();
    await until(() => irc.sockets.length >= 3 && link.joined);
    irc.chat("!story a teddy is back", "Ann");
    await until(() => channel.prompts.some(({ text }) => text === "a teddy is back"));
  });

  it("lets an account that is named decide under direct, and nobody else", async () => {
    const { channel, until, waiting } = await stage("direct");
    channel.rule({ ...channel.rules, people: ["ann"] });
    irc.chat("!story a rocket on Mars", "Bob");
    irc.chat("!story a teddy flying", "Ann");
    const stateOf = (text: string) => channel.prompts.find((prompt) => prompt.text === text)?.state;
    await until(() => stateOf("a teddy flying") !== undefined && waiting().length > 0);
    expect(stateOf("a teddy flying")).not.toBe("queued");
    expect(waiting()).toEqual(["Bob: a rocket on Mars"]);
  });

  it("says in one sentence that a channel cannot be joined", async () => {
    irc.rooms = new Set();
    const { lines } = await stage("queue", 100);
    expect(lines).toEqual([
      expect.stringMatching(
        /^The chat #tale at 127\.0\.0\.1 cannot be joined: check that it exists/,
      ),
    ]);
  });
});

describe("commands of another chat", () => {
  it.each([
    ["!story a panda dances", { type: "story", text: "a panda dances" }],
    ["  !STORY  cut to a fox", { type: "story", text: "cut to a fox" }],
    ["!vote 3", { type: "vote", number: 3 }],
    ["!vote #3", { type: "vote", number: 3 }],
    ["!story", { type: "unclear", hint: expect.any(String) }],
    ["!vote", { type: "unclear", hint: expect.any(String) }],
    ["!vote me", { type: "unclear", hint: expect.any(String) }],
    ["!vote -1", { type: "unclear", hint: expect.any(String) }],
    ["!storyteller", undefined],
    ["what a !story", undefined],
    ["", undefined],
  ])("reads %j", (line, command) => {
    expect(readCommand(line)).toEqual(command);
  });
});

describe("addresses of other chats", () => {
  it("reads Twitch names, and IRC over TCP, TLS and WebSocket", () => {
    expect(twitchAddress({ channel: "#MyShow" })).toMatchObject({
      kind: "twitch",
      host: "irc-ws.chat.twitch.tv",
      port: 443,
      secure: true,
      channel: "#myshow",
      nick: expect.stringMatching(/^justinfan\d{5}$/),
    });
    expect(ircAddress("ircs://irc.libera.chat/evertale")).toMatchObject({
      kind: "irc",
      host: "irc.libera.chat",
      port: 6697,
      secure: true,
      webSocket: false,
      channel: "#evertale",
    });
    expect(ircAddress("irc://bot:pw@host:7000/#x")).toMatchObject({
      port: 7000,
      nick: "bot",
      password: "pw",
      channel: "#x",
    });
  });

  it.each(["", "nonsense", "http://a.example/x", "ircs://a.example", "ircs://a.example/a,b"])(
    "refuses %j in one sentence",
    (address) => {
      expect(() => ircAddress(address)).toThrow(/ is no chat: write it like ircs:/);
    },
  );
});

describe("Answers", () => {
  it("says the first at once, gathers the others, and keeps five seconds between lines", async () => {
    const clock = new FakeClock();
    const said: [number, string][] = [];
    const answers = new Answers(clock, (line) => said.push([clock.nowMs(), line]));
    answers.add("a");
    await clock.advance(1_000);
    for (const answer of ["b", "c", "x".repeat(400)]) answers.add(answer);
    await clock.advance(20_000);
    expect(said.map(([atMs, line]) => [atMs, line.slice(0, 5), line.length])).toEqual([
      [0, "a", 1],
      [5_000, "b · c", 5],
      [10_000, "xxxxx", 350],
    ]);
    answers.add("never");
    answers.close();
    await clock.advance(10_000);
    expect(said).toHaveLength(3);
  });
});
