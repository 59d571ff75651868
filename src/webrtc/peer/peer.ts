// One viewer: its connection, what it may receive now, and how it ends. Knows no other viewer and no encoder.
import { randomBytes } from "node:crypto";
import {
  IceCandidate,
  type RTCDtlsTransport,
  RTCIceParameters,
  type RTCIceTransport,
  type RTCPeerConnection,
  type RTCRtpSender,
} from "werift";
import { EvertaleError } from "../../errors.js";
import type { Clock } from "../clock.js";
import type { KeyframeReason } from "../keyframe-requests.js";
import type { MediaPacket, PacketisedFrame } from "../rtp/packetiser.js";
import { RtpStream } from "../rtp/rtp-stream.js";
import { partsOf, writeAnswer } from "../signalling/answer.js";
import { CANDIDATES_MAX, type SdpFragment } from "../signalling/candidates.js";
import type { NegotiatedCodec } from "../signalling/codec-choice.js";
import { transportMid, type ViewerOffer } from "../signalling/offer.js";
import {
  awaitHandshake,
  type ConnectionSettings,
  drawCredentials,
  forgetPublicStunServer,
  openConnection,
  receivedCount,
  receiveRtcp,
  rtpTransport,
} from "./connection.js";
import { Delivery } from "./delivery.js";
import { closeNotify } from "./goodbye.js";
import { SilenceWatch } from "./silence-watch.js";
import { demandIntegrity } from "./stun-guard.js";
import { UdpPath } from "./udp-path.js";

/** Why a viewer is gone. `closed`: it left or was told to; `parent-closed`: the channel ended; `lost`: it fell silent. */
export type CloseReason = "closed" | "parent-closed" | "join-timeout" | "lost";

export type PeerState =
  | { readonly state: "connecting" }
  /** `waiting` for a key frame, or `playing`. */
  | { readonly state: "connected"; readonly delivery: Delivery }
  | { readonly state: "closed"; readonly reason: CloseReason };

export interface PeerSettings extends ConnectionSettings {
  readonly joinTimeoutMs: number;
  readonly silenceTimeoutMs: number;
}
export interface PeerOptions {
  readonly offer: ViewerOffer;
  readonly settings: PeerSettings;
  readonly clock: Clock;
  readonly recall: (index: number) => MediaPacket | undefined;
  readonly onKeyframeWanted: (reason: KeyframeReason) => void;
  /** Called once, when the handshake is done. */
  readonly onConnected: () => void;
  /** Called once, at the end. */
  readonly onClosed: (reason: CloseReason) => void;
}

export class Peer {
  /** Unguessable: whoever knows it may end the session. */
  readonly id = randomBytes(16).toString("base64url");
  readonly codec: NegotiatedCodec;
  #etag = newEtag();
  #state: PeerState = { state: "connecting" };
  readonly #connection: RTCPeerConnection;
  readonly #sender: RTCRtpSender;
  #candidates = 0;
  #silence: SilenceWatch | undefined;
  #cancelTimeout: () => void = () => undefined;
  #onEnd: () => void = () => undefined;

