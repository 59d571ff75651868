// A viewer in this process: a real receiving peer that signals by WHEP requests, without HTTP.
import {
  GenericNack,
  type RTCDtlsTransport,
  RTCPeerConnection,
  RTCRtpCodecParameters,
  RtcpReceiverInfo,
  RtcpRrPacket,
  RtcpTransportLayerFeedback,
  type RtpPacket,
} from "werift";
import type {
  HttpRequest,
  HttpResponse,
  VideoCodec,
  WhepEndpoint,
} from "../../src/webrtc/index.js";

const FEEDBACK = [{ type: "nack" }, { type: "nack", parameter: "pli" }];
const CODECS: Record<VideoCodec, { mimeType: string; parameters?: string }> = {
  h264: {
    mimeType: "video/H264",
    parameters: "level-asymmetry-allowed=1;packetization-mode=1;profile-level-id=42e01f",
  },
  vp8: { mimeType: "video/VP8" },
};

export function request(
  method: string,
  path: string,
  parts: Partial<HttpRequest> = {},
): HttpRequest {
  return {
    method,
    path,
    query: new URLSearchParams(),
    headers: {},
    body: new Uint8Array(),
    ...parts,
  };
}
export function offerRequest(sdp: string, path = "/whep/main"): HttpRequest {
  return request("POST", path, {
    headers: { "content-type": "application/sdp" },
    body: new TextEncoder().encode(sdp),
  });
}
export function fragmentRequest(path: string, fragment: string, ifMatch?: string): HttpRequest {
  return request("PATCH", path, {
    headers: {
      "content-type": "application/trickle-ice-sdpfrag",
      ...(ifMatch === undefined ? {} : { "if-match": ifMatch }),
    },
    body: new TextEncoder().encode(fragment),
  });
}

export class WeriftViewer {
  readonly connection: RTCPeerConnection;
  readonly packets: RtpPacket[] = [];
  response: HttpResponse | undefined;
  readonly #transceiver;
  #watchers: (() => void)[] = [];

  constructor(codec: VideoCodec) {
    const { mimeType, parameters } = CODECS[codec];
    this.connection = new RTCPeerConnection({
      iceServers: [],
      iceUseIpv4: false,
      iceUseIpv6: false,
      iceAdditionalHostAddresses: ["127.0.0.1"],
      codecs: {
        audio: [],
        video: [
          new RTCRtpCodecParameters({
            mimeType,
            clockRate: 90_000,
            payloadType: 101,
            rtcpFeedback: FEEDBACK,
            ...(parameters ? { parameters } : {}),
          }),
        ],
      },
    });
    this.#transceiver = this.connection.addTransceiver("video", { direction: "recvonly" });
  }

  async offer(): Promise<string> {
    for (const transport of this.connection.iceTransports)
      transport.connection.stunServer = undefined;
    await this.connection.setLocalDescription(await this.connection.createOffer());
    return this.connection.localDescription?.sdp ?? "";
  }

  /** Asks to watch, and resolves when connected. */
  async watch(endpoint: WhepEndpoint, path = "/whep/main"): Promise<HttpResponse> {
    const response = await endpoint.handle(offerRequest(await this.offer(), path));
    this.response = response;
    if (response.status !== 201) throw new Error(`${response.status} ${response.body}`);
    const connected = new Promise<void>((resolve, reject) => {
      this.connection.connectionStateChange.subscribe((state) => {
        if (state === "connected") resolve();
        if (state === "failed") reject(new Error("the viewer could not connect"));
      });
    });
    for (const transport of this.connection.dtlsTransports) standRepetition(transport);
    await this.connection.setRemoteDescription({ type: "answer", sdp: String(response.body) });
    // Before the receiver, which knows some packets by their SSRC only: here everything that was sent is seen.
    this.connection.dtlsTransports[0]?.onRtp.subscribe((packet) => {
      this.packets.push(packet.clone());
      for (const watcher of this.#watchers) watcher();
    });
    await connected;
    return response;
  }

  get location(): string {
    return this.response?.headers?.Location ?? "";
  }
  get etag(): string {
    return this.response?.headers?.ETag ?? "";
  }

  /** Resolves when so many packets have come in all. */
  received(count: number): Promise<void> {
    return new Promise((resolve) => {
      const check = () => {
        if (this.packets.length < count) return;
        this.#watchers = this.#watchers.filter((watcher) => watcher !== check);
        resolve();
      };
      this.#watchers.push(check);
      check();
    });
  }

  /** Picture loss indication: "I need a key frame". */
  async pli(): Promise<void> {
    const ssrc = this.packets[0]?.header.ssrc;
    if (ssrc === undefined) throw new Error("nothing was received yet");
    await this.#transceiver.receiver.sendRtcpPLI(ssrc);
  }

  /** "This packet did not arrive." */
  async nack(sequenceNumber: number, ssrc = this.packets[0]?.header.ssrc ?? 0): Promise<void> {
    const feedback = new GenericNack({
      senderSsrc: 1,
      mediaSourceSsrc: ssrc,
      lost: [sequenceNumber],
    });
    const transport = this.connection.dtlsTransports[0];
    await transport?.sendRtcp([new RtcpTransportLayerFeedback({ feedback })]);
  }

  /** "So many of so many packets did not arrive." */
  async report(lost: number, packets: number): Promise<void> {
    const report = new RtcpReceiverInfo({
      ssrc: this.packets[0]?.header.ssrc ?? 0,
      fractionLost: 0,
      packetsLost: lost,
      highestSequence: packets,
      jitter: 0,
      lsr: 0,
      dlsr: 0,
    });
    const transport = this.connection.dtlsTransports[0];
    await transport?.sendRtcp([new RtcpRrPacket({ ssrc: 1, reports: [report] })]);
  }

  async close(): Promise<void> {
    await this.connection.close();
  }
}

/** "Send me this cookie" (RFC 6347 section 4.2.1). */
const HELLO_VERIFY_REQUEST = 3;

/**
 * The library's handshake fails for good when this message comes twice, as it does after half a second on a busy
 * machine. Browsers stand that; so shall this viewer.
 */
function standRepetition(transport: RTCDtlsTransport): void {
  transport.onStateChange.subscribe((state) => {
    if (state !== "connecting") return;
    // The library makes its client right after this event, and lets it begin 100 ms later.
    queueMicrotask(() => {
      const client = transport.dtls;
      if (client === undefined) return;
      const handle = client.onHandleHandshakes;
      let verified = false;
      client.onHandleHandshakes = async (messages) => {
        const isRepeated =
          verified && messages.some((one) => one.msg_type === HELLO_VERIFY_REQUEST);
        if (isRepeated) return;
        verified ||= messages.some((one) => one.msg_type === HELLO_VERIFY_REQUEST);
        await handle(messages);
      };
    });
  });
}
