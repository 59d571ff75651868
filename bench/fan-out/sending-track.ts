// A node-datachannel connection that sends one H.264 track, and the packets that go over it. Knows no signalling.
import datachannel, { type PeerConnection, type Track } from "node-datachannel";
import { H264Packetizer } from "werift";
import { PAYLOAD_BYTES } from "../../src/webrtc/rtp/packetiser.js";

const { PeerConnection: Connection, RtcpNackResponder, RtcpSrReporter } = datachannel;
const { RtpPacketizationConfig, Video } = datachannel;
export const SSRC = 42;
const NAME = "evertale";

/** Both are to be held: without a reference they are collected, and nothing is sent. */
export interface SendingTrack {
  readonly connection: PeerConnection;
  readonly track: Track;
  /** When the local description holds all candidates. */
  readonly gathered: Promise<void>;
}

/** Before any description is set. */
export function openSendingTrack(mid: string, payloadType: number): SendingTrack {
  const connection = new Connection(NAME, {
    iceServers: [],
    bindAddress: "127.0.0.1",
    disableAutoNegotiation: true,
  });
  const video = new Video(mid, "SendOnly");
  video.addH264Codec(payloadType);
  video.addSSRC(SSRC, NAME);
  const track = connection.addTrack(video);
  const reporter = new RtcpSrReporter(new RtpPacketizationConfig(SSRC, NAME, payloadType, 90_000));
  reporter.addToChain(new RtcpNackResponder());
  track.setMediaHandler(reporter);
  const gathered = new Promise<void>((resolve) => {
    connection.onGatheringStateChange((state) => {
      if (state === "complete") resolve();
    });
  });
  return { connection, track, gathered };
}

/** Cuts frames in pieces as large as Evertale's. */
export function newPacketiser(): H264Packetizer {
  return new H264Packetizer({
    inputFormat: "annexb",
    maxPayloadSize: PAYLOAD_BYTES,
    sequenceNumber: 0,
  });
}
