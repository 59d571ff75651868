// node-datachannel (libdatachannel) at its cheapest: packets cut once, the same octets given to every track.
import datachannel, { type Track } from "node-datachannel";
import { H264Packetizer } from "werift";
import type { EncodedFrame } from "../../src/webrtc/index.js";
import { parseOffer } from "../../src/webrtc/offer.js";
import { PAYLOAD_BYTES } from "../../src/webrtc/packetiser.js";
import type { Sender } from "./sender.js";

const { PeerConnection, RtcpNackResponder, RtcpSrReporter, RtpPacketizationConfig, Video } =
  datachannel;
const SSRC = 42;
const NAME = "evertale";

export class DatachannelSender implements Sender {
  readonly keyframeWanted = false;
  readonly #tracks: Track[] = [];
  readonly #connections: unknown[] = [];
  readonly #packetiser = new H264Packetizer({
    inputFormat: "annexb",
    maxPayloadSize: PAYLOAD_BYTES,
    sequenceNumber: 0,
  });
  #payloadType = 0;

  async answer(offerText: string): Promise<string> {
    const { codec, mid } = parseOffer(offerText);
    this.#payloadType = codec.payloadType;
    const connection = new PeerConnection(NAME, {
      iceServers: [],
      bindAddress: "127.0.0.1",
      disableAutoNegotiation: true,
    });
    const video = new Video(mid, "SendOnly");
    video.addH264Codec(codec.payloadType);
    video.addSSRC(SSRC, NAME);
    const track = connection.addTrack(video);
    const reporter = new RtcpSrReporter(
      new RtpPacketizationConfig(SSRC, NAME, codec.payloadType, 90_000),
    );
    reporter.addToChain(new RtcpNackResponder());
    track.setMediaHandler(reporter);
    const gathered = new Promise<void>((resolve) => {
      connection.onGatheringStateChange((state) => {
        if (state === "complete") resolve();
      });
    });
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
