// werift as its users use it: one connection a viewer, its own sender, packets cut once for all.
import {
  H264Packetizer,
  RTCPeerConnection,
  RTCRtpCodecParameters,
  type RTCRtpSender,
} from "werift";
import type { EncodedFrame } from "../../src/webrtc/index.js";
import { PAYLOAD_BYTES } from "../../src/webrtc/rtp/packetiser.js";
import { parseOffer } from "../../src/webrtc/signalling/offer.js";
import type { Sender } from "./sender.js";

export class WeriftSender implements Sender {
  readonly keyframeWanted = false;
  readonly #senders: RTCRtpSender[] = [];
  readonly #packetiser = new H264Packetizer({
    inputFormat: "annexb",
    maxPayloadSize: PAYLOAD_BYTES,
    sequenceNumber: 0,
  });

  async answer(offer: string): Promise<string> {
    const { payloadType, parameters } = parseOffer(offer).codec;
    const video = new RTCRtpCodecParameters({
      mimeType: "video/H264",
      clockRate: 90_000,
      payloadType,
      parameters,
      rtcpFeedback: [{ type: "nack" }, { type: "nack", parameter: "pli" }],
    });
    const connection = new RTCPeerConnection({
      codecs: { audio: [], video: [video] },
      iceServers: [],
      // Loopback alone: both families off empties the list that the named address is added to.
      iceUseIpv4: false,
      iceUseIpv6: false,
      iceAdditionalHostAddresses: ["127.0.0.1"],
      iceInterfaceAddresses: { udp4: "127.0.0.1" },
    });
    const { sender } = connection.addTransceiver("video", { direction: "sendonly" });
    await connection.setRemoteDescription({ type: "offer", sdp: offer });
    // Without one the library asks a public server.
    for (const { connection: ice } of connection.iceTransports) ice.stunServer = undefined;
    await connection.setLocalDescription(await connection.createAnswer());
    this.#senders.push(sender);
    return connection.localDescription?.sdp ?? "";
  }

  send(frame: EncodedFrame): void {
    const packets = this.#packetiser.packetize(Buffer.from(frame.data), frame.rtpTimestamp);
    for (const sender of this.#senders) {
      for (const packet of packets) sender.sendRtp(packet).catch(() => undefined);
    }
  }
}
