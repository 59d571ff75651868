// A viewer's ICE by the connection library's agent, with sockets, credentials and manners of our own: for servers that are told of a STUN or
// a relay of theirs. Knows no DTLS and no media.
import { isIPv6 } from "node:net";
import {
  Candidate,
  type CandidatePair,
  CandidatePairState,
  Connection,
  getHostAddresses,
  type IceOptions,
  parseIceServers,
  StunProtocol,
} from "werift";
import type { EvertaleError } from "../../errors.js";
import type { Clock } from "../clock.js";
import { isGenuine, readStun } from "../mux/stun-packet.js";
import type { IceCredentials } from "../signalling/candidates.js";
import { Consent } from "./consent.js";
import { newCredentials } from "./credentials.js";
import { EARLY_MAX, type IceAgent, type IceEvents, type IceSettings } from "./ice-agent.js";
import { type Address, openByUs, openIceSocket } from "./library-socket.js";
import { noWay } from "./no-way.js";
import { areLoopback, withOwnAddresses } from "./own-addresses.js";
import { demandIntegrity } from "./stun-guard.js";
import { newTieBreaker } from "./stun-writer.js";
import { UdpPath } from "./udp-path.js";

export class LibraryIceAgent implements IceAgent {
  readonly #connection: Connection;
  readonly #path: UdpPath;
  readonly #consent: Consent;
  #early: { readonly datagram: Buffer; readonly from: Address | undefined }[] = [];
  #isChosen = false;
  #heardFrom: Address = ["", 0];
  #received = 0;