  constructor(private readonly options: PeerOptions) {
    const { offer, settings } = options;
    this.codec = offer.codec;
    const { connection, sender } = openConnection(offer.codec, settings);
    this.#connection = connection;
    this.#sender = sender;
    connection.connectionStateChange.subscribe((state) => {
      if (state === "connected") this.#connected();
      else if (state === "failed" || state === "closed") this.close("lost");
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
    // The library's own calls never settle once its connection is closed under them.
    const closed = new Promise<never>((_, reject) => {
      this.#onEnd = () => reject(ended());
    });
    return Promise.race([this.#negotiate(), closed]);
  }

  async #negotiate(): Promise<string> {
    const { offer, settings } = this.options;
    const connection = this.#connection;
    await connection.setRemoteDescription({ type: "offer", sdp: offer.sdp });
    forgetPublicStunServer(connection, settings);
    drawCredentials(connection, settings.mux);
    for (const ice of connection.iceTransports) demandIntegrity(ice.connection);
    if (offer.canOpen) awaitHandshake(connection);
    await connection.setLocalDescription(await connection.createAnswer());
    this.#transport()?.onStateChange.subscribe((state) => {
      // The viewer said goodbye (DTLS close_notify), or the handshake went wrong.
      if (state === "closed") this.close("closed");
      else if (state === "failed") this.close("lost");
    });
    const sdp = connection.localDescription?.sdp;
    if (sdp === undefined || this.#state.state === "closed") throw ended();
    return writeAnswer(offer, partsOf(sdp));
  }

  /** Adds trickled candidates. Those over the limit are ignored. */
  async addCandidates(candidates: readonly string[]): Promise<void> {
    const ice = this.#transport()?.iceTransport;
    for (const candidate of candidates) {
      if (this.#candidates >= CANDIDATES_MAX || this.#state.state === "closed") return;
      this.#candidates += 1;
      const parsed = IceCandidate.fromJSON({ candidate, sdpMid: this.options.offer.mid });
      if (parsed) await ice?.addRemoteCandidate(parsed);
    }
  }

  /** True when the fragment's credentials are other than those in use. */
  asksForRestart({ credentials }: SdpFragment): boolean {
    const ice = this.#transport()?.iceTransport.connection;
    if (credentials === undefined || ice === undefined) return false;
    const { usernameFragment, password } = credentials;
    return usernameFragment !== ice.remoteUsername || password !== ice.remotePassword;
  }

  /**
   * Restarts ICE under the DTLS session, which stays (RFC 8445 section 9). Returns the answering fragment with this
   * side's new credentials and candidates. Pictures get lost until a pair of addresses works again; when none does in
   * the join time, the session ends.
   */
  async restartIce(fragment: SdpFragment): Promise<string> {
    const ice = this.#transport()?.iceTransport;
    const { state } = this.#state;
    if (fragment.credentials === undefined || ice === undefined || state === "closed")
      throw ended();
    if (state === "connecting") {
      throw new EvertaleError(
        "precondition-failed",
        "ICE can restart only after the session has connected; add candidates, or ask for a new session.",
      );
    }
    this.#etag = newEtag();
    this.#candidates = 0;
    ice.setRemoteParams(new RTCIceParameters({ ...fragment.credentials, iceLite: false }));
    drawCredentials(this.#connection, this.options.settings.mux);
    await ice.gather();
    await this.addCandidates(fragment.candidates);
    this.#cancelTimeout();
    this.#closeUnlessConnected("lost");
    ice.start().then(
      () => {
        this.#cancelTimeout();
        if (this.#state.state === "connected") this.#state.delivery.wantKeyframe();
      },
      () => this.close("lost"),
    );
    return localFragment(ice, this.options.offer);
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
    this.#sayGoodbye();
    // Sockets close in the background; nothing is to be learnt from one that will not.
    setImmediate(() => this.#connection.close().catch(() => undefined));
    this.options.onClosed(reason);
  }

  /** What is sent in this turn leaves before sockets close in the next. */
  #sayGoodbye(): void {
    const transport = this.#transport();
    if (transport === undefined) return;
    const path = new UdpPath(transport.iceTransport.connection);
    for (const record of closeNotify(transport)) path.send(record, 0, record.length);
  }

  #connected(): void {
    const transport = this.#transport();
    if (this.#state.state !== "connecting" || transport === undefined) return;
    const { clock, recall, settings } = this.options;
    const { rtxPayloadType, payloadType } = this.codec;
    const { ssrc, rtxSsrc } = this.#sender;
    this.#cancelTimeout();
    const stream = new RtpStream({
      transport: rtpTransport(transport),
      payloadType,
      ssrc,
      rtx:
        rtxPayloadType === undefined ? undefined : { payloadType: rtxPayloadType, ssrc: rtxSsrc },
      transportSequenceId: this.options.offer.transportSequenceId,
      cname: this.#connection.cname,
      recall,
      clock,
    });
    const { codec } = this.codec;
    const { onKeyframeWanted } = this.options;
    const delivery = new Delivery({ codec, stream, ssrc, clock, onKeyframeWanted });
    this.#state = { state: "connected", delivery };
    receiveRtcp(transport, clock, (compound) => delivery.hear(compound));
    this.#silence = new SilenceWatch({
      clock,
      timeoutMs: settings.silenceTimeoutMs,
      received: () => receivedCount(transport),
      onSilent: () => this.close("lost"),
    });
    this.options.onConnected();
    delivery.wantKeyframe();
  }

  #closeUnlessConnected(reason: CloseReason): void {
    const { clock, settings } = this.options;
    this.#cancelTimeout = clock.after(settings.joinTimeoutMs, () => this.close(reason));
  }

  #transport(): RTCDtlsTransport | undefined {
    return this.#connection.dtlsTransports[0];
  }
}

function newEtag(): string {
  return randomBytes(9).toString("base64url");
}

function ended(): EvertaleError {
  return new EvertaleError("session-unknown", "The session has ended; ask for a new one.");
}

/** RFC 8840 section 9: credentials, then the candidates of the one media section. */
function localFragment(ice: RTCIceTransport, offer: ViewerOffer): string {
  const { usernameFragment, password } = ice.localParameters;
  const candidates = ice.getLocalCandidates().map(({ candidate }) => `a=${candidate}`);
  const lines = [
    `a=ice-ufrag:${usernameFragment}`,
    `a=ice-pwd:${password}`,
    `m=${offer.carrier?.media ?? "video"} 9 ${offer.protocol} 0`,
    `a=mid:${transportMid(offer)}`,
    ...candidates.map((line) =>
      line.startsWith("a=candidate:") ? line : line.replace("a=", "a=candidate:"),
    ),
    "a=end-of-candidates",
  ];
  return `${lines.join("\r\n")}\r\n`;
}
