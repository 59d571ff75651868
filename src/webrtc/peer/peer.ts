// One viewer: its connection, what it may receive now, and how it ends. Knows no other viewer and no encoder.
import { randomInt, randomUUID } from "node:crypto";
import { EvertaleError } from "../../errors.js";
import type { Clock } from "../clock.js";
import type { IceSettings } from "../ice/ice-agent.js";
import type { KeyframeReason } from "../keyframe-requests.js";
import { randomOctets } from "../random-octets.js";
import type { MediaPacket, PacketisedFrame } from "../rtp/packetiser.js";
import { RtpStream, type RtpTransport } from "../rtp/rtp-stream.js";
import { writeAnswer } from "../signalling/answer.js";
import { CANDIDATES_MAX, type SdpFragment } from "../signalling/candidates.js";
import type { NegotiatedCodec } from "../signalling/codec-choice.js";
import { transportMid, type ViewerOffer } from "../signalling/offer.js";
import { ViewerConnection } from "./connection.js";
import { Delivery } from "./delivery.js";
import { RestartAllowance } from "./restart-allowance.js";
import { SilenceWatch } from "./silence-watch.js";

/** Why a viewer is gone. `closed`: it left or was told to; `parent-closed`: the channel ended; `lost`: it fell silent. */
export type CloseReason = "closed" | "parent-closed" | "join-timeout" | "lost";

export type PeerState =
  | { readonly state: "connecting" }
  /** `waiting` for a key frame, or `playing`. */
  | { readonly state: "connected"; readonly delivery: Delivery }
  | { readonly state: "closed"; readonly reason: CloseReason };

export interface PeerSettings extends IceSettings {
  readonly joinTimeoutMs: number;
  readonly silenceTimeoutMs: number;
}
export interface PeerOptions {
  readonly offer: ViewerOffer;
  readonly settings: PeerSettings;
  readonly clock: Clock;
  readonly recall: (index: number) => MediaPacket | undefined;
  readonly onKeyframeWanted: (reason: KeyframeReason) => void;
  /** Pictures to begin with, a key frame first; empty: the next key frame is waited for. */
  readonly lastGroup: () => readonly PacketisedFrame[];
  /** Called once, when the handshake is done. */
  readonly onConnected: () => void;
  /** Called once, at the end. */
  readonly onClosed: (reason: CloseReason) => void;
}

export class Peer {
  /** Unguessable: whoever knows it may end the session. */
  readonly id = randomOctets(16).toString("base64url");
  readonly codec: NegotiatedCodec;
  #etag = newEtag();
  #state: PeerState = { state: "connecting" };
  readonly #connection: ViewerConnection;
  readonly #source = newSource();
  #candidates = 0;
  readonly #restarts = new RestartAllowance();
  #silence: SilenceWatch | undefined;
  #cancelTimeout: () => void = () => undefined;
  #onEnd: () => void = () => undefined;

