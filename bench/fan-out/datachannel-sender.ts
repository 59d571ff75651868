// node-datachannel (libdatachannel) at its cheapest: packets cut once, the same octets given to every track.
import type { Track } from "node-datachannel";
import type { EncodedFrame } from "../../src/webrtc/index.js";
import { parseOffer } from "../../src/webrtc/signalling/offer.js";
import type { Sender } from "./sender.js";
import { newPacketiser, openSendingTrack, SSRC } from "./sending-track.js";

export class DatachannelSender implements Sender {
  readonly keyframeWanted = false;
  readonly #tracks: Track[] = [];
  readonly #connections: unknown[] = [];
  readonly #packetiser = newPacketiser();
  #payloadType = 0;

  async answer(offerText: string): Promise<string> {
    const { codec, mid } = parseOffer(offerText);
    this.#payloadType = codec.payloadType;
    const { connection, track, gathered } = openSendingTrack(mid, codec.payloadType);
    // Candidates in the description are now and then refused: its transport is made beside this thread.
    const isCandidate = (line: string) => line.startsWith("a=candidate:");
    const lines = offerText.split("\r\n");
    const description = lines.filter((line) => !isCandidate(line)).join("\r\n");
    connection.setRemoteDescription(description, "offer");
    connection.setLocalDescription("answer");
    for (const line of lines.filter(isCandidate)) connection.addRemoteCandidate(line, mid);
    await gathered;
    this.#tracks.push(track);
    this.#connections.push(connection);
    return connection.localDescription()?.sdp ?? "";
  }

  send(frame: EncodedFrame): void {
    const data = Buffer.from(frame.data);
    for (const packet of this.#packetiser.packetize(data, frame.rtpTimestamp)) {
      packet.header.ssrc = SSRC;
      packet.header.payloadType = this.#payloadType;
      const octets = packet.serialize();
      for (const track of this.#tracks) if (track.isOpen()) track.sendMessageBinary(octets);
    }
  }
}
