// One viewer's connection: ICE, DTLS and SRTP put together. Knows the transport's half of an offer, no codec and no stream.
import type { Clock } from "../clock.js";
import { ownCertificate } from "../dtls/certificate.js";
import { DtlsServer } from "../dtls/dtls-server.js";
import type { DtlsEnd, DtlsSession } from "../dtls/dtls-session.js";
import { LibraryDtlsClient } from "../dtls/library-client.js";
import type { SrtpMasterKeys } from "../dtls/prf.js";
import type { IceAgent, IceSettings } from "../ice/ice-agent.js";
import { openIceAgent } from "../ice/open-agent.js";
import type { RtpTransport } from "../rtp/rtp-stream.js";
import type { IceCredentials, SdpFragment } from "../signalling/candidates.js";
import type { ViewerOffer } from "../signalling/offer.js";
import { SrtcpOpener } from "../srtp/srtcp-opener.js";
import { srtpCipher } from "../srtp/srtp-cipher.js";
import { SrtpSender } from "../srtp/srtp-sender.js";
import { RtcpAllowance } from "./rtcp-allowance.js";

/** `closed`: the viewer said goodbye; `lost`: no way to it, or a handshake that went wrong. */
export type ConnectionEnd = "closed" | "lost";

export interface ConnectionOptions {
  readonly offer: ViewerOffer;
  readonly settings: IceSettings;
  readonly clock: Clock;
  /** Called once: RTP and RTCP may be sent from now on. */
  readonly onConnected: (transport: RtpTransport) => void;
  /** A pair of addresses works again, after `restart`. */
  readonly onRestarted: () => void;
  /** Compound packets of the viewer, opened. */
  readonly onRtcp: (compound: Buffer) => void;
  /** May be called more than once, and in `close`. */
  readonly onEnded: (end: ConnectionEnd) => void;
}

/** Lines of our side's after a restart. */
interface RestartedTransport {
  readonly credentials: string[];
  readonly candidates: string[];
}

/** First octets of a datagram (RFC 7983 section 7). */
const DTLS_FROM = 20;
const DTLS_TO = 63;
const MEDIA_FROM = 128;
const MEDIA_TO = 191;

export class ViewerConnection {
  readonly #ice: IceAgent;
  #dtls: DtlsSession | undefined;
  #opener: SrtcpOpener | undefined;
  readonly #allowance = new RtcpAllowance();
  #hasConnected = false;
  #restarts = 0;
  #isClosed = false;

  constructor(private readonly options: ConnectionOptions) {
    const events = {
      onConnected: () => this.#reachable(),
      onFailed: () => this.#end("lost"),
      onData: (datagram: Buffer) => this.#receive(datagram),
    };
    this.#ice = openIceAgent(options.settings, events, options.clock);
  }

  /** Grows with everything heard from the viewer: its packets, its checks and its answers to ours. */
  get received(): number {
    return this.#ice.received;
  }

  /** Gathers candidates and begins to look for the viewer; gives the answer's lines of the transport. */
  async answer(): Promise<string[]> {
    const { offer } = this.options;
    const certificate = await ownCertificate();
    await this.#ice.gather();
    const { usernameFragment, password } = this.#ice.credentials;
    const { hash, octets } = certificate.fingerprint;
    if (!this.#isClosed) {
      this.#dtls = this.#openDtls(certificate);
      await this.addCandidates(offer.candidates);
      this.#ice.connect(offer.credentials);
    }
    return [
      `a=ice-ufrag:${usernameFragment}`,
      `a=ice-pwd:${password}`,
      `a=fingerprint:${hash} ${octets}`,
      `a=setup:${offer.canOpen ? "passive" : "active"}`,
      ...this.#candidateLines(),
    ];
  }

  /** Of candidates that were found usable. */
  async addCandidates(candidates: readonly string[]): Promise<void> {
    for (const candidate of candidates) {
      if (this.#isClosed) return;
      await this.#ice.add(candidate);
    }
  }

  /** True when the credentials are other than those in use. */
  isRestart(credentials: IceCredentials): boolean {
    return this.#ice.isRestart(credentials);
  }

  /**
   * New credentials and candidates on both sides, the DTLS session stays (RFC 8445 section 9); gives the lines of ours.
   * `candidates` are those that were found usable. Undefined when it was restarted again meanwhile: this one counts no more.
   */
  async restart(
    credentials: IceCredentials,
    candidates: SdpFragment["candidates"],
  ): Promise<RestartedTransport | undefined> {
    this.#restarts += 1;
    const restart = this.#restarts;
    const isLast = () => restart === this.#restarts;
    this.#ice.restart();
    await this.#ice.gather();
    for (const candidate of candidates) {
      if (isLast()) await this.addCandidates([candidate]);
    }
    if (!isLast()) return undefined;
    if (!this.#isClosed) this.#ice.connect(credentials);
    const { usernameFragment, password } = this.#ice.credentials;
    return {
      credentials: [`a=ice-ufrag:${usernameFragment}`, `a=ice-pwd:${password}`],
      candidates: this.#candidateLines(),
    };
  }

  /** Says goodbye at once, closes sockets in the next turn. Idempotent, never throws. */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#dtls?.close();
    void this.#ice.close();
  }

  #candidateLines(): string[] {
    return [...this.#ice.candidates.map((line) => `a=${line}`), "a=end-of-candidates"];
  }

  #openDtls(certificate: Awaited<ReturnType<typeof ownCertificate>>): DtlsSession {
    const { offer, clock } = this.options;
    const events = {
      certificate,
      send: (datagram: Buffer) => this.#ice.send(datagram, 0, datagram.length),
      onConnected: (keys: SrtpMasterKeys) => this.#secured(keys),
      onEnded: (end: DtlsEnd) => this.#end(end === "closed" ? "closed" : "lost"),
    };
    return offer.canOpen
      ? new DtlsServer({ ...events, clock, clientFingerprint: offer.fingerprint })
      : new LibraryDtlsClient({ ...events, serverFingerprint: offer.fingerprint });
  }

  #reachable(): void {
    if (this.#isClosed) return;
    if (this.#hasConnected) this.options.onRestarted();
    else this.#dtls?.start();
    this.#hasConnected = true;
  }

  #secured({ profile, local, remote }: SrtpMasterKeys): void {
    this.#opener = new SrtcpOpener(profile, remote);
    this.options.onConnected(new SrtpSender(srtpCipher(profile, local), this.#ice));
  }

  #receive(datagram: Buffer): void {
    const first = datagram[0] ?? 0;
    if (first >= DTLS_FROM && first <= DTLS_TO) {
      this.#dtls?.receive(datagram);
    } else if (first >= MEDIA_FROM && first <= MEDIA_TO) {
      if (!this.#allowance.admits(this.options.clock.nowMs())) return;
      const compound = this.#opener?.open(datagram);
      if (compound !== undefined) this.options.onRtcp(compound);
    }
  }

  #end(end: ConnectionEnd): void {
    this.options.onEnded(end);
  }
}