  constructor(private readonly options: PeerOptions) {
    const { offer, settings } = options;
    this.codec = offer.codec;
    this.#connection = new ViewerConnection({
      offer,
      settings,
      clock: options.clock,
      onConnected: (transport) => this.#connected(transport),
      onRestarted: () => this.#restarted(),
      onRtcp: (compound) => {
        if (this.#state.state === "connected") this.#state.delivery.hear(compound);
      },
      onEnded: (end) => this.close(end),
    });
    this.#closeUnlessConnected("join-timeout");
  }

  get state(): PeerState["state"] | Delivery["state"] {
    return this.#state.state === "connected" ? this.#state.delivery.state : this.#state.state;
  }

  /** Version of the ICE session: WHEP's entity tag without its quotes. A restart makes a new one. */
  get etag(): string {
    return this.#etag;
  }

  /**
   * Answers the offer; all candidates of this side are in the answer.
   * @throws EvertaleError `session-unknown` when the session is closed meanwhile
   */
  answer(): Promise<string> {
    // Sockets that are closed meanwhile never settle.
    const closed = new Promise<never>((_, reject) => {
      this.#onEnd = () => reject(ended());
    });
    return Promise.race([this.#negotiate(), closed]);
  }

  async #negotiate(): Promise<string> {
    const { offer } = this.options;
    this.#candidates = offer.candidates.length;
    const transport = await this.#connection.answer();
    if (this.#state.state === "closed") throw ended();
    return writeAnswer(offer, { transport, stream: streamLines(this.#source, this.codec) });
  }

  /** Adds trickled candidates. Those over the limit are ignored. */
  async addCandidates(candidates: readonly string[]): Promise<void> {
    await this.#connection.addCandidates(this.#admitted(candidates));
  }

  #admitted(candidates: readonly string[]): readonly string[] {
    const admitted = candidates.slice(0, Math.max(0, CANDIDATES_MAX - this.#candidates));
    this.#candidates += admitted.length;
    return admitted;
  }

  /** True when the fragment's credentials are other than those in use. */
  asksForRestart({ credentials }: SdpFragment): boolean {
    return credentials !== undefined && this.#connection.isRestart(credentials);
  }

  /**
   * Restarts ICE under the DTLS session, which stays (RFC 8445 section 9). Returns the answering fragment with this
   * side's new credentials and candidates. Pictures get lost until a pair of addresses works again; when none does in
   * the join time, the session ends. Of two at once the later one wins.
   * @throws EvertaleError `session-unknown`, `rate-limited`, `precondition-failed`
   */
  async restartIce(fragment: SdpFragment): Promise<string> {
    const { state } = this.#state;
    const { credentials, candidates } = fragment;
    if (credentials === undefined || state === "closed") throw ended();
    if (state === "connecting") {
      throw new EvertaleError(
        "precondition-failed",
        "ICE can restart only after the session has connected; add candidates, or ask for a new session.",
      );
    }
    const waitMs = this.#restarts.ask(this.options.clock.nowMs());
    if (waitMs > 0) {
      const waitS = Math.ceil(waitMs / 1000);
      const message = `ICE was restarted many times in a short while: try again in ${waitS} s.`;
      throw new EvertaleError("rate-limited", message);
    }
    this.#etag = newEtag();
    this.#candidates = 0;
    this.#cancelTimeout();
    this.#closeUnlessConnected("lost");
    const own = await this.#connection.restart(credentials, this.#admitted(candidates));
    if (own === undefined) {
      throw new EvertaleError(
        "precondition-failed",
        "ICE was restarted once more before this restart was answered: the later one counts.",
      );
    }
    return localFragment(own, this.options.offer);
  }

  /** As `Delivery.send`; nothing goes before the connection stands. */
  send(frame: PacketisedFrame, from: number, to: number): number {
    return this.#state.state === "connected" ? this.#state.delivery.send(frame, from, to) : 0;
  }

  /** After pictures were left out: nothing more until a key frame. */
  awaitKeyframe(): void {
    if (this.#state.state === "connected") this.#state.delivery.awaitKeyframe();
  }

  /** Idempotent, never throws. `onClosed` is called the first time, before this returns. */
  close(reason: CloseReason = "closed"): void {
    if (this.#state.state === "closed") return;
    if (this.#state.state === "connected") this.#state.delivery.close();
    this.#state = { state: "closed", reason };
    this.#cancelTimeout();
    this.#silence?.close();
    this.#onEnd();
    this.#connection.close();
    this.options.onClosed(reason);
  }

  #connected(transport: RtpTransport): void {
    if (this.#state.state !== "connecting") return;
    const { clock, recall, settings } = this.options;
    const { rtxPayloadType, payloadType } = this.codec;
    const { ssrc, rtxSsrc, cname } = this.#source;
    this.#cancelTimeout();
    const stream = new RtpStream({
      transport,
      payloadType,
      ssrc,
      rtx:
        rtxPayloadType === undefined ? undefined : { payloadType: rtxPayloadType, ssrc: rtxSsrc },
      transportSequenceId: this.options.offer.transportSequenceId,
      cname,
      recall,
      clock,
    });
    const { codec } = this.codec;
    const { onKeyframeWanted } = this.options;
    const delivery = new Delivery({ codec, stream, ssrc, clock, onKeyframeWanted });
    this.#state = { state: "connected", delivery };
    this.#silence = new SilenceWatch({
      clock: settings.coarseClock ?? clock,
      timeoutMs: settings.silenceTimeoutMs,
      received: () => this.#connection.received,
      onSilent: () => this.close("lost"),
    });
    this.options.onConnected();
    if (!delivery.begin(this.options.lastGroup())) delivery.wantKeyframe();
  }

  #restarted(): void {
    this.#cancelTimeout();
    if (this.#state.state === "connected") this.#state.delivery.wantKeyframe();
  }

  #closeUnlessConnected(reason: CloseReason): void {
    const { clock, settings } = this.options;
    this.#cancelTimeout = clock.after(settings.joinTimeoutMs, () => this.close(reason));
  }
}

/** What the packets are from, by RTP's names. */
interface Source {
  readonly ssrc: number;
  readonly rtxSsrc: number;
  readonly cname: string;
}

function newSource(): Source {
  const ssrc = randomInt(1, 0xffff_ffff);
  // Another one, whatever the first is.
  const rtxSsrc = ((ssrc + randomInt(1, 0xffff_ffff)) & 0xffff_ffff) >>> 0;
  return { ssrc, rtxSsrc, cname: randomUUID() };
}

/** `msid` names a stream, so that a page finds the track in `event.streams[0]`. */
function streamLines(
  { ssrc, rtxSsrc, cname }: Source,
  { rtxPayloadType }: NegotiatedCodec,
): string[] {
  const msid = `a=msid:evertale ${randomUUID()}`;
  if (rtxPayloadType === undefined) return [msid, `a=ssrc:${ssrc} cname:${cname}`];
  return [
    msid,
    `a=ssrc-group:FID ${ssrc} ${rtxSsrc}`,
    `a=ssrc:${ssrc} cname:${cname}`,
    `a=ssrc:${rtxSsrc} cname:${cname}`,
  ];
}

function newEtag(): string {
  return randomOctets(9).toString("base64url");
}

function ended(): EvertaleError {
  return new EvertaleError("session-unknown", "The session has ended; ask for a new one.");
}

/** RFC 8840 section 9: credentials, then the candidates of the one media section. */
function localFragment(
  own: { readonly credentials: readonly string[]; readonly candidates: readonly string[] },
  offer: ViewerOffer,
): string {
  const lines = [
    ...own.credentials,
    `m=${offer.carrier?.media ?? "video"} 9 ${offer.protocol} 0`,
    `a=mid:${transportMid(offer)}`,
    ...own.candidates,
  ];
  return `${lines.join("\r\n")}\r\n`;
}