  constructor(
    private readonly settings: IceSettings,
    private readonly events: IceEvents,
    clock: Clock,
  ) {
    this.#connection = new Connection(false, iceOptions(settings));
    // Without a STUN server in its options the library asks a public one. Nobody asked it to.
    if (!hasStunServer(settings)) this.#connection.stunServer = undefined;
    this.#path = new UdpPath(this.#connection);
    this.#consent = new Consent({
      clock: settings.coarseClock ?? clock,
      tieBreaker: newTieBreaker(),
      onExpired: () => this.events.onFailed(),
    });
    this.#listenFirst();
    this.#drawCredentials();
    this.#tellOfPair();
    this.#connection.onData.subscribe((datagram) => this.#receive(datagram, undefined));
    this.#connection.stateChanged.subscribe((state) => {
      if (state === "failed" || state === "closed") this.events.onFailed();
    });
  }

  get credentials(): IceCredentials {
    const { localUsername, localPassword } = this.#connection;
    return { usernameFragment: localUsername, password: localPassword };
  }

  get candidates(): readonly string[] {
    return this.#connection.localCandidates.map((candidate) => `candidate:${candidate.toSdp()}`);
  }

  get received(): number {
    const pair = this.#connection.nominated;
    return this.#received + (pair?.requestsReceived ?? 0) + (pair?.responsesReceived ?? 0);
  }

  async gather(): Promise<void> {
    const { settings } = this;
    const ownSockets = settings.mux === undefined && !hasStunServer(settings);
    const failed = ownSockets ? await this.#openSockets() : undefined;
    await this.#connection.gatherCandidates();
    const isClosed = this.#connection.state === "closed";
    if (this.candidates.length === 0 && !isClosed) throw failed ?? noWay();
  }

  isRestart({ usernameFragment, password }: IceCredentials): boolean {
    const { remoteUsername, remotePassword } = this.#connection;
    return usernameFragment !== remoteUsername || password !== remotePassword;
  }

  send(bytes: Buffer, offset: number, length: number): boolean {
    return this.#path.send(bytes, offset, length);
  }

  connect(remote: IceCredentials): void {
    this.#connection.setRemoteParams({ ...remote, iceLite: false });
    this.#connection.connect().then(
      () => this.#lookForPair(),
      () => this.events.onFailed(),
    );
  }

  restart(): void {
    this.#isChosen = false;
    this.#consent.close();
    this.#connection.restart().catch(() => undefined);
    this.#drawCredentials();
  }

  async add(line: string): Promise<void> {
    const candidate = Candidate.fromSdp(line.slice("candidate:".length));
    await this.#connection.addRemoteCandidate(candidate);
  }

  async close(): Promise<void> {
    this.#early = [];
    this.#consent.close();
    // What was sent in this turn leaves before.
    await new Promise((resolve) => setImmediate(resolve));
    await this.#connection.close().catch(() => undefined);
  }

  #drawCredentials(): void {
    const ice = this.#connection;
    do {
      const { usernameFragment, password } = newCredentials();
      ice.localUsername = usernameFragment;
      ice.localPassword = password;
    } while (this.settings.mux?.attach(ice) === false);
    // Checks of before a restart are still answered with what was known then.
    ice.userHistory[ice.localUsername] = ice.localPassword;
  }

  /** In place of the library's: `gatherCandidates` takes an address whose socket is there for done. Gives what to say where none opens. */
  async #openSockets(): Promise<EvertaleError | undefined> {
    const ice = this.#connection;
    const protocols: unknown = Reflect.get(ice, "protocols");
    const adopt: unknown = Reflect.get(ice, "ensureProtocol");
    if (!Array.isArray(protocols) || !(adopt instanceof Function) || protocols.length > 0)
      return undefined;
    const { hostAddresses } = this.settings;
    const addresses =
      hostAddresses === undefined ? getHostAddresses(true, true) : withOwnAddresses(hostAddresses);
    // Sockets of a loopback server are not open to the network. Other addresses may be a router's (NAT), not ours to bind.
    const bindsThem = areLoopback(addresses);
    const opened = await Promise.allSettled(
      addresses.map((address) =>
        openIceSocket({
          address,
          bindTo: bindsThem ? address : undefined,
          onData: (datagram, from) => this.#receive(datagram, from),
        }),
      ),
    );
    for (const socket of opened) {
      if (socket.status === "rejected") continue;
      // Closed meanwhile: nobody else would close it.
      if (ice.state === "closed") await socket.value.close();
      Reflect.apply(adopt, ice, [socket.value]);
      protocols.push(socket.value);
    }
    return noWay(addresses, opened);
  }

  /**
   * What is not signed with a password of ours never comes to the library, nor what consent is about: it reads slowly. A relay's
   * packets are the library's, which is told to look for signatures itself.
   */
  #listenFirst(): void {
    const ice = this.#connection;
    const adopt: unknown = Reflect.get(ice, "ensureProtocol");
    demandIntegrity(ice);
    const adoptGuarded: unknown = Reflect.get(ice, "ensureProtocol");
    if (!(adopt instanceof Function) || !(adoptGuarded instanceof Function)) return;
    Reflect.set(ice, "ensureProtocol", (protocol: unknown) => {
      const read: unknown =
        protocol instanceof StunProtocol ? Reflect.get(protocol, "datagramReceived") : undefined;
      if (!(protocol instanceof StunProtocol) || !(read instanceof Function)) {
        Reflect.apply(adoptGuarded, ice, [protocol]);
        return;
      }
      openByUs(protocol);
      Reflect.set(protocol, "datagramReceived", (datagram: Buffer, from: Address) => {
        const stun = readStun(datagram);
        const isChosen = ice.nominated?.protocol === protocol;
        if (stun !== undefined && isChosen && this.#consent.takes(stun, datagram, from)) {
          this.#received += 1;
        } else if (stun?.type !== "request" || this.#isSigned(stun.localUfrag, datagram)) {
          Reflect.apply(read, protocol, [datagram, from]);
        }
      });
      Reflect.apply(adopt, ice, [protocol]);
    });
  }

  #isSigned(usernameFragment: string, datagram: Buffer): boolean {
    const { userHistory } = this.#connection;
    if (!Object.hasOwn(userHistory, usernameFragment)) return false;
    return isGenuine(datagram, userHistory[usernameFragment] ?? "");
  }

  /** The library looks every 20 ms whether a pair was chosen, and asks for consent itself: here both are done at once. */
  #tellOfPair(): void {
    const ice = this.#connection;
    const complete: unknown = Reflect.get(ice, "checkComplete");
    const askConsent: unknown = Reflect.get(ice, "queryConsent");
    if (!(complete instanceof Function) || !(askConsent instanceof Function)) return;
    Reflect.set(ice, "checkComplete", (pair: unknown) => {
      Reflect.apply(complete, ice, [pair]);
      this.#lookForPair();
    });
    Reflect.set(ice, "queryConsent", () => {
      // A relay's way is the library's own.
      if (!(ice.nominated?.protocol instanceof StunProtocol)) Reflect.apply(askConsent, ice, []);
    });
  }

  #lookForPair(): void {
    const { nominated, state } = this.#connection;
    if (this.#isChosen || nominated === undefined || state === "closed") return;
    this.#isChosen = true;
    this.#beginConsent(nominated);
    this.events.onConnected();
    for (const { datagram, from } of this.#early.splice(0)) this.#receive(datagram, from);
  }

  #beginConsent({ protocol, remoteAddr: address }: CandidatePair): void {
    if (!(protocol instanceof StunProtocol)) return;
    const { remoteUsername, remotePassword } = this.#connection;
    this.#consent.begin({
      local: this.credentials,
      remote: { usernameFragment: remoteUsername, password: remotePassword },
      address,
      send: (message) => protocol.transport.send(message, address).catch(() => undefined),
    });
  }

  #receive(datagram: Buffer, from: Address | undefined): void {
    if (!this.#isChosen) {
      if (this.#early.length < EARLY_MAX) this.#early.push({ datagram, from });
      return;
    }
    if (from !== undefined && !this.#isKnown(from)) return;
    this.#received += 1;
    this.events.onData(datagram);
  }

  /** Whether a check of ours to this address was answered, with the viewer's password. */
  #isKnown(from: Address): boolean {
    const [host, port] = from;
    const [lastHost, lastPort] = this.#heardFrom;
    if (port === lastPort && host === lastHost) return true;
    const isProven = this.#connection.checkList.some(
      ({ state, remoteAddr }) =>
        state === CandidatePairState.SUCCEEDED && remoteAddr[0] === host && remoteAddr[1] === port,
    );
    if (isProven) this.#heardFrom = from;
    return isProven;
  }
}

function hasStunServer({ iceServers }: IceSettings): boolean {
  return iceServers.flatMap(({ urls }) => urls).some((url) => /^stuns?:/i.test(url));
}

function iceOptions({ hostAddresses, iceServers, mux }: IceSettings): Partial<IceOptions> {
  const servers = parseIceServers(
    iceServers.map(({ urls, ...rest }) => ({
      ...rest,
      urls: typeof urls === "string" ? urls : [...urls],
    })),
  );
  // A shared port brings its own addresses.
  const named = mux === undefined ? hostAddresses : [];
  if (named === undefined) return servers;
  const addresses = withOwnAddresses(named);
  const [udp4] = addresses.filter((address) => !isIPv6(address));
  const [udp6] = addresses.filter(isIPv6);
  return {
    ...servers,
    // Turning both families off empties the list of interfaces; the named addresses are added to it.
    useIpv4: false,
    useIpv6: false,
    additionalHostAddresses: addresses,
    ...(areLoopback(addresses)
      ? {
          interfaceAddresses: {
            ...(udp4 === undefined ? {} : { udp4 }),
            ...(udp6 === undefined ? {} : { udp6 }),
          },
        }
      : {}),
  };
}
