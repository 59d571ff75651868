// Our own side of ICE against a viewer that is a socket: roles, the viewer's choice, repetitions, restarts. Messages are written and
// read by the connection library.
import { createSocket, type Socket } from "node:dgram";
import { once } from "node:events";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { classes, Message, methods, parseMessage } from "werift";
import { LeanIceAgent } from "../../src/webrtc/ice/lean-agent.js";
import { FakeClock } from "./fake-clock.js";

const THEIRS = { usernameFragment: "them", password: "their-password-of-22-lett" };
const OPEN_SETTINGS = { hostAddresses: ["127.0.0.1"], iceServers: [] };

/** One address of the viewer's. */
class End {
  readonly heard: Message[] = [];
  private constructor(
    readonly socket: Socket,
    private readonly agent: LeanIceAgent,
  ) {
    socket.on("message", (packet) => {
      const message = parseMessage(packet);
      if (message !== undefined) this.heard.push(message);
    });
  }
  static async open(agent: LeanIceAgent): Promise<End> {
    const socket = createSocket("udp4").bind(0, "127.0.0.1");
    await once(socket, "listening");
    open.push(() => socket.close());
    return new End(socket, agent);
  }
  get port(): number {
    return this.socket.address().port;
  }
  send(bytes: Buffer): void {
    const port = Number(this.agent.candidates[0]?.split(" ")[5]);
    this.socket.send(bytes, port, "127.0.0.1");
  }
  /** A check of the viewer's; gives the answer. */
  async check(
    options: {
      readonly nominates?: boolean;
      readonly role?: string;
      readonly priority?: number;
    } = {},
    ours = this.agent.credentials,
  ): Promise<Message> {
    const { nominates = false, role = "ICE-CONTROLLING", priority = 100 } = options;
    const request = new Message(methods.BINDING, classes.REQUEST)
      .setAttribute("USERNAME", `${ours.usernameFragment}:${THEIRS.usernameFragment}`)
      .setAttribute("PRIORITY", priority)
      .setAttribute(role as "ICE-CONTROLLING", 1n);
    if (nominates) request.setAttribute("USE-CANDIDATE", null);
    request.addMessageIntegrity(Buffer.from(ours.password)).addFingerprint();
    this.send(request.bytes);
    return await vi.waitFor(() => {
      const answer = this.heard.find(
        (one) =>
          one.messageClass !== classes.REQUEST && one.transactionIdHex === request.transactionIdHex,
      );
      if (answer === undefined) throw new Error("no answer yet");
      return answer;
    });
  }
  get questions(): Message[] {
    return this.heard.filter(({ messageClass }) => messageClass === classes.REQUEST);
  }
  /** Answers the last check of the server's. */
  async answer(password = THEIRS.password): Promise<void> {
    const question = await vi.waitFor(() => {
      const last = this.questions.at(-1);
      if (last === undefined) throw new Error("no check yet");
      return last;
    });
    const answer = new Message(methods.BINDING, classes.RESPONSE, question.transactionId)
      .setAttribute("XOR-MAPPED-ADDRESS", ["127.0.0.1", 1])
      .addMessageIntegrity(Buffer.from(password))
      .addFingerprint();
    this.send(answer.bytes);
  }
  line(priority = 100): string {
    return `candidate:1 1 udp ${priority} 127.0.0.1 ${this.port} typ host`;
  }
}

const open: (() => unknown)[] = [];
let clock: FakeClock;
let agent: LeanIceAgent;
let connected: number;
let failed: number;
let data: Buffer[];

beforeEach(async () => {
  clock = new FakeClock();
  connected = 0;
  failed = 0;
  data = [];
  agent = new LeanIceAgent(
    OPEN_SETTINGS,
    {
      onConnected: () => {
        connected += 1;
      },
      onFailed: () => {
        failed += 1;
      },
      onData: (datagram) => data.push(datagram),
    },
    clock,
  );
  open.push(() => agent.close());
  await agent.gather();
});
afterEach(() => {
  for (const close of open.splice(0).reverse()) close();
});

