// werift as its users use it: one connection a viewer, its own sender, packets cut once for all.
import { H264Packetizer, type RTCRtpSender } from "werift";
import type { EncodedFrame } from "../../src/webrtc/index.js";
import { forgetPublicStunServer, openConnection } from "../../src/webrtc/peer/connection.js";
import { PAYLOAD_BYTES } from "../../src/webrtc/rtp/packetiser.js";
import { partsOf, writeAnswer } from "../../src/webrtc/signalling/answer.js";
import { parseOffer } from "../../src/webrtc/signalling/offer.js";
import type { Sender } from "./sender.js";

const SETTINGS = { hostAddresses: ["127.0.0.1"], iceServers: [] };

export class WeriftSender implements Sender {
  readonly keyframeWanted = false;
  readonly #senders: RTCRtpSender[] = [];
  readonly #packetiser = new H264Packetizer({
    inputFormat: "annexb",
    maxPayloadSize: PAYLOAD_BYTES,
    sequenceNumber: 0,
  });

  async answer(offerText: string): Promise<string> {
    const offer = parseOffer(offerText);
    const { connection, sender } = openConnection(offer.codec, SETTINGS);
    await connection.setRemoteDescription({ type: "offer", sdp: offer.sdp });
    forgetPublicStunServer(connection, SETTINGS);
    await connection.setLocalDescription(await connection.createAnswer());
    this.#senders.push(sender);
    return writeAnswer(offer, partsOf(connection.localDescription?.sdp ?? ""));
  }

  send(frame: EncodedFrame): void {
    const packets = this.#packetiser.packetize(Buffer.from(frame.data), frame.rtpTimestamp);
    for (const sender of this.#senders) {
      for (const packet of packets) sender.sendRtp(packet).catch(() => undefined);
    }
  }
}
