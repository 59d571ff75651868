// Datagrams on a socket that the connection library has opened by itself, which leave a turn later than they are sent.
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { expect, it } from "vitest";
import { type IceConnection, SrtpSession, StunProtocol } from "werift";
import { UdpPath } from "../../src/webrtc/ice/udp-path.js";
import { srtpCipher } from "../../src/webrtc/srtp/srtp-cipher.js";
import { SrtpSender } from "../../src/webrtc/srtp/srtp-sender.js";

const PACKETS = 40;

it("packets of many pictures sent in one turn arrive as they were made", async () => {
  const [socket, receiver] = [createSocket("udp4"), createSocket("udp4")];
  try {
    socket.bind(0, "127.0.0.1");
    receiver.bind(0, "127.0.0.1");
    await Promise.all([once(socket, "listening"), once(receiver, "listening")]);
    const protocol = new StunProtocol();
    Reflect.set(protocol, "transport", { socket });
    const remoteAddr = ["127.0.0.1", receiver.address().port];
    const ice = { state: "connected", nominated: { protocol, remoteAddr } };
    const master = { key: Buffer.alloc(16, 1), salt: Buffer.alloc(14, 2) };
    const cipher = srtpCipher("aes-cm-hmac-sha1-80", master);
    const sender = new SrtpSender(cipher, new UdpPath(ice as unknown as IceConnection));
    const heard: Buffer[] = [];
    const all = new Promise<void>((resolve) => {
      receiver.on("message", (packet) => {
        if (heard.push(packet) === PACKETS) resolve();
      });
    });
    for (let index = 1; index <= PACKETS; index += 1) {
      const header = {
        payloadType: 96,
        ssrc: 7,
        marker: true,
        index,
        timestamp: 0,
        originalSequence: undefined,
        transportSequence: undefined,
        transportSequenceId: 0,
      };
      sender.sendRtp(header, Buffer.alloc(900, index));
      sender.flush();
    }
    await all;
    const session = new SrtpSession({
      keys: {
        localMasterKey: master.key,
        localMasterSalt: master.salt,
        remoteMasterKey: master.key,
        remoteMasterSalt: master.salt,
      },
      profile: 0x0001,
    });
    const read = heard.map((packet) => session.decrypt(packet).subarray(12));
    expect(read.map((payload) => payload[0])).toEqual(
      Array.from({ length: PACKETS }, (_, i) => i + 1),
    );
  } finally {
    socket.close();
    receiver.close();
  }
});
