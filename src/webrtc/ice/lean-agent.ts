// A viewer's ICE by ourselves (RFC 8445): the controlled, full agent of one component with host candidates. Answers the viewer's checks
// at once, checks back, and uses the pair that the viewer chooses. Knows no DTLS and no media.
import { isIP, SocketAddress } from "node:net";
import type { Clock } from "../clock.js";
import { isGenuine, isStun, readStun, type StunPacket } from "../mux/stun-packet.js";
import type { MuxSeat } from "../mux/udp-mux.js";
import type { IceCredentials } from "../signalling/candidates.js";
import { Consent } from "./consent.js";
import { newCredentials } from "./credentials.js";
import { EARLY_MAX, type IceAgent, type IceEvents, type IceSettings } from "./ice-agent.js";
import { type IceWay, type Origin, openIceWay } from "./ice-way.js";
import { noWay } from "./no-way.js";
import { areLoopback, offeredAddresses } from "./own-addresses.js";
import { type Pair, PairChecks, sendTo } from "./pair-checks.js";
import {
  newTieBreaker,
  TRANSACTION_AT,
  TRANSACTION_BYTES,
  writeAnswer,
  writeRoleConflict,
} from "./stun-writer.js";

/** Checks of our own wish go out one by one (RFC 8445 section 14.2), the first when the viewer had time to come by itself. */
const PACE_MS = 50;
/** Pairs of one viewer: it may name six candidates, and appear from a few more. */
const PAIRS_MAX = 32;
/** Names of before a restart that are still answered. */
const NAMES_MAX = 4;
/** A pair of less priority is changed to when the one in use was silent for so long, or brought no data while another did. */
const SILENT_MS = 3000;
/** Of a host candidate: type and local preference (RFC 8445 section 5.1.2.1), one component. */
const HOST_PRIORITY = 126 * 2 ** 24 + 255;
const LOCAL_PREFERENCE_MAX = 65_535;

type Question = Extract<StunPacket, { readonly type: "request" }>;

export class LeanIceAgent implements IceAgent {
  #local: IceCredentials;
  #remote: IceCredentials | undefined;
  /** Passwords of ours by name, the oldest first. */
  readonly #passwords = new Map<string, string>();
  readonly #seat: MuxSeat | undefined;
  #ways: readonly IceWay[] = [];
  #pairs: Pair[] = [];
  readonly #checks: PairChecks;
  readonly #consent: Consent;
  /** What is sent on; after a restart the old one, until there is a new one. */
  #selected: Pair | undefined;
  #isChosen = false;
  #heardAtMs = 0;
  /** Of what is no STUN, on the pair in use. */
  #dataAtMs = 0;
  #early: { readonly packet: Buffer; readonly origin: Origin }[] = [];
  #received = 0;
  #isClosed = false;
  #isPaced = false;
  #cancelPace: () => void = () => undefined;

