// A connection that offers the channel's video to a server: its offer, what the answer takes, how it ends. Knows no HTTP and no
// retries.
import type { RTCDtlsTransport, RTCPeerConnection, RTCRtpSender } from "werift";
import type { Clock } from "../clock.js";
import type { IceSettings } from "../ice/ice-agent.js";
import { demandIntegrity } from "../ice/stun-guard.js";
import { UdpPath } from "../ice/udp-path.js";
import type { KeyframeReason } from "../keyframe-requests.js";
import { Delivery } from "../peer/delivery.js";
import { SilenceWatch } from "../peer/silence-watch.js";
import type { MediaPacket, PacketisedFrame } from "../rtp/packetiser.js";
import { RtpStream } from "../rtp/rtp-stream.js";
import type { NegotiatedCodec } from "../signalling/codec-choice.js";
import type { VideoCodec } from "../types.js";
import { closeNotify } from "./goodbye.js";
import {
  drawCredentials,
  forgetPublicStunServer,
  openOffering,
  prepareHandshake,
  receivedCount,
  receiveRtcp,
  rtpTransport,
} from "./library-connection.js";
import { offeredCodecs, takenCodec } from "./publish-codecs.js";

/** How a connection that stood or was to stand ended, in a few words. */
export type PublishEnd = "no way to it was found" | "it fell silent" | "it ended the session";

/** A server that was never heard, and one that says nothing any more, in milliseconds. */
const CONNECT_MS = 15_000;
const SILENCE_MS = 15_000;

export interface PublishingPeerOptions {
  /** What can be encoded, the best first. */
  readonly codecs: readonly VideoCodec[];
  readonly settings: IceSettings;
  readonly clock: Clock;
  readonly recall: (codec: VideoCodec, index: number) => MediaPacket | undefined;
  readonly onKeyframeWanted: (codec: VideoCodec, reason: KeyframeReason) => void;
  readonly onConnected: (codec: VideoCodec) => void;
  /** Called once, unless `close` was. */
  readonly onEnded: (end: PublishEnd) => void;
}

export class PublishingPeer {
  readonly #offered: readonly NegotiatedCodec[];
  readonly #connection: RTCPeerConnection;
  readonly #sender: RTCRtpSender;
  #codec: NegotiatedCodec | undefined;
  #delivery: Delivery | undefined;
  #silence: SilenceWatch | undefined;
  #cancelTimeout: () => void = () => undefined;
  #closed = false;

  constructor(private readonly options: PublishingPeerOptions) {
    this.#offered = offeredCodecs(options.codecs);
    const { connection, sender } = openOffering(this.#offered, options.settings);
    this.#connection = connection;
    this.#sender = sender;
    connection.connectionStateChange.subscribe((state) => {
      if (state === "connected") this.#connected();
      else if (state === "failed") this.#end("no way to it was found");
      else if (state === "closed") this.#end("it ended the session");
    });
  }

  /** With all candidates of this side. */
  async offer(): Promise<string> {
    const connection = this.#connection;
    forgetPublicStunServer(connection, this.options.settings);
    drawCredentials(connection);
    for (const ice of connection.iceTransports) demandIntegrity(ice.connection);
    await connection.setLocalDescription(await connection.createOffer());
    return connection.localDescription?.sdp ?? "";
  }

  /** Takes the answer; false when it takes none of the codecs. Rejects for an answer that contradicts itself. */
  async accept(answerSdp: string): Promise<boolean> {
    this.#codec = takenCodec(answerSdp, this.#offered);
    if (this.#codec === undefined) return false;
    const { clock } = this.options;
    this.#cancelTimeout = clock.after(CONNECT_MS, () => this.#end("no way to it was found"));
    prepareHandshake(this.#connection);
    await this.#connection.setRemoteDescription({ type: "answer", sdp: answerSdp });
    this.#transport()?.onStateChange.subscribe((state) => {
      if (state === "closed") this.#end("it ended the session");
      else if (state === "failed") this.#end("no way to it was found");
    });
    return true;
  }

  /** As `Delivery.send`. */
  send(frame: PacketisedFrame, from: number, to: number): number {
    return this.#delivery?.send(frame, from, to) ?? 0;
  }

  awaitKeyframe(): void {
    this.#delivery?.awaitKeyframe();
  }

  /** Says goodbye, and ends. Idempotent, never throws. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#cancelTimeout();
    this.#silence?.close();
    this.#delivery?.close();
    const transport = this.#transport();
    if (transport !== undefined) {
      const path = new UdpPath(transport.iceTransport.connection);
      for (const record of closeNotify(transport)) path.send(record, 0, record.length);
    }
    setImmediate(() => this.#connection.close().catch(() => undefined));
  }

  #connected(): void {
    const transport = this.#transport();
    const codec = this.#codec;
    if (this.#closed || this.#delivery || transport === undefined || codec === undefined) return;
    const { clock, recall, onKeyframeWanted, onConnected } = this.options;
    const { ssrc, rtxSsrc } = this.#sender;
    const { payloadType, rtxPayloadType } = codec;
    this.#cancelTimeout();
    const stream = new RtpStream({
      transport: rtpTransport(transport),
      payloadType,
      ssrc,
      rtx:
        rtxPayloadType === undefined ? undefined : { payloadType: rtxPayloadType, ssrc: rtxSsrc },
      cname: this.#connection.cname,
      recall: (index) => recall(codec.codec, index),
      clock,
    });
    const delivery = new Delivery({
      codec: codec.codec,
      stream,
      ssrc,
      clock,
      onKeyframeWanted: (reason) => onKeyframeWanted(codec.codec, reason),
    });
    this.#delivery = delivery;
    receiveRtcp(transport, clock, (compound) => delivery.hear(compound));
    this.#silence = new SilenceWatch({
      clock,
      timeoutMs: SILENCE_MS,
      received: () => receivedCount(transport),
      onSilent: () => this.#end("it fell silent"),
    });
    onConnected(codec.codec);
    delivery.wantKeyframe();
  }

  #end(end: PublishEnd): void {
    if (this.#closed) return;
    this.close();
    this.options.onEnded(end);
  }

  #transport(): RTCDtlsTransport | undefined {
    return this.#connection.dtlsTransports[0];
  }
}
