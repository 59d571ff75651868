// The ceiling: header, encryption, datagram, and nothing else. No handshake, no addresses to look up, no feedback.
import { randomBytes } from "node:crypto";
import { createSocket, type Socket } from "node:dgram";
import { systemClock } from "../../src/webrtc/clock.js";
import type { EncodedFrame } from "../../src/webrtc/index.js";
import { Packetiser } from "../../src/webrtc/rtp/packetiser.js";
import { srtpCipher } from "../../src/webrtc/srtp/srtp-cipher.js";
import { SrtpSender } from "../../src/webrtc/srtp/srtp-sender.js";
import type { Sender } from "./sender.js";

interface Target {
  readonly srtp: SrtpSender;
  readonly header: Parameters<SrtpSender["sendRtp"]>[0];
}

export class CeilingSender implements Sender {
  readonly keyframeWanted = false;
  readonly #packetiser = new Packetiser("h264", systemClock);
  readonly #targets: Target[] = [];

  /** The "offer" is the port of a socket that counts datagrams. */
  async answer(offer: string): Promise<string> {
    const socket: Socket = createSocket("udp4");
    await new Promise<void>((resolve) => socket.connect(Number(offer), "127.0.0.1", resolve));
    const master = { key: randomBytes(16), salt: randomBytes(14) };
    const srtp = new SrtpSender(srtpCipher("aes-cm-hmac-sha1-80", master), {
      send: (bytes, offset, length) => {
        socket.send(bytes, offset, length);
        return socket.getSendQueueCount() === 0;
      },
    });
    const header = {
      payloadType: 102,
      ssrc: 42,
      marker: false,
      index: 0,
      timestamp: 0,
      originalSequence: undefined,
      transportSequence: undefined,
      transportSequenceId: 0,
    };
    this.#targets.push({ srtp, header });
    return "";
  }

  send(frame: EncodedFrame): void {
    const { packets } = this.#packetiser.packetise(frame);
    for (const { srtp, header } of this.#targets) {
      header.timestamp = frame.rtpTimestamp;
      for (const { payload, marker } of packets) {
        header.index += 1;
        header.marker = marker;
        srtp.sendRtp(header, payload);
      }
      srtp.flush();
    }
  }
}