  constructor(
    private readonly settings: IceSettings,
    private readonly events: IceEvents,
    private readonly clock: Clock,
  ) {
    const tieBreaker = newTieBreaker();
    this.#checks = new PairChecks({
      clock,
      tieBreaker,
      onProven: (pair) => this.#choose(pair, true),
      onFailed: () => this.#endUnlessAsking(),
    });
    this.#consent = new Consent({
      clock: settings.coarseClock ?? clock,
      tieBreaker,
      onExpired: () => this.#lost(),
    });
    this.#seat = settings.mux?.join((packet, origin) => this.#hear(packet, origin));
    this.#local = this.#drawCredentials();
  }

  get credentials(): IceCredentials {
    return this.#local;
  }

  get candidates(): readonly string[] {
    return this.#ways.map(({ address, port }, i) => {
      const priority = HOST_PRIORITY + (LOCAL_PREFERENCE_MAX - i) * 2 ** 8;
      return `candidate:${i + 1} 1 udp ${priority} ${address} ${port} typ host`;
    });
  }

  get received(): number {
    return this.#received;
  }

  async gather(): Promise<void> {
    if (this.#seat !== undefined) this.#ways = this.#seat.ways;
    if (this.#ways.length > 0) return;
    if (this.#seat !== undefined) throw noWay();
    const addresses = offeredAddresses(this.settings.hostAddresses);
    // Sockets of a loopback server are not open to the network. Other addresses may be a router's (NAT), not ours to bind.
    const bindsThem = areLoopback(addresses);
    const opened = await Promise.allSettled(
      addresses.map((address) =>
        openIceWay(address, bindsThem ? address : undefined, (packet, origin) =>
          this.#hear(packet, origin),
        ),
      ),
    );
    const ways = opened.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    // Closed meanwhile: nobody else would close them.
    if (this.#isClosed) for (const { socket } of ways) socket.close();
    else if (ways.length === 0) throw noWay(addresses, opened);
    else this.#ways = ways;
  }

  isRestart({ usernameFragment, password }: IceCredentials): boolean {
    return (
      usernameFragment !== this.#remote?.usernameFragment || password !== this.#remote.password
    );
  }

  connect(remote: IceCredentials): void {
    this.#remote = remote;
    this.#paceLater();
  }

  restart(): void {
    this.#isChosen = false;
    this.#consent.close();
    this.#checks.close();
    this.#pairs = [];
    this.#remote = undefined;
    this.#local = this.#drawCredentials();
    // It was asked for: that is a word of the viewer's too.
    this.#received += 1;
  }

  async add(line: string): Promise<void> {
    const [, , , priority, host = "", port] = line.split(" ");
    for (const way of this.#ways) {
      if (way.isTold || isIP(host) !== way.family) continue;
      this.#pair({ way, host: asSocketsTell(host), port: Number(port) }, Number(priority));
    }
    if (this.#remote !== undefined) this.#paceLater();
  }

  send(bytes: Buffer, offset: number, length: number): boolean {
    const pair = this.#selected;
    if (pair === undefined) return true;
    const { socket } = pair.way;
    try {
      socket.send(bytes, offset, length, pair.port, pair.host);
      return socket.getSendQueueCount() === 0;
    } catch {
      // The socket was closed under us: the session is about to end.
      this.#selected = undefined;
      return true;
    }
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#selected = undefined;
    this.#early = [];
    this.#cancelPace();
    this.#consent.close();
    this.#checks.close();
    this.#seat?.leave();
    if (this.#seat !== undefined) return;
    // What was sent in this turn leaves before.
    setImmediate(() => {
      for (const { socket } of this.#ways) socket.close();
    });
  }

  #drawCredentials(): IceCredentials {
    for (;;) {
      const credentials = newCredentials();
      const { usernameFragment, password } = credentials;
      if (this.#seat?.name(usernameFragment, password) === false) continue;
      this.#passwords.set(usernameFragment, password);
      const [oldest] = this.#passwords.keys();
      if (this.#passwords.size > NAMES_MAX && oldest !== undefined) this.#passwords.delete(oldest);
      return credentials;
    }
  }

  #hear(packet: Buffer, origin: Origin): void {
    if (this.#isClosed) return;
    if (!isStun(packet)) {
      this.#hearData(packet, origin);
      return;
    }
    const stun = readStun(packet);
    if (stun === undefined) return;
    const { host, port } = origin;
    if (this.#isInUse(origin) && this.#consent.takes(stun, packet, [host, port])) this.#noteHeard();
    else if (stun.type === "request") this.#answer(stun, packet, origin);
    else if (this.#checks.hear(stun, packet, origin)) this.#received += 1;
  }

  #answer(question: Question, packet: Buffer, origin: Origin): void {
    const password = this.#passwords.get(question.localUfrag);
    if (password === undefined || !(origin.isProven || isGenuine(packet, password))) return;
    this.#received += 1;
    const transaction = packet.subarray(TRANSACTION_AT, TRANSACTION_AT + TRANSACTION_BYTES);
    // Our number of the two is the smaller one: whoever thinks that we choose the pair is to choose it.
    if (question.isControlled) {
      sendTo(origin, writeRoleConflict(transaction, password));
      return;
    }
    sendTo(origin, writeAnswer(transaction, password, [origin.host, origin.port]));
    // Of before a restart: there is nothing to learn from it.
    if (question.localUfrag !== this.#local.usernameFragment) return;
    const pair = this.#pair(origin, question.priority);
    if (pair === undefined) return;
    if (question.nominates) pair.isNominated = true;
    if (pair.state === "proven") this.#choose(pair, question.nominates);
    else if (this.#remote !== undefined) this.#checks.ask(pair, this.#local, this.#remote);
  }

  /** The pair, a new one where there is none yet; where there are too many the oldest gives way that does not work, or is not in use. */
  #pair({ way, host, port }: Pick<Pair, "way" | "host" | "port">, priority: number) {
    const known = this.#known({ way, host, port });
    if (known !== undefined) return known;
    if (this.#pairs.length >= PAIRS_MAX) this.#forgetOne();
    const pair: Pair = { way, host, port, priority, state: "waiting", isNominated: false };
    this.#pairs.push(pair);
    return pair;
  }

  #known({ way, host, port }: Pick<Pair, "way" | "host" | "port">): Pair | undefined {
    return this.#pairs.find((pair) => pair.port === port && pair.host === host && pair.way === way);
  }

  #forgetOne(): void {
    const idle = this.#pairs.filter((pair) => pair !== this.#selected);
    const gone = idle.find(({ state }) => state === "failed") ?? idle[0];
    if (gone === undefined) return;
    this.#checks.forget(gone);
    this.#pairs = this.#pairs.filter((pair) => pair !== gone);
  }

  /** Takes a pair that works and that the viewer wants, if there is none, or it is wanted now and better than the one in use. */
  #choose(pair: Pair, isWantedNow: boolean): void {
    if (!pair.isNominated || pair.state !== "proven") return;
    if (this.#isChosen && this.#selected !== undefined) {
      const isSilent = this.clock.nowMs() - this.#heardAtMs >= SILENT_MS;
      if (pair === this.#selected) return;
      const isBetter = isWantedNow && pair.priority > this.#selected.priority;
      if (!isSilent && !isBetter) return;
    }
    this.#use(pair);
  }

  #use(pair: Pair): void {
    const isFirst = !this.#isChosen;
    this.#isChosen = true;
    this.#selected = pair;
    this.#noteHeard();
    this.#dataAtMs = this.#heardAtMs;
    this.#cancelPace();
    this.#isPaced = false;
    const { way, host, port } = pair;
    this.#consent.begin({
      local: this.#local,
      remote: this.#remote ?? { usernameFragment: "", password: "" },
      address: [host, port],
      send: (message, transaction) => {
        if (transaction !== undefined) way.asked(transaction);
        sendTo(pair, message);
      },
    });
    if (!isFirst) return;
    this.events.onConnected();
    for (const { packet, origin } of this.#early.splice(0)) this.#hearData(packet, origin);
  }

  #hearData(packet: Buffer, origin: Origin): void {
    if (this.#isInUse(origin)) {
      this.#noteHeard();
      this.#dataAtMs = this.#heardAtMs;
    } else if (!this.#isChosen) {
      // Whoever was not named and has not checked takes nobody's place.
      if (this.#early.length < EARLY_MAX && this.#known(origin) !== undefined)
        this.#early.push({ packet, origin });
      return;
    } else {
      const pair = this.#provenPair(origin);
      if (pair === undefined) return;
      this.#received += 1;
      // Checks come on every way that still works in one direction; data come on the one that the viewer uses itself.
      const isOutOfUse = this.clock.nowMs() - this.#dataAtMs >= SILENT_MS;
      if (pair.isNominated && isOutOfUse) this.#use(pair);
    }
    this.events.onData(packet);
  }

  #noteHeard(): void {
    this.#received += 1;
    this.#heardAtMs = this.clock.nowMs();
  }

  #isInUse({ way, host, port }: Origin): boolean {
    const pair = this.#selected;
    return pair !== undefined && pair.port === port && pair.host === host && pair.way === way;
  }

  /** Of an address from which a check of ours was answered, with the viewer's password. */
  #provenPair({ host, port }: Origin): Pair | undefined {
    return this.#pairs.find(
      (pair) => pair.state === "proven" && pair.port === port && pair.host === host,
    );
  }

  /** The viewer's candidates one after the other, as long as it has not come by itself. */
  #paceLater(): void {
    if (this.#isPaced || this.#isChosen || this.#isClosed) return;
    this.#isPaced = true;
    this.#cancelPace = this.clock.after(PACE_MS, () => {
      this.#isPaced = false;
      const waiting = this.#pairs.filter(({ state }) => state === "waiting");
      const [next] = waiting.sort((a, b) => b.priority - a.priority);
      if (next === undefined || this.#remote === undefined) return;
      this.#checks.ask(next, this.#local, this.#remote);
      this.#paceLater();
    });
  }

  /**
   * The viewer does not answer any more on the pair in use: nothing is sent there (RFC 7675 section 5.1). Others that it wanted and
   * that worked are asked anew, and the first that answers is used.
   */
  #lost(): void {
    const lost = this.#selected;
    this.#selected = undefined;
    if (lost !== undefined) lost.state = "failed";
    const remote = this.#remote;
    for (const pair of this.#pairs) {
      if (remote === undefined || pair.state !== "proven" || !pair.isNominated) continue;
      this.#checks.ask(pair, this.#local, remote);
    }
    this.#endUnlessAsking();
  }

  /** Where consent ran out and no other pair is left that may answer. */
  #endUnlessAsking(): void {
    if (!this.#isChosen || this.#selected !== undefined) return;
    if (this.#pairs.some(({ state, isNominated }) => isNominated && state === "asked")) return;
    this.events.onFailed();
  }
}

/** An IPv6 address may be written in many ways: packets come from the shortest. */
function asSocketsTell(host: string): string {
  return isIP(host) === 6 ? new SocketAddress({ address: host, family: "ipv6" }).address : host;
}