/** Checked both ways, and wanted. */
async function chosen(end: End, priority?: number): Promise<void> {
  const options = { nominates: true, ...(priority === undefined ? {} : { priority }) };
  await end.check(options);
  await end.answer();
}

/** Two ends that a viewer wants: the first one is in use, the other, of less priority, works too. */
async function twoWanted(): Promise<readonly [End, End]> {
  agent.connect(THEIRS);
  const [first, other] = [await End.open(agent), await End.open(agent)];
  await chosen(first, 200);
  await vi.waitFor(() => expect(connected).toBe(1));
  await chosen(other, 100);
  await other.check({ nominates: true });
  return [first, other];
}

describe("our own side of ICE", () => {
  it("answers the first check and asks back at once, without a timer, and is connected by the answer", async () => {
    agent.connect(THEIRS);
    const end = await End.open(agent);
    const answer = await end.check({ nominates: true });
    expect(answer.messageClass).toBe(classes.RESPONSE);
    expect(answer.getAttributeValue("XOR-MAPPED-ADDRESS")).toEqual(["127.0.0.1", end.port]);
    await vi.waitFor(() => expect(end.questions).toHaveLength(1));
    const [question] = end.questions;
    expect(question?.getAttributeValue("USERNAME")).toBe(
      `them:${agent.credentials.usernameFragment}`,
    );
    expect(question?.attributesKeys).toContain("ICE-CONTROLLED");
    expect(connected).toBe(0);
    await end.answer();
    await vi.waitFor(() => expect(connected).toBe(1));
  });

  it("waits for the viewer's choice where the check that chooses comes after the answer", async () => {
    agent.connect(THEIRS);
    const end = await End.open(agent);
    await end.check();
    await end.answer();
    await end.check();
    expect(connected).toBe(0);
    await end.check({ nominates: true });
    expect(connected).toBe(1);
  });

  it("believes no answer of whoever has not the viewer's password, or that comes another way", async () => {
    agent.connect(THEIRS);
    const [end, other] = [await End.open(agent), await End.open(agent)];
    await end.check({ nominates: true });
    await end.answer("not-their-password-at-all");
    await end.check({ nominates: true });
    expect(connected).toBe(0);
    await vi.waitFor(() => expect(end.questions.length).toBeGreaterThan(0));
    other.heard.push(...end.questions);
    await other.answer();
    await other.check();
    expect(connected).toBe(0);
  });

  it("goes on to another pair that the viewer wants when it is better, or the one in use is silent", async () => {
    agent.connect(THEIRS);
    const [first, better, worse] = [
      await End.open(agent),
      await End.open(agent),
      await End.open(agent),
    ];
    const goesTo = async (end: End) => {
      const heard = once(end.socket, "message");
      agent.send(Buffer.from([128, 1, 2, 3]), 0, 4);
      const [packet] = await heard;
      expect(packet).toEqual(Buffer.from([128, 1, 2, 3]));
    };
    await chosen(first, 200);
    await vi.waitFor(() => expect(connected).toBe(1));
    await chosen(worse, 100);
    await worse.check({ nominates: true });
    await goesTo(first);
    await chosen(better, 300);
    await better.check({ nominates: true });
    await goesTo(better);
    clock.advance(3_500);
    await worse.check({ nominates: true });
    await goesTo(worse);
    expect(connected).toBe(1);
  });

  it("follows the viewer's own packets to another way that it wanted, though checks still come on the one in use", async () => {
    const [good, worse] = await twoWanted();
    for (let i = 0; i < 4; i += 1) {
      clock.advance(1_000);
      await good.check();
    }
    worse.send(Buffer.from([128, 1]));
    await vi.waitFor(() => expect(data).toHaveLength(1));
    // A check that does not choose, of the one that was left, takes nothing back.
    await good.check();
    const heard = once(worse.socket, "message");
    agent.send(Buffer.from([128, 2]), 0, 2);
    expect((await heard)[0]).toEqual(Buffer.from([128, 2]));
  });

  it("hears a viewer at its fiftieth address: what does not work any more gives way", async () => {
    agent.connect(THEIRS);
    const first = await End.open(agent);
    await chosen(first);
    await vi.waitFor(() => expect(connected).toBe(1));
    const others = await Promise.all(Array.from({ length: 50 }, () => End.open(agent)));
    await Promise.all(others.map((end) => end.check()));
    const last = await End.open(agent);
    clock.advance(4_000);
    const media: Buffer[] = [];
    last.socket.on("message", (packet) => packet[0] === 128 && media.push(packet));
    await chosen(last);
    await vi.waitFor(() => {
      agent.send(Buffer.from([128]), 0, 1);
      expect(media.length).toBeGreaterThan(0);
    });
    await agent.close();
    expect(clock.timers).toBe(0);
  });

  it("knows an IPv6 address again that the viewer wrote in another way than sockets do", async () => {
    const six = new LeanIceAgent(
      { hostAddresses: ["::1"], iceServers: [] },
      { onConnected: () => undefined, onFailed: () => undefined, onData: () => undefined },
      clock,
    );
    open.push(() => six.close());
    await six.gather();
    const socket = createSocket("udp6").bind(0, "::1");
    open.push(() => socket.close());
    await once(socket, "listening");
    six.connect(THEIRS);
    const { port } = socket.address();
    await six.add(`candidate:1 1 udp 100 0:0:0:0:0:0:0:1 ${port} typ host`);
    const asked = once(socket, "message");
    clock.advance(50);
    const [question] = await asked;
    const { transactionId } = parseMessage(question) ?? {};
    const received = six.received;
    const answer = new Message(methods.BINDING, classes.RESPONSE, transactionId)
      .setAttribute("XOR-MAPPED-ADDRESS", ["::1", 1])
      .addMessageIntegrity(Buffer.from(THEIRS.password))
      .addFingerprint();
    const ours = Number(six.candidates[0]?.split(" ")[5]);
    socket.send(answer.bytes, ours, "::1");
    await vi.waitFor(() => expect(six.received).toBe(received + 1));
    // A check of the viewer's now finds the pair proven: it is answered, and not asked back.
    const heard: Buffer[] = [];
    socket.on("message", (packet) => heard.push(packet));
    const { usernameFragment, password } = six.credentials;
    const request = new Message(methods.BINDING, classes.REQUEST)
      .setAttribute("USERNAME", `${usernameFragment}:them`)
      .setAttribute("PRIORITY", 100)
      .setAttribute("ICE-CONTROLLING", 1n)
      .addMessageIntegrity(Buffer.from(password))
      .addFingerprint();
    socket.send(request.bytes, ours, "::1");
    socket.send(request.bytes, ours, "::1");
    await vi.waitFor(() => expect(heard.length).toBeGreaterThan(1));
    expect(heard.map((packet) => parseMessage(packet)?.messageClass)).toEqual([
      classes.RESPONSE,
      classes.RESPONSE,
    ]);
  });

  it("keeps what comes before the choice, hands it on then, and hears nobody who was not checked", async () => {
    agent.connect(THEIRS);
    const [end, stranger] = [await End.open(agent), await End.open(agent)];
    await end.check();
    end.send(Buffer.from([22, 1]));
    stranger.send(Buffer.from([22, 9]));
    await end.check();
    await stranger.check({}, agent.credentials);
    expect(data).toEqual([]);
    await chosen(end);
    await vi.waitFor(() => expect(data).toEqual([Buffer.from([22, 1])]));
  });

  it("keeps a viewer's early packet, however many strangers send before it", async () => {
    agent.connect(THEIRS);
    const [end, stranger] = [await End.open(agent), await End.open(agent)];
    for (let i = 0; i < 20; i += 1) stranger.send(Buffer.from([22, 9]));
    // Its answer tells that those were read.
    await end.check();
    end.send(Buffer.from([22, 1]));
    await chosen(end);
    await vi.waitFor(() => expect(data).toEqual([Buffer.from([22, 1])]));
  });

  it("checks the viewer's candidates one by one by its own wish, four times again, and says no more then", async () => {
    const end = await End.open(agent);
    await agent.add(end.line());
    agent.connect(THEIRS);
    expect(end.questions).toHaveLength(0);
    clock.advance(50);
    await vi.waitFor(() => expect(end.questions).toHaveLength(1));
    for (const [i, ms] of [500, 1_000, 2_000, 4_000].entries()) {
      clock.advance(ms);
      await vi.waitFor(() => expect(end.questions).toHaveLength(i + 2));
    }
    clock.advance(60_000);
    await end.check();
    const ids = new Set(end.questions.slice(0, 5).map(({ transactionIdHex }) => transactionIdHex));
    expect(ids.size).toBe(1);
    // What it asks now is for the check that it was sent.
    await vi.waitFor(() => expect(end.questions).toHaveLength(6));
  });

  it("has a viewer that takes it for the one who chooses choose itself (487)", async () => {
    agent.connect(THEIRS);
    const end = await End.open(agent);
    const answer = await end.check({ role: "ICE-CONTROLLED" });
    expect(answer.messageClass).toBe(classes.ERROR);
    expect(answer.getAttributeValue("ERROR-CODE")?.[0]).toBe(487);
    await chosen(end);
    await vi.waitFor(() => expect(connected).toBe(1));
  });

  it("after a restart sends the old way until the viewer has chosen under the new names; the old ones are answered", async () => {
    agent.connect(THEIRS);
    const end = await End.open(agent);
    await chosen(end);
    await vi.waitFor(() => expect(connected).toBe(1));
    const old = agent.credentials;
    agent.restart();
    expect(agent.credentials.usernameFragment).not.toBe(old.usernameFragment);
    await agent.gather();
    agent.connect({ ...THEIRS, usernameFragment: "thex" });
    expect(agent.isRestart(THEIRS)).toBe(true);
    const heard = once(end.socket, "message");
    agent.send(Buffer.from([128]), 0, 1);
    expect((await heard)[0]).toEqual(Buffer.from([128]));
    expect((await end.check({ nominates: true }, old)).messageClass).toBe(classes.RESPONSE);
    expect(connected).toBe(1);
    end.heard.length = 0;
    await end.check({ nominates: true });
    await end.answer();
    await vi.waitFor(() => expect(connected).toBe(2));
  });

  it("goes over to another pair that the viewer wanted when consent for the one in use runs out, and sends nothing meanwhile", async () => {
    const [first, other] = await twoWanted();
    const media: Buffer[] = [];
    first.socket.on("message", (packet) => packet[0] === 128 && media.push(packet));
    const asked = other.questions.length;
    // The viewer's own checks still come: it hears nothing of us, and we hear it.
    while (other.questions.length === asked) {
      clock.advance(2_000);
      await first.check();
      await new Promise((resolve) => setImmediate(resolve));
    }
    agent.send(Buffer.from([128, 1]), 0, 2);
    expect(failed).toBe(0);
    await other.answer();
    const there: Buffer[] = [];
    other.socket.on("message", (packet) => packet[0] === 128 && there.push(packet));
    await vi.waitFor(() => {
      agent.send(Buffer.from([128, 2]), 0, 2);
      expect(there).toContainEqual(Buffer.from([128, 2]));
    });
    expect([connected, failed, media.length]).toEqual([1, 0, 0]);
    // And back, when the viewer says so.
    await first.check({ nominates: true });
    await first.answer();
    await first.check({ nominates: true });
    await vi.waitFor(() => {
      agent.send(Buffer.from([128, 3]), 0, 2);
      expect(media.length).toBeGreaterThan(0);
    });
  });

  it("ends when consent runs out and the other pairs do not answer either", async () => {
    await twoWanted();
    for (let i = 0; i < 20 && failed === 0; i += 1) clock.advance(6_000);
    expect(failed).toBe(1);
    await agent.close();
    expect(clock.timers).toBe(0);
  });

  it("ends when consent runs out, and leaves no timer behind when it is closed", async () => {
    agent.connect(THEIRS);
    const end = await End.open(agent);
    await chosen(end);
    await vi.waitFor(() => expect(connected).toBe(1));
    for (let i = 0; i < 10; i += 1) clock.advance(6_000);
    expect(failed).toBe(1);
    await agent.close();
    expect(clock.timers).toBe(0);
  });
});
